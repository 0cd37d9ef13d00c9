// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Imaging service: namespace `http://www.onvif.org/ver20/imaging/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::timg;
use onvif_core::generated::timg::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Imaging service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ImagingService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: timg::GetServiceCapabilities,
    ) -> impl Future<Output = Result<timg::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetImagingSettings`.
    fn get_imaging_settings(
        &self,
        context: &RequestContext,
        request: timg::GetImagingSettings,
    ) -> impl Future<Output = Result<timg::GetImagingSettingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetImagingSettings`.
    fn set_imaging_settings(
        &self,
        context: &RequestContext,
        request: timg::SetImagingSettings,
    ) -> impl Future<Output = Result<timg::SetImagingSettingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOptions`.
    fn get_options(
        &self,
        context: &RequestContext,
        request: timg::GetOptions,
    ) -> impl Future<Output = Result<timg::GetOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Move`.
    fn r#move(
        &self,
        context: &RequestContext,
        request: timg::Move,
    ) -> impl Future<Output = Result<timg::MoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMoveOptions`.
    fn get_move_options(
        &self,
        context: &RequestContext,
        request: timg::GetMoveOptions,
    ) -> impl Future<Output = Result<timg::GetMoveOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Stop`.
    fn stop(
        &self,
        context: &RequestContext,
        request: timg::Stop,
    ) -> impl Future<Output = Result<timg::StopResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStatus`.
    fn get_status(
        &self,
        context: &RequestContext,
        request: timg::GetStatus,
    ) -> impl Future<Output = Result<timg::GetStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPresets`.
    fn get_presets(
        &self,
        context: &RequestContext,
        request: timg::GetPresets,
    ) -> impl Future<Output = Result<timg::GetPresetsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCurrentPreset`.
    fn get_current_preset(
        &self,
        context: &RequestContext,
        request: timg::GetCurrentPreset,
    ) -> impl Future<Output = Result<timg::GetCurrentPresetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCurrentPreset`.
    fn set_current_preset(
        &self,
        context: &RequestContext,
        request: timg::SetCurrentPreset,
    ) -> impl Future<Output = Result<timg::SetCurrentPresetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ImagingService`].
pub struct ImagingDispatcher<S>(pub Arc<S>);

impl<S: ImagingService> Dispatch for ImagingDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &timg::operations::IMAGING
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
            1 => answer::<operations::GetImagingSettings, _>(body, move |request| {
                service.get_imaging_settings(context, request)
            }),
            2 => answer::<operations::SetImagingSettings, _>(body, move |request| {
                service.set_imaging_settings(context, request)
            }),
            3 => answer::<operations::GetOptions, _>(body, move |request| {
                service.get_options(context, request)
            }),
            4 => answer::<operations::Move, _>(body, move |request| service.r#move(context, request)),
            5 => answer::<operations::GetMoveOptions, _>(body, move |request| {
                service.get_move_options(context, request)
            }),
            6 => answer::<operations::Stop, _>(body, move |request| service.stop(context, request)),
            7 => {
                answer::<operations::GetStatus, _>(body, move |request| service.get_status(context, request))
            }
            8 => answer::<operations::GetPresets, _>(body, move |request| {
                service.get_presets(context, request)
            }),
            9 => answer::<operations::GetCurrentPreset, _>(body, move |request| {
                service.get_current_preset(context, request)
            }),
            10 => answer::<operations::SetCurrentPreset, _>(body, move |request| {
                service.set_current_preset(context, request)
            }),
            _ => unknown(),
        }
    }
}
