//! Metadata configurations: what the metadata stream of a profile carries.

use std::sync::LazyLock;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::{self, Limits, Name, Ns};
use serde::{Deserialize, Serialize};

use super::audio::NO_MULTICAST;
use super::convert::{from_multicast, multicast};
use super::metadata_filter;
use super::model::{MediaChange, MediaModel};
use super::service::MediaService;
use super::state::fault::config_modify;
use super::state::{
    ConfigurationKind, ForeignConfiguration, MediaState, Multicast, Token, check_name, fault,
};
use super::validate;

/// Longest event subscription that is kept, in octets of its document.
const MAX_EVENTS: usize = 16 * 1024;

/// A subscription to all events.
static ALL_EVENTS: LazyLock<String> =
    LazyLock::new(|| xml::to_document(&tt::EventSubscription::default(), EVENTS));

/// The element in which an event subscription is kept.
const EVENTS: Name = Name::new(Ns::TT, "Events");

/// What a metadata stream carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetadataConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The video source with whose profiles it goes.
    pub source: Token,
    /// What of the PTZ status it carries; `None` was never said.
    pub ptz: Option<PtzFilter>,
    /// The events that it carries: a `tt:EventSubscription` as a document of its own. `None` for no events.
    pub events: Option<String>,
    /// Whether it carries scene descriptions; `None` was never said.
    pub analytics: Option<bool>,
    /// Multicast settings.
    pub multicast: Multicast,
}

/// What of the PTZ status a metadata stream carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PtzFilter {
    /// Whether the drive moves.
    pub status: bool,
    /// Where it is.
    pub position: bool,
}

impl MetadataConfiguration {
    /// The factory's configurations: one for each video source, with all events.
    pub fn factory(sources: impl Iterator<Item = Token>) -> Vec<MetadataConfiguration> {
        sources
            .map(|source| MetadataConfiguration {
                token: format!("md_{source}"),
                name: "Metadata".to_owned(),
                source,
                ptz: None,
                events: Some(ALL_EVENTS.clone()),
                analytics: None,
                multicast: NO_MULTICAST,
            })
            .collect()
    }

    /// As fixed profiles hold it.
    pub fn as_default(&self) -> ForeignConfiguration {
        ForeignConfiguration {
            kind: ConfigurationKind::Metadata,
            token: self.token.clone(),
            source: Some(self.source.clone()),
        }
    }

    /// The events that the stream carries; `None` for none.
    pub fn subscription(&self) -> Option<tt::EventSubscription> {
        subscription(self.events.as_deref()?)
    }

    fn show(&self, state: &MediaState) -> tt::MetadataConfiguration {
        tt::MetadataConfiguration {
            token: self.token.clone(),
            name: self.name.clone(),
            use_count: state.use_count(ConfigurationKind::Metadata, &self.token),
            ptz_status: self.ptz.map(|filter| tt::PTZFilter {
                status: filter.status,
                position: filter.position,
                ..tt::PTZFilter::default()
            }),
            events: self.subscription(),
            analytics: self.analytics,
            multicast: multicast(&self.multicast),
            session_timeout: xml::Duration::from_secs(super::convert::SESSION_TIMEOUT),
            ..tt::MetadataConfiguration::default()
        }
    }
}

/// An event subscription as it is kept.
pub(super) fn subscription(document: &str) -> Option<tt::EventSubscription> {
    // Nearly always it is this one, and profiles are read often.
    if document == *ALL_EVENTS {
        return Some(tt::EventSubscription::default());
    }
    xml::from_slice(document.as_bytes(), EVENTS, Limits::default())
        .inspect_err(|error| tracing::error!(%error, "a stored event subscription is unreadable"))
        .ok()
}

impl MediaState {
    /// The metadata configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn metadata(&self, token: &str) -> Result<&MetadataConfiguration, Fault> {
        let mut all = self.metadata.iter();
        all.find(|c| c.token == token).ok_or_else(fault::no_config)
    }
}

/// What metadata can carry on this device.
struct Offered {
    ptz: bool,
    analytics: bool,
}

impl Offered {
    fn by(model: &MediaModel) -> Offered {
        let has = |kind| model.foreign().iter().any(|c| c.kind == kind);
        Offered {
            ptz: has(ConfigurationKind::Ptz),
            analytics: has(ConfigurationKind::Analytics),
        }
    }
}

impl MediaService {
    /// The metadata configuration with its use count.
    pub(super) fn show_metadata(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::MetadataConfiguration, Fault> {
        Ok(state.metadata(token)?.show(state))
    }

    /// Changes a metadata configuration. What it leaves out is not carried by the stream any more, as the schema has it.
    pub(super) async fn set_metadata(&self, new: tt::MetadataConfiguration) -> Result<(), Fault> {
        let state = self.model().state();
        let old = state.metadata(&new.token)?;
        let new = self.read_metadata(old, new)?;
        check_name(&new.name)?;
        validate::multicast(&new.multicast)?;
        let token = new.token.clone();
        self.model()
            .change(
                |state| {
                    let mut all = state.metadata.iter_mut();
                    let old = all.find(|c| c.token == new.token).ok_or_else(fault::no_config)?;
                    *old = new;
                    Ok(())
                },
                |()| vec![MediaChange::Configuration(ConfigurationKind::Metadata, token)],
            )
            .await
    }

    fn read_metadata(
        &self,
        old: &MetadataConfiguration,
        new: tt::MetadataConfiguration,
    ) -> Result<MetadataConfiguration, Fault> {
        let offered = Offered::by(self.model());
        if !matches!(new.compression_type.as_deref(), None | Some("" | "None")) {
            return Err(config_modify("Compression is not among the options"));
        }
        if new.secure_streaming_protocol_algorithm.is_some() {
            return Err(config_modify("Secure streaming is not supported"));
        }
        if new.geo_location == Some(true) || new.shape_polygon == Some(true) || new.sensor_data.is_some() {
            return Err(config_modify(
                "Geographic positions, polygons and sensor data are not supported",
            ));
        }
        if new.analytics == Some(true) && !offered.analytics {
            return Err(config_modify("There are no analytics that describe the scene"));
        }
        let modules = new
            .analytics_engine_configuration
            .map(|engine| engine.analytics_module);
        if modules.is_some_and(|modules| !modules.is_empty()) {
            return Err(config_modify(
                "The scene description cannot be restricted to some analytics modules",
            ));
        }
        if let Some(filter) = &new.ptz_status
            && ((filter.status || filter.position) && !offered.ptz || filter.field_of_view == Some(true))
        {
            return Err(config_modify("The PTZ filter lies outside the options"));
        }
        let events = match &new.events {
            None => None,
            Some(events) => {
                self.check_events(events)?;
                let document = xml::to_document(events, EVENTS);
                if document.len() > MAX_EVENTS {
                    return Err(config_modify("The event filter is too long"));
                }
                Some(document)
            }
        };
        Ok(MetadataConfiguration {
            token: old.token.clone(),
            name: new.name,
            source: old.source.clone(),
            ptz: new.ptz_status.map(|filter| PtzFilter {
                status: filter.status,
                position: filter.position,
            }),
            events,
            analytics: new.analytics,
            multicast: from_multicast(&new.multicast)?,
        })
    }

    /// Refuses filters that the stream could not follow.
    fn check_events(&self, events: &tt::EventSubscription) -> Result<(), Fault> {
        let policy = events.subscription_policy.as_ref();
        if policy.is_some_and(|policy| !policy.any.is_empty()) {
            return Err(config_modify("A subscription policy is not supported"));
        }
        metadata_filter::read(events, &self.streams().documents().topics())?;
        Ok(())
    }

    /// What metadata configurations can be set to.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:NoProfile`.
    pub(super) fn metadata_options(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::MetadataConfigurationOptions, Fault> {
        self.check_query(ConfigurationKind::Metadata, configuration, profile)?;
        let offered = Offered::by(self.model());
        Ok(tt::MetadataConfigurationOptions {
            geo_location: Some(false),
            max_content_filter_size: i32::try_from(onvif_core::events::filter::MAX_EXPRESSION).ok(),
            ptz_status_filter_options: tt::PTZStatusFilterOptions {
                pan_tilt_status_supported: offered.ptz,
                zoom_status_supported: offered.ptz,
                pan_tilt_position_supported: Some(offered.ptz),
                zoom_position_supported: Some(offered.ptz),
                ..tt::PTZStatusFilterOptions::default()
            },
            ..tt::MetadataConfigurationOptions::default()
        })
    }
}
