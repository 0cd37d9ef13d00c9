//! From a profile to its stream: the addresses that are handed out, and what is streamed under them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};

use onvif_core::soap::Fault;
use tokio::sync::Notify;

use super::audio::AudioEncoderConfiguration;
use super::metadata::MetadataConfiguration;
use super::metadata_stream::MetadataDocuments;
use super::model::{MediaChange, MediaModel, view_of};
use super::state::{ConfigurationKind, MediaState, Multicast, Profile, fault};
use crate::dispatch::RequestContext;
use crate::percent::{decode, encode};
use crate::streaming::metadata::{MetadataSettings, SceneSettings};
use crate::streaming::{
    AudioTrack, BackChannelOutput, MetadataTrack, MulticastTarget, Resource, ResourceKind, StreamCatalogue,
    StreamDescription, StreamHub, StreamTrack, TrackDescription, VideoTrack,
};
use crate::task;

/// Streams have paths below this one, with the token of the profile.
const STREAM_PATH: &str = "/onvif/stream/";

/// Streams whose description names multicast addresses have paths below this one, with the token of the profile.
const MULTICAST_PATH: &str = "/onvif/multicast/";

/// Snapshots have paths below this one, with the token of the profile.
pub const SNAPSHOT_PATH: &str = "/onvif/snapshot/";

/// The streams of a device: addresses by profile, and the encoders behind them.
#[derive(Debug)]
pub struct Streams {
    model: Arc<MediaModel>,
    hub: StreamHub,
    rtsp_port: AtomicU16,
    /// 0 without TLS.
    rtsps_port: AtomicU16,
    tunnels: AtomicBool,
    multicast_changed: Arc<Notify>,
    documents: Arc<MetadataDocuments>,
}

impl Streams {
    /// Streams of the profiles of `model`, encoded by `hub`, offered by an RTSP server on `rtsp_port`. Running encoders follow the
    /// changes of the configuration.
    ///
    /// # Panics
    /// When called outside a tokio runtime, which carries the changes to the encoders.
    pub fn new(model: Arc<MediaModel>, hub: StreamHub, rtsp_port: u16) -> Arc<Streams> {
        let documents = Arc::new(MetadataDocuments::default());
        hub.set_metadata_source(Arc::<MetadataDocuments>::clone(&documents));
        let streams = Arc::new(Streams {
            model: Arc::clone(&model),
            hub,
            rtsp_port: AtomicU16::new(rtsp_port),
            rtsps_port: AtomicU16::new(0),
            tunnels: AtomicBool::new(false),
            multicast_changed: Arc::default(),
            documents,
        });
        let weak = Arc::downgrade(&streams);
        let runtime = tokio::runtime::Handle::current();
        model.on_change(move |change| {
            if let Some(streams) = weak.upgrade() {
                let change = change.clone();
                task::spawn_on(&runtime, async move { streams.follow(&change).await });
            }
        });
        streams
    }

    /// The configuration.
    pub(super) fn model(&self) -> &Arc<MediaModel> {
        &self.model
    }

    /// What metadata streams say.
    pub(super) fn documents(&self) -> &MetadataDocuments {
        &self.documents
    }

    /// Told when multicast streams may have to be started or ended.
    pub(super) fn multicast_changed(&self) -> Arc<Notify> {
        Arc::clone(&self.multicast_changed)
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

    /// The port at which streams are to be had over TLS, and so protected; `None` where they are not.
    pub fn rtsps_port(&self) -> Option<u16> {
        match self.rtsps_port.load(Ordering::Relaxed) {
            0 => None,
            port => Some(port),
        }
    }

    /// Notes at which port streams are to be had over TLS. Without one no client is offered protected streams.
    pub fn set_rtsps_port(&self, port: Option<u16>) {
        self.rtsps_port.store(port.unwrap_or(0), Ordering::Relaxed);
    }

    /// The address of a profile's stream over TLS, on the host by which the client came; `None` where there is none.
    pub fn secure_uri(&self, context: &RequestContext, profile: &Profile) -> Option<String> {
        self.secure_uri_below(STREAM_PATH, context, profile)
    }

    /// The address of a profile's multicast stream over TLS, likewise.
    pub fn secure_multicast_uri(&self, context: &RequestContext, profile: &Profile) -> Option<String> {
        self.secure_uri_below(MULTICAST_PATH, context, profile)
    }

    fn secure_uri_below(&self, path: &str, context: &RequestContext, profile: &Profile) -> Option<String> {
        let port = self.rtsps_port()?;
        Some(address(("rtsps", 322), port, path, context, profile))
    }

    /// Whether the HTTP server carries RTSP as well ([`HttpServer::with_tunnels`](crate::net::http::HttpServer::with_tunnels)).
    pub fn has_tunnels(&self) -> bool {
        self.tunnels.load(Ordering::Relaxed)
    }

    /// Notes whether the HTTP server carries RTSP as well. Without it no client is offered a tunnel.
    pub fn set_tunnels(&self, carries: bool) {
        self.tunnels.store(carries, Ordering::Relaxed);
    }

    /// The address of a profile's stream in a tunnel, on the scheme, host and port by which the client came.
    pub fn tunnel_uri(&self, context: &RequestContext, profile: &Profile) -> String {
        context.uri(&format!("{STREAM_PATH}{}", encode(&profile.token)))
    }

    /// The address of a profile's stream, on the host by which the client came.
    pub fn uri(&self, context: &RequestContext, profile: &Profile) -> String {
        self.uri_below(STREAM_PATH, context, profile)
    }

    /// The address of a profile's multicast stream, likewise.
    pub fn multicast_uri(&self, context: &RequestContext, profile: &Profile) -> String {
        self.uri_below(MULTICAST_PATH, context, profile)
    }

    fn uri_below(&self, path: &str, context: &RequestContext, profile: &Profile) -> String {
        address(("rtsp", 554), self.rtsp_port(), path, context, profile)
    }

    /// The address of a profile's snapshot, on the scheme, host and port by which the client came.
    pub fn snapshot_uri(&self, context: &RequestContext, profile: &Profile) -> String {
        context.uri(&format!("{SNAPSHOT_PATH}{}", encode(&profile.token)))
    }

    /// Makes a key frame in the video of a profile at once, and has its metadata stream say everything again.
    ///
    /// # Errors
    /// `ter:NoProfile`.
    pub fn synchronize(&self, profile: &str) -> Result<(), Fault> {
        let state = self.model.state();
        for track in self.tracks(&state, state.profile(profile)?) {
            self.hub.request_key_frame(track.offered.media.key());
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

    /// Everything of a profile that can be streamed: video, audio and metadata, each where its source and its encoder are there.
    pub(super) fn tracks(&self, state: &MediaState, profile: &Profile) -> Vec<ProfileTrack> {
        let video = self
            .video_track(state, profile)
            .zip(state.video_encoder_of(profile));
        let audio = audio_track(state, profile);
        let metadata = self.metadata_track(state, profile);
        let mut tracks = Vec::new();
        if let Some((track, encoder)) = video {
            tracks.push(offer(
                track,
                &encoder.multicast,
                ResourceKind::VideoEncoder,
                &encoder.token,
            ));
        }
        if let Some((track, encoder)) = audio {
            tracks.push(offer(
                track,
                &encoder.multicast,
                ResourceKind::AudioEncoder,
                &encoder.token,
            ));
        }
        if let Some((track, metadata)) = metadata {
            tracks.push(offer(
                track,
                &metadata.multicast,
                ResourceKind::Metadata,
                &metadata.token,
            ));
        }
        tracks
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

    /// The metadata of a profile. The position is that of the drive that the profile has, and the scene that of its analytics in the picture of
    /// its video source.
    fn metadata_track<'s>(
        &self,
        state: &'s MediaState,
        profile: &Profile,
    ) -> Option<(MetadataTrack, &'s MetadataConfiguration)> {
        let metadata = profile.configurations.get(&ConfigurationKind::Metadata)?;
        let metadata = state.metadata(metadata).ok()?;
        let ptz = profile.configurations.get(&ConfigurationKind::Ptz);
        let analytics = profile.configurations.get(&ConfigurationKind::Analytics);
        let scene = analytics.and_then(|analytics| self.scene(state, profile, analytics));
        // What is in the profile, and not what of it is told: that may change under way.
        let mut key = metadata.token.clone();
        for token in [ptz, analytics.filter(|_| scene.is_some())].into_iter().flatten() {
            key = format!("{key}/{token}");
        }
        if let (Some(_), Some(view)) = (
            &scene,
            profile.configurations.get(&ConfigurationKind::VideoSource),
        ) {
            key = format!("{key}/{view}");
        }
        let track = MetadataTrack {
            key,
            settings: MetadataSettings {
                ptz: ptz.cloned(),
                ptz_status: metadata.ptz.is_some_and(|filter| filter.status),
                ptz_position: metadata.ptz.is_some_and(|filter| filter.position),
                events: metadata.events.clone(),
                scene: scene.filter(|_| metadata.analytics == Some(true)),
            },
        };
        Some((track, metadata))
    }

    /// The scene that the analytics of a profile describe, in the picture that the profile shows.
    fn scene(&self, state: &MediaState, profile: &Profile, analytics: &str) -> Option<SceneSettings> {
        let view = state.video_source_of(profile)?;
        let foreign = self.model.foreign();
        let mut all = foreign.iter();
        let owned = all.find(|c| c.kind == ConfigurationKind::Analytics && c.token == analytics)?;
        if owned.source.as_ref().is_some_and(|source| *source != view.source) {
            return None;
        }
        Some(SceneSettings {
            source: view.source.clone(),
            view: view_of(view),
            size: self.model.source(&view.source)?.resolution,
        })
    }

    /// Brings the running encoders that a change concerns to their new settings.
    async fn follow(&self, change: &MediaChange) {
        let state = self.model.state();
        let concerned = |profile: &Profile| match change {
            MediaChange::All => true,
            // Which encoder a profile uses is looked up when somebody connects; those who watch go on with what they asked for.
            MediaChange::Profile(_) | MediaChange::ProfileDeleted(_) => false,
            MediaChange::Configuration(kind, token) => profile.configurations.get(kind) == Some(token),
        };
        let mut done = Vec::new();
        for profile in state.profiles.iter().filter(|p| concerned(p)) {
            for track in self.tracks(&state, profile) {
                let media = track.offered.media;
                if done.iter().any(|key| key == media.key()) {
                    continue;
                }
                if let Err(error) = self.hub.reconfigure(&media).await {
                    tracing::error!(%error, encoder = media.key(), "a running encoder did not take its new settings");
                }
                done.push(media.key().to_owned());
            }
        }
        self.multicast_changed.notify_one();
    }
}

impl StreamCatalogue for Streams {
    fn resolve(&self, path: &str) -> Option<StreamDescription> {
        let state = self.model.state();
        let multicast = path.starts_with(MULTICAST_PATH);
        let prefix = if multicast { MULTICAST_PATH } else { STREAM_PATH };
        let profile = self.profile_of_path(&state, prefix, path).ok()?;
        let tracks = self
            .tracks(&state, profile)
            .into_iter()
            .map(|track| track.offered);
        let tracks: Vec<StreamTrack> = tracks
            .filter(|track| !multicast || track.multicast.is_some())
            .collect();
        (!tracks.is_empty()).then(|| StreamDescription {
            title: profile.name.clone(),
            tracks,
            multicast,
            back_channel: back_channel(&state, profile).filter(|_| !multicast),
        })
    }
}

/// The audio output of a profile that takes what a client says: it has an output and a decoder.
fn back_channel(state: &MediaState, profile: &Profile) -> Option<BackChannelOutput> {
    let decoder = profile.configurations.get(&ConfigurationKind::AudioDecoder)?;
    let output = profile.configurations.get(&ConfigurationKind::AudioOutput)?;
    Some(BackChannelOutput {
        output: state.audio_output(output).ok()?.output.clone(),
        resource: Some(Resource {
            kind: ResourceKind::AudioDecoder,
            token: decoder.clone(),
        }),
    })
}

/// The sound of a profile, if it has a source and an encoder.
fn audio_track<'s>(
    state: &'s MediaState,
    profile: &Profile,
) -> Option<(AudioTrack, &'s AudioEncoderConfiguration)> {
    profile.configurations.get(&ConfigurationKind::AudioSource)?;
    let encoder = profile.configurations.get(&ConfigurationKind::AudioEncoder)?;
    let encoder = state.audio_encoder(encoder).ok()?;
    let track = AudioTrack {
        key: encoder.token.clone(),
        source: encoder.source.clone(),
        settings: encoder.settings,
    };
    Some((track, encoder))
}

/// A track of a profile.
pub(super) struct ProfileTrack {
    /// As it is offered.
    pub(super) offered: StreamTrack,
    /// It is multicast without being asked for.
    pub(super) auto_start: bool,
}

/// A track with the group to which it is multicast, if that is configured.
fn offer(
    media: impl Into<TrackDescription>,
    multicast: &Multicast,
    kind: ResourceKind,
    token: &str,
) -> ProfileTrack {
    ProfileTrack {
        offered: StreamTrack {
            media: media.into(),
            multicast: (multicast.port != 0).then_some(MulticastTarget {
                group: multicast.address,
                port: multicast.port,
                ttl: multicast.ttl,
            }),
            resource: Some(Resource {
                kind,
                token: token.to_owned(),
            }),
        },
        auto_start: multicast.auto_start,
    }
}

/// The address of a stream: scheme and its usual port, the port, path, and the profile, on the host by which the client came.
fn address(
    (scheme, usual): (&str, u16),
    port: u16,
    path: &str,
    context: &RequestContext,
    profile: &Profile,
) -> String {
    let origin = context.origin();
    let port = if port == usual {
        String::new()
    } else {
        format!(":{port}")
    };
    let (host, token) = (origin.host(), encode(&profile.token));
    format!("{scheme}://{host}{port}{path}{token}")
}
