// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/advancedsecurity/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AdvancedSecurity service.
#[derive(Clone, Debug)]
pub struct AdvancedSecurityClient<T> {
    transport: T,
}

impl<T: Transport> AdvancedSecurityClient<T> {
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

    /// Calls `CreateRSAKeyPair`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_rsa_key_pair(
        &self,
        request: &CreateRSAKeyPair,
    ) -> Result<CreateRSAKeyPairResponse, ClientError<T::Error>> {
        call::<operations::CreateRSAKeyPair, T>(&self.transport, request).await
    }

    /// Calls `CreateECCKeyPair`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_ecc_key_pair(
        &self,
        request: &CreateECCKeyPair,
    ) -> Result<CreateECCKeyPairResponse, ClientError<T::Error>> {
        call::<operations::CreateECCKeyPair, T>(&self.transport, request).await
    }

    /// Calls `UploadKeyPairInPKCS8`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upload_key_pair_in_pkcs8(
        &self,
        request: &UploadKeyPairInPKCS8,
    ) -> Result<UploadKeyPairInPKCS8Response, ClientError<T::Error>> {
        call::<operations::UploadKeyPairInPKCS8, T>(&self.transport, request).await
    }

    /// Calls `UploadCertificateWithPrivateKeyInPKCS12`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upload_certificate_with_private_key_in_pkcs12(
        &self,
        request: &UploadCertificateWithPrivateKeyInPKCS12,
    ) -> Result<UploadCertificateWithPrivateKeyInPKCS12Response, ClientError<T::Error>> {
        call::<operations::UploadCertificateWithPrivateKeyInPKCS12, T>(&self.transport, request).await
    }

    /// Calls `GetKeyStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_key_status(
        &self,
        request: &GetKeyStatus,
    ) -> Result<GetKeyStatusResponse, ClientError<T::Error>> {
        call::<operations::GetKeyStatus, T>(&self.transport, request).await
    }

    /// Calls `GetPrivateKeyStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_private_key_status(
        &self,
        request: &GetPrivateKeyStatus,
    ) -> Result<GetPrivateKeyStatusResponse, ClientError<T::Error>> {
        call::<operations::GetPrivateKeyStatus, T>(&self.transport, request).await
    }

    /// Calls `GetAllKeys`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_keys(
        &self,
        request: &GetAllKeys,
    ) -> Result<GetAllKeysResponse, ClientError<T::Error>> {
        call::<operations::GetAllKeys, T>(&self.transport, request).await
    }

    /// Calls `DeleteKey`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_key(&self, request: &DeleteKey) -> Result<DeleteKeyResponse, ClientError<T::Error>> {
        call::<operations::DeleteKey, T>(&self.transport, request).await
    }

    /// Calls `CreatePKCS10CSR`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_pkcs10csr(
        &self,
        request: &CreatePKCS10CSR,
    ) -> Result<CreatePKCS10CSRResponse, ClientError<T::Error>> {
        call::<operations::CreatePKCS10CSR, T>(&self.transport, request).await
    }

    /// Calls `CreateSelfSignedCertificate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_self_signed_certificate(
        &self,
        request: &CreateSelfSignedCertificate,
    ) -> Result<CreateSelfSignedCertificateResponse, ClientError<T::Error>> {
        call::<operations::CreateSelfSignedCertificate, T>(&self.transport, request).await
    }

    /// Calls `UploadCertificate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upload_certificate(
        &self,
        request: &UploadCertificate,
    ) -> Result<UploadCertificateResponse, ClientError<T::Error>> {
        call::<operations::UploadCertificate, T>(&self.transport, request).await
    }

    /// Calls `GetCertificate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_certificate(
        &self,
        request: &GetCertificate,
    ) -> Result<GetCertificateResponse, ClientError<T::Error>> {
        call::<operations::GetCertificate, T>(&self.transport, request).await
    }

    /// Calls `GetAllCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_certificates(
        &self,
        request: &GetAllCertificates,
    ) -> Result<GetAllCertificatesResponse, ClientError<T::Error>> {
        call::<operations::GetAllCertificates, T>(&self.transport, request).await
    }

    /// Calls `DeleteCertificate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_certificate(
        &self,
        request: &DeleteCertificate,
    ) -> Result<DeleteCertificateResponse, ClientError<T::Error>> {
        call::<operations::DeleteCertificate, T>(&self.transport, request).await
    }

    /// Calls `CreateCertificationPath`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_certification_path(
        &self,
        request: &CreateCertificationPath,
    ) -> Result<CreateCertificationPathResponse, ClientError<T::Error>> {
        call::<operations::CreateCertificationPath, T>(&self.transport, request).await
    }

    /// Calls `GetCertificationPath`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_certification_path(
        &self,
        request: &GetCertificationPath,
    ) -> Result<GetCertificationPathResponse, ClientError<T::Error>> {
        call::<operations::GetCertificationPath, T>(&self.transport, request).await
    }

    /// Calls `GetAllCertificationPaths`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_certification_paths(
        &self,
        request: &GetAllCertificationPaths,
    ) -> Result<GetAllCertificationPathsResponse, ClientError<T::Error>> {
        call::<operations::GetAllCertificationPaths, T>(&self.transport, request).await
    }

    /// Calls `SetCertificationPath`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_certification_path(
        &self,
        request: &SetCertificationPath,
    ) -> Result<SetCertificationPathResponse, ClientError<T::Error>> {
        call::<operations::SetCertificationPath, T>(&self.transport, request).await
    }

    /// Calls `DeleteCertificationPath`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_certification_path(
        &self,
        request: &DeleteCertificationPath,
    ) -> Result<DeleteCertificationPathResponse, ClientError<T::Error>> {
        call::<operations::DeleteCertificationPath, T>(&self.transport, request).await
    }

    /// Calls `UploadPassphrase`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upload_passphrase(
        &self,
        request: &UploadPassphrase,
    ) -> Result<UploadPassphraseResponse, ClientError<T::Error>> {
        call::<operations::UploadPassphrase, T>(&self.transport, request).await
    }

    /// Calls `GetAllPassphrases`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_passphrases(
        &self,
        request: &GetAllPassphrases,
    ) -> Result<GetAllPassphrasesResponse, ClientError<T::Error>> {
        call::<operations::GetAllPassphrases, T>(&self.transport, request).await
    }

    /// Calls `DeletePassphrase`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_passphrase(
        &self,
        request: &DeletePassphrase,
    ) -> Result<DeletePassphraseResponse, ClientError<T::Error>> {
        call::<operations::DeletePassphrase, T>(&self.transport, request).await
    }

    /// Calls `UploadCRL`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upload_crl(&self, request: &UploadCRL) -> Result<UploadCRLResponse, ClientError<T::Error>> {
        call::<operations::UploadCRL, T>(&self.transport, request).await
    }

    /// Calls `GetCRL`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_crl(&self, request: &GetCRL) -> Result<GetCRLResponse, ClientError<T::Error>> {
        call::<operations::GetCRL, T>(&self.transport, request).await
    }

    /// Calls `GetAllCRLs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_crls(
        &self,
        request: &GetAllCRLs,
    ) -> Result<GetAllCRLsResponse, ClientError<T::Error>> {
        call::<operations::GetAllCRLs, T>(&self.transport, request).await
    }

    /// Calls `DeleteCRL`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_crl(&self, request: &DeleteCRL) -> Result<DeleteCRLResponse, ClientError<T::Error>> {
        call::<operations::DeleteCRL, T>(&self.transport, request).await
    }

    /// Calls `CreateCertPathValidationPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_cert_path_validation_policy(
        &self,
        request: &CreateCertPathValidationPolicy,
    ) -> Result<CreateCertPathValidationPolicyResponse, ClientError<T::Error>> {
        call::<operations::CreateCertPathValidationPolicy, T>(&self.transport, request).await
    }

    /// Calls `GetCertPathValidationPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_cert_path_validation_policy(
        &self,
        request: &GetCertPathValidationPolicy,
    ) -> Result<GetCertPathValidationPolicyResponse, ClientError<T::Error>> {
        call::<operations::GetCertPathValidationPolicy, T>(&self.transport, request).await
    }

    /// Calls `GetAllCertPathValidationPolicies`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_cert_path_validation_policies(
        &self,
        request: &GetAllCertPathValidationPolicies,
    ) -> Result<GetAllCertPathValidationPoliciesResponse, ClientError<T::Error>> {
        call::<operations::GetAllCertPathValidationPolicies, T>(&self.transport, request).await
    }

    /// Calls `SetCertPathValidationPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_cert_path_validation_policy(
        &self,
        request: &SetCertPathValidationPolicy,
    ) -> Result<SetCertPathValidationPolicyResponse, ClientError<T::Error>> {
        call::<operations::SetCertPathValidationPolicy, T>(&self.transport, request).await
    }

    /// Calls `DeleteCertPathValidationPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_cert_path_validation_policy(
        &self,
        request: &DeleteCertPathValidationPolicy,
    ) -> Result<DeleteCertPathValidationPolicyResponse, ClientError<T::Error>> {
        call::<operations::DeleteCertPathValidationPolicy, T>(&self.transport, request).await
    }

    /// Calls `AddServerCertificateAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_server_certificate_assignment(
        &self,
        request: &AddServerCertificateAssignment,
    ) -> Result<AddServerCertificateAssignmentResponse, ClientError<T::Error>> {
        call::<operations::AddServerCertificateAssignment, T>(&self.transport, request).await
    }

    /// Calls `RemoveServerCertificateAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_server_certificate_assignment(
        &self,
        request: &RemoveServerCertificateAssignment,
    ) -> Result<RemoveServerCertificateAssignmentResponse, ClientError<T::Error>> {
        call::<operations::RemoveServerCertificateAssignment, T>(&self.transport, request).await
    }

    /// Calls `ReplaceServerCertificateAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn replace_server_certificate_assignment(
        &self,
        request: &ReplaceServerCertificateAssignment,
    ) -> Result<ReplaceServerCertificateAssignmentResponse, ClientError<T::Error>> {
        call::<operations::ReplaceServerCertificateAssignment, T>(&self.transport, request).await
    }

    /// Calls `SetEnabledTLSVersions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_enabled_tls_versions(
        &self,
        request: &SetEnabledTLSVersions,
    ) -> Result<SetEnabledTLSVersionsResponse, ClientError<T::Error>> {
        call::<operations::SetEnabledTLSVersions, T>(&self.transport, request).await
    }

    /// Calls `GetEnabledTLSVersions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_enabled_tls_versions(
        &self,
        request: &GetEnabledTLSVersions,
    ) -> Result<GetEnabledTLSVersionsResponse, ClientError<T::Error>> {
        call::<operations::GetEnabledTLSVersions, T>(&self.transport, request).await
    }

    /// Calls `GetAssignedServerCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_assigned_server_certificates(
        &self,
        request: &GetAssignedServerCertificates,
    ) -> Result<GetAssignedServerCertificatesResponse, ClientError<T::Error>> {
        call::<operations::GetAssignedServerCertificates, T>(&self.transport, request).await
    }

    /// Calls `SetClientAuthenticationRequired`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_client_authentication_required(
        &self,
        request: &SetClientAuthenticationRequired,
    ) -> Result<SetClientAuthenticationRequiredResponse, ClientError<T::Error>> {
        call::<operations::SetClientAuthenticationRequired, T>(&self.transport, request).await
    }

    /// Calls `GetClientAuthenticationRequired`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_client_authentication_required(
        &self,
        request: &GetClientAuthenticationRequired,
    ) -> Result<GetClientAuthenticationRequiredResponse, ClientError<T::Error>> {
        call::<operations::GetClientAuthenticationRequired, T>(&self.transport, request).await
    }

    /// Calls `SetCnMapsToUser`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_cn_maps_to_user(
        &self,
        request: &SetCnMapsToUser,
    ) -> Result<SetCnMapsToUserResponse, ClientError<T::Error>> {
        call::<operations::SetCnMapsToUser, T>(&self.transport, request).await
    }

    /// Calls `GetCnMapsToUser`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_cn_maps_to_user(
        &self,
        request: &GetCnMapsToUser,
    ) -> Result<GetCnMapsToUserResponse, ClientError<T::Error>> {
        call::<operations::GetCnMapsToUser, T>(&self.transport, request).await
    }

    /// Calls `AddCertPathValidationPolicyAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_cert_path_validation_policy_assignment(
        &self,
        request: &AddCertPathValidationPolicyAssignment,
    ) -> Result<AddCertPathValidationPolicyAssignmentResponse, ClientError<T::Error>> {
        call::<operations::AddCertPathValidationPolicyAssignment, T>(&self.transport, request).await
    }

    /// Calls `RemoveCertPathValidationPolicyAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_cert_path_validation_policy_assignment(
        &self,
        request: &RemoveCertPathValidationPolicyAssignment,
    ) -> Result<RemoveCertPathValidationPolicyAssignmentResponse, ClientError<T::Error>> {
        call::<operations::RemoveCertPathValidationPolicyAssignment, T>(&self.transport, request).await
    }

    /// Calls `ReplaceCertPathValidationPolicyAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn replace_cert_path_validation_policy_assignment(
        &self,
        request: &ReplaceCertPathValidationPolicyAssignment,
    ) -> Result<ReplaceCertPathValidationPolicyAssignmentResponse, ClientError<T::Error>> {
        call::<operations::ReplaceCertPathValidationPolicyAssignment, T>(&self.transport, request).await
    }

    /// Calls `GetAssignedCertPathValidationPolicies`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_assigned_cert_path_validation_policies(
        &self,
        request: &GetAssignedCertPathValidationPolicies,
    ) -> Result<GetAssignedCertPathValidationPoliciesResponse, ClientError<T::Error>> {
        call::<operations::GetAssignedCertPathValidationPolicies, T>(&self.transport, request).await
    }

    /// Calls `AddDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_dot1x_configuration(
        &self,
        request: &AddDot1XConfiguration,
    ) -> Result<AddDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAllDot1XConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_all_dot1x_configurations(
        &self,
        request: &GetAllDot1XConfigurations,
    ) -> Result<GetAllDot1XConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAllDot1XConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dot1x_configuration(
        &self,
        request: &GetDot1XConfiguration,
    ) -> Result<GetDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeleteDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_dot1x_configuration(
        &self,
        request: &DeleteDot1XConfiguration,
    ) -> Result<DeleteDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetNetworkInterfaceDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_network_interface_dot1x_configuration(
        &self,
        request: &SetNetworkInterfaceDot1XConfiguration,
    ) -> Result<SetNetworkInterfaceDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetNetworkInterfaceDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetNetworkInterfaceDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_network_interface_dot1x_configuration(
        &self,
        request: &GetNetworkInterfaceDot1XConfiguration,
    ) -> Result<GetNetworkInterfaceDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetNetworkInterfaceDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeleteNetworkInterfaceDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_network_interface_dot1x_configuration(
        &self,
        request: &DeleteNetworkInterfaceDot1XConfiguration,
    ) -> Result<DeleteNetworkInterfaceDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteNetworkInterfaceDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetJWTConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_jwt_configuration(
        &self,
        request: &GetJWTConfiguration,
    ) -> Result<GetJWTConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetJWTConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetJWTConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_jwt_configuration(
        &self,
        request: &SetJWTConfiguration,
    ) -> Result<SetJWTConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetJWTConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAuthorizationServerConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_authorization_server_configurations(
        &self,
        request: &GetAuthorizationServerConfigurations,
    ) -> Result<GetAuthorizationServerConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAuthorizationServerConfigurations, T>(&self.transport, request).await
    }

    /// Calls `CreateAuthorizationServerConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_authorization_server_configuration(
        &self,
        request: &CreateAuthorizationServerConfiguration,
    ) -> Result<CreateAuthorizationServerConfigurationResponse, ClientError<T::Error>> {
        call::<operations::CreateAuthorizationServerConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAuthorizationServerConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_authorization_server_configuration(
        &self,
        request: &SetAuthorizationServerConfiguration,
    ) -> Result<SetAuthorizationServerConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAuthorizationServerConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeleteAuthorizationServerConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_authorization_server_configuration(
        &self,
        request: &DeleteAuthorizationServerConfiguration,
    ) -> Result<DeleteAuthorizationServerConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteAuthorizationServerConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddMediaSigningCertificateAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_media_signing_certificate_assignment(
        &self,
        request: &AddMediaSigningCertificateAssignment,
    ) -> Result<AddMediaSigningCertificateAssignmentResponse, ClientError<T::Error>> {
        call::<operations::AddMediaSigningCertificateAssignment, T>(&self.transport, request).await
    }

    /// Calls `RemoveMediaSigningCertificateAssignment`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_media_signing_certificate_assignment(
        &self,
        request: &RemoveMediaSigningCertificateAssignment,
    ) -> Result<RemoveMediaSigningCertificateAssignmentResponse, ClientError<T::Error>> {
        call::<operations::RemoveMediaSigningCertificateAssignment, T>(&self.transport, request).await
    }

    /// Calls `GetAssignedMediaSigningCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_assigned_media_signing_certificates(
        &self,
        request: &GetAssignedMediaSigningCertificates,
    ) -> Result<GetAssignedMediaSigningCertificatesResponse, ClientError<T::Error>> {
        call::<operations::GetAssignedMediaSigningCertificates, T>(&self.transport, request).await
    }
}
