//! Many RTP datagrams with few system calls: `sendmmsg`, and where the way to the receiver takes it, segmentation by the kernel
//! (`UDP_SEGMENT`), for which consecutive packets of a frame go as one large datagram.
//!
//! Payloads go by reference from the frame that all viewers share. The packets of a large frame are all as long as the payload limit
//! allows, but for the last one, so one length serves for a whole socket.

use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::ops::Range;
use std::time::Duration;

use onvif_core::rtp::RTP_HEADER_LEN;
use rustix::net::addr::SocketAddrArg as _;
use rustix::net::{MMsgHdr, SendAncillaryBuffer, SendFlags, SocketAddrAny};
use tokio::io::Interest;
use tokio::net::UdpSocket;

use crate::streaming::Outgoing;

/// Messages of one system call.
const MAX_MESSAGES: usize = 256;
/// Segments of one message; every kernel that segments takes as many.
const MAX_SEGMENTS: usize = 64;
/// Octets of one message, below what the length field of an IP packet can say.
const MAX_OCTETS: usize = 65_000;
/// Repetitions when the network interface has no room, before a datagram is given up.
const MAX_RETRIES: u32 = 20;
/// Time between them.
const RETRY_DELAY: Duration = Duration::from_millis(1);

/// Consecutive packets of one frame for one receiver.
pub(super) struct Segment {
    outgoing: Outgoing,
    packets: Range<usize>,
    to: SocketAddr,
    raw: SocketAddrAny,
    /// Every packet goes alone.
    whole: bool,
}

impl Segment {
    pub(super) fn new(outgoing: Outgoing, packets: Range<usize>, to: SocketAddr, whole: bool) -> Self {
        Segment {
            outgoing,
            packets,
            raw: to.as_any(),
            to,
            whole,
        }
    }
}

/// Whether the kernel segments what a socket sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segmentation {
    /// Octets of each segment, 0 without segmentation.
    size: usize,
}

impl Segmentation {
    /// Has the kernel segment what a socket sends, if it can.
    pub(super) fn of(socket: &UdpSocket, max_payload: usize) -> Self {
        let size = RTP_HEADER_LEN + max_payload;
        // One packet that fills a message gains nothing.
        let usable = size * 2 <= MAX_OCTETS && set_size(socket, size).is_ok();
        Segmentation {
            size: if usable { size } else { 0 },
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn set_size(socket: &UdpSocket, size: usize) -> io::Result<()> {
    let size = i32::try_from(size).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(nix::sys::socket::setsockopt(
        socket,
        nix::sys::socket::sockopt::UdpGsoSegment,
        &size,
    )?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn set_size(_socket: &UdpSocket, _size: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// One datagram for the kernel.
struct Datagram<'a> {
    /// Its parts among all slices: header and payload in turns.
    slices: Range<usize>,
    segment: &'a Segment,
}

/// Sends packets; those that cannot be sent are left out. Says which receivers cannot be reached with segmentation; they got their
/// packets one by one.
pub(super) async fn send(
    socket: &UdpSocket,
    segmentation: Segmentation,
    segments: &[Segment],
) -> Vec<SocketAddr> {
    let mut refused = Vec::new();
    if segments.is_empty() {
        return refused;
    }
    let count = segments.iter().map(|segment| segment.packets.len()).sum();
    let mut headers: Vec<[u8; RTP_HEADER_LEN]> = Vec::with_capacity(count);
    for segment in segments {
        let header = |index| segment.outgoing.header(index);
        headers.extend(segment.packets.clone().map(header));
    }
    let mut slices = Vec::with_capacity(2 * count);
    let mut large = Vec::with_capacity(segments.len());
    let mut whole = Vec::new();
    let mut header = headers.iter();
    for segment in segments {
        let mut open: Option<Open> = None;
        for index in segment.packets.clone() {
            let (Some(packet), Some(header)) = (segment.outgoing.frame.unit.get(index), header.next()) else {
                break;
            };
            let (start, length) = (slices.len(), header.len() + packet.bytes.len());
            slices.extend([IoSlice::new(header), IoSlice::new(packet.bytes)]);
            if segment.whole || length > segmentation.size {
                whole.push(Datagram {
                    slices: start..start + 2,
                    segment,
                });
            } else if let Some(open) = open.as_mut().filter(|open| open.takes(length)) {
                open.add(length, segmentation.size);
                if let Some(last) = large.last_mut() {
                    let last: &mut Datagram<'_> = last;
                    last.slices.end += 2;
                }
            } else {
                open = Some(Open::new(length, segmentation.size));
                large.push(Datagram {
                    slices: start..start + 2,
                    segment,
                });
            }
        }
    }
    for datagram in deliver(socket, &slices, &large, true).await {
        refused.push(datagram.segment.to);
        let parts = datagram.slices.clone().step_by(2);
        whole.extend(parts.map(|start| Datagram {
            slices: start..start + 2,
            segment: datagram.segment,
        }));
    }
    if !whole.is_empty() {
        // Some kernels refuse even small datagrams where a segment would not fit the way.
        let _ = set_size_if(segmentation, socket, 0);
        deliver(socket, &slices, &whole, false).await;
        let _ = set_size_if(segmentation, socket, segmentation.size);
    }
    refused
}

fn set_size_if(segmentation: Segmentation, socket: &UdpSocket, size: usize) -> io::Result<()> {
    if segmentation.size == 0 {
        return Ok(());
    }
    set_size(socket, size)
}

/// A message to which packets can be added.
struct Open {
    count: usize,
    octets: usize,
    /// Its last packet is as long as all before; a shorter one ends the message.
    even: bool,
}

impl Open {
    fn new(length: usize, size: usize) -> Self {
        Open {
            count: 1,
            octets: length,
            even: length == size,
        }
    }

    fn takes(&self, length: usize) -> bool {
        self.even && self.count < MAX_SEGMENTS && self.octets + length <= MAX_OCTETS
    }

    fn add(&mut self, length: usize, size: usize) {
        self.count += 1;
        self.octets += length;
        self.even = length == size;
    }
}

/// Sends datagrams, and says which the kernel refuses to segment.
async fn deliver<'a, 'b>(
    socket: &UdpSocket,
    slices: &[IoSlice<'a>],
    datagrams: &'b [Datagram<'a>],
    segmented: bool,
) -> Vec<&'b Datagram<'a>> {
    let mut refused = Vec::new();
    let mut rest = datagrams;
    let mut retries = 0;
    while let Some((first, others)) = rest.split_first() {
        let now = rest.get(..MAX_MESSAGES).unwrap_or(rest);
        let sent = socket
            .async_io(Interest::WRITABLE, || send_now(socket, slices, now))
            .await;
        let error = match sent {
            Ok(count) => {
                rest = rest.get(count.max(1)..).unwrap_or_default();
                retries = 0;
                continue;
            }
            Err(error) => error,
        };
        if is_out_of_buffers(&error) && retries < MAX_RETRIES {
            retries += 1;
            tokio::time::sleep(RETRY_DELAY).await;
            continue;
        }
        if segmented && is_refusal(&error) {
            refused.push(first);
        } else {
            // This one cannot be delivered (no route, say); the next one goes elsewhere perhaps.
            tracing::debug!(%error, "RTP datagram not sent");
        }
        rest = others;
        retries = 0;
    }
    refused
}

fn send_now(socket: &UdpSocket, slices: &[IoSlice<'_>], datagrams: &[Datagram<'_>]) -> io::Result<usize> {
    let mut controls: Vec<SendAncillaryBuffer<'_, '_, '_>> =
        datagrams.iter().map(|_| SendAncillaryBuffer::default()).collect();
    let mut messages: Vec<MMsgHdr<'_>> = datagrams
        .iter()
        .zip(&mut controls)
        .map(|(datagram, control)| {
            let parts = slices.get(datagram.slices.clone()).unwrap_or_default();
            MMsgHdr::new_with_addr(&datagram.segment.raw, parts, control)
        })
        .collect();
    Ok(rustix::net::sendmmsg(socket, &mut messages, SendFlags::DONTWAIT)?)
}

fn is_out_of_buffers(error: &io::Error) -> bool {
    error.raw_os_error() == Some(libc::ENOBUFS)
}

/// What kernels answer where they do not segment: no checksums by the interface, a way with smaller packets, a tunnel.
fn is_refusal(error: &io::Error) -> bool {
    matches!(
        error.raw_os_error(),
        Some(libc::EINVAL | libc::EIO | libc::EMSGSIZE | libc::EOPNOTSUPP)
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::{Instant, SystemTime};

    use bytes::Bytes;
    use onvif_core::rtp::{RtpPacket, packetise_h264};

    use super::*;
    use crate::streaming::{Frame, Viewer, ViewerConfig};

    const MAX_PAYLOAD: usize = 1000;

    /// A frame of units, as a viewer sends it.
    fn outgoing(units: &[usize]) -> Outgoing {
        let units: Vec<Bytes> = units
            .iter()
            .map(|&length| Bytes::from((0..length).map(|at| 0x41 ^ (at / 7) as u8).collect::<Vec<_>>()))
            .collect();
        let frame = Frame {
            unit: packetise_h264(&units, MAX_PAYLOAD),
            timestamp: Duration::ZERO,
            utc: SystemTime::UNIX_EPOCH,
            arrived: Instant::now(),
            arrived_utc: SystemTime::now(),
            key: true,
        };
        let config = ViewerConfig {
            ssrc: 7,
            sequence: 65_500,
            timestamp_offset: 0,
            payload_type: 96,
            clock_rate: 90_000,
            max_frames: 1,
            max_bytes: 1 << 20,
            cname: String::new(),
        };
        let wake = Arc::new(tokio::sync::Notify::new());
        Viewer::new(config, wake, Box::new(|| {})).outgoing(Arc::new(frame))
    }

    async fn pair() -> (UdpSocket, UdpSocket) {
        let bind = || UdpSocket::bind("127.0.0.1:0");
        let (sender, receiver) = (bind().await.unwrap(), bind().await.unwrap());
        let _ = socket2::SockRef::from(&receiver).set_recv_buffer_size(4 << 20);
        (sender, receiver)
    }

    /// Sends a frame and looks at each datagram.
    async fn arrives(segmentation: Segmentation, sender: &UdpSocket, receiver: &UdpSocket, whole: bool) {
        // Two that fit together, one of many fragments, one that fits alone.
        let outgoing = outgoing(&[20, 8, 70_000, 900]);
        let count = outgoing.frame.unit.len();
        let to = receiver.local_addr().unwrap();
        let middle = count / 2;
        let segments = [
            Segment::new(outgoing.clone(), 0..middle, to, whole),
            Segment::new(outgoing.clone(), middle..count, to, whole),
        ];
        assert_eq!(send(sender, segmentation, &segments).await, []);
        let mut buffer = [0; 2000];
        for index in 0..count {
            let length = receiver.recv(&mut buffer).await.unwrap();
            let packet = RtpPacket::parse(&buffer[..length]).unwrap();
            let sent = outgoing.frame.unit.get(index).unwrap();
            assert_eq!(packet.header.sequence, 65_500u16.wrapping_add(index as u16));
            assert_eq!(packet.header.marker, sent.marker);
            assert_eq!(packet.payload, sent.bytes, "packet {index}");
        }
        assert!(receiver.try_recv(&mut buffer).is_err(), "and nothing else");
    }

    #[tokio::test]
    async fn packets_are_the_same_with_and_without_segmentation() {
        let (sender, receiver) = pair().await;
        arrives(Segmentation { size: 0 }, &sender, &receiver, false).await;
        let segmentation = Segmentation::of(&sender, MAX_PAYLOAD);
        arrives(segmentation, &sender, &receiver, false).await;
        arrives(segmentation, &sender, &receiver, true).await;
        arrives(segmentation, &sender, &receiver, false).await;
    }

    #[tokio::test]
    async fn a_refusal_of_the_kernel_names_the_receiver_and_loses_nothing() {
        let (sender, receiver) = pair().await;
        let segmentation = Segmentation::of(&sender, MAX_PAYLOAD);
        if segmentation.size == 0 {
            println!("left out: this kernel does not segment");
            return;
        }
        // More segments than any kernel takes.
        set_size(&sender, 8).unwrap();
        let outgoing = outgoing(&[10_000]);
        let count = outgoing.frame.unit.len();
        let to = receiver.local_addr().unwrap();
        let segments = [Segment::new(outgoing, 0..count, to, false)];
        assert_eq!(send(&sender, segmentation, &segments).await, [to]);
        let mut buffer = [0; 2000];
        for index in 0..count {
            let length = receiver.recv(&mut buffer).await.unwrap();
            let packet = RtpPacket::parse(&buffer[..length]).unwrap();
            assert_eq!(packet.header.sequence, 65_500u16.wrapping_add(index as u16));
        }
    }
}
