//! The log of the camera on a log server: RFC 5424 messages by UDP (RFC 5426).
//!
//! Lines wait in a short queue for a thread of their own. What does not fit is lost, and so is what the network loses: a camera does not wait for its log.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs as _, UdpSocket};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, SystemTime};

use onvif_core::xml::DateTime;
use tracing::Level;

use super::logs::Log;

/// The port of log servers.
pub const PORT: u16 = 514;
/// Lines that wait to be sent.
const QUEUE: usize = 256;
/// Longest host name in a message (RFC 5424, section 6).
const HOST_NAME: usize = 255;

/// One line on its way.
#[derive(Debug)]
struct Entry {
    log: Log,
    level: Level,
    time: SystemTime,
    text: String,
}

/// The way to a log server. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Syslog(SyncSender<Entry>);

impl Syslog {
    /// Sends to `HOST` or `HOST:PORT` as the machine with a name. The host is looked up when there is something to send, and again when that failed.
    ///
    /// # Errors
    /// When there is no thread to be had.
    pub fn start(server: &str, machine: &str) -> std::io::Result<Syslog> {
        let (sender, entries) = sync_channel(QUEUE);
        let (server, machine) = (with_port(server), printable(machine));
        std::thread::Builder::new()
            .name("syslog".to_owned())
            .spawn(move || run(&server, &machine, &entries))?;
        Ok(Syslog(sender))
    }

    /// Sends a line of a time, or loses it where too many are waiting.
    pub(super) fn send(&self, log: Log, level: Level, time: SystemTime, text: String) {
        let _ = self.0.try_send(Entry {
            log,
            level,
            time,
            text,
        });
    }
}

/// Whether a log server can be named so.
pub fn is_server(server: &str) -> bool {
    let with_port = with_port(server);
    with_port.rsplit_once(':').is_some_and(|(host, port)| {
        let plain = host.trim_start_matches('[').trim_end_matches(']');
        !plain.is_empty()
            && !plain.contains(char::is_whitespace)
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    })
}

fn with_port(server: &str) -> String {
    if let Ok(address) = server.parse::<Ipv6Addr>() {
        return format!("[{address}]:{PORT}");
    }
    match server.rsplit_once(':') {
        Some((_, port)) if !port.ends_with(']') => server.to_owned(),
        _ => format!("{server}:{PORT}"),
    }
}

/// A name as a message can carry it: visible characters only.
fn printable(name: &str) -> String {
    let name: String = name
        .chars()
        .filter(char::is_ascii_graphic)
        .take(HOST_NAME)
        .collect();
    if name.is_empty() { "-".to_owned() } else { name }
}

fn run(server: &str, machine: &str, entries: &Receiver<Entry>) {
    let mut socket: Option<UdpSocket> = None;
    for entry in entries {
        if socket.is_none() {
            socket = connect(server);
        }
        // Nothing is said about it in the log, which would have to be sent too.
        if let Some(open) = &socket
            && open.send(message(&entry, machine).as_bytes()).is_err()
        {
            socket = None;
        }
    }
}

fn connect(server: &str) -> Option<UdpSocket> {
    server.to_socket_addrs().ok()?.find_map(|address| {
        let any: SocketAddr = match address {
            SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
            SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
        };
        let socket = UdpSocket::bind(any).ok()?;
        socket.connect(address).ok()?;
        Some(socket)
    })
}

/// A time as a message can carry it: with six digits behind the point (RFC 5424, section 6.2.3).
fn whole_micros(time: SystemTime) -> SystemTime {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    time - Duration::from_nanos(u64::from(since.subsec_nanos() % 1000))
}

/// The message for a line. What is done to the camera goes to the facility for security, everything else to that for system services.
fn message(entry: &Entry, machine: &str) -> String {
    let facility = match entry.log {
        Log::System => 3,
        Log::Access => 10,
    };
    let severity = match entry.level {
        Level::ERROR => 3,
        Level::WARN => 4,
        Level::INFO => 6,
        _ => 7,
    };
    let name = match entry.log {
        Log::System => "system",
        Log::Access => "access",
    };
    format!(
        "<{}>1 {} {machine} reference-camera {} {name} - {}",
        facility * 8 + severity,
        DateTime::from_system_time(whole_micros(entry.time)),
        std::process::id(),
        entry.text.trim_start()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_to_the_server_with_facility_severity_and_time() {
        let server = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        server.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let syslog = Syslog::start(&server.local_addr().unwrap().to_string(), "the yard").unwrap();
        let receive = || {
            let mut buffer = [0; 2048];
            let length = server.recv(&mut buffer).expect("a message");
            String::from_utf8(buffer[..length].to_vec()).unwrap()
        };
        let time = SystemTime::UNIX_EPOCH + Duration::new(86_400, 123_456_789);
        syslog.send(
            Log::System,
            Level::WARN,
            time,
            " a lens is dirty lens=1".to_owned(),
        );
        let first = receive();
        assert!(first.starts_with("<28>1 1970-01-02T00:00:00.123456Z "), "{first}");
        assert!(first.contains("Z theyard reference-camera "), "{first}");
        assert!(first.ends_with(" system - a lens is dirty lens=1"), "{first}");
        syslog.send(Log::Access, Level::INFO, time, "x".to_owned());
        let second = receive();
        assert!(
            second.starts_with("<86>1 ") && second.ends_with(" access - x"),
            "{second}"
        );
    }

    #[test]
    fn servers_are_hosts_with_or_without_a_port() {
        for (server, full) in [
            ("192.0.2.1", "192.0.2.1:514"),
            ("log.example:6514", "log.example:6514"),
            ("2001:db8::1", "[2001:db8::1]:514"),
            ("[2001:db8::1]", "[2001:db8::1]:514"),
            ("[2001:db8::1]:99", "[2001:db8::1]:99"),
        ] {
            assert_eq!(with_port(server), full);
            assert!(is_server(server), "{server}");
        }
        for bad in ["", ":514", "host:", "host:0", "host:65536", "a host"] {
            assert!(!is_server(bad), "{bad}");
        }
        assert_eq!(printable(" ü\n"), "-");
    }
}
