//! The remote user: the account with which the device logs in at others (ONVIF Core, "Get remote user", "Set remote user").
//!
//! A program that logs in somewhere opens it and gives it to [`DeviceBuilder::remote_user`](crate::DeviceBuilder::remote_user), which lets clients set it. The
//! Event service logs in with it at consumers that ask for HTTP Digest.

#[cfg(feature = "device")]
mod endpoint;

use std::fmt;
use std::sync::Arc;

use onvif_core::auth::{Secret, derived_password};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::storage::{Persistent, Storage, StorageError};
use crate::task;
use crate::users::{MAX_USER_NAME, secret};

/// Name of the document.
const DOCUMENT: &str = "remote-user";
/// Most characters of the password. It is that of an account elsewhere, which the rules for own passwords do not concern.
pub const MAX_REMOTE_PASSWORD: usize = 128;

/// Name and password, as a client has set them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RemoteAccount {
    /// Name.
    pub name: String,
    /// The password itself; empty for an account without one.
    #[serde(with = "secret")]
    pub password: Secret,
    /// Whether each device is given a password of its own that is derived from it, and never the password itself.
    pub use_derived_password: bool,
}

impl PartialEq for RemoteAccount {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.password.matches(other.password.expose())
            && self.use_derived_password == other.use_derived_password
    }
}

impl RemoteAccount {
    /// The password that logs in at `host`: the one that was set, or the one derived from it for the endpoint reference that the Device service at this host and
    /// `port` tells. A literal IPv6 address comes without brackets.
    ///
    /// # Errors
    /// Says in words why there is none: a device that does not tell its endpoint reference cannot be given a derived password, and is not given the other.
    pub async fn password_at(&self, host: &str, port: u16) -> Result<Secret, String> {
        if !self.use_derived_password {
            return Ok(self.password.clone());
        }
        #[cfg(feature = "device")]
        let endpoint = endpoint::endpoint_of(host, port).await;
        #[cfg(not(feature = "device"))]
        let endpoint = Err::<uuid::Uuid, _>(format!("this program cannot ask {host}:{port}"));
        let endpoint = endpoint.map_err(|reason| {
            format!("no password can be derived without its endpoint reference: {reason}")
        })?;
        Ok(derived_password(&self.name, &self.password, endpoint.as_bytes()))
    }
}

/// The remote user of a device. Cheap to clone.
#[derive(Clone)]
pub struct RemoteUser {
    stored: Persistent<Option<RemoteAccount>>,
    told: Arc<watch::Sender<Option<RemoteAccount>>>,
}

impl fmt::Debug for RemoteUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteUser").finish_non_exhaustive()
    }
}

/// Why a remote user cannot be set. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RemoteUserError {
    /// No name.
    #[error("the name of the remote user is empty")]
    NoName,
    /// A name of more than [`MAX_USER_NAME`] characters.
    #[error("the name of the remote user has more than {MAX_USER_NAME} characters")]
    NameTooLong,
    /// A password of more than [`MAX_REMOTE_PASSWORD`] characters.
    #[error("the password of the remote user has more than {MAX_REMOTE_PASSWORD} characters")]
    PasswordTooLong,
    /// Control characters, which no server could be relied on to read alike.
    #[error("name and password of the remote user must not have control characters")]
    ControlCharacter,
    /// The state cannot be written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl RemoteUser {
    /// Reads the remote user of a state.
    ///
    /// # Errors
    /// Those of the storage.
    pub fn open(storage: Arc<dyn Storage>) -> Result<RemoteUser, StorageError> {
        let stored = Persistent::open(storage, DOCUMENT, || None::<RemoteAccount>)?;
        let told = watch::Sender::new(stored.get().as_ref().clone());
        Ok(RemoteUser {
            stored,
            told: Arc::new(told),
        })
    }

    /// The account as it is now, if there is one.
    pub fn account(&self) -> Option<RemoteAccount> {
        self.told.borrow().clone()
    }

    /// The account and its changes, each told when it is stored.
    pub fn watch(&self) -> watch::Receiver<Option<RemoteAccount>> {
        self.told.subscribe()
    }

    /// Sets the account. Without a password, one of the same name keeps the password that it has, since nobody can read it back, and another has none.
    ///
    /// # Errors
    /// What is wrong with name or password, or with the storage.
    pub async fn set(
        &self,
        name: String,
        password: Option<Secret>,
        use_derived_password: bool,
    ) -> Result<(), RemoteUserError> {
        if name.is_empty() {
            return Err(RemoteUserError::NoName);
        }
        if name.chars().count() > MAX_USER_NAME {
            return Err(RemoteUserError::NameTooLong);
        }
        let exposed = password.as_ref().map_or("", Secret::expose);
        if exposed.chars().count() > MAX_REMOTE_PASSWORD {
            return Err(RemoteUserError::PasswordTooLong);
        }
        if name.contains(char::is_control) || exposed.contains(char::is_control) {
            return Err(RemoteUserError::ControlCharacter);
        }
        self.change(move |stored| {
            let known = stored.take().filter(|known| known.name == name);
            *stored = Some(RemoteAccount {
                password: password
                    .or_else(|| known.map(|known| known.password))
                    .unwrap_or_else(|| Secret::new("")),
                name,
                use_derived_password,
            });
        })
        .await?;
        Ok(())
    }

    /// Removes the account: the device logs in nowhere.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn clear(&self) -> Result<(), StorageError> {
        self.change(|stored| *stored = None).await?;
        // Once more, since a storage may keep the document before, which has the password.
        self.change(|stored| *stored = None).await
    }

    /// Stores and tells a change, as one: whoever asked for it may go away meanwhile.
    async fn change(
        &self,
        change: impl FnOnce(&mut Option<RemoteAccount>) + Send + 'static,
    ) -> Result<(), StorageError> {
        let user = self.clone();
        let changed = task::spawn(async move {
            let stored = user.stored.update(|stored| {
                change(stored);
                Ok::<_, StorageError>(())
            });
            stored.await?;
            // What is stored by now, so that of two changes at a time the last is told last.
            user.told
                .send_modify(|told| *told = user.stored.get().as_ref().clone());
            Ok(())
        });
        changed.await.unwrap_or_else(|error| {
            Err(StorageError::Io {
                what: "store the remote user".to_owned(),
                source: std::io::Error::other(error),
            })
        })
    }
}
