//! Server processes: started, watched and ended.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::request::Endpoint;

/// The kernel counts the CPU time of processes in hundredths of a second for user space, on every architecture that
/// Linux runs on today.
const TICKS_PER_SECOND: u64 = 100;

/// A server in a process of its own, which ends with this value.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub endpoint: Endpoint,
}

impl Server {
    /// Starts a server program, on one CPU if told so, and waits until it says where it listens (see [`crate::serve`]).
    ///
    /// # Errors
    /// When the program does not start, or ends before it is ready.
    pub fn start(program: &Path, arguments: &[String], cpu: Option<usize>) -> Result<Server> {
        let mut child = Command::new(program)
            .args(arguments)
            // The server ends when this pipe does, even if this process dies without a chance to say so.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("start {}", program.display()))?;
        if let Some(cpu) = cpu {
            pin(child.id(), cpu)?;
        }
        let output = child.stdout.take().context("standard output of a server")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        match parse_ready(&line) {
            Some(endpoint) => Ok(Server { child, endpoint }),
            None => {
                let _ = child.kill();
                let _ = child.wait();
                bail!("{} said {line:?} instead of where it listens", program.display())
            }
        }
    }

    /// CPU time used so far, by all its threads, in user space and in the kernel. Counted in steps of 10 ms.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn cpu_time(&self) -> Result<Duration> {
        cpu_time(self.child.id())
    }

    /// Memory in use.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn memory(&self) -> Result<Memory> {
        memory(self.child.id())
    }
}

/// Memory that a process has in use.
///
/// # Errors
/// When there is no such process.
pub fn memory(process: u32) -> Result<Memory> {
    let path = format!("/proc/{process}/status");
    let status = std::fs::read_to_string(&path).context(path)?;
    let kilobytes = |name: &str| {
        let value = status.lines().find_map(|line| line.strip_prefix(name))?;
        value.trim().strip_suffix(" kB")?.parse().ok()
    };
    Ok(Memory {
        resident: kilobytes("VmRSS:").context("VmRSS")?,
        anonymous: kilobytes("RssAnon:").context("RssAnon")?,
    })
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Memory of a process, in units of 1024 bytes.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// All pages that are in memory, those of the program file included.
    pub resident: u64,
    /// The part of them that belongs to no file: heap and stacks.
    pub anonymous: u64,
}

/// CPU time of a process so far.
///
/// # Errors
/// When there is no such process.
pub fn cpu_time(process: u32) -> Result<Duration> {
    let path = format!("/proc/{process}/stat");
    let stat = std::fs::read_to_string(&path).context(path)?;
    let ticks = ticks(&stat).context("an unknown form of /proc/PID/stat")?;
    Ok(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
}

/// Keeps a process, or this one for 0, on one CPU.
///
/// # Errors
/// When the kernel does not allow it.
pub fn pin(process: u32, cpu: usize) -> Result<()> {
    let mut set = rustix::thread::CpuSet::new();
    set.set(cpu);
    let process = i32::try_from(process)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    rustix::thread::sched_setaffinity(process, &set).with_context(|| format!("keep to CPU {cpu}"))
}

/// User and system time from a line of `/proc/PID/stat`: the 14th and 15th field. The second one is the program's name
/// in parentheses and may hold anything, so counting starts behind the last of them.
fn ticks(stat: &str) -> Option<u64> {
    let mut fields = stat
        .get(stat.rfind(')')? + 1..)?
        .split_ascii_whitespace()
        .skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

fn parse_ready(line: &str) -> Option<Endpoint> {
    let mut words = line.strip_prefix("ready ")?.split_ascii_whitespace();
    Some(Endpoint {
        address: words.next()?.parse().ok()?,
        device_path: words.next()?.to_owned(),
        media_path: words.next()?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_program_does_not_move_the_fields() {
        let stat = "42 (a) b (c) S 1 42 42 0 -1 4194304 100 0 0 0 7 5 0 0 20 0 1 0 100 1000 200";
        assert_eq!(ticks(stat), Some(12));
        assert!(cpu_time(std::process::id()).is_ok());
    }

    #[test]
    fn the_ready_line_names_address_and_paths() {
        let endpoint = parse_ready("ready 127.0.0.1:81 /d /m\n").unwrap();
        assert_eq!(
            (
                endpoint.address.port(),
                &*endpoint.device_path,
                &*endpoint.media_path
            ),
            (81, "/d", "/m")
        );
        assert_eq!(parse_ready("listening"), None);
    }
}
