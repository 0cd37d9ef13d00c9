//! What is compared with: hyper alone, as a server and as a client.

use std::convert::Infallible;
use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use clap::Args;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::Plan;
use crate::child::commands;
use crate::client::connect;

/// What the bare client sends.
#[derive(Args)]
pub struct Load {
    /// Server of the consumers.
    #[arg(long, hide = true)]
    to: Option<SocketAddr>,
    /// Requests to each of them.
    #[arg(long, hide = true, default_value_t = 0)]
    requests: u64,
    /// Octets of each.
    #[arg(long, hide = true, default_value_t = 0)]
    octets: usize,
}

/// A server that does nothing but answer with as many octets as a request asks for in `x-octets`.
pub async fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(|request: Request<Incoming>| async move {
                let octets = request
                    .headers()
                    .get("x-octets")
                    .and_then(|value| value.to_str().ok()?.parse().ok())
                    .unwrap_or(0);
                let _ = request.into_body().collect().await;
                Ok::<_, Infallible>(Response::new(Full::new(Bytes::from(vec![b'x'; octets]))))
            });
            tokio::spawn(async move {
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    commands(Some(address), || async {}).await
}

/// A client that does nothing but send as many requests as it is told to every subscriber.
pub async fn send(plan: Plan, load: Load) -> Result<()> {
    let to = load.to.context("nobody to send to")?;
    let (requests, octets) = (load.requests, load.octets);
    commands(None, move || async move {
        for subscriber in 0..plan.subscribers {
            tokio::spawn(send_to(to, subscriber, requests, octets));
        }
    })
    .await
}

async fn send_to(to: SocketAddr, subscriber: u64, requests: u64, octets: usize) -> Result<()> {
    let mut connection = connect(to).await?;
    for _ in 0..requests {
        let request = Request::post(format!("/{subscriber}"))
            .header("host", "bench")
            .body(Full::new(Bytes::from(vec![b'x'; octets])))?;
        connection.ready().await?;
        let answer = connection.send_request(request).await?;
        answer.into_body().collect().await?;
    }
    Ok(())
}
