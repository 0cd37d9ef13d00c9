//! Media2 Configuration Device Test Specification.

mod capabilities;
mod configurations;
mod dynamic;
mod instances;
mod masks;
pub(crate) mod modify;
mod options;
mod osd;
mod profiles;
mod ptz;

use onvif_core::generated::tr2;
use onvif_core::generated::tr2::operations::GetProfiles;

use crate::case::{Case, Stop, Test};

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        profiles::CASES,
        dynamic::CASES,
        configurations::CASES,
        options::CASES,
        modify::CASES,
        instances::CASES,
        ptz::CASES,
        osd::CASES,
        capabilities::CASES,
        masks::CASES,
    ]
    .concat()
}

/// The profiles, with configurations of these types.
async fn profiles(test: &mut Test, types: &[&str]) -> Result<Vec<tr2::MediaProfile>, Stop> {
    let request = tr2::GetProfiles {
        token: None,
        r#type: types.iter().map(|&name| name.to_owned()).collect(),
    };
    Ok(test.call::<GetProfiles>(&request).await?.profiles)
}

/// Kinds and tokens of the configurations in a profile.
fn tokens(profile: &tr2::MediaProfile) -> Vec<(&'static str, String)> {
    let Some(set) = &profile.configurations else {
        return Vec::new();
    };
    [
        ("VideoSource", set.video_source.as_ref().map(|c| &c.token)),
        ("VideoEncoder", set.video_encoder.as_ref().map(|c| &c.token)),
        ("AudioSource", set.audio_source.as_ref().map(|c| &c.token)),
        ("AudioEncoder", set.audio_encoder.as_ref().map(|c| &c.token)),
        ("AudioOutput", set.audio_output.as_ref().map(|c| &c.token)),
        ("AudioDecoder", set.audio_decoder.as_ref().map(|c| &c.token)),
        ("Metadata", set.metadata.as_ref().map(|c| &c.token)),
        ("Analytics", set.analytics.as_ref().map(|c| &c.token)),
        ("PTZ", set.ptz.as_ref().map(|c| &c.token)),
    ]
    .into_iter()
    .filter_map(|(kind, token)| Some((kind, token?.clone())))
    .collect()
}

/// A profile of the case's own, that is gone when the case is over.
pub(crate) async fn empty_profile(test: &mut Test) -> Result<String, Stop> {
    dynamic::create(test, &[]).await
}
