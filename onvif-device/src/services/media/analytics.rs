//! Video analytics configurations in profiles. An analytics service owns them; without one there are none.

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

#[cfg(feature = "media")]
use super::model::MediaChange;
use super::service::MediaService;
use super::state::{ConfigurationKind, MediaState, Profile, fault};
use crate::backend::video::BoxFuture;

/// Shows and changes the analytics configurations that were registered with the media model as foreign ones.
pub trait AnalyticsConfigurations: Send + Sync {
    /// The configuration with this token and the given use count.
    fn show(&self, token: &str, use_count: i32) -> Option<tt::VideoAnalyticsConfiguration>;

    /// Changes a configuration.
    ///
    /// Errors: `ter:NoConfig`, `ter:ConfigModify`, `ter:ConfigurationConflict` as in SetVideoAnalyticsConfiguration of Media.
    fn set(&self, configuration: tt::VideoAnalyticsConfiguration) -> BoxFuture<'_, Result<(), Fault>>;

    /// Whether clients can change something by [`set`](Self::set): then there is an event of it, for owners that the service has when it is built into a
    /// device.
    fn changeable(&self) -> bool {
        true
    }

    /// A number that becomes another one whenever [`show`](Self::show) shows something else and no
    /// [`Persistent`](crate::storage::Persistent) has changed, so that lists of profiles may be kept. `None`, the default: nobody knows, and
    /// they are made anew for each request. A constant, when all that is shown is in a `Persistent`.
    fn version(&self) -> Option<u64> {
        None
    }
}

impl MediaService {
    /// The analytics configuration with its use count.
    pub(super) fn show_analytics(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::VideoAnalyticsConfiguration, Fault> {
        let owner = self.analytics().ok_or_else(fault::no_config)?;
        owner
            .show(token, state.use_count(ConfigurationKind::Analytics, token))
            .ok_or_else(fault::no_config)
    }

    /// The analytics configuration of a profile.
    pub(super) fn analytics_of(
        &self,
        state: &MediaState,
        profile: &Profile,
    ) -> Option<tt::VideoAnalyticsConfiguration> {
        let token = profile.configurations.get(&ConfigurationKind::Analytics)?;
        self.show_analytics(state, token).ok()
    }

    /// Changes an analytics configuration.
    #[cfg(feature = "media")]
    pub(super) async fn set_analytics(&self, new: tt::VideoAnalyticsConfiguration) -> Result<(), Fault> {
        let owner = self.analytics().ok_or_else(fault::no_config)?;
        let token = new.token.clone();
        let before = owner.show(&token, 0);
        owner.set(new).await?;
        if owner.show(&token, 0) != before {
            let change = MediaChange::Configuration(ConfigurationKind::Analytics, token);
            self.model().tell(&[change]);
        }
        Ok(())
    }
}
