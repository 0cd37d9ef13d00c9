//! The device that emits.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use onvif_benches::credentials::Account;
use onvif_device::events::{Emitter, Topic};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::services::events::{Config, EventService, Limits};
use onvif_device::{BuildError, Device, Module, Setup};
use tokio::net::TcpListener;

use crate::Plan;
use crate::child::commands;
use crate::clocks::micros;

/// Declares the topic of the benchmark.
struct Source(Arc<OnceLock<Emitter>>);

impl Module for Source {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::event("tns1:RuleEngine/LineDetector/Crossed")
            .source("Rule", "xs:string")
            .data("ObjectId", "xs:integer")
            .data("At", "xs:integer");
        let _ = self.0.set(setup.common().events().declare(topic)?);
        Ok(())
    }
}

/// Listens, emits when it is told to, and tells its processor time.
pub async fn serve(plan: Plan) -> Result<()> {
    let source = Arc::new(OnceLock::new());
    let account = Account::of_the_benchmark();
    let limits = Limits::default();
    let subscribers = usize::try_from(plan.subscribers)?;
    // As usual but for the number of subscribers: the queues as well are as long as everywhere.
    let config = Config {
        limits: Limits {
            pull_points: limits.pull_points.max(subscribers),
            push: limits.push.max(subscribers),
            ..limits
        },
        ..Config::default()
    };
    let device = Device::builder()
        .administrator(account.user, account.password)
        .module(Source(Arc::clone(&source)))
        .module(EventService::new(config))
        .build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut server = HttpServer::new(device, HttpLimits::default());
    server.listen(listener);
    let emitter = source.get().context("no topic")?.clone();
    commands(Some(address), move || emit(emitter.clone(), plan)).await
}

/// Emits evenly, in steps of ten milliseconds.
async fn emit(emitter: Emitter, plan: Plan) {
    let start = Instant::now();
    let mut ticks = tokio::time::interval(Duration::from_millis(10));
    let mut emitted = 0;
    while emitted < plan.events() {
        ticks.tick().await;
        let due = (start.elapsed().as_micros() as u64 * plan.rate / 1_000_000).min(plan.events());
        for number in emitted..due {
            emitter.emit(
                &[("Rule", "line")],
                &[("ObjectId", &number.to_string()), ("At", &micros().to_string())],
            );
        }
        emitted = due;
    }
}
