//! The limit: loops that do nothing but send the packets of the same stream.

use std::io::{BufRead as _, IoSlice, Write as _};
use std::net::{SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use nix::sys::socket::{MsgFlags, MultiHeaders, SockaddrIn, sendmmsg, setsockopt, sockopt};
use onvif_core::rtp::{DEFAULT_MAX_PAYLOAD, RtpHeader, media_ticks, packetise_h264};

use crate::{announce, synth};

/// Packets sent to one viewer at once, as by the server.
const BURST: usize = 32;

/// The packets of a picture, with the header in front, one after the other.
struct Picture {
    octets: Vec<u8>,
    /// Where each packet begins, and the end.
    bounds: Vec<usize>,
}

impl Picture {
    /// Sets number and time of all packets.
    fn stamp(&mut self, sequence: &mut u16, time: Duration, skip: usize) {
        let ticks = media_ticks(time, 90_000).to_be_bytes();
        for &start in &self.bounds[..self.bounds.len() - 1] {
            let header = &mut self.octets[start + skip..];
            header[2..4].copy_from_slice(&sequence.to_be_bytes());
            header[4..8].copy_from_slice(&ticks);
            *sequence = sequence.wrapping_add(1);
        }
    }
}

fn pictures(interleaved: bool) -> Vec<Picture> {
    let packetise = |units: Vec<bytes::Bytes>| {
        let (mut octets, mut bounds) = (Vec::new(), vec![0]);
        for packet in packetise_h264(&units, DEFAULT_MAX_PAYLOAD).iter() {
            let header = RtpHeader {
                payload_type: 96,
                marker: packet.marker,
                extension: packet.extension,
                sequence: 0,
                timestamp: 0,
                ssrc: 1,
            };
            let header = header.to_bytes();
            if interleaved {
                let length = ((header.len() + packet.bytes.len()) as u16).to_be_bytes();
                octets.extend([b'$', 0, length[0], length[1]]);
            }
            octets.extend(header);
            octets.extend(packet.bytes);
            bounds.push(octets.len());
        }
        Picture { octets, bounds }
    };
    synth::group().into_iter().map(packetise).collect()
}

/// Calls `send` with each picture at its time, for ever.
fn play(interleaved: bool, mut send: impl FnMut(&Picture) -> Result<()>) -> Result<()> {
    let mut pictures = pictures(interleaved);
    let (begin, count, mut sequence) = (Instant::now(), pictures.len(), 0);
    for number in 0.. {
        let time = Duration::from_millis(number as u64 * 1000 / synth::RATE);
        std::thread::sleep((begin + time).saturating_duration_since(Instant::now()));
        let picture = &mut pictures[number % count];
        picture.stamp(&mut sequence, time, if interleaved { 4 } else { 0 });
        send(picture)?;
    }
    Ok(())
}

/// Reads the ports of the viewers, and sends to them: each packet by itself, or with segmentation by the kernel.
pub fn udp(segmented: bool) -> Result<()> {
    announce(0)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let to: Vec<SockaddrIn> = line
        .split_ascii_whitespace()
        .map(|port| {
            Ok(SockaddrIn::from(
                format!("127.0.0.1:{port}").parse::<SocketAddrV4>()?,
            ))
        })
        .collect::<Result<_>>()?;
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    if segmented {
        let size = 12 + DEFAULT_MAX_PAYLOAD as i32;
        setsockopt(&socket, sockopt::UdpGsoSegment, &size).context("UDP_SEGMENT")?;
    }
    let fd = socket.as_raw_fd();
    let mut headers = MultiHeaders::<SockaddrIn>::preallocate(1024, None);
    play(false, |picture| {
        let last = picture.bounds.len() - 1;
        for first in (0..last).step_by(BURST) {
            let burst = &picture.bounds[first..=last.min(first + BURST)];
            let pieces: Vec<&[u8]> = match segmented {
                true => runs(burst).into_iter().map(|run| &picture.octets[run]).collect(),
                false => burst
                    .windows(2)
                    .map(|pair| &picture.octets[pair[0]..pair[1]])
                    .collect(),
            };
            let messages: Vec<(&[u8], Option<SockaddrIn>)> = to
                .iter()
                .flat_map(|to| pieces.iter().map(move |piece| (*piece, Some(*to))))
                .collect();
            for chunk in messages.chunks(1024) {
                let slices: Vec<[IoSlice<'_>; 1]> =
                    chunk.iter().map(|(piece, _)| [IoSlice::new(piece)]).collect();
                let addresses: Vec<Option<SockaddrIn>> = chunk.iter().map(|(_, to)| *to).collect();
                let sent = sendmmsg(fd, &mut headers, &slices, addresses, [], MsgFlags::empty())?.count();
                ensure!(sent == chunk.len(), "sent {sent} of {}", chunk.len());
            }
        }
        Ok(())
    })
}

/// Parts of a picture that can go as one message: packets of full length and one that is shorter.
fn runs(burst: &[usize]) -> Vec<std::ops::Range<usize>> {
    let mut runs = Vec::new();
    let mut start = burst[0];
    for pair in burst.windows(2) {
        let full = pair[1] - pair[0] == 12 + DEFAULT_MAX_PAYLOAD;
        if !full || Some(&pair[1]) == burst.last() {
            runs.push(start..pair[1]);
            start = pair[1];
        }
    }
    runs
}

/// Takes connections, answers nothing, and writes each picture to each with one system call.
pub fn tcp() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    announce(listener.local_addr()?.port())?;
    // From the beginning: the system lets few connections wait.
    let (coming, come) = mpsc::channel();
    std::thread::spawn(move || listener.incoming().try_for_each(|stream| coming.send(stream)));
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let count: usize = line.trim().parse()?;
    let mut streams: Vec<TcpStream> = come
        .iter()
        .take(count)
        .map(|stream| {
            let stream = stream?;
            stream.set_nodelay(true)?;
            Ok(stream)
        })
        .collect::<Result<_>>()?;
    play(true, |picture| {
        for stream in &mut streams {
            // In one piece, as the server does it: thirty parts cost the kernel a fifth more.
            stream.write_all(&picture.octets)?;
        }
        Ok(())
    })
}
