//! The bytes of an RTSP connection, in reads of any size.

#![no_main]

use libfuzzer_sys::fuzz_target;
use onvif_core::rtp::{RtpPacket, packetise_jpeg, rtcp};
use onvif_core::rtsp::{Decoder, Frame, Limits, Target, parse_transports};

fuzz_target!(|data: &[u8]| {
    let Some((&split, bytes)) = data.split_first() else {
        return;
    };
    let limits = Limits {
        head: 512,
        headers: 16,
        uri: 128,
        body: 256,
    };
    let whole = decode(bytes, bytes.len().max(1), limits);
    let parts = decode(bytes, usize::from(split) + 1, limits);
    // A connection that ends early does so for what the limits of a read have shown, so only whole streams compare.
    if whole.1 && parts.1 {
        assert_eq!(whole.0, parts.0);
    }
    let _ = rtcp::parse(bytes);
    let _ = RtpPacket::parse(bytes);
    let _ = packetise_jpeg(bytes, 1400);
});

/// The frames, and whether the stream came to its end without a fatal error.
fn decode(bytes: &[u8], step: usize, limits: Limits) -> (Vec<Frame>, bool) {
    let mut decoder = Decoder::new(limits);
    let mut frames = Vec::new();
    for part in bytes.chunks(step) {
        decoder.push(part);
        loop {
            match decoder.next_frame() {
                Ok(Some(frame)) => {
                    if let Frame::Request(request) = &frame {
                        let _ = Target::parse(request.uri());
                        let _ = std::str::from_utf8(request.body()).map(parse_transports);
                    }
                    frames.push(frame);
                }
                Ok(None) => break,
                Err(error) if error.fatal => return (frames, false),
                Err(_) => {}
            }
        }
        assert!(decoder.buffered() <= limits.head + limits.body + step.max(65_540));
    }
    (frames, true)
}
