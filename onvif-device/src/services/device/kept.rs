//! The dispatcher of the service, which keeps the two answers that clients ask for most as they were written.

use std::sync::Arc;
use std::time::UNIX_EPOCH;

use onvif_core::generated::tds::operations::{GetDeviceInformation, GetSystemDateAndTime};
use onvif_core::operation::{Operation as _, OperationInfo, ServiceInfo};
use onvif_core::xml::XmlReader;

use super::DeviceManagement;
use crate::dispatch::{Answer, Dispatch, Inputs, ReplyCache, RequestContext, kept};
use crate::generated::device::{DeviceDispatcher, DeviceService};

/// The generated dispatcher, and what it answered.
pub(super) struct Keeping {
    dispatcher: DeviceDispatcher<DeviceManagement>,
    management: Arc<DeviceManagement>,
    /// What stays the same while the process runs.
    facts: ReplyCache,
    /// The time, which is told in whole seconds: a cache of its own, since it forgets what belongs to another second.
    time: ReplyCache,
}

impl Keeping {
    pub(super) fn new(management: Arc<DeviceManagement>) -> Keeping {
        Keeping {
            dispatcher: DeviceDispatcher(Arc::clone(&management)),
            management,
            facts: ReplyCache::new(),
            time: ReplyCache::new(),
        }
    }
}

impl Dispatch for Keeping {
    fn service(&self) -> &'static ServiceInfo {
        self.dispatcher.service()
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let management = &*self.management;
        if operation.index == GetSystemDateAndTime::INFO.index {
            kept::<GetSystemDateAndTime, _>(
                &self.time,
                || second(context),
                body,
                move |request| management.get_system_date_and_time(context, request),
            )
        } else if operation.index == GetDeviceInformation::INFO.index {
            kept::<GetDeviceInformation, _>(
                &self.facts,
                || Some([0, 0]),
                body,
                move |request| management.get_device_information(context, request),
            )
        } else {
            self.dispatcher.call(operation, context, body)
        }
    }
}

/// The second in which the request arrived, by the clock of the device; nothing before 1970.
fn second(context: &RequestContext) -> Option<Inputs> {
    let since = context.now().duration_since(UNIX_EPOCH).ok()?;
    Some([since.as_secs(), 0])
}
