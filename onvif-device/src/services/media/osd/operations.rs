//! The operations on on-screen display, for both services.

use onvif_core::generated::tt;

use super::convert;
use crate::backend::overlay::OverlayOptions;
use crate::context::RequestContext;
use crate::services::media::decoration::Refusal;
use crate::services::media::service::MediaService;
use crate::services::media::state::Token;

impl MediaService {
    /// Whether any picture can have on-screen display.
    pub(in crate::services::media) fn has_osd(&self) -> bool {
        let backend = self.model().backend();
        backend
            .sources()
            .iter()
            .any(|source| backend.overlay_options(&source.token).is_some())
    }

    /// The items of a video source configuration, or all, or the one with a token.
    pub(in crate::services::media) fn osds(
        &self,
        context: &RequestContext,
        token: Option<&str>,
        configuration: Option<&str>,
    ) -> Result<Vec<tt::OSDConfiguration>, Refusal> {
        if let Some(configuration) = configuration {
            self.overlay_options(configuration)?;
        }
        let state = self.model().decorations().state();
        if let Some(token) = token {
            return Ok(vec![convert::to_schema(state.osd(token)?, context)]);
        }
        let wanted = state
            .osds
            .iter()
            .filter(|osd| configuration.is_none_or(|token| osd.configuration == token));
        Ok(wanted.map(|osd| convert::to_schema(osd, context)).collect())
    }

    /// What a video source configuration can show.
    pub(in crate::services::media) fn osd_options(
        &self,
        context: &RequestContext,
        configuration: &str,
    ) -> Result<tt::OSDConfigurationOptions, Refusal> {
        let options = self.overlay_options(configuration)?;
        let images = self.model().backend().image_options();
        Ok(convert::options(options.as_ref(), images.as_ref(), context))
    }

    /// Adds an item and returns its token.
    pub(in crate::services::media) async fn add_osd(
        &self,
        osd: tt::OSDConfiguration,
    ) -> Result<Token, Refusal> {
        let options = self.overlay_options(&osd.video_source_configuration_token.value)?;
        let model = self.model();
        let osd = convert::from_schema(&osd, None, options.as_ref(), model.decorations().images())?;
        model
            .change_decoration(|state| state.create_osd(options.as_ref(), osd))
            .await
    }

    /// Changes an item.
    pub(in crate::services::media) async fn change_osd(
        &self,
        osd: tt::OSDConfiguration,
    ) -> Result<(), Refusal> {
        let model = self.model();
        model
            .change_decoration(|state| {
                let old = state.osd(&osd.token)?;
                let options = self.overlay_options(&osd.video_source_configuration_token.value)?;
                let images = model.decorations().images();
                let osd = convert::from_schema(&osd, Some(old), options.as_ref(), images)?;
                state.set_osd(options.as_ref(), osd)
            })
            .await
    }

    /// Deletes an item.
    pub(in crate::services::media) async fn remove_osd(&self, token: &str) -> Result<(), Refusal> {
        self.model()
            .change_decoration(|state| state.delete_osd(token))
            .await
    }

    /// What the source of a video source configuration can show.
    fn overlay_options(&self, configuration: &str) -> Result<Option<OverlayOptions>, Refusal> {
        let state = self.model().state();
        let configuration = state.video_source(configuration).map_err(|_| Refusal::NoConfig)?;
        Ok(self.model().backend().overlay_options(&configuration.source))
    }
}
