//! What `GetEventProperties` says of a topic.

use onvif_core::generated::tev::operations::GetEventProperties;
use onvif_core::generated::{tev, tt};
use onvif_core::xml::{Ns, RawXml, XmlError};

use crate::case::{Outcome, Stop, Test};
use crate::cases::event::subscription;
use crate::features::collect_topics;

/// The topics of a device, with their descriptions.
pub struct Topics(Vec<RawXml>);

/// Namespace of the topics of ONVIF.
const TOPICS: &str = "http://www.onvif.org/ver10/topics";

/// An item that a message has to have, and its type as the texts write it: `tt:ReferenceToken`.
pub type Item = (&'static str, &'static str);

impl Topics {
    /// Asks the device for them.
    ///
    /// # Errors
    /// As [`Test::call`].
    pub async fn ask(test: &mut Test) -> Result<Topics, Stop> {
        let service = subscription::service(test);
        let told = test
            .call_at::<GetEventProperties>(&service, &tev::GetEventProperties::default())
            .await?;
        Ok(Topics(told.topic_set.any))
    }

    /// The description of a topic, by its path with the prefix `tns1`; `None` if there is no such topic.
    ///
    /// # Errors
    /// The case fails if the topic set cannot be read.
    pub fn find(&self, test: &Test, path: &str) -> Result<Option<tt::MessageDescription>, Stop> {
        self.0
            .iter()
            .find_map(|root| describe(root, path).transpose())
            .transpose()
            .map_err(|error| test.failed("a topic set", error.to_string()))
    }
}

/// The paths of all topics, as `tns1:Device/Trigger/Relay`. A device that did not tell them when its features were discovered is asked once more.
///
/// # Errors
/// As [`Test::call`]; the case fails if the topic set cannot be read.
pub async fn paths(test: &mut Test) -> Result<Vec<String>, Stop> {
    if test.features().topics_are_known() {
        return Ok(test.features().topics.clone());
    }
    let Topics(roots) = Topics::ask(test).await?;
    let mut found = Vec::new();
    for root in &roots {
        collect_topics(root, &mut found).map_err(|error| test.failed("a topic set", error.to_string()))?;
    }
    Ok(found)
}

/// The description below the element that a path leads to.
fn describe(root: &RawXml, path: &str) -> Result<Option<tt::MessageDescription>, XmlError> {
    let mut names = path.split('/');
    let first = names.next().unwrap_or_default();
    let (own, first) = match first.split_once(':') {
        Some((_, local)) => (true, local),
        None => (false, first),
    };
    let name = root.name()?;
    if name.local() != first || (name.uri() == TOPICS) != own {
        return Ok(None);
    }
    let mut reader = root.reader();
    reader.root()?;
    for wanted in names {
        loop {
            match reader.next_child()? {
                None => return Ok(None),
                Some(child) if child.local == wanted => break,
                Some(_) => reader.skip()?,
            }
        }
    }
    while let Some(child) = reader.next_child()? {
        if child.is(Ns::TT, "MessageDescription") {
            return reader.read(&child).map(Some);
        }
        reader.skip()?;
    }
    Ok(Some(tt::MessageDescription::default()))
}

/// Goes on only if a topic is described as a property or an event with these items.
///
/// # Errors
/// The case fails if it is not.
pub fn is_described(
    test: &Test,
    description: &tt::MessageDescription,
    property: bool,
    source: &[Item],
    data: &[Item],
) -> Outcome {
    let told = description.is_property == Some(true);
    test.check(
        told == property,
        format!("IsProperty = {property}"),
        told.to_string(),
    )?;
    for (list, items, kind) in [
        (&description.source, source, "Source"),
        (&description.data, data, "Data"),
    ] {
        for &(name, of_type) in items {
            let item = list
                .as_ref()
                .and_then(|list| list.simple_item_description.iter().find(|item| item.name == name));
            let item = test.present(item, &format!("the item {name} in {kind}"))?;
            let (prefix, local) = of_type.split_once(':').unwrap_or(("xs", of_type));
            let fits = Ns::from_prefix(prefix).is_some_and(|ns| item.r#type.is(ns, local));
            test.check(
                fits,
                format!("{name} of the type {of_type}"),
                format!("{:?}", item.r#type),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_found_by_its_path() {
        let root = RawXml::parse(
            r#"<t:VideoSource xmlns:t="http://www.onvif.org/ver10/topics" xmlns:tt="http://www.onvif.org/ver10/schema"><MotionAlarm/>
               <ImageTooDark><Other/><ImagingService><tt:MessageDescription IsProperty="true"/></ImagingService></ImageTooDark></t:VideoSource>"#,
        )
        .unwrap();
        let found = |path: &str| describe(&root, path).unwrap().map(|d| d.is_property);
        assert_eq!(
            found("tns1:VideoSource/ImageTooDark/ImagingService"),
            Some(Some(true))
        );
        assert_eq!(found("tns1:VideoSource/MotionAlarm"), Some(None));
        assert_eq!(found("tns1:VideoSource/ImageTooDark/AnalyticsService"), None);
        assert_eq!(found("VideoSource/MotionAlarm"), None);
        assert_eq!(found("tns1:Device/MotionAlarm"), None);
    }
}
