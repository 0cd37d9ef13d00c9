//! The tables, in Markdown.

use std::fs;

use anyhow::Result;
use onvif_benches::request::{Login, Operation, Scenario};

use crate::checks::Checks;
use crate::contender::Contender;
use crate::measure::{Figures, Plan, Row, Speed};

/// Prints where and how this run measures.
pub fn conditions(plan: &Plan) {
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information
        .lines()
        .find_map(|line| Some(line.strip_prefix("model name")?.split_once(':')?.1.trim()))
        .unwrap_or("unknown");
    // Counted here because this process may already be bound to one of them.
    let cpus = information
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    println!(
        "Machine: {cpus} CPUs ({model}), Linux {}, load average at start {load}.",
        kernel.trim()
    );
    println!(
        "Load: {} keep-alive connections from one thread, {} rounds of {} ms after {} ms of warm-up; servers with {} worker thread(s); Digest with {}.",
        plan.connections,
        plan.rounds,
        plan.duration.as_millis(),
        plan.warm_up.as_millis(),
        plan.worker_threads,
        plan.algorithm.name(),
    );
}

/// Prints what the servers check.
pub fn checks(all: &[Checks]) {
    println!("\n## What is checked (protected operation)\n");
    println!(
        "| server | no credentials refused | wrong password refused | replayed token refused | hour-old token refused | HTTP Digest | its wrong password refused | its replay refused |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for checks in all {
        let maybe = |value: Option<bool>| value.map_or("–", yes_or_no);
        println!(
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            checks.name,
            yes_or_no(checks.refuses_anonymous),
            yes_or_no(checks.refuses_wrong_password),
            yes_or_no(checks.refuses_replay),
            yes_or_no(checks.refuses_old),
            yes_or_no(checks.digest),
            maybe(checks.digest_refuses_wrong_password),
            maybe(checks.digest_refuses_replay),
        );
    }
}

fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// Prints the results of one scenario.
pub fn scenario(scenario: Scenario, rows: &[Row]) {
    println!("\n## {scenario}\n");
    println!(
        "| server | body, bytes | requests/s | of bare hyper | of bare hyper, by CPU time | p50, µs | p99, µs | CPU s per 1000 | server busy | client busy |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for row in rows {
        match &row.outcome {
            Ok(figures) => figures_of(row.name, figures),
            Err(reason) => println!("| {} | not supported: {} |", row.name, short(reason)),
        }
    }
    if let Some(aim) = aim(scenario) {
        for row in rows.iter().take(1) {
            let Ok(figures) = &row.outcome else { continue };
            let (rate, cpu) = (figures.ratio.median, figures.cpu_ratio.median);
            let verdict = if rate >= aim { "met" } else { "missed" };
            println!(
                "\nAim for {}: {aim:.2} of bare hyper; {rate:.2} by rate ({verdict}), {cpu:.2} by CPU time.",
                row.name
            );
        }
    }
}

/// What our device should reach, in requests per second as a share of those of bare hyper.
fn aim(scenario: Scenario) -> Option<f64> {
    match (scenario.operation, scenario.login) {
        (Operation::GetSystemDateAndTime, Login::None) => Some(0.85),
        (Operation::GetDeviceInformation, Login::Token) => Some(0.7),
        (Operation::GetProfiles, Login::Token | Login::Digest) => Some(0.6),
        _ => None,
    }
}

fn figures_of(name: &str, figures: &Figures) {
    let spread = |summary: onvif_benches::stats::Summary| {
        format!("{:.2} ({:.2}–{:.2})", summary.median, summary.min, summary.max)
    };
    let line = |name: &str, speed: &Speed, ratios: [String; 2]| {
        println!(
            "| {name} | {} | {:.0} ({:.0}–{:.0}) | {} | {} | {:.0} | {:.0} | {:.4} | {:.0} % | {:.0} % |",
            figures.response_length,
            speed.rate.median,
            speed.rate.min,
            speed.rate.max,
            ratios[0],
            ratios[1],
            speed.p50,
            speed.p99,
            speed.cpu_per_1000,
            speed.server_busy * 100.0,
            speed.client_busy * 100.0,
        );
    };
    line(
        name,
        &figures.server,
        [spread(figures.ratio), spread(figures.cpu_ratio)],
    );
    line(
        &format!("bare hyper, bytes of {name}"),
        &figures.bare,
        ["1".into(), "1".into()],
    );
}

/// Prints the memory of the servers before and after all scenarios.
pub fn memory(contenders: &[Contender], profile: &str) -> Result<()> {
    println!("\n## Memory, MB (10^6 bytes), `{profile}` profile\n");
    println!("| server | resident at start | resident after load | of it heap and stacks |");
    println!("|---|--:|--:|--:|");
    for contender in contenders {
        let after = contender.server.memory()?;
        println!(
            "| {} | {:.1} | {:.1} | {:.1} |",
            contender.name,
            megabytes(contender.memory_at_start.resident),
            megabytes(after.resident),
            megabytes(after.anonymous),
        );
    }
    Ok(())
}

/// Prints size and memory of servers that were built for size, before and after one round of all scenarios.
pub fn sizes(contenders: &[Contender]) -> Result<()> {
    println!("\n## Built for size (`small` profile, stripped)\n");
    println!(
        "| server | program, MB | resident at start, MB | resident after load | of it heap and stacks |"
    );
    println!("|---|--:|--:|--:|--:|");
    for contender in contenders {
        let after = contender.server.memory()?;
        println!(
            "| {} | {:.2} | {:.1} | {:.1} | {:.1} |",
            contender.name,
            contender.program_size()? as f64 / 1e6,
            megabytes(contender.memory_at_start.resident),
            megabytes(after.resident),
            megabytes(after.anonymous),
        );
    }
    Ok(())
}

fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 * 1024.0 / 1e6
}

fn short(reason: &str) -> String {
    reason
        .chars()
        .take(80)
        .map(|character| if character == '|' { '/' } else { character })
        .collect()
}
