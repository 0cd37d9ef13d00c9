//! The rounds of one scenario.

use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use onvif_benches::credentials::{Account, Algorithm};
use onvif_benches::load::{self, Load};
use onvif_benches::process::{self, Server};
use onvif_benches::request::{Endpoint, Scenario};
use onvif_benches::stats::{Summary, percentile};

use crate::contender::Contender;

/// How to measure.
pub struct Plan {
    /// The account that all servers know.
    pub account: Account,
    /// Algorithm of HTTP Digest.
    pub algorithm: Algorithm,
    /// Connections of the load generator.
    pub connections: usize,
    /// Rounds.
    pub rounds: usize,
    /// Time before each measurement.
    pub warm_up: Duration,
    /// Length of each measurement.
    pub duration: Duration,
    /// Worker threads of each server.
    pub worker_threads: usize,
    /// The CPU that the servers keep to; the load generator keeps to another one.
    pub server_cpu: Option<usize>,
}

impl Plan {
    /// The load on one server.
    pub fn load(&self, endpoint: &Endpoint, scenario: Scenario) -> Load {
        Load {
            endpoint: endpoint.clone(),
            scenario,
            account: self.account.clone(),
            algorithm: self.algorithm,
            unchallenged: false,
            connections: self.connections,
            warm_up: self.warm_up,
            duration: self.duration,
        }
    }

    /// Arguments that every server program takes.
    pub fn server_arguments(&self) -> Vec<String> {
        vec!["--worker-threads".into(), self.worker_threads.to_string()]
    }
}

/// The result of one server in one scenario.
pub struct Row {
    /// Name of the server.
    pub name: &'static str,
    /// The figures, or why there are none.
    pub outcome: Result<Figures, String>,
}

/// Medians over the rounds, of a server and of the bare hyper server that sent the same bytes.
pub struct Figures {
    /// Length of the response body in bytes.
    pub response_length: usize,
    /// Of the server.
    pub server: Speed,
    /// Of the bare hyper server.
    pub bare: Speed,
    /// Requests per second of the server, divided by those of the bare server in the same round.
    pub ratio: Summary,
    /// CPU time per request of the bare server, divided by that of the server in the same round.
    pub cpu_ratio: Summary,
}

/// Medians over the rounds, of one server.
pub struct Speed {
    /// Requests per second.
    pub rate: Summary,
    /// Median of the time until a request was answered, in microseconds.
    pub p50: f64,
    /// Time in which 99 of 100 requests were answered, in microseconds.
    pub p99: f64,
    /// CPU time of the server for 1000 requests, in seconds.
    pub cpu_per_1000: f64,
    /// CPU time of the server, as a share of the time that was measured.
    pub server_busy: f64,
    /// CPU time of the load generator, as a share of the time that was measured.
    pub client_busy: f64,
}

/// Measures all servers in one scenario. Each round measures every server right beside its bare server, in turns first
/// and second, so that what the machine does meanwhile hits both alike.
pub fn scenario(
    contenders: &mut [Contender],
    own: &Path,
    scenario: Scenario,
    plan: &Plan,
) -> Result<Vec<Row>> {
    let mut races = Vec::new();
    for contender in contenders.iter() {
        races.push(Race::prepare(contender, own, scenario, plan)?);
    }
    for round in 0..plan.rounds {
        for race in races.iter_mut() {
            race.run(round % 2 == 0)
                .with_context(|| format!("{}: {scenario}", race.contender.name))?;
        }
    }
    Ok(races.into_iter().map(Race::finish).collect())
}

/// One server against its bare server.
struct Race<'a> {
    contender: &'a Contender,
    lanes: Result<Lanes, String>,
}

struct Lanes {
    response_length: usize,
    bare: Server,
    load: Load,
    bare_load: Load,
    server_rounds: Vec<Round>,
    bare_rounds: Vec<Round>,
}

struct Round {
    rate: f64,
    p50: f64,
    p99: f64,
    cpu_per_request: f64,
    server_busy: f64,
    client_busy: f64,
}

impl<'a> Race<'a> {
    fn prepare(contender: &'a Contender, own: &Path, scenario: Scenario, plan: &Plan) -> Result<Race<'a>> {
        let load = plan.load(&contender.server.endpoint, scenario);
        let refusal = match load::ask(&load) {
            Ok(response) if response.answers(scenario.operation) => {
                let lanes = Lanes::prepare(response.body, own, load, plan)?;
                return Ok(Race {
                    contender,
                    lanes: Ok(lanes),
                });
            }
            Ok(response) => format!("status {}", response.status),
            Err(error) => format!("{error:#}"),
        };
        if contender.ours {
            bail!("{}: {scenario} is not answered: {refusal}", contender.name);
        }
        Ok(Race {
            contender,
            lanes: Err(refusal),
        })
    }

    fn run(&mut self, bare_first: bool) -> Result<()> {
        let Ok(lanes) = &mut self.lanes else { return Ok(()) };
        if bare_first {
            lanes.bare_rounds.push(measure(&lanes.bare_load, &lanes.bare)?);
        }
        lanes
            .server_rounds
            .push(measure(&lanes.load, &self.contender.server)?);
        if !bare_first {
            lanes.bare_rounds.push(measure(&lanes.bare_load, &lanes.bare)?);
        }
        Ok(())
    }

    fn finish(self) -> Row {
        let figures = |lanes: Lanes| lanes.figures().ok_or_else(|| "no round".to_owned());
        Row {
            name: self.contender.name,
            outcome: self.lanes.and_then(figures),
        }
    }
}

impl Lanes {
    fn prepare(body: Vec<u8>, own: &Path, load: Load, plan: &Plan) -> Result<Lanes> {
        let mut file = tempfile::NamedTempFile::new().context("file for the bytes of the bare server")?;
        file.write_all(&body)?;
        let mut arguments = plan.server_arguments();
        arguments.extend(["--body".into(), file.path().display().to_string()]);
        // The server has read the file when it says that it is ready.
        let bare = Server::start(&own.join("bare-hyper"), &arguments, plan.server_cpu)?;
        let bare_load = Load {
            endpoint: bare.endpoint.clone(),
            unchallenged: true,
            ..load.clone()
        };
        Ok(Lanes {
            response_length: body.len(),
            bare,
            load,
            bare_load,
            server_rounds: Vec::new(),
            bare_rounds: Vec::new(),
        })
    }

    fn figures(&self) -> Option<Figures> {
        let ratios = |of: fn(&Round) -> f64| {
            Summary::of(
                self.server_rounds
                    .iter()
                    .zip(&self.bare_rounds)
                    .map(|(one, bare)| of(one) / of(bare)),
            )
        };
        let cost = ratios(|round| round.cpu_per_request)?;
        Some(Figures {
            response_length: self.response_length,
            server: speed(&self.server_rounds)?,
            bare: speed(&self.bare_rounds)?,
            ratio: ratios(|round| round.rate)?,
            cpu_ratio: Summary {
                median: 1.0 / cost.median,
                min: 1.0 / cost.max,
                max: 1.0 / cost.min,
            },
        })
    }
}

fn measure(load: &Load, server: &Server) -> Result<Round> {
    let measured = load::run(load, || {
        Ok((server.cpu_time()?, process::cpu_time(std::process::id())?))
    })?;
    let ((server_before, client_before), (server_after, client_after)) = measured.probed;
    let elapsed = measured.elapsed.as_secs_f64();
    let server_cpu = (server_after - server_before).as_secs_f64();
    let microseconds = |share| percentile(&measured.latencies, share).map(|ns| f64::from(ns) / 1000.0);
    let requests = measured.requests as f64;
    Ok(Round {
        rate: requests / elapsed,
        p50: microseconds(0.5).context("no request was answered in time")?,
        p99: microseconds(0.99).context("no request was answered in time")?,
        cpu_per_request: server_cpu / requests,
        server_busy: server_cpu / elapsed,
        client_busy: (client_after - client_before).as_secs_f64() / elapsed,
    })
}

fn speed(rounds: &[Round]) -> Option<Speed> {
    let median = |of: fn(&Round) -> f64| Some(Summary::of(rounds.iter().map(of))?.median);
    Some(Speed {
        rate: Summary::of(rounds.iter().map(|round| round.rate))?,
        p50: median(|round| round.p50)?,
        p99: median(|round| round.p99)?,
        cpu_per_1000: median(|round| round.cpu_per_request)? * 1000.0,
        server_busy: median(|round| round.server_busy)?,
        client_busy: median(|round| round.client_busy)?,
    })
}
