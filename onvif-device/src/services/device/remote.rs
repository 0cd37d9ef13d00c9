//! The remote user (ONVIF Core, "Get remote user", "Set remote user").

use onvif_core::auth::Secret;
use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::DeviceManagement;
use crate::remote_user::{RemoteUser, RemoteUserError};

impl DeviceManagement {
    fn remote(&self) -> Result<&RemoteUser, Fault> {
        // Of a program that logs in nowhere an account would be stored without effect.
        self.common.remote_user().ok_or_else(|| {
            Fault::receiver(
                ["ActionNotSupported", "NotRemoteUser"],
                "Remote users are not supported",
            )
        })
    }

    /// Never with the password.
    pub(super) fn remote_user(&self) -> Result<Option<tt::RemoteUser>, Fault> {
        let account = self.remote()?.account();
        Ok(account.map(|account| tt::RemoteUser {
            username: account.name,
            use_derived_password: account.use_derived_password,
            ..tt::RemoteUser::default()
        }))
    }

    pub(super) async fn set_remote_user_to(&self, user: Option<tt::RemoteUser>) -> Result<(), Fault> {
        let remote = self.remote()?;
        match user {
            Some(user) => {
                let password = user.password.map(Secret::from);
                let set = remote.set(user.username, password, user.use_derived_password);
                Ok(set.await?)
            }
            None => Ok(remote.clear().await?),
        }
    }
}

impl From<RemoteUserError> for Fault {
    /// Core names no fault for what is wrong with the account, so that the general one remains.
    fn from(error: RemoteUserError) -> Fault {
        match error {
            RemoteUserError::Storage(error) => error.into(),
            other => Fault::sender(["InvalidArgVal"], other.to_string()),
        }
    }
}
