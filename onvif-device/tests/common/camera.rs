//! Video hardware that is only scripted: what it can do is reported, what it is told to do is remembered.

use std::sync::Arc;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    BoxFuture, CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView,
    VideoBackend, VideoCodec, VideoSource,
};

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const SMALL: Resolution = Resolution {
    width: 640,
    height: 360,
};

/// Two cameras; the second one cannot make pictures at the moment.
pub struct Camera;

impl VideoBackend for Camera {
    fn sources(&self) -> Vec<VideoSource> {
        ["front", "back"]
            .map(|token| VideoSource {
                token: token.into(),
                resolution: HD,
                framerate: 25.0,
            })
            .to_vec()
    }

    fn encoder_options(&self, _: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        let h264 = EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: if encoder == 0 {
                vec![HD, SMALL]
            } else {
                vec![SMALL]
            },
            framerates: (1..=25).map(|f| f as f32).collect(),
            quality: 1..=10,
            bitrate: 64..=8000,
            gov_length: Some(1..=150),
            profiles: vec![CodecProfile::Baseline, CodecProfile::Main, CodecProfile::High],
            constant_bitrate: true,
            fixed: false,
        };
        let h265 = EncoderOptions {
            codec: VideoCodec::H265,
            profiles: vec![CodecProfile::Main],
            ..h264.clone()
        };
        let jpeg = EncoderOptions {
            codec: VideoCodec::Jpeg,
            gov_length: None,
            profiles: vec![],
            ..h264.clone()
        };
        Ok(vec![h264, h265, jpeg])
    }

    fn default_encoders(&self, _: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let main = EncoderSettings {
            codec: VideoCodec::H264,
            resolution: HD,
            framerate: 25.0,
            bitrate_kbps: 4000,
            constant_bitrate: false,
            quality: 5,
            gov_length: 50,
            profile: Some(CodecProfile::Main),
        };
        Ok(vec![
            main.clone(),
            EncoderSettings {
                resolution: SMALL,
                bitrate_kbps: 500,
                ..main
            },
        ])
    }

    fn start_encoder(
        &self,
        _: &str,
        _: &EncoderSettings,
        _: &SourceView,
        _: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        Err(BackendError::Busy("the scripted camera does not encode".into()))
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        _: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async move {
            if source == "back" {
                return Err(BackendError::Failed("no light".into()));
            }
            Ok(Bytes::from(format!(
                "picture of {}x{}",
                resolution.width, resolution.height
            )))
        })
    }
}
