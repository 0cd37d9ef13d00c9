//! Failures of the hardware at the hub.
#![allow(missing_docs)]

use std::sync::{Arc, Mutex};

use onvif_device::backend::monitor::{MonitorBackend, Part, PartKind, PartObserver};
use onvif_device::events::{Group, Notification};
use onvif_device::{BuildError, Device};

/// Parts that fail when the test says so.
#[derive(Clone, Default)]
struct Scripted(Arc<Inner>);

#[derive(Default)]
struct Inner {
    parts: Vec<Part>,
    /// What fails already when somebody begins to watch.
    failed: Vec<&'static str>,
    observer: Mutex<Option<PartObserver>>,
}

impl Scripted {
    fn new(parts: &[(&str, PartKind)], failed: &[&'static str]) -> Scripted {
        let part = |(token, kind): &(&str, PartKind)| Part {
            token: (*token).into(),
            kind: *kind,
        };
        Scripted(Arc::new(Inner {
            parts: parts.iter().map(part).collect(),
            failed: failed.to_vec(),
            observer: Mutex::default(),
        }))
    }

    fn tells(&self, token: &str, failing: bool) {
        let observer = self.0.observer.lock().unwrap().clone();
        observer.unwrap()(token, failing);
    }
}

impl MonitorBackend for Scripted {
    fn parts(&self) -> Vec<Part> {
        self.0.parts.clone()
    }

    fn watch(&self, observer: PartObserver) {
        for token in &self.0.failed {
            observer(token, true);
        }
        *self.0.observer.lock().unwrap() = Some(observer);
    }
}

fn build(monitor: &Scripted) -> Result<Device, BuildError> {
    Device::builder().hardware_monitor(monitor.clone()).build()
}

/// Topic, operation, items of source and data of a message about the hardware.
fn shown(notification: &Notification) -> Option<String> {
    let topic = notification
        .topic()
        .path()
        .strip_prefix("tns1:Device/HardwareFailure/")?;
    let items: Vec<String> = notification
        .items()
        .map(|(item, value)| format!("{}={value}", item.name))
        .collect();
    Some(format!(
        "{topic} {:?} {}",
        notification.operation().unwrap(),
        items.join(" ")
    ))
}

fn states(device: &Device) -> Vec<String> {
    device
        .common()
        .events()
        .with_properties(|properties| properties.iter().filter_map(|n| shown(n)).collect())
}

const ALL: [(&str, PartKind); 5] = [
    ("case", PartKind::Fan),
    ("lens", PartKind::Fan),
    ("12 V", PartKind::PowerSupply),
    ("sensor", PartKind::Temperature),
    ("processor", PartKind::Temperature),
];

#[test]
fn parts_fail_and_work_again() {
    let monitor = Scripted::new(&ALL, &["lens", "processor"]);
    let device = build(&monitor).unwrap();
    let mut begin = states(&device);
    begin.sort();
    assert_eq!(
        begin,
        [
            "FanFailure Initialized Token=case Failed=false",
            "FanFailure Initialized Token=lens Failed=true",
            "PowerSupplyFailure Initialized Token=12 V Failed=false",
            "TemperatureCritical Initialized Critical=true",
        ]
    );
    let seen = Arc::new(Mutex::new(Vec::new()));
    let copy = Arc::clone(&seen);
    device
        .common()
        .events()
        .observe(move |notification| copy.lock().unwrap().extend(shown(notification)));
    for (token, failing) in [
        ("case", true),
        ("case", true),
        ("nobody", true),
        ("12 V", true),
        // The device is as hot as its hottest part.
        ("sensor", true),
        ("processor", false),
        ("sensor", false),
        ("lens", false),
    ] {
        monitor.tells(token, failing);
    }
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "FanFailure Changed Token=case Failed=true",
            "PowerSupplyFailure Changed Token=12 V Failed=true",
            "TemperatureCritical Changed Critical=false",
            "FanFailure Changed Token=lens Failed=false",
        ]
    );
}

#[test]
fn what_failed_before_is_told_as_failed_from_the_beginning() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    struct Listener(Arc<Mutex<Vec<String>>>);
    impl onvif_device::Module for Listener {
        fn install(self: Box<Self>, setup: &mut onvif_device::Setup) -> Result<(), BuildError> {
            setup
                .common()
                .events()
                .observe(move |notification| self.0.lock().unwrap().extend(shown(notification)));
            Ok(())
        }
    }
    let _device = Device::builder()
        .module(Listener(Arc::clone(&seen)))
        .hardware_monitor(Scripted::new(&ALL[3..], &["processor"]))
        .build()
        .unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        ["TemperatureCritical Initialized Critical=true"]
    );
}

#[test]
fn topics_are_declared_for_what_there_is_and_as_the_specification_has_them() {
    for (kind, name, source, data) in [
        (PartKind::Fan, "FanFailure", Some("Token"), "Failed"),
        (
            PartKind::PowerSupply,
            "PowerSupplyFailure",
            Some("Token"),
            "Failed",
        ),
        (PartKind::Temperature, "TemperatureCritical", None, "Critical"),
    ] {
        let device = build(&Scripted::new(&[("part", kind)], &[])).unwrap();
        let topics = device.common().events().topics();
        let mut hardware = topics
            .iter()
            .filter(|topic| topic.path().contains("HardwareFailure"));
        let topic = hardware.next().unwrap();
        assert_eq!(topic.path(), format!("tns1:Device/HardwareFailure/{name}"));
        assert!(hardware.next().is_none());
        let declared = topic.declaration();
        assert!(declared.is_property());
        let items = |group| -> Vec<_> {
            let items = declared.items(group);
            items
                .map(|item| (item.name.as_str(), item.type_name.as_str()))
                .collect()
        };
        let source: Vec<_> = source
            .map(|name| (name, "tt:ReferenceToken"))
            .into_iter()
            .collect();
        assert_eq!(items(Group::Source), source);
        assert_eq!(items(Group::Data), [(data, "xs:boolean")]);
        assert_eq!(items(Group::Key), []);
    }
    let device = build(&Scripted::default()).unwrap();
    let topics = device.common().events().topics();
    assert!(
        topics
            .iter()
            .all(|topic| !topic.path().contains("HardwareFailure"))
    );
}

#[test]
fn tokens_that_are_none_are_refused() {
    let long = "x".repeat(65);
    for parts in [
        &[("", PartKind::Fan)][..],
        &[(&long, PartKind::Fan)],
        &[("a\nb", PartKind::Fan)],
        &[("same", PartKind::Fan), ("same", PartKind::Temperature)],
    ] {
        assert!(build(&Scripted::new(parts, &[])).is_err(), "{parts:?}");
    }
    let longest = "é".repeat(64);
    assert!(build(&Scripted::new(&[(&longest, PartKind::Fan)], &[])).is_ok());
}

#[test]
fn the_backend_lives_as_long_as_the_device() {
    let monitor = Scripted::new(&ALL, &[]);
    let watched = Arc::downgrade(&monitor.0);
    let device = build(&monitor).unwrap();
    drop(monitor);
    assert!(watched.upgrade().is_some());
    drop(device);
    assert!(watched.upgrade().is_none());
}
