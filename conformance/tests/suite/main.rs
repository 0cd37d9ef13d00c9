//! The suite against a device in this process, as it is and with named defects: a case that cannot fail is worthless.

mod brokers;
mod camera;
mod certificates;
mod chapters;
mod discovery;
mod features;
mod firmware;
mod https;
mod interrupted;
mod mutant;
mod mutants;
mod namespaces;
mod recorded;
mod scenes;
mod scripted;
mod table;

use std::sync::Arc;

use onvif_conformance::case::Impact;
use onvif_conformance::run::{Judged, Report, Selection, run};
use onvif_conformance::wire::{Credentials, Device as Target};
use onvif_conformance::{cases, catalogue};
use onvif_device::backend::monitor::{MonitorBackend, Part, PartKind, PartObserver};
use onvif_device::events::Topic;
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::remote_user::RemoteUser;
use onvif_device::services::events::EventService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::{BuildError, Device, Identity, Module, Setup};
use tokio::net::TcpListener;

use mutant::Proxy;

const PASSWORD: &str = "OnvifTest123";

/// A device with the Device and Event services, and the port it is at.
struct Served {
    device: Device,
    server: HttpServer,
    address: std::net::SocketAddr,
}

/// A digital input, for filters that need a property with a source, and storage that may fail.
struct Line;

impl Module for Line {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::property("tns1:Device/Trigger/DigitalInput")
            .source("InputToken", "tt:ReferenceToken")
            .data("LogicalState", "xs:boolean");
        let line = setup.common().events().declare(topic)?;
        line.set(&[("InputToken", "line")], &[("LogicalState", "true")]);
        let topic = Topic::property("tns1:Device/HardwareFailure/StorageFailure")
            .source("Token", "tt:ReferenceToken")
            .data("Failed", "xs:boolean");
        let storage = setup.common().events().declare(topic)?;
        storage.set(&[("Token", "share")], &[("Failed", "false")]);
        Ok(())
    }
}

/// One part of each kind, none of which fails.
struct Parts;

impl MonitorBackend for Parts {
    fn parts(&self) -> Vec<Part> {
        let part = |(token, kind): (&str, PartKind)| Part {
            token: token.to_owned(),
            kind,
        };
        let parts = [
            ("fan", PartKind::Fan),
            ("supply", PartKind::PowerSupply),
            ("heat", PartKind::Temperature),
        ];
        parts.map(part).to_vec()
    }

    fn watch(&self, observer: PartObserver) {
        for part in self.parts() {
            observer(&part.token, false);
        }
    }
}

async fn serve() -> Served {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let remote_user = RemoteUser::open(Arc::clone(&storage)).unwrap();
    let device = Device::builder()
        .storage(storage)
        .remote_user(remote_user)
        .identity(Identity {
            manufacturer: "Example".to_owned(),
            model: "Judged".to_owned(),
            firmware_version: "1".to_owned(),
            serial_number: "0001".to_owned(),
            hardware_id: "example".to_owned(),
        })
        .network(onvif_device::backend::network::SimulatedNetwork::over(
            onvif_device::backend::network::HostNetwork,
        ))
        .module(EventService::default())
        .module(Line)
        .hardware_monitor(Parts)
        .administrator("admin", PASSWORD)
        .build()
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut server = HttpServer::new(device.clone(), HttpLimits::default());
    server.listen(listener);
    Served {
        device,
        server,
        address,
    }
}

async fn judge(address: std::net::SocketAddr, only: &[&str], allowed: &[Impact]) -> Report {
    judge_with(address, only, |selection| {
        selection.allowed = allowed.to_vec();
        selection.skip = ELSEWHERE.map(str::to_owned).to_vec();
    })
    .await
}

async fn judge_with(
    address: std::net::SocketAddr,
    only: &[&str],
    change: impl FnOnce(&mut Selection),
) -> Report {
    let device = target(address);
    let mut selection = Selection {
        only: only.iter().map(|&id| id.to_owned()).collect(),
        ..Selection::default()
    };
    change(&mut selection);
    let report = run(Arc::new(device), &cases::all(), &selection, &mut |_, _, _| {})
        .await
        .unwrap();
    assert!(report.mistakes().is_empty(), "{:#?}", report.mistakes());
    report
}

/// Each case with what it ended with.
fn verdicts(report: &Report) -> Vec<String> {
    let cases = report.cases.iter();
    cases
        .map(|judged| {
            format!(
                "{} {} {}",
                judged.id,
                judged.verdict.name(),
                judged.verdict.remark()
            )
        })
        .collect()
}

fn target(address: std::net::SocketAddr) -> Target {
    let credentials = Credentials {
        user: "admin".to_owned(),
        password: PASSWORD.into(),
    };
    let target = format!("http://{address}/onvif/device_service");
    Target::new(&target, Some(credentials), Target::TIMEOUT).unwrap()
}

/// What is judged elsewhere: the first waits for long if it is not told otherwise, as in its scene; this device does not come back from a reboot and
/// follows no time server but those at the usual port, that of `discovery.rs` does.
const ELSEWHERE: [&str; 4] = ["EVENT-3-1-20", "DEVICE-3-1-8", "DEVICE-9-1-4", "DEVICE-9-1-7"];

/// The chapters that there are cases of.
const JUDGED: [&str; 4] = ["DEVICE-*", "SECURITY-*", "EVENT-*", "IPCONFIG-*"];

/// The cases that this device passes.
fn applicable(report: &Report) -> Vec<&'static str> {
    let passed = report
        .cases
        .iter()
        .filter(|judged| judged.verdict.name() == "passed");
    passed.map(|judged| judged.id).collect()
}

#[tokio::test]
async fn a_device_is_judged_and_every_official_case_is_accounted_for() {
    let served = serve().await;
    let report = judge(served.address, &[], &Impact::ALL).await;
    assert_eq!(report.cases.len(), catalogue::all().count());
    for id in ELSEWHERE {
        let judged = report.cases.iter().find(|judged| judged.id == id).unwrap();
        let switched_off = format!("switched off: --skip {id}");
        assert_eq!(
            (judged.verdict.name(), judged.verdict.remark()),
            ("skipped", switched_off)
        );
    }
    let failed: Vec<_> = report
        .cases
        .iter()
        .filter(|judged| matches!(judged.verdict.name(), "failed" | "inconclusive"))
        .map(|judged| (judged.id, judged.verdict.remark()))
        .collect();
    // This device lends no ports that could be moved: the listener belongs to the test.
    let ids: Vec<_> = failed.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, ["DEVICE-2-1-35"], "{failed:#?}");
    assert!(applicable(&report).len() >= 50, "{:?}", applicable(&report));
    assert_eq!(
        report.count("not implemented"),
        catalogue::all().count() - cases::all().len()
    );
    served.server.stop().await;
    drop(served.device);
}

#[tokio::test]
async fn what_is_not_allowed_is_not_done() {
    let served = serve().await;
    let report = judge(served.address, &["DEVICE-3-1-*"], &[]).await;
    let skipped: Vec<_> = report
        .cases
        .iter()
        .filter(|judged| judged.verdict.name() == "skipped" && !ELSEWHERE.contains(&judged.id))
        .map(|judged| judged.id)
        .collect();
    assert_eq!(
        skipped,
        ["DEVICE-3-1-4", "DEVICE-3-1-5", "DEVICE-3-1-11", "DEVICE-3-1-12"]
    );
    served.server.stop().await;
}

/// These wait for most of their time, and the test runner gives each processor one test at a time: as one test they wait side by side.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_once_what_waits_most() {
    tokio::join!(
        every_case_that_passes_is_failed_by_a_mutant(),
        discovery::discovery_and_reboots(),
        chapters::ptz(),
    );
}

async fn every_case_that_passes_is_failed_by_a_mutant() {
    let served = serve().await;
    let cases = judge_with(served.address, &JUDGED, with_everything).await.cases;
    let ids: Vec<&str> = cases
        .iter()
        .map(|judged| judged.id)
        .filter(|id| !ELSEWHERE.contains(id))
        .collect();
    let passed: Vec<_> = cases
        .into_iter()
        .filter(|judged| judged.verdict.name() == "passed")
        .collect();
    let left: Vec<&str> = chapters::not_judged(&ids, &passed)
        .into_iter()
        .filter(|id| {
            !chapters::DEVICE
                .split(' ')
                .any(|pattern| catalogue::matches(pattern, id))
        })
        .filter(|id| {
            !discovery::JUDGED
                .iter()
                .any(|pattern| catalogue::matches(pattern, id))
        })
        .filter(|id| !scripted::ALL.iter().any(|mutant| mutant.fails.contains(id)))
        .collect();
    assert!(left.is_empty(), "judged nowhere: {left:?}");
    let mutants = mutants::all();
    for judged in &passed {
        assert!(
            mutants.iter().any(|mutant| mutant.fails.contains(&judged.id)),
            "no mutant concerns {}",
            judged.id
        );
    }
    served.server.stop().await;
    let passed = Arc::new(passed);
    let mut complaints = Vec::new();
    let mut waiting = mutants.into_iter();
    let mut running = tokio::task::JoinSet::new();
    loop {
        // Much of the time goes by waiting for what a defect keeps away.
        while running.len() < 32
            && let Some(mutant) = waiting.next()
        {
            running.spawn(try_mutant(mutant, Arc::clone(&passed)));
        }
        match running.join_next().await {
            Some(found) => complaints.extend(found.unwrap()),
            None => break,
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

fn with_everything(selection: &mut Selection) {
    selection.allowed = Impact::ALL.to_vec();
    selection.skip = ELSEWHERE.map(str::to_owned).to_vec();
    selection.keep = true;
    selection.settings.longest = std::time::Duration::from_secs(1);
}

/// What is wrong about the cases that a mutant says it fails. It has a device of its own: subscriptions that a defect keeps from being ended must
/// not be in the way of others.
async fn try_mutant(mutant: mutant::Mutant, passed: Arc<Vec<Judged>>) -> Vec<String> {
    let mut complaints = Vec::new();
    // A case that would have met nothing else cannot end otherwise.
    let concerned: Vec<&str> = passed
        .iter()
        .filter(|judged| chapters::touched(judged, &mutant))
        .map(|judged| judged.id)
        .collect();
    for id in mutant.fails {
        if passed.iter().any(|judged| judged.id == *id) && !concerned.contains(id) {
            complaints.push(format!("{:?} does not touch {id}", mutant.name));
        }
    }
    if concerned.is_empty() {
        return complaints;
    }
    let served = serve().await;
    let proxy = Proxy::start(served.address, mutant).await;
    let report = judge_with(proxy.address(), &concerned, |selection| {
        with_everything(selection);
        selection.settings.operation_delay = std::time::Duration::from_secs(5);
    })
    .await;
    for judged in &report.cases {
        let failed = judged.verdict.name() == "failed";
        if failed != mutant.fails.contains(&judged.id) {
            complaints.push(format!(
                "{} under {:?}: {} {}",
                judged.id,
                mutant.name,
                judged.verdict.name(),
                judged.verdict.remark()
            ));
        }
    }
    served.server.stop().await;
    complaints
}

#[tokio::test]
async fn reports_are_written() {
    let served = serve().await;
    let report = judge(served.address, &["DEVICE-1-1-*", "DEVICE-2-1-35"], &Impact::ALL).await;
    let folder = tempfile::tempdir().unwrap();
    onvif_conformance::report::write(&report, folder.path()).unwrap();
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let json: serde_json::Value = serde_json::from_str(&read("report.json")).unwrap();
    assert_eq!(json["device"]["model"], "Judged");
    let failed = json["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["id"] == "DEVICE-2-1-35")
        .unwrap();
    assert_eq!(failed["verdict"], "failed");
    assert!(!failed["exchanges"].as_array().unwrap().is_empty());
    assert!(read("report.html").contains("DEVICE-2-1-35") && !read("report.html").contains(PASSWORD));
    onvif_core::xml::RawXml::parse(read("junit.xml").split_once('\n').unwrap().1.trim()).unwrap();
    served.server.stop().await;
}

#[tokio::test]
async fn cases_that_only_ask_give_the_same_at_the_same_time() {
    let served = serve().await;
    let only = ["DEVICE-1-1-*", "DEVICE-3-1-9", "EVENT-5-1-*"];
    let verdicts = |report: &Report| -> Vec<(&str, String)> {
        let all = report.cases.iter();
        all.map(|judged| (judged.id, format!("{:?}", judged.verdict)))
            .collect()
    };
    let one_by_one = judge_with(served.address, &only, |selection| selection.keep = true).await;
    let together = judge_with(served.address, &only, |selection| {
        selection.keep = true;
        selection.parallel = 4;
    })
    .await;
    assert_eq!(verdicts(&together), verdicts(&one_by_one));
    // Each case has what was said in it, and nothing of the others.
    for (one, other) in one_by_one.cases.iter().zip(&together.cases) {
        assert_eq!(one.exchanges.len(), other.exchanges.len(), "{}", one.id);
    }
    served.server.stop().await;
}

#[tokio::test]
async fn answers_are_held_against_schemas() {
    let served = serve().await;
    let schema = |level: &str| {
        format!(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/2003/05/soap-envelope' \
             elementFormDefault='qualified'><xs:element name='Envelope'><xs:complexType><xs:sequence>\
             <xs:element name='Header' minOccurs='{level}'/><xs:element name='Body'/></xs:sequence></xs:complexType></xs:element></xs:schema>"
        )
    };
    let folder = tempfile::tempdir().unwrap();
    for (level, verdict) in [("0", "passed"), ("1", "failed")] {
        std::fs::write(folder.path().join("envelope.xsd"), schema(level)).unwrap();
        let schemas = onvif_conformance::schema::Schemas::load(folder.path()).unwrap();
        let device = target(served.address).with_schemas(Arc::new(schemas));
        // The features of the device are of no use to a case that needs none of them.
        let selection = Selection {
            only: vec!["DEVICE-3-1-9".to_owned()],
            ..Selection::default()
        };
        let result = run(Arc::new(device), &cases::all(), &selection, &mut |_, _, _| {}).await;
        match result {
            Ok(report) => {
                assert_eq!(report.cases[0].verdict.name(), verdict);
                assert_eq!(verdict, "passed");
            }
            // Without the time of the device there is no run.
            Err(error) => {
                assert_eq!(verdict, "failed");
                assert!(
                    error.to_string().contains("not valid by the official schemas"),
                    "{error}"
                );
            }
        }
    }
    served.server.stop().await;
}

#[tokio::test]
async fn a_device_that_is_not_there_is_no_verdict() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let device = Target::new(&format!("http://{address}/"), None, Target::TIMEOUT).unwrap();
    let result = run(
        Arc::new(device),
        &cases::all(),
        &Selection::default(),
        &mut |_, _, _| {},
    )
    .await;
    assert!(result.unwrap_err().to_string().contains("no answer"));
}
