//! What runs behind a stream, whatever its kind.

use std::sync::Arc;

use onvif_core::rtp::{
    PacketisedUnit, packetise_aac, packetise_g711, packetise_h264, packetise_h265, packetise_jpeg,
    packetise_mpeg4,
};

use super::catalogue::{Codec, TrackDescription};
use super::hub::HubInner;
use super::metadata::{MetadataSink, MetadataWriter};
use crate::backend::BackendError;
use crate::backend::audio::{AudioCodec, AudioEncoder, AudioFormat, AudioSink};
use crate::backend::video::{EncodedFrame, Encoder, FrameSink, Resolution, StreamFormat, VideoCodec};

/// What a receiver must know before the first packet.
#[derive(Clone, Debug, PartialEq)]
pub enum TrackFormat {
    /// Pictures.
    Video(StreamFormat),
    /// Sound.
    Audio(AudioFormat),
    /// Documents.
    Metadata,
}

impl TrackFormat {
    /// Its codec.
    pub(super) fn codec(&self) -> Codec {
        match self {
            TrackFormat::Video(format) => Codec::Video(codec_of(format)),
            TrackFormat::Audio(AudioFormat::G726 { bitrate_kbps }) => Codec::G726(*bitrate_kbps),
            TrackFormat::Audio(format) => Codec::Audio(format.codec()),
            TrackFormat::Metadata => Codec::Metadata,
        }
    }

    /// The size of pictures; `None` where there are none.
    pub(super) fn size(&self) -> Option<Resolution> {
        match self {
            TrackFormat::Video(
                StreamFormat::H264 { resolution, .. }
                | StreamFormat::H265 { resolution, .. }
                | StreamFormat::Mpeg4 { resolution, .. }
                | StreamFormat::Jpeg { resolution, .. },
            ) => Some(*resolution),
            TrackFormat::Audio(_) | TrackFormat::Metadata => None,
        }
    }

    /// Whether a receiver that was told of one can go on with the other.
    pub(super) fn goes_on_with(&self, new: &TrackFormat) -> bool {
        match (self, new) {
            (TrackFormat::Video(old), TrackFormat::Video(new)) => codec_of(old) == codec_of(new),
            (TrackFormat::Audio(old), TrackFormat::Audio(new)) => old == new,
            (TrackFormat::Metadata, TrackFormat::Metadata) => true,
            _ => false,
        }
    }
}

/// A running encoder, or whatever else delivers.
#[derive(Clone)]
pub(super) enum Running {
    Video(Arc<dyn Encoder>),
    Audio(Arc<dyn AudioEncoder>),
    Metadata(Arc<dyn MetadataWriter>),
}

impl Running {
    /// Starts what a track needs. May wait for hardware.
    pub(super) fn start<S>(
        hub: &HubInner,
        track: &TrackDescription,
        sink: Arc<S>,
    ) -> Result<Running, BackendError>
    where
        S: FrameSink + AudioSink + MetadataSink + 'static,
    {
        match track {
            TrackDescription::Video(track) => hub
                .backend
                .start_encoder(&track.source, &track.settings, &track.view, sink)
                .map(|encoder| Running::Video(Arc::from(encoder))),
            TrackDescription::Audio(track) => {
                let audio = hub.audio.as_ref();
                let audio = audio.ok_or_else(|| BackendError::NotFound(track.source.clone()))?;
                let encoder = audio.start_encoder(&track.source, &track.settings, sink)?;
                Ok(Running::Audio(Arc::from(encoder)))
            }
            TrackDescription::Metadata(track) => {
                let source = hub.metadata.get();
                let source = source.ok_or_else(|| BackendError::NotFound(track.key.clone()))?;
                let writer = source.start(&track.settings, sink);
                Ok(Running::Metadata(Arc::from(writer)))
            }
        }
    }

    /// Changes the settings under way. May wait for hardware.
    pub(super) fn reconfigure(&self, track: &TrackDescription) -> Result<(), BackendError> {
        match (self, track) {
            (Running::Video(encoder), TrackDescription::Video(track)) => {
                encoder.reconfigure(&track.settings, &track.view)
            }
            (Running::Audio(encoder), TrackDescription::Audio(track)) => encoder.reconfigure(&track.settings),
            (Running::Metadata(writer), TrackDescription::Metadata(track)) => {
                writer.reconfigure(&track.settings);
                Ok(())
            }
            _ => Err(BackendError::Unsupported("another kind of track".to_owned())),
        }
    }

    /// Delivers something with which a receiver can begin as soon as possible. Sound needs nothing for that.
    pub(super) fn request_key_frame(&self) {
        match self {
            Running::Video(encoder) => encoder.request_key_frame(),
            Running::Audio(_) => {}
            Running::Metadata(writer) => writer.synchronize(),
        }
    }
}

/// Packetises a picture; `None` when nothing of it can be sent.
pub(super) fn packetise_video(
    frame: &EncodedFrame,
    codec: VideoCodec,
    max_payload: usize,
) -> Option<PacketisedUnit> {
    match codec {
        VideoCodec::H264 => Some(packetise_h264(&frame.units, max_payload)),
        VideoCodec::H265 => Some(packetise_h265(&frame.units, max_payload)),
        VideoCodec::Mpeg4 => Some(packetise_mpeg4(&frame.units, max_payload)),
        VideoCodec::Jpeg => match packetise_jpeg(frame.units.first()?, max_payload) {
            Ok(unit) => Some(unit),
            Err(error) => {
                tracing::warn!(%error, "JPEG picture left out");
                None
            }
        },
    }
}

/// Packetises sound.
pub(super) fn packetise_audio(data: &[u8], codec: AudioCodec, max_payload: usize) -> PacketisedUnit {
    match codec {
        AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726 => packetise_g711(data, max_payload),
        AudioCodec::Aac => packetise_aac(data, max_payload),
    }
}

pub(super) fn codec_of(format: &StreamFormat) -> VideoCodec {
    match format {
        StreamFormat::H264 { .. } => VideoCodec::H264,
        StreamFormat::H265 { .. } => VideoCodec::H265,
        StreamFormat::Mpeg4 { .. } => VideoCodec::Mpeg4,
        StreamFormat::Jpeg { .. } => VideoCodec::Jpeg,
    }
}
