//! A typed document: read from memory, changed only together with its stored copy.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;

use super::{Storage, StorageError};
use crate::task;

/// Counts the changes of all documents.
static CHANGES: AtomicU64 = AtomicU64::new(0);

/// A number that is another one after every change of any [`Persistent`] of this process, from before the change is acknowledged.
/// Whoever keeps what was made from documents can tell by it that they are still the same.
pub fn changes() -> u64 {
    CHANGES.load(Ordering::Acquire)
}

/// Makes [`changes`] another number: for state that is made anew at each start and so kept in no document.
pub(crate) fn note_change() {
    CHANGES.fetch_add(1, Ordering::Release);
}

/// A value that lives in memory and, as JSON, in a document of a [`Storage`].
///
/// Readers get a snapshot and never wait for a write. A change becomes visible, and is acknowledged, once it is stored.
pub struct Persistent<T> {
    inner: Arc<Inner<T>>,
}

struct Inner<T> {
    name: String,
    storage: Arc<dyn Storage>,
    current: RwLock<Arc<T>>,
    /// Held through a whole change, so that changes follow one another.
    changing: Arc<Mutex<()>>,
}

impl<T> Clone for Persistent<T> {
    fn clone(&self) -> Self {
        Persistent {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<T> std::fmt::Debug for Persistent<T> {
    /// Without the value, which may hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Persistent")
            .field("name", &self.inner.name)
            .finish_non_exhaustive()
    }
}

impl<T: Serialize + DeserializeOwned + Clone + Send + Sync + 'static> Persistent<T> {
    /// Loads the document; `default` makes the value if there is none. Nothing is written before the first change.
    ///
    /// # Errors
    /// As [`Storage::load`], and [`StorageError::Damaged`] for a document that does not hold a `T`.
    pub fn open(
        storage: Arc<dyn Storage>,
        name: &str,
        default: impl FnOnce() -> T,
    ) -> Result<Persistent<T>, StorageError> {
        let value = match storage.load(name)? {
            Some(document) => serde_json::from_slice(&document).map_err(|e| StorageError::Damaged {
                name: name.to_owned(),
                // Only the position: the text of the error may quote the document.
                reason: format!("unexpected content at line {} column {}", e.line(), e.column()),
            })?,
            None => default(),
        };
        Ok(Persistent {
            inner: Arc::new(Inner {
                name: name.to_owned(),
                storage,
                current: RwLock::new(Arc::new(value)),
                changing: Arc::default(),
            }),
        })
    }

    /// The value as it is now.
    pub fn get(&self) -> Arc<T> {
        Arc::clone(&self.inner.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes a copy of the value, stores it and then makes it the current value. When this returns, the change survives a loss of
    /// power. The write is carried through even if the caller goes away meanwhile, so that memory and document never differ.
    ///
    /// # Errors
    /// Whatever `change` returns, and storage errors; in both cases nothing has changed.
    pub async fn update<R, E>(&self, change: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E>
    where
        E: From<StorageError>,
    {
        let guard = Arc::clone(&self.inner.changing).lock_owned().await;
        let mut value = T::clone(&self.get());
        let result = change(&mut value)?;
        let inner = Arc::clone(&self.inner);
        let write = Box::new(move || {
            let _guard = guard;
            inner.write(value)
        });
        match carry_through(write).await {
            Ok(written) => written?,
            Err(e) => {
                return Err(StorageError::Io {
                    what: format!("store {}", self.inner.name),
                    source: std::io::Error::other(e),
                }
                .into());
            }
        }
        Ok(result)
    }

    /// Stores a value in the place of everything that was known: also a storage that keeps the document before has nothing left of it.
    ///
    /// # Errors
    /// As [`update`](Self::update); what was known may be gone nevertheless.
    pub async fn erase(&self, value: T) -> Result<(), StorageError> {
        for value in [value.clone(), value] {
            self.update(|known| {
                *known = value;
                Ok::<_, StorageError>(())
            })
            .await?;
        }
        Ok(())
    }

    /// As [`update`](Self::update), for use before there is a runtime. Must not be called while a device runs on it.
    ///
    /// # Errors
    /// As [`update`](Self::update).
    pub fn update_now<R, E>(&self, change: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E>
    where
        E: From<StorageError>,
    {
        let mut value = T::clone(&self.get());
        let result = change(&mut value)?;
        self.inner.write(value)?;
        Ok(result)
    }
}

/// A write that no caller can stop half-way. Boxed, because a task of its own kind for each kind of document and change is 6 kB of program
/// each, and there are a hundred.
async fn carry_through(
    write: Box<dyn FnOnce() -> Result<(), StorageError> + Send>,
) -> Result<Result<(), StorageError>, tokio::task::JoinError> {
    task::blocking(write).await
}

impl<T: Serialize> Inner<T> {
    fn write(&self, value: T) -> Result<(), StorageError> {
        let document = serde_json::to_vec(&value).map_err(|e| StorageError::Io {
            what: format!("write down {}", self.name),
            source: e.into(),
        })?;
        self.storage.store(&self.name, &document)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(value);
        note_change();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::MemoryStorage;
    use super::*;

    struct Broken;

    impl Storage for Broken {
        fn load(&self, _: &str) -> Result<Option<Vec<u8>>, StorageError> {
            Ok(None)
        }
        fn store(&self, _: &str, _: &[u8]) -> Result<(), StorageError> {
            Err(StorageError::InUse("nowhere".into()))
        }
        fn remove(&self, _: &str) -> Result<(), StorageError> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn changes_are_stored_and_read_back() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let list = Persistent::open(Arc::clone(&storage), "list", Vec::<u32>::new).unwrap();
        let before = changes();
        let length = list
            .update(|list| {
                list.push(7);
                Ok::<_, StorageError>(list.len())
            })
            .await
            .unwrap();
        assert_eq!(length, 1);
        assert_ne!(changes(), before);
        let again = Persistent::open(storage, "list", Vec::<u32>::new).unwrap();
        assert_eq!(*again.get(), [7]);
    }

    #[tokio::test]
    async fn what_is_erased_is_in_no_file() {
        let directory = tempfile::tempdir().unwrap();
        let storage = Arc::new(crate::storage::FileStorage::open(directory.path()).unwrap());
        let list = Persistent::open(storage, "list", Vec::<String>::new).unwrap();
        for secret in ["geheim", "geheimer"] {
            let push = |list: &mut Vec<String>| {
                list.push(secret.to_owned());
                Ok::<_, StorageError>(())
            };
            list.update(push).await.unwrap();
        }
        let known = || {
            let files = std::fs::read_dir(directory.path()).unwrap();
            let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
            texts.filter(|text| text.contains("geheim")).count()
        };
        assert_eq!(known(), 2);
        list.erase(Vec::new()).await.unwrap();
        assert_eq!(known(), 0);
        assert!(list.get().is_empty());
    }

    #[tokio::test]
    async fn a_refused_or_failed_change_changes_nothing() {
        let list = Persistent::open(Arc::new(MemoryStorage::new()), "list", || vec![1]).unwrap();
        let refused = list
            .update(|list| {
                list.clear();
                Err::<(), _>(StorageError::InvalidName("no".into()))
            })
            .await;
        assert!(refused.is_err());
        assert_eq!(*list.get(), [1]);

        let list = Persistent::open(Arc::new(Broken), "list", || vec![1]).unwrap();
        let failed = list
            .update(|list| {
                list.clear();
                Ok::<_, StorageError>(())
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(*list.get(), [1]);
    }

    #[tokio::test]
    async fn concurrent_changes_do_not_lose_one() {
        let count = Persistent::open(Arc::new(MemoryStorage::new()), "count", || 0_u32).unwrap();
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let count = count.clone();
                tokio::spawn(async move {
                    count
                        .update(|n| {
                            *n += 1;
                            Ok::<_, StorageError>(())
                        })
                        .await
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(*count.get(), 50);
    }

    #[test]
    fn a_document_of_another_form_is_damaged() {
        let storage = MemoryStorage::new();
        storage.store("list", br#"{"password":"geheim"}"#).unwrap();
        let error = Persistent::open(Arc::new(storage), "list", Vec::<u32>::new).unwrap_err();
        assert!(matches!(error, StorageError::Damaged { .. }));
        assert!(!error.to_string().contains("geheim"));
    }
}
