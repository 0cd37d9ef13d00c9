//! Datagrams on the port of discovery.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU8, Ordering};

use onvif_core::discovery::{MAX_DATAGRAM, Message};
use onvif_device::net::discovery::DiscoveryServer;
use tokio::time::timeout;

use crate::place::{PATIENCE, Place, loopback, probe};
use crate::{ROUNDS, alone, leaves_nothing_behind};

/// A probe with an id of its own. The ids are as long as each other.
fn fresh() -> (String, String) {
    static SERIAL: AtomicU8 = AtomicU8::new(0);
    let (datagram, id) = probe([SERIAL.fetch_add(1, Ordering::Relaxed); 16]);
    (String::from_utf8(datagram).unwrap(), id)
}

/// Datagrams that no device answers.
fn junk() -> Vec<Vec<u8>> {
    let (good, _) = fresh();
    let mut junk: Vec<Vec<u8>> = [
        String::new(),
        "junk".to_owned(),
        "M-SEARCH * HTTP/1.1\r\n\r\n".to_owned(),
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".to_owned(),
        format!("<!DOCTYPE x>{good}"),
        good.replace("2003/05/soap-envelope", "2099/01/soap"),
        good.replace("ws/2005/04/discovery", "ws/2099/01/discovery"),
        good.replace("MessageID", "Other"),
        good.replace(":Probe", ":Hello"),
        format!("{good}<x/>"),
        format!("{good}{}", " ".repeat(MAX_DATAGRAM)),
    ]
    .map(String::into_bytes)
    .into();
    junk.extend([vec![0xff; 9000], vec![b'<'; 60_000]]);
    junk.extend((1..4).map(|part| good.as_bytes()[..good.len() * part / 4].to_vec()));
    junk
}

/// Asks the device who is there, until all that it says has come: nothing waits to be sent then.
async fn answered(place: &Place, to: SocketAddr) {
    let (datagram, id) = fresh();
    place.client.send_to(datagram.as_bytes(), to).await.unwrap();
    let mut buffer = vec![0; 65_536];
    // An answer is sent twice.
    for _ in 0..2 {
        let received = timeout(PATIENCE, place.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("the device answers").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        assert_eq!(message.relates_to.as_ref(), Some(&id), "junk was answered");
    }
}

#[test]
fn junk_on_the_discovery_port_leaves_nothing_behind() {
    alone(async {
        let Some(place) = Place::open(loopback).await else {
            return;
        };
        let server = DiscoveryServer::start(place.config()).unwrap();
        place.hello(&mut String::new()).await;
        let junk = junk();
        let ways = [place.unicast(), place.group()];
        leaves_nothing_behind("junk on the discovery port", async || {
            for datagram in (0..ROUNDS).flat_map(|_| &junk) {
                for to in ways {
                    place.client.send_to(datagram, to).await.unwrap();
                    // So that the server takes it before the queue is full.
                    tokio::task::yield_now().await;
                }
            }
            // Each way has been read to its end when what comes last is answered.
            for to in ways {
                answered(&place, to).await;
            }
        })
        .await;
        server.stop().await;
    });
}
