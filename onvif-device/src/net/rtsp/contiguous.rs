//! A frame in one piece. A write of one piece costs the kernel about a fifth less than one of thirty, which is more than what it costs to copy
//! the frame once; and for those who get the same frame one after the other only the prefixes are written anew.

use std::sync::Arc;

use super::batch::prefix;
use crate::streaming::{Frame, Outgoing};

/// Frames with more payload than this go by reference: a socket would hardly take them at once.
const MAX_PAYLOAD: usize = 128 * 1024;

/// What was written last, to be written again for somebody else.
#[derive(Default)]
pub(super) struct Contiguous {
    /// The frame whose payloads are in the octets.
    frame: Option<Arc<Frame>>,
    octets: Vec<u8>,
}

impl Contiguous {
    /// The octets of a frame on a channel of a connection; `None` for one that is not to be copied.
    pub(super) fn frame(&mut self, outgoing: &Outgoing, channel: u8) -> Option<&[u8]> {
        let unit = &outgoing.frame.unit;
        if unit.payload_bytes() > MAX_PAYLOAD {
            return None;
        }
        let known = self
            .frame
            .as_ref()
            .is_some_and(|frame| Arc::ptr_eq(frame, &outgoing.frame));
        if known {
            let mut at = 0;
            for (index, packet) in unit.iter().enumerate() {
                let prefix = prefix(outgoing, index, packet.bytes.len(), channel);
                self.octets
                    .get_mut(at..at + prefix.len())?
                    .copy_from_slice(&prefix);
                at += prefix.len() + packet.bytes.len();
            }
        } else {
            self.octets.clear();
            for (index, packet) in unit.iter().enumerate() {
                self.octets
                    .extend_from_slice(&prefix(outgoing, index, packet.bytes.len(), channel));
                self.octets.extend_from_slice(packet.bytes);
            }
            self.frame = Some(Arc::clone(&outgoing.frame));
        }
        Some(&self.octets)
    }

    /// Keeps no frame longer than its viewers do.
    pub(super) fn forget(&mut self) {
        self.frame = None;
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant, SystemTime};

    use bytes::Bytes;
    use onvif_core::rtp::packetise_h264;
    use tokio::sync::Notify;

    use super::super::batch::Batch;
    use super::*;
    use crate::streaming::{Viewer, ViewerConfig};

    fn viewer(ssrc: u32) -> Viewer {
        let config = ViewerConfig {
            ssrc,
            sequence: 65_535,
            timestamp_offset: ssrc,
            payload_type: 96,
            clock_rate: 90_000,
            max_frames: 10,
            max_bytes: 1 << 20,
            cname: "x".to_owned(),
        };
        Viewer::new(config, Arc::new(Notify::new()), Box::new(|| {}))
    }

    fn frame(length: usize) -> Arc<Frame> {
        let mut unit = vec![0x65];
        unit.extend((0..length).map(|index| index as u8));
        Arc::new(Frame {
            unit: packetise_h264(&[Bytes::from(unit)], 1000),
            timestamp: Duration::from_secs(1),
            utc: SystemTime::UNIX_EPOCH,
            arrived: Instant::now(),
            arrived_utc: SystemTime::now(),
            key: true,
        })
    }

    /// The same by reference.
    fn in_pieces(outgoing: &Outgoing, channel: u8) -> Vec<u8> {
        let batch = Batch::frame(outgoing.clone(), channel);
        let slices = batch.slices();
        slices.iter().flat_map(|slice| slice.to_vec()).collect()
    }

    #[test]
    fn each_viewer_gets_its_own_prefixes_before_the_same_payloads() {
        let mut contiguous = Contiguous::default();
        let frames = [frame(5000), frame(100), frame(30_000)];
        for frame in &frames {
            for (ssrc, channel) in [(1, 0), (2, 4), (3, 0)] {
                let outgoing = viewer(ssrc).outgoing(Arc::clone(frame));
                let octets = contiguous.frame(&outgoing, channel).unwrap().to_vec();
                assert_eq!(octets, in_pieces(&outgoing, channel));
                assert_eq!(octets[1], channel);
            }
        }
        // Another frame in the meantime, and nothing is kept.
        let outgoing = viewer(9).outgoing(Arc::clone(&frames[0]));
        assert_eq!(contiguous.frame(&outgoing, 2).unwrap(), in_pieces(&outgoing, 2));
        drop(outgoing);
        contiguous.forget();
        assert!(frames.iter().all(|frame| Arc::strong_count(frame) == 1));
    }

    #[test]
    fn a_very_large_frame_is_not_copied() {
        let outgoing = viewer(1).outgoing(frame(MAX_PAYLOAD + 1));
        assert!(Contiguous::default().frame(&outgoing, 0).is_none());
    }
}
