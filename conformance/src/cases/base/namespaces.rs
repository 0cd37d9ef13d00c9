//! Namespaces in other ways than usual: DEVICE-6-1.

use onvif_core::generated::tr2::operations::{GetMetadataConfigurations, SetMetadataConfiguration};
use onvif_core::generated::{tr2, tt};

use super::network::set_and_read_dns;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::style::Style;

macro_rules! written {
    ($id:literal, $style:ident) => {
        case!($id, in_style, with: Style::$style, impact: [Impact::Network])
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    written!("DEVICE-6-1-1", DefaultInEach),
    written!("DEVICE-6-1-2", DefaultInParent),
    written!("DEVICE-6-1-3", OtherPrefixes),
    written!("DEVICE-6-1-4", ManyPrefixes),
    written!("DEVICE-6-1-5", SamePrefix),
];

async fn in_style(test: &mut Test, style: Style) -> Outcome {
    let network = test.supports(Feature::NetworkConfiguration);
    if !network && !test.supports(Feature::Media2Metadata) {
        return Err(Stop::NotApplicable(format!(
            "neither {} nor {} is supported",
            Feature::NetworkConfiguration,
            Feature::Media2Metadata
        )));
    }
    test.device().set_style(Some(style));
    if network {
        test.step(3);
        set_and_read_dns(test).await
    } else {
        test.step(4);
        set_and_read_name(test).await
    }
}

/// The name of the text.
const NAME: &str = "TestName1";

/// Names a metadata configuration, and reads the name back.
async fn set_and_read_name(test: &mut Test) -> Outcome {
    let first = configurations(test, None).await?.into_iter().next();
    let first = test.present(first, "at least one metadata configuration")?;
    let before = first.clone();
    test.restore("metadata configuration", move |test| {
        Box::pin(async move { set(test, before).await })
    });
    let token = first.token.clone();
    set(
        test,
        tt::MetadataConfiguration {
            name: NAME.to_owned(),
            ..first
        },
    )
    .await?;
    let now = configurations(test, Some(token.clone()))
        .await?
        .into_iter()
        .next();
    let now = test.present(now, "the metadata configuration that was asked for")?;
    test.check(now.token == token, token, now.token)?;
    test.check(now.name == NAME, NAME, now.name)
}

async fn configurations(
    test: &mut Test,
    configuration_token: Option<String>,
) -> Result<Vec<tt::MetadataConfiguration>, Stop> {
    let request = tr2::GetConfiguration {
        configuration_token,
        profile_token: None,
    };
    Ok(test
        .call::<GetMetadataConfigurations>(&request)
        .await?
        .configurations)
}

async fn set(test: &mut Test, configuration: tt::MetadataConfiguration) -> Outcome {
    let request = tr2::SetMetadataConfiguration { configuration };
    test.call::<SetMetadataConfiguration>(&request).await?;
    Ok(())
}
