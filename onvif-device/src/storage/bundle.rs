//! Several documents in one: for backups, and for changes of all documents at once.

use std::collections::BTreeMap;

use super::{Storage, StorageError, is_valid_name};

/// Name of the document that holds a change until it has been made.
const STAGED: &str = "staged-restore";

/// Most documents in a bundle.
const MAX_DOCUMENTS: usize = 1024;

/// What is to become of documents: the new content, or `None` for removal.
pub type Documents = BTreeMap<String, Option<Vec<u8>>>;

/// Writes documents one after the other: length and name, a mark, length and content. Numbers have the big end first.
#[cfg(feature = "device")]
pub(crate) fn encode(documents: &Documents) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, content) in documents {
        // Names have at most 64 octets, documents less than 4 GiB.
        out.push(u8::try_from(name.len()).unwrap_or(u8::MAX));
        out.extend_from_slice(name.as_bytes());
        match content {
            None => out.push(0),
            Some(content) => {
                out.push(1);
                out.extend_from_slice(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes());
                out.extend_from_slice(content);
            }
        }
    }
    out
}

/// Reads what [`encode`] has written; `None` for anything else.
pub(crate) fn decode(mut bytes: &[u8]) -> Option<Documents> {
    let mut documents = Documents::new();
    while !bytes.is_empty() {
        let length = usize::from(*take(&mut bytes, 1)?.first()?);
        let name = std::str::from_utf8(take(&mut bytes, length)?).ok()?;
        if !is_valid_name(name) || documents.len() >= MAX_DOCUMENTS {
            return None;
        }
        let content = match take(&mut bytes, 1)? {
            [0] => None,
            [1] => {
                let length = u32::from_be_bytes(take(&mut bytes, 4)?.try_into().ok()?);
                Some(take(&mut bytes, usize::try_from(length).ok()?)?.to_vec())
            }
            _ => return None,
        };
        if documents.insert(name.to_owned(), content).is_some() {
            return None;
        }
    }
    Some(documents)
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(taken)
}

/// Notes a change of several documents, all of which are made at the next start, before anybody reads one of them. When this returns the change will
/// be made as a whole, whatever happens; if it fails nothing will change.
///
/// # Errors
/// Those of the storage.
#[cfg(feature = "device")]
pub(crate) fn stage(storage: &dyn Storage, documents: &Documents) -> Result<(), StorageError> {
    storage.store(STAGED, &encode(documents))
}

/// Drops what has been noted and not been made yet.
///
/// # Errors
/// Those of the storage.
pub(crate) fn unstage(storage: &dyn Storage) -> Result<(), StorageError> {
    storage.remove(STAGED)
}

/// Makes the change of documents that the last run has noted, for example the restoration of a backup. [`FileStorage::open`](super::FileStorage::open)
/// and the builder of the device call it; call it yourself where documents of another storage are read before the device is built.
///
/// An interrupted run is made up for by the next one.
///
/// # Errors
/// Those of the storage.
pub fn apply_staged(storage: &dyn Storage) -> Result<(), StorageError> {
    let Some(staged) = storage.load(STAGED)? else {
        return Ok(());
    };
    match decode(&staged) {
        Some(documents) => {
            tracing::warn!(
                documents = documents.len(),
                "the state is replaced by that of a backup"
            );
            for (name, content) in &documents {
                match content {
                    Some(content) => storage.store(name, content)?,
                    None => storage.remove(name)?,
                }
            }
        }
        // Only a later release could have written it.
        None => tracing::error!("a staged change of the state cannot be read and is dropped"),
    }
    storage.remove(STAGED)
}

/// Whether a document belongs to the mechanics of the storage rather than to the state.
#[cfg(feature = "device")]
pub(crate) fn is_staging(name: &str) -> bool {
    name == STAGED
}

#[cfg(all(test, feature = "device"))]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::super::MemoryStorage;
    use super::*;

    fn documents(list: &[(&str, Option<&str>)]) -> Documents {
        list.iter()
            .map(|(name, content)| ((*name).to_owned(), content.map(|c| c.as_bytes().to_vec())))
            .collect()
    }

    #[test]
    fn bundles_are_read_back_and_nothing_else_is() {
        let all = documents(&[("a", Some("1")), ("b", None), ("empty", Some(""))]);
        let bytes = encode(&all);
        assert_eq!(decode(&bytes), Some(all));
        assert_eq!(decode(b""), Some(Documents::new()));
        let twice = [bytes.clone(), bytes.clone()].concat();
        assert_eq!(decode(&twice), None, "a name twice");
        for end in [1, 2, 3, 5, bytes.len() - 1] {
            assert_eq!(decode(&bytes[..end]), None, "cut off at {end}");
        }
        assert_eq!(decode(b"\x02..\x01\0\0\0\0"), None, "no name");
        assert_eq!(decode(b"\x01a\x02"), None, "no such mark");
        assert_eq!(decode(b"\x01a\x01\xff\xff\xff\xff"), None, "longer than it is");
    }

    /// Fails at the n-th write, as a power cut would.
    struct Cut(Arc<MemoryStorage>, Mutex<u32>);

    impl Cut {
        fn spend(&self) -> Result<(), StorageError> {
            let mut left = self.1.lock().unwrap();
            *left = left.checked_sub(1).ok_or(StorageError::InUse("cut".into()))?;
            Ok(())
        }
    }

    #[test]
    fn a_change_that_was_cut_off_is_completed_by_the_next_start() {
        for writes in 0..=4 {
            let storage = Arc::new(MemoryStorage::new());
            for (name, content) in [("a", "old"), ("b", "old"), ("kept", "old")] {
                storage.store(name, content.as_bytes()).unwrap();
            }
            let change = documents(&[("a", Some("new")), ("b", None), ("c", Some("new"))]);
            stage(&storage, &change).unwrap();
            let cut = Cut(Arc::clone(&storage), Mutex::new(writes));
            assert_eq!(apply_staged(&cut).is_ok(), writes == 4);
            apply_staged(&storage).unwrap();
            let content = |name: &str| storage.load(name).unwrap().map(|c| String::from_utf8(c).unwrap());
            assert_eq!(content("a").as_deref(), Some("new"));
            assert_eq!(content("b"), None);
            assert_eq!(content("c").as_deref(), Some("new"));
            assert_eq!(content("kept").as_deref(), Some("old"));
            assert_eq!(content(STAGED), None);
        }
    }

    impl Storage for Cut {
        fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
            self.0.load(name)
        }
        fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
            self.spend()?;
            self.0.store(name, document)
        }
        fn remove(&self, name: &str) -> Result<(), StorageError> {
            self.spend()?;
            self.0.remove(name)
        }
    }
}
