//! Multicast audio decoders as a client of Media2 (`TR2`) sets them, and what a loudspeaker plays of what comes to the group.
#![allow(missing_docs)]

#[path = "common/audio.rs"]
mod audio;
#[path = "common/camera.rs"]
mod camera;
mod common;

use std::net::{Ipv4Addr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use audio::Played;
use common::{Reply, Running, call, handmade, start};
use onvif_device::backend::audio::AudioCodec;
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use socket2::SockRef;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const NO_CONFIG: &str = "400 Sender/InvalidArgVal/NoConfig";
const MODIFY: &str = "500 Receiver/InvalidArgVal/ConfigModify";

struct Bench {
    running: Running,
    played: Played,
}

async fn bench_on(storage: Arc<dyn Storage>) -> Bench {
    let sound = audio::Sound::default();
    let played = Arc::clone(&sound.played);
    let hub = HubConfig {
        multicast_interface: Some(Ipv4Addr::LOCALHOST.into()),
        ..HubConfig::default()
    };
    let backend = Arc::new(camera::Camera);
    let media =
        MediaService::open_with_audio(backend, Some(Arc::new(sound)), Arc::clone(&storage), hub, 8554)
            .unwrap();
    let running = start(handmade().storage(storage).module(media), HttpLimits::default()).await;
    Bench { running, played }
}

async fn bench() -> Bench {
    bench_on(Arc::new(MemoryStorage::new())).await
}

impl Bench {
    async fn call(&self, operation: &str, content: &str) -> Reply {
        let body = format!(
            r#"<m:{operation} xmlns:m="{TR2}" xmlns:tt="http://www.onvif.org/ver10/schema">{content}</m:{operation}>"#
        );
        call(self.running.address, &body).await
    }

    async fn ok(&self, operation: &str, content: &str) -> String {
        let reply = self.call(operation, content).await;
        assert_eq!(reply.status, 200, "{operation}: {}", reply.body);
        reply.body
    }

    async fn list(&self) -> String {
        self.ok("GetMulticastAudioDecoderConfigurations", "").await
    }

    async fn set(&self, configuration: &str) {
        self.ok("SetMulticastAudioDecoderConfiguration", configuration)
            .await;
    }

    /// Sends a packet until the loudspeaker has played it: datagrams can be lost.
    async fn is_heard(&self, sender: &mut Sender, level: u8) {
        let wait = async {
            loop {
                sender.send(0, level);
                tokio::time::sleep(Duration::from_millis(10)).await;
                let played = self.played.lock().unwrap();
                if played
                    .iter()
                    .any(|(codec, octets)| *codec == AudioCodec::Pcmu && octets[..] == [level; 160])
                {
                    return;
                }
            }
        };
        let heard = tokio::time::timeout(Duration::from_secs(60), wait).await;
        heard.unwrap_or_else(|_| panic!("packets with {level} are not played"));
    }

    fn has_played(&self, level: u8) -> bool {
        self.played
            .lock()
            .unwrap()
            .iter()
            .any(|(_, octets)| octets.contains(&level))
    }
}

/// A configuration of the first decoder.
fn configuration(group: &str, port: u16) -> String {
    format!(
        r#"<m:Configuration token="mad_1"><tt:Name>Yard</tt:Name><tt:UseCount>0</tt:UseCount><tt:Enable>true</tt:Enable>
        <tt:AudioOutputToken>speaker</tt:AudioOutputToken><tt:Encoding>PCMU</tt:Encoding><tt:Bitrate>64</tt:Bitrate>
        <tt:SamplingRate>8</tt:SamplingRate><tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>{group}</tt:IPv4Address></tt:Address>
        <tt:Port>{port}</tt:Port><tt:TTL>1</tt:TTL></tt:Multicast><tt:RTPPayloadType>0</tt:RTPPayloadType><tt:Priority>3</tt:Priority></m:Configuration>"#
    )
}

/// Sends to a group over the loopback interface.
struct Sender {
    socket: UdpSocket,
    sequence: u16,
}

impl Sender {
    fn new(group: &str, port: u16) -> Sender {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        SockRef::from(&socket)
            .set_multicast_if_v4(&Ipv4Addr::LOCALHOST)
            .unwrap();
        socket.connect((group, port)).unwrap();
        Sender { socket, sequence: 0 }
    }

    fn send(&mut self, payload_type: u8, level: u8) {
        self.sequence += 1;
        let mut packet = vec![0x80, payload_type];
        packet.extend(self.sequence.to_be_bytes());
        packet.extend((u32::from(self.sequence) * 160).to_be_bytes());
        packet.extend(7u32.to_be_bytes());
        packet.extend([level; 160]);
        self.socket.send(&packet).unwrap();
    }
}

/// A port that nobody else uses now.
fn free_port() -> u16 {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    socket.local_addr().unwrap().port()
}

#[tokio::test]
async fn what_comes_to_the_group_is_played_and_nothing_else() {
    let (group, port) = ("239.255.81.1", free_port());
    let bench = bench().await;
    let capabilities = bench.ok("GetServiceCapabilities", "").await;
    assert!(
        capabilities.contains(r#"MulticastAudioDecoder="true""#),
        "{capabilities}"
    );
    let before = bench.list().await;
    assert_eq!(
        before.matches("Enable>false<").count(),
        2,
        "nothing is received by itself: {before}"
    );
    bench.set(&configuration(group, port)).await;
    let mut sender = Sender::new(group, port);
    // Another encoding, and no RTP at all.
    sender.send(8, 0x11);
    sender.socket.send(b"no RTP").unwrap();
    bench.is_heard(&mut sender, 0x22).await;
    assert!(!bench.has_played(0x11));
    // A second sender is not heard while the first one is.
    Sender::new(group, port).send(0, 0x33);
    bench.is_heard(&mut sender, 0x44).await;
    assert!(!bench.has_played(0x33));

    // Another group: the old one is left at once.
    let (other, other_port) = ("239.255.81.2", free_port());
    bench.set(&configuration(other, other_port)).await;
    sender.send(0, 0x55);
    bench.is_heard(&mut Sender::new(other, other_port), 0x66).await;
    assert!(!bench.has_played(0x55));
    let clip = bench.ok("GetPlayingAudioClips", "").await;
    assert!(!clip.contains("RepeatsLeft"), "{clip}");
}

#[tokio::test]
async fn only_the_named_source_is_heard() {
    let (group, port) = ("232.81.81.3", free_port());
    let bench = bench().await;
    let from = |address: &str| {
        let source = format!(
            "</tt:TTL><tt:SourceSpecificMulticast><tt:Type>IPv4</tt:Type><tt:IPv4Address>{address}</tt:IPv4Address></tt:SourceSpecificMulticast>"
        );
        configuration(group, port).replace("</tt:TTL>", &source)
    };
    bench.set(&from("127.0.0.9")).await;
    let mut sender = Sender::new(group, port);
    sender.send(0, 0x11);
    bench.set(&from("127.0.0.1")).await;
    bench.is_heard(&mut sender, 0x22).await;
    assert!(!bench.has_played(0x11));
}

#[tokio::test]
async fn configurations_are_kept_and_impossible_ones_refused() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let options = bench.ok("GetMulticastAudioDecoderConfigurationOptions", "").await;
    for part in ["Encoding>PCMU<", "Min>0<", "Max>10<"] {
        assert!(options.contains(part), "{part}: {options}");
    }
    let unknown = "<m:ConfigurationToken>none</m:ConfigurationToken>";
    for operation in [
        "GetMulticastAudioDecoderConfigurations",
        "GetMulticastAudioDecoderConfigurationOptions",
    ] {
        assert_eq!(
            bench.call(operation, unknown).await.summary(),
            NO_CONFIG,
            "{operation}"
        );
    }
    let (group, port) = ("239.255.81.4", free_port());
    let good = configuration(group, port);
    bench.set(&good).await;
    let shown = bench
        .ok(
            "GetMulticastAudioDecoderConfigurations",
            "<m:ConfigurationToken>mad_1</m:ConfigurationToken>",
        )
        .await;
    for part in [
        "Yard<",
        "Enable>true<",
        "AudioOutputToken>speaker<",
        "239.255.81.4<",
        "Priority>3<",
        "Bitrate>64<",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let before = bench.list().await;
    for (from, to) in [
        ("239.255.81.4", "192.0.2.1"),
        ("239.255.81.4", "x"),
        (">IPv4<", ">IPv6<"),
        (">3<", ">11<"),
        (">3<", ">-1<"),
        ("PCMU", "PCMA"),
        ("PCMU", "opus"),
        ("Bitrate>64", "Bitrate>65"),
        ("SamplingRate>8", "SamplingRate>16"),
        (">speaker<", ">nowhere<"),
        ("PayloadType>0", "PayloadType>8"),
        ("PayloadType>0", "PayloadType>300"),
        (
            "</tt:TTL>",
            "</tt:TTL><tt:InterfaceToken>eth0</tt:InterfaceToken>",
        ),
        (
            "</tt:Priority>",
            "</tt:Priority><tt:MediaFormatParameters>a=fmtp:0 x</tt:MediaFormatParameters>",
        ),
        (
            "</tt:Priority>",
            "</tt:Priority><tt:SRTPPreSharedParameters><tt:SRTPPSK>00</tt:SRTPPSK><tt:ROCExtMapID>1</tt:ROCExtMapID></tt:SRTPPreSharedParameters>",
        ),
    ] {
        let bad = good.replace(from, to);
        assert_ne!(bad, good, "{from}");
        let reply = bench.call("SetMulticastAudioDecoderConfiguration", &bad).await;
        assert_eq!(reply.summary(), MODIFY, "{to}: {}", reply.body);
    }
    let port_zero = good.replace(&format!("Port>{port}"), "Port>0");
    assert_eq!(
        bench
            .call("SetMulticastAudioDecoderConfiguration", &port_zero)
            .await
            .summary(),
        MODIFY
    );
    let nobody = good.replace("mad_1", "mad_9");
    assert_eq!(
        bench
            .call("SetMulticastAudioDecoderConfiguration", &nobody)
            .await
            .summary(),
        NO_CONFIG
    );
    assert_eq!(bench.list().await, before);
    drop(bench);

    // After a restart it receives again, without being asked to.
    let again = bench_on(storage).await;
    assert_eq!(again.list().await, before);
    again.is_heard(&mut Sender::new(group, port), 0x77).await;
}

#[tokio::test]
async fn a_device_without_loudspeaker_receives_nothing_and_says_so() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let backend = Arc::new(camera::Camera);
    let media = MediaService::open(backend, Arc::clone(&storage), HubConfig::default(), 8554).unwrap();
    let bench = Bench {
        running: start(handmade().storage(storage).module(media), HttpLimits::default()).await,
        played: Played::default(),
    };
    assert!(
        !bench
            .ok("GetServiceCapabilities", "")
            .await
            .contains("MulticastAudioDecoder")
    );
    for (operation, content) in [
        ("GetMulticastAudioDecoderConfigurations", String::new()),
        ("GetMulticastAudioDecoderConfigurationOptions", String::new()),
        (
            "SetMulticastAudioDecoderConfiguration",
            configuration("239.255.81.5", 5004),
        ),
    ] {
        let reply = bench.call(operation, &content).await;
        assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported", "{operation}");
    }
}
