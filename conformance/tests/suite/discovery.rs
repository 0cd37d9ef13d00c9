//! What is said by multicast, and what makes a device start anew: judged on a device of this process that announces itself on the loopback interface and
//! comes back when it is rebooted.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use onvif_conformance::case::Impact;
use onvif_conformance::cases;
use onvif_conformance::run::{Judged, Report, Selection, run};
use onvif_conformance::wire::Exchange;
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::SystemReboot;
use onvif_device::backend::network::{HostNetwork, SimulatedNetwork};
use onvif_device::backend::system::SystemBackend;
use onvif_device::firmware::Upgrades;
use onvif_device::net::discovery::{Announcer, DiscoveryConfig};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::net::sntp::SntpConfig;
use onvif_device::services::events::EventService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::{Device, Identity};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, UdpSocket};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

use crate::firmware::{HARDWARE, Slots, image};
use crate::mutant::{Mutant, Proxy, as_it_is, untouched};
use crate::mutants::discovery::Defect;
use crate::{PASSWORD, mutants};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);

/// What this device is judged by.
pub const JUDGED: &[&str] = &[
    "DISCOVERY-*",
    "DEVICE-3-1-6",
    "DEVICE-3-1-7",
    "DEVICE-3-1-8",
    "DEVICE-3-1-14",
    "DEVICE-3-1-15",
    "DEVICE-3-1-16",
    "DEVICE-3-1-17",
    "DEVICE-9-1-4",
    "DEVICE-9-1-7",
    "DEVICE-9-1-8",
];

/// The machine below the device, which is this task.
struct Machine(Arc<Notify>);

impl SystemBackend for Machine {
    fn reboot(&self) {
        self.0.notify_one();
    }

    fn expected_down_time(&self) -> Duration {
        Duration::from_secs(5)
    }
}

/// A device that comes back.
struct Announced {
    address: SocketAddr,
    /// Port of discovery.
    port: u16,
    /// Port at which it looks for time servers.
    time: u16,
    task: JoinHandle<()>,
}

impl Drop for Announced {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub async fn free_port() -> u16 {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    socket.local_addr().unwrap().port()
}

/// A port for a time server, which nobody has and nobody is given: a port of the system's choice could go to another test before the suite opens it.
async fn time_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = 20_000 + (std::process::id() % 64) as u16 * 128;
    loop {
        let port = first + NEXT.fetch_add(1, Ordering::Relaxed) % 4096;
        if UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).await.is_ok() {
            return port;
        }
    }
}

impl Announced {
    async fn start() -> Announced {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (port, time) = (free_port().await, time_port().await);
        let ready = Arc::new(Notify::new());
        let task = tokio::spawn(live(listener, address, (port, time), Arc::clone(&ready)));
        ready.notified().await;
        Announced {
            address,
            port,
            time,
            task,
        }
    }
}

/// One life after the other, with the same storage.
async fn live(first: TcpListener, address: SocketAddr, (port, time): (u16, u16), ready: Arc<Notify>) {
    let storage = Arc::new(MemoryStorage::default());
    let slots = Arc::new(Slots::default());
    let mut listener = Some(first);
    loop {
        let reboot = Arc::new(Notify::new());
        let upgrades = Upgrades::open(Arc::clone(&slots) as _, Arc::clone(&storage) as Arc<dyn Storage>);
        let device = Device::builder()
            .identity(Identity {
                manufacturer: "Example".to_owned(),
                model: "Announced".to_owned(),
                firmware_version: "1".to_owned(),
                serial_number: "0002".to_owned(),
                hardware_id: HARDWARE.to_owned(),
            })
            .network(SimulatedNetwork::over(HostNetwork))
            .storage(Arc::clone(&storage))
            .system(Machine(Arc::clone(&reboot)))
            .firmware(upgrades.unwrap())
            .time_servers(SntpConfig {
                port: time,
                ..SntpConfig::default()
            })
            .module(EventService::default())
            .administrator("admin", PASSWORD)
            .build()
            .unwrap();
        let listener = match listener.take() {
            Some(listener) => listener,
            None => TcpListener::bind(address).await.unwrap(),
        };
        let mut server = HttpServer::new(device.clone(), HttpLimits::default());
        server.listen(listener);
        let config = DiscoveryConfig {
            addresses: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)],
            port,
            ..Announcer::config(&device)
        };
        device.confirm_firmware().await.unwrap();
        let announcer = Announcer::start(device, config).unwrap();
        ready.notify_one();
        reboot.notified().await;
        announcer.stop().await;
        server.stop().await;
    }
}

/// A socket of the loopback interface: a member of the group at this port, or one that sends there.
fn socket(listening: Option<u16>) -> std::io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    match listening {
        Some(port) => {
            socket.set_reuse_address(true)?;
            socket.join_multicast_v4(&GROUP, &Ipv4Addr::LOCALHOST)?;
            socket.bind(&SocketAddr::from((GROUP, port)).into())?;
        }
        None => {
            socket.set_multicast_if_v4(&Ipv4Addr::LOCALHOST)?;
            socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
        }
    }
    UdpSocket::from_std(socket.into())
}

/// Whether the loopback interface has multicast.
pub async fn has_multicast() -> bool {
    let attempt = async {
        let port = free_port().await;
        let (ear, mouth) = (socket(Some(port))?, socket(None)?);
        mouth.send_to(b"is anybody there", (GROUP, port)).await?;
        let mut buffer = [0; 64];
        tokio::time::timeout(Duration::from_secs(60), ear.recv_from(&mut buffer)).await??;
        Ok::<_, std::io::Error>(())
    };
    match attempt.await {
        Ok(()) => true,
        Err(error) => {
            // The test harness hides what the printing macros say in a test that passes; this it does not.
            let _ = writeln!(
                std::io::stderr(),
                "left out, there is no multicast here: the cases of discovery ({error})"
            );
            assert!(
                std::env::var_os("REQUIRE_MULTICAST").is_none(),
                "there is no multicast here: {error}"
            );
            false
        }
    }
}

/// Stands between suite and device where they speak by datagrams: the suite is at one port, the device at another.
struct Gossip {
    port: u16,
    _tasks: JoinSet<()>,
}

impl Gossip {
    async fn start(device: u16, defect: Defect) -> Gossip {
        let port = free_port().await;
        let mut tasks = JoinSet::new();
        let to_group = socket(Some(port)).unwrap();
        let to_device = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).await.unwrap();
        for (asked, place) in [
            (to_group, SocketAddr::from((GROUP, device))),
            (to_device, SocketAddr::from((Ipv4Addr::LOCALHOST, device))),
        ] {
            tasks.spawn(async move {
                let mut buffer = vec![0; 65_536];
                let mut passing = JoinSet::new();
                while let Ok((length, suite)) = asked.recv_from(&mut buffer).await {
                    let mut probe = String::from_utf8_lossy(&buffer[..length]).into_owned();
                    // Its own announcements come here as well.
                    if probe.contains("discovery/Probe<") {
                        (defect.probe)(&mut probe);
                        passing.spawn(pass(probe, place, suite, defect));
                    }
                }
            });
        }
        let announced = socket(Some(device)).unwrap();
        tasks.spawn(async move {
            let mouth = socket(None).unwrap();
            let mut buffer = vec![0; 65_536];
            while let Ok((length, _)) = announced.recv_from(&mut buffer).await {
                let mut message = String::from_utf8_lossy(&buffer[..length]).into_owned();
                if !message.contains("discovery/Hello<") && !message.contains("discovery/Bye<") {
                    continue;
                }
                (defect.say)(&mut message);
                if !message.is_empty() {
                    let _ = mouth.send_to(message.as_bytes(), (GROUP, port)).await;
                }
            }
        });
        Gossip { port, _tasks: tasks }
    }
}

/// Asks the device in the name of the suite.
async fn pass(probe: String, place: SocketAddr, suite: SocketAddr, defect: Defect) {
    let mouth = socket(None).unwrap();
    if mouth.send_to(probe.as_bytes(), place).await.is_err() {
        return;
    }
    let mut buffer = vec![0; 65_536];
    // Longer than the suite waits.
    let answers = async {
        while let Ok((length, _)) = mouth.recv_from(&mut buffer).await {
            let mut answer = String::from_utf8_lossy(&buffer[..length]).into_owned();
            (defect.say)(&mut answer);
            if !answer.is_empty() {
                let _ = mouth.send_to(answer.as_bytes(), suite).await;
            }
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(10), answers).await;
}

/// Where the suite finds a device: over HTTP and by discovery; and the port of its time server.
struct Places {
    http: SocketAddr,
    discovery: u16,
    time: u16,
}

async fn judge(places: Places, only: &[&str], patience: u64, silence: u64) -> Report {
    let target = crate::target(places.http).with_discovery_port(places.discovery);
    let mut selection = Selection {
        only: only.iter().map(|&id| id.to_owned()).collect(),
        allowed: Impact::ALL.to_vec(),
        keep: true,
        ..Selection::default()
    };
    selection.settings.operation_delay = Duration::from_secs(patience);
    selection.settings.longest = Duration::from_secs(silence);
    selection.settings.reboot = Duration::from_secs(2 * patience);
    selection.settings.firmware = Some(image().into());
    selection.settings.time_port = places.time;
    let report = run(Arc::new(target), &cases::all(), &selection, &mut |_, _, _| {})
        .await
        .unwrap();
    assert!(report.mistakes().is_empty(), "{:#?}", report.mistakes());
    report
}

/// Whether anything that was said would have been different.
fn touched(judged: &Judged, defect: &Defect) -> bool {
    judged.exchanges.iter().any(|exchange| {
        let Exchange {
            request, response, ..
        } = exchange;
        if exchange.content_type.is_empty() && exchange.status == 0 {
            let (mut asked, mut said) = (request.clone(), response.clone());
            (defect.probe)(&mut asked);
            (defect.say)(&mut said);
            asked != *request || said != *response
        } else {
            // What is posted and is no message.
            let posted = request.contains(" octets of ");
            posted && (defect.upload)(exchange.status) != exchange.status
                || defect.http.touches(request, exchange.status, response)
        }
    })
}

/// Tries the defects that nobody has tried yet, each on a device of its own, and tells what is wrong about them.
async fn try_defects(queue: Arc<Mutex<Vec<Defect>>>, passed: Arc<Vec<Judged>>) -> Vec<String> {
    let mut complaints = Vec::new();
    loop {
        let Some(defect) = queue.lock().unwrap().pop() else {
            return complaints;
        };
        let concerned: Vec<&str> = passed
            .iter()
            .filter(|judged| touched(judged, &defect))
            .map(|judged| judged.id)
            .collect();
        let device = Announced::start().await;
        let proxy = Proxy::with_uploads(device.address, defect.http, Some(defect.upload)).await;
        let gossip = Gossip::start(device.port, defect).await;
        let places = Places {
            http: proxy.address(),
            discovery: gossip.port,
            time: device.time,
        };
        let report = judge(places, &concerned, defect.patience, defect.silence).await;
        let mut failed: Vec<&str> = Vec::new();
        let mut remarks = Vec::new();
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
        let mut expected = defect.http.fails.to_vec();
        expected.sort_unstable();
        failed.sort_unstable();
        if failed != expected {
            complaints.push(format!(
                "{:?} fails {failed:?} instead of {expected:?}: {remarks:#?}",
                defect.http.name
            ));
        }
    }
}

pub async fn discovery_and_reboots() {
    if !has_multicast().await {
        return;
    }
    let device = Announced::start().await;
    let places = Places {
        http: device.address,
        discovery: device.port,
        time: device.time,
    };
    let report = judge(places, JUDGED, 60, 1).await;
    drop(device);
    let others: Vec<_> = report
        .cases
        .iter()
        .filter(|judged| judged.verdict.name() != "passed")
        .map(|judged| {
            format!(
                "{} {}: {}",
                judged.id,
                judged.verdict.name(),
                judged.verdict.remark()
            )
        })
        .collect();
    assert!(others.is_empty(), "{others:#?}");
    let defects = mutants::discovery::ALL.to_vec();
    let mut complaints = Vec::new();
    for judged in &report.cases {
        if !defects
            .iter()
            .any(|defect| defect.http.fails.contains(&judged.id))
        {
            complaints.push(format!("no defect concerns {}", judged.id));
        }
    }
    let queue = Arc::new(Mutex::new(defects));
    let passed = Arc::new(report.cases);
    let mut workers = JoinSet::new();
    // They wait for most of the time.
    for _ in 0..16 {
        workers.spawn(try_defects(Arc::clone(&queue), Arc::clone(&passed)));
    }
    while let Some(found) = workers.join_next().await {
        complaints.extend(found.unwrap());
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Woken when a file has been refused.
static REFUSED: Notify = Notify::const_new();
/// Whether the device is on its way through a restart: nobody is answered.
static DOWN: AtomicBool = AtomicBool::new(false);

/// A device that a refused file brings down.
const FRAGILE: Defect = Defect {
    http: Mutant {
        name: "a refused file brings the device down",
        fails: &[],
        ask: as_it_is,
        apply: untouched,
    },
    probe: as_it_is,
    say: |message| {
        if DOWN.load(Ordering::SeqCst) && message.contains("discovery/ProbeMatches<") {
            message.clear();
        }
    },
    upload: |status| {
        REFUSED.notify_one();
        status
    },
    patience: 3,
    silence: 1,
};

/// How the device takes it.
async fn refused(device: SocketAddr, comes_back: bool) {
    REFUSED.notified().await;
    if comes_back {
        DOWN.store(true, Ordering::SeqCst);
        let device = crate::target(device);
        device.insist(false);
        device
            .call::<SystemReboot>(&tds::SystemReboot::default())
            .await
            .unwrap();
    } else {
        // It goes down after a while, as devices do: whoever asks at once finds it in the best of health.
        tokio::time::sleep(Duration::from_millis(200)).await;
        DOWN.store(true, Ordering::SeqCst);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_refused_file_there_is_time_for_a_reboot() {
    if !has_multicast().await {
        return;
    }
    for (comes_back, verdict, step) in [(true, "passed", ""), (false, "failed", "step 10: expected Hello")] {
        for id in ["DEVICE-3-1-15", "DEVICE-3-1-17"] {
            DOWN.store(false, Ordering::SeqCst);
            let device = Announced::start().await;
            let proxy = Proxy::with_uploads(device.address, FRAGILE.http, Some(FRAGILE.upload)).await;
            let gossip = Gossip::start(device.port, FRAGILE).await;
            let places = Places {
                http: proxy.address(),
                discovery: gossip.port,
                time: device.time,
            };
            let only = [id];
            let (report, ()) = tokio::join!(
                judge(places, &only, FRAGILE.patience, FRAGILE.silence),
                refused(device.address, comes_back)
            );
            let judged = &report.cases[0];
            let remark = judged.verdict.remark();
            assert_eq!(judged.verdict.name(), verdict, "{id}: {remark}");
            assert!(remark.starts_with(step), "{id}: {remark}");
        }
    }
}

/// Keeps saying what the device has said of itself last, as often as a network full of repeats might, until it leaves: it is no news of its return.
async fn echo(ear: UdpSocket, port: u16) {
    let mouth = socket(None).unwrap();
    let mut last = String::new();
    let mut buffer = vec![0; 65_536];
    loop {
        match tokio::time::timeout(Duration::from_millis(5), ear.recv_from(&mut buffer)).await {
            Ok(received) => {
                let message = String::from_utf8_lossy(&buffer[..received.unwrap().0]).into_owned();
                if message.contains("discovery/Hello<") {
                    last = message;
                } else if message.contains("discovery/Bye<") {
                    last.clear();
                }
            }
            Err(_) if last.is_empty() => {}
            Err(_) => drop(mouth.send_to(last.as_bytes(), (GROUP, port)).await),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_device_said_before_it_left_is_not_its_return() {
    if !has_multicast().await {
        return;
    }
    let device = Announced::start().await;
    let ear = socket(Some(device.port)).unwrap();
    let mut echoes = JoinSet::new();
    echoes.spawn(echo(ear, device.port));
    let places = Places {
        http: device.address,
        discovery: device.port,
        time: device.time,
    };
    // The first of them has something to echo: the Hello after its reboot.
    let ids = [
        "DISCOVERY-1-1-2",
        "DISCOVERY-1-1-8",
        "DEVICE-3-1-6",
        "DEVICE-3-1-7",
        "DEVICE-3-1-8",
        "DEVICE-3-1-14",
        "DEVICE-3-1-16",
        "DEVICE-9-1-4",
    ];
    let report = judge(places, &ids, 20, 1).await;
    let verdicts: Vec<_> = report
        .cases
        .iter()
        .map(|judged| (judged.id, judged.verdict.name(), judged.verdict.remark()))
        .collect();
    assert_eq!(verdicts.len(), ids.len());
    assert!(
        verdicts.iter().all(|(_, verdict, _)| *verdict == "passed"),
        "{verdicts:#?}"
    );
}
