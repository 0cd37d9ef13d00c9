//! From schemas to the model.

mod body;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use self::body::Body;
use crate::dom::Name;
use crate::model::{Builtin, Card, Enum, FieldKind, Kind, Model, RustType, Struct, TypeDef, Variant};
use crate::names::pascal;
use crate::plan;
use crate::xsd::{
    AttributeUse, ComplexType, Derivation, ElementDecl, Facets, Particle, Schemas, SimpleType, TypeUse, XSD,
};

const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Resolves every type of every generated namespace.
pub fn resolve(schemas: &Schemas) -> Result<Model> {
    let mut resolver = Resolver {
        schemas,
        model: Model::default(),
        taken: BTreeMap::new(),
    };
    resolver.name_everything()?;
    for (name, (ty, file)) in &schemas.simple {
        resolver
            .simple_type(name, ty, file)
            .with_context(|| format!("simpleType {name}"))?;
    }
    for (name, (ty, file)) in &schemas.complex {
        let rust = resolver.rust_name(name)?;
        let origin = format!("complexType `{}`", prefixed(name)?);
        resolver
            .complex_type(&name.ns, &rust, &origin, file, ty, true)
            .with_context(|| format!("complexType {name}"))?;
    }
    for (name, (decl, file)) in &schemas.elements {
        let ty = resolver
            .global_element(name, decl, file)
            .with_context(|| format!("element {name}"))?;
        resolver.model.elements.insert(name.clone(), ty);
    }
    for types in resolver.model.types.values_mut() {
        types.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok(resolver.model)
}

/// A name with the prefix of the plan.
pub fn prefixed(name: &Name) -> Result<String> {
    if name.ns.is_empty() {
        return Ok(name.local.clone());
    }
    if name.ns == XML {
        return Ok(format!("xml:{}", name.local));
    }
    let ns =
        plan::namespace(&name.ns).with_context(|| format!("namespace {} is not in the plan", name.ns))?;
    Ok(format!("{}:{}", ns.prefix, name.local))
}

struct Resolver<'s> {
    schemas: &'s Schemas,
    model: Model,
    /// Rust names in use, by namespace.
    taken: BTreeMap<String, BTreeSet<String>>,
}

impl Resolver<'_> {
    /// Gives every named type its Rust name first, so that anonymous ones keep out of their way.
    fn name_everything(&mut self) -> Result<()> {
        let schemas = self.schemas;
        for name in schemas.complex.keys().chain(schemas.simple.keys()) {
            plan::namespace(&name.ns).with_context(|| format!("namespace {} is not in the plan", name.ns))?;
            let rust = pascal(&name.local);
            if !self
                .taken
                .entry(name.ns.clone())
                .or_default()
                .insert(rust.clone())
            {
                bail!("two types would be called {rust} ({name})");
            }
            self.model.named.insert(
                name.clone(),
                RustType::Generated {
                    ns: name.ns.clone(),
                    name: rust,
                },
            );
        }
        for (name, (ty, _)) in &schemas.complex {
            if ty.is_abstract {
                self.model.abstract_types.insert(name.clone());
            }
        }
        Ok(())
    }

    /// A free Rust name for an anonymous type.
    fn free_name(&mut self, ns: &str, wish: &str) -> String {
        let taken = self.taken.entry(ns.to_owned()).or_default();
        let mut name = wish.to_owned();
        let mut suffix = 2;
        while !taken.insert(name.clone()) {
            name = if suffix == 2 {
                format!("{wish}Element")
            } else {
                format!("{wish}{suffix}")
            };
            suffix += 1;
        }
        name
    }

    fn rust_name(&self, name: &Name) -> Result<String> {
        match self.model.named.get(name) {
            Some(RustType::Generated { name, .. }) => Ok(name.clone()),
            _ => bail!("{name} has no Rust name"),
        }
    }

    fn push(&mut self, ns: &str, def: TypeDef) {
        self.model.types.entry(ns.to_owned()).or_default().push(def);
    }

    fn global_element(&mut self, name: &Name, decl: &ElementDecl, file: &str) -> Result<RustType> {
        match decl.ty.as_ref().context("a global element without a type")? {
            TypeUse::Named(ty) => self.type_named(ty),
            TypeUse::Complex(ty) => {
                let rust = self.free_name(&name.ns, &pascal(&name.local));
                let origin = format!("element `{}`", prefixed(name)?);
                self.complex_type(&name.ns, &rust, &origin, file, ty, true)?;
                Ok(RustType::Generated {
                    ns: name.ns.clone(),
                    name: rust,
                })
            }
            TypeUse::Simple(ty) => {
                let rust = self.free_name(&name.ns, &pascal(&name.local));
                self.anonymous_simple(
                    &name.ns,
                    &rust,
                    &format!("element `{}`", prefixed(name)?),
                    file,
                    ty,
                )
            }
        }
    }

    fn type_named(&self, name: &Name) -> Result<RustType> {
        if name.ns == XSD {
            return builtin(&name.local).map(RustType::Builtin);
        }
        // Envelopes as values (the action engine has them) stay raw, and so does what only `xsi:type` can tell apart.
        if name.ns == SOAP || self.model.abstract_types.contains(name) {
            return Ok(RustType::Builtin(Builtin::RawXml));
        }
        self.model
            .named
            .get(name)
            .cloned()
            .with_context(|| format!("type {name} is not declared"))
    }

    // ---- simple types ----

    fn simple_type(&mut self, name: &Name, ty: &SimpleType, file: &str) -> Result<()> {
        let rust = self.rust_name(name)?;
        let kind = self.simple_kind(ty)?;
        let origin = format!("simpleType `{}`", prefixed(name)?);
        self.push(
            &name.ns,
            TypeDef {
                name: rust,
                origin,
                file: file.to_owned(),
                kind,
                named: true,
            },
        );
        Ok(())
    }

    fn anonymous_simple(
        &mut self,
        ns: &str,
        rust: &str,
        origin: &str,
        file: &str,
        ty: &SimpleType,
    ) -> Result<RustType> {
        let kind = self.simple_kind(ty)?;
        let def = TypeDef {
            name: rust.to_owned(),
            origin: format!("the simple type in {origin}"),
            file: file.to_owned(),
            kind,
            named: false,
        };
        self.push(ns, def);
        Ok(RustType::Generated {
            ns: ns.to_owned(),
            name: rust.to_owned(),
        })
    }

    fn simple_kind(&mut self, ty: &SimpleType) -> Result<Kind> {
        Ok(match ty {
            SimpleType::Restriction { base, facets, values } if values.is_empty() => Kind::Alias {
                target: self.type_named(base)?,
                facets: facets.clone(),
            },
            SimpleType::Restriction { base, facets, values } => {
                if !facets.is_empty() {
                    bail!("values and other facets together");
                }
                match self.root_of(base)? {
                    root if root.is_string() => Kind::Enum(Enum {
                        values: variants_of(values)?,
                        open: false,
                    }),
                    // The values are qualified names of faults and relations; code compares them as such.
                    Builtin::QName => Kind::Alias {
                        target: RustType::Builtin(Builtin::QName),
                        facets: Facets::default(),
                    },
                    other => bail!("an enumeration of {}", other.rust()),
                }
            }
            SimpleType::List(item) => Kind::List {
                item: self.type_named(item)?,
            },
            SimpleType::Union { members, inline } => self.union_kind(members, inline)?,
        })
    }

    /// The builtin type that a simple type comes from.
    fn root_of(&self, name: &Name) -> Result<Builtin> {
        if name.ns == XSD {
            return builtin(&name.local);
        }
        match self.schemas.simple.get(name) {
            Some((SimpleType::Restriction { base, .. }, _)) => self.root_of(base),
            _ => bail!("{name} is no restriction"),
        }
    }

    fn union_kind(&self, members: &[Name], inline: &[SimpleType]) -> Result<Kind> {
        if !inline.is_empty() {
            bail!("a union with types written in place");
        }
        if let [only] = members {
            return Ok(Kind::Alias {
                target: self.type_named(only)?,
                facets: Facets::default(),
            });
        }
        let listed = |name: &Name| match self.schemas.simple.get(name) {
            Some((SimpleType::Restriction { base, values, .. }, _)) if !values.is_empty() => {
                Some((self.root_of(base).ok()?, values))
            }
            _ => None,
        };
        if let [first, second] = members
            && let Some((root, values)) = listed(first)
        {
            return match (root, self.type_named(second)?) {
                (root, RustType::Builtin(other)) if root.is_string() && other.is_string() => {
                    Ok(Kind::Enum(Enum {
                        values: variants_of(values)?,
                        open: true,
                    }))
                }
                (Builtin::QName, RustType::Builtin(Builtin::QName)) => Ok(Kind::Alias {
                    target: RustType::Builtin(Builtin::QName),
                    facets: Facets::default(),
                }),
                _ => bail!("a union of listed values and something that is not their base"),
            };
        }
        let mut variants = Vec::new();
        for member in members {
            variants.push((pascal(&member.local), self.type_named(member)?));
        }
        Ok(Kind::Union { variants })
    }

    // ---- complex types ----

    fn complex_type(
        &mut self,
        ns: &str,
        rust: &str,
        origin: &str,
        file: &str,
        ty: &ComplexType,
        named: bool,
    ) -> Result<()> {
        let mut body = Body {
            ns: ns.to_owned(),
            rust: rust.to_owned(),
            file: file.to_owned(),
            ..Body::default()
        };
        self.flatten(ty, ns, &mut body)?;
        let fields = body.finish()?;
        let def = TypeDef {
            name: rust.to_owned(),
            origin: origin.to_owned(),
            file: file.to_owned(),
            kind: Kind::Struct(Struct {
                fields,
                is_abstract: ty.is_abstract,
            }),
            named,
        };
        self.push(ns, def);
        Ok(())
    }

    /// Collects base content, then own content. `declared_in` is the namespace whose `##other` and `##targetNamespace` the
    /// wildcards speak of.
    fn flatten(&mut self, ty: &ComplexType, declared_in: &str, body: &mut Body) -> Result<()> {
        match &ty.derivation {
            Derivation::None => {}
            Derivation::Restriction(base) | Derivation::Extension(base)
                if base.ns == XSD && base.local == "anyType" =>
            {
                // An extension of anything keeps the content as it is; a restriction states its own.
                body.mixed |= matches!(ty.derivation, Derivation::Extension(_));
            }
            Derivation::Restriction(base) => bail!("a restriction of the complex type {base}"),
            Derivation::Extension(base) => {
                let (base_type, _) = self
                    .schemas
                    .complex
                    .get(base)
                    .with_context(|| format!("no type {base}"))?;
                self.flatten(base_type, &base.ns, body)?;
            }
            Derivation::Simple(base) => match self.schemas.complex.get(base) {
                Some((base_type, _)) => self.flatten(base_type, &base.ns, body)?,
                None => body.value = Some(self.type_named(base)?),
            },
        }
        body.mixed |= ty.mixed;
        for attribute in &ty.attributes {
            self.attribute(attribute, body)?;
        }
        if let Some(strict) = ty.any_attribute {
            body.any_attribute = Some(body.any_attribute.unwrap_or(true) && strict);
        }
        if let Some(particle) = &ty.content {
            self.particle(particle, declared_in, false, body)?;
        }
        Ok(())
    }

    fn attribute(&mut self, attribute: &AttributeUse, body: &mut Body) -> Result<()> {
        let ty = match &attribute.ty {
            Some(ty) => self.type_use(ty, &attribute.name.local, body)?,
            None if attribute.name.ns == XML => RustType::Builtin(Builtin::String),
            None => {
                let global = self
                    .schemas
                    .attributes
                    .get(&attribute.name)
                    .with_context(|| format!("attribute {} is not declared", attribute.name))?;
                let ty = global.ty.clone().context("a global attribute without a type")?;
                self.type_use(&ty, &attribute.name.local, body)?
            }
        };
        body.attributes.push(FieldKind::Attribute {
            name: attribute.name.clone(),
            ty,
            required: attribute.required,
            default: attribute.default.clone(),
        });
        Ok(())
    }

    /// The Rust type of a declaration in a body; anonymous types become types of their own.
    fn type_use(&mut self, ty: &TypeUse, local: &str, body: &Body) -> Result<RustType> {
        let anonymous =
            |resolver: &mut Self| resolver.free_name(&body.ns, &format!("{}{}", body.rust, pascal(local)));
        match ty {
            TypeUse::Named(name) => self.type_named(name),
            TypeUse::Complex(ty) => {
                let rust = anonymous(self);
                let origin = format!("the type of `{local}` in [`{}`]", body.rust);
                self.complex_type(&body.ns, &rust, &origin, &body.file, ty, false)?;
                Ok(RustType::Generated {
                    ns: body.ns.clone(),
                    name: rust,
                })
            }
            TypeUse::Simple(ty) => {
                let rust = anonymous(self);
                let origin = format!("`{local}` of [`{}`]", body.rust);
                self.anonymous_simple(&body.ns, &rust, &origin, &body.file, ty)
            }
        }
    }

    /// The type of an element declaration or reference, and whether the declaration behind it is nillable.
    fn element_type(&mut self, decl: &ElementDecl, body: &Body) -> Result<(RustType, bool)> {
        match &decl.ty {
            Some(ty) => Ok((self.type_use(ty, &decl.name.local, body)?, decl.nillable)),
            None => {
                let (global, _) = self
                    .schemas
                    .elements
                    .get(&decl.name)
                    .with_context(|| format!("element {} is not declared", decl.name))?;
                let nillable = global.nillable || decl.nillable;
                let ty = match global.ty.as_ref().context("a global element without a type")? {
                    TypeUse::Named(name) => self.type_named(name)?,
                    // A global element's own type is named after it; a clash would have shown as an undeclared type.
                    _ => RustType::Generated {
                        ns: decl.name.ns.clone(),
                        name: pascal(&decl.name.local),
                    },
                };
                Ok((ty, nillable))
            }
        }
    }

    fn particle(&mut self, particle: &Particle, target: &str, optional: bool, body: &mut Body) -> Result<()> {
        match particle {
            Particle::Sequence { items, min } => {
                for item in items {
                    self.particle(item, target, optional || *min == 0, body)?;
                }
            }
            Particle::Element(decl) => {
                let (ty, nillable) = self.element_type(decl, body)?;
                let card = Card {
                    min: if optional { 0 } else { decl.min },
                    max: decl.max,
                };
                body.content.push(FieldKind::Element {
                    name: decl.name.clone(),
                    ty,
                    card,
                    nillable,
                    default: decl.default.clone(),
                });
            }
            Particle::Any {
                namespace,
                min,
                max,
                strict,
            } => {
                body.content.push(FieldKind::Any {
                    strict: *strict,
                    namespace: namespace.clone(),
                    target: target.to_owned(),
                    card: Card {
                        min: if optional { 0 } else { *min },
                        max: *max,
                    },
                });
            }
            Particle::Choice { items, min, max } => {
                let mut choice = Choice {
                    variants: Vec::new(),
                    card: Card {
                        min: if optional { 0 } else { *min },
                        max: *max,
                    },
                };
                for item in items {
                    self.branch(item, 1, &mut choice, body)?;
                }
                self.push_choice(choice, body);
            }
            Particle::Group { name, min, max } => {
                let group = self
                    .schemas
                    .groups
                    .get(name)
                    .with_context(|| format!("group {name} is not declared"))?;
                if (*min, *max) != (1, Some(1)) {
                    bail!("a repeated group outside of a choice");
                }
                self.particle(group, target, optional, body)?;
            }
        }
        Ok(())
    }

    /// One branch of a choice. Choices in choices are flattened: the reader then takes any order that the schema takes.
    fn branch(&mut self, particle: &Particle, min: u32, choice: &mut Choice, body: &Body) -> Result<()> {
        match particle {
            Particle::Element(decl) => {
                let (ty, nillable) = self.element_type(decl, body)?;
                if nillable {
                    bail!("a nillable element in a choice");
                }
                if decl.min == 0 {
                    choice.card.min = 0;
                }
                choice.variants.push(Variant {
                    name: pascal(&decl.name.local),
                    element: Some((decl.name.clone(), ty)),
                    many: decl.max != Some(1),
                    min: min * decl.min.max(1),
                });
            }
            Particle::Any { .. } => choice.variants.push(Variant {
                name: "Any".to_owned(),
                element: None,
                many: false,
                min,
            }),
            Particle::Choice {
                items,
                min: inner,
                max,
            } => {
                if *inner == 0 {
                    choice.card.min = 0;
                }
                if *max != Some(1) {
                    choice.card.max = None;
                }
                for item in items {
                    self.branch(item, min * (*inner).max(1), choice, body)?;
                }
            }
            Particle::Group {
                name,
                min: inner,
                max,
            } => {
                let group = self
                    .schemas
                    .groups
                    .get(name)
                    .with_context(|| format!("group {name} is not declared"))?;
                if *max != Some(1) {
                    choice.card.max = None;
                }
                self.branch(group, min * (*inner).max(1), choice, body)?;
            }
            Particle::Sequence { items, min: 1 } if items.len() == 1 => {
                self.branch(&items[0], min, choice, body)?;
            }
            Particle::Sequence { .. } => bail!("a sequence of several elements in a choice"),
        }
        Ok(())
    }

    fn push_choice(&mut self, mut choice: Choice, body: &mut Body) {
        // The same element may stand in several branches of nested choices.
        let mut seen = BTreeSet::new();
        choice
            .variants
            .retain(|v| seen.insert(v.element.as_ref().map(|(name, _)| name.clone())));
        if choice.card.many() {
            for variant in &mut choice.variants {
                variant.many = false;
            }
        }
        let enum_name = self.free_name(&body.ns, &format!("{}Choice", body.rust));
        body.content.push(FieldKind::Choice {
            enum_name,
            card: choice.card,
            variants: choice.variants,
        });
    }
}

struct Choice {
    variants: Vec<Variant>,
    card: Card,
}

fn variants_of(values: &[String]) -> Result<Vec<(String, String)>> {
    let mut names = BTreeSet::new();
    let mut variants: Vec<(String, String)> = Vec::new();
    for value in values {
        if variants.iter().any(|(_, known)| known == value) {
            bail!("the value {value:?} is listed twice");
        }
        let mut name = pascal(value);
        while !names.insert(name.clone()) {
            name.push('_');
        }
        variants.push((name, value.clone()));
    }
    Ok(variants)
}

fn builtin(local: &str) -> Result<Builtin> {
    Ok(match local {
        "string" | "normalizedString" | "anySimpleType" => Builtin::String,
        "token" => Builtin::Token,
        "anyURI" => Builtin::Uri,
        "NCName" | "Name" | "NMTOKEN" | "language" => Builtin::NcName,
        "ID" => Builtin::Id,
        "IDREF" => Builtin::IdRef,
        "boolean" => Builtin::Bool,
        "byte" => Builtin::I8,
        "short" => Builtin::I16,
        "int" => Builtin::I32,
        "integer" | "long" => Builtin::I64,
        "unsignedByte" => Builtin::U8,
        "unsignedShort" => Builtin::U16,
        "unsignedInt" => Builtin::U32,
        "nonNegativeInteger" | "unsignedLong" => Builtin::U64,
        "positiveInteger" => Builtin::Positive,
        "float" => Builtin::F32,
        "double" => Builtin::F64,
        "dateTime" => Builtin::DateTime,
        "date" => Builtin::Date,
        "time" => Builtin::Time,
        "duration" => Builtin::Duration,
        "base64Binary" => Builtin::Base64,
        "hexBinary" => Builtin::HexBinary,
        "QName" => Builtin::QName,
        "IDREFS" => Builtin::StringList,
        "anyType" => Builtin::RawXml,
        other => bail!("the builtin type xs:{other} is not supported"),
    })
}
