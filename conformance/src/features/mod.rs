//! What a device supports, found out as the Device Feature Discovery Specification has it, by `GetServices` and `GetServiceCapabilities`, or by
//! `GetCapabilities` where there is no `GetServices`.

mod access;
mod device;
mod events;
mod homes;
mod imaging;
mod media;
mod network;
mod older;
mod other;
mod recording;
mod search;
mod security;
mod tree;
mod trials;

use std::collections::BTreeMap;

use onvif_core::generated::tds;

use crate::wire::{CallError, Device};

pub use tree::Feature;
use tree::SERVICES;

pub(crate) use events::collect_topics;
pub(crate) use trials::Trials;

/// Whether a feature is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is.
    Supported,
    /// It is not.
    NotSupported,
    /// The device was asked what would tell, and did not answer, or not as it should have: "General Policy" has it processed as supported.
    Undefined,
    /// Nobody has asked the device: only something that the operator has not allowed would tell, or something that cannot be sent from here.
    Untried,
}

impl Support {
    /// As reports have it.
    pub fn word(self) -> &'static str {
        match self {
            Support::Supported => "supported",
            Support::NotSupported => "not supported",
            Support::Undefined => "undefined",
            Support::Untried => "not tried",
        }
    }
}

/// The features of a device.
#[derive(Clone, Debug, Default)]
pub struct Features {
    known: BTreeMap<Feature, Support>,
    /// What the device answered where it should have told its features.
    pub remarks: Vec<String>,
    /// Topics that `GetEventProperties` lists, as `tns1:Device/Trigger/Relay`.
    pub topics: Vec<String>,
    /// Pull points that the device has at a time, if it tells.
    pub max_pull_points: Option<i32>,
    /// Scopes, as `onvif://www.onvif.org/Profile/T`.
    pub scopes: Vec<String>,
}

impl Features {
    /// Finds out what a device supports.
    ///
    /// # Errors
    /// When the device cannot be reached at all.
    pub async fn discover(device: &Device) -> Result<Features, CallError> {
        let mut features = Features::default();
        device.learn_clock().await?;
        features.services(device).await;
        if features.supports(Feature::GetServices) {
            device::discover(device, &mut features).await;
        } else {
            older::discover(device, &mut features).await;
        }
        media::discover(device, &mut features).await;
        other::discover(device, &mut features).await;
        imaging::discover(device, &mut features).await;
        recording::discover(device, &mut features).await;
        search::discover(device, &mut features).await;
        access::discover(device, &mut features).await;
        security::discover(device, &mut features).await;
        // After the doors, whose events are features only where there are any.
        events::discover(device, &mut features).await;
        network::discover(device, &mut features).await;
        features.scopes(device).await;
        features.rule_out();
        features.await_trials();
        Ok(features)
    }

    /// What belongs to a service or feature that is not there is not there either.
    fn rule_out(&mut self) {
        let absent = |path: &str| {
            Feature::ALL.iter().any(|&above| {
                self.support(above) == Support::NotSupported
                    && path
                        .strip_prefix(above.path())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
        };
        let below: Vec<Feature> = Feature::ALL
            .iter()
            .copied()
            .filter(|&feature| self.support(feature) == Support::Undefined && absent(feature.path()))
            .collect();
        for feature in below {
            self.set(feature, false);
        }
    }

    /// Whether the feature is there for sure.
    pub fn supports(&self, feature: Feature) -> bool {
        self.support(feature) == Support::Supported
    }

    /// Whether cases treat the feature as one that is there: "what are marked as supported and undefined" ("General Policy").
    pub fn processed_as_supported(&self, feature: Feature) -> bool {
        matches!(self.support(feature), Support::Supported | Support::Undefined)
    }

    /// The service that a feature belongs to, if nothing tells whether the device has it, nor its address: there is nowhere to ask about the feature then.
    pub fn without_address(&self, feature: Feature) -> Option<Feature> {
        let mut services = SERVICES.iter().map(|&(service, _)| service);
        services.find(|&service| {
            let below = feature.path().strip_prefix(service.path());
            let of_it = below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            of_it && self.support(service) == Support::Undefined
        })
    }

    /// Whether the device has a topic; undefined if it did not list its topics when it was asked for them.
    pub fn topic(&self, path: &str) -> Support {
        if self.topics.iter().any(|told| told == path) {
            Support::Supported
        } else if self.topics_are_known() {
            Support::NotSupported
        } else {
            Support::Undefined
        }
    }

    /// Whether the device has listed its topics, or has no Event service that would.
    pub fn topics_are_known(&self) -> bool {
        // What tells the dialects of filters tells the topics.
        self.support(Feature::MessageContentFilter) != Support::Undefined
    }

    /// What is known of a feature.
    pub fn support(&self, feature: Feature) -> Support {
        self.known.get(&feature).copied().unwrap_or(Support::Undefined)
    }

    /// Notes what is known of a feature.
    pub fn set(&mut self, feature: Feature, supported: bool) {
        let support = if supported {
            Support::Supported
        } else {
            Support::NotSupported
        };
        self.known.insert(feature, support);
    }

    /// Notes that nobody has asked the device for a feature.
    fn set_untried(&mut self, feature: Feature) {
        self.known.insert(feature, Support::Untried);
    }

    /// From here on the device is asked for these features: what it leaves open is undefined.
    fn ask_for(&mut self, features: &[Feature]) {
        let known = &mut self.known;
        for feature in features {
            if known.get(feature) == Some(&Support::Untried) {
                known.remove(feature);
            }
        }
    }

    async fn services(&mut self, device: &Device) {
        let mut answer = device.learn_services().await;
        // "Capabilities", steps 2, 3, 5 and 6: a device that refuses whom it does not know is asked once more.
        if let Err(refusal @ (CallError::Fault(_) | CallError::Wrong(_))) = &answer {
            let unauthorized = matches!(refusal, CallError::Wrong(reason) if reason.contains("401"));
            if device.insist(unauthorized) {
                let refusal = refusal.to_string();
                answer = device.learn_services().await;
                if answer.is_ok() {
                    self.remarks.push(format!(
                        "GetServices: anybody may ask for it, but without a login there is {refusal}"
                    ));
                }
            }
        }
        match answer {
            Ok(services) => {
                self.set(Feature::GetServices, true);
                for (feature, ns) in SERVICES {
                    self.set(feature, services.iter().any(|s| s.namespace == ns.uri()));
                }
            }
            Err(error) => {
                self.set(Feature::GetServices, false);
                self.note("GetServices", &error);
            }
        }
    }

    /// Whether the device claims a profile of ONVIF, by its letter or name.
    pub fn claims(&self, profile: &str) -> bool {
        let scope = match profile {
            // The oldest profile is claimed by another word.
            "S" => "onvif://www.onvif.org/Profile/Streaming".to_owned(),
            other => format!("onvif://www.onvif.org/Profile/{other}"),
        };
        self.scopes.contains(&scope)
    }

    async fn scopes(&mut self, device: &Device) {
        match device
            .call::<tds::operations::GetScopes>(&tds::GetScopes::default())
            .await
        {
            Ok(answer) => self.scopes = answer.scopes.into_iter().map(|scope| scope.scope_item).collect(),
            // No scopes are regarded as told then ("Devices Scopes Retrieval via GetDeviceScopes").
            Err(error) => self.note("GetScopes", &error),
        }
        self.set(Feature::ProfileT, self.claims("T"));
    }

    /// Notes an answer that leaves features undefined; a fault is a way to say that there is none.
    fn note(&mut self, operation: &str, error: &CallError) {
        self.remarks.push(format!("{operation}: {error}"));
    }
}
