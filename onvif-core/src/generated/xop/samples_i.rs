// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for Include {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            any: Vec::new(),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}
