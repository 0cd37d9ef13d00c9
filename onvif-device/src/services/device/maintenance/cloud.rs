//! Firmware that the device fetches from its maker's cloud (ONVIF Core, "UpgradeFirmware").

use std::sync::Arc;
use std::time::Instant;

use onvif_core::generated::tds;
use onvif_core::soap::Fault;
use tokio::time::timeout;

use super::firmware::{PATIENCE, Refused, Source, UPLOAD_TIME, store_firmware};
use super::upload::Upload;
use crate::backend::firmware::{FirmwareCloud, FirmwareSource};
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};
use crate::firmware::{CloudOutcome, Upgrades};
use crate::services::device::DeviceManagement;
use crate::task;

/// Characters of a version, far more than any has.
const MAX_VERSION: usize = 128;

/// Tells clients what came of upgrades.
#[derive(Clone, Debug)]
pub(in crate::services::device) struct CloudEvents {
    emitter: Emitter,
    /// As GetEndpointReference has it.
    endpoint: String,
}

impl CloudEvents {
    /// Declares `tns1:Monitoring/CloudFirmwareUpgrade/Completed`, and tells what came of the last upgrade, if there was one.
    pub(in crate::services::device) fn declare(
        upgrades: &Upgrades,
        setup: &Setup,
    ) -> Result<CloudEvents, BuildError> {
        let topic = Topic::property("tns1:Monitoring/CloudFirmwareUpgrade/Completed")
            .source("UUID", "xs:string")
            .data("Success", "xs:boolean")
            .data("Information", "xs:string");
        let events = CloudEvents {
            emitter: setup.common().events().declare(topic)?,
            endpoint: setup.common().endpoint().to_owned(),
        };
        events.tell(upgrades.cloud_outcome());
        Ok(events)
    }

    /// Tells what came of an upgrade.
    pub(crate) fn tell(&self, outcome: Option<CloudOutcome>) {
        if let Some(CloudOutcome { success, information }) = outcome {
            let success = if success { "true" } else { "false" };
            self.emitter.set(
                &[("UUID", &self.endpoint)],
                &[("Success", success), ("Information", &information)],
            );
        }
    }
}

impl DeviceManagement {
    /// The cloud, where firmware can be upgraded at all.
    pub(in crate::services::device) fn cloud(&self) -> Option<(&Upgrades, &Arc<dyn FirmwareCloud>)> {
        let upgrades = self.upgrades.as_ref().filter(|_| self.has_upgrades())?;
        Some((upgrades, upgrades.cloud()?))
    }

    /// Has the image of a version fetched, stored and tried. The reply comes when the cloud begins to send it; what comes of it is told by an event.
    pub(in crate::services::device) async fn upgrade_from_cloud(
        &self,
        version: String,
    ) -> Result<tds::UpgradeFirmwareResponse, Fault> {
        let (Some((upgrades, cloud)), Some(events)) = (self.cloud(), &self.cloud_events) else {
            return Err(Fault::unimplemented());
        };
        if version.is_empty() || version.chars().count() > MAX_VERSION || version.contains(char::is_control) {
            return Err(Fault::sender(["InvalidArgVal"], "This is no version of firmware"));
        }
        if upgrades.on_trial() {
            // The spare slot holds the way back.
            return Err(Fault::action_failed("The last upgrade is still on trial"));
        }
        let upload = self
            .uploads
            .open(Instant::now())
            .and_then(|name| self.uploads.begin(Instant::now(), &name));
        let upload = upload.ok_or_else(|| Fault::action_failed("An upload is going on"))?;
        let source = match timeout(PATIENCE, cloud.fetch(&version)).await {
            Ok(Ok(source)) => source,
            Ok(Err(error)) => {
                tracing::warn!(version, %error, "the cloud gives no firmware");
                return Err(Fault::action_failed(format!(
                    "The cloud gives no firmware: {error}"
                )));
            }
            Err(_) => return Err(Fault::action_failed("The cloud does not answer")),
        };
        let (upgrades, events, system) = (upgrades.clone(), events.clone(), self.system.clone());
        let hardware = self.common.identity().hardware_id.clone();
        task::spawn(async move {
            match fetch(&upgrades, &hardware, source, &version, &upload).await {
                Ok(()) => {
                    tracing::warn!(
                        version,
                        "new firmware of the cloud is tried with the reboot that follows"
                    );
                    upload.keep();
                    if let Some(system) = system {
                        system.reboot();
                    }
                }
                Err(refused) => {
                    tracing::error!(version, reason = %refused, "an upgrade from the cloud has failed");
                    let information = format!("The firmware {version} was not taken: {refused}");
                    if let Err(error) = upgrades.cloud_failed(information).await {
                        tracing::error!(%error, "the end of an upgrade could not be noted");
                    }
                    events.tell(upgrades.cloud_outcome());
                }
            }
        });
        Ok(tds::UpgradeFirmwareResponse {
            expected_down_time: self.down_time(),
        })
    }
}

/// Brings the image to its slot.
async fn fetch(
    upgrades: &Upgrades,
    hardware: &str,
    mut source: Box<dyn FirmwareSource>,
    version: &str,
    upload: &Upload,
) -> Result<(), Refused> {
    let source = Source::Cloud(source.as_mut());
    let store = store_firmware(upgrades, hardware, source, Some(version), upload);
    let stored = timeout(UPLOAD_TIME, store).await.unwrap_or(Err(Refused::Slow));
    stored.map(|_| ())
}
