//! Those who watch a coded stream, and the pictures since its last key frame for those who come.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use onvif_device::backend::video::{EncodedFrame, FrameSink, StreamFormat};

/// A longer group of pictures is not kept; whoever comes then waits for the next key frame.
const MOST_FRAMES: usize = 600;
const MOST_OCTETS: usize = 16 << 20;

/// All who watch.
#[derive(Default)]
pub(super) struct Viewers {
    viewers: Vec<Viewer>,
    next_id: u64,
    group: Vec<EncodedFrame>,
    octets: usize,
    format: Option<StreamFormat>,
    last: Duration,
}

pub(super) struct Viewer {
    id: u64,
    sink: Arc<dyn FrameSink>,
    /// What it was told.
    format: Option<StreamFormat>,
    /// It has had a key frame.
    begun: bool,
}

/// A picture, and who is to get it; told without holding a lock.
pub(super) struct Told {
    frame: EncodedFrame,
    to: Vec<(Arc<dyn FrameSink>, Option<StreamFormat>)>,
}

impl Told {
    pub fn tell(self) {
        for (sink, format) in self.to {
            if let Some(format) = format {
                sink.format(format);
            }
            sink.frame(self.frame.clone());
        }
    }
}

impl Viewers {
    pub fn add(&mut self, sink: Arc<dyn FrameSink>) -> u64 {
        self.next_id += 1;
        self.viewers.push(Viewer {
            id: self.next_id,
            sink,
            format: None,
            begun: false,
        });
        self.next_id
    }

    pub fn remove(&mut self, id: u64) -> Vec<Viewer> {
        self.viewers.extract_if(.., |viewer| viewer.id == id).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.viewers.is_empty()
    }

    /// Whether somebody waits for a key frame.
    pub fn need_key(&self) -> bool {
        self.viewers.iter().any(|viewer| !viewer.begun)
    }

    /// Time of the newest picture.
    pub fn last(&self) -> Duration {
        self.last
    }

    /// Nothing more comes of this stream: everybody needs a key frame.
    pub fn interrupt(&mut self) {
        self.group.clear();
        self.octets = 0;
        self.viewers.iter_mut().for_each(|viewer| viewer.begun = false);
    }

    /// Nobody watches any more, and what was kept is soon of the past.
    pub fn forget(&mut self) {
        self.interrupt();
        self.format = None;
    }

    /// What those get who have come: the format, and the pictures since the last key frame.
    pub fn welcome(&mut self) -> Vec<(Arc<dyn FrameSink>, StreamFormat, Vec<EncodedFrame>)> {
        let Some(format) = self.format.clone().filter(|_| !self.group.is_empty()) else {
            return Vec::new();
        };
        let group = &self.group;
        let new = self.viewers.iter_mut().filter(|viewer| !viewer.begun);
        new.map(|viewer| {
            viewer.begun = true;
            viewer.format = Some(format.clone());
            (Arc::clone(&viewer.sink), format.clone(), group.clone())
        })
        .collect()
    }

    /// Notes a picture, and says who gets it. A key frame comes with its format. Its time is after that of the one before.
    pub fn deliver(&mut self, mut frame: EncodedFrame, format: Option<StreamFormat>) -> Told {
        if frame.timestamp <= self.last && !self.last.is_zero() {
            frame.timestamp = self.last + Duration::from_millis(1);
        }
        self.last = frame.timestamp;
        if frame.key {
            self.group.clear();
            self.octets = 0;
            self.format = format.or(self.format.take());
        }
        if frame.key || !self.group.is_empty() {
            self.octets += frame.units.iter().map(Bytes::len).sum::<usize>();
            self.group.push(frame.clone());
            if self.group.len() > MOST_FRAMES || self.octets > MOST_OCTETS {
                self.group.clear();
                self.octets = 0;
            }
        }
        let format = &self.format;
        let mut to = Vec::new();
        for viewer in &mut self.viewers {
            if !viewer.begun && !frame.key {
                continue;
            }
            viewer.begun = true;
            let tell = frame.key && viewer.format != *format;
            if tell {
                viewer.format.clone_from(format);
            }
            to.push((Arc::clone(&viewer.sink), format.clone().filter(|_| tell)));
        }
        Told { frame, to }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::SystemTime;

    use onvif_device::backend::BackendError;
    use onvif_device::backend::video::Resolution;

    use super::*;
    use crate::sources::lock;

    #[derive(Default)]
    struct Seen(Mutex<Vec<String>>);

    impl FrameSink for Seen {
        fn format(&self, _: StreamFormat) {
            lock(&self.0).push("format".to_owned());
        }
        fn frame(&self, frame: EncodedFrame) {
            lock(&self.0).push(format!("{} {}", frame.timestamp.as_millis(), frame.key));
        }
        fn ended(&self, _: Option<BackendError>) {}
    }

    impl Seen {
        fn taken(&self) -> Vec<String> {
            std::mem::take(&mut *lock(&self.0))
        }
    }

    fn frame(millis: u64, key: bool) -> EncodedFrame {
        EncodedFrame {
            units: vec![Bytes::from_static(&[1, 2, 3])],
            timestamp: Duration::from_millis(millis),
            utc: SystemTime::UNIX_EPOCH,
            key,
        }
    }

    fn format() -> Option<StreamFormat> {
        Some(StreamFormat::Jpeg {
            resolution: Resolution { width: 2, height: 2 },
            framerate: 25.0,
        })
    }

    #[test]
    fn everybody_begins_with_a_key_frame() {
        let (first, second) = (Arc::<Seen>::default(), Arc::<Seen>::default());
        let mut viewers = Viewers::default();
        viewers.add(Arc::<Seen>::clone(&first));
        viewers.deliver(frame(1000, false), None).tell();
        assert!(first.taken().is_empty() && viewers.need_key());
        viewers.deliver(frame(1040, true), format()).tell();
        viewers.deliver(frame(1080, false), None).tell();
        assert_eq!(first.taken(), ["format", "1040 true", "1080 false"]);

        let id = viewers.add(Arc::<Seen>::clone(&second));
        for (sink, format, group) in viewers.welcome() {
            sink.format(format);
            group.into_iter().for_each(|frame| sink.frame(frame));
        }
        assert_eq!(second.taken(), ["format", "1040 true", "1080 false"]);
        viewers.deliver(frame(1120, true), format()).tell();
        assert_eq!(second.taken(), ["1120 true"], "the same format is told once");

        viewers.interrupt();
        viewers.deliver(frame(1160, false), None).tell();
        // A time that goes back is put after the one before.
        viewers.deliver(frame(900, true), format()).tell();
        assert_eq!(second.taken(), ["1161 true"]);
        assert_eq!(viewers.remove(id).len(), 1);
        assert!(!viewers.is_empty());
    }
}
