//! Motion alarms at the hub.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Running, call, handmade, start};
use onvif_device::backend::motion::{MotionBackend, MotionDetector, MotionObserver, MotionState};
use onvif_device::backend::scene::{SceneBackend, SceneObserver};
use onvif_device::events::{Notification, PropertyOperation};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::services::motion::{MotionEvents, Schedule};
use onvif_device::services::scene::SceneDescriptions;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Name of the usual detector.
const RULE: &str = "Motion at the front";

/// Detectors at the front that see what the test says.
struct Scripted {
    rules: &'static [&'static str],
    observer: Mutex<Option<MotionObserver>>,
}

impl Scripted {
    fn sees(&self, source: &str, moving: bool) {
        self.rule_sees(source, RULE, moving);
    }

    fn rule_sees(&self, source: &str, rule: &str, moving: bool) {
        self.says(source, rule, MotionState::seen(moving));
    }

    fn says(&self, source: &str, rule: &str, state: MotionState) {
        let observer = self.observer.lock().unwrap().clone();
        observer.unwrap()(source, rule, state);
    }
}

impl MotionBackend for Scripted {
    fn detectors(&self) -> Vec<MotionDetector> {
        let detector = |rule: &&str| MotionDetector {
            source: "front".into(),
            rule: (*rule).into(),
        };
        self.rules.iter().map(detector).collect()
    }

    fn observe(&self, observer: MotionObserver) {
        *self.observer.lock().unwrap() = Some(observer);
    }
}

async fn camera(rules: &'static [&'static str], hold: Duration) -> (Running, Arc<Scripted>) {
    camera_at(rules, hold, &[]).await
}

/// A camera that tells motion at some times only.
async fn camera_at(
    rules: &'static [&'static str],
    hold: Duration,
    periods: &[&str],
) -> (Running, Arc<Scripted>) {
    camera_with(rules, hold, periods, true).await
}

/// A camera with an analytics configuration at the front, or without.
async fn camera_with(
    rules: &'static [&'static str],
    hold: Duration,
    periods: &[&str],
    analytics: bool,
) -> (Running, Arc<Scripted>) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let scripted = Arc::new(Scripted {
        rules,
        observer: Mutex::default(),
    });
    let backend = Arc::clone(&scripted) as Arc<dyn MotionBackend>;
    let periods = periods.iter().map(|text| text.parse().unwrap()).collect();
    let motion = MotionEvents::new(backend, &media, hold).scheduled(Schedule::new(periods).unwrap());
    let scenes = SceneDescriptions::new(Arc::new(NoScenes), &media).with_detectors_of(["front".to_owned()]);
    let mut builder = handmade().storage(storage).module(media).module(motion);
    if analytics {
        // Whichever of them comes first.
        builder = builder.module(scenes);
    }
    (start(builder, HttpLimits::default()).await, scripted)
}

/// Describes no pictures.
struct NoScenes;

impl SceneBackend for NoScenes {
    fn sources(&self) -> Vec<String> {
        Vec::new()
    }

    fn observe(&self, _: SceneObserver) {}
}

async fn next(events: &mut UnboundedReceiver<Arc<Notification>>) -> (String, String) {
    let event = events.recv().await.unwrap();
    assert_eq!(event.operation(), Some(PropertyOperation::Changed));
    let state = event.value("State").or(event.value("IsMotion")).unwrap();
    (event.topic().path().to_owned(), state.to_owned())
}

#[tokio::test]
async fn both_topics_tell_motion_once_and_its_end_once() {
    let (running, scripted) = camera(&[RULE], Duration::from_millis(50)).await;
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
    // Nobody has told of such a rule.
    scripted.rule_sees("front", "door", true);
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
async fn the_rule_is_one_of_an_analytics_configuration_that_is_there() {
    let (running, _) = camera(&[RULE], Duration::ZERO).await;
    let hub = running.device.common().events();
    let named: Vec<_> = hub.with_properties(|properties| {
        let tokens = properties
            .iter()
            .filter_map(|property| property.value("VideoAnalyticsConfigurationToken"));
        tokens.map(str::to_owned).collect()
    });
    assert_eq!(named, ["analytics_front"]);
    let request = r#"<m:GetAnalyticsConfigurations xmlns:m="http://www.onvif.org/ver20/media/wsdl"/>"#;
    let reply = call(running.address, request).await;
    assert_eq!(reply.body.matches(r#"token="analytics_front""#).count(), 1);
    assert!(reply.body.contains("Motion detection"), "{}", reply.body);
}

#[tokio::test]
async fn without_an_analytics_configuration_there_is_no_rule() {
    let (running, scripted) = camera_with(&[RULE], Duration::ZERO, &[], false).await;
    let topics = running.device.common().events().topics();
    let motion = topics
        .iter()
        .map(|topic| topic.path())
        .filter(|path| path.contains("Motion"));
    assert_eq!(motion.collect::<Vec<_>>(), ["tns1:VideoSource/MotionAlarm"]);
    let mut events = told(&running);
    scripted.sees("front", true);
    all(&mut events, &[("alarm", "true")]).await;
    scripted.says("front", RULE, MotionState::Unavailable);
    all(&mut events, &[("alarm", "false"), ("alarm", "false")]).await;
}

#[tokio::test]
async fn without_a_detector_nothing_is_declared() {
    let (running, _) = camera(&[], Duration::ZERO).await;
    let topics = running.device.common().events().topics();
    assert!(topics.iter().all(|topic| !topic.path().contains("Motion")));
}

/// Rules and states of what is told from now on; the rule of the alarm of a source is `alarm`.
fn told(running: &Running) -> UnboundedReceiver<(String, String)> {
    let (sender, events) = unbounded_channel();
    running.device.common().events().observe(move |notification| {
        let state = notification.value("State").or(notification.value("IsMotion"));
        if let (true, Some(state)) = (notification.topic().path().contains("Motion"), state) {
            let rule = notification.value("Rule").unwrap_or("alarm");
            let _ = sender.send((rule.to_owned(), state.to_owned()));
        }
    });
    events
}

/// Nothing but this is told.
async fn all(events: &mut UnboundedReceiver<(String, String)>, expected: &[(&str, &str)]) {
    for (rule, state) in expected {
        let next = tokio::time::timeout(Duration::from_secs(60), events.recv()).await;
        let next = next.unwrap_or_else(|_| panic!("{rule} {state} is not told"));
        assert_eq!(next, Some(((*rule).to_owned(), (*state).to_owned())));
    }
    assert!(events.try_recv().is_err());
}

#[tokio::test]
async fn the_alarm_of_a_source_goes_on_as_long_as_one_of_its_regions_moves() {
    let (running, scripted) = camera(&["door", "gate"], Duration::ZERO).await;
    let mut events = told(&running);
    scripted.rule_sees("front", "gate", true);
    all(&mut events, &[("alarm", "true"), ("gate", "true")]).await;
    scripted.rule_sees("front", "door", true);
    all(&mut events, &[("door", "true")]).await;
    scripted.rule_sees("front", "gate", false);
    all(&mut events, &[("gate", "false")]).await;
    scripted.rule_sees("front", "door", false);
    all(&mut events, &[("alarm", "false"), ("door", "false")]).await;
}

#[tokio::test]
async fn what_a_detector_cannot_see_has_no_state() {
    let (running, scripted) = camera(&["door", "gate"], Duration::from_secs(60)).await;
    let hub = running.device.common().events();
    let (sender, mut events) = unbounded_channel();
    hub.observe(move |notification| {
        let _ = sender.send(Arc::clone(notification));
    });
    let mut expect = |expected: &[(&str, PropertyOperation, &str)]| {
        for expected in expected {
            let event = events.try_recv().unwrap();
            let state = event.value("State").or(event.value("IsMotion")).unwrap();
            let rule = event.value("Rule").unwrap_or("alarm");
            assert_eq!((rule, event.operation().unwrap(), state), *expected);
        }
        assert!(events.try_recv().is_err());
    };
    use PropertyOperation::{Changed, Deleted, Initialized};
    let unavailable = |rule| scripted.says("front", rule, MotionState::Unavailable);
    scripted.rule_sees("front", "gate", true);
    expect(&[("alarm", Changed, "true"), ("gate", Changed, "true")]);
    // Nobody waits for the end of an alarm that nobody sees; the other detector still tells of the source.
    unavailable("gate");
    expect(&[
        ("alarm", Changed, "false"),
        ("gate", Changed, "false"),
        ("gate", Deleted, "false"),
    ]);
    unavailable("gate");
    expect(&[]);
    unavailable("door");
    expect(&[("alarm", Deleted, "false"), ("door", Deleted, "false")]);
    let left = hub.with_properties(|properties| {
        let paths = properties
            .iter()
            .map(|property| property.topic().path().to_owned());
        paths.filter(|path| path.contains("Motion")).count()
    });
    assert_eq!(left, 0, "nor for those who come now");
    // It is there again, quiet or not.
    scripted.rule_sees("front", "door", false);
    expect(&[("alarm", Initialized, "false"), ("door", Initialized, "false")]);
    scripted.rule_sees("front", "gate", true);
    expect(&[("alarm", Changed, "true"), ("gate", Initialized, "true")]);
}

#[tokio::test]
async fn motion_is_told_at_the_times_of_the_schedule() {
    let (running, scripted) = camera_at(&[RULE], Duration::ZERO, &["mon 08:00-12:00"]).await;
    let clock = running.device.common().clock();
    // An hour of Monday, the 5th of January 2026, in UTC.
    let at = |hour: u64| {
        let wanted = std::time::UNIX_EPOCH + Duration::from_secs(1_767_571_200 + hour * 3600);
        let offset = match wanted.duration_since(std::time::SystemTime::now()) {
            Ok(ahead) => i64::try_from(ahead.as_millis()).unwrap(),
            Err(behind) => -i64::try_from(behind.duration().as_millis()).unwrap(),
        };
        clock.set_offset_ms(offset);
    };
    let mut events = told(&running);
    at(7);
    scripted.sees("front", true);
    all(&mut events, &[]).await;
    // It still moves when the period begins.
    at(9);
    scripted.sees("front", true);
    all(&mut events, &[("alarm", "true"), (RULE, "true")]).await;
    at(13);
    scripted.sees("front", true);
    all(&mut events, &[("alarm", "false"), (RULE, "false")]).await;
    scripted.sees("front", false);
    at(10);
    scripted.sees("front", false);
    all(&mut events, &[]).await;
}
