//! One configuration of an event broker, as it is checked, kept and told.

use onvif_core::generated::{tev, wsnt};
use onvif_core::soap::Fault;
use onvif_core::xml::{RawXml, XmlError};
use serde::{Deserialize, Serialize};

use super::address::Address;

/// The longest prefix of topics in octets.
const MAX_PREFIX: usize = 512;
/// The longest user name and password in octets.
const MAX_CREDENTIAL: usize = 1024;
/// The longest filter, all its elements together, in octets.
const MAX_FILTER: usize = 16 << 10;

/// A configuration as it is kept. No `Debug`: it has the password.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct BrokerConfig {
    /// As the client gave it, and by which clients name the configuration.
    pub address: String,
    pub topic_prefix: String,
    pub user_name: Option<String>,
    pub password: Option<String>,
    /// The elements of the filter, each with all the prefixes that it uses; `None` without one.
    pub filter: Option<Vec<String>>,
    /// 0 to 2.
    pub qos: u8,
    /// By which the broker knows this configuration of this device.
    pub client_id: String,
}

impl BrokerConfig {
    /// Checks what a client asks for, except for the filter, of which only the form is. `client_id` is for a new one; what there is under the same address keeps its own.
    pub fn new(
        asked: &tev::EventBrokerConfig,
        before: Option<&BrokerConfig>,
        client_id: impl FnOnce() -> Result<String, Fault>,
    ) -> Result<BrokerConfig, Fault> {
        let invalid = |reason: &'static str| Fault::sender(["InvalidArgVal"], reason);
        let address = asked.address.trim();
        Address::parse(address)?;
        let prefix = asked.topic_prefix.as_str();
        if prefix.is_empty() {
            return Err(invalid("The topic prefix is empty"));
        }
        // A prefix that had to be cut would no longer be the one that the client waits for.
        if prefix.len() > MAX_PREFIX || prefix.contains(is_special) {
            return Err(invalid("The topic prefix is no beginning of an MQTT topic"));
        }
        let user_name = asked.user_name.clone().filter(|user| !user.is_empty());
        let mut password = asked.password.clone();
        if user_name.is_none() && password.as_ref().is_some_and(|password| !password.is_empty()) {
            return Err(invalid("A password needs a user name"));
        }
        if [&user_name, &password]
            .into_iter()
            .flatten()
            .any(|text| text.len() > MAX_CREDENTIAL || text.contains('\0'))
        {
            return Err(invalid("User name or password cannot be sent"));
        }
        if password.is_none()
            && user_name.is_some()
            && let Some(before) = before
            && before.user_name == user_name
        {
            // Nobody can read it to send it back.
            password.clone_from(&before.password);
        }
        if user_name.is_none() {
            password = None;
        }
        if asked.certificate_id.is_some() {
            return Err(invalid("There is no certificate of this identifier"));
        }
        if asked.cert_path_validation_policy_id.is_some() {
            return Err(invalid(
                "There is no certification path validation policy of this identifier",
            ));
        }
        if asked.metadata_filter.is_some() {
            return Err(invalid_filter("The device sends no metadata to event brokers"));
        }
        let qos = match asked.qo_s.unwrap_or(0) {
            qos @ 0..=2 => u8::try_from(qos).unwrap_or_default(),
            _ => return Err(invalid("The quality of service is 0, 1 or 2")),
        };
        let filter = match &asked.publish_filter {
            None => None,
            Some(filter) => Some(kept(filter).ok_or_else(|| invalid_filter("The filter cannot be read"))?),
        };
        let client_id = match before {
            Some(before) => before.client_id.clone(),
            None => client_id()?,
        };
        Ok(BrokerConfig {
            address: address.to_owned(),
            topic_prefix: prefix.to_owned(),
            user_name,
            password,
            filter,
            qos,
            client_id,
        })
    }

    /// The filter as a request has it.
    ///
    /// # Errors
    /// For stored state that nobody wrote like this.
    pub fn publish_filter(&self) -> Result<Option<wsnt::FilterType>, XmlError> {
        let Some(elements) = &self.filter else {
            return Ok(None);
        };
        let any = elements
            .iter()
            .map(|element| RawXml::parse(element))
            .collect::<Result<_, _>>()?;
        Ok(Some(wsnt::FilterType { any }))
    }

    /// What clients are told, without the password.
    pub fn told(&self, status: &str) -> tev::EventBrokerConfig {
        tev::EventBrokerConfig {
            address: self.address.clone(),
            topic_prefix: self.topic_prefix.clone(),
            user_name: self.user_name.clone(),
            publish_filter: self.publish_filter().ok().flatten(),
            qo_s: Some(i32::from(self.qos)),
            status: Some(status.to_owned()),
            ..tev::EventBrokerConfig::default()
        }
    }
}

/// The fault for a filter that is not understood.
pub(super) fn invalid_filter(reason: impl Into<std::borrow::Cow<'static, str>>) -> Fault {
    Fault::invalid_arg("InvalidFilter", reason)
}

/// Characters that a topic must not have: the wildcards, and what MQTT keeps out of strings.
pub(super) fn is_special(character: char) -> bool {
    matches!(character, '#' | '+') || character.is_control()
}

/// The elements of a filter, each for itself.
fn kept(filter: &wsnt::FilterType) -> Option<Vec<String>> {
    let elements: Vec<String> = filter.any.iter().map(self_contained).collect();
    let short = elements.iter().map(String::len).sum::<usize>() <= MAX_FILTER;
    let readable = elements.iter().all(|element| RawXml::parse(element).is_ok());
    (short && readable).then_some(elements)
}

/// An element that declares the prefixes which it has inherited.
fn self_contained(element: &RawXml) -> String {
    let xml = element.as_str();
    let name_end = xml.find([' ', '\t', '\r', '\n', '>', '/']).unwrap_or(xml.len());
    let tag_end = xml.find('>').unwrap_or(xml.len());
    let (name, rest) = xml.split_at(name_end);
    let tag = xml.get(name_end..tag_end).unwrap_or_default();
    let mut whole = name.to_owned();
    for binding in element.bindings() {
        let attribute = if binding.prefix.is_empty() {
            "xmlns".to_owned()
        } else {
            format!("xmlns:{}", binding.prefix)
        };
        // One that the element declares itself, and perhaps otherwise than around it.
        let own = tag.match_indices(&attribute).any(|(at, found)| {
            tag.get(at + found.len()..)
                .is_some_and(|after| after.trim_start().starts_with('='))
        });
        if !own {
            whole.push(' ');
            whole.push_str(&attribute);
            whole.push_str("=\"");
            let mut uri = String::new();
            onvif_core::xml::escape_text(&binding.uri, &mut uri);
            whole.push_str(&uri.replace('"', "&quot;"));
            whole.push('"');
        }
    }
    whole.push_str(rest);
    whole
}

#[cfg(test)]
mod tests {
    use onvif_core::xml::{Limits, XmlReader};

    use super::*;

    fn asked() -> tev::EventBrokerConfig {
        tev::EventBrokerConfig {
            address: " mqtt://b:1 ".to_owned(),
            topic_prefix: "camera/7".to_owned(),
            user_name: Some("u".to_owned()),
            password: Some("secret".to_owned()),
            status: Some("Connected".to_owned()),
            ..Default::default()
        }
    }

    fn check(asked: &tev::EventBrokerConfig) -> Result<BrokerConfig, Fault> {
        BrokerConfig::new(asked, None, || Ok("id".to_owned()))
    }

    #[test]
    fn what_is_asked_for_is_told_but_for_the_password() {
        let config = check(&asked()).ok().unwrap();
        let told = config.told("Offline");
        assert_eq!(told.address, "mqtt://b:1");
        assert_eq!(told.qo_s, Some(0));
        assert_eq!((told.user_name.as_deref(), told.password), (Some("u"), None));
        assert_eq!(told.status.as_deref(), Some("Offline"));
    }

    #[test]
    fn the_password_stays_with_its_user() {
        let before = check(&asked()).ok().unwrap();
        let again = |user: Option<&str>| {
            let asked = tev::EventBrokerConfig {
                user_name: user.map(str::to_owned),
                password: None,
                ..asked()
            };
            let config = BrokerConfig::new(&asked, Some(&before), || panic!("it has one"))
                .ok()
                .unwrap();
            assert_eq!(config.client_id, "id");
            config.password
        };
        assert_eq!(again(Some("u")).as_deref(), Some("secret"));
        assert_eq!(again(Some("v")), None);
        assert_eq!(again(None), None);
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        let change: &[fn(&mut tev::EventBrokerConfig)] = &[
            |c| c.address = "mqtt://".to_owned(),
            |c| c.topic_prefix.clear(),
            |c| c.topic_prefix = "a+".to_owned(),
            |c| c.topic_prefix = "a#".to_owned(),
            |c| c.topic_prefix = "a\u{0}".to_owned(),
            |c| c.topic_prefix = "a".repeat(MAX_PREFIX + 1),
            |c| c.user_name = None,
            |c| c.password = Some("a".repeat(MAX_CREDENTIAL + 1)),
            |c| c.qo_s = Some(3),
            |c| c.qo_s = Some(-1),
            |c| c.certificate_id = Some("c".to_owned()),
            |c| c.cert_path_validation_policy_id = Some("p".to_owned()),
            |c| c.metadata_filter = Some(wsnt::FilterType::default()),
        ];
        for (number, change) in change.iter().enumerate() {
            let mut asked = asked();
            change(&mut asked);
            assert!(check(&asked).is_err(), "{number}");
        }
    }

    #[test]
    fn filters_keep_their_prefixes() {
        let document = "<e:F xmlns:e='urn:e' xmlns:a='urn:topics' xmlns:ab='urn:b' xmlns:n='urn:n'>\
                        <n:T Dialect='d' xmlns:ab='urn:c'>a:Device/ab:X</n:T></e:F>";
        let mut reader = XmlReader::new(document.as_bytes(), Limits::default()).unwrap();
        reader.root().unwrap();
        let filter: wsnt::FilterType = onvif_core::xml::ReadXml::read_xml(&mut reader).unwrap();
        let kept = kept(&filter).unwrap();
        let element = RawXml::parse(&kept[0]).unwrap();
        let expression: wsnt::TopicExpressionType = element.read_as().unwrap();
        assert_eq!(expression.content.namespace_of("a"), Some("urn:topics"));
        assert_eq!(expression.content.namespace_of("ab"), Some("urn:c"));
        assert_eq!(expression.content.text().unwrap(), "a:Device/ab:X");
    }
}
