//! A hyper server that reads each request to its end and answers the same bytes, whatever it is asked: the upper bound
//! that the SOAP servers are compared with.
//!
//! `bare-hyper --body FILE [--worker-threads N]`

use std::convert::Infallible;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use onvif_benches::serve;
use tokio::net::TcpListener;

fn main() -> Result<()> {
    let file = serve::option("--body").context("--body FILE is missing")?;
    let body = Bytes::from(std::fs::read(&file).context(file)?);
    serve::runtime()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        serve::announce(
            listener.local_addr()?,
            "/onvif/device_service",
            "/onvif/media_service",
        )?;
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let body = body.clone();
            tokio::spawn(async move {
                let service = service_fn(move |request| answer(request, body.clone()));
                // A client that goes away is not worth a word.
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    })
}

async fn answer(request: Request<Incoming>, body: Bytes) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut incoming = request.into_body();
    while let Some(Ok(_)) = incoming.frame().await {}
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/soap+xml; charset=utf-8"),
    );
    Ok(response)
}
