// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/appmgmt/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The AppManagement service and its operations, in the order of the service description.
pub static APP_MANAGEMENT: ServiceInfo = ServiceInfo {
    name: "AppManagement",
    namespace: xml::Ns::ANS,
    operations: &[
        OperationInfo {
            index: 0,
            name: "Uninstall",
            request: xml::name!(ANS, "ans:Uninstall"),
            response: Some(xml::name!(ANS, "ans:UninstallResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/Uninstall",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/UninstallResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownId"],
            }],
        },
        OperationInfo {
            index: 1,
            name: "GetInstalledApps",
            request: xml::name!(ANS, "ans:GetInstalledApps"),
            response: Some(xml::name!(ANS, "ans:GetInstalledAppsResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetInstalledApps",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetInstalledAppsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetAppsInfo",
            request: xml::name!(ANS, "ans:GetAppsInfo"),
            response: Some(xml::name!(ANS, "ans:GetAppsInfoResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetAppsInfo",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetAppsInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownId"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "Activate",
            request: xml::name!(ANS, "ans:Activate"),
            response: Some(xml::name!(ANS, "ans:ActivateResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/Activate",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/ActivateResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownId"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "Deactivate",
            request: xml::name!(ANS, "ans:Deactivate"),
            response: Some(xml::name!(ANS, "ans:DeactivateResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/Deactivate",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/DeactivateResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownId"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "GetServiceCapabilities",
            request: xml::name!(ANS, "ans:GetServiceCapabilities"),
            response: Some(xml::name!(ANS, "ans:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 6,
            name: "InstallLicense",
            request: xml::name!(ANS, "ans:InstallLicense"),
            response: Some(xml::name!(ANS, "ans:InstallLicenseResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/InstallLicense",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/InstallLicenseResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidFormat"],
            }],
        },
        OperationInfo {
            index: 7,
            name: "GetDeviceId",
            request: xml::name!(ANS, "ans:GetDeviceId"),
            response: Some(xml::name!(ANS, "ans:GetDeviceIdResponse")),
            action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetDeviceId",
            response_action: "http://www.onvif.org/ver10/appmgmt/wsdl/GetDeviceIdResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
    ],
};

/// The operation `Uninstall` of the AppManagement service: request `ans:Uninstall`, answered by `ans:UninstallResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Uninstall;

impl Operation for Uninstall {
    type Request = super::Uninstall;
    type Response = super::UninstallResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[0];
}

/// The operation `GetInstalledApps` of the AppManagement service: request `ans:GetInstalledApps`, answered by `ans:GetInstalledAppsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstalledApps;

impl Operation for GetInstalledApps {
    type Request = super::GetInstalledApps;
    type Response = super::GetInstalledAppsResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[1];
}

/// The operation `GetAppsInfo` of the AppManagement service: request `ans:GetAppsInfo`, answered by `ans:GetAppsInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAppsInfo;

impl Operation for GetAppsInfo {
    type Request = super::GetAppsInfo;
    type Response = super::GetAppsInfoResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[2];
}

/// The operation `Activate` of the AppManagement service: request `ans:Activate`, answered by `ans:ActivateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Activate;

impl Operation for Activate {
    type Request = super::Activate;
    type Response = super::ActivateResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[3];
}

/// The operation `Deactivate` of the AppManagement service: request `ans:Deactivate`, answered by `ans:DeactivateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Deactivate;

impl Operation for Deactivate {
    type Request = super::Deactivate;
    type Response = super::DeactivateResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[4];
}

/// The operation `GetServiceCapabilities` of the AppManagement service: request `ans:GetServiceCapabilities`, answered by `ans:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[5];
}

/// The operation `InstallLicense` of the AppManagement service: request `ans:InstallLicense`, answered by `ans:InstallLicenseResponse`.
#[derive(Clone, Copy, Debug)]
pub struct InstallLicense;

impl Operation for InstallLicense {
    type Request = super::InstallLicense;
    type Response = super::InstallLicenseResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[6];
}

/// The operation `GetDeviceId` of the AppManagement service: request `ans:GetDeviceId`, answered by `ans:GetDeviceIdResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceId;

impl Operation for GetDeviceId {
    type Request = super::GetDeviceId;
    type Response = super::GetDeviceIdResponse;
    const INFO: &'static OperationInfo = &APP_MANAGEMENT.operations[7];
}
