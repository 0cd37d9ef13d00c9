//! A device that emits what the tests want, and the messages to its Event service.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use onvif_device::events::{Emitter, Topic};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::events::{Config, EventService};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::{BuildError, Device, DeviceBuilder, Module, Setup};

use crate::common::{ADMIN, Client, PASSWORD, Reply, Running, handmade, start, token};

/// What the tests emit.
#[derive(Clone, Debug)]
pub struct Lines {
    pub relay: Emitter,
    pub passage: Emitter,
    pub lens: Emitter,
}

struct LinesModule(Arc<OnceLock<Lines>>);

impl Module for LinesModule {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let events = setup.common().events();
        let lines = Lines {
            relay: events.declare(
                Topic::property("tns1:Device/Trigger/Relay")
                    .source("RelayToken", "tt:ReferenceToken")
                    .data("LogicalState", "tt:RelayLogicalState"),
            )?,
            passage: events.declare(
                Topic::event("tns1:RuleEngine/LineDetector/Crossed")
                    .source("Rule", "xs:string")
                    .data("ObjectId", "xs:integer"),
            )?,
            lens: events.declare(
                Topic::event("tns1:Device/HardwareFailure/acme:LensFailure")
                    .namespace("acme", "urn:acme:topics")
                    .data("Part", "xs:string"),
            )?,
        };
        self.0.set(lines).unwrap();
        Ok(())
    }
}

impl Lines {
    pub fn relay(&self, token: &str, state: &str) {
        self.relay
            .set(&[("RelayToken", token)], &[("LogicalState", state)]);
    }

    pub fn crossed(&self, object: &str) {
        self.passage.emit(&[("Rule", "fence")], &[("ObjectId", object)]);
    }
}

/// A device with an Event service.
pub struct Bench {
    pub running: Running,
    pub lines: Lines,
}

pub async fn bench() -> Bench {
    bench_with(Config::default(), Arc::new(MemoryStorage::new())).await
}

pub async fn bench_with(config: Config, storage: Arc<dyn Storage>) -> Bench {
    bench_of(handmade().storage(storage), config).await
}

pub async fn bench_of(builder: DeviceBuilder, config: Config) -> Bench {
    let lines = Arc::new(OnceLock::new());
    let builder = builder
        .module(EventService::new(config))
        .module(LinesModule(Arc::clone(&lines)));
    Bench {
        running: start(builder, HttpLimits::default()).await,
        lines: lines.get().unwrap().clone(),
    }
}

impl Bench {
    pub fn address(&self) -> SocketAddr {
        self.running.address
    }

    pub fn device(&self) -> &Device {
        &self.running.device
    }

    /// Makes a pull point and returns the path of its address.
    pub async fn pull_point(&self, content: &str) -> String {
        let reply = self.post("/onvif/event", &create(content)).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        path_of(&reply)
    }

    pub async fn pull(&self, path: &str, timeout: &str, limit: u32) -> Reply {
        self.post(path, &pull(timeout, limit)).await
    }

    /// What a pull that must succeed brings, one text a message.
    pub async fn messages(&self, path: &str, limit: u32) -> Vec<String> {
        let reply = self.pull(path, "PT30S", limit).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        messages(&reply.body)
    }

    pub async fn post(&self, path: &str, body: &str) -> Reply {
        post_at(self.address(), path, body).await
    }
}

/// Posts with a username token of the administrator.
pub async fn post_at(address: SocketAddr, path: &str, body: &str) -> Reply {
    let mut client = Client::connect(address).await;
    client.send(request(path, &token(ADMIN, PASSWORD), body)).await;
    client.reply().await.expect("the connection was closed")
}

pub fn request(path: &str, header: &str, body: &str) -> String {
    let message = crate::common::message(header, body);
    format!(
        "POST {path} HTTP/1.1\r\nHost: cam.example:8080\r\nContent-Length: {}\r\n\r\n{message}",
        message.len()
    )
}

pub const TEV: &str = "http://www.onvif.org/ver10/events/wsdl";
pub const WSNT: &str = "http://docs.oasis-open.org/wsn/b-2";

pub fn tev(operation: &str, content: &str) -> String {
    format!(
        "<e:{operation} xmlns:e='{TEV}' xmlns:n='{WSNT}' xmlns:tns1='http://www.onvif.org/ver10/topics' \
         xmlns:tt='http://www.onvif.org/ver10/schema'>{content}</e:{operation}>"
    )
}

pub fn wsnt(operation: &str, content: &str) -> String {
    format!(
        "<n:{operation} xmlns:n='{WSNT}' xmlns:a='http://www.w3.org/2005/08/addressing' \
         xmlns:tns1='http://www.onvif.org/ver10/topics'>{content}</n:{operation}>"
    )
}

pub fn create(content: &str) -> String {
    tev("CreatePullPointSubscription", content)
}

pub fn pull(timeout: &str, limit: u32) -> String {
    tev(
        "PullMessages",
        &format!("<e:Timeout>{timeout}</e:Timeout><e:MessageLimit>{limit}</e:MessageLimit>"),
    )
}

pub fn topic_filter(expression: &str) -> String {
    format!(
        "<e:Filter><n:TopicExpression Dialect='http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet'>{expression}\
         </n:TopicExpression></e:Filter>"
    )
}

/// The path of the subscription in a reply.
pub fn path_of(reply: &Reply) -> String {
    let address = between(&reply.body, "<wsa:Address>", "<");
    let path = address
        .strip_prefix("http://cam.example:8080")
        .unwrap_or_else(|| panic!("{address} does not follow the host"));
    assert!(path.starts_with("/onvif/event/"), "{path}");
    path.to_owned()
}

/// Every message as its operation, topic and values: `Changed tns1:Device/Trigger/Relay 1 active`.
pub fn messages(body: &str) -> Vec<String> {
    body.split("<wsnt:NotificationMessage>")
        .skip(1)
        .map(|message| {
            let topic = message.split("<wsnt:Topic").nth(1).unwrap();
            let mut text = between(topic, ">", "<").to_owned();
            if message.contains("PropertyOperation=") {
                text = format!("{} {text}", between(message, "PropertyOperation=\"", "\""));
            }
            for value in message.split(" Value=\"").skip(1) {
                text.push(' ');
                text.push_str(value.split('"').next().unwrap());
            }
            text
        })
        .filter(|text| !text.contains("tns1:Monitoring/"))
        .collect()
}

/// The text between two marks.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}
