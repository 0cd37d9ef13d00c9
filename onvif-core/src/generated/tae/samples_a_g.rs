// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Action {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionConfigDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.qname(),
            parameter_description: testing::Sample::sample(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            r#type: rng.qname(),
            parameters: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionEngineCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_triggers: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_actions: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            action_capabilities: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionEngineCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionTrigger {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionTriggerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            topic_expression: testing::Sample::sample(rng),
            content_expression: rng.option(|rng| testing::Sample::sample(rng)),
            action_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionTriggerConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionTypeLimits {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.qname(),
            maximum: rng.integer(1, i64::MAX) as u64,
            in_use: rng.option(|rng| rng.integer(0, i64::MAX) as u64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddressFormatType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AuthenticationConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            user: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateActionTriggers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action_trigger: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateActionTriggersResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action_trigger: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateActions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateActionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteActionTriggers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteActionTriggersResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteActions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteActionsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for EMailAttachmentConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            file_name: rng.option(|rng| rng.string(0, 64)),
            do_suffix: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EMailAttachmentConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EMailAuthenticationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EMailBodyTextConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            include_event: rng.option(|rng| rng.flag()),
            r#type: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EMailReceiverConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            to: rng.list(1, 4, |rng| rng.string(0, 64)),
            cc: rng.list(0, 3, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EMailReceiverConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EMailServerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            smtp_config: testing::Sample::sample(rng),
            pop_config: testing::Sample::sample(rng),
            authentication_config: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FileSuffixType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for FtpAuthenticationConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpAuthenticationConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpContent {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ftp_content_config: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpContentConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            choice: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpContentConfigurationChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl FtpContentConfigurationChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::UploadImages(testing::Sample::sample(rng)),
            _ => Self::UploadFile(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for FtpContentConfigurationUploadFile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_file_name: rng.string(0, 64),
            destination_file_name: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpContentConfigurationUploadImages {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            how_long: rng.duration(),
            sample_interval: rng.duration(),
            file_name: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpDestinationConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            host_address: testing::Sample::sample(rng),
            upload_path: rng.string(0, 64),
            ftp_authentication: testing::Sample::sample(rng),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpDestinationConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpFileNameConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            file_name: rng.option(|rng| rng.string(0, 64)),
            suffix: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpHostAddress {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            format_type: testing::Sample::sample(rng),
            port_no: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            value: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpHostConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ftp_destination: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FtpHostConfigurationsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetActionTriggers {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetActionTriggersResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action_trigger: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetActions {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetActionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for GetSupportedActions {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetSupportedActionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_actions: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}
