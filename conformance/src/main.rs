//! The program of the conformance suite. It has no test cases yet: it says so and fails, so that nobody takes silence for a verdict.

use std::process::ExitCode;

use clap::Parser;

/// Status of a run that has judged nothing.
const NOTHING_JUDGED: u8 = 2;

/// Runs the official ONVIF device test cases against a device. None is implemented yet: every run ends with status 2.
#[derive(Parser)]
#[command(name = "onvif-conformance", version)]
struct Arguments {}

fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    eprintln!("no test case is implemented yet: nothing was tested");
    ExitCode::from(NOTHING_JUDGED)
}
