//! The document that the codec benchmark reads and writes.

/// So many profiles make a document of about 10 kB.
pub const PROFILES: usize = 6;

/// A `trt:GetProfilesResponse` as a camera with so many profiles would send it, written by hand so that it owes nothing
/// to any of the codecs.
pub fn get_profiles_response(profiles: usize) -> String {
    let mut document = String::from(concat!(
        r#"<trt:GetProfilesResponse xmlns:trt="http://www.onvif.org/ver10/media/wsdl""#,
        r#" xmlns:tt="http://www.onvif.org/ver10/schema">"#
    ));
    for number in 1..=profiles {
        // Every second one is a smaller stream.
        let (width, height, rate) = if number % 2 == 1 {
            (1920, 1080, 25)
        } else {
            (640, 360, 15)
        };
        let source = number.div_ceil(2);
        document.push_str(&format!(
            concat!(
                r#"<trt:Profiles token="profile_{number}" fixed="true">"#,
                r#"<tt:Name>Gate &amp; yard, stream {number}</tt:Name>"#,
                r#"<tt:VideoSourceConfiguration token="vsc_{source}">"#,
                r#"<tt:Name>Source {source}</tt:Name><tt:UseCount>2</tt:UseCount>"#,
                r#"<tt:SourceToken>source_{source}</tt:SourceToken>"#,
                r#"<tt:Bounds x="0" y="0" width="1920" height="1080"></tt:Bounds>"#,
                r#"</tt:VideoSourceConfiguration>"#,
                r#"<tt:VideoEncoderConfiguration token="vec_{number}">"#,
                r#"<tt:Name>Encoder {number}</tt:Name><tt:UseCount>1</tt:UseCount>"#,
                r#"<tt:Encoding>H264</tt:Encoding>"#,
                r#"<tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution>"#,
                r#"<tt:Quality>5.5</tt:Quality>"#,
                r#"<tt:RateControl><tt:FrameRateLimit>{rate}</tt:FrameRateLimit>"#,
                r#"<tt:EncodingInterval>1</tt:EncodingInterval><tt:BitrateLimit>4096</tt:BitrateLimit></tt:RateControl>"#,
                r#"<tt:H264><tt:GovLength>50</tt:GovLength><tt:H264Profile>Main</tt:H264Profile></tt:H264>"#,
                r#"<tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type>"#,
                r#"<tt:IPv4Address>239.0.0.{number}</tt:IPv4Address></tt:Address>"#,
                r#"<tt:Port>5004</tt:Port><tt:TTL>5</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>"#,
                r#"<tt:SessionTimeout>PT60S</tt:SessionTimeout>"#,
                r#"</tt:VideoEncoderConfiguration>"#,
                r#"<tt:PTZConfiguration token="ptz_{source}">"#,
                r#"<tt:Name>Drive {source}</tt:Name><tt:UseCount>2</tt:UseCount>"#,
                r#"<tt:NodeToken>node_{source}</tt:NodeToken>"#,
                r#"<tt:DefaultContinuousPanTiltVelocitySpace>"#,
                r#"http://www.onvif.org/ver10/tptz/PanTiltSpaces/VelocityGenericSpace"#,
                r#"</tt:DefaultContinuousPanTiltVelocitySpace>"#,
                r#"<tt:DefaultPTZSpeed>"#,
                r#"<tt:PanTilt x="0.5" y="0.5" space="http://www.onvif.org/ver10/tptz/PanTiltSpaces/GenericSpeedSpace"></tt:PanTilt>"#,
                r#"<tt:Zoom x="0.5" space="http://www.onvif.org/ver10/tptz/ZoomSpaces/ZoomGenericSpeedSpace"></tt:Zoom>"#,
                r#"</tt:DefaultPTZSpeed>"#,
                r#"<tt:DefaultPTZTimeout>PT10S</tt:DefaultPTZTimeout>"#,
                r#"</tt:PTZConfiguration>"#,
                r#"</trt:Profiles>"#
            ),
            number = number,
            source = source,
            width = width,
            height = height,
            rate = rate,
        ));
    }
    document.push_str("</trt:GetProfilesResponse>");
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_has_about_ten_kilobytes() {
        let length = get_profiles_response(PROFILES).len();
        assert!((9_500..=10_500).contains(&length), "{length}");
    }
}
