//! Between the model and the types of the schema.

use std::net::{IpAddr, Ipv4Addr};

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
#[cfg(feature = "media")]
use onvif_core::xml;

#[cfg(feature = "media2")]
use super::codecs::{codec_by_name, codec_name, profile_by_name, profile_name};
#[cfg(feature = "media")]
use super::codecs::{from_h264_profile, from_mpeg4_profile, h264_profile, mpeg4_profile};
use super::state::fault::config_modify;
use super::state::{
    ConfigurationKind, MediaState, Multicast, VideoEncoderConfiguration, VideoSourceConfiguration,
};
use crate::backend::video::{Rect, Resolution, Rotation, VideoCodec};

/// What Media1 shows as session timeout, in seconds: that of the RTSP server, which is the same for all streams and cannot be set for one.
pub const SESSION_TIMEOUT: u64 = 60;

/// A pixel count as the schema has it. Pictures are far smaller than the limit.
pub fn int(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// A value that the schema lets be negative and the device does not.
pub fn unsigned(value: i32, what: &'static str) -> Result<u32, Fault> {
    u32::try_from(value).map_err(|_| config_modify(format!("{what} is negative")))
}

#[cfg(feature = "media")]
/// A resolution as Media1 has it.
pub fn resolution(resolution: Resolution) -> tt::VideoResolution {
    tt::VideoResolution {
        width: int(resolution.width),
        height: int(resolution.height),
    }
}

#[cfg(feature = "media2")]
/// A resolution as Media2 has it.
pub fn resolution2(resolution: Resolution) -> tt::VideoResolution2 {
    tt::VideoResolution2 {
        width: int(resolution.width),
        height: int(resolution.height),
        ..tt::VideoResolution2::default()
    }
}

/// A resolution from the schema.
pub fn from_resolution(width: i32, height: i32) -> Result<Resolution, Fault> {
    Ok(Resolution {
        width: unsigned(width, "The width")?,
        height: unsigned(height, "The height")?,
    })
}

/// A video source configuration as both services show it.
pub fn video_source(
    state: &MediaState,
    configuration: &VideoSourceConfiguration,
    fixed: bool,
) -> tt::VideoSourceConfiguration {
    let Rect { x, y, width, height } = configuration.bounds;
    // A source that cannot be turned does not show a rotation at all.
    let extension = (!fixed).then(|| tt::VideoSourceConfigurationExtension {
        rotate: Some(tt::Rotate {
            mirror: Some(configuration.mirror),
            mode: if configuration.rotate == Rotation::None {
                tt::RotateMode::OFF
            } else {
                tt::RotateMode::ON
            },
            degree: (configuration.rotate != Rotation::None).then(|| degrees(configuration.rotate)),
            ..tt::Rotate::default()
        }),
        extension: None,
    });
    tt::VideoSourceConfiguration {
        token: configuration.token.clone(),
        name: configuration.name.clone(),
        use_count: state.use_count(ConfigurationKind::VideoSource, &configuration.token),
        source_token: configuration.source.clone(),
        bounds: tt::IntRectangle {
            x: int(x),
            y: int(y),
            width: int(width),
            height: int(height),
        },
        extension,
        ..tt::VideoSourceConfiguration::default()
    }
}

/// A video source configuration as a client wants it; what it leaves out stays as it is.
pub fn from_video_source(
    old: &VideoSourceConfiguration,
    new: tt::VideoSourceConfiguration,
) -> Result<VideoSourceConfiguration, Fault> {
    let tt::IntRectangle { x, y, width, height } = new.bounds;
    let bounds = Rect {
        x: unsigned(x, "The left edge")?,
        y: unsigned(y, "The upper edge")?,
        width: unsigned(width, "The width")?,
        height: unsigned(height, "The height")?,
    };
    let extension = new.extension;
    if extension
        .as_ref()
        .and_then(|e| e.extension.as_ref())
        .is_some_and(|e| !e.lens_description.is_empty() || e.scene_orientation.is_some())
    {
        return Err(config_modify(
            "Lens description and scene orientation are not supported",
        ));
    }
    let (mut rotate, mut mirror) = (old.rotate, old.mirror);
    if let Some(wanted) = extension.and_then(|e| e.rotate) {
        rotate = from_rotate(&wanted)?;
        mirror = wanted.mirror.unwrap_or(mirror);
    }
    Ok(VideoSourceConfiguration {
        token: new.token,
        name: new.name,
        source: new.source_token,
        bounds,
        rotate,
        mirror,
    })
}

fn degrees(rotation: Rotation) -> i32 {
    match rotation {
        Rotation::None => 0,
        Rotation::Clockwise90 => 90,
        Rotation::Clockwise180 => 180,
        Rotation::Clockwise270 => 270,
    }
}

fn from_rotate(rotate: &tt::Rotate) -> Result<Rotation, Fault> {
    match (rotate.mode, rotate.degree) {
        (tt::RotateMode::OFF, _) | (tt::RotateMode::ON, Some(0)) => Ok(Rotation::None),
        (tt::RotateMode::ON, Some(90)) => Ok(Rotation::Clockwise90),
        (tt::RotateMode::ON, None | Some(180)) => Ok(Rotation::Clockwise180),
        (tt::RotateMode::ON, Some(270)) => Ok(Rotation::Clockwise270),
        (tt::RotateMode::ON, Some(_)) => Err(config_modify("The rotation is not among the options")),
        (tt::RotateMode::AUTO, _) => Err(config_modify("Automatic rotation is not supported")),
    }
}

#[cfg(feature = "media")]
/// A video encoder configuration as Media1 shows it; `None` for a codec that its schema cannot name.
pub fn video_encoder(
    state: &MediaState,
    configuration: &VideoEncoderConfiguration,
) -> Option<tt::VideoEncoderConfiguration> {
    let settings = &configuration.settings;
    let encoding = match settings.codec {
        VideoCodec::Jpeg => tt::VideoEncoding::JPEG,
        VideoCodec::H264 => tt::VideoEncoding::H264,
        VideoCodec::Mpeg4 => tt::VideoEncoding::MPEG4,
        VideoCodec::H265 => return None,
    };
    let mpeg4 = (settings.codec == VideoCodec::Mpeg4).then(|| tt::Mpeg4Configuration {
        gov_length: int(settings.gov_length),
        mpeg4_profile: settings.profile.and_then(mpeg4_profile).unwrap_or_default(),
    });
    let h264 = (settings.codec == VideoCodec::H264).then(|| tt::H264Configuration {
        gov_length: int(settings.gov_length),
        h264_profile: settings.profile.and_then(h264_profile).unwrap_or_default(),
    });
    Some(tt::VideoEncoderConfiguration {
        token: configuration.token.clone(),
        guaranteed_frame_rate: Some(false),
        name: configuration.name.clone(),
        use_count: state.use_count(ConfigurationKind::VideoEncoder, &configuration.token),
        encoding,
        resolution: resolution(settings.resolution),
        quality: settings.quality as f32,
        rate_control: Some(tt::VideoRateControl {
            frame_rate_limit: (settings.framerate.round() as i32).max(1),
            encoding_interval: 1,
            bitrate_limit: int(settings.bitrate_kbps),
        }),
        mpeg4,
        h264,
        multicast: multicast(&configuration.multicast),
        session_timeout: xml::Duration::from_secs(SESSION_TIMEOUT),
        ..tt::VideoEncoderConfiguration::default()
    })
}

#[cfg(feature = "media")]
/// A video encoder configuration as a Media1 client wants it; what it leaves out stays as it is. The session timeout is adapted to the
/// only one that there is.
pub fn from_video_encoder(
    old: &VideoEncoderConfiguration,
    new: tt::VideoEncoderConfiguration,
) -> Result<VideoEncoderConfiguration, Fault> {
    no_guarantee(new.guaranteed_frame_rate)?;
    let mut result = old.clone();
    let settings = &mut result.settings;
    settings.codec = match new.encoding {
        tt::VideoEncoding::JPEG => VideoCodec::Jpeg,
        tt::VideoEncoding::H264 => VideoCodec::H264,
        tt::VideoEncoding::MPEG4 => VideoCodec::Mpeg4,
    };
    settings.resolution = from_resolution(new.resolution.width, new.resolution.height)?;
    settings.quality = quality(new.quality)?;
    if let Some(rate) = new.rate_control {
        if rate.encoding_interval != 1 {
            return Err(config_modify("The encoding interval lies outside the options"));
        }
        // Media1 rounds; a rate that was not touched keeps its fraction.
        if rate.frame_rate_limit != (old.settings.framerate.round() as i32).max(1) {
            settings.framerate = rate.frame_rate_limit as f32;
        }
        settings.bitrate_kbps = bitrate(rate.bitrate_limit);
    }
    let described = match settings.codec {
        VideoCodec::H264 => new
            .h264
            .map(|h264| (h264.gov_length, from_h264_profile(h264.h264_profile))),
        VideoCodec::Mpeg4 => new
            .mpeg4
            .map(|mpeg4| (mpeg4.gov_length, from_mpeg4_profile(mpeg4.mpeg4_profile))),
        VideoCodec::Jpeg | VideoCodec::H265 => None,
    };
    if let Some((gov_length, profile)) = described {
        settings.gov_length = unsigned(gov_length, "The GOV length")?;
        settings.profile = Some(profile);
    } else if settings.codec != VideoCodec::Jpeg && settings.codec != old.settings.codec {
        new_codec_defaults(settings);
    }
    result.name = new.name;
    result.multicast = from_multicast(&new.multicast)?;
    Ok(result)
}

#[cfg(feature = "media2")]
/// A video encoder configuration as Media2 shows it.
pub fn video_encoder2(
    state: &MediaState,
    configuration: &VideoEncoderConfiguration,
) -> tt::VideoEncoder2Configuration {
    let settings = &configuration.settings;
    let jpeg = settings.codec == VideoCodec::Jpeg;
    tt::VideoEncoder2Configuration {
        token: configuration.token.clone(),
        gov_length: (!jpeg).then(|| int(settings.gov_length)),
        profile: settings.profile.map(|profile| profile_name(profile).to_owned()),
        guaranteed_frame_rate: Some(false),
        name: configuration.name.clone(),
        use_count: state.use_count(ConfigurationKind::VideoEncoder, &configuration.token),
        encoding: codec_name(settings.codec).to_owned(),
        resolution: resolution2(settings.resolution),
        rate_control: Some(tt::VideoRateControl2 {
            constant_bit_rate: Some(settings.constant_bitrate),
            frame_rate_limit: settings.framerate,
            bitrate_limit: int(settings.bitrate_kbps),
            ..tt::VideoRateControl2::default()
        }),
        multicast: Some(multicast(&configuration.multicast)),
        quality: settings.quality as f32,
        ..tt::VideoEncoder2Configuration::default()
    }
}

#[cfg(feature = "media2")]
/// A video encoder configuration as a Media2 client wants it; what it leaves out stays as it is.
pub fn from_video_encoder2(
    old: &VideoEncoderConfiguration,
    new: tt::VideoEncoder2Configuration,
) -> Result<VideoEncoderConfiguration, Fault> {
    if new.signed == Some(true) {
        return Err(config_modify("Signed streams are not supported"));
    }
    if new.secure_streaming_protocol_algorithm.is_some() {
        return Err(config_modify("Secure streaming is not supported"));
    }
    if new.anchor_frame_distance.is_some_and(|distance| distance > 1) {
        return Err(config_modify(
            "The anchor frame distance lies outside the options",
        ));
    }
    no_guarantee(new.guaranteed_frame_rate)?;
    let mut result = old.clone();
    let settings = &mut result.settings;
    settings.codec =
        codec_by_name(&new.encoding).ok_or_else(|| config_modify("The encoding is not among the options"))?;
    settings.resolution = from_resolution(new.resolution.width, new.resolution.height)?;
    settings.quality = quality(new.quality)?;
    if let Some(rate) = new.rate_control {
        if rate.average_bit_rate.is_some() {
            return Err(config_modify("An average bit rate is not supported"));
        }
        settings.framerate = rate.frame_rate_limit;
        settings.bitrate_kbps = bitrate(rate.bitrate_limit);
        settings.constant_bitrate = rate.constant_bit_rate.unwrap_or(false);
    }
    if settings.codec != VideoCodec::Jpeg {
        if old.settings.codec != settings.codec {
            new_codec_defaults(settings);
        }
        if let Some(length) = new.gov_length {
            settings.gov_length = unsigned(length, "The GOV length")?;
        }
        if let Some(profile) = new.profile.as_deref() {
            settings.profile = Some(
                profile_by_name(profile)
                    .ok_or_else(|| config_modify("The codec profile is not among the options"))?,
            );
        }
    }
    result.name = new.name;
    if let Some(multicast) = &new.multicast {
        result.multicast = from_multicast(multicast)?;
    }
    Ok(result)
}

/// The options say that no frame rate is guaranteed.
fn no_guarantee(wanted: Option<bool>) -> Result<(), Fault> {
    if wanted == Some(true) {
        return Err(config_modify("A guaranteed frame rate is not supported"));
    }
    Ok(())
}

/// A codec that a configuration did not have before starts with a key frame every two seconds and the first profile of the options.
fn new_codec_defaults(settings: &mut crate::backend::video::EncoderSettings) {
    settings.gov_length = (settings.framerate * 2.0).round().max(1.0) as u32;
    settings.profile = None;
}

/// Quality is a number with a fraction in the schema and a step of the encoder here.
fn quality(quality: f32) -> Result<u32, Fault> {
    if !(0.0..=1e6).contains(&quality) {
        return Err(config_modify("The quality lies outside the options"));
    }
    Ok(quality.round() as u32)
}

/// A bit rate limit out of range is adapted, never refused (ONVIF Media, SetVideoEncoderConfiguration).
fn bitrate(limit: i32) -> u32 {
    u32::try_from(limit).unwrap_or(0)
}

/// Multicast settings as both services show them.
pub fn multicast(multicast: &Multicast) -> tt::MulticastConfiguration {
    // Nearly always it is not set, and formatting would cost more than the rest of the configuration.
    let text = match multicast.address {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => "0.0.0.0".to_owned(),
        address => address.to_string(),
    };
    let address = match multicast.address {
        IpAddr::V4(_) => tt::IPAddress {
            r#type: tt::IPType::IPv4,
            ipv4_address: Some(text),
            ..tt::IPAddress::default()
        },
        IpAddr::V6(_) => tt::IPAddress {
            r#type: tt::IPType::IPv6,
            ipv6_address: Some(text),
            ..tt::IPAddress::default()
        },
    };
    tt::MulticastConfiguration {
        address,
        port: i32::from(multicast.port),
        ttl: i32::from(multicast.ttl),
        auto_start: multicast.auto_start,
        ..tt::MulticastConfiguration::default()
    }
}

/// Multicast settings as a client wants them.
pub fn from_multicast(multicast: &tt::MulticastConfiguration) -> Result<Multicast, Fault> {
    let text = match multicast.address.r#type {
        tt::IPType::IPv4 => multicast.address.ipv4_address.as_deref(),
        tt::IPType::IPv6 => multicast.address.ipv6_address.as_deref(),
    };
    let address = text
        .and_then(|text| text.trim().parse::<IpAddr>().ok())
        .filter(|address| address.is_ipv4() == (multicast.address.r#type == tt::IPType::IPv4))
        .ok_or_else(|| config_modify("The multicast address is not one of its type"))?;
    Ok(Multicast {
        address,
        port: u16::try_from(multicast.port)
            .map_err(|_| config_modify("The multicast port is out of range"))?,
        ttl: u8::try_from(multicast.ttl).map_err(|_| config_modify("The time to live is out of range"))?,
        auto_start: multicast.auto_start,
    })
}
