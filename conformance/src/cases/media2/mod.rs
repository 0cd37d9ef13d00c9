//! Media2 Configuration Device Test Specification.

mod capabilities;
mod configurations;
mod profiles;

use onvif_core::generated::tr2;
use onvif_core::generated::tr2::operations::GetProfiles;

use crate::case::{Case, Stop, Test};

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [profiles::CASES, configurations::CASES, capabilities::CASES].concat()
}

/// The profiles, with configurations of these types.
async fn profiles(test: &mut Test, types: &[&str]) -> Result<Vec<tr2::MediaProfile>, Stop> {
    let request = tr2::GetProfiles {
        token: None,
        r#type: types.iter().map(|&name| name.to_owned()).collect(),
    };
    Ok(test.call::<GetProfiles>(&request).await?.profiles)
}
