use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::scope::MatchRule;
use super::*;
use crate::soap::FaultCode;
use crate::xml::{Ns, QName, XmlErrorKind};

const ENDPOINT: &str = "urn:uuid:0f2e4a6c-1234-5678-9abc-def012345678";
const LAN: InterfaceId = InterfaceId(1);
const WLAN: InterfaceId = InterfaceId(2);

fn strings(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| text.to_string()).collect()
}

fn metadata() -> Metadata {
    Metadata {
        types: vec![
            QName::constant(Ns::TDS, "Device"),
            QName::constant(Ns::DN, "NetworkVideoTransmitter"),
        ],
        scopes: strings(&[
            "onvif://www.onvif.org/Profile/Streaming",
            "onvif://www.onvif.org/name/Kamera%20&1",
            "onvif://www.onvif.org/hardware/D1-566",
        ]),
    }
}

fn client() -> SocketAddr {
    "192.0.2.9:50000".parse().unwrap()
}

/// A responder with two interfaces and a clock.
struct Device {
    responder: Responder,
    now: Instant,
}

impl Device {
    fn new() -> Self {
        let now = Instant::now();
        let config = ResponderConfig::new(ENDPOINT, 77);
        let mut responder = Responder::new(config, metadata(), Mode::Discoverable, [5; 16]);
        responder.set_interfaces(now, interfaces());
        Self { responder, now }
    }

    /// Started, with its first Hello behind it.
    fn started() -> Self {
        let mut device = Self::new();
        device.responder.start(device.now);
        assert_eq!(device.run().len(), 6);
        device
    }

    /// Lets time pass until nothing is left to send; returns what was sent and when.
    fn run(&mut self) -> Vec<(Duration, Transmit)> {
        let start = self.now;
        let mut sent = Vec::new();
        while let Some(due) = self.responder.poll_timeout() {
            self.now = self.now.max(due);
            while let Some(transmit) = self.responder.poll_output(self.now) {
                sent.push((self.now - start, transmit));
            }
        }
        sent
    }

    fn receive(&mut self, datagram: &[u8], multicast: bool) -> Vec<(Duration, Transmit)> {
        self.responder
            .handle(self.now, datagram, client(), LAN, multicast);
        self.run()
    }

    /// The one answer, without its repeats.
    fn answer(&mut self, datagram: &[u8], multicast: bool) -> Option<Message> {
        let sent = self.receive(datagram, multicast);
        let (_, first) = sent.first()?;
        assert!(
            sent.iter().all(|(_, transmit)| transmit == first),
            "repeats are the same datagram"
        );
        assert_eq!(first.destination, Destination::Unicast(client()));
        assert_eq!(first.interface, LAN);
        Some(Message::parse(&first.payload).unwrap())
    }
}

fn interfaces() -> Vec<Interface> {
    let interface = |id, xaddrs: &[&str]| Interface {
        id,
        xaddrs: strings(xaddrs),
        announces: true,
    };
    vec![
        interface(LAN, &["http://192.0.2.1/onvif/device_service"]),
        interface(
            WLAN,
            &[
                "http://198.51.100.1/onvif/device_service",
                "http://[2001:db8::1]/onvif/device_service",
            ],
        ),
    ]
}

fn probe(id: u32, probe: Probe) -> Vec<u8> {
    request(id, Body::Probe(probe))
}

fn request(id: u32, body: Body) -> Vec<u8> {
    Message {
        message_id: format!("urn:uuid:00000000-0000-4000-8000-{id:012}"),
        relates_to: None,
        to: Some("urn:schemas-xmlsoap-org:ws:2005:04:discovery".to_owned()),
        app_sequence: None,
        body,
    }
    .to_datagram()
}

fn scopes(scopes: &[&str], match_by: Option<&str>) -> Probe {
    Probe {
        types: Vec::new(),
        scopes: strings(scopes),
        match_by: match_by.map(str::to_owned),
    }
}

#[test]
fn messages_are_read_as_they_were_written() {
    let target = Target {
        endpoint: ENDPOINT.to_owned(),
        types: metadata().types,
        scopes: metadata().scopes,
        xaddrs: interfaces()[1].xaddrs.clone(),
        metadata_version: 4_000_000_000,
    };
    let foreign = QName::from_uri("http://example.org/things", "Thing");
    let probe = Probe {
        types: vec![foreign],
        scopes: strings(&["a:b"]),
        match_by: Some("x\"y".to_owned()),
    };
    for body in [
        Body::Hello(target.clone()),
        Body::Bye(ENDPOINT.to_owned()),
        Body::Probe(Probe::default()),
        Body::Probe(probe),
        Body::ProbeMatches(vec![
            target.clone(),
            Target {
                endpoint: "x".to_owned(),
                ..Target::default()
            },
        ]),
        Body::ProbeMatches(Vec::new()),
        Body::Resolve(ENDPOINT.to_owned()),
        Body::ResolveMatches(Some(target)),
        Body::ResolveMatches(None),
    ] {
        let message = Message {
            message_id: "urn:uuid:1".to_owned(),
            relates_to: Some("uuid:2".to_owned()),
            to: Some("to".to_owned()),
            app_sequence: Some(AppSequence {
                instance_id: u32::MAX,
                message_number: 0,
            }),
            body,
        };
        assert_eq!(Message::parse(&message.to_datagram()).unwrap(), message);
    }
}

#[test]
fn hello_goes_out_on_every_interface_within_the_delay() {
    let mut device = Device::new();
    assert_eq!(device.run(), [], "silent before the start");
    device.responder.start(device.now);
    let sent = device.run();
    assert_eq!(sent.len(), 6, "three times on two interfaces");
    assert!(sent[0].0 <= Duration::from_millis(500), "{:?}", sent[0].0);
    for (interface, address) in interfaces()
        .iter()
        .map(|interface| (interface.id, &interface.xaddrs))
    {
        let own: Vec<_> = sent
            .iter()
            .filter(|(_, transmit)| transmit.interface == interface)
            .collect();
        assert_eq!(own.len(), 3);
        assert!(own.iter().all(|(_, transmit)| transmit == &own[0].1));
        let message = Message::parse(&own[0].1.payload).unwrap();
        assert_eq!(
            message.to.as_deref(),
            Some("urn:schemas-xmlsoap-org:ws:2005:04:discovery")
        );
        assert_eq!(message.app_sequence.unwrap().instance_id, 77);
        let Body::Hello(target) = message.body else {
            panic!("{message:?}")
        };
        assert_eq!(target.endpoint, ENDPOINT);
        assert_eq!(target.types, metadata().types);
        assert_eq!(target.scopes, metadata().scopes);
        assert_eq!(&target.xaddrs, address);
    }
}

#[test]
fn probe_is_answered_by_the_interface_with_its_address() {
    let mut device = Device::started();
    let datagram = probe(1, Probe::default());
    let answer = device.answer(&datagram, true).unwrap();
    assert_eq!(
        answer.relates_to.as_deref(),
        Some("urn:uuid:00000000-0000-4000-8000-000000000001")
    );
    assert_eq!(
        answer.to.as_deref(),
        Some("http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous")
    );
    let Body::ProbeMatches(targets) = answer.body else {
        panic!()
    };
    assert_eq!(targets.len(), 1);
    assert_eq!(targets[0].xaddrs, interfaces()[0].xaddrs);

    device.responder.handle(
        device.now,
        &datagram,
        "198.51.100.9:50000".parse().unwrap(),
        WLAN,
        true,
    );
    let (_, sent) = device.run().remove(0);
    assert_eq!(sent.interface, WLAN);
    let Body::ProbeMatches(targets) = Message::parse(&sent.payload).unwrap().body else {
        panic!()
    };
    assert_eq!(targets[0].xaddrs, interfaces()[1].xaddrs);

    device.responder.handle(
        device.now,
        &probe(2, Probe::default()),
        client(),
        InterfaceId(9),
        true,
    );
    assert_eq!(device.run(), [], "an interface that is gone");
}

#[test]
fn multicast_probes_are_answered_after_a_random_delay_and_unicast_ones_at_once() {
    let mut delays = Vec::new();
    let mut device = Device::started();
    for id in 0..200 {
        device.now += Duration::from_secs(1);
        let sent = device.receive(&probe(id, Probe::default()), true);
        assert_eq!(sent.len(), 2);
        let repeat = sent[1].0 - sent[0].0;
        assert!(
            (Duration::from_millis(50)..=Duration::from_millis(250)).contains(&repeat),
            "{repeat:?}"
        );
        delays.push(sent[0].0);
    }
    assert!(delays.iter().all(|delay| *delay <= Duration::from_millis(500)));
    assert!(delays.iter().min() < Some(&Duration::from_millis(50)));
    assert!(delays.iter().max() > Some(&Duration::from_millis(450)));
    device.now += Duration::from_secs(10);
    assert_eq!(
        device.receive(&probe(1000, Probe::default()), false)[0].0,
        Duration::ZERO
    );
}

#[test]
fn types_are_compared_by_namespace() {
    let mut device = Device::started();
    let tds = || QName::constant(Ns::TDS, "Device");
    let nvt = || QName::constant(Ns::DN, "NetworkVideoTransmitter");
    for (id, (types, found)) in [
        (vec![tds()], true),
        (vec![nvt()], true),
        (vec![tds(), nvt()], true),
        (vec![QName::constant(Ns::TDS, "NetworkVideoTransmitter")], false),
        (vec![nvt(), QName::constant(Ns::DN, "NetworkVideoDisplay")], false),
        (vec![QName::from_uri("http://example.org", "Device")], false),
        (vec![QName::from_uri("", "Device")], false),
    ]
    .into_iter()
    .enumerate()
    {
        let datagram = probe(
            id as u32,
            Probe {
                types: types.clone(),
                ..Probe::default()
            },
        );
        assert_eq!(device.answer(&datagram, true).is_some(), found, "{types:?}");
    }
}

#[test]
fn scopes_are_matched_by_the_rule_that_is_asked_for() {
    let rule = |name: &str| format!("http://schemas.xmlsoap.org/ws/2005/04/discovery/{name}");
    let mut device = Device::started();
    for (id, (asked, found)) in [
        (scopes(&["onvif://www.onvif.org"], None), true),
        (
            scopes(
                &["onvif://www.onvif.org/hardware", "onvif://www.onvif.org/name"],
                None,
            ),
            true,
        ),
        (scopes(&["onvif://www.onvif.org/hardware/D1"], None), false),
        (scopes(&["onvif://www.onvif.org/location"], None), false),
        (
            scopes(
                &["onvif://www.onvif.org/name/Kamera%20&1"],
                Some(&rule("rfc3986")),
            ),
            true,
        ),
        (
            scopes(&["onvif://www.onvif.org/name"], Some(&rule("rfc2396"))),
            true,
        ),
        (
            scopes(&["onvif://www.onvif.org/name"], Some(&rule("strcmp0"))),
            false,
        ),
        (
            scopes(&["onvif://www.onvif.org/hardware/D1-566"], Some(&rule("strcmp0"))),
            true,
        ),
        (scopes(&[], Some(&rule("none"))), false),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(
            device.answer(&probe(id as u32, asked.clone()), true).is_some(),
            found,
            "{asked:?}"
        );
    }
}

#[test]
fn unknown_rule_is_a_fault_to_one_and_silence_to_all() {
    let mut device = Device::started();
    let asked = scopes(&["onvif://www.onvif.org"], Some("http://example.org/rule"));
    assert_eq!(device.answer(&probe(1, asked.clone()), true), None);
    let answer = device.answer(&probe(2, asked), false).unwrap();
    assert_eq!(
        answer.relates_to.as_deref(),
        Some("urn:uuid:00000000-0000-4000-8000-000000000002")
    );
    let Body::Fault(fault) = answer.body else { panic!() };
    assert_eq!(fault.code(), FaultCode::Sender);
    assert_eq!(
        fault.subcodes(),
        [QName::constant(Ns::WSD, "MatchingRuleNotSupported")]
    );
    assert!(
        fault.detail()[0].as_str().contains(&MatchRule::supported()[0]),
        "{fault:?}"
    );
}

#[test]
fn resolve_is_answered_for_our_endpoint_only() {
    let mut device = Device::started();
    let resolve = |id, endpoint: &str| request(id, Body::Resolve(endpoint.to_owned()));
    let answer = device.answer(&resolve(1, ENDPOINT), true).unwrap();
    let Body::ResolveMatches(Some(target)) = answer.body else {
        panic!()
    };
    assert_eq!(target.xaddrs, interfaces()[0].xaddrs);
    assert!(
        device
            .answer(&resolve(2, "uuid:0F2E4A6C-1234-5678-9ABC-DEF012345678"), true)
            .is_some()
    );
    assert_eq!(
        device.answer(&resolve(3, "urn:uuid:0f2e4a6c-1234-5678-9abc-def012345679"), true),
        None
    );
}

#[test]
fn repeats_of_a_request_are_answered_once() {
    let mut device = Device::started();
    let datagram = probe(1, Probe::default());
    for _ in 0..3 {
        device
            .responder
            .handle(device.now, &datagram, client(), LAN, true);
        device
            .responder
            .handle(device.now, &datagram, client(), WLAN, true);
    }
    assert_eq!(device.run().len(), 2);
    // A client with a fixed message id searches again, and so does its twin.
    device.now += Duration::from_secs(3);
    assert_eq!(device.receive(&datagram, true).len(), 2);
    device.responder.handle(
        device.now,
        &datagram,
        "192.0.2.10:50000".parse().unwrap(),
        LAN,
        true,
    );
    assert_eq!(device.run().len(), 2);
}

#[test]
fn non_discoverable_is_silent() {
    let mut device = Device::started();
    device
        .responder
        .handle(device.now, &probe(1, Probe::default()), client(), LAN, true);
    device.responder.set_mode(device.now, Mode::NonDiscoverable);
    assert_eq!(device.run(), [], "what was waiting is not sent");
    assert_eq!(device.receive(&probe(2, Probe::default()), false), []);
    device.responder.set_metadata(device.now, Metadata::default());
    device.responder.set_interfaces(device.now, Vec::new());
    device.responder.set_interfaces(device.now, interfaces());
    device.responder.stop(device.now);
    device.responder.start(device.now);
    assert_eq!(device.run(), []);
    device.responder.set_mode(device.now, Mode::Discoverable);
    assert_eq!(device.run().len(), 6, "Hello");
    assert!(device.answer(&probe(3, Probe::default()), true).is_some());
}

#[test]
fn changes_are_announced_with_a_new_version() {
    let mut device = Device::started();
    let version = device.responder.metadata_version();
    device.responder.set_metadata(device.now, metadata());
    assert_eq!(device.run(), [], "nothing has changed");
    let mut changed = metadata();
    changed
        .scopes
        .push("onvif://www.onvif.org/location/office".to_owned());
    device.responder.set_metadata(device.now, changed.clone());
    changed
        .scopes
        .push("onvif://www.onvif.org/location/desk".to_owned());
    device.responder.set_metadata(device.now, changed.clone());
    let sent = device.run();
    assert_eq!(sent.len(), 6, "the first change was overtaken by the second");
    for (_, transmit) in sent {
        let Body::Hello(target) = Message::parse(&transmit.payload).unwrap().body else {
            panic!()
        };
        assert_eq!(target.scopes, changed.scopes);
        assert_eq!(target.metadata_version, version + 2);
    }
    let asked = scopes(&["onvif://www.onvif.org/location"], None);
    assert!(device.answer(&probe(1, asked), true).is_some());
}

#[test]
fn new_address_is_announced_where_it_is_new() {
    let mut device = Device::started();
    let mut changed = interfaces();
    changed[1].xaddrs = strings(&["http://203.0.113.1/onvif/device_service"]);
    device.responder.set_interfaces(device.now, changed);
    let sent = device.run();
    assert_eq!(sent.len(), 3);
    assert!(sent.iter().all(|(_, transmit)| transmit.interface == WLAN));
    device
        .responder
        .set_interfaces(device.now, interfaces()[..1].to_vec());
    assert_eq!(device.run(), []);
}

#[test]
fn second_address_of_a_card_answers_but_does_not_announce() {
    let mut device = Device::new();
    let mut both = interfaces();
    both[1].announces = false;
    device.responder.set_interfaces(device.now, both);
    device.responder.start(device.now);
    assert!(device.run().iter().all(|(_, transmit)| transmit.interface == LAN));
    device
        .responder
        .handle(device.now, &probe(1, Probe::default()), client(), WLAN, false);
    assert_eq!(device.run()[0].1.interface, WLAN);
    device.responder.stop(device.now);
    assert!(device.run().iter().all(|(_, transmit)| transmit.interface == LAN));
}

#[test]
fn bye_ends_everything() {
    let mut device = Device::started();
    device
        .responder
        .handle(device.now, &probe(1, Probe::default()), client(), LAN, true);
    device.responder.stop(device.now);
    let sent = device.run();
    assert_eq!(sent.len(), 6);
    assert_eq!(sent[0].0, Duration::ZERO);
    for (_, transmit) in sent {
        assert_eq!(
            Message::parse(&transmit.payload).unwrap().body,
            Body::Bye(ENDPOINT.to_owned())
        );
    }
    assert_eq!(device.receive(&probe(2, Probe::default()), true), []);
    device.responder.stop(device.now);
    assert_eq!(device.run(), [], "once is enough");
}

#[test]
fn message_numbers_grow() {
    let mut device = Device::started();
    let number = |message: Message| message.app_sequence.unwrap().message_number;
    let first = number(device.answer(&probe(1, Probe::default()), false).unwrap());
    let second = number(device.answer(&probe(2, Probe::default()), false).unwrap());
    assert!(second > first);
}

#[test]
fn device_is_no_amplifier() {
    let mut device = Device::started();
    let mut sent = 0;
    // One address asks a thousand times in ten seconds.
    for id in 0..1000 {
        device
            .responder
            .handle(device.now, &probe(id, Probe::default()), client(), LAN, false);
        device.now += Duration::from_millis(10);
        while device.responder.poll_output(device.now).is_some() {
            sent += 1;
        }
    }
    sent += device.run().len();
    assert!((40..=2 * (20 + 50)).contains(&sent), "{sent}");

    // Ten thousand addresses ask once each in ten seconds.
    device.now += Duration::from_secs(60);
    let mut sent = 0;
    for id in 0..10_000_u32 {
        let from = SocketAddr::from((std::net::Ipv4Addr::from(0x0a00_0000 + id), 3702));
        device
            .responder
            .handle(device.now, &probe(id, Probe::default()), from, LAN, false);
        device.now += Duration::from_millis(1);
        while device.responder.poll_output(device.now).is_some() {
            sent += 1;
        }
    }
    sent += device.run().len();
    assert!((200..=2 * (100 + 500)).contains(&sent), "{sent}");
}

#[test]
fn junk_is_passed_over_in_silence() {
    let mut device = Device::started();
    let good = String::from_utf8(probe(1, Probe::default())).unwrap();
    let mut junk: Vec<Vec<u8>> = [
        "",
        "<",
        "M-SEARCH * HTTP/1.1\r\n\r\n",
        "<?xml version=\"1.0\"?><a/>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        &good.replace("<d:Probe/>", ""),
        &good.replace("<d:Probe/>", "<d:Probe/><d:Probe/>"),
        &good.replace("<d:Probe/>", "<s:Probe/>"),
        &good.replace("<d:Probe/>", "<d:Hello/>"),
        &good.replace("<d:Probe/>", "<d:Bye/>"),
        &good.replace(
            "<d:Probe/>",
            "<d:Probe><d:Types>undeclared:Device</d:Types></d:Probe>",
        ),
        &good.replace("a:MessageID", "a:Other"),
        &good.replace("2003/05/soap-envelope", "2099/01/soap"),
        &good.replace("ws/2005/04/discovery", "ws/2099/01/discovery"),
        &format!("<!DOCTYPE x>{good}"),
        &format!("{good}<x/>"),
    ]
    .map(|text| text.as_bytes().to_vec())
    .into();
    junk.push(vec![0xff; 1500]);
    junk.push(vec![0; 65_507]);
    junk.push(probe(1, scopes(&["onvif://www.onvif.org"; 65], None)));
    junk.push(
        good.replace(
            "<d:Probe/>",
            &format!("<d:Probe>{}</d:Probe>", "<d:x>".repeat(100)),
        )
        .into_bytes(),
    );
    junk.push(
        good.replace(
            "<d:Probe/>",
            &format!("<d:Probe>{}</d:Probe>", "<d:x/>".repeat(2000)),
        )
        .into_bytes(),
    );
    junk.push(format!("{good}{}", " ".repeat(MAX_DATAGRAM)).into_bytes());
    for end in 0..good.len() {
        junk.push(good.as_bytes()[..end].to_vec());
    }
    for datagram in &junk {
        for multicast in [true, false] {
            assert_eq!(
                device.receive(datagram, multicast),
                [],
                "{:?}",
                String::from_utf8_lossy(datagram)
            );
        }
    }
    for from in [
        "192.0.2.9:0",
        "0.0.0.0:3702",
        "239.255.255.250:3702",
        "[ff02::c]:3702",
    ] {
        device
            .responder
            .handle(device.now, good.as_bytes(), from.parse().unwrap(), LAN, true);
        assert_eq!(device.run(), [], "an address that cannot be answered: {from}");
    }
    assert!(
        device.answer(good.as_bytes(), true).is_some(),
        "the test itself is right"
    );
}

#[test]
fn long_datagrams_are_not_read() {
    let error = Message::parse(&vec![b' '; MAX_DATAGRAM + 1]).unwrap_err();
    assert_eq!(error.kind(), XmlErrorKind::LimitExceeded);
}

/// The shapes in which widespread clients write a probe: their prefixes, default namespaces and header orders.
#[test]
fn probes_of_real_clients_are_answered() {
    let mut device = Device::started();
    for (name, datagram) in REAL_PROBES {
        device.now += Duration::from_secs(10);
        let answer = device
            .answer(datagram.as_bytes(), true)
            .unwrap_or_else(|| panic!("{name}"));
        assert!(
            answer.relates_to.unwrap().ends_with("-c360-f01234567890"),
            "{name}"
        );
        assert!(matches!(answer.body, Body::ProbeMatches(_)), "{name}");
    }
}

const REAL_PROBES: &[(&str, &str)] = &[
    (
        "Python WSDiscovery",
        r#"<?xml version="1.0" ?><s:Envelope xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:s="http://www.w3.org/2003/05/soap-envelope">
<s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action><a:MessageID>urn:uuid:84ede3de-7dec-11d0-c360-f01234567890</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>
<s:Body><d:Probe/></s:Body></s:Envelope>"#,
    ),
    (
        "Node onvif, default namespaces",
        r#"<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope" xmlns:dn="http://www.onvif.org/ver10/network/wsdl"><Header><wsa:MessageID xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing">urn:uuid:84ede3de-7dec-11d0-c360-f01234567890</wsa:MessageID><wsa:To xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing">urn:schemas-xmlsoap-org:ws:2005:04:discovery</wsa:To><wsa:Action xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</wsa:Action></Header><Body><Probe xmlns="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Types>dn:NetworkVideoTransmitter</Types><Scopes /></Probe></Body></Envelope>"#,
    ),
    (
        "ODM and other .NET clients, prefix declared at the types, reply address",
        "\u{feff}<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\"><s:Header><a:Action s:mustUnderstand=\"1\">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action><a:MessageID>uuid:84ede3de-7dec-11d0-c360-f01234567890</a:MessageID><a:ReplyTo><a:Address>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo><a:To s:mustUnderstand=\"1\">urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header><s:Body><Probe xmlns=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"><d:Types xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" xmlns:dp0=\"http://www.onvif.org/ver10/device/wsdl\">dp0:Device</d:Types></Probe></s:Body></s:Envelope>",
    ),
    (
        "a template with an undeclared prefix, much copied",
        r#"<?xml version="1.0" encoding="UTF-8"?>
<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"
            xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing"
            xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"
            xmlns:dn="http://www.onvif.org/ver10/network/wsdl">
  <e:Header>
    <w:MessageID>uuid:84ede3de-7dec-11d0-c360-f01234567890</w:MessageID>
    <w:To e:mustUnderstand="true">urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>
    <w:Action a:mustUnderstand="true">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action>
  </e:Header>
  <e:Body><d:Probe><d:Types>dn:NetworkVideoTransmitter</d:Types></d:Probe></e:Body>
</e:Envelope>"#,
    ),
    (
        "no action, white space everywhere",
        "<p2:Envelope xmlns:p1=\"http://www.onvif.org/ver10/network/wsdl\" xmlns:p2=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:p3=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" xmlns:p4=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\">\n<p2:Header><p3:MessageID>\n uuid:84ede3de-7dec-11d0-c360-f01234567890\n </p3:MessageID></p2:Header>\n<p2:Body>\n<p4:Probe>\n<p4:Types>\n p1:NetworkVideoTransmitter\n</p4:Types>\n<p4:Scopes>onvif://www.onvif.org/Profile\n onvif://www.onvif.org/hardware\n onvif://www.onvif.org/name</p4:Scopes></p4:Probe></p2:Body></p2:Envelope>\n",
    ),
];

#[test]
fn search_finds_the_device_once() {
    let mut device = Device::started();
    let start = device.now;
    let probe = Probe {
        types: vec![QName::constant(Ns::DN, "NetworkVideoTransmitter")],
        ..Probe::default()
    };
    let mut search = Search::new(
        SearchConfig {
            probe,
            ..SearchConfig::default()
        },
        start,
        [8; 16],
    );
    let mut sent = 0;
    let mut new = 0;
    while !search.is_over(device.now) {
        while let Some(datagram) = search.poll_output(device.now) {
            sent += 1;
            for interface in [LAN, WLAN] {
                device
                    .responder
                    .handle(device.now, &datagram, client(), interface, true);
            }
        }
        while let Some(transmit) = device.responder.poll_output(device.now) {
            new += search
                .handle(&transmit.payload, "192.0.2.1:3702".parse().unwrap())
                .len();
        }
        device.now = device
            .responder
            .poll_timeout()
            .into_iter()
            .chain([search.poll_timeout()])
            .min()
            .unwrap();
    }
    assert_eq!(sent, 3);
    assert_eq!(new, 1);
    assert_eq!(search.found().len(), 1);
    assert_eq!(search.found()[0].target.endpoint, ENDPOINT);
    assert_eq!(device.now - start, Duration::from_secs(3));
}

#[test]
fn search_takes_answers_to_its_own_probe_only() {
    let now = Instant::now();
    let mut search = Search::new(SearchConfig::default(), now, [8; 16]);
    let mut other = Search::new(SearchConfig::default(), now, [9; 16]);
    let mut device = Device::started();
    let datagram = other.poll_output(now).unwrap();
    let (_, answer) = device.receive(&datagram, true).remove(0);
    let from = "192.0.2.1:3702".parse().unwrap();
    assert_eq!(search.handle(&answer.payload, from), []);
    assert_eq!(search.handle(b"junk", from), []);
    assert_eq!(other.handle(&answer.payload, from).len(), 1);
    assert_eq!(other.handle(&answer.payload, from), []);
}
