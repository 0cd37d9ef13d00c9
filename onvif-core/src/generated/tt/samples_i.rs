// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for IOCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            input_connectors: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            relay_outputs: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IOCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            auxiliary: rng.option(|rng| rng.flag()),
            auxiliary_commands: rng.list(0, 3, |rng| rng.string(0, 128)),
            extension: testing::Sample::sample(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IOCapabilitiesExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPAddress {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            ipv4_address: rng.option(|rng| rng.token(0, 64)),
            ipv6_address: rng.option(|rng| rng.token(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPAddressFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            ipv4_address: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            ipv6_address: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPAddressFilterExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPAddressFilterType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for IPType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for IPv4Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            link_local: rng.option(|rng| testing::Sample::sample(rng)),
            from_dhcp: rng.option(|rng| testing::Sample::sample(rng)),
            dhcp: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv4NetworkInterface {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            config: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv4NetworkInterfaceSetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.option(|rng| rng.flag()),
            manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            dhcp: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv6Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            accept_router_advert: rng.option(|rng| rng.flag()),
            dhcp: testing::Sample::sample(rng),
            manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            link_local: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            from_dhcp: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            from_ra: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv6ConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv6DHCPConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for IPv6NetworkInterface {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            config: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IPv6NetworkInterfaceSetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.option(|rng| rng.flag()),
            accept_router_advert: rng.option(|rng| rng.flag()),
            manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            dhcp: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImageSendingType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ImageStabilization {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            level: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImageStabilizationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImageStabilizationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ImageStabilizationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            level: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImageStabilizationOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            backlight_compensation: testing::Sample::sample(rng),
            brightness: testing::Sample::sample(rng),
            color_saturation: testing::Sample::sample(rng),
            contrast: testing::Sample::sample(rng),
            exposure: testing::Sample::sample(rng),
            focus: testing::Sample::sample(rng),
            ir_cut_filter_modes: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            sharpness: testing::Sample::sample(rng),
            wide_dynamic_range: testing::Sample::sample(rng),
            white_balance: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            backlight_compensation: rng.option(|rng| testing::Sample::sample(rng)),
            brightness: rng.option(|rng| testing::Sample::sample(rng)),
            color_saturation: rng.option(|rng| testing::Sample::sample(rng)),
            contrast: rng.option(|rng| testing::Sample::sample(rng)),
            exposure: rng.option(|rng| testing::Sample::sample(rng)),
            focus: rng.option(|rng| testing::Sample::sample(rng)),
            ir_cut_filter_modes: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            sharpness: rng.option(|rng| testing::Sample::sample(rng)),
            wide_dynamic_range: rng.option(|rng| testing::Sample::sample(rng)),
            white_balance: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            image_stabilization: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions20Extension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ir_cut_filter_auto_adjustment: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions20Extension3 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tone_compensation_options: rng.option(|rng| testing::Sample::sample(rng)),
            defogging_options: rng.option(|rng| testing::Sample::sample(rng)),
            noise_reduction_options: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingOptions20Extension4 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            backlight_compensation: rng.option(|rng| testing::Sample::sample(rng)),
            brightness: rng.option(|rng| rng.float(-1e9, 1e9)),
            color_saturation: rng.option(|rng| rng.float(-1e9, 1e9)),
            contrast: rng.option(|rng| rng.float(-1e9, 1e9)),
            exposure: rng.option(|rng| testing::Sample::sample(rng)),
            focus: rng.option(|rng| testing::Sample::sample(rng)),
            ir_cut_filter: rng.option(|rng| testing::Sample::sample(rng)),
            sharpness: rng.option(|rng| rng.float(-1e9, 1e9)),
            wide_dynamic_range: rng.option(|rng| testing::Sample::sample(rng)),
            white_balance: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettings20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            backlight_compensation: rng.option(|rng| testing::Sample::sample(rng)),
            brightness: rng.option(|rng| rng.float(-1e9, 1e9)),
            color_saturation: rng.option(|rng| rng.float(-1e9, 1e9)),
            contrast: rng.option(|rng| rng.float(-1e9, 1e9)),
            exposure: rng.option(|rng| testing::Sample::sample(rng)),
            focus: rng.option(|rng| testing::Sample::sample(rng)),
            ir_cut_filter: rng.option(|rng| testing::Sample::sample(rng)),
            sharpness: rng.option(|rng| rng.float(-1e9, 1e9)),
            wide_dynamic_range: rng.option(|rng| testing::Sample::sample(rng)),
            white_balance: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettingsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettingsExtension20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            image_stabilization: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettingsExtension202 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ir_cut_filter_auto_adjustment: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettingsExtension203 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tone_compensation: rng.option(|rng| testing::Sample::sample(rng)),
            defogging: rng.option(|rng| testing::Sample::sample(rng)),
            noise_reduction: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingSettingsExtension204 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            focus_status: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingStatus20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            focus_status20: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ImagingStatus20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntItems {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            items: rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            min: rng.integer(-2147483648, 2147483647) as i32,
            max: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntRectangle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.integer(-2147483648, 2147483647) as i32,
            y: rng.integer(-2147483648, 2147483647) as i32,
            width: rng.integer(-2147483648, 2147483647) as i32,
            height: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntRectangleRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_range: testing::Sample::sample(rng),
            y_range: testing::Sample::sample(rng),
            width_range: testing::Sample::sample(rng),
            height_range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IrCutFilterAutoAdjustment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            boundary_type: rng.string(0, 64),
            boundary_offset: rng.option(|rng| rng.float(-1e9, 1e9)),
            response_time: rng.option(|rng| rng.duration()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IrCutFilterAutoAdjustmentExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IrCutFilterAutoAdjustmentOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            boundary_type: rng.list(1, 4, |rng| rng.string(0, 64)),
            boundary_offset: rng.option(|rng| rng.flag()),
            response_time_range: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IrCutFilterAutoAdjustmentOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IrCutFilterAutoBoundaryType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for IrCutFilterMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ItemList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            simple_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            element_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            simple_item_description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            element_item_description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListDescriptionElementItemDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            r#type: rng.qname(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListDescriptionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListDescriptionSimpleItemDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            r#type: rng.qname(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListElementItem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ItemListSimpleItem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}
