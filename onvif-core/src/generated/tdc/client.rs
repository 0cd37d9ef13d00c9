// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/doorcontrol/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the DoorControl service.
#[derive(Clone, Debug)]
pub struct DoorControlClient<T> {
    transport: T,
}

impl<T: Transport> DoorControlClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `GetDoorInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_door_info_list(
        &self,
        request: &GetDoorInfoList,
    ) -> Result<GetDoorInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetDoorInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetDoorInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_door_info(
        &self,
        request: &GetDoorInfo,
    ) -> Result<GetDoorInfoResponse, ClientError<T::Error>> {
        call::<operations::GetDoorInfo, T>(&self.transport, request).await
    }

    /// Calls `GetDoorList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_door_list(
        &self,
        request: &GetDoorList,
    ) -> Result<GetDoorListResponse, ClientError<T::Error>> {
        call::<operations::GetDoorList, T>(&self.transport, request).await
    }

    /// Calls `GetDoors`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_doors(&self, request: &GetDoors) -> Result<GetDoorsResponse, ClientError<T::Error>> {
        call::<operations::GetDoors, T>(&self.transport, request).await
    }

    /// Calls `CreateDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_door(
        &self,
        request: &CreateDoor,
    ) -> Result<CreateDoorResponse, ClientError<T::Error>> {
        call::<operations::CreateDoor, T>(&self.transport, request).await
    }

    /// Calls `SetDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_door(&self, request: &SetDoor) -> Result<SetDoorResponse, ClientError<T::Error>> {
        call::<operations::SetDoor, T>(&self.transport, request).await
    }

    /// Calls `ModifyDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_door(
        &self,
        request: &ModifyDoor,
    ) -> Result<ModifyDoorResponse, ClientError<T::Error>> {
        call::<operations::ModifyDoor, T>(&self.transport, request).await
    }

    /// Calls `DeleteDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_door(
        &self,
        request: &DeleteDoor,
    ) -> Result<DeleteDoorResponse, ClientError<T::Error>> {
        call::<operations::DeleteDoor, T>(&self.transport, request).await
    }

    /// Calls `GetDoorState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_door_state(
        &self,
        request: &GetDoorState,
    ) -> Result<GetDoorStateResponse, ClientError<T::Error>> {
        call::<operations::GetDoorState, T>(&self.transport, request).await
    }

    /// Calls `AccessDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn access_door(
        &self,
        request: &AccessDoor,
    ) -> Result<AccessDoorResponse, ClientError<T::Error>> {
        call::<operations::AccessDoor, T>(&self.transport, request).await
    }

    /// Calls `LockDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn lock_door(&self, request: &LockDoor) -> Result<LockDoorResponse, ClientError<T::Error>> {
        call::<operations::LockDoor, T>(&self.transport, request).await
    }

    /// Calls `UnlockDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn unlock_door(
        &self,
        request: &UnlockDoor,
    ) -> Result<UnlockDoorResponse, ClientError<T::Error>> {
        call::<operations::UnlockDoor, T>(&self.transport, request).await
    }

    /// Calls `BlockDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn block_door(&self, request: &BlockDoor) -> Result<BlockDoorResponse, ClientError<T::Error>> {
        call::<operations::BlockDoor, T>(&self.transport, request).await
    }

    /// Calls `LockDownDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn lock_down_door(
        &self,
        request: &LockDownDoor,
    ) -> Result<LockDownDoorResponse, ClientError<T::Error>> {
        call::<operations::LockDownDoor, T>(&self.transport, request).await
    }

    /// Calls `LockDownReleaseDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn lock_down_release_door(
        &self,
        request: &LockDownReleaseDoor,
    ) -> Result<LockDownReleaseDoorResponse, ClientError<T::Error>> {
        call::<operations::LockDownReleaseDoor, T>(&self.transport, request).await
    }

    /// Calls `LockOpenDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn lock_open_door(
        &self,
        request: &LockOpenDoor,
    ) -> Result<LockOpenDoorResponse, ClientError<T::Error>> {
        call::<operations::LockOpenDoor, T>(&self.transport, request).await
    }

    /// Calls `LockOpenReleaseDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn lock_open_release_door(
        &self,
        request: &LockOpenReleaseDoor,
    ) -> Result<LockOpenReleaseDoorResponse, ClientError<T::Error>> {
        call::<operations::LockOpenReleaseDoor, T>(&self.transport, request).await
    }

    /// Calls `DoubleLockDoor`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn double_lock_door(
        &self,
        request: &DoubleLockDoor,
    ) -> Result<DoubleLockDoorResponse, ClientError<T::Error>> {
        call::<operations::DoubleLockDoor, T>(&self.transport, request).await
    }
}
