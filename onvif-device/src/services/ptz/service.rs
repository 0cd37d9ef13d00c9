//! The PTZ service over the model.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use onvif_core::generated::{tptz, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::model::PtzModel;
use super::state::fault;
use super::{convert, spaces};
use crate::backend::ptz::{DriveStatus, PtzNode};
use crate::context::RequestContext;
use crate::generated::ptz::PtzService as Operations;
use crate::services::media::state::ConfigurationKind;

/// The PTZ service. Cloning gives another handle to the same service.
#[derive(Clone)]
pub struct PtzService {
    pub(super) model: Arc<PtzModel>,
}

impl fmt::Debug for PtzService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PtzService")
            .field("model", &self.model)
            .finish_non_exhaustive()
    }
}

impl PtzService {
    /// The model.
    pub fn model(&self) -> &Arc<PtzModel> {
        &self.model
    }

    fn show_node(&self, node: &PtzNode) -> tt::PTZNode {
        convert::node(node, self.model.geo_moves(node))
    }

    fn show(&self, configuration: &super::state::Configuration) -> Result<tt::PTZConfiguration, Fault> {
        let node = self.model.node(&configuration.node)?;
        Ok(convert::configuration(
            node,
            configuration,
            self.model.used(configuration),
        ))
    }
}

impl Operations for PtzService {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: tptz::GetServiceCapabilities,
    ) -> Result<tptz::GetServiceCapabilitiesResponse, Fault> {
        let tracking = self.model.tracking_methods();
        Ok(tptz::GetServiceCapabilitiesResponse {
            capabilities: tptz::Capabilities {
                e_flip: Some(false),
                reverse: Some(false),
                get_compatible_configurations: Some(true),
                move_status: Some(true),
                status_position: Some(true),
                move_and_track: (!tracking.is_empty()).then(|| tracking.into()),
                ..tptz::Capabilities::default()
            },
        })
    }

    async fn get_nodes(
        &self,
        _: &RequestContext,
        _: tptz::GetNodes,
    ) -> Result<tptz::GetNodesResponse, Fault> {
        Ok(tptz::GetNodesResponse {
            ptz_node: self
                .model
                .nodes()
                .iter()
                .map(|node| self.show_node(node))
                .collect(),
        })
    }

    async fn get_node(
        &self,
        _: &RequestContext,
        request: tptz::GetNode,
    ) -> Result<tptz::GetNodeResponse, Fault> {
        Ok(tptz::GetNodeResponse {
            ptz_node: self.show_node(self.model.node(&request.node_token)?),
        })
    }

    async fn get_configurations(
        &self,
        _: &RequestContext,
        _: tptz::GetConfigurations,
    ) -> Result<tptz::GetConfigurationsResponse, Fault> {
        let state = self.model.state();
        Ok(tptz::GetConfigurationsResponse {
            ptz_configuration: state
                .configurations
                .iter()
                .map(|configuration| self.show(configuration))
                .collect::<Result<_, _>>()?,
        })
    }

    async fn get_configuration(
        &self,
        _: &RequestContext,
        request: tptz::GetConfiguration,
    ) -> Result<tptz::GetConfigurationResponse, Fault> {
        let state = self.model.state();
        Ok(tptz::GetConfigurationResponse {
            ptz_configuration: self.show(state.configuration(&request.ptz_configuration_token)?)?,
        })
    }

    async fn get_configuration_options(
        &self,
        _: &RequestContext,
        request: tptz::GetConfigurationOptions,
    ) -> Result<tptz::GetConfigurationOptionsResponse, Fault> {
        let state = self.model.state();
        let configuration = state.configuration(&request.configuration_token)?;
        Ok(tptz::GetConfigurationOptionsResponse {
            // Whether the picture can be referred to depends on the profile of each request; the drive as such can.
            ptz_configuration_options: convert::options(self.model.node(&configuration.node)?, true),
        })
    }

    async fn get_compatible_configurations(
        &self,
        _: &RequestContext,
        request: tptz::GetCompatibleConfigurations,
    ) -> Result<tptz::GetCompatibleConfigurationsResponse, Fault> {
        let media = self.model.media().state();
        let profile = media.profile(&request.profile_token)?;
        let foreign = self.model.media().foreign();
        let mut compatible = Vec::new();
        for configuration in &self.model.state().configurations {
            if media.is_compatible(&foreign, profile, ConfigurationKind::Ptz, &configuration.token)? {
                compatible.push(self.show(configuration)?);
            }
        }
        Ok(tptz::GetCompatibleConfigurationsResponse {
            ptz_configuration: compatible,
        })
    }

    async fn set_configuration(
        &self,
        _: &RequestContext,
        request: tptz::SetConfiguration,
    ) -> Result<tptz::SetConfigurationResponse, Fault> {
        let new = request.ptz_configuration;
        let changed = self
            .model
            .change(|state| {
                let mut configurations = state.configurations.iter_mut();
                let old = configurations
                    .find(|configuration| configuration.token == new.token)
                    .ok_or_else(fault::no_config)?;
                let modified = convert::modified(self.model.node(&old.node)?, old, &new)?;
                let changed = *old != modified;
                *old = modified;
                Ok(changed)
            })
            .await?;
        if changed {
            self.model.tell_configuration_changed(&new.token);
        }
        Ok(tptz::SetConfigurationResponse {})
    }

    async fn get_status(
        &self,
        context: &RequestContext,
        request: tptz::GetStatus,
    ) -> Result<tptz::GetStatusResponse, Fault> {
        let target = self.model.target(&request.profile_token)?;
        let status = self.model.backend().status(&target.node.token).map_err(|error| {
            tracing::error!(%error, node = target.node.token, "the drive does not tell its status");
            Fault::receiver(["Action", "NoStatus"], "The drive does not tell its status")
        })?;
        let position = status
            .position
            .map(|position| spaces::position(&target, self.model.backend(), position));
        let field_of_view = status
            .position
            .and_then(|position| {
                self.model
                    .backend()
                    .field_of_view(&target.node.token, position.zoom)
            })
            .map(|(hfov, vfov)| tt::FieldOfView { hfov, vfov });
        Ok(tptz::GetStatusResponse {
            ptz_status: tt::PTZStatus {
                position,
                move_status: Some(move_status(&target, &status)),
                error: status.error,
                field_of_view,
                utc_time: xml::DateTime::from_system_time(context.now()),
                ..tt::PTZStatus::default()
            },
        })
    }

    async fn get_presets(
        &self,
        _: &RequestContext,
        request: tptz::GetPresets,
    ) -> Result<tptz::GetPresetsResponse, Fault> {
        let target = self.model.target(&request.profile_token)?;
        let state = self.model.state();
        let presets = &state.node(&target.node.token)?.presets;
        Ok(tptz::GetPresetsResponse {
            preset: presets
                .iter()
                .map(|preset| convert::preset(&target, self.model.backend(), preset))
                .collect(),
        })
    }

    async fn continuous_move(
        &self,
        _: &RequestContext,
        request: tptz::ContinuousMove,
    ) -> Result<tptz::ContinuousMoveResponse, Fault> {
        self.model.continuous_move(&request)?;
        Ok(tptz::ContinuousMoveResponse {})
    }

    async fn absolute_move(
        &self,
        _: &RequestContext,
        request: tptz::AbsoluteMove,
    ) -> Result<tptz::AbsoluteMoveResponse, Fault> {
        self.model.absolute_move(&request)?;
        Ok(tptz::AbsoluteMoveResponse {})
    }

    async fn relative_move(
        &self,
        _: &RequestContext,
        request: tptz::RelativeMove,
    ) -> Result<tptz::RelativeMoveResponse, Fault> {
        self.model.relative_move(&request)?;
        Ok(tptz::RelativeMoveResponse {})
    }

    async fn stop(&self, _: &RequestContext, request: tptz::Stop) -> Result<tptz::StopResponse, Fault> {
        self.model.stop(&request)?;
        Ok(tptz::StopResponse {})
    }

    async fn remove_preset(
        &self,
        _: &RequestContext,
        request: tptz::RemovePreset,
    ) -> Result<tptz::RemovePresetResponse, Fault> {
        self.model.remove_preset(request).await?;
        Ok(tptz::RemovePresetResponse {})
    }

    async fn goto_preset(
        &self,
        _: &RequestContext,
        request: tptz::GotoPreset,
    ) -> Result<tptz::GotoPresetResponse, Fault> {
        self.model.goto_preset(&request)?;
        Ok(tptz::GotoPresetResponse {})
    }

    async fn set_home_position(
        &self,
        _: &RequestContext,
        request: tptz::SetHomePosition,
    ) -> Result<tptz::SetHomePositionResponse, Fault> {
        self.model.set_home(&request.profile_token).await?;
        Ok(tptz::SetHomePositionResponse {})
    }

    async fn goto_home_position(
        &self,
        _: &RequestContext,
        request: tptz::GotoHomePosition,
    ) -> Result<tptz::GotoHomePositionResponse, Fault> {
        self.model
            .goto_home(&request.profile_token, request.speed.as_ref())?;
        Ok(tptz::GotoHomePositionResponse {})
    }

    async fn modify_preset_tour(
        &self,
        _: &RequestContext,
        request: tptz::ModifyPresetTour,
    ) -> Result<tptz::ModifyPresetTourResponse, Fault> {
        self.model
            .modify_preset_tour(&request.profile_token, &request.preset_tour)
            .await?;
        Ok(tptz::ModifyPresetTourResponse {})
    }

    async fn operate_preset_tour(
        &self,
        _: &RequestContext,
        request: tptz::OperatePresetTour,
    ) -> Result<tptz::OperatePresetTourResponse, Fault> {
        self.model
            .operate_preset_tour(
                &request.profile_token,
                &request.preset_tour_token,
                request.operation,
            )
            .await?;
        Ok(tptz::OperatePresetTourResponse {})
    }

    async fn remove_preset_tour(
        &self,
        _: &RequestContext,
        request: tptz::RemovePresetTour,
    ) -> Result<tptz::RemovePresetTourResponse, Fault> {
        self.model
            .remove_preset_tour(&request.profile_token, &request.preset_tour_token)
            .await?;
        Ok(tptz::RemovePresetTourResponse {})
    }

    async fn set_preset(
        &self,
        _: &RequestContext,
        request: tptz::SetPreset,
    ) -> Result<tptz::SetPresetResponse, Fault> {
        Ok(tptz::SetPresetResponse {
            preset_token: self.model.set_preset(request).await?,
        })
    }

    async fn send_auxiliary_command(
        &self,
        _: &RequestContext,
        request: tptz::SendAuxiliaryCommand,
    ) -> Result<tptz::SendAuxiliaryCommandResponse, Fault> {
        Ok(tptz::SendAuxiliaryCommandResponse {
            auxiliary_response: self
                .model
                .auxiliary(&request.profile_token, &request.auxiliary_data)?,
        })
    }

    async fn get_preset_tours(
        &self,
        _: &RequestContext,
        request: tptz::GetPresetTours,
    ) -> Result<tptz::GetPresetToursResponse, Fault> {
        Ok(tptz::GetPresetToursResponse {
            preset_tour: self.model.preset_tours(&request.profile_token)?,
        })
    }

    async fn get_preset_tour(
        &self,
        _: &RequestContext,
        request: tptz::GetPresetTour,
    ) -> Result<tptz::GetPresetTourResponse, Fault> {
        Ok(tptz::GetPresetTourResponse {
            preset_tour: self
                .model
                .preset_tour(&request.profile_token, &request.preset_tour_token)?,
        })
    }

    async fn get_preset_tour_options(
        &self,
        _: &RequestContext,
        request: tptz::GetPresetTourOptions,
    ) -> Result<tptz::GetPresetTourOptionsResponse, Fault> {
        Ok(tptz::GetPresetTourOptionsResponse {
            options: self
                .model
                .preset_tour_options(&request.profile_token, request.preset_tour_token.as_deref())?,
        })
    }

    async fn create_preset_tour(
        &self,
        _: &RequestContext,
        request: tptz::CreatePresetTour,
    ) -> Result<tptz::CreatePresetTourResponse, Fault> {
        Ok(tptz::CreatePresetTourResponse {
            preset_tour_token: self.model.create_preset_tour(&request.profile_token).await?,
        })
    }

    async fn geo_move(
        &self,
        _: &RequestContext,
        request: tptz::GeoMove,
    ) -> Result<tptz::GeoMoveResponse, Fault> {
        self.model.geo_move(&request)?;
        Ok(tptz::GeoMoveResponse {})
    }

    async fn move_and_start_tracking(
        &self,
        _: &RequestContext,
        request: tptz::MoveAndStartTracking,
    ) -> Result<tptz::MoveAndStartTrackingResponse, Fault> {
        self.model.move_and_track(&request)?;
        Ok(tptz::MoveAndStartTrackingResponse {})
    }
}

/// The status of the drive behind a PTZ configuration, as far as a profile has it, when the clock of the device shows `now`.
pub(super) fn status_of(model: &PtzModel, configuration: &str, now: SystemTime) -> Option<tt::PTZStatus> {
    let media = model.media().state();
    let mut profiles = media.profiles.iter();
    let profile = profiles.find(|profile| {
        profile
            .configurations
            .get(&ConfigurationKind::Ptz)
            .is_some_and(|token| token == configuration)
    })?;
    let target = model.target(&profile.token).ok()?;
    let status = model.backend().status(&target.node.token).ok()?;
    Some(tt::PTZStatus {
        position: status
            .position
            .map(|position| spaces::position(&target, model.backend(), position)),
        move_status: Some(move_status(&target, &status)),
        error: status.error,
        utc_time: xml::DateTime::from_system_time(now),
        ..tt::PTZStatus::default()
    })
}

fn move_status(target: &spaces::Target, status: &DriveStatus) -> tt::PTZMoveStatus {
    let state = |moving| match (&status.error, moving) {
        (Some(_), _) => tt::MoveStatus::UNKNOWN,
        (None, true) => tt::MoveStatus::MOVING,
        (None, false) => tt::MoveStatus::IDLE,
    };
    tt::PTZMoveStatus {
        pan_tilt: target.node.pan_tilt.then(|| state(status.pan_tilt_moving)),
        zoom: target.node.zoom.then(|| state(status.zoom_moving)),
    }
}
