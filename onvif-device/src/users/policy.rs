//! Rules for passwords that an administrator can change at run time (ONVIF Core, "Security Policies").

use std::ops::RangeInclusive;

use onvif_core::auth::{PasswordRules, Secret};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{UserError, UserList, Users};
use crate::storage::StorageError;

/// Most earlier passwords that are remembered for each account.
pub const MAX_PASSWORD_HISTORY: usize = 16;

/// What a new password must be like, as far as clients can set it. All numbers are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordComplexity {
    /// Fewest characters.
    pub min_length: usize,
    /// Fewest upper case letters.
    pub min_uppercase: usize,
    /// Fewest digits.
    pub min_digits: usize,
    /// Fewest characters that are neither letter nor digit.
    pub min_special: usize,
    /// Whether the user name, forwards or backwards, must not occur in the password.
    pub block_user_name: bool,
    /// Whether these rules stay as they are until the hard factory default.
    pub locked: bool,
}

/// Which values [`Users::set_complexity`] takes. The lower ends are what the device was built with: clients can make the rules stricter than that
/// and not weaker. Any combination of values in range can be fulfilled by a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplexityOptions {
    /// Fewest characters.
    pub min_length: RangeInclusive<usize>,
    /// Fewest upper case letters.
    pub min_uppercase: RangeInclusive<usize>,
    /// Fewest digits.
    pub min_digits: RangeInclusive<usize>,
    /// Fewest characters that are neither letter nor digit.
    pub min_special: RangeInclusive<usize>,
}

/// Whether earlier passwords can come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordHistory {
    /// Whether they are refused.
    pub enabled: bool,
    /// How many of them, 1 to [`MAX_PASSWORD_HISTORY`].
    pub length: usize,
}

impl Default for PasswordHistory {
    fn default() -> Self {
        PasswordHistory {
            enabled: false,
            length: 5,
        }
    }
}

/// A password that was in use before. It is never needed again in clear, so only a salted hash is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct PastPassword {
    salt: [u8; 16],
    hash: [u8; 32],
}

impl PastPassword {
    pub fn new(password: &Secret) -> Result<PastPassword, StorageError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| StorageError::Io {
            what: "remember a password".to_owned(),
            source: std::io::Error::other(error.to_string()),
        })?;
        Ok(PastPassword {
            hash: hash(&salt, password),
            salt,
        })
    }

    pub fn is(&self, password: &Secret) -> bool {
        hash(&self.salt, password) == self.hash
    }
}

fn hash(salt: &[u8; 16], password: &Secret) -> [u8; 32] {
    Sha256::new()
        .chain_update(salt)
        .chain_update(password.expose())
        .finalize()
        .into()
}

impl Users {
    /// What new passwords must be like now: what the device was built with, and what clients have added to it.
    pub fn rules(&self) -> PasswordRules {
        self.rules_of(&self.snapshot())
    }

    pub(super) fn rules_of(&self, list: &UserList) -> PasswordRules {
        let base = self.rules;
        let Some(set) = &list.complexity else {
            return base;
        };
        PasswordRules {
            min_length: set.min_length.max(base.min_length),
            min_uppercase: set.min_uppercase.max(base.min_uppercase),
            min_digits: set.min_digits.max(base.min_digits),
            min_special: set.min_special.max(base.min_special),
            refuse_user_name_inside: set.block_user_name || base.refuse_user_name_inside,
            ..base
        }
    }

    /// The rules that clients can change.
    pub fn complexity(&self) -> PasswordComplexity {
        let list = self.snapshot();
        let rules = self.rules_of(&list);
        PasswordComplexity {
            min_length: rules.min_length,
            min_uppercase: rules.min_uppercase,
            min_digits: rules.min_digits,
            min_special: rules.min_special,
            block_user_name: rules.refuse_user_name_inside,
            locked: list.complexity.is_some_and(|set| set.locked),
        }
    }

    /// Which rules can be set.
    pub fn complexity_options(&self) -> ComplexityOptions {
        let base = &self.rules;
        // Three kinds of at most a quarter each leave room for the fourth.
        let most = base.max_length / 4;
        ComplexityOptions {
            min_length: base.min_length.max(1)..=base.max_length,
            min_uppercase: base.min_uppercase..=base.min_uppercase.max(most),
            min_digits: base.min_digits..=base.min_digits.max(most),
            min_special: base.min_special..=base.min_special.max(most),
        }
    }

    /// Changes the rules for passwords that are set from now on.
    ///
    /// # Errors
    /// [`UserError::Policy`] when the rules are locked or a value is out of range.
    pub async fn set_complexity(
        &self,
        change: impl FnOnce(&mut PasswordComplexity),
    ) -> Result<(), UserError> {
        let options = self.complexity_options();
        self.list
            .update(|list| {
                if list.complexity.is_some_and(|set| set.locked) {
                    return Err(UserError::Policy("the password rules are locked"));
                }
                // Within the critical section, so that two clients that change different rules do not undo each other.
                let mut rules = self.complexity();
                change(&mut rules);
                let in_range = options.min_length.contains(&rules.min_length)
                    && options.min_uppercase.contains(&rules.min_uppercase)
                    && options.min_digits.contains(&rules.min_digits)
                    && options.min_special.contains(&rules.min_special)
                    && (rules.block_user_name || !self.rules.refuse_user_name_inside);
                if !in_range {
                    return Err(UserError::Policy("a password rule is out of its range"));
                }
                list.complexity = Some(rules);
                Ok(())
            })
            .await
    }

    /// Whether earlier passwords can come back.
    pub fn history(&self) -> PasswordHistory {
        self.snapshot().history
    }

    /// Changes whether earlier passwords can come back. They are remembered from the moment that the history is enabled, and forgotten when it is
    /// disabled.
    ///
    /// # Errors
    /// [`UserError::Policy`] when the length is out of range.
    pub async fn set_history(&self, history: PasswordHistory) -> Result<(), UserError> {
        if !(1..=MAX_PASSWORD_HISTORY).contains(&history.length) {
            return Err(UserError::Policy(
                "the length of the password history is out of range",
            ));
        }
        self.list
            .update(|list| {
                list.history = history;
                let kept = if history.enabled { history.length } else { 0 };
                for user in &mut list.users {
                    let surplus = user.past.len().saturating_sub(kept);
                    user.past.drain(..surplus);
                }
                Ok(())
            })
            .await
    }
}
