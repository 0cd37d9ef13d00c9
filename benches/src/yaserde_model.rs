//! The elements of [`crate::sample`] as types with yaserde derives. Only what the sample holds, so the comparison is
//! kind to yaserde: the generated types know every element of the schema.

use yaserde::{YaDeserialize, YaSerialize};

/// `trt:GetProfilesResponse`.
#[derive(Clone, Debug, Default, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(
    rename = "GetProfilesResponse",
    prefix = "trt",
    namespaces = {
        "trt" = "http://www.onvif.org/ver10/media/wsdl",
        "tt" = "http://www.onvif.org/ver10/schema"
    }
)]
pub struct GetProfilesResponse {
    /// `trt:Profiles`.
    #[yaserde(prefix = "trt", rename = "Profiles")]
    pub profiles: Vec<Profile>,
}

macro_rules! tt_type {
    ($(#[doc = $doc:literal] $name:ident { $($(#[$field_attribute:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        #[doc = $doc]
        #[derive(Clone, Debug, Default, PartialEq, YaDeserialize, YaSerialize)]
        #[yaserde(prefix = "tt", namespaces = { "tt" = "http://www.onvif.org/ver10/schema" })]
        #[allow(missing_docs, reason = "the names are those of the schema")]
        pub struct $name {
            $($(#[$field_attribute])* pub $field: $type,)*
        }
    )*};
}

tt_type! {
    /// `tt:Profile`.
    Profile {
        #[yaserde(attribute = true)]
        token: String,
        #[yaserde(attribute = true)]
        fixed: Option<bool>,
        #[yaserde(prefix = "tt", rename = "Name")]
        name: String,
        #[yaserde(prefix = "tt", rename = "VideoSourceConfiguration")]
        video_source_configuration: Option<VideoSourceConfiguration>,
        #[yaserde(prefix = "tt", rename = "VideoEncoderConfiguration")]
        video_encoder_configuration: Option<VideoEncoderConfiguration>,
        #[yaserde(prefix = "tt", rename = "PTZConfiguration")]
        ptz_configuration: Option<PtzConfiguration>,
    }
    /// `tt:VideoSourceConfiguration`.
    VideoSourceConfiguration {
        #[yaserde(attribute = true)]
        token: String,
        #[yaserde(prefix = "tt", rename = "Name")]
        name: String,
        #[yaserde(prefix = "tt", rename = "UseCount")]
        use_count: i32,
        #[yaserde(prefix = "tt", rename = "SourceToken")]
        source_token: String,
        #[yaserde(prefix = "tt", rename = "Bounds")]
        bounds: IntRectangle,
    }
    /// `tt:IntRectangle`.
    IntRectangle {
        #[yaserde(attribute = true)]
        x: i32,
        #[yaserde(attribute = true)]
        y: i32,
        #[yaserde(attribute = true)]
        width: i32,
        #[yaserde(attribute = true)]
        height: i32,
    }
    /// `tt:VideoEncoderConfiguration`.
    VideoEncoderConfiguration {
        #[yaserde(attribute = true)]
        token: String,
        #[yaserde(prefix = "tt", rename = "Name")]
        name: String,
        #[yaserde(prefix = "tt", rename = "UseCount")]
        use_count: i32,
        #[yaserde(prefix = "tt", rename = "Encoding")]
        encoding: VideoEncoding,
        #[yaserde(prefix = "tt", rename = "Resolution")]
        resolution: VideoResolution,
        #[yaserde(prefix = "tt", rename = "Quality")]
        quality: f32,
        #[yaserde(prefix = "tt", rename = "RateControl")]
        rate_control: Option<VideoRateControl>,
        #[yaserde(prefix = "tt", rename = "H264")]
        h264: Option<H264Configuration>,
        #[yaserde(prefix = "tt", rename = "Multicast")]
        multicast: MulticastConfiguration,
        #[yaserde(prefix = "tt", rename = "SessionTimeout")]
        session_timeout: String,
    }
    /// `tt:VideoResolution`.
    VideoResolution {
        #[yaserde(prefix = "tt", rename = "Width")]
        width: i32,
        #[yaserde(prefix = "tt", rename = "Height")]
        height: i32,
    }
    /// `tt:VideoRateControl`.
    VideoRateControl {
        #[yaserde(prefix = "tt", rename = "FrameRateLimit")]
        frame_rate_limit: i32,
        #[yaserde(prefix = "tt", rename = "EncodingInterval")]
        encoding_interval: i32,
        #[yaserde(prefix = "tt", rename = "BitrateLimit")]
        bitrate_limit: i32,
    }
    /// `tt:H264Configuration`.
    H264Configuration {
        #[yaserde(prefix = "tt", rename = "GovLength")]
        gov_length: i32,
        #[yaserde(prefix = "tt", rename = "H264Profile")]
        h264_profile: H264Profile,
    }
    /// `tt:MulticastConfiguration`.
    MulticastConfiguration {
        #[yaserde(prefix = "tt", rename = "Address")]
        address: IpAddress,
        #[yaserde(prefix = "tt", rename = "Port")]
        port: i32,
        #[yaserde(prefix = "tt", rename = "TTL")]
        ttl: i32,
        #[yaserde(prefix = "tt", rename = "AutoStart")]
        auto_start: bool,
    }
    /// `tt:IPAddress`.
    IpAddress {
        #[yaserde(prefix = "tt", rename = "Type")]
        kind: IpType,
        #[yaserde(prefix = "tt", rename = "IPv4Address")]
        ipv4_address: Option<String>,
    }
    /// `tt:PTZConfiguration`.
    PtzConfiguration {
        #[yaserde(attribute = true)]
        token: String,
        #[yaserde(prefix = "tt", rename = "Name")]
        name: String,
        #[yaserde(prefix = "tt", rename = "UseCount")]
        use_count: i32,
        #[yaserde(prefix = "tt", rename = "NodeToken")]
        node_token: String,
        #[yaserde(prefix = "tt", rename = "DefaultContinuousPanTiltVelocitySpace")]
        default_continuous_pan_tilt_velocity_space: Option<String>,
        #[yaserde(prefix = "tt", rename = "DefaultPTZSpeed")]
        default_ptz_speed: Option<PtzSpeed>,
        #[yaserde(prefix = "tt", rename = "DefaultPTZTimeout")]
        default_ptz_timeout: Option<String>,
    }
    /// `tt:PTZSpeed`.
    PtzSpeed {
        #[yaserde(prefix = "tt", rename = "PanTilt")]
        pan_tilt: Option<Vector2D>,
        #[yaserde(prefix = "tt", rename = "Zoom")]
        zoom: Option<Vector1D>,
    }
    /// `tt:Vector2D`.
    Vector2D {
        #[yaserde(attribute = true)]
        x: f32,
        #[yaserde(attribute = true)]
        y: f32,
        #[yaserde(attribute = true)]
        space: Option<String>,
    }
    /// `tt:Vector1D`.
    Vector1D {
        #[yaserde(attribute = true)]
        x: f32,
        #[yaserde(attribute = true)]
        space: Option<String>,
    }
}

/// `tt:VideoEncoding`.
#[derive(Clone, Debug, Default, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(prefix = "tt", namespaces = { "tt" = "http://www.onvif.org/ver10/schema" })]
#[allow(missing_docs, reason = "the names are those of the schema")]
pub enum VideoEncoding {
    #[default]
    #[yaserde(rename = "JPEG")]
    Jpeg,
    #[yaserde(rename = "MPEG4")]
    Mpeg4,
    #[yaserde(rename = "H264")]
    H264,
}

/// `tt:H264Profile`.
#[derive(Clone, Debug, Default, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(prefix = "tt", namespaces = { "tt" = "http://www.onvif.org/ver10/schema" })]
#[allow(missing_docs, reason = "the names are those of the schema")]
pub enum H264Profile {
    #[default]
    Baseline,
    Main,
    Extended,
    High,
}

/// `tt:IPType`.
#[derive(Clone, Debug, Default, PartialEq, YaDeserialize, YaSerialize)]
#[yaserde(prefix = "tt", namespaces = { "tt" = "http://www.onvif.org/ver10/schema" })]
#[allow(missing_docs, reason = "the names are those of the schema")]
pub enum IpType {
    #[default]
    IPv4,
    IPv6,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn the_model_takes_in_the_whole_sample() {
        let document = sample::get_profiles_response(sample::PROFILES);
        let model: GetProfilesResponse = yaserde::de::from_str(&document).unwrap();
        let written = yaserde::ser::to_string(&model).unwrap();
        // Same tags, texts and attribute values; only declarations, quoting and empty elements may differ.
        assert_eq!(words(&written), words(&document));
    }

    /// Names, texts and attribute values of a document in their order, without namespace declarations.
    fn words(document: &str) -> Vec<String> {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(document);
        reader.config_mut().expand_empty_elements = true;
        let mut words = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => {
                    words.push(start.local_name().as_ref().to_owned());
                    let attributes = start.attributes().map(Result::unwrap);
                    for attribute in attributes.filter(|one| !one.key.as_ref().starts_with("xmlns")) {
                        words.push(format!("{:?}={:?}", attribute.key, attribute.value));
                    }
                }
                Event::Text(text) => words.push(text.to_string()),
                Event::GeneralRef(reference) => words.push(reference.to_string()),
                Event::Eof => return words,
                _ => {}
            }
        }
    }
}
