//! Processes that are measured: their start, and what is said over their standard input and output.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::ValueEnum as _;

use crate::clocks::processor_time;
use crate::{Kind, Plan};

/// A process that is measured, which ends with this value.
pub struct Child {
    process: std::process::Child,
    output: BufReader<ChildStdout>,
    /// Where it listens, if it does.
    pub address: Option<SocketAddr>,
}

impl Child {
    /// Starts this program as one of them.
    pub fn start(kind: Kind, plan: Plan, more: &[(&str, String)]) -> Result<Child> {
        let mut command = Command::new(std::env::current_exe()?);
        let kind = kind.to_possible_value().context("a kind without a name")?;
        command
            .args(["--serve", kind.get_name(), "--rate", &plan.rate.to_string()])
            .args(["--seconds", &plan.seconds.to_string()])
            .args(["--subscribers", &plan.subscribers.to_string()]);
        for (name, value) in more {
            command.args([name, value.as_str()]);
        }
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = BufReader::new(process.stdout.take().context("no output")?);
        let mut child = Child {
            process,
            output,
            address: None,
        };
        child.address = child.line()?.trim().parse().ok();
        Ok(child)
    }

    /// Has it begin.
    pub fn go(&mut self) -> Result<()> {
        self.say("go")
    }

    /// What it has used so far.
    pub fn processor_time(&mut self) -> Result<Duration> {
        self.say("time")?;
        Ok(Duration::from_micros(self.line()?.trim().parse()?))
    }

    fn say(&mut self, line: &str) -> Result<()> {
        writeln!(self.process.stdin.as_mut().context("no input")?, "{line}")?;
        Ok(())
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line)
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// The other end. `go` starts what there is to do, every other line asks for the processor time in microseconds; ends with the input.
pub async fn commands<F>(address: Option<SocketAddr>, go: impl Fn() -> F) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    println!(
        "{}",
        address.map_or_else(|| "ready".to_owned(), |at| at.to_string())
    );
    loop {
        let line = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).map(|_| line)
        });
        match line.await??.trim() {
            "" => return Ok(()),
            "go" => drop(tokio::spawn(go())),
            _ => println!("{}", processor_time().as_micros()),
        }
    }
}
