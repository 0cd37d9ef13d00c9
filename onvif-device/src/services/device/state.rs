//! What clients can set of the device itself.

use serde::{Deserialize, Serialize};

use super::zone;

/// Name of the document.
pub(super) const DOCUMENT: &str = "device";

/// The settings of the Device service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct State {
    /// Name of the host; without it, that of the system.
    pub hostname: Option<String>,
    /// Scopes that clients have set.
    pub scopes: Vec<String>,
    /// Whether the device can be discovered.
    pub discoverable: bool,
    /// Names of the Digest algorithms in the order of the challenges; empty for what the device was built with.
    pub hashing_algorithms: Vec<String>,
    /// Date and time.
    pub time: TimeSettings,
    /// When to warn of failed logins; without it, as the device was built.
    pub auth_warning: Option<AuthWarning>,
    /// When a backup was last made, in seconds since 1970.
    pub last_backup: Option<u64>,
}

/// When to warn of failed logins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AuthWarning {
    pub enabled: bool,
    /// Seconds in which failures count together.
    pub period_s: u32,
    /// Failures that are let pass.
    pub failures: u32,
}

/// The settings of date and time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct TimeSettings {
    /// The clock follows the system's, which time servers discipline.
    pub ntp: bool,
    /// The daylight saving time of the zone applies.
    pub daylight: bool,
    /// Time zone in the form of POSIX.
    pub zone: String,
    /// Milliseconds by which the clock is ahead of the system's.
    pub offset_ms: i64,
}

impl Default for State {
    fn default() -> Self {
        State {
            hostname: None,
            scopes: Vec::new(),
            discoverable: true,
            hashing_algorithms: Vec::new(),
            time: TimeSettings::default(),
            auth_warning: None,
            last_backup: None,
        }
    }
}

impl Default for TimeSettings {
    fn default() -> Self {
        TimeSettings {
            ntp: false,
            daylight: false,
            zone: zone::DEFAULT.to_owned(),
            offset_ms: 0,
        }
    }
}
