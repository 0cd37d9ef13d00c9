//! Sound that a client sends to the device (ONVIF Streaming Specification, "Back channel connection").

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use onvif_core::rtp::{G711_CLOCK_RATE, RtpPacket};
use onvif_core::sdp::{Direction, Format, Media, MediaKind};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::connection::{ConnectionState, interleaved};
use super::media::{audio_payload_type, random_numbers};
use super::reception::Reception;
use crate::backend::BackendError;
use crate::backend::audio::{AudioBackend, AudioCodec, AudioPlayer};
use crate::net::udp::UdpPair;

/// A track on which a client sends. While it exists, nobody else talks to the same output.
pub(super) struct BackChannel {
    inner: Arc<Inner>,
    /// The own ports at which it arrives, and where it comes from.
    udp: Option<(Arc<UdpPair>, SocketAddr)>,
    /// The connection on which it arrives otherwise.
    connection: Option<Weak<ConnectionState>>,
    /// What is told the client about it.
    reporting: JoinHandle<()>,
}

/// Where the client is told how its sound arrives.
pub(super) enum Reports {
    /// By UDP, at its port for RTCP.
    Udp(Arc<UdpPair>, SocketAddr),
    /// In a channel of its connection.
    Interleaved(Weak<ConnectionState>, u8),
}

/// The least time between two reports (RFC 3550, section 6.2).
const INTERVAL: Duration = Duration::from_secs(5);
/// Packets after which the first report goes out; of a session with one other there is no need to wait (the same section).
const FIRST: u32 = 10;

struct Inner {
    codec: AudioCodec,
    player: Mutex<Box<dyn AudioPlayer>>,
    reception: Mutex<Reception>,
    /// What arrival is counted from.
    since: Instant,
    /// Told when there is something for the first report.
    begun: Arc<Notify>,
    /// After PLAY.
    open: AtomicBool,
}

/// The medium in the description.
pub(super) fn describe(track: usize, codec: AudioCodec) -> Media {
    Media {
        kind: MediaKind::Audio,
        payload_type: audio_payload_type(codec),
        format: match codec {
            AudioCodec::Pcma => Format::Pcma,
            _ => Format::Pcmu,
        },
        bandwidth_kbps: None,
        direction: Direction::SendOnly,
        multicast: None,
        key: None,
        track,
    }
}

impl BackChannel {
    /// Takes an output for a client, who sends from `udp` if it does not send interleaved.
    pub(super) fn open(
        audio: &dyn AudioBackend,
        output: &str,
        codec: AudioCodec,
        udp: Option<(Arc<UdpPair>, SocketAddr)>,
        (reports, cname): (Reports, String),
    ) -> Result<BackChannel, BackendError> {
        let inner = Arc::new(Inner {
            codec,
            player: Mutex::new(audio.open_output(output)?),
            reception: Mutex::new(Reception::new(random_numbers().ssrc)),
            since: Instant::now(),
            begun: Arc::new(Notify::new()),
            open: AtomicBool::new(false),
        });
        if let Some((pair, from)) = &udp {
            let inner = Arc::clone(&inner);
            pair.receive_from(*from, Box::new(move |packet| inner.receive(packet)));
        }
        let connection = match &reports {
            Reports::Interleaved(connection, _) => Some(Weak::clone(connection)),
            Reports::Udp(..) => None,
        };
        let reporting = tokio::spawn(report(
            Arc::downgrade(&inner),
            Arc::clone(&inner.begun),
            reports,
            cname,
        ));
        Ok(BackChannel {
            inner,
            udp,
            connection,
            reporting,
        })
    }

    /// The own ports, for RTP and RTCP by UDP.
    pub(super) fn ports(&self) -> Option<(u16, u16)> {
        self.udp.as_ref().map(|(pair, _)| pair.ports())
    }

    /// Whether what comes is played.
    pub(super) fn set_open(&self, open: bool) {
        self.inner.open.store(open, Ordering::Release);
    }

    /// An RTP packet has come.
    pub(super) fn receive(&self, packet: &[u8]) {
        self.inner.receive(packet);
    }
}

impl Inner {
    fn receive(&self, packet: &[u8]) {
        if !self.open.load(Ordering::Acquire) {
            return;
        }
        let Ok(packet) = RtpPacket::parse(packet) else {
            return;
        };
        // Comfort noise, telephone events and whatever else is not the codec that was agreed upon.
        if packet.header.payload_type != audio_payload_type(self.codec) {
            return;
        }
        let came = self.since.elapsed();
        if self.reception().packet(&packet.header, came, G711_CLOCK_RATE) == FIRST {
            self.begun.notify_one();
        }
        let mut player = self.player.lock().unwrap_or_else(PoisonError::into_inner);
        player.play(self.codec, packet.payload);
    }

    fn reception(&self) -> std::sync::MutexGuard<'_, Reception> {
        self.reception.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reports as long as the track is there.
async fn report(inner: Weak<Inner>, begun: Arc<Notify>, to: Reports, cname: String) {
    loop {
        tokio::select! {
            () = begun.notified() => {}
            () = tokio::time::sleep(INTERVAL) => {}
        }
        let Some(inner) = inner.upgrade() else { return };
        let Some(report) = inner.reception().report(&cname) else {
            continue;
        };
        drop(inner);
        match &to {
            Reports::Udp(pair, to) => {
                if let Err(error) = pair.report(&report, *to).await {
                    tracing::debug!(%error, "a report about a back channel is lost");
                }
            }
            Reports::Interleaved(connection, channel) => {
                let Some(connection) = connection.upgrade() else {
                    return;
                };
                connection.send(interleaved(*channel, &report));
            }
        }
    }
}

impl Drop for BackChannel {
    fn drop(&mut self) {
        self.reporting.abort();
        if let Some(connection) = self.connection.as_ref().and_then(Weak::upgrade) {
            connection.received_all();
        }
        if let Some((pair, from)) = &self.udp {
            pair.forget(*from);
        }
    }
}
