//! Subscribers to which notifications are sent.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use crate::PATIENCE;
use crate::client::{Client, FILTER};
use crate::seen::Seen;

/// A message, and when it was read to its end.
type Message = (Bytes, u64);

/// Consumers of notifications, all of them at one bare hyper server, which answers everything with 200.
pub struct Consumers {
    /// Where the server listens; the consumers have the paths `/0`, `/1` and so on.
    pub address: SocketAddr,
    inboxes: Vec<UnboundedReceiver<Message>>,
}

impl Consumers {
    /// Listens.
    pub async fn start(number: u64) -> Result<Consumers> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (outlets, inboxes): (Vec<_>, Vec<_>) = (0..number).map(|_| unbounded_channel()).unzip();
        let outlets: Arc<[UnboundedSender<Message>]> = outlets.into();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let outlets = Arc::clone(&outlets);
                let service = service_fn(move |request| take(request, Arc::clone(&outlets)));
                tokio::spawn(async move {
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        Ok(Consumers { address, inboxes })
    }

    /// Counts until every consumer has all events, or none for some time.
    pub async fn count(self, events: u64) -> Result<Seen> {
        let mut tasks = Vec::new();
        for mut inbox in self.inboxes {
            tasks.push(tokio::spawn(async move {
                let mut seen = Seen::default();
                while seen.events < events {
                    let Ok(Some((body, at))) = timeout(PATIENCE, inbox.recv()).await else {
                        break;
                    };
                    seen.take_at(std::str::from_utf8(&body)?, at)?;
                }
                anyhow::Ok(seen)
            }));
        }
        let mut all = Seen::default();
        for task in tasks {
            all.add(task.await??);
        }
        Ok(all)
    }

    /// Waits until every consumer has so many messages, whatever they say.
    pub async fn await_messages(self, number: u64) -> Result<()> {
        for mut inbox in self.inboxes {
            for _ in 0..number {
                timeout(PATIENCE, inbox.recv())
                    .await
                    .context("too few messages")?;
            }
        }
        Ok(())
    }
}

async fn take(
    request: Request<Incoming>,
    outlets: Arc<[UnboundedSender<Message>]>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let number = request.uri().path().trim_start_matches('/').parse::<usize>();
    let body = request.into_body().collect().await;
    if let (Some(outlet), Ok(body)) = (number.ok().and_then(|number| outlets.get(number)), body) {
        let _ = outlet.send((body.to_bytes(), crate::clocks::micros()));
    }
    Ok(Response::new(Full::new(Bytes::new())))
}

/// Subscribes all consumers.
pub async fn subscribe(device: SocketAddr, consumers: &Consumers) -> Result<()> {
    let mut client = Client::new(device).await?;
    for number in 0..consumers.inboxes.len() {
        let body = format!(
            "<n:Subscribe><n:ConsumerReference><a:Address>http://{}/{number}</a:Address></n:ConsumerReference>\
             <n:Filter>{FILTER}</n:Filter><n:InitialTerminationTime>PT1H</n:InitialTerminationTime></n:Subscribe>",
            consumers.address
        );
        client.call("/onvif/event", &body).await?;
    }
    Ok(())
}
