//! Notifications that are sent to a consumer.

use std::sync::Arc;
use std::time::Duration;

use onvif_device::services::events::Config;
use onvif_device::storage::MemoryStorage;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::bench::*;

/// Takes notifications on one connection.
pub struct Consumer {
    listener: TcpListener,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

impl Consumer {
    pub async fn bind() -> Consumer {
        Consumer {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            stream: None,
            buffer: Vec::new(),
        }
    }

    pub fn address(&self) -> String {
        format!("http://{}/sink?a=b", self.listener.local_addr().unwrap())
    }

    /// Reads one request and answers it with a status.
    pub async fn take(&mut self, status: &str) -> String {
        self.answer(status, "").await
    }

    /// Ends the connection, so that the next request comes on another.
    pub fn hang_up(&mut self) {
        self.stream = None;
        self.buffer.clear();
    }

    /// Reads one request and answers it with a status, which further fields may follow, and a body.
    pub async fn answer(&mut self, status: &str, body: &str) -> String {
        loop {
            if self.stream.is_none() {
                self.stream = Some(self.listener.accept().await.unwrap().0);
                self.buffer.clear();
            }
            let stream = self.stream.as_mut().unwrap();
            if let Some(end) = complete(&self.buffer) {
                let request = String::from_utf8(self.buffer.drain(..end).collect()).unwrap();
                let answer = format!(
                    "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
                return request;
            }
            let mut chunk = [0; 4096];
            match stream.read(&mut chunk).await {
                Ok(0) | Err(_) => self.stream = None,
                Ok(n) => self.buffer.extend_from_slice(&chunk[..n]),
            }
        }
    }
}

/// Where the first request ends.
fn complete(buffer: &[u8]) -> Option<usize> {
    let text = String::from_utf8_lossy(buffer).to_lowercase();
    let head = text.find("\r\n\r\n")? + 4;
    let length: usize = between(&text, "content-length: ", "\r").parse().unwrap();
    (buffer.len() >= head + length).then_some(head + length)
}

pub fn subscribe(address: &str, more: &str) -> String {
    wsnt(
        "Subscribe",
        &format!(
            "<n:ConsumerReference><a:Address>{address}</a:Address><a:ReferenceParameters><x:Id xmlns:x='urn:x'>9</x:Id></a:ReferenceParameters></n:ConsumerReference>\
             <n:Filter><n:TopicExpression Dialect='http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete'>tns1:RuleEngine/LineDetector/Crossed</n:TopicExpression></n:Filter>{more}"
        ),
    )
}

#[tokio::test]
async fn a_consumer_is_told_in_order() {
    let bench = bench().await;
    let mut consumer = Consumer::bind().await;
    let body = subscribe(
        &consumer.address(),
        "<n:InitialTerminationTime>PT1H</n:InitialTerminationTime>",
    );
    let reply = bench.post("/onvif/event", &body).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert!(reply.body.contains("<wsnt:CurrentTime>") && reply.body.contains("<wsnt:TerminationTime>"));
    let path = path_of(&reply);
    bench.lines.crossed("1");
    let first = consumer.take("202 Accepted").await;
    assert!(first.starts_with("POST /sink?a=b HTTP/1.1\r\n"), "{first}");
    assert_eq!(
        between(&first, "<wsa:Action>", "<"),
        "http://docs.oasis-open.org/wsn/bw-2/NotificationConsumer/Notify"
    );
    assert!(first.contains("<x:Id xmlns:x='urn:x'>9</x:Id>"), "{first}");
    assert!(first.contains(&format!(
        "<wsnt:SubscriptionReference><wsa:Address>http://cam.example:8080{path}<"
    )));
    assert_eq!(messages(&first), ["tns1:RuleEngine/LineDetector/Crossed fence 1"]);
    // Refused once: told again, in order.
    bench.lines.crossed("2");
    let refused = consumer.take("503 Busy").await;
    assert_eq!(messages(&refused).len(), 1);
    bench.lines.crossed("3");
    let again = consumer.take("200 OK").await;
    assert_eq!(
        messages(&again),
        [
            "tns1:RuleEngine/LineDetector/Crossed fence 2",
            "tns1:RuleEngine/LineDetector/Crossed fence 3"
        ]
    );
    let reply = bench.pull(&path, "PT0S", 1).await;
    assert_eq!(reply.summary(), "500 Receiver/UnableToGetMessagesFault");
    assert_eq!(
        bench.post(&path, &wsnt("PauseSubscription", "")).await.status,
        200
    );
    bench.lines.crossed("4");
    assert_eq!(
        bench.post(&path, &wsnt("ResumeSubscription", "")).await.status,
        200
    );
    assert_eq!(messages(&consumer.take("200 OK").await).len(), 1);
    assert_eq!(bench.post(&path, &wsnt("Unsubscribe", "")).await.status, 200);
    let reply = bench.post(&path, &wsnt("Unsubscribe", "")).await;
    assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
}

#[tokio::test]
async fn a_consumer_that_is_gone_is_given_up() {
    let config = Config {
        give_up: Duration::ZERO,
        ..Config::default()
    };
    let bench = bench_with(config, Arc::new(MemoryStorage::new())).await;
    let address = {
        let nobody = Consumer::bind().await;
        nobody.address()
    };
    let reply = bench.post("/onvif/event", &subscribe(&address, "")).await;
    let path = path_of(&reply);
    bench.lines.crossed("1");
    loop {
        let reply = bench
            .post(
                &path,
                &wsnt("Renew", "<n:TerminationTime>PT1M</n:TerminationTime>"),
            )
            .await;
        if reply.status == 500 {
            assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
            break;
        }
    }
}

#[tokio::test]
async fn consumers_that_the_device_does_not_speak_to() {
    let bench = bench().await;
    let long = format!("http://127.0.0.1/{}", "x".repeat(2000));
    for address in [
        "",
        "nowhere",
        "https://127.0.0.1/",
        "ftp://127.0.0.1/",
        "http://user:secret@127.0.0.1/",
        "http://www.w3.org:99999/",
        &long,
    ] {
        let reply = bench.post("/onvif/event", &subscribe(address, "")).await;
        assert_eq!(
            reply.summary(),
            "500 Receiver/SubscribeCreationFailedFault",
            "{address}"
        );
    }
}
