//! The cases of streaming against a device in this process, as it is and with named defects in SOAP, RTSP, RTP and RTCP.

mod camera;
mod exceptions;
mod kind;
mod mutants;
mod network;
mod proxy;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_conformance::case::Impact;
use onvif_conformance::run::{Judged, Report, Selection, run};
use onvif_conformance::wire::{Credentials, Device as Target};
use onvif_conformance::{cases, catalogue};

use camera::Fault;
use kind::Kind;
use proxy::{Mutant, Proxy};

/// Long enough for every answer and every stream of this device, on the busiest machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// The same for what a defect may keep away, so that there is little use in waiting.
const IN_VAIN: Duration = Duration::from_secs(6);
/// Cases of a run that may have ended otherwise than they should because of the machine: where it gives no sockets for a moment, it is all that run at once.
const MOST_ACCIDENTS: usize = 50;
/// A little more than the shortest stretch that tells the rate of a clock.
const STRETCH: Duration = Duration::from_millis(550);

async fn judge(address: SocketAddr, only: &[&str], patience: Duration) -> Report {
    judge_allowing(address, only, patience, &[]).await
}

async fn judge_allowing(
    address: SocketAddr,
    only: &[&str],
    patience: Duration,
    allowed: &[Impact],
) -> Report {
    let credentials = Credentials {
        user: "admin".to_owned(),
        password: camera::PASSWORD.into(),
    };
    let target = format!("http://{address}/onvif/device_service");
    // Answers come late on a busy machine; packets that do not come are waited for often, so not for long.
    let device = Target::new(&target, Some(credentials), Duration::from_secs(60))
        .unwrap()
        .with_patience(patience)
        .with_stretch(STRETCH);
    let selection = Selection {
        only: only.iter().map(|&id| id.to_owned()).collect(),
        allowed: allowed.to_vec(),
        keep: !allowed.is_empty(),
        ..Selection::default()
    };
    let report = run(Arc::new(device), &cases::all(), &selection, &mut |_, _, _| {})
        .await
        .unwrap();
    assert!(report.mistakes().is_empty(), "{:#?}", report.mistakes());
    report
}

fn passed(cases: &[Judged]) -> Vec<&'static str> {
    cases
        .iter()
        .filter(|judged| judged.verdict.name() == "passed")
        .map(|judged| judged.id)
        .collect()
}

/// Every case of streaming, judged on devices without defects, several at the same time.
async fn judge_all() -> Vec<Judged> {
    let ids: Vec<&str> = cases::all()
        .iter()
        .map(|case| case.id)
        .filter(|id| id.contains("RTSS-") && exceptions::reason(id).is_none())
        .collect();
    let free = Arc::new(tokio::sync::Semaphore::new(16));
    let mut running = tokio::task::JoinSet::new();
    for (kind, some) in by_kind(&ids, 6) {
        let free = Arc::clone(&free);
        running.spawn(async move {
            let _turn = free.acquire_owned().await.unwrap();
            judge_as_it_is(kind, &some).await
        });
    }
    let mut judged = Vec::new();
    while let Some(done) = running.join_next().await {
        judged.extend(done.unwrap());
    }
    judged
}

/// Cases by the device that they are about, a few each time.
fn by_kind<'a>(ids: &[&'a str], few: usize) -> Vec<(Kind, Vec<&'a str>)> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        let own: Vec<&str> = ids.iter().copied().filter(|id| Kind::of(id) == kind).collect();
        all.extend(own.chunks(few).map(|some| (kind, some.to_vec())));
    }
    all
}

/// Cases on a device without defects.
async fn judge_as_it_is(kind: Kind, some: &[&str]) -> Vec<Judged> {
    let served = camera::serve(kind, Fault::None).await;
    judge(served.http, some, PATIENCE).await.cases
}

fn is_wrong(judged: &Judged) -> bool {
    matches!(judged.verdict.name(), "failed" | "inconclusive")
}

/// Fewer would mean that something has become inapplicable without anybody noticing.
fn enough(passed: &[&str]) {
    // Without an IPv6 address of this machine, cases for IPv6 cannot apply.
    let least = if camera::six().is_some() { 240 } else { 120 };
    assert!(passed.len() >= least, "{} pass: {passed:?}", passed.len());
}

#[tokio::test]
async fn the_proxy_alone_changes_nothing() {
    let served = camera::serve(Kind::Plain, Fault::None).await;
    let proxy = Proxy::start(&served, Mutant::NONE).await;
    let report = judge(
        proxy.address,
        &["RTSS-1-1-34", "MEDIA2_RTSS-1-1-3", "RTSS-3-1-10"],
        PATIENCE,
    )
    .await;
    assert_eq!(passed(&report.cases).len(), 3, "{:#?}", report.cases);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_streams_passes_and_every_case_is_failed_by_a_mutant() {
    exceptions::are_allowed();
    let judged = judge_all().await;
    let wrong: Vec<String> = judged
        .iter()
        .filter(|judged| is_wrong(judged))
        .map(|judged| {
            format!(
                "{} {}: {}",
                judged.id,
                judged.verdict.name(),
                judged.verdict.remark()
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let applicable = passed(&judged);
    enough(&applicable);
    exceptions::are_what_is_left(&judged);
    let all = mutants::all();
    let whole = std::env::var_os("WHOLE_MATRIX").is_some();
    let tries = |mutant: &Mutant, id: &str| mutants::is_tried(mutant, id, &applicable, whole);
    for id in &applicable {
        assert!(
            all.iter().any(|mutant| tries(mutant, id) && (mutant.fails)(id)),
            "no mutant concerns {id}"
        );
    }
    table(&applicable, &all, tries);
    println!("{} cases", applicable.len());
    // Cases wait most of the time, so each defect has devices of its own and many are tried at once.
    let free = Arc::new(tokio::sync::Semaphore::new(48));
    let mut running = tokio::task::JoinSet::new();
    for (mutant, some) in all.iter().filter(|mutant| is_chosen(mutant)).flat_map(|mutant| {
        let tried: Vec<&str> = applicable
            .iter()
            .copied()
            .filter(|id| tries(mutant, id))
            .collect();
        // Those that fail apart: they may wait in vain, for which there is little time.
        let (fail, pass): (Vec<&str>, Vec<&str>) = tried.into_iter().partition(|id| (mutant.fails)(id));
        let some = [by_kind(&fail, 4), by_kind(&pass, 4)].concat();
        some.into_iter().map(|some| (*mutant, some))
    }) {
        let free = Arc::clone(&free);
        running.spawn(async move {
            let _turn = free.acquire_owned().await.unwrap();
            try_mutant(mutant, some).await
        });
    }
    let mut complaints = Vec::new();
    while let Some(done) = running.join_next().await {
        complaints.extend(done.unwrap());
    }
    let complaints = once_more(complaints).await;
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// What else ended otherwise when it was tried alone, with the whole machine for it. Many of which that is so at once are no accident of a busy machine.
async fn once_more(complaints: Vec<Complaint>) -> Vec<Complaint> {
    if complaints.len() > MOST_ACCIDENTS {
        return complaints;
    }
    let mut left = Vec::new();
    for Complaint { mutant, id, text } in complaints {
        println!("once more, alone: {text}");
        left.extend(try_mutant(mutant, (Kind::of(id), vec![id])).await);
    }
    left
}

/// A case that has ended otherwise than a mutant says.
struct Complaint {
    mutant: Mutant,
    id: &'static str,
    text: String,
}

impl fmt::Debug for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether a defect is tried: all are, unless the environment names some, each by a part of its name, with semicolons between them.
fn is_chosen(mutant: &Mutant) -> bool {
    std::env::var("ONLY_MUTANTS").map_or(true, |parts| {
        parts.split(';').any(|part| mutant.name.contains(part))
    })
}

/// How cases end otherwise than a mutant says; all of them fail by it, or none.
async fn try_mutant(mutant: Mutant, (kind, some): (Kind, Vec<&'static str>)) -> Vec<Complaint> {
    let served = camera::serve(kind, mutant.device).await;
    let proxy = Proxy::start(&served, mutant).await;
    let patience = match some.iter().any(|id| (mutant.fails)(id)) {
        true if mutant.silent => IN_VAIN / 3,
        true => IN_VAIN,
        false => PATIENCE,
    };
    let report = judge(proxy.address, &some, patience).await;
    let mut complaints = Vec::new();
    for judged in &report.cases {
        let (name, verdict) = (mutant.name, judged.verdict.name());
        if (verdict == "failed") != (mutant.fails)(judged.id) {
            let remark = judged.verdict.remark();
            let text = format!("{} under {name:?}: {verdict} {remark}", judged.id);
            let id = judged.id;
            complaints.push(Complaint { mutant, id, text });
        }
    }
    complaints
}

/// The table of cases and the defects that fail them; that each line is true is what follows.
fn table(cases: &[&str], mutants: &[Mutant], tries: impl Fn(&Mutant, &str) -> bool) {
    let mut page = format!(
        "# {} cases of streaming and {} defects\n\n| case | title | is failed by |\n|---|---|---|\n",
        cases.len(),
        mutants.len()
    );
    for entry in catalogue::all().filter(|entry| cases.contains(&entry.id)) {
        let names: Vec<&str> = mutants
            .iter()
            .filter(|mutant| tries(mutant, entry.id) && (mutant.fails)(entry.id))
            .map(|mutant| mutant.name)
            .collect();
        page.push_str(&format!(
            "| {} | {} | {} |\n",
            entry.id,
            entry.title,
            names.join("; ")
        ));
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance-stream-mutants.md");
    std::fs::write(path, page).unwrap();
}
