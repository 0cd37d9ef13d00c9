// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:SRTPPreShared` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct SRTPPreShared {
    /// Attribute `SecureStreamingProtocolAlgorithm`, optional.
    pub secure_streaming_protocol_algorithm: Option<String>,
    /// Element `tt:SRTPPSK`, required.
    pub srtppsk: String,
    /// Element `tt:ROCExtMapID`, required.
    pub roc_ext_map_id: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for SRTPPreShared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SRTPPreShared")
            .field(
                "secure_streaming_protocol_algorithm",
                &self.secure_streaming_protocol_algorithm,
            )
            .field("srtppsk", &"(secret)")
            .field("roc_ext_map_id", &self.roc_ext_map_id)
            .field("any", &self.any)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for SRTPPreShared {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut secure_streaming_protocol_algorithm = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithm") => {
                    secure_streaming_protocol_algorithm = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut srtppsk = None;
        let mut roc_ext_map_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SRTPPSK") => xml::fields::one(reader, &child, &mut srtppsk)?,
                (xml::Ns::TT, "ROCExtMapID") => xml::fields::one(reader, &child, &mut roc_ext_map_id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            secure_streaming_protocol_algorithm,
            srtppsk: xml::fields::element(srtppsk, "SRTPPreShared", "SRTPPSK")?,
            roc_ext_map_id: xml::fields::element(roc_ext_map_id, "SRTPPreShared", "ROCExtMapID")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SRTPPreShared {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithm"),
            &self.secure_streaming_protocol_algorithm,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.srtppsk.write_xml(writer, xml::name!(TT, "tt:SRTPPSK"));
        self.roc_ext_map_id
            .write_xml(writer, xml::name!(TT, "tt:ROCExtMapID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SceneOrientation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SceneOrientation {
    /// Element `tt:Mode`, required.
    pub mode: SceneOrientationMode,
    /// Element `tt:Orientation`, optional.
    pub orientation: Option<String>,
}

impl xml::ReadXml for SceneOrientation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut orientation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Orientation") => xml::fields::one(reader, &child, &mut orientation)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "SceneOrientation", "Mode")?,
            orientation,
        })
    }
}

impl xml::WriteXml for SceneOrientation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Orientation"), &self.orientation);
        writer.end(name);
    }
}

/// SimpleType `tt:SceneOrientationMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SceneOrientationMode {
    /// `MANUAL`
    #[default]
    MANUAL,
    /// `AUTO`
    AUTO,
}

impl SceneOrientationMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::MANUAL, Self::AUTO];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MANUAL => "MANUAL",
            Self::AUTO => "AUTO",
        }
    }
}

xml::fields::listed_values!(SceneOrientationMode, "SceneOrientationMode");

/// SimpleType `tt:SceneOrientationOption` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SceneOrientationOption {
    /// `Below`
    #[default]
    Below,
    /// `Horizon`
    Horizon,
    /// `Above`
    Above,
}

impl SceneOrientationOption {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Below, Self::Horizon, Self::Above];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Below => "Below",
            Self::Horizon => "Horizon",
            Self::Above => "Above",
        }
    }
}

xml::fields::listed_values!(SceneOrientationOption, "SceneOrientationOption");

/// ComplexType `tt:Scope` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Scope {
    /// Element `tt:ScopeDef`, required.
    pub scope_def: ScopeDefinition,
    /// Element `tt:ScopeItem`, required.
    pub scope_item: String,
}

impl xml::ReadXml for Scope {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scope_def = None;
        let mut scope_item = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ScopeDef") => xml::fields::one(reader, &child, &mut scope_def)?,
                (xml::Ns::TT, "ScopeItem") => xml::fields::one(reader, &child, &mut scope_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            scope_def: xml::fields::element(scope_def, "Scope", "ScopeDef")?,
            scope_item: xml::fields::element(scope_item, "Scope", "ScopeItem")?,
        })
    }
}

impl xml::WriteXml for Scope {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.scope_def.write_xml(writer, xml::name!(TT, "tt:ScopeDef"));
        self.scope_item.write_xml(writer, xml::name!(TT, "tt:ScopeItem"));
        writer.end(name);
    }
}

/// SimpleType `tt:ScopeDefinition` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ScopeDefinition {
    /// `Fixed`
    #[default]
    Fixed,
    /// `Configurable`
    Configurable,
}

impl ScopeDefinition {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Fixed, Self::Configurable];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "Fixed",
            Self::Configurable => "Configurable",
        }
    }
}

xml::fields::listed_values!(ScopeDefinition, "ScopeDefinition");

/// ComplexType `tt:SearchCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:MetadataSearch`, required.
    pub metadata_search: bool,
    /// Element `tt:NLSearch`, optional.
    pub nl_search: Option<bool>,
    /// Element `tt:ImageSearch`, optional.
    pub image_search: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SearchCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut metadata_search = None;
        let mut nl_search = None;
        let mut image_search = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "MetadataSearch") => xml::fields::one(reader, &child, &mut metadata_search)?,
                (xml::Ns::TT, "NLSearch") => xml::fields::one(reader, &child, &mut nl_search)?,
                (xml::Ns::TT, "ImageSearch") => xml::fields::one(reader, &child, &mut image_search)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "SearchCapabilities", "XAddr")?,
            metadata_search: xml::fields::element(metadata_search, "SearchCapabilities", "MetadataSearch")?,
            nl_search,
            image_search,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SearchCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.metadata_search
            .write_xml(writer, xml::name!(TT, "tt:MetadataSearch"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:NLSearch"), &self.nl_search);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ImageSearch"), &self.image_search);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SearchScope` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchScope {
    /// Element `tt:IncludedSources`, any number.
    pub included_sources: Vec<SourceReference>,
    /// Element `tt:IncludedRecordings`, any number.
    pub included_recordings: Vec<RecordingReference>,
    /// Element `tt:RecordingInformationFilter`, optional.
    pub recording_information_filter: Option<XPathExpression>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SearchScopeExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SearchScope {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut included_sources = Vec::new();
        let mut included_recordings = Vec::new();
        let mut recording_information_filter = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "IncludedSources") => xml::fields::many(reader, &child, &mut included_sources)?,
                (xml::Ns::TT, "IncludedRecordings") => {
                    xml::fields::many(reader, &child, &mut included_recordings)?
                }
                (xml::Ns::TT, "RecordingInformationFilter") => {
                    xml::fields::one(reader, &child, &mut recording_information_filter)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            included_sources,
            included_recordings,
            recording_information_filter,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SearchScope {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:IncludedSources"),
            &self.included_sources,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:IncludedRecordings"),
            &self.included_recordings,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:RecordingInformationFilter"),
            &self.recording_information_filter,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SearchScopeExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchScopeExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SearchScopeExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SearchScopeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:SearchState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SearchState {
    /// `Queued`
    #[default]
    Queued,
    /// `Searching`
    Searching,
    /// `Completed`
    Completed,
    /// `Unknown`
    Unknown,
}

impl SearchState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Queued, Self::Searching, Self::Completed, Self::Unknown];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "Queued",
            Self::Searching => "Searching",
            Self::Completed => "Completed",
            Self::Unknown => "Unknown",
        }
    }
}

xml::fields::listed_values!(SearchState, "SearchState");

/// ComplexType `tt:SecurityCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityCapabilities {
    /// Element `tt:TLS1.1`, required.
    pub tls1_1: bool,
    /// Element `tt:TLS1.2`, required.
    pub tls1_2: bool,
    /// Element `tt:OnboardKeyGeneration`, required.
    pub onboard_key_generation: bool,
    /// Element `tt:AccessPolicyConfig`, required.
    pub access_policy_config: bool,
    /// Element `tt:X.509Token`, required.
    pub x_509_token: bool,
    /// Element `tt:SAMLToken`, required.
    pub saml_token: bool,
    /// Element `tt:KerberosToken`, required.
    pub kerberos_token: bool,
    /// Element `tt:RELToken`, required.
    pub rel_token: bool,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SecurityCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SecurityCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut tls1_1 = None;
        let mut tls1_2 = None;
        let mut onboard_key_generation = None;
        let mut access_policy_config = None;
        let mut x_509_token = None;
        let mut saml_token = None;
        let mut kerberos_token = None;
        let mut rel_token = None;
        let mut any = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TLS1.1") => xml::fields::one(reader, &child, &mut tls1_1)?,
                (xml::Ns::TT, "TLS1.2") => xml::fields::one(reader, &child, &mut tls1_2)?,
                (xml::Ns::TT, "OnboardKeyGeneration") => {
                    xml::fields::one(reader, &child, &mut onboard_key_generation)?
                }
                (xml::Ns::TT, "AccessPolicyConfig") => {
                    xml::fields::one(reader, &child, &mut access_policy_config)?
                }
                (xml::Ns::TT, "X.509Token") => xml::fields::one(reader, &child, &mut x_509_token)?,
                (xml::Ns::TT, "SAMLToken") => xml::fields::one(reader, &child, &mut saml_token)?,
                (xml::Ns::TT, "KerberosToken") => xml::fields::one(reader, &child, &mut kerberos_token)?,
                (xml::Ns::TT, "RELToken") => xml::fields::one(reader, &child, &mut rel_token)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            tls1_1: xml::fields::element(tls1_1, "SecurityCapabilities", "TLS1.1")?,
            tls1_2: xml::fields::element(tls1_2, "SecurityCapabilities", "TLS1.2")?,
            onboard_key_generation: xml::fields::element(
                onboard_key_generation,
                "SecurityCapabilities",
                "OnboardKeyGeneration",
            )?,
            access_policy_config: xml::fields::element(
                access_policy_config,
                "SecurityCapabilities",
                "AccessPolicyConfig",
            )?,
            x_509_token: xml::fields::element(x_509_token, "SecurityCapabilities", "X.509Token")?,
            saml_token: xml::fields::element(saml_token, "SecurityCapabilities", "SAMLToken")?,
            kerberos_token: xml::fields::element(kerberos_token, "SecurityCapabilities", "KerberosToken")?,
            rel_token: xml::fields::element(rel_token, "SecurityCapabilities", "RELToken")?,
            any,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SecurityCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.tls1_1.write_xml(writer, xml::name!(TT, "tt:TLS1.1"));
        self.tls1_2.write_xml(writer, xml::name!(TT, "tt:TLS1.2"));
        self.onboard_key_generation
            .write_xml(writer, xml::name!(TT, "tt:OnboardKeyGeneration"));
        self.access_policy_config
            .write_xml(writer, xml::name!(TT, "tt:AccessPolicyConfig"));
        self.x_509_token
            .write_xml(writer, xml::name!(TT, "tt:X.509Token"));
        self.saml_token.write_xml(writer, xml::name!(TT, "tt:SAMLToken"));
        self.kerberos_token
            .write_xml(writer, xml::name!(TT, "tt:KerberosToken"));
        self.rel_token.write_xml(writer, xml::name!(TT, "tt:RELToken"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SecurityCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityCapabilitiesExtension {
    /// Element `tt:TLS1.0`, required.
    pub tls1_0: bool,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SecurityCapabilitiesExtension2>,
}

impl xml::ReadXml for SecurityCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tls1_0 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TLS1.0") => xml::fields::one(reader, &child, &mut tls1_0)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            tls1_0: xml::fields::element(tls1_0, "SecurityCapabilitiesExtension", "TLS1.0")?,
            extension,
        })
    }
}

impl xml::WriteXml for SecurityCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.tls1_0.write_xml(writer, xml::name!(TT, "tt:TLS1.0"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SecurityCapabilitiesExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityCapabilitiesExtension2 {
    /// Element `tt:Dot1X`, required.
    pub dot1x: bool,
    /// Element `tt:SupportedEAPMethod`, any number.
    pub supported_eap_method: Vec<i32>,
    /// Element `tt:RemoteUserHandling`, required.
    pub remote_user_handling: bool,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SecurityCapabilitiesExtension2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x = None;
        let mut supported_eap_method = Vec::new();
        let mut remote_user_handling = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Dot1X") => xml::fields::one(reader, &child, &mut dot1x)?,
                (xml::Ns::TT, "SupportedEAPMethod") => {
                    xml::fields::many(reader, &child, &mut supported_eap_method)?
                }
                (xml::Ns::TT, "RemoteUserHandling") => {
                    xml::fields::one(reader, &child, &mut remote_user_handling)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            dot1x: xml::fields::element(dot1x, "SecurityCapabilitiesExtension2", "Dot1X")?,
            supported_eap_method,
            remote_user_handling: xml::fields::element(
                remote_user_handling,
                "SecurityCapabilitiesExtension2",
                "RemoteUserHandling",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SecurityCapabilitiesExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x.write_xml(writer, xml::name!(TT, "tt:Dot1X"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SupportedEAPMethod"),
            &self.supported_eap_method,
        );
        self.remote_user_handling
            .write_xml(writer, xml::name!(TT, "tt:RemoteUserHandling"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SensorData` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SensorData {
    /// Attribute `UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Attribute `SensorID`, required.
    pub sensor_id: String,
    /// Element `tt:Type`, required.
    pub r#type: String,
    /// Element `tt:Value`, required.
    pub value: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SensorData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut utc_time = None;
        let mut sensor_id = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "UtcTime") => utc_time = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SensorID") => sensor_id = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut r#type = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            utc_time: xml::fields::attribute(utc_time, "SensorData", "UtcTime")?,
            sensor_id: xml::fields::attribute(sensor_id, "SensorData", "SensorID")?,
            r#type: xml::fields::element(r#type, "SensorData", "Type")?,
            value: xml::fields::element(value, "SensorData", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SensorData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("UtcTime"), &self.utc_time);
        writer.attribute(xml::name!("SensorID"), &self.sensor_id);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.value.write_xml(writer, xml::name!(TT, "tt:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SensorDataFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SensorDataFilter {
    /// Element `tt:SensorID`, any number.
    pub sensor_id: Vec<String>,
    /// Element `tt:Type`, any number.
    pub r#type: Vec<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SensorDataFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut sensor_id = Vec::new();
        let mut r#type = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SensorID") => xml::fields::many(reader, &child, &mut sensor_id)?,
                (xml::Ns::TT, "Type") => xml::fields::many(reader, &child, &mut r#type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            sensor_id,
            r#type,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SensorDataFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:SensorID"), &self.sensor_id);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Type"), &self.r#type);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SensorDataFilterOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SensorDataFilterOptions {
    /// Element `tt:SensorIDFilterSupported`, required.
    pub sensor_id_filter_supported: bool,
    /// Element `tt:TypeFilterSupported`, required.
    pub type_filter_supported: bool,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SensorDataFilterOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut sensor_id_filter_supported = None;
        let mut type_filter_supported = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SensorIDFilterSupported") => {
                    xml::fields::one(reader, &child, &mut sensor_id_filter_supported)?
                }
                (xml::Ns::TT, "TypeFilterSupported") => {
                    xml::fields::one(reader, &child, &mut type_filter_supported)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            sensor_id_filter_supported: xml::fields::element(
                sensor_id_filter_supported,
                "SensorDataFilterOptions",
                "SensorIDFilterSupported",
            )?,
            type_filter_supported: xml::fields::element(
                type_filter_supported,
                "SensorDataFilterOptions",
                "TypeFilterSupported",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SensorDataFilterOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.sensor_id_filter_supported
            .write_xml(writer, xml::name!(TT, "tt:SensorIDFilterSupported"));
        self.type_filter_supported
            .write_xml(writer, xml::name!(TT, "tt:TypeFilterSupported"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:SetDateTimeType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SetDateTimeType {
    /// `Manual`
    #[default]
    Manual,
    /// `NTP`
    NTP,
}

impl SetDateTimeType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Manual, Self::NTP];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manual => "Manual",
            Self::NTP => "NTP",
        }
    }
}

xml::fields::listed_values!(SetDateTimeType, "SetDateTimeType");

/// ComplexType `tt:ShapeDescriptor` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ShapeDescriptor {
    /// Element `tt:BoundingBox`, required.
    pub bounding_box: Rectangle,
    /// Element `tt:CenterOfGravity`, required.
    pub center_of_gravity: Vector,
    /// Element `tt:Polygon`, any number.
    pub polygon: Vec<Polygon>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ShapeDescriptorExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ShapeDescriptor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bounding_box = None;
        let mut center_of_gravity = None;
        let mut polygon = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BoundingBox") => xml::fields::one(reader, &child, &mut bounding_box)?,
                (xml::Ns::TT, "CenterOfGravity") => xml::fields::one(reader, &child, &mut center_of_gravity)?,
                (xml::Ns::TT, "Polygon") => xml::fields::many(reader, &child, &mut polygon)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bounding_box: xml::fields::element(bounding_box, "ShapeDescriptor", "BoundingBox")?,
            center_of_gravity: xml::fields::element(center_of_gravity, "ShapeDescriptor", "CenterOfGravity")?,
            polygon,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ShapeDescriptor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.bounding_box
            .write_xml(writer, xml::name!(TT, "tt:BoundingBox"));
        self.center_of_gravity
            .write_xml(writer, xml::name!(TT, "tt:CenterOfGravity"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Polygon"), &self.polygon);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ShapeDescriptorExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ShapeDescriptorExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ShapeDescriptorExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for ShapeDescriptorExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SourceIdentification` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceIdentification {
    /// Element `tt:Name`, required.
    pub name: String,
    /// Element `tt:Token`, 1 or more.
    pub token: Vec<ReferenceToken>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SourceIdentificationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SourceIdentification {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut token = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Token") => xml::fields::many(reader, &child, &mut token)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "SourceIdentification", "Name")?,
            token,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SourceIdentification {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Token"), &self.token);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SourceIdentificationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceIdentificationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SourceIdentificationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SourceIdentificationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SourceReference` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceReference {
    /// Attribute `Type`, optional; `http://www.onvif.org/ver10/schema/Receiver` if it is missing.
    pub r#type: Option<String>,
    /// Element `tt:Token`, required.
    pub token: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SourceReference {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type,
            token: xml::fields::element(token, "SourceReference", "Token")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SourceReference {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.token.write_xml(writer, xml::name!(TT, "tt:Token"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Space1DDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Space1DDescription {
    /// Element `tt:URI`, required.
    pub uri: String,
    /// Element `tt:XRange`, required.
    pub x_range: FloatRange,
}

impl xml::ReadXml for Space1DDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        let mut x_range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "URI") => xml::fields::one(reader, &child, &mut uri)?,
                (xml::Ns::TT, "XRange") => xml::fields::one(reader, &child, &mut x_range)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "Space1DDescription", "URI")?,
            x_range: xml::fields::element(x_range, "Space1DDescription", "XRange")?,
        })
    }
}

impl xml::WriteXml for Space1DDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TT, "tt:URI"));
        self.x_range.write_xml(writer, xml::name!(TT, "tt:XRange"));
        writer.end(name);
    }
}

/// ComplexType `tt:Space2DDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Space2DDescription {
    /// Element `tt:URI`, required.
    pub uri: String,
    /// Element `tt:XRange`, required.
    pub x_range: FloatRange,
    /// Element `tt:YRange`, required.
    pub y_range: FloatRange,
}

impl xml::ReadXml for Space2DDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        let mut x_range = None;
        let mut y_range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "URI") => xml::fields::one(reader, &child, &mut uri)?,
                (xml::Ns::TT, "XRange") => xml::fields::one(reader, &child, &mut x_range)?,
                (xml::Ns::TT, "YRange") => xml::fields::one(reader, &child, &mut y_range)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "Space2DDescription", "URI")?,
            x_range: xml::fields::element(x_range, "Space2DDescription", "XRange")?,
            y_range: xml::fields::element(y_range, "Space2DDescription", "YRange")?,
        })
    }
}

impl xml::WriteXml for Space2DDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TT, "tt:URI"));
        self.x_range.write_xml(writer, xml::name!(TT, "tt:XRange"));
        self.y_range.write_xml(writer, xml::name!(TT, "tt:YRange"));
        writer.end(name);
    }
}

/// ComplexType `tt:SphericalCoordinate` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SphericalCoordinate {
    /// Attribute `Distance`, optional.
    pub distance: Option<f32>,
    /// Attribute `ElevationAngle`, optional.
    pub elevation_angle: Option<f32>,
    /// Attribute `AzimuthAngle`, optional.
    pub azimuth_angle: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SphericalCoordinate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut distance = None;
        let mut elevation_angle = None;
        let mut azimuth_angle = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Distance") => distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ElevationAngle") => elevation_angle = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AzimuthAngle") => azimuth_angle = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            distance,
            elevation_angle,
            azimuth_angle,
            any,
        })
    }
}

impl xml::WriteXml for SphericalCoordinate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Distance"), &self.distance);
        xml::fields::write_attribute(writer, xml::name!("ElevationAngle"), &self.elevation_angle);
        xml::fields::write_attribute(writer, xml::name!("AzimuthAngle"), &self.azimuth_angle);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Split` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Split {
    /// Element `tt:from`, required.
    pub from: ObjectId,
    /// Element `tt:to`, 2 or more.
    pub to: Vec<ObjectId>,
}

impl xml::ReadXml for Split {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from = None;
        let mut to = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "from") => xml::fields::one(reader, &child, &mut from)?,
                (xml::Ns::TT, "to") => xml::fields::many(reader, &child, &mut to)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from: xml::fields::element(from, "Split", "from")?,
            to,
        })
    }
}

impl xml::WriteXml for Split {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.from.write_xml(writer, xml::name!(TT, "tt:from"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:to"), &self.to);
        writer.end(name);
    }
}

/// SimpleType `tt:SrtpSecurityAlgorithms` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SrtpSecurityAlgorithms {
    /// `NONE`
    #[default]
    NONE,
    /// `AES_CM_128_HMAC_SHA1_80`
    AESCM128HMACSHA1_80,
    /// `AEAD_AES_128_GCM`
    AEADAES128GCM,
    /// `AEAD_AES_256_GCM`
    AEADAES256GCM,
}

impl SrtpSecurityAlgorithms {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::NONE,
        Self::AESCM128HMACSHA1_80,
        Self::AEADAES128GCM,
        Self::AEADAES256GCM,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NONE => "NONE",
            Self::AESCM128HMACSHA1_80 => "AES_CM_128_HMAC_SHA1_80",
            Self::AEADAES128GCM => "AEAD_AES_128_GCM",
            Self::AEADAES256GCM => "AEAD_AES_256_GCM",
        }
    }
}

xml::fields::listed_values!(SrtpSecurityAlgorithms, "SrtpSecurityAlgorithms");

/// ComplexType `tt:StorageReferencePath` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageReferencePath {
    /// Element `tt:StorageToken`, required.
    pub storage_token: ReferenceToken,
    /// Element `tt:RelativePath`, optional.
    pub relative_path: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<StorageReferencePathExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StorageReferencePath {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut storage_token = None;
        let mut relative_path = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "StorageToken") => xml::fields::one(reader, &child, &mut storage_token)?,
                (xml::Ns::TT, "RelativePath") => xml::fields::one(reader, &child, &mut relative_path)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            storage_token: xml::fields::element(storage_token, "StorageReferencePath", "StorageToken")?,
            relative_path,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StorageReferencePath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.storage_token
            .write_xml(writer, xml::name!(TT, "tt:StorageToken"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:RelativePath"), &self.relative_path);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:StorageReferencePathExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageReferencePathExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StorageReferencePathExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for StorageReferencePathExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:StorageStrategy` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum StorageStrategy {
    /// `External`
    #[default]
    External,
    /// `Local`
    Local,
    /// `Both`
    Both,
}

impl StorageStrategy {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::External, Self::Local, Self::Both];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::External => "External",
            Self::Local => "Local",
            Self::Both => "Both",
        }
    }
}

xml::fields::listed_values!(StorageStrategy, "StorageStrategy");

/// ComplexType `tt:StreamSetup` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StreamSetup {
    /// Element `tt:Stream`, required.
    pub stream: StreamType,
    /// Element `tt:Transport`, required.
    pub transport: Transport,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StreamSetup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut stream = None;
        let mut transport = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Stream") => xml::fields::one(reader, &child, &mut stream)?,
                (xml::Ns::TT, "Transport") => xml::fields::one(reader, &child, &mut transport)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            stream: xml::fields::element(stream, "StreamSetup", "Stream")?,
            transport: xml::fields::element(transport, "StreamSetup", "Transport")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StreamSetup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.stream.write_xml(writer, xml::name!(TT, "tt:Stream"));
        self.transport.write_xml(writer, xml::name!(TT, "tt:Transport"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:StreamType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum StreamType {
    /// `RTP-Unicast`
    #[default]
    RTPUnicast,
    /// `RTP-Multicast`
    RTPMulticast,
}

impl StreamType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::RTPUnicast, Self::RTPMulticast];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RTPUnicast => "RTP-Unicast",
            Self::RTPMulticast => "RTP-Multicast",
        }
    }
}

xml::fields::listed_values!(StreamType, "StreamType");

/// SimpleType `tt:StringAttrList` of onvif.xsd: items divided by white space.
pub type StringAttrList = xml::List<String>;

/// Element `tt:StringItems` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringItems {
    /// Element `tt:Item`, 1 or more.
    pub item: Vec<String>,
}

impl xml::ReadXml for StringItems {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Item") => xml::fields::many(reader, &child, &mut item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { item })
    }
}

impl xml::WriteXml for StringItems {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Item"), &self.item);
        writer.end(name);
    }
}

/// ComplexType `tt:StringLikelihood` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringLikelihood {
    /// Attribute `Likelihood`, optional.
    pub likelihood: Option<f32>,
    /// The text of the element.
    pub value: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StringLikelihood {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut likelihood = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Likelihood") => likelihood = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            likelihood,
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StringLikelihood {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Likelihood"), &self.likelihood);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// SimpleType `tt:StringList` of onvif.xsd: items divided by white space.
pub type StringList = xml::List<String>;

/// ComplexType `tt:SupportInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportInformation {
    /// Element `tt:Binary`, optional.
    pub binary: Option<AttachmentData>,
    /// Element `tt:String`, optional.
    pub string: Option<String>,
}

impl xml::ReadXml for SupportInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut binary = None;
        let mut string = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Binary") => xml::fields::one(reader, &child, &mut binary)?,
                (xml::Ns::TT, "String") => xml::fields::one(reader, &child, &mut string)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { binary, string })
    }
}

impl xml::WriteXml for SupportInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Binary"), &self.binary);
        xml::fields::write_option(writer, xml::name!(TT, "tt:String"), &self.string);
        writer.end(name);
    }
}

/// ComplexType `tt:SupportedAnalyticsModules` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedAnalyticsModules {
    /// Attribute `Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tt:AnalyticsModuleContentSchemaLocation`, any number.
    pub analytics_module_content_schema_location: Vec<String>,
    /// Element `tt:AnalyticsModuleDescription`, any number.
    pub analytics_module_description: Vec<ConfigDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SupportedAnalyticsModulesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SupportedAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Limit") => limit = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut analytics_module_content_schema_location = Vec::new();
        let mut analytics_module_description = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AnalyticsModuleContentSchemaLocation") => {
                    xml::fields::many(reader, &child, &mut analytics_module_content_schema_location)?
                }
                (xml::Ns::TT, "AnalyticsModuleDescription") => {
                    xml::fields::many(reader, &child, &mut analytics_module_description)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            analytics_module_content_schema_location,
            analytics_module_description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SupportedAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Limit"), &self.limit);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AnalyticsModuleContentSchemaLocation"),
            &self.analytics_module_content_schema_location,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AnalyticsModuleDescription"),
            &self.analytics_module_description,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SupportedAnalyticsModulesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedAnalyticsModulesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SupportedAnalyticsModulesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SupportedAnalyticsModulesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SupportedRules` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedRules {
    /// Attribute `Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tt:RuleContentSchemaLocation`, any number.
    pub rule_content_schema_location: Vec<String>,
    /// Element `tt:RuleDescription`, any number.
    pub rule_description: Vec<ConfigDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SupportedRulesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SupportedRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Limit") => limit = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut rule_content_schema_location = Vec::new();
        let mut rule_description = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RuleContentSchemaLocation") => {
                    xml::fields::many(reader, &child, &mut rule_content_schema_location)?
                }
                (xml::Ns::TT, "RuleDescription") => xml::fields::many(reader, &child, &mut rule_description)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            rule_content_schema_location,
            rule_description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SupportedRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Limit"), &self.limit);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:RuleContentSchemaLocation"),
            &self.rule_content_schema_location,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:RuleDescription"),
            &self.rule_description,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SupportedRulesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedRulesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SupportedRulesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SupportedRulesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemCapabilities {
    /// Element `tt:DiscoveryResolve`, required.
    pub discovery_resolve: bool,
    /// Element `tt:DiscoveryBye`, required.
    pub discovery_bye: bool,
    /// Element `tt:RemoteDiscovery`, required.
    pub remote_discovery: bool,
    /// Element `tt:SystemBackup`, required.
    pub system_backup: bool,
    /// Element `tt:SystemLogging`, required.
    pub system_logging: bool,
    /// Element `tt:FirmwareUpgrade`, required.
    pub firmware_upgrade: bool,
    /// Element `tt:SupportedVersions`, 1 or more.
    pub supported_versions: Vec<OnvifVersion>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SystemCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SystemCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut discovery_resolve = None;
        let mut discovery_bye = None;
        let mut remote_discovery = None;
        let mut system_backup = None;
        let mut system_logging = None;
        let mut firmware_upgrade = None;
        let mut supported_versions = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "DiscoveryResolve") => {
                    xml::fields::one(reader, &child, &mut discovery_resolve)?
                }
                (xml::Ns::TT, "DiscoveryBye") => xml::fields::one(reader, &child, &mut discovery_bye)?,
                (xml::Ns::TT, "RemoteDiscovery") => xml::fields::one(reader, &child, &mut remote_discovery)?,
                (xml::Ns::TT, "SystemBackup") => xml::fields::one(reader, &child, &mut system_backup)?,
                (xml::Ns::TT, "SystemLogging") => xml::fields::one(reader, &child, &mut system_logging)?,
                (xml::Ns::TT, "FirmwareUpgrade") => xml::fields::one(reader, &child, &mut firmware_upgrade)?,
                (xml::Ns::TT, "SupportedVersions") => {
                    xml::fields::many(reader, &child, &mut supported_versions)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            discovery_resolve: xml::fields::element(
                discovery_resolve,
                "SystemCapabilities",
                "DiscoveryResolve",
            )?,
            discovery_bye: xml::fields::element(discovery_bye, "SystemCapabilities", "DiscoveryBye")?,
            remote_discovery: xml::fields::element(
                remote_discovery,
                "SystemCapabilities",
                "RemoteDiscovery",
            )?,
            system_backup: xml::fields::element(system_backup, "SystemCapabilities", "SystemBackup")?,
            system_logging: xml::fields::element(system_logging, "SystemCapabilities", "SystemLogging")?,
            firmware_upgrade: xml::fields::element(
                firmware_upgrade,
                "SystemCapabilities",
                "FirmwareUpgrade",
            )?,
            supported_versions,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SystemCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.discovery_resolve
            .write_xml(writer, xml::name!(TT, "tt:DiscoveryResolve"));
        self.discovery_bye
            .write_xml(writer, xml::name!(TT, "tt:DiscoveryBye"));
        self.remote_discovery
            .write_xml(writer, xml::name!(TT, "tt:RemoteDiscovery"));
        self.system_backup
            .write_xml(writer, xml::name!(TT, "tt:SystemBackup"));
        self.system_logging
            .write_xml(writer, xml::name!(TT, "tt:SystemLogging"));
        self.firmware_upgrade
            .write_xml(writer, xml::name!(TT, "tt:FirmwareUpgrade"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SupportedVersions"),
            &self.supported_versions,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemCapabilitiesExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:HttpFirmwareUpgrade`, optional.
    pub http_firmware_upgrade: Option<bool>,
    /// Element `tt:HttpSystemBackup`, optional.
    pub http_system_backup: Option<bool>,
    /// Element `tt:HttpSystemLogging`, optional.
    pub http_system_logging: Option<bool>,
    /// Element `tt:HttpSupportInformation`, optional.
    pub http_support_information: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SystemCapabilitiesExtension2>,
}

impl xml::ReadXml for SystemCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut http_firmware_upgrade = None;
        let mut http_system_backup = None;
        let mut http_system_logging = None;
        let mut http_support_information = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "HttpFirmwareUpgrade") => {
                    xml::fields::one(reader, &child, &mut http_firmware_upgrade)?
                }
                (xml::Ns::TT, "HttpSystemBackup") => {
                    xml::fields::one(reader, &child, &mut http_system_backup)?
                }
                (xml::Ns::TT, "HttpSystemLogging") => {
                    xml::fields::one(reader, &child, &mut http_system_logging)?
                }
                (xml::Ns::TT, "HttpSupportInformation") => {
                    xml::fields::one(reader, &child, &mut http_support_information)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            http_firmware_upgrade,
            http_system_backup,
            http_system_logging,
            http_support_information,
            extension,
        })
    }
}

impl xml::WriteXml for SystemCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:HttpFirmwareUpgrade"),
            &self.http_firmware_upgrade,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:HttpSystemBackup"),
            &self.http_system_backup,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:HttpSystemLogging"),
            &self.http_system_logging,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:HttpSupportInformation"),
            &self.http_support_information,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemCapabilitiesExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemCapabilitiesExtension2 {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SystemCapabilitiesExtension2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SystemCapabilitiesExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemDateTime` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemDateTime {
    /// Element `tt:DateTimeType`, required.
    pub date_time_type: SetDateTimeType,
    /// Element `tt:DaylightSavings`, required.
    pub daylight_savings: bool,
    /// Element `tt:TimeZone`, optional.
    pub time_zone: Option<TimeZone>,
    /// Element `tt:UTCDateTime`, optional.
    pub utc_date_time: Option<DateTime>,
    /// Element `tt:LocalDateTime`, optional.
    pub local_date_time: Option<DateTime>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<SystemDateTimeExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SystemDateTime {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut date_time_type = None;
        let mut daylight_savings = None;
        let mut time_zone = None;
        let mut utc_date_time = None;
        let mut local_date_time = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "DateTimeType") => xml::fields::one(reader, &child, &mut date_time_type)?,
                (xml::Ns::TT, "DaylightSavings") => xml::fields::one(reader, &child, &mut daylight_savings)?,
                (xml::Ns::TT, "TimeZone") => xml::fields::one(reader, &child, &mut time_zone)?,
                (xml::Ns::TT, "UTCDateTime") => xml::fields::one(reader, &child, &mut utc_date_time)?,
                (xml::Ns::TT, "LocalDateTime") => xml::fields::one(reader, &child, &mut local_date_time)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            date_time_type: xml::fields::element(date_time_type, "SystemDateTime", "DateTimeType")?,
            daylight_savings: xml::fields::element(daylight_savings, "SystemDateTime", "DaylightSavings")?,
            time_zone,
            utc_date_time,
            local_date_time,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SystemDateTime {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.date_time_type
            .write_xml(writer, xml::name!(TT, "tt:DateTimeType"));
        self.daylight_savings
            .write_xml(writer, xml::name!(TT, "tt:DaylightSavings"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:TimeZone"), &self.time_zone);
        xml::fields::write_option(writer, xml::name!(TT, "tt:UTCDateTime"), &self.utc_date_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:LocalDateTime"), &self.local_date_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemDateTimeExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemDateTimeExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SystemDateTimeExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for SystemDateTimeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemLog` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemLog {
    /// Element `tt:Binary`, optional.
    pub binary: Option<AttachmentData>,
    /// Element `tt:String`, optional.
    pub string: Option<String>,
}

impl xml::ReadXml for SystemLog {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut binary = None;
        let mut string = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Binary") => xml::fields::one(reader, &child, &mut binary)?,
                (xml::Ns::TT, "String") => xml::fields::one(reader, &child, &mut string)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { binary, string })
    }
}

impl xml::WriteXml for SystemLog {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Binary"), &self.binary);
        xml::fields::write_option(writer, xml::name!(TT, "tt:String"), &self.string);
        writer.end(name);
    }
}

/// SimpleType `tt:SystemLogType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SystemLogType {
    /// `System`
    #[default]
    System,
    /// `Access`
    Access,
}

impl SystemLogType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::System, Self::Access];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "System",
            Self::Access => "Access",
        }
    }
}

xml::fields::listed_values!(SystemLogType, "SystemLogType");

/// ComplexType `tt:SystemLogUri` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemLogUri {
    /// Element `tt:Type`, required.
    pub r#type: SystemLogType,
    /// Element `tt:Uri`, required.
    pub uri: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SystemLogUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut uri = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "SystemLogUri", "Type")?,
            uri: xml::fields::element(uri, "SystemLogUri", "Uri")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SystemLogUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.uri.write_xml(writer, xml::name!(TT, "tt:Uri"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:SystemLogUriList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemLogUriList {
    /// Element `tt:SystemLog`, any number.
    pub system_log: Vec<SystemLogUri>,
}

impl xml::ReadXml for SystemLogUriList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut system_log = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SystemLog") => xml::fields::many(reader, &child, &mut system_log)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { system_log })
    }
}

impl xml::WriteXml for SystemLogUriList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:SystemLog"), &self.system_log);
        writer.end(name);
    }
}
