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

pub(crate) use trials::Trials;

/// Whether a feature is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is.
    Supported,
    /// It is not.
    NotSupported,
    /// The device did not answer what would tell.
    Undefined,
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
            Err(error) => self.note("GetScopes", &error),
        }
    }

    /// Notes an answer that leaves features undefined; a fault is a way to say that there is none.
    fn note(&mut self, operation: &str, error: &CallError) {
        self.remarks.push(format!("{operation}: {error}"));
    }
}
