//! Topic expressions: `tns1:Device/Trigger/Relay`, and in the dialect of ONVIF `tns1:RuleEngine//.|tns1:Device/Trigger//.`.

use super::super::topic::{DeclaredTopic, Segment, is_nc_name};
use super::{CONCRETE, CONCRETE_SET, FilterError};

/// The most alternatives of one expression.
const MAX_ALTERNATIVES: usize = 256;

/// A topic expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicFilter {
    alternatives: Vec<Path>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Path {
    segments: Vec<Segment>,
    /// Whether it stands for everything below it as well.
    subtree: bool,
}

impl TopicFilter {
    /// Reads an expression; `namespace_of` tells what a prefix stands for.
    ///
    /// # Errors
    /// [`FilterError::UnknownDialect`] and [`FilterError::Invalid`].
    pub fn parse<'n>(
        dialect: &str,
        expression: &str,
        namespace_of: impl Fn(&str) -> Option<&'n str>,
    ) -> Result<TopicFilter, FilterError> {
        let set = match dialect.trim() {
            CONCRETE => false,
            CONCRETE_SET => true,
            _ => return Err(FilterError::UnknownDialect),
        };
        if !set {
            let path = read_path(expression, &namespace_of)?;
            return Ok(TopicFilter {
                alternatives: vec![Path {
                    segments: path,
                    subtree: false,
                }],
            });
        }
        let mut alternatives = Vec::new();
        for alternative in expression.split('|') {
            if alternatives.len() == MAX_ALTERNATIVES {
                return Err(FilterError::Invalid(
                    "the topic expression has too many alternatives",
                ));
            }
            let alternative = alternative.trim();
            let (path, subtree) = match alternative.strip_suffix("//.") {
                Some(path) => (path, true),
                None => (alternative, false),
            };
            alternatives.push(Path {
                segments: read_path(path, &namespace_of)?,
                subtree,
            });
        }
        Ok(TopicFilter { alternatives })
    }

    /// Whether the expression selects the topic.
    pub fn matches(&self, topic: &DeclaredTopic) -> bool {
        self.alternatives
            .iter()
            .any(|path| path.matches(topic.segments()))
    }
}

impl Path {
    fn matches(&self, topic: &[Segment]) -> bool {
        let root = self.segments.first().map_or("", |root| root.uri.as_str());
        let fits = if self.subtree {
            topic.len() >= self.segments.len()
        } else {
            topic.len() == self.segments.len()
        };
        fits && self
            .segments
            .iter()
            .zip(topic)
            .enumerate()
            .all(|(depth, (wanted, there))| {
                // A child without a prefix belongs to the name space of the root; some clients write the prefix at every step.
                let same_space =
                    wanted.uri == there.uri || (depth > 0 && there.uri.is_empty() && wanted.uri == root);
                same_space && wanted.local == there.local
            })
    }
}

fn read_path<'n>(
    path: &str,
    namespace_of: &impl Fn(&str) -> Option<&'n str>,
) -> Result<Vec<Segment>, FilterError> {
    path.trim()
        .split('/')
        .map(|part| {
            let (uri, local) = match part.split_once(':') {
                Some((prefix, local)) => {
                    let uri = namespace_of(prefix).ok_or(FilterError::Invalid(
                        "a prefix of the topic expression is not declared",
                    ))?;
                    (uri, local)
                }
                None => ("", part),
            };
            if !is_nc_name(local) {
                return Err(FilterError::Invalid(
                    "the topic expression is not a path of topic names",
                ));
            }
            Ok(Segment {
                uri: uri.to_owned(),
                local: local.to_owned(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::Topic;
    use super::*;

    fn resolve(prefix: &str) -> Option<&'static str> {
        match prefix {
            "tns1" | "q" => Some("http://www.onvif.org/ver10/topics"),
            "acme" => Some("urn:acme"),
            _ => None,
        }
    }

    fn selects(dialect: &str, expression: &str, topic: &str) -> Result<bool, FilterError> {
        let topic = Topic::event(topic).namespace("acme", "urn:acme").check().unwrap();
        Ok(TopicFilter::parse(dialect, expression, resolve)?.matches(&topic))
    }

    #[test]
    fn concrete() {
        for (expression, expected) in [
            ("tns1:Device/Trigger/Relay", true),
            (" \n q:Device/Trigger/Relay\n", true),
            ("tns1:Device/tns1:Trigger/tns1:Relay", true),
            ("tns1:Device/Trigger", false),
            ("tns1:Device/Trigger/Relay/More", false),
            ("acme:Device/Trigger/Relay", false),
            ("Device/Trigger/Relay", false),
            ("tns1:Device/acme:Trigger/Relay", false),
            ("xyz", false),
        ] {
            let selected = selects(CONCRETE, expression, "tns1:Device/Trigger/Relay");
            assert_eq!(selected, Ok(expected), "{expression}");
        }
        for bad in [
            "",
            "  ",
            "tns1:Device//.",
            "tns1:A|tns1:B",
            "no:Device",
            "tns1:Device/ Trigger",
            "/tns1:Device",
            "tns1:Device/",
            "tns1:Device//Trigger",
            "tns1:",
            ":Device",
            "tns1:Device/*",
            "tns1:a:b",
        ] {
            let selected = selects(CONCRETE, bad, "tns1:Device");
            assert!(
                matches!(selected, Err(FilterError::Invalid(_))),
                "{bad} {selected:?}"
            );
        }
        assert_eq!(
            selects("urn:none", "tns1:Device", "tns1:Device"),
            Err(FilterError::UnknownDialect)
        );
    }

    #[test]
    fn concrete_set() {
        for (expression, topic, expected) in [
            ("tns1:Device/Trigger//.", "tns1:Device/Trigger/Relay", true),
            ("tns1:Device/Trigger//.", "tns1:Device/Trigger", true),
            ("tns1:Device/Trigger//.", "tns1:Device", false),
            ("tns1:Device/Trig//.", "tns1:Device/Trigger", false),
            ("tns1:A//.|tns1:Device//.", "tns1:Device/Trigger", true),
            ("tns1:A//. | tns1:B ", "tns1:B", true),
            ("tns1:A//. | tns1:B ", "tns1:B/C", false),
            ("tns1:Device/acme:Lens", "tns1:Device/acme:Lens", true),
            ("tns1:Device/Lens", "tns1:Device/acme:Lens", false),
            ("tns1:Device//.", "tns1:Device/acme:Lens", true),
        ] {
            assert_eq!(
                selects(CONCRETE_SET, expression, topic),
                Ok(expected),
                "{expression} {topic}"
            );
        }
        for bad in [
            "tns1:A|",
            "|",
            "//.",
            "tns1:A//",
            "tns1:A/.",
            "tns1:A//.//.",
            "tns1:A//*",
        ] {
            let selected = selects(CONCRETE_SET, bad, "tns1:A");
            assert!(matches!(selected, Err(FilterError::Invalid(_))), "{bad}");
        }
        let many = vec!["tns1:A"; MAX_ALTERNATIVES + 1].join("|");
        assert!(selects(CONCRETE_SET, &many, "tns1:A").is_err());
    }
}
