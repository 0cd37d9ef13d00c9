//! The operations on masks.

use onvif_core::generated::tr2;

use super::{PrivacyMask, SeenThrough, convert};
use crate::backend::overlay::MaskOptions;
use crate::services::media::decoration::Refusal;
use crate::services::media::service::MediaService;
use crate::services::media::state::{Token, fault};

impl MediaService {
    /// Whether any picture can have masks.
    pub(in crate::services::media) fn has_masks(&self) -> bool {
        let backend = self.model().backend();
        backend
            .sources()
            .iter()
            .any(|source| backend.mask_options(&source.token).is_some())
    }

    /// The masks of a video source configuration, or all, or the one with a token.
    pub(in crate::services::media) fn masks(
        &self,
        token: Option<&str>,
        configuration: Option<&str>,
    ) -> Result<Vec<tr2::Mask>, Refusal> {
        if let Some(configuration) = configuration {
            self.mask_view(configuration)?;
        }
        let state = self.model().decorations().state();
        let show = |mask: &PrivacyMask| {
            let (view, _) = self.mask_view(&mask.configuration)?;
            Ok(convert::to_schema(mask, &view))
        };
        if let Some(token) = token {
            return Ok(vec![show(state.mask(token)?)?]);
        }
        state
            .masks
            .iter()
            .filter(|mask| configuration.is_none_or(|token| mask.configuration == token))
            .map(show)
            .collect()
    }

    /// What masks a video source configuration can have.
    pub(in crate::services::media) fn mask_options(
        &self,
        configuration: &str,
    ) -> Result<tr2::MaskOptions, Refusal> {
        let (_, options) = self.mask_view(configuration)?;
        Ok(convert::options(options.as_ref()))
    }

    /// Adds a mask and returns its token.
    pub(in crate::services::media) async fn add_mask(&self, mask: tr2::Mask) -> Result<Token, Refusal> {
        let (view, options) = self.mask_view(&mask.configuration_token)?;
        let mask = convert::from_schema(&mask, None, view)?;
        self.model()
            .change_decoration(|state| state.create_mask(options.as_ref(), mask))
            .await
    }

    /// Changes a mask.
    pub(in crate::services::media) async fn change_mask(&self, mask: tr2::Mask) -> Result<(), Refusal> {
        self.model()
            .change_decoration(|state| {
                let token = mask.token.as_deref().ok_or(Refusal::NoConfig)?;
                let old = state.mask(token)?;
                let (view, options) = self.mask_view(&mask.configuration_token)?;
                let mask = convert::from_schema(&mask, Some(old), view)?;
                state.set_mask(options.as_ref(), mask)
            })
            .await
    }

    /// Deletes a mask.
    pub(in crate::services::media) async fn remove_mask(&self, token: &str) -> Result<(), Refusal> {
        self.model()
            .change_decoration(|state| state.delete_mask(token))
            .await
    }

    /// What clients see of a video source configuration, and what masks it can have.
    fn mask_view(&self, configuration: &str) -> Result<(SeenThrough, Option<MaskOptions>), Refusal> {
        let state = self.model().state();
        let configuration = state.video_source(configuration).map_err(|_| Refusal::NoConfig)?;
        let source = self
            .model()
            .source(&configuration.source)
            .ok_or_else(|| Refusal::Failed(fault::no_config()))?;
        let options = self.model().backend().mask_options(&configuration.source);
        Ok((SeenThrough::new(source.resolution, configuration), options))
    }
}
