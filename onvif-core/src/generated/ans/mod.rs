// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/appmgmt/wsdl`, customary prefix `ans`.

mod types_a_u;
pub use types_a_u::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_a_u;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Activate>("ans:Activate"),
    crate::testing::TypeEntry::of::<ActivateResponse>("ans:ActivateResponse"),
    crate::testing::TypeEntry::of::<AppInfo>("ans:AppInfo"),
    crate::testing::TypeEntry::of::<AppState>("ans:AppState"),
    crate::testing::TypeEntry::of::<Capabilities>("ans:Capabilities"),
    crate::testing::TypeEntry::of::<Deactivate>("ans:Deactivate"),
    crate::testing::TypeEntry::of::<DeactivateResponse>("ans:DeactivateResponse"),
    crate::testing::TypeEntry::of::<GetAppsInfo>("ans:GetAppsInfo"),
    crate::testing::TypeEntry::of::<GetAppsInfoResponse>("ans:GetAppsInfoResponse"),
    crate::testing::TypeEntry::of::<GetDeviceId>("ans:GetDeviceId"),
    crate::testing::TypeEntry::of::<GetDeviceIdResponse>("ans:GetDeviceIdResponse"),
    crate::testing::TypeEntry::of::<GetInstalledApps>("ans:GetInstalledApps"),
    crate::testing::TypeEntry::of::<GetInstalledAppsResponse>("ans:GetInstalledAppsResponse"),
    crate::testing::TypeEntry::of::<GetInstalledAppsResponseApp>("ans:GetInstalledAppsResponseApp"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("ans:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("ans:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<InstallLicense>("ans:InstallLicense"),
    crate::testing::TypeEntry::of::<InstallLicenseResponse>("ans:InstallLicenseResponse"),
    crate::testing::TypeEntry::of::<LicenseInfo>("ans:LicenseInfo"),
    crate::testing::TypeEntry::of::<Uninstall>("ans:Uninstall"),
    crate::testing::TypeEntry::of::<UninstallResponse>("ans:UninstallResponse"),
];
