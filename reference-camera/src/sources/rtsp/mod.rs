//! Any RTSP camera as a source: its stream is passed through untouched, in its own time.

mod address;
mod decoded;
mod link;
mod login;
mod measure;
mod memory;
mod mpeg4;
mod no_signal;
mod session;
mod sound;
mod timeline;
mod trial;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::FrameSink;
use tracing::warn;

pub use address::RtspAddress;
pub use login::RtspLogin;
pub use memory::{DOCUMENT as MEMORY_DOCUMENT, RtspMemory};
use sound::LinkSound;

use super::clock::MediaClock;
use super::live::LiveSource;
use super::passed::{Coded, CodedStream, PassThrough, Playing};
use super::signal::SignalState;
use super::sound::PassedSound;
use crate::encoders::InstancePermit;
pub(in crate::sources) use decoded::{DecodedStream, Watchable};
use link::{Link, Watching};
pub(in crate::sources) use measure::Measure;
pub(in crate::sources) use no_signal::{INTERVAL as FILLING, NoSignal};
pub(in crate::sources) use trial::Trial;

/// How long a camera that has never been seen is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// An RTSP camera that is connected to, and connected to again whenever the connection is lost.
#[derive(Debug)]
pub struct RtspSource {
    /// The pictures.
    pub video: PassThrough,
    /// The sound, if there is any that can be passed through.
    pub sound: Option<PassedSound>,
}

impl RtspSource {
    /// Connects to a camera. What it is must be known: it is asked, or, when it cannot be reached, taken from `memory`. Where the address names no user, `login`
    /// logs in; a camera that refuses him, or asks for somebody while there is nobody, is taken for one without signal until he is accepted.
    ///
    /// # Errors
    /// Says in words for the user why the camera cannot be reached, or which of its streams cannot be passed through.
    pub fn open(
        address: &RtspAddress,
        clock: &Arc<MediaClock>,
        memory: &Arc<RtspMemory>,
        login: Option<&RtspLogin>,
    ) -> anyhow::Result<RtspSource> {
        let link = Link::start(
            address.clone(),
            login.cloned(),
            Arc::clone(clock),
            Arc::clone(memory),
        )?;
        if let Err(problem) = link.wait_until_known(PATIENCE) {
            if !problem.unauthorized || !link.stand_in() {
                return Err(anyhow::anyhow!("{}", problem.text)).context("the camera does not deliver");
            }
            warn!(%address, "the camera waits for a remote user whom it accepts; its sound is there from the next start on");
        }
        let sound = link.sound().map(|offer| {
            PassedSound::new(LinkSound {
                link: Arc::clone(&link),
                offer,
            })
        });
        let decoded = LiveSource::new(Box::new(DecodedStream::new(Arc::<Link>::clone(&link))));
        let coded = CodedLink(link);
        Ok(RtspSource {
            video: PassThrough::new(Box::new(coded), Some(decoded)),
            sound,
        })
    }
}

impl Watchable for Link {
    fn stream(&self) -> CodedStream {
        Link::stream(self)
    }

    fn is_decodable(&self) -> bool {
        Link::is_decodable(self)
    }

    fn clock(&self) -> &MediaClock {
        Link::clock(self)
    }

    fn signal(&self) -> &SignalState {
        Link::signal(self)
    }

    fn watch(self: Arc<Self>, sink: Arc<dyn FrameSink>) -> Result<Box<dyn Send>, BackendError> {
        Ok(Box::new(Link::watch(&self, sink)))
    }
}

#[derive(Debug)]
struct CodedLink(Arc<Link>);

impl Coded for CodedLink {
    fn stream(&self) -> CodedStream {
        self.0.stream()
    }

    fn play(
        &self,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<Box<dyn Playing>, BackendError> {
        let watching = Link::watch(&self.0, sink);
        Ok(Box::new(Play {
            _watching: watching,
            _permit: permit,
        }))
    }

    fn decodable(&self) -> bool {
        self.0.is_decodable()
    }

    fn image(&self) -> Option<Bytes> {
        self.0.image()
    }

    fn signal(&self) -> &SignalState {
        self.0.signal()
    }
}

struct Play {
    _watching: Watching,
    _permit: InstancePermit,
}

impl Playing for Play {}
