//! What the network has to know again when the program starts anew, besides what clients have set.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::netlink;
use crate::storage::Storage;

/// Name of the document.
pub(super) const DOCUMENT: &str = "system-network";

/// The document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    /// Addresses of the link by interface: the last one that nobody else had (RFC 3927 section 2.1).
    pub link_local: BTreeMap<String, Ipv4Addr>,
    /// Addresses by interface that go as soon as the answer to the client has had its time.
    pub leaving: BTreeMap<String, Vec<(IpAddr, u8)>>,
}

/// The document, and where it is kept; without a storage, it ends with the program.
#[derive(Default)]
pub(super) struct Record {
    kept: Mutex<Kept>,
    storage: Option<Arc<dyn Storage>>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Record").field(&self.get()).finish()
    }
}

impl Record {
    /// A document that cannot be read is told and left: the network does not depend on it.
    pub fn open(storage: Arc<dyn Storage>) -> Record {
        let loaded = storage.load(DOCUMENT).map_err(|error| error.to_string());
        let kept = loaded.and_then(|document| match document {
            Some(document) => serde_json::from_slice(&document).map_err(|error| error.to_string()),
            None => Ok(Kept::default()),
        });
        let kept = kept.unwrap_or_else(|error| {
            tracing::warn!(error, "what was kept of the network cannot be read");
            Kept::default()
        });
        Record {
            kept: Mutex::new(kept),
            storage: Some(storage),
        }
    }

    pub fn get(&self) -> Kept {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the document, and stores it where it is another one then. What cannot be stored is told and holds until the program ends.
    pub fn change(&self, change: impl FnOnce(&mut Kept)) {
        // Held while it is stored, so that the last change is the one that is stored last.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.clone();
        change(&mut kept);
        let (true, Some(storage)) = (*kept != before, &self.storage) else {
            return;
        };
        let document = serde_json::to_vec(&*kept).map_err(|error| error.to_string());
        let stored = document.and_then(|document| {
            let stored = storage.store(DOCUMENT, &document);
            stored.map_err(|error| error.to_string())
        });
        if let Err(error) = stored {
            tracing::warn!(error, "addresses of the network are not kept for the next start");
        }
    }

    /// Takes away the addresses that a program before this one did not get to.
    pub fn finish_leaving(&self) {
        let leaving = self.get().leaving;
        if leaving.is_empty() {
            return;
        }
        for link in netlink::links().unwrap_or_default() {
            let Some(leaving) = leaving.get(&link.name) else {
                continue;
            };
            let mut staying = netlink::addresses().unwrap_or_default();
            staying
                .retain(|a| a.link == link.index && a.permanent && !leaving.contains(&(a.address, a.prefix)));
            for (address, prefix) in leaving {
                // Most often it has gone with the machine.
                if netlink::remove_address(link.index, *address, *prefix).is_ok() {
                    tracing::info!(interface = link.name, %address, "an address that was to go is gone now");
                }
            }
            // The kernel takes the younger addresses of a network away with the oldest one. Those that are there still are refused.
            for address in staying {
                let _ = netlink::add_address(link.index, address.address, address.prefix);
            }
        }
        self.change(|kept| kept.leaving.clear());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStorage;

    #[test]
    fn what_was_kept_is_there_again() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let record = Record::open(Arc::clone(&storage));
        let address = Ipv4Addr::new(169, 254, 7, 8);
        record.change(|kept| {
            kept.link_local.insert("eth0".to_owned(), address);
        });
        assert_eq!(record.get().link_local["eth0"], address);
        assert_eq!(Record::open(Arc::clone(&storage)).get(), record.get());

        storage.store(DOCUMENT, b"{").unwrap();
        assert_eq!(Record::open(storage).get(), Kept::default());
    }
}
