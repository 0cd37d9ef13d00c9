//! Scopes and discovery modes.

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::DeviceManagement;
use super::state::State;
use crate::device::Announcement;

/// Most scopes that clients can set.
const MAX_SCOPES: usize = 64;
/// Longest scope in octets. Scopes go into datagrams.
const MAX_SCOPE: usize = 256;

impl DeviceManagement {
    pub(super) fn scopes(&self) -> Vec<tt::Scope> {
        let scope = |scope_def| {
            move |item: &String| tt::Scope {
                scope_def,
                scope_item: item.clone(),
            }
        };
        let state = self.state.get();
        let fixed = self.fixed_scopes.iter().map(scope(tt::ScopeDefinition::Fixed));
        let set = state.scopes.iter().map(scope(tt::ScopeDefinition::Configurable));
        fixed.chain(set).collect()
    }

    pub(super) async fn set_scopes(&self, scopes: Vec<String>) -> Result<(), Fault> {
        let scopes = self.without_fixed(scopes)?;
        self.change(|state| {
            state.scopes.clear();
            add(state, scopes)
        })
        .await
    }

    pub(super) async fn add_scopes(&self, scopes: Vec<String>) -> Result<(), Fault> {
        let scopes = self.without_fixed(scopes)?;
        self.change(|state| add(state, scopes)).await
    }

    pub(super) async fn remove_scopes(&self, scopes: Vec<String>) -> Result<Vec<String>, Fault> {
        if scopes.iter().any(|scope| self.fixed_scopes.contains(scope)) {
            return Err(Fault::sender(
                ["OperationProhibited", "FixedScope"],
                "A fixed scope cannot be removed",
            ));
        }
        self.change(|state| {
            for scope in &scopes {
                if !state.scopes.contains(scope) {
                    return Err(Fault::invalid_arg("NoScope", "There is no such scope"));
                }
            }
            state.scopes.retain(|scope| !scopes.contains(scope));
            Ok(())
        })
        .await?;
        Ok(scopes)
    }

    pub(super) async fn set_discovery_mode(&self, request: tds::SetDiscoveryMode) -> Result<(), Fault> {
        self.change(|state| {
            state.discoverable = request.discovery_mode == tt::DiscoveryMode::Discoverable;
            Ok(())
        })
        .await
    }

    /// Changes the settings, and tells discovery.
    pub(super) async fn change(
        &self,
        change: impl FnOnce(&mut State) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.state.update(change).await?;
        self.announce();
        Ok(())
    }

    pub(super) fn announce(&self) {
        let state = self.state.get();
        let announcement = Announcement {
            endpoint: self.common.endpoint().to_owned(),
            scopes: self.fixed_scopes.iter().chain(&state.scopes).cloned().collect(),
            discoverable: state.discoverable,
            path: super::PATH.to_owned(),
        };
        self.common.announcement.send_if_modified(|current| {
            let changed = *current != announcement;
            *current = announcement;
            changed
        });
    }

    /// Checks new scopes. Those that are there as fixed ones need not be added again.
    fn without_fixed(&self, mut scopes: Vec<String>) -> Result<Vec<String>, Fault> {
        scopes.retain(|scope| !self.fixed_scopes.contains(scope));
        if scopes.iter().all(|scope| is_scope(scope)) {
            return Ok(scopes);
        }
        Err(Fault::sender(
            ["InvalidArgVal"],
            "A scope is not an absolute URI of at most 256 octets",
        ))
    }
}

fn add(state: &mut State, scopes: Vec<String>) -> Result<(), Fault> {
    for scope in scopes {
        if !state.scopes.contains(&scope) {
            state.scopes.push(scope);
        }
    }
    if state.scopes.len() > MAX_SCOPES {
        return Err(Fault::receiver(
            ["Action", "TooManyScopes"],
            format!("At most {MAX_SCOPES} scopes can be set"),
        ));
    }
    Ok(())
}

/// An absolute URI (RFC 3986, 4.3), by its scheme and its characters. Blanks would divide it in two in the list of discovery.
fn is_scope(scope: &str) -> bool {
    let Some((scheme, rest)) = scope.split_once(':') else {
        return false;
    };
    scope.len() <= MAX_SCOPE
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !rest.chars().any(|c| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
        })
}

/// A word as a part of a scope's path.
pub(super) fn escaped(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for byte in word.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_uris() {
        for scope in [
            "onvif://www.onvif.org/location/country/china",
            "onvif://www.onvif.org/name/a%20b",
            "urn:x",
            "http://example/ä",
        ] {
            assert!(is_scope(scope), "{scope}");
        }
        for scope in [
            "",
            "x",
            ":x",
            "1:x",
            "a b:c",
            "a:b c",
            "a:",
            "a:<b>",
            &format!("a:{}", "b".repeat(256)),
        ] {
            assert!(!is_scope(scope), "{scope}");
        }
        assert!(is_scope(&format!(
            "onvif://www.onvif.org/name/{}",
            escaped("Grüße / x")
        )));
    }
}
