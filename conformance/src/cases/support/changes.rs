//! Notifications of changed profiles and configurations, which the texts wait for where a device has them.

use super::notices::{subscribe, wait_for};
use crate::case::{Outcome, Stop, Test};
use crate::cases::event::subscription::Subscription;
use crate::features::{Feature, Support};

/// A profile has changed.
pub const PROFILE: &str = "tns1:Media/ProfileChanged";
/// A configuration has changed.
pub const CONFIGURATION: &str = "tns1:Media/ConfigurationChanged";

/// A pull point for those of the topics that the device has.
pub struct Changes {
    point: Option<Subscription>,
    topics: Vec<&'static str>,
}

impl Changes {
    /// Subscribes, if the device has pull points and one of the topics; the pull point ends with the case.
    ///
    /// # Errors
    /// As [`subscribe`].
    pub async fn watch(test: &mut Test, topics: &[&'static str]) -> Result<Changes, Stop> {
        let features = test.features();
        // Events are features: what is undefined is processed as supported.
        let topics: Vec<&'static str> = topics
            .iter()
            .copied()
            .filter(|topic| matches!(features.topic(topic), Support::Supported | Support::Undefined))
            .collect();
        let point = if topics.is_empty() || !test.supports(Feature::PullPointNotification) {
            None
        } else {
            Some(subscribe(test, &topics).await?)
        };
        Ok(Changes { point, topics })
    }

    /// Annex `HelperPullProfileChanged`.
    ///
    /// # Errors
    /// The case fails if the device has the topic and does not tell of the profile in time.
    pub async fn profile(&self, test: &mut Test, token: &str) -> Outcome {
        self.wait(test, PROFILE, &[("Token", token)]).await
    }

    /// Annex `HelperPullConfigurationChanged`.
    ///
    /// # Errors
    /// The case fails if the device has the topic and does not tell of the configuration in time.
    pub async fn configuration(&self, test: &mut Test, kind: &str, token: &str) -> Outcome {
        self.wait(test, CONFIGURATION, &[("Token", token), ("Type", kind)])
            .await
    }

    async fn wait(&self, test: &mut Test, topic: &'static str, items: &[(&str, &str)]) -> Outcome {
        let Some(point) = self.point.as_ref().filter(|_| self.topics.contains(&topic)) else {
            return Ok(());
        };
        let told: Vec<String> = items
            .iter()
            .map(|(name, value)| format!("{name} {value}"))
            .collect();
        let what = format!("{topic} with {}", told.join(" and "));
        wait_for(test, point, &self.topics, &what, |notice| {
            topic.ends_with(&notice.topic)
                && items
                    .iter()
                    .all(|(name, value)| notice.source(name) == Some(*value))
        })
        .await?;
        Ok(())
    }
}
