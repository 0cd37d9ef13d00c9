//! How firmware with little flash links: what an aborting program does not need stays out of it, see docs/embedding.md.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=no-unwind-tables.ld");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|set| set == value);
    // The profile `small`, the only one with this level, aborts; what a profile does at a panic is not told here.
    if is("OPT_LEVEL", "z") && is("CARGO_CFG_TARGET_OS", "linux") {
        let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        for argument in [
            "-z,pack-relative-relocs",
            &format!("-T,{here}/no-unwind-tables.ld"),
        ] {
            println!("cargo:rustc-link-arg-bin=min-device=-Wl,{argument}");
        }
    }
}
