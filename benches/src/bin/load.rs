//! The load of the benchmark alone, on a server that somebody else started: for profilers.
//!
//! ```text
//! min-device
//! load --address 127.0.0.1:PORT --operation GetProfiles --login token --seconds 10
//! ```

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use onvif_benches::credentials::{Account, Algorithm};
use onvif_benches::load::{self, Load};
use onvif_benches::request::{Endpoint, Login, Operation, Scenario};
use onvif_benches::stats::percentile;

/// Sends requests to a server and counts the answers.
#[derive(Parser)]
struct Options {
    /// Address and port of the server.
    #[arg(long)]
    address: SocketAddr,
    /// What to ask for.
    #[arg(long, value_enum, default_value_t = Asked::SystemDateAndTime)]
    operation: Asked,
    /// How to log in.
    #[arg(long, value_enum, default_value_t = LoginScheme::None)]
    login: LoginScheme,
    /// Send Digest credentials that the server did not ask for, to a server that does not look at them.
    #[arg(long)]
    unchallenged: bool,
    /// Keep-alive connections.
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// Seconds to go on.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// Path of the device service.
    #[arg(long, default_value = "/onvif/device_service")]
    device_path: String,
    /// Path of the media service.
    #[arg(long, default_value = "/onvif/media_service")]
    media_path: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Asked {
    #[value(name = "GetSystemDateAndTime")]
    SystemDateAndTime,
    #[value(name = "GetDeviceInformation")]
    DeviceInformation,
    #[value(name = "GetProfiles")]
    Profiles,
}

#[derive(Clone, Copy, ValueEnum)]
enum LoginScheme {
    None,
    Token,
    Digest,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let load = Load {
        endpoint: Endpoint {
            address: options.address,
            device_path: options.device_path,
            media_path: options.media_path,
        },
        scenario: Scenario {
            operation: match options.operation {
                Asked::SystemDateAndTime => Operation::GetSystemDateAndTime,
                Asked::DeviceInformation => Operation::GetDeviceInformation,
                Asked::Profiles => Operation::GetProfiles,
            },
            login: match options.login {
                LoginScheme::None => Login::None,
                LoginScheme::Token => Login::Token,
                LoginScheme::Digest => Login::Digest,
            },
        },
        account: Account::of_the_benchmark(),
        algorithm: Algorithm::Md5,
        unchallenged: options.unchallenged,
        connections: options.connections,
        warm_up: Duration::ZERO,
        duration: Duration::from_secs_f64(options.seconds),
    };
    let measured = load::run(&load, || Ok(()))?;
    let microseconds = |share| percentile(&measured.latencies, share).map_or(0, |ns| ns / 1000);
    println!(
        "{}: {} answers, {:.0} a second, p50 {} µs, p99 {} µs",
        load.scenario,
        measured.requests,
        measured.requests as f64 / measured.elapsed.as_secs_f64(),
        microseconds(0.5),
        microseconds(0.99),
    );
    Ok(())
}
