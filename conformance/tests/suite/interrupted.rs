//! Cases that do not come to their end: what they have changed is put back all the same, and the run goes on or ends as it was told.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use onvif_conformance::case::{Impact, Outcome, Test};
use onvif_conformance::interrupt::interrupter;
use onvif_conformance::run::{Report, Selection, run};
use onvif_conformance::{case, verdict::Verdict};
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{GetHostname, GetNetworkInterfaces, SetHostname};
use tokio::sync::Notify;

use crate::mutant::{Mutant, Proxy};
use crate::{judge_with, serve, target};

const CHANGED: &str = "changed-by-the-case";

/// Changes the name of the device, to be put back.
async fn change(test: &mut Test) -> Outcome {
    let before = test.call::<GetHostname>(&tds::GetHostname::default()).await?;
    let name = before.hostname_information.name.unwrap_or_default();
    test.restore("host name", move |test| {
        Box::pin(async move {
            test.call::<SetHostname>(&tds::SetHostname { name }).await?;
            Ok(())
        })
    });
    let name = CHANGED.to_owned();
    test.call::<SetHostname>(&tds::SetHostname { name }).await?;
    let now = test.call::<GetHostname>(&tds::GetHostname::default()).await?;
    let now = now.hostname_information.name;
    test.check(now.as_deref() == Some(CHANGED), CHANGED, format!("{now:?}"))
}

async fn never_ends(test: &mut Test) -> Outcome {
    change(test).await?;
    std::future::pending().await
}

async fn panics(test: &mut Test) -> Outcome {
    change(test).await?;
    panic!("a thing that nobody thought of")
}

async fn fails_and_leaves_it(test: &mut Test) -> Outcome {
    test.restore("the first", |test| {
        Box::pin(async move { Err(test.failed("nothing", "the device refuses")) })
    });
    test.restore("the second", |_| Box::pin(async { panic!("no way back") }));
    test.step(3);
    Err(test.failed("this", "that"))
}

/// One case, with the name of the device afterwards and before.
async fn alone(
    case: onvif_conformance::case::Case,
    limit: Duration,
) -> (Report, Option<String>, Option<String>) {
    let served = serve().await;
    let device = Arc::new(target(served.address));
    device.insist(false);
    let name = async || {
        let answer = device.call::<GetHostname>(&tds::GetHostname::default()).await;
        answer.unwrap().hostname_information.name
    };
    let before = name().await;
    let mut selection = Selection {
        only: vec![case.id.to_owned()],
        allowed: Impact::ALL.to_vec(),
        ..Selection::default()
    };
    selection.settings.limit = limit;
    let report = run(Arc::clone(&device), &[case], &selection, &mut |_, _, _| {})
        .await
        .unwrap();
    let after = name().await;
    served.server.stop().await;
    (report, after, before)
}

/// Longer than any case here takes, where it is not to be stopped.
const LONG: Duration = Duration::from_secs(600);

#[tokio::test]
async fn a_case_that_takes_too_long_puts_back_what_it_has_changed() {
    let (report, after, before) = alone(case!("DEVICE-1-1-2", never_ends), Duration::from_secs(3)).await;
    assert_eq!(
        report.cases[0].verdict,
        Verdict::Inconclusive {
            reason: "not over after 3 s".to_owned()
        }
    );
    // The name was another one in between, as its own record shows.
    let exchanges = &report.cases[0].exchanges;
    assert!(
        exchanges
            .iter()
            .any(|exchange| exchange.response.contains(CHANGED))
    );
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_case_that_panics_puts_back_what_it_has_changed() {
    let (report, after, before) = alone(case!("DEVICE-1-1-2", panics), LONG).await;
    assert_eq!(
        report.cases[0].verdict,
        Verdict::Inconclusive {
            reason: "a mistake of the suite: a thing that nobody thought of".to_owned()
        }
    );
    let mistakes: Vec<_> = report.mistakes().iter().map(|judged| judged.id).collect();
    assert_eq!(mistakes, ["DEVICE-1-1-2"]);
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_failure_tells_also_what_could_not_be_put_back() {
    let (report, ..) = alone(case!("DEVICE-1-1-2", fails_and_leaves_it), LONG).await;
    let Verdict::Failed(failure) = &report.cases[0].verdict else {
        panic!("{:?}", report.cases[0].verdict);
    };
    assert_eq!((failure.step, failure.got.as_str()), (3, "that"));
    assert_eq!(
        failure.left,
        [
            "the second: a mistake of the suite: no way back",
            "the first: the device refuses"
        ]
    );
    assert!(report.cases[0].verdict.remark().contains("could not be put back"));
}

static STARTED: Notify = Notify::const_new();
static ANOTHER: AtomicBool = AtomicBool::new(false);

async fn tells_and_never_ends(test: &mut Test) -> Outcome {
    change(test).await?;
    STARTED.notify_one();
    std::future::pending().await
}

async fn another(_: &mut Test) -> Outcome {
    ANOTHER.store(true, Ordering::SeqCst);
    Ok(())
}

#[tokio::test]
async fn an_interrupted_run_puts_back_and_reports_what_it_has() {
    let served = serve().await;
    let device = Arc::new(target(served.address));
    let (interrupter, interrupt) = interrupter();
    let selection = Selection {
        only: vec!["DEVICE-1-1-2".to_owned(), "DEVICE-1-1-3".to_owned()],
        allowed: Impact::ALL.to_vec(),
        interrupt,
        ..Selection::default()
    };
    let cases = [
        case!("DEVICE-1-1-2", tells_and_never_ends),
        case!("DEVICE-1-1-3", another),
    ];
    let mut progress = |_: &_, _, _| {};
    let (report, ()) = tokio::join!(
        run(Arc::clone(&device), &cases, &selection, &mut progress),
        async {
            STARTED.notified().await;
            interrupter.interrupt();
        }
    );
    let report = report.unwrap();
    assert!(report.stopped);
    let verdicts: Vec<_> = report
        .cases
        .iter()
        .map(|judged| (judged.verdict.name(), judged.verdict.remark()))
        .collect();
    let stopped = "the run was stopped".to_owned();
    assert_eq!(
        verdicts,
        [("inconclusive", stopped.clone()), ("skipped", stopped)]
    );
    assert!(!ANOTHER.load(Ordering::SeqCst));
    let exchanges = &report.cases[0].exchanges;
    let last = exchanges.last().unwrap();
    assert!(last.request.contains("SetHostname") && !last.request.contains(CHANGED));
    served.server.stop().await;
}

#[tokio::test]
async fn a_run_that_is_stopped_before_it_knows_the_device_has_no_report() {
    let served = serve().await;
    let (interrupter, interrupt) = interrupter();
    interrupter.interrupt();
    let selection = Selection {
        interrupt,
        ..Selection::default()
    };
    let device = Arc::new(target(served.address));
    let result = run(device, &[], &selection, &mut |_, _, _| {}).await;
    assert!(result.unwrap_err().to_string().contains("the run was stopped"));
    served.server.stop().await;
}

/// The device takes an address that is none, as one that it makes of it.
const COMPLETES_ADDRESSES: Mutant = Mutant {
    name: "an address of three numbers is completed",
    fails: &["DEVICE-2-1-20"],
    ask: |request| *request = request.replace(">10.1.1<", ">10.1.1.7<"),
    apply: crate::mutant::untouched,
};

#[tokio::test]
async fn what_should_have_been_refused_is_put_back() {
    let served = serve().await;
    let device = target(served.address);
    let interfaces = async || {
        let answer = device.call::<GetNetworkInterfaces>(&Default::default()).await;
        answer.unwrap().network_interfaces
    };
    device.insist(false);
    let before = interfaces().await;
    let proxy = Proxy::start(served.address, COMPLETES_ADDRESSES).await;
    let report = judge_with(proxy.address(), COMPLETES_ADDRESSES.fails, |selection| {
        selection.allowed = vec![Impact::Network];
    })
    .await;
    let judged = &report.cases[0];
    let Verdict::Failed(failure) = &judged.verdict else {
        panic!("{judged:?}");
    };
    assert_eq!(failure.got, "SetNetworkInterfacesResponse");
    let mut sets = judged.exchanges.iter();
    assert!(sets.any(|exchange| exchange.request.contains(">10.1.1<")));
    assert_eq!(interfaces().await, before);
    served.server.stop().await;
}
