//! The access policy as a file (ONVIF Core, "Get access policy").
//!
//! The format is ours: a line for each level that can be changed, with the access classes that it is granted, for example
//! `Operator: PRE_AUTH READ_SYSTEM READ_MEDIA ACTUATE`. Lines that are empty or start with `#` are skipped. A level that has no line keeps what it has.

use onvif_core::auth::{AccessClass, AccessPolicy, UserLevel};
use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::Base64;
use serde::{Deserialize, Serialize};

use super::DeviceManagement;

/// Name of the document.
pub(super) const DOCUMENT: &str = "access-policy";
/// Most octets of a file.
const MAX_FILE: usize = 4096;
/// The levels whose rights can be changed. The administrator has all, and whoever has not logged in has none: nothing that a client sets may open
/// the device to everybody.
const LEVELS: [UserLevel; 2] = [UserLevel::Operator, UserLevel::User];

/// The file that a client has set; without it, the policy that the device was built with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored(pub Option<String>);

impl DeviceManagement {
    pub(super) fn access_policy_file(&self) -> tt::BinaryData {
        let policy = self.common.access_policy();
        tt::BinaryData {
            data: Base64(write(&policy).into_bytes()),
            ..tt::BinaryData::default()
        }
    }

    pub(super) async fn set_access_policy_file(&self, file: tt::BinaryData) -> Result<(), Fault> {
        let wrong = || Fault::sender(["InvalidArgs", "PolicyFormat"], "The policy cannot be read");
        let text = String::from_utf8(file.data.0).map_err(|_| wrong())?;
        if text.len() > MAX_FILE {
            return Err(wrong());
        }
        let policy = read(&text, self.common.access_policy()).ok_or_else(wrong)?;
        self.policy
            .update(|stored| {
                // What is stored says all, so that it means the same over what another release is built with.
                stored.0 = Some(write(&policy));
                Ok::<_, Fault>(())
            })
            .await?;
        self.common.set_access_policy(policy);
        Ok(())
    }
}

fn write(policy: &AccessPolicy) -> String {
    let mut text = String::new();
    for level in LEVELS {
        text.push_str(level.name());
        text.push(':');
        for class in AccessClass::ALL
            .into_iter()
            .filter(|class| policy.allows(level, *class))
        {
            text.push(' ');
            text.push_str(class.name());
        }
        text.push('\n');
    }
    text
}

/// The policy that a file makes of another one; `None` for what is no such file.
pub(super) fn read(text: &str, mut policy: AccessPolicy) -> Option<AccessPolicy> {
    let mut seen = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (level, classes) = line.split_once(':')?;
        let level: UserLevel = level.trim().parse().ok()?;
        if !LEVELS.contains(&level) || seen.contains(&level) {
            return None;
        }
        seen.push(level);
        let granted: Option<Vec<AccessClass>> = classes
            .split_whitespace()
            .map(|class| class.parse().ok())
            .collect();
        let granted = granted?;
        for class in AccessClass::ALL {
            let grant = granted.contains(&class) || class == AccessClass::PreAuth;
            policy.set(level, class, grant);
        }
    }
    (!seen.is_empty()).then_some(policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_read_back_and_nothing_else_is() {
        let policy = AccessPolicy::DEFAULT;
        assert_eq!(read(&write(&policy), policy), Some(policy));
        let changed = read("# mine\n\nUser: READ_SYSTEM\n", policy).unwrap();
        assert!(changed.allows(UserLevel::User, AccessClass::PreAuth));
        assert!(changed.allows(UserLevel::User, AccessClass::ReadSystem));
        assert!(!changed.allows(UserLevel::User, AccessClass::ReadMedia));
        assert!(changed.allows(UserLevel::Operator, AccessClass::ReadMedia));
        assert_eq!(read(&write(&changed), policy), Some(changed));
        for bad in [
            "",
            "#",
            "User",
            "User: NONSENSE",
            "Anonymous: READ_MEDIA",
            "Extended: READ_MEDIA",
            "Administrator: PRE_AUTH",
            "User: ACTUATE\nUser: ACTUATE",
            "<xml/>",
        ] {
            assert_eq!(read(bad, policy), None, "{bad}");
        }
    }
}
