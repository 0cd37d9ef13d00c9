//! Documents that last as long as the process.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Storage, StorageError, is_valid_name};

/// Documents in memory, for tests and for devices that are configured anew at every start.
#[derive(Default)]
pub struct MemoryStorage(Mutex<HashMap<String, Vec<u8>>>);

impl MemoryStorage {
    /// Without any document.
    pub fn new() -> MemoryStorage {
        MemoryStorage::default()
    }

    fn documents(&self) -> MutexGuard<'_, HashMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Storage for MemoryStorage {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.documents().get(name).cloned())
    }

    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
        if !is_valid_name(name) {
            return Err(StorageError::InvalidName(name.to_owned()));
        }
        self.documents().insert(name.to_owned(), document.to_vec());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.documents().remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Option<Vec<String>>, StorageError> {
        Ok(Some(self.documents().keys().cloned().collect()))
    }
}
