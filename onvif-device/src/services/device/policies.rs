//! Security policies: password complexity and history, and the warning of failed logins (ONVIF Core, "Security Policies").

use std::ops::RangeInclusive;
use std::time::Duration;

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::DeviceManagement;
use super::state::AuthWarning;
use crate::authenticate::WarningConfig;
use crate::users::PasswordHistory;

/// The policies, as the capability `SecurityPolicies` names them.
pub(super) const SECURITY_POLICIES: [&str; 2] = ["PasswordComplexity", "AuthFailureWarnings"];

/// Seconds in which failed logins count together.
const MONITOR_PERIOD: RangeInclusive<i32> = 10..=86_400;
/// Failed logins that are let pass: the range of the lock behind it.
const AUTH_FAILURES: RangeInclusive<i32> = 3..=10;

impl DeviceManagement {
    pub(super) fn password_complexity_options(&self) -> tds::GetPasswordComplexityOptionsResponse {
        let options = self.common.users().complexity_options();
        tds::GetPasswordComplexityOptionsResponse {
            min_len_range: Some(range(&options.min_length)),
            uppercase_range: Some(range(&options.min_uppercase)),
            number_range: Some(range(&options.min_digits)),
            special_chars_range: Some(range(&options.min_special)),
            block_username_occurrence_supported: Some(true),
            policy_configuration_lock_supported: Some(true),
        }
    }

    pub(super) fn password_complexity(&self) -> tds::GetPasswordComplexityConfigurationResponse {
        let rules = self.common.users().complexity();
        tds::GetPasswordComplexityConfigurationResponse {
            min_len: Some(int(rules.min_length)),
            uppercase: Some(int(rules.min_uppercase)),
            number: Some(int(rules.min_digits)),
            special_chars: Some(int(rules.min_special)),
            block_username_occurrence: Some(rules.block_user_name),
            policy_configuration_locked: Some(rules.locked),
        }
    }

    /// What the request leaves out stays as it is.
    pub(super) async fn set_password_complexity(
        &self,
        request: tds::SetPasswordComplexityConfiguration,
    ) -> Result<(), Fault> {
        // Negative numbers are out of every range.
        let number = |value: Option<i32>| value.map(|value| usize::try_from(value).unwrap_or(usize::MAX));
        let users = self.common.users();
        users
            .set_complexity(|rules| {
                set(&mut rules.min_length, number(request.min_len));
                set(&mut rules.min_uppercase, number(request.uppercase));
                set(&mut rules.min_digits, number(request.number));
                set(&mut rules.min_special, number(request.special_chars));
                set(&mut rules.block_user_name, request.block_username_occurrence);
                set(&mut rules.locked, request.policy_configuration_locked);
            })
            .await?;
        Ok(())
    }

    pub(super) fn password_history(&self) -> tds::GetPasswordHistoryConfigurationResponse {
        let history = self.common.users().history();
        tds::GetPasswordHistoryConfigurationResponse {
            enabled: history.enabled,
            length: int(history.length),
        }
    }

    pub(super) async fn set_password_history(
        &self,
        request: tds::SetPasswordHistoryConfiguration,
    ) -> Result<(), Fault> {
        let history = PasswordHistory {
            enabled: request.enabled,
            // Zero is out of range as every negative number is.
            length: usize::try_from(request.length).unwrap_or(0),
        };
        Ok(self.common.users().set_history(history).await?)
    }

    pub(super) fn auth_warning_options(&self) -> tds::GetAuthFailureWarningOptionsResponse {
        let range = |range: RangeInclusive<i32>| tt::IntRange {
            min: *range.start(),
            max: *range.end(),
        };
        tds::GetAuthFailureWarningOptionsResponse {
            monitor_period_range: range(MONITOR_PERIOD),
            auth_failure_range: range(AUTH_FAILURES),
        }
    }

    pub(super) fn auth_warning(&self) -> tds::GetAuthFailureWarningConfigurationResponse {
        let warning = self.common.authenticator().warning();
        tds::GetAuthFailureWarningConfigurationResponse {
            enabled: warning.enabled,
            monitor_period: i32::try_from(warning.period.as_secs()).unwrap_or(i32::MAX),
            max_auth_failures: i32::try_from(warning.failures).unwrap_or(i32::MAX),
        }
    }

    pub(super) async fn set_auth_warning(
        &self,
        request: tds::SetAuthFailureWarningConfiguration,
    ) -> Result<(), Fault> {
        let (period, failures) = (request.monitor_period, request.max_auth_failures);
        if !MONITOR_PERIOD.contains(&period) || !AUTH_FAILURES.contains(&failures) {
            return Err(Fault::sender(
                ["InvalidArgVal"],
                "The period or the number of failures is out of its range",
            ));
        }
        let warning = AuthWarning {
            enabled: request.enabled,
            period_s: period.unsigned_abs(),
            failures: failures.unsigned_abs(),
        };
        self.change(|state| {
            state.auth_warning = Some(warning);
            Ok(())
        })
        .await?;
        self.common.authenticator().set_warning(warning.into());
        Ok(())
    }
}

impl From<AuthWarning> for WarningConfig {
    fn from(stored: AuthWarning) -> Self {
        WarningConfig {
            enabled: stored.enabled,
            period: Duration::from_secs(stored.period_s.into()),
            failures: stored.failures,
        }
    }
}

fn set<T>(value: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *value = new;
    }
}

fn int(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

fn range(range: &RangeInclusive<usize>) -> tt::IntRange {
    tt::IntRange {
        min: int(*range.start()),
        max: int(*range.end()),
    }
}
