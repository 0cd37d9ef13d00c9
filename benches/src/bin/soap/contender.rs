//! The servers that take part.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use onvif_benches::process::{Memory, Server};

use crate::Programs;
use crate::measure::Plan;

/// A server that takes part, running.
pub struct Contender {
    /// Name in the tables.
    pub name: &'static str,
    /// Whether it is ours; then it has to support every scenario.
    pub ours: bool,
    /// The program file.
    pub program: PathBuf,
    /// Its process.
    pub server: Server,
    /// Memory when it was ready and had not been asked anything.
    pub memory_at_start: Memory,
}

/// Starts our server and those of the other projects, if their programs are there.
pub fn start_all(programs: &Programs, plan: &Plan) -> Result<Vec<Contender>> {
    let mut contenders = vec![start(
        "onvif-device",
        true,
        programs.own.join("min-device"),
        plan,
    )?];
    if let Some(peers) = &programs.peers {
        contenders.push(start("oxvif mock", false, peers.join("peer-oxvif"), plan)?);
        contenders.push(start(
            "onvif-server",
            false,
            peers.join("peer-onvif-server"),
            plan,
        )?);
    }
    Ok(contenders)
}

fn start(name: &'static str, ours: bool, program: PathBuf, plan: &Plan) -> Result<Contender> {
    let server = Server::start(&program, &plan.server_arguments(), plan.server_cpu)?;
    let memory_at_start = server.memory()?;
    Ok(Contender {
        name,
        ours,
        program,
        server,
        memory_at_start,
    })
}

impl Contender {
    /// Size of the program file in bytes.
    ///
    /// # Errors
    /// When it is gone.
    pub fn program_size(&self) -> Result<u64> {
        Ok(std::fs::metadata(&self.program)
            .with_context(|| self.program.display().to_string())?
            .len())
    }
}
