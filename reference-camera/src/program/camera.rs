//! The video of the camera as it is configured.

use std::sync::Arc;

use anyhow::Context;

use super::source_spec::SourceSpec;
use crate::ptz::{CameraPtz, DigitalDrive, Optics};
use crate::sources::{FileSource, InfraredLamp, Lit, LiveSource, MediaClock, TestPattern};
use crate::video::{CameraVideo, SourceDriver};

/// Opens the sources; their tokens are `video-1` and so on in the order of the configuration. With optics, each that is encoded live gets a
/// digital PTZ; a file that is passed through untouched cannot have one.
///
/// # Errors
/// Says in words for the user which source cannot be opened, and why.
pub fn open_sources(
    specs: &[SourceSpec],
    optics: Option<Optics>,
    lamp: &Arc<InfraredLamp>,
) -> anyhow::Result<(CameraVideo, CameraPtz)> {
    let clock = Arc::new(MediaClock::new());
    let (mut video, mut ptz) = (CameraVideo::new(), CameraPtz::new());
    for (number, spec) in (1..).zip(specs) {
        let token = format!("video-{number}");
        let drive = optics
            .filter(|_| matches!(spec, SourceSpec::Test { .. }))
            .map(|optics| Arc::new(DigitalDrive::new(optics)));
        let driver =
            open(spec, &clock, drive.clone(), lamp).with_context(|| format!("video source {spec}"))?;
        video.add(&token, driver)?;
        if let Some(drive) = drive {
            ptz.add(&token, drive);
        }
    }
    Ok((video, ptz))
}

fn open(
    spec: &SourceSpec,
    clock: &Arc<MediaClock>,
    drive: Option<Arc<DigitalDrive>>,
    lamp: &Arc<InfraredLamp>,
) -> anyhow::Result<Arc<dyn SourceDriver>> {
    Ok(match spec {
        SourceSpec::Test {
            resolution,
            framerate,
        } => {
            let pattern = TestPattern::new(*resolution, *framerate, Arc::clone(clock))?;
            let live = LiveSource::new(Box::new(Lit::new(Box::new(pattern), Arc::clone(lamp))));
            Arc::new(match drive {
                Some(drive) => live.with_drive(drive),
                None => live,
            })
        }
        SourceSpec::File(path) => Arc::new(FileSource::open(path, Arc::clone(clock))?),
    })
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
    use onvif_device::backend::ptz::PtzBackend;
    use onvif_device::backend::video::VideoBackend;

    use super::*;

    #[test]
    fn sources_have_tokens_in_their_order() {
        let specs = ["test:640x360@10", "test"].map(|spec| spec.parse().unwrap());
        let (video, ptz) = open_sources(&specs, None, &Arc::default()).unwrap();
        assert!(ptz.is_empty());
        let sources = video.sources();
        let described: Vec<_> = sources
            .iter()
            .map(|source| (source.token.as_str(), source.resolution.width, source.framerate))
            .collect();
        assert_eq!(described, [("video-1", 640, 10.0), ("video-2", 1280, 25.0)]);
    }

    #[test]
    fn a_live_source_has_a_drive() {
        let (_, ptz) = open_sources(&["test".parse().unwrap()], Optics::new(1.0), &Arc::default()).unwrap();
        let nodes = ptz.nodes();
        assert_eq!(
            (nodes.len(), nodes[0].token.as_str(), nodes[0].source.as_str()),
            (1, "drive-1", "video-1")
        );
    }

    #[test]
    fn a_source_that_cannot_be_opened_is_named() {
        for (spec, part) in [
            ("test:100000x2", "100000x2"),
            ("test:@0", "0 pictures"),
            ("nowhere.mp4", "nowhere.mp4"),
        ] {
            let error = format!(
                "{:#}",
                open_sources(&[spec.parse().unwrap()], None, &Arc::default()).unwrap_err()
            );
            assert!(
                error.starts_with("video source ") && error.contains(part),
                "{error}"
            );
        }
    }
}
