// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Ptz service: namespace `http://www.onvif.org/ver20/ptz/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Ptz service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait PtzService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tptz::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tptz::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNodes`.
    fn get_nodes(
        &self,
        context: &RequestContext,
        request: tptz::GetNodes,
    ) -> impl Future<Output = Result<tptz::GetNodesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNode`.
    fn get_node(
        &self,
        context: &RequestContext,
        request: tptz::GetNode,
    ) -> impl Future<Output = Result<tptz::GetNodeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfiguration`.
    fn get_configuration(
        &self,
        context: &RequestContext,
        request: tptz::GetConfiguration,
    ) -> impl Future<Output = Result<tptz::GetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfigurations`.
    fn get_configurations(
        &self,
        context: &RequestContext,
        request: tptz::GetConfigurations,
    ) -> impl Future<Output = Result<tptz::GetConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetConfiguration`.
    fn set_configuration(
        &self,
        context: &RequestContext,
        request: tptz::SetConfiguration,
    ) -> impl Future<Output = Result<tptz::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfigurationOptions`.
    fn get_configuration_options(
        &self,
        context: &RequestContext,
        request: tptz::GetConfigurationOptions,
    ) -> impl Future<Output = Result<tptz::GetConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SendAuxiliaryCommand`.
    fn send_auxiliary_command(
        &self,
        context: &RequestContext,
        request: tptz::SendAuxiliaryCommand,
    ) -> impl Future<Output = Result<tptz::SendAuxiliaryCommandResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPresets`.
    fn get_presets(
        &self,
        context: &RequestContext,
        request: tptz::GetPresets,
    ) -> impl Future<Output = Result<tptz::GetPresetsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetPreset`.
    fn set_preset(
        &self,
        context: &RequestContext,
        request: tptz::SetPreset,
    ) -> impl Future<Output = Result<tptz::SetPresetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemovePreset`.
    fn remove_preset(
        &self,
        context: &RequestContext,
        request: tptz::RemovePreset,
    ) -> impl Future<Output = Result<tptz::RemovePresetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GotoPreset`.
    fn goto_preset(
        &self,
        context: &RequestContext,
        request: tptz::GotoPreset,
    ) -> impl Future<Output = Result<tptz::GotoPresetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GotoHomePosition`.
    fn goto_home_position(
        &self,
        context: &RequestContext,
        request: tptz::GotoHomePosition,
    ) -> impl Future<Output = Result<tptz::GotoHomePositionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetHomePosition`.
    fn set_home_position(
        &self,
        context: &RequestContext,
        request: tptz::SetHomePosition,
    ) -> impl Future<Output = Result<tptz::SetHomePositionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ContinuousMove`.
    fn continuous_move(
        &self,
        context: &RequestContext,
        request: tptz::ContinuousMove,
    ) -> impl Future<Output = Result<tptz::ContinuousMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RelativeMove`.
    fn relative_move(
        &self,
        context: &RequestContext,
        request: tptz::RelativeMove,
    ) -> impl Future<Output = Result<tptz::RelativeMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStatus`.
    fn get_status(
        &self,
        context: &RequestContext,
        request: tptz::GetStatus,
    ) -> impl Future<Output = Result<tptz::GetStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AbsoluteMove`.
    fn absolute_move(
        &self,
        context: &RequestContext,
        request: tptz::AbsoluteMove,
    ) -> impl Future<Output = Result<tptz::AbsoluteMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GeoMove`.
    fn geo_move(
        &self,
        context: &RequestContext,
        request: tptz::GeoMove,
    ) -> impl Future<Output = Result<tptz::GeoMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Stop`.
    fn stop(
        &self,
        context: &RequestContext,
        request: tptz::Stop,
    ) -> impl Future<Output = Result<tptz::StopResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPresetTours`.
    fn get_preset_tours(
        &self,
        context: &RequestContext,
        request: tptz::GetPresetTours,
    ) -> impl Future<Output = Result<tptz::GetPresetToursResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPresetTour`.
    fn get_preset_tour(
        &self,
        context: &RequestContext,
        request: tptz::GetPresetTour,
    ) -> impl Future<Output = Result<tptz::GetPresetTourResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPresetTourOptions`.
    fn get_preset_tour_options(
        &self,
        context: &RequestContext,
        request: tptz::GetPresetTourOptions,
    ) -> impl Future<Output = Result<tptz::GetPresetTourOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreatePresetTour`.
    fn create_preset_tour(
        &self,
        context: &RequestContext,
        request: tptz::CreatePresetTour,
    ) -> impl Future<Output = Result<tptz::CreatePresetTourResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyPresetTour`.
    fn modify_preset_tour(
        &self,
        context: &RequestContext,
        request: tptz::ModifyPresetTour,
    ) -> impl Future<Output = Result<tptz::ModifyPresetTourResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `OperatePresetTour`.
    fn operate_preset_tour(
        &self,
        context: &RequestContext,
        request: tptz::OperatePresetTour,
    ) -> impl Future<Output = Result<tptz::OperatePresetTourResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemovePresetTour`.
    fn remove_preset_tour(
        &self,
        context: &RequestContext,
        request: tptz::RemovePresetTour,
    ) -> impl Future<Output = Result<tptz::RemovePresetTourResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleConfigurations`.
    fn get_compatible_configurations(
        &self,
        context: &RequestContext,
        request: tptz::GetCompatibleConfigurations,
    ) -> impl Future<Output = Result<tptz::GetCompatibleConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `MoveAndStartTracking`.
    fn move_and_start_tracking(
        &self,
        context: &RequestContext,
        request: tptz::MoveAndStartTracking,
    ) -> impl Future<Output = Result<tptz::MoveAndStartTrackingResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`PtzService`].
pub struct PtzDispatcher<S>(pub Arc<S>);

impl<S: PtzService> Dispatch for PtzDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tptz::operations::PTZ
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            1 => answer::<operations::GetNodes, _>(body, move |request| service.get_nodes(context, request)),
            2 => answer::<operations::GetNode, _>(body, move |request| service.get_node(context, request)),
            3 => answer::<operations::GetConfiguration, _>(body, move |request| {
                service.get_configuration(context, request)
            }),
            4 => answer::<operations::GetConfigurations, _>(body, move |request| {
                service.get_configurations(context, request)
            }),
            5 => answer::<operations::SetConfiguration, _>(body, move |request| {
                service.set_configuration(context, request)
            }),
            6 => answer::<operations::GetConfigurationOptions, _>(body, move |request| {
                service.get_configuration_options(context, request)
            }),
            7 => answer::<operations::SendAuxiliaryCommand, _>(body, move |request| {
                service.send_auxiliary_command(context, request)
            }),
            8 => answer::<operations::GetPresets, _>(body, move |request| {
                service.get_presets(context, request)
            }),
            9 => {
                answer::<operations::SetPreset, _>(body, move |request| service.set_preset(context, request))
            }
            10 => answer::<operations::RemovePreset, _>(body, move |request| {
                service.remove_preset(context, request)
            }),
            11 => answer::<operations::GotoPreset, _>(body, move |request| {
                service.goto_preset(context, request)
            }),
            12 => answer::<operations::GotoHomePosition, _>(body, move |request| {
                service.goto_home_position(context, request)
            }),
            13 => answer::<operations::SetHomePosition, _>(body, move |request| {
                service.set_home_position(context, request)
            }),
            14 => answer::<operations::ContinuousMove, _>(body, move |request| {
                service.continuous_move(context, request)
            }),
            15 => answer::<operations::RelativeMove, _>(body, move |request| {
                service.relative_move(context, request)
            }),
            16 => {
                answer::<operations::GetStatus, _>(body, move |request| service.get_status(context, request))
            }
            17 => answer::<operations::AbsoluteMove, _>(body, move |request| {
                service.absolute_move(context, request)
            }),
            18 => answer::<operations::GeoMove, _>(body, move |request| service.geo_move(context, request)),
            19 => answer::<operations::Stop, _>(body, move |request| service.stop(context, request)),
            20 => answer::<operations::GetPresetTours, _>(body, move |request| {
                service.get_preset_tours(context, request)
            }),
            21 => answer::<operations::GetPresetTour, _>(body, move |request| {
                service.get_preset_tour(context, request)
            }),
            22 => answer::<operations::GetPresetTourOptions, _>(body, move |request| {
                service.get_preset_tour_options(context, request)
            }),
            23 => answer::<operations::CreatePresetTour, _>(body, move |request| {
                service.create_preset_tour(context, request)
            }),
            24 => answer::<operations::ModifyPresetTour, _>(body, move |request| {
                service.modify_preset_tour(context, request)
            }),
            25 => answer::<operations::OperatePresetTour, _>(body, move |request| {
                service.operate_preset_tour(context, request)
            }),
            26 => answer::<operations::RemovePresetTour, _>(body, move |request| {
                service.remove_preset_tour(context, request)
            }),
            27 => answer::<operations::GetCompatibleConfigurations, _>(body, move |request| {
                service.get_compatible_configurations(context, request)
            }),
            28 => answer::<operations::MoveAndStartTracking, _>(body, move |request| {
                service.move_and_start_tracking(context, request)
            }),
            _ => unknown(),
        }
    }
}
