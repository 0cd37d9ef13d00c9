//! When a fault is sent, in our own short words, for subcodes whose name does not say it.

use super::Fault;

/// Innermost subcode and its meaning, sorted.
#[rustfmt::skip]
const WORDS: &[(&str, &str)] = &[
    ("Address", "nothing is configured for this address"),
    ("AmbiguousAuthentication", "several ways to authenticate are given"),
    ("AmbiguousConfiguration", "the parameters contradict each other"),
    ("AnonymousNotAllowed", "no user may be given the level Anonymous"),
    ("AuthorizationServerConfigurationToken", "no authorization server has this token"),
    ("BadConfiguration", "the configuration cannot be used"),
    ("BadMode", "no such mode"),
    ("CRLID", "no revocation list has this id"),
    ("CannotOverwriteHome", "the home position is fixed"),
    ("CertPathValidationParameters", "a validation parameter is not supported"),
    ("CertPathValidationPolicyID", "no validation policy has this id"),
    ("CertificateID", "no certificate has this id"),
    ("CertificationPathID", "no certification path has this id"),
    ("ClientSuppliedTokenSupported", "the device chooses tokens itself"),
    ("ConfigModify", "the parameters cannot be set"),
    ("ConfigurationConflict", "other uses of the configuration stand against it"),
    ("DataLengthOver", "more data than can be sent at once"),
    ("DelimiterNotSupported", "a delimiter is given and not supported"),
    ("Dot1XConfigurationID", "no IEEE 802.1X configuration has this id"),
    ("Dot1XMethod", "the IEEE 802.1X method is not supported"),
    ("Dot1XMethodCombination", "the IEEE 802.1X methods do not go together"),
    ("Duplicate", "the object is stored already"),
    ("DuplicatePriority", "two entries have the same priority"),
    ("EmptyPolicy", "no access policy is set"),
    ("EmptyScope", "there are no scopes"),
    ("Failure", "the hardware failed to do it"),
    ("Fixed", "the entry cannot be removed"),
    ("FunctionNotImplemented", "the device lacks one of the functions of the role"),
    ("IncompatibleConfiguration", "the configuration does not fit the profile"),
    ("IncompleteConfiguration", "the profile lacks a configuration that is needed"),
    ("InvalidArgVal", "a value is not allowed"),
    ("InvalidFilterFault", "the filter cannot be evaluated"),
    ("InvalidKeyStatus", "the key is not ready for use"),
    ("InvalidStartReference", "the start reference is unknown or outdated"),
    ("KeyID", "no key has this id"),
    ("KeyLength", "the key length is not supported"),
    ("MaxNVTProfiles", "no further profile can be created"),
    ("MissingToken", "the token is empty"),
    ("ModeError", "the delay time is not valid for the mode"),
    ("MovingPTZ", "the drive is moving"),
    ("NewCertPathValidationPolicyID", "no validation policy has the new id"),
    ("NewCertificationPathID", "no certification path has the new id"),
    ("NoAutoGeo", "the position cannot be found automatically"),
    ("NoConfig", "no such configuration"),
    ("NoEntity", "no such node"),
    ("NoImagingForSource", "the video source has no imaging settings"),
    ("NoLocalRecording", "the device cannot record locally"),
    ("NoOperation", "no such operation is running"),
    ("NoPTZProfile", "the profile has no PTZ configuration"),
    ("NoProfile", "no such profile"),
    ("NoProvisioning", "the source has no such drive"),
    ("NoSource", "no such source"),
    ("NoStatus", "the status is not known"),
    ("NoSuchService", "the service is not there"),
    ("NoToken", "no such preset or tour"),
    ("NotFound", "nothing has this token"),
    ("NotRemoteUser", "remote users are not handled"),
    ("NtpServerUndefined", "time from NTP is asked for without a server"),
    ("OldCertPathValidationPolicyID", "the old validation policy is not assigned"),
    ("OldCertificationPathID", "the old certification path is not assigned"),
    ("OnvifPrefix", "the name is reserved for ONVIF"),
    ("PassphraseID", "no passphrase has this id"),
    ("Password", "the password is too weak"),
    ("PolicyFormat", "the policy cannot be read"),
    ("ProfileExists", "the token is in use"),
    ("ReferenceExists", "something still refers to the object"),
    ("ReferenceInUse", "something still refers to the object"),
    ("ReferenceNotFound", "a token inside refers to nothing"),
    ("RelayToken", "no such relay"),
    ("ResourceProblem", "too many searches, or too little memory"),
    ("SpaceNotSupported", "the coordinate space is not supported"),
    ("StreamConflict", "the stream conflicts with other streams"),
    ("TLSVersion", "a TLS version is not supported"),
    ("TimeSyncedToNtp", "the clock follows NTP"),
    ("TooManyItems", "more tokens than can be asked for at once"),
    ("TypeChangeProhibited", "the type of an existing object cannot change"),
    ("TypeNotExistent", "no such type"),
    ("UnknownAction", "no such type of action"),
    ("UnknownId", "no application has this id"),
    ("UnknownToken", "nothing has this token"),
    ("UsernameClash", "the user exists"),
    ("UsernameMissing", "no such user"),
];

/// Words for the innermost subcode of a fault; `None` where its name says all.
pub(super) fn when(fault: &Fault) -> Option<&'static str> {
    let innermost = fault.subcodes.last()?;
    WORDS
        .binary_search_by_key(&innermost.as_str(), |(name, _)| name)
        .ok()
        .and_then(|found| WORDS.get(found))
        .map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_found() {
        assert!(WORDS.is_sorted_by(|a, b| a.0 < b.0));
        let fault = Fault {
            code: "Sender".to_owned(),
            subcodes: vec!["InvalidArgVal".to_owned(), "NoProfile".to_owned()],
        };
        assert_eq!(when(&fault), Some("no such profile"));
    }
}
