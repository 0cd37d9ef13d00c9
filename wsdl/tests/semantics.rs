//! `semantics.toml` is what the specifications say.

mod common;

use std::collections::BTreeMap;

use serde::Deserialize;

const CAPABILITIES: &str = include_str!("../capabilities.toml");
const CHECKED_IN: &str = include_str!("../semantics.toml");

#[derive(Deserialize)]
struct Operation {
    access: String,
    faults: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    code: String,
    subcodes: Vec<String>,
}

fn checked_in() -> BTreeMap<String, BTreeMap<String, Operation>> {
    toml::from_str(CHECKED_IN).unwrap()
}

#[test]
fn extraction_gives_the_checked_in_file() {
    const LEFT_OUT: &str = "comparing semantics.toml with the specification text";
    let (Some(specs), Some(schemas)) = (
        common::documents("ONVIF_SPECS_DIR", "specs", LEFT_OUT),
        common::schemas(LEFT_OUT),
    ) else {
        return;
    };
    let extraction = onvif_wsdl::extract::run(&specs, &schemas).unwrap();
    assert!(
        extraction.semantics == CHECKED_IN && extraction.capabilities == CAPABILITIES,
        "semantics.toml or capabilities.toml is stale; run: \
         cargo run -p onvif-wsdl -- extract --specs {} --from {}",
        specs.display(),
        schemas.display()
    );
    assert_eq!(extraction.operations, extraction.from_text + extraction.decided);
}

/// Operations read in the specifications by eye: access class and faults, sorted.
#[rustfmt::skip]
const BY_EYE: &[(&str, &str, &[&str])] = &[
    ("tds.GetUsers", "READ_SYSTEM_SECRET", &[]),
    ("tds.SetUser", "WRITE_SYSTEM", &[
        "Sender InvalidArgVal FixedUser", "Sender InvalidArgVal UsernameMissing",
        "Sender OperationProhibited AnonymousNotAllowed", "Sender OperationProhibited PasswordTooLong",
        "Sender OperationProhibited PasswordTooWeak",
    ]),
    ("tds.SetScopes", "WRITE_SYSTEM", &["Receiver Action TooManyScopes"]),
    ("tds.GetHostname", "PRE_AUTH", &[]),
    ("tds.GetServiceCapabilities", "PRE_AUTH", &[]),
    ("tds.SystemReboot", "UNRECOVERABLE", &[]),
    ("tds.SetSystemFactoryDefault", "UNRECOVERABLE", &[]),
    ("tev.CreatePullPointSubscription", "READ_MEDIA", &[]),
    ("wsnt.Unsubscribe", "READ_MEDIA", &[]),
    ("wsnt.Renew", "READ_MEDIA", &[]),
    ("trt.GetStreamUri", "READ_MEDIA", &[
        "Receiver Action IncompleteConfiguration", "Sender InvalidArgVal InvalidMulticastSettings",
        "Sender InvalidArgVal InvalidStreamSetup", "Sender InvalidArgVal NoProfile",
        "Sender OperationProhibited StreamConflict",
    ]),
    ("tr2.CreateProfile", "ACTUATE", &[
        "Receiver Action ConfigurationConflict", "Receiver Action MaxNVTProfiles",
        "Sender InvalidArgVal NoConfig",
    ]),
    ("tr2.DeleteProfile", "ACTUATE", &[
        "Sender Action DeletionOfFixedProfile", "Sender InvalidArgVal NoProfile",
    ]),
    ("tr2.SetVideoEncoderConfiguration", "ACTUATE", &[
        "Receiver Action ConfigurationConflict", "Sender InvalidArgVal ConfigModify",
        "Sender InvalidArgVal NoConfig",
    ]),
    ("tptz.SetPreset", "ACTUATE", &[
        "Receiver Action MovingPTZ", "Receiver Action TooManyPresets",
        "Sender InvalidArgVal InvalidPresetName", "Sender InvalidArgVal NoPTZProfile",
        "Sender InvalidArgVal NoProfile", "Sender InvalidArgVal NoToken",
        "Sender InvalidArgVal PresetExist",
    ]),
    ("timg.SetImagingSettings", "ACTUATE", &[
        "Receiver ActionNotSupported NoImagingForSource", "Sender InvalidArgVal NoSource",
        "Sender InvalidArgVal SettingsInvalid",
    ]),
    ("tmd.SetRelayOutputState", "ACTUATE", &["Sender InvalidArgVal RelayToken"]),
    ("trc.CreateRecordingJob", "ACTUATE", &[
        "Receiver Action MaxReceivers", "Receiver Action MaxRecordingJobs",
        "Sender InvalidArgVal BadConfiguration", "Sender InvalidArgVal NoRecording",
    ]),
    ("tse.FindRecordings", "READ_MEDIA", &[
        "Receiver Action ResourceProblem", "Sender InvalidArgVal InvalidSource",
        "Sender InvalidArgVal InvalidToken",
    ]),
    ("trp.GetReplayUri", "READ_MEDIA", &[
        "Sender InvalidArgVal InvalidStreamSetup", "Sender InvalidArgVal NoRecording",
        "Sender OperationProhibited StreamConflict",
    ]),
    ("trv.CreateReceiver", "ACTUATE", &[
        "Receiver Action MaxReceivers", "Sender InvalidArgVal BadConfiguration",
    ]),
    ("tan.CreateRules", "ACTUATE", &[
        "Receiver Action ConfigurationConflict", "Receiver Action TooManyRules",
        "Sender Action FixedRules", "Sender InvalidArgVal InvalidRule",
        "Sender InvalidArgVal NoConfig", "Sender InvalidArgVal RuleAlreadyExistent",
    ]),
    ("tas.UploadCRL", "WRITE_SYSTEM", &[
        "Receiver Action MaximumNumberOfCRLsReached", "Sender InvalidArgVal BadCRL",
        "Sender InvalidArgVal UnsupportedSignatureAlgorithm",
    ]),
    ("tdc.AccessDoor", "ACTUATE", &["Receiver Action Failure", "Sender InvalidArgs NotFound"]),
    ("tth.SetConfiguration", "ACTUATE", &[
        "Receiver ActionNotSupported NoThermalForSource", "Sender InvalidArgVal InvalidConfiguration",
        "Sender InvalidArgVal NoSource",
    ]),
    ("tcr.SetCredentialIdentifier", "WRITE_SYSTEM", &[
        "Sender CapabilityViolated SupportedIdentifierType", "Sender InvalidArgVal InvalidFormatType",
        "Sender InvalidArgVal InvalidIdentifierValue", "Sender InvalidArgVal NotFound",
    ]),
    ("tae.DeleteActions", "WRITE_SYSTEM", &[
        "Receiver Action ConfigurationConflict", "Sender InvalidArgs ActionNotExist",
    ]),
];

#[test]
fn operations_are_as_read_by_eye() {
    let services = checked_in();
    for (name, access, faults) in BY_EYE {
        let (prefix, operation) = name.split_once('.').unwrap();
        let found = &services[prefix][operation];
        assert_eq!(found.access, *access, "{name}");
        let mut lines: Vec<_> = found
            .faults
            .iter()
            .map(|fault| format!("{} {}", fault.code, fault.subcodes.join(" ")))
            .collect();
        lines.sort();
        assert_eq!(lines, *faults, "{name}");
    }
}

/// Capabilities that the text of release 26.06 has and its schemas have not.
const NOT_IN_WSDL: &[(&str, &str)] = &[
    ("tas", "AutoDeleteKey"),
    ("tas", "SymmetricEncryptionAlgorithms"),
    ("tr2", "MultiTrackStreaming"),
];

#[test]
fn capability_names_are_those_of_the_schemas() {
    let Some(schemas) = common::schemas("looking up the capability names in the schemas") else {
        return;
    };
    let mut text = String::new();
    let mut folders = vec![schemas];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                text += &std::fs::read_to_string(path).unwrap();
            }
        }
    }
    let names: BTreeMap<String, Vec<String>> = toml::from_str(CAPABILITIES).unwrap();
    assert!(names["tds"].iter().any(|name| name == "HttpFirmwareUpgrade"));
    let mut unknown = Vec::new();
    for (prefix, names) in &names {
        for name in names {
            if !text.contains(&format!("name=\"{name}\"")) {
                unknown.push((prefix.as_str(), name.as_str()));
            }
        }
    }
    assert_eq!(unknown, NOT_IN_WSDL);
}

#[test]
fn every_operation_has_a_class_of_core() {
    const CLASSES: &[&str] = &[
        "PRE_AUTH",
        "READ_SYSTEM",
        "READ_SYSTEM_SENSITIVE",
        "READ_SYSTEM_SECRET",
        "WRITE_SYSTEM",
        "UNRECOVERABLE",
        "READ_MEDIA",
        "ACTUATE",
    ];
    let services = checked_in();
    assert_eq!(services.values().map(BTreeMap::len).sum::<usize>(), 645);
    for (prefix, operations) in &services {
        for (name, operation) in operations {
            assert!(
                CLASSES.contains(&operation.access.as_str()),
                "{prefix}.{name}: {}",
                operation.access
            );
            for fault in &operation.faults {
                assert!(matches!(fault.code.as_str(), "Sender" | "Receiver"));
                assert!(!fault.subcodes.is_empty());
            }
        }
    }
}
