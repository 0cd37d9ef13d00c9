//! The video of the camera as it is configured.

use std::sync::Arc;

use anyhow::Context;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::Resolution;
use serde::Deserialize;
use tracing::info;

use super::regions::RegionSpec;
use super::source_spec::SourceSpec;
use super::source_table::ConfiguredSource;
use crate::imaging::CameraImaging;
use crate::motion::{CameraMotion, CameraScenes, Region, Sensitivity};
use crate::ptz::{CameraPtz, DigitalDrive, LensSpec, behind_wiper};
use crate::sources::rtsp::{RtspLogin, RtspMemory, RtspSource};
use crate::sources::{
    DeviceSpec, FileSource, Hub, InfraredLamp, LiveSource, MediaClock, PassThrough, PassedSound, RawSource,
    TestPattern, decoded_file, lit, open_file,
};
use crate::video::CameraVideo;

/// Opens the sources; their tokens are `video-1` and so on in the order of the configuration. With a lens, each that is encoded live gets a
/// digital PTZ; a file that is passed through untouched cannot have one, nor picture settings. With `motion`, motion is detected in live sources, and in those that are passed
/// through where they can be decoded.
///
/// # Errors
/// Says in words for the user which source cannot be opened, and why.
pub fn open_sources(
    specs: &[ConfiguredSource],
    lens: Option<LensSpec>,
    motion: Option<MotionSpec>,
    lamp: &Arc<InfraredLamp>,
    imaging: &mut CameraImaging,
) -> anyhow::Result<Sources> {
    open_sources_with(
        specs,
        lens,
        motion,
        lamp,
        imaging,
        &Arc::new(RtspMemory::volatile()?),
        None,
    )
}

/// As [`open_sources`], with what is known of other cameras from earlier, and who logs in at those whose addresses name nobody.
///
/// # Errors
/// As there.
pub fn open_sources_with(
    specs: &[ConfiguredSource],
    lens: Option<LensSpec>,
    motion: Option<MotionSpec>,
    lamp: &Arc<InfraredLamp>,
    imaging: &mut CameraImaging,
    memory: &Arc<RtspMemory>,
    login: Option<&RtspLogin>,
) -> anyhow::Result<Sources> {
    let mut sources = Sources::default();
    let mut moved = Vec::new();
    let clock = Arc::clone(&sources.clock);
    for (number, ConfiguredSource { spec, .. }) in (1..).zip(specs) {
        let token = format!("video-{number}");
        let what = || format!("video source {spec}");
        let raw = match spec {
            SourceSpec::File(path) => {
                let FileSource { video, sound } = open_file(path, Arc::clone(&clock)).with_context(what)?;
                sources.add_passed(&token, number, video, motion.as_ref())?;
                sources.sound.extend(sound.map(|sound| (token, sound)));
                continue;
            }
            SourceSpec::Rtsp(address) => {
                let RtspSource { video, sound } =
                    RtspSource::open(address, &clock, memory, login).with_context(what)?;
                sources.add_passed(&token, number, video, motion.as_ref())?;
                sources.sound.extend(sound.map(|sound| (token, sound)));
                continue;
            }
            SourceSpec::Test {
                resolution,
                framerate,
            } => test_pattern(*resolution, *framerate, &clock, lamp).with_context(what)?,
            SourceSpec::Decoded(path) => decoded_file(path, &clock).with_context(what)?,
            SourceSpec::Device(device) => {
                let opened = video_device(device, &token, &clock, imaging).with_context(what)?;
                moved.extend(opened.drive.map(|drive| (token.clone(), drive)));
                match opened.pictures {
                    Pictures::Raw(raw) => raw,
                    Pictures::Coded(coded) => {
                        sources.add_passed(&token, number, *coded, motion.as_ref())?;
                        continue;
                    }
                }
            }
        };
        // The settings of a device are its own; nothing is simulated in front of it.
        let mut develop = |raw| match spec {
            SourceSpec::Device(_) => raw,
            _ => imaging.develop(&token, raw),
        };
        let (live, drive) = match lens {
            Some(lens) => {
                let drive = drive(raw.resolution(), lens)?;
                // In front of a real lens nothing is simulated.
                let (drive, raw) = match spec {
                    SourceSpec::Device(_) => (Arc::new(drive.without_wiper()), raw),
                    _ => {
                        let wiped = behind_wiper(raw, Arc::clone(drive.wiper()));
                        (Arc::new(drive), Box::new(wiped) as Box<dyn RawSource>)
                    }
                };
                sources.ptz.add(&token, Arc::clone(&drive));
                let live = LiveSource::new(develop(raw)).with_drive(Arc::clone(&drive));
                (live, Some(drive))
            }
            None => (LiveSource::new(develop(raw)), None),
        };
        // A test pattern cannot fail.
        let live = match spec {
            SourceSpec::Test { .. } => live,
            _ => live.with_signal(),
        };
        imaging.watch_pictures(&token, live.pictures());
        if let Some(motion) = &motion
            && (motion.test_pattern || !matches!(spec, SourceSpec::Test { .. }))
        {
            let watched = sources.watch(&token, live.pictures(), &motion.regions_of(number), drive);
            watched.with_context(what)?;
        }
        sources.video.add(&token, Arc::new(live))?;
    }
    // Those that move something come after the digital ones.
    for (token, drive) in moved {
        sources.ptz.add(&token, Arc::new(drive));
    }
    for (number, source) in (1..).zip(specs) {
        let streams = sources
            .video
            .set_streams(&format!("video-{number}"), &source.streams);
        streams.with_context(|| format!("video source {source}"))?;
    }
    Ok(sources)
}

/// What the configuration makes of the sources.
#[derive(Debug, Default)]
pub struct Sources {
    /// The video.
    pub video: CameraVideo,
    /// The drives of live sources.
    pub ptz: CameraPtz,
    /// The motion detectors of the sources that are watched.
    pub motion: CameraMotion,
    /// What sees where something moves in them.
    pub scenes: CameraScenes,
    /// The sound that comes with sources, by their tokens.
    pub sound: Vec<(String, PassedSound)>,
    /// The time line of the pictures, for the sound to be on the same.
    pub clock: Arc<MediaClock>,
}

impl Sources {
    /// Detects motion in regions of the pictures of a source, and says where it is.
    fn watch(
        &mut self,
        token: &str,
        pictures: &Hub,
        regions: &[Region],
        drive: Option<Arc<DigitalDrive>>,
    ) -> Result<(), BackendError> {
        if regions.is_empty() {
            return Ok(());
        }
        self.motion.watch(token, pictures, regions)?;
        self.scenes.watch(token, pictures, drive)
    }

    /// Adds a source that is passed through, and watches it where it can be decoded and is to be.
    fn add_passed(
        &mut self,
        token: &str,
        number: usize,
        video: PassThrough,
        motion: Option<&MotionSpec>,
    ) -> Result<(), BackendError> {
        let Some(motion) = motion.filter(|motion| motion.passed_through != PassedThrough::Off) else {
            return self.video.add(token, Arc::new(video));
        };
        let regions = motion.regions_of(number);
        match (motion.passed_through, video.pictures(), video.key_frames()) {
            (PassedThrough::KeyFrames, _, Some(key_frames)) if !regions.is_empty() => {
                // Nothing can be followed from one to the next, so the scene is not described.
                self.motion.watch(token, &key_frames, &regions)?;
            }
            (PassedThrough::All, Some(pictures), _) => self.watch(token, pictures, &regions, None)?,
            (_, None, _) => info!(source = token, "no motion is detected in what cannot be decoded"),
            _ => {}
        }
        self.video.add(token, Arc::new(video))
    }
}

/// How motion is detected.
#[derive(Clone, Debug, PartialEq)]
pub struct MotionSpec {
    /// What counts; `None` for no detection outside of regions.
    pub sensitivity: Option<Sensitivity>,
    /// Parts of the pictures, for sources that are not watched as a whole.
    pub regions: Vec<RegionSpec>,
    /// Whether test patterns are watched, in which something always moves.
    pub test_pattern: bool,
    /// What of streams that are passed through is decoded to be watched.
    pub passed_through: PassedThrough,
}

/// What of streams that are passed through is decoded to be watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassedThrough {
    /// Every picture.
    #[default]
    All,
    /// Key frames, which takes little time and misses what comes and goes between them.
    KeyFrames,
    /// Nothing.
    Off,
}

fn test_pattern(
    resolution: Resolution,
    framerate: f32,
    clock: &Arc<MediaClock>,
    lamp: &Arc<InfraredLamp>,
) -> anyhow::Result<Box<dyn RawSource>> {
    let pattern = TestPattern::new(resolution, framerate, Arc::clone(clock))?;
    Ok(Box::new(lit(Box::new(pattern), Arc::clone(lamp))))
}

/// A video device that has been opened.
struct VideoDevice {
    pictures: Pictures,
    drive: Option<DeviceDrive>,
}

#[cfg(target_os = "linux")]
use crate::ptz::DeviceDrive;
#[cfg(not(target_os = "linux"))]
type DeviceDrive = DigitalDrive;

/// What comes from it.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "there are no video devices")
)]
enum Pictures {
    Raw(Box<dyn RawSource>),
    Coded(Box<PassThrough>),
}

#[cfg(target_os = "linux")]
fn video_device(
    spec: &DeviceSpec,
    token: &str,
    clock: &Arc<MediaClock>,
    imaging: &mut CameraImaging,
) -> anyhow::Result<VideoDevice> {
    use crate::imaging::DeviceImaging;
    use crate::sources::{Camera, CodedCamera, DeviceSource};
    let camera = Arc::new(Camera::find(spec, Arc::clone(clock))?);
    if spec.controls {
        imaging.add_device(
            token,
            DeviceImaging::open(&camera).context("reading the controls")?,
        );
    }
    let pictures = match camera.codec() {
        Some(_) => Pictures::Coded(Box::new(CodedCamera::open(&camera)?)),
        None => Pictures::Raw(Box::new(
            DeviceSource::new(Arc::clone(&camera)).lending(crate::encoders::has_hardware()),
        )),
    };
    let drive = match spec.controls {
        true => DeviceDrive::open(&camera).context("reading the controls")?,
        false => None,
    };
    Ok(VideoDevice { pictures, drive })
}

#[cfg(not(target_os = "linux"))]
fn video_device(
    _: &DeviceSpec,
    _: &str,
    _: &Arc<MediaClock>,
    _: &mut CameraImaging,
) -> anyhow::Result<VideoDevice> {
    anyhow::bail!("video devices are there on Linux only")
}

fn drive(size: Resolution, lens: LensSpec) -> anyhow::Result<DigitalDrive> {
    let optics = lens.optics(size.width as f32 / size.height as f32);
    Ok(DigitalDrive::new(
        optics.context("the digital PTZ is impossible")?,
    ))
}

/// Something about this build that the user should know: OpenH264 encodes two to three times slower without its assembly code.
pub fn encoder_advice() -> Option<&'static str> {
    (env!("REFERENCE_CAMERA_ASSEMBLER") == "missing").then_some(
        "this program was built without `nasm`, so H.264 takes about 2.5 times the processor time; install nasm, run \
         `cargo clean -p openh264-sys2 -p reference-camera` and build again",
    )
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::imaging::ImagingBackend;
    use onvif_device::backend::motion::MotionBackend;
    use onvif_device::backend::ptz::PtzBackend;
    use onvif_device::backend::video::VideoBackend;

    use super::*;

    #[test]
    fn sources_have_tokens_in_their_order() {
        let specs = ["test:640x360@10", "test"].map(|spec| spec.parse().unwrap());
        let mut imaging = CameraImaging::new(false, false);
        let opened = open_sources(&specs, None, None, &Arc::default(), &mut imaging).unwrap();
        assert!(opened.ptz.is_empty() && opened.motion.detectors().is_empty());
        let sources = opened.video.sources();
        assert!(imaging.is_empty());
        let described: Vec<_> = sources
            .iter()
            .map(|source| (source.token.as_str(), source.resolution.width, source.framerate))
            .collect();
        assert_eq!(described, [("video-1", 640, 10.0), ("video-2", 1280, 25.0)]);
    }

    #[test]
    fn a_live_source_has_a_drive_and_imaging() {
        let mut imaging = CameraImaging::new(true, true);
        let specs = ["test".parse().unwrap()];
        let nodes = open_sources(
            &specs,
            Some(LensSpec::default()),
            None,
            &Arc::default(),
            &mut imaging,
        )
        .unwrap()
        .ptz
        .nodes();
        assert_eq!(imaging.sources()[0].source, "video-1");
        assert_eq!(
            (nodes.len(), nodes[0].token.as_str(), nodes[0].source.as_str()),
            (1, "drive-1", "video-1")
        );
        assert!(nodes[0].degrees.is_some());
    }

    #[test]
    fn a_test_pattern_is_watched_only_if_it_is_to_be() {
        let watched = |test_pattern: bool| {
            let motion = MotionSpec {
                sensitivity: Some(Sensitivity {
                    sensitivity: 50,
                    threshold: 1,
                }),
                regions: Vec::new(),
                test_pattern,
                passed_through: PassedThrough::All,
            };
            let specs = ["test:160x90".parse().unwrap()];
            open_sources(
                &specs,
                None,
                Some(motion),
                &Arc::default(),
                &mut CameraImaging::new(false, false),
            )
            .unwrap()
            .motion
            .detectors()
            .len()
        };
        assert_eq!((watched(false), watched(true)), (0, 1));
    }

    #[test]
    fn a_source_that_cannot_be_opened_is_named() {
        let mut imaging = CameraImaging::new(true, false);
        for (spec, part) in [
            ("test:100000x2", "100000x2"),
            ("test:@0", "0 pictures"),
            ("nowhere.mp4", "nowhere.mp4"),
            ("decode:nowhere.mp4", "nowhere.mp4"),
        ] {
            let error = format!(
                "{:#}",
                open_sources(
                    &[spec.parse().unwrap()],
                    None,
                    None,
                    &Arc::default(),
                    &mut imaging
                )
                .unwrap_err()
            );
            assert!(
                error.starts_with("video source ") && error.contains(part),
                "{error}"
            );
        }
    }
}
