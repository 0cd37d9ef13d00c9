//! Answers to SETUP.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, Weak};
use std::time::Instant;

use onvif_core::rtsp::{AgreedTransport, ConnectionId, Refusal, RequestId, SessionId};
use onvif_core::srtp::mikey;

use super::super::back_channel::{BackChannel, Line, Reports};
use super::super::decoder::Decoder;
use super::super::keys::Protection;
use super::super::media;
use super::Host;
use super::track::{Delivery, Sent, Track, Usage};
use crate::backend::BackendError;
use crate::net::udp::UdpPair;
use crate::streaming::{
    GroupKey, Resource, StreamError, StreamTrack, TrackDescription, Viewer, ViewerConfig, Wake,
};

/// What a SETUP asks for.
pub(super) struct Wanted {
    /// Where the client is.
    pub(super) client: Option<IpAddr>,
    pub(super) session: SessionId,
    pub(super) track: Option<usize>,
    pub(super) transport: AgreedTransport,
    pub(super) local: SocketAddr,
    pub(super) back_channel: bool,
    /// The packets are to be protected.
    pub(super) protected: Option<Wish>,
}

/// How a client wants its packets protected.
pub(super) struct Wish {
    /// The connection, on which a key may have been told.
    pub(super) connection: ConnectionId,
    /// The key that the client has given.
    pub(super) key: Option<mikey::Message>,
}

impl Host {
    pub(super) async fn set_up(&self, request: RequestId, path: &str, wanted: Wanted) {
        let session = wanted.session;
        let prepared = self.prepare(path, wanted).await;
        self.with_machine(|machine| {
            let answer = prepared.and_then(|(index, track)| {
                let reply = track.reply(index);
                let mut sessions = self.sessions();
                // The client may have gone in the meantime, and the session with it.
                let tracks = sessions.get_mut(&session).ok_or(Refusal::Failed)?;
                // Dropping an earlier one for this track ends it.
                tracks.insert(index, track);
                Ok(reply)
            });
            machine.prepared(Instant::now(), request, answer);
        });
    }

    async fn prepare(&self, path: &str, wanted: Wanted) -> Result<(usize, Track), Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let index = match wanted.track {
            Some(index) => index,
            None if description.tracks.len() == 1 => 0,
            None => return Err(Refusal::Aggregate),
        };
        match description.tracks.get(index) {
            Some(track) if wanted.transport == AgreedTransport::Multicast => {
                let sent = self.prepare_multicast(track, &wanted).await?;
                Ok((index, Track::Sent(sent)))
            }
            Some(track) => {
                let sent = self.prepare_unicast(path, index, track, wanted).await?;
                Ok((index, Track::Sent(sent)))
            }
            None => {
                let output = description.back_channel.filter(|_| wanted.back_channel);
                let output = output.ok_or(Refusal::NotFound)?;
                let decoders = self.decoders(&output.output);
                let decoder = decoders
                    .get(index - description.tracks.len())
                    .ok_or(Refusal::NotFound)?;
                let usage = self.usage(output.resource.as_ref(), wanted.client);
                let channel = self.prepare_back_channel(path, index, (&output.output, *decoder), wanted)?;
                Ok((index, Track::Received(channel, usage)))
            }
        }
    }

    async fn prepare_multicast(&self, track: &StreamTrack, wanted: &Wanted) -> Result<Sent, Refusal> {
        let target = track.multicast.ok_or(Refusal::Transport)?;
        let handle = self
            .hub
            .open(&track.media)
            .await
            .map_err(|error| refusal(&error))?;
        let local = Some(wanted.local.ip());
        let guard = match &wanted.protected {
            None => GroupKey::None,
            // A key without a name is for what the client itself sends, which is nothing that is looked at.
            Some(wish) => GroupKey::Named(wish.key.as_ref().filter(|key| !key.spi.is_empty())),
        };
        let sender = self.hub.multicast(&track.media, target, local, guard).await;
        let sender = sender.map_err(|error| refusal(&error))?;
        let (ended, session) = (self.ended.clone(), wanted.session);
        sender.on_end(move || {
            let _ = ended.send(session);
        });
        Ok(Sent {
            handle,
            viewer: Arc::clone(sender.viewer()),
            delivery: Delivery::Multicast {
                sender,
                play: Mutex::default(),
            },
            // Whoever listens to a group is not known.
            usage: self.usage(None, None),
        })
    }

    async fn prepare_unicast(
        &self,
        path: &str,
        index: usize,
        offered: &StreamTrack,
        wanted: Wanted,
    ) -> Result<Sent, Refusal> {
        let track = &offered.media;
        let handle = self.hub.open(track).await.map_err(|error| refusal(&error))?;
        let (delivery, wake) = match wanted.transport {
            AgreedTransport::Udp { rtp, rtcp } => {
                let pair = self.udp_pair(wanted.local)?;
                let wake: Arc<dyn Wake> = pair.wake();
                (Delivery::Udp { pair, rtp, rtcp }, wake)
            }
            AgreedTransport::Interleaved {
                connection,
                rtp,
                rtcp,
            } => {
                let state = self.connection(connection).ok_or(Refusal::Failed)?;
                let wake = state.waker();
                (
                    Delivery::Interleaved {
                        connection: Arc::downgrade(&state),
                        rtp,
                        rtcp,
                    },
                    wake,
                )
            }
            AgreedTransport::Multicast => return Err(Refusal::Transport),
        };
        let mut numbers = media::random_numbers();
        let protection = wanted.protected.map(|wish| {
            // Far from where the numbers wrap, so that the loss of the first packets leaves no doubt about how often they have (RFC 3711 section
            // 3.3.1).
            numbers.sequence &= 0x7FFF;
            let offer = self.keys.offer(wish.connection, path, index);
            Protection::new(offer, wish.key, numbers.ssrc)
        });
        let config = ViewerConfig {
            ssrc: numbers.ssrc,
            timestamp_offset: numbers.timestamp,
            sequence: numbers.sequence,
            payload_type: media::payload_type(track),
            clock_rate: media::clock_rate(track),
            max_frames: self.config.max_queued_frames,
            max_bytes: self.config.max_queued_bytes,
            cname: self.config.cname.clone(),
        };
        let (ended, session) = (self.ended.clone(), wanted.session);
        let picture = matches!(track, TrackDescription::Video(_));
        let viewer = Arc::new_cyclic(|this: &Weak<Viewer>| {
            let this = this.clone();
            let on_end = Box::new(move || {
                if picture {
                    let _ = ended.send(session);
                } else if let Some(viewer) = this.upgrade() {
                    // Who loses only the sound may go on watching.
                    viewer.finish();
                }
            });
            Viewer::new(config, wake, on_end)
                .on_clock(self.hub.clock().clone())
                .protected_by(protection)
        });
        delivery.begin(session, &viewer);
        Ok(Sent {
            handle,
            viewer,
            delivery,
            usage: self.usage(offered.resource.as_ref(), wanted.client),
        })
    }

    fn usage(&self, resource: Option<&Resource>, client: Option<IpAddr>) -> Usage {
        Usage {
            attendance: Arc::clone(self.hub.attendance()),
            of: resource.cloned().zip(client),
            now: Mutex::default(),
        }
    }

    fn prepare_back_channel(
        &self,
        path: &str,
        index: usize,
        (output, decoder): (&str, Decoder),
        wanted: Wanted,
    ) -> Result<BackChannel, Refusal> {
        let audio = self.hub.audio().ok_or(Refusal::NotFound)?;
        let (source, to) = match wanted.transport {
            AgreedTransport::Interleaved { connection, rtcp, .. } => {
                let state = self.connection(connection).ok_or(Refusal::Failed)?;
                (None, Reports::Interleaved(Arc::downgrade(&state), rtcp))
            }
            AgreedTransport::Udp { rtp, rtcp } => {
                let pair = self.udp_pair(wanted.local)?;
                (Some((wanted.session, rtp)), Reports::Udp(pair, rtcp))
            }
            AgreedTransport::Multicast => return Err(Refusal::Transport),
        };
        let ssrc = media::random_numbers().ssrc;
        let protection = wanted.protected.map(|wish| {
            let offer = self.keys.offer(wish.connection, path, index);
            Protection::new(offer, wish.key, ssrc)
        });
        let line = Line {
            source,
            reports: to,
            ssrc,
            cname: self.config.cname.clone(),
            protection,
        };
        BackChannel::open(&**audio, output, decoder, line).map_err(|error| refusal(&error.into()))
    }

    fn udp_pair(&self, local: SocketAddr) -> Result<Arc<UdpPair>, Refusal> {
        self.udp.pair(local).map_err(|error| {
            tracing::warn!(%error, %local, "no UDP ports for RTP");
            Refusal::Transport
        })
    }
}

/// What a client is told.
pub(super) fn refusal(error: &StreamError) -> Refusal {
    tracing::warn!(%error, "stream is not available");
    match error {
        StreamError::Backend(BackendError::Busy(_)) => Refusal::Busy,
        StreamError::Backend(BackendError::NotFound(_)) => Refusal::NotFound,
        StreamError::Backend(BackendError::Unsupported(_) | BackendError::Failed(_))
        | StreamError::NoFormat => Refusal::Unavailable,
        StreamError::GroupInUse => Refusal::Transport,
        StreamError::OtherKey => Refusal::KeyManagement,
    }
}
