//! From the path of a stream URI to what is to be streamed.

use std::net::IpAddr;

use crate::backend::audio::{AudioCodec, AudioSettings};
use crate::backend::video::{EncoderSettings, SourceView, VideoCodec};

use super::attendance::Resource;
use super::metadata::MetadataSettings;

/// Knows which streams there are. Implemented by the media service: the path names a profile, so a URI stays valid when settings
/// change.
pub trait StreamCatalogue: Send + Sync + 'static {
    /// What is to be streamed at a path such as `/onvif/<profile-token>` at this moment; `None` when there is no such stream.
    /// The path begins with a slash and has no trailing one; percent-encoding is as the client sent it. Asked for every DESCRIBE
    /// and SETUP, and must not block.
    fn resolve(&self, path: &str) -> Option<StreamDescription>;
}

/// A presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamDescription {
    /// Name for the user.
    pub title: String,
    /// The tracks in a stable order; at least one.
    pub tracks: Vec<StreamTrack>,
    /// The description is to name the multicast addresses of the tracks.
    pub multicast: bool,
    /// Where what a client says goes, if it may.
    pub back_channel: Option<BackChannelOutput>,
}

/// Who plays what a client sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackChannelOutput {
    /// The audio output.
    pub output: String,
    /// The configuration whose use is told in events, if any.
    pub resource: Option<Resource>,
}

/// A track of a presentation, and where it goes when it is multicast.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamTrack {
    /// What it is.
    pub media: TrackDescription,
    /// Its multicast group; `None` when multicast is not configured.
    pub multicast: Option<MulticastTarget>,
    /// The configuration whose use is told in events, if any.
    pub resource: Option<Resource>,
}

impl<T: Into<TrackDescription>> From<T> for StreamTrack {
    /// A track without multicast, of which no event tells.
    fn from(media: T) -> StreamTrack {
        StreamTrack {
            media: media.into(),
            multicast: None,
            resource: None,
        }
    }
}

/// Where a track is multicast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MulticastTarget {
    /// The group.
    pub group: IpAddr,
    /// The even port for RTP; RTCP goes to the next one.
    pub port: u16,
    /// Time to live, or hop limit, 0 to 255.
    pub ttl: u8,
}

/// What the packets of a track carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Video(VideoCodec),
    Audio(AudioCodec),
    /// G.726 of a bit rate in kbit/s: each is another format.
    G726(u32),
    Metadata,
}

/// What a track carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TrackDescription {
    /// Pictures of an encoder.
    Video(VideoTrack),
    /// Sound of an encoder.
    Audio(AudioTrack),
    /// Documents about what happens.
    Metadata(MetadataTrack),
}

impl TrackDescription {
    /// Names the running instance: all tracks with the same key share it.
    pub fn key(&self) -> &str {
        match self {
            TrackDescription::Video(track) => &track.key,
            TrackDescription::Audio(track) => &track.key,
            TrackDescription::Metadata(track) => &track.key,
        }
    }

    /// What its packets carry.
    pub(super) fn codec(&self) -> Codec {
        match self {
            TrackDescription::Video(track) => Codec::Video(track.settings.codec),
            TrackDescription::Audio(track) => match track.settings.codec {
                AudioCodec::G726 => Codec::G726(track.settings.bitrate_kbps),
                codec => Codec::Audio(codec),
            },
            TrackDescription::Metadata(_) => Codec::Metadata,
        }
    }

    /// Whether both can be one instance that is only set otherwise.
    pub(super) fn same_source(&self, other: &TrackDescription) -> bool {
        match (self, other) {
            (TrackDescription::Video(a), TrackDescription::Video(b)) => a.source == b.source,
            (TrackDescription::Audio(a), TrackDescription::Audio(b)) => a.source == b.source,
            (TrackDescription::Metadata(_), TrackDescription::Metadata(_)) => true,
            _ => false,
        }
    }

    /// No key frame can be requested: a new viewer starts with a kept group of pictures.
    pub(super) fn is_fixed(&self) -> bool {
        matches!(self, TrackDescription::Video(track) if track.fixed)
    }
}

impl From<VideoTrack> for TrackDescription {
    fn from(track: VideoTrack) -> Self {
        TrackDescription::Video(track)
    }
}

impl From<AudioTrack> for TrackDescription {
    fn from(track: AudioTrack) -> Self {
        TrackDescription::Audio(track)
    }
}

impl From<MetadataTrack> for TrackDescription {
    fn from(track: MetadataTrack) -> Self {
        TrackDescription::Metadata(track)
    }
}

/// Pictures of an encoder instance.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoTrack {
    /// Names the encoder instance: all tracks with the same key share it. The token of the encoder configuration; where profiles
    /// combine one encoder configuration with different views, together with the token of the source configuration.
    pub key: String,
    /// Token of the source at the backend.
    pub source: String,
    /// What the encoder is to produce.
    pub settings: EncoderSettings,
    /// What part of the source it shows.
    pub view: SourceView,
    /// The stream is passed through, so that no key frame can be requested: a new viewer starts with a kept group of pictures.
    pub fixed: bool,
}

/// Sound of an encoder.
#[derive(Clone, Debug, PartialEq)]
pub struct AudioTrack {
    /// Names the encoder: all tracks with the same key share it.
    pub key: String,
    /// Token of the source at the backend.
    pub source: String,
    /// What the encoder is to produce.
    pub settings: AudioSettings,
}

/// Documents about what happens.
#[derive(Clone, Debug, PartialEq)]
pub struct MetadataTrack {
    /// Names the stream of documents: all tracks with the same key share it.
    pub key: String,
    /// What the documents are about.
    pub settings: MetadataSettings,
}
