//! The Analytics service as far as scene descriptions need it: their analytics configurations, and the capabilities of the service.
//!
//! A scene is described only where the profile has an analytics configuration (Media2, "Analytics Configuration"), and a device has these only
//! with the Analytics service. Modules and rules cannot be listed or changed, and the capabilities say so.

use std::sync::Arc;

use onvif_core::generated::{tan, tt};
use onvif_core::soap::Fault;

use crate::backend::video::BoxFuture;
use crate::builder::{BuildError, Service, Setup};
use crate::context::RequestContext;
use crate::generated::analytics::{AnalyticsDispatcher, AnalyticsService};
use crate::services::media::MediaService;
use crate::services::media::analytics::AnalyticsConfigurations;
use crate::services::media::state::{ConfigurationKind, ForeignConfiguration};

/// Where the service is.
const PATH: &str = "/onvif/analytics_service";

/// The names of configurations of sources that are described, and of others.
const SCENES: &str = "Scene description";
const MOTION: &str = "Motion detection";

/// Makes analytics configurations of sources that are described, and of those in which motion is detected at least. Without any there is no Analytics service.
pub(super) fn install(
    described: &[String],
    detected: &[String],
    media: &MediaService,
    setup: &mut Setup,
) -> Result<(), BuildError> {
    let mut sources: Vec<(&String, &'static str)> = described.iter().map(|source| (source, SCENES)).collect();
    for source in detected {
        if !sources.iter().any(|(known, _)| *known == source) {
            sources.push((source, MOTION));
        }
    }
    let foreign = sources.iter().map(|(source, _)| ForeignConfiguration {
        kind: ConfigurationKind::Analytics,
        token: token_of(source),
        source: Some((*source).clone()),
    });
    // Also without any: profiles lose those of sources that are not looked at any more.
    media
        .model()
        .register_default(ConfigurationKind::Analytics, foreign.collect())
        .map_err(BuildError::Storage)?;
    if sources.is_empty() {
        return Ok(());
    }
    let configurations = sources.iter().map(|(source, name)| (token_of(source), *name));
    media.set_analytics_configurations(Box::new(Configurations(configurations.collect())));
    let service = Service::new(AnalyticsDispatcher(Arc::new(Analytics)), PATH);
    setup.service(service.legacy_capabilities(|x_addr, capabilities| {
        capabilities.analytics = Some(tt::AnalyticsCapabilities {
            x_addr,
            ..tt::AnalyticsCapabilities::default()
        });
    }));
    Ok(())
}

/// The token of the configuration of a source.
fn token_of(source: &str) -> String {
    format!("analytics_{source}")
}

/// The tokens and names of the configurations.
struct Configurations(Vec<(String, &'static str)>);

impl AnalyticsConfigurations for Configurations {
    fn show(&self, token: &str, use_count: i32) -> Option<tt::VideoAnalyticsConfiguration> {
        let (token, name) = self.0.iter().find(|(known, _)| known == token)?;
        Some(tt::VideoAnalyticsConfiguration {
            token: token.clone(),
            name: (*name).to_owned(),
            use_count,
            ..tt::VideoAnalyticsConfiguration::default()
        })
    }

    /// Takes what there is, since nothing of it can be changed.
    fn set(&self, new: tt::VideoAnalyticsConfiguration) -> BoxFuture<'_, Result<(), Fault>> {
        Box::pin(async move {
            let old = self
                .show(&new.token, new.use_count)
                .ok_or_else(|| Fault::invalid_arg("NoConfig", "There is no such analytics configuration"))?;
            let modules = &new.analytics_engine_configuration.analytics_module;
            let rules = &new.rule_engine_configuration.rule;
            if new.name != old.name || !modules.is_empty() || !rules.is_empty() {
                return Err(Fault::invalid_arg(
                    "ConfigModify",
                    "The name cannot be changed, and there are no modules and rules",
                ));
            }
            Ok(())
        })
    }

    fn changeable(&self) -> bool {
        false
    }

    fn version(&self) -> Option<u64> {
        Some(0)
    }
}

/// The operations that there are.
struct Analytics;

impl AnalyticsService for Analytics {
    async fn get_service_capabilities(
        &self,
        _context: &RequestContext,
        _request: tan::GetServiceCapabilities,
    ) -> Result<tan::GetServiceCapabilitiesResponse, Fault> {
        Ok(tan::GetServiceCapabilitiesResponse {
            capabilities: tan::Capabilities {
                rule_support: Some(false),
                analytics_module_support: Some(false),
                cell_based_scene_description_supported: Some(false),
                rule_options_supported: Some(false),
                analytics_module_options_supported: Some(false),
                supported_metadata: Some(false),
                ..tan::Capabilities::default()
            },
        })
    }
}
