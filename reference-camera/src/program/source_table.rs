//! A video source as the configuration has it: its name alone, or a table that says more.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::source_spec::SourceSpec;
use crate::factory_streams::{FactoryStream, FactoryStreams};

/// A video source and what its streams are at the first start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfiguredSource {
    /// Where the pictures come from.
    pub spec: SourceSpec,
    /// Its streams.
    pub streams: FactoryStreams,
}

impl ConfiguredSource {
    /// A relative path is meant from `directory`.
    #[must_use]
    pub fn relative_to(self, directory: &Path) -> ConfiguredSource {
        ConfiguredSource {
            spec: self.spec.relative_to(directory),
            ..self
        }
    }
}

impl From<SourceSpec> for ConfiguredSource {
    fn from(spec: SourceSpec) -> ConfiguredSource {
        ConfiguredSource {
            spec,
            streams: FactoryStreams::default(),
        }
    }
}

impl FromStr for ConfiguredSource {
    type Err = String;

    fn from_str(text: &str) -> Result<ConfiguredSource, String> {
        text.parse::<SourceSpec>().map(Into::into)
    }
}

impl fmt::Display for ConfiguredSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spec.fmt(f)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SourceTable {
    source: SourceSpec,
    streams: Option<u8>,
    #[serde(default)]
    main: FactoryStream,
    #[serde(default)]
    sub: FactoryStream,
    #[serde(default)]
    third: FactoryStream,
}

impl<'de> Deserialize<'de> for ConfiguredSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ConfiguredSource, D::Error> {
        deserializer.deserialize_any(NameOrTable)
    }
}

struct NameOrTable;

impl<'de> Visitor<'de> for NameOrTable {
    type Value = ConfiguredSource;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a source such as \"test\", or a table with the key `source`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<ConfiguredSource, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ConfiguredSource, A::Error> {
        let table = SourceTable::deserialize(MapAccessDeserializer::new(map))?;
        let streams = FactoryStreams {
            count: table.streams,
            streams: [table.main, table.sub, table.third],
        };
        streams.validate().map_err(de::Error::custom)?;
        Ok(ConfiguredSource {
            spec: table.source,
            streams,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct File {
        sources: Vec<ConfiguredSource>,
    }

    #[test]
    fn names_and_tables_may_be_mixed() {
        let text = "sources = [\"test:640x360@10\", { source = \"a.mp4\", streams = 2, sub = { rate = 5 } }]";
        let File { sources } = toml::from_str(text).unwrap();
        assert_eq!(sources[0], "test:640x360@10".parse().unwrap());
        assert_eq!(sources[1].to_string(), "file:a.mp4");
        assert_eq!(sources[1].streams.count, Some(2));
        let text = "[[sources]]\nsource = \"test\"\n[sources.third]\ncodec = \"jpeg\"\n[[sources]]\nsource = \"test\"";
        let File { sources } = toml::from_str(text).unwrap();
        assert!(sources[0] != sources[1] && sources[0].spec == sources[1].spec);
        assert_eq!(
            sources[1].clone().relative_to(Path::new("/x")),
            ConfiguredSource::default()
        );
    }

    #[test]
    fn mistakes_are_named() {
        for (text, part) in [
            ("sources = [3]", "a table with the key `source`"),
            ("sources = [{ main = {} }]", "missing field `source`"),
            (
                "sources = [{ source = \"test\", fourth = {} }]",
                "unknown field `fourth`",
            ),
            (
                "sources = [{ source = \"test\", main = { speed = 1 } }]",
                "unknown field `speed`",
            ),
            (
                "sources = [{ source = \"test\", main = { size = \"big\" } }]",
                "`big` is not a size",
            ),
            (
                "sources = [{ source = \"test\", main = { codec = \"av1\" } }]",
                "unknown variant `av1`",
            ),
            ("sources = [{ source = \"test\", streams = 4 }]", "streams is 4"),
            (
                "sources = [{ source = \"test\", streams = 1, sub = { rate = 5 } }]",
                "no sub stream",
            ),
            ("sources = [{ source = \"rtmp://x\" }]", "`rtmp:`"),
        ] {
            let error = toml::from_str::<File>(text).unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
