// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The DoorControl service: namespace `http://www.onvif.org/ver10/doorcontrol/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tdc;
use onvif_core::generated::tdc::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The DoorControl service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait DoorControlService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tdc::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tdc::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDoorInfoList`.
    fn get_door_info_list(
        &self,
        context: &RequestContext,
        request: tdc::GetDoorInfoList,
    ) -> impl Future<Output = Result<tdc::GetDoorInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDoorInfo`.
    fn get_door_info(
        &self,
        context: &RequestContext,
        request: tdc::GetDoorInfo,
    ) -> impl Future<Output = Result<tdc::GetDoorInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDoorList`.
    fn get_door_list(
        &self,
        context: &RequestContext,
        request: tdc::GetDoorList,
    ) -> impl Future<Output = Result<tdc::GetDoorListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDoors`.
    fn get_doors(
        &self,
        context: &RequestContext,
        request: tdc::GetDoors,
    ) -> impl Future<Output = Result<tdc::GetDoorsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateDoor`.
    fn create_door(
        &self,
        context: &RequestContext,
        request: tdc::CreateDoor,
    ) -> impl Future<Output = Result<tdc::CreateDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDoor`.
    fn set_door(
        &self,
        context: &RequestContext,
        request: tdc::SetDoor,
    ) -> impl Future<Output = Result<tdc::SetDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyDoor`.
    fn modify_door(
        &self,
        context: &RequestContext,
        request: tdc::ModifyDoor,
    ) -> impl Future<Output = Result<tdc::ModifyDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteDoor`.
    fn delete_door(
        &self,
        context: &RequestContext,
        request: tdc::DeleteDoor,
    ) -> impl Future<Output = Result<tdc::DeleteDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDoorState`.
    fn get_door_state(
        &self,
        context: &RequestContext,
        request: tdc::GetDoorState,
    ) -> impl Future<Output = Result<tdc::GetDoorStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AccessDoor`.
    fn access_door(
        &self,
        context: &RequestContext,
        request: tdc::AccessDoor,
    ) -> impl Future<Output = Result<tdc::AccessDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LockDoor`.
    fn lock_door(
        &self,
        context: &RequestContext,
        request: tdc::LockDoor,
    ) -> impl Future<Output = Result<tdc::LockDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UnlockDoor`.
    fn unlock_door(
        &self,
        context: &RequestContext,
        request: tdc::UnlockDoor,
    ) -> impl Future<Output = Result<tdc::UnlockDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `BlockDoor`.
    fn block_door(
        &self,
        context: &RequestContext,
        request: tdc::BlockDoor,
    ) -> impl Future<Output = Result<tdc::BlockDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LockDownDoor`.
    fn lock_down_door(
        &self,
        context: &RequestContext,
        request: tdc::LockDownDoor,
    ) -> impl Future<Output = Result<tdc::LockDownDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LockDownReleaseDoor`.
    fn lock_down_release_door(
        &self,
        context: &RequestContext,
        request: tdc::LockDownReleaseDoor,
    ) -> impl Future<Output = Result<tdc::LockDownReleaseDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LockOpenDoor`.
    fn lock_open_door(
        &self,
        context: &RequestContext,
        request: tdc::LockOpenDoor,
    ) -> impl Future<Output = Result<tdc::LockOpenDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LockOpenReleaseDoor`.
    fn lock_open_release_door(
        &self,
        context: &RequestContext,
        request: tdc::LockOpenReleaseDoor,
    ) -> impl Future<Output = Result<tdc::LockOpenReleaseDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DoubleLockDoor`.
    fn double_lock_door(
        &self,
        context: &RequestContext,
        request: tdc::DoubleLockDoor,
    ) -> impl Future<Output = Result<tdc::DoubleLockDoorResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`DoorControlService`].
pub struct DoorControlDispatcher<S>(pub Arc<S>);

impl<S: DoorControlService> Dispatch for DoorControlDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tdc::operations::DOOR_CONTROL
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
            1 => answer::<operations::GetDoorInfoList, _>(body, move |request| {
                service.get_door_info_list(context, request)
            }),
            2 => answer::<operations::GetDoorInfo, _>(body, move |request| {
                service.get_door_info(context, request)
            }),
            3 => answer::<operations::GetDoorList, _>(body, move |request| {
                service.get_door_list(context, request)
            }),
            4 => answer::<operations::GetDoors, _>(body, move |request| service.get_doors(context, request)),
            5 => answer::<operations::CreateDoor, _>(body, move |request| {
                service.create_door(context, request)
            }),
            6 => answer::<operations::SetDoor, _>(body, move |request| service.set_door(context, request)),
            7 => answer::<operations::ModifyDoor, _>(body, move |request| {
                service.modify_door(context, request)
            }),
            8 => answer::<operations::DeleteDoor, _>(body, move |request| {
                service.delete_door(context, request)
            }),
            9 => answer::<operations::GetDoorState, _>(body, move |request| {
                service.get_door_state(context, request)
            }),
            10 => answer::<operations::AccessDoor, _>(body, move |request| {
                service.access_door(context, request)
            }),
            11 => answer::<operations::LockDoor, _>(body, move |request| service.lock_door(context, request)),
            12 => answer::<operations::UnlockDoor, _>(body, move |request| {
                service.unlock_door(context, request)
            }),
            13 => {
                answer::<operations::BlockDoor, _>(body, move |request| service.block_door(context, request))
            }
            14 => answer::<operations::LockDownDoor, _>(body, move |request| {
                service.lock_down_door(context, request)
            }),
            15 => answer::<operations::LockDownReleaseDoor, _>(body, move |request| {
                service.lock_down_release_door(context, request)
            }),
            16 => answer::<operations::LockOpenDoor, _>(body, move |request| {
                service.lock_open_door(context, request)
            }),
            17 => answer::<operations::LockOpenReleaseDoor, _>(body, move |request| {
                service.lock_open_release_door(context, request)
            }),
            18 => answer::<operations::DoubleLockDoor, _>(body, move |request| {
                service.double_lock_door(context, request)
            }),
            _ => unknown(),
        }
    }
}
