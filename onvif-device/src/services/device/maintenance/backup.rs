//! Backup files: all documents of the state, sealed with the key of the device.
//!
//! A file is a line with its format, a line of JSON that tells where it comes from, and the documents, encrypted and authenticated together with both
//! lines by ChaCha20-Poly1305 (RFC 8439). So passwords do not leave the device in clear, a file that was changed or made by somebody else is refused as a
//! whole, and a signature would add nothing: the device trusts nobody's backups but its own. The key is made at the first need, survives every factory
//! default, and is not in the backup. Devices that are to take each other's backups are built with one key.

use std::time::{SystemTime, UNIX_EPOCH};

use onvif_core::auth::Secret;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};

use crate::device::Identity;
use crate::storage::{Documents, Storage, StorageError, decode, encode, is_staging};

/// Name of the document with the key.
pub(super) const KEY: &str = "backup-key";
/// First line of a file.
const MAGIC: &[u8] = b"onvif-device-backup 1\n";
/// Version of the documents as a whole. Raised when an older release could not make do with what a newer one stores.
const STATE_VERSION: u32 = 1;
/// Longest second line.
const MAX_HEADER: usize = 4096;
/// Most octets of a file.
pub(super) const MAX_FILE: usize = 16 << 20;

/// The key that seals backups.
pub type BackupKey = [u8; 32];

/// The second line of a file.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    /// [`STATE_VERSION`] of the release that made the file.
    state: u32,
    /// For people.
    firmware: String,
    /// Only a device with the same hardware takes the file.
    hardware: String,
    /// Seconds since 1970.
    created: u64,
}

/// Why a file is no backup that this device can restore.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unusable(pub &'static str);

/// Why there is no backup.
#[derive(Debug)]
pub(super) enum Failed {
    Storage(StorageError),
    Other(&'static str),
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failed::Storage(error) => error.fmt(f),
            Failed::Other(reason) => f.write_str(reason),
        }
    }
}

impl From<StorageError> for Failed {
    fn from(error: StorageError) -> Self {
        Failed::Storage(error)
    }
}

/// Makes and reads backups. `private` names the documents that stand for the device itself rather than for its settings.
pub(super) struct Backups<'a> {
    pub storage: &'a dyn Storage,
    pub identity: &'a Identity,
    pub key: Option<BackupKey>,
    pub private: &'a [String],
}

impl Backups<'_> {
    /// The file.
    pub fn make(&self, now: SystemTime) -> Result<Vec<u8>, Failed> {
        let names = self
            .storage
            .names()?
            .ok_or(Failed::Other("the storage does not tell its documents"))?;
        let mut documents = Documents::new();
        for name in names.into_iter().filter(|name| !self.is_private(name)) {
            if let Some(content) = self.storage.load(&name)? {
                documents.insert(name, Some(content));
            }
        }
        let header = Header {
            state: STATE_VERSION,
            firmware: self.identity.firmware_version.clone(),
            hardware: self.identity.hardware_id.clone(),
            created: now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
        };
        let mut file = MAGIC.to_vec();
        serde_json::to_writer(&mut file, &header)
            .map_err(|_| Failed::Other("the header cannot be written"))?;
        file.push(b'\n');
        let mut nonce = [0; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| Failed::Other("there are no random numbers"))?;
        let mut sealed = encode(&documents);
        self.cipher()?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(&file[..]),
                &mut sealed,
            )
            .map_err(|_| Failed::Other("the backup is too large"))?;
        file.extend_from_slice(&nonce);
        file.append(&mut sealed);
        if file.len() > MAX_FILE {
            return Err(Failed::Other("the backup is too large"));
        }
        Ok(file)
    }

    /// The change of documents that restores a file, those to be removed among them.
    pub fn read(&self, file: &[u8]) -> Result<Result<Documents, Unusable>, Failed> {
        let (lines, sealed) = match split(file) {
            Ok(parts) => parts,
            Err(unusable) => return Ok(Err(unusable)),
        };
        let header: Option<Header> = lines
            .get(MAGIC.len()..)
            .and_then(|line| serde_json::from_slice(line).ok());
        let problem = match header {
            None => Some("the header cannot be read"),
            Some(header) if header.state > STATE_VERSION => Some("a later release made it"),
            Some(header) if header.hardware != self.identity.hardware_id => Some("it is for other hardware"),
            Some(_) => None,
        };
        if let Some(problem) = problem {
            return Ok(Err(Unusable(problem)));
        }
        let Some((nonce, sealed)) = sealed.split_first_chunk::<NONCE_LEN>() else {
            return Ok(Err(Unusable("it is cut off")));
        };
        let mut sealed = sealed.to_vec();
        let opened = self.cipher()?.open_in_place(
            Nonce::assume_unique_for_key(*nonce),
            Aad::from(lines),
            &mut sealed,
        );
        let Ok(bytes) = opened else {
            return Ok(Err(Unusable("it was changed, or another device made it")));
        };
        let Some(mut documents) = decode(bytes) else {
            return Ok(Err(Unusable("its documents cannot be read")));
        };
        documents.retain(|name, _| !self.is_private(name));
        // What has come since the backup goes.
        for name in self.storage.names()?.unwrap_or_default() {
            if !self.is_private(&name) {
                documents.entry(name).or_insert(None);
            }
        }
        Ok(Ok(documents))
    }

    fn is_private(&self, name: &str) -> bool {
        name == KEY || is_staging(name) || self.private.iter().any(|private| private == name)
    }

    fn cipher(&self) -> Result<LessSafeKey, Failed> {
        let key = match self.key {
            Some(key) => key,
            None => self.own_key()?,
        };
        let key = UnboundKey::new(&CHACHA20_POLY1305, &key).map_err(|_| Failed::Other("the key is none"))?;
        Ok(LessSafeKey::new(key))
    }

    /// The key of this device, made when it is first needed.
    fn own_key(&self) -> Result<BackupKey, Failed> {
        if let Some(stored) = self.storage.load(KEY)? {
            return stored
                .try_into()
                .map_err(|_| Failed::Other("the stored key is none"));
        }
        let mut key = BackupKey::default();
        getrandom::fill(&mut key).map_err(|_| Failed::Other("there are no random numbers"))?;
        self.storage.store(KEY, &key)?;
        Ok(key)
    }
}

/// The two lines, and the rest.
fn split(file: &[u8]) -> Result<(&[u8], &[u8]), Unusable> {
    let Some(rest) = file.strip_prefix(MAGIC) else {
        return Err(Unusable("it does not start like a backup"));
    };
    let end = rest.iter().take(MAX_HEADER).position(|octet| *octet == b'\n');
    let end = end.ok_or(Unusable("the header has no end"))?;
    file.split_at_checked(MAGIC.len() + end + 1)
        .ok_or(Unusable("it is cut off"))
}

/// A key from a text, for configurations: 64 hexadecimal digits.
pub fn backup_key(text: &Secret) -> Option<BackupKey> {
    crate::hex::decode(text.expose())?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::storage::MemoryStorage;

    fn identity(hardware: &str) -> Identity {
        Identity {
            manufacturer: "M".to_owned(),
            model: "O".to_owned(),
            firmware_version: "1".to_owned(),
            serial_number: "S".to_owned(),
            hardware_id: hardware.to_owned(),
        }
    }

    fn storage() -> MemoryStorage {
        let storage = MemoryStorage::new();
        storage.store("users", b"a password").unwrap();
        storage.store("media", b"profiles").unwrap();
        storage.store("endpoint", b"me").unwrap();
        storage
    }

    fn private() -> Vec<String> {
        vec!["endpoint".to_owned()]
    }

    fn at() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    fn backups<'a>(storage: &'a dyn Storage, identity: &'a Identity, private: &'a [String]) -> Backups<'a> {
        Backups {
            storage,
            identity,
            key: None,
            private,
        }
    }

    fn problem(backups: &Backups<'_>, file: &[u8]) -> Option<&'static str> {
        backups.read(file).unwrap().err().map(|unusable| unusable.0)
    }

    #[test]
    fn a_backup_restores_what_was_there_and_removes_what_came_since() {
        let (storage, identity, private) = (storage(), identity("H"), private());
        let backups = backups(&storage, &identity, &private);
        let file = backups.make(at()).unwrap();
        assert!(!file.windows(10).any(|window| window == b"a password"));
        storage.store("media", b"other").unwrap();
        storage.store("tours", b"new").unwrap();
        let change = backups.read(&file).unwrap().unwrap();
        let expected: Documents = [
            ("users", Some("a password")),
            ("media", Some("profiles")),
            ("tours", None),
        ]
        .into_iter()
        .map(|(name, content)| (name.to_owned(), content.map(|c| c.as_bytes().to_vec())))
        .collect();
        assert_eq!(change, expected);
    }

    #[test]
    fn any_octet_that_differs_makes_it_unusable() {
        let (storage, identity, private) = (storage(), identity("H"), private());
        let backups = backups(&storage, &identity, &private);
        let file = backups.make(at()).unwrap();
        for at in 0..file.len() {
            let mut bad = file.clone();
            bad[at] ^= 1;
            assert!(problem(&backups, &bad).is_some(), "octet {at}");
            assert!(problem(&backups, &file[..at]).is_some(), "cut off at {at}");
        }
        let longer = [&file[..], b"x"].concat();
        assert!(problem(&backups, &longer).is_some());
    }

    #[test]
    fn it_is_for_this_device_and_this_release() {
        let (storage, mine, private) = (storage(), identity("H"), private());
        let file = backups(&storage, &mine, &private).make(at()).unwrap();
        let other = identity("other");
        assert_eq!(
            problem(&backups(&storage, &other, &private), &file),
            Some("it is for other hardware")
        );
        let stranger = MemoryStorage::new();
        assert_eq!(
            problem(&backups(&stranger, &mine, &private), &file),
            Some("it was changed, or another device made it")
        );
        let text = String::from_utf8_lossy(&file).into_owned();
        let later = text.replacen("\"state\":1", "\"state\":2", 1);
        assert_eq!(
            problem(&backups(&storage, &mine, &private), later.as_bytes()),
            Some("a later release made it")
        );
        // Devices of one key take each other's.
        let with_key = |storage| Backups {
            key: Some([7; 32]),
            ..backups(storage, &mine, &private)
        };
        let file = with_key(&storage as &dyn Storage).make(at()).unwrap();
        assert_eq!(problem(&with_key(&stranger), &file), None);
    }
}
