//! The chapters about cameras, judged on the reference camera: it passes, and every case that it passes can fail.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use onvif_conformance::case::Impact;
use onvif_conformance::run::{Judged, Report};
use onvif_conformance::verdict::Verdict;

use crate::camera::Camera;
use crate::judge_with;
use crate::mutant::{Mutant, Proxy};
use crate::mutants;

/// What the camera must pass for a chapter to count.
struct Chapter {
    /// Patterns with blanks between them.
    cases: &'static str,
    mutants: Vec<Mutant>,
    /// How many mutants are tried at the same time.
    workers: usize,
    /// Cases that pass; fewer would mean that something has become inapplicable without anybody noticing.
    passes: usize,
}

async fn judge(address: std::net::SocketAddr, only: &[&str]) -> Report {
    judge_with(address, only, |selection| {
        selection.keep = true;
        selection.allowed = vec![Impact::Network, Impact::HomePosition];
        selection.settings.operation_delay = Duration::from_secs(3);
        selection.settings.longest = Duration::from_secs(1);
    })
    .await
}

pub fn touched(judged: &Judged, mutant: &Mutant) -> bool {
    judged
        .exchanges
        .iter()
        .any(|exchange| mutant.touches(&exchange.request, exchange.status, &exchange.response))
}

/// The cases that the suite has, that were to be judged, and that neither passed nor are judged in a scene of their own.
pub fn not_judged<'a>(ids: &[&'a str], passed: &[Judged]) -> Vec<&'a str> {
    let implemented = onvif_conformance::cases::all();
    let mut left = ids.to_vec();
    left.retain(|id| {
        implemented.iter().any(|case| case.id == *id)
            && !passed.iter().any(|judged| judged.id == *id)
            && !crate::scenes::judges(id)
    });
    left
}

impl Chapter {
    /// The camera fails no case, and every case that it passes is failed by the mutants that name it, and by no other.
    async fn prove(self) {
        let camera = Camera::start().await;
        let report = judge(camera.address, &self.cases.split(' ').collect::<Vec<_>>()).await;
        let wrong: Vec<_> = report
            .cases
            .iter()
            .filter(|judged| matches!(judged.verdict.name(), "failed" | "inconclusive"))
            .map(|judged| format!("{}: {}", judged.id, judged.verdict.remark()))
            .collect();
        assert!(wrong.is_empty(), "the camera: {wrong:#?}");
        let others: Vec<_> = report
            .cases
            .iter()
            .filter(|judged| matches!(judged.verdict.name(), "not applicable" | "skipped"))
            .map(|judged| format!("{}: {}", judged.id, judged.verdict.remark()))
            .collect();
        let report_ids: Vec<&str> = report.cases.iter().map(|judged| judged.id).collect();
        let cases = report.cases.into_iter();
        let passed: Vec<Judged> = cases.filter(|judged| judged.verdict.name() == "passed").collect();
        let mut complaints: Vec<String> = not_judged(&report_ids, &passed)
            .into_iter()
            .map(|id| format!("{id} does not apply, and there is no scene for it"))
            .collect();
        for judged in &passed {
            if !self
                .mutants
                .iter()
                .any(|mutant| mutant.fails.contains(&judged.id))
            {
                complaints.push(format!("no mutant concerns {}", judged.id));
            }
        }
        // Each worker has a camera of its own: cases change it, and some of them wait.
        let mut workers = tokio::task::JoinSet::new();
        let queue = Arc::new(Mutex::new(self.mutants));
        let passed = Arc::new(passed);
        for _ in 0..self.workers {
            workers.spawn(apply(Arc::clone(&queue), Arc::clone(&passed)));
        }
        while let Some(found) = workers.join_next().await {
            complaints.extend(found.unwrap());
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        assert_eq!(passed.len(), self.passes, "the others: {others:#?}");
    }
}

/// Tries the mutants that nobody has tried yet, and tells what is wrong about them.
async fn apply(queue: Arc<Mutex<Vec<Mutant>>>, passed: Arc<Vec<Judged>>) -> Vec<String> {
    let camera = Camera::start().await;
    let mut complaints = Vec::new();
    loop {
        let Some(mutant) = queue.lock().unwrap().pop() else {
            return complaints;
        };
        // A case that would have met nothing else cannot end otherwise.
        let concerned: Vec<&str> = passed
            .iter()
            .filter(|judged| touched(judged, &mutant))
            .map(|judged| judged.id)
            .collect();
        let mut failed = Vec::new();
        let mut remarks = Vec::new();
        if !concerned.is_empty() {
            let proxy = Proxy::start(camera.address, mutant).await;
            let report = judge(proxy.address(), &concerned).await;
            for judged in &report.cases {
                remarks.push(format!(
                    "{} {}: {}",
                    judged.id,
                    judged.verdict.name(),
                    judged.verdict.remark()
                ));
                if judged.verdict.name() == "failed" {
                    failed.push(judged.id);
                }
            }
        }
        let mut expected: Vec<&str> = mutant
            .fails
            .iter()
            .copied()
            .filter(|id| passed.iter().any(|judged| judged.id == *id))
            .collect();
        expected.sort_unstable();
        failed.sort_unstable();
        if failed != expected {
            complaints.push(format!(
                "{:?} fails {failed:?} instead of {expected:?}: {remarks:#?}",
                mutant.name
            ));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn imaging() {
    let chapter = Chapter {
        cases: "IMAGING-*",
        mutants: mutants::imaging::ALL.to_vec(),
        workers: 2,
        passes: 29,
    };
    chapter.prove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn device_io() {
    let chapter = Chapter {
        cases: "DEVICEIO-*",
        mutants: [mutants::device_io::ALL, mutants::serial_ports::ALL].concat(),
        workers: 2,
        passes: 27,
    };
    chapter.prove().await;
}

/// What is judged of the Device service on a camera.
pub const DEVICE: &str = "DEVICE-5-* DEVICE-2-1-34 DEVICE-3-1-13 DEVICE-8-1-1";

/// What the Device service has of a camera. The port that RTSP moves to is there for one camera only.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn device() {
    let chapter = Chapter {
        cases: DEVICE,
        mutants: mutants::of_the_device_on_a_camera(),
        workers: 1,
        passes: 13,
    };
    chapter.prove().await;
}

pub async fn ptz() {
    let chapter = Chapter {
        cases: "*PTZ-*",
        mutants: mutants::ptz::ALL.to_vec(),
        workers: 16,
        passes: 47,
    };
    chapter.prove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn media() {
    let chapter = Chapter {
        cases: "MEDIA-*",
        mutants: mutants::media::all(),
        workers: 3,
        passes: 84,
    };
    chapter.prove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn media2() {
    let chapter = Chapter {
        cases: "MEDIA2-*",
        mutants: mutants::media2::all(),
        workers: 3,
        passes: 66,
    };
    chapter.prove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn analytics() {
    let chapter = Chapter {
        cases: "ANALYTICS-*",
        mutants: mutants::analytics::ALL.to_vec(),
        workers: 1,
        passes: 2,
    };
    chapter.prove().await;
}

/// A fault with the status of success, as some devices have them, where a profile that the case has deleted is deleted once more.
const LATE_REFUSAL: Mutant = Mutant {
    name: "DeleteProfile is refused with status 200",
    fails: &[],
    ask: crate::mutant::as_it_is,
    apply: |answer| {
        if answer.to("DeleteProfile") && *answer.status == 400 {
            *answer.status = 200;
        }
    },
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_that_has_tidied_up_by_itself_is_judged_by_its_steps() {
    let camera = Camera::start().await;
    let proxy = Proxy::start(camera.address, LATE_REFUSAL).await;
    let report = judge(proxy.address(), &["MEDIA-2-2-15", "MEDIA2-1-1-5"]).await;
    assert_eq!(report.cases.len(), 2);
    for judged in &report.cases {
        assert!(
            judged
                .exchanges
                .iter()
                .any(|exchange| exchange.request.contains("DeleteProfile")),
            "{judged:?}"
        );
        assert!(matches!(judged.verdict, Verdict::Passed), "{judged:?}");
    }
}
