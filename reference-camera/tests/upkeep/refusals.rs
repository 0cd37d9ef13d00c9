//! Requests that the whole camera has to refuse, with the fault that the specification has for each. The table is `refusals.tsv`, of which docs/coverage.md
//! tells: the operation with the prefix of its service, the fault, and the content of the request.

use super::*;

const REFUSALS: &str = include_str!("refusals.tsv");

/// What clients can set: none of it is any different afterwards.
const STATE: &str = "
    tds GetScopes GetDiscoveryMode GetUsers GetUserRoles GetHostname GetDNS GetNTP GetDynamicDNS GetNetworkInterfaces GetNetworkProtocols
        GetNetworkDefaultGateway GetZeroConfiguration GetIPAddressFilter GetAccessPolicy GetRelayOutputs GetStorageConfigurations GetGeoLocation GetRemoteUser
        GetPasswordComplexityConfiguration GetPasswordHistoryConfiguration GetAuthFailureWarningConfiguration
    trt GetProfiles GetVideoSourceConfigurations GetVideoEncoderConfigurations GetAudioSourceConfigurations GetAudioEncoderConfigurations
        GetVideoAnalyticsConfigurations GetMetadataConfigurations GetAudioOutputConfigurations GetAudioDecoderConfigurations GetOSDs
    tr2 GetProfiles GetMasks GetAudioClips
    tptz GetConfigurations
    tev GetEventBrokers
    tmd GetDigitalInputs GetSerialPorts";

/// Namespace of the service with a prefix, or of the operation where the Event service has it from elsewhere.
fn namespace(prefix: &str, operation: &str) -> &'static str {
    let notification = [
        "Subscribe",
        "Renew",
        "Unsubscribe",
        "PauseSubscription",
        "ResumeSubscription",
        "GetCurrentMessage",
    ];
    match prefix {
        "tds" => TDS,
        "trt" => TRT,
        "tr2" => "http://www.onvif.org/ver20/media/wsdl",
        "tptz" => "http://www.onvif.org/ver20/ptz/wsdl",
        "timg" => "http://www.onvif.org/ver20/imaging/wsdl",
        "tev" if notification.contains(&operation) => "http://docs.oasis-open.org/wsn/b-2",
        "tev" => "http://www.onvif.org/ver10/events/wsdl",
        // The description of the DeviceIO service has the message of the Device service there.
        "tmd" if operation == "SetRelayOutputState" => TDS,
        "tmd" => "http://www.onvif.org/ver10/deviceIO/wsdl",
        _ => panic!("no service has the prefix {prefix}"),
    }
}

/// Status, fault code and subcodes.
fn summary((status, answer): &(u16, String)) -> String {
    let values = answer.split("<s:Value>").skip(1).map(|part| {
        let value = part.split('<').next().unwrap_or_default();
        value.rsplit(':').next().unwrap_or_default()
    });
    let codes: Vec<&str> = values.collect();
    format!("{status} {}", codes.join("/"))
}

/// The content of a request. One that begins with a number of times is repeated, with the count in place of `#`.
fn content(told: &str) -> String {
    match told.split_once(" times ") {
        Some((times, text)) => (0..times.parse::<u32>().unwrap())
            .map(|count| text.replace('#', &count.to_string()))
            .collect(),
        None => told.to_owned(),
    }
}

async fn state(camera: &Running) -> Vec<String> {
    let mut state = Vec::new();
    let mut prefix = "";
    for word in STATE.split_whitespace() {
        if word.starts_with(char::is_lowercase) {
            prefix = word;
        } else {
            state.push(camera.call(namespace(prefix, word), word, "").await);
        }
    }
    state
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_specification_refuses_is_refused_and_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let heard = directory.path().join("heard.wav");
    let storage = directory.path().join("storage");
    std::fs::create_dir(&storage).unwrap();
    let camera = start_with(&Config {
        audio_output: Some(heard.to_str().unwrap().parse().unwrap()),
        storage_dirs: vec![storage],
        ..small(&directory.path().join("state"))
    })
    .await;
    let before = state(&camera).await;
    let mut wrong = Vec::new();
    for line in REFUSALS.lines().filter(|line| !line.starts_with('#')) {
        let [operation, fault, told] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let (prefix, name) = operation.split_once('.').unwrap();
        let answer = camera.answer(namespace(prefix, name), name, &content(told)).await;
        let status = if fault.starts_with("Sender") { 400 } else { 500 };
        if summary(&answer) != format!("{status} {fault}") {
            wrong.push(format!(
                "{operation} {told}: {} and not {fault}: {}",
                summary(&answer),
                answer.1
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(state(&camera).await, before);
    camera.stop().await;
}
