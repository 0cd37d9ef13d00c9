//! Media as a part of a device: its services, its snapshots, what `GetCapabilities` says of it.

use std::sync::Arc;

use bytes::Bytes;
use http::{Method, Response, StatusCode, header};
use onvif_core::auth::AccessClass;

use super::kept::Keeping;
use super::model::{MediaError, MediaModel};
use super::service::{MediaService, SnapshotError};
use super::streams::{SNAPSHOT_PATH, Streams};
use crate::backend::audio::AudioBackend;
use crate::backend::video::{BoxFuture, VideoBackend};
use crate::body::{Body, RequestBody};
use crate::builder::{BuildError, Module, Service, Setup};
use crate::context::RequestContext;
use crate::router::{HttpHandler, Route};
use crate::storage::Storage;
use crate::streaming::{HubConfig, StreamHub};

impl MediaService {
    /// Media of a backend: the configuration is taken up from storage, or the factory's; stream addresses have the port `rtsp_port`.
    ///
    /// # Errors
    /// [`MediaError`] when the backend or the storage fails.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn open(
        backend: Arc<dyn VideoBackend>,
        storage: Arc<dyn Storage>,
        hub: HubConfig,
        rtsp_port: u16,
    ) -> Result<MediaService, MediaError> {
        MediaService::open_with_audio(backend, None, storage, hub, rtsp_port)
    }

    /// As [`open`](Self::open), with audio.
    ///
    /// # Errors
    /// [`MediaError`] when a backend or the storage fails.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn open_with_audio(
        backend: Arc<dyn VideoBackend>,
        audio: Option<Arc<dyn AudioBackend>>,
        storage: Arc<dyn Storage>,
        hub: HubConfig,
        rtsp_port: u16,
    ) -> Result<MediaService, MediaError> {
        #[cfg(feature = "media2")]
        let interface = hub.multicast_interface;
        #[cfg(feature = "media2")]
        let deck = audio.map(|audio| Arc::new(super::clips::Deck::new(audio)));
        #[cfg(feature = "media2")]
        let audio = deck.clone().map(|deck| deck as Arc<dyn AudioBackend>);
        let model = MediaModel::open_with_audio(Arc::clone(&backend), audio.clone(), Arc::clone(&storage))?;
        let model = Arc::new(model);
        let streams = Streams::new(
            Arc::clone(&model),
            StreamHub::with_audio(backend, audio, hub),
            rtsp_port,
        );
        let service = MediaService::new(model, streams);
        #[cfg(feature = "media2")]
        if let Some(deck) = deck {
            let outputs = Arc::clone(&deck) as Arc<dyn AudioBackend>;
            if let Some(equalisers) = super::equaliser::Equalisers::open(outputs, Arc::clone(&storage))? {
                service.set_equalisers(equalisers);
            }
            let outputs = Arc::clone(&deck) as Arc<dyn AudioBackend>;
            let decoders =
                super::multicast_decoder::MulticastDecoders::open(outputs, Arc::clone(&storage), interface)?;
            if let Some(decoders) = decoders {
                service.set_multicast_decoders(decoders);
            }
            if let Some(clips) = super::clips::Clips::open(deck, storage)? {
                service.set_clips(clips);
            }
        }
        Ok(service)
    }
}

impl Module for MediaService {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        #[cfg(feature = "media")]
        setup.service(self.media1());
        #[cfg(feature = "media2")]
        setup.service(Service::new(
            Keeping::new(&self, crate::generated::media2::Media2Dispatcher),
            "/onvif/media2_service",
        ));
        setup.scope("onvif://www.onvif.org/type/video_encoder");
        if self
            .model()
            .audio()
            .is_some_and(|audio| !audio.sources().is_empty())
        {
            setup.scope("onvif://www.onvif.org/type/audio_encoder");
        }
        let clock = setup.common().clock();
        self.model().decorations().clock().follow(Arc::clone(clock));
        self.streams().documents().follow(Arc::clone(clock));
        self.streams().hub().follow(Arc::clone(clock));
        super::osd::images::install(&self, setup);
        self.streams().keep_multicast();
        let events = setup.common().events().clone();
        self.streams().documents().set_events(events);
        let model = Arc::clone(self.model());
        super::events::announce_changes(&self, setup.common().events())?;
        super::signal::watch(&model, setup.common().events())?;
        super::sessions::tell_of_sessions(
            self.streams(),
            model.audio().map(|a| &**a),
            setup.common().events(),
        )?;
        #[cfg(feature = "media2")]
        if let Some(clips) = self.clips() {
            super::clips::install(clips, setup)?;
        }
        #[cfg(feature = "media2")]
        if let Some(decoders) = self.multicast_decoders() {
            super::multicast_decoder::install(decoders, setup)?;
        }
        #[cfg(feature = "media2")]
        if let Some(web_rtc) = self.web_rtc().cloned() {
            web_rtc.connect();
            setup.on_factory_default(move |_| {
                let web_rtc = Arc::clone(&web_rtc);
                Box::pin(async move { web_rtc.reset().await })
            });
        }
        #[cfg(feature = "media2")]
        if let Some(equalisers) = self.equalisers().cloned() {
            setup.on_factory_default(move |_| {
                let equalisers = Arc::clone(&equalisers);
                Box::pin(async move { equalisers.reset().await })
            });
        }
        setup.on_factory_default(move |_| {
            let model = Arc::clone(&model);
            Box::pin(async move { model.reset().await })
        });
        setup.route(Route {
            path: SNAPSHOT_PATH.to_owned(),
            methods: &[Method::GET, Method::HEAD],
            access: AccessClass::ReadMedia,
            handler: Arc::new(*self),
        });
        Ok(())
    }
}

#[cfg(feature = "media")]
impl MediaService {
    fn media1(&self) -> Service {
        use onvif_core::generated::tt;
        let max_profiles = i32::try_from(self.model().max_profiles()).unwrap_or(i32::MAX);
        let dispatcher = Keeping::new(self, crate::generated::media::MediaDispatcher);
        Service::new(dispatcher, "/onvif/media_service").legacy_capabilities(move |x_addr, capabilities| {
            capabilities.media = Some(tt::MediaCapabilities {
                x_addr,
                streaming_capabilities: tt::RealTimeStreamingCapabilities {
                    rtp_multicast: Some(true),
                    rtp_tcp: Some(true),
                    rtp_rtsp_tcp: Some(true),
                    ..tt::RealTimeStreamingCapabilities::default()
                },
                extension: Some(tt::MediaCapabilitiesExtension {
                    profile_capabilities: tt::ProfileCapabilities {
                        maximum_number_of_profiles: max_profiles,
                        ..tt::ProfileCapabilities::default()
                    },
                    ..tt::MediaCapabilitiesExtension::default()
                }),
                ..tt::MediaCapabilities::default()
            });
        })
    }
}

impl HttpHandler for MediaService {
    fn handle<'a>(&'a self, context: &'a RequestContext, _: RequestBody) -> BoxFuture<'a, Response<Body>> {
        Box::pin(async move {
            match self.snapshot(context.path()).await {
                Ok(picture) => snapshot(picture),
                Err(error @ SnapshotError::NoProfile) => refused(StatusCode::NOT_FOUND, &error),
                Err(error @ SnapshotError::NoSource) => refused(StatusCode::CONFLICT, &error),
                Err(error @ SnapshotError::Backend(_)) => {
                    tracing::warn!(%error, "no snapshot");
                    refused(StatusCode::SERVICE_UNAVAILABLE, &error)
                }
            }
        })
    }
}

fn snapshot(picture: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(picture));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("image/jpeg"),
    );
    // Every request is for the picture of that moment.
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-store"),
    );
    response
}

fn refused(status: StatusCode, error: &SnapshotError) -> Response<Body> {
    let mut response = Response::new(Body::from(Bytes::from(format!("{error}\n"))));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}
