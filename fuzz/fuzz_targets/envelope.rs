//! SOAP messages with any content: every one is read to its end or refused with a fault that can be written and read back, and what
//! is kept raw means the same elsewhere.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onvif_core::soap::{Envelope, Fault, ResponseHeader, write_envelope};
use onvif_core::xml::{Limits, Name, Ns, RawXml, XmlReader, XmlWriter};

fuzz_target!(|data: &[u8]| {
    match read(data) {
        Ok(Some(raw)) => travels(&raw),
        Ok(None) => {}
        Err(fault) => answered(&fault),
    }
    // Without an envelope around it, more of the reader is reached.
    if let Ok(mut reader) = XmlReader::new(data, Limits::default())
        && let Ok(root) = reader.root()
        && let Ok(raw) = reader.raw(&root)
        && reader.finish().is_ok()
    {
        travels(&raw);
    }
});

/// Reads a message as the router does, and its request as raw XML.
fn read(data: &[u8]) -> Result<Option<RawXml>, Fault> {
    let mut envelope = Envelope::parse(data, Limits::default())?;
    envelope.check_understood()?;
    let raw = match envelope.body {
        Some(start) => Some(envelope.reader().raw(&start)?),
        None => None,
    };
    envelope.finish()?;
    Ok(raw)
}

/// Put into another document, an element keeps its octets and its name.
fn travels(raw: &RawXml) {
    let name = raw.name().expect("the name of an element that was read");
    let wrapper = Name::new(Ns::TDS, "Wrapper");
    let mut writer = XmlWriter::new();
    writer.start(wrapper);
    writer.raw(raw);
    writer.end(wrapper);
    let document = writer.into_document();
    // One level deeper, and with the declarations that it inherited, it may reach a limit that it kept before.
    let limits = Limits {
        depth: 70,
        attributes: 400,
        namespaces: 800,
        elements: 100_000,
    };
    let mut reader = XmlReader::new(document.as_bytes(), limits).expect("what is written is text");
    reader.root().expect("the wrapper");
    let start = reader
        .next_child()
        .expect("what was read can be read again")
        .expect("one element");
    let copy = reader.raw(&start).expect("the whole element");
    assert_eq!(copy.name().expect("its name"), name);
}

/// A fault goes out in an envelope that a client can read.
fn answered(fault: &Fault) {
    let mut body = XmlWriter::new();
    fault.write(&mut body);
    let message = write_envelope(ResponseHeader::default(), body);
    let mut envelope = Envelope::parse(message.as_bytes(), Limits::default()).expect("our own message");
    let start = envelope.body.expect("a body");
    let read: Fault = envelope.reader().read(&start).expect("our own fault");
    assert_eq!((read.code(), read.subcodes()), (fault.code(), fault.subcodes()));
}
