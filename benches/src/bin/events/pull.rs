//! Subscribers with pull points.

use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;

use crate::PATIENCE;
use crate::client::{Client, FILTER, connect};
use crate::seen::Seen;

/// A pull point: who pulls, and the path to pull from.
pub async fn subscribe(address: SocketAddr) -> Result<(Client, String)> {
    let mut client = Client::new(address).await?;
    let body = format!(
        "<e:CreatePullPointSubscription><e:Filter>{FILTER}</e:Filter></e:CreatePullPointSubscription>"
    );
    let reply = client.call("/onvif/event", &body).await?;
    let path = reply
        .split_once("<wsa:Address>http://bench")
        .and_then(|(_, rest)| rest.split_once('<'))
        .context("no address")?
        .0;
    Ok((client, path.to_owned()))
}

/// Pulls until all events came, or none for some time.
pub async fn drain(mut client: Client, path: String, events: u64) -> Result<Seen> {
    let body = format!(
        "<e:PullMessages><e:Timeout>PT{}S</e:Timeout><e:MessageLimit>100</e:MessageLimit></e:PullMessages>",
        PATIENCE.as_secs()
    );
    let mut seen = Seen::default();
    while seen.events < events {
        let reply = client.call(&path, &body).await?;
        if seen.take(&reply)? == 0 {
            break;
        }
    }
    Ok(seen)
}

/// Asks the bare server as often for as much.
pub async fn repeat(address: SocketAddr, requests: u64, octets: u64) -> Result<()> {
    let mut connection = connect(address).await?;
    for _ in 0..requests {
        let request = Request::post("/")
            .header("host", "bench")
            .header("x-octets", octets)
            .body(Full::new(Bytes::from_static(&[b'x'; 1200])))?;
        connection.ready().await?;
        let answer = connection.send_request(request).await?;
        answer.into_body().collect().await?;
    }
    Ok(())
}
