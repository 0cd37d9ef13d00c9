//! Profile support checks (Profiles Conformance specification): what a profile asks for, and what the device has of it.

use serde::Serialize;

use crate::features::{Feature, Features, Support};
use crate::run::Judged;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    /// A feature.
    Feature(Feature),
    /// At least one of them.
    Any(&'static [Feature]),
    /// An event.
    Topic(&'static str),
    /// At least one event.
    AnyTopic(&'static [&'static str]),
    /// At least two pull points at a time.
    TwoPullPoints,
}

/// When it is asked for.
#[derive(Clone, Copy, Debug)]
enum When {
    /// Always.
    Always,
    /// If the device has this.
    With(Feature),
    /// Never: it only decides which cases belong to the profile.
    Optional,
}

#[derive(Clone, Copy, Debug)]
struct Rule {
    step: &'static str,
    category: &'static str,
    wanted: Wanted,
    when: When,
}

const fn must(step: &'static str, category: &'static str, wanted: Wanted) -> Rule {
    Rule {
        step,
        category,
        wanted,
        when: When::Always,
    }
}

const fn with(step: &'static str, category: &'static str, feature: Feature, wanted: Wanted) -> Rule {
    Rule {
        step,
        category,
        wanted,
        when: When::With(feature),
    }
}

const fn may(step: &'static str, category: &'static str, feature: Feature) -> Rule {
    Rule {
        step,
        category,
        wanted: Wanted::Feature(feature),
        when: When::Optional,
    }
}

use Feature as F;
use Wanted::{Any, AnyTopic, Topic, TwoPullPoints};

const fn feature(feature: Feature) -> Wanted {
    Wanted::Feature(feature)
}

/// Profile S, "Profile S Support Check".
const S: &[Rule] = &[
    must("2.1", "Capabilities", feature(F::GetCapabilities)),
    must("3", "Discovery", feature(F::Discovery)),
    must("5", "Network Configuration", feature(F::NetworkConfiguration)),
    must("7", "User Handling", feature(F::UserConfiguration)),
    must("8.1", "Event Handling", feature(F::EventService)),
    must("8.2", "Event Handling", feature(F::BasicNotification)),
    must("8.3", "Event Handling", feature(F::PullPointNotification)),
    may("9", "NTP", F::Ntp),
    may("10", "Dynamic DNS", F::DynamicDns),
    may("11", "Zero Configuration", F::ZeroConfiguration),
    may("12", "IP Address Filtering", F::IpFilter),
    must("13.1", "User Authentication", feature(F::UsernameToken)),
    may("13.2", "User Authentication", F::HttpDigest),
    must("14", "Media Profile Configuration", feature(F::MediaService)),
    must("15", "Media Streaming", feature(F::MediaRts)),
    may("19", "Media Streaming - Multicast", F::MediaMulticast),
    may("20", "PTZ - Presets", F::PtzPresets),
    may("21", "PTZ - Home Position", F::PtzHome),
    may("22", "PTZ - Absolute Positioning", F::PtzAbsolutePanTilt),
    may("23", "PTZ - Relative Positioning", F::PtzRelativePanTilt),
    may("24", "PTZ - Auxiliary Commands", F::PtzAuxiliary),
    may("25", "Audio Streaming", F::MediaAudio),
    may("26", "Relay Outputs", F::DeviceRelayOutputs),
];

/// Profile T, "Profile T Support Check".
const T: &[Rule] = &[
    must("3", "Digest Authentication", feature(F::HttpDigest)),
    must("4.1", "Discovery", feature(F::Discovery)),
    must("4.2", "Network Configuration", feature(F::NetworkConfiguration)),
    must("4.4", "User Handling", feature(F::UserConfiguration)),
    may("4.5", "NTP", F::Ntp),
    may("4.6", "Auxiliary Commands", F::AuxiliaryCommands),
    must("5", "Event Handling", feature(F::EventService)),
    must("5.2", "Event Handling", feature(F::PullPointNotification)),
    must("5.3", "Event Handling", TwoPullPoints),
    must("5.4", "Event Handling", feature(F::OnvifMessageContentFilter)),
    must("6", "Media Profile Management", feature(F::Media2Service)),
    must("6.2", "Video Encoder Configuration", feature(F::Media2Video)),
    must(
        "6.3",
        "Media Profile Management",
        Topic("tns1:Media/ProfileChanged"),
    ),
    must(
        "6.4",
        "Media Profile Management",
        Topic("tns1:Media/ConfigurationChanged"),
    ),
    must("6.5", "Video Streaming", feature(F::Media2Rts)),
    may("6.6", "Video Streaming - Multicast", F::Media2Multicast),
    may("6.7", "Video Streaming - WebSocket", F::Media2WebSocket),
    must("6.8", "Video Streaming", Any(&[F::Media2H264, F::Media2H265])),
    must("6.9", "JPEG Snapshot", feature(F::Media2SnapshotUri)),
    must("6.10", "Metadata", feature(F::Media2Metadata)),
    must("6.11", "On-Screen Display", feature(F::Media2Osd)),
    may("6.12", "Video Source Mode", F::Media2VideoSourceMode),
    with(
        "6.13.9",
        "Audio Streaming",
        F::Media2Audio,
        Any(&[F::Media2G711, F::Media2Aac]),
    ),
    may("6.14", "Audio Output Streaming", F::Media2AudioOutput),
    must("7", "Imaging Settings", feature(F::ImagingService)),
    must(
        "7.6",
        "Tampering Detection",
        AnyTopic(&[
            "tns1:VideoSource/ImageTooBlurry/ImagingService",
            "tns1:VideoSource/ImageTooDark/ImagingService",
            "tns1:VideoSource/ImageTooBright/ImagingService",
            "tns1:VideoSource/GlobalSceneChange/ImagingService",
        ]),
    ),
    must("8", "Device IO", feature(F::DeviceIoService)),
    with(
        "8.3.2",
        "Digital Inputs",
        F::IoDigitalInputs,
        feature(F::IoDigitalInputOptions),
    ),
    with(
        "9.5",
        "PTZ",
        F::PtzService,
        feature(F::PtzCompatibleConfigurations),
    ),
    with(
        "9.6.2",
        "PTZ - Absolute Move",
        F::PtzAbsolutePanTilt,
        feature(F::PtzMoveStatus),
    ),
    with(
        "9.6.3",
        "PTZ - Absolute Move",
        F::PtzAbsolutePanTilt,
        feature(F::PtzStatusPosition),
    ),
    with(
        "9.7.2",
        "PTZ - Continuous Move",
        F::PtzContinuousPanTilt,
        feature(F::PtzMoveStatus),
    ),
    may("9.8", "PTZ - Presets", F::PtzPresets),
    may("9.9", "PTZ - Home Position", F::PtzHome),
    may("10", "Analytics", F::AnalyticsService),
];

/// What came of one step of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Number of the step in the official text.
    pub step: &'static str,
    /// Category of features.
    pub category: &'static str,
    /// `mandatory`, `conditional` or `optional`.
    pub kind: &'static str,
    /// What is asked for.
    pub wanted: String,
    /// `supported`, `not supported`, `not asked for` or `undefined`.
    pub outcome: &'static str,
}

/// What came of the check of one profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Letter of the profile.
    pub profile: &'static str,
    /// Whether the device claims it by its scope.
    pub claimed: bool,
    /// `supported`, `not supported` or `undefined`.
    pub outcome: &'static str,
    /// Cases that the device has failed, of all that were run: a device that supports a profile fails none.
    pub failed_cases: usize,
    /// The steps.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// In one line.
    pub fn line(&self) -> String {
        let claim = if self.claimed { "claimed" } else { "not claimed" };
        let missing: Vec<&str> = self
            .findings
            .iter()
            .filter(|finding| finding.kind != "optional" && finding.outcome == "not supported")
            .map(|finding| finding.wanted.as_str())
            .collect();
        let mut line = format!("profile {}: {claim}, {}", self.profile, self.outcome);
        if !missing.is_empty() {
            line.push_str(&format!("; missing: {}", missing.join(", ")));
        }
        if self.failed_cases > 0 {
            line.push_str(&format!("; {} cases failed", self.failed_cases));
        }
        line
    }
}

/// Checks the profiles whose tables the suite has.
pub fn check(features: &Features, cases: &[Judged]) -> Vec<Checked> {
    let failed = cases
        .iter()
        .filter(|judged| judged.verdict.name() == "failed")
        .count();
    [("S", S), ("T", T)]
        .into_iter()
        .map(|(profile, rules)| {
            let findings: Vec<Finding> = rules.iter().map(|rule| find(rule, features)).collect();
            let asked = || findings.iter().filter(|finding| finding.kind != "optional");
            let has = |outcome: &str| asked().any(|finding| finding.outcome == outcome);
            let claimed = features.claims(profile);
            let outcome = if !claimed || failed > 0 || has("not supported") {
                "not supported"
            } else if has("undefined") {
                "undefined"
            } else {
                "supported"
            };
            Checked {
                profile,
                claimed,
                outcome,
                failed_cases: failed,
                findings,
            }
        })
        .collect()
}

fn find(rule: &Rule, features: &Features) -> Finding {
    let (kind, asked) = match rule.when {
        When::Always => ("mandatory", true),
        When::With(feature) => ("conditional", features.supports(feature)),
        When::Optional => ("optional", true),
    };
    Finding {
        step: rule.step,
        category: rule.category,
        kind,
        wanted: name(rule.wanted),
        outcome: if !asked {
            "not asked for"
        } else {
            match support(rule.wanted, features) {
                Support::Supported => "supported",
                Support::NotSupported => "not supported",
                Support::Undefined => "undefined",
            }
        },
    }
}

fn support(wanted: Wanted, features: &Features) -> Support {
    let topic = |wanted: &str| features.topics.iter().any(|told| told == wanted);
    let of = |holds: bool| {
        if holds {
            Support::Supported
        } else {
            Support::NotSupported
        }
    };
    match wanted {
        // Whether a service is there is known as soon as the services are; what depends on one that is not there is not there either.
        Wanted::Feature(feature) => match features.support(feature) {
            Support::Undefined if features.supports(Feature::GetServices) => Support::NotSupported,
            known => known,
        },
        Any(all) => of(all.iter().any(|&feature| features.supports(feature))),
        Topic(wanted) => of(topic(wanted)),
        AnyTopic(all) => of(all.iter().any(|wanted| topic(wanted))),
        TwoPullPoints => of(features.max_pull_points.is_some_and(|most| most >= 2)),
    }
}

fn name(wanted: Wanted) -> String {
    match wanted {
        Wanted::Feature(feature) => feature.path().to_owned(),
        Any(all) => {
            let names: Vec<&str> = all.iter().map(|feature| feature.path()).collect();
            names.join(" or ")
        }
        Topic(topic) => topic.to_owned(),
        AnyTopic(all) => all.join(" or "),
        TwoPullPoints => "two pull points".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device that has all that profile S asks for, and claims it.
    fn complete() -> Features {
        let mut features = Features::default();
        for rule in S.iter().filter(|rule| matches!(rule.when, When::Always)) {
            if let Wanted::Feature(feature) = rule.wanted {
                features.set(feature, true);
            }
        }
        features
            .scopes
            .push("onvif://www.onvif.org/Profile/Streaming".to_owned());
        features
    }

    fn profile(features: &Features, letter: &str) -> Checked {
        let all = check(features, &[]);
        all.into_iter().find(|checked| checked.profile == letter).unwrap()
    }

    #[test]
    fn a_profile_is_supported_when_it_is_claimed_and_nothing_is_missing() {
        assert_eq!(profile(&complete(), "S").outcome, "supported");
        assert_eq!(profile(&complete(), "T").outcome, "not supported");
        let mut silent = complete();
        silent.scopes.clear();
        assert_eq!(profile(&silent, "S").outcome, "not supported");
    }

    #[test]
    fn each_mandatory_feature_counts() {
        for rule in S.iter().filter(|rule| matches!(rule.when, When::Always)) {
            let Wanted::Feature(feature) = rule.wanted else {
                continue;
            };
            let mut lacking = complete();
            lacking.set(feature, false);
            let checked = profile(&lacking, "S");
            assert_eq!(checked.outcome, "not supported", "{feature}");
            assert!(checked.line().contains(feature.path()));
        }
        // What is optional does not.
        let mut plain = complete();
        plain.set(Feature::MediaMulticast, false);
        assert_eq!(profile(&plain, "S").outcome, "supported");
    }

    #[test]
    fn conditions_hold_where_their_feature_is() {
        let mut features = complete();
        let kind = |features: &Features| {
            let checked = profile(features, "T");
            let finding = checked.findings.into_iter().find(|finding| finding.step == "9.5");
            finding.unwrap().outcome
        };
        features.set(Feature::PtzService, false);
        assert_eq!(kind(&features), "not asked for");
        features.set(Feature::PtzService, true);
        features.set(Feature::PtzCompatibleConfigurations, false);
        assert_eq!(kind(&features), "not supported");
        features.set(Feature::PtzCompatibleConfigurations, true);
        assert_eq!(kind(&features), "supported");
    }
}
