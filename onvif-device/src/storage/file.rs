//! Documents as files: written beside, synced, renamed.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use super::{Storage, StorageError, is_valid_name};

/// First word of every document.
const MAGIC: &str = "onvif-device-state";
/// Version of the frame around a document; the document has its own.
const VERSION: u32 = 1;
/// The file that is locked, whose name no document can have.
const LOCK: &str = "lock";
/// Far more than any document of a device, so that a file that is none does not fill the memory.
const MAX_FILE: u64 = 64 << 20;

/// Documents as files in one directory, which belongs to one process at a time.
///
/// A document `NAME` is the file `NAME`; the one before it is kept as `NAME.old`. A write goes to `NAME.new`, which is synced to the
/// medium and renamed, and the directory is synced, before [`store`](Storage::store) returns. Every file starts with a line that holds
/// version, length and checksum. When a file turns out to be damaged it is put aside as `NAME.damaged`, the copy before it is used, and
/// the log says so with level error.
///
/// The files hold passwords: they are readable by their owner only, and so is the directory when it is created here.
#[derive(Debug)]
pub struct FileStorage {
    directory: PathBuf,
    /// Held for the lock on it.
    _lock: File,
    /// Two writers of one document would share the temporary file.
    writing: Mutex<()>,
}

impl FileStorage {
    /// Opens a directory, creating it if need be.
    ///
    /// # Errors
    /// [`StorageError::InUse`] when another process has it open, [`StorageError::Io`] when it cannot be created or written. Also completes a change
    /// of all documents, as the restoration of a backup is, that the last process has prepared.
    pub fn open(directory: impl Into<PathBuf>) -> Result<FileStorage, StorageError> {
        let directory = directory.into();
        create_directory(&directory).map_err(|e| io_error("create", &directory, e))?;
        let path = directory.join(LOCK);
        let lock = private_file()
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|e| io_error("open", &path, e))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StorageError::InUse(directory)),
            Err(TryLockError::Error(e)) => return Err(io_error("lock", &path, e)),
        }
        let storage = FileStorage {
            directory,
            _lock: lock,
            writing: Mutex::new(()),
        };
        // Before anybody reads a document.
        super::apply_staged(&storage)?;
        Ok(storage)
    }

    /// The directory.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    fn path(&self, name: &str, suffix: &str) -> Result<PathBuf, StorageError> {
        if !is_valid_name(name) || name == LOCK {
            return Err(StorageError::InvalidName(name.to_owned()));
        }
        Ok(self.directory.join(format!("{name}{suffix}")))
    }

    fn sync_directory(&self) -> io::Result<()> {
        File::open(&self.directory)?.sync_all()
    }
}

impl Storage for FileStorage {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let (current, old) = (self.path(name, "")?, self.path(name, ".old")?);
        let reason = match read_document(name, &current)? {
            Content::Whole(document) => return Ok(Some(document)),
            // A write was cut off between its two renames: what it would have brought was never acknowledged.
            Content::Missing => None,
            Content::Damaged(reason) => Some(reason),
        };
        if let Some(reason) = &reason {
            let aside = self.path(name, ".damaged")?;
            tracing::error!(
                document = name,
                reason,
                aside = %aside.display(),
                "a state document is damaged and was put aside; the copy before it is used, the last change is lost"
            );
            fs::rename(&current, &aside).map_err(|e| io_error("put aside", &current, e))?;
        }
        match (read_document(name, &old)?, reason) {
            (Content::Whole(document), _) => Ok(Some(document)),
            (Content::Missing, None) => Ok(None),
            (Content::Missing, Some(reason)) | (Content::Damaged(reason), _) => Err(StorageError::Damaged {
                name: name.to_owned(),
                reason,
            }),
        }
    }

    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
        let (current, new, old) = (
            self.path(name, "")?,
            self.path(name, ".new")?,
            self.path(name, ".old")?,
        );
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let write = || -> io::Result<()> {
            let mut file = private_file().create(true).truncate(true).open(&new)?;
            file.write_all(frame(document).as_bytes())?;
            file.write_all(document)?;
            file.sync_all()
        };
        write().map_err(|e| io_error("write", &new, e))?;
        match fs::rename(&current, &old) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(io_error("rename", &current, e)),
            _ => {}
        }
        fs::rename(&new, &current).map_err(|e| io_error("rename", &new, e))?;
        self.sync_directory()
            .map_err(|e| io_error("sync", &self.directory, e))
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        // The copy first: were it the last to go, a cut between the two would bring it back.
        for suffix in [".old", ".new", ""] {
            let path = self.path(name, suffix)?;
            match fs::remove_file(&path) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(io_error("remove", &path, e)),
                _ => {}
            }
        }
        self.sync_directory()
            .map_err(|e| io_error("sync", &self.directory, e))
    }

    fn names(&self) -> Result<Option<Vec<String>>, StorageError> {
        // Nothing is renamed meanwhile.
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let failed = |e| io_error("list", &self.directory, e);
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.directory).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            // A document whose newest copy is missing after a cut-off write is there all the same.
            let name = entry.file_name();
            let Some(name) = name
                .to_str()
                .map(|name| name.strip_suffix(".old").unwrap_or(name))
            else {
                continue;
            };
            if !is_valid_name(name) || name == LOCK || names.iter().any(|known| known == name) {
                continue;
            }
            if entry.file_type().map_err(failed)?.is_file() && is_document(&entry.path()).map_err(failed)? {
                names.push(name.to_owned());
            }
        }
        Ok(Some(names))
    }
}

enum Content {
    Whole(Vec<u8>),
    Missing,
    Damaged(String),
}

/// Whether a file starts like a document; others may have left theirs in the directory.
fn is_document(path: &Path) -> io::Result<bool> {
    let mut start = Vec::with_capacity(MAGIC.len());
    match File::open(path) {
        Ok(file) => file.take(MAGIC.len() as u64).read_to_end(&mut start)?,
        // Replaced or removed meanwhile.
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(e),
    };
    Ok(start == MAGIC.as_bytes())
}

fn read_document(name: &str, path: &Path) -> Result<Content, StorageError> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file
            .take(MAX_FILE + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| io_error("read", path, e))?,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Content::Missing),
        Err(e) => return Err(io_error("open", path, e)),
    };
    match unframe(&bytes) {
        Ok((VERSION, document)) => Ok(Content::Whole(document.to_vec())),
        Ok((version, _)) => Err(StorageError::TooNew {
            name: name.to_owned(),
            version,
        }),
        Err(reason) => Ok(Content::Damaged(reason.to_owned())),
    }
}

fn frame(document: &[u8]) -> String {
    format!("{MAGIC} {VERSION} {} {}\n", document.len(), checksum(document))
}

fn unframe(bytes: &[u8]) -> Result<(u32, &[u8]), &'static str> {
    let end = bytes
        .iter()
        .take(200)
        .position(|b| *b == b'\n')
        .ok_or("the first line is missing")?;
    let (line, document) = bytes.split_at(end);
    let document = document.get(1..).unwrap_or_default();
    let line = std::str::from_utf8(line).map_err(|_| "the first line is not text")?;
    let mut words = line.split(' ');
    if words.next() != Some(MAGIC) {
        return Err("it does not start like a state document");
    }
    let version: u32 = words
        .next()
        .and_then(|w| w.parse().ok())
        .ok_or("the version is missing")?;
    if version != VERSION {
        return Ok((version, document));
    }
    let length: usize = words
        .next()
        .and_then(|w| w.parse().ok())
        .ok_or("the length is missing")?;
    if document.len() != length {
        return Err("it is cut off or too long");
    }
    if words.next() != Some(checksum(document).as_str()) {
        return Err("the checksum is wrong");
    }
    Ok((version, document))
}

fn checksum(document: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(document)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

fn io_error(what: &str, path: &Path, source: io::Error) -> StorageError {
    StorageError::Io {
        what: format!("{what} {}", path.display()),
        source,
    }
}

#[cfg(unix)]
fn private_file() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    options
}

fn create_directory(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(directory: &tempfile::TempDir) -> FileStorage {
        FileStorage::open(directory.path().join("state")).unwrap()
    }

    #[test]
    fn documents_are_kept_replaced_and_removed() {
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        assert_eq!(storage.load("users").unwrap(), None);
        storage.store("users", b"one").unwrap();
        storage.store("users", b"two\nlines").unwrap();
        storage.store("empty", b"").unwrap();
        drop(storage);
        let storage = open(&directory);
        assert_eq!(storage.load("users").unwrap().unwrap(), b"two\nlines");
        assert_eq!(storage.load("empty").unwrap().unwrap(), b"");
        let mut names = storage.names().unwrap().unwrap();
        names.sort();
        assert_eq!(names, ["empty", "users"]);
        // A file of somebody else is no document, and one that lost its newest copy still is.
        fs::write(storage.directory().join("log"), b"2026-11-21 started\n").unwrap();
        fs::rename(
            storage.directory().join("users"),
            storage.directory().join("users.old"),
        )
        .unwrap();
        let mut names = storage.names().unwrap().unwrap();
        names.sort();
        assert_eq!(names, ["empty", "users"]);
        storage.remove("users").unwrap();
        storage.remove("users").unwrap();
        assert_eq!(storage.load("users").unwrap(), None);
    }

    #[test]
    fn a_damaged_document_gives_way_to_the_copy_before() {
        let damage: [fn(&Path); 4] = [
            |path| fs::write(path, b"").unwrap(),
            |path| fs::write(path, b"rubbish\n").unwrap(),
            |path| {
                let mut bytes = fs::read(path).unwrap();
                *bytes.last_mut().unwrap() ^= 1;
                fs::write(path, bytes).unwrap();
            },
            |path| {
                let bytes = fs::read(path).unwrap();
                fs::write(path, &bytes[..bytes.len() - 1]).unwrap();
            },
        ];
        for damage in damage {
            let directory = tempfile::tempdir().unwrap();
            let storage = open(&directory);
            storage.store("users", b"one").unwrap();
            storage.store("users", b"two").unwrap();
            damage(&storage.directory().join("users"));
            assert_eq!(storage.load("users").unwrap().unwrap(), b"one");
            assert!(storage.directory().join("users.damaged").exists());
            storage.store("users", b"three").unwrap();
            assert_eq!(storage.load("users").unwrap().unwrap(), b"three");
        }
    }

    #[test]
    fn without_a_good_copy_it_is_an_error_and_stays_one() {
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        storage.store("users", b"one").unwrap();
        storage.store("users", b"two").unwrap();
        fs::write(storage.directory().join("users"), b"x").unwrap();
        fs::write(storage.directory().join("users.old"), b"y").unwrap();
        for _ in 0..2 {
            assert!(matches!(storage.load("users"), Err(StorageError::Damaged { .. })));
        }
        let newer = frame(b"").replace(" 1 ", " 2 ");
        fs::write(storage.directory().join("other"), newer).unwrap();
        assert!(matches!(
            storage.load("other"),
            Err(StorageError::TooNew { version: 2, .. })
        ));
    }

    #[test]
    fn a_write_that_was_cut_off_leaves_what_was_acknowledged() {
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        storage.store("users", b"one").unwrap();
        let path = |name: &str| storage.directory().join(name);
        // Before the first rename.
        fs::write(path("users.new"), b"onvif-device-st").unwrap();
        assert_eq!(storage.load("users").unwrap().unwrap(), b"one");
        // Between the renames.
        fs::rename(path("users"), path("users.old")).unwrap();
        assert_eq!(storage.load("users").unwrap().unwrap(), b"one");
        assert!(!path("users.damaged").exists());
    }

    #[test]
    fn a_directory_belongs_to_one_at_a_time() {
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        assert!(matches!(
            FileStorage::open(storage.directory()),
            Err(StorageError::InUse(_))
        ));
        drop(storage);
        open(&directory);
    }

    #[test]
    fn names_do_not_leave_the_directory() {
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        for name in ["", "../x", "a/b", "a.b", "A", "\0", LOCK, &"a".repeat(65)] {
            assert!(
                matches!(storage.store(name, b""), Err(StorageError::InvalidName(_))),
                "{name}"
            );
            assert!(storage.load(name).is_err());
        }
    }

    #[cfg(unix)]
    #[test]
    fn files_are_private() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let storage = open(&directory);
        storage.store("users", b"one").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&storage.directory().join("users")), 0o600);
        assert_eq!(mode(storage.directory()), 0o700);
    }
}
