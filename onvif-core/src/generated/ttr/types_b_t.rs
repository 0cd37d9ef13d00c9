// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `ttr:BoxTemperatureReading` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BoxTemperatureReading {
    /// Attribute `ItemID`, required.
    pub item_id: tt::ReferenceToken,
    /// Attribute `MaxTemperature`, required.
    pub max_temperature: f32,
    /// Attribute `MinTemperature`, required.
    pub min_temperature: f32,
    /// Attribute `AverageTemperature`, optional.
    pub average_temperature: Option<f32>,
    /// Attribute `MedianTemperature`, optional.
    pub median_temperature: Option<f32>,
    /// Element `ttr:RadiometryParameters`, optional.
    pub radiometry_parameters: Option<RadiometryParameters>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for BoxTemperatureReading {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut item_id = None;
        let mut max_temperature = None;
        let mut min_temperature = None;
        let mut average_temperature = None;
        let mut median_temperature = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ItemID") => item_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxTemperature") => max_temperature = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MinTemperature") => min_temperature = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AverageTemperature") => average_temperature = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MedianTemperature") => median_temperature = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut radiometry_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "RadiometryParameters") => {
                    xml::fields::one(reader, &child, &mut radiometry_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            item_id: xml::fields::attribute(item_id, "BoxTemperatureReading", "ItemID")?,
            max_temperature: xml::fields::attribute(
                max_temperature,
                "BoxTemperatureReading",
                "MaxTemperature",
            )?,
            min_temperature: xml::fields::attribute(
                min_temperature,
                "BoxTemperatureReading",
                "MinTemperature",
            )?,
            average_temperature,
            median_temperature,
            radiometry_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for BoxTemperatureReading {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("ItemID"), &self.item_id);
        writer.attribute(xml::name!("MaxTemperature"), &self.max_temperature);
        writer.attribute(xml::name!("MinTemperature"), &self.min_temperature);
        xml::fields::write_attribute(
            writer,
            xml::name!("AverageTemperature"),
            &self.average_temperature,
        );
        xml::fields::write_attribute(writer, xml::name!("MedianTemperature"), &self.median_temperature);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryParameters"),
            &self.radiometry_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryBoxModuleConfig` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryBoxModuleConfig {
    /// Attribute `ItemID`, optional.
    pub item_id: Option<tt::ReferenceToken>,
    /// Attribute `Active`, optional.
    pub active: Option<bool>,
    /// Element `ttr:ScreenCoords`, required.
    pub screen_coords: tt::Rectangle,
    /// Element `ttr:AbsoluteCoords`, optional.
    pub absolute_coords: Option<tt::PTZVector>,
    /// Element `ttr:RadiometryParameters`, optional.
    pub radiometry_parameters: Option<RadiometryParameters>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryBoxModuleConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut item_id = None;
        let mut active = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ItemID") => item_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Active") => active = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut screen_coords = None;
        let mut absolute_coords = None;
        let mut radiometry_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "ScreenCoords") => xml::fields::one(reader, &child, &mut screen_coords)?,
                (xml::Ns::TTR, "AbsoluteCoords") => xml::fields::one(reader, &child, &mut absolute_coords)?,
                (xml::Ns::TTR, "RadiometryParameters") => {
                    xml::fields::one(reader, &child, &mut radiometry_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            item_id,
            active,
            screen_coords: xml::fields::element(screen_coords, "RadiometryBoxModuleConfig", "ScreenCoords")?,
            absolute_coords,
            radiometry_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryBoxModuleConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ItemID"), &self.item_id);
        xml::fields::write_attribute(writer, xml::name!("Active"), &self.active);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.screen_coords
            .write_xml(writer, xml::name!(TTR, "ttr:ScreenCoords"));
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AbsoluteCoords"),
            &self.absolute_coords,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryParameters"),
            &self.radiometry_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryModuleConfigOptions` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryModuleConfigOptions {
    /// Element `ttr:MaxMeasurementModules`, required.
    pub max_measurement_modules: i32,
    /// Element `ttr:MaxScreenSpots`, required.
    pub max_screen_spots: i32,
    /// Element `ttr:MaxScreenBoxes`, required.
    pub max_screen_boxes: i32,
    /// Element `ttr:RadiometryParameterOptions`, optional.
    pub radiometry_parameter_options: Option<RadiometryParameterOptions>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryModuleConfigOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut max_measurement_modules = None;
        let mut max_screen_spots = None;
        let mut max_screen_boxes = None;
        let mut radiometry_parameter_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "MaxMeasurementModules") => {
                    xml::fields::one(reader, &child, &mut max_measurement_modules)?
                }
                (xml::Ns::TTR, "MaxScreenSpots") => xml::fields::one(reader, &child, &mut max_screen_spots)?,
                (xml::Ns::TTR, "MaxScreenBoxes") => xml::fields::one(reader, &child, &mut max_screen_boxes)?,
                (xml::Ns::TTR, "RadiometryParameterOptions") => {
                    xml::fields::one(reader, &child, &mut radiometry_parameter_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            max_measurement_modules: xml::fields::element(
                max_measurement_modules,
                "RadiometryModuleConfigOptions",
                "MaxMeasurementModules",
            )?,
            max_screen_spots: xml::fields::element(
                max_screen_spots,
                "RadiometryModuleConfigOptions",
                "MaxScreenSpots",
            )?,
            max_screen_boxes: xml::fields::element(
                max_screen_boxes,
                "RadiometryModuleConfigOptions",
                "MaxScreenBoxes",
            )?,
            radiometry_parameter_options,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryModuleConfigOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.max_measurement_modules
            .write_xml(writer, xml::name!(TTR, "ttr:MaxMeasurementModules"));
        self.max_screen_spots
            .write_xml(writer, xml::name!(TTR, "ttr:MaxScreenSpots"));
        self.max_screen_boxes
            .write_xml(writer, xml::name!(TTR, "ttr:MaxScreenBoxes"));
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryParameterOptions"),
            &self.radiometry_parameter_options,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryParameterOptions` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryParameterOptions {
    /// Element `ttr:ReflectedAmbientTemperature`, optional.
    pub reflected_ambient_temperature: Option<tt::FloatRange>,
    /// Element `ttr:Emissivity`, optional.
    pub emissivity: Option<tt::FloatRange>,
    /// Element `ttr:DistanceToObject`, optional.
    pub distance_to_object: Option<tt::FloatRange>,
    /// Element `ttr:RelativeHumidity`, optional.
    pub relative_humidity: Option<tt::FloatRange>,
    /// Element `ttr:AtmosphericTemperature`, optional.
    pub atmospheric_temperature: Option<tt::FloatRange>,
    /// Element `ttr:AtmosphericTransmittance`, optional.
    pub atmospheric_transmittance: Option<tt::FloatRange>,
    /// Element `ttr:ExtOpticsTemperature`, optional.
    pub ext_optics_temperature: Option<tt::FloatRange>,
    /// Element `ttr:ExtOpticsTransmittance`, optional.
    pub ext_optics_transmittance: Option<tt::FloatRange>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RadiometryParameterOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reflected_ambient_temperature = None;
        let mut emissivity = None;
        let mut distance_to_object = None;
        let mut relative_humidity = None;
        let mut atmospheric_temperature = None;
        let mut atmospheric_transmittance = None;
        let mut ext_optics_temperature = None;
        let mut ext_optics_transmittance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "ReflectedAmbientTemperature") => {
                    xml::fields::one(reader, &child, &mut reflected_ambient_temperature)?
                }
                (xml::Ns::TTR, "Emissivity") => xml::fields::one(reader, &child, &mut emissivity)?,
                (xml::Ns::TTR, "DistanceToObject") => {
                    xml::fields::one(reader, &child, &mut distance_to_object)?
                }
                (xml::Ns::TTR, "RelativeHumidity") => {
                    xml::fields::one(reader, &child, &mut relative_humidity)?
                }
                (xml::Ns::TTR, "AtmosphericTemperature") => {
                    xml::fields::one(reader, &child, &mut atmospheric_temperature)?
                }
                (xml::Ns::TTR, "AtmosphericTransmittance") => {
                    xml::fields::one(reader, &child, &mut atmospheric_transmittance)?
                }
                (xml::Ns::TTR, "ExtOpticsTemperature") => {
                    xml::fields::one(reader, &child, &mut ext_optics_temperature)?
                }
                (xml::Ns::TTR, "ExtOpticsTransmittance") => {
                    xml::fields::one(reader, &child, &mut ext_optics_transmittance)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reflected_ambient_temperature,
            emissivity,
            distance_to_object,
            relative_humidity,
            atmospheric_temperature,
            atmospheric_transmittance,
            ext_optics_temperature,
            ext_optics_transmittance,
            any,
        })
    }
}

impl xml::WriteXml for RadiometryParameterOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ReflectedAmbientTemperature"),
            &self.reflected_ambient_temperature,
        );
        xml::fields::write_option(writer, xml::name!(TTR, "ttr:Emissivity"), &self.emissivity);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:DistanceToObject"),
            &self.distance_to_object,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RelativeHumidity"),
            &self.relative_humidity,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AtmosphericTemperature"),
            &self.atmospheric_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AtmosphericTransmittance"),
            &self.atmospheric_transmittance,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ExtOpticsTemperature"),
            &self.ext_optics_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ExtOpticsTransmittance"),
            &self.ext_optics_transmittance,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryParameters` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryParameters {
    /// Element `ttr:ReflectedAmbientTemperature`, optional.
    pub reflected_ambient_temperature: Option<f32>,
    /// Element `ttr:Emissivity`, optional.
    pub emissivity: Option<f32>,
    /// Element `ttr:DistanceToObject`, optional.
    pub distance_to_object: Option<f32>,
    /// Element `ttr:RelativeHumidity`, optional.
    pub relative_humidity: Option<f32>,
    /// Element `ttr:AtmosphericTemperature`, optional.
    pub atmospheric_temperature: Option<f32>,
    /// Element `ttr:AtmosphericTransmittance`, optional.
    pub atmospheric_transmittance: Option<f32>,
    /// Element `ttr:ExtOpticsTemperature`, optional.
    pub ext_optics_temperature: Option<f32>,
    /// Element `ttr:ExtOpticsTransmittance`, optional.
    pub ext_optics_transmittance: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryParameters {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut reflected_ambient_temperature = None;
        let mut emissivity = None;
        let mut distance_to_object = None;
        let mut relative_humidity = None;
        let mut atmospheric_temperature = None;
        let mut atmospheric_transmittance = None;
        let mut ext_optics_temperature = None;
        let mut ext_optics_transmittance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "ReflectedAmbientTemperature") => {
                    xml::fields::one(reader, &child, &mut reflected_ambient_temperature)?
                }
                (xml::Ns::TTR, "Emissivity") => xml::fields::one(reader, &child, &mut emissivity)?,
                (xml::Ns::TTR, "DistanceToObject") => {
                    xml::fields::one(reader, &child, &mut distance_to_object)?
                }
                (xml::Ns::TTR, "RelativeHumidity") => {
                    xml::fields::one(reader, &child, &mut relative_humidity)?
                }
                (xml::Ns::TTR, "AtmosphericTemperature") => {
                    xml::fields::one(reader, &child, &mut atmospheric_temperature)?
                }
                (xml::Ns::TTR, "AtmosphericTransmittance") => {
                    xml::fields::one(reader, &child, &mut atmospheric_transmittance)?
                }
                (xml::Ns::TTR, "ExtOpticsTemperature") => {
                    xml::fields::one(reader, &child, &mut ext_optics_temperature)?
                }
                (xml::Ns::TTR, "ExtOpticsTransmittance") => {
                    xml::fields::one(reader, &child, &mut ext_optics_transmittance)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reflected_ambient_temperature,
            emissivity,
            distance_to_object,
            relative_humidity,
            atmospheric_temperature,
            atmospheric_transmittance,
            ext_optics_temperature,
            ext_optics_transmittance,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ReflectedAmbientTemperature"),
            &self.reflected_ambient_temperature,
        );
        xml::fields::write_option(writer, xml::name!(TTR, "ttr:Emissivity"), &self.emissivity);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:DistanceToObject"),
            &self.distance_to_object,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RelativeHumidity"),
            &self.relative_humidity,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AtmosphericTemperature"),
            &self.atmospheric_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AtmosphericTransmittance"),
            &self.atmospheric_transmittance,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ExtOpticsTemperature"),
            &self.ext_optics_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:ExtOpticsTransmittance"),
            &self.ext_optics_transmittance,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryRuleConfigOptions` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryRuleConfigOptions {
    /// Element `ttr:RadiometryRuleOptions`, optional.
    pub radiometry_rule_options: Option<RadiometryRuleOptions>,
    /// Element `ttr:TemperatureConditionOptions`, 1 or more.
    pub temperature_condition_options: Vec<TemperatureCondition>,
    /// Element `ttr:TemperatureTypeOptions`, 1 or more.
    pub temperature_type_options: Vec<TemperatureType>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryRuleConfigOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut radiometry_rule_options = None;
        let mut temperature_condition_options = Vec::new();
        let mut temperature_type_options = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "RadiometryRuleOptions") => {
                    xml::fields::one(reader, &child, &mut radiometry_rule_options)?
                }
                (xml::Ns::TTR, "TemperatureConditionOptions") => {
                    xml::fields::many(reader, &child, &mut temperature_condition_options)?
                }
                (xml::Ns::TTR, "TemperatureTypeOptions") => {
                    xml::fields::many(reader, &child, &mut temperature_type_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            radiometry_rule_options,
            temperature_condition_options,
            temperature_type_options,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryRuleConfigOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryRuleOptions"),
            &self.radiometry_rule_options,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TTR, "ttr:TemperatureConditionOptions"),
            &self.temperature_condition_options,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TTR, "ttr:TemperatureTypeOptions"),
            &self.temperature_type_options,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryRuleOptions` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryRuleOptions {
    /// Element `ttr:ThresholdTemperature`, required.
    pub threshold_temperature: tt::FloatRange,
    /// Element `ttr:ThresholdTime`, optional.
    pub threshold_time: Option<tt::FloatRange>,
    /// Element `ttr:HysteresisTemperature`, optional.
    pub hysteresis_temperature: Option<tt::FloatRange>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RadiometryRuleOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut threshold_temperature = None;
        let mut threshold_time = None;
        let mut hysteresis_temperature = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "ThresholdTemperature") => {
                    xml::fields::one(reader, &child, &mut threshold_temperature)?
                }
                (xml::Ns::TTR, "ThresholdTime") => xml::fields::one(reader, &child, &mut threshold_time)?,
                (xml::Ns::TTR, "HysteresisTemperature") => {
                    xml::fields::one(reader, &child, &mut hysteresis_temperature)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            threshold_temperature: xml::fields::element(
                threshold_temperature,
                "RadiometryRuleOptions",
                "ThresholdTemperature",
            )?,
            threshold_time,
            hysteresis_temperature,
            any,
        })
    }
}

impl xml::WriteXml for RadiometryRuleOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.threshold_temperature
            .write_xml(writer, xml::name!(TTR, "ttr:ThresholdTemperature"));
        xml::fields::write_option(writer, xml::name!(TTR, "ttr:ThresholdTime"), &self.threshold_time);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:HysteresisTemperature"),
            &self.hysteresis_temperature,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometrySpotModuleConfig` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometrySpotModuleConfig {
    /// Attribute `ItemID`, optional.
    pub item_id: Option<tt::ReferenceToken>,
    /// Attribute `Active`, optional.
    pub active: Option<bool>,
    /// Element `ttr:ScreenCoords`, required.
    pub screen_coords: tt::Vector,
    /// Element `ttr:AbsoluteCoords`, optional.
    pub absolute_coords: Option<tt::PTZVector>,
    /// Element `ttr:RadiometryParameters`, optional.
    pub radiometry_parameters: Option<RadiometryParameters>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometrySpotModuleConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut item_id = None;
        let mut active = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ItemID") => item_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Active") => active = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut screen_coords = None;
        let mut absolute_coords = None;
        let mut radiometry_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "ScreenCoords") => xml::fields::one(reader, &child, &mut screen_coords)?,
                (xml::Ns::TTR, "AbsoluteCoords") => xml::fields::one(reader, &child, &mut absolute_coords)?,
                (xml::Ns::TTR, "RadiometryParameters") => {
                    xml::fields::one(reader, &child, &mut radiometry_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            item_id,
            active,
            screen_coords: xml::fields::element(screen_coords, "RadiometrySpotModuleConfig", "ScreenCoords")?,
            absolute_coords,
            radiometry_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometrySpotModuleConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ItemID"), &self.item_id);
        xml::fields::write_attribute(writer, xml::name!("Active"), &self.active);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.screen_coords
            .write_xml(writer, xml::name!(TTR, "ttr:ScreenCoords"));
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:AbsoluteCoords"),
            &self.absolute_coords,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryParameters"),
            &self.radiometry_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:RadiometryTemperatureRuleConfig` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryTemperatureRuleConfig {
    /// Attribute `RadiometryModuleID`, optional.
    pub radiometry_module_id: Option<tt::ReferenceToken>,
    /// Attribute `Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `ttr:TemperatureType`, optional.
    pub temperature_type: Option<TemperatureType>,
    /// Element `ttr:RuleCondition`, required.
    pub rule_condition: TemperatureCondition,
    /// Element `ttr:ThresholdTemperature`, required.
    pub threshold_temperature: f32,
    /// Element `ttr:ThresholdTime`, required.
    pub threshold_time: xml::Duration,
    /// Element `ttr:HysteresisTemperature`, required.
    pub hysteresis_temperature: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryTemperatureRuleConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut radiometry_module_id = None;
        let mut enabled = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RadiometryModuleID") => {
                    radiometry_module_id = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Enabled") => enabled = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut temperature_type = None;
        let mut rule_condition = None;
        let mut threshold_temperature = None;
        let mut threshold_time = None;
        let mut hysteresis_temperature = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "TemperatureType") => xml::fields::one(reader, &child, &mut temperature_type)?,
                (xml::Ns::TTR, "RuleCondition") => xml::fields::one(reader, &child, &mut rule_condition)?,
                (xml::Ns::TTR, "ThresholdTemperature") => {
                    xml::fields::one(reader, &child, &mut threshold_temperature)?
                }
                (xml::Ns::TTR, "ThresholdTime") => xml::fields::one(reader, &child, &mut threshold_time)?,
                (xml::Ns::TTR, "HysteresisTemperature") => {
                    xml::fields::one(reader, &child, &mut hysteresis_temperature)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            radiometry_module_id,
            enabled,
            temperature_type,
            rule_condition: xml::fields::element(
                rule_condition,
                "RadiometryTemperatureRuleConfig",
                "RuleCondition",
            )?,
            threshold_temperature: xml::fields::element(
                threshold_temperature,
                "RadiometryTemperatureRuleConfig",
                "ThresholdTemperature",
            )?,
            threshold_time: xml::fields::element(
                threshold_time,
                "RadiometryTemperatureRuleConfig",
                "ThresholdTime",
            )?,
            hysteresis_temperature: xml::fields::element(
                hysteresis_temperature,
                "RadiometryTemperatureRuleConfig",
                "HysteresisTemperature",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryTemperatureRuleConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("RadiometryModuleID"),
            &self.radiometry_module_id,
        );
        xml::fields::write_attribute(writer, xml::name!("Enabled"), &self.enabled);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:TemperatureType"),
            &self.temperature_type,
        );
        self.rule_condition
            .write_xml(writer, xml::name!(TTR, "ttr:RuleCondition"));
        self.threshold_temperature
            .write_xml(writer, xml::name!(TTR, "ttr:ThresholdTemperature"));
        self.threshold_time
            .write_xml(writer, xml::name!(TTR, "ttr:ThresholdTime"));
        self.hysteresis_temperature
            .write_xml(writer, xml::name!(TTR, "ttr:HysteresisTemperature"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `ttr:SpotTemperatureReading` of radiometry.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpotTemperatureReading {
    /// Attribute `ItemID`, optional.
    pub item_id: Option<tt::ReferenceToken>,
    /// Attribute `SpotTemperature`, required.
    pub spot_temperature: f32,
    /// Element `ttr:RadiometryParameters`, optional.
    pub radiometry_parameters: Option<RadiometryParameters>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SpotTemperatureReading {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut item_id = None;
        let mut spot_temperature = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ItemID") => item_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SpotTemperature") => spot_temperature = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut radiometry_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTR, "RadiometryParameters") => {
                    xml::fields::one(reader, &child, &mut radiometry_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            item_id,
            spot_temperature: xml::fields::attribute(
                spot_temperature,
                "SpotTemperatureReading",
                "SpotTemperature",
            )?,
            radiometry_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SpotTemperatureReading {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ItemID"), &self.item_id);
        writer.attribute(xml::name!("SpotTemperature"), &self.spot_temperature);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTR, "ttr:RadiometryParameters"),
            &self.radiometry_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `ttr:TemperatureCondition` of radiometry.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TemperatureCondition {
    /// `LessThan`
    #[default]
    LessThan,
    /// `MoreThan`
    MoreThan,
    /// `EqualTo`
    EqualTo,
    /// `Change`
    Change,
}

impl TemperatureCondition {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::LessThan, Self::MoreThan, Self::EqualTo, Self::Change];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LessThan => "LessThan",
            Self::MoreThan => "MoreThan",
            Self::EqualTo => "EqualTo",
            Self::Change => "Change",
        }
    }
}

xml::fields::listed_values!(TemperatureCondition, "TemperatureCondition");

/// SimpleType `ttr:TemperatureType` of radiometry.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TemperatureType {
    /// `MaxTemp`
    #[default]
    MaxTemp,
    /// `MinTemp`
    MinTemp,
    /// `AverageTemp`
    AverageTemp,
    /// `StdDeviation`
    StdDeviation,
    /// `MedianTemp`
    MedianTemp,
    /// `ISOCoverage`
    ISOCoverage,
}

impl TemperatureType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::MaxTemp,
        Self::MinTemp,
        Self::AverageTemp,
        Self::StdDeviation,
        Self::MedianTemp,
        Self::ISOCoverage,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MaxTemp => "MaxTemp",
            Self::MinTemp => "MinTemp",
            Self::AverageTemp => "AverageTemp",
            Self::StdDeviation => "StdDeviation",
            Self::MedianTemp => "MedianTemp",
            Self::ISOCoverage => "ISOCoverage",
        }
    }
}

xml::fields::listed_values!(TemperatureType, "TemperatureType");
