//! Any document as any generated type: nothing panics, and what can be read survives being written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onvif_core::testing::{Extent, Rng, fuzz_read, types};

fuzz_target!(|data: &[u8]| {
    // Two bytes choose the type, one how the document comes about.
    let [low, high, how, rest @ ..] = data else { return };
    let index = usize::from(u16::from_le_bytes([*low, *high]));
    if how % 2 == 0 {
        // Most refusals are not looked at: only that there is one instead of a panic.
        let _ = fuzz_read(index, rest);
        return;
    }
    // A valid document, damaged at places that the input chooses.
    let count = types().count();
    let Some(entry) = types().nth(index % count) else {
        return;
    };
    let mut document = (entry.write)(&mut Rng::new(u64::from(*how), Extent::Random)).into_bytes();
    for damage in rest.chunks_exact(3) {
        let at = usize::from(u16::from_le_bytes([damage[0], damage[1]])) % document.len();
        document[at] = damage[2];
    }
    let _ = fuzz_read(index, &document);
});
