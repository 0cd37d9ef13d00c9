//! User roles (ONVIF Core, "User roles"): functions that accounts of the level Extended may call.

use std::collections::BTreeMap;

use onvif_core::auth::UserLevel;
use serde::{Deserialize, Serialize};

use super::{UserError, UserList, Users};

/// Most roles beside those that Core predefines.
pub const MAX_USER_ROLES: usize = 16;
/// Most roles that one account can have.
pub const MAX_ROLES_PER_USER: usize = 8;
/// Longest name of a role, in characters.
const MAX_ROLE_NAME: usize = 64;
/// What the names of predefined roles start with.
const PREDEFINED: &str = "onvif:";

/// The roles that clients have made: names, and the functions that each permits, as `prefix:Operation`.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Roles(BTreeMap<String, Vec<String>>);

/// A role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Name.
    pub name: String,
    /// The functions that it permits, as `prefix:Operation`; none for predefined roles, whose rights follow from the access policy.
    pub functions: Vec<String>,
}

/// The level that a predefined role stands for.
fn predefined(role: &str) -> Option<UserLevel> {
    match role.strip_prefix(PREDEFINED)? {
        "Administrator" => Some(UserLevel::Administrator),
        "Operator" => Some(UserLevel::Operator),
        "User" => Some(UserLevel::User),
        _ => None,
    }
}

impl UserList {
    /// The level by which an account is judged: for an extended one, the highest of its predefined roles.
    pub(super) fn effective_level(level: UserLevel, roles: &[String]) -> UserLevel {
        if level != UserLevel::Extended {
            return level;
        }
        roles
            .iter()
            .filter_map(|role| predefined(role))
            .min()
            .unwrap_or(UserLevel::Extended)
    }

    /// Whether a role that clients have made lets this account call a function.
    pub(crate) fn permits(&self, user: &str, prefix: &str, operation: &str) -> bool {
        let Some(user) = self.find(user) else {
            return false;
        };
        if user.level != UserLevel::Extended {
            return false;
        }
        user.roles
            .iter()
            .filter_map(|role| self.roles.0.get(role))
            .flatten()
            .any(|function| function.split_once(':') == Some((prefix, operation)))
    }

    /// Whether an account of this level can have these roles.
    pub(super) fn check_roles(&self, level: UserLevel, roles: &[String]) -> Result<(), UserError> {
        if level != UserLevel::Extended {
            // Roles beside a level would be stored without effect.
            return if roles.is_empty() {
                Ok(())
            } else {
                Err(UserError::Level(level))
            };
        }
        if roles.is_empty() || roles.len() > MAX_ROLES_PER_USER {
            return Err(UserError::Level(level));
        }
        match roles
            .iter()
            .find(|role| predefined(role).is_none() && !self.roles.0.contains_key(*role))
        {
            Some(unknown) => Err(UserError::UnknownRole(unknown.clone())),
            None => Ok(()),
        }
    }
}

impl Users {
    /// All roles, predefined ones first.
    pub fn roles(&self) -> Vec<Role> {
        let fixed = ["Administrator", "Operator", "User"].map(|level| Role {
            name: format!("{PREDEFINED}{level}"),
            functions: Vec::new(),
        });
        let list = self.snapshot();
        let made = list.roles.0.iter().map(|(name, functions)| Role {
            name: name.clone(),
            functions: functions.clone(),
        });
        fixed.into_iter().chain(made).collect()
    }

    /// Makes a role, or changes what it permits. The caller has checked that the device has the functions.
    ///
    /// # Errors
    /// [`UserError::PredefinedRole`], [`UserError::TooManyRoles`], [`UserError::RoleName`].
    pub async fn set_role(&self, role: Role) -> Result<(), UserError> {
        if role.name.starts_with(PREDEFINED) {
            return Err(UserError::PredefinedRole);
        }
        let length = role.name.chars().count();
        if !(1..=MAX_ROLE_NAME).contains(&length)
            || role.name.chars().any(|c| c.is_whitespace() || c.is_control())
        {
            return Err(UserError::RoleName);
        }
        self.list
            .update(|list| {
                if !list.roles.0.contains_key(&role.name) && list.roles.0.len() >= MAX_USER_ROLES {
                    return Err(UserError::TooManyRoles);
                }
                list.roles.0.insert(role.name, role.functions);
                Ok(())
            })
            .await
    }

    /// Deletes a role. Accounts that have it lose what it permitted.
    ///
    /// # Errors
    /// [`UserError::PredefinedRole`], [`UserError::UnknownRole`].
    pub async fn delete_role(&self, name: &str) -> Result<(), UserError> {
        if name.starts_with(PREDEFINED) {
            return Err(UserError::PredefinedRole);
        }
        self.list
            .update(|list| {
                if list.roles.0.remove(name).is_none() {
                    return Err(UserError::UnknownRole(name.to_owned()));
                }
                for user in &mut list.users {
                    user.roles.retain(|role| role != name);
                }
                Ok(())
            })
            .await
    }
}
