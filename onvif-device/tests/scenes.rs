//! Scene descriptions in metadata streams, where what is seen is what the test says.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;
#[path = "common/metadata.rs"]
mod metadata;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use common::{Reply, Running, call, handmade, start};
use metadata::Watching;
use onvif_core::generated::tt;
use onvif_core::xml::DateTime;
use onvif_device::backend::scene::{Region, SceneBackend, SceneObserver, Sight};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::{MediaService, Streams};
use onvif_device::services::scene::{SceneDescriptions, Tracker};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TAN: &str = "http://www.onvif.org/ver20/analytics/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";
const MULTICAST: &str = "<tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address></tt:Address>\
    <tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>";

/// What looks at the front.
struct Scripted {
    there: bool,
    observer: Mutex<Option<SceneObserver>>,
}

impl Scripted {
    fn sees(&self, utc: SystemTime, regions: Vec<Region>) {
        let sight = Sight {
            utc,
            regions,
            shown: None,
        };
        let observer = self.observer.lock().unwrap().clone();
        observer.unwrap()("front", sight);
    }
}

impl SceneBackend for Scripted {
    fn sources(&self) -> Vec<String> {
        self.there.then(|| "front".to_owned()).into_iter().collect()
    }

    fn observe(&self, observer: SceneObserver) {
        *self.observer.lock().unwrap() = Some(observer);
    }
}

struct Camera {
    running: Running,
    scripted: Arc<Scripted>,
    streams: Arc<Streams>,
}

impl Camera {
    async fn start(there: bool) -> Camera {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let backend = Arc::new(camera::Camera);
        let media = MediaService::open(backend, Arc::clone(&storage), HubConfig::default(), 8554).unwrap();
        let streams = Arc::clone(media.streams());
        let scripted = Arc::new(Scripted {
            there,
            observer: Mutex::default(),
        });
        let backend = Arc::clone(&scripted) as Arc<dyn SceneBackend>;
        let scenes = SceneDescriptions::new(backend, &media);
        let builder = handmade().storage(storage).module(media).module(scenes);
        Camera {
            running: start(builder, HttpLimits::default()).await,
            scripted,
            streams,
        }
    }

    async fn request(&self, namespace: &str, operation: &str, content: &str) -> Reply {
        let body =
            format!(r#"<m:{operation} xmlns:m="{namespace}" xmlns:tt="{TT}">{content}</m:{operation}>"#);
        call(self.running.address, &body).await
    }

    /// Has the metadata carry scenes, and nothing else, or nothing at all.
    async fn describe(&self, scenes: bool) -> String {
        let content = format!(
            r#"<m:Configuration token="md_front"><tt:Name>data</tt:Name><tt:UseCount>0</tt:UseCount><tt:Analytics>{scenes}</tt:Analytics>
            {MULTICAST}<tt:SessionTimeout>PT60S</tt:SessionTimeout></m:Configuration>"#
        );
        self.request(TR2, "SetMetadataConfiguration", &content)
            .await
            .summary()
    }

    /// Plays the metadata of the main stream of the front.
    async fn watch(&self) -> Watching {
        metadata::watch(&self.streams, "front_main").await
    }

    /// Has something seen until it is told. What is seen before the writer has heard that it is wanted is not, and nothing tells when it has.
    async fn first_frame(&self, watching: &Watching, utc: SystemTime) -> tt::Frame {
        for _ in 0..600 {
            self.scripted.sees(utc, vec![square(0.05, 0.5)]);
            let told = tokio::time::timeout(Duration::from_millis(100), watching.frame());
            if let Ok(frame) = told.await {
                return frame;
            }
        }
        panic!("no frame in a minute");
    }
}

impl Watching {
    /// The next document that describes the scene; there is one frame in it.
    async fn frame(&self) -> tt::Frame {
        loop {
            for part in self.document().await.choice {
                let tt::MetadataStreamChoice::VideoAnalytics(mut scene) = part else {
                    continue;
                };
                assert_eq!(scene.choice.len(), 1);
                match scene.choice.remove(0) {
                    tt::VideoAnalyticsStreamChoice::Frame(frame) => return frame,
                    other => panic!("{other:?}"),
                }
            }
        }
    }

    /// Reads up to a document without a scene: what is told of the whole state.
    async fn whole_state(&self) {
        let described =
            |part: &tt::MetadataStreamChoice| matches!(part, tt::MetadataStreamChoice::VideoAnalytics(_));
        while self.document().await.choice.iter().any(described) {}
    }
}

/// A square of a tenth of the picture.
fn square(x: f32, y: f32) -> Region {
    Region {
        left: x,
        top: y,
        right: x + 0.1,
        bottom: y + 0.1,
        center: (x + 0.05, y + 0.05),
    }
}

fn shape(object: &tt::Object) -> &tt::ShapeDescriptor {
    object.appearance.as_ref().unwrap().shape.as_ref().unwrap()
}

#[tokio::test]
async fn frames_hold_what_moves_as_long_as_they_are_wanted() {
    let camera = Camera::start(true).await;
    let watching = camera.watch().await;
    watching.whole_state().await;
    let begin = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_250);

    // Not by default.
    camera.scripted.sees(begin, vec![square(0.0, 0.0)]);
    camera.streams.synchronize("front_main").unwrap();
    let next = watching.document().await;
    assert!(
        !next
            .choice
            .iter()
            .any(|part| matches!(part, tt::MetadataStreamChoice::VideoAnalytics(_))),
        "nobody has asked for it: {next:?}"
    );

    assert_eq!(camera.describe(true).await, "200");
    camera.first_frame(&watching, begin).await;
    let mut ids = Vec::new();
    for step in 1..6_u16 {
        let (x, y) = (0.1 + 0.08 * f32::from(step - 1), 0.5);
        let utc = begin + Duration::from_millis(200) * u32::from(step);
        camera.scripted.sees(utc, vec![square(x, y)]);
        let frame = loop {
            let frame = watching.frame().await;
            // An early one may have come late.
            if frame.utc_time != DateTime::from_system_time(begin) {
                break frame;
            }
        };
        assert_eq!(frame.utc_time, DateTime::from_system_time(utc));
        let [object] = &frame.object[..] else {
            panic!("{frame:?}")
        };
        ids.push(object.object_id.unwrap());
        let (edges, center) = (&shape(object).bounding_box, &shape(object).center_of_gravity);
        let near = |value: f32, expected: f32| assert!((value - expected).abs() < 1e-5, "{frame:?}");
        near(edges.left, 2.0 * x - 1.0);
        near(edges.right, 2.0 * x - 0.8);
        near(edges.top, 0.0);
        near(edges.bottom, -0.2);
        near(center.x, 2.0 * x - 0.9);
        near(center.y, -0.1);
    }
    assert!(ids.iter().all(|id| *id == ids[0]), "one object: {ids:?}");

    camera.scripted.sees(begin, Vec::new());
    assert!(
        watching.frame().await.object.is_empty(),
        "nothing to be seen any more"
    );

    // No more than the bound, and those that are too fast are left out for the newest.
    let started = Instant::now();
    for round in 0..50_u8 {
        let many = (0..100_u8).map(|n| square(f32::from(n) / 120.0, 0.1 + f32::from(round) / 100.0));
        camera.scripted.sees(begin, many.collect());
    }
    camera.scripted.sees(begin, vec![square(0.8, 0.8)]);
    let mut frames = 0;
    loop {
        let frame = watching.frame().await;
        frames += 1;
        assert!(frame.object.len() <= Tracker::OBJECTS);
        if frame.object.len() == 1 {
            break;
        }
    }
    // Ten a second, and the first and the last of all.
    let most = started.elapsed().as_millis() / 100 + 2;
    assert!(frames <= most, "{frames} frames, {most} at most");

    assert_eq!(camera.describe(false).await, "200");
    watching.whole_state().await;
    camera.scripted.sees(begin, vec![square(0.8, 0.7)]);
    camera.streams.synchronize("front_main").unwrap();
    assert!(watching.document().await.choice.is_empty());
}

#[tokio::test]
async fn frames_have_the_time_of_the_device() {
    let camera = Camera::start(true).await;
    let watching = camera.watch().await;
    assert_eq!(camera.describe(true).await, "200");
    let taken = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_250);
    camera.running.device.common().clock().set_offset_ms(-3_600_500);
    let frame = camera.first_frame(&watching, taken).await;
    let shown = taken - Duration::from_millis(3_600_500);
    assert_eq!(frame.utc_time, DateTime::from_system_time(shown));
}

#[tokio::test]
async fn who_is_told_nothing_hears_of_a_set_clock_at_once() {
    let camera = Camera::start(true).await;
    let watching = camera.watch().await;
    watching.document().await;
    // No more time goes by for the reports, so that none is due but for the clock.
    let now = Instant::now();
    watching.report(now).await;
    camera.running.device.common().clock().note_synchronization();
    watching.report(now).await;
}

#[tokio::test]
async fn profiles_without_analytics_describe_nothing() {
    let camera = Camera::start(true).await;
    assert_eq!(camera.describe(true).await, "200");
    let remove = r#"<m:ProfileToken>front_main</m:ProfileToken><m:Configuration><m:Type>Analytics</m:Type>
        <m:Token>analytics_front</m:Token></m:Configuration>"#;
    let reply = camera.request(TR2, "RemoveConfiguration", remove).await;
    assert_eq!(reply.summary(), "200");
    let watching = camera.watch().await;
    watching.whole_state().await;
    camera.scripted.sees(SystemTime::now(), vec![square(0.0, 0.0)]);
    camera.streams.synchronize("front_main").unwrap();
    assert!(watching.document().await.choice.is_empty());
    // It fits into the profiles of its source only.
    let add = |profile: &str| {
        format!(
            "<m:ProfileToken>{profile}</m:ProfileToken><m:Configuration><m:Type>Analytics</m:Type>\
             <m:Token>analytics_front</m:Token></m:Configuration>"
        )
    };
    let reply = camera.request(TR2, "AddConfiguration", &add("front_main")).await;
    assert_eq!(reply.summary(), "200");
    let reply = camera.request(TR2, "AddConfiguration", &add("back_main")).await;
    assert_eq!(reply.summary(), "500 Receiver/Action/ConfigurationConflict");
}

#[tokio::test]
async fn the_configuration_is_in_the_profiles_and_does_not_change() {
    let camera = Camera::start(true).await;
    let list = camera.request(TR2, "GetAnalyticsConfigurations", "").await.body;
    assert_eq!(list.matches("token=\"analytics_front\"").count(), 1, "{list}");
    let profiles = camera
        .request(TR2, "GetProfiles", "<m:Type>Analytics</m:Type>")
        .await
        .body;
    assert!(profiles.contains("token=\"analytics_front\""), "{profiles}");
    let can = camera.request(TR2, "GetServiceCapabilities", "").await.body;
    assert!(can.contains("Metadata Analytics\""), "{can}");
    let can = camera.request(TAN, "GetServiceCapabilities", "").await;
    assert!(
        can.body.contains("RuleSupport=\"false\"") && can.body.contains("AnalyticsModuleSupport=\"false\""),
        "{}",
        can.body
    );
    let modules = camera
        .request(
            TAN,
            "GetAnalyticsModules",
            "<m:ConfigurationToken>analytics_front</m:ConfigurationToken>",
        )
        .await;
    assert_eq!(modules.summary(), "500 Receiver/ActionNotSupported");

    let set = async |token: &str, name: &str, modules: &str| {
        let content = format!(
            r#"<m:Configuration token="{token}"><tt:Name>{name}</tt:Name><tt:UseCount>0</tt:UseCount>
            <tt:AnalyticsEngineConfiguration>{modules}</tt:AnalyticsEngineConfiguration><tt:RuleEngineConfiguration/></m:Configuration>
            <m:ForcePersistence>true</m:ForcePersistence>"#
        );
        let reply = camera.request(TRT, "SetVideoAnalyticsConfiguration", &content);
        reply.await.summary()
    };
    assert_eq!(set("analytics_front", "Scene description", "").await, "200");
    let modify = "400 Sender/InvalidArgVal/ConfigModify";
    assert_eq!(set("analytics_front", "Other", "").await, modify);
    let module =
        r#"<tt:AnalyticsModule Name="x" Type="tt:CellMotionEngine"><tt:Parameters/></tt:AnalyticsModule>"#;
    assert_eq!(set("analytics_front", "Scene description", module).await, modify);
    assert_eq!(
        set("analytics_back", "Scene description", "").await,
        "400 Sender/InvalidArgVal/NoConfig"
    );
}

#[tokio::test]
async fn without_anything_that_looks_there_is_no_analytics() {
    let camera = Camera::start(false).await;
    let list = camera.request(TR2, "GetAnalyticsConfigurations", "").await.body;
    assert!(!list.contains("token="), "{list}");
    assert_eq!(
        camera.describe(true).await,
        "400 Sender/InvalidArgVal/ConfigModify"
    );
    let reply = camera.request(TAN, "GetServiceCapabilities", "").await;
    assert!(reply.status >= 400, "there is no such service: {}", reply.body);
}
