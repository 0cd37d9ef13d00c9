//! Access classes of operations that the WSDLs have and the text does not class (any more).
//!
//! Most were removed from the text as deprecated while the WSDL kept them. Where the text has an
//! operation that does the same, its class is taken; the rest follows from what Core says the
//! classes mean. Each decision is written beside the operation in `semantics.toml`.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::Operations;
use super::{OperationKey, Semantics};

/// How a class is decided.
enum Decision {
    /// The class of this operation, which the text has.
    As(&'static str),
    /// This class.
    Class(&'static str),
}
use Decision::{As, Class};

const REMOVED_1612: &str = "removed from Core in 16.12, classed as its successor in the security service";
const REMOVED_PROXY: &str = "removed from Core in 2.6.1, classed as the discovery mode";
const REMOVED_DEVICE_IO: &str =
    "removed from the device I/O specification in 16.12, classed as the same operation of media";
const NO_ROW: &str = "the table has no access class, classed as the operation beside it";
const NO_SPECIFICATION: &str = "the service has no specification in this release";
const BASE_NOTIFICATION: &str = "WS-BaseNotification knows no access classes, classed as the pull point";

/// Operation, decision, reason; the reason goes into the file.
#[rustfmt::skip]
const DECISIONS: &[(&str, Decision, &str)] = &[
    ("ans.GetDeviceId", As("ans.GetInstalledApps"), "not described; reads an identity that licences are bound to"),

    ("tad.CreateAnalyticsEngineControl", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.CreateAnalyticsEngineInputs", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.DeleteAnalyticsEngineControl", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.DeleteAnalyticsEngineInputs", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.GetAnalyticsDeviceStreamUri", As("trt.GetStreamUri"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngine", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngineControl", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngineControls", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngineInput", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngineInputs", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsEngines", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetAnalyticsState", Class("READ_MEDIA"), NO_SPECIFICATION),
    ("tad.GetServiceCapabilities", As("tan.GetServiceCapabilities"), NO_SPECIFICATION),
    ("tad.GetVideoAnalyticsConfiguration", As("trt.GetVideoAnalyticsConfiguration"), NO_SPECIFICATION),
    ("tad.SetAnalyticsEngineControl", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.SetAnalyticsEngineInput", Class("ACTUATE"), NO_SPECIFICATION),
    ("tad.SetVideoAnalyticsConfiguration", As("trt.SetVideoAnalyticsConfiguration"), NO_SPECIFICATION),

    ("tas.UploadKeyPairInPKCS8", As("tas.UploadCertificateWithPrivateKeyInPKCS12"), "not in a table of its own; also stores a key"),

    ("tcr.GetCredentialInfoList", As("tcr.GetCredentialInfo"), NO_ROW),

    ("tds.CreateCertificate", As("tas.CreateSelfSignedCertificate"), REMOVED_1612),
    ("tds.CreateDot1XConfiguration", As("tas.AddDot1XConfiguration"), REMOVED_1612),
    ("tds.DeleteCertificates", As("tas.DeleteCertificate"), REMOVED_1612),
    ("tds.DeleteDot1XConfiguration", As("tas.DeleteDot1XConfiguration"), REMOVED_1612),
    ("tds.GetCACertificates", As("tas.GetAllCertificates"), REMOVED_1612),
    ("tds.GetCertificateInformation", As("tas.GetCertificate"), REMOVED_1612),
    ("tds.GetCertificates", As("tas.GetAllCertificates"), REMOVED_1612),
    ("tds.GetCertificatesStatus", As("tas.GetAssignedServerCertificates"), REMOVED_1612),
    ("tds.GetClientCertificateMode", As("tas.GetClientAuthenticationRequired"), REMOVED_1612),
    ("tds.GetDPAddresses", As("tds.GetDiscoveryMode"), REMOVED_PROXY),
    ("tds.GetDot1XConfiguration", As("tas.GetDot1XConfiguration"), REMOVED_1612),
    ("tds.GetDot1XConfigurations", As("tas.GetAllDot1XConfigurations"), REMOVED_1612),
    ("tds.GetPkcs10Request", As("tas.CreatePKCS10CSR"), REMOVED_1612),
    ("tds.GetRemoteDiscoveryMode", As("tds.GetDiscoveryMode"), REMOVED_PROXY),
    ("tds.LoadCACertificates", As("tas.UploadCertificate"), REMOVED_1612),
    ("tds.LoadCertificateWithPrivateKey", As("tas.UploadCertificateWithPrivateKeyInPKCS12"), REMOVED_1612),
    ("tds.LoadCertificates", As("tas.UploadCertificate"), REMOVED_1612),
    ("tds.SetCertificatesStatus", As("tas.AddServerCertificateAssignment"), REMOVED_1612),
    ("tds.SetClientCertificateMode", As("tas.SetClientAuthenticationRequired"), REMOVED_1612),
    ("tds.SetDPAddresses", As("tds.SetDiscoveryMode"), REMOVED_PROXY),
    ("tds.SetDot1XConfiguration", Class("WRITE_SYSTEM"), "removed from Core in 16.12; changes the configuration"),
    ("tds.SetRemoteDiscoveryMode", As("tds.SetDiscoveryMode"), REMOVED_PROXY),
    ("tds.UpgradeSystemFirmware", As("tds.StartFirmwareUpgrade"), "removed from Core in 25.06, classed as its successor"),

    ("tfs.GetSearchResults", As("tse.GetRecordingSearchResults"), NO_SPECIFICATION),
    ("tfs.GetServiceCapabilities", As("tse.GetServiceCapabilities"), NO_SPECIFICATION),
    ("tfs.GetServiceFeatures", As("tse.GetRecordingSummary"), NO_SPECIFICATION),
    ("tfs.RegisterDatabase", Class("WRITE_SYSTEM"), NO_SPECIFICATION),
    ("tfs.Search", As("tse.FindRecordings"), NO_SPECIFICATION),

    ("tmd.GetAudioOutputConfiguration", As("trt.GetAudioOutputConfiguration"), REMOVED_DEVICE_IO),
    ("tmd.GetAudioOutputConfigurationOptions", As("trt.GetAudioOutputConfigurationOptions"), REMOVED_DEVICE_IO),
    ("tmd.GetAudioSourceConfiguration", As("trt.GetAudioSourceConfiguration"), REMOVED_DEVICE_IO),
    ("tmd.GetAudioSourceConfigurationOptions", As("trt.GetAudioSourceConfigurationOptions"), REMOVED_DEVICE_IO),
    ("tmd.GetVideoOutputConfigurationOptions", As("tmd.GetVideoOutputConfiguration"), NO_ROW),
    ("tmd.GetVideoSourceConfiguration", As("trt.GetVideoSourceConfiguration"), REMOVED_DEVICE_IO),
    ("tmd.GetVideoSourceConfigurationOptions", As("trt.GetVideoSourceConfigurationOptions"), REMOVED_DEVICE_IO),
    ("tmd.SetAudioOutputConfiguration", As("trt.SetAudioOutputConfiguration"), REMOVED_DEVICE_IO),
    ("tmd.SetAudioSourceConfiguration", As("trt.SetAudioSourceConfiguration"), REMOVED_DEVICE_IO),
    ("tmd.SetVideoSourceConfiguration", As("trt.SetVideoSourceConfiguration"), REMOVED_DEVICE_IO),

    ("tse.GetSearchState", As("tse.GetRecordingSearchResults"), "removed from the search specification in 16.06, classed as the results"),

    ("tup.GetServiceCapabilities", As("tds.GetServiceCapabilities"), "described without a table, classed as everywhere"),

    ("wsnt.CreatePullPoint", As("tev.CreatePullPointSubscription"), BASE_NOTIFICATION),
    ("wsnt.DestroyPullPoint", As("wsnt.Unsubscribe"), BASE_NOTIFICATION),
    ("wsnt.GetCurrentMessage", As("tev.PullMessages"), BASE_NOTIFICATION),
    ("wsnt.GetMessages", As("tev.PullMessages"), BASE_NOTIFICATION),
    ("wsnt.Notify", Class("ACTUATE"), "WS-BaseNotification knows no access classes; a message put in may set off actions"),
    ("wsnt.PauseSubscription", As("wsnt.Renew"), BASE_NOTIFICATION),
    ("wsnt.ResumeSubscription", As("wsnt.Renew"), BASE_NOTIFICATION),
    ("wsnt.Subscribe", As("tev.CreatePullPointSubscription"), BASE_NOTIFICATION),
];

/// Fills in the decided classes. Returns what is wrong: an operation left without class, a
/// decision that the text has overtaken, a decision about an operation that does not exist.
pub(super) fn apply(operations: &Operations, found: &mut BTreeMap<OperationKey, Semantics>) -> Vec<String> {
    let mut problems = Vec::new();
    let from_text: BTreeMap<String, String> = found
        .iter()
        .filter_map(|(key, s)| Some((key.to_string(), s.access.clone()?)))
        .collect();
    let known: BTreeMap<String, &OperationKey> =
        operations.keys().map(|key| (key.to_string(), key)).collect();

    for (name, decision, reason) in DECISIONS {
        let Some(key) = known.get(*name) else {
            problems.push(format!("{name} is decided but in no WSDL"));
            continue;
        };
        if from_text.contains_key(*name) {
            problems.push(format!("{name} is decided but the text has its class"));
            continue;
        }
        let (class, reason) = match decision {
            Class(class) => (Some(*class), (*reason).to_owned()),
            As(other) => (
                from_text.get(*other).map(String::as_str),
                format!("{reason} (as {other})"),
            ),
        };
        let Some(class) = class else {
            problems.push(format!("{name} is decided by an operation without class"));
            continue;
        };
        let semantics = found.entry((*key).clone()).or_insert_with(|| Semantics {
            section: "none".to_owned(),
            access: None,
            decided: None,
            faults: BTreeSet::new(),
        });
        semantics.access = Some(class.to_owned());
        semantics.decided = Some(reason);
    }

    let missing = operations
        .keys()
        .filter(|key| found.get(*key).is_none_or(|s| s.access.is_none()))
        .map(|key| format!("{key} has no access class"));
    problems.extend(missing);
    problems
}
