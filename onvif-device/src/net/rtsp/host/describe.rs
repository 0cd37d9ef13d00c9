//! Answers to DESCRIBE.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;

use onvif_core::rtsp::{ConnectionId, Refusal};
use onvif_core::sdp::{Direction, Media, Presentation};

use super::super::decoder::Decoder;
use super::super::{back_channel, media};
use super::Host;
use super::prepare::refusal;
use super::track::address;
use crate::streaming::TrackDescription;

impl Host {
    /// Describes a presentation, with keys where they may be told: those of a connection.
    pub(super) async fn describe(
        &self,
        path: &str,
        local: SocketAddr,
        back_channel: bool,
        keys: Option<ConnectionId>,
    ) -> Result<String, Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let mut tracks = Vec::new();
        for (index, track) in description.tracks.iter().enumerate() {
            match self.describe_track(index, &track.media).await {
                Ok(described) => tracks.push(Media {
                    multicast: track.multicast.filter(|_| description.multicast).map(address),
                    ..described
                }),
                Err(refusal) if matches!(track.media, TrackDescription::Video(_)) => return Err(refusal),
                // Without its sound a picture is still worth seeing.
                Err(_) => tracing::warn!(track = track.media.key(), "track left out of the description"),
            }
        }
        if tracks.is_empty() {
            return Err(Refusal::Unavailable);
        }
        if let Some(output) = description.back_channel.filter(|_| back_channel) {
            let decoders = self.decoders(&output.output);
            let first = description.tracks.len();
            tracks.extend(
                (first..)
                    .zip(decoders)
                    .map(|(index, decoder)| back_channel::describe(index, decoder)),
            );
        }
        let mut presentation = Presentation {
            title: description.title,
            id: self.started,
            version: 0,
            address: local.ip(),
            media: tracks,
        };
        let mut hasher = DefaultHasher::new();
        presentation.to_sdp().hash(&mut hasher);
        presentation.version = hasher.finish() >> 32;
        // After the version, which is to change with the streams and not with their keys.
        if let Some(connection) = keys {
            for media in &mut presentation.media {
                let track = description.tracks.get(media.track);
                let target = track.and_then(|track| track.multicast.filter(|_| description.multicast));
                let offer = match track.zip(target) {
                    // Whoever listens has the same key; where the group is sent to in clear, there is none.
                    Some((track, target)) => self.hub.group_key(&track.media, target, Some(local.ip())),
                    None => Some(self.keys.offer(connection, path, media.track)),
                };
                media.key = offer.map(|offer| offer.to_base64());
            }
        }
        Ok(presentation.to_sdp())
    }

    async fn describe_track(&self, index: usize, track: &TrackDescription) -> Result<Media, Refusal> {
        let handle = self.hub.open(track).await.map_err(|error| refusal(&error))?;
        let format = handle.format().await.map_err(|error| refusal(&error))?;
        Ok(Media {
            kind: media::kind(track),
            payload_type: media::payload_type(track),
            format: media::sdp_format(format),
            bandwidth_kbps: media::bandwidth(track),
            direction: Direction::RecvOnly,
            multicast: None,
            key: None,
            track: index,
        })
    }

    /// What an audio output can play, in an order that does not change: each is a track of its own behind those that are sent.
    pub(super) fn decoders(&self, output: &str) -> Vec<Decoder> {
        let outputs = self.hub.audio().map(|audio| audio.outputs()).unwrap_or_default();
        let found = outputs.into_iter().find(|o| o.token == output);
        found.map_or_else(Vec::new, |output| {
            output.decoders.iter().map(Decoder::of).collect()
        })
    }
}
