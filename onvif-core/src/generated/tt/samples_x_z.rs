// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for ZoomLimits {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}
