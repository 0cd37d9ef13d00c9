//! Scope matching (WS-Discovery, "Probe"; ONVIF Core, "Probe and Probe Match").

/// How the scopes of a probe are compared with those of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchRule {
    /// Scheme and authority without case, then whole path segments: the probe's are the beginning of the device's. Also
    /// under its older name `rfc2396`, and without any name.
    Rfc3986,
    /// Both are the same `uuid:` or `urn:uuid:`.
    Uuid,
    /// Both are `ldap:` with the same host; the probe's name is the device's or one above it.
    Ldap,
    /// The same text.
    Strcmp0,
    /// The device has no scopes.
    None,
}

const PREFIX: &str = "http://schemas.xmlsoap.org/ws/2005/04/discovery/";

impl MatchRule {
    /// The names under which rules are known, in the order in which a fault lists them.
    const NAMES: [(&'static str, Self); 6] = [
        ("rfc3986", Self::Rfc3986),
        ("rfc2396", Self::Rfc3986),
        ("uuid", Self::Uuid),
        ("ldap", Self::Ldap),
        ("strcmp0", Self::Strcmp0),
        ("none", Self::None),
    ];

    /// The rule that a `MatchBy` attribute names; `None` if there is no such rule.
    pub fn from_uri(uri: &str) -> Option<Self> {
        let name = uri.trim().strip_prefix(PREFIX)?;
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, rule)| *rule)
    }

    /// The URIs of all rules, for the fault that refuses another.
    pub fn supported() -> Vec<String> {
        Self::NAMES
            .iter()
            .map(|(name, _)| format!("{PREFIX}{name}"))
            .collect()
    }

    /// Whether a device with these scopes matches a probe for those: every scope that is asked for must be there.
    pub fn matches(self, asked: &[String], present: &[String]) -> bool {
        if self == Self::None {
            return present.is_empty();
        }
        asked
            .iter()
            .all(|asked| present.iter().any(|present| self.matches_one(asked, present)))
    }

    fn matches_one(self, asked: &str, present: &str) -> bool {
        match self {
            Self::Rfc3986 => matches_rfc3986(asked, present),
            Self::Uuid => uuid(asked).is_some_and(|asked| uuid(present) == Some(asked)),
            Self::Ldap => matches_ldap(asked, present),
            Self::Strcmp0 => asked == present,
            Self::None => false,
        }
    }
}

/// Scheme, authority and path of a URI; query and fragment do not count.
struct Parts<'a> {
    scheme: &'a str,
    authority: &'a str,
    path: &'a str,
}

impl<'a> Parts<'a> {
    fn new(uri: &'a str) -> Option<Self> {
        let (scheme, rest) = uri.split_once(':')?;
        let rest = rest.split(['?', '#']).next().unwrap_or("");
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => match rest.split_once('/') {
                Some((authority, path)) => (authority, path),
                None => (rest, ""),
            },
            None => ("", rest.strip_prefix('/').unwrap_or(rest)),
        };
        (!scheme.is_empty()).then_some(Self {
            scheme,
            authority,
            path,
        })
    }
}

fn matches_rfc3986(asked: &str, present: &str) -> bool {
    let (Some(asked), Some(present)) = (Parts::new(asked), Parts::new(present)) else {
        return false;
    };
    if !asked.scheme.eq_ignore_ascii_case(present.scheme)
        || !asked.authority.eq_ignore_ascii_case(present.authority)
        || [asked.path, present.path]
            .iter()
            .any(|path| path.split('/').any(|part| matches!(part, "." | "..")))
    {
        return false;
    }
    let mut below = present.path.split('/');
    // A slash at the end asks for nothing more.
    let path = asked.path.trim_end_matches('/');
    path.is_empty()
        || path.split('/').all(|part| {
            below
                .next()
                .is_some_and(|other| unescape(part).eq(unescape(other)))
        })
}

/// The octets of a segment with percent-encoding undone, as RFC 3986, section 6.2.2.2, compares them.
fn unescape(segment: &str) -> impl Iterator<Item = u8> + '_ {
    let mut rest = segment.as_bytes();
    std::iter::from_fn(move || {
        if let [b'%', high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (char::from(*high).to_digit(16), char::from(*low).to_digit(16))
        {
            rest = after;
            return u8::try_from(high << 4 | low).ok();
        }
        let (first, after) = rest.split_first()?;
        rest = after;
        Some(*first)
    })
}

/// The 128 bits of a UUID with or without `urn:`.
fn uuid(uri: &str) -> Option<u128> {
    let lower = uri.trim().get(..uri.trim().len().min(64))?.to_ascii_lowercase();
    let digits = lower
        .strip_prefix("urn:")
        .unwrap_or(&lower)
        .strip_prefix("uuid:")?;
    let fields: Vec<&str> = digits.split('-').collect();
    let right = fields.iter().map(|field| field.len()).eq([8, 4, 4, 4, 12])
        && fields
            .iter()
            .all(|field| field.bytes().all(|digit| digit.is_ascii_hexdigit()));
    if !right {
        None
    } else {
        u128::from_str_radix(&fields.concat(), 16).ok()
    }
}

fn matches_ldap(asked: &str, present: &str) -> bool {
    let (Some(asked), Some(present)) = (Parts::new(asked), Parts::new(present)) else {
        return false;
    };
    if ![asked.scheme, present.scheme]
        .iter()
        .all(|scheme| scheme.eq_ignore_ascii_case("ldap"))
        || !asked.authority.eq_ignore_ascii_case(present.authority)
    {
        return false;
    }
    // As text a distinguished name ends with its root, so the beginning of the sequence is the end of the text.
    let mut above = present.path.rsplit(',');
    asked.path.is_empty()
        || asked.path.rsplit(',').all(|name| {
            above
                .next()
                .is_some_and(|other| name.trim().eq_ignore_ascii_case(other.trim()))
        })
}

/// Whether two endpoint references mean the same UUID; other references are compared as text.
pub(super) fn same_endpoint(a: &str, b: &str) -> bool {
    match (uuid(a), uuid(b)) {
        (Some(a), Some(b)) => a == b,
        _ => a.trim() == b.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(rule: MatchRule, asked: &str, present: &str) -> bool {
        rule.matches(&[asked.to_owned()], &[present.to_owned()])
    }

    #[test]
    fn rfc3986_compares_whole_segments() {
        for (asked, present, expected) in [
            (
                "onvif://www.onvif.org",
                "onvif://www.onvif.org/hardware/D1-566",
                true,
            ),
            (
                "onvif://www.onvif.org/",
                "onvif://www.onvif.org/hardware/D1-566",
                true,
            ),
            (
                "onvif://www.onvif.org/location/country/china",
                "onvif://www.onvif.org/location/country/china",
                true,
            ),
            (
                "onvif://www.onvif.org/location",
                "onvif://www.onvif.org/location/country/china",
                true,
            ),
            (
                "onvif://www.onvif.org/location/",
                "onvif://www.onvif.org/location/country/china",
                true,
            ),
            (
                "onvif://www.onvif.org/hardware/D1",
                "onvif://www.onvif.org/hardware/D1-566",
                false,
            ),
            (
                "onvif://www.onvif.org/location/country/china/x",
                "onvif://www.onvif.org/location/country/china",
                false,
            ),
            (
                "ONVIF://WWW.ONVIF.ORG/name",
                "onvif://www.onvif.org/name/cam",
                true,
            ),
            (
                "onvif://www.onvif.org/Name",
                "onvif://www.onvif.org/name/cam",
                false,
            ),
            (
                "onvif://www.onvif.org/name/a%20b",
                "onvif://www.onvif.org/name/a%20b",
                true,
            ),
            (
                "onvif://www.onvif.org/name/%63am",
                "onvif://www.onvif.org/name/cam",
                true,
            ),
            (
                "onvif://www.onvif.org/name/a%2Fb",
                "onvif://www.onvif.org/name/a/b",
                false,
            ),
            (
                "onvif://www.onvif.org/name?x#y",
                "onvif://www.onvif.org/name/cam",
                true,
            ),
            (
                "onvif://www.onvif.org/name/..",
                "onvif://www.onvif.org/name/../cam",
                false,
            ),
            ("http://www.onvif.org/name", "onvif://www.onvif.org/name", false),
            ("onvif://other/name", "onvif://www.onvif.org/name", false),
            ("urn:a/b", "urn:a/b/c", true),
            ("name", "onvif://www.onvif.org/name", false),
            ("", "onvif://www.onvif.org/name", false),
            ("%", "%", false),
            ("x:%", "x:%", true),
            ("x:%z1", "x:%z1", true),
        ] {
            assert_eq!(
                matches(MatchRule::Rfc3986, asked, present),
                expected,
                "{asked} {present}"
            );
        }
    }

    #[test]
    fn uuid_compares_numbers() {
        let present = "urn:uuid:0F2E4A6C-1234-5678-9ABC-DEF012345678";
        assert!(matches(
            MatchRule::Uuid,
            "uuid:0f2e4a6c-1234-5678-9abc-def012345678",
            present
        ));
        assert!(!matches(
            MatchRule::Uuid,
            "uuid:0f2e4a6c-1234-5678-9abc-def012345679",
            present
        ));
        assert!(!matches(
            MatchRule::Uuid,
            "0f2e4a6c-1234-5678-9abc-def012345678",
            present
        ));
        assert!(!matches(
            MatchRule::Uuid,
            "uuid:0f2e4a6c12345678-9abc-def012345678-",
            present
        ));
        assert!(!matches(MatchRule::Uuid, "uuid:", "uuid:"));
        assert!(!matches(MatchRule::Uuid, "uuid:ééééé", "uuid:ééééé"));
        assert!(!matches(MatchRule::Uuid, &"é".repeat(100), &"é".repeat(100)));
    }

    #[test]
    fn ldap_compares_from_the_root() {
        let present = "ldap:///ou=engineering,o=examplecom,c=us";
        for (asked, expected) in [
            ("ldap:///o=examplecom,c=us", true),
            ("ldap:///c=us", true),
            ("LDAP:///OU=engineering, O=ExampleCom, C=us", true),
            ("ldap:///", true),
            ("ldap:///ou=engineering", false),
            ("ldap:///ou=a,ou=engineering,o=examplecom,c=us", false),
            ("ldap://host/c=us", false),
            ("http:///c=us", false),
        ] {
            assert_eq!(matches(MatchRule::Ldap, asked, present), expected, "{asked}");
        }
    }

    #[test]
    fn other_rules() {
        assert!(matches(MatchRule::Strcmp0, "a:b", "a:b"));
        assert!(!matches(MatchRule::Strcmp0, "a:b", "a:B"));
        assert!(!matches(MatchRule::None, "a:b", "a:b"));
        assert!(MatchRule::None.matches(&["a:b".to_owned()], &[]));
    }

    #[test]
    fn all_that_is_asked_must_be_there() {
        let scopes = |all: &[&str]| all.iter().map(|scope| scope.to_string()).collect::<Vec<_>>();
        let present = scopes(&["onvif://www.onvif.org/name/a", "onvif://www.onvif.org/hardware/b"]);
        let rule = MatchRule::Rfc3986;
        assert!(rule.matches(
            &scopes(&["onvif://www.onvif.org/name", "onvif://www.onvif.org/hardware"]),
            &present
        ));
        assert!(!rule.matches(
            &scopes(&["onvif://www.onvif.org/name", "onvif://www.onvif.org/location"]),
            &present
        ));
        assert!(rule.matches(&[], &present));
    }

    #[test]
    fn rules_are_found_by_their_uris() {
        for uri in MatchRule::supported() {
            assert!(MatchRule::from_uri(&uri).is_some(), "{uri}");
        }
        assert_eq!(
            MatchRule::from_uri("http://schemas.xmlsoap.org/ws/2005/04/discovery/other"),
            None
        );
        assert_eq!(MatchRule::from_uri(""), None);
    }

    #[test]
    fn endpoints() {
        assert!(same_endpoint(
            "uuid:0f2e4a6c-1234-5678-9abc-def012345678",
            " urn:uuid:0F2E4A6C-1234-5678-9abc-def012345678"
        ));
        assert!(same_endpoint("http://a", "http://a"));
        assert!(!same_endpoint("http://a", "http://A"));
    }
}
