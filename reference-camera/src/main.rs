//! The reference camera: a complete ONVIF camera in one program.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use reference_camera::program::config::{CommandLine, Config};
use reference_camera::program::failure::Failure;
use reference_camera::program::fleet::Fleet;
use reference_camera::program::logs::Logs;
use reference_camera::program::run::{Camera, End};
use reference_camera::program::syslog::Syslog;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    if std::env::args_os()
        .nth(1)
        .is_some_and(|first| first == reference_camera::gpio::GUARD)
    {
        return match reference_camera::gpio::guard(std::io::stdin().lock()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("reference-camera: the guard of the relays: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let end = run(CommandLine::parse());
    Logs::of_process().flush();
    match end {
        Ok(End::Stop) => ExitCode::SUCCESS,
        Ok(End::Reboot) => restart(),
        Err(failure) => {
            eprintln!("reference-camera: {failure}");
            ExitCode::from(failure.status())
        }
    }
}

fn run(command_line: CommandLine) -> Result<End, Failure> {
    let config = Config::load(&command_line).map_err(|error| Failure::new(Failure::CONFIGURATION, error))?;
    let filter = EnvFilter::try_new(&config.log).map_err(|error| {
        Failure::new(
            Failure::CONFIGURATION,
            anyhow::anyhow!("the log filter {:?}: {error}", config.log),
        )
    })?;
    let terminal = tracing_subscriber::fmt::layer()
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .with_filter(filter);
    if let Some(server) = &config.syslog {
        let syslog = Syslog::start(server, &machine_name());
        Logs::of_process().send_to(syslog.map_err(|error| Failure::from(anyhow::Error::from(error)))?);
    }
    tracing_subscriber::registry()
        .with(terminal)
        .with(Logs::of_process().layer())
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::from(anyhow::Error::from(error)))?;
    runtime.block_on(async {
        // Signals count from here on, so that a stop during the start is a clean one too.
        let signal = stop_signal().map_err(|error| Failure::from(anyhow::Error::from(error)))?;
        let (stopping, mut stopped) = tokio::sync::watch::channel(false);
        tokio::spawn(async move {
            signal.await;
            stopping.send_replace(true);
        });
        let mut told = stopped.clone();
        let stop = async move {
            // The sender is gone only after it has told.
            let _ = told.wait_for(|stopped| *stopped).await;
        };
        let password = command_line.admin_password.map(|password| password.0);
        let each = config
            .each()
            .map_err(|error| Failure::new(Failure::CONFIGURATION, error))?;
        if each.len() > 1 {
            let fleet = Fleet::open(each, password).await?;
            keep_logs(&config);
            // All that start for the first time have the same password, which is told once.
            let mut told = false;
            for camera in fleet.cameras() {
                announce(camera, !told).map_err(|error| Failure::from(anyhow::Error::from(error)))?;
                told |= camera.generated_password().is_some();
            }
            fleet.serve(stop).await?;
            return Ok(End::Stop);
        }
        let config = each.first().unwrap_or(&config);
        let camera = Camera::open(config, password).await?;
        // Several devices have as many clocks, and one log: that of a process with several keeps to the clock of the system.
        Logs::of_process().follow(Arc::clone(camera.device().common().clock()));
        keep_logs(config);
        announce(&camera, true).map_err(|error| Failure::from(anyhow::Error::from(error)))?;
        // Who stops a camera that is about to start anew wants it stopped.
        match camera.serve(stop).await? {
            End::Reboot if *stopped.borrow_and_update() => Ok(End::Stop),
            end => Ok(end),
        }
    })
}

/// Keeps the logs in the state folder, now that it is known to belong to this process.
fn keep_logs(config: &Config) {
    let kept = config
        .state_dir()
        .and_then(|state| Ok(Logs::of_process().keep_in(&state.join("logs"))?));
    if let Err(error) = kept {
        tracing::warn!("the logs are in memory only and end with the program: {error:#}");
    }
}

/// The name of the machine, as far as it is known.
fn machine_name() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default()
}

/// Starts the program anew in this process, with the same arguments: what a reboot is to a program.
#[cfg(unix)]
fn restart() -> ExitCode {
    use std::os::unix::process::CommandExt as _;
    let mut arguments = std::env::args_os();
    let name = arguments.next();
    let error = match std::env::current_exe() {
        Ok(program) => {
            let mut command = std::process::Command::new(program);
            if let Some(name) = name {
                command.arg0(name);
            }
            command.args(arguments).exec()
        }
        Err(error) => error,
    };
    eprintln!("reference-camera: cannot start anew: {error}");
    ExitCode::FAILURE
}

/// Without a way to take over the process, whoever supervises it starts it anew.
#[cfg(not(unix))]
fn restart() -> ExitCode {
    ExitCode::FAILURE
}

/// Tells the user on standard output what cannot be in the log: a generated password, and where the camera is.
fn announce(camera: &Camera, tell_password: bool) -> std::io::Result<()> {
    let mut output = std::io::stdout().lock();
    if let Some(password) = camera.generated_password().filter(|_| tell_password) {
        writeln!(
            output,
            "first start: the password of the user admin is {} (it is not shown again)",
            password.expose()
        )?;
    }
    writeln!(
        output,
        "ready: {} {}",
        camera.service_address(),
        camera.stream_address()
    )?;
    output.flush()
}

#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a way to be stopped the program goes on until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
