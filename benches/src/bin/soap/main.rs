//! Throughput of the SOAP path: our device beside a bare hyper server that sends the same bytes, and beside the servers
//! of other projects, each in a process of its own and driven by the same load.
//!
//! `cargo run --release -p onvif-benches --bin soap`, with `--help` for the options.

mod checks;
mod contender;
mod measure;
mod report;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Parser;
use onvif_benches::build::{Package, build};
use onvif_benches::credentials::{Account, Algorithm};
use onvif_benches::process;
use onvif_benches::request::Scenario;

/// Measures the SOAP path of onvif-device against a bare hyper server and against other projects.
#[derive(Parser)]
struct Options {
    /// Keep-alive connections of the load generator.
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// Rounds; the table shows their medians.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Length of one measurement in milliseconds.
    #[arg(long, default_value_t = 2000)]
    duration: u64,
    /// Time before each measurement in milliseconds.
    #[arg(long, default_value_t = 300)]
    warm_up: u64,
    /// Worker threads of each server; 1 is a runtime in the main thread.
    #[arg(long, default_value_t = 1)]
    worker_threads: usize,
    /// Use SHA-256 instead of MD5 for HTTP Digest.
    #[arg(long)]
    sha256: bool,
    /// Leave out the servers of other projects, which take some minutes to build.
    #[arg(long)]
    no_peers: bool,
    /// Profile in which the servers are built: `release`, or `firmware` for nearly as much speed in less memory.
    #[arg(long, default_value = "release")]
    profile: String,
    /// Also build the servers in the `small` profile and tell their size and memory.
    #[arg(long)]
    sizes: bool,
    /// One short round: shows that everything works, not how fast it is.
    #[arg(long)]
    quick: bool,
    /// Only scenarios whose name contains this.
    #[arg(long)]
    only: Option<String>,
}

impl Options {
    fn shorten_if_quick(mut self) -> Options {
        if self.quick {
            self.connections = self.connections.min(4);
            self.rounds = 1;
            self.duration = 300;
            self.warm_up = 50;
        }
        self
    }

    fn plan(&self) -> measure::Plan {
        measure::Plan {
            account: Account::of_the_benchmark(),
            algorithm: if self.sha256 {
                Algorithm::Sha256
            } else {
                Algorithm::Md5
            },
            connections: self.connections,
            rounds: self.rounds,
            warm_up: Duration::from_millis(self.warm_up),
            duration: Duration::from_millis(self.duration),
            worker_threads: self.worker_threads,
            server_cpu: self.pins().then_some(1),
        }
    }

    /// A server with one thread gets a CPU of its own, if there are two: the scheduler tends to run both ends of a
    /// connection on the same one, and then neither would be as fast as it can.
    fn pins(&self) -> bool {
        self.worker_threads == 1 && std::thread::available_parallelism().is_ok_and(|cpus| cpus.get() >= 2)
    }

    fn scenarios(&self) -> Vec<Scenario> {
        let wanted = |scenario: &Scenario| match &self.only {
            Some(part) => scenario.to_string().contains(part.as_str()),
            None => true,
        };
        Scenario::ALL.into_iter().filter(wanted).collect()
    }
}

fn main() -> Result<()> {
    let options = Options::parse().shorten_if_quick();
    let plan = options.plan();
    // Everything is built before this process and its children are bound to one CPU.
    let fast = Programs::build(&options.profile, &options)?;
    let small = if options.sizes {
        Some(Programs::build("small", &options)?)
    } else {
        None
    };
    if options.pins() {
        process::pin(0, 0)?;
    }
    let mut contenders = contender::start_all(&fast, &plan)?;

    report::conditions(&plan);
    if options.no_peers {
        println!("The servers of other projects are left out (--no-peers).");
    }
    let checks = checks::run(&contenders, &plan)?;
    report::checks(&checks);
    ensure!(
        checks.iter().all(|server| !server.ours || server.all_right()),
        "our device does not check what it should; its speed says nothing"
    );

    let scenarios = options.scenarios();
    ensure!(!scenarios.is_empty(), "no scenario has such a name");
    for scenario in scenarios {
        let rows = measure::scenario(&mut contenders, &fast.own, scenario, &plan)?;
        report::scenario(scenario, &rows);
    }
    report::memory(&contenders, &options.profile)?;
    drop(contenders);

    if let Some(small) = small {
        let mut contenders = contender::start_all(&small, &plan)?;
        let once = measure::Plan { rounds: 1, ..plan };
        for scenario in options.scenarios() {
            // For what the load leaves in memory; speed is the other profile's.
            measure::scenario(&mut contenders, &fast.own, scenario, &once)?;
        }
        report::sizes(&contenders)?;
    }
    Ok(())
}

/// Where the server programs are.
struct Programs {
    own: PathBuf,
    peers: Option<PathBuf>,
}

impl Programs {
    fn build(profile: &str, options: &Options) -> Result<Programs> {
        let own = build(Package::Own, profile)?;
        let peers = if options.no_peers {
            None
        } else {
            Some(build(Package::Peers, profile)?)
        };
        Ok(Programs { own, peers })
    }
}
