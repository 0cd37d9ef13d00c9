//! The names of codecs and of their profiles.

#[cfg(feature = "media")]
use onvif_core::generated::tt;

#[cfg(any(feature = "media", feature = "media2"))]
use crate::backend::video::CodecProfile;
use crate::backend::video::VideoCodec;

/// The media subtype of a codec, as `tt:VideoEncodingMimeNames` has it, whose `MPV4-ES` means `MP4V-ES`.
pub fn codec_name(codec: VideoCodec) -> &'static str {
    match codec {
        VideoCodec::Jpeg => "JPEG",
        VideoCodec::H264 => "H264",
        VideoCodec::H265 => "H265",
        VideoCodec::Mpeg4 => "MPV4-ES",
    }
}

#[cfg(feature = "media2")]
/// The codec of such a name.
pub fn codec_by_name(name: &str) -> Option<VideoCodec> {
    use VideoCodec::*;
    [Jpeg, H264, H265, Mpeg4]
        .into_iter()
        .find(|codec| codec_name(*codec) == name)
}

#[cfg(feature = "media2")]
/// The name of a codec profile in `tt:VideoEncodingProfiles`.
pub fn profile_name(profile: CodecProfile) -> &'static str {
    match profile {
        CodecProfile::Baseline => "Baseline",
        CodecProfile::Main => "Main",
        CodecProfile::Extended => "Extended",
        CodecProfile::High => "High",
        CodecProfile::Main10 => "Main10",
        CodecProfile::Simple => "Simple",
        CodecProfile::AdvancedSimple => "AdvancedSimple",
    }
}

#[cfg(feature = "media2")]
/// The codec profile of such a name.
pub fn profile_by_name(name: &str) -> Option<CodecProfile> {
    use CodecProfile::*;
    [Baseline, Main, Extended, High, Main10, Simple, AdvancedSimple]
        .into_iter()
        .find(|profile| profile_name(*profile) == name)
}

#[cfg(feature = "media")]
/// The profile as Media1 names it; `None` for those of other codecs.
pub fn h264_profile(profile: CodecProfile) -> Option<tt::H264Profile> {
    match profile {
        CodecProfile::Baseline => Some(tt::H264Profile::Baseline),
        CodecProfile::Main => Some(tt::H264Profile::Main),
        CodecProfile::Extended => Some(tt::H264Profile::Extended),
        CodecProfile::High => Some(tt::H264Profile::High),
        CodecProfile::Main10 | CodecProfile::Simple | CodecProfile::AdvancedSimple => None,
    }
}

#[cfg(feature = "media")]
/// The profile of MPEG-4 as Media1 names it; `None` for those of other codecs.
pub fn mpeg4_profile(profile: CodecProfile) -> Option<tt::Mpeg4Profile> {
    match profile {
        CodecProfile::Simple => Some(tt::Mpeg4Profile::SP),
        CodecProfile::AdvancedSimple => Some(tt::Mpeg4Profile::ASP),
        _ => None,
    }
}

#[cfg(feature = "media")]
/// The profile of MPEG-4 of such a name.
pub fn from_mpeg4_profile(profile: tt::Mpeg4Profile) -> CodecProfile {
    match profile {
        tt::Mpeg4Profile::SP => CodecProfile::Simple,
        tt::Mpeg4Profile::ASP => CodecProfile::AdvancedSimple,
    }
}

#[cfg(feature = "media")]
/// The profile of H.264 of such a name.
pub fn from_h264_profile(profile: tt::H264Profile) -> CodecProfile {
    match profile {
        tt::H264Profile::Baseline => CodecProfile::Baseline,
        tt::H264Profile::Main => CodecProfile::Main,
        tt::H264Profile::Extended => CodecProfile::Extended,
        tt::H264Profile::High => CodecProfile::High,
    }
}
