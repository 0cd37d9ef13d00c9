//! Content and attributes of one complex type, while they are collected, and the fields that they become.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::model::{Field, FieldKind, RustType};
use crate::names::snake;

/// What a complex type holds, while it is collected.
#[derive(Default)]
pub(super) struct Body {
    pub(super) ns: String,
    pub(super) rust: String,
    pub(super) file: String,
    pub(super) attributes: Vec<FieldKind>,
    pub(super) content: Vec<FieldKind>,
    pub(super) value: Option<RustType>,
    pub(super) mixed: bool,
    pub(super) any_attribute: Option<bool>,
}

impl Body {
    /// The fields, attributes first. Two that would have one name are told apart, or refused.
    pub(super) fn finish(self) -> Result<Vec<Field>> {
        let mut fields: Vec<Field> = Vec::new();
        let mut names = BTreeSet::new();
        let mut add = |wish: String, alternative: String, kind: FieldKind| -> Result<()> {
            let name = if names.contains(&wish) { alternative } else { wish };
            if !names.insert(name.clone()) {
                bail!("two fields would be called {name}");
            }
            fields.push(Field { name, kind });
            Ok(())
        };
        let element_names: BTreeSet<String> = self
            .content
            .iter()
            .filter_map(|kind| match kind {
                FieldKind::Element { name, .. } => Some(snake(&name.local)),
                _ => None,
            })
            .collect();
        let mut wire = BTreeSet::new();
        for kind in self.attributes {
            let FieldKind::Attribute { name, .. } = &kind else {
                bail!("no attribute")
            };
            if !wire.insert(name.clone()) {
                bail!("the attribute {name} stands twice");
            }
            let wish = snake(&name.local);
            let alternative = format!("{}_attribute", wish.trim_start_matches("r#"));
            let wish = if element_names.contains(&wish) {
                alternative.clone()
            } else {
                wish
            };
            add(wish, alternative, kind)?;
        }
        if self.mixed {
            // Elements among mixed content are part of it.
            let only_wildcards = self
                .content
                .iter()
                .all(|kind| matches!(kind, FieldKind::Any { .. }));
            if !only_wildcards || self.value.is_some() {
                bail!("mixed content with elements of its own");
            }
            let element = self
                .content
                .iter()
                .any(|kind| matches!(kind, FieldKind::Any { card, .. } if card.min > 0));
            add(
                "content".into(),
                "mixed_content".into(),
                FieldKind::Mixed { element },
            )?;
        } else {
            if let Some(ty) = self.value {
                if !self.content.is_empty() {
                    bail!("simple content with elements");
                }
                add("value".into(), "text_value".into(), FieldKind::Value { ty })?;
            }
            let mut wire = BTreeSet::new();
            let (mut wildcards, mut choices) = (0, 0);
            for kind in self.content {
                let (wish, alternative) = match &kind {
                    FieldKind::Element { name, .. } => {
                        if !wire.insert(name.clone()) {
                            bail!("the element {name} stands twice");
                        }
                        let wish = snake(&name.local);
                        let alternative = format!("{}_element", wish.trim_start_matches("r#"));
                        (wish, alternative)
                    }
                    FieldKind::Any { .. } => {
                        wildcards += 1;
                        let name = if wildcards == 1 {
                            "any".to_owned()
                        } else {
                            format!("any{wildcards}")
                        };
                        (name.clone(), format!("{name}_elements"))
                    }
                    FieldKind::Choice { .. } => {
                        choices += 1;
                        let name = if choices == 1 {
                            "choice".to_owned()
                        } else {
                            format!("choice{choices}")
                        };
                        (name.clone(), format!("{name}_elements"))
                    }
                    _ => bail!("unexpected content"),
                };
                add(wish, alternative, kind)?;
            }
        }
        if let Some(strict) = self.any_attribute {
            add(
                "any_attributes".into(),
                "other_attributes".into(),
                FieldKind::AnyAttributes { strict },
            )?;
        }
        Ok(fields)
    }
}
