//! The program of the conformance suite.

mod commands;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use onvif_conformance::case::{Impact, Settings};
use onvif_conformance::wire::{Credentials, Device};

/// Runs the official ONVIF device test cases against a device, and looks at devices in simpler ways.
#[derive(Parser)]
#[command(name = "onvif-conformance", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Judge a device by the official cases. Status 0: none failed; 1: some failed; 2: the device could not be judged.
    Run {
        #[command(flatten)]
        target: Target,
        /// Only these cases: ids, or patterns with `*`.
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        /// Do not run these cases: ids, or patterns with `*`. The report has them as skipped.
        #[arg(long, value_delimiter = ',')]
        skip: Vec<String>,
        /// Profiles that the device has to support, as S,T: the run fails where it does not claim one of them, or lacks something.
        #[arg(long, value_delimiter = ',', value_parser = ["S", "T", "G", "M", "C", "A", "D"])]
        profile: Vec<String>,
        /// What cases may do to the device: users, network, time, reboot, factory-default, firmware, event-brokers (a configuration that has to make room
        /// comes back without its password, which cannot be read), home-position (a camera that tells no positions gets another home position, which cannot be
        /// put back), features (relays and home positions are set to find out what they can do, whatever cases are run).
        #[arg(long, value_delimiter = ',')]
        allow: Vec<Impact>,
        /// Folder for report.html, report.json and junit.xml.
        #[arg(long)]
        report: Option<std::path::PathBuf>,
        /// Discover the features and say what would run, without running it.
        #[arg(long)]
        dry_run: bool,
        /// How long the device may take until an operation has its effect and until an event comes, in seconds.
        #[arg(long, default_value_t = Settings::default().operation_delay.as_secs())]
        operation_delay: u64,
        /// The longest time that a case moves the camera or holds a relay, in seconds; the times of the texts are cut down to it. RTSP sessions are
        /// kept alive beyond their timeout only if that is not longer.
        #[arg(long, default_value_t = Settings::default().longest.as_secs())]
        longest: u64,
        /// How long the device may be away when it reboots, in seconds.
        #[arg(long, default_value_t = Settings::default().reboot.as_secs())]
        reboot_timeout: u64,
        /// A firmware image of the device, as its maker gives it, for the case that upgrades it. The device keeps it.
        #[arg(long, value_name = "FILE")]
        firmware: Option<std::path::PathBuf>,
        /// How many of the cases that only ask run at the same time; 1 for one after the other.
        #[arg(long, default_value_t = 4)]
        parallel: usize,
        /// How much of each stream is looked at, in milliseconds; less than 550 does not tell whether its clock is right.
        #[arg(long, default_value_t = Device::STRETCH.as_millis().try_into().unwrap_or(u64::MAX))]
        stretch: u64,
    },
    /// Every official case, and whether the suite has it.
    List {
        /// Only these cases: ids, or patterns with `*`.
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        /// Also the specification and its sections that the text says it covers, the features under test, and those that the case requires.
        #[arg(long)]
        long: bool,
    },
    /// Search for devices on the network.
    Discover {
        /// How long, in seconds.
        #[arg(long, default_value_t = 3)]
        seconds: u64,
        /// UDP port of WS-Discovery, for devices that were told another one than the usual.
        #[arg(long, default_value_t = onvif_core::discovery::PORT)]
        port: u16,
    },
    /// Call any operation and print its reply. Status 0 for a response, 1 for a fault.
    Call {
        #[command(flatten)]
        target: Target,
        /// What to call, for example Media.GetStreamUri.
        operation: String,
        /// The request as XML, or its elements as Name=value, those within others as Outer.Inner=value: one Outer for those that follow each other.
        arguments: Vec<String>,
    },
    /// Describe a device: services, features, profiles, addresses of streams; and save a snapshot.
    Info {
        #[command(flatten)]
        target: Target,
        /// File for a snapshot of the first profile that has one; it is overwritten.
        #[arg(long, value_name = "FILE", default_value = "snapshot.jpg")]
        snapshot: std::path::PathBuf,
    },
}

/// The device, and who the suite is to it.
#[derive(Args)]
struct Target {
    /// Address of the Device service, for example http://192.0.2.7/onvif/device_service.
    #[arg(long)]
    target: String,
    /// Name of an administrator.
    #[arg(long, requires = "password")]
    user: Option<String>,
    /// Its password; better given by the environment, where no list of processes shows it.
    #[arg(long, env = "ONVIF_PASSWORD", hide_env_values = true)]
    password: Option<String>,
    /// The longest that the device may take for an answer, in seconds.
    #[arg(long, default_value_t = Device::TIMEOUT.as_secs())]
    timeout: u64,
    /// Folder of the official schemas (WSDL and XSD files): every answer is held against them.
    #[arg(long)]
    schemas: Option<std::path::PathBuf>,
}

impl Target {
    fn open(self) -> anyhow::Result<Device> {
        let credentials = match (self.user, self.password) {
            (Some(user), Some(password)) => Some(Credentials {
                user,
                password: password.into(),
            }),
            _ => None,
        };
        let device = Device::new(&self.target, credentials, Duration::from_secs(self.timeout))
            .map_err(anyhow::Error::msg)?;
        Ok(match self.schemas {
            Some(folder) => {
                let schemas =
                    onvif_conformance::schema::Schemas::load(&folder).map_err(anyhow::Error::msg)?;
                device.with_schemas(Arc::new(schemas))
            }
            None => device,
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Run {
            target,
            only,
            skip,
            profile,
            allow,
            report,
            dry_run,
            operation_delay,
            longest,
            reboot_timeout,
            firmware,
            parallel,
            stretch,
        } => {
            let firmware = match firmware.map(|file| (std::fs::read(&file), file)) {
                None => None,
                Some((Ok(image), _)) => Some(image.into()),
                Some((Err(error), file)) => {
                    eprintln!("onvif-conformance: {}: {error}", file.display());
                    return ExitCode::from(2);
                }
            };
            let selection = onvif_conformance::run::Selection {
                only,
                skip,
                allowed: allow,
                dry: dry_run,
                settings: Settings {
                    operation_delay: Duration::from_secs(operation_delay),
                    longest: Duration::from_secs(longest),
                    reboot: Duration::from_secs(reboot_timeout),
                    firmware,
                    ..Settings::default()
                },
                parallel,
                ..Default::default()
            };
            match target.open() {
                Ok(device) => {
                    let device = device.with_stretch(Duration::from_millis(stretch));
                    commands::run::run(device, selection, &profile, report).await
                }
                Err(error) => Err(error),
            }
        }
        Command::List { only, long } => commands::list::list(&only, long),
        Command::Discover { seconds, port } => {
            commands::discover::discover(Duration::from_secs(seconds), port)
        }
        Command::Call {
            target,
            operation,
            arguments,
        } => match target.open() {
            Ok(device) => commands::call::call(&device, &operation, &arguments).await,
            Err(error) => Err(error),
        },
        Command::Info { target, snapshot } => match target.open() {
            Ok(device) => commands::info::info(&device, &snapshot).await,
            Err(error) => Err(error),
        },
    };
    result.unwrap_or_else(|error| {
        eprintln!("onvif-conformance: {error:#}");
        ExitCode::from(2)
    })
}
