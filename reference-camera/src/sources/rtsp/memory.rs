//! What is known of cameras from earlier, so that a start does not depend on them being there.

use std::collections::BTreeMap;
use std::sync::Arc;

use onvif_device::storage::{MemoryStorage, Persistent, Storage, StorageError};
use serde::{Deserialize, Serialize};
use tracing::warn;

use super::super::passed::CodedStream;
use super::address::RtspAddress;
use super::session::{Offer, SoundOffer};

/// Name of the document.
pub const DOCUMENT: &str = "rtsp-sources";

/// What is known of a camera.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Known {
    /// Its pictures.
    pub stream: CodedStream,
    /// What decoders must know of them.
    pub offer: Offer,
    /// Its sound.
    #[serde(default)]
    pub sound: Option<SoundOffer>,
    /// Whether its pictures can be decoded here; `None` in what was stored before that was tried.
    #[serde(default)]
    pub decodable: Option<bool>,
}

impl Known {
    pub(super) fn is_decodable(&self) -> bool {
        self.decodable.unwrap_or_else(|| self.offer.seems_decodable())
    }
}

/// Remembers cameras by their addresses, without credentials.
#[derive(Debug)]
pub struct RtspMemory(Persistent<BTreeMap<String, Known>>);

impl RtspMemory {
    /// Opens the memory.
    ///
    /// # Errors
    /// Those of the storage.
    pub fn open(storage: Arc<dyn Storage>) -> Result<RtspMemory, StorageError> {
        Persistent::open(storage, DOCUMENT, BTreeMap::new).map(RtspMemory)
    }

    /// A memory that ends with the program.
    ///
    /// # Errors
    /// None in practice: memory does not fail.
    pub fn volatile() -> Result<RtspMemory, StorageError> {
        RtspMemory::open(Arc::new(MemoryStorage::new()))
    }

    pub(super) fn recall(&self, address: &RtspAddress) -> Option<Known> {
        self.0.get().get(&address.to_string()).cloned()
    }

    pub(super) fn remember(&self, address: &RtspAddress, known: &Known) {
        let stored = self.0.update_now(|all| {
            all.insert(address.to_string(), known.clone());
            Ok::<_, StorageError>(())
        });
        if let Err(error) = stored {
            warn!(%error, %address, "what the camera is could not be stored");
        }
    }
}
