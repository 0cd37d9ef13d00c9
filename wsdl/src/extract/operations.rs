//! The operations of all WSDL files, and which of them a table describes.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, anyhow};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::OperationKey;
use super::tables::Table;

/// The specification of each service and the prefixes of the port types that it describes, the
/// most likely one first.
const SPECIFICATIONS: &[(&str, &[&str])] = &[
    ("AccessControl", &["tac"]),
    ("AccessRules", &["tar"]),
    ("ActionEngine", &["tae"]),
    ("Analytics", &["tan"]),
    ("AppMgmt", &["ans"]),
    ("AuthenticationBehavior", &["tab"]),
    ("Core", &["tds"]),
    ("Credential", &["tcr"]),
    ("DeviceIo", &["tmd"]),
    ("Display", &["tls"]),
    ("DoorControl", &["tdc"]),
    ("Imaging", &["timg"]),
    ("Media", &["trt"]),
    ("Media2", &["tr2"]),
    ("Provisioning", &["tpv"]),
    ("PTZ", &["tptz"]),
    ("Receiver", &["trv"]),
    ("RecordingControl", &["trc"]),
    ("RecordingSearch", &["tse"]),
    ("Replay", &["trp"]),
    ("Schedule", &["tsc"]),
    ("Security", &["tas"]),
    ("Thermal", &["tth"]),
    ("Uplink", &["tup"]),
];

/// The chapter of Core that describes the event service and the WS-BaseNotification operations.
const EVENT_CHAPTER: &str = "Event handling";
const EVENT_PREFIXES: &[&str] = &["tev", "wsnt"];

/// WS-BaseNotification has one namespace for its port types and one for its messages. Requests are
/// told apart by the message, so the operations are known by the prefix of that.
const BASE_NOTIFICATION: (&str, &str) = ("wsntw", "wsnt");
/// Operation of an ONVIF port type whose message is one of WS-BaseNotification: the same request
/// as the operation there.
const BORROWED: (&str, &str) = ("tev", "Unsubscribe");

/// WSDL files whose operations are not requests to a device over HTTP: WS-Discovery has its own
/// transport and no access classes.
const WITHOUT_ACCESS: &[&str] = &["ws-discovery.wsdl"];

/// Sections that describe an operation under another title: document, title, operation.
const OTHER_TITLES: &[(&str, &str, &str)] = &[("Display", "Capabilities", "GetServiceCapabilities")];

/// What Media2 writes in place of the kind of a configuration.
const ENTITY: &str = "<entity>";

/// Every operation of the schemas.
pub(super) struct Operations(BTreeSet<OperationKey>);

impl Operations {
    /// Reads every `.wsdl` file under a folder.
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut keys = BTreeSet::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in
                std::fs::read_dir(&folder).with_context(|| format!("reading folder {}", folder.display()))?
            {
                let path = entry?.path();
                let skipped = path
                    .file_name()
                    .is_some_and(|name| WITHOUT_ACCESS.iter().any(|skipped| name == *skipped));
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "wsdl") && !skipped {
                    let text = std::fs::read_to_string(&path)
                        .with_context(|| format!("reading {}", path.display()))?;
                    keys.append(
                        &mut port_operations(&text).with_context(|| format!("parsing {}", path.display()))?,
                    );
                }
            }
        }
        if keys.is_empty() {
            return Err(anyhow!("no WSDL file under {}", folder.display()));
        }
        Ok(Self(keys))
    }

    /// All operations, sorted.
    pub(super) fn keys(&self) -> impl Iterator<Item = &OperationKey> {
        self.0.iter()
    }

    /// The operations that a table describes; none when no WSDL has such an operation.
    pub(super) fn described_by(&self, table: &Table) -> Vec<OperationKey> {
        let prefixes = prefixes(&table.document, &table.titles);
        let title = OTHER_TITLES
            .iter()
            .find(|(document, title, _)| *document == table.document && *title == table.title())
            .map_or_else(|| bare_title(table.title()), |(.., name)| (*name).to_owned());
        let family = title.split_once(ENTITY);
        self.keys()
            .filter(|key| prefixes.contains(&key.prefix.as_str()))
            .filter(|key| match family {
                Some((before, after)) => is_of_family(&key.name, before, after),
                None => key.name.eq_ignore_ascii_case(&title),
            })
            .cloned()
            .collect()
    }
}

/// The prefixes of the operations that a place in a specification can describe.
fn prefixes(document: &str, titles: &[String]) -> &'static [&'static str] {
    if titles.iter().any(|title| title == EVENT_CHAPTER) {
        return EVENT_PREFIXES;
    }
    SPECIFICATIONS
        .iter()
        .find(|(name, _)| *name == document)
        .map_or(&[], |(_, prefixes)| *prefixes)
}

/// The prefix of the service that a place in a specification is about.
pub(super) fn prefix(document: &str, titles: &[String]) -> Option<&'static str> {
    prefixes(document, titles).first().copied()
}

/// A title without what some specifications add to the name of the operation.
fn bare_title(title: &str) -> String {
    title
        .trim_end_matches("(deprecated)")
        .trim()
        .trim_end_matches(" command")
        .split_whitespace()
        .collect()
}

/// Whether a name is of the form `before` entity `after`. The entity is not allowed to hold a
/// word of the pattern, or `GetVideoEncoderConfigurations` would be of more than one family.
fn is_of_family(name: &str, before: &str, after: &str) -> bool {
    const ENTITIES: &[&str] = &[
        "VideoSource",
        "VideoEncoder",
        "AudioSource",
        "AudioEncoder",
        "AudioOutput",
        "AudioDecoder",
        "Metadata",
        "Analytics",
    ];
    name.strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .is_some_and(|entity| ENTITIES.contains(&entity))
}

/// Prefix and name of each operation in a `portType` of a WSDL file.
fn port_operations(text: &str) -> anyhow::Result<BTreeSet<OperationKey>> {
    let mut keys = BTreeSet::new();
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut prefix = String::new();
    let mut in_port_type = false;
    loop {
        match reader.read_event()? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "definitions" => prefix = target_prefix(&tag)?,
                "portType" => in_port_type = true,
                "operation" if in_port_type => {
                    let name =
                        attribute(&tag, "name")?.ok_or_else(|| anyhow!("an operation without name"))?;
                    if (prefix.as_str(), name.as_str()) != BORROWED {
                        keys.insert(OperationKey {
                            prefix: prefix.clone(),
                            name,
                        });
                    }
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "portType" => in_port_type = false,
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(keys)
}

/// The prefix that a WSDL file itself declares for its target namespace.
fn target_prefix(definitions: &BytesStart<'_>) -> anyhow::Result<String> {
    let target = attribute(definitions, "targetNamespace")?
        .ok_or_else(|| anyhow!("definitions without target namespace"))?;
    for attribute in definitions.attributes() {
        let attribute = attribute?;
        if let Some(prefix) = attribute.key.as_ref().strip_prefix("xmlns:")
            && attribute.value.as_ref() == target
        {
            let (port_types, messages) = BASE_NOTIFICATION;
            return Ok(if prefix == port_types { messages } else { prefix }.to_owned());
        }
    }
    Err(anyhow!("no prefix is declared for {target}"))
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> anyhow::Result<Option<String>> {
    match tag.try_get_attribute(name)? {
        Some(attribute) => Ok(Some(attribute.value.into_owned())),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_may_be_spelt_in_words_or_with_additions() {
        assert_eq!(bare_title("Get access policy"), "Getaccesspolicy");
        assert_eq!(bare_title("GetDoors command"), "GetDoors");
        assert_eq!(
            bare_title("GetPrivateKeyStatus (deprecated)"),
            "GetPrivateKeyStatus"
        );
    }

    #[test]
    fn a_family_takes_its_own_members_only() {
        let of = |name| is_of_family(name, "Get", "Configurations");
        assert!(of("GetVideoEncoderConfigurations"));
        assert!(of("GetAnalyticsConfigurations"));
        assert!(!of("GetWebRTCConfigurations"));
        assert!(!of("GetConfigurations"));
    }

    #[test]
    fn operations_are_taken_from_port_types_and_not_from_bindings() {
        let keys = port_operations(
            r#"<wsdl:definitions xmlns:wsdl="w" xmlns:a="urn:a" targetNamespace="urn:a">
                 <wsdl:portType name="P"><wsdl:operation name="One"/></wsdl:portType>
                 <wsdl:binding name="B"><wsdl:operation name="Two"/></wsdl:binding>
               </wsdl:definitions>"#,
        )
        .unwrap();
        let keys: Vec<_> = keys.iter().map(ToString::to_string).collect();
        assert_eq!(keys, ["a.One"]);
    }
}
