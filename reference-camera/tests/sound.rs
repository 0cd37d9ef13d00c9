//! Sound, metadata and multicast as receivers get them: the tone is measured, documents are read, and what is said is found in a file.

#[path = "sound/aac.rs"]
mod aac;
#[path = "sound/clips.rs"]
mod clips;
#[path = "sound/g726.rs"]
mod g726;
#[path = "sound/sessions.rs"]
mod sessions;
#[path = "sound/talk.rs"]
mod talk;
#[path = "sound/two_encoders.rs"]
mod two_encoders;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use futures_util::StreamExt as _;
use http::Request;
use onvif_core::rtp::RtpPacket;
use onvif_core::rtp::g711::{decode_alaw, decode_ulaw, encode_ulaw};
use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
use onvif_device::address::Scheme;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioBackend, AudioCodec, AudioEncoder, AudioEncoderOptions, AudioOutput, AudioPlayer, AudioSettings,
    AudioSink, AudioSource, ClipLimits, Equaliser, Taken,
};
use onvif_device::builder::{BuildError, Module, Setup};
use onvif_device::events::{Emitter, Events, Topic};
use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::services::media::MediaService;
use onvif_device::services::ptz::PtzService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{ConnectionInfo, Device, RequestContext};
use reference_camera::audio::{AudioSpec, CameraAudio, SpeakerSpec, Tone};
use reference_camera::imaging::CameraImaging;
use reference_camera::program::camera::{Sources, open_sources};
use reference_camera::ptz::LensSpec;
use retina::client::{Described, PlayOptions, Session, SessionOptions, SetupOptions, Transport};
use retina::codec::CodecItem;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::sync::watch;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
/// The administrator of the bench.
const ADMIN: (&str, &str) = ("admin", "OnvifTest123");
const LOOPBACK: Ipv4Addr = Ipv4Addr::LOCALHOST;

/// Lets everybody in, and lets only those talk who are allowed to.
struct Everybody {
    talk: bool,
}

impl RtspAuthenticator for Everybody {
    fn challenges(&self, _: Instant, _: u64, _: bool) -> Vec<String> {
        Vec::new()
    }

    fn verify(&self, _: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        Ok(RtspUser { name: "x".into() })
    }

    fn may_watch(&self, _: &RtspUser, _: &str) -> bool {
        true
    }

    fn may_talk(&self, _: &RtspUser, _: &str) -> bool {
        self.talk
    }
}

/// A part of the device with one topic, to see its events.
#[derive(Clone, Default)]
struct Doorbell(Arc<OnceLock<(Emitter, Events)>>);

impl Module for Doorbell {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::property("tns1:Device/Trigger/DigitalInput")
            .source("InputToken", "tt:ReferenceToken")
            .data("LogicalState", "xs:boolean");
        let emitter = setup.common().events().declare(topic)?;
        let _ = self.0.set((emitter, setup.common().events().clone()));
        setup.common().events().declare(Topic::event("tns1:Door/Other"))?;
        Ok(())
    }
}

impl Doorbell {
    fn events(&self) -> &Events {
        let (_, events) = self.0.get().unwrap();
        events
    }

    fn ring(&self, state: &str) {
        let (emitter, _) = self.0.get().unwrap();
        emitter.set(&[("InputToken", "bell")], &[("LogicalState", state)]);
    }
}

/// The sound of the camera, which counts the packets that its loudspeaker plays.
struct Counting {
    audio: CameraAudio,
    played: watch::Sender<usize>,
}

impl AudioBackend for Counting {
    fn sources(&self) -> Vec<AudioSource> {
        self.audio.sources()
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        self.audio.encoder_options(source)
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
        self.audio.default_encoders(source)
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        self.audio.start_encoder(source, settings, sink)
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        self.audio.outputs()
    }

    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        self.audio.set_output_level(output, level)
    }

    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        let player = self.audio.open_output(output)?;
        Ok(Box::new(CountingPlayer(player, self.played.clone())))
    }

    fn equaliser(&self, output: &str) -> Option<Equaliser> {
        self.audio.equaliser(output)
    }

    fn set_equaliser(&self, output: &str, decibels: &[f32]) -> Result<(), BackendError> {
        self.audio.set_equaliser(output, decibels)
    }

    fn clip_limits(&self) -> Option<ClipLimits> {
        self.audio.clip_limits()
    }
}

struct CountingPlayer(Box<dyn AudioPlayer>, watch::Sender<usize>);

impl AudioPlayer for CountingPlayer {
    fn play(&mut self, codec: AudioCodec, data: &[u8]) {
        self.0.play(codec, data);
        self.1.send_modify(|played| *played += 1);
    }

    fn play_samples(&mut self, samples: &[i16]) -> Taken {
        let taken = self.0.play_samples(samples);
        self.1.send_modify(|played| *played += 1);
        taken
    }
}

struct Bench {
    device: Device,
    rtsp: SocketAddr,
    bell: Doorbell,
    /// Packets that the loudspeaker has played.
    played: watch::Receiver<usize>,
    _server: Arc<RtspServer>,
}

async fn bench(speaker: Option<PathBuf>, talk: bool) -> Bench {
    bench_on(LOOPBACK.into(), speaker, talk).await
}

async fn bench_on(interface: IpAddr, speaker: Option<PathBuf>, talk: bool) -> Bench {
    bench_with(interface, speaker, talk, |_| {}).await
}

/// A device whose media are completed before it is built.
async fn bench_with(
    interface: IpAddr,
    speaker: Option<PathBuf>,
    talk: bool,
    complete: impl FnOnce(&MediaService),
) -> Bench {
    let specs = ["test:320x180@10".parse().unwrap()];
    let mut imaging = CameraImaging::new(false, false);
    let lens = LensSpec {
        wide: 2.0,
        angle: 60.0,
    };
    let Sources {
        video, ptz, clock, ..
    } = open_sources(&specs, Some(lens), None, &std::sync::Arc::default(), &mut imaging).unwrap();
    let tone = AudioSpec::Tone(1000.0).open().unwrap();
    let played = watch::Sender::default();
    let counted = played.subscribe();
    let audio = CameraAudio::new(tone, speaker.map(SpeakerSpec::File), clock);
    let audio: Arc<dyn AudioBackend> = Arc::new(Counting { audio, played });
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let hub = HubConfig {
        multicast_interface: Some(interface),
        ..HubConfig::default()
    };
    let media =
        MediaService::open_with_audio(Arc::new(video), Some(audio), Arc::clone(&storage), hub, 0).unwrap();
    complete(&media);
    let ptz = PtzService::open(Arc::new(ptz), &media, Arc::clone(&storage)).unwrap();
    let streams = Arc::clone(media.streams());
    let bell = Doorbell::default();
    let device = Device::builder()
        .administrator(ADMIN.0, ADMIN.1)
        .storage(storage)
        .module(media)
        .module(ptz)
        .module(bell.clone())
        .build()
        .unwrap();
    let hub = streams.hub().clone();
    let gate = Arc::new(Everybody { talk });
    let server = Arc::new(RtspServer::new(RtspConfig::default(), hub, streams, gate));
    let listener = RtspServer::bind((LOOPBACK, 0).into()).unwrap();
    let rtsp = listener.local_addr().unwrap();
    let serving = Arc::clone(&server);
    tokio::spawn(async move { serving.serve(listener).await });
    Bench {
        device,
        rtsp,
        bell,
        played: counted,
        _server: server,
    }
}

impl Bench {
    async fn call(&self, operation: &str, content: &str) -> String {
        let (head, ()) = Request::post("/onvif/media2_service")
            .body(())
            .unwrap()
            .into_parts();
        let connection = ConnectionInfo {
            peer: "127.0.0.1:1".parse().unwrap(),
            local: "127.0.0.1:2".parse().unwrap(),
            scheme: Scheme::Http,
        };
        let context = RequestContext::new(head, connection, SystemTime::now());
        let request = format!(
            r#"<m:{operation} xmlns:m="{TR2}" xmlns:tt="http://www.onvif.org/ver10/schema">{content}</m:{operation}>"#
        );
        match self.device.call(&context, request.as_bytes()).await {
            Ok(response) => response.as_str().to_owned(),
            Err(fault) => panic!("{operation}: {fault}"),
        }
    }

    fn url(&self, kind: &str) -> String {
        format!("rtsp://{}/onvif/{kind}/video-1_main", self.rtsp)
    }

    async fn describe(&self) -> Session<Described> {
        describe(&self.url("stream")).await
    }

    async fn set_encoder(&self, encoding: &str, multicast: &str) {
        self.set_g711("ae_audio-1", encoding, multicast).await;
    }

    /// Sets an encoder to one of the laws.
    async fn set_g711(&self, token: &str, encoding: &str, multicast: &str) {
        let content = format!(
            r#"<m:Configuration token="{token}"><tt:Name>a</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>{encoding}</tt:Encoding>
            {multicast}<tt:Bitrate>64</tt:Bitrate><tt:SampleRate>8</tt:SampleRate></m:Configuration>"#
        );
        self.call("SetAudioEncoderConfiguration", &content).await;
    }
}

async fn describe(url: &str) -> Session<Described> {
    let url = url::Url::parse(url).unwrap();
    Session::describe(url, SessionOptions::default()).await.unwrap()
}

/// Peak of the part of a signal that has a frequency, by correlation.
fn amplitude(samples: &[i16], hertz: f64) -> f64 {
    amplitude_at(samples, hertz, 8000)
}

fn amplitude_at(samples: &[i16], hertz: f64, rate: u32) -> f64 {
    let step = std::f64::consts::TAU * hertz / f64::from(rate);
    let (mut sine, mut cosine) = (0.0, 0.0);
    for (index, sample) in (0..).zip(samples) {
        let angle = step * f64::from(index);
        sine += f64::from(*sample) * angle.sin();
        cosine += f64::from(*sample) * angle.cos();
    }
    2.0 * sine.hypot(cosine) / samples.len() as f64
}

fn is_the_tone(samples: &[i16]) {
    is_the_tone_at(samples, 8000);
}

fn is_the_tone_at(samples: &[i16], rate: u32) {
    let peak = f64::from(Tone::PEAK);
    let heard = amplitude_at(samples, 1000.0, rate);
    assert!((heard / peak - 1.0).abs() < 0.03, "{heard} of {peak}");
    assert!(amplitude_at(samples, 1500.0, rate) < peak / 50.0);
}

/// Half a second of sound by RTSP.
async fn listen(bench: &Bench, encoding: &str, decode: fn(u8) -> i16) -> Vec<i16> {
    let mut session = bench.describe().await;
    let mut streams = session.streams().iter();
    let audio = streams
        .position(|s| s.media() == "audio")
        .expect("an audio track");
    assert_eq!(session.streams()[audio].encoding_name(), encoding);
    for track in [audio, 0] {
        let options = SetupOptions::default().transport(Transport::Tcp(Default::default()));
        session.setup(track, options).await.unwrap();
    }
    let mut playing = session
        .play(PlayOptions::default())
        .await
        .unwrap()
        .demuxed()
        .unwrap();
    let (mut samples, mut pictures) = (Vec::new(), 0);
    let mut reports = [None, None];
    while samples.len() < 4000 || pictures == 0 || reports.iter().any(Option::is_none) {
        match playing.next().await.unwrap().unwrap() {
            CodecItem::AudioFrame(frame) => {
                assert_eq!((frame.data().len(), frame.loss()), (160, 0));
                samples.extend(frame.data().iter().map(|octet| decode(*octet)));
            }
            CodecItem::VideoFrame(_) => pictures += 1,
            CodecItem::Rtcp(packet) => {
                let slot = usize::from(packet.stream_id() == audio);
                reports[slot] = Some(packet.stream_id());
            }
            _ => {}
        }
    }
    samples
}

#[tokio::test]
async fn the_tone_is_heard_beside_the_picture_in_both_laws() {
    let bench = bench(None, false).await;
    is_the_tone(&listen(&bench, "pcmu", decode_ulaw).await);
    bench.set_encoder("PCMA", "").await;
    is_the_tone(&listen(&bench, "pcma", decode_alaw).await);
    // Without its encoder the profile has no sound.
    let take_out = "<m:ProfileToken>video-1_main</m:ProfileToken><m:Configuration><m:Type>AudioEncoder</m:Type></m:Configuration>";
    bench.call("RemoveConfiguration", take_out).await;
    let session = bench.describe().await;
    assert!(session.streams().iter().all(|stream| stream.media() != "audio"));
}

/// What a metadata configuration carries.
async fn set_metadata(bench: &Bench, content: &str) {
    let none = "<tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address></tt:Address>\
                <tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>";
    let content = format!(
        r#"<m:Configuration token="md_video-1"><tt:Name>m</tt:Name><tt:UseCount>0</tt:UseCount>{content}{none}
        <tt:SessionTimeout>PT60S</tt:SessionTimeout></m:Configuration>"#
    );
    bench.call("SetMetadataConfiguration", &content).await;
}

#[tokio::test]
async fn metadata_tell_events_and_the_position_as_they_are_configured() {
    let bench = bench(None, false).await;
    bench.bell.ring("false");
    let mut session = bench.describe().await;
    let mut streams = session.streams().iter();
    let track = streams.position(|s| s.media() == "application").unwrap();
    assert_eq!(session.streams()[track].encoding_name(), "vnd.onvif.metadata");
    let options = SetupOptions::default().transport(Transport::Tcp(Default::default()));
    session.setup(track, options).await.unwrap();
    let mut playing = session
        .play(PlayOptions::default())
        .await
        .unwrap()
        .demuxed()
        .unwrap();
    let mut documents = async |part: &str| loop {
        if let CodecItem::MessageFrame(message) = playing.next().await.unwrap().unwrap() {
            let document = String::from_utf8(message.data().to_vec()).unwrap();
            onvif_core::xml::RawXml::parse(&document).unwrap_or_else(|error| panic!("{error} in {document}"));
            assert!(document.contains("MetadataStream"), "{document}");
            if document.contains(part) {
                return document;
            }
        }
    };
    let first = documents("bell").await;
    assert!(
        first.contains("Initialized") && first.contains("tns1:Device/Trigger/DigitalInput"),
        "{first}"
    );
    assert!(!first.contains("PTZStatus"), "not asked for: {first}");
    bench.bell.ring("true");
    let changed = documents("Changed").await;
    assert!(
        changed.contains(r#"Name="LogicalState" Value="true""#),
        "{changed}"
    );

    bench
        .call(
            "SetSynchronizationPoint",
            "<m:ProfileToken>video-1_main</m:ProfileToken>",
        )
        .await;
    let again = documents("Initialized").await;
    assert!(again.contains(r#"Name="LogicalState" Value="true""#), "{again}");

    // The running stream follows the configuration: other topics do not pass the filter, this one does.
    let filter = |topic: &str| {
        format!(
            r#"<tt:Events><tt:Filter xmlns:n="http://docs.oasis-open.org/wsn/b-2"><n:TopicExpression
            xmlns:tns1="http://www.onvif.org/ver10/topics" Dialect="http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet"
            >{topic}</n:TopicExpression></tt:Filter></tt:Events>"#
        )
    };
    set_metadata(&bench, &filter("tns1:Device//.")).await;
    documents("bell").await;
    set_metadata(&bench, &filter("tns1:Door/Other")).await;
    // The whole state, as far as it passes the filter, is nothing.
    let nothing = documents("MetadataStream").await;
    assert!(!nothing.contains("bell"), "{nothing}");
    bench.bell.ring("false");
    set_metadata(&bench, &filter("tns1:Device/Trigger/DigitalInput")).await;
    let passed = documents("bell").await;
    assert!(
        passed.contains("Initialized") && passed.contains(r#"Value="false""#) && !passed.contains("Changed"),
        "{passed}"
    );

    set_metadata(
        &bench,
        "<tt:PTZStatus><tt:Status>false</tt:Status><tt:Position>true</tt:Position></tt:PTZStatus>",
    )
    .await;
    let position = documents("PTZStatus").await;
    assert!(
        position.contains("PanTilt") && !position.contains("MoveStatus") && !position.contains("bell"),
        "{position}"
    );
}

fn group(last: u8, port: u16) -> String {
    format!(
        "<tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>239.255.77.{last}</tt:IPv4Address></tt:Address>\
         <tt:Port>{port}</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>"
    )
}

/// Sockets of a receiver in a group, for RTP and RTCP, on free ports.
async fn join(last: u8) -> (u16, UdpSocket, UdpSocket) {
    loop {
        let rtp = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if port % 2 != 0 || port > 65_000 {
            continue;
        }
        if let Ok(rtcp) = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, port + 1)).await {
            for socket in [&rtp, &rtcp] {
                socket
                    .join_multicast_v4(Ipv4Addr::new(239, 255, 77, last), LOOPBACK)
                    .expect("multicast on the loopback interface is needed for this test");
            }
            return (port, rtp, rtcp);
        }
    }
}

/// Half a second of sound from a socket, µ-law.
async fn hear(rtp: &UdpSocket) -> Vec<i16> {
    hear_by(rtp, 0, decode_ulaw).await
}

/// Half a second of sound from a socket, by the law that has this payload type.
async fn hear_by(rtp: &UdpSocket, payload_type: u8, decode: fn(u8) -> i16) -> Vec<i16> {
    let mut samples = Vec::new();
    let mut buffer = [0; 2048];
    while samples.len() < 4000 {
        let length = rtp.recv(&mut buffer).await.unwrap();
        let packet = RtpPacket::parse(&buffer[..length]).unwrap();
        assert_eq!(packet.header.payload_type, payload_type);
        samples.extend(packet.payload.iter().map(|octet| decode(*octet)));
    }
    samples
}

/// Waits for the end of a stream.
async fn bye(rtcp: &UdpSocket) {
    let mut buffer = [0; 2048];
    loop {
        let length = rtcp.recv(&mut buffer).await.unwrap();
        let packets = rtcp::parse(&buffer[..length]).unwrap();
        if packets.iter().any(|packet| matches!(packet, RtcpPacket::Bye(_))) {
            return;
        }
    }
}

#[tokio::test]
async fn multicast_is_started_and_stopped_by_command() {
    let bench = bench(None, false).await;
    let (port, rtp, rtcp) = join(1).await;
    bench.set_encoder("PCMU", &group(1, port)).await;
    let profile = "<m:ProfileToken>video-1_main</m:ProfileToken>";
    bench.call("StartMulticastStreaming", profile).await;
    is_the_tone(&hear(&rtp).await);
    bench.call("StopMulticastStreaming", profile).await;
    bye(&rtcp).await;
    // Stopping what is not started is no error.
    bench.call("StopMulticastStreaming", profile).await;

    // What is to start by itself does, and ends with the setting.
    let auto = group(1, port).replace("AutoStart>false", "AutoStart>true");
    bench.set_encoder("PCMU", &auto).await;
    is_the_tone(&hear(&rtp).await);
    bench.set_encoder("PCMU", &group(1, port)).await;
    bye(&rtcp).await;
}

#[tokio::test]
async fn multicast_goes_by_ipv6_as_well() {
    let Ok(rtp) = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).await else {
        eprintln!("LEFT OUT: this machine has no IPv6, so multicast by IPv6 is not tested");
        return;
    };
    let group: Ipv6Addr = "ff15::77:1".parse().unwrap();
    let interfaces = if_addrs::get_if_addrs().unwrap();
    let loopback = interfaces
        .iter()
        .find(|interface| interface.ip() == IpAddr::V6(Ipv6Addr::LOCALHOST))
        .and_then(|interface| interface.index);
    if loopback.is_none_or(|index| rtp.join_multicast_v6(&group, index).is_err()) {
        eprintln!("LEFT OUT: the loopback interface has no IPv6, so multicast by IPv6 is not tested");
        return;
    }
    let probe = UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)).await.unwrap();
    socket2::SockRef::from(&probe)
        .set_multicast_if_v6(loopback.unwrap_or(0))
        .unwrap();
    if let Err(error) = probe.send_to(&[0], (group, 9)).await {
        eprintln!(
            "LEFT OUT: no multicast by IPv6 over the loopback interface ({error}), so it is not tested"
        );
        return;
    }
    // RTP goes to an even port; here only RTP is listened to.
    loop {
        let rtp = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if port.is_multiple_of(2) && port <= 65_000 {
            rtp.join_multicast_v6(&group, loopback.unwrap_or(0)).unwrap();
            return hear_by_ipv6(&rtp, group, port).await;
        }
    }
}

async fn hear_by_ipv6(rtp: &UdpSocket, group: Ipv6Addr, port: u16) {
    let bench = bench_on(Ipv6Addr::LOCALHOST.into(), None, false).await;
    let multicast = format!(
        "<tt:Multicast><tt:Address><tt:Type>IPv6</tt:Type><tt:IPv6Address>{group}</tt:IPv6Address></tt:Address>\
         <tt:Port>{port}</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>true</tt:AutoStart></tt:Multicast>"
    );
    bench.set_encoder("PCMU", &multicast).await;
    is_the_tone(&hear(rtp).await);
}

/// An RTSP client that is written by hand.
struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
    cseq: u32,
}

impl Client {
    async fn connect(to: SocketAddr) -> Client {
        Client {
            stream: TcpStream::connect(to).await.unwrap(),
            buffer: Vec::new(),
            cseq: 0,
        }
    }

    /// Status line and headers, and the body.
    async fn request(&mut self, method: &str, uri: &str, headers: &str) -> (String, String) {
        self.cseq += 1;
        let request = format!("{method} {uri} RTSP/1.0\r\nCSeq: {}\r\n{headers}\r\n", self.cseq);
        self.stream.write_all(request.as_bytes()).await.unwrap();
        loop {
            // Interleaved packets that were under way are passed over.
            if self.buffer.first() == Some(&b'$') {
                if self.buffer.len() >= 4 {
                    let length = 4 + usize::from(u16::from_be_bytes([self.buffer[2], self.buffer[3]]));
                    if self.buffer.len() >= length {
                        self.buffer.drain(..length);
                        continue;
                    }
                }
            } else if let Some(end) = self.buffer.windows(4).position(|w| w == b"\r\n\r\n") {
                let head = String::from_utf8(self.buffer[..end].to_vec()).unwrap();
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("Content-Length: "))
                    .map_or(0, |length| length.parse().unwrap());
                if self.buffer.len() >= end + 4 + length {
                    let body = self.buffer[end + 4..end + 4 + length].to_vec();
                    self.buffer.drain(..end + 4 + length);
                    return (head, String::from_utf8(body).unwrap());
                }
            }
            self.more().await;
        }
    }

    /// The next interleaved packet, and its channel.
    async fn interleaved(&mut self) -> (u8, Vec<u8>) {
        loop {
            if let [b'$', channel, high, low, rest @ ..] = &self.buffer[..] {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                if let Some(packet) = rest.get(..length) {
                    let packet = (*channel, packet.to_vec());
                    self.buffer.drain(..4 + length);
                    return packet;
                }
            }
            self.more().await;
        }
    }

    async fn more(&mut self) {
        let mut more = [0; 4096];
        let count = self.stream.read(&mut more).await.unwrap();
        assert_ne!(count, 0, "the connection was closed");
        self.buffer.extend(&more[..count]);
    }
}

fn status(reply: &str) -> &str {
    reply.split(' ').nth(1).unwrap()
}

fn header<'a>(reply: &'a str, name: &str) -> &'a str {
    reply
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
        .unwrap_or_else(|| panic!("{name} is not in {reply}"))
}

/// The control of the track whose description has a text.
fn control<'a>(sdp: &'a str, part: &str) -> &'a str {
    let media = sdp.split("m=").skip(1).find(|media| media.contains(part));
    let media = media.unwrap_or_else(|| panic!("{part} is not in {sdp}"));
    let line = media.lines().find_map(|line| line.strip_prefix("a=control:"));
    line.unwrap()
}

#[tokio::test]
async fn multicast_is_agreed_upon_by_rtsp_and_shared() {
    let bench = bench(None, false).await;
    let (port, rtp, rtcp) = join(2).await;
    bench.set_encoder("PCMU", &group(2, port)).await;
    let uri = bench
        .call(
            "GetStreamUri",
            "<m:Protocol>RtspMulticast</m:Protocol><m:ProfileToken>video-1_main</m:ProfileToken>",
        )
        .await;
    assert!(uri.contains("/onvif/multicast/video-1_main"), "{uri}");
    let url = bench.url("multicast");
    let mut clients = Vec::new();
    for _ in 0..2 {
        let mut client = Client::connect(bench.rtsp).await;
        let (_, sdp) = client.request("DESCRIBE", &url, "").await;
        assert!(
            sdp.contains(&format!(
                "m=audio {port} RTP/AVP 0\r\nc=IN IP4 239.255.77.2/1\r\n"
            )),
            "{sdp}"
        );
        assert!(!sdp.contains("m=video"), "it has no group: {sdp}");
        let track = format!("{url}/{}", control(&sdp, "audio"));
        // Where the stream goes is not for the client to say.
        let wish = "Transport: RTP/AVP;multicast;destination=239.1.1.1;port=4000-4001;ttl=200\r\n";
        let (reply, _) = client.request("SETUP", &track, wish).await;
        let transport = header(&reply, "Transport");
        let expected = format!(
            "RTP/AVP;multicast;destination=239.255.77.2;port={port}-{};ttl=1;ssrc=",
            port + 1
        );
        assert!(transport.starts_with(&expected), "{transport}");
        let session = header(&reply, "Session").split(';').next().unwrap().to_owned();
        let (reply, _) = client
            .request("PLAY", &url, &format!("Session: {session}\r\n"))
            .await;
        assert_eq!(status(&reply), "200", "{reply}");
        clients.push((client, session));
    }
    is_the_tone(&hear(&rtp).await);
    let (mut first, session) = clients.remove(0);
    first
        .request("TEARDOWN", &url, &format!("Session: {session}\r\n"))
        .await;
    is_the_tone(&hear(&rtp).await);
    let (mut second, session) = clients.remove(0);
    second
        .request("TEARDOWN", &url, &format!("Session: {session}\r\n"))
        .await;
    bye(&rtcp).await;

    // The picture has no group, so it cannot be had that way.
    let url = bench.url("stream");
    let (reply, _) = first
        .request(
            "SETUP",
            &format!("{url}/track0"),
            "Transport: RTP/AVP;multicast\r\n",
        )
        .await;
    assert_eq!(status(&reply), "461", "{reply}");
}

const REQUIRE: &str = "Require: www.onvif.org/ver20/backchannel\r\n";

/// A packet of the back channel: 20 ms at one level.
fn packet(sequence: u16, sample: i16) -> Vec<u8> {
    let mut packet = vec![0x80, 0];
    packet.extend(sequence.to_be_bytes());
    packet.extend((u32::from(sequence) * 160).to_be_bytes());
    packet.extend(7u32.to_be_bytes());
    packet.extend([encode_ulaw(sample); 160]);
    packet
}

/// Waits until a recording has so many samples.
async fn recorded(path: &std::path::Path, count: u32) -> Vec<i16> {
    loop {
        if let Ok(reader) = hound::WavReader::open(path)
            && reader.len() >= count
        {
            return reader.into_samples().collect::<Result<_, _>>().unwrap();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn what_a_client_says_comes_out_of_the_loudspeaker() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("said.wav");
    let mut bench = bench(Some(path.clone()), true).await;
    let url = bench.url("stream");
    let mut talker = Client::connect(bench.rtsp).await;
    let (_, sdp) = talker.request("DESCRIBE", &url, "").await;
    assert!(!sdp.contains("sendonly"), "not asked for: {sdp}");
    let (_, sdp) = talker.request("DESCRIBE", &url, REQUIRE).await;
    // One for each codec.
    assert_eq!(sdp.matches("a=sendonly").count(), 4, "{sdp}");
    let (audio, back) = (control(&sdp, "recvonly"), control(&sdp, "sendonly"));
    assert_ne!(audio, back);
    let track = format!("{url}/{back}");
    let (reply, _) = talker
        .request(
            "SETUP",
            &track,
            "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n",
        )
        .await;
    assert_eq!(
        status(&reply),
        "404",
        "without the feature the track is not there"
    );
    let interleaved = format!("{REQUIRE}Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
    let (reply, _) = talker.request("SETUP", &track, &interleaved).await;
    assert_eq!(status(&reply), "200", "{reply}");
    let session = header(&reply, "Session").split(';').next().unwrap().to_owned();

    let mut second = Client::connect(bench.rtsp).await;
    let (reply, _) = second.request("SETUP", &track, &interleaved).await;
    assert_eq!(status(&reply), "453", "one talks at a time");

    let in_session = format!("{REQUIRE}Session: {session}\r\n");
    let (reply, _) = talker.request("PLAY", &url, &in_session).await;
    assert_eq!(status(&reply), "200", "{reply}");
    for sequence in 0..10 {
        let packet = packet(sequence, 8000);
        let mut frame = vec![b'$', 0];
        frame.extend((packet.len() as u16).to_be_bytes());
        frame.extend(packet);
        talker.stream.write_all(&frame).await.unwrap();
    }
    let (reply, _) = talker.request("TEARDOWN", &url, &in_session).await;
    assert_eq!(status(&reply), "200");
    let samples = recorded(&path, 1600).await;
    assert!(
        samples.iter().all(|s| (i32::from(*s) - 8000).abs() < 300),
        "{samples:?}"
    );

    // And the same by UDP, with the volume halved.
    let louder = r#"<m:Configuration token="ao_speaker-1"><tt:Name>o</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:OutputToken>speaker-1</tt:OutputToken><tt:OutputLevel>50</tt:OutputLevel></m:Configuration>"#;
    bench.call("SetAudioOutputConfiguration", louder).await;
    let socket = UdpSocket::bind((LOOPBACK, 0)).await.unwrap();
    let port = socket.local_addr().unwrap().port();
    let transport = format!(
        "{REQUIRE}Transport: RTP/AVP;unicast;client_port={port}-{}\r\n",
        port.wrapping_add(1)
    );
    let (reply, _) = second.request("SETUP", &track, &transport).await;
    assert_eq!(status(&reply), "200", "{reply}");
    let session = header(&reply, "Session").split(';').next().unwrap().to_owned();
    let agreed = header(&reply, "Transport");
    let server = agreed
        .split("server_port=")
        .nth(1)
        .unwrap()
        .split('-')
        .next()
        .unwrap();
    let to = (LOOPBACK, server.parse::<u16>().unwrap());
    let in_session = format!("{REQUIRE}Session: {session}\r\n");
    second.request("PLAY", &url, &in_session).await;
    let stranger = UdpSocket::bind((LOOPBACK, 0)).await.unwrap();
    stranger.send_to(&packet(0, 30_000), to).await.unwrap();
    for sequence in 0..10 {
        socket.send_to(&packet(sequence, 8000), to).await.unwrap();
    }
    // The file is written when the talk ends: a packet that is still on its way then would be missed. Ten came by TCP before.
    bench.played.wait_for(|played| *played >= 20).await.unwrap();
    second.request("TEARDOWN", &url, &in_session).await;
    let samples = recorded(&path, 1600 + 160).await;
    assert!(
        samples[1600..].iter().all(|s| (i32::from(*s) - 4000).abs() < 150),
        "a stranger was heard, or the volume is wrong: {:?}",
        &samples[1600..]
    );
}

#[tokio::test]
async fn who_may_not_talk_and_who_has_nobody_to_talk_to_is_told_so() {
    let directory = tempfile::tempdir().unwrap();
    let bench_with = bench(Some(directory.path().join("said.wav")), false).await;
    let url = bench_with.url("stream");
    let mut client = Client::connect(bench_with.rtsp).await;
    let (reply, sdp) = client.request("DESCRIBE", &url, REQUIRE).await;
    assert_eq!(status(&reply), "200");
    assert!(!sdp.contains("sendonly"), "{sdp}");

    let bench_without = bench(None, true).await;
    let mut client = Client::connect(bench_without.rtsp).await;
    let (reply, _) = client
        .request("DESCRIBE", &bench_without.url("stream"), REQUIRE)
        .await;
    assert_eq!(status(&reply), "551", "{reply}");
    assert_eq!(header(&reply, "Unsupported"), "www.onvif.org/ver20/backchannel");
}
