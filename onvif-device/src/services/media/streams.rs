//! From a profile to its stream: the addresses that are handed out, and what is streamed under them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use onvif_core::soap::Fault;

use super::model::{MediaChange, MediaModel, view_of};
use super::state::{ConfigurationKind, MediaState, Profile, fault};
use crate::dispatch::RequestContext;
use crate::streaming::{StreamCatalogue, StreamDescription, StreamHub, TrackDescription, VideoTrack};

/// Streams have paths below this one, with the token of the profile.
const STREAM_PATH: &str = "/onvif/stream/";

/// Snapshots have paths below this one, with the token of the profile.
pub const SNAPSHOT_PATH: &str = "/onvif/snapshot/";

/// The streams of a device: addresses by profile, and the encoders behind them.
#[derive(Debug)]
pub struct Streams {
    model: Arc<MediaModel>,
    hub: StreamHub,
    rtsp_port: AtomicU16,
}

impl Streams {
    /// Streams of the profiles of `model`, encoded by `hub`, offered by an RTSP server on `rtsp_port`. Running encoders follow the
    /// changes of the configuration.
    ///
    /// # Panics
    /// When called outside a tokio runtime, which carries the changes to the encoders.
    pub fn new(model: Arc<MediaModel>, hub: StreamHub, rtsp_port: u16) -> Arc<Streams> {
        let streams = Arc::new(Streams {
            model: Arc::clone(&model),
            hub,
            rtsp_port: AtomicU16::new(rtsp_port),
        });
        let weak = Arc::downgrade(&streams);
        let runtime = tokio::runtime::Handle::current();
        model.on_change(move |change| {
            if let Some(streams) = weak.upgrade() {
                let change = change.clone();
                runtime.spawn(async move { streams.follow(&change).await });
            }
        });
        streams
    }

    /// The encoders.
    pub fn hub(&self) -> &StreamHub {
        &self.hub
    }

    /// The port that stream addresses have.
    pub fn rtsp_port(&self) -> u16 {
        self.rtsp_port.load(Ordering::Relaxed)
    }

    /// Changes the port that stream addresses have.
    pub fn set_rtsp_port(&self, port: u16) {
        self.rtsp_port.store(port, Ordering::Relaxed);
    }

    /// The address of a profile's stream, on the host by which the client came.
    pub fn uri(&self, context: &RequestContext, profile: &Profile) -> String {
        let origin = context.origin();
        let port = match self.rtsp_port() {
            554 => String::new(),
            port => format!(":{port}"),
        };
        format!(
            "rtsp://{}{port}{STREAM_PATH}{}",
            origin.host(),
            encode(&profile.token)
        )
    }

    /// The address of a profile's snapshot, on the scheme, host and port by which the client came.
    pub fn snapshot_uri(&self, context: &RequestContext, profile: &Profile) -> String {
        context.uri(&format!("{SNAPSHOT_PATH}{}", encode(&profile.token)))
    }

    /// Makes a key frame in the video of a profile at once.
    ///
    /// # Errors
    /// `ter:NoProfile`.
    pub fn synchronize(&self, profile: &str) -> Result<(), Fault> {
        let state = self.model.state();
        if let Some(track) = self.video_track(&state, state.profile(profile)?) {
            self.hub.request_key_frame(&track.key);
        }
        Ok(())
    }

    /// The profile of a path below a prefix.
    pub fn profile_of_path<'s>(
        &self,
        state: &'s MediaState,
        prefix: &str,
        path: &str,
    ) -> Result<&'s Profile, Fault> {
        let token = path
            .strip_prefix(prefix)
            .and_then(decode)
            .ok_or_else(fault::no_profile)?;
        state.profile(&token)
    }

    /// The video of a profile, if it has a source and an encoder.
    fn video_track(&self, state: &MediaState, profile: &Profile) -> Option<VideoTrack> {
        let source = state.video_source_of(profile)?;
        let encoder = state.video_encoder_of(profile)?;
        let fixed = self
            .model
            .encoder_options(&encoder.source, encoder.encoder)
            .is_ok_and(|options| {
                options
                    .iter()
                    .any(|o| o.codec == encoder.settings.codec && o.fixed)
            });
        Some(VideoTrack {
            key: format!("{}/{}", encoder.token, source.token),
            source: source.source.clone(),
            settings: encoder.settings.clone(),
            view: view_of(source),
            fixed,
        })
    }

    /// Brings the running encoders that a change concerns to their new settings.
    async fn follow(&self, change: &MediaChange) {
        let state = self.model.state();
        let concerned = |profile: &Profile| match change {
            MediaChange::All => true,
            // Which encoder a profile uses is looked up when somebody connects; those who watch go on with what they asked for.
            MediaChange::Profile(_) => false,
            MediaChange::Configuration(
                kind @ (ConfigurationKind::VideoSource | ConfigurationKind::VideoEncoder),
                token,
            ) => profile.configurations.get(kind) == Some(token),
            MediaChange::Configuration(..) => false,
        };
        let mut done = Vec::new();
        for profile in state.profiles.iter().filter(|p| concerned(p)) {
            if let Some(track) = self.video_track(&state, profile)
                && !done.contains(&track.key)
            {
                if let Err(error) = self.hub.reconfigure(&track).await {
                    tracing::error!(%error, encoder = track.key, "a running encoder did not take its new settings");
                }
                done.push(track.key);
            }
        }
    }
}

impl StreamCatalogue for Streams {
    fn resolve(&self, path: &str) -> Option<StreamDescription> {
        let state = self.model.state();
        let profile = self.profile_of_path(&state, STREAM_PATH, path).ok()?;
        let track = self.video_track(&state, profile)?;
        Some(StreamDescription {
            title: profile.name.clone(),
            tracks: vec![TrackDescription::Video(track)],
        })
    }
}

/// Percent-encodes a token for use as one segment of a path (RFC 3986, 2.3).
fn encode(token: &str) -> String {
    use std::fmt::Write as _;
    token
        .bytes()
        .fold(String::with_capacity(token.len()), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                out.push(char::from(byte));
            } else {
                let _ = write!(out, "%{byte:02X}");
            }
            out
        })
}

/// The inverse of [`encode`]; `None` for what is not percent-encoded UTF-8.
fn decode(segment: &str) -> Option<String> {
    let mut out = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push((high * 16 + low) as u8);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_survive_the_path() {
        for token in ["cam0_main", "a b/c%", "ü", ""] {
            assert_eq!(decode(&encode(token)).as_deref(), Some(token));
        }
        assert_eq!(encode("a b/c%"), "a%20b%2Fc%25");
        for bad in ["%", "%4", "%zz", "%ff"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
