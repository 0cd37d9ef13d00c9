// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/advancedsecurity/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The AdvancedSecurity service and its operations, in the order of the service description.
pub static ADVANCED_SECURITY: ServiceInfo = ServiceInfo {
    name: "AdvancedSecurity",
    namespace: xml::Ns::TAS,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TAS, "tas:GetServiceCapabilities"),
            response: Some(xml::name!(TAS, "tas:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "CreateRSAKeyPair",
            request: xml::name!(TAS, "tas:CreateRSAKeyPair"),
            response: Some(xml::name!(TAS, "tas:CreateRSAKeyPairResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateRSAKeyPair",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateRSAKeyPairResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfKeysReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyLength"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "CreateECCKeyPair",
            request: xml::name!(TAS, "tas:CreateECCKeyPair"),
            response: Some(xml::name!(TAS, "tas:CreateECCKeyPairResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateECCKeyPair",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateECCKeyPairResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfKeysReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedEllipticCurve"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "UploadKeyPairInPKCS8",
            request: xml::name!(TAS, "tas:UploadKeyPairInPKCS8"),
            response: Some(xml::name!(TAS, "tas:UploadKeyPairInPKCS8Response")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadKeyPairInPKCS8",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadKeyPairInPKCS8Response",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 4,
            name: "UploadCertificateWithPrivateKeyInPKCS12",
            request: xml::name!(TAS, "tas:UploadCertificateWithPrivateKeyInPKCS12"),
            response: Some(xml::name!(
                TAS,
                "tas:UploadCertificateWithPrivateKeyInPKCS12Response"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCertificateWithPrivateKeyInPKCS12",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCertificateWithPrivateKeyInPKCS12Response",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertificatesReached"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertificationPathsReached"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfKeysReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadCertificate"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadPKCS12File"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DecryptionFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidCertificationPath"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidKeyStatus"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PassphraseID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PublicPrivateKeyMismatch"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedPublicKeyAlgorithm"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedSignatureAlgorithm"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetKeyStatus",
            request: xml::name!(TAS, "tas:GetKeyStatus"),
            response: Some(xml::name!(TAS, "tas:GetKeyStatusResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetKeyStatus",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetKeyStatusResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "KeyID"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "GetPrivateKeyStatus",
            request: xml::name!(TAS, "tas:GetPrivateKeyStatus"),
            response: Some(xml::name!(TAS, "tas:GetPrivateKeyStatusResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetPrivateKeyStatus",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetPrivateKeyStatusResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidKeyType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyID"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "GetAllKeys",
            request: xml::name!(TAS, "tas:GetAllKeys"),
            response: Some(xml::name!(TAS, "tas:GetAllKeysResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllKeys",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllKeysResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 8,
            name: "DeleteKey",
            request: xml::name!(TAS, "tas:DeleteKey"),
            response: Some(xml::name!(TAS, "tas:DeleteKeyResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteKey",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteKeyResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "KeyDeletionFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "CreatePKCS10CSR",
            request: xml::name!(TAS, "tas:CreatePKCS10CSR"),
            response: Some(xml::name!(TAS, "tas:CreatePKCS10CSRResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreatePKCS10CSR",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreatePKCS10CSRResponse",
            access: AccessClass::ReadSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CSRCreationFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidAttribute"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidKeyStatus"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSubject"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeySignatureAlgorithmMismatch"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedSignatureAlgorithm"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "CreateSelfSignedCertificate",
            request: xml::name!(TAS, "tas:CreateSelfSignedCertificate"),
            response: Some(xml::name!(TAS, "tas:CreateSelfSignedCertificateResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateSelfSignedCertificate",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateSelfSignedCertificateResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CertificateCreationFailed"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertificatesReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidDateTime"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidKeyStatus"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSubject"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeySignatureAlgorithmMismatch"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedSignatureAlgorithm"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedX509Version"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "X509VersionExtensionsMismatch"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "UploadCertificate",
            request: xml::name!(TAS, "tas:UploadCertificate"),
            response: Some(xml::name!(TAS, "tas:UploadCertificateResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCertificate",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCertificateResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertificatesReached"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "NoMatchingPrivateKey"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadCertificate"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Duplicate"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidKeyStatus"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedPublicKeyAlgorithm"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedSignatureAlgorithm"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "GetCertificate",
            request: xml::name!(TAS, "tas:GetCertificate"),
            response: Some(xml::name!(TAS, "tas:GetCertificateResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertificate",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertificateResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "CertificateID"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "GetAllCertificates",
            request: xml::name!(TAS, "tas:GetAllCertificates"),
            response: Some(xml::name!(TAS, "tas:GetAllCertificatesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertificates",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertificatesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 14,
            name: "DeleteCertificate",
            request: xml::name!(TAS, "tas:DeleteCertificate"),
            response: Some(xml::name!(TAS, "tas:DeleteCertificateResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertificate",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertificateResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CertificateDeletionFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "CreateCertificationPath",
            request: xml::name!(TAS, "tas:CreateCertificationPath"),
            response: Some(xml::name!(TAS, "tas:CreateCertificationPathResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateCertificationPath",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateCertificationPathResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CertificationPathCreationFailed"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertificationPathsReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidCertificationPath"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "GetCertificationPath",
            request: xml::name!(TAS, "tas:GetCertificationPath"),
            response: Some(xml::name!(TAS, "tas:GetCertificationPathResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertificationPath",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertificationPathResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "CertificationPathID"],
            }],
        },
        OperationInfo {
            index: 17,
            name: "GetAllCertificationPaths",
            request: xml::name!(TAS, "tas:GetAllCertificationPaths"),
            response: Some(xml::name!(TAS, "tas:GetAllCertificationPathsResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertificationPaths",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertificationPathsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 18,
            name: "SetCertificationPath",
            request: xml::name!(TAS, "tas:SetCertificationPath"),
            response: Some(xml::name!(TAS, "tas:SetCertificationPathResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCertificationPath",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCertificationPathResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidCertificationPath"],
                },
            ],
        },
        OperationInfo {
            index: 19,
            name: "DeleteCertificationPath",
            request: xml::name!(TAS, "tas:DeleteCertificationPath"),
            response: Some(xml::name!(TAS, "tas:DeleteCertificationPathResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertificationPath",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertificationPathResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CertificationPathDeletionFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 20,
            name: "UploadPassphrase",
            request: xml::name!(TAS, "tas:UploadPassphrase"),
            response: Some(xml::name!(TAS, "tas:UploadPassphraseResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadPassphrase",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadPassphraseResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfPassphrasesReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadPassphrase"],
                },
            ],
        },
        OperationInfo {
            index: 21,
            name: "GetAllPassphrases",
            request: xml::name!(TAS, "tas:GetAllPassphrases"),
            response: Some(xml::name!(TAS, "tas:GetAllPassphrasesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllPassphrases",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllPassphrasesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 22,
            name: "DeletePassphrase",
            request: xml::name!(TAS, "tas:DeletePassphrase"),
            response: Some(xml::name!(TAS, "tas:DeletePassphraseResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeletePassphrase",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeletePassphraseResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "PassphraseDeletionFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PassphraseID"],
                },
            ],
        },
        OperationInfo {
            index: 23,
            name: "UploadCRL",
            request: xml::name!(TAS, "tas:UploadCRL"),
            response: Some(xml::name!(TAS, "tas:UploadCRLResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCRL",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/UploadCRLResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCRLsReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadCRL"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnsupportedSignatureAlgorithm"],
                },
            ],
        },
        OperationInfo {
            index: 24,
            name: "GetCRL",
            request: xml::name!(TAS, "tas:GetCRL"),
            response: Some(xml::name!(TAS, "tas:GetCRLResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCRL",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCRLResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "CRLID"],
            }],
        },
        OperationInfo {
            index: 25,
            name: "GetAllCRLs",
            request: xml::name!(TAS, "tas:GetAllCRLs"),
            response: Some(xml::name!(TAS, "tas:GetAllCRLsResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCRLs",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCRLsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 26,
            name: "DeleteCRL",
            request: xml::name!(TAS, "tas:DeleteCRL"),
            response: Some(xml::name!(TAS, "tas:DeleteCRLResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCRL",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCRLResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CRLID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 27,
            name: "CreateCertPathValidationPolicy",
            request: xml::name!(TAS, "tas:CreateCertPathValidationPolicy"),
            response: Some(xml::name!(TAS, "tas:CreateCertPathValidationPolicyResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateCertPathValidationPolicy",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateCertPathValidationPolicyResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfCertPathValidationPoliciesReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationParameters"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
            ],
        },
        OperationInfo {
            index: 28,
            name: "GetCertPathValidationPolicy",
            request: xml::name!(TAS, "tas:GetCertPathValidationPolicy"),
            response: Some(xml::name!(TAS, "tas:GetCertPathValidationPolicyResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertPathValidationPolicy",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCertPathValidationPolicyResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
            }],
        },
        OperationInfo {
            index: 29,
            name: "GetAllCertPathValidationPolicies",
            request: xml::name!(TAS, "tas:GetAllCertPathValidationPolicies"),
            response: Some(xml::name!(TAS, "tas:GetAllCertPathValidationPoliciesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertPathValidationPolicies",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllCertPathValidationPoliciesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 30,
            name: "SetCertPathValidationPolicy",
            request: xml::name!(TAS, "tas:SetCertPathValidationPolicy"),
            response: Some(xml::name!(TAS, "tas:SetCertPathValidationPolicyResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCertPathValidationPolicy",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCertPathValidationPolicyResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationParameters"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
            ],
        },
        OperationInfo {
            index: 31,
            name: "DeleteCertPathValidationPolicy",
            request: xml::name!(TAS, "tas:DeleteCertPathValidationPolicy"),
            response: Some(xml::name!(TAS, "tas:DeleteCertPathValidationPolicyResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertPathValidationPolicy",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteCertPathValidationPolicyResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 32,
            name: "AddServerCertificateAssignment",
            request: xml::name!(TAS, "tas:AddServerCertificateAssignment"),
            response: Some(xml::name!(TAS, "tas:AddServerCertificateAssignmentResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddServerCertificateAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddServerCertificateAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfTLSCertificationPathsReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPrivateKey"],
                },
            ],
        },
        OperationInfo {
            index: 33,
            name: "RemoveServerCertificateAssignment",
            request: xml::name!(TAS, "tas:RemoveServerCertificateAssignment"),
            response: Some(xml::name!(TAS, "tas:RemoveServerCertificateAssignmentResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveServerCertificateAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveServerCertificateAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "OldCertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 34,
            name: "ReplaceServerCertificateAssignment",
            request: xml::name!(TAS, "tas:ReplaceServerCertificateAssignment"),
            response: Some(xml::name!(TAS, "tas:ReplaceServerCertificateAssignmentResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/ReplaceServerCertificateAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/ReplaceServerCertificateAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NewCertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPrivateKey"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "OldCertificationPathID"],
                },
            ],
        },
        OperationInfo {
            index: 35,
            name: "SetEnabledTLSVersions",
            request: xml::name!(TAS, "tas:SetEnabledTLSVersions"),
            response: Some(xml::name!(TAS, "tas:SetEnabledTLSVersionsResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetEnabledTLSVersions",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetEnabledTLSVersionsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "EmptyList"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TLSVersion"],
                },
            ],
        },
        OperationInfo {
            index: 36,
            name: "GetEnabledTLSVersions",
            request: xml::name!(TAS, "tas:GetEnabledTLSVersions"),
            response: Some(xml::name!(TAS, "tas:GetEnabledTLSVersionsResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetEnabledTLSVersions",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetEnabledTLSVersionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 37,
            name: "GetAssignedServerCertificates",
            request: xml::name!(TAS, "tas:GetAssignedServerCertificates"),
            response: Some(xml::name!(TAS, "tas:GetAssignedServerCertificatesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedServerCertificates",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedServerCertificatesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 38,
            name: "SetClientAuthenticationRequired",
            request: xml::name!(TAS, "tas:SetClientAuthenticationRequired"),
            response: Some(xml::name!(TAS, "tas:SetClientAuthenticationRequiredResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetClientAuthenticationRequired",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetClientAuthenticationRequiredResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "EnablingClientAuthenticationFailed"],
            }],
        },
        OperationInfo {
            index: 39,
            name: "GetClientAuthenticationRequired",
            request: xml::name!(TAS, "tas:GetClientAuthenticationRequired"),
            response: Some(xml::name!(TAS, "tas:GetClientAuthenticationRequiredResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetClientAuthenticationRequired",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetClientAuthenticationRequiredResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 40,
            name: "SetCnMapsToUser",
            request: xml::name!(TAS, "tas:SetCnMapsToUser"),
            response: Some(xml::name!(TAS, "tas:SetCnMapsToUserResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCnMapsToUser",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetCnMapsToUserResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "CnMapsToUserFailed"],
            }],
        },
        OperationInfo {
            index: 41,
            name: "GetCnMapsToUser",
            request: xml::name!(TAS, "tas:GetCnMapsToUser"),
            response: Some(xml::name!(TAS, "tas:GetCnMapsToUserResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCnMapsToUser",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetCnMapsToUserResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 42,
            name: "AddCertPathValidationPolicyAssignment",
            request: xml::name!(TAS, "tas:AddCertPathValidationPolicyAssignment"),
            response: Some(xml::name!(
                TAS,
                "tas:AddCertPathValidationPolicyAssignmentResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddCertPathValidationPolicyAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddCertPathValidationPolicyAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfTLSCertPathValidationPoliciesReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
            ],
        },
        OperationInfo {
            index: 43,
            name: "RemoveCertPathValidationPolicyAssignment",
            request: xml::name!(TAS, "tas:RemoveCertPathValidationPolicyAssignment"),
            response: Some(xml::name!(
                TAS,
                "tas:RemoveCertPathValidationPolicyAssignmentResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveCertPathValidationPolicyAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveCertPathValidationPolicyAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
            }],
        },
        OperationInfo {
            index: 44,
            name: "ReplaceCertPathValidationPolicyAssignment",
            request: xml::name!(TAS, "tas:ReplaceCertPathValidationPolicyAssignment"),
            response: Some(xml::name!(
                TAS,
                "tas:ReplaceCertPathValidationPolicyAssignmentResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/ReplaceCertPathValidationPolicyAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/ReplaceCertPathValidationPolicyAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NewCertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "OldCertPathValidationPolicyID"],
                },
            ],
        },
        OperationInfo {
            index: 45,
            name: "GetAssignedCertPathValidationPolicies",
            request: xml::name!(TAS, "tas:GetAssignedCertPathValidationPolicies"),
            response: Some(xml::name!(
                TAS,
                "tas:GetAssignedCertPathValidationPoliciesResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedCertPathValidationPolicies",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedCertPathValidationPoliciesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 46,
            name: "AddDot1XConfiguration",
            request: xml::name!(TAS, "tas:AddDot1XConfiguration"),
            response: Some(xml::name!(TAS, "tas:AddDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddDot1XConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaximumNumberOfDot1XConfigurationsReached"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Dot1XMethod"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Dot1XMethodCombination"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PassphraseID"],
                },
            ],
        },
        OperationInfo {
            index: 47,
            name: "GetAllDot1XConfigurations",
            request: xml::name!(TAS, "tas:GetAllDot1XConfigurations"),
            response: Some(xml::name!(TAS, "tas:GetAllDot1XConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllDot1XConfigurations",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAllDot1XConfigurationsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 48,
            name: "GetDot1XConfiguration",
            request: xml::name!(TAS, "tas:GetDot1XConfiguration"),
            response: Some(xml::name!(TAS, "tas:GetDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetDot1XConfigurationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "Dot1XConfigurationID"],
            }],
        },
        OperationInfo {
            index: 49,
            name: "DeleteDot1XConfiguration",
            request: xml::name!(TAS, "tas:DeleteDot1XConfiguration"),
            response: Some(xml::name!(TAS, "tas:DeleteDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteDot1XConfigurationResponse",
            access: AccessClass::Unrecoverable,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Dot1XConfigurationID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 50,
            name: "SetNetworkInterfaceDot1XConfiguration",
            request: xml::name!(TAS, "tas:SetNetworkInterfaceDot1XConfiguration"),
            response: Some(xml::name!(
                TAS,
                "tas:SetNetworkInterfaceDot1XConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetNetworkInterfaceDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetNetworkInterfaceDot1XConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Dot1XConfigurationID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
                },
            ],
        },
        OperationInfo {
            index: 51,
            name: "GetNetworkInterfaceDot1XConfiguration",
            request: xml::name!(TAS, "tas:GetNetworkInterfaceDot1XConfiguration"),
            response: Some(xml::name!(
                TAS,
                "tas:GetNetworkInterfaceDot1XConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetNetworkInterfaceDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetNetworkInterfaceDot1XConfigurationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
            }],
        },
        OperationInfo {
            index: 52,
            name: "DeleteNetworkInterfaceDot1XConfiguration",
            request: xml::name!(TAS, "tas:DeleteNetworkInterfaceDot1XConfiguration"),
            response: Some(xml::name!(
                TAS,
                "tas:DeleteNetworkInterfaceDot1XConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteNetworkInterfaceDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteNetworkInterfaceDot1XConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
            }],
        },
        OperationInfo {
            index: 53,
            name: "GetJWTConfiguration",
            request: xml::name!(TAS, "tas:GetJWTConfiguration"),
            response: Some(xml::name!(TAS, "tas:GetJWTConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetJWTConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetJWTConfigurationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 54,
            name: "SetJWTConfiguration",
            request: xml::name!(TAS, "tas:SetJWTConfiguration"),
            response: Some(xml::name!(TAS, "tas:SetJWTConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetJWTConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetJWTConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "KeyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MaxIssuersExceeded"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TooManyAudiences"],
                },
            ],
        },
        OperationInfo {
            index: 55,
            name: "GetAuthorizationServerConfigurations",
            request: xml::name!(TAS, "tas:GetAuthorizationServerConfigurations"),
            response: Some(xml::name!(
                TAS,
                "tas:GetAuthorizationServerConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAuthorizationServerConfigurations",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAuthorizationServerConfigurationsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 56,
            name: "CreateAuthorizationServerConfiguration",
            request: xml::name!(TAS, "tas:CreateAuthorizationServerConfiguration"),
            response: Some(xml::name!(
                TAS,
                "tas:CreateAuthorizationServerConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateAuthorizationServerConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/CreateAuthorizationServerConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxAuthorizationServers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
            ],
        },
        OperationInfo {
            index: 57,
            name: "SetAuthorizationServerConfiguration",
            request: xml::name!(TAS, "tas:SetAuthorizationServerConfiguration"),
            response: Some(xml::name!(TAS, "tas:SetAuthorizationServerConfigurationResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetAuthorizationServerConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/SetAuthorizationServerConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 58,
            name: "DeleteAuthorizationServerConfiguration",
            request: xml::name!(TAS, "tas:DeleteAuthorizationServerConfiguration"),
            response: Some(xml::name!(
                TAS,
                "tas:DeleteAuthorizationServerConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteAuthorizationServerConfiguration",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/DeleteAuthorizationServerConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 59,
            name: "AddMediaSigningCertificateAssignment",
            request: xml::name!(TAS, "tas:AddMediaSigningCertificateAssignment"),
            response: Some(xml::name!(
                TAS,
                "tas:AddMediaSigningCertificateAssignmentResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddMediaSigningCertificateAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/AddMediaSigningCertificateAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPrivateKey"],
                },
            ],
        },
        OperationInfo {
            index: 60,
            name: "RemoveMediaSigningCertificateAssignment",
            request: xml::name!(TAS, "tas:RemoveMediaSigningCertificateAssignment"),
            response: Some(xml::name!(
                TAS,
                "tas:RemoveMediaSigningCertificateAssignmentResponse"
            )),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveMediaSigningCertificateAssignment",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/RemoveMediaSigningCertificateAssignmentResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "OldCertificationPathID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceExists"],
                },
            ],
        },
        OperationInfo {
            index: 61,
            name: "GetAssignedMediaSigningCertificates",
            request: xml::name!(TAS, "tas:GetAssignedMediaSigningCertificates"),
            response: Some(xml::name!(TAS, "tas:GetAssignedMediaSigningCertificatesResponse")),
            action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedMediaSigningCertificates",
            response_action: "http://www.onvif.org/ver10/advancedsecurity/wsdl/GetAssignedMediaSigningCertificatesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the AdvancedSecurity service: request `tas:GetServiceCapabilities`, answered by `tas:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[0];
}

/// The operation `CreateRSAKeyPair` of the AdvancedSecurity service: request `tas:CreateRSAKeyPair`, answered by `tas:CreateRSAKeyPairResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRSAKeyPair;

impl Operation for CreateRSAKeyPair {
    type Request = super::CreateRSAKeyPair;
    type Response = super::CreateRSAKeyPairResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[1];
}

/// The operation `CreateECCKeyPair` of the AdvancedSecurity service: request `tas:CreateECCKeyPair`, answered by `tas:CreateECCKeyPairResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateECCKeyPair;

impl Operation for CreateECCKeyPair {
    type Request = super::CreateECCKeyPair;
    type Response = super::CreateECCKeyPairResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[2];
}

/// The operation `UploadKeyPairInPKCS8` of the AdvancedSecurity service: request `tas:UploadKeyPairInPKCS8`, answered by `tas:UploadKeyPairInPKCS8Response`.
#[derive(Clone, Copy, Debug)]
pub struct UploadKeyPairInPKCS8;

impl Operation for UploadKeyPairInPKCS8 {
    type Request = super::UploadKeyPairInPKCS8;
    type Response = super::UploadKeyPairInPKCS8Response;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[3];
}

/// The operation `UploadCertificateWithPrivateKeyInPKCS12` of the AdvancedSecurity service: request `tas:UploadCertificateWithPrivateKeyInPKCS12`, answered by `tas:UploadCertificateWithPrivateKeyInPKCS12Response`.
#[derive(Clone, Copy, Debug)]
pub struct UploadCertificateWithPrivateKeyInPKCS12;

impl Operation for UploadCertificateWithPrivateKeyInPKCS12 {
    type Request = super::UploadCertificateWithPrivateKeyInPKCS12;
    type Response = super::UploadCertificateWithPrivateKeyInPKCS12Response;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[4];
}

/// The operation `GetKeyStatus` of the AdvancedSecurity service: request `tas:GetKeyStatus`, answered by `tas:GetKeyStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyStatus;

impl Operation for GetKeyStatus {
    type Request = super::GetKeyStatus;
    type Response = super::GetKeyStatusResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[5];
}

/// The operation `GetPrivateKeyStatus` of the AdvancedSecurity service: request `tas:GetPrivateKeyStatus`, answered by `tas:GetPrivateKeyStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPrivateKeyStatus;

impl Operation for GetPrivateKeyStatus {
    type Request = super::GetPrivateKeyStatus;
    type Response = super::GetPrivateKeyStatusResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[6];
}

/// The operation `GetAllKeys` of the AdvancedSecurity service: request `tas:GetAllKeys`, answered by `tas:GetAllKeysResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllKeys;

impl Operation for GetAllKeys {
    type Request = super::GetAllKeys;
    type Response = super::GetAllKeysResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[7];
}

/// The operation `DeleteKey` of the AdvancedSecurity service: request `tas:DeleteKey`, answered by `tas:DeleteKeyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteKey;

impl Operation for DeleteKey {
    type Request = super::DeleteKey;
    type Response = super::DeleteKeyResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[8];
}

/// The operation `CreatePKCS10CSR` of the AdvancedSecurity service: request `tas:CreatePKCS10CSR`, answered by `tas:CreatePKCS10CSRResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePKCS10CSR;

impl Operation for CreatePKCS10CSR {
    type Request = super::CreatePKCS10CSR;
    type Response = super::CreatePKCS10CSRResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[9];
}

/// The operation `CreateSelfSignedCertificate` of the AdvancedSecurity service: request `tas:CreateSelfSignedCertificate`, answered by `tas:CreateSelfSignedCertificateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSelfSignedCertificate;

impl Operation for CreateSelfSignedCertificate {
    type Request = super::CreateSelfSignedCertificate;
    type Response = super::CreateSelfSignedCertificateResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[10];
}

/// The operation `UploadCertificate` of the AdvancedSecurity service: request `tas:UploadCertificate`, answered by `tas:UploadCertificateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UploadCertificate;

impl Operation for UploadCertificate {
    type Request = super::UploadCertificate;
    type Response = super::UploadCertificateResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[11];
}

/// The operation `GetCertificate` of the AdvancedSecurity service: request `tas:GetCertificate`, answered by `tas:GetCertificateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificate;

impl Operation for GetCertificate {
    type Request = super::GetCertificate;
    type Response = super::GetCertificateResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[12];
}

/// The operation `GetAllCertificates` of the AdvancedSecurity service: request `tas:GetAllCertificates`, answered by `tas:GetAllCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllCertificates;

impl Operation for GetAllCertificates {
    type Request = super::GetAllCertificates;
    type Response = super::GetAllCertificatesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[13];
}

/// The operation `DeleteCertificate` of the AdvancedSecurity service: request `tas:DeleteCertificate`, answered by `tas:DeleteCertificateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCertificate;

impl Operation for DeleteCertificate {
    type Request = super::DeleteCertificate;
    type Response = super::DeleteCertificateResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[14];
}

/// The operation `CreateCertificationPath` of the AdvancedSecurity service: request `tas:CreateCertificationPath`, answered by `tas:CreateCertificationPathResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCertificationPath;

impl Operation for CreateCertificationPath {
    type Request = super::CreateCertificationPath;
    type Response = super::CreateCertificationPathResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[15];
}

/// The operation `GetCertificationPath` of the AdvancedSecurity service: request `tas:GetCertificationPath`, answered by `tas:GetCertificationPathResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificationPath;

impl Operation for GetCertificationPath {
    type Request = super::GetCertificationPath;
    type Response = super::GetCertificationPathResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[16];
}

/// The operation `GetAllCertificationPaths` of the AdvancedSecurity service: request `tas:GetAllCertificationPaths`, answered by `tas:GetAllCertificationPathsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllCertificationPaths;

impl Operation for GetAllCertificationPaths {
    type Request = super::GetAllCertificationPaths;
    type Response = super::GetAllCertificationPathsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[17];
}

/// The operation `SetCertificationPath` of the AdvancedSecurity service: request `tas:SetCertificationPath`, answered by `tas:SetCertificationPathResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCertificationPath;

impl Operation for SetCertificationPath {
    type Request = super::SetCertificationPath;
    type Response = super::SetCertificationPathResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[18];
}

/// The operation `DeleteCertificationPath` of the AdvancedSecurity service: request `tas:DeleteCertificationPath`, answered by `tas:DeleteCertificationPathResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCertificationPath;

impl Operation for DeleteCertificationPath {
    type Request = super::DeleteCertificationPath;
    type Response = super::DeleteCertificationPathResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[19];
}

/// The operation `UploadPassphrase` of the AdvancedSecurity service: request `tas:UploadPassphrase`, answered by `tas:UploadPassphraseResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UploadPassphrase;

impl Operation for UploadPassphrase {
    type Request = super::UploadPassphrase;
    type Response = super::UploadPassphraseResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[20];
}

/// The operation `GetAllPassphrases` of the AdvancedSecurity service: request `tas:GetAllPassphrases`, answered by `tas:GetAllPassphrasesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllPassphrases;

impl Operation for GetAllPassphrases {
    type Request = super::GetAllPassphrases;
    type Response = super::GetAllPassphrasesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[21];
}

/// The operation `DeletePassphrase` of the AdvancedSecurity service: request `tas:DeletePassphrase`, answered by `tas:DeletePassphraseResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePassphrase;

impl Operation for DeletePassphrase {
    type Request = super::DeletePassphrase;
    type Response = super::DeletePassphraseResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[22];
}

/// The operation `UploadCRL` of the AdvancedSecurity service: request `tas:UploadCRL`, answered by `tas:UploadCRLResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UploadCRL;

impl Operation for UploadCRL {
    type Request = super::UploadCRL;
    type Response = super::UploadCRLResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[23];
}

/// The operation `GetCRL` of the AdvancedSecurity service: request `tas:GetCRL`, answered by `tas:GetCRLResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCRL;

impl Operation for GetCRL {
    type Request = super::GetCRL;
    type Response = super::GetCRLResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[24];
}

/// The operation `GetAllCRLs` of the AdvancedSecurity service: request `tas:GetAllCRLs`, answered by `tas:GetAllCRLsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllCRLs;

impl Operation for GetAllCRLs {
    type Request = super::GetAllCRLs;
    type Response = super::GetAllCRLsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[25];
}

/// The operation `DeleteCRL` of the AdvancedSecurity service: request `tas:DeleteCRL`, answered by `tas:DeleteCRLResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCRL;

impl Operation for DeleteCRL {
    type Request = super::DeleteCRL;
    type Response = super::DeleteCRLResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[26];
}

/// The operation `CreateCertPathValidationPolicy` of the AdvancedSecurity service: request `tas:CreateCertPathValidationPolicy`, answered by `tas:CreateCertPathValidationPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCertPathValidationPolicy;

impl Operation for CreateCertPathValidationPolicy {
    type Request = super::CreateCertPathValidationPolicy;
    type Response = super::CreateCertPathValidationPolicyResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[27];
}

/// The operation `GetCertPathValidationPolicy` of the AdvancedSecurity service: request `tas:GetCertPathValidationPolicy`, answered by `tas:GetCertPathValidationPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertPathValidationPolicy;

impl Operation for GetCertPathValidationPolicy {
    type Request = super::GetCertPathValidationPolicy;
    type Response = super::GetCertPathValidationPolicyResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[28];
}

/// The operation `GetAllCertPathValidationPolicies` of the AdvancedSecurity service: request `tas:GetAllCertPathValidationPolicies`, answered by `tas:GetAllCertPathValidationPoliciesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllCertPathValidationPolicies;

impl Operation for GetAllCertPathValidationPolicies {
    type Request = super::GetAllCertPathValidationPolicies;
    type Response = super::GetAllCertPathValidationPoliciesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[29];
}

/// The operation `SetCertPathValidationPolicy` of the AdvancedSecurity service: request `tas:SetCertPathValidationPolicy`, answered by `tas:SetCertPathValidationPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCertPathValidationPolicy;

impl Operation for SetCertPathValidationPolicy {
    type Request = super::SetCertPathValidationPolicy;
    type Response = super::SetCertPathValidationPolicyResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[30];
}

/// The operation `DeleteCertPathValidationPolicy` of the AdvancedSecurity service: request `tas:DeleteCertPathValidationPolicy`, answered by `tas:DeleteCertPathValidationPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCertPathValidationPolicy;

impl Operation for DeleteCertPathValidationPolicy {
    type Request = super::DeleteCertPathValidationPolicy;
    type Response = super::DeleteCertPathValidationPolicyResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[31];
}

/// The operation `AddServerCertificateAssignment` of the AdvancedSecurity service: request `tas:AddServerCertificateAssignment`, answered by `tas:AddServerCertificateAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddServerCertificateAssignment;

impl Operation for AddServerCertificateAssignment {
    type Request = super::AddServerCertificateAssignment;
    type Response = super::AddServerCertificateAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[32];
}

/// The operation `RemoveServerCertificateAssignment` of the AdvancedSecurity service: request `tas:RemoveServerCertificateAssignment`, answered by `tas:RemoveServerCertificateAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveServerCertificateAssignment;

impl Operation for RemoveServerCertificateAssignment {
    type Request = super::RemoveServerCertificateAssignment;
    type Response = super::RemoveServerCertificateAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[33];
}

/// The operation `ReplaceServerCertificateAssignment` of the AdvancedSecurity service: request `tas:ReplaceServerCertificateAssignment`, answered by `tas:ReplaceServerCertificateAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceServerCertificateAssignment;

impl Operation for ReplaceServerCertificateAssignment {
    type Request = super::ReplaceServerCertificateAssignment;
    type Response = super::ReplaceServerCertificateAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[34];
}

/// The operation `SetEnabledTLSVersions` of the AdvancedSecurity service: request `tas:SetEnabledTLSVersions`, answered by `tas:SetEnabledTLSVersionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetEnabledTLSVersions;

impl Operation for SetEnabledTLSVersions {
    type Request = super::SetEnabledTLSVersions;
    type Response = super::SetEnabledTLSVersionsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[35];
}

/// The operation `GetEnabledTLSVersions` of the AdvancedSecurity service: request `tas:GetEnabledTLSVersions`, answered by `tas:GetEnabledTLSVersionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetEnabledTLSVersions;

impl Operation for GetEnabledTLSVersions {
    type Request = super::GetEnabledTLSVersions;
    type Response = super::GetEnabledTLSVersionsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[36];
}

/// The operation `GetAssignedServerCertificates` of the AdvancedSecurity service: request `tas:GetAssignedServerCertificates`, answered by `tas:GetAssignedServerCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAssignedServerCertificates;

impl Operation for GetAssignedServerCertificates {
    type Request = super::GetAssignedServerCertificates;
    type Response = super::GetAssignedServerCertificatesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[37];
}

/// The operation `SetClientAuthenticationRequired` of the AdvancedSecurity service: request `tas:SetClientAuthenticationRequired`, answered by `tas:SetClientAuthenticationRequiredResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetClientAuthenticationRequired;

impl Operation for SetClientAuthenticationRequired {
    type Request = super::SetClientAuthenticationRequired;
    type Response = super::SetClientAuthenticationRequiredResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[38];
}

/// The operation `GetClientAuthenticationRequired` of the AdvancedSecurity service: request `tas:GetClientAuthenticationRequired`, answered by `tas:GetClientAuthenticationRequiredResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetClientAuthenticationRequired;

impl Operation for GetClientAuthenticationRequired {
    type Request = super::GetClientAuthenticationRequired;
    type Response = super::GetClientAuthenticationRequiredResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[39];
}

/// The operation `SetCnMapsToUser` of the AdvancedSecurity service: request `tas:SetCnMapsToUser`, answered by `tas:SetCnMapsToUserResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCnMapsToUser;

impl Operation for SetCnMapsToUser {
    type Request = super::SetCnMapsToUser;
    type Response = super::SetCnMapsToUserResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[40];
}

/// The operation `GetCnMapsToUser` of the AdvancedSecurity service: request `tas:GetCnMapsToUser`, answered by `tas:GetCnMapsToUserResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCnMapsToUser;

impl Operation for GetCnMapsToUser {
    type Request = super::GetCnMapsToUser;
    type Response = super::GetCnMapsToUserResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[41];
}

/// The operation `AddCertPathValidationPolicyAssignment` of the AdvancedSecurity service: request `tas:AddCertPathValidationPolicyAssignment`, answered by `tas:AddCertPathValidationPolicyAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddCertPathValidationPolicyAssignment;

impl Operation for AddCertPathValidationPolicyAssignment {
    type Request = super::AddCertPathValidationPolicyAssignment;
    type Response = super::AddCertPathValidationPolicyAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[42];
}

/// The operation `RemoveCertPathValidationPolicyAssignment` of the AdvancedSecurity service: request `tas:RemoveCertPathValidationPolicyAssignment`, answered by `tas:RemoveCertPathValidationPolicyAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveCertPathValidationPolicyAssignment;

impl Operation for RemoveCertPathValidationPolicyAssignment {
    type Request = super::RemoveCertPathValidationPolicyAssignment;
    type Response = super::RemoveCertPathValidationPolicyAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[43];
}

/// The operation `ReplaceCertPathValidationPolicyAssignment` of the AdvancedSecurity service: request `tas:ReplaceCertPathValidationPolicyAssignment`, answered by `tas:ReplaceCertPathValidationPolicyAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceCertPathValidationPolicyAssignment;

impl Operation for ReplaceCertPathValidationPolicyAssignment {
    type Request = super::ReplaceCertPathValidationPolicyAssignment;
    type Response = super::ReplaceCertPathValidationPolicyAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[44];
}

/// The operation `GetAssignedCertPathValidationPolicies` of the AdvancedSecurity service: request `tas:GetAssignedCertPathValidationPolicies`, answered by `tas:GetAssignedCertPathValidationPoliciesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAssignedCertPathValidationPolicies;

impl Operation for GetAssignedCertPathValidationPolicies {
    type Request = super::GetAssignedCertPathValidationPolicies;
    type Response = super::GetAssignedCertPathValidationPoliciesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[45];
}

/// The operation `AddDot1XConfiguration` of the AdvancedSecurity service: request `tas:AddDot1XConfiguration`, answered by `tas:AddDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddDot1XConfiguration;

impl Operation for AddDot1XConfiguration {
    type Request = super::AddDot1XConfiguration;
    type Response = super::AddDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[46];
}

/// The operation `GetAllDot1XConfigurations` of the AdvancedSecurity service: request `tas:GetAllDot1XConfigurations`, answered by `tas:GetAllDot1XConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAllDot1XConfigurations;

impl Operation for GetAllDot1XConfigurations {
    type Request = super::GetAllDot1XConfigurations;
    type Response = super::GetAllDot1XConfigurationsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[47];
}

/// The operation `GetDot1XConfiguration` of the AdvancedSecurity service: request `tas:GetDot1XConfiguration`, answered by `tas:GetDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDot1XConfiguration;

impl Operation for GetDot1XConfiguration {
    type Request = super::GetDot1XConfiguration;
    type Response = super::GetDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[48];
}

/// The operation `DeleteDot1XConfiguration` of the AdvancedSecurity service: request `tas:DeleteDot1XConfiguration`, answered by `tas:DeleteDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDot1XConfiguration;

impl Operation for DeleteDot1XConfiguration {
    type Request = super::DeleteDot1XConfiguration;
    type Response = super::DeleteDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[49];
}

/// The operation `SetNetworkInterfaceDot1XConfiguration` of the AdvancedSecurity service: request `tas:SetNetworkInterfaceDot1XConfiguration`, answered by `tas:SetNetworkInterfaceDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetNetworkInterfaceDot1XConfiguration;

impl Operation for SetNetworkInterfaceDot1XConfiguration {
    type Request = super::SetNetworkInterfaceDot1XConfiguration;
    type Response = super::SetNetworkInterfaceDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[50];
}

/// The operation `GetNetworkInterfaceDot1XConfiguration` of the AdvancedSecurity service: request `tas:GetNetworkInterfaceDot1XConfiguration`, answered by `tas:GetNetworkInterfaceDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNetworkInterfaceDot1XConfiguration;

impl Operation for GetNetworkInterfaceDot1XConfiguration {
    type Request = super::GetNetworkInterfaceDot1XConfiguration;
    type Response = super::GetNetworkInterfaceDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[51];
}

/// The operation `DeleteNetworkInterfaceDot1XConfiguration` of the AdvancedSecurity service: request `tas:DeleteNetworkInterfaceDot1XConfiguration`, answered by `tas:DeleteNetworkInterfaceDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkInterfaceDot1XConfiguration;

impl Operation for DeleteNetworkInterfaceDot1XConfiguration {
    type Request = super::DeleteNetworkInterfaceDot1XConfiguration;
    type Response = super::DeleteNetworkInterfaceDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[52];
}

/// The operation `GetJWTConfiguration` of the AdvancedSecurity service: request `tas:GetJWTConfiguration`, answered by `tas:GetJWTConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetJWTConfiguration;

impl Operation for GetJWTConfiguration {
    type Request = super::GetJWTConfiguration;
    type Response = super::GetJWTConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[53];
}

/// The operation `SetJWTConfiguration` of the AdvancedSecurity service: request `tas:SetJWTConfiguration`, answered by `tas:SetJWTConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetJWTConfiguration;

impl Operation for SetJWTConfiguration {
    type Request = super::SetJWTConfiguration;
    type Response = super::SetJWTConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[54];
}

/// The operation `GetAuthorizationServerConfigurations` of the AdvancedSecurity service: request `tas:GetAuthorizationServerConfigurations`, answered by `tas:GetAuthorizationServerConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthorizationServerConfigurations;

impl Operation for GetAuthorizationServerConfigurations {
    type Request = super::GetAuthorizationServerConfigurations;
    type Response = super::GetAuthorizationServerConfigurationsResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[55];
}

/// The operation `CreateAuthorizationServerConfiguration` of the AdvancedSecurity service: request `tas:CreateAuthorizationServerConfiguration`, answered by `tas:CreateAuthorizationServerConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAuthorizationServerConfiguration;

impl Operation for CreateAuthorizationServerConfiguration {
    type Request = super::CreateAuthorizationServerConfiguration;
    type Response = super::CreateAuthorizationServerConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[56];
}

/// The operation `SetAuthorizationServerConfiguration` of the AdvancedSecurity service: request `tas:SetAuthorizationServerConfiguration`, answered by `tas:SetAuthorizationServerConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAuthorizationServerConfiguration;

impl Operation for SetAuthorizationServerConfiguration {
    type Request = super::SetAuthorizationServerConfiguration;
    type Response = super::SetAuthorizationServerConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[57];
}

/// The operation `DeleteAuthorizationServerConfiguration` of the AdvancedSecurity service: request `tas:DeleteAuthorizationServerConfiguration`, answered by `tas:DeleteAuthorizationServerConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAuthorizationServerConfiguration;

impl Operation for DeleteAuthorizationServerConfiguration {
    type Request = super::DeleteAuthorizationServerConfiguration;
    type Response = super::DeleteAuthorizationServerConfigurationResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[58];
}

/// The operation `AddMediaSigningCertificateAssignment` of the AdvancedSecurity service: request `tas:AddMediaSigningCertificateAssignment`, answered by `tas:AddMediaSigningCertificateAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddMediaSigningCertificateAssignment;

impl Operation for AddMediaSigningCertificateAssignment {
    type Request = super::AddMediaSigningCertificateAssignment;
    type Response = super::AddMediaSigningCertificateAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[59];
}

/// The operation `RemoveMediaSigningCertificateAssignment` of the AdvancedSecurity service: request `tas:RemoveMediaSigningCertificateAssignment`, answered by `tas:RemoveMediaSigningCertificateAssignmentResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveMediaSigningCertificateAssignment;

impl Operation for RemoveMediaSigningCertificateAssignment {
    type Request = super::RemoveMediaSigningCertificateAssignment;
    type Response = super::RemoveMediaSigningCertificateAssignmentResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[60];
}

/// The operation `GetAssignedMediaSigningCertificates` of the AdvancedSecurity service: request `tas:GetAssignedMediaSigningCertificates`, answered by `tas:GetAssignedMediaSigningCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAssignedMediaSigningCertificates;

impl Operation for GetAssignedMediaSigningCertificates {
    type Request = super::GetAssignedMediaSigningCertificates;
    type Response = super::GetAssignedMediaSigningCertificatesResponse;
    const INFO: &'static OperationInfo = &ADVANCED_SECURITY.operations[61];
}
