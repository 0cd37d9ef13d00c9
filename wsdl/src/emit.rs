//! Writes Rust from the model.

pub mod cycles;
pub mod device;
pub mod operations;
pub mod samples;
pub mod types;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};

use crate::model::{Model, RustType, TypeDef};
use crate::names::shouting;
use crate::plan;
use crate::semantics::Semantics;

/// Text of each file by its path below the workspace.
pub type Files = BTreeMap<String, String>;

/// Folder of the generated part of onvif-core.
pub const CORE: &str = "onvif-core/src/generated";
/// Folder of the generated part of onvif-device.
pub const DEVICE: &str = "onvif-device/src/generated";

/// Types of one file, so that no file becomes unwieldy.
const CHUNK: usize = 50;

/// Everything that the emitters need.
pub struct Context_<'m> {
    /// The model.
    pub model: &'m Model,
    /// Access classes and faults.
    pub semantics: &'m Semantics,
    /// What the types of the model can and cannot do.
    pub analysis: cycles::Analysis,
}

/// Emits every file, unformatted.
pub fn emit(model: &Model, semantics: &Semantics) -> Result<Files> {
    let context = Context_ {
        model,
        semantics,
        analysis: cycles::analyse(model),
    };
    let mut files = Files::new();
    let mut root = String::from(
        "//! Types and operations of every ONVIF service, one module per namespace, written by `onvif-wsdl` from the official\n\
         //! schema files. Modules bear the prefixes that the specifications use.\n\
         //!\n\
         //! Fields of base types stand before those of derived types, as on the wire. Elements that the schema leaves open are in\n\
         //! `any`, attributes that it leaves open in `any_attributes`, both as they were received. `Default` fills in zero, empty\n\
         //! or the first value that the schema lists.\n\n\
         #![allow(clippy::large_enum_variant, reason = \"choices are moved rarely and matched often; a box would cost every user\")]\n\
         #![allow(clippy::enum_variant_names, reason = \"the names are the schema's\")]\n\
         #![allow(clippy::single_match, clippy::match_single_binding, clippy::redundant_closure, reason = \"all code has the same form\")]\n\
         #![allow(clippy::upper_case_acronyms, reason = \"the names are the schema's\")]\n\n",
    );
    for namespace in plan::NAMESPACES {
        let Some(types) = model.types.get(namespace.uri) else {
            continue;
        };
        if !namespace.feature.is_empty() {
            writeln!(root, "#[cfg(feature = \"{}\")]", namespace.feature)?;
        }
        writeln!(root, "pub mod {};", namespace.module)?;
        module(&context, namespace, types, &mut files)
            .with_context(|| format!("module {}", namespace.module))?;
    }
    samples::registry(model, &mut root)?;
    files.insert(format!("{CORE}/mod.rs"), header() + &root);
    device::emit(&context, &mut files)?;
    Ok(files)
}

/// First lines of every generated file.
pub fn header() -> String {
    "// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.\n\n".to_owned()
}

fn module(
    context: &Context_<'_>,
    namespace: &plan::Namespace,
    types: &[TypeDef],
    files: &mut Files,
) -> Result<()> {
    let folder = format!("{CORE}/{}", namespace.module);
    let mut root = header();
    writeln!(
        root,
        "//! Namespace `{}`, customary prefix `{}`.\n",
        namespace.uri, namespace.prefix
    )?;
    for (label, chunk) in chunks(types) {
        writeln!(root, "mod types_{label};\npub use types_{label}::*;")?;
        let body = types::emit(context, namespace, chunk)?;
        files.insert(
            format!("{folder}/types_{label}.rs"),
            with_imports(&body, namespace),
        );
        writeln!(root, "#[cfg(feature = \"testing\")]\nmod samples_{label};")?;
        let body = samples::emit(context, namespace, chunk)?;
        files.insert(
            format!("{folder}/samples_{label}.rs"),
            with_imports(&body, namespace),
        );
    }
    root.push_str(&operations::emit(context, namespace, &folder, files)?);
    samples::module_registry(types, namespace, chunks(types).map(|(label, _)| label), &mut root)?;
    files.insert(format!("{folder}/mod.rs"), root);
    Ok(())
}

/// Types in alphabetical order, cut where the first letter changes, about [`CHUNK`] to a file.
fn chunks(types: &[TypeDef]) -> impl Iterator<Item = (String, &[TypeDef])> {
    let initial = |def: &TypeDef| def.name.chars().next().unwrap_or('_').to_ascii_lowercase();
    let mut cuts = Vec::new();
    let mut begin = 0;
    while begin < types.len() {
        let mut end = begin;
        while end < types.len() {
            let letter = initial(&types[end]);
            let next = types[end..]
                .iter()
                .position(|t| initial(t) != letter)
                .map_or(types.len(), |n| end + n);
            if end > begin && next - begin > CHUNK {
                break;
            }
            end = next;
        }
        cuts.push((begin, end));
        begin = end;
    }
    cuts.into_iter().map(move |(begin, end)| {
        let (first, last) = (initial(&types[begin]), initial(&types[end - 1]));
        let label = if first == last {
            first.to_string()
        } else {
            format!("{first}_{last}")
        };
        (label, &types[begin..end])
    })
}

/// Puts the `use` lines that a body needs in front of it. Runtime types are written with their module, because generated types
/// have names like `Date` too.
pub fn with_imports(body: &str, own: &plan::Namespace) -> String {
    let mut out = header();
    let modules: Vec<&str> = plan::NAMESPACES
        .iter()
        .filter(|n| n.module != own.module && uses(body, &format!("{}::", n.module)))
        .map(|n| n.module)
        .collect();
    if !modules.is_empty() {
        let _ = writeln!(out, "use crate::generated::{{{}}};", modules.join(", "));
    }
    if uses(body, "testing::") {
        out.push_str("use crate::testing;\n");
    }
    if uses(body, "xml::") {
        out.push_str("use crate::xml;\n");
    }
    out.push_str("#[allow(unused_imports, reason = \"a file may hold types that refer to no other\")]\nuse super::*;\n\n");
    out.push_str(body);
    out
}

/// Whether a path begins in the code (comments aside) with this.
fn uses(body: &str, path: &str) -> bool {
    body.lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("//"))
        .any(|line| {
            line.match_indices(path).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '"'))
            })
        })
}

/// How a type is written in the module of a namespace.
pub fn rust_type(ty: &RustType, own: &str) -> Result<String> {
    Ok(match ty {
        RustType::Builtin(builtin) => builtin.rust().to_owned(),
        RustType::Generated { ns, name } if ns == own => name.clone(),
        RustType::Generated { ns, name } => {
            let namespace =
                plan::namespace(ns).with_context(|| format!("namespace {ns} is not in the plan"))?;
            format!("{}::{name}", namespace.module)
        }
    })
}

/// The constant of a namespace in `onvif_core::xml::Ns`.
pub fn ns_const(uri: &str) -> Result<String> {
    Ok(match uri {
        "" => "xml::Ns::NONE".to_owned(),
        "http://www.w3.org/XML/1998/namespace" => "xml::Ns::XML".to_owned(),
        "http://schemas.xmlsoap.org/ws/2004/08/addressing" => "xml::Ns::WSA_2004".to_owned(),
        _ => {
            let namespace =
                plan::namespace(uri).with_context(|| format!("namespace {uri} is not in the plan"))?;
            format!("xml::Ns::{}", shouting(namespace.prefix))
        }
    })
}
