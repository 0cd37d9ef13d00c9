//! `discover`: the devices that answer on the network.

use std::process::ExitCode;
use std::time::Duration;

use onvif_conformance::search;

use super::line;

/// Searches and prints a line for each device. Status 1 if there is none.
pub fn discover(duration: Duration, port: u16) -> anyhow::Result<ExitCode> {
    let found = search::search(duration, port)?;
    for device in &found {
        let target = &device.target;
        let word = |name: &str| {
            let prefix = format!("onvif://www.onvif.org/{name}/");
            target
                .scopes
                .iter()
                .find_map(|scope| scope.strip_prefix(&prefix))
                .unwrap_or("-")
                .to_owned()
        };
        line(format!(
            "{}\t{}\t{}\t{}",
            device.from.ip(),
            word("name"),
            word("hardware"),
            target.xaddrs.join(" ")
        ))?;
    }
    if found.is_empty() {
        eprintln!("no device answered within {} s", duration.as_secs());
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
