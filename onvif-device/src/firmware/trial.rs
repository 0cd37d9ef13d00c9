//! Whether an upgrade holds.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::backend::firmware::{FirmwareBackend, FirmwareCloud, Slot};
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// Name of the document. It is about the slots of this very device, and no part of a backup.
pub(crate) const DOCUMENT: &str = "firmware";

/// How often a firmware on trial may start without being confirmed.
pub const MAX_TRIAL_STARTS: u32 = 3;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    trial: Option<Trial>,
    /// What came of the last upgrade from the maker's cloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cloud: Option<CloudOutcome>,
}

/// What came of an upgrade from the maker's cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CloudOutcome {
    /// Whether the firmware that was asked for runs.
    pub success: bool,
    /// In words for the client.
    pub information: String,
}

/// A firmware that has not proved itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Trial {
    version: String,
    from: Slot,
    to: Slot,
    starts: u32,
    /// Whether it came from the maker's cloud, so that its end has to be told.
    #[serde(default)]
    cloud: bool,
}

impl Trial {
    /// What there is to tell of its end.
    fn outcome(&self, success: bool, what: &str) -> Option<CloudOutcome> {
        self.cloud.then(|| CloudOutcome {
            success,
            information: format!("The firmware {} {what}", self.version),
        })
    }
}

/// The upgrades of one device, and whether the running firmware is on trial.
#[derive(Clone)]
pub struct Upgrades {
    backend: Arc<dyn FirmwareBackend>,
    state: Persistent<State>,
    verdict: Verdict,
    cloud: Option<Arc<dyn FirmwareCloud>>,
}

impl std::fmt::Debug for Upgrades {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upgrades")
            .field("state", &*self.state.get())
            .field("verdict", &self.verdict)
            .finish_non_exhaustive()
    }
}

/// What came of a start or of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The running firmware stays.
    Stays,
    /// The machine has to start anew, with the firmware from before.
    RollBack,
}

impl Upgrades {
    /// Counts this start if the firmware is on trial. To be called once a start, before anything that a bad firmware could fail at.
    ///
    /// # Errors
    /// Those of the storage.
    pub fn open(
        backend: Arc<dyn FirmwareBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Upgrades, StorageError> {
        let state = Persistent::open(storage, DOCUMENT, State::default)?;
        let mut upgrades = Upgrades {
            backend,
            state,
            verdict: Verdict::Stays,
            cloud: None,
        };
        let Some(trial) = upgrades.state.get().trial.clone() else {
            return Ok(upgrades);
        };
        if upgrades.backend.active() != trial.to {
            // The power went before the slots were switched, or a boot loader went back on its own.
            tracing::error!(
                version = trial.version,
                "the firmware upgrade did not come to run"
            );
            upgrades.end_now(trial.outcome(false, "did not come to run"))?;
            return Ok(upgrades);
        }
        if trial.starts >= MAX_TRIAL_STARTS {
            tracing::error!(version = trial.version, "the new firmware was never confirmed");
            upgrades.verdict = upgrades.go_back(&trial);
            upgrades.end_now(trial.outcome(false, "never came to serve"))?;
            return Ok(upgrades);
        }
        upgrades.state.update_now(|state| {
            if let Some(trial) = &mut state.trial {
                trial.starts += 1;
            }
            Ok::<_, StorageError>(())
        })?;
        Ok(upgrades)
    }

    /// Lets clients upgrade from the maker's cloud as well, and tells them so: the capability CloudFirmwareUpgrade.
    #[must_use]
    pub fn with_cloud(mut self, cloud: Arc<dyn FirmwareCloud>) -> Upgrades {
        self.cloud = Some(cloud);
        self
    }

    /// The maker's cloud.
    pub(crate) fn cloud(&self) -> Option<&Arc<dyn FirmwareCloud>> {
        self.cloud.as_ref()
    }

    /// What came of the last upgrade from there.
    pub(crate) fn cloud_outcome(&self) -> Option<CloudOutcome> {
        self.state.get().cloud.clone()
    }

    /// Notes that an upgrade from the cloud has failed before there was anything to try.
    ///
    /// # Errors
    /// Those of the storage.
    pub(crate) async fn cloud_failed(&self, information: String) -> Result<(), StorageError> {
        self.state
            .update(|state| {
                state.cloud = Some(CloudOutcome {
                    success: false,
                    information,
                });
                Ok(())
            })
            .await
    }

    /// What came of this start.
    pub(crate) fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What stores the images.
    pub(crate) fn backend(&self) -> &Arc<dyn FirmwareBackend> {
        &self.backend
    }

    /// Whether the running firmware has yet to prove itself.
    pub(crate) fn on_trial(&self) -> bool {
        self.state.get().trial.is_some()
    }

    /// Makes the firmware in the spare slot the one to start next, on trial; `cloud` says where it came from.
    ///
    /// # Errors
    /// Those of the storage and of the machine; the running firmware stays then.
    pub(crate) async fn switch(&self, version: &str, cloud: bool) -> std::io::Result<()> {
        let from = self.backend.active();
        let trial = Trial {
            version: version.to_owned(),
            from,
            to: from.other(),
            starts: 0,
            cloud,
        };
        let to = trial.to;
        self.store(Some(trial), None)
            .await
            .map_err(std::io::Error::other)?;
        let backend = Arc::clone(&self.backend);
        if let Err(error) = blocking(move || backend.activate(to)).await {
            self.store(None, None).await.map_err(std::io::Error::other)?;
            return Err(error);
        }
        Ok(())
    }

    /// Ends the trial: for good if the machine finds nothing wrong, with the way back if it does.
    ///
    /// # Errors
    /// Those of the storage.
    pub(crate) async fn confirm(&self) -> Result<Verdict, StorageError> {
        let Some(trial) = self.state.get().trial.clone() else {
            return Ok(Verdict::Stays);
        };
        let backend = Arc::clone(&self.backend);
        let checked = blocking(move || backend.check().map_err(std::io::Error::other)).await;
        let (verdict, outcome) = match checked {
            Ok(()) => {
                tracing::info!(version = trial.version, "the new firmware is confirmed");
                (Verdict::Stays, trial.outcome(true, "runs"))
            }
            Err(error) => {
                tracing::error!(version = trial.version, %error, "the new firmware fails its check");
                (self.go_back(&trial), trial.outcome(false, "failed its check"))
            }
        };
        self.store(None, outcome).await?;
        Ok(verdict)
    }

    fn go_back(&self, trial: &Trial) -> Verdict {
        match self.backend.activate(trial.from) {
            Ok(()) => Verdict::RollBack,
            Err(error) => {
                // Better a doubtful firmware than none.
                tracing::error!(%error, "the slot of the firmware before cannot be made the one to start");
                Verdict::Stays
            }
        }
    }

    /// Notes a trial or the end of one, and what there is to tell of it.
    async fn store(&self, trial: Option<Trial>, outcome: Option<CloudOutcome>) -> Result<(), StorageError> {
        self.state
            .update(|state| {
                state.trial = trial;
                state.cloud = outcome.or(state.cloud.take());
                Ok(())
            })
            .await
    }

    fn end_now(&self, outcome: Option<CloudOutcome>) -> Result<(), StorageError> {
        self.state.update_now(|state| {
            state.trial = None;
            state.cloud = outcome.or(state.cloud.take());
            Ok(())
        })
    }
}

async fn blocking(work: impl FnOnce() -> std::io::Result<()> + Send + 'static) -> std::io::Result<()> {
    let done = task::blocking(work).await;
    done.unwrap_or_else(|error| Err(std::io::Error::other(error)))
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Mutex;

    use super::*;
    use crate::backend::firmware::FirmwareWriter;
    use crate::firmware::image::{Manifest, PublicKey};
    use crate::storage::MemoryStorage;

    /// Two slots, and whether the check finds fault.
    struct Slots {
        active: Mutex<Slot>,
        good: bool,
    }

    impl FirmwareBackend for Slots {
        fn keys(&self) -> Vec<PublicKey> {
            Vec::new()
        }
        fn max_length(&self) -> u64 {
            0
        }
        fn active(&self) -> Slot {
            *self.active.lock().unwrap()
        }
        fn begin(&self, _: &Manifest) -> io::Result<Box<dyn FirmwareWriter>> {
            Err(io::Error::other("not in this test"))
        }
        fn activate(&self, slot: Slot) -> io::Result<()> {
            *self.active.lock().unwrap() = slot;
            Ok(())
        }
        fn check(&self) -> Result<(), String> {
            if self.good { Ok(()) } else { Err("bad".to_owned()) }
        }
    }

    fn slots(good: bool) -> Arc<Slots> {
        Arc::new(Slots {
            active: Mutex::new(Slot::A),
            good,
        })
    }

    fn start(slots: &Arc<Slots>, storage: &Arc<dyn Storage>) -> (Upgrades, Verdict) {
        let upgrades = Upgrades::open(Arc::clone(slots) as _, Arc::clone(storage)).unwrap();
        let verdict = upgrades.verdict();
        (upgrades, verdict)
    }

    fn storage() -> Arc<dyn Storage> {
        Arc::new(MemoryStorage::new())
    }

    #[tokio::test]
    async fn a_good_firmware_stays() {
        let (slots, storage) = (slots(true), storage());
        let (upgrades, verdict) = start(&slots, &storage);
        assert_eq!((verdict, upgrades.on_trial()), (Verdict::Stays, false));
        upgrades.switch("2", false).await.unwrap();
        let (upgrades, verdict) = start(&slots, &storage);
        assert_eq!((verdict, upgrades.on_trial()), (Verdict::Stays, true));
        assert_eq!(upgrades.confirm().await.unwrap(), Verdict::Stays);
        assert!(!start(&slots, &storage).0.on_trial());
        assert_eq!(slots.active(), Slot::B);
    }

    #[tokio::test]
    async fn a_firmware_that_fails_its_check_gives_way() {
        let (slots, storage) = (slots(false), storage());
        start(&slots, &storage).0.switch("2", false).await.unwrap();
        let (upgrades, _) = start(&slots, &storage);
        assert_eq!(upgrades.confirm().await.unwrap(), Verdict::RollBack);
        assert_eq!(slots.active(), Slot::A);
        let (upgrades, verdict) = start(&slots, &storage);
        assert_eq!((verdict, upgrades.on_trial()), (Verdict::Stays, false));
    }

    #[tokio::test]
    async fn a_firmware_that_never_gets_to_its_check_gives_way() {
        let (slots, storage) = (slots(true), storage());
        start(&slots, &storage).0.switch("2", false).await.unwrap();
        for _ in 0..MAX_TRIAL_STARTS {
            assert_eq!(start(&slots, &storage).1, Verdict::Stays);
        }
        assert_eq!(start(&slots, &storage).1, Verdict::RollBack);
        assert_eq!(slots.active(), Slot::A);
        assert!(!start(&slots, &storage).0.on_trial());
    }

    #[tokio::test]
    async fn power_that_goes_before_the_switch_leaves_the_old_firmware() {
        let (slots, storage) = (slots(true), storage());
        start(&slots, &storage).0.switch("2", false).await.unwrap();
        slots.activate(Slot::A).unwrap();
        let (upgrades, verdict) = start(&slots, &storage);
        assert_eq!((verdict, upgrades.on_trial()), (Verdict::Stays, false));
        assert_eq!(slots.active(), Slot::A);
    }
}
