//! Access classes of service requests, user levels, and which level may do what (ONVIF Core, "User-based access
//! control").

use std::fmt;
use std::str::FromStr;

/// The impact class of an operation (ONVIF Core, "Access classes for service requests").
///
/// Every operation of every service has exactly one; [`AccessPolicy`] says which [`UserLevel`]s may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AccessClass {
    /// Answered without authentication, and never refused because of wrong credentials.
    PreAuth,
    /// Reads the configuration of the system.
    ReadSystem,
    /// Reads configuration that is sensitive but not confidential.
    ReadSystemSensitive,
    /// Reads confidential configuration, for example logs.
    ReadSystemSecret,
    /// Changes the configuration of the system.
    WriteSystem,
    /// Changes the configuration of the system in a way that cannot be undone.
    Unrecoverable,
    /// Reads data related to recorded media.
    ReadMedia,
    /// Affects how the system behaves while it runs.
    Actuate,
}

impl AccessClass {
    /// All classes, in the order of the specification's table.
    pub const ALL: [Self; 8] = [
        Self::PreAuth,
        Self::ReadSystem,
        Self::ReadSystemSensitive,
        Self::ReadSystemSecret,
        Self::WriteSystem,
        Self::Unrecoverable,
        Self::ReadMedia,
        Self::Actuate,
    ];

    /// The name that the specifications use, for example `READ_SYSTEM`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PreAuth => "PRE_AUTH",
            Self::ReadSystem => "READ_SYSTEM",
            Self::ReadSystemSensitive => "READ_SYSTEM_SENSITIVE",
            Self::ReadSystemSecret => "READ_SYSTEM_SECRET",
            Self::WriteSystem => "WRITE_SYSTEM",
            Self::Unrecoverable => "UNRECOVERABLE",
            Self::ReadMedia => "READ_MEDIA",
            Self::Actuate => "ACTUATE",
        }
    }
}

impl fmt::Display for AccessClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is none of those the specification defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a name that ONVIF Core defines")
    }
}

impl std::error::Error for UnknownName {}

impl FromStr for AccessClass {
    type Err = UnknownName;

    fn from_str(s: &str) -> Result<Self, UnknownName> {
        Self::ALL
            .into_iter()
            .find(|class| class.name() == s)
            .ok_or(UnknownName)
    }
}

/// The level of a user (ONVIF Core, "User Levels").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UserLevel {
    /// May do everything.
    Administrator,
    /// May read what is not confidential and drive the device.
    Operator,
    /// May look.
    User,
    /// Rights come from the roles of the user; the level alone gives no more than [`UserLevel::Anonymous`].
    Extended,
    /// Somebody who has not authenticated. No account can have this level.
    Anonymous,
}

impl UserLevel {
    /// All levels, in the order of the specification.
    pub const ALL: [Self; 5] = [
        Self::Administrator,
        Self::Operator,
        Self::User,
        Self::Extended,
        Self::Anonymous,
    ];

    /// The name as in `tt:UserLevel`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Administrator => "Administrator",
            Self::Operator => "Operator",
            Self::User => "User",
            Self::Extended => "Extended",
            Self::Anonymous => "Anonymous",
        }
    }
}

impl fmt::Display for UserLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for UserLevel {
    type Err = UnknownName;

    fn from_str(s: &str) -> Result<Self, UnknownName> {
        Self::ALL
            .into_iter()
            .find(|level| level.name() == s)
            .ok_or(UnknownName)
    }
}

/// Which level may call operations of which class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessPolicy {
    /// One bit per class, one entry per level, both in the order of `ALL`.
    granted: [u8; UserLevel::ALL.len()],
}

impl AccessPolicy {
    /// The default access policy of ONVIF Core.
    pub const DEFAULT: Self = {
        use AccessClass::{Actuate, PreAuth, ReadMedia, ReadSystem, ReadSystemSensitive};
        let everything = 0xff;
        let look = bit(PreAuth) | bit(ReadSystem) | bit(ReadMedia);
        let operate = look | bit(ReadSystemSensitive) | bit(Actuate);
        Self {
            granted: [everything, operate, look, bit(PreAuth), bit(PreAuth)],
        }
    };

    /// Whether a user of this level may call an operation of this class.
    pub const fn allows(&self, level: UserLevel, class: AccessClass) -> bool {
        self.granted[level as usize] & bit(class) != 0
    }

    /// Grants a class to a level, or takes it away. Two cells of the table cannot be changed, because a device
    /// without them cannot be repaired: [`AccessClass::PreAuth`] stays granted to everybody, and the
    /// administrator keeps everything. Returns whether the policy is now as asked.
    pub fn set(&mut self, level: UserLevel, class: AccessClass, granted: bool) -> bool {
        if !granted && (class == AccessClass::PreAuth || level == UserLevel::Administrator) {
            return false;
        }
        let cell = &mut self.granted[level as usize];
        *cell = if granted {
            *cell | bit(class)
        } else {
            *cell & !bit(class)
        };
        true
    }
}

impl Default for AccessPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

const fn bit(class: AccessClass) -> u8 {
    1 << class as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_policy_is_the_table_of_the_specification() {
        // Administrator, Operator, User, Extended, Anonymous
        let table = [
            ("PRE_AUTH", [true, true, true, true, true]),
            ("READ_SYSTEM", [true, true, true, false, false]),
            ("READ_SYSTEM_SENSITIVE", [true, true, false, false, false]),
            ("READ_SYSTEM_SECRET", [true, false, false, false, false]),
            ("WRITE_SYSTEM", [true, false, false, false, false]),
            ("UNRECOVERABLE", [true, false, false, false, false]),
            ("READ_MEDIA", [true, true, true, false, false]),
            ("ACTUATE", [true, true, false, false, false]),
        ];
        for (class, row) in table {
            let class: AccessClass = class.parse().unwrap();
            for (level, expected) in UserLevel::ALL.into_iter().zip(row) {
                assert_eq!(
                    AccessPolicy::DEFAULT.allows(level, class),
                    expected,
                    "{level} {class}"
                );
            }
        }
    }

    #[test]
    fn policy_changes_one_cell_and_keeps_the_device_reachable() {
        let mut policy = AccessPolicy::DEFAULT;
        assert!(policy.set(UserLevel::Anonymous, AccessClass::ReadMedia, true));
        assert!(policy.allows(UserLevel::Anonymous, AccessClass::ReadMedia));
        assert!(!policy.allows(UserLevel::Anonymous, AccessClass::ReadSystem));
        assert!(policy.set(UserLevel::User, AccessClass::ReadMedia, false));
        assert!(!policy.allows(UserLevel::User, AccessClass::ReadMedia));
        assert!(!policy.set(UserLevel::Administrator, AccessClass::WriteSystem, false));
        assert!(!policy.set(UserLevel::Anonymous, AccessClass::PreAuth, false));
        assert!(policy.allows(UserLevel::Administrator, AccessClass::WriteSystem));
        assert!(policy.allows(UserLevel::Anonymous, AccessClass::PreAuth));
    }

    #[test]
    fn names_are_read_back_and_others_refused() {
        for class in AccessClass::ALL {
            assert_eq!(class.to_string().parse(), Ok(class));
        }
        for level in UserLevel::ALL {
            assert_eq!(level.to_string().parse(), Ok(level));
        }
        assert_eq!("READ_SYTEM".parse::<AccessClass>(), Err(UnknownName));
        assert_eq!("administrator".parse::<UserLevel>(), Err(UnknownName));
    }
}
