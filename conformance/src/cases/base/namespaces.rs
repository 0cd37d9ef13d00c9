//! Namespaces in other ways than usual: DEVICE-6-1.

use super::network::set_and_read_dns;
use crate::case;
use crate::case::{Case, Impact, Outcome, Test};
use crate::features::Feature;
use crate::wire::style::Style;

macro_rules! written {
    ($id:literal, $style:ident) => {
        case!($id, in_style, with: Style::$style, requires: [Feature::NetworkConfiguration], impact: [Impact::Network])
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
    test.device().set_style(Some(style));
    test.step(3);
    set_and_read_dns(test).await
}
