//! The system half of the Device service: logs and backups over HTTP, firmware, locations, storage configurations, auxiliary commands, the access policy.

#[path = "device_system/cloud_firmware.rs"]
mod cloud_firmware;
mod common;
#[path = "device_system/default_storage.rs"]
mod default_storage;
#[path = "device_system/geo_event.rs"]
mod geo_event;
#[path = "device_system/upload_status.rs"]
mod upload_status;

use std::io;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::device::*;
use common::*;
use onvif_core::generated::tds::operations::*;
use onvif_device::backend::firmware::{FirmwareBackend, FirmwareWriter, Slot};
use onvif_device::backend::storage::{StorageBackend, StorageTarget};
use onvif_device::backend::system::SystemBackend;
use onvif_device::firmware::Upgrades;
use onvif_device::firmware::image::{Manifest, PublicKey, sign};
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{FileStorage, Storage};
use onvif_device::{Device, DeviceBuilder};
use ring::signature::KeyPair as _;
use tokio::sync::Notify;

const OCTETS: &str = "Content-Type: application/octet-stream\r\n";
const ADMINISTRATOR: (&str, &str) = (ADMIN, PASSWORD);

#[derive(Clone, Default)]
struct Machine {
    rebooted: Arc<Notify>,
    lamp: Arc<Mutex<String>>,
}

impl SystemBackend for Machine {
    fn reboot(&self) {
        self.rebooted.notify_one();
    }

    fn system_log(&self) -> Option<String> {
        Some("system <log>".to_owned())
    }

    fn access_log(&self) -> Option<String> {
        Some("access log".to_owned())
    }

    fn support_information(&self) -> Option<String> {
        Some("support".to_owned())
    }

    fn auxiliary_commands(&self) -> Vec<String> {
        vec!["tt:IRLamp|On".to_owned(), "tt:IRLamp|Off".to_owned()]
    }

    fn auxiliary(&self, command: &str) -> Result<Option<String>, String> {
        *self.lamp.lock().unwrap() = command.to_owned();
        Ok(Some("done".to_owned()))
    }
}

fn builder() -> DeviceBuilder {
    Device::builder().administrator(ADMIN, PASSWORD)
}

async fn running() -> (Running, Machine) {
    let machine = Machine::default();
    let device = start(builder().system(machine.clone()), HttpLimits::default()).await;
    (device, machine)
}

async fn stop(device: Running) {
    device.server.stop().await;
}

#[tokio::test]
async fn logs_and_support_information_over_http_with_authentication() {
    let (device, _) = running().await;
    let uris = ask::<GetSystemUris>(&device, "").await;
    let logs = uris.system_log_uris.unwrap().system_log;
    let kinds: Vec<&str> = logs.iter().map(|log| log.r#type.as_str()).collect();
    assert_eq!(kinds, ["System", "Access"]);
    ask::<CreateUsers>(&device, &user("op", "OnvifTest123", "Operator", "")).await;
    let support = uris.support_info_uri.unwrap();
    for (uri, content) in [
        (&logs[0].uri, "system <log>"),
        (&logs[1].uri, "access log"),
        (&support, "support"),
    ] {
        assert!(uri.starts_with("http://cam.example/"), "{uri}");
        let path = path_of(uri);
        let (status, _, body) = http_as(&device, ADMINISTRATOR, "GET", path, "", b"").await;
        assert_eq!((status, body), (200, content.as_bytes().to_vec()));
        let (status, ..) = http_as(&device, ("op", "OnvifTest123"), "GET", path, "", b"").await;
        assert_eq!(status, 403, "logs are secret");
        let (status, ..) = http_as(&device, (ADMIN, "wrong"), "GET", path, "", b"").await;
        assert_eq!(status, 401);
        let (status, ..) = http_open(&device, "POST", path, "", b"").await;
        assert_eq!(status, 405);
    }
    let path = path_of(&logs[0].uri);
    for (query, expected) in [
        ("?from=2026-01-01T00:00:00Z", 200),
        ("?from=never", 400),
        ("?x=1", 400),
    ] {
        let path = format!("{path}{query}");
        let (status, ..) = http_as(&device, ADMINISTRATOR, "GET", &path, "", b"").await;
        assert_eq!(status, expected, "{query}");
    }
    let told = ask::<GetSystemSupportInformation>(&device, "").await;
    assert_eq!(told.support_information.string.as_deref(), Some("support"));
    let bare = start(builder(), HttpLimits::default()).await;
    let none = raw::<GetSystemUris>(&bare, "").await;
    assert_eq!(none.summary(), "500 Receiver/ActionNotSupported");
    let none = raw::<GetSystemSupportInformation>(&bare, "").await;
    assert_eq!(
        none.summary(),
        "400 Sender/InvalidArgs/SupportInformationUnavailable"
    );
    let (status, ..) = http_as(&bare, ADMINISTRATOR, "GET", path_of(&logs[0].uri), "", b"").await;
    assert_eq!(status, 404);
}

async fn hostname(device: &Running) -> Option<String> {
    ask::<GetHostname>(device, "").await.hostname_information.name
}

async fn backup(device: &Running) -> Vec<u8> {
    let uri = ask::<GetSystemUris>(device, "").await.system_backup_uri.unwrap();
    let (status, _, file) = http_as(device, ADMINISTRATOR, "GET", path_of(&uri), "", b"").await;
    assert_eq!(status, 200);
    file
}

async fn restore(device: &Running, headers: &str, file: &[u8]) -> u16 {
    let started = ask::<StartSystemRestore>(device, "").await;
    let path = path_of(&started.upload_uri);
    http_as(device, ADMINISTRATOR, "POST", path, headers, file)
        .await
        .0
}

#[tokio::test]
async fn a_backup_is_restored_with_the_next_start_and_a_bad_one_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let machine = Machine::default();
    let restart = || {
        let storage = FileStorage::open(directory.path()).unwrap();
        start(
            builder().storage(storage).system(machine.clone()),
            HttpLimits::default(),
        )
    };
    let device = restart().await;
    let endpoint = device.device.common().endpoint().to_owned();
    ask::<SetHostname>(&device, "<Name>before</Name>").await;
    let last = |device: &Running| {
        let events = device.device.common().events();
        events.with_properties(|p| p.iter().find_map(|n| n.value("Status").map(str::to_owned)))
    };
    let never = last(&device);
    assert_eq!(never.as_deref(), Some("1970-01-01T00:00:00Z"));
    let file = backup(&device).await;
    let told = last(&device).expect("tns1:Monitoring/Backup/Last");
    assert_ne!(Some(&told), never.as_ref());
    assert!(
        !file
            .windows(PASSWORD.len())
            .any(|window| window == PASSWORD.as_bytes())
    );

    ask::<SetHostname>(&device, "<Name>after</Name>").await;
    ask::<CreateUsers>(&device, &user("late", "OnvifTest123", "Operator", "")).await;
    ask::<SetGeoLocation>(&device, r#"<Location Entity="Device"/>"#).await;
    let mut changed = file.clone();
    *changed.last_mut().unwrap() ^= 1;
    for bad in [&b"random data"[..], b"", &changed, &file[..file.len() / 2]] {
        assert_eq!(restore(&device, OCTETS, bad).await, 415);
    }
    assert_eq!(restore(&device, "Content-Type: text/plain\r\n", &file).await, 415);
    assert_eq!(hostname(&device).await.as_deref(), Some("after"));
    stop(device).await;
    let device = restart().await;
    assert_eq!(hostname(&device).await.as_deref(), Some("after"));
    assert_eq!(ask::<GetUsers>(&device, "").await.user.len(), 2);
    assert_eq!(last(&device), Some(told), "over a restart");

    assert_eq!(restore(&device, OCTETS, &file).await, 200);
    machine.rebooted.notified().await;
    let busy = raw::<StartSystemRestore>(&device, "").await;
    assert_eq!(busy.summary(), "500 Receiver/Action", "{busy:?}");
    stop(device).await;
    let device = restart().await;
    assert_eq!(hostname(&device).await.as_deref(), Some("before"));
    assert_eq!(ask::<GetUsers>(&device, "").await.user.len(), 1);
    assert!(ask::<GetGeoLocation>(&device, "").await.location.is_empty());
    assert_eq!(device.device.common().endpoint(), endpoint);

    // A factory default makes a restoration that waits for the reboot void; the key survives it.
    assert_eq!(restore(&device, OCTETS, &file).await, 200);
    ask::<SetSystemFactoryDefault>(&device, "<FactoryDefault>Hard</FactoryDefault>").await;
    stop(device).await;
    let device = restart().await;
    assert_ne!(hostname(&device).await.as_deref(), Some("before"));
    assert_eq!(restore(&device, OCTETS, &file).await, 200);
    stop(device).await;
    assert_eq!(hostname(&restart().await).await.as_deref(), Some("before"));
}

#[tokio::test]
async fn an_upload_needs_an_address_that_was_made_for_it_and_an_administrator() {
    let (device, machine) = running().await;
    let file = backup(&device).await;
    ask::<CreateUsers>(&device, &user("op", "OnvifTest123", "Operator", "")).await;
    let started = ask::<StartSystemRestore>(&device, "").await;
    assert_eq!(
        started.expected_down_time.to_std().map(|time| time.as_secs()),
        Some(30)
    );
    let path = path_of(&started.upload_uri).to_owned();
    let (status, ..) = http_open(&device, "POST", &path, OCTETS, &file).await;
    assert_eq!(status, 401);
    let (status, ..) = http_as(&device, ("op", "OnvifTest123"), "POST", &path, OCTETS, &file).await;
    assert_eq!(status, 403);
    let (guessed, _) = path.rsplit_once('/').unwrap();
    for other in [format!("{guessed}/"), format!("{guessed}/x"), format!("{path}/x")] {
        let (status, ..) = http_as(&device, ADMINISTRATOR, "POST", &other, OCTETS, &file).await;
        assert_eq!(status, 404, "{other}");
    }
    // The address is good for one upload.
    let (status, ..) = http_as(&device, ADMINISTRATOR, "POST", &path, OCTETS, b"bad").await;
    assert_eq!(status, 415);
    let (status, ..) = http_as(&device, ADMINISTRATOR, "POST", &path, OCTETS, &file).await;
    assert_eq!(status, 404);
    // As large as no backup is.
    let started = ask::<StartSystemRestore>(&device, "").await;
    let path = path_of(&started.upload_uri);
    let huge = format!("{OCTETS}Content-Length: {}\r\n", 17 << 20);
    let huge = huge.replace("Content-Length", "X-Length");
    let (status, ..) = http_as(
        &device,
        ADMINISTRATOR,
        "POST",
        path,
        &huge,
        &vec![0; (16 << 20) + 1],
    )
    .await;
    assert_eq!(status, 413);
    assert_eq!(restore(&device, "", &file).await, 200);
    machine.rebooted.notified().await;
}

/// Slots in memory.
#[derive(Clone)]
struct Slots {
    key: PublicKey,
    content: Arc<Mutex<[Vec<u8>; 2]>>,
    active: Arc<Mutex<Slot>>,
    started: Slot,
}

struct Writer(Slots, Vec<u8>);

impl FirmwareWriter for Writer {
    fn write(&mut self, octets: &[u8]) -> io::Result<()> {
        self.1.extend_from_slice(octets);
        Ok(())
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        if self.1.starts_with(b"does not fit") {
            return Err(io::Error::other("the flash is worn out"));
        }
        let spare = self.0.started.other() as usize;
        self.0.content.lock().unwrap()[spare] = self.1;
        Ok(())
    }
}

impl FirmwareBackend for Slots {
    fn keys(&self) -> Vec<PublicKey> {
        vec![self.key]
    }

    fn max_length(&self) -> u64 {
        1 << 20
    }

    fn active(&self) -> Slot {
        self.started
    }

    fn begin(&self, _: &Manifest) -> io::Result<Box<dyn FirmwareWriter>> {
        Ok(Box::new(Writer(self.clone(), Vec::new())))
    }

    fn activate(&self, slot: Slot) -> io::Result<()> {
        *self.active.lock().unwrap() = slot;
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let content = &self.content.lock().unwrap()[self.started as usize];
        if content.starts_with(b"good") {
            Ok(())
        } else {
            Err("it is bad".to_owned())
        }
    }
}

/// Slots with nothing in them, and the private key for their images.
fn empty_slots() -> (Slots, impl AsRef<[u8]>) {
    let document = ring::signature::Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).unwrap();
    let pair = ring::signature::Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
    let slots = Slots {
        key: pair.public_key().as_ref().try_into().unwrap(),
        content: Arc::default(),
        active: Arc::new(Mutex::new(Slot::A)),
        started: Slot::A,
    };
    (slots, document)
}

/// A device with its slots, started from the one that is to start.
async fn upgradable(storage: &Arc<dyn Storage>, slots: &Slots, machine: &Machine) -> (Running, Slot) {
    upgradable_with(storage, slots, machine, |upgrades| upgrades).await
}

/// As [`upgradable`], with something done to the upgrades.
async fn upgradable_with(
    storage: &Arc<dyn Storage>,
    slots: &Slots,
    machine: &Machine,
    with: impl FnOnce(Upgrades) -> Upgrades,
) -> (Running, Slot) {
    let started = *slots.active.lock().unwrap();
    let slots = Slots {
        started,
        ..slots.clone()
    };
    let upgrades = Upgrades::open(Arc::new(slots), Arc::clone(storage)).unwrap();
    let builder = builder()
        .storage(Arc::clone(storage))
        .system(machine.clone())
        .firmware(with(upgrades));
    (start(builder, HttpLimits::default()).await, started)
}

async fn upgrade(device: &Running, image: &[u8]) -> u16 {
    let started = ask::<StartFirmwareUpgrade>(device, "").await;
    let path = path_of(&started.upload_uri);
    http_as(device, ADMINISTRATOR, "POST", path, OCTETS, image)
        .await
        .0
}

#[tokio::test]
async fn firmware_is_tried_and_stays_or_gives_way() {
    let (slots, document) = empty_slots();
    let private = document.as_ref();
    let storage: Arc<dyn Storage> = Arc::new(onvif_device::storage::MemoryStorage::new());
    let machine = Machine::default();
    let (device, _) = upgradable(&storage, &slots, &machine).await;
    let image = |firmware: &[u8]| sign(private, "generic", "2.0", firmware).unwrap();
    let large: Vec<u8> = b"good ".iter().copied().cycle().take(300_000).collect();

    // What is bad changes nothing.
    let mut changed = image(&large);
    *changed.last_mut().unwrap() ^= 1;
    let other_hardware = sign(private, "other", "2.0", b"good").unwrap();
    let too_large = image(&vec![0; (1 << 20) + 1]);
    let cut = &image(&large)[..200_000];
    for bad in [
        &b"random data"[..],
        b"",
        &changed,
        &other_hardware,
        &too_large,
        cut,
    ] {
        assert_eq!(upgrade(&device, bad).await, 415);
    }
    assert_eq!(upgrade(&device, &image(b"does not fit")).await, 500);
    assert_eq!(*slots.active.lock().unwrap(), Slot::A);
    assert!(slots.content.lock().unwrap()[1].is_empty());

    // A good one is started and holds.
    assert_eq!(upgrade(&device, &image(&large)).await, 200);
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, started) = upgradable(&storage, &slots, &machine).await;
    assert_eq!(started, Slot::B);
    assert_eq!(slots.content.lock().unwrap()[1], large);
    let on_trial = raw::<StartFirmwareUpgrade>(&device, "").await;
    assert_eq!(on_trial.summary(), "500 Receiver/Action");
    device.device.confirm_firmware().await.unwrap();
    stop(device).await;
    let (device, started) = upgradable(&storage, &slots, &machine).await;
    assert_eq!(started, Slot::B);

    // One that fails its check gives way at once.
    assert_eq!(upgrade(&device, &image(b"bad")).await, 200);
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, started) = upgradable(&storage, &slots, &machine).await;
    assert_eq!(started, Slot::A);
    device.device.confirm_firmware().await.unwrap();
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, started) = upgradable(&storage, &slots, &machine).await;
    assert_eq!(started, Slot::B);

    // One that never comes to its check gives way after three starts.
    assert_eq!(upgrade(&device, &image(b"good but crashes")).await, 200);
    machine.rebooted.notified().await;
    stop(device).await;
    for _ in 0..3 {
        let (device, started) = upgradable(&storage, &slots, &machine).await;
        assert_eq!(started, Slot::A);
        stop(device).await;
    }
    let (device, _) = upgradable(&storage, &slots, &machine).await;
    machine.rebooted.notified().await;
    stop(device).await;
    assert_eq!(upgradable(&storage, &slots, &machine).await.1, Slot::B);

    let (bare, _) = running().await;
    let none = raw::<StartFirmwareUpgrade>(&bare, "").await;
    assert_eq!(none.summary(), "500 Receiver/ActionNotSupported");
}

#[tokio::test]
async fn locations_are_set_replaced_and_deleted() {
    let (device, _) = running().await;
    let location = |entity: &str, token: &str, content: &str| {
        format!(r#"<Location Entity="{entity}" Token="{token}">{content}</Location>"#)
    };
    let here = r#"<tt:GeoLocation lon="13.4" lat="52.5" elevation="34"/><tt:GeoOrientation yaw="90"/>"#;
    let both = location("Device", "", here)
        + &location("VideoSource", "v1", r#"<tt:LocalLocation x="1" y="2" z="3"/>"#);
    ask::<SetGeoLocation>(&device, &both).await;
    let told = ask::<GetGeoLocation>(&device, "").await.location;
    assert_eq!(told.len(), 2);
    let at = told[0].geo_location.as_ref().unwrap();
    assert_eq!(
        (at.lon, at.lat, at.elevation),
        (Some(13.4), Some(52.5), Some(34.0))
    );
    let orientation = told[0].geo_orientation.as_ref().unwrap();
    assert_eq!((orientation.yaw, orientation.pitch), (Some(90.0), None));
    assert_eq!(told[1].local_location.as_ref().unwrap().z, Some(3.0));

    for (bad, expected) in [
        (
            r#"<tt:GeoLocation lon="180.5" lat="0"/>"#,
            "400 Sender/InvalidArgVal",
        ),
        (
            r#"<tt:GeoLocation lon="0" lat="-91"/>"#,
            "400 Sender/InvalidArgVal",
        ),
        (
            r#"<tt:GeoLocation lon="NaN" lat="0"/>"#,
            "400 Sender/InvalidArgVal",
        ),
        (
            r#"<tt:GeoLocation lon="0" lat="0" elevation="INF"/>"#,
            "400 Sender/InvalidArgVal",
        ),
        (r#"<tt:GeoOrientation roll="400"/>"#, "400 Sender/InvalidArgVal"),
    ] {
        let content = location("VideoSource", "v2", here) + &location("Device", "", bad);
        let reply = raw::<SetGeoLocation>(&device, &content).await;
        assert_eq!(reply.summary(), expected, "{bad}");
    }
    let long = location("Device", &"t".repeat(65), here);
    assert_eq!(
        raw::<SetGeoLocation>(&device, &long).await.summary(),
        "400 Sender/InvalidArgVal"
    );
    let auto = r#"<Location Entity="Device" AutoGeo="true"/>"#;
    let reply = raw::<SetGeoLocation>(&device, auto).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoAutoGeo");
    let many: String = (0..31).map(|n| location("Other", &n.to_string(), "")).collect();
    let reply = raw::<SetGeoLocation>(&device, &many).await;
    assert_eq!(reply.summary(), "500 Receiver/Action/TooManyEntries");
    assert_eq!(ask::<GetGeoLocation>(&device, "").await.location, told);

    // What is not passed goes.
    ask::<SetGeoLocation>(&device, &location("Device", "", "")).await;
    let now = ask::<GetGeoLocation>(&device, "").await.location;
    assert_eq!((now.len(), &now[0].geo_location), (2, &None));

    let missing = location("VideoSource", "v1", "") + &location("VideoSource", "v9", "");
    let reply = raw::<DeleteGeoLocation>(&device, &missing).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoConfig");
    assert_eq!(ask::<GetGeoLocation>(&device, "").await.location.len(), 2);
    ask::<DeleteGeoLocation>(&device, &location("VideoSource", "v1", "")).await;
    assert_eq!(ask::<GetGeoLocation>(&device, "").await.location.len(), 1);
}

#[derive(Clone, Default)]
struct Shares(Arc<Mutex<Vec<(String, StorageTarget)>>>);

impl StorageBackend for Shares {
    fn types(&self) -> Vec<String> {
        vec!["NFS".to_owned()]
    }

    fn most(&self) -> usize {
        2
    }

    fn check(&self, target: &StorageTarget) -> Result<(), String> {
        match target.local_path.as_deref() {
            Some("/mnt/a" | "/mnt/b") => Ok(()),
            _ => Err("there is no such directory".to_owned()),
        }
    }

    fn apply(&self, targets: &[(String, StorageTarget)]) {
        *self.0.lock().unwrap() = targets.to_vec();
    }
}

#[tokio::test]
async fn storage_configurations_are_checked_kept_and_used() {
    let shares = Shares::default();
    let storage = Arc::new(onvif_device::storage::MemoryStorage::new());
    let restart = || {
        let builder = builder()
            .storage(Arc::clone(&storage) as Arc<dyn Storage>)
            .storage_targets(shares.clone());
        start(builder, HttpLimits::default())
    };
    let device = restart().await;
    let data = |kind: &str, path: &str, user: &str| {
        format!(r#" type="{kind}"><LocalPath>{path}</LocalPath><StorageUri>nfs://nas/a</StorageUri>{user}"#)
    };
    let create = |content: String| format!("<StorageConfiguration{content}</StorageConfiguration>");
    let set = |token: &str, content: String| {
        format!(r#"<StorageConfiguration token="{token}"><Data{content}</Data></StorageConfiguration>"#)
    };
    let login = "<User><UserName>u</UserName><Password>secret</Password></User>";
    assert!(
        ask::<GetStorageConfigurations>(&device, "")
            .await
            .storage_configurations
            .is_empty()
    );
    let token = ask::<CreateStorageConfiguration>(&device, &create(data("NFS", "/mnt/a", login)))
        .await
        .token;
    for bad in [
        create(data("CIFS", "/mnt/a", "")),
        create(data("NFS", "/etc", "")),
        create(data("NFS", &"x".repeat(2000), "")),
    ] {
        let reply = raw::<CreateStorageConfiguration>(&device, &bad).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/ConfigModify");
    }
    let reply = raw::<GetStorageConfigurations>(&device, "").await;
    assert!(!reply.body.contains("secret"), "credentials are not told");
    let asked = format!("<Token>{token}</Token>");
    let told = ask::<GetStorageConfiguration>(&device, &asked)
        .await
        .storage_configuration;
    assert_eq!(
        (told.token.as_str(), told.data.local_path.as_deref()),
        (&*token, Some("/mnt/a"))
    );
    assert_eq!(told.data.user.unwrap().user_name, "u");

    // Whoever writes back what can be read does not lose the password.
    let read_back = "<User><UserName>u</UserName></User>";
    ask::<SetStorageConfiguration>(&device, &set(&token, data("NFS", "/mnt/b", read_back))).await;
    {
        let used = shares.0.lock().unwrap();
        assert_eq!(used[0].1.local_path.as_deref(), Some("/mnt/b"));
        let user = used[0].1.user.as_ref().unwrap();
        assert!(user.password.as_ref().unwrap().matches("secret"));
    }
    let reply = raw::<SetStorageConfiguration>(&device, &set(&token, data("NFS", "/etc", ""))).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/ConfigModify");
    let none = "400 Sender/InvalidArgVal/NoConfig";
    let reply = raw::<SetStorageConfiguration>(&device, &set("x", data("NFS", "/mnt/a", ""))).await;
    assert_eq!(reply.summary(), none);
    let unknown = "<Token>x</Token>";
    assert_eq!(
        raw::<GetStorageConfiguration>(&device, unknown).await.summary(),
        none
    );
    assert_eq!(
        raw::<DeleteStorageConfiguration>(&device, unknown)
            .await
            .summary(),
        none
    );

    ask::<CreateStorageConfiguration>(&device, &create(data("NFS", "/mnt/a", ""))).await;
    let reply = raw::<CreateStorageConfiguration>(&device, &create(data("NFS", "/mnt/a", ""))).await;
    assert_eq!(
        reply.summary(),
        "500 Receiver/OperationProhibited/MaxStorageConfigurations"
    );
    stop(device).await;
    shares.0.lock().unwrap().clear();
    let device = restart().await;
    assert_eq!(shares.0.lock().unwrap().len(), 2);
    ask::<DeleteStorageConfiguration>(&device, &asked).await;
    let left = ask::<GetStorageConfigurations>(&device, "")
        .await
        .storage_configurations;
    assert_eq!(left.len(), 1);
    assert_ne!(left[0].token, token);
    assert_eq!(shares.0.lock().unwrap().len(), 1);

    let (bare, _) = running().await;
    let reply = raw::<GetStorageConfigurations>(&bare, "").await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
}

#[tokio::test]
async fn auxiliary_commands() {
    let (device, machine) = running().await;
    let capabilities = ask::<GetServiceCapabilities>(&device, "").await.capabilities;
    let commands = capabilities.misc.unwrap().auxiliary_commands.unwrap().0;
    assert_eq!(commands, ["tt:IRLamp|On", "tt:IRLamp|Off"]);
    let send = |command: &str| format!("<AuxiliaryCommand>{command}</AuxiliaryCommand>");
    let answer = ask::<SendAuxiliaryCommand>(&device, &send("tt:IRLamp|On")).await;
    assert_eq!(answer.auxiliary_command_response.as_deref(), Some("done"));
    for bad in ["tt:Wiper|On", "tt:IRLamp|on", ""] {
        let reply = raw::<SendAuxiliaryCommand>(&device, &send(bad)).await;
        assert_eq!(
            reply.summary(),
            "400 Sender/InvalidArgVal/AuxiliaryDataNotSupported",
            "{bad}"
        );
    }
    assert_eq!(*machine.lamp.lock().unwrap(), "tt:IRLamp|On");
    let bare = start(builder(), HttpLimits::default()).await;
    let reply = raw::<SendAuxiliaryCommand>(&bare, &send("tt:IRLamp|On")).await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
}

#[tokio::test]
async fn the_access_policy_is_a_file_that_takes_effect() {
    let storage = Arc::new(onvif_device::storage::MemoryStorage::new());
    let restart = || {
        start(
            builder().storage(Arc::clone(&storage) as Arc<dyn Storage>),
            HttpLimits::default(),
        )
    };
    let device = restart().await;
    ask::<CreateUsers>(&device, &user("viewer", "OnvifTest123", "User", "")).await;
    let scopes = async |device: &Running| {
        raw_as::<GetScopes>(device, "viewer", "OnvifTest123", "")
            .await
            .status
    };
    assert_eq!(scopes(&device).await, 200);
    let file = ask::<GetAccessPolicy>(&device, "").await.policy_file.data.0;
    let text = String::from_utf8(file).unwrap();
    assert!(text.contains("User: PRE_AUTH READ_SYSTEM READ_MEDIA\n"), "{text}");
    let set = |text: &str| {
        format!(
            "<PolicyFile><tt:Data>{}</tt:Data></PolicyFile>",
            STANDARD.encode(text)
        )
    };
    for bad in [
        "",
        "nonsense",
        "Anonymous: WRITE_SYSTEM",
        "Administrator: PRE_AUTH",
        "\u{1}",
    ] {
        let reply = raw::<SetAccessPolicy>(&device, &set(bad)).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgs/PolicyFormat", "{bad}");
    }
    assert_eq!(scopes(&device).await, 200);
    ask::<SetAccessPolicy>(&device, &set("User: READ_MEDIA")).await;
    assert_eq!(scopes(&device).await, 400);
    let default = async |device: &Running| {
        let capabilities = ask::<GetServiceCapabilities>(device, "").await.capabilities;
        capabilities.security.default_access_policy
    };
    assert_eq!(default(&device).await, Some(false));
    stop(device).await;
    let device = restart().await;
    assert_eq!(scopes(&device).await, 400);
    ask::<SetSystemFactoryDefault>(&device, "<FactoryDefault>Hard</FactoryDefault>").await;
    device
        .device
        .users()
        .activate(ADMIN, PASSWORD.into())
        .await
        .unwrap();
    assert_eq!(default(&device).await, Some(true));
}

#[tokio::test]
async fn repeated_failures_are_an_event() {
    let (device, _) = running().await;
    let (sender, mut seen) = tokio::sync::mpsc::unbounded_channel();
    device.device.common().events().observe(move |notification| {
        let _ = sender.send(Arc::clone(notification));
    });
    ask::<CreateUsers>(&device, &user("op", "OnvifTest123", "Operator", "")).await;
    for _ in 0..6 {
        raw_as::<GetScopes>(&device, "op", "wrong", "").await;
    }
    let warned = loop {
        let notification = seen.recv().await.unwrap();
        if notification.topic().path() == "tns1:Device/SecurityPolicy/AuthFailed" {
            break notification;
        }
    };
    assert_eq!(warned.value("SourceIPv4"), Some("127.0.0.1"));
}
