//! Reading and writing a GetProfiles response of 10 kB: the generated types beside types with yaserde derives, and beside
//! a bare scan by quick-xml, which builds nothing.
//!
//! `cargo run --release -p onvif-benches --bin codec [--quick]`

use std::hint::black_box;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use onvif_benches::stats::Summary;
use onvif_benches::{sample, yaserde_model};
use onvif_core::generated::trt::GetProfilesResponse;
use onvif_core::xml::{self, Limits, Name, Ns};

const RESPONSE: Name = Name::new(Ns::TRT, "GetProfilesResponse");

/// One thing that is measured.
struct Lane<'a> {
    name: &'static str,
    work: Box<dyn FnMut() + 'a>,
    /// Nanoseconds per call, one for each batch.
    times: Vec<f64>,
}

fn main() -> Result<()> {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (batches, batch_length) = if quick {
        (5, Duration::from_millis(2))
    } else {
        (101, Duration::from_millis(20))
    };

    let document = sample::get_profiles_response(sample::PROFILES);
    let ours = read_generated(&document)?;
    let theirs = read_yaserde(&document)?;
    ensure!(ours.profiles.len() == sample::PROFILES && theirs.profiles.len() == sample::PROFILES);
    ensure!(
        read_generated(&write_generated(&ours))? == ours,
        "the generated types lose something"
    );
    ensure!(
        read_yaserde(&write_yaserde(&theirs)?)? == theirs,
        "the types with yaserde lose something"
    );

    let mut lanes = [
        lane("read, bare quick-xml scan", || {
            black_box(scan(black_box(&document)).expect("checked above"));
        }),
        lane("read, generated types", || {
            black_box(read_generated(black_box(&document)).expect("checked above"));
        }),
        lane("read, yaserde", || {
            black_box(read_yaserde(black_box(&document)).expect("checked above"));
        }),
        lane("write, generated types", || {
            black_box(write_generated(black_box(&ours)));
        }),
        lane("write, yaserde", || {
            black_box(write_yaserde(black_box(&theirs)).expect("checked above"));
        }),
    ];
    let elements = scan(&document)?;
    measure(&mut lanes, batches, batch_length);

    println!(
        "GetProfilesResponse of {} bytes and {elements} elements; {batches} interleaved batches",
        document.len()
    );
    println!(
        "of {} ms each; CPU time per document in µs.\n",
        batch_length.as_millis()
    );
    println!("| | median | least | most | MB/s |");
    println!("|---|--:|--:|--:|--:|");
    for lane in &lanes {
        let summary = Summary::of(lane.times.iter().map(|ns| ns / 1000.0)).context("no batch")?;
        println!(
            "| {} | {:.1} | {:.1} | {:.1} | {:.0} |",
            lane.name,
            summary.median,
            summary.min,
            summary.max,
            document.len() as f64 / summary.median
        );
    }
    Ok(())
}

fn lane<'a>(name: &'static str, work: impl FnMut() + 'a) -> Lane<'a> {
    Lane {
        name,
        work: Box::new(work),
        times: Vec::new(),
    }
}

/// Runs the lanes in turns, so that whatever the machine does meanwhile hits all of them alike.
fn measure(lanes: &mut [Lane<'_>], batches: usize, batch_length: Duration) {
    let calls: Vec<u32> = lanes
        .iter_mut()
        .map(|lane| calls_per_batch(&mut lane.work, batch_length))
        .collect();
    for _ in 0..batches {
        for (lane, calls) in lanes.iter_mut().zip(&calls) {
            let begin = cpu_time();
            for _ in 0..*calls {
                (lane.work)();
            }
            lane.times
                .push((cpu_time() - begin).as_nanos() as f64 / f64::from(*calls));
        }
    }
}

/// How often something can be done in about the given time, at least once.
fn calls_per_batch(work: &mut dyn FnMut(), batch_length: Duration) -> u32 {
    let begin = cpu_time();
    let mut calls = 0;
    while cpu_time() - begin < batch_length {
        work();
        calls += 1;
    }
    calls
}

/// CPU time of this thread: what other programs take of the machine is not counted.
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or(0),
    )
}

/// Number of elements in a document.
fn scan(document: &str) -> Result<usize> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(document);
    let mut elements = 0;
    loop {
        match reader.read_event()? {
            Event::Start(_) | Event::Empty(_) => elements += 1,
            Event::Eof => return Ok(elements),
            _ => {}
        }
    }
}

fn read_generated(document: &str) -> Result<GetProfilesResponse> {
    Ok(xml::from_slice(document.as_bytes(), RESPONSE, Limits::default())?)
}

fn write_generated(response: &GetProfilesResponse) -> String {
    xml::to_document(response, RESPONSE)
}

fn read_yaserde(document: &str) -> Result<yaserde_model::GetProfilesResponse> {
    yaserde::de::from_str(document).map_err(anyhow::Error::msg)
}

fn write_yaserde(response: &yaserde_model::GetProfilesResponse) -> Result<String> {
    yaserde::ser::to_string(response).map_err(anyhow::Error::msg)
}
