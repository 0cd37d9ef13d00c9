// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule_support: rng.option(|rng| rng.flag()),
            analytics_module_support: rng.option(|rng| rng.flag()),
            cell_based_scene_description_supported: rng.option(|rng| rng.flag()),
            rule_options_supported: rng.option(|rng| rng.flag()),
            analytics_module_options_supported: rng.option(|rng| rng.flag()),
            supported_metadata: rng.option(|rng| rng.flag()),
            image_sending_type: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule_type: rng.option(|rng| rng.qname()),
            name: rng.string(0, 64),
            r#type: rng.option(|rng| rng.qname()),
            analytics_module: rng.option(|rng| rng.qname()),
            min_occurs: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_occurs: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any: Some(rng.declared_element()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            analytics_module: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAnalyticsModulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for CreateRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            rule: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            analytics_module_name: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAnalyticsModulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            rule_name: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteRulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAnalyticsModuleOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.option(|rng| rng.qname()),
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsModuleOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            options: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsModulesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_module: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRuleOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule_type: rng.option(|rng| rng.qname()),
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRuleOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule_options: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRulesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetServiceCapabilities {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetServiceCapabilitiesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedAnalyticsModulesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_analytics_modules: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedMetadata {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.option(|rng| rng.qname()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedMetadataResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_module: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedRulesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_rules: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.qname(),
            sample_frame: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            analytics_module: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyAnalyticsModulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ModifyRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
            rule: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyRulesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
