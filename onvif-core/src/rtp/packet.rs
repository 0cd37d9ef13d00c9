//! An access unit cut into packets, ready for any number of viewers.

use bytes::Bytes;

/// Payload bytes of a packet unless configured otherwise: with the RTP, UDP and IPv6 headers and some room for a tunnel it stays
/// below an Ethernet frame.
pub const DEFAULT_MAX_PAYLOAD: usize = 1400;

/// The smallest payload limit that the packetisers accept; smaller values are raised to it.
pub const MIN_MAX_PAYLOAD: usize = 128;

/// The largest payload limit; larger values are lowered to it, so that a packet still fits an interleaved frame (RFC 2326 section
/// 10.12) and a UDP datagram.
pub const MAX_MAX_PAYLOAD: usize = 65_000;

/// One packet of an access unit: a part of the common buffer and what the header must say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet {
    start: u32,
    len: u32,
    /// The marker bit.
    pub marker: bool,
    /// The payload begins with an RTP header extension.
    pub extension: bool,
}

/// The packets of one access unit over one shared buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PacketisedUnit {
    data: Bytes,
    packets: Vec<Packet>,
}

/// A packet of a [`PacketisedUnit`] with its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payload<'a> {
    /// What follows the fixed RTP header.
    pub bytes: &'a [u8],
    /// The marker bit.
    pub marker: bool,
    /// The extension bit.
    pub extension: bool,
}

impl PacketisedUnit {
    /// Number of packets.
    pub fn len(&self) -> usize {
        self.packets.len()
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.packets.is_empty()
    }

    /// Bytes of all payloads together.
    pub fn payload_bytes(&self) -> usize {
        self.data.len()
    }

    /// The packet at `index`, `None` behind the last.
    pub fn get(&self, index: usize) -> Option<Payload<'_>> {
        let packet = self.packets.get(index)?;
        let start = packet.start as usize;
        let bytes = self.data.get(start..start + packet.len as usize)?;
        Some(Payload {
            bytes,
            marker: packet.marker,
            extension: packet.extension,
        })
    }

    /// The same packets with other payloads: `write` appends that of each in turn. `added` is by how much it makes each longer.
    #[must_use]
    pub fn rewritten(
        &self,
        added: usize,
        mut write: impl FnMut(usize, Payload<'_>, &mut Vec<u8>),
    ) -> PacketisedUnit {
        let mut data = Vec::with_capacity(self.data.len() + self.packets.len() * added);
        let mut packets = Vec::with_capacity(self.packets.len());
        for (index, (payload, packet)) in self.iter().zip(&self.packets).enumerate() {
            let start = data.len();
            write(index, payload, &mut data);
            packets.push(Packet {
                start: start as u32,
                len: data.len().saturating_sub(start) as u32,
                ..*packet
            });
        }
        PacketisedUnit {
            data: Bytes::from(data),
            packets,
        }
    }

    /// All packets in the order in which they are sent.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Payload<'_>> + '_ {
        self.packets.iter().map(|packet| Payload {
            bytes: &self.data[packet.start as usize..(packet.start + packet.len) as usize],
            marker: packet.marker,
            extension: packet.extension,
        })
    }
}

/// Collects the packets of one access unit.
pub(super) struct Builder {
    data: Vec<u8>,
    packets: Vec<Packet>,
    start: usize,
    extension: bool,
}

impl Builder {
    /// A builder with room for `bytes` of input cut into packets of at most `max_payload`.
    pub(super) fn new(bytes: usize, max_payload: usize) -> Self {
        let packets = bytes / max_payload + 2;
        Builder {
            data: Vec::with_capacity(bytes + packets * 8),
            packets: Vec::with_capacity(packets),
            start: 0,
            extension: false,
        }
    }

    /// Adds bytes to the packet in progress.
    pub(super) fn put(&mut self, bytes: &[u8]) {
        self.data.extend_from_slice(bytes);
    }

    /// Says that the packet in progress starts with a header extension.
    pub(super) fn set_extension(&mut self) {
        self.extension = true;
    }

    /// Ends the packet in progress.
    pub(super) fn end_packet(&mut self) {
        let len = self.data.len() - self.start;
        self.packets.push(Packet {
            start: self.start as u32,
            len: len as u32,
            marker: false,
            extension: std::mem::take(&mut self.extension),
        });
        self.start = self.data.len();
    }

    /// Sets the marker on the last packet and hands over.
    pub(super) fn finish(mut self) -> PacketisedUnit {
        if let Some(last) = self.packets.last_mut() {
            last.marker = true;
        }
        self.finish_without_marker()
    }

    /// Hands over.
    pub(super) fn finish_without_marker(self) -> PacketisedUnit {
        PacketisedUnit {
            data: Bytes::from(self.data),
            packets: self.packets,
        }
    }
}
