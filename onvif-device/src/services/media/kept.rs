//! Dispatchers that keep the lists of profiles as they were written.

use std::sync::Arc;

use onvif_core::operation::{Operation as _, OperationInfo, ServiceInfo};
use onvif_core::xml::XmlReader;

use super::service::MediaService;
use crate::dispatch::{Answer, Dispatch, RequestContext, kept};

/// A dispatcher of a Media service, and the service.
pub(super) struct Keeping<D> {
    dispatcher: D,
    service: Arc<MediaService>,
}

impl<D> Keeping<D> {
    pub(super) fn new(service: &MediaService, dispatcher: impl FnOnce(Arc<MediaService>) -> D) -> Keeping<D> {
        let service = Arc::new(service.clone());
        Keeping {
            dispatcher: dispatcher(Arc::clone(&service)),
            service,
        }
    }
}

/// Keeps the answers to `GetProfiles` of one of the two services.
macro_rules! keeps_profiles {
    ($feature:literal, $dispatcher:path, $operations:path, $prefix:ident) => {
        #[cfg(feature = $feature)]
        impl Dispatch for Keeping<$dispatcher> {
            fn service(&self) -> &'static ServiceInfo {
                self.dispatcher.service()
            }

            fn call<'a>(
                &'a self,
                operation: &'static OperationInfo,
                context: &'a RequestContext,
                body: &mut XmlReader<'_>,
            ) -> Answer<'a> {
                use onvif_core::generated::$prefix::operations::GetProfiles;
                use $operations as Operations;
                if operation.index != GetProfiles::INFO.index {
                    return self.dispatcher.call(operation, context, body);
                }
                let service = &*self.service;
                kept::<GetProfiles, _>(
                    service.replies(),
                    || service.reply_inputs(),
                    body,
                    move |request| Operations::get_profiles(service, context, request),
                )
            }
        }
    };
}

keeps_profiles!(
    "media",
    crate::generated::media::MediaDispatcher<MediaService>,
    crate::generated::media::MediaService,
    trt
);
keeps_profiles!(
    "media2",
    crate::generated::media2::Media2Dispatcher<MediaService>,
    crate::generated::media2::Media2Service,
    tr2
);
