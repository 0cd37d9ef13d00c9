//! A device inside a web server that exists already: it gets the requests to its own paths, and everything else stays as it was.
//!
//! `ONVIF_ADMIN_PASSWORD=… cargo run -p onvif-examples --bin embedded` serves on port 8080.

use std::convert::Infallible;

use anyhow::Context as _;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use onvif_device::address::Scheme;
use onvif_device::body::Body;
use onvif_device::{ConnectionInfo, Device};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let password = std::env::var("ONVIF_ADMIN_PASSWORD").context("ONVIF_ADMIN_PASSWORD is not set")?;
    let device = Device::builder().administrator("admin", password).build()?;
    let listener = TcpListener::bind("0.0.0.0:8080").await.context("port 8080")?;
    println!("http://{}/", listener.local_addr()?);
    loop {
        let (stream, peer) = listener.accept().await?;
        let connection = ConnectionInfo {
            peer,
            local: stream.local_addr()?,
            // A server behind a proxy that ends TLS says `Https` here, and addresses in replies follow.
            scheme: Scheme::Http,
        };
        let device = device.clone();
        tokio::spawn(async move {
            let service = service_fn(|request| answer(&device, request, connection));
            // Limits of the connection are those of the server; those of a request are checked by the device.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(
    device: &Device,
    request: Request<Incoming>,
    connection: ConnectionInfo,
) -> Result<Response<Body>, Infallible> {
    if device.has_path(request.uri().path()) {
        return Ok(device.handle(request, connection).await);
    }
    let mut response = Response::new(Body::from("This page was here before.\n".to_owned()));
    if request.uri().path() != "/" {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    Ok(response)
}
