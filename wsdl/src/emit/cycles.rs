//! Which fields need a box, because their type holds itself, and which types have a default.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Builtin, FieldKind, Kind, Model, RustType, TypeDef};

/// A type's namespace and Rust name.
pub type Key = (String, String);

/// What the types of the model can and cannot do.
#[derive(Debug, Default)]
pub struct Analysis {
    /// Types reachable from a type without passing a `Vec`.
    reach: BTreeMap<Key, BTreeSet<Key>>,
    /// Types without a default value.
    no_default: BTreeSet<Key>,
}

impl Analysis {
    /// Whether a field of `owner` with this type must lie in a box.
    pub fn boxed(&self, owner: &Key, ty: &RustType) -> bool {
        match ty {
            RustType::Generated { ns, name } => {
                let key = (ns.clone(), name.clone());
                key == *owner || self.reach.get(&key).is_some_and(|set| set.contains(owner))
            }
            RustType::Builtin(_) => false,
        }
    }

    /// Whether the type implements `Default`.
    pub fn has_default(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Generated { ns, name } => !self.no_default.contains(&(ns.clone(), name.clone())),
            RustType::Builtin(builtin) => !matches!(builtin, Builtin::RawXml | Builtin::QName),
        }
    }
}

/// Looks at every type.
pub fn analyse(model: &Model) -> Analysis {
    let mut edges: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
    for (ns, types) in &model.types {
        for def in types {
            let targets = direct(def).iter().filter_map(key_of).collect();
            edges.insert((ns.clone(), def.name.clone()), targets);
        }
    }
    let mut reach = BTreeMap::new();
    for start in edges.keys() {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Key> = vec![start];
        while let Some(key) = open.pop() {
            for next in edges.get(key).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        reach.insert(start.clone(), seen);
    }
    let mut analysis = Analysis {
        reach,
        no_default: BTreeSet::new(),
    };
    loop {
        let mut added = Vec::new();
        for (ns, types) in &model.types {
            for def in types {
                let key = (ns.clone(), def.name.clone());
                if !analysis.no_default.contains(&key) && !defaultable(def, &key, &analysis) {
                    added.push(key);
                }
            }
        }
        if added.is_empty() {
            return analysis;
        }
        analysis.no_default.extend(added);
    }
}

fn key_of(ty: &RustType) -> Option<Key> {
    match ty {
        RustType::Generated { ns, name } => Some((ns.clone(), name.clone())),
        RustType::Builtin(_) => None,
    }
}

/// Types that a value of this type holds without a `Vec` between.
fn direct(def: &TypeDef) -> Vec<RustType> {
    match &def.kind {
        Kind::Alias { target, .. } => vec![target.clone()],
        Kind::Struct(body) => {
            let mut types = Vec::new();
            for field in &body.fields {
                match &field.kind {
                    FieldKind::Attribute { ty, .. } | FieldKind::Value { ty } => types.push(ty.clone()),
                    FieldKind::Element { ty, card, .. } if !card.many() => types.push(ty.clone()),
                    FieldKind::Choice { card, variants, .. } if !card.many() => {
                        let single = variants.iter().filter(|v| !v.many);
                        types.extend(single.filter_map(|v| v.element.as_ref().map(|(_, ty)| ty.clone())));
                    }
                    _ => {}
                }
            }
            types
        }
        _ => Vec::new(),
    }
}

fn defaultable(def: &TypeDef, key: &Key, analysis: &Analysis) -> bool {
    match &def.kind {
        Kind::Alias { target, .. } => analysis.has_default(target),
        Kind::Enum(_) | Kind::List { .. } => true,
        Kind::Union { variants } => variants.first().is_some_and(|(_, ty)| analysis.has_default(ty)),
        Kind::Struct(body) => body.fields.iter().all(|field| match &field.kind {
            FieldKind::Attribute {
                ty, required: true, ..
            }
            | FieldKind::Value { ty } => analysis.has_default(ty),
            FieldKind::Element {
                ty, card, nillable, ..
            } if !card.many() && !card.optional() => {
                *nillable || (analysis.has_default(ty) && !analysis.boxed(key, ty))
            }
            FieldKind::Choice { card, variants, .. } if !card.many() && !card.optional() => {
                variants.iter().any(|v| match &v.element {
                    Some((_, ty)) => v.many || (analysis.has_default(ty) && !analysis.boxed(key, ty)),
                    None => false,
                })
            }
            _ => true,
        }),
    }
}
