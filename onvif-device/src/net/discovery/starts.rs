//! The number of a start of the device, `InstanceId` of WS-Discovery (appendix I), which has to grow with every start: by the clock alone it would not
//! where the device is back within a second, or has no clock that goes on without power.

use serde::{Deserialize, Serialize};

use crate::storage::{Storage, StorageError};

/// Name of the document. It counts the starts of this machine and is in no backup.
pub(crate) const DOCUMENT: &str = "discovery-starts";

/// The least distance of two starts: the version of the metadata begins with the number of the start, and there is room for as many changes until the
/// next one.
const STEP: u32 = 1000;

#[derive(Serialize, Deserialize)]
struct Starts {
    last: u32,
}

/// Begins a start. Its number is `wanted`, or larger if an earlier start had that one already. A storage that cannot keep it is told in the log.
pub(super) fn begin(storage: &dyn Storage, wanted: u32) -> u32 {
    match number(storage, wanted) {
        Ok(number) => number,
        Err(error) => {
            tracing::warn!(%error, "discovery does not know its last start");
            wanted
        }
    }
}

fn number(storage: &dyn Storage, wanted: u32) -> Result<u32, StorageError> {
    // What cannot be read is as good as nothing: the clock is right most of the time.
    let before = storage
        .load(DOCUMENT)?
        .and_then(|document| serde_json::from_slice::<Starts>(&document).ok());
    let number = before.map_or(wanted, |starts| wanted.max(starts.last.saturating_add(STEP)));
    let document = serde_json::json!(Starts { last: number }).to_string();
    storage.store(DOCUMENT, document.as_bytes())?;
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStorage;

    #[test]
    fn a_start_has_a_larger_number_than_all_before() {
        let storage = MemoryStorage::default();
        assert_eq!(begin(&storage, 5000), 5000);
        // Back within the second, and with a clock that has lost the time.
        assert_eq!(begin(&storage, 5000), 6000);
        assert_eq!(begin(&storage, 7), 7000);
        assert_eq!(begin(&storage, 1_000_000), 1_000_000);
        assert_eq!(begin(&storage, u32::MAX), u32::MAX);
        assert_eq!(begin(&storage, 7), u32::MAX);
    }

    #[test]
    fn a_document_that_cannot_be_read_is_replaced() {
        let storage = MemoryStorage::default();
        storage.store(DOCUMENT, b"{").unwrap();
        assert_eq!(begin(&storage, 5000), 5000);
        assert_eq!(begin(&storage, 5000), 6000);
    }
}
