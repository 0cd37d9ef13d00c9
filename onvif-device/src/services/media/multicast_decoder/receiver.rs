//! Receives one broadcast: G.711 in RTP from a multicast group.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use onvif_core::rtp::{RtpHeader, RtpPacket};
use socket2::{Domain, Protocol, SockRef, Socket, Type};
use tokio::net::UdpSocket;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::outputs::{Broadcast, Outputs};
use crate::backend::audio::AudioCodec;
use crate::services::media::state::Token;
use crate::task;

/// A broadcast of which nothing comes for so long is over.
const SILENCE: Duration = Duration::from_secs(1);
/// Waiting time before a group that could not be joined is tried again.
const RETRY: Duration = Duration::from_secs(10);
/// While nothing comes, interfaces that are new are looked for so often.
const REJOIN: Duration = Duration::from_secs(10);
/// A packet that is up to so many behind has been overtaken; one that is further behind begins the sequence anew.
const OVERTAKEN: i16 = -100;
/// Largest payload: an eighth of a second.
const PAYLOAD: usize = 1000;

/// What is received, and where it is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tuned {
    pub decoder: Token,
    pub group: Ipv4Addr,
    pub port: u16,
    /// Nobody else is heard.
    pub source: Option<Ipv4Addr>,
    pub payload_type: u8,
    pub codec: AudioCodec,
    pub priority: i32,
    pub outputs: Vec<Token>,
}

/// A broadcast that is being received, until this is dropped.
#[derive(Debug)]
pub(super) struct Receiver {
    pub tuned: Tuned,
    broadcast: Arc<Broadcast>,
    outputs: Arc<Outputs>,
    task: AbortHandle,
}

impl Receiver {
    /// Begins to receive on an interface, or on all. What comes from now on is heard. Must be called in a tokio runtime.
    pub fn start(tuned: Tuned, outputs: &Arc<Outputs>, interface: Option<IpAddr>) -> Receiver {
        let socket = join(&tuned, interface);
        let broadcast = Arc::new(Broadcast {
            decoder: tuned.decoder.clone(),
            priority: tuned.priority,
            outputs: tuned.outputs.clone(),
            codec: tuned.codec,
            alive: AtomicBool::new(true),
        });
        let hearing = (Arc::clone(&broadcast), Arc::clone(outputs));
        let task = task::spawn(run(socket, tuned.clone(), hearing, interface));
        Receiver {
            tuned,
            broadcast,
            outputs: Arc::clone(outputs),
            task: task.abort_handle(),
        }
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
        self.outputs.end(&self.broadcast);
    }
}

async fn run(
    mut socket: io::Result<UdpSocket>,
    tuned: Tuned,
    (broadcast, outputs): (Arc<Broadcast>, Arc<Outputs>),
    interface: Option<IpAddr>,
) {
    loop {
        let ended = match socket {
            Ok(socket) => listen(&socket, &tuned, interface, (&broadcast, &outputs)).await,
            Err(error) => error,
        };
        outputs.release(&tuned.decoder);
        tracing::warn!(error = %ended, group = %tuned.group, port = tuned.port, "a broadcast cannot be received");
        sleep(RETRY).await;
        socket = join(&tuned, interface);
    }
}

/// A socket in the group.
fn join(tuned: &Tuned, interface: Option<IpAddr>) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    // Bound to the group, other traffic to the port does not come here. Not every system can.
    let address = if cfg!(unix) {
        tuned.group
    } else {
        Ipv4Addr::UNSPECIFIED
    };
    socket.bind(&SocketAddr::from((address, tuned.port)).into())?;
    join_on(SockRef::from(&socket), tuned, interface)?;
    UdpSocket::from_std(socket.into())
}

/// Joins the group where it has not been joined yet.
fn join_on(socket: SockRef<'_>, tuned: &Tuned, interface: Option<IpAddr>) -> io::Result<()> {
    let mut joined = Err(io::ErrorKind::AddrNotAvailable.into());
    for interface in interfaces(interface) {
        let result = match tuned.source {
            Some(source) => socket.join_ssm_v4(&source, &tuned.group, &interface),
            None => socket.join_multicast_v4(&tuned.group, &interface),
        };
        // One is enough; some have no multicast.
        if joined.is_err() {
            joined = result;
        }
    }
    joined
}

/// The addresses of the interfaces on which groups are joined.
fn interfaces(only: Option<IpAddr>) -> Vec<Ipv4Addr> {
    if let Some(only) = only {
        return match only.to_canonical() {
            IpAddr::V4(address) => vec![address],
            // The network chooses.
            IpAddr::V6(_) => vec![Ipv4Addr::UNSPECIFIED],
        };
    }
    let mut present = vec![Ipv4Addr::UNSPECIFIED];
    for interface in if_addrs::get_if_addrs().unwrap_or_default() {
        if let IpAddr::V4(address) = interface.ip()
            && !present.contains(&address)
        {
            present.push(address);
        }
    }
    present
}

/// Plays what comes, until the socket fails.
async fn listen(
    socket: &UdpSocket,
    tuned: &Tuned,
    interface: Option<IpAddr>,
    (broadcast, outputs): (&Broadcast, &Outputs),
) -> io::Error {
    let mut buffer = [0; 2048];
    let mut heard: Option<Heard> = None;
    loop {
        let received = match &heard {
            None => match timeout(REJOIN, socket.recv_from(&mut buffer)).await {
                Ok(received) => received,
                Err(_) => {
                    // Where it is joined already this fails, and that is all right.
                    let _ = join_on(SockRef::from(socket), tuned, interface);
                    continue;
                }
            },
            Some(stream) => match timeout_at(stream.last + SILENCE, socket.recv_from(&mut buffer)).await {
                Ok(received) => received,
                Err(_) => {
                    heard = None;
                    outputs.release(&tuned.decoder);
                    continue;
                }
            },
        };
        let (length, from) = match received {
            Ok(received) => received,
            Err(error) => return error,
        };
        let Ok(packet) = RtpPacket::parse(buffer.get(..length).unwrap_or_default()) else {
            continue;
        };
        let foreign = tuned.source.is_some_and(|source| from.ip() != IpAddr::V4(source));
        let fits =
            packet.header.payload_type == tuned.payload_type && (1..=PAYLOAD).contains(&packet.payload.len());
        if foreign || !fits || !Heard::takes(&mut heard, from, &packet.header) {
            continue;
        }
        outputs.play(broadcast, packet.payload);
    }
}

/// The stream that is heard. Others in the group are not, until it is over.
#[derive(Debug)]
struct Heard {
    from: SocketAddr,
    ssrc: u32,
    sequence: u16,
    last: Instant,
}

impl Heard {
    /// Whether a packet belongs to the stream and comes in its order.
    fn takes(heard: &mut Option<Heard>, from: SocketAddr, header: &RtpHeader) -> bool {
        let now = Instant::now();
        match heard {
            Some(stream) if (stream.from, stream.ssrc) != (from, header.ssrc) => return false,
            Some(stream) => {
                let step = header.sequence.wrapping_sub(stream.sequence) as i16;
                if (OVERTAKEN..=0).contains(&step) {
                    return false;
                }
            }
            None => {}
        }
        *heard = Some(Heard {
            from,
            ssrc: header.ssrc,
            sequence: header.sequence,
            last: now,
        });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_stream_is_heard_at_a_time_and_in_its_order() {
        let mut heard = None;
        let mut takes = |port: u16, ssrc, sequence| {
            let header = RtpHeader {
                payload_type: 0,
                marker: false,
                extension: false,
                sequence,
                timestamp: 0,
                ssrc,
            };
            Heard::takes(&mut heard, SocketAddr::from((Ipv4Addr::LOCALHOST, port)), &header)
        };
        assert!(takes(1, 7, u16::MAX) && takes(1, 7, 0) && takes(1, 7, 3));
        assert!(!takes(1, 7, 3), "twice");
        assert!(!takes(1, 7, 2), "overtaken");
        assert!(!takes(2, 7, 4) && !takes(1, 8, 4), "another stream");
        assert!(takes(1, 7, 4));
        assert!(takes(1, 7, 40_000), "begun anew");
    }
}
