// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AdvancedSecurity service: namespace `http://www.onvif.org/ver10/advancedsecurity/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AdvancedSecurity service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AdvancedSecurityService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tas::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tas::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateRSAKeyPair`.
    fn create_rsa_key_pair(
        &self,
        context: &RequestContext,
        request: tas::CreateRSAKeyPair,
    ) -> impl Future<Output = Result<tas::CreateRSAKeyPairResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateECCKeyPair`.
    fn create_ecc_key_pair(
        &self,
        context: &RequestContext,
        request: tas::CreateECCKeyPair,
    ) -> impl Future<Output = Result<tas::CreateECCKeyPairResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UploadKeyPairInPKCS8`.
    fn upload_key_pair_in_pkcs8(
        &self,
        context: &RequestContext,
        request: tas::UploadKeyPairInPKCS8,
    ) -> impl Future<Output = Result<tas::UploadKeyPairInPKCS8Response, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UploadCertificateWithPrivateKeyInPKCS12`.
    fn upload_certificate_with_private_key_in_pkcs12(
        &self,
        context: &RequestContext,
        request: tas::UploadCertificateWithPrivateKeyInPKCS12,
    ) -> impl Future<Output = Result<tas::UploadCertificateWithPrivateKeyInPKCS12Response, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetKeyStatus`.
    fn get_key_status(
        &self,
        context: &RequestContext,
        request: tas::GetKeyStatus,
    ) -> impl Future<Output = Result<tas::GetKeyStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPrivateKeyStatus`.
    fn get_private_key_status(
        &self,
        context: &RequestContext,
        request: tas::GetPrivateKeyStatus,
    ) -> impl Future<Output = Result<tas::GetPrivateKeyStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllKeys`.
    fn get_all_keys(
        &self,
        context: &RequestContext,
        request: tas::GetAllKeys,
    ) -> impl Future<Output = Result<tas::GetAllKeysResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteKey`.
    fn delete_key(
        &self,
        context: &RequestContext,
        request: tas::DeleteKey,
    ) -> impl Future<Output = Result<tas::DeleteKeyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreatePKCS10CSR`.
    fn create_pkcs10csr(
        &self,
        context: &RequestContext,
        request: tas::CreatePKCS10CSR,
    ) -> impl Future<Output = Result<tas::CreatePKCS10CSRResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateSelfSignedCertificate`.
    fn create_self_signed_certificate(
        &self,
        context: &RequestContext,
        request: tas::CreateSelfSignedCertificate,
    ) -> impl Future<Output = Result<tas::CreateSelfSignedCertificateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UploadCertificate`.
    fn upload_certificate(
        &self,
        context: &RequestContext,
        request: tas::UploadCertificate,
    ) -> impl Future<Output = Result<tas::UploadCertificateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertificate`.
    fn get_certificate(
        &self,
        context: &RequestContext,
        request: tas::GetCertificate,
    ) -> impl Future<Output = Result<tas::GetCertificateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllCertificates`.
    fn get_all_certificates(
        &self,
        context: &RequestContext,
        request: tas::GetAllCertificates,
    ) -> impl Future<Output = Result<tas::GetAllCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCertificate`.
    fn delete_certificate(
        &self,
        context: &RequestContext,
        request: tas::DeleteCertificate,
    ) -> impl Future<Output = Result<tas::DeleteCertificateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateCertificationPath`.
    fn create_certification_path(
        &self,
        context: &RequestContext,
        request: tas::CreateCertificationPath,
    ) -> impl Future<Output = Result<tas::CreateCertificationPathResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertificationPath`.
    fn get_certification_path(
        &self,
        context: &RequestContext,
        request: tas::GetCertificationPath,
    ) -> impl Future<Output = Result<tas::GetCertificationPathResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllCertificationPaths`.
    fn get_all_certification_paths(
        &self,
        context: &RequestContext,
        request: tas::GetAllCertificationPaths,
    ) -> impl Future<Output = Result<tas::GetAllCertificationPathsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCertificationPath`.
    fn set_certification_path(
        &self,
        context: &RequestContext,
        request: tas::SetCertificationPath,
    ) -> impl Future<Output = Result<tas::SetCertificationPathResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCertificationPath`.
    fn delete_certification_path(
        &self,
        context: &RequestContext,
        request: tas::DeleteCertificationPath,
    ) -> impl Future<Output = Result<tas::DeleteCertificationPathResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UploadPassphrase`.
    fn upload_passphrase(
        &self,
        context: &RequestContext,
        request: tas::UploadPassphrase,
    ) -> impl Future<Output = Result<tas::UploadPassphraseResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllPassphrases`.
    fn get_all_passphrases(
        &self,
        context: &RequestContext,
        request: tas::GetAllPassphrases,
    ) -> impl Future<Output = Result<tas::GetAllPassphrasesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeletePassphrase`.
    fn delete_passphrase(
        &self,
        context: &RequestContext,
        request: tas::DeletePassphrase,
    ) -> impl Future<Output = Result<tas::DeletePassphraseResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UploadCRL`.
    fn upload_crl(
        &self,
        context: &RequestContext,
        request: tas::UploadCRL,
    ) -> impl Future<Output = Result<tas::UploadCRLResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCRL`.
    fn get_crl(
        &self,
        context: &RequestContext,
        request: tas::GetCRL,
    ) -> impl Future<Output = Result<tas::GetCRLResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllCRLs`.
    fn get_all_crls(
        &self,
        context: &RequestContext,
        request: tas::GetAllCRLs,
    ) -> impl Future<Output = Result<tas::GetAllCRLsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCRL`.
    fn delete_crl(
        &self,
        context: &RequestContext,
        request: tas::DeleteCRL,
    ) -> impl Future<Output = Result<tas::DeleteCRLResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateCertPathValidationPolicy`.
    fn create_cert_path_validation_policy(
        &self,
        context: &RequestContext,
        request: tas::CreateCertPathValidationPolicy,
    ) -> impl Future<Output = Result<tas::CreateCertPathValidationPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertPathValidationPolicy`.
    fn get_cert_path_validation_policy(
        &self,
        context: &RequestContext,
        request: tas::GetCertPathValidationPolicy,
    ) -> impl Future<Output = Result<tas::GetCertPathValidationPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllCertPathValidationPolicies`.
    fn get_all_cert_path_validation_policies(
        &self,
        context: &RequestContext,
        request: tas::GetAllCertPathValidationPolicies,
    ) -> impl Future<Output = Result<tas::GetAllCertPathValidationPoliciesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCertPathValidationPolicy`.
    fn set_cert_path_validation_policy(
        &self,
        context: &RequestContext,
        request: tas::SetCertPathValidationPolicy,
    ) -> impl Future<Output = Result<tas::SetCertPathValidationPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCertPathValidationPolicy`.
    fn delete_cert_path_validation_policy(
        &self,
        context: &RequestContext,
        request: tas::DeleteCertPathValidationPolicy,
    ) -> impl Future<Output = Result<tas::DeleteCertPathValidationPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddServerCertificateAssignment`.
    fn add_server_certificate_assignment(
        &self,
        context: &RequestContext,
        request: tas::AddServerCertificateAssignment,
    ) -> impl Future<Output = Result<tas::AddServerCertificateAssignmentResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveServerCertificateAssignment`.
    fn remove_server_certificate_assignment(
        &self,
        context: &RequestContext,
        request: tas::RemoveServerCertificateAssignment,
    ) -> impl Future<Output = Result<tas::RemoveServerCertificateAssignmentResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ReplaceServerCertificateAssignment`.
    fn replace_server_certificate_assignment(
        &self,
        context: &RequestContext,
        request: tas::ReplaceServerCertificateAssignment,
    ) -> impl Future<Output = Result<tas::ReplaceServerCertificateAssignmentResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetEnabledTLSVersions`.
    fn set_enabled_tls_versions(
        &self,
        context: &RequestContext,
        request: tas::SetEnabledTLSVersions,
    ) -> impl Future<Output = Result<tas::SetEnabledTLSVersionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetEnabledTLSVersions`.
    fn get_enabled_tls_versions(
        &self,
        context: &RequestContext,
        request: tas::GetEnabledTLSVersions,
    ) -> impl Future<Output = Result<tas::GetEnabledTLSVersionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAssignedServerCertificates`.
    fn get_assigned_server_certificates(
        &self,
        context: &RequestContext,
        request: tas::GetAssignedServerCertificates,
    ) -> impl Future<Output = Result<tas::GetAssignedServerCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetClientAuthenticationRequired`.
    fn set_client_authentication_required(
        &self,
        context: &RequestContext,
        request: tas::SetClientAuthenticationRequired,
    ) -> impl Future<Output = Result<tas::SetClientAuthenticationRequiredResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetClientAuthenticationRequired`.
    fn get_client_authentication_required(
        &self,
        context: &RequestContext,
        request: tas::GetClientAuthenticationRequired,
    ) -> impl Future<Output = Result<tas::GetClientAuthenticationRequiredResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCnMapsToUser`.
    fn set_cn_maps_to_user(
        &self,
        context: &RequestContext,
        request: tas::SetCnMapsToUser,
    ) -> impl Future<Output = Result<tas::SetCnMapsToUserResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCnMapsToUser`.
    fn get_cn_maps_to_user(
        &self,
        context: &RequestContext,
        request: tas::GetCnMapsToUser,
    ) -> impl Future<Output = Result<tas::GetCnMapsToUserResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddCertPathValidationPolicyAssignment`.
    fn add_cert_path_validation_policy_assignment(
        &self,
        context: &RequestContext,
        request: tas::AddCertPathValidationPolicyAssignment,
    ) -> impl Future<Output = Result<tas::AddCertPathValidationPolicyAssignmentResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveCertPathValidationPolicyAssignment`.
    fn remove_cert_path_validation_policy_assignment(
        &self,
        context: &RequestContext,
        request: tas::RemoveCertPathValidationPolicyAssignment,
    ) -> impl Future<Output = Result<tas::RemoveCertPathValidationPolicyAssignmentResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ReplaceCertPathValidationPolicyAssignment`.
    fn replace_cert_path_validation_policy_assignment(
        &self,
        context: &RequestContext,
        request: tas::ReplaceCertPathValidationPolicyAssignment,
    ) -> impl Future<Output = Result<tas::ReplaceCertPathValidationPolicyAssignmentResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAssignedCertPathValidationPolicies`.
    fn get_assigned_cert_path_validation_policies(
        &self,
        context: &RequestContext,
        request: tas::GetAssignedCertPathValidationPolicies,
    ) -> impl Future<Output = Result<tas::GetAssignedCertPathValidationPoliciesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddDot1XConfiguration`.
    fn add_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::AddDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::AddDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAllDot1XConfigurations`.
    fn get_all_dot1x_configurations(
        &self,
        context: &RequestContext,
        request: tas::GetAllDot1XConfigurations,
    ) -> impl Future<Output = Result<tas::GetAllDot1XConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDot1XConfiguration`.
    fn get_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::GetDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::GetDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteDot1XConfiguration`.
    fn delete_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::DeleteDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::DeleteDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetNetworkInterfaceDot1XConfiguration`.
    fn set_network_interface_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::SetNetworkInterfaceDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::SetNetworkInterfaceDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNetworkInterfaceDot1XConfiguration`.
    fn get_network_interface_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::GetNetworkInterfaceDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::GetNetworkInterfaceDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteNetworkInterfaceDot1XConfiguration`.
    fn delete_network_interface_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tas::DeleteNetworkInterfaceDot1XConfiguration,
    ) -> impl Future<Output = Result<tas::DeleteNetworkInterfaceDot1XConfigurationResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetJWTConfiguration`.
    fn get_jwt_configuration(
        &self,
        context: &RequestContext,
        request: tas::GetJWTConfiguration,
    ) -> impl Future<Output = Result<tas::GetJWTConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetJWTConfiguration`.
    fn set_jwt_configuration(
        &self,
        context: &RequestContext,
        request: tas::SetJWTConfiguration,
    ) -> impl Future<Output = Result<tas::SetJWTConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthorizationServerConfigurations`.
    fn get_authorization_server_configurations(
        &self,
        context: &RequestContext,
        request: tas::GetAuthorizationServerConfigurations,
    ) -> impl Future<Output = Result<tas::GetAuthorizationServerConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAuthorizationServerConfiguration`.
    fn create_authorization_server_configuration(
        &self,
        context: &RequestContext,
        request: tas::CreateAuthorizationServerConfiguration,
    ) -> impl Future<Output = Result<tas::CreateAuthorizationServerConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAuthorizationServerConfiguration`.
    fn set_authorization_server_configuration(
        &self,
        context: &RequestContext,
        request: tas::SetAuthorizationServerConfiguration,
    ) -> impl Future<Output = Result<tas::SetAuthorizationServerConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAuthorizationServerConfiguration`.
    fn delete_authorization_server_configuration(
        &self,
        context: &RequestContext,
        request: tas::DeleteAuthorizationServerConfiguration,
    ) -> impl Future<Output = Result<tas::DeleteAuthorizationServerConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddMediaSigningCertificateAssignment`.
    fn add_media_signing_certificate_assignment(
        &self,
        context: &RequestContext,
        request: tas::AddMediaSigningCertificateAssignment,
    ) -> impl Future<Output = Result<tas::AddMediaSigningCertificateAssignmentResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveMediaSigningCertificateAssignment`.
    fn remove_media_signing_certificate_assignment(
        &self,
        context: &RequestContext,
        request: tas::RemoveMediaSigningCertificateAssignment,
    ) -> impl Future<Output = Result<tas::RemoveMediaSigningCertificateAssignmentResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAssignedMediaSigningCertificates`.
    fn get_assigned_media_signing_certificates(
        &self,
        context: &RequestContext,
        request: tas::GetAssignedMediaSigningCertificates,
    ) -> impl Future<Output = Result<tas::GetAssignedMediaSigningCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AdvancedSecurityService`].
pub struct AdvancedSecurityDispatcher<S>(pub Arc<S>);

impl<S: AdvancedSecurityService> Dispatch for AdvancedSecurityDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tas::operations::ADVANCED_SECURITY
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
            1 => answer::<operations::CreateRSAKeyPair, _>(body, move |request| {
                service.create_rsa_key_pair(context, request)
            }),
            2 => answer::<operations::CreateECCKeyPair, _>(body, move |request| {
                service.create_ecc_key_pair(context, request)
            }),
            3 => answer::<operations::UploadKeyPairInPKCS8, _>(body, move |request| {
                service.upload_key_pair_in_pkcs8(context, request)
            }),
            4 => answer::<operations::UploadCertificateWithPrivateKeyInPKCS12, _>(body, move |request| {
                service.upload_certificate_with_private_key_in_pkcs12(context, request)
            }),
            5 => answer::<operations::GetKeyStatus, _>(body, move |request| {
                service.get_key_status(context, request)
            }),
            6 => answer::<operations::GetPrivateKeyStatus, _>(body, move |request| {
                service.get_private_key_status(context, request)
            }),
            7 => answer::<operations::GetAllKeys, _>(body, move |request| {
                service.get_all_keys(context, request)
            }),
            8 => {
                answer::<operations::DeleteKey, _>(body, move |request| service.delete_key(context, request))
            }
            9 => answer::<operations::CreatePKCS10CSR, _>(body, move |request| {
                service.create_pkcs10csr(context, request)
            }),
            10 => answer::<operations::CreateSelfSignedCertificate, _>(body, move |request| {
                service.create_self_signed_certificate(context, request)
            }),
            11 => answer::<operations::UploadCertificate, _>(body, move |request| {
                service.upload_certificate(context, request)
            }),
            12 => answer::<operations::GetCertificate, _>(body, move |request| {
                service.get_certificate(context, request)
            }),
            13 => answer::<operations::GetAllCertificates, _>(body, move |request| {
                service.get_all_certificates(context, request)
            }),
            14 => answer::<operations::DeleteCertificate, _>(body, move |request| {
                service.delete_certificate(context, request)
            }),
            15 => answer::<operations::CreateCertificationPath, _>(body, move |request| {
                service.create_certification_path(context, request)
            }),
            16 => answer::<operations::GetCertificationPath, _>(body, move |request| {
                service.get_certification_path(context, request)
            }),
            17 => answer::<operations::GetAllCertificationPaths, _>(body, move |request| {
                service.get_all_certification_paths(context, request)
            }),
            18 => answer::<operations::SetCertificationPath, _>(body, move |request| {
                service.set_certification_path(context, request)
            }),
            19 => answer::<operations::DeleteCertificationPath, _>(body, move |request| {
                service.delete_certification_path(context, request)
            }),
            20 => answer::<operations::UploadPassphrase, _>(body, move |request| {
                service.upload_passphrase(context, request)
            }),
            21 => answer::<operations::GetAllPassphrases, _>(body, move |request| {
                service.get_all_passphrases(context, request)
            }),
            22 => answer::<operations::DeletePassphrase, _>(body, move |request| {
                service.delete_passphrase(context, request)
            }),
            23 => {
                answer::<operations::UploadCRL, _>(body, move |request| service.upload_crl(context, request))
            }
            24 => answer::<operations::GetCRL, _>(body, move |request| service.get_crl(context, request)),
            25 => answer::<operations::GetAllCRLs, _>(body, move |request| {
                service.get_all_crls(context, request)
            }),
            26 => {
                answer::<operations::DeleteCRL, _>(body, move |request| service.delete_crl(context, request))
            }
            27 => answer::<operations::CreateCertPathValidationPolicy, _>(body, move |request| {
                service.create_cert_path_validation_policy(context, request)
            }),
            28 => answer::<operations::GetCertPathValidationPolicy, _>(body, move |request| {
                service.get_cert_path_validation_policy(context, request)
            }),
            29 => answer::<operations::GetAllCertPathValidationPolicies, _>(body, move |request| {
                service.get_all_cert_path_validation_policies(context, request)
            }),
            30 => answer::<operations::SetCertPathValidationPolicy, _>(body, move |request| {
                service.set_cert_path_validation_policy(context, request)
            }),
            31 => answer::<operations::DeleteCertPathValidationPolicy, _>(body, move |request| {
                service.delete_cert_path_validation_policy(context, request)
            }),
            32 => answer::<operations::AddServerCertificateAssignment, _>(body, move |request| {
                service.add_server_certificate_assignment(context, request)
            }),
            33 => answer::<operations::RemoveServerCertificateAssignment, _>(body, move |request| {
                service.remove_server_certificate_assignment(context, request)
            }),
            34 => answer::<operations::ReplaceServerCertificateAssignment, _>(body, move |request| {
                service.replace_server_certificate_assignment(context, request)
            }),
            35 => answer::<operations::SetEnabledTLSVersions, _>(body, move |request| {
                service.set_enabled_tls_versions(context, request)
            }),
            36 => answer::<operations::GetEnabledTLSVersions, _>(body, move |request| {
                service.get_enabled_tls_versions(context, request)
            }),
            37 => answer::<operations::GetAssignedServerCertificates, _>(body, move |request| {
                service.get_assigned_server_certificates(context, request)
            }),
            38 => answer::<operations::SetClientAuthenticationRequired, _>(body, move |request| {
                service.set_client_authentication_required(context, request)
            }),
            39 => answer::<operations::GetClientAuthenticationRequired, _>(body, move |request| {
                service.get_client_authentication_required(context, request)
            }),
            40 => answer::<operations::SetCnMapsToUser, _>(body, move |request| {
                service.set_cn_maps_to_user(context, request)
            }),
            41 => answer::<operations::GetCnMapsToUser, _>(body, move |request| {
                service.get_cn_maps_to_user(context, request)
            }),
            42 => answer::<operations::AddCertPathValidationPolicyAssignment, _>(body, move |request| {
                service.add_cert_path_validation_policy_assignment(context, request)
            }),
            43 => answer::<operations::RemoveCertPathValidationPolicyAssignment, _>(body, move |request| {
                service.remove_cert_path_validation_policy_assignment(context, request)
            }),
            44 => answer::<operations::ReplaceCertPathValidationPolicyAssignment, _>(body, move |request| {
                service.replace_cert_path_validation_policy_assignment(context, request)
            }),
            45 => answer::<operations::GetAssignedCertPathValidationPolicies, _>(body, move |request| {
                service.get_assigned_cert_path_validation_policies(context, request)
            }),
            46 => answer::<operations::AddDot1XConfiguration, _>(body, move |request| {
                service.add_dot1x_configuration(context, request)
            }),
            47 => answer::<operations::GetAllDot1XConfigurations, _>(body, move |request| {
                service.get_all_dot1x_configurations(context, request)
            }),
            48 => answer::<operations::GetDot1XConfiguration, _>(body, move |request| {
                service.get_dot1x_configuration(context, request)
            }),
            49 => answer::<operations::DeleteDot1XConfiguration, _>(body, move |request| {
                service.delete_dot1x_configuration(context, request)
            }),
            50 => answer::<operations::SetNetworkInterfaceDot1XConfiguration, _>(body, move |request| {
                service.set_network_interface_dot1x_configuration(context, request)
            }),
            51 => answer::<operations::GetNetworkInterfaceDot1XConfiguration, _>(body, move |request| {
                service.get_network_interface_dot1x_configuration(context, request)
            }),
            52 => answer::<operations::DeleteNetworkInterfaceDot1XConfiguration, _>(body, move |request| {
                service.delete_network_interface_dot1x_configuration(context, request)
            }),
            53 => answer::<operations::GetJWTConfiguration, _>(body, move |request| {
                service.get_jwt_configuration(context, request)
            }),
            54 => answer::<operations::SetJWTConfiguration, _>(body, move |request| {
                service.set_jwt_configuration(context, request)
            }),
            55 => answer::<operations::GetAuthorizationServerConfigurations, _>(body, move |request| {
                service.get_authorization_server_configurations(context, request)
            }),
            56 => answer::<operations::CreateAuthorizationServerConfiguration, _>(body, move |request| {
                service.create_authorization_server_configuration(context, request)
            }),
            57 => answer::<operations::SetAuthorizationServerConfiguration, _>(body, move |request| {
                service.set_authorization_server_configuration(context, request)
            }),
            58 => answer::<operations::DeleteAuthorizationServerConfiguration, _>(body, move |request| {
                service.delete_authorization_server_configuration(context, request)
            }),
            59 => answer::<operations::AddMediaSigningCertificateAssignment, _>(body, move |request| {
                service.add_media_signing_certificate_assignment(context, request)
            }),
            60 => answer::<operations::RemoveMediaSigningCertificateAssignment, _>(body, move |request| {
                service.remove_media_signing_certificate_assignment(context, request)
            }),
            61 => answer::<operations::GetAssignedMediaSigningCertificates, _>(body, move |request| {
                service.get_assigned_media_signing_certificates(context, request)
            }),
            _ => unknown(),
        }
    }
}
