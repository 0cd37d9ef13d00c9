//! What metadata streams say: the events of the device, where its drives are, and what moves in the picture.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use onvif_core::events::{DeclaredTopic, Filter, Notification};
use onvif_core::generated::{tt, wsnt};
use onvif_core::xml::{self, Name, Ns};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{Notify, broadcast, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::scene::{Scene, Scenes, Told};
use super::{metadata, metadata_filter};
use crate::clock::{Clock, ClockHandle};
use crate::events::Events;
use crate::streaming::metadata::{MetadataSettings, MetadataSink, MetadataSource, MetadataWriter};
use crate::task;

/// How often the drive is asked. A position that changes in between is told once.
const PTZ_INTERVAL: Duration = Duration::from_millis(200);

/// Time between two frames of a scene description at least. Of those that come faster the newest is told.
const SCENE_INTERVAL: Duration = Duration::from_millis(100);

/// Events that wait for the writer at most; when there are more, the whole state is told instead.
const MAX_EVENTS: usize = 1024;

/// The dialect of the topics that notifications name.
const TOPIC_DIALECT: &str = "http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete";

/// The root of each document.
const ROOT: Name = Name::new(Ns::TT, "MetadataStream");

/// Tells the status of the drive behind a PTZ configuration when the clock of the device shows a time; the PTZ service provides it.
pub type PtzStatus = dyn Fn(&str, SystemTime) -> Option<tt::PTZStatus> + Send + Sync;

/// Writes the documents of all metadata streams of a device.
#[derive(Default)]
pub(super) struct MetadataDocuments {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    clock: ClockHandle,
    ptz: OnceLock<Box<PtzStatus>>,
    scenes: OnceLock<Box<Scenes>>,
    events: OnceLock<Feed>,
}

/// The events of the device.
struct Feed {
    events: Events,
    notifications: broadcast::Sender<Arc<Notification>>,
}

impl fmt::Debug for MetadataDocuments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetadataDocuments").finish_non_exhaustive()
    }
}

impl MetadataDocuments {
    /// Goes by the clock of the device from now on.
    pub(super) fn follow(&self, clock: Arc<Clock>) {
        self.shared.clock.follow(clock);
    }

    /// Says who knows the status of drives. The first call counts.
    pub(super) fn set_ptz_status(&self, status: Box<PtzStatus>) {
        let _ = self.shared.ptz.set(status);
    }

    /// Says who knows what is in the picture. The first call counts.
    pub(super) fn set_scenes(&self, scenes: Box<Scenes>) {
        let _ = self.shared.scenes.set(scenes);
    }

    /// The topics of the device.
    pub(super) fn topics(&self) -> Vec<Arc<DeclaredTopic>> {
        let feed = self.shared.events.get();
        feed.map(|feed| feed.events.topics()).unwrap_or_default()
    }

    /// Says where events come from. The first call counts.
    pub(super) fn set_events(&self, events: Events) {
        let notifications = broadcast::Sender::new(MAX_EVENTS);
        let feed = Feed {
            events: events.clone(),
            notifications: notifications.clone(),
        };
        if self.shared.events.set(feed).is_ok() {
            events.observe(move |notification| {
                // Nobody may be watching.
                let _ = notifications.send(Arc::clone(notification));
            });
        }
    }
}

impl MetadataSource for MetadataDocuments {
    fn start(&self, settings: &MetadataSettings, sink: Arc<dyn MetadataSink>) -> Box<dyn MetadataWriter> {
        let wanted = watch::Sender::new(settings.clone());
        let sync = Arc::new(Notify::new());
        // The first document tells the whole state.
        sync.notify_one();
        let writer = Writer {
            shared: Arc::clone(&self.shared),
            settings: wanted.subscribe(),
            sync: Arc::clone(&sync),
            sink,
            origin: Instant::now(),
            told: None,
            filter: None,
            feed: self
                .shared
                .events
                .get()
                .map(|feed| feed.notifications.subscribe()),
            scenes: None,
            scene: Told::default(),
            waiting_scene: None,
            next_scene: Instant::now(),
        };
        Box::new(Running {
            wanted,
            sync,
            task: task::spawn(writer.run()),
        })
    }
}

/// The handle of a writer.
struct Running {
    wanted: watch::Sender<MetadataSettings>,
    sync: Arc<Notify>,
    task: JoinHandle<()>,
}

impl MetadataWriter for Running {
    fn reconfigure(&self, settings: &MetadataSettings) {
        self.wanted.send_replace(settings.clone());
    }

    fn synchronize(&self) {
        self.sync.notify_one();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Writer {
    shared: Arc<Shared>,
    settings: watch::Receiver<MetadataSettings>,
    sync: Arc<Notify>,
    sink: Arc<dyn MetadataSink>,
    origin: Instant,
    /// The status that was told last.
    told: Option<tt::PTZStatus>,
    /// Events that have not been told yet.
    feed: Option<broadcast::Receiver<Arc<Notification>>>,
    /// Which of them are told; `None` for none.
    filter: Option<Filter>,
    /// What is in the picture; `None` where that is not told.
    scenes: Option<broadcast::Receiver<Arc<Scene>>>,
    /// What of it has been told.
    scene: Told,
    /// What is to be told when the time comes.
    waiting_scene: Option<Arc<Scene>>,
    next_scene: Instant,
}

impl Writer {
    async fn run(mut self) {
        let mut settings = self.settings.borrow_and_update().clone();
        self.filter = self.wanted_events(&settings);
        self.look(&settings);
        let mut ticks = tokio::time::interval(PTZ_INTERVAL);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = self.sync.notified() => self.whole_state(&settings),
                changed = self.settings.changed() => {
                    if changed.is_err() {
                        return;
                    }
                    let before = settings;
                    settings = self.settings.borrow_and_update().clone();
                    self.filter = self.wanted_events(&settings);
                    if settings.scene != before.scene {
                        self.look(&settings);
                    }
                    self.whole_state(&settings);
                }
                event = next(&mut self.feed) => match event {
                    Ok(event) => self.events(event),
                    Err(RecvError::Lagged(lost)) => {
                        tracing::warn!(lost, "events came too fast for a metadata stream");
                        self.whole_state(&settings);
                    }
                    Err(RecvError::Closed) => self.feed = None,
                },
                scene = next(&mut self.scenes) => match scene {
                    Ok(scene) => self.waiting_scene = Some(scene),
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => self.scenes = None,
                },
                () = tokio::time::sleep_until(self.next_scene), if self.waiting_scene.is_some() => {
                    self.describe_scene(&settings);
                }
                _ = ticks.tick(), if settings.ptz_status || settings.ptz_position => {
                    if let Some(status) = self.ptz(&settings)
                        && self.told.as_ref().is_none_or(|told| !same(told, &status))
                    {
                        self.write([ptz_stream(status.clone())]);
                        self.told = Some(status);
                    }
                }
            }
        }
    }

    /// A document of everything that is, even if that is nothing: a receiver begins with it.
    fn whole_state(&mut self, settings: &MetadataSettings) {
        let mut events = Vec::new();
        let shared = Arc::clone(&self.shared);
        if let Some(feed) = shared.events.get() {
            // While the hub is held nothing happens, so what has happened before comes first, and nothing comes twice.
            feed.events.with_properties(|properties| {
                self.waiting(&mut events);
                events.extend(properties.iter().map(Arc::clone));
            });
        }
        self.told = self.ptz(settings);
        let ptz = self.told.clone().map(ptz_stream);
        self.write(ptz.into_iter().chain(self.event_stream(&events)));
    }

    /// Looks at the scene that is to be described from now on, if one is.
    fn look(&mut self, settings: &MetadataSettings) {
        self.waiting_scene = None;
        self.scene = Told::default();
        self.scenes = settings
            .scene
            .as_ref()
            .and_then(|wanted| self.shared.scenes.get()?(&wanted.source));
    }

    /// Tells what is in the picture, if there is something to tell.
    fn describe_scene(&mut self, settings: &MetadataSettings) {
        let (Some(scene), Some(wanted)) = (self.waiting_scene.take(), &settings.scene) else {
            return;
        };
        if let Some(frame) = self.scene.frame(&scene, self.shared.clock.at(scene.utc), wanted) {
            let choice = vec![tt::VideoAnalyticsStreamChoice::Frame(frame)];
            self.write([tt::MetadataStreamChoice::VideoAnalytics(
                tt::VideoAnalyticsStream { choice },
            )]);
            self.next_scene = Instant::now() + SCENE_INTERVAL;
        }
    }

    /// Events that have happened, in one document.
    fn events(&mut self, first: Arc<Notification>) {
        let mut events = vec![first];
        self.waiting(&mut events);
        if let Some(stream) = self.event_stream(&events) {
            self.write([stream]);
        }
    }

    /// The filter of the configuration; `None` for no events, also when a stored filter no longer fits the device.
    fn wanted_events(&self, settings: &MetadataSettings) -> Option<Filter> {
        let subscription = metadata::subscription(settings.events.as_deref()?)?;
        let topics = self.shared.events.get()?.events.topics();
        metadata_filter::read(&subscription, &topics)
            .inspect_err(|fault| tracing::warn!(%fault, "a metadata stream carries no events"))
            .ok()
    }

    /// Those of the events that are to be told.
    fn event_stream(&self, events: &[Arc<Notification>]) -> Option<tt::MetadataStreamChoice> {
        let filter = self.filter.as_ref()?;
        let choice: Vec<_> = events
            .iter()
            .filter(|event| filter.passes(event))
            .map(|event| tt::EventStreamChoice::NotificationMessage(holder(event)))
            .collect();
        (!choice.is_empty()).then_some(tt::MetadataStreamChoice::Event(tt::EventStream { choice }))
    }

    /// What has come in.
    fn waiting(&mut self, events: &mut Vec<Arc<Notification>>) {
        let Some(feed) = &mut self.feed else { return };
        while events.len() < MAX_EVENTS {
            match feed.try_recv() {
                Ok(event) => events.push(event),
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    /// The status of the drive as far as it is to be told.
    fn ptz(&self, settings: &MetadataSettings) -> Option<tt::PTZStatus> {
        if !settings.ptz_status && !settings.ptz_position {
            return None;
        }
        let mut status = self.shared.ptz.get()?(settings.ptz.as_deref()?, self.shared.clock.now())?;
        if !settings.ptz_status {
            status.move_status = None;
        }
        if !settings.ptz_position {
            status.position = None;
        }
        Some(status)
    }

    fn write(&self, parts: impl IntoIterator<Item = tt::MetadataStreamChoice>) {
        let stream = tt::MetadataStream {
            choice: parts.into_iter().collect(),
            ..tt::MetadataStream::default()
        };
        let document = xml::to_document(&stream, ROOT);
        self.sink
            .document(Bytes::from(document), self.origin.elapsed(), SystemTime::now());
    }
}

/// What comes next; never anything where nothing can come.
async fn next<T: Clone>(feed: &mut Option<broadcast::Receiver<T>>) -> Result<T, RecvError> {
    match feed {
        Some(feed) => feed.recv().await,
        None => std::future::pending().await,
    }
}

fn holder(event: &Notification) -> wsnt::NotificationMessageHolderType {
    wsnt::NotificationMessageHolderType {
        topic: Some(wsnt::TopicExpressionType {
            dialect: TOPIC_DIALECT.to_owned(),
            content: event.topic_expression(),
            any_attributes: Vec::new(),
        }),
        message: wsnt::NotificationMessageHolderTypeMessage {
            any: event.message().cloned(),
        },
        ..wsnt::NotificationMessageHolderType::default()
    }
}

fn ptz_stream(status: tt::PTZStatus) -> tt::MetadataStreamChoice {
    tt::MetadataStreamChoice::PTZ(tt::PTZStream {
        choice: vec![tt::PTZStreamChoice::PTZStatus(status)],
    })
}

/// Whether a status says the same but for its time.
fn same(a: &tt::PTZStatus, b: &tt::PTZStatus) -> bool {
    (&a.position, &a.move_status, &a.error) == (&b.position, &b.move_status, &b.error)
}
