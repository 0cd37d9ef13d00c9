//! A packetised access unit.

use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::{PacketisedUnit, packetise_h264, packetise_h265, packetise_jpeg};

use crate::backend::video::{EncodedFrame, VideoCodec};

/// An access unit cut into packets, shared by all viewers.
#[derive(Debug)]
pub struct Frame {
    /// The payloads.
    pub unit: PacketisedUnit,
    /// Media time; never runs backwards within a stream, not even over a restart of its encoder.
    pub timestamp: Duration,
    /// The same instant in UTC.
    pub utc: SystemTime,
    /// When the frame arrived here.
    pub arrived: Instant,
    /// Decoding can start here.
    pub key: bool,
}

impl Frame {
    /// Packetises what an encoder delivered; `None` when nothing of it can be sent.
    pub(super) fn new(
        encoded: &EncodedFrame,
        codec: VideoCodec,
        timestamp: Duration,
        max_payload: usize,
    ) -> Option<Self> {
        let unit = match codec {
            VideoCodec::H264 => packetise_h264(&encoded.units, max_payload),
            VideoCodec::H265 => packetise_h265(&encoded.units, max_payload),
            VideoCodec::Jpeg => match packetise_jpeg(encoded.units.first()?, max_payload) {
                Ok(unit) => unit,
                Err(error) => {
                    tracing::warn!(%error, "JPEG picture left out");
                    return None;
                }
            },
        };
        // Every JPEG picture stands for itself.
        let key = encoded.key || codec == VideoCodec::Jpeg;
        let frame = Frame {
            unit,
            timestamp,
            utc: encoded.utc,
            arrived: Instant::now(),
            key,
        };
        (!frame.unit.is_empty()).then_some(frame)
    }
}
