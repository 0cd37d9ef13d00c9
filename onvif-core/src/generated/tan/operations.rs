// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver20/analytics/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Analytics service and its operations, in the order of the service description.
pub static ANALYTICS: ServiceInfo = ServiceInfo {
    name: "Analytics",
    namespace: xml::Ns::TAN,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetSupportedRules",
            request: xml::name!(TAN, "tan:GetSupportedRules"),
            response: Some(xml::name!(TAN, "tan:GetSupportedRulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedRules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedRulesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 1,
            name: "CreateRules",
            request: xml::name!(TAN, "tan:CreateRules"),
            response: Some(xml::name!(TAN, "tan:CreateRulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/CreateRules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/CreateRulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyRules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["Action", "FixedRules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidRule"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RuleAlreadyExistent"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "DeleteRules",
            request: xml::name!(TAN, "tan:DeleteRules"),
            response: Some(xml::name!(TAN, "tan:DeleteRulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/DeleteRules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/DeleteRulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["Action", "FixedRules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RuleNotExistent"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "GetRules",
            request: xml::name!(TAN, "tan:GetRules"),
            response: Some(xml::name!(TAN, "tan:GetRulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetRules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetRulesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetRuleOptions",
            request: xml::name!(TAN, "tan:GetRuleOptions"),
            response: Some(xml::name!(TAN, "tan:GetRuleOptionsResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetRuleOptions",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetRuleOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RuleNotExistent"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "ModifyRules",
            request: xml::name!(TAN, "tan:ModifyRules"),
            response: Some(xml::name!(TAN, "tan:ModifyRulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/ModifyRules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/ModifyRulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TypeChangeProhibited"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidRule"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RuleNotExistent"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "GetServiceCapabilities",
            request: xml::name!(TAN, "tan:GetServiceCapabilities"),
            response: Some(xml::name!(TAN, "tan:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "GetSupportedAnalyticsModules",
            request: xml::name!(TAN, "tan:GetSupportedAnalyticsModules"),
            response: Some(xml::name!(TAN, "tan:GetSupportedAnalyticsModulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedAnalyticsModules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedAnalyticsModulesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 8,
            name: "GetAnalyticsModuleOptions",
            request: xml::name!(TAN, "tan:GetAnalyticsModuleOptions"),
            response: Some(xml::name!(TAN, "tan:GetAnalyticsModuleOptionsResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetAnalyticsModuleOptions",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetAnalyticsModuleOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TypeNotExistent"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "CreateAnalyticsModules",
            request: xml::name!(TAN, "tan:CreateAnalyticsModules"),
            response: Some(xml::name!(TAN, "tan:CreateAnalyticsModulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/CreateAnalyticsModules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/CreateAnalyticsModulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyModules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["Action", "FixedModules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidModule"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NameAlreadyExistent"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "DeleteAnalyticsModules",
            request: xml::name!(TAN, "tan:DeleteAnalyticsModules"),
            response: Some(xml::name!(TAN, "tan:DeleteAnalyticsModulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/DeleteAnalyticsModules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/DeleteAnalyticsModulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["Action", "FixedModules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NameNotExistent"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "GetAnalyticsModules",
            request: xml::name!(TAN, "tan:GetAnalyticsModules"),
            response: Some(xml::name!(TAN, "tan:GetAnalyticsModulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetAnalyticsModules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetAnalyticsModulesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "ModifyAnalyticsModules",
            request: xml::name!(TAN, "tan:ModifyAnalyticsModules"),
            response: Some(xml::name!(TAN, "tan:ModifyAnalyticsModulesResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/ModifyAnalyticsModules",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/ModifyAnalyticsModulesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TypeChangeProhibited"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidModule"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NameNotExistent"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 13,
            name: "GetSupportedMetadata",
            request: xml::name!(TAN, "tan:GetSupportedMetadata"),
            response: Some(xml::name!(TAN, "tan:GetSupportedMetadataResponse")),
            action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedMetadata",
            response_action: "http://www.onvif.org/ver20/analytics/wsdl/GetSupportedMetadataResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "TypeNotExistent"],
            }],
        },
    ],
};

/// The operation `GetSupportedRules` of the Analytics service: request `tan:GetSupportedRules`, answered by `tan:GetSupportedRulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSupportedRules;

impl Operation for GetSupportedRules {
    type Request = super::GetSupportedRules;
    type Response = super::GetSupportedRulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[0];
}

/// The operation `CreateRules` of the Analytics service: request `tan:CreateRules`, answered by `tan:CreateRulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRules;

impl Operation for CreateRules {
    type Request = super::CreateRules;
    type Response = super::CreateRulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[1];
}

/// The operation `DeleteRules` of the Analytics service: request `tan:DeleteRules`, answered by `tan:DeleteRulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRules;

impl Operation for DeleteRules {
    type Request = super::DeleteRules;
    type Response = super::DeleteRulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[2];
}

/// The operation `GetRules` of the Analytics service: request `tan:GetRules`, answered by `tan:GetRulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRules;

impl Operation for GetRules {
    type Request = super::GetRules;
    type Response = super::GetRulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[3];
}

/// The operation `GetRuleOptions` of the Analytics service: request `tan:GetRuleOptions`, answered by `tan:GetRuleOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRuleOptions;

impl Operation for GetRuleOptions {
    type Request = super::GetRuleOptions;
    type Response = super::GetRuleOptionsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[4];
}

/// The operation `ModifyRules` of the Analytics service: request `tan:ModifyRules`, answered by `tan:ModifyRulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyRules;

impl Operation for ModifyRules {
    type Request = super::ModifyRules;
    type Response = super::ModifyRulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[5];
}

/// The operation `GetServiceCapabilities` of the Analytics service: request `tan:GetServiceCapabilities`, answered by `tan:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[6];
}

/// The operation `GetSupportedAnalyticsModules` of the Analytics service: request `tan:GetSupportedAnalyticsModules`, answered by `tan:GetSupportedAnalyticsModulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSupportedAnalyticsModules;

impl Operation for GetSupportedAnalyticsModules {
    type Request = super::GetSupportedAnalyticsModules;
    type Response = super::GetSupportedAnalyticsModulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[7];
}

/// The operation `GetAnalyticsModuleOptions` of the Analytics service: request `tan:GetAnalyticsModuleOptions`, answered by `tan:GetAnalyticsModuleOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsModuleOptions;

impl Operation for GetAnalyticsModuleOptions {
    type Request = super::GetAnalyticsModuleOptions;
    type Response = super::GetAnalyticsModuleOptionsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[8];
}

/// The operation `CreateAnalyticsModules` of the Analytics service: request `tan:CreateAnalyticsModules`, answered by `tan:CreateAnalyticsModulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAnalyticsModules;

impl Operation for CreateAnalyticsModules {
    type Request = super::CreateAnalyticsModules;
    type Response = super::CreateAnalyticsModulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[9];
}

/// The operation `DeleteAnalyticsModules` of the Analytics service: request `tan:DeleteAnalyticsModules`, answered by `tan:DeleteAnalyticsModulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAnalyticsModules;

impl Operation for DeleteAnalyticsModules {
    type Request = super::DeleteAnalyticsModules;
    type Response = super::DeleteAnalyticsModulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[10];
}

/// The operation `GetAnalyticsModules` of the Analytics service: request `tan:GetAnalyticsModules`, answered by `tan:GetAnalyticsModulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsModules;

impl Operation for GetAnalyticsModules {
    type Request = super::GetAnalyticsModules;
    type Response = super::GetAnalyticsModulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[11];
}

/// The operation `ModifyAnalyticsModules` of the Analytics service: request `tan:ModifyAnalyticsModules`, answered by `tan:ModifyAnalyticsModulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyAnalyticsModules;

impl Operation for ModifyAnalyticsModules {
    type Request = super::ModifyAnalyticsModules;
    type Response = super::ModifyAnalyticsModulesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[12];
}

/// The operation `GetSupportedMetadata` of the Analytics service: request `tan:GetSupportedMetadata`, answered by `tan:GetSupportedMetadataResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSupportedMetadata;

impl Operation for GetSupportedMetadata {
    type Request = super::GetSupportedMetadata;
    type Response = super::GetSupportedMetadataResponse;
    const INFO: &'static OperationInfo = &ANALYTICS.operations[13];
}
