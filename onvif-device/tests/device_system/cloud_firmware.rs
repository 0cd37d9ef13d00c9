//! Firmware that is fetched from the maker's cloud.

use std::collections::HashMap;

use bytes::Bytes;
use onvif_core::events::Notification;
use onvif_device::backend::BackendError;
use onvif_device::backend::firmware::{FirmwareCloud, FirmwareSource};
use onvif_device::backend::video::BoxFuture;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::*;

/// Images by their versions.
#[derive(Clone)]
struct Cloud(Arc<HashMap<&'static str, Vec<u8>>>);

/// What is left to send; `None` is a connection that is lost.
struct Sending(Vec<Option<Bytes>>);

impl FirmwareCloud for Cloud {
    fn fetch<'a>(&'a self, version: &'a str) -> BoxFuture<'a, Result<Box<dyn FirmwareSource>, BackendError>> {
        Box::pin(async move {
            let image = self.0.get(version);
            let image = image.ok_or_else(|| BackendError::NotFound(version.to_owned()))?;
            let mut pieces: Vec<_> = image
                .chunks(1000)
                .map(|piece| Some(Bytes::copy_from_slice(piece)))
                .collect();
            if version == "lost" {
                pieces.truncate(2);
                pieces.push(None);
            }
            pieces.reverse();
            Ok(Box::new(Sending(pieces)) as Box<dyn FirmwareSource>)
        })
    }
}

impl FirmwareSource for Sending {
    fn next(&mut self) -> BoxFuture<'_, io::Result<Option<Bytes>>> {
        let next = match self.0.pop() {
            Some(Some(piece)) => Ok(Some(piece)),
            Some(None) => Err(io::Error::other("the connection is lost")),
            None => Ok(None),
        };
        Box::pin(async { next })
    }
}

/// A device that knows the cloud, and what it tells of upgrades.
async fn connected(
    storage: &Arc<dyn Storage>,
    slots: &Slots,
    machine: &Machine,
    cloud: &Cloud,
) -> (Running, UnboundedReceiver<(String, String)>) {
    let with_cloud = |upgrades: Upgrades| upgrades.with_cloud(Arc::new(cloud.clone()));
    let (device, _) = upgradable_with(storage, slots, machine, with_cloud).await;
    let (sender, seen) = unbounded_channel();
    let events = device.device.common().events();
    events.observe(move |notification| {
        if notification.topic().path() == TOPIC {
            let _ = sender.send(told(notification));
        }
    });
    (device, seen)
}

const TOPIC: &str = "tns1:Monitoring/CloudFirmwareUpgrade/Completed";

fn told(notification: &Notification) -> (String, String) {
    let value = |name| notification.value(name).unwrap_or_default().to_owned();
    (value("Success"), value("Information"))
}

/// What clients that come later are told.
fn known(device: &Running) -> Vec<(String, String)> {
    device.device.common().events().with_properties(|properties| {
        let all = properties.iter();
        all.filter(|notification| notification.topic().path() == TOPIC)
            .map(|notification| told(notification))
            .collect()
    })
}

#[tokio::test]
async fn firmware_of_the_cloud_is_checked_tried_and_told() {
    let (slots, document) = empty_slots();
    let private = document.as_ref();
    let large: Vec<u8> = b"good ".iter().copied().cycle().take(50_000).collect();
    let image = |version: &str, firmware: &[u8]| sign(private, "generic", version, firmware).unwrap();
    let cloud = Cloud(Arc::new(HashMap::from([
        ("2.0", image("2.0", &large)),
        ("3.0", image("3.0", b"bad")),
        ("lost", image("lost", &large)),
        ("forged", vec![7; 5000]),
        ("other", image("1.9", &large)),
    ])));
    let storage: Arc<dyn Storage> = Arc::new(onvif_device::storage::MemoryStorage::new());
    let machine = Machine::default();
    let version = |version: &str| format!("<Version>{version}</Version>");
    let (device, mut seen) = connected(&storage, &slots, &machine, &cloud).await;
    let capabilities = ask::<GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.system.cloud_firmware_upgrade, Some(true));
    assert_eq!(known(&device), []);

    // What cannot be had is refused at once; what turns out to be wrong is told, and changes nothing.
    let missing = raw::<UpgradeFirmware>(&device, &version("9.9")).await;
    assert_eq!(missing.summary(), "500 Receiver/Action");
    let none = raw::<UpgradeFirmware>(&device, &version("")).await;
    assert_eq!(none.summary(), "400 Sender/InvalidArgVal");
    for (wanted, why) in [
        ("forged", "it is no firmware image"),
        ("other", "it is version 1.9"),
        ("lost", "it could not be read"),
    ] {
        ask::<UpgradeFirmware>(&device, &version(wanted)).await;
        let expected = format!("The firmware {wanted} was not taken: {why}");
        assert_eq!(seen.recv().await, Some(("false".to_owned(), expected)));
    }
    assert!(slots.content.lock().unwrap()[1].is_empty());
    assert_eq!(*slots.active.lock().unwrap(), Slot::A);

    // A good one runs, and is told when it has been confirmed.
    ask::<UpgradeFirmware>(&device, &version("2.0")).await;
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, mut seen) = connected(&storage, &slots, &machine, &cloud).await;
    assert_eq!(slots.content.lock().unwrap()[1], large);
    let on_trial = raw::<UpgradeFirmware>(&device, &version("3.0")).await;
    assert_eq!(on_trial.summary(), "500 Receiver/Action");
    device.device.confirm_firmware().await.unwrap();
    let runs = ("true".to_owned(), "The firmware 2.0 runs".to_owned());
    assert_eq!(seen.recv().await, Some(runs.clone()));
    stop(device).await;
    let (device, _) = connected(&storage, &slots, &machine, &cloud).await;
    assert_eq!(known(&device), [runs]);

    // One that fails its check gives way, and the firmware from before tells it.
    ask::<UpgradeFirmware>(&device, &version("3.0")).await;
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, _) = connected(&storage, &slots, &machine, &cloud).await;
    device.device.confirm_firmware().await.unwrap();
    machine.rebooted.notified().await;
    stop(device).await;
    let (device, _) = connected(&storage, &slots, &machine, &cloud).await;
    let failed = "The firmware 3.0 failed its check".to_owned();
    assert_eq!(known(&device), [("false".to_owned(), failed)]);
    assert_eq!(*slots.active.lock().unwrap(), Slot::B);
    stop(device).await;

    // Without a cloud there is no such thing.
    let (device, _) = upgradable(&storage, &slots, &machine).await;
    let none = raw::<UpgradeFirmware>(&device, &version("2.0")).await;
    assert_eq!(none.summary(), "500 Receiver/ActionNotSupported");
    let capabilities = ask::<GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.system.cloud_firmware_upgrade, Some(false));
}

#[tokio::test]
async fn its_way_from_the_cloud_is_told_in_steps() {
    let (slots, document) = empty_slots();
    let firmware = vec![7; 100_000];
    let image = sign(document.as_ref(), "generic", "2.0", &firmware).unwrap();
    let lost = sign(document.as_ref(), "generic", "lost", &firmware).unwrap();
    let cloud = Cloud(Arc::new(HashMap::from([("2.0", image), ("lost", lost)])));
    let storage: Arc<dyn Storage> = Arc::new(onvif_device::storage::MemoryStorage::new());
    let machine = Machine::default();
    let (device, _) = connected(&storage, &slots, &machine, &cloud).await;
    let mut seen = upload_status::observe(&device);
    raw::<UpgradeFirmware>(&device, "<Version>9.9</Version>").await;
    ask::<UpgradeFirmware>(&device, "<Version>lost</Version>").await;
    for expected in [Some(0), None, Some(0), None] {
        assert_eq!(seen.recv().await, Some(expected));
    }
    ask::<UpgradeFirmware>(&device, "<Version>2.0</Version>").await;
    for percent in (0..=100).step_by(5) {
        assert_eq!(seen.recv().await, Some(Some(percent)));
    }
}
