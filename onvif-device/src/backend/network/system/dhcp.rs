//! The programs that do DHCP on the interfaces.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

/// Set in the environment of a client, with the family and the interface as its value: a client that goes on after a program that was killed is known by it.
const MARK: &str = "ONVIF_DEVICE_DHCP_CLIENT";

/// A client of which family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    V4,
    V6,
}

/// The running clients.
#[derive(Debug, Default)]
pub(super) struct Clients(BTreeMap<(Family, String), Running>);

#[derive(Debug)]
struct Running {
    command: Vec<String>,
    child: Child,
}

impl Drop for Clients {
    fn drop(&mut self) {
        for client in self.0.values_mut() {
            client.end();
        }
    }
}

impl Clients {
    /// Whether an interface has the client that is wanted.
    pub fn is_running(&mut self, family: Family, interface: &str, wanted: Option<&[String]>) -> bool {
        let client = self.0.get_mut(&(family, interface.to_owned()));
        client.is_some_and(|client| {
            wanted == Some(&client.command) && matches!(client.child.try_wait(), Ok(None))
        })
    }

    /// Whether an interface has a client, which may have ended.
    pub fn is_there(&self, family: Family, interface: &str) -> bool {
        self.0.contains_key(&(family, interface.to_owned()))
    }

    /// Ends the clients of an interface but the one that is wanted.
    pub fn keep(&mut self, family: Family, interface: &str, wanted: Option<&[String]>) {
        if self.is_running(family, interface, wanted) {
            return;
        }
        if let Some(mut client) = self.0.remove(&(family, interface.to_owned())) {
            client.end();
        }
        end_strays(&mark(family, interface));
    }

    /// Starts a client unless there is one.
    pub fn start(&mut self, family: Family, interface: &str, command: &[String]) -> io::Result<()> {
        let key = (family, interface.to_owned());
        let [program, arguments @ ..] = command else {
            return Ok(());
        };
        if self.0.contains_key(&key) {
            return Ok(());
        }
        let arguments = arguments
            .iter()
            .map(|word| word.replace("{interface}", interface));
        let child = Command::new(program)
            .args(arguments)
            .env(MARK, mark(family, interface))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let command = command.to_vec();
        self.0.insert(key, Running { command, child });
        Ok(())
    }
}

impl Running {
    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn mark(family: Family, interface: &str) -> String {
    let family = match family {
        Family::V4 => 4,
        Family::V6 => 6,
    };
    format!("{family} {interface}")
}

/// Ends the clients that nobody waits for, of this network alone. What they have started ends with them or says so soon.
fn end_strays(mark: &str) {
    let mark = format!("{MARK}={mark}");
    let Ok(network) = fs::read_link("/proc/self/ns/net") else {
        return;
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    for process in processes {
        let path = process.path();
        let number = process.file_name().to_str().and_then(|name| name.parse().ok());
        let Some(pid) = number.and_then(Pid::from_raw) else {
            continue;
        };
        // Those of others cannot be read, and are not ours.
        let Ok(environment) = fs::read(path.join("environ")) else {
            continue;
        };
        let marked = environment
            .split(|octet| *octet == 0)
            .any(|word| word == mark.as_bytes());
        let here = || fs::read_link(path.join("ns/net")).is_ok_and(|other| other == network);
        if marked && here() && kill_process(pid, Signal::KILL).is_ok() {
            tracing::info!(
                pid = pid.as_raw_nonzero(),
                "a DHCP client that was left over has been ended"
            );
        }
    }
}
