//! Finds calls of operations in the text of tests: a name alone is none, as it may stand in a list of what is left out or be that of
//! something else.

/// How tests name a service beside an operation.
#[derive(Clone, Copy, Debug)]
pub struct Naming {
    /// Prefix of its namespace, in elements and as the argument before the name of an operation.
    pub prefixes: &'static [&'static str],
    /// Constants and functions that stand for it before the name of an operation.
    pub before: &'static [&'static str],
}

/// Whether a test calls an operation of the service with this naming. Operations of the same name of the `others` are not meant.
///
/// A call has the name of the operation as a whole string (what helpers are given), as an element, or as the type of a request.
pub fn has_call(text: &str, operation: &str, own: Naming, others: &[Naming]) -> bool {
    text.match_indices(operation)
        .any(|(at, _)| is_call(text, at, operation.len(), own, others))
}

fn is_call(text: &str, at: usize, length: usize, own: Naming, others: &[Naming]) -> bool {
    let (before, after) = (&text[..at], &text[at + length..]);
    let line = before.rsplit('\n').next().unwrap_or_default();
    if line.trim_start().starts_with("//") {
        return false;
    }
    let follows = after.chars().next();
    if let Some(before) = before.strip_suffix('"') {
        // A question about a list is no call.
        return follows == Some('"') && !before.ends_with("contains(&") && meant(before, own, others);
    }
    if let Some(before) = before
        .strip_suffix("operations::")
        .or_else(|| before.strip_suffix("op::"))
    {
        return follows == Some('>') && before.ends_with('<');
    }
    if !matches!(follows, Some('>' | '/' | ' ')) {
        return false;
    }
    if let Some(before) = before.strip_suffix('<') {
        // Not as in `Vec<Stop>`.
        return !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    }
    // An element with a prefix.
    let element = line.rsplit_once('<');
    let Some((start, prefix)) = element.and_then(|(start, rest)| Some((start, rest.strip_suffix(':')?)))
    else {
        return false;
    };
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    !start.ends_with(is_name)
        && prefix.chars().all(is_name)
        && (own.prefixes.contains(&prefix) || !others.iter().any(|other| other.prefixes.contains(&prefix)))
}

/// Whether the argument before the name of an operation, if it names a service, names this one.
fn meant(before: &str, own: Naming, others: &[Naming]) -> bool {
    let before = before.trim_end();
    let named = |naming: &Naming| {
        let constant = naming.before.iter().any(|name| ends_with_word(before, name));
        let prefix = naming
            .prefixes
            .iter()
            .any(|prefix| before.ends_with(&format!("\"{prefix}\",")));
        constant || prefix
    };
    named(&own) || !others.iter().any(named)
}

/// Whether the text ends with a word, which is not a part of a longer one.
fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word)
        .is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PTZ: Naming = Naming {
        prefixes: &["tptz"],
        before: &["PTZ,"],
    };
    const IMAGING: Naming = Naming {
        prefixes: &["timg"],
        before: &["IMAGING,", "imaging(at,"],
    };

    fn imaging(text: &str) -> bool {
        has_call(text, "Stop", IMAGING, &[PTZ])
    }

    #[test]
    fn a_call_is_a_whole_string_an_element_or_a_type_of_a_request() {
        for call in [
            r#"bench.call("Stop", "")"#,
            r#"device.call(IMAGING, "Stop", Token=token)"#,
            "imaging(at,\n    \"Stop\")",
            r#"client.call("timg", "Stop")"#,
            r#""<Stop xmlns='x'/>""#,
            r#"format!("<m:Stop>{token}</m:Stop>")"#,
            "<timg:Stop/>",
            "ask::<operations::Stop>(&device)",
            "raw::<op::Stop>(&device)",
            "ask::<Stop>(&device)",
        ] {
            assert!(imaging(call), "{call}");
        }
    }

    #[test]
    fn what_only_has_the_word_is_no_call() {
        for other in [
            "FocusCommand::Stop",
            "Vec<Stop>",
            r#"LEFT_OUT = {"Move Stop GetStatus"}"#,
            r#"left.contains(&"Stop")"#,
            r#"device.call(PTZ, "Stop", ProfileToken=profile)"#,
            r#"client.call("tptz", "Stop")"#,
            "<tptz:Stop/>",
            "    // call(\"Stop\")",
            "<m:StopIt/>",
            "</m:Stop>",
        ] {
            assert!(!imaging(other), "{other}");
        }
    }
}
