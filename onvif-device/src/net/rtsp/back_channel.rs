//! Sound that a client sends to the device (ONVIF Streaming Specification, "Back channel connection").

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use onvif_core::rtp::RtpPacket;
use onvif_core::rtp::rtcp;
use onvif_core::rtsp::SessionId;
use onvif_core::sdp::{Direction, Media, MediaKind};
use onvif_core::srtp::mikey;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::connection::{ConnectionState, interleaved};
use super::decoder::{AccessUnits, Decoder};
use super::keys::Protection;
use super::media::audio_payload_type;
use super::reception::Reception;
use crate::backend::BackendError;
use crate::backend::audio::{AudioBackend, AudioCodec, AudioPlayer};
use crate::net::udp::{Talker, UdpPair};
use crate::task;

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

/// How a client talks, and how it is answered.
pub(super) struct Line {
    /// The session, and where its packets come from, where that is by UDP.
    pub(super) source: Option<(SessionId, SocketAddr)>,
    /// Where reports go.
    pub(super) reports: Reports,
    /// The own identifier in reports.
    pub(super) ssrc: u32,
    /// The own name in reports.
    pub(super) cname: String,
    /// How packets and reports are protected, if they are.
    pub(super) protection: Option<Protection>,
}

/// The least time between two reports (RFC 3550, section 6.2).
const INTERVAL: Duration = Duration::from_secs(5);
/// Packets after which the first report goes out; of a session with one other there is no need to wait (the same section).
const FIRST: u32 = 10;

struct Inner {
    decoder: Decoder,
    player: Mutex<(Box<dyn AudioPlayer>, AccessUnits)>,
    reception: Mutex<Reception>,
    protection: Option<Mutex<Protection>>,
    /// What arrival is counted from.
    since: Instant,
    /// Told when there is something for the first report.
    begun: Arc<Notify>,
    /// After PLAY.
    open: AtomicBool,
}

/// The medium in the description.
pub(super) fn describe(track: usize, decoder: Decoder) -> Media {
    Media {
        kind: MediaKind::Audio,
        payload_type: audio_payload_type(decoder.codec),
        format: decoder.format(),
        bandwidth_kbps: None,
        direction: Direction::SendOnly,
        multicast: None,
        key: None,
        track,
    }
}

impl BackChannel {
    /// Takes an output for a client.
    pub(super) fn open(
        audio: &dyn AudioBackend,
        output: &str,
        decoder: Decoder,
        line: Line,
    ) -> Result<BackChannel, BackendError> {
        let Line {
            source,
            reports,
            ssrc,
            cname,
            protection,
        } = line;
        let inner = Arc::new(Inner {
            decoder,
            player: Mutex::new((audio.open_output(output)?, AccessUnits::default())),
            reception: Mutex::new(Reception::new(ssrc)),
            protection: protection.map(Mutex::new),
            since: Instant::now(),
            begun: Arc::new(Notify::new()),
            open: AtomicBool::new(false),
        });
        let (udp, connection) = match &reports {
            Reports::Interleaved(connection, _) => (None, Some(Weak::clone(connection))),
            Reports::Udp(pair, rtcp) => {
                if let Some((session, from)) = source {
                    let (packets, reports) = (Arc::clone(&inner), Arc::clone(&inner));
                    let talker = Talker {
                        session,
                        packet: Box::new(move |packet| packets.receive(packet)),
                        rtcp: *rtcp,
                        report: Box::new(move |report| reports.believes(report)),
                    };
                    pair.receive_from(from, talker);
                }
                (source.map(|(_, from)| (Arc::clone(pair), from)), None)
            }
        };
        let reporting = task::spawn(report(
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

    /// The message that tells the key at this moment; `None` in clear.
    pub(super) fn key(&self) -> Option<mikey::Message> {
        Some(self.inner.protection()?.message())
    }

    /// Goes on with another key.
    pub(super) fn rekey(&self, key: &mikey::Message) {
        if let Some(mut protection) = self.inner.protection() {
            protection.rekey(key);
        }
    }
}

impl Inner {
    fn receive(&self, packet: &[u8]) {
        // Also while nothing is played, so that it stays known how often the numbers have wrapped.
        let opened = self
            .protection()
            .map(|mut protection| protection.receiver().open_rtp(packet));
        let packet = match &opened {
            Some(Ok(plain)) => plain,
            Some(Err(error)) => {
                tracing::trace!(%error, "a packet of a back channel is not believed");
                return;
            }
            None => packet,
        };
        if !self.open.load(Ordering::Acquire) {
            return;
        }
        let Ok(packet) = RtpPacket::parse(packet) else {
            return;
        };
        // Comfort noise, telephone events and whatever else is not the codec that was agreed upon.
        if packet.header.payload_type != audio_payload_type(self.decoder.codec) {
            return;
        }
        let came = self.since.elapsed();
        if self.reception().packet(&packet.header, came, self.decoder.rate) == FIRST {
            self.begun.notify_one();
        }
        let mut player = self.player.lock().unwrap_or_else(PoisonError::into_inner);
        let (player, units) = &mut *player;
        match self.decoder.codec {
            codec @ (AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726) => {
                player.play(codec, packet.payload)
            }
            codec @ AudioCodec::Aac => {
                units.take(packet.header.timestamp, packet.payload, |unit| {
                    player.play(codec, unit)
                });
            }
        }
    }

    /// Whether a report of the client is one, as a sign of life. What it says of its own clock is not looked at.
    fn believes(&self, report: &[u8]) -> bool {
        match self.protection() {
            Some(mut protection) => protection.receiver().open_rtcp(report).is_ok(),
            None => rtcp::parse(report).is_ok_and(|packets| !packets.is_empty()),
        }
    }

    /// The next report, as it goes out; `None` as long as there is nothing to report.
    fn report(&self, cname: &str) -> Option<Vec<u8>> {
        let report = self.reception().report(cname)?;
        match self.protection() {
            Some(mut protection) => protection.sender().protect_rtcp(&report),
            None => Some(report),
        }
    }

    fn reception(&self) -> MutexGuard<'_, Reception> {
        self.reception.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn protection(&self) -> Option<MutexGuard<'_, Protection>> {
        let protection = self.protection.as_ref()?;
        Some(protection.lock().unwrap_or_else(PoisonError::into_inner))
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
        let Some(report) = inner.report(&cname) else {
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
