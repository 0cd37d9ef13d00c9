//! What the WSDL does not say: access classes and faults, from `semantics.toml`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::model::Model;

/// The facts about one operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Access class, as the specifications write it.
    pub access: Option<String>,
    /// Faults that the specifications list.
    #[serde(default)]
    pub faults: Vec<FaultFact>,
}

/// One fault.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultFact {
    /// `Sender` or `Receiver`.
    pub code: String,
    /// Subcodes in the namespace `ter`, outermost first.
    #[serde(default)]
    pub subcodes: Vec<String>,
    /// When it is sent.
    #[serde(default)]
    pub when: Option<String>,
}

/// Facts by `prefix.Operation`.
pub type Semantics = BTreeMap<String, Facts>;

/// The access classes of ONVIF Core and their Rust variants.
const ACCESS: &[(&str, &str)] = &[
    ("PRE_AUTH", "PreAuth"),
    ("READ_SYSTEM", "ReadSystem"),
    ("READ_SYSTEM_SENSITIVE", "ReadSystemSensitive"),
    ("READ_SYSTEM_SECRET", "ReadSystemSecret"),
    ("WRITE_SYSTEM", "WriteSystem"),
    ("UNRECOVERABLE", "Unrecoverable"),
    ("READ_MEDIA", "ReadMedia"),
    ("ACTUATE", "Actuate"),
];

/// Parses the file and checks it against the operations: a missing access class and a fact without operation are errors.
pub fn parse(text: &str, model: &Model) -> Result<Semantics> {
    let mut prefixes: BTreeMap<String, BTreeMap<String, Facts>> = toml::from_str(text)?;
    let mut semantics = Semantics::new();
    for (prefix, operations) in &mut prefixes {
        for (name, facts) in std::mem::take(operations) {
            semantics.insert(format!("{prefix}.{name}"), facts);
        }
    }
    let mut used = BTreeSet::new();
    let mut missing = Vec::new();
    for operation in model.services.iter().flat_map(|s| &s.operations) {
        used.insert(operation.key.clone());
        match semantics.get(&operation.key) {
            Some(Facts {
                access: Some(access), ..
            }) => {
                access_variant(access).with_context(|| format!("operation {}", operation.key))?;
            }
            _ => missing.push(operation.key.clone()),
        }
    }
    if !missing.is_empty() {
        bail!("no access class for: {}", missing.join(", "));
    }
    let stale: Vec<_> = semantics
        .keys()
        .filter(|key| !used.contains(*key))
        .cloned()
        .collect();
    if !stale.is_empty() {
        bail!("facts about operations that do not exist: {}", stale.join(", "));
    }
    Ok(semantics)
}

/// The Rust variant of an access class.
pub fn access_variant(access: &str) -> Result<&'static str> {
    ACCESS
        .iter()
        .find(|(name, _)| *name == access)
        .map(|(_, variant)| *variant)
        .with_context(|| format!("{access} is no access class"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::Name;
    use crate::model::{OperationModel, ServiceModel};

    fn model() -> Model {
        let operation = OperationModel {
            name: "GetUsers".into(),
            key: "tds.GetUsers".into(),
            file: "f".into(),
            request: Name::new("urn:t", "GetUsers"),
            response: None,
            action: String::new(),
            response_action: String::new(),
            faults: Vec::new(),
        };
        let service = ServiceModel {
            name: "Device".into(),
            ns: "urn:t".into(),
            operations: vec![operation],
        };
        Model {
            services: vec![service],
            ..Model::default()
        }
    }

    #[test]
    fn facts_are_taken() {
        let text = "[tds.GetUsers]\naccess = \"READ_SYSTEM_SECRET\"\nfaults = [{ code = \"Sender\", subcodes = [\"A\"] }]\n";
        let facts = parse(text, &model()).expect("complete");
        assert_eq!(facts["tds.GetUsers"].faults[0].subcodes, ["A"]);
    }

    #[test]
    fn gaps_and_leftovers_stop_the_generation() {
        for (text, named) in [
            ("", "tds.GetUsers"),
            ("[tds.GetUsers]\nfaults = []\n", "tds.GetUsers"),
            ("[tds.GetUsers]\naccess = \"SYSTEM_READ\"\n", "SYSTEM_READ"),
            (
                "[tds.GetUsers]\naccess = \"ACTUATE\"\n[tds.Gone]\naccess = \"ACTUATE\"\n",
                "tds.Gone",
            ),
        ] {
            let error = parse(text, &model()).expect_err(text);
            assert!(format!("{error:#}").contains(named), "{error:#}");
        }
    }
}
