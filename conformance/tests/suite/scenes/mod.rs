//! Cases about what the devices of these tests do not have: they are made to have it, by another configuration or by a script in front of them. The cases pass then, and
//! the defects that name them fail them.

mod codecs;
pub mod defects;
mod media2;
mod more;
mod network;
mod twin;

use std::time::Duration;

use onvif_conformance::case::Impact;
use onvif_conformance::cases;
use onvif_conformance::run::{Report, Selection, run};

use crate::camera::Camera;
use crate::mutant::{Mutant, Proxy, Script};
use crate::{discovery, mutants, serve, target};

/// What is in front of the script.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The device with the Device and Event services.
    Device,
    /// The reference camera.
    Camera,
    /// The same without TLS.
    PlainCamera,
}

struct Scene {
    stage: Stage,
    script: Script,
    cases: &'static [&'static str],
}

const SCENES: &[Scene] = &[
    Scene {
        stage: Stage::Device,
        script: Script::NONE,
        cases: &["EVENT-3-1-20"],
    },
    Scene {
        stage: Stage::Device,
        script: network::SCRIPT,
        cases: &["IPCONFIG-1-1-3", "IPCONFIG-2-1-4"],
    },
    Scene {
        stage: Stage::PlainCamera,
        script: Script::NONE,
        cases: &["DEVICE-2-1-35"],
    },
    Scene {
        stage: Stage::Camera,
        script: codecs::OLDER,
        cases: &["MEDIA-2-1-10"],
    },
    Scene {
        stage: Stage::Camera,
        script: twin::SCRIPT,
        cases: twin::CASES,
    },
    Scene {
        stage: Stage::Camera,
        script: media2::SCRIPT,
        cases: &["MEDIA2-1-1-8", "MEDIA2-1-1-9", "MEDIA2-2-4-1", "MEDIA2-2-4-2"],
    },
    Scene {
        stage: Stage::Camera,
        script: more::FIXED_HOME,
        cases: &["PTZ-5-1-2", "MEDIA2_PTZ-3-1-2"],
    },
    Scene {
        stage: Stage::Camera,
        script: more::LENS,
        cases: &["IMAGING-2-1-10"],
    },
];

/// Whether a case is judged here.
pub fn judges(id: &str) -> bool {
    SCENES.iter().any(|scene| scene.cases.contains(&id))
}

const HEALTHY: Mutant = Mutant {
    name: "no defect",
    fails: &[],
    ask: crate::mutant::as_it_is,
    apply: crate::mutant::untouched,
};

async fn judge(address: std::net::SocketAddr, port: u16, only: &[&str]) -> Report {
    let mut selection = Selection {
        only: only.iter().map(|&id| id.to_owned()).collect(),
        allowed: vec![Impact::Network],
        ..Selection::default()
    };
    selection.settings.operation_delay = Duration::from_secs(2);
    selection.settings.longest = Duration::from_secs(1);
    selection.settings.lifetime = Duration::from_secs(2);
    let device = target(address).with_discovery_port(port);
    let report = run(
        std::sync::Arc::new(device),
        &cases::all(),
        &selection,
        &mut |_, _, _| {},
    )
    .await
    .unwrap();
    assert!(report.mistakes().is_empty(), "{:#?}", report.mistakes());
    report
}

/// The cases of a scene pass, and each defect that names some of them fails these and no other.
async fn play(scene: &'static Scene) -> Vec<String> {
    let mut only = scene.cases.to_vec();
    if !discovery::has_multicast().await {
        only.retain(|id| *id != "IPCONFIG-1-1-3");
    }
    let mut defects = mutants::everywhere();
    defects.retain(|mutant| mutant.fails.iter().any(|id| only.contains(id)));
    let port = discovery::free_port().await;
    let (mut device, mut camera) = (None, None);
    let address = match scene.stage {
        Stage::Device => device.insert(serve().await).address,
        Stage::Camera => camera.insert(Camera::start().await).address,
        Stage::PlainCamera => camera.insert(Camera::start_plain().await).address,
    };
    let mut complaints = Vec::new();
    for id in &only {
        if !defects.iter().any(|mutant| mutant.fails.contains(id)) {
            complaints.push(format!("no mutant concerns {id}"));
        }
    }
    for mutant in std::iter::once(HEALTHY).chain(defects) {
        let proxy = Proxy::scripted(address, scene.script, mutant).await;
        for judged in judge(proxy.address(), port, &only).await.cases {
            let failed = mutant.fails.contains(&judged.id);
            let (name, expected) = (judged.verdict.name(), if failed { "failed" } else { "passed" });
            if name != expected {
                let remark = judged.verdict.remark();
                complaints.push(format!("{} under {:?}: {name} {remark}", judged.id, mutant.name));
            }
        }
    }
    if let Some(served) = device {
        served.server.stop().await;
    }
    complaints
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cases_about_what_devices_are_made_to_have_pass_and_are_failed() {
    let mut playing = tokio::task::JoinSet::new();
    for scene in SCENES {
        playing.spawn(play(scene));
    }
    let mut complaints = Vec::new();
    while let Some(found) = playing.join_next().await {
        complaints.extend(found.unwrap());
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}
