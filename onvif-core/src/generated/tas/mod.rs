// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/advancedsecurity/wsdl`, customary prefix `tas`.

mod types_a_c;
pub use types_a_c::*;
#[cfg(feature = "testing")]
mod samples_a_c;
mod types_d_e;
pub use types_d_e::*;
#[cfg(feature = "testing")]
mod samples_d_e;
mod types_g_j;
pub use types_g_j::*;
#[cfg(feature = "testing")]
mod samples_g_j;
mod types_k_t;
pub use types_k_t::*;
#[cfg(feature = "testing")]
mod samples_k_t;
mod types_u_x;
pub use types_u_x::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_u_x;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AddCertPathValidationPolicyAssignment>(
        "tas:AddCertPathValidationPolicyAssignment",
    ),
    crate::testing::TypeEntry::of::<AddCertPathValidationPolicyAssignmentResponse>(
        "tas:AddCertPathValidationPolicyAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<AddDot1XConfiguration>("tas:AddDot1XConfiguration"),
    crate::testing::TypeEntry::of::<AddDot1XConfigurationResponse>("tas:AddDot1XConfigurationResponse"),
    crate::testing::TypeEntry::of::<AddMediaSigningCertificateAssignment>(
        "tas:AddMediaSigningCertificateAssignment",
    ),
    crate::testing::TypeEntry::of::<AddMediaSigningCertificateAssignmentResponse>(
        "tas:AddMediaSigningCertificateAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<AddServerCertificateAssignment>("tas:AddServerCertificateAssignment"),
    crate::testing::TypeEntry::of::<AddServerCertificateAssignmentResponse>(
        "tas:AddServerCertificateAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<AlgorithmIdentifier>("tas:AlgorithmIdentifier"),
    crate::testing::TypeEntry::of::<AlgorithmIdentifierAnyParameters>("tas:AlgorithmIdentifierAnyParameters"),
    crate::testing::TypeEntry::of::<AuthorizationServerConfiguration>("tas:AuthorizationServerConfiguration"),
    crate::testing::TypeEntry::of::<AuthorizationServerConfigurationCapabilities>(
        "tas:AuthorizationServerConfigurationCapabilities",
    ),
    crate::testing::TypeEntry::of::<AuthorizationServerConfigurationData>(
        "tas:AuthorizationServerConfigurationData",
    ),
    crate::testing::TypeEntry::of::<AuthorizationServerConfigurationType>(
        "tas:AuthorizationServerConfigurationType",
    ),
    crate::testing::TypeEntry::of::<BasicRequestAttribute>("tas:BasicRequestAttribute"),
    crate::testing::TypeEntry::of::<CRL>("tas:CRL"),
    crate::testing::TypeEntry::of::<CSRAttribute>("tas:CSRAttribute"),
    crate::testing::TypeEntry::of::<CSRAttributeAnyAttribute>("tas:CSRAttributeAnyAttribute"),
    crate::testing::TypeEntry::of::<Capabilities>("tas:Capabilities"),
    crate::testing::TypeEntry::of::<CertPathValidationParameters>("tas:CertPathValidationParameters"),
    crate::testing::TypeEntry::of::<CertPathValidationParametersAnyParameters>(
        "tas:CertPathValidationParametersAnyParameters",
    ),
    crate::testing::TypeEntry::of::<CertPathValidationPolicy>("tas:CertPathValidationPolicy"),
    crate::testing::TypeEntry::of::<CertPathValidationPolicyAnyParameters>(
        "tas:CertPathValidationPolicyAnyParameters",
    ),
    crate::testing::TypeEntry::of::<CertificateIDs>("tas:CertificateIDs"),
    crate::testing::TypeEntry::of::<CertificationPath>("tas:CertificationPath"),
    crate::testing::TypeEntry::of::<CertificationPathAnyElement>("tas:CertificationPathAnyElement"),
    crate::testing::TypeEntry::of::<ClientAuthenticationMethod>("tas:ClientAuthenticationMethod"),
    crate::testing::TypeEntry::of::<CreateAuthorizationServerConfiguration>(
        "tas:CreateAuthorizationServerConfiguration",
    ),
    crate::testing::TypeEntry::of::<CreateAuthorizationServerConfigurationResponse>(
        "tas:CreateAuthorizationServerConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<CreateCertPathValidationPolicy>("tas:CreateCertPathValidationPolicy"),
    crate::testing::TypeEntry::of::<CreateCertPathValidationPolicyAnyParameters>(
        "tas:CreateCertPathValidationPolicyAnyParameters",
    ),
    crate::testing::TypeEntry::of::<CreateCertPathValidationPolicyResponse>(
        "tas:CreateCertPathValidationPolicyResponse",
    ),
    crate::testing::TypeEntry::of::<CreateCertificationPath>("tas:CreateCertificationPath"),
    crate::testing::TypeEntry::of::<CreateCertificationPathResponse>("tas:CreateCertificationPathResponse"),
    crate::testing::TypeEntry::of::<CreateECCKeyPair>("tas:CreateECCKeyPair"),
    crate::testing::TypeEntry::of::<CreateECCKeyPairResponse>("tas:CreateECCKeyPairResponse"),
    crate::testing::TypeEntry::of::<CreatePKCS10CSR>("tas:CreatePKCS10CSR"),
    crate::testing::TypeEntry::of::<CreatePKCS10CSRResponse>("tas:CreatePKCS10CSRResponse"),
    crate::testing::TypeEntry::of::<CreateRSAKeyPair>("tas:CreateRSAKeyPair"),
    crate::testing::TypeEntry::of::<CreateRSAKeyPairResponse>("tas:CreateRSAKeyPairResponse"),
    crate::testing::TypeEntry::of::<CreateSelfSignedCertificate>("tas:CreateSelfSignedCertificate"),
    crate::testing::TypeEntry::of::<CreateSelfSignedCertificateResponse>(
        "tas:CreateSelfSignedCertificateResponse",
    ),
    crate::testing::TypeEntry::of::<CustomClaim>("tas:CustomClaim"),
    crate::testing::TypeEntry::of::<DNAttributeTypeAndValue>("tas:DNAttributeTypeAndValue"),
    crate::testing::TypeEntry::of::<DeleteAuthorizationServerConfiguration>(
        "tas:DeleteAuthorizationServerConfiguration",
    ),
    crate::testing::TypeEntry::of::<DeleteAuthorizationServerConfigurationResponse>(
        "tas:DeleteAuthorizationServerConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteCRL>("tas:DeleteCRL"),
    crate::testing::TypeEntry::of::<DeleteCRLResponse>("tas:DeleteCRLResponse"),
    crate::testing::TypeEntry::of::<DeleteCertPathValidationPolicy>("tas:DeleteCertPathValidationPolicy"),
    crate::testing::TypeEntry::of::<DeleteCertPathValidationPolicyResponse>(
        "tas:DeleteCertPathValidationPolicyResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteCertificate>("tas:DeleteCertificate"),
    crate::testing::TypeEntry::of::<DeleteCertificateResponse>("tas:DeleteCertificateResponse"),
    crate::testing::TypeEntry::of::<DeleteCertificationPath>("tas:DeleteCertificationPath"),
    crate::testing::TypeEntry::of::<DeleteCertificationPathResponse>("tas:DeleteCertificationPathResponse"),
    crate::testing::TypeEntry::of::<DeleteDot1XConfiguration>("tas:DeleteDot1XConfiguration"),
    crate::testing::TypeEntry::of::<DeleteDot1XConfigurationResponse>("tas:DeleteDot1XConfigurationResponse"),
    crate::testing::TypeEntry::of::<DeleteKey>("tas:DeleteKey"),
    crate::testing::TypeEntry::of::<DeleteKeyResponse>("tas:DeleteKeyResponse"),
    crate::testing::TypeEntry::of::<DeleteNetworkInterfaceDot1XConfiguration>(
        "tas:DeleteNetworkInterfaceDot1XConfiguration",
    ),
    crate::testing::TypeEntry::of::<DeleteNetworkInterfaceDot1XConfigurationResponse>(
        "tas:DeleteNetworkInterfaceDot1XConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<DeletePassphrase>("tas:DeletePassphrase"),
    crate::testing::TypeEntry::of::<DeletePassphraseResponse>("tas:DeletePassphraseResponse"),
    crate::testing::TypeEntry::of::<DistinguishedName>("tas:DistinguishedName"),
    crate::testing::TypeEntry::of::<DistinguishedNameAnyAttribute>("tas:DistinguishedNameAnyAttribute"),
    crate::testing::TypeEntry::of::<Dot1XCapabilities>("tas:Dot1XCapabilities"),
    crate::testing::TypeEntry::of::<Dot1XConfiguration>("tas:Dot1XConfiguration"),
    crate::testing::TypeEntry::of::<Dot1XStage>("tas:Dot1XStage"),
    crate::testing::TypeEntry::of::<Dot1XStageExtension>("tas:Dot1XStageExtension"),
    crate::testing::TypeEntry::of::<GetAllCRLs>("tas:GetAllCRLs"),
    crate::testing::TypeEntry::of::<GetAllCRLsResponse>("tas:GetAllCRLsResponse"),
    crate::testing::TypeEntry::of::<GetAllCertPathValidationPolicies>("tas:GetAllCertPathValidationPolicies"),
    crate::testing::TypeEntry::of::<GetAllCertPathValidationPoliciesResponse>(
        "tas:GetAllCertPathValidationPoliciesResponse",
    ),
    crate::testing::TypeEntry::of::<GetAllCertificates>("tas:GetAllCertificates"),
    crate::testing::TypeEntry::of::<GetAllCertificatesResponse>("tas:GetAllCertificatesResponse"),
    crate::testing::TypeEntry::of::<GetAllCertificationPaths>("tas:GetAllCertificationPaths"),
    crate::testing::TypeEntry::of::<GetAllCertificationPathsResponse>("tas:GetAllCertificationPathsResponse"),
    crate::testing::TypeEntry::of::<GetAllDot1XConfigurations>("tas:GetAllDot1XConfigurations"),
    crate::testing::TypeEntry::of::<GetAllDot1XConfigurationsResponse>(
        "tas:GetAllDot1XConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAllKeys>("tas:GetAllKeys"),
    crate::testing::TypeEntry::of::<GetAllKeysResponse>("tas:GetAllKeysResponse"),
    crate::testing::TypeEntry::of::<GetAllPassphrases>("tas:GetAllPassphrases"),
    crate::testing::TypeEntry::of::<GetAllPassphrasesResponse>("tas:GetAllPassphrasesResponse"),
    crate::testing::TypeEntry::of::<GetAssignedCertPathValidationPolicies>(
        "tas:GetAssignedCertPathValidationPolicies",
    ),
    crate::testing::TypeEntry::of::<GetAssignedCertPathValidationPoliciesResponse>(
        "tas:GetAssignedCertPathValidationPoliciesResponse",
    ),
    crate::testing::TypeEntry::of::<GetAssignedMediaSigningCertificates>(
        "tas:GetAssignedMediaSigningCertificates",
    ),
    crate::testing::TypeEntry::of::<GetAssignedMediaSigningCertificatesResponse>(
        "tas:GetAssignedMediaSigningCertificatesResponse",
    ),
    crate::testing::TypeEntry::of::<GetAssignedServerCertificates>("tas:GetAssignedServerCertificates"),
    crate::testing::TypeEntry::of::<GetAssignedServerCertificatesResponse>(
        "tas:GetAssignedServerCertificatesResponse",
    ),
    crate::testing::TypeEntry::of::<GetAuthorizationServerConfigurations>(
        "tas:GetAuthorizationServerConfigurations",
    ),
    crate::testing::TypeEntry::of::<GetAuthorizationServerConfigurationsResponse>(
        "tas:GetAuthorizationServerConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetCRL>("tas:GetCRL"),
    crate::testing::TypeEntry::of::<GetCRLResponse>("tas:GetCRLResponse"),
    crate::testing::TypeEntry::of::<GetCertPathValidationPolicy>("tas:GetCertPathValidationPolicy"),
    crate::testing::TypeEntry::of::<GetCertPathValidationPolicyResponse>(
        "tas:GetCertPathValidationPolicyResponse",
    ),
    crate::testing::TypeEntry::of::<GetCertificate>("tas:GetCertificate"),
    crate::testing::TypeEntry::of::<GetCertificateResponse>("tas:GetCertificateResponse"),
    crate::testing::TypeEntry::of::<GetCertificationPath>("tas:GetCertificationPath"),
    crate::testing::TypeEntry::of::<GetCertificationPathResponse>("tas:GetCertificationPathResponse"),
    crate::testing::TypeEntry::of::<GetClientAuthenticationRequired>("tas:GetClientAuthenticationRequired"),
    crate::testing::TypeEntry::of::<GetClientAuthenticationRequiredResponse>(
        "tas:GetClientAuthenticationRequiredResponse",
    ),
    crate::testing::TypeEntry::of::<GetCnMapsToUser>("tas:GetCnMapsToUser"),
    crate::testing::TypeEntry::of::<GetCnMapsToUserResponse>("tas:GetCnMapsToUserResponse"),
    crate::testing::TypeEntry::of::<GetDot1XConfiguration>("tas:GetDot1XConfiguration"),
    crate::testing::TypeEntry::of::<GetDot1XConfigurationResponse>("tas:GetDot1XConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetEnabledTLSVersions>("tas:GetEnabledTLSVersions"),
    crate::testing::TypeEntry::of::<GetEnabledTLSVersionsResponse>("tas:GetEnabledTLSVersionsResponse"),
    crate::testing::TypeEntry::of::<GetJWTConfiguration>("tas:GetJWTConfiguration"),
    crate::testing::TypeEntry::of::<GetJWTConfigurationResponse>("tas:GetJWTConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetKeyStatus>("tas:GetKeyStatus"),
    crate::testing::TypeEntry::of::<GetKeyStatusResponse>("tas:GetKeyStatusResponse"),
    crate::testing::TypeEntry::of::<GetNetworkInterfaceDot1XConfiguration>(
        "tas:GetNetworkInterfaceDot1XConfiguration",
    ),
    crate::testing::TypeEntry::of::<GetNetworkInterfaceDot1XConfigurationResponse>(
        "tas:GetNetworkInterfaceDot1XConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetPrivateKeyStatus>("tas:GetPrivateKeyStatus"),
    crate::testing::TypeEntry::of::<GetPrivateKeyStatusResponse>("tas:GetPrivateKeyStatusResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tas:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tas:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<JWTConfiguration>("tas:JWTConfiguration"),
    crate::testing::TypeEntry::of::<KeyAttribute>("tas:KeyAttribute"),
    crate::testing::TypeEntry::of::<KeyAttributeExtension>("tas:KeyAttributeExtension"),
    crate::testing::TypeEntry::of::<KeyPairAlgorithm>("tas:KeyPairAlgorithm"),
    crate::testing::TypeEntry::of::<KeyStatus>("tas:KeyStatus"),
    crate::testing::TypeEntry::of::<KeystoreCapabilities>("tas:KeystoreCapabilities"),
    crate::testing::TypeEntry::of::<KeystoreCapabilitiesAnyElement>("tas:KeystoreCapabilitiesAnyElement"),
    crate::testing::TypeEntry::of::<MediaSigningCapabilities>("tas:MediaSigningCapabilities"),
    crate::testing::TypeEntry::of::<MultiValuedRDN>("tas:MultiValuedRDN"),
    crate::testing::TypeEntry::of::<PassphraseAttribute>("tas:PassphraseAttribute"),
    crate::testing::TypeEntry::of::<RemoveCertPathValidationPolicyAssignment>(
        "tas:RemoveCertPathValidationPolicyAssignment",
    ),
    crate::testing::TypeEntry::of::<RemoveCertPathValidationPolicyAssignmentResponse>(
        "tas:RemoveCertPathValidationPolicyAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<RemoveMediaSigningCertificateAssignment>(
        "tas:RemoveMediaSigningCertificateAssignment",
    ),
    crate::testing::TypeEntry::of::<RemoveMediaSigningCertificateAssignmentResponse>(
        "tas:RemoveMediaSigningCertificateAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<RemoveServerCertificateAssignment>(
        "tas:RemoveServerCertificateAssignment",
    ),
    crate::testing::TypeEntry::of::<RemoveServerCertificateAssignmentResponse>(
        "tas:RemoveServerCertificateAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<ReplaceCertPathValidationPolicyAssignment>(
        "tas:ReplaceCertPathValidationPolicyAssignment",
    ),
    crate::testing::TypeEntry::of::<ReplaceCertPathValidationPolicyAssignmentResponse>(
        "tas:ReplaceCertPathValidationPolicyAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<ReplaceServerCertificateAssignment>(
        "tas:ReplaceServerCertificateAssignment",
    ),
    crate::testing::TypeEntry::of::<ReplaceServerCertificateAssignmentResponse>(
        "tas:ReplaceServerCertificateAssignmentResponse",
    ),
    crate::testing::TypeEntry::of::<SetAuthorizationServerConfiguration>(
        "tas:SetAuthorizationServerConfiguration",
    ),
    crate::testing::TypeEntry::of::<SetAuthorizationServerConfigurationResponse>(
        "tas:SetAuthorizationServerConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetCertPathValidationPolicy>("tas:SetCertPathValidationPolicy"),
    crate::testing::TypeEntry::of::<SetCertPathValidationPolicyResponse>(
        "tas:SetCertPathValidationPolicyResponse",
    ),
    crate::testing::TypeEntry::of::<SetCertificationPath>("tas:SetCertificationPath"),
    crate::testing::TypeEntry::of::<SetCertificationPathResponse>("tas:SetCertificationPathResponse"),
    crate::testing::TypeEntry::of::<SetClientAuthenticationRequired>("tas:SetClientAuthenticationRequired"),
    crate::testing::TypeEntry::of::<SetClientAuthenticationRequiredResponse>(
        "tas:SetClientAuthenticationRequiredResponse",
    ),
    crate::testing::TypeEntry::of::<SetCnMapsToUser>("tas:SetCnMapsToUser"),
    crate::testing::TypeEntry::of::<SetCnMapsToUserResponse>("tas:SetCnMapsToUserResponse"),
    crate::testing::TypeEntry::of::<SetEnabledTLSVersions>("tas:SetEnabledTLSVersions"),
    crate::testing::TypeEntry::of::<SetEnabledTLSVersionsResponse>("tas:SetEnabledTLSVersionsResponse"),
    crate::testing::TypeEntry::of::<SetJWTConfiguration>("tas:SetJWTConfiguration"),
    crate::testing::TypeEntry::of::<SetJWTConfigurationResponse>("tas:SetJWTConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetNetworkInterfaceDot1XConfiguration>(
        "tas:SetNetworkInterfaceDot1XConfiguration",
    ),
    crate::testing::TypeEntry::of::<SetNetworkInterfaceDot1XConfigurationResponse>(
        "tas:SetNetworkInterfaceDot1XConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<TLSServerCapabilities>("tas:TLSServerCapabilities"),
    crate::testing::TypeEntry::of::<TrustAnchor>("tas:TrustAnchor"),
    crate::testing::TypeEntry::of::<UploadCRL>("tas:UploadCRL"),
    crate::testing::TypeEntry::of::<UploadCRLAnyParameters>("tas:UploadCRLAnyParameters"),
    crate::testing::TypeEntry::of::<UploadCRLResponse>("tas:UploadCRLResponse"),
    crate::testing::TypeEntry::of::<UploadCertificate>("tas:UploadCertificate"),
    crate::testing::TypeEntry::of::<UploadCertificateResponse>("tas:UploadCertificateResponse"),
    crate::testing::TypeEntry::of::<UploadCertificateWithPrivateKeyInPKCS12>(
        "tas:UploadCertificateWithPrivateKeyInPKCS12",
    ),
    crate::testing::TypeEntry::of::<UploadCertificateWithPrivateKeyInPKCS12Response>(
        "tas:UploadCertificateWithPrivateKeyInPKCS12Response",
    ),
    crate::testing::TypeEntry::of::<UploadKeyPairInPKCS8>("tas:UploadKeyPairInPKCS8"),
    crate::testing::TypeEntry::of::<UploadKeyPairInPKCS8Response>("tas:UploadKeyPairInPKCS8Response"),
    crate::testing::TypeEntry::of::<UploadPassphrase>("tas:UploadPassphrase"),
    crate::testing::TypeEntry::of::<UploadPassphraseResponse>("tas:UploadPassphraseResponse"),
    crate::testing::TypeEntry::of::<X509Certificate>("tas:X509Certificate"),
    crate::testing::TypeEntry::of::<X509v3Extension>("tas:X509v3Extension"),
];
