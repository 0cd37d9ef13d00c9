//! Reboot, factory default, logs.

use std::sync::Arc;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::DeviceManagement;
use super::state::State;
use super::zone::Zone;
use crate::backend::system::SystemBackend;
use crate::context::RequestContext;
use crate::device::FactoryDefault;
use crate::storage::StorageError;

impl DeviceManagement {
    /// Reboots once the reply is on its way.
    pub(super) fn reboot(&self, context: &RequestContext) -> Result<&'static str, Fault> {
        let system = self.system.clone().ok_or_else(Fault::unimplemented)?;
        tracing::info!(peer = %context.peer(), "reboot requested");
        reboot_after(context, system);
        Ok("The device reboots now")
    }

    /// Soft keeps accounts, addresses and the video standard (what each part keeps is its own affair); hard keeps nothing. A machine that can
    /// reboots afterwards.
    pub(super) async fn factory_default(
        &self,
        context: &RequestContext,
        kind: tt::FactoryDefaultType,
    ) -> Result<(), Fault> {
        let kind = match kind {
            tt::FactoryDefaultType::Hard => FactoryDefault::Hard,
            tt::FactoryDefaultType::Soft => FactoryDefault::Soft,
        };
        tracing::warn!(peer = %context.peer(), ?kind, "factory default requested");
        self.common.factory_default(kind).await?;
        if let Some(system) = self.system.clone() {
            reboot_after(context, system);
        }
        Ok(())
    }

    /// The own part of the factory default. The network part decides for itself what stays.
    pub(super) async fn reset(&self, kind: FactoryDefault) -> Result<(), StorageError> {
        self.reset_network(kind).await?;
        self.state
            .update(|state| {
                // The clock goes on, as that of a real device does.
                let offset_ms = state.time.offset_ms;
                let hostname = state.hostname.take().filter(|_| kind == FactoryDefault::Soft);
                *state = State::default();
                state.hostname = hostname;
                state.time.offset_ms = offset_ms;
                Ok::<_, StorageError>(())
            })
            .await?;
        let time = &self.state.get().time;
        if let Some(zone) = Zone::parse(&time.zone, time.daylight) {
            self.set_zone(zone);
        }
        self.keep_time();
        self.announce();
        Ok(())
    }

    pub(super) fn system_log(&self) -> Option<String> {
        self.system.as_ref()?.system_log()
    }

    pub(super) fn access_log(&self) -> Option<String> {
        self.system.as_ref()?.access_log()
    }

    pub(super) fn log(&self, kind: tt::SystemLogType) -> Result<String, Fault> {
        match kind {
            tt::SystemLogType::System => self.system_log().ok_or_else(|| {
                Fault::sender(["InvalidArgs", "SystemlogUnavailable"], "There is no system log")
            }),
            tt::SystemLogType::Access => self.access_log().ok_or_else(|| {
                Fault::sender(["InvalidArgs", "AccesslogUnavailable"], "There is no access log")
            }),
        }
    }

    pub(super) fn support_information(&self) -> Result<String, Fault> {
        let information = self
            .system
            .as_ref()
            .and_then(|system| system.support_information());
        information.ok_or_else(|| {
            Fault::sender(
                ["InvalidArgs", "SupportInformationUnavailable"],
                "There is no support information",
            )
        })
    }
}

fn reboot_after(context: &RequestContext, system: Arc<dyn SystemBackend>) {
    context.after_reply(move || system.reboot());
}
