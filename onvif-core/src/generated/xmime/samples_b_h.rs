// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for Base64Binary {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content_type: rng.option(|rng| rng.string(3, 64)),
            value: rng.base64(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for HexBinary {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content_type: rng.option(|rng| rng.string(3, 64)),
            value: rng.hex(0, 64),
        };
        rng.leave();
        value
    }
}
