//! RTP and RTCP by UDP: one pair of ports for each own address, shared by all sessions that were made through that address, so that
//! many viewers cost one system call.

mod batch;

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant};

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtsp::SessionId;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::sync::Notify;

use self::batch::{Segment, Segmentation};
use crate::streaming::{Outgoing, Viewer};
use crate::task;

/// Packets that one viewer gets at once: a large key frame is spread over some milliseconds, because receivers have small buffers.
const BURST: usize = 32;
/// Pause between bursts.
const PACE: Duration = Duration::from_millis(1);

/// Called for each session from which a receiver report came.
pub(super) type OnAlive = Arc<dyn Fn(SessionId) + Send + Sync>;

/// How sockets are set up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UdpOptions {
    /// Largest RTP payload in octets.
    pub(crate) max_payload: usize,
    /// Differentiated services code point, 0 to 63.
    pub(crate) dscp: u8,
}

/// The pairs of ports in use.
pub(super) struct UdpPorts {
    range: RangeInclusive<u16>,
    options: UdpOptions,
    on_alive: OnAlive,
    pairs: Mutex<HashMap<SocketAddr, Weak<UdpPair>>>,
}

/// An even port for RTP and the next one for RTCP.
pub(crate) struct UdpPair {
    rtp: UdpSocket,
    rtcp: UdpSocket,
    segmentation: Segmentation,
    port: u16,
    wake: Arc<Notify>,
    receivers: Mutex<Vec<Receiver>>,
    /// Clients that send RTP to us.
    talkers: Mutex<HashMap<SocketAddr, Talker>>,
}

/// A client that sends RTP to us.
pub(super) struct Talker {
    /// The session that lives while it reports.
    pub(super) session: SessionId,
    /// Called for each RTP packet.
    pub(super) packet: OnPacket,
    /// Where its reports come from.
    pub(super) rtcp: SocketAddr,
    /// Whether such a report is to be believed.
    pub(super) report: OnReport,
}

type OnPacket = Box<dyn Fn(&[u8]) + Send + Sync>;
type OnReport = Box<dyn Fn(&[u8]) -> bool + Send + Sync>;

struct Receiver {
    /// The session that lives while it reports; a group has none.
    session: Option<SessionId>,
    viewer: Arc<Viewer>,
    rtp: SocketAddr,
    rtcp: SocketAddr,
    /// The frame in progress and its next packet.
    current: Option<(Outgoing, usize)>,
    /// The way to it does not take datagrams that the kernel cuts.
    whole: bool,
    /// Keeps the pair open until the BYE is sent.
    _pair: Arc<UdpPair>,
}

impl UdpPorts {
    pub(super) fn new(range: RangeInclusive<u16>, options: UdpOptions, on_alive: OnAlive) -> Self {
        UdpPorts {
            range,
            options,
            on_alive,
            pairs: Mutex::new(HashMap::new()),
        }
    }

    /// The pair for an own address, opened when there is none.
    pub(super) fn pair(&self, mut local: SocketAddr) -> io::Result<Arc<UdpPair>> {
        local.set_port(0);
        let mut pairs = self
            .pairs
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(pair) = pairs.get(&local).and_then(Weak::upgrade) {
            return Ok(pair);
        }
        let pair = Arc::new(UdpPair::open(local, self.range.clone(), self.options)?);
        pairs.retain(|_, pair| pair.strong_count() > 0);
        pairs.insert(local, Arc::downgrade(&pair));
        task::spawn(send_loop(Arc::downgrade(&pair), Arc::clone(&pair.wake)));
        task::spawn(receive_loop(Arc::downgrade(&pair), Arc::clone(&self.on_alive)));
        task::spawn(media_loop(Arc::downgrade(&pair)));
        Ok(pair)
    }
}

impl UdpPorts {
    /// Whether nothing is left to be sent.
    pub(super) fn is_idle(&self) -> bool {
        let pairs = self
            .pairs
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        pairs
            .values()
            .filter_map(Weak::upgrade)
            .all(|pair| pair.receivers().is_empty())
    }
}

impl UdpPair {
    fn open(local: SocketAddr, range: RangeInclusive<u16>, options: UdpOptions) -> io::Result<Self> {
        let mut result = Err(io::Error::new(
            io::ErrorKind::AddrInUse,
            "no pair of UDP ports is free",
        ));
        for port in range.filter(|port| port % 2 == 0 && *port < u16::MAX) {
            let bind = |port| bind_udp(local, port, options.dscp);
            match bind(port).and_then(|rtp| Ok((rtp, bind(port + 1)?))) {
                Ok((rtp, rtcp)) => {
                    return Ok(UdpPair {
                        segmentation: Segmentation::of(&rtp, options.max_payload),
                        rtp,
                        rtcp,
                        port,
                        wake: Arc::new(Notify::new()),
                        receivers: Mutex::new(Vec::new()),
                        talkers: Mutex::default(),
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                Err(error) => {
                    result = Err(error);
                    break;
                }
            }
        }
        result
    }

    /// A pair of its own that sends to a group.
    pub(crate) fn open_multicast(
        local: IpAddr,
        range: RangeInclusive<u16>,
        (group, ttl): (IpAddr, u8),
        options: UdpOptions,
    ) -> io::Result<Arc<Self>> {
        let pair = UdpPair::open(on_link(local), range, options)?;
        for socket in [&pair.rtp, &pair.rtcp] {
            let socket = socket2::SockRef::from(socket);
            match group {
                IpAddr::V4(_) => socket.set_multicast_ttl_v4(ttl.into())?,
                IpAddr::V6(_) => socket.set_multicast_hops_v6(ttl.into())?,
            }
            match local {
                IpAddr::V4(local) if !local.is_unspecified() => socket.set_multicast_if_v4(&local)?,
                IpAddr::V6(local) if !local.is_unspecified() => {
                    socket.set_multicast_if_v6(interface_index(local))?;
                }
                _ => {}
            }
        }
        let pair = Arc::new(pair);
        task::spawn(send_loop(Arc::downgrade(&pair), Arc::clone(&pair.wake)));
        Ok(pair)
    }

    /// Port numbers for RTP and RTCP.
    pub(super) fn ports(&self) -> (u16, u16) {
        (self.port, self.port + 1)
    }

    /// What a viewer has to tell when it has something to send.
    pub(crate) fn wake(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }

    /// Begins to send what a viewer has. It is forgotten when it is done.
    pub(crate) fn add(
        self: &Arc<Self>,
        session: Option<SessionId>,
        viewer: Arc<Viewer>,
        rtp: SocketAddr,
        rtcp: SocketAddr,
    ) {
        let receiver = Receiver {
            session,
            viewer,
            rtp,
            rtcp,
            current: None,
            whole: false,
            _pair: Arc::clone(self),
        };
        self.receivers().push(receiver);
        self.wake.notify_one();
    }

    /// Gives a client the RTP packets that come from an address.
    pub(super) fn receive_from(&self, from: SocketAddr, talker: Talker) {
        self.talkers().insert(comparable(from), talker);
    }

    /// Sends a report about what is received.
    ///
    /// # Errors
    /// When the system does not take it.
    pub(super) async fn report(&self, report: &[u8], to: SocketAddr) -> io::Result<()> {
        self.rtcp.send_to(report, to).await.map(drop)
    }

    /// No more of [`receive_from`](Self::receive_from).
    pub(super) fn forget(&self, from: SocketAddr) {
        self.talkers().remove(&comparable(from));
    }

    fn talkers(&self) -> MutexGuard<'_, HashMap<SocketAddr, Talker>> {
        self.talkers
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn receivers(&self) -> MutexGuard<'_, Vec<Receiver>> {
        self.receivers
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// What is to be sent now, and whether more is left for a moment later.
    fn collect(&self, segments: &mut Vec<Segment>, reports: &mut Vec<(Vec<u8>, SocketAddr)>) -> bool {
        let now = Instant::now();
        let mut more = false;
        self.receivers().retain_mut(|receiver| {
            let mut room = BURST;
            while room > 0 {
                let next = receiver
                    .current
                    .take()
                    .or_else(|| receiver.viewer.pop().map(|out| (out, 0)));
                let Some((outgoing, start)) = next else { break };
                let end = outgoing.frame.unit.len().min(start + room);
                room -= end - start;
                if end < outgoing.frame.unit.len() {
                    receiver.current = Some((outgoing.clone(), end));
                }
                segments.push(Segment::new(outgoing, start..end, receiver.rtp, receiver.whole));
            }
            more |= room == 0;
            if let Some(report) = receiver.viewer.report(now) {
                reports.push((report, receiver.rtcp));
            }
            !receiver.viewer.is_done()
        });
        more
    }
}

fn bind_udp(mut local: SocketAddr, port: u16, dscp: u8) -> io::Result<UdpSocket> {
    local.set_port(port);
    let socket = Socket::new(Domain::for_address(local), Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    // As much as the system allows; less is no error.
    let _ = socket.set_send_buffer_size(1 << 20);
    set_dscp(&socket, local.ip(), dscp);
    socket.bind(&local.into())?;
    UdpSocket::from_std(socket.into())
}

/// Marks what goes out of a socket with a code point (RFC 2474). A system that does not want it sends unmarked.
pub(super) fn set_dscp(socket: &Socket, local: IpAddr, dscp: u8) {
    // The two bits below are those of congestion notification.
    let class = u32::from(dscp & 0x3F) << 2;
    let set = match local {
        _ if class == 0 => Ok(()),
        IpAddr::V4(_) => socket.set_tos_v4(class),
        IpAddr::V6(_) => socket.set_tclass_v6(class),
    };
    if let Err(error) = set {
        tracing::warn!(%error, dscp, "packets go unmarked");
    }
}

/// An own address to bind to; one of a link (RFC 4291, section 2.5.6) says nothing without its interface.
fn on_link(local: IpAddr) -> SocketAddr {
    match local {
        IpAddr::V6(six) if six.is_unicast_link_local() => {
            std::net::SocketAddrV6::new(six, 0, 0, interface_index(six)).into()
        }
        other => SocketAddr::new(other, 0),
    }
}

/// The index of the interface with an address; 0 leaves the choice to the system.
fn interface_index(local: std::net::Ipv6Addr) -> u32 {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut all = interfaces.into_iter();
    all.find(|interface| interface.ip() == IpAddr::V6(local))
        .and_then(|interface| interface.index)
        .unwrap_or(0)
}

/// Sends until nobody uses the pair any more.
async fn send_loop(pair: Weak<UdpPair>, wake: Arc<Notify>) {
    let mut segments = Vec::new();
    let mut reports = Vec::new();
    loop {
        // Looks now and then whether the pair is still in use: nobody wakes for its end.
        let _ = tokio::time::timeout(Duration::from_secs(1), wake.notified()).await;
        let Some(pair) = pair.upgrade() else { return };
        loop {
            let more = pair.collect(&mut segments, &mut reports);
            let refused = batch::send(&pair.rtp, pair.segmentation, &segments).await;
            segments.clear();
            pair.send_whole(&refused);
            for (report, to) in reports.drain(..) {
                if let Err(error) = pair.rtcp.send_to(&report, to).await {
                    tracing::debug!(%error, "RTCP datagram not sent");
                }
            }
            if !more {
                break;
            }
            tokio::time::sleep(PACE).await;
        }
    }
}

/// Reads receiver reports until nobody uses the pair any more.
async fn receive_loop(pair: Weak<UdpPair>, on_alive: OnAlive) {
    let mut buffer = vec![0; 2048];
    loop {
        let Some(strong) = pair.upgrade() else { return };
        let received = tokio::time::timeout(Duration::from_secs(1), strong.rtcp.recv_from(&mut buffer)).await;
        match received {
            Ok(Ok((length, from))) => {
                for session in strong.reported(buffer.get(..length).unwrap_or_default(), from) {
                    on_alive(session);
                }
            }
            Ok(Err(error)) => {
                tracing::debug!(%error, "RTCP not received");
                tokio::time::sleep(PACE).await;
            }
            Err(_) => {}
        }
    }
}

/// Reads what clients send on the back channel until nobody uses the pair any more.
async fn media_loop(pair: Weak<UdpPair>) {
    let mut buffer = vec![0; 2048];
    loop {
        let Some(strong) = pair.upgrade() else { return };
        match tokio::time::timeout(Duration::from_secs(1), strong.rtp.recv_from(&mut buffer)).await {
            Ok(Ok((length, from))) => {
                if let Some(talker) = strong.talkers().get(&comparable(from)) {
                    (talker.packet)(buffer.get(..length).unwrap_or_default());
                }
            }
            Ok(Err(error)) => {
                tracing::debug!(%error, "RTP not received");
                tokio::time::sleep(PACE).await;
            }
            Err(_) => {}
        }
    }
}

/// An address as it is looked up: without what tells two spellings of the same apart.
fn comparable(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(canonical(address.ip()), address.port())
}

impl UdpPair {
    /// The ways to these receivers do not take datagrams that the kernel cuts.
    fn send_whole(&self, to: &[SocketAddr]) {
        if to.is_empty() {
            return;
        }
        tracing::debug!(?to, "no segmentation offload on the way to these receivers");
        for receiver in self.receivers().iter_mut() {
            receiver.whole |= to.contains(&receiver.rtp);
        }
    }

    /// The sessions about which a datagram reports. It is believed only from the address to which the stream goes.
    fn reported(&self, bytes: &[u8], from: SocketAddr) -> Vec<SessionId> {
        let mut sessions = self.reported_protected(bytes, from);
        let protected = !sessions.is_empty();
        sessions.extend(self.reported_by_talkers(bytes, from));
        if protected {
            return sessions;
        }
        let Ok(packets) = rtcp::parse(bytes) else {
            return sessions;
        };
        for packet in packets {
            let (RtcpPacket::Receiver(_, blocks) | RtcpPacket::Sender(_, blocks)) = packet else {
                continue;
            };
            for receiver in self
                .receivers()
                .iter()
                .filter(|receiver| !receiver.viewer.is_protected())
            {
                let about = blocks.iter().any(|block| block.ssrc == receiver.viewer.ssrc());
                let same_host = canonical(receiver.rtcp.ip()) == canonical(from.ip());
                if same_host && (about || receiver.rtcp.port() == from.port()) {
                    receiver.viewer.received_report(&blocks);
                    sessions.extend(receiver.session);
                }
            }
        }
        sessions.dedup();
        sessions
    }
}

impl UdpPair {
    /// The sessions of clients who talk and say with a report that they are there.
    fn reported_by_talkers(&self, bytes: &[u8], from: SocketAddr) -> Vec<SessionId> {
        let talkers = self.talkers();
        let here = talkers
            .values()
            .filter(|talker| comparable(talker.rtcp) == comparable(from) && (talker.report)(bytes));
        here.map(|talker| talker.session).collect()
    }

    /// The same for those whose reports are protected: they come from the port to which ours go, and prove themselves.
    fn reported_protected(&self, bytes: &[u8], from: SocketAddr) -> Vec<SessionId> {
        let mut sessions = Vec::new();
        for receiver in self.receivers().iter() {
            if !receiver.viewer.is_protected() || comparable(receiver.rtcp) != comparable(from) {
                continue;
            }
            let Some(plain) = receiver.viewer.open_report(bytes) else {
                continue;
            };
            for packet in rtcp::parse(&plain).unwrap_or_default() {
                if let RtcpPacket::Receiver(_, blocks) | RtcpPacket::Sender(_, blocks) = packet {
                    receiver.viewer.received_report(&blocks);
                    sessions.extend(receiver.session);
                }
            }
        }
        sessions.dedup();
        sessions
    }
}

fn canonical(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_link_goes_with_its_interface() {
        let scope = |address: IpAddr| match on_link(address) {
            SocketAddr::V6(six) => Some(six.scope_id()),
            SocketAddr::V4(_) => None,
        };
        assert_eq!(scope("127.0.0.1".parse().unwrap()), None);
        assert_eq!(scope("::1".parse().unwrap()), Some(0));
        for interface in if_addrs::get_if_addrs().unwrap() {
            if let IpAddr::V6(six) = interface.ip()
                && six.is_unicast_link_local()
            {
                assert_eq!(scope(six.into()), interface.index, "{six}");
            }
        }
    }
}
