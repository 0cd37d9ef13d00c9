//! Checks with Rust clients that others wrote: `oxvif` (discovery, SOAP) and `retina` (RTSP).
//!
//! Each check is a subcommand that ends with status 0 when the device did what it should. Lines for the transcript of a
//! run start with "» ". The password comes from the environment (`ONVIF_PASSWORD`), since process lists are public.

mod onvif;
mod rtsp;

use std::net::Ipv4Addr;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    check: Check,
}

/// Where the device is and who asks.
#[derive(Args)]
struct Target {
    /// URL of the device service.
    #[arg(long)]
    target: String,
    #[arg(long, default_value = "admin")]
    user: String,
    #[arg(long, env = "ONVIF_PASSWORD", hide_env_values = true)]
    password: String,
}

/// A stream and who asks.
#[derive(Args)]
struct Stream {
    #[arg(long)]
    url: url::Url,
    #[arg(long, default_value = "admin")]
    user: String,
    #[arg(long, env = "ONVIF_PASSWORD", hide_env_values = true)]
    password: String,
    /// `udp` or `tcp`.
    #[arg(long, default_value = "tcp")]
    transport: String,
    /// How many frames to receive.
    #[arg(long, default_value_t = 100)]
    frames: u32,
}

#[derive(Subcommand)]
enum Check {
    /// Finds exactly one device by multicast.
    OxvifDiscovery,
    /// Reads with a WS-UsernameToken and no HTTP authentication.
    OxvifToken(Target),
    /// Reads with HTTP Digest and no security header.
    OxvifDigest(Target),
    /// A wrong password in the token is refused.
    OxvifTokenWrongPassword(Target),
    /// A wrong password in the Digest is refused.
    OxvifDigestWrongPassword(Target),
    /// Receives frames without loss.
    Retina(Stream),
    /// A wrong password gets 401.
    RetinaWrongPassword(Stream),
    /// The mock device of `oxvif`, to try the checks themselves on a device that is not ours.
    MockDevice {
        #[arg(long)]
        bind: Ipv4Addr,
        #[arg(long)]
        port: u16,
        /// Of its user `admin`.
        #[arg(long, env = "ONVIF_PASSWORD", hide_env_values = true)]
        password: String,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse().check).await {
        Ok(()) => {
            println!("passed");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("FAILED: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(check: Check) -> Result<()> {
    match check {
        Check::OxvifDiscovery => onvif::discover().await,
        Check::OxvifToken(target) => onvif::watch(&target, onvif::Scheme::Token).await,
        Check::OxvifDigest(target) => onvif::watch(&target, onvif::Scheme::Digest).await,
        Check::OxvifTokenWrongPassword(target) => onvif::refused(&target, onvif::Scheme::Token).await,
        Check::OxvifDigestWrongPassword(target) => onvif::refused(&target, onvif::Scheme::Digest).await,
        Check::Retina(stream) => rtsp::receive(&stream).await,
        Check::RetinaWrongPassword(stream) => rtsp::refused(&stream).await,
        Check::MockDevice { bind, port, password } => onvif::mock(bind, port, password).await,
    }
}
