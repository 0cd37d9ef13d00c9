//! The thread that has the serial port of a head.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use onvif_device::backend::io::{Parity, SerialSettings};
use onvif_device::backend::ptz::Axis;
use rustix::event::{PollFd, PollFlags, Timespec};

use super::{Answer, Motion, Port, Protocol, Seen};
use crate::io::{open_tty, set_tty};
use crate::sources::lock;

/// Time between two questions for the position while something moves, and while nothing does.
const MOVING: Duration = Duration::from_millis(150);
const RESTING: Duration = Duration::from_secs(1);
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_millis(250);
/// Questions in a row that may stay without an answer.
const SILENCE: u32 = 8;
/// Time before a port that failed is opened again.
const PAUSE: Duration = Duration::from_secs(1);
/// Most that is kept of what is no message.
const LONGEST: usize = 256;
/// An axis is there when it is this near to its place.
const NEAR: f32 = 0.005;
/// Positions in a row that have to be the same for an axis to rest somewhere else than it was sent to.
const STILL: u32 = 4;

/// Starts the thread, which ends when the sender does.
pub(super) fn start(
    port: Port,
    protocol: Box<dyn Protocol>,
    seen: Arc<Mutex<Seen>>,
) -> Sender<(Axis, Motion)> {
    let (orders, received) = mpsc::channel();
    thread::spawn(move || {
        let mut worker = Worker {
            port,
            protocol,
            seen,
            received: Vec::new(),
            axes: Default::default(),
            silent: 0,
        };
        worker.run(&received);
    });
    orders
}

struct Worker {
    port: Port,
    protocol: Box<dyn Protocol>,
    seen: Arc<Mutex<Seen>>,
    received: Vec<u8>,
    axes: [Way; 3],
    /// Questions without an answer.
    silent: u32,
}

/// What an axis is doing.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    motion: Option<Motion>,
    place: Option<f32>,
    /// How often it was at that place when it was asked.
    still: u32,
}

impl Way {
    fn moving(&self) -> bool {
        match self.motion {
            Some(Motion::At(velocity)) => velocity != 0.0,
            Some(Motion::To(to, _)) => {
                self.still < STILL && self.place.is_none_or(|place| (place - to).abs() > NEAR)
            }
            Some(Motion::Stop) | None => false,
        }
    }
}

impl Worker {
    fn run(&mut self, orders: &Receiver<(Axis, Motion)>) {
        loop {
            let error = match self.open().and_then(|mut file| self.serve(&mut file, orders)) {
                Ok(()) => return,
                Err(error) => format!("the head on {}: {error}", self.port.path.display()),
            };
            let before = lock(&self.seen).error.replace(error.clone());
            if before.as_ref() != Some(&error) {
                tracing::error!("{error}");
            }
            // What was wanted of a head that does not answer is not carried out later, when nobody expects it.
            let until = Instant::now() + PAUSE;
            loop {
                match orders.recv_timeout(until.saturating_duration_since(Instant::now())) {
                    Ok(_) => lock(&self.seen).pending = 0,
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        }
    }

    fn open(&mut self) -> io::Result<File> {
        let file = open_tty(&self.port.path)?;
        let settings = SerialSettings {
            baud_rate: self.port.baud,
            parity: Parity::None,
            character_length: 8,
            stop_bits: 1.0,
        };
        set_tty(&file, &settings)?;
        self.received.clear();
        self.axes = Default::default();
        self.silent = 0;
        Ok(file)
    }

    /// Works until nobody gives orders any more.
    fn serve(&mut self, file: &mut File, orders: &Receiver<(Axis, Motion)>) -> io::Result<()> {
        for message in self.protocol.greeting() {
            self.send(file, &message)?;
        }
        self.ask(file)?;
        self.tell(0);
        loop {
            let moving = self.axes.iter().any(Way::moving);
            let pause = if moving { MOVING } else { RESTING };
            let mut done = 0;
            match orders.recv_timeout(pause) {
                Ok(first) => {
                    // The last word on each axis counts.
                    let taken: Vec<_> = std::iter::once(first).chain(orders.try_iter()).collect();
                    done = taken.len();
                    let wanted = BTreeMap::from_iter(taken);
                    let wanted: Vec<_> = wanted.into_iter().collect();
                    for message in self.protocol.order(&wanted) {
                        self.send(file, &message)?;
                    }
                    for (axis, motion) in wanted {
                        let way = &mut self.axes[axis as usize];
                        (way.motion, way.still) = (Some(motion), 0);
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.ask(file)?,
                Err(RecvTimeoutError::Disconnected) => {
                    let stop = Axis::ALL.map(|axis| (axis, Motion::Stop));
                    for message in self.protocol.order(&stop) {
                        self.send(file, &message)?;
                    }
                    return Ok(());
                }
            }
            self.tell(done);
        }
    }

    /// Tells what is known, and that so many orders were taken.
    fn tell(&self, taken: usize) {
        let mut seen = lock(&self.seen);
        *seen = Seen {
            places: self.axes.map(|way| way.place),
            moving: self.axes.map(|way| way.moving()),
            pending: seen.pending.saturating_sub(taken as u64),
            error: None,
        };
    }

    /// Asks for all positions. A head that tells none is asked nothing.
    fn ask(&mut self, file: &mut File) -> io::Result<()> {
        for axis in Axis::ALL {
            let Some(question) = self.protocol.question(axis) else {
                continue;
            };
            self.send(file, &question)?;
            let answered = self.listen(file, axis)?;
            self.silent = if answered { 0 } else { self.silent + 1 };
            if self.silent >= SILENCE {
                return Err(io::Error::new(io::ErrorKind::TimedOut, "it does not answer"));
            }
        }
        Ok(())
    }

    /// Listens until an axis has told its place, or for as long as that may take; says whether it has.
    fn listen(&mut self, file: &mut File, asked: Axis) -> io::Result<bool> {
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || !is_readable(file, left)? {
                return Ok(false);
            }
            self.read(file)?;
            let mut answered = false;
            for answer in self.protocol.understand(&mut self.received) {
                match answer {
                    Answer::Place(axis, place) => {
                        let way = &mut self.axes[axis as usize];
                        let same = way.place.replace(place) == Some(place);
                        way.still = if same { way.still.saturating_add(1) } else { 0 };
                        answered |= axis == asked;
                    }
                    Answer::Refused(reason) => tracing::warn!(reason, "the head has refused a command"),
                }
            }
            if answered {
                return Ok(true);
            }
        }
    }

    fn read(&mut self, file: &mut File) -> io::Result<()> {
        let mut buffer = [0; 64];
        match file.read(&mut buffer) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => {
                if self.received.len() > LONGEST {
                    self.received.clear();
                }
                self.received.extend(buffer.iter().take(length));
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn send(&self, file: &mut File, mut message: &[u8]) -> io::Result<()> {
        while !message.is_empty() {
            match file.write(message) {
                Ok(written) => message = message.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    poll(file, PollFlags::OUT, PATIENCE)?
                        .then_some(())
                        .ok_or_else(|| io::Error::new(io::ErrorKind::TimedOut, "the port takes nothing"))?;
                }
                Err(error) => return Err(error),
            }
        }
        thread::sleep(self.protocol.gap());
        Ok(())
    }
}

fn is_readable(file: &File, time: Duration) -> io::Result<bool> {
    poll(file, PollFlags::IN, time)
}

fn poll(file: &File, events: PollFlags, time: Duration) -> io::Result<bool> {
    let time = Timespec::try_from(time).map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut polled = [PollFd::from_borrowed_fd(file.as_fd(), events)];
    Ok(rustix::event::poll(&mut polled, Some(&time))? > 0)
}

#[cfg(test)]
#[path = "worker_tests.rs"]
mod tests;
