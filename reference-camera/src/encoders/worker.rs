//! An encoder at work on its own thread.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    EncodedFrame, Encoder, EncoderSettings, FrameSink, SourceView, StreamFormat,
};
use tracing::{debug, info, warn};

use super::{PictureEncoder, picture_encoder};
use crate::pipeline::{Canvas, Frame, Transform};
use crate::ptz::DigitalDrive;
use crate::sources::{FrameReceiver, Hub, Subscription, lock};

/// Pictures that may wait for an encoder: enough for a key frame that takes long, too few for a noticeable delay.
const WAITING: usize = 3;

/// Counts running encoders, so that no more of them are started than the machine may carry.
#[derive(Clone, Debug)]
pub struct Instances {
    running: Arc<AtomicUsize>,
    limit: usize,
}

impl Instances {
    /// At most `limit` at a time.
    pub fn new(limit: usize) -> Instances {
        Instances {
            running: Arc::default(),
            limit,
        }
    }

    /// Takes one until the permit is dropped.
    ///
    /// # Errors
    /// [`BackendError::Busy`] when all are taken.
    pub fn acquire(&self) -> Result<InstancePermit, BackendError> {
        let taken = self
            .running
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |running| {
                (running < self.limit).then_some(running + 1)
            });
        match taken {
            Ok(_) => Ok(InstancePermit(Arc::clone(&self.running))),
            Err(_) => Err(BackendError::Busy(format!(
                "all {} encoders are in use",
                self.limit
            ))),
        }
    }
}

/// One running encoder in the count of [`Instances`].
#[derive(Debug)]
pub struct InstancePermit(Arc<AtomicUsize>);

impl Drop for InstancePermit {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// An encoder that reads a [`Hub`] and writes to a [`FrameSink`] until it is dropped.
#[derive(Debug)]
pub struct EncoderWorker {
    mailbox: Arc<Mailbox>,
    subscription: Subscription,
    hub: Hub,
    _permit: InstancePermit,
}

impl EncoderWorker {
    /// Starts encoding. The settings must have been checked against the options; what only the pipeline can find wrong is an error
    /// here as well.
    ///
    /// # Errors
    /// Those of [`picture_encoder`] and [`Transform::new`], and [`BackendError::Failed`] when no thread can be started.
    pub fn start(
        hub: &Hub,
        settings: &EncoderSettings,
        view: &SourceView,
        drive: Option<Arc<DigitalDrive>>,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<EncoderWorker, BackendError> {
        let stage = Stage::new(hub, settings, view)?;
        let mailbox = Arc::new(Mailbox::default());
        let work = Work {
            mailbox: Arc::clone(&mailbox),
            sink,
            hub: hub.clone(),
            stage,
            canvas: Canvas::default(),
            drive,
            key: true,
            announced: None,
        };
        thread::Builder::new()
            .name("encoder".to_owned())
            .spawn(move || work.run())
            .map_err(|error| BackendError::Failed(format!("starting the encoder thread: {error}")))?;
        let subscription = hub.subscribe(settings.framerate, Arc::clone(&mailbox) as Arc<dyn FrameReceiver>);
        match subscription {
            Ok(subscription) => Ok(EncoderWorker {
                mailbox,
                subscription,
                hub: hub.clone(),
                _permit: permit,
            }),
            Err(error) => {
                mailbox.stop();
                Err(error)
            }
        }
    }

    /// Pictures that were left out because the encoder was too slow.
    pub fn dropped(&self) -> u64 {
        self.mailbox.dropped.load(Ordering::Relaxed)
    }
}

impl Encoder for EncoderWorker {
    fn reconfigure(&self, settings: &EncoderSettings, view: &SourceView) -> Result<(), BackendError> {
        // The new encoder is made here, so that what cannot be made is refused while the old one goes on.
        let stage = Stage::new(&self.hub, settings, view)?;
        self.mailbox.change(Box::new(stage));
        self.subscription.set_framerate(settings.framerate);
        Ok(())
    }

    fn request_key_frame(&self) {
        self.mailbox.request_key_frame();
    }
}

impl Drop for EncoderWorker {
    fn drop(&mut self) {
        self.mailbox.stop();
        let dropped = self.dropped();
        if dropped > 0 {
            info!(dropped, "the encoder was too slow for some pictures");
        }
    }
}

/// What turns a captured picture into a coded one.
struct Stage {
    transform: Transform,
    encoder: Box<dyn PictureEncoder>,
}

impl Stage {
    fn new(hub: &Hub, settings: &EncoderSettings, view: &SourceView) -> Result<Stage, BackendError> {
        let transform = Transform::new(hub.source().resolution(), view, settings.resolution)?;
        let encoder = picture_encoder(settings, transform.output())?;
        Ok(Stage { transform, encoder })
    }
}

/// What the encoder's thread has to do next.
enum Task {
    Encode {
        frame: Arc<Frame>,
        stage: Option<Box<Stage>>,
        key: bool,
    },
    Fail(BackendError),
    Stop,
}

#[derive(Default)]
struct Mailbox {
    inbox: Mutex<Inbox>,
    /// Held while the sink is given something.
    delivering: Mutex<()>,
    changed: Condvar,
    dropped: AtomicU64,
}

#[derive(Default)]
struct Inbox {
    frames: VecDeque<Arc<Frame>>,
    stage: Option<Box<Stage>>,
    key: bool,
    failure: Option<BackendError>,
    stopped: bool,
}

impl Mailbox {
    fn next(&self) -> Task {
        let mut inbox = lock(&self.inbox);
        loop {
            if inbox.stopped {
                return Task::Stop;
            }
            if let Some(frame) = inbox.frames.pop_front() {
                let key = std::mem::take(&mut inbox.key);
                return Task::Encode {
                    frame,
                    stage: inbox.stage.take(),
                    key,
                };
            }
            if let Some(error) = inbox.failure.take() {
                return Task::Fail(error);
            }
            inbox = self.changed.wait(inbox).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Has the next picture coded in another way. When this returns, the sink gets nothing that was coded before.
    fn change(&self, stage: Box<Stage>) {
        let mut inbox = lock(&self.inbox);
        inbox.stage = Some(stage);
        inbox.key = true;
        drop(inbox);
        drop(lock(&self.delivering));
    }

    /// Gives the sink what has been coded, unless nobody wants it any more: the encoder is stopped, or set otherwise. The sink may stop
    /// the encoder, so the inbox is not held meanwhile.
    fn deliver(&self, give: impl FnOnce()) {
        let _delivering = lock(&self.delivering);
        let inbox = lock(&self.inbox);
        let wanted = !inbox.stopped && inbox.stage.is_none();
        drop(inbox);
        if wanted {
            give();
        }
    }

    fn request_key_frame(&self) {
        lock(&self.inbox).key = true;
    }

    fn stop(&self) {
        let mut inbox = lock(&self.inbox);
        inbox.stopped = true;
        inbox.frames.clear();
        drop(inbox);
        self.changed.notify_one();
    }
}

impl FrameReceiver for Mailbox {
    fn frame(&self, frame: Arc<Frame>) {
        let mut inbox = lock(&self.inbox);
        if inbox.stopped {
            return;
        }
        if inbox.frames.len() >= WAITING {
            inbox.frames.pop_front();
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
        inbox.frames.push_back(frame);
        drop(inbox);
        self.changed.notify_one();
    }

    fn failed(&self, error: &BackendError) {
        lock(&self.inbox).failure = Some(BackendError::Failed(error.to_string()));
        self.changed.notify_one();
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailbox")
            .field("dropped", &self.dropped)
            .finish_non_exhaustive()
    }
}

/// The encoder's thread.
struct Work {
    mailbox: Arc<Mailbox>,
    sink: Arc<dyn FrameSink>,
    hub: Hub,
    stage: Stage,
    canvas: Canvas,
    /// Moves what is shown of the picture.
    drive: Option<Arc<DigitalDrive>>,
    /// A key frame is owed; the rate control may have left out the picture that should have been it.
    key: bool,
    announced: Option<StreamFormat>,
}

impl Work {
    fn run(mut self) {
        debug!("encoder started");
        loop {
            match self.mailbox.next() {
                Task::Stop => break,
                Task::Fail(error) => {
                    self.sink.ended(Some(error));
                    break;
                }
                Task::Encode { frame, stage, key } => {
                    if let Some(stage) = stage {
                        self.stage = *stage;
                    }
                    self.key |= key;
                    if let Err(error) = self.encode(&frame) {
                        warn!(%error, "the encoder has failed");
                        self.sink.ended(Some(error));
                        break;
                    }
                }
            }
        }
        debug!("encoder stopped");
    }

    fn encode(&mut self, frame: &Frame) -> Result<(), BackendError> {
        // Held until the sink has the frame, so that whoever sets a mask knows that no frame without it comes any more.
        let drawing = self.hub.drawing();
        if !drawing.is_fresh(frame) {
            return Ok(());
        }
        if let Some(drive) = &self.drive {
            self.stage.transform.look(drive.window());
        }
        let (transform, overlays) = (&mut self.stage.transform, drawing.overlays());
        let picture = self.canvas.draw(transform, &frame.picture, overlays, frame.utc)?;
        // What the camera has coded goes on as it is while nothing is done to the picture.
        let untouched = frame
            .image
            .as_ref()
            .filter(|_| std::ptr::eq(picture, &frame.picture));
        let encoder = &mut self.stage.encoder;
        let encoded = match untouched.and_then(|image| encoder.pass(image)) {
            None => encoder.encode(picture, frame.timestamp, self.key)?,
            passed => passed,
        };
        let Some(encoded) = encoded else { return Ok(()) };
        let Work {
            mailbox,
            sink,
            stage,
            announced,
            key,
            ..
        } = self;
        mailbox.deliver(|| {
            if encoded.key {
                *key = false;
                let format = stage.encoder.format();
                if let Some(format) = format.filter(|format| announced.as_ref() != Some(format)) {
                    sink.format(format.clone());
                    *announced = Some(format);
                }
            }
            sink.frame(EncodedFrame {
                units: encoded.units,
                timestamp: frame.timestamp,
                utc: frame.utc,
                key: encoded.key,
            });
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::{CodecProfile, Resolution, VideoCodec};

    use super::*;
    use crate::sources::{MediaClock, TestPattern};

    const SIZE: Resolution = Resolution {
        width: 160,
        height: 90,
    };

    fn stage() -> Box<Stage> {
        let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
        let settings = EncoderSettings {
            codec: VideoCodec::H264,
            resolution: SIZE,
            framerate: 25.0,
            bitrate_kbps: 500,
            constant_bitrate: false,
            quality: 50,
            gov_length: 25,
            profile: Some(CodecProfile::Main),
        };
        let stage = Stage::new(&Hub::new(Box::new(pattern)), &settings, &SourceView::default());
        Box::new(stage.unwrap())
    }

    fn delivers(mailbox: &Mailbox) -> bool {
        let mut given = false;
        mailbox.deliver(|| given = true);
        given
    }

    #[test]
    fn a_picture_that_was_under_way_when_the_settings_changed_is_not_delivered() {
        let mailbox = Mailbox::default();
        assert!(delivers(&mailbox));
        mailbox.change(stage());
        assert!(!delivers(&mailbox));
        // The thread has taken up the new settings.
        lock(&mailbox.inbox).stage = None;
        assert!(delivers(&mailbox));
        mailbox.stop();
        assert!(!delivers(&mailbox));
    }
}
