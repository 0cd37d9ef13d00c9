//! What is being written to a connection.

use std::io::IoSlice;

use crate::streaming::Outgoing;

/// Bytes in front of each packet's payload: `$`, channel, length, and the RTP header.
const PREFIX: usize = 4 + 12;
/// Packets of one write.
const MAX_PACKETS: usize = 256;

/// A message or a frame, partly written perhaps.
pub(super) enum Batch {
    /// Nothing to write.
    Empty,
    /// Messages and RTCP.
    Plain {
        /// The bytes.
        bytes: Vec<u8>,
        /// How many of them are written.
        written: usize,
    },
    /// An interleaved frame: a prefix of its own for each packet, and the payload by reference.
    Frame {
        /// The frame.
        outgoing: Outgoing,
        /// One for each packet.
        prefixes: Vec<[u8; PREFIX]>,
        /// Packet in progress.
        packet: usize,
        /// Bytes of its prefix and payload that are written.
        written: usize,
    },
}

/// What goes in front of the payload of a packet.
pub(super) fn prefix(outgoing: &Outgoing, index: usize, payload: usize, channel: u8) -> [u8; PREFIX] {
    let mut prefix = [0; PREFIX];
    let header = outgoing.header(index);
    let [l0, l1] = ((header.len() + payload) as u16).to_be_bytes();
    let (frame, rtp) = prefix.split_at_mut(4);
    frame.copy_from_slice(&[b'$', channel, l0, l1]);
    rtp.copy_from_slice(&header);
    prefix
}

impl Batch {
    /// A frame for a channel of the connection.
    pub(super) fn frame(outgoing: Outgoing, channel: u8) -> Self {
        let prefixes = outgoing
            .frame
            .unit
            .iter()
            .enumerate()
            .map(|(index, packet)| prefix(&outgoing, index, packet.bytes.len(), channel))
            .collect();
        Batch::Frame {
            outgoing,
            prefixes,
            packet: 0,
            written: 0,
        }
    }

    pub(super) fn plain(bytes: Vec<u8>) -> Self {
        if bytes.is_empty() {
            Batch::Empty
        } else {
            Batch::Plain { bytes, written: 0 }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Batch::Empty)
    }

    /// What is to be written next.
    pub(super) fn slices(&self) -> Vec<IoSlice<'_>> {
        match self {
            Batch::Empty => Vec::new(),
            Batch::Plain { bytes, written } => vec![IoSlice::new(bytes.get(*written..).unwrap_or_default())],
            Batch::Frame {
                outgoing,
                prefixes,
                packet,
                written,
            } => {
                let mut slices = Vec::with_capacity(2 * (prefixes.len() - packet).min(MAX_PACKETS));
                let mut skip = *written;
                for (index, prefix) in prefixes.iter().enumerate().skip(*packet).take(MAX_PACKETS) {
                    let payload = outgoing
                        .frame
                        .unit
                        .get(index)
                        .map_or(&[][..], |packet| packet.bytes);
                    if let Some(rest) = prefix.get(skip..) {
                        slices.push(IoSlice::new(rest));
                        slices.push(IoSlice::new(payload));
                    } else {
                        slices.push(IoSlice::new(payload.get(skip - PREFIX..).unwrap_or_default()));
                    }
                    skip = 0;
                }
                slices
            }
        }
    }

    /// Notes that bytes were written.
    pub(super) fn advance(&mut self, mut count: usize) {
        let done = match self {
            Batch::Empty => true,
            Batch::Plain { bytes, written } => {
                *written += count;
                *written >= bytes.len()
            }
            Batch::Frame {
                outgoing,
                prefixes,
                packet,
                written,
            } => {
                while count > 0 && *packet < prefixes.len() {
                    let length = PREFIX
                        + outgoing
                            .frame
                            .unit
                            .get(*packet)
                            .map_or(0, |packet| packet.bytes.len());
                    let step = count.min(length - *written);
                    *written += step;
                    count -= step;
                    if *written == length {
                        *packet += 1;
                        *written = 0;
                    }
                }
                *packet >= prefixes.len()
            }
        };
        if done {
            *self = Batch::Empty;
        }
    }
}
