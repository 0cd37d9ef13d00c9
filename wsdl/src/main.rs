//! Command line of the WSDL compiler.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use onvif_wsdl::{extract, fetch, generate, services_table};

/// Compiles the ONVIF WSDL and XSD files into the checked-in Rust of onvif-core and onvif-device.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated code and print the coverage table.
    Generate(generate::GenerateArgs),
    /// Fail when the checked-in code differs from what the schemas give.
    Check(generate::CheckArgs),
    /// Download the pinned schema files.
    Fetch(fetch::FetchArgs),
    /// Take access classes and faults of every operation from the specification text.
    Extract(extract::ExtractArgs),
    /// Write the table of what the device implements and tests.
    Coverage(services_table::CoverageArgs),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Generate(args) => generate::generate(&args),
        Command::Check(args) => generate::check(&args),
        Command::Fetch(args) => fetch::fetch(&args),
        Command::Extract(args) => extract::extract(&args),
        Command::Coverage(args) => services_table::coverage(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
