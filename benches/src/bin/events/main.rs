//! Events to subscribers: a device emits so many a second; first pull points take them over HTTP, then consumers are sent them (basic notification).
//!
//! `cargo run --release -p onvif-benches --features events --bin events -- --help`
//!
//! The device runs in a process of its own, whose processor time is told for every event that a subscriber was handed. Afterwards a bare hyper server
//! answers the same number of requests with as many octets, or a bare hyper client sends them: what is above its time is the price of the events.
//! How late an event is, is told from its emission to the moment when the subscriber has read it, by the clock that both processes share.

mod bare;
mod child;
mod client;
mod clocks;
mod device;
mod pull;
mod push;
mod seen;

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::{Parser, ValueEnum};
use onvif_benches::stats::percentile;

use child::Child;
use push::Consumers;
use seen::Seen;

/// How long a subscriber waits for the next event before it takes the rest for lost.
const PATIENCE: Duration = Duration::from_secs(3);

/// Emits events to pull points and to consumers of basic notification, and measures loss, lateness and processor time.
#[derive(Parser)]
struct Options {
    /// Events a second.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    rate: u64,
    /// Subscribers of each kind.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..))]
    subscribers: u64,
    /// For how long.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    seconds: u64,
    /// 200 events a second for two seconds: shows that everything works, and says nothing about speed. So few that the queue of a subscription holds all of
    /// them: what is lost then is lost by a mistake, and not on a slow machine.
    #[arg(long, conflicts_with_all = ["rate", "seconds"])]
    quick: bool,
    /// Which of the processes that are measured this one is.
    #[arg(long, hide = true)]
    serve: Option<Kind>,
    #[command(flatten)]
    load: bare::Load,
}

/// The processes that are measured.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Device,
    BareServer,
    BareSender,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let (rate, seconds) = match options.quick {
        true => (200, 2),
        false => (options.rate, options.seconds),
    };
    let plan = Plan {
        rate,
        subscribers: options.subscribers,
        seconds,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    match options.serve {
        Some(Kind::Device) => runtime.block_on(device::serve(plan)),
        Some(Kind::BareServer) => runtime.block_on(bare::serve()),
        Some(Kind::BareSender) => runtime.block_on(bare::send(plan, options.load)),
        None => runtime.block_on(measure(plan)),
    }
}

#[derive(Clone, Copy)]
struct Plan {
    /// Events a second.
    rate: u64,
    subscribers: u64,
    seconds: u64,
}

impl Plan {
    /// What each subscriber is to see.
    fn events(&self) -> u64 {
        self.rate * self.seconds
    }
}

async fn measure(plan: Plan) -> Result<()> {
    println!(
        "{} events a second to {} subscribers for {} s",
        plan.rate, plan.subscribers, plan.seconds
    );
    let pulled = measure_pull(plan).await?;
    let pushed = measure_push(plan).await?;
    let wanted = plan.events() * plan.subscribers;
    ensure!(
        pulled.events == wanted && pushed.events == wanted,
        "events were lost"
    );
    Ok(())
}

async fn measure_pull(plan: Plan) -> Result<Seen> {
    let mut device = Child::start(Kind::Device, plan, &[])?;
    let address = device.address.context("no address")?;
    let mut points = Vec::new();
    for _ in 0..plan.subscribers {
        points.push(pull::subscribe(address).await?);
    }
    let before = device.processor_time()?;
    device.go()?;
    let mut tasks = Vec::new();
    for (client, path) in points {
        tasks.push(tokio::spawn(pull::drain(client, path, plan.events())));
    }
    let mut all = Seen::default();
    for task in tasks {
        all.add(task.await??);
    }
    let used = device.processor_time()? - before;
    drop(device);
    report("pull points", used, &mut all, plan);

    let mut bare = Child::start(Kind::BareServer, plan, &[])?;
    let address = bare.address.context("no address")?;
    let before = bare.processor_time()?;
    let mut tasks = Vec::new();
    for _ in 0..plan.subscribers {
        let (requests, octets) = all.of_one(plan);
        tasks.push(tokio::spawn(pull::repeat(address, requests, octets)));
    }
    for task in tasks {
        task.await??;
    }
    let used = bare.processor_time()? - before;
    report_time("bare hyper server, as many requests and octets", used, &all, plan);
    Ok(all)
}

async fn measure_push(plan: Plan) -> Result<Seen> {
    let mut device = Child::start(Kind::Device, plan, &[])?;
    let address = device.address.context("no address")?;
    let consumers = Consumers::start(plan.subscribers).await?;
    push::subscribe(address, &consumers).await?;
    let before = device.processor_time()?;
    device.go()?;
    let mut all = consumers.count(plan.events()).await?;
    let used = device.processor_time()? - before;
    drop(device);
    report("basic notification", used, &mut all, plan);

    let (requests, octets) = all.of_one(plan);
    let consumers = Consumers::start(plan.subscribers).await?;
    let arguments = [
        ("--to", consumers.address.to_string()),
        ("--requests", requests.to_string()),
        ("--octets", octets.to_string()),
    ];
    let mut bare = Child::start(Kind::BareSender, plan, &arguments)?;
    let before = bare.processor_time()?;
    bare.go()?;
    consumers.await_messages(requests).await?;
    let used = bare.processor_time()? - before;
    report_time("bare hyper client, as many requests and octets", used, &all, plan);
    Ok(all)
}

fn report(name: &str, used: Duration, seen: &mut Seen, plan: Plan) {
    let wanted = plan.events() * plan.subscribers;
    println!(
        "{name}: delivered {} of {wanted}, lost {}, in {} messages",
        seen.events,
        wanted - seen.events,
        seen.messages
    );
    seen.late.sort_unstable();
    let millis = |share| percentile(&seen.late, share).map_or(f64::NAN, |late| f64::from(late) / 1000.0);
    println!(
        "  from emission to subscriber: median {:.2} ms, 99 of 100 within {:.2} ms, the last {:.2} ms",
        millis(0.5),
        millis(0.99),
        millis(1.0)
    );
    report_time("device", used, seen, plan);
}

fn report_time(name: &str, used: Duration, seen: &Seen, plan: Plan) {
    println!(
        "  {name}: {:.2} µs of processor time for each delivery, {:.1} % of one processor ({:.0} octets a delivery)",
        used.as_secs_f64() * 1e6 / seen.events.max(1) as f64,
        used.as_secs_f64() * 100.0 / plan.seconds as f64,
        seen.octets as f64 / seen.events.max(1) as f64,
    );
}
