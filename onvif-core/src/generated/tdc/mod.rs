// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/doorcontrol/wsdl`, customary prefix `tdc`.

mod types_a_m;
pub use types_a_m::*;
#[cfg(feature = "testing")]
mod samples_a_m;
mod types_s_u;
pub use types_s_u::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_s_u;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AccessDoor>("tdc:AccessDoor"),
    crate::testing::TypeEntry::of::<AccessDoorExtension>("tdc:AccessDoorExtension"),
    crate::testing::TypeEntry::of::<AccessDoorResponse>("tdc:AccessDoorResponse"),
    crate::testing::TypeEntry::of::<BlockDoor>("tdc:BlockDoor"),
    crate::testing::TypeEntry::of::<BlockDoorResponse>("tdc:BlockDoorResponse"),
    crate::testing::TypeEntry::of::<CreateDoor>("tdc:CreateDoor"),
    crate::testing::TypeEntry::of::<CreateDoorResponse>("tdc:CreateDoorResponse"),
    crate::testing::TypeEntry::of::<DeleteDoor>("tdc:DeleteDoor"),
    crate::testing::TypeEntry::of::<DeleteDoorResponse>("tdc:DeleteDoorResponse"),
    crate::testing::TypeEntry::of::<Door>("tdc:Door"),
    crate::testing::TypeEntry::of::<DoorAlarmState>("tdc:DoorAlarmState"),
    crate::testing::TypeEntry::of::<DoorCapabilities>("tdc:DoorCapabilities"),
    crate::testing::TypeEntry::of::<DoorExtension>("tdc:DoorExtension"),
    crate::testing::TypeEntry::of::<DoorFault>("tdc:DoorFault"),
    crate::testing::TypeEntry::of::<DoorFaultState>("tdc:DoorFaultState"),
    crate::testing::TypeEntry::of::<DoorInfo>("tdc:DoorInfo"),
    crate::testing::TypeEntry::of::<DoorInfoBase>("tdc:DoorInfoBase"),
    crate::testing::TypeEntry::of::<DoorMode>("tdc:DoorMode"),
    crate::testing::TypeEntry::of::<DoorPhysicalState>("tdc:DoorPhysicalState"),
    crate::testing::TypeEntry::of::<DoorState>("tdc:DoorState"),
    crate::testing::TypeEntry::of::<DoorTamper>("tdc:DoorTamper"),
    crate::testing::TypeEntry::of::<DoorTamperState>("tdc:DoorTamperState"),
    crate::testing::TypeEntry::of::<DoubleLockDoor>("tdc:DoubleLockDoor"),
    crate::testing::TypeEntry::of::<DoubleLockDoorResponse>("tdc:DoubleLockDoorResponse"),
    crate::testing::TypeEntry::of::<GetDoorInfo>("tdc:GetDoorInfo"),
    crate::testing::TypeEntry::of::<GetDoorInfoList>("tdc:GetDoorInfoList"),
    crate::testing::TypeEntry::of::<GetDoorInfoListResponse>("tdc:GetDoorInfoListResponse"),
    crate::testing::TypeEntry::of::<GetDoorInfoResponse>("tdc:GetDoorInfoResponse"),
    crate::testing::TypeEntry::of::<GetDoorList>("tdc:GetDoorList"),
    crate::testing::TypeEntry::of::<GetDoorListResponse>("tdc:GetDoorListResponse"),
    crate::testing::TypeEntry::of::<GetDoorState>("tdc:GetDoorState"),
    crate::testing::TypeEntry::of::<GetDoorStateResponse>("tdc:GetDoorStateResponse"),
    crate::testing::TypeEntry::of::<GetDoors>("tdc:GetDoors"),
    crate::testing::TypeEntry::of::<GetDoorsResponse>("tdc:GetDoorsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tdc:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tdc:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<LockDoor>("tdc:LockDoor"),
    crate::testing::TypeEntry::of::<LockDoorResponse>("tdc:LockDoorResponse"),
    crate::testing::TypeEntry::of::<LockDownDoor>("tdc:LockDownDoor"),
    crate::testing::TypeEntry::of::<LockDownDoorResponse>("tdc:LockDownDoorResponse"),
    crate::testing::TypeEntry::of::<LockDownReleaseDoor>("tdc:LockDownReleaseDoor"),
    crate::testing::TypeEntry::of::<LockDownReleaseDoorResponse>("tdc:LockDownReleaseDoorResponse"),
    crate::testing::TypeEntry::of::<LockOpenDoor>("tdc:LockOpenDoor"),
    crate::testing::TypeEntry::of::<LockOpenDoorResponse>("tdc:LockOpenDoorResponse"),
    crate::testing::TypeEntry::of::<LockOpenReleaseDoor>("tdc:LockOpenReleaseDoor"),
    crate::testing::TypeEntry::of::<LockOpenReleaseDoorResponse>("tdc:LockOpenReleaseDoorResponse"),
    crate::testing::TypeEntry::of::<LockPhysicalState>("tdc:LockPhysicalState"),
    crate::testing::TypeEntry::of::<ModifyDoor>("tdc:ModifyDoor"),
    crate::testing::TypeEntry::of::<ModifyDoorResponse>("tdc:ModifyDoorResponse"),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tdc:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<SetDoor>("tdc:SetDoor"),
    crate::testing::TypeEntry::of::<SetDoorResponse>("tdc:SetDoorResponse"),
    crate::testing::TypeEntry::of::<Timings>("tdc:Timings"),
    crate::testing::TypeEntry::of::<TimingsExtension>("tdc:TimingsExtension"),
    crate::testing::TypeEntry::of::<UnlockDoor>("tdc:UnlockDoor"),
    crate::testing::TypeEntry::of::<UnlockDoorResponse>("tdc:UnlockDoorResponse"),
];
