// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::{wsa, wsnt, wstop};
use crate::xml;

/// Element `tev:AddEventBroker` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddEventBroker {
    /// Element `tev:EventBroker`, required.
    pub event_broker: EventBrokerConfig,
}

impl xml::ReadXml for AddEventBroker {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut event_broker = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "EventBroker") => xml::fields::one(reader, &child, &mut event_broker)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            event_broker: xml::fields::element(event_broker, "AddEventBroker", "EventBroker")?,
        })
    }
}

impl xml::WriteXml for AddEventBroker {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.event_broker
            .write_xml(writer, xml::name!(TEV, "tev:EventBroker"));
        writer.end(name);
    }
}

/// Element `tev:AddEventBrokerResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddEventBrokerResponse {}

impl xml::ReadXml for AddEventBrokerResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddEventBrokerResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tev:Capabilities` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `WSSubscriptionPolicySupport`, optional.
    pub ws_subscription_policy_support: Option<bool>,
    /// Attribute `WSPausableSubscriptionManagerInterfaceSupport`, optional.
    pub ws_pausable_subscription_manager_interface_support: Option<bool>,
    /// Attribute `MaxNotificationProducers`, optional.
    pub max_notification_producers: Option<i32>,
    /// Attribute `MaxPullPoints`, optional.
    pub max_pull_points: Option<i32>,
    /// Attribute `PersistentNotificationStorage`, optional.
    pub persistent_notification_storage: Option<bool>,
    /// Attribute `EventBrokerProtocols`, optional.
    pub event_broker_protocols: Option<String>,
    /// Attribute `MaxEventBrokers`, optional.
    pub max_event_brokers: Option<i32>,
    /// Attribute `MetadataOverMQTT`, optional.
    pub metadata_over_mqtt: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ws_subscription_policy_support = None;
        let mut ws_pausable_subscription_manager_interface_support = None;
        let mut max_notification_producers = None;
        let mut max_pull_points = None;
        let mut persistent_notification_storage = None;
        let mut event_broker_protocols = None;
        let mut max_event_brokers = None;
        let mut metadata_over_mqtt = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "WSSubscriptionPolicySupport") => {
                    ws_subscription_policy_support = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "WSPausableSubscriptionManagerInterfaceSupport") => {
                    ws_pausable_subscription_manager_interface_support = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxNotificationProducers") => {
                    max_notification_producers = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxPullPoints") => max_pull_points = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PersistentNotificationStorage") => {
                    persistent_notification_storage = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "EventBrokerProtocols") => {
                    event_broker_protocols = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxEventBrokers") => max_event_brokers = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MetadataOverMQTT") => metadata_over_mqtt = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ws_subscription_policy_support,
            ws_pausable_subscription_manager_interface_support,
            max_notification_producers,
            max_pull_points,
            persistent_notification_storage,
            event_broker_protocols,
            max_event_brokers,
            metadata_over_mqtt,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("WSSubscriptionPolicySupport"),
            &self.ws_subscription_policy_support,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("WSPausableSubscriptionManagerInterfaceSupport"),
            &self.ws_pausable_subscription_manager_interface_support,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxNotificationProducers"),
            &self.max_notification_producers,
        );
        xml::fields::write_attribute(writer, xml::name!("MaxPullPoints"), &self.max_pull_points);
        xml::fields::write_attribute(
            writer,
            xml::name!("PersistentNotificationStorage"),
            &self.persistent_notification_storage,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("EventBrokerProtocols"),
            &self.event_broker_protocols,
        );
        xml::fields::write_attribute(writer, xml::name!("MaxEventBrokers"), &self.max_event_brokers);
        xml::fields::write_attribute(writer, xml::name!("MetadataOverMQTT"), &self.metadata_over_mqtt);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tev:ConnectionStatus` of event.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ConnectionStatus {
    /// `Offline`
    #[default]
    Offline,
    /// `Connecting`
    Connecting,
    /// `Connected`
    Connected,
}

impl ConnectionStatus {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Offline, Self::Connecting, Self::Connected];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offline => "Offline",
            Self::Connecting => "Connecting",
            Self::Connected => "Connected",
        }
    }
}

xml::fields::listed_values!(ConnectionStatus, "ConnectionStatus");

/// Element `tev:CreatePullPointSubscription` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePullPointSubscription {
    /// Element `tev:Filter`, optional.
    pub filter: Option<wsnt::FilterType>,
    /// Element `tev:InitialTerminationTime`, optional, may be nil.
    pub initial_termination_time: Option<xml::fields::Nillable<wsnt::AbsoluteOrRelativeTimeType>>,
    /// Element `tev:SubscriptionPolicy`, optional.
    pub subscription_policy: Option<CreatePullPointSubscriptionSubscriptionPolicy>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreatePullPointSubscription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut filter = None;
        let mut initial_termination_time = None;
        let mut subscription_policy = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Filter") => xml::fields::one(reader, &child, &mut filter)?,
                (xml::Ns::TEV, "InitialTerminationTime") => {
                    xml::fields::one(reader, &child, &mut initial_termination_time)?
                }
                (xml::Ns::TEV, "SubscriptionPolicy") => {
                    xml::fields::one(reader, &child, &mut subscription_policy)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            filter,
            initial_termination_time,
            subscription_policy,
            any,
        })
    }
}

impl xml::WriteXml for CreatePullPointSubscription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:Filter"), &self.filter);
        xml::fields::write_option(
            writer,
            xml::name!(TEV, "tev:InitialTerminationTime"),
            &self.initial_termination_time,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TEV, "tev:SubscriptionPolicy"),
            &self.subscription_policy,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:CreatePullPointSubscriptionResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePullPointSubscriptionResponse {
    /// Element `tev:SubscriptionReference`, required.
    pub subscription_reference: wsa::EndpointReferenceType,
    /// Element `wsnt:CurrentTime`, required.
    pub current_time: xml::DateTime,
    /// Element `wsnt:TerminationTime`, required, may be nil.
    pub termination_time: xml::fields::Nillable<xml::DateTime>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreatePullPointSubscriptionResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut subscription_reference = None;
        let mut current_time = None;
        let mut termination_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "SubscriptionReference") => {
                    xml::fields::one(reader, &child, &mut subscription_reference)?
                }
                (xml::Ns::WSNT, "CurrentTime") => xml::fields::one(reader, &child, &mut current_time)?,
                (xml::Ns::WSNT, "TerminationTime") => {
                    xml::fields::one(reader, &child, &mut termination_time)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            subscription_reference: xml::fields::element(
                subscription_reference,
                "CreatePullPointSubscriptionResponse",
                "SubscriptionReference",
            )?,
            current_time: xml::fields::element(
                current_time,
                "CreatePullPointSubscriptionResponse",
                "CurrentTime",
            )?,
            termination_time: xml::fields::element(
                termination_time,
                "CreatePullPointSubscriptionResponse",
                "TerminationTime",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for CreatePullPointSubscriptionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.subscription_reference
            .write_xml(writer, xml::name!(TEV, "tev:SubscriptionReference"));
        self.current_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:CurrentTime"));
        self.termination_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:TerminationTime"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SubscriptionPolicy` in [`CreatePullPointSubscription`] of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePullPointSubscriptionSubscriptionPolicy {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreatePullPointSubscriptionSubscriptionPolicy {
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

impl xml::WriteXml for CreatePullPointSubscriptionSubscriptionPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:DeleteEventBroker` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEventBroker {
    /// Element `tev:Address`, required.
    pub address: String,
}

impl xml::ReadXml for DeleteEventBroker {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut address = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Address") => xml::fields::one(reader, &child, &mut address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "DeleteEventBroker", "Address")?,
        })
    }
}

impl xml::WriteXml for DeleteEventBroker {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.address.write_xml(writer, xml::name!(TEV, "tev:Address"));
        writer.end(name);
    }
}

/// Element `tev:DeleteEventBrokerResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEventBrokerResponse {}

impl xml::ReadXml for DeleteEventBrokerResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteEventBrokerResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tev:EventBrokerConfig` of event.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct EventBrokerConfig {
    /// Element `tev:Address`, required.
    pub address: String,
    /// Element `tev:TopicPrefix`, required.
    pub topic_prefix: String,
    /// Element `tev:UserName`, optional.
    pub user_name: Option<String>,
    /// Element `tev:Password`, optional.
    pub password: Option<String>,
    /// Element `tev:CertificateID`, optional.
    pub certificate_id: Option<String>,
    /// Element `tev:PublishFilter`, optional.
    pub publish_filter: Option<wsnt::FilterType>,
    /// Element `tev:QoS`, optional.
    pub qo_s: Option<i32>,
    /// Element `tev:Status`, optional.
    pub status: Option<String>,
    /// Element `tev:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<String>,
    /// Element `tev:MetadataFilter`, optional.
    pub metadata_filter: Option<wsnt::FilterType>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for EventBrokerConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventBrokerConfig")
            .field("address", &self.address)
            .field("topic_prefix", &self.topic_prefix)
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("certificate_id", &self.certificate_id)
            .field("publish_filter", &self.publish_filter)
            .field("qo_s", &self.qo_s)
            .field("status", &self.status)
            .field(
                "cert_path_validation_policy_id",
                &self.cert_path_validation_policy_id,
            )
            .field("metadata_filter", &self.metadata_filter)
            .field("any", &self.any)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for EventBrokerConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut address = None;
        let mut topic_prefix = None;
        let mut user_name = None;
        let mut password = None;
        let mut certificate_id = None;
        let mut publish_filter = None;
        let mut qo_s = None;
        let mut status = None;
        let mut cert_path_validation_policy_id = None;
        let mut metadata_filter = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TEV, "TopicPrefix") => xml::fields::one(reader, &child, &mut topic_prefix)?,
                (xml::Ns::TEV, "UserName") => xml::fields::one(reader, &child, &mut user_name)?,
                (xml::Ns::TEV, "Password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TEV, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TEV, "PublishFilter") => xml::fields::one(reader, &child, &mut publish_filter)?,
                (xml::Ns::TEV, "QoS") => xml::fields::one(reader, &child, &mut qo_s)?,
                (xml::Ns::TEV, "Status") => xml::fields::one(reader, &child, &mut status)?,
                (xml::Ns::TEV, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TEV, "MetadataFilter") => xml::fields::one(reader, &child, &mut metadata_filter)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "EventBrokerConfig", "Address")?,
            topic_prefix: xml::fields::element(topic_prefix, "EventBrokerConfig", "TopicPrefix")?,
            user_name,
            password,
            certificate_id,
            publish_filter,
            qo_s,
            status,
            cert_path_validation_policy_id,
            metadata_filter,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EventBrokerConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.address.write_xml(writer, xml::name!(TEV, "tev:Address"));
        self.topic_prefix
            .write_xml(writer, xml::name!(TEV, "tev:TopicPrefix"));
        xml::fields::write_option(writer, xml::name!(TEV, "tev:UserName"), &self.user_name);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:Password"), &self.password);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:CertificateID"), &self.certificate_id);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:PublishFilter"), &self.publish_filter);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:QoS"), &self.qo_s);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:Status"), &self.status);
        xml::fields::write_option(
            writer,
            xml::name!(TEV, "tev:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TEV, "tev:MetadataFilter"),
            &self.metadata_filter,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tev:EventBrokerProtocol` of event.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EventBrokerProtocol {
    /// `mqtt`
    #[default]
    Mqtt,
    /// `mqtts`
    Mqtts,
    /// `ws`
    Ws,
    /// `wss`
    Wss,
}

impl EventBrokerProtocol {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Mqtt, Self::Mqtts, Self::Ws, Self::Wss];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mqtt => "mqtt",
            Self::Mqtts => "mqtts",
            Self::Ws => "ws",
            Self::Wss => "wss",
        }
    }
}

xml::fields::listed_values!(EventBrokerProtocol, "EventBrokerProtocol");

/// Element `tev:GetEventBrokers` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventBrokers {
    /// Element `tev:Address`, optional.
    pub address: Option<String>,
}

impl xml::ReadXml for GetEventBrokers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut address = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Address") => xml::fields::one(reader, &child, &mut address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { address })
    }
}

impl xml::WriteXml for GetEventBrokers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TEV, "tev:Address"), &self.address);
        writer.end(name);
    }
}

/// Element `tev:GetEventBrokersResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventBrokersResponse {
    /// Element `tev:EventBroker`, any number.
    pub event_broker: Vec<EventBrokerConfig>,
}

impl xml::ReadXml for GetEventBrokersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut event_broker = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "EventBroker") => xml::fields::many(reader, &child, &mut event_broker)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { event_broker })
    }
}

impl xml::WriteXml for GetEventBrokersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TEV, "tev:EventBroker"), &self.event_broker);
        writer.end(name);
    }
}

/// Element `tev:GetEventProperties` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventProperties {}

impl xml::ReadXml for GetEventProperties {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetEventProperties {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tev:GetEventPropertiesResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventPropertiesResponse {
    /// Element `tev:TopicNamespaceLocation`, 1 or more.
    pub topic_namespace_location: Vec<String>,
    /// Element `wsnt:FixedTopicSet`, required.
    pub fixed_topic_set: bool,
    /// Element `wstop:TopicSet`, required.
    pub topic_set: wstop::TopicSetType,
    /// Element `wsnt:TopicExpressionDialect`, 1 or more.
    pub topic_expression_dialect: Vec<String>,
    /// Element `tev:MessageContentFilterDialect`, 1 or more.
    pub message_content_filter_dialect: Vec<String>,
    /// Element `tev:ProducerPropertiesFilterDialect`, any number.
    pub producer_properties_filter_dialect: Vec<String>,
    /// Element `tev:MessageContentSchemaLocation`, 1 or more.
    pub message_content_schema_location: Vec<String>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetEventPropertiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut topic_namespace_location = Vec::new();
        let mut fixed_topic_set = None;
        let mut topic_set = None;
        let mut topic_expression_dialect = Vec::new();
        let mut message_content_filter_dialect = Vec::new();
        let mut producer_properties_filter_dialect = Vec::new();
        let mut message_content_schema_location = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "TopicNamespaceLocation") => {
                    xml::fields::many(reader, &child, &mut topic_namespace_location)?
                }
                (xml::Ns::WSNT, "FixedTopicSet") => xml::fields::one(reader, &child, &mut fixed_topic_set)?,
                (xml::Ns::WSTOP, "TopicSet") => xml::fields::one(reader, &child, &mut topic_set)?,
                (xml::Ns::WSNT, "TopicExpressionDialect") => {
                    xml::fields::many(reader, &child, &mut topic_expression_dialect)?
                }
                (xml::Ns::TEV, "MessageContentFilterDialect") => {
                    xml::fields::many(reader, &child, &mut message_content_filter_dialect)?
                }
                (xml::Ns::TEV, "ProducerPropertiesFilterDialect") => {
                    xml::fields::many(reader, &child, &mut producer_properties_filter_dialect)?
                }
                (xml::Ns::TEV, "MessageContentSchemaLocation") => {
                    xml::fields::many(reader, &child, &mut message_content_schema_location)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            topic_namespace_location,
            fixed_topic_set: xml::fields::element(
                fixed_topic_set,
                "GetEventPropertiesResponse",
                "FixedTopicSet",
            )?,
            topic_set: xml::fields::element(topic_set, "GetEventPropertiesResponse", "TopicSet")?,
            topic_expression_dialect,
            message_content_filter_dialect,
            producer_properties_filter_dialect,
            message_content_schema_location,
            any,
        })
    }
}

impl xml::WriteXml for GetEventPropertiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TEV, "tev:TopicNamespaceLocation"),
            &self.topic_namespace_location,
        );
        self.fixed_topic_set
            .write_xml(writer, xml::name!(WSNT, "wsnt:FixedTopicSet"));
        self.topic_set
            .write_xml(writer, xml::name!(WSTOP, "wstop:TopicSet"));
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:TopicExpressionDialect"),
            &self.topic_expression_dialect,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TEV, "tev:MessageContentFilterDialect"),
            &self.message_content_filter_dialect,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TEV, "tev:ProducerPropertiesFilterDialect"),
            &self.producer_properties_filter_dialect,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TEV, "tev:MessageContentSchemaLocation"),
            &self.message_content_schema_location,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:GetServiceCapabilities` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilities {}

impl xml::ReadXml for GetServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tev:GetServiceCapabilitiesResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tev:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(
                capabilities,
                "GetServiceCapabilitiesResponse",
                "Capabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceCapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TEV, "tev:Capabilities"));
        writer.end(name);
    }
}

/// Element `tev:PullMessages` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PullMessages {
    /// Element `tev:Timeout`, required.
    pub timeout: xml::Duration,
    /// Element `tev:MessageLimit`, required.
    pub message_limit: i32,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PullMessages {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut timeout = None;
        let mut message_limit = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                (xml::Ns::TEV, "MessageLimit") => xml::fields::one(reader, &child, &mut message_limit)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            timeout: xml::fields::element(timeout, "PullMessages", "Timeout")?,
            message_limit: xml::fields::element(message_limit, "PullMessages", "MessageLimit")?,
            any,
        })
    }
}

impl xml::WriteXml for PullMessages {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.timeout.write_xml(writer, xml::name!(TEV, "tev:Timeout"));
        self.message_limit
            .write_xml(writer, xml::name!(TEV, "tev:MessageLimit"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:PullMessagesFaultResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PullMessagesFaultResponse {
    /// Element `tev:MaxTimeout`, required.
    pub max_timeout: xml::Duration,
    /// Element `tev:MaxMessageLimit`, required.
    pub max_message_limit: i32,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PullMessagesFaultResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_timeout = None;
        let mut max_message_limit = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "MaxTimeout") => xml::fields::one(reader, &child, &mut max_timeout)?,
                (xml::Ns::TEV, "MaxMessageLimit") => {
                    xml::fields::one(reader, &child, &mut max_message_limit)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            max_timeout: xml::fields::element(max_timeout, "PullMessagesFaultResponse", "MaxTimeout")?,
            max_message_limit: xml::fields::element(
                max_message_limit,
                "PullMessagesFaultResponse",
                "MaxMessageLimit",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for PullMessagesFaultResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.max_timeout
            .write_xml(writer, xml::name!(TEV, "tev:MaxTimeout"));
        self.max_message_limit
            .write_xml(writer, xml::name!(TEV, "tev:MaxMessageLimit"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:PullMessagesResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PullMessagesResponse {
    /// Element `tev:CurrentTime`, required.
    pub current_time: xml::DateTime,
    /// Element `tev:TerminationTime`, required.
    pub termination_time: xml::DateTime,
    /// Element `wsnt:NotificationMessage`, any number.
    pub notification_message: Vec<wsnt::NotificationMessageHolderType>,
}

impl xml::ReadXml for PullMessagesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut current_time = None;
        let mut termination_time = None;
        let mut notification_message = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "CurrentTime") => xml::fields::one(reader, &child, &mut current_time)?,
                (xml::Ns::TEV, "TerminationTime") => xml::fields::one(reader, &child, &mut termination_time)?,
                (xml::Ns::WSNT, "NotificationMessage") => {
                    xml::fields::many(reader, &child, &mut notification_message)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            current_time: xml::fields::element(current_time, "PullMessagesResponse", "CurrentTime")?,
            termination_time: xml::fields::element(
                termination_time,
                "PullMessagesResponse",
                "TerminationTime",
            )?,
            notification_message,
        })
    }
}

impl xml::WriteXml for PullMessagesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.current_time
            .write_xml(writer, xml::name!(TEV, "tev:CurrentTime"));
        self.termination_time
            .write_xml(writer, xml::name!(TEV, "tev:TerminationTime"));
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:NotificationMessage"),
            &self.notification_message,
        );
        writer.end(name);
    }
}

/// Element `tev:Seek` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Seek {
    /// Element `tev:UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Element `tev:Reverse`, optional.
    pub reverse: Option<bool>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Seek {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut utc_time = None;
        let mut reverse = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TEV, "UtcTime") => xml::fields::one(reader, &child, &mut utc_time)?,
                (xml::Ns::TEV, "Reverse") => xml::fields::one(reader, &child, &mut reverse)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            utc_time: xml::fields::element(utc_time, "Seek", "UtcTime")?,
            reverse,
            any,
        })
    }
}

impl xml::WriteXml for Seek {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.utc_time.write_xml(writer, xml::name!(TEV, "tev:UtcTime"));
        xml::fields::write_option(writer, xml::name!(TEV, "tev:Reverse"), &self.reverse);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tev:SeekResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SeekResponse {}

impl xml::ReadXml for SeekResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SeekResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tev:SetSynchronizationPoint` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSynchronizationPoint {}

impl xml::ReadXml for SetSynchronizationPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSynchronizationPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tev:SetSynchronizationPointResponse` of event.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSynchronizationPointResponse {}

impl xml::ReadXml for SetSynchronizationPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSynchronizationPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
