//! The cases for IPv6 and for HTTPS: those of the other files, at another address of the device.

use super::places::{https, six};
use super::{back_channel, groups, media1, media2, metadata};
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::features::Feature::{
    Ipv6, Media2Aac, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2H264, Media2H265,
    Media2Metadata, Media2Multicast, Media2Rts, Media2RtspHttps, Media2RtspTcp, Media2Service,
    Media2WebSocket, MediaAac, MediaAudio, MediaG726, MediaH264, MediaMpeg4, MediaMulticast, MediaRts,
    MediaRtspTcp, MediaService,
};
use crate::rtsp::Way::{Http, Https, Multicast, Tcp, Udp, WebSocket};
use crate::rtsp::{Codec, Way};

/// The steps of a case behind those that look for another address.
macro_rules! elsewhere {
    ($($name:ident: $($place:ident)+ => $steps:path;)*) => {
        $(
            async fn $name(test: &mut Test, with: (Codec, Way)) -> Outcome {
                $($place(test).await?;)+
                $steps(test, with).await
            }
        )*
    };
}

elsewhere! {
    video1_six: six => media1::video;
    audio1_six: six => media1::audio;
    only_audio1_six: six => media1::only_audio;
    video_and_audio1_six: six => media1::video_and_audio;
    video2_six: six => media2::video;
    audio2_six: six => media2::audio;
    video_and_audio2_six: six => media2::video_and_audio;
    video2_https: https => media2::video;
    audio2_https: https => media2::audio;
    video2_six_https: six https => media2::video;
    audio2_six_https: six https => media2::audio;
    metadata_six: six => metadata::metadata;
    metadata_https: https => metadata::metadata;
    metadata_six_https: six https => metadata::metadata;
    talk2_six: six => back_channel::talk2;
    talk2_https: https => back_channel::talk2;
    talk2_six_https: six https => back_channel::talk2;
}

async fn asked_for_six(test: &mut Test) -> Outcome {
    six(test).await?;
    groups::asked_for(test).await
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-1-1-54", video1_six, with: (Codec::Jpeg, Udp), requires: [MediaService, MediaRts, Ipv6]),
    case!("RTSS-1-1-55", video1_six, with: (Codec::Jpeg, Http), requires: [MediaService, MediaRts, Ipv6]),
    case!("RTSS-1-1-56", video1_six, with: (Codec::Jpeg, Tcp), requires: [MediaService, MediaRts, MediaRtspTcp, Ipv6]),
    case!("RTSS-1-1-57", video1_six, with: (Codec::Mpeg4, Udp), requires: [MediaService, MediaRts, MediaMpeg4, Ipv6]),
    case!("RTSS-1-1-58", video1_six, with: (Codec::Mpeg4, Http), requires: [MediaService, MediaRts, MediaMpeg4, Ipv6]),
    case!("RTSS-1-1-59", video1_six, with: (Codec::Mpeg4, Tcp), requires: [MediaService, MediaRts, MediaMpeg4, MediaRtspTcp, Ipv6]),
    case!("RTSS-1-1-60", video1_six, with: (Codec::H264, Udp), requires: [MediaService, MediaRts, MediaH264, Ipv6]),
    case!("RTSS-1-1-61", video1_six, with: (Codec::H264, Http), requires: [MediaService, MediaRts, MediaH264, Ipv6]),
    case!("RTSS-1-1-62", video1_six, with: (Codec::H264, Tcp), requires: [MediaService, MediaRts, MediaH264, MediaRtspTcp, Ipv6]),
    case!("RTSS-1-2-16", video1_six, with: (Codec::Jpeg, Multicast), requires: [MediaService, MediaRts, MediaMulticast, Ipv6]),
    case!("RTSS-1-2-17", video1_six, with: (Codec::Mpeg4, Multicast), requires: [MediaService, MediaRts, MediaMpeg4, MediaMulticast, Ipv6]),
    case!("RTSS-1-2-18", video1_six, with: (Codec::H264, Multicast), requires: [MediaService, MediaRts, MediaH264, MediaMulticast, Ipv6]),
    case!("RTSS-2-1-37", audio1_six, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-2-1-38", audio1_six, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-2-1-39", audio1_six, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-1-40", audio1_six, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-2-1-41", audio1_six, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-2-1-42", audio1_six, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-1-43", audio1_six, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-2-1-44", audio1_six, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-2-1-45", audio1_six, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-1-46", only_audio1_six, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-2-1-47", only_audio1_six, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-2-1-48", only_audio1_six, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-1-49", only_audio1_six, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-2-1-50", only_audio1_six, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-2-1-51", only_audio1_six, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-1-52", only_audio1_six, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-2-1-53", only_audio1_six, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-2-1-54", only_audio1_six, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp, Ipv6]),
    case!("RTSS-2-2-12", only_audio1_six, with: (Codec::G711, Multicast), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast, Ipv6]),
    case!("RTSS-2-2-14", only_audio1_six, with: (Codec::G726, Multicast), requires: [MediaService, MediaRts, MediaG726, MediaMulticast, Ipv6]),
    case!("RTSS-2-2-16", only_audio1_six, with: (Codec::Aac, Multicast), requires: [MediaService, MediaRts, MediaAac, MediaMulticast, Ipv6]),
    case!("RTSS-3-1-19", video_and_audio1_six, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-3-1-20", video_and_audio1_six, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio, Ipv6]),
    case!("RTSS-3-1-21", video_and_audio1_six, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp, Ipv6]),
    case!("RTSS-3-1-22", video_and_audio1_six, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-3-1-23", video_and_audio1_six, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726, Ipv6]),
    case!("RTSS-3-1-24", video_and_audio1_six, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp, Ipv6]),
    case!("RTSS-3-1-25", video_and_audio1_six, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-3-1-26", video_and_audio1_six, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac, Ipv6]),
    case!("RTSS-3-1-27", video_and_audio1_six, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp, Ipv6]),
    case!("RTSS-3-2-17", video_and_audio1_six, with: (Codec::G711, Multicast), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast, Ipv6]),
    case!("RTSS-3-2-19", video_and_audio1_six, with: (Codec::G726, Multicast), requires: [MediaService, MediaRts, MediaG726, MediaMulticast, Ipv6]),
    case!("RTSS-3-2-21", video_and_audio1_six, with: (Codec::Aac, Multicast), requires: [MediaService, MediaRts, MediaAac, MediaMulticast, Ipv6]),
    case!("MEDIA2_RTSS-1-1-5", video2_six, with: (Codec::H264, Udp), requires: [Media2Service, Media2Rts, Media2H264, Ipv6]),
    case!("MEDIA2_RTSS-1-1-6", video2_six, with: (Codec::H264, Http), requires: [Media2Service, Media2Rts, Media2H264, Ipv6]),
    case!("MEDIA2_RTSS-1-1-7", video2_six, with: (Codec::H264, Tcp), requires: [Media2Service, Media2Rts, Media2H264, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-1-1-12", video2_six, with: (Codec::H265, Udp), requires: [Media2Service, Media2Rts, Media2H265, Ipv6]),
    case!("MEDIA2_RTSS-1-1-13", video2_six, with: (Codec::H265, Http), requires: [Media2Service, Media2Rts, Media2H265, Ipv6]),
    case!("MEDIA2_RTSS-1-1-14", video2_six, with: (Codec::H265, Tcp), requires: [Media2Service, Media2Rts, Media2H265, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-1-1-15", video2_https, with: (Codec::H264, Https), requires: [Media2Service, Media2Rts, Media2H264, Media2RtspHttps]),
    case!("MEDIA2_RTSS-1-1-16", video2_https, with: (Codec::H265, Https), requires: [Media2Service, Media2Rts, Media2H265, Media2RtspHttps]),
    case!("MEDIA2_RTSS-1-1-17", video2_six_https, with: (Codec::H264, Https), requires: [Media2Service, Media2Rts, Media2H264, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-1-1-18", video2_six_https, with: (Codec::H265, Https), requires: [Media2Service, Media2Rts, Media2H265, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-1-1-21", video2_six, with: (Codec::H264, WebSocket), requires: [Media2Service, Media2Rts, Media2H264, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-1-1-22", video2_six, with: (Codec::H265, WebSocket), requires: [Media2Service, Media2Rts, Media2H265, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-1-2-2", video2_six, with: (Codec::H264, Multicast), requires: [Media2Service, Media2Rts, Media2H264, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-1-2-4", video2_six, with: (Codec::H265, Multicast), requires: [Media2Service, Media2Rts, Media2H265, Media2Metadata, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-2-1-4", audio2_six, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Ipv6]),
    case!("MEDIA2_RTSS-2-1-5", audio2_six, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Ipv6]),
    case!("MEDIA2_RTSS-2-1-6", audio2_six, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-2-1-10", audio2_six, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Ipv6]),
    case!("MEDIA2_RTSS-2-1-11", audio2_six, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Ipv6]),
    case!("MEDIA2_RTSS-2-1-12", audio2_six, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-2-1-13", audio2_https, with: (Codec::G711, Https), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2RtspHttps]),
    case!("MEDIA2_RTSS-2-1-14", audio2_https, with: (Codec::Aac, Https), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspHttps]),
    case!("MEDIA2_RTSS-2-1-15", audio2_six_https, with: (Codec::G711, Https), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-2-1-16", audio2_six_https, with: (Codec::Aac, Https), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-2-1-19", audio2_six, with: (Codec::G711, WebSocket), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-2-1-20", audio2_six, with: (Codec::Aac, WebSocket), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-2-2-2", audio2_six, with: (Codec::G711, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-2-2-4", audio2_six, with: (Codec::Aac, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-5-1-4", video_and_audio2_six, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Ipv6]),
    case!("MEDIA2_RTSS-5-1-5", video_and_audio2_six, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Ipv6]),
    case!("MEDIA2_RTSS-5-1-6", video_and_audio2_six, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-5-1-10", video_and_audio2_six, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Ipv6]),
    case!("MEDIA2_RTSS-5-1-11", video_and_audio2_six, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Ipv6]),
    case!("MEDIA2_RTSS-5-1-12", video_and_audio2_six, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-5-2-2", video_and_audio2_six, with: (Codec::G711, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2G711, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-5-2-4", video_and_audio2_six, with: (Codec::Aac, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2Multicast, Ipv6]),
    case!("RTSS-1-2-22", asked_for_six, requires: [MediaService, MediaRts, MediaMulticast, Ipv6]),
    case!("MEDIA2_RTSS-4-1-5", metadata_six, with: (Codec::Metadata, Udp), requires: [Media2Service, Media2Rts, Media2Metadata, Ipv6]),
    case!("MEDIA2_RTSS-4-1-6", metadata_six, with: (Codec::Metadata, Http), requires: [Media2Service, Media2Rts, Media2Metadata, Ipv6]),
    case!("MEDIA2_RTSS-4-1-7", metadata_six, with: (Codec::Metadata, Tcp), requires: [Media2Service, Media2Rts, Media2Metadata, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-4-1-8", metadata_https, with: (Codec::Metadata, Https), requires: [Media2Service, Media2Rts, Media2Metadata, Media2RtspHttps]),
    case!("MEDIA2_RTSS-4-1-9", metadata_six_https, with: (Codec::Metadata, Https), requires: [Media2Service, Media2Rts, Media2Metadata, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-4-1-11", metadata_six, with: (Codec::Metadata, WebSocket), requires: [Media2Service, Media2Rts, Media2Metadata, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-4-2-2", metadata_six, with: (Codec::Metadata, Multicast), requires: [Media2Service, Media2Rts, Media2Metadata, Media2Multicast, Ipv6]),
    case!("MEDIA2_RTSS-3-1-4", talk2_six, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Ipv6]),
    case!("MEDIA2_RTSS-3-1-6", talk2_six, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-3-1-10", talk2_six, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Ipv6]),
    case!("MEDIA2_RTSS-3-1-12", talk2_six, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspTcp, Ipv6]),
    case!("MEDIA2_RTSS-3-1-15", talk2_six, with: (Codec::G711, WebSocket), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-3-1-16", talk2_six, with: (Codec::Aac, WebSocket), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2WebSocket, Ipv6]),
    case!("MEDIA2_RTSS-3-1-22", talk2_six, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Ipv6]),
    case!("MEDIA2_RTSS-3-1-24", talk2_six, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Ipv6]),
    case!("MEDIA2_RTSS-3-1-25", talk2_https, with: (Codec::G711, Https), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspHttps]),
    case!("MEDIA2_RTSS-3-1-26", talk2_https, with: (Codec::Aac, Https), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspHttps]),
    case!("MEDIA2_RTSS-3-1-27", talk2_six_https, with: (Codec::G711, Https), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspHttps, Ipv6]),
    case!("MEDIA2_RTSS-3-1-28", talk2_six_https, with: (Codec::Aac, Https), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspHttps, Ipv6]),
];
