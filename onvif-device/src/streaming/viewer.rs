//! One track of one session: its queue and its RTP state.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::rtcp::{ReportBlock, SenderReport, write_sender_report};
use onvif_core::rtp::{NtpTime, RTP_HEADER_LEN, RtpHeader, media_ticks};
use onvif_core::srtp::mikey;
use tokio::sync::Notify;

use super::frame::Frame;
use crate::clock::ClockHandle;
use crate::net::rtsp::keys::Protection;

/// Time between sender reports.
const REPORT_INTERVAL: Duration = Duration::from_secs(5);

/// What is fixed when a track is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewerConfig {
    /// Synchronisation source.
    pub ssrc: u32,
    /// First sequence number, random.
    pub sequence: u16,
    /// Added to all RTP time stamps, random.
    pub timestamp_offset: u32,
    /// RTP payload type.
    pub payload_type: u8,
    /// Ticks in a second of the RTP clock.
    pub clock_rate: u32,
    /// Frames that may wait.
    pub max_frames: usize,
    /// Payload bytes that may wait.
    pub max_bytes: usize,
    /// CNAME of the sender reports.
    pub cname: String,
}

/// Told when a viewer has something to send. Called by the thread of an encoder, so it must not wait for anything.
pub trait Wake: Send + Sync {
    /// There is something to send.
    fn wake(&self);
}

impl Wake for Notify {
    fn wake(&self) {
        self.notify_one();
    }
}

/// A receiver of one stream.
pub struct Viewer {
    config: ViewerConfig,
    /// Told when there is something to send.
    wake: Arc<dyn Wake>,
    /// Called once when the stream ends by itself.
    on_end: Box<dyn Fn() + Send + Sync>,
    /// Told when the first frame has come.
    primed: Notify,
    inner: Mutex<Inner>,
    clock: ClockHandle,
    /// How the packets are protected; on its own, because the keys are large and most viewers have none.
    protection: Option<Box<Mutex<Protection>>>,
}

struct Inner {
    phase: Phase,
    /// Whether the sender may take frames out.
    open: bool,
    queue: VecDeque<Arc<Frame>>,
    queued_bytes: usize,
    /// A longer queue than configured, for the group of pictures with which a viewer starts.
    allowance: usize,
    sequence: u16,
    packets: u32,
    octets: u32,
    dropped: u64,
    /// The frame taken out last.
    last: Option<Arc<Frame>>,
    next_report: Option<Instant>,
    receiver: Option<ReportBlock>,
    /// BYE is due or has been sent.
    finished: bool,
    bye: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Not playing.
    Idle,
    /// Waits for a frame with which decoding can start.
    NeedsKey,
    /// Takes every frame.
    Running,
}

/// With which packet a viewer starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstPacket {
    /// Sequence number of the packet.
    pub sequence: u16,
    /// Its RTP time stamp; `None` when no frame has come yet.
    pub rtp_time: Option<u32>,
    /// Capture time of the frame, by the clock of the system as it goes now.
    pub utc: Option<SystemTime>,
}

/// Counters of a viewer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ViewerStatistics {
    /// RTP packets handed to the network.
    pub packets: u32,
    /// Payload bytes handed to the network.
    pub octets: u32,
    /// Access units left out because the viewer was too slow.
    pub dropped_frames: u64,
    /// Access units that wait.
    pub queued_frames: usize,
    /// What the receiver said last about loss and jitter (RFC 3550 section 6.4.1).
    pub receiver: Option<ReportBlock>,
}

/// A frame on its way to one viewer.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The shared frame.
    pub frame: Arc<Frame>,
    header: RtpHeader,
}

impl Outgoing {
    /// The RTP header of the packet at `index`.
    pub fn header(&self, index: usize) -> [u8; RTP_HEADER_LEN] {
        let (marker, extension) = self
            .frame
            .unit
            .get(index)
            .map_or((false, false), |p| (p.marker, p.extension));
        let sequence = self.header.sequence.wrapping_add(index as u16);
        RtpHeader {
            marker,
            extension,
            sequence,
            ..self.header
        }
        .to_bytes()
    }
}

impl Outgoing {
    /// The same with packets of its own, which are protected.
    fn protected(self, protection: &mut Protection) -> Outgoing {
        let sender = protection.sender();
        let unit = self
            .frame
            .unit
            .rewritten(sender.overhead(), |index, payload, out| {
                sender.protect_rtp(&self.header(index), payload.bytes, out);
            });
        let frame = Frame {
            unit,
            timestamp: self.frame.timestamp,
            utc: self.frame.utc,
            arrived: self.frame.arrived,
            arrived_utc: self.frame.arrived_utc,
            key: self.frame.key,
        };
        Outgoing {
            frame: Arc::new(frame),
            header: self.header,
        }
    }
}

impl fmt::Debug for Viewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Viewer")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl Viewer {
    /// A viewer that does not play yet. `wake` is told when there is something to send, `on_end` is called when the stream ends by
    /// itself; it must not block.
    pub fn new(config: ViewerConfig, wake: Arc<dyn Wake>, on_end: Box<dyn Fn() + Send + Sync>) -> Self {
        let inner = Inner {
            phase: Phase::Idle,
            open: false,
            queue: VecDeque::new(),
            queued_bytes: 0,
            allowance: 0,
            sequence: config.sequence,
            packets: 0,
            octets: 0,
            dropped: 0,
            last: None,
            next_report: None,
            receiver: None,
            finished: false,
            bye: false,
        };
        Viewer {
            config,
            wake,
            on_end,
            primed: Notify::new(),
            inner: Mutex::new(inner),
            clock: ClockHandle::default(),
            protection: None,
        }
    }

    /// Tells receivers the time of a clock. Without one it is that of the system.
    pub(crate) fn on_clock(mut self, clock: ClockHandle) -> Self {
        self.clock = clock;
        self
    }

    /// Protects what is sent.
    pub(crate) fn protected_by(mut self, protection: Option<Protection>) -> Self {
        self.protection = protection.map(|protection| Box::new(Mutex::new(protection)));
        self
    }

    /// The message that tells the key at this moment; `None` where nothing is protected.
    pub(crate) fn key(&self) -> Option<mikey::Message> {
        Some(self.protection()?.message())
    }

    /// Goes on with another key.
    pub(crate) fn rekey(&self, key: &mikey::Message) {
        if let Some(mut protection) = self.protection() {
            protection.rekey(key);
        }
    }

    /// Whether what is sent is protected.
    pub(crate) fn is_protected(&self) -> bool {
        self.protection.is_some()
    }

    /// What a client reports; `None` where it is not to be believed.
    pub(crate) fn open_report<'a>(&self, bytes: &'a [u8]) -> Option<Cow<'a, [u8]>> {
        match self.protection() {
            Some(mut protection) => protection.receiver().open_rtcp(bytes).ok().map(Cow::Owned),
            None => Some(Cow::Borrowed(bytes)),
        }
    }

    /// Synchronisation source of the packets.
    pub fn ssrc(&self) -> u32 {
        self.config.ssrc
    }

    /// Counters.
    pub fn statistics(&self) -> ViewerStatistics {
        let inner = self.lock();
        ViewerStatistics {
            packets: inner.packets,
            octets: inner.octets,
            dropped_frames: inner.dropped,
            queued_frames: inner.queue.len(),
            receiver: inner.receiver,
        }
    }

    /// Takes note of a receiver report; blocks about other sources are ignored.
    pub fn received_report(&self, blocks: &[ReportBlock]) {
        if let Some(block) = blocks.iter().find(|block| block.ssrc == self.config.ssrc) {
            self.lock().receiver = Some(*block);
        }
    }

    /// Ticks in a second of the RTP clock.
    pub fn clock_rate(&self) -> u32 {
        self.config.clock_rate
    }

    /// Whether it wants frames.
    pub fn is_playing(&self) -> bool {
        self.lock().phase != Phase::Idle
    }

    /// Wants frames from the next key frame on. They wait until [`Viewer::open`].
    pub(super) fn begin(&self, start: &[Arc<Frame>]) {
        {
            let mut inner = self.lock();
            if inner.finished || inner.phase != Phase::Idle {
                return;
            }
            inner.phase = Phase::NeedsKey;
            inner.allowance = start.len();
        }
        let mut waiting = false;
        for frame in start {
            waiting |= self.push(frame);
        }
        if waiting {
            self.wake();
        }
    }

    /// Lets the frames go.
    pub fn open(&self) {
        self.lock().open = true;
        self.wake.wake();
    }

    /// Wants no more frames; those that wait are thrown away.
    pub(super) fn pause(&self) {
        let mut inner = self.lock();
        inner.phase = Phase::Idle;
        inner.open = false;
        inner.clear_queue();
    }

    /// Waits until the first frame is there; a viewer that already receives does not wait.
    pub async fn primed(&self) {
        loop {
            let notified = self.primed.notified();
            {
                let inner = self.lock();
                if inner.finished || inner.open || !inner.queue.is_empty() {
                    return;
                }
            }
            notified.await;
        }
    }

    /// With which packet the viewer goes on.
    pub fn first_packet(&self) -> FirstPacket {
        let inner = self.lock();
        let frame = inner.queue.front().or(inner.last.as_ref());
        FirstPacket {
            sequence: inner.sequence,
            rtp_time: frame.map(|frame| self.rtp_time(frame)),
            utc: frame.map(|frame| frame.utc_now()),
        }
    }

    /// A new frame of the stream. Called by the encoder's thread; never waits for the network. Says whether [`Viewer::wake`] is to be
    /// called, which is left to the caller so that whoever sends to many finds all of them ready at once.
    pub(super) fn push(&self, frame: &Arc<Frame>) -> bool {
        let mut inner = self.lock();
        match inner.phase {
            Phase::Idle => return false,
            Phase::NeedsKey if !frame.key => {
                inner.dropped += u64::from(inner.packets > 0);
                return false;
            }
            Phase::NeedsKey | Phase::Running => {}
        }
        let bytes = frame.unit.payload_bytes();
        let full = inner.queue.len() >= self.config.max_frames + inner.allowance
            || (inner.queued_bytes + bytes > self.config.max_bytes && !inner.queue.is_empty());
        if full {
            // What waits is old by now: the viewer goes on with the next key frame.
            inner.dropped += inner.queue.len() as u64;
            inner.clear_queue();
            inner.allowance = 0;
            if !frame.key {
                inner.dropped += 1;
                inner.phase = Phase::NeedsKey;
                return false;
            }
        }
        inner.phase = Phase::Running;
        inner.queued_bytes += bytes;
        inner.queue.push_back(Arc::clone(frame));
        let (first, open) = (inner.queue.len() == 1, inner.open);
        drop(inner);
        if first && !open {
            self.primed.notify_waiters();
        }
        open
    }

    /// Tells the sender that something waits.
    pub(super) fn wake(&self) {
        self.wake.wake();
    }

    /// Takes the next frame out, to be sent whole.
    pub fn pop(&self) -> Option<Outgoing> {
        let mut inner = self.lock();
        if !inner.open {
            return None;
        }
        let frame = inner.queue.pop_front()?;
        inner.queued_bytes -= frame.unit.payload_bytes();
        inner.allowance = inner.allowance.saturating_sub(1);
        let header = RtpHeader {
            payload_type: self.config.payload_type,
            marker: false,
            extension: false,
            sequence: inner.sequence,
            timestamp: self.rtp_time(&frame),
            ssrc: self.config.ssrc,
        };
        inner.sequence = inner.sequence.wrapping_add(frame.unit.len() as u16);
        inner.packets = inner.packets.wrapping_add(frame.unit.len() as u32);
        inner.octets = inner.octets.wrapping_add(frame.unit.payload_bytes() as u32);
        inner.last = Some(Arc::clone(&frame));
        drop(inner);
        let outgoing = Outgoing { frame, header };
        Some(match self.protection() {
            Some(mut protection) => outgoing.protected(&mut protection),
            None => outgoing,
        })
    }

    /// The RTCP packet that is due: a sender report after the first frame and every few seconds, and BYE at the end.
    pub fn report(&self, now: Instant) -> Option<Vec<u8>> {
        let mut inner = self.lock();
        let bye = inner.finished && !inner.bye;
        let due = inner.next_report.is_none_or(|at| at <= now) && !inner.finished;
        let last = inner.last.clone().filter(|_| bye || due)?;
        inner.next_report = Some(now + REPORT_INTERVAL);
        inner.bye |= bye;
        // The capture times of the last frame on both clocks, carried on to this moment. A step of the clock in between changes the wall clock
        // only: the media goes on as before.
        let elapsed = now.saturating_duration_since(last.arrived);
        let report = SenderReport {
            ssrc: self.config.ssrc,
            ntp: NtpTime::from(self.clock.at(last.utc_now() + elapsed)),
            rtp_timestamp: self
                .rtp_time(&last)
                .wrapping_add(media_ticks(elapsed, self.config.clock_rate)),
            packets: inner.packets,
            octets: inner.octets,
        };
        drop(inner);
        let report = write_sender_report(&report, &self.config.cname, bye);
        match self.protection() {
            Some(mut protection) => protection.sender().protect_rtcp(&report),
            None => Some(report),
        }
    }

    /// The clock was set: a report with the new time is due. Who has not been sent anything yet gets it with the first frame as always.
    pub(super) fn clock_was_set(&self) {
        let mut inner = self.lock();
        inner.next_report = None;
        let open = inner.open;
        drop(inner);
        if open {
            self.wake.wake();
        }
    }

    /// No more frames come; a BYE is due.
    pub fn finish(&self) {
        {
            let mut inner = self.lock();
            inner.phase = Phase::Idle;
            inner.finished = true;
            inner.clear_queue();
        }
        self.primed.notify_waiters();
        self.wake.wake();
    }

    /// Whether [`Viewer::finish`] was called and the BYE has been taken, or none is needed.
    pub fn is_done(&self) -> bool {
        let inner = self.lock();
        inner.finished && (inner.bye || inner.last.is_none())
    }

    /// The stream has ended at its source.
    pub(super) fn end(&self) {
        (self.on_end)();
    }

    /// A frame as this viewer sends it.
    #[cfg(test)]
    pub(crate) fn outgoing(&self, frame: Arc<Frame>) -> Outgoing {
        self.begin(&[frame]);
        self.open();
        self.pop().expect("a key frame is sent")
    }

    fn rtp_time(&self, frame: &Frame) -> u32 {
        media_ticks(frame.timestamp, self.config.clock_rate).wrapping_add(self.config.timestamp_offset)
    }

    fn protection(&self) -> Option<MutexGuard<'_, Protection>> {
        let protection = self.protection.as_ref()?;
        Some(
            protection
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner),
        )
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing in here panics half-way, so a poisoned lock guards consistent data.
        self.inner
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Inner {
    fn clear_queue(&mut self) {
        self.queue.clear();
        self.queued_bytes = 0;
    }
}

#[cfg(test)]
#[path = "viewer_tests.rs"]
mod tests;
