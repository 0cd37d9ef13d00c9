//! Video sources and encoders, as the hardware has them.

use std::future::Future;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::BackendError;
use super::overlay::{Decoration, ImageOptions, MaskOptions, OverlayOptions, SourceMode};

/// A picture size in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Resolution {
    /// Pixels in a line.
    pub width: u32,
    /// Lines in a picture.
    pub height: u32,
}

/// A rectangle in the pixels of a source, origin at the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width, at least 1.
    pub width: u32,
    /// Height, at least 1.
    pub height: u32,
}

/// One physical (or virtual) video input.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoSource {
    /// Stable over restarts, at most 64 characters, unique among the sources of the device.
    pub token: String,
    /// Native size of the picture.
    pub resolution: Resolution,
    /// Highest frame rate in frames per second.
    pub framerate: f32,
}

/// A video codec, in the names of the IANA media types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum VideoCodec {
    /// Motion JPEG (`JPEG`).
    Jpeg,
    /// H.264 / AVC (`H264`).
    H264,
    /// H.265 / HEVC (`H265`).
    H265,
    /// MPEG-4 Visual, ISO/IEC 14496-2 (`MP4V-ES`).
    Mpeg4,
}

/// H.264, H.265 or MPEG-4 profile of an encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CodecProfile {
    /// H.264 (constrained) Baseline.
    Baseline,
    /// H.264 or H.265 Main.
    Main,
    /// H.264 Extended.
    Extended,
    /// H.264 High.
    High,
    /// H.265 Main 10.
    Main10,
    /// MPEG-4 Simple.
    Simple,
    /// MPEG-4 Advanced Simple.
    AdvancedSimple,
}

/// What one codec of an encoder can be set to. Every combination of these values is accepted by [`VideoBackend::start_encoder`].
#[derive(Clone, Debug, PartialEq)]
pub struct EncoderOptions {
    /// The codec that the rest is about.
    pub codec: VideoCodec,
    /// Sizes, at least one. A fixed, passed-through stream lists exactly its own.
    pub resolutions: Vec<Resolution>,
    /// Frame rates in frames per second, at least one, in ascending order.
    pub framerates: Vec<f32>,
    /// Quality, higher is better. A fixed stream has a range of one value.
    pub quality: RangeInclusive<u32>,
    /// Bit rate limit in kbit/s.
    pub bitrate: RangeInclusive<u32>,
    /// Distance of key frames in frames; `None` for JPEG.
    pub gov_length: Option<RangeInclusive<u32>>,
    /// Codec profiles; empty for JPEG.
    pub profiles: Vec<CodecProfile>,
    /// Whether the encoder can hold a constant bit rate.
    pub constant_bitrate: bool,
    /// Whether the stream is passed through as it comes, so that nothing of it can be changed.
    pub fixed: bool,
}

/// What one encoder instance is to produce.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncoderSettings {
    /// Codec.
    pub codec: VideoCodec,
    /// Size of the picture before [`SourceView::rotate`]: with a quarter turn the stream has width and height exchanged, and
    /// [`StreamFormat`] says so. (The resolutions that are offered do not depend on the rotation.)
    pub resolution: Resolution,
    /// Frames per second, greater than 0.
    pub framerate: f32,
    /// Upper limit of the bit rate in kbit/s.
    pub bitrate_kbps: u32,
    /// Hold the bit rate constant instead of only limiting it.
    pub constant_bitrate: bool,
    /// Within the range of the options.
    pub quality: u32,
    /// Key frame distance in frames; ignored for JPEG.
    pub gov_length: u32,
    /// Codec profile; `None` for JPEG.
    pub profile: Option<CodecProfile>,
}

/// Clockwise rotation of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
pub enum Rotation {
    /// As the sensor sees it.
    #[default]
    None,
    /// A quarter turn to the right.
    Clockwise90,
    /// Upside down.
    Clockwise180,
    /// A quarter turn to the left.
    Clockwise270,
}

/// What part of the source is shown, and how: a video source configuration as far as the pipeline is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SourceView {
    /// The part of the source that is shown; `None` for all of it.
    pub bounds: Option<Rect>,
    /// Rotation after cropping.
    pub rotate: Rotation,
    /// Mirror left to right, after the rotation.
    pub mirror: bool,
}

/// What a decoder must know before the first frame.
#[derive(Clone, Debug, PartialEq)]
pub enum StreamFormat {
    /// H.264 with its parameter sets, without start codes.
    H264 {
        /// Sequence parameter set NAL unit.
        sps: Bytes,
        /// Picture parameter set NAL unit.
        pps: Bytes,
        /// Size of the picture.
        resolution: Resolution,
        /// Frames per second as configured.
        framerate: f32,
    },
    /// H.265 with its parameter sets, without start codes.
    H265 {
        /// Video parameter set NAL unit.
        vps: Bytes,
        /// Sequence parameter set NAL unit.
        sps: Bytes,
        /// Picture parameter set NAL unit.
        pps: Bytes,
        /// Size of the picture.
        resolution: Resolution,
        /// Frames per second as configured.
        framerate: f32,
    },
    /// MPEG-4 Visual.
    Mpeg4 {
        /// Headers from the visual object sequence to the video object layer, with start codes.
        config: Bytes,
        /// Size of the picture.
        resolution: Resolution,
        /// Frames per second as configured.
        framerate: f32,
    },
    /// Motion JPEG.
    Jpeg {
        /// Size of the picture.
        resolution: Resolution,
        /// Frames per second as configured.
        framerate: f32,
    },
}

/// One access unit, shared by reference by everybody who sees it.
#[derive(Clone, Debug)]
pub struct EncodedFrame {
    /// H.264 and H.265: the NAL units in decoding order, without start codes, parameter sets in front of every key frame.
    /// MPEG-4: octets with start codes that follow one another, the configuration in front of every key frame.
    /// JPEG: exactly one item, the whole JFIF image.
    pub units: Vec<Bytes>,
    /// Capture time on the monotonic media clock of this stream. Its origin is arbitrary but common to the tracks of a source. It
    /// never runs backwards, except within the reordering of a passed-through stream with B frames, where it is the time at which
    /// the picture is shown (as RTP wants it) while the frames come in decoding order.
    pub timestamp: Duration,
    /// The same instant in UTC, by the clock of the system: what clients are told goes by that of the device, which the library sees to.
    pub utc: SystemTime,
    /// Decoding can start here.
    pub key: bool,
}

/// Where an encoder instance puts what it makes. Called from the encoder's own thread; must not block for long.
pub trait FrameSink: Send + Sync {
    /// The format is known or has changed. Called before the first frame, and before the first frame of every new format.
    fn format(&self, format: StreamFormat);
    /// A frame is ready.
    fn frame(&self, frame: EncodedFrame);
    /// The encoder has stopped and will not call again: the end of a source, or a failure with its reason.
    fn ended(&self, reason: Option<BackendError>);
}

/// A running encoder instance. Dropping it stops the encoder without waiting for it, so it may be dropped from within the sink; a
/// call that is under way then still finishes, and [`FrameSink::ended`] is not called.
pub trait Encoder: Send + Sync {
    /// Changes the settings while running. Takes effect with the next key frame, which the encoder makes at once. A picture of the old
    /// settings that is under way should not be delivered after this has returned. Where one is, the library keeps it from those who have
    /// been told another size, which it knows by [`FrameSink::format`]. Not called from within the sink.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] when the settings lie outside the options; the encoder goes on as before.
    fn reconfigure(&self, settings: &EncoderSettings, view: &SourceView) -> Result<(), BackendError>;
    /// Makes the next frame a key frame. A passed-through source cannot, and does nothing.
    fn request_key_frame(&self);
}

/// Something that happens to a source by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceEvent {
    /// The signal is lost (`true`) or there (`false`).
    SignalLost(bool),
    /// The source has become another one: [`VideoBackend::sources`] and the options tell of the new one.
    Changed {
        /// Its size until now.
        before: Resolution,
    },
}

/// Is told what happens to the sources, by their tokens. Must not block, and may be called from any thread.
pub type SourceObserver = Arc<dyn Fn(&str, SourceEvent) + Send + Sync>;

/// A boxed future, so that backends can be trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The video side of the hardware.
pub trait VideoBackend: Send + Sync + 'static {
    /// The sources in a stable order.
    fn sources(&self) -> Vec<VideoSource>;

    /// What an encoder on this source can be set to, one entry a codec. `encoder` counts the encoders of a source from 0
    /// (0 main, 1 sub, 2 third stream), for hardware whose encoders differ.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source.
    fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError>;

    /// The settings with which the encoders of a source start in their factory state: one item an encoder, main stream first.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source.
    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError>;

    /// Starts an encoder instance that delivers to `sink` until the returned handle is dropped.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] outside the options, [`BackendError::Busy`] when no further instance can run.
    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError>;

    /// Whether there are pictures of a source by [`VideoBackend::snapshot`], by what it delivers now. Where not, `GetSnapshotUri` is refused, and the capability `SnapshotUri` is there as long
    /// as another source has some.
    fn has_snapshots(&self, _source: &str) -> bool {
        true
    }

    /// One JPEG picture of the source as it is now; `resolution` is the size before rotation, as in [`EncoderSettings`].
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source, [`BackendError::Failed`] when there is no picture.
    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>>;

    /// What on-screen display a source can have; `None` for none, as where the stream is passed through.
    fn overlay_options(&self, _source: &str) -> Option<OverlayOptions> {
        None
    }

    /// What image files on-screen display takes; `None` for none.
    fn image_options(&self) -> Option<ImageOptions> {
        None
    }

    /// The size of an image file. Called before it is kept; may take as long as decoding does.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for a file that is not one of the media type, or cannot be shown.
    fn check_image(&self, _media_type: &str, _file: &[u8]) -> Result<Resolution, BackendError> {
        Err(BackendError::Unsupported("images".to_owned()))
    }

    /// What masks a source can have; `None` for none.
    fn mask_options(&self, _source: &str) -> Option<MaskOptions> {
        None
    }

    /// Draws this over every stream and snapshot of a source from now on, in place of what was drawn before. Called at start, before any
    /// encoder runs, and after every change, on a thread that may wait. When it returns, no sink gets a frame, and nobody a snapshot, in
    /// which a mask is missing.
    ///
    /// # Errors
    /// When it cannot; everything is drawn as before then.
    fn decorate(&self, _source: &str, decoration: &Decoration) -> Result<(), BackendError> {
        if decoration.is_empty() {
            return Ok(());
        }
        Err(BackendError::Unsupported(
            "masks and on-screen display".to_owned(),
        ))
    }

    /// The modes of a source; empty if it has only the one in which it is. The first one is the factory's.
    fn source_modes(&self, _source: &str) -> Vec<SourceMode> {
        Vec::new()
    }

    /// The sources of which the backend knows whether they have a signal.
    fn signal_sources(&self) -> Vec<String> {
        Vec::new()
    }

    /// Tells `observer` at once whether each of the [`signal_sources`](Self::signal_sources) has a signal, and from then on what happens to any
    /// source. Called once, at start.
    fn observe_sources(&self, _observer: SourceObserver) {}

    /// Puts a source into one of its modes. When it returns, [`sources`](Self::sources) and the options tell of the new one; running
    /// encoders are reconfigured afterwards.
    ///
    /// # Errors
    /// When it cannot; the mode is the one before then.
    fn set_source_mode(&self, _source: &str, mode: &str) -> Result<(), BackendError> {
        Err(BackendError::Unsupported(format!("the source mode {mode:?}")))
    }
}
