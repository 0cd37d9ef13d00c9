//! Defects of the Analytics service.

use crate::mutant::{Mutant, as_it_is};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "modules that only GetServices tells of",
        ask: as_it_is,
        fails: &["ANALYTICS-3-1-1"],
        apply: |answer| {
            if answer.to("GetServices") {
                answer.replace(
                    "AnalyticsModuleSupport=\"false\"",
                    "AnalyticsModuleSupport=\"true\"",
                );
            }
        },
    },
    Mutant {
        name: "metadata of modules that there are not",
        ask: as_it_is,
        fails: &["ANALYTICS-3-1-1", "ANALYTICS-3-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("SupportedMetadata=\"false\"", "SupportedMetadata=\"true\"");
            }
        },
    },
];
