//! The cases of streaming against a device in this process, as it is and with named defects in SOAP, RTSP, RTP and RTCP.

mod camera;
mod costume;
mod exceptions;
mod mutants;
mod proxy;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_conformance::run::{Judged, Report, Selection, run};
use onvif_conformance::wire::{Credentials, Device as Target};
use onvif_conformance::{cases, catalogue};

use costume::Kind;
use proxy::{Mutant, Proxy};

/// Long enough for every answer and every stream of this device, under load too.
const PATIENCE: Duration = Duration::from_secs(6);
/// A little more than the shortest stretch that tells the rate of a clock.
const STRETCH: Duration = Duration::from_millis(550);

async fn judge(address: SocketAddr, only: &[&str], patience: Duration) -> Report {
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
        ..Selection::default()
    };
    run(Arc::new(device), &cases::all(), &selection, &mut |_, _, _| {})
        .await
        .unwrap()
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
        .filter(|id| id.contains("RTSS-"))
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
    // In a crowd on a busy machine a device may stumble: alone it must not. It is said each time, and few may.
    let stumbled = judged.iter().filter(|judged| is_wrong(judged)).count();
    few_stumble(stumbled, judged.len());
    for judged in judged.iter_mut().filter(|judged| is_wrong(judged)) {
        once_more(&format!(
            "{} {}: {}",
            judged.id,
            judged.verdict.name(),
            judged.verdict.remark()
        ));
        *judged = judge_as_it_is(Kind::of(judged.id), &[judged.id]).await.remove(0);
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

/// Cases on a device without defects. What the older one says has to be told in other words.
async fn judge_as_it_is(kind: Kind, some: &[&str]) -> Vec<Judged> {
    let served = camera::serve(kind).await;
    if kind != Kind::Older {
        return judge(served.http, some, PATIENCE).await.cases;
    }
    let proxy = Proxy::start(&served, Mutant::NONE).await;
    judge(proxy.address, some, PATIENCE).await.cases
}

/// The test harness hides what the printing macros say in a test that passes; this it does not.
fn once_more(what: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "once more, alone: {what}");
}

/// A machine that is busy makes a few stumble; more than one in twenty is something else.
fn few_stumble(stumbled: usize, of: usize) {
    assert!(
        stumbled <= 3 + of / 20,
        "{stumbled} of {of} ended otherwise than they should: that is no accident"
    );
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
    let served = camera::serve(Kind::Plain).await;
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
    let tries = |mutant: &Mutant, id: &str| mutants::is_tried(mutant, id, &applicable);
    for id in &applicable {
        assert!(
            all.iter().any(|mutant| tries(mutant, id) && (mutant.fails)(id)),
            "no mutant concerns {id}"
        );
    }
    table(&applicable, &all);
    println!("{} cases", applicable.len());
    // Cases wait most of the time, so each defect has devices of its own and many are tried at once.
    let free = Arc::new(tokio::sync::Semaphore::new(48));
    let mut running = tokio::task::JoinSet::new();
    let mut attempts = 0;
    for (mutant, kind, some) in all.iter().flat_map(|mutant| {
        let tried: Vec<&str> = applicable
            .iter()
            .copied()
            .filter(|id| tries(mutant, id))
            .collect();
        by_kind(&tried, 4)
            .into_iter()
            .map(|(kind, some)| (*mutant, kind, some))
    }) {
        attempts += some.len();
        let free = Arc::clone(&free);
        running.spawn(async move {
            let _turn = free.acquire_owned().await.unwrap();
            (mutant, try_mutant(mutant, kind, &some).await)
        });
    }
    let mut wrong = Vec::new();
    while let Some(done) = running.join_next().await {
        let (mutant, complaints) = done.unwrap();
        wrong.extend(complaints.into_iter().map(|(id, text)| {
            once_more(&text);
            (mutant, id)
        }));
    }
    // As above: what counts is how a case ends without others at its side. A case that a defect never fails ends wrong here, too.
    few_stumble(wrong.len(), attempts);
    let mut complaints = Vec::new();
    for (mutant, id) in wrong {
        let again = try_mutant(mutant, Kind::of(id), &[id]).await;
        complaints.extend(again.into_iter().map(|(_, text)| text));
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// The cases that end otherwise than a mutant says, and how.
async fn try_mutant(mutant: Mutant, kind: Kind, some: &[&str]) -> Vec<(&'static str, String)> {
    let served = camera::serve(kind).await;
    let proxy = Proxy::start(&served, mutant).await;
    let patience = if mutant.silent { PATIENCE / 3 } else { PATIENCE };
    let report = judge(proxy.address, some, patience).await;
    report
        .cases
        .iter()
        .filter_map(|judged| {
            let failed = judged.verdict.name() == "failed";
            (failed != (mutant.fails)(judged.id)).then(|| {
                let (name, verdict) = (mutant.name, judged.verdict.name());
                let text = format!(
                    "{} under {name:?}: {verdict} {}",
                    judged.id,
                    judged.verdict.remark()
                );
                (judged.id, text)
            })
        })
        .collect()
}

/// The table of cases and the defects that fail them; that each line is true is what follows.
fn table(cases: &[&str], mutants: &[Mutant]) {
    let mut page = format!(
        "# {} cases of streaming and {} defects\n\n| case | title | is failed by |\n|---|---|---|\n",
        cases.len(),
        mutants.len()
    );
    for entry in catalogue::all().filter(|entry| cases.contains(&entry.id)) {
        let names: Vec<&str> = mutants
            .iter()
            .filter(|mutant| mutants::is_tried(mutant, entry.id, cases) && (mutant.fails)(entry.id))
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
