//! Datagrams with any content: what is read is written and read again alike, a device answers at most once with a bounded
//! number of datagrams, and only to the sender.
#![no_main]

use std::sync::LazyLock;
use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use onvif_core::discovery::{
    Destination, Interface, InterfaceId, Message, Metadata, Mode, Responder, ResponderConfig, Search,
    SearchConfig,
};
use onvif_core::xml::{Ns, QName};

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

fuzz_target!(|data: &[u8]| {
    if let Ok(message) = Message::parse(data) {
        let written = message.to_datagram();
        // Escaping may lengthen what is read over the limit.
        if let Ok(again) = Message::parse(&written) {
            assert_eq!(again.message_id, message.message_id);
        }
    }

    let from = "192.0.2.1:50000".parse().expect("an address");
    let id = InterfaceId(1);
    let metadata = Metadata {
        types: vec![QName::constant(Ns::TDS, "Device")],
        scopes: vec!["onvif://www.onvif.org/name/a".to_owned()],
    };
    let config = ResponderConfig::new("urn:uuid:0f2e4a6c-1234-5678-9abc-def012345678", 1);
    let mut responder = Responder::new(config, metadata, Mode::Discoverable, [1; 16]);
    responder.start(*START);
    let xaddrs = vec!["http://192.0.2.2/onvif/device_service".to_owned()];
    responder.set_interfaces(
        *START,
        vec![Interface {
            id,
            xaddrs,
            announces: false,
        }],
    );
    for multicast in [true, false] {
        responder.handle(*START, data, from, id, multicast);
    }
    let mut sent = 0;
    while let Some(due) = responder.poll_timeout() {
        let transmit = responder.poll_output(due).expect("what is due");
        assert_eq!(transmit.destination, Destination::Unicast(from));
        assert!(Message::parse(&transmit.payload).is_ok());
        sent += 1;
        assert!(sent <= 2, "an answer and its repeat");
    }

    let mut search = Search::new(SearchConfig::default(), *START, [1; 16]);
    assert!(search.handle(data, from).is_empty());
});
