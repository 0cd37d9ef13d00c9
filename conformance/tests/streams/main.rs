//! The cases of streaming against a device in this process, as it is and with named defects in SOAP, RTSP, RTP and RTCP.

mod camera;
mod mutants;
mod proxy;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_conformance::cases;
use onvif_conformance::run::{Report, Selection, run};
use onvif_conformance::wire::{Credentials, Device as Target};

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
    let device = Target::new(&target, Some(credentials), patience)
        .unwrap()
        .with_stretch(STRETCH);
    let selection = Selection {
        only: only.iter().map(|&id| id.to_owned()).collect(),
        ..Selection::default()
    };
    run(Arc::new(device), &cases::all(), &selection, &mut |_, _, _| {})
        .await
        .unwrap()
}

fn passed(report: &Report) -> Vec<&'static str> {
    report
        .cases
        .iter()
        .filter(|judged| judged.verdict.name() == "passed")
        .map(|judged| judged.id)
        .collect()
}

const JUDGED: [&str; 2] = ["RTSS-*", "MEDIA2_RTSS-*"];

#[tokio::test]
async fn a_device_that_streams_passes() {
    let served = camera::serve().await;
    let report = judge(served.http, &JUDGED, PATIENCE).await;
    for judged in &report.cases {
        // RTSP through HTTP is mandatory for a device with streams, and this one does not have it.
        let tunnel = judged.title.contains("RTSP/HTTP/TCP");
        let expected = if tunnel { "failed" } else { "passed" };
        assert!(
            !matches!(judged.verdict.name(), "failed" | "inconclusive") || judged.verdict.name() == expected,
            "{} {}: {}",
            judged.id,
            judged.verdict.name(),
            judged.verdict.remark()
        );
    }
    assert!(passed(&report).len() >= 30, "{:?}", passed(&report));
}

#[tokio::test]
async fn the_proxy_alone_changes_nothing() {
    let served = camera::serve().await;
    let proxy = Proxy::start(served.http, served.rtsp, Mutant::NONE).await;
    let report = judge(
        proxy.address,
        &["RTSS-1-1-34", "MEDIA2_RTSS-1-1-3", "RTSS-3-1-10"],
        PATIENCE,
    )
    .await;
    assert_eq!(passed(&report).len(), 3, "{:#?}", report.cases);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_that_passes_is_failed_by_a_mutant() {
    let served = camera::serve().await;
    let applicable = passed(&judge(served.http, &JUDGED, PATIENCE).await);
    assert!(applicable.len() >= 30, "{applicable:?}");
    drop(served);
    let all = mutants::all();
    for id in &applicable {
        assert!(
            all.iter().any(|mutant| (mutant.fails)(id)),
            "no mutant concerns {id}"
        );
    }
    // Cases wait most of the time, so each defect has devices of its own and many are tried at once.
    let free = Arc::new(tokio::sync::Semaphore::new(48));
    let mut running = tokio::task::JoinSet::new();
    for (mutant, some) in all
        .iter()
        .flat_map(|mutant| applicable.chunks(4).map(move |some| (*mutant, some.to_vec())))
    {
        let free = Arc::clone(&free);
        running.spawn(async move {
            let _turn = free.acquire_owned().await.unwrap();
            let served = camera::serve().await;
            let proxy = Proxy::start(served.http, served.rtsp, mutant).await;
            let patience = if mutant.silent { PATIENCE / 3 } else { PATIENCE };
            let report = judge(proxy.address, &some, patience).await;
            report
                .cases
                .iter()
                .filter_map(|judged| {
                    let failed = judged.verdict.name() == "failed";
                    (failed != (mutant.fails)(judged.id)).then(|| {
                        format!(
                            "{} under {:?}: {} {}",
                            judged.id,
                            mutant.name,
                            judged.verdict.name(),
                            judged.verdict.remark()
                        )
                    })
                })
                .collect::<Vec<_>>()
        });
    }
    let mut wrong = Vec::new();
    while let Some(done) = running.join_next().await {
        wrong.extend(done.unwrap());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
