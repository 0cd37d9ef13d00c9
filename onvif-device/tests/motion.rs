//! Motion alarms at the hub.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Running, handmade, start};
use onvif_device::backend::motion::{MotionBackend, MotionDetector, MotionObserver};
use onvif_device::events::{Notification, PropertyOperation};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::services::motion::MotionEvents;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A detector at the front that sees what the test says.
struct Scripted {
    there: bool,
    observer: Mutex<Option<MotionObserver>>,
}

impl Scripted {
    fn sees(&self, source: &str, moving: bool) {
        let observer = self.observer.lock().unwrap().clone();
        observer.unwrap()(source, moving);
    }
}

impl MotionBackend for Scripted {
    fn detectors(&self) -> Vec<MotionDetector> {
        let detector = MotionDetector {
            source: "front".into(),
            rule: "Motion at the front".into(),
        };
        self.there.then_some(detector).into_iter().collect()
    }

    fn observe(&self, observer: MotionObserver) {
        *self.observer.lock().unwrap() = Some(observer);
    }
}

async fn camera(there: bool, hold: Duration) -> (Running, Arc<Scripted>) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let scripted = Arc::new(Scripted {
        there,
        observer: Mutex::default(),
    });
    let backend = Arc::clone(&scripted) as Arc<dyn MotionBackend>;
    let motion = MotionEvents::new(backend, &media, hold);
    let builder = handmade().storage(storage).module(media).module(motion);
    (start(builder, HttpLimits::default()).await, scripted)
}

async fn next(events: &mut UnboundedReceiver<Arc<Notification>>) -> (String, String) {
    let event = events.recv().await.unwrap();
    assert_eq!(event.operation(), Some(PropertyOperation::Changed));
    let state = event.value("State").or(event.value("IsMotion")).unwrap();
    (event.topic().path().to_owned(), state.to_owned())
}

#[tokio::test]
async fn both_topics_tell_motion_once_and_its_end_once() {
    let (running, scripted) = camera(true, Duration::from_millis(50)).await;
    let hub = running.device.common().events();
    let quiet: Vec<_> = hub.with_properties(|properties| {
        let values = properties.iter().map(|property| {
            let value = |name| property.value(name).unwrap_or_default().to_owned();
            (
                value("Source") + &value("VideoSourceConfigurationToken"),
                value("Rule"),
                value("State") + &value("IsMotion"),
            )
        });
        values.collect()
    });
    let entry = |source: &str, rule: &str| (source.to_owned(), rule.to_owned(), "false".to_owned());
    assert!(quiet.contains(&entry("front", "")), "{quiet:?}");
    assert_eq!(
        quiet
            .iter()
            .filter(|(_, rule, _)| rule == "Motion at the front")
            .count(),
        1
    );

    let (sender, mut events) = unbounded_channel();
    hub.observe(move |notification| {
        let _ = sender.send(Arc::clone(notification));
    });
    for moving in [false, true, true, false, true, false] {
        scripted.sees("front", moving);
    }
    // What nobody watches changes nothing.
    scripted.sees("back", true);
    let told = |state: &str| {
        [
            "tns1:VideoSource/MotionAlarm",
            "tns1:RuleEngine/CellMotionDetector/Motion",
        ]
        .map(|topic| (topic.to_owned(), state.to_owned()))
    };
    assert_eq!([next(&mut events).await, next(&mut events).await], told("true"));
    // By itself, once nothing has moved for a while.
    assert_eq!([next(&mut events).await, next(&mut events).await], told("false"));
    assert!(events.try_recv().is_err());
}

#[tokio::test]
async fn without_a_detector_nothing_is_declared() {
    let (running, _) = camera(false, Duration::ZERO).await;
    let topics = running.device.common().events().topics();
    assert!(topics.iter().all(|topic| !topic.path().contains("Motion")));
}
