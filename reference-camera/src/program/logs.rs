//! The last lines of the log, in memory for clients that ask for them, and in files for the next start.

use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::SystemTime;

use onvif_core::xml::DateTime;
use onvif_device::authenticate::ACCESS_LOG;
use onvif_device::clock::{Clock, ClockHandle};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use super::log_files::LogFiles;
use super::syslog::Syslog;
use crate::sources::lock;

/// Lines of each log.
const LINES: usize = 2000;
/// Octets of a line; what is longer is cut off.
const LINE: usize = 512;
/// Octets of them for the time and what parts it from the rest: the longest is `9999-12-31T23:59:59.999999999Z`.
const TIME: usize = 31;

/// The system log and the access log. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Logs(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    clock: ClockHandle,
    lines: [Mutex<Lines>; 2],
    server: OnceLock<Syslog>,
    files: OnceLock<LogFiles>,
}

/// Which log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// What the camera does.
    System,
    /// Who has changed it or tried to log in.
    Access,
}

#[derive(Debug, Default)]
struct Lines {
    lines: VecDeque<String>,
    /// How many have gone to make room.
    dropped: u64,
}

impl Logs {
    /// The logs of this process, as its subscriber is one.
    pub fn of_process() -> &'static Logs {
        static LOGS: OnceLock<Logs> = OnceLock::new();
        LOGS.get_or_init(Logs::default)
    }

    /// Has the lines tell the time of a clock, the device's, those that are here already as well. Until then it is that of the system: there is a log before
    /// there is a device. The first call counts. Lines of runs before are left as they are, so [`keep_in`](Self::keep_in) comes after it.
    pub fn follow(&self, clock: Arc<Clock>) {
        // While both are locked no line goes by.
        let [mut system, mut access] = [Log::System, Log::Access].map(|log| lock(self.lines(log)));
        if !self.0.clock.follow(clock) {
            return;
        }
        for line in system.lines.iter_mut().chain(&mut access.lines) {
            let Some((time, text)) = line.split_once(' ') else {
                continue;
            };
            if let Some(time) = time.parse().ok().and_then(|time: DateTime| time.to_system_time()) {
                *line = stamped(self.0.clock.at(time), text);
            }
        }
    }

    /// Sends every line to a log server as well, from now on. The first call counts.
    pub fn send_to(&self, server: Syslog) {
        let _ = self.0.server.set(server);
    }

    /// Keeps the lines in files of a folder as well, those that are here already among them, and begins with what the folder has from runs before. The first
    /// call counts.
    ///
    /// # Errors
    /// When the files cannot be read or written; the lines are in memory only then.
    pub fn keep_in(&self, folder: &Path) -> io::Result<()> {
        if self.0.files.get().is_some() {
            return Ok(());
        }
        let (files, kept) = LogFiles::open(folder, LINES)?;
        // While both are locked no line goes by.
        let [mut system, mut access] = [Log::System, Log::Access].map(|log| lock(self.lines(log)));
        if self.0.files.set(files.clone()).is_err() {
            return Ok(());
        }
        let [kept_system, kept_access] = kept;
        for (log, lines, kept) in [
            (Log::System, &mut system, kept_system),
            (Log::Access, &mut access, kept_access),
        ] {
            for line in &lines.lines {
                files.send(log, line);
            }
            lines.begin_with(kept);
        }
        Ok(())
    }

    /// Waits until the files have all lines; for the end of the program.
    pub fn flush(&self) {
        if let Some(files) = self.0.files.get() {
            files.flush();
        }
    }

    /// A log as text, the oldest line first.
    pub fn text(&self, log: Log) -> String {
        let lines = lock(self.lines(log));
        let name = match log {
            Log::System => "system log",
            Log::Access => "access log",
        };
        let mut text = format!(
            "# {name}, {} lines, {} older ones dropped\n",
            lines.lines.len(),
            lines.dropped
        );
        for line in &lines.lines {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// What takes the lines from `tracing`: those of level INFO and above, whatever goes to the terminal.
    pub fn layer<S: Subscriber + for<'a> LookupSpan<'a>>(&self) -> impl Layer<S> + use<S> {
        LogLayer(self.clone()).with_filter(LevelFilter::INFO)
    }

    fn lines(&self, log: Log) -> &Mutex<Lines> {
        let [system, access] = &self.0.lines;
        match log {
            Log::System => system,
            Log::Access => access,
        }
    }

    /// Adds a line, which happened when the clock of the system showed `system`.
    fn push(&self, log: Log, system: SystemTime, text: &str) {
        let mut lines = lock(self.lines(log));
        let line = stamped(self.0.clock.at(system), text);
        if let Some(files) = self.0.files.get() {
            files.send(log, &line);
        }
        lines.push(line);
    }
}

impl Lines {
    fn push(&mut self, line: String) {
        if self.lines.len() >= LINES {
            self.lines.pop_front();
            self.dropped += 1;
        }
        self.lines.push_back(line);
    }

    /// Puts lines of runs before in front.
    fn begin_with(&mut self, kept: VecDeque<String>) {
        for line in std::mem::replace(&mut self.lines, kept) {
            self.push(line);
        }
    }
}

struct LogLayer(Logs);

impl<S: Subscriber> Layer<S> for LogLayer {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let metadata = event.metadata();
        let system = SystemTime::now();
        let mut line = Line(format!("{} {}:", metadata.level(), metadata.target()));
        let head = line.0.len();
        event.record(&mut line);
        let log = match metadata.target() {
            ACCESS_LOG => Log::Access,
            _ => Log::System,
        };
        if let Some(server) = self.0.0.server.get() {
            // Time and level are said there in another way.
            let text = line.0.get(head..).unwrap_or_default();
            let text = format!("{}:{text}", metadata.target());
            server.send(log, *metadata.level(), self.0.0.clock.at(system), text);
        }
        self.0.push(log, system, &line.0);
    }
}

/// A line with its time in front.
fn stamped(time: SystemTime, text: &str) -> String {
    format!("{} {text}", DateTime::from_system_time(time))
}

/// One line but for its time, without anything that would begin another one.
struct Line(String);

impl Line {
    fn add(&mut self, text: impl fmt::Display) {
        let text = text.to_string();
        let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        for c in clean {
            if self.0.len() + c.len_utf8() > LINE - TIME {
                return;
            }
            self.0.push(c);
        }
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let mut text = String::new();
        // A value that cannot be written is left out.
        let _ = match field.name() {
            "message" => write!(text, " {value:?}"),
            name => write!(text, " {name}={value:?}"),
        };
        self.add(text);
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, UdpSocket};
    use std::time::Duration;

    use tracing_subscriber::layer::SubscriberExt as _;

    use super::*;

    #[test]
    fn lines_go_to_their_log_and_old_ones_go() {
        let logs = Logs::default();
        let subscriber = tracing_subscriber::registry().with(logs.layer());
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(port = 80, "two\nlines");
            tracing::debug!("not this");
            tracing::info!(target: ACCESS_LOG, user = "admin", operation = "SystemReboot", "done");
            tracing::info!("{}", "x".repeat(10_000));
        });
        let system = logs.text(Log::System);
        let lines: Vec<&str> = system.lines().collect();
        assert_eq!(lines.len(), 3, "{system}");
        assert!(lines[1].contains("two lines port=80"), "{system}");
        assert!(lines[2].len() <= LINE);
        let access = logs.text(Log::Access);
        assert!(
            access.contains("done user=\"admin\" operation=\"SystemReboot\""),
            "{access}"
        );
        for n in 0..LINES + 5 {
            logs.push(Log::Access, SystemTime::now(), &format!("line {n}"));
        }
        let access = logs.text(Log::Access);
        assert!(access.starts_with("# access log, 2000 lines, 6 older ones dropped\n"));
        assert!(access.ends_with(&format!("line {}\n", LINES + 4)));
    }

    #[test]
    fn lines_of_the_run_before_come_first() {
        let folder = tempfile::tempdir().unwrap();
        for run in ["first", "second"] {
            let logs = Logs::default();
            let push = |log, text| logs.push(log, SystemTime::now(), &format!("{run}, {text}"));
            push(Log::System, "early");
            logs.keep_in(folder.path()).unwrap();
            push(Log::System, "late");
            push(Log::Access, "somebody");
            logs.flush();
            let lines = |log| {
                logs.text(log)
                    .lines()
                    .skip(1)
                    .map(|line| line.split_once(' ').unwrap().1.to_owned())
                    .collect::<Vec<_>>()
            };
            if run == "second" {
                assert_eq!(
                    lines(Log::System),
                    ["first, early", "first, late", "second, early", "second, late"]
                );
                assert_eq!(lines(Log::Access), ["first, somebody", "second, somebody"]);
            }
        }
    }

    #[test]
    fn lines_have_the_time_of_the_device() {
        let server = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        server.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let logs = Logs::default();
        logs.send_to(Syslog::start(&server.local_addr().unwrap().to_string(), "").unwrap());
        let subscriber = tracing_subscriber::registry().with(logs.layer());
        let clock = Arc::new(Clock::default());
        let at = |year: &str| {
            let time: DateTime = format!("{year}-07-01T12:00:00Z").parse().unwrap();
            clock.set_offset_ms(Clock::offset_for(time.to_system_time().unwrap()));
        };
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!("before there is a device");
            at("2031");
            logs.follow(Arc::clone(&clock));
            tracing::info!("there is one");
            at("2007");
            tracing::info!(target: ACCESS_LOG, "it is set");
        });
        let years = |log| {
            let text = logs.text(log);
            let lines = text.lines().skip(1);
            lines.map(|line| line[..5].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(years(Log::System), ["2031-", "2031-"]);
        assert_eq!(years(Log::Access), ["2007-"]);
        let mut buffer = [0; 2048];
        let told = [(); 3].map(|()| {
            let length = server.recv(&mut buffer).expect("a message");
            String::from_utf8(buffer[..length].to_vec()).unwrap()
        });
        assert!(told[1].starts_with("<30>1 2031-07-01T1"), "{told:?}");
        assert!(told[2].starts_with("<86>1 2007-07-01T1"), "{told:?}");
    }
}
