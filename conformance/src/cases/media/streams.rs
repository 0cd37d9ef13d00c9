//! Pictures, and requests for streams that are refused: MEDIA-6-1-1, 7-1.

use onvif_core::generated::trt::operations::{GetSnapshotUri, GetStreamUri, StartMulticastStreaming};
use onvif_core::generated::{trt, tt};
use onvif_core::xml::{RawXml, XmlWriter, escape_text};

use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::unused;
use crate::cases::support::pictures::is_picture;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-6-1-1", snapshot, requires: [Feature::MediaService, Feature::MediaSnapshotUri]),
    case!("MEDIA-7-1-2", unknown_transport, requires: [Feature::MediaService, Feature::MediaRts]),
    case!("MEDIA-7-1-4", unknown_profile, requires: [Feature::MediaService, Feature::MediaRts]),
    case!("MEDIA-7-1-5", multicast_of_unknown_profile, requires: [Feature::MediaService, Feature::MediaRts]),
];

/// A profile that is ready for video.
async fn ready(test: &mut Test) -> Result<String, Stop> {
    let all = profiles(test).await?;
    let ready = all
        .into_iter()
        .find(|p| p.video_source_configuration.is_some() && p.video_encoder_configuration.is_some());
    let ready = test.present(ready, "a profile with video source and video encoder")?;
    Ok(ready.token)
}

/// A token that no profile has.
async fn nobody(test: &mut Test) -> Result<String, Stop> {
    let all = profiles(test).await?;
    Ok(unused(all.iter().map(|profile| profile.token.as_str())))
}

async fn snapshot(test: &mut Test) -> Outcome {
    test.step(4);
    let profile_token = ready(test).await?;
    test.step(6);
    let request = trt::GetSnapshotUri { profile_token };
    let uri = test.call::<GetSnapshotUri>(&request).await?.media_uri.uri;
    test.step(8);
    is_picture(test, &uri, 9).await
}

async fn unknown_transport(test: &mut Test) -> Outcome {
    test.step(3);
    let mut xml = String::from(
        "<trt:GetStreamUri xmlns:trt=\"http://www.onvif.org/ver10/media/wsdl\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">\
         <trt:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream><tt:Transport><tt:Protocol>RTP</tt:Protocol></tt:Transport>\
         </trt:StreamSetup><trt:ProfileToken>",
    );
    escape_text(&ready(test).await?, &mut xml);
    xml.push_str("</trt:ProfileToken></trt:GetStreamUri>");
    let request = RawXml::parse(&xml)
        .map_err(|error| Stop::Inconclusive(format!("a request that cannot be written: {error}")))?;
    let mut body = XmlWriter::new();
    body.raw(&request);
    test.step(4);
    test.refused_as_written::<GetStreamUri>(body).await?;
    Ok(())
}

async fn unknown_profile(test: &mut Test) -> Outcome {
    test.step(3);
    let request = trt::GetStreamUri {
        stream_setup: tt::StreamSetup {
            stream: tt::StreamType::RTPUnicast,
            transport: tt::Transport {
                protocol: tt::TransportProtocol::UDP,
                ..tt::Transport::default()
            },
            ..tt::StreamSetup::default()
        },
        profile_token: nobody(test).await?,
    };
    test.step(4);
    test.refused::<GetStreamUri>(&request, &["Sender", "InvalidArgVal", "NoProfile"])
        .await?;
    Ok(())
}

/// "Other faults than specified in the test are acceptable but specified are preferable."
async fn multicast_of_unknown_profile(test: &mut Test) -> Outcome {
    test.step(3);
    let request = trt::StartMulticastStreaming {
        profile_token: nobody(test).await?,
    };
    test.step(4);
    test.refused::<StartMulticastStreaming>(&request, &[]).await?;
    Ok(())
}
