//! Notes whether OpenH264, which is built in the same run, finds an assembler. Its own build goes on without one and says nothing.

use std::env;
use std::process::{Command, Stdio};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=OPENH264_NO_ASM");
    println!("cargo::rerun-if-env-changed=PATH");
    // Elsewhere the compiler's own assembler does.
    let architecture = env::var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    let needed = matches!(architecture.as_str(), "x86" | "x86_64");
    let refused = env::var_os("OPENH264_NO_ASM").is_some();
    let missing = refused || (needed && !nasm_runs());
    println!(
        "cargo::rustc-env=REFERENCE_CAMERA_ASSEMBLER={}",
        if missing { "missing" } else { "present" }
    );
}

fn nasm_runs() -> bool {
    let version = Command::new("nasm")
        .arg("-v")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}
