//! Directories outside the state directory that clients can choose to store things in: mounted shares, as the configuration names them.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use onvif_device::backend::storage::{StorageBackend, StorageTarget};
use onvif_device::events::{Emitter, Topic};
use onvif_device::{BuildError, Module, Setup};
use tokio::sync::Notify;

use crate::sources::lock;

/// How often the directories in use are tried.
const INTERVAL: Duration = Duration::from_secs(30);
/// Configurations that clients can make beside those of the directories themselves.
const OF_CLIENTS: usize = 8;
/// The file that is written and removed to try a directory.
const TRIAL: &str = ".onvif-trial";

/// The directories. Cheap to clone: one is given to the device as what uses storage configurations, one as the part that declares the event.
#[derive(Clone, Debug, Default)]
pub struct Shares(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// Where a client may point.
    allowed: Vec<PathBuf>,
    used: Mutex<Vec<(String, PathBuf)>>,
    failure: OnceLock<Emitter>,
    changed: Notify,
}

impl Shares {
    /// Lets clients choose these directories, and those below them.
    pub fn new(allowed: Vec<PathBuf>) -> Shares {
        Shares(Arc::new(Inner {
            allowed,
            ..Inner::default()
        }))
    }

    /// Tries the directories in use now and then, and after each change, and tells their state by `tns1:Device/HardwareFailure/StorageFailure`. Does not end.
    pub async fn watch(self) {
        loop {
            let shares = self.clone();
            let tried = tokio::task::spawn_blocking(move || shares.tell());
            if let Err(error) = tried.await {
                tracing::error!(%error, "the storage directories could not be tried");
            }
            let _ = tokio::time::timeout(INTERVAL, self.0.changed.notified()).await;
        }
    }

    fn tell(&self) {
        let Some(failure) = self.0.failure.get() else {
            return;
        };
        let used = lock(&self.0.used).clone();
        failure.retain(|property| {
            let token = property.value("Token");
            used.iter().any(|(known, _)| Some(known.as_str()) == token)
        });
        for (token, path) in &used {
            let tried = try_directory(path);
            if let Err(error) = &tried {
                tracing::error!(token, error, "a storage directory fails");
            }
            let failed = tried.is_err().to_string();
            failure.set(&[("Token", token)], &[("Failed", &failed)]);
        }
    }
}

impl StorageBackend for Shares {
    /// What the system has mounted there is its own affair; the two kinds of shares that have a path are told apart by name only.
    fn types(&self) -> Vec<String> {
        ["NFS", "CIFS"].map(str::to_owned).to_vec()
    }

    fn most(&self) -> usize {
        self.0.allowed.len().saturating_add(OF_CLIENTS)
    }

    /// Each directory of the configuration, so that the state of all is told from the beginning.
    fn defaults(&self) -> Vec<StorageTarget> {
        let target = |path: &PathBuf| StorageTarget {
            kind: "NFS".to_owned(),
            local_path: Some(path.display().to_string()),
            uri: None,
            region: None,
            user: None,
        };
        self.0.allowed.iter().map(target).collect()
    }

    fn check(&self, target: &StorageTarget) -> Result<(), String> {
        if target.user.is_some() || target.region.is_some() {
            return Err("the share is mounted by the system, which has its own credentials".to_owned());
        }
        let path = target.local_path.as_deref().ok_or("the local path is missing")?;
        let path = fs::canonicalize(path).map_err(|_| "there is no such directory")?;
        let allowed = self
            .0
            .allowed
            .iter()
            .filter_map(|allowed| fs::canonicalize(allowed).ok());
        // After links have been followed, so that none leads out.
        if !allowed.into_iter().any(|allowed| path.starts_with(allowed)) {
            return Err("there is no such directory".to_owned());
        }
        try_directory(&path)
    }

    fn apply(&self, targets: &[(String, StorageTarget)]) {
        let path = |target: &StorageTarget| PathBuf::from(target.local_path.clone().unwrap_or_default());
        *lock(&self.0.used) = targets
            .iter()
            .map(|(token, target)| (token.clone(), path(target)))
            .collect();
        self.0.changed.notify_one();
    }
}

impl Module for Shares {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::property("tns1:Device/HardwareFailure/StorageFailure")
            .source("Token", "tt:ReferenceToken")
            .data("Failed", "xs:boolean");
        let emitter = setup.common().events().declare(topic)?;
        // Only the first of several devices would tell.
        let _ = self.0.failure.set(emitter);
        Ok(())
    }
}

/// Whether something can be written there.
fn try_directory(path: &Path) -> Result<(), String> {
    let trial = path.join(TRIAL);
    let write = || {
        let mut file = fs::File::create(&trial)?;
        file.write_all(b"x")?;
        file.sync_all()?;
        match fs::remove_file(&trial) {
            // Another trial at the same time, of a client's request or of another camera, has removed it.
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    };
    write().map_err(|error| format!("the directory cannot be written: {}", error.kind()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(path: &Path) -> StorageTarget {
        StorageTarget {
            kind: "NFS".to_owned(),
            local_path: Some(path.display().to_string()),
            uri: None,
            region: None,
            user: None,
        }
    }

    #[test]
    fn only_directories_that_the_configuration_names_can_be_chosen() {
        let (allowed, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let shares = Shares::new(vec![allowed.path().to_owned()]);
        fs::create_dir(allowed.path().join("below")).unwrap();
        for good in [allowed.path().to_owned(), allowed.path().join("below")] {
            assert_eq!(shares.check(&target(&good)), Ok(()));
        }
        let out = allowed.path().join("below/../..");
        for bad in [other.path(), Path::new("/nowhere"), Path::new(""), &out] {
            assert!(shares.check(&target(bad)).is_err(), "{}", bad.display());
        }
        #[cfg(unix)]
        {
            let link = allowed.path().join("link");
            std::os::unix::fs::symlink(other.path(), &link).unwrap();
            assert!(shares.check(&target(&link)).is_err());
        }
        let none = StorageTarget {
            local_path: None,
            ..target(allowed.path())
        };
        assert!(shares.check(&none).is_err());
    }

    #[test]
    fn trials_at_the_same_time_do_not_disturb_each_other() {
        let directory = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..200).for_each(|_| assert_eq!(try_directory(directory.path()), Ok(()))));
            }
        });
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    }
}
