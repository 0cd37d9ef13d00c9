//! Relay outputs, which the DeviceIO service has as well.

use std::sync::Arc;

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use crate::services::deviceio::{IoModel, relay_outputs, relay_settings};

/// The relays of a device that may have none; then nothing of them is implemented.
#[derive(Clone, Debug, Default)]
pub(super) struct Relays(pub Option<Arc<IoModel>>);

impl Relays {
    fn model(&self) -> Result<&Arc<IoModel>, Fault> {
        self.0.as_ref().ok_or_else(Fault::unimplemented)
    }

    /// Digital inputs and relay outputs, for `GetCapabilities`.
    pub fn counts(&self) -> (i32, i32) {
        let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
        self.0.as_ref().map_or((0, 0), |model| {
            let lines = model.lines();
            (count(lines.inputs.len()), count(lines.relays.len()))
        })
    }

    pub fn outputs(&self) -> Result<tds::GetRelayOutputsResponse, Fault> {
        Ok(relay_outputs(self.model()?))
    }

    pub async fn set(
        &self,
        request: tds::SetRelayOutputSettings,
    ) -> Result<tds::SetRelayOutputSettingsResponse, Fault> {
        let (mode, delay, idle) = relay_settings(&request.properties);
        let model = self.model()?;
        model
            .set_relay(request.relay_output_token, mode, delay, idle)
            .await?;
        Ok(tds::SetRelayOutputSettingsResponse {})
    }

    pub async fn switch(
        &self,
        request: tds::SetRelayOutputState,
    ) -> Result<tds::SetRelayOutputStateResponse, Fault> {
        let active = request.logical_state == tt::RelayLogicalState::Active;
        self.model()?
            .switch_relay(request.relay_output_token, active)
            .await?;
        Ok(tds::SetRelayOutputStateResponse {})
    }
}
