//! PTZ as a part of a device.

use std::sync::Arc;

use onvif_core::generated::tt;

use super::model::PtzModel;
use super::service::PtzService;
use crate::backend::ptz::PtzBackend;
use crate::builder::{BuildError, Module, Service, Setup};
use crate::generated::ptz::PtzDispatcher;
use crate::services::media::MediaService;
use crate::storage::{Storage, StorageError};

impl PtzService {
    /// PTZ over a backend, for the profiles of `media`.
    ///
    /// # Errors
    /// Whatever the storage reports.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn open(
        backend: Arc<dyn PtzBackend>,
        media: &MediaService,
        storage: Arc<dyn Storage>,
    ) -> Result<PtzService, StorageError> {
        let model = PtzModel::open(backend, Arc::clone(media.model()), storage)?;
        let shown = Arc::clone(&model);
        media.set_ptz_configurations(Box::new(move |token, use_count| {
            let state = shown.state();
            let configuration = state.configuration(token).ok()?;
            let node = shown.node(&configuration.node).ok()?;
            Some(super::convert::configuration(node, configuration, use_count))
        }));
        let asked = Arc::downgrade(&model);
        media.set_ptz_status(Box::new(move |configuration, now| {
            super::service::status_of(&*asked.upgrade()?, configuration, now)
        }));
        Ok(PtzService { model })
    }
}

impl Module for PtzService {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let model = Arc::clone(&self.model);
        setup.on_factory_default(move |_| {
            let model = Arc::clone(&model);
            Box::pin(async move { model.reset().await })
        });
        super::events::install(&self.model, setup)?;
        self.model.belongs_to(setup.common());
        let service = Service::new(PtzDispatcher(Arc::new(*self)), "/onvif/ptz_service");
        setup.service(service.legacy_capabilities(|x_addr, capabilities| {
            capabilities.ptz = Some(tt::PTZCapabilities {
                x_addr,
                ..tt::PTZCapabilities::default()
            });
        }));
        setup.scope("onvif://www.onvif.org/type/ptz");
        Ok(())
    }
}
