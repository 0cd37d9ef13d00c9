//! Accounts, and how they log in.

use onvif_core::auth::digest::Algorithm;
use onvif_core::auth::{Secret, UserLevel};
use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::List;

use super::DeviceManagement;
use crate::users::{NewUser, UserError};

impl DeviceManagement {
    /// Never with passwords.
    pub(super) fn users(&self) -> Vec<tt::User> {
        self.common
            .users()
            .list()
            .into_iter()
            .map(|user| tt::User {
                username: user.name,
                user_level: match user.level {
                    UserLevel::Administrator => tt::UserLevel::Administrator,
                    UserLevel::Operator => tt::UserLevel::Operator,
                    UserLevel::User => tt::UserLevel::User,
                    UserLevel::Extended => tt::UserLevel::Extended,
                    UserLevel::Anonymous => tt::UserLevel::Anonymous,
                },
                extension: (user.level == UserLevel::Extended).then(|| tt::UserExtension {
                    roles: List(user.roles),
                    ..tt::UserExtension::default()
                }),
                ..tt::User::default()
            })
            .collect()
    }

    pub(super) async fn create_users(&self, users: Vec<tt::User>) -> Result<(), Fault> {
        let users = users.into_iter().map(new_user).collect();
        self.common.users().create(users).await.map_err(|error| {
            let reason = error.to_string();
            match error {
                // Core names it otherwise than in SetUser.
                UserError::PasswordTooWeak(_) => Fault::sender(["OperationProhibited", "Password"], reason),
                other => other.into(),
            }
        })
    }

    pub(super) async fn set_users(&self, users: Vec<tt::User>) -> Result<(), Fault> {
        let users = users.into_iter().map(new_user).collect();
        Ok(self.common.users().set(users).await?)
    }

    pub(super) async fn set_hashing_algorithm(&self, names: List<String>) -> Result<(), Fault> {
        let algorithms = algorithms(&names.0)
            .ok_or_else(|| Fault::sender(["InvalidArgVal"], "The algorithms are MD5 and SHA-256"))?;
        self.change(|state| {
            state.hashing_algorithms = names.0;
            Ok(())
        })
        .await?;
        self.common.authenticator().digest().set_algorithms(algorithms);
        Ok(())
    }
}

/// The algorithms of these names, each at most once and at least one in all. In `tds:SetHashingAlgorithm` names are divided by blanks, and by commas
/// in the samples of Core.
pub(super) fn algorithms(names: &[String]) -> Option<Vec<Algorithm>> {
    let mut algorithms = Vec::new();
    for name in names
        .iter()
        .flat_map(|name| name.split(','))
        .filter(|name| !name.is_empty())
    {
        let algorithm = [Algorithm::Md5, Algorithm::Sha256]
            .into_iter()
            .find(|known| known.name().eq_ignore_ascii_case(name))?;
        if !algorithms.contains(&algorithm) {
            algorithms.push(algorithm);
        }
    }
    (!algorithms.is_empty()).then_some(algorithms)
}

fn new_user(user: tt::User) -> NewUser {
    NewUser {
        name: user.username,
        password: user
            .password
            .filter(|password| !password.is_empty())
            .map(Secret::from),
        level: match user.user_level {
            tt::UserLevel::Administrator => UserLevel::Administrator,
            tt::UserLevel::Operator => UserLevel::Operator,
            tt::UserLevel::User => UserLevel::User,
            tt::UserLevel::Anonymous => UserLevel::Anonymous,
            tt::UserLevel::Extended => UserLevel::Extended,
        },
        roles: user
            .extension
            .map(|extension| extension.roles.0)
            .unwrap_or_default(),
    }
}
