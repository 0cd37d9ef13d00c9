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
use crate::task;

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
                // What guards the accounts stays with them.
                let auth_warning = state.auth_warning.filter(|_| kind == FactoryDefault::Soft);
                *state = State {
                    hostname,
                    auth_warning,
                    last_backup: state.last_backup,
                    ..State::default()
                };
                state.time.offset_ms = offset_ms;
                Ok::<_, StorageError>(())
            })
            .await?;
        let time = &self.state.get().time;
        if let Some(zone) = Zone::parse(&time.zone, time.daylight) {
            self.set_zone(zone);
        }
        self.keep_time();
        if kind == FactoryDefault::Hard {
            self.common.authenticator().reset_warning();
            self.policy
                .update(|stored| {
                    stored.0 = None;
                    Ok::<_, StorageError>(())
                })
                .await?;
            self.common.set_access_policy(self.built_policy);
        }
        self.locations
            .update(|locations| {
                locations.clear();
                Ok::<_, StorageError>(())
            })
            .await?;
        if let Some(storages) = &self.storages {
            storages.reset().await?;
        }
        if let Some(remote_user) = self.common.remote_user() {
            remote_user.clear().await?;
        }
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

    pub(super) fn support_text(&self) -> Option<String> {
        self.system.as_ref()?.support_information()
    }

    pub(super) fn auxiliary_commands(&self) -> Vec<String> {
        let system = self.system.as_ref();
        system
            .map(|system| system.auxiliary_commands())
            .unwrap_or_default()
    }

    /// Carries out one of the commands that the capabilities list.
    pub(super) async fn auxiliary_command(&self, command: String) -> Result<Option<String>, Fault> {
        let commands = self.auxiliary_commands();
        let system = self.system.clone().filter(|_| !commands.is_empty());
        let system = system.ok_or_else(Fault::unimplemented)?;
        if !commands.contains(&command) {
            return Err(Fault::invalid_arg(
                "AuxiliaryDataNotSupported",
                "There is no such auxiliary command",
            ));
        }
        let done = task::blocking(move || system.auxiliary(&command)).await;
        match done {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                tracing::error!(error, "an auxiliary command failed");
                Err(Fault::action_failed("The command could not be carried out"))
            }
            Err(_) => Err(Fault::action_failed("The command could not be carried out")),
        }
    }

    pub(super) fn support_information(&self) -> Result<String, Fault> {
        self.support_text().ok_or_else(|| {
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
