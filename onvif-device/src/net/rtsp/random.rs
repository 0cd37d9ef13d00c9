//! Random numbers of the operating system.

use std::hash::{BuildHasher as _, RandomState};

/// Fills a buffer from the operating system's generator.
pub(super) fn random(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        tracing::error!(%error, "no random numbers from the operating system");
        // The keys of hash maps are random too.
        for chunk in bytes.chunks_mut(8) {
            let number = RandomState::new().hash_one(chunk.len()).to_be_bytes();
            chunk
                .iter_mut()
                .zip(number)
                .for_each(|(byte, random)| *byte = random);
        }
    }
}
