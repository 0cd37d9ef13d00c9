//! Sound that a client sends to the device (ONVIF Streaming Specification, "Back channel connection").

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use onvif_core::rtp::RtpPacket;
use onvif_core::sdp::{Direction, Format, Media, MediaKind};

use super::media::audio_payload_type;
use crate::backend::BackendError;
use crate::backend::audio::{AudioBackend, AudioCodec, AudioPlayer};
use crate::net::udp::UdpPair;

/// A track on which a client sends. While it exists, nobody else talks to the same output.
pub(super) struct BackChannel {
    inner: Arc<Inner>,
    /// The own ports at which it arrives, and where it comes from.
    udp: Option<(Arc<UdpPair>, SocketAddr)>,
}

struct Inner {
    codec: AudioCodec,
    player: Mutex<Box<dyn AudioPlayer>>,
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
    ) -> Result<BackChannel, BackendError> {
        let inner = Arc::new(Inner {
            codec,
            player: Mutex::new(audio.open_output(output)?),
            open: AtomicBool::new(false),
        });
        if let Some((pair, from)) = &udp {
            let inner = Arc::clone(&inner);
            pair.receive_from(*from, Box::new(move |packet| inner.receive(packet)));
        }
        Ok(BackChannel { inner, udp })
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
        let mut player = self.player.lock().unwrap_or_else(PoisonError::into_inner);
        player.play(self.codec, packet.payload);
    }
}

impl Drop for BackChannel {
    fn drop(&mut self) {
        if let Some((pair, from)) = &self.udp {
            pair.forget(*from);
        }
    }
}
