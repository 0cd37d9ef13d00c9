//! Places outside the device where it can store recordings and exports.

use onvif_core::auth::Secret;
use serde::{Deserialize, Serialize};

use crate::users::secret;

/// A place to store things, as a client has described it (`tds:StorageConfigurationData`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StorageTarget {
    /// One of the types that the backend has.
    pub kind: String,
    /// Path on the device, for example that of a mounted share.
    pub local_path: Option<String>,
    /// Address of the server.
    pub uri: Option<String>,
    /// Region of an object storage.
    pub region: Option<String>,
    /// Who logs in there.
    pub user: Option<StorageUser>,
}

/// Credentials for a place to store things. Clients set them and never read them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StorageUser {
    /// Name.
    pub name: String,
    /// Password.
    #[serde(default, with = "secret::optional")]
    pub password: Option<Secret>,
    /// Access token.
    #[serde(default, with = "secret::optional")]
    pub token: Option<Secret>,
}

impl PartialEq for StorageUser {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Option<Secret>, b: &Option<Secret>| match (a, b) {
            (Some(a), Some(b)) => a.matches(b.expose()),
            (None, None) => true,
            _ => false,
        };
        self.name == other.name && same(&self.password, &other.password) && same(&self.token, &other.token)
    }
}

/// What can use places to store things.
pub trait StorageBackend: Send + Sync + 'static {
    /// The types of places, in the names of `tds:StorageType`. At least one.
    fn types(&self) -> Vec<String>;

    /// Most places at the same time. Default 8.
    fn most(&self) -> usize {
        8
    }

    /// Places that the device has from the beginning. Each gets a configuration when it is first told, which clients may change or delete like any other, and
    /// again with a factory default. Default none.
    fn defaults(&self) -> Vec<StorageTarget> {
        Vec::new()
    }

    /// Whether a place can be used, before it is set. May block, for a few seconds at most.
    ///
    /// # Errors
    /// What is wrong with it, in words for the client, without secrets.
    fn check(&self, target: &StorageTarget) -> Result<(), String>;

    /// The places in use from now on, with their tokens: after the start and after every change.
    fn apply(&self, targets: &[(String, StorageTarget)]);
}
