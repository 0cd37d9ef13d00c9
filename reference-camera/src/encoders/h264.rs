//! H.264 by OpenH264, in software.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, StreamFormat, VideoCodec};
use openh264::encoder::{
    BitRate, Encoder, EncoderConfig, FrameRate, FrameType, IntraFramePeriod, Profile, QpRange,
    RateControlMode, UsageType, VuiConfig,
};
use openh264::formats::YUVSource;
use openh264::{OpenH264API, Timestamp};

use super::nal::annex_b_units;
use super::{Encoded, PictureEncoder};
use crate::pipeline::Picture;

/// NAL unit types of H.264, table 7-1.
const SPS: u8 = 7;
const PPS: u8 = 8;

/// One H.264 stream. The key frames are placed here and not by the codec, so that a requested one moves all that follow.
pub struct H264Encoder {
    encoder: Encoder,
    resolution: Resolution,
    framerate: f32,
    gov_length: u32,
    since_key: Option<u32>,
    parameter_sets: Option<(Bytes, Bytes)>,
    filling: Option<Filling>,
}

impl H264Encoder {
    /// Sets up the codec for pictures of the size `resolution`.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for a profile that the codec does not have, [`BackendError::Failed`] when it cannot be set up.
    pub fn new(settings: &EncoderSettings, resolution: Resolution) -> Result<H264Encoder, BackendError> {
        let profile = match settings.profile {
            Some(CodecProfile::Baseline) | None => Profile::Baseline,
            Some(CodecProfile::Main) => Profile::Main,
            Some(CodecProfile::High) => Profile::High,
            Some(other) => return Err(BackendError::Unsupported(format!("H.264 {other:?} profile"))),
        };
        let config = EncoderConfig::new()
            .profile(profile)
            .usage_type(UsageType::CameraVideoRealTime)
            .max_frame_rate(FrameRate::from_hz(settings.framerate))
            .rate_control_mode(RateControlMode::Bitrate)
            .bitrate(BitRate::from_bps(settings.bitrate_kbps.saturating_mul(1000)))
            .skip_frames(true)
            .qp(QpRange::new(finest_quantiser(settings), 51))
            .intra_frame_period(IntraFramePeriod::auto())
            .scene_change_detect(false)
            .num_threads(1)
            .vui(VuiConfig::bt601());
        let encoder = Encoder::with_api_config(OpenH264API::from_source(), config).map_err(failed)?;
        Ok(H264Encoder {
            encoder,
            resolution,
            framerate: settings.framerate,
            gov_length: settings.gov_length.max(1),
            since_key: None,
            parameter_sets: None,
            filling: settings.constant_bitrate.then(|| Filling::new(settings)),
        })
    }
}

/// The finest quantiser that the rate control may choose. With a variable bit rate the quality caps what is spent on easy pictures;
/// with a constant one the bit rate alone decides.
fn finest_quantiser(settings: &EncoderSettings) -> u8 {
    if settings.constant_bitrate {
        return 4;
    }
    let coarseness = 100 - settings.quality.min(100);
    // 100 is visually without loss, 0 is coarse but can be recognised.
    (10 + coarseness * 30 / 100) as u8
}

impl PictureEncoder for H264Encoder {
    fn encode(
        &mut self,
        picture: &Picture,
        timestamp: Duration,
        key: bool,
    ) -> Result<Option<Encoded>, BackendError> {
        if picture.resolution() != self.resolution {
            return Err(BackendError::Failed(
                "a picture of another size than the encoder was made for".to_owned(),
            ));
        }
        let due = self.since_key.is_none_or(|since| since >= self.gov_length);
        // The codec begins with a key frame by itself, and has nothing that could be forced before.
        if (key || due) && self.since_key.is_some() {
            self.encoder.force_intra_frame();
        }
        let millis = u64::try_from(timestamp.as_millis()).unwrap_or(0);
        let coded = self
            .encoder
            .encode_at(&Planes(picture), Timestamp::from_millis(millis))
            .map_err(failed)?;
        let key = coded.frame_type() == FrameType::IDR;
        let mut stream = BytesMut::new();
        for layer in (0..coded.num_layers()).filter_map(|index| coded.layer(index)) {
            for unit in (0..layer.nal_count()).filter_map(|index| layer.nal_unit(index)) {
                stream.extend_from_slice(unit);
            }
        }
        let mut units = annex_b_units(&stream.freeze());
        if units.is_empty() {
            if let Some(filling) = &mut self.filling {
                filling.left_out();
            }
            return Ok(None);
        }
        if let Some(filling) = &mut self.filling {
            units.extend(filling.fill(&units));
        }
        if key {
            self.since_key = Some(0);
            let find = |kind| {
                units
                    .iter()
                    .find(|unit| unit.first().is_some_and(|byte| byte & 31 == kind))
                    .cloned()
            };
            if let (Some(sps), Some(pps)) = (find(SPS), find(PPS)) {
                self.parameter_sets = Some((sps, pps));
            }
        }
        if let Some(since) = &mut self.since_key {
            *since += 1;
        }
        Ok(Some(Encoded { units, key }))
    }

    fn format(&self) -> Option<StreamFormat> {
        let (sps, pps) = self.parameter_sets.clone()?;
        Some(StreamFormat::H264 {
            sps,
            pps,
            resolution: self.resolution,
            framerate: self.framerate,
        })
    }
}

/// Holds a constant bit rate with filler data where the picture needs less (H.264, 7.4.2.7).
struct Filling {
    bytes_per_picture: f64,
    /// Bytes that may still be sent; negative after a key frame that took more than its share.
    credit: f64,
}

impl Filling {
    const HEADER: u8 = 12;
    const TRAILER: u8 = 0x80;

    fn new(settings: &EncoderSettings) -> Filling {
        let bytes_per_picture = f64::from(settings.bitrate_kbps) * 125.0 / f64::from(settings.framerate);
        Filling {
            bytes_per_picture,
            credit: 0.0,
        }
    }

    fn left_out(&mut self) {
        self.credit = (self.credit + self.bytes_per_picture).min(0.0);
    }

    fn fill(&mut self, units: &[Bytes]) -> Option<Bytes> {
        let size: usize = units.iter().map(Bytes::len).sum();
        self.credit += self.bytes_per_picture - size as f64;
        let length = self.credit as usize;
        // Of less than three bytes there can be no unit; they are made up for with the next picture.
        if length < 3 {
            return None;
        }
        self.credit -= length as f64;
        let mut unit = vec![0xff; length];
        unit[0] = Self::HEADER;
        unit[length - 1] = Self::TRAILER;
        Some(unit.into())
    }
}

/// A picture as OpenH264 wants to see it.
struct Planes<'a>(&'a Picture);

impl YUVSource for Planes<'_> {
    fn dimensions(&self) -> (usize, usize) {
        (self.0.width(), self.0.height())
    }
    fn strides(&self) -> (usize, usize, usize) {
        (self.0.width(), self.0.width() / 2, self.0.width() / 2)
    }
    fn y(&self) -> &[u8] {
        self.0.planes()[0]
    }
    fn u(&self) -> &[u8] {
        self.0.planes()[1]
    }
    fn v(&self) -> &[u8] {
        self.0.planes()[2]
    }
}

fn failed(error: openh264::Error) -> BackendError {
    BackendError::Failed(format!("{:?} encoder: {error}", VideoCodec::H264))
}
