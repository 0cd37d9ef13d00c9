//! Where the device keeps its state: named documents that survive restarts, power cuts and `kill -9`.

mod bundle;
mod file;
mod memory;
mod persistent;

use std::fmt;

pub use bundle::apply_staged;
pub(crate) use bundle::unstage;
#[cfg(feature = "device")]
pub(crate) use bundle::{Documents, decode, encode, is_staging, stage};
pub use file::FileStorage;
pub use memory::MemoryStorage;
pub(crate) use persistent::note_change;
pub use persistent::{Persistent, changes};

/// Name of the document with the certificate and the key of the device, which is in no backup.
#[cfg(any(feature = "device", feature = "tls"))]
pub(crate) const KEYSTORE_DOCUMENT: &str = "keystore";

/// A place for named documents.
///
/// Names are short and fixed by the library: lower case letters, digits and hyphens, see [`is_valid_name`].
pub trait Storage: Send + Sync + 'static {
    /// The document as it was last stored, `None` if it never was or was removed.
    ///
    /// # Errors
    /// [`StorageError::Damaged`] when there is something but no good copy of it; never a quiet `None` in this case, because a device that
    /// loses its users without a word would be open to whoever comes first.
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError>;

    /// Stores a document. When this returns, the document survives a loss of power. May block for as long as the medium needs.
    ///
    /// # Errors
    /// [`StorageError::Io`]; the document is then still the one before.
    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError>;

    /// Removes a document; no error if there is none.
    ///
    /// # Errors
    /// [`StorageError::Io`].
    fn remove(&self, name: &str) -> Result<(), StorageError>;

    /// The names of all documents, in any order; `None` from a storage that cannot tell, of which no backup can be made.
    ///
    /// # Errors
    /// [`StorageError::Io`].
    fn names(&self) -> Result<Option<Vec<String>>, StorageError> {
        Ok(None)
    }
}

impl<T: Storage + ?Sized> Storage for std::sync::Arc<T> {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        (**self).load(name)
    }

    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
        (**self).store(name, document)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        (**self).remove(name)
    }

    fn names(&self) -> Result<Option<Vec<String>>, StorageError> {
        (**self).names()
    }
}

/// Whether a document can have this name: 1 to 64 lower case letters, digits and hyphens.
pub fn is_valid_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Why a document could not be loaded or stored.
#[derive(Debug)]
#[non_exhaustive]
pub enum StorageError {
    /// The operating system refused or failed.
    Io {
        /// What was being done, with the path.
        what: String,
        /// The error.
        source: std::io::Error,
    },
    /// The document is there, but neither it nor the copy before it is whole.
    Damaged {
        /// Name of the document.
        name: String,
        /// What is wrong.
        reason: String,
    },
    /// The document was written by a later version of this library.
    TooNew {
        /// Name of the document.
        name: String,
        /// The version of the document.
        version: u32,
    },
    /// Another process uses the same directory.
    InUse(std::path::PathBuf),
    /// The name of a document breaks the rule of [`is_valid_name`].
    InvalidName(String),
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StorageError::Io { what, source } => write!(f, "cannot {what}: {source}"),
            StorageError::Damaged { name, reason } => {
                write!(
                    f,
                    "the state document {name} is damaged and there is no good copy: {reason}"
                )
            }
            StorageError::TooNew { name, version } => {
                write!(
                    f,
                    "the state document {name} has version {version}, which a later release wrote"
                )
            }
            StorageError::InUse(path) => {
                write!(f, "another process uses the state directory {}", path.display())
            }
            StorageError::InvalidName(name) => write!(f, "{name:?} cannot name a state document"),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StorageError::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<StorageError> for onvif_core::soap::Fault {
    /// The client learns that it failed; paths and reasons are for the log.
    fn from(error: StorageError) -> Self {
        tracing::error!(%error, "state could not be stored");
        onvif_core::soap::Fault::action_failed("The change could not be stored")
    }
}
