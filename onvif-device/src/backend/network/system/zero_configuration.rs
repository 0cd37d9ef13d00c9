//! An IPv4 address of the link that the machine chooses for itself and defends (RFC 3927).
//!
//! A thread for each interface that has one: it probes an address before it takes it, announces it, and listens for as long as it has it.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::super::link_local::{PREFIX, candidate, may_be_chosen};
use super::arp::{Arp, Heard};
use super::netlink::{self, Link};
use super::record::Record;

/// Times and numbers of RFC 3927 section 9.
const PROBE_WAIT: Duration = Duration::from_secs(1);
const PROBE_NUM: u32 = 3;
const PROBE_MIN: Duration = Duration::from_secs(1);
const PROBE_MAX: Duration = Duration::from_secs(2);
const ANNOUNCE_WAIT: Duration = Duration::from_secs(2);
const ANNOUNCE_NUM: u32 = 2;
const ANNOUNCE_INTERVAL: Duration = Duration::from_secs(2);
const MAX_CONFLICTS: u32 = 10;
const RATE_LIMIT_INTERVAL: Duration = Duration::from_secs(60);
const DEFEND_INTERVAL: Duration = Duration::from_secs(10);

/// How often the link is looked at: whether it has its cable, and whether somebody such as a DHCP client has flushed its addresses.
const LOOK: Duration = Duration::from_secs(2);

/// The address of the link of one interface, for as long as this is there.
#[derive(Debug)]
pub(super) struct ZeroConfiguration {
    /// Index and hardware address: the address is of this link, and not of another one of its name.
    link: (u32, [u8; 6]),
    /// Its end is what the thread stops at.
    stop: Option<UnixStream>,
    thread: Option<JoinHandle<()>>,
}

impl ZeroConfiguration {
    /// Begins to look for an address.
    ///
    /// # Errors
    /// When the system has no room for a thread.
    pub fn start(link: &Link, record: Arc<Record>) -> io::Result<ZeroConfiguration> {
        let (stop, stopped) = UnixStream::pair()?;
        let worker = Worker {
            link: link.clone(),
            record,
            stopped,
            attempt: 0,
            conflicts: 0,
        };
        let thread = std::thread::Builder::new()
            .name("zeroconf".to_owned())
            .spawn(move || worker.run())?;
        Ok(ZeroConfiguration {
            link: (link.index, link.mac),
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Whether it is about this link, and goes on.
    pub fn is_of(&self, link: &Link) -> bool {
        self.link == (link.index, link.mac)
            && self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }
}

impl Drop for ZeroConfiguration {
    /// When this returns, the thread does not touch the link any more. An address that it has stays.
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Why the thread goes no further.
enum End {
    Stopped,
    Failed(io::Error),
}

impl From<io::Error> for End {
    fn from(error: io::Error) -> Self {
        End::Failed(error)
    }
}

/// What became of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Somebody else has it.
    Conflict,
    /// The link was without a cable and may be another network now (section 2.2).
    Unplugged,
}

struct Worker {
    link: Link,
    record: Arc<Record>,
    stopped: UnixStream,
    /// Which address of the sequence of this link comes next.
    attempt: u32,
    conflicts: u32,
}

impl Worker {
    fn run(mut self) {
        loop {
            // A socket hears nothing any more when its link has been down.
            let end = match Arp::open(&self.link) {
                Ok(arp) => match self.configure(&arp) {
                    Ok(never) => match never {},
                    Err(end) => end,
                },
                Err(error) => End::Failed(error),
            };
            if let End::Failed(error) = end {
                tracing::debug!(interface = self.link.name, %error, "no address of the link for now");
                if self.pause(LOOK).is_ok() {
                    continue;
                }
            }
            return;
        }
    }

    fn configure(&mut self, arp: &Arp) -> Result<std::convert::Infallible, End> {
        let kept = self.record.get().link_local.get(&self.link.name).copied();
        let mut address = kept
            .filter(|address| may_be_chosen(*address))
            .unwrap_or_else(|| candidate(self.link.mac, self.attempt));
        remove_all(self.link.index)?;
        loop {
            let losses = self.wait_for_cable()?;
            let outcome = if self.is_taken(arp, address)? {
                Outcome::Conflict
            } else {
                self.take(address)?;
                let outcome = self.defend(arp, address, losses)?;
                remove_all(self.link.index)?;
                outcome
            };
            if outcome == Outcome::Conflict {
                tracing::info!(interface = self.link.name, %address, "somebody else has this address of the link");
                self.conflicts = self.conflicts.saturating_add(1);
                let before = address;
                while address == before {
                    self.attempt = self.attempt.wrapping_add(1);
                    address = candidate(self.link.mac, self.attempt);
                }
                if self.conflicts >= MAX_CONFLICTS {
                    self.pause(RATE_LIMIT_INTERVAL)?;
                }
            }
        }
    }

    /// Section 2.2.1: asks a few times whether somebody has the address, or is about to take it.
    fn is_taken(&self, arp: &Arp, address: Ipv4Addr) -> Result<bool, End> {
        let conflict = |heard: Heard| {
            heard.sender == address || (heard.sender.is_unspecified() && heard.target == address)
        };
        if self.quiet_until(
            arp,
            Instant::now() + between(Duration::ZERO, PROBE_WAIT),
            conflict,
        )? {
            return Ok(true);
        }
        for probe in 1..=PROBE_NUM {
            arp.probe(address)?;
            let wait = if probe < PROBE_NUM {
                between(PROBE_MIN, PROBE_MAX)
            } else {
                ANNOUNCE_WAIT
            };
            if self.quiet_until(arp, Instant::now() + wait, conflict)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn take(&mut self, address: Ipv4Addr) -> Result<(), End> {
        self.add(address)?;
        self.conflicts = 0;
        self.record.change(|kept| {
            kept.link_local.insert(self.link.name.clone(), address);
        });
        tracing::info!(interface = self.link.name, %address, "this is the address of the link");
        Ok(())
    }

    fn add(&self, address: Ipv4Addr) -> io::Result<()> {
        match netlink::add_address(self.link.index, address.into(), PREFIX) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            result => result,
        }
    }

    /// Sections 2.4 and 2.5: announces the address, and gives it up when somebody else insists on it.
    fn defend(&self, arp: &Arp, address: Ipv4Addr, losses: u32) -> Result<Outcome, End> {
        let mut announcements = ANNOUNCE_NUM;
        let mut next = Instant::now();
        let mut look = Instant::now() + LOOK;
        let mut defended: Option<Instant> = None;
        loop {
            if announcements > 0 && Instant::now() >= next {
                arp.announce(address)?;
                announcements -= 1;
                next += ANNOUNCE_INTERVAL;
            }
            let end = if announcements > 0 { next.min(look) } else { look };
            if self.quiet_until(arp, end, |heard| heard.sender == address)? {
                if defended.is_some_and(|last| last.elapsed() < DEFEND_INTERVAL) {
                    return Ok(Outcome::Conflict);
                }
                defended = Some(Instant::now());
                arp.announce(address)?;
            }
            if Instant::now() >= look {
                look = Instant::now() + LOOK;
                if self.cable()? != Some(losses) {
                    return Ok(Outcome::Unplugged);
                }
                self.add(address)?;
            }
        }
    }

    /// How often the link has lost its cable, or nothing while it has none.
    fn cable(&self) -> io::Result<Option<u32>> {
        let links = netlink::links()?;
        let mut same = links.iter().filter(|link| link.index == self.link.index);
        let link = same
            .next()
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok((link.up && link.running).then_some(link.losses))
    }

    fn wait_for_cable(&self) -> Result<u32, End> {
        loop {
            if let Some(losses) = self.cable()? {
                return Ok(losses);
            }
            self.pause(LOOK)?;
        }
    }

    fn pause(&self, time: Duration) -> Result<(), End> {
        self.wait(Instant::now() + time, None).map(|_| ())
    }

    /// Listens until somebody says what `conflict` is true of (`true`), or until the time has come.
    fn quiet_until(&self, arp: &Arp, end: Instant, conflict: impl Fn(Heard) -> bool) -> Result<bool, End> {
        loop {
            while let Some(heard) = arp.hear()? {
                if conflict(heard) {
                    return Ok(true);
                }
                // A link that is never quiet must not keep the rest from its time.
                if Instant::now() >= end {
                    return Ok(false);
                }
            }
            if !self.wait(end, Some(arp))? {
                return Ok(false);
            }
        }
    }

    /// Waits until there is something to hear (`true`) or the time has come.
    fn wait(&self, end: Instant, arp: Option<&Arp>) -> Result<bool, End> {
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let left = left.try_into().map_err(io::Error::other)?;
            let mut sources = vec![PollFd::new(&self.stopped, PollFlags::IN)];
            sources.extend(arp.map(|arp| PollFd::new(arp, PollFlags::IN)));
            match poll(&mut sources, Some(&left)) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(End::Failed(error.into())),
            }
            let mut ready = sources.iter().map(|source| !source.revents().is_empty());
            if ready.next() == Some(true) {
                return Err(End::Stopped);
            }
            if ready.next() == Some(true) {
                return Ok(true);
            }
            if Instant::now() >= end {
                return Ok(false);
            }
        }
    }
}

/// Takes all addresses of this kind away from a link.
fn remove_all(index: u32) -> io::Result<()> {
    for found in netlink::addresses()?.into_iter().filter(|a| a.link == index) {
        if !matches!(found.address, IpAddr::V4(address) if address.is_link_local()) {
            continue;
        }
        match netlink::remove_address(index, found.address, found.prefix) {
            // The kernel takes the younger addresses of a network away with the oldest one.
            Err(error) if error.raw_os_error() == Some(libc::EADDRNOTAVAIL) => {}
            result => result?,
        }
    }
    Ok(())
}

/// A time between two, of which nobody else knows which one it is.
fn between(least: Duration, most: Duration) -> Duration {
    let part = getrandom::u32().unwrap_or(u32::MAX / 2);
    least + (most.saturating_sub(least)).mul_f64(f64::from(part) / f64::from(u32::MAX))
}
