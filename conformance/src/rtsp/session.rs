//! A session: description, tracks, playing, receiving, and its end.

use std::future::poll_fn;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Uri;
use tokio::io::ReadBuf;
use tokio::net::UdpSocket;

use super::carrier::Way;
use super::codec::Codec;
use super::connection::{Connection, Trouble};
use super::hearing::in_the_way;
use super::message::{Response, RtpInfo, SessionHeader, Transport};
use super::sdp::{Direction, Media, RtpMap, Sdp};
use super::sockets::{Ports, interface_to};
use super::track::Track;
use crate::wire::Device;

/// The feature tag of back channels.
pub const BACK_CHANNEL: &str = "www.onvif.org/ver20/backchannel";

/// Seconds that a session lasts without a sign of life where the device does not say (RFC 2326 section 12.37).
const SESSION_TIMEOUT: u32 = 60;

/// A medium that a case asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its codec.
    pub codec: Codec,
    /// Whether the suite sends it.
    pub back_channel: bool,
}

impl From<Codec> for Wanted {
    fn from(codec: Codec) -> Wanted {
        Wanted {
            codec,
            back_channel: false,
        }
    }
}

/// A track that is set up.
pub struct Running {
    /// Its judge.
    pub track: Track,
    /// What SETUP has agreed upon.
    pub transport: Transport,
    ports: Option<Ports>,
    channels: Option<(u8, u8)>,
    control: String,
    back_channel: bool,
}

impl Running {
    /// The group that the track is received from.
    fn group(&self) -> Option<IpAddr> {
        let bound = self.ports.as_ref()?.rtp.local_addr().ok()?.ip();
        bound.is_multicast().then_some(bound)
    }

    /// Whether the device says that it hears a source of the suite on this track.
    pub fn hears(&self, ssrc: u32) -> bool {
        self.back_channel && self.track.has_heard(ssrc)
    }
}

/// A session with a device.
pub struct Session {
    device: Arc<Device>,
    connection: Connection,
    way: Way,
    /// Address of the stream as RTSP has it.
    uri: String,
    base: String,
    sdp: Sdp,
    /// Whether the description and what follows asks for the back channel.
    require: Option<&'static str>,
    header: Option<SessionHeader>,
    /// The group that SETUP names; otherwise it leaves that to the device.
    group: Option<(IpAddr, u16)>,
    tracks: Vec<Running>,
}

impl Session {
    /// Connects to where a stream is. Over a WebSocket, `carrier` is its address.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn open(
        device: &Arc<Device>,
        uri: &str,
        way: Way,
        carrier: Option<&str>,
    ) -> Result<Session, Trouble> {
        let connection = Connection::open(device, way, carrier.unwrap_or(uri)).await?;
        // Through a tunnel, RTSP has the address of the stream with its own scheme.
        let uri = match uri.split_once("://") {
            Some(("http" | "https", rest)) => format!("rtsp://{rest}"),
            _ => uri.to_owned(),
        };
        Ok(Session {
            device: Arc::clone(device),
            connection,
            way,
            base: uri.clone(),
            uri,
            sdp: Sdp::default(),
            require: None,
            header: None,
            group: None,
            tracks: Vec::new(),
        })
    }

    /// Names a group and a port in SETUP from now on.
    pub fn ask_for_group(&mut self, place: (IpAddr, u16)) {
        self.group = Some(place);
    }

    /// Asks for the back channel from now on.
    pub fn require_back_channel(&mut self) {
        self.require = Some(BACK_CHANNEL);
    }

    /// The description.
    pub fn sdp(&self) -> &Sdp {
        &self.sdp
    }

    /// The connection.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The tracks that are set up.
    pub fn tracks(&self) -> &[Running] {
        &self.tracks
    }

    /// `Session` as SETUP has answered it.
    pub fn header(&self) -> Option<&SessionHeader> {
        self.header.as_ref()
    }

    /// Sends a request about the whole of the stream, within the session if there is one.
    ///
    /// # Errors
    /// [`Trouble`]; any status but 200 is wrong.
    pub async fn control(&mut self, method: &str) -> Result<Response, Trouble> {
        // RFC 2326 appendix C.1.1: the control attribute of the session, relative to the base.
        let uri = match method {
            "OPTIONS" | "DESCRIBE" => self.uri.clone(),
            _ => match self.sdp.control() {
                None | Some("" | "*") => self.base.clone(),
                Some(control) => resolve(&self.base, control),
            },
        };
        let mut headers = Vec::new();
        if method == "DESCRIBE" {
            headers.push(("Accept", "application/sdp".to_owned()));
        }
        if method == "PLAY" {
            headers.push(("Range", "npt=0.000-".to_owned()));
        }
        self.request(method, &uri, headers).await
    }

    async fn request(
        &mut self,
        method: &str,
        uri: &str,
        mut headers: Vec<(&str, String)>,
    ) -> Result<Response, Trouble> {
        if let Some(tag) = self.require.filter(|_| method != "OPTIONS") {
            headers.push(("Require", tag.to_owned()));
        }
        if let Some(header) = &self.header {
            headers.push(("Session", header.id.clone()));
        }
        let response = self.connection.request(method, uri, &headers).await?;
        if response.status != 200 {
            return Err(Trouble::Wrong(format!(
                "{} {} to {method}",
                response.status, response.reason
            )));
        }
        // RFC 2326 section 12.37: whoever has a session says so in every answer.
        if let (Some(known), Some(told)) = (&self.header, response.header("Session")) {
            let told = SessionHeader::parse(told).map_err(Trouble::Wrong)?;
            if told.id != known.id {
                return Err(Trouble::Wrong(format!(
                    "the session {:.40} in answer to {method} in {:.40}",
                    told.id, known.id
                )));
            }
        }
        Ok(response)
    }

    /// DESCRIBE, with the checks of the description and of the kind of its addresses.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn describe(&mut self) -> Result<(), Trouble> {
        let response = self.control("DESCRIBE").await?;
        let media_type = response.header("Content-Type").unwrap_or_default();
        if media_type.split(';').next().unwrap_or_default().trim() != "application/sdp" {
            return Err(Trouble::Wrong(format!(
                "the media type {media_type:.60?} of the description"
            )));
        }
        let text = std::str::from_utf8(&response.body)
            .map_err(|_| Trouble::Wrong("a description that is not UTF-8".to_owned()))?;
        self.sdp = Sdp::parse(text).map_err(|error| Trouble::Wrong(format!("SDP: {error}")))?;
        self.base = response
            .header("Content-Base")
            .or_else(|| response.header("Content-Location"))
            .unwrap_or(&self.uri)
            .to_owned();
        self.addresses(&response).map_err(Trouble::Wrong)
    }

    /// Annex "Check of IP address type in response to RTSP DESCRIBE".
    fn addresses(&self, response: &Response) -> Result<(), String> {
        let Some(six) = family(&self.uri) else {
            return Ok(());
        };
        let controls = self
            .sdp
            .media
            .iter()
            .filter_map(Media::control)
            .chain(self.sdp.control());
        for address in response
            .all("Content-Base")
            .chain(response.all("Content-Location"))
            .chain(controls)
        {
            if family(address).is_some_and(|other| other != six) {
                return Err(format!("the address {address:.200} beside {:.200}", self.uri));
            }
        }
        let wanted = if six { "IP6" } else { "IP4" };
        for address in self.sdp.origin.iter().chain(self.sdp.connections()) {
            let of_it = address.host.parse::<IpAddr>().map(|host| host.is_ipv6());
            if address.family != wanted || of_it.is_ok_and(|of_it| of_it != six) {
                return Err(format!(
                    "SDP with {} {} instead of {wanted}",
                    address.family, address.host
                ));
            }
        }
        Ok(())
    }

    /// The medium of the description that a case asks for.
    ///
    /// # Errors
    /// [`Trouble`] if there is none.
    pub fn find(&self, wanted: Wanted) -> Result<(Media, RtpMap), Trouble> {
        let found = self.sdp.media.iter().find_map(|media| {
            let sends = media.direction() == Direction::SendOnly;
            if media.kind != wanted.codec.kind() || sends != wanted.back_channel {
                return None;
            }
            let map = media
                .maps()
                .into_iter()
                .find(|map| wanted.codec.is_named(&map.encoding))?;
            Some((media.clone(), map))
        });
        found.ok_or_else(|| {
            let offered: Vec<String> = self
                .sdp
                .media
                .iter()
                .map(|media| {
                    let names: Vec<String> = media.maps().into_iter().map(|map| map.encoding).collect();
                    format!("{} {}", media.kind, names.join(" or "))
                })
                .collect();
            Trouble::Wrong(format!(
                "a description with {} and no {}{} {}",
                offered.join(", "),
                if wanted.back_channel {
                    "back channel of "
                } else {
                    ""
                },
                wanted.codec.kind(),
                wanted.codec
            ))
        })
    }

    /// SETUP of a medium.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn setup(&mut self, wanted: Wanted) -> Result<(), Trouble> {
        let (media, map) = self.find(wanted)?;
        let control = resolve(&self.base, media.control().unwrap_or(""));
        let local = interface_to(self.connection.peer()).map_err(here)?;
        let mut ports = None;
        let channel = u8::try_from(self.tracks.len() * 2).unwrap_or(0);
        let offer = match self.way {
            Way::Udp => {
                let opened = Ports::open(local).map_err(here)?;
                let port = opened.port;
                ports = Some(opened);
                format!("RTP/AVP;unicast;client_port={port}-{}", port + 1)
            }
            // The ports are the configuration's; what a client names is not looked at by devices that follow it.
            Way::Multicast => match self.group {
                Some((group, port)) => {
                    let next = port.saturating_add(1);
                    format!("RTP/AVP;multicast;destination={group};port={port}-{next}")
                }
                None => "RTP/AVP;multicast".to_owned(),
            },
            _ => format!("RTP/AVP/TCP;unicast;interleaved={channel}-{}", channel + 1),
        };
        let response = self
            .request("SETUP", &control, vec![("Transport", offer)])
            .await?;
        let session = response
            .header("Session")
            .ok_or_else(|| Trouble::Wrong("no Session in answer to SETUP".to_owned()))?;
        let session = SessionHeader::parse(session).map_err(Trouble::Wrong)?;
        self.header.get_or_insert(session);
        let transport = response
            .header("Transport")
            .ok_or_else(|| Trouble::Wrong("no Transport in answer to SETUP".to_owned()))?;
        let told = Transport::parse(transport).map_err(Trouble::Wrong)?;
        self.agree(&told, ports.as_ref(), channel).map_err(|what| {
            Trouble::Wrong(format!(
                "Transport {transport:.200} in answer to SETUP, without {what}"
            ))
        })?;
        let mut track =
            Track::new(wanted.codec, &media, map, self.way.is_interleaved()).map_err(Trouble::Wrong)?;
        if let Some(ssrc) = told.ssrc.filter(|_| !wanted.back_channel) {
            track.announce_ssrc(ssrc);
        }
        if self.way == Way::Multicast {
            let (group, port) = group_of(&media, &self.sdp, &told).map_err(Trouble::Wrong)?;
            ports = Some(Ports::join(group, port, local).map_err(here)?);
        }
        self.tracks.push(Running {
            track,
            channels: told.interleaved,
            transport: told,
            ports,
            control,
            back_channel: wanted.back_channel,
        });
        Ok(())
    }

    fn agree(&self, told: &Transport, ports: Option<&Ports>, channel: u8) -> Result<(), String> {
        let protocol = if self.way.is_interleaved() {
            "RTP/AVP/TCP"
        } else {
            "RTP/AVP"
        };
        let udp = format!("{protocol}/UDP");
        if told.protocol != protocol && told.protocol != udp {
            return Err(protocol.to_owned());
        }
        if told.multicast != (self.way == Way::Multicast) {
            return Err("unicast or multicast as asked".to_owned());
        }
        if let Some(ports) = ports {
            let pair = (ports.port, ports.port + 1);
            if told.client_port != Some(pair) {
                return Err(format!("client_port={}-{}", pair.0, pair.1));
            }
            if told.server_port.is_none() {
                return Err("server_port".to_owned());
            }
        }
        if self.way.is_interleaved() && told.interleaved.is_none() {
            return Err(format!("interleaved={channel}-{}", channel + 1));
        }
        Ok(())
    }

    /// PLAY of all that is set up.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn play(&mut self) -> Result<(), Trouble> {
        let response = self.control("PLAY").await?;
        if response.header("Session").is_none() {
            return Err(Trouble::Wrong("no Session in answer to PLAY".to_owned()));
        }
        let told: Vec<&str> = response.all("RTP-Info").collect();
        let sends = self.tracks.iter().any(|running| !running.back_channel);
        // The packets of a group have begun before, for somebody else, and need no announcement.
        if told.is_empty() && sends && self.way != Way::Multicast {
            return Err(Trouble::Wrong("no RTP-Info in answer to PLAY".to_owned()));
        }
        let mut infos = Vec::new();
        for header in told {
            infos.extend(RtpInfo::parse(header).map_err(Trouble::Wrong)?);
        }
        let single = self.tracks.len() == 1 && infos.len() == 1;
        for running in &mut self.tracks {
            let own = infos
                .iter()
                .find(|info| single || same(&resolve(&self.base, &info.url), &running.control));
            if let Some(sequence) = own.and_then(|info| info.sequence)
                && self.way != Way::Multicast
            {
                running.track.announce_sequence(sequence);
            }
        }
        Ok(())
    }

    /// Receives until `enough` says so or the time is over; whether it said so.
    ///
    /// # Errors
    /// [`Trouble`], the first that shows.
    pub async fn receive(
        &mut self,
        limit: Duration,
        mut enough: impl FnMut(&[Running]) -> bool,
    ) -> Result<bool, Trouble> {
        let end = tokio::time::Instant::now() + limit;
        while !enough(&self.tracks) {
            let connection = &mut self.connection;
            let tracks = &mut self.tracks;
            tokio::select! {
                packet = connection.packet() => {
                    let (at, channel, data) = packet?;
                    interleaved(tracks, at, channel, &data)?;
                }
                datagram = poll_fn(|cx| poll_datagram(tracks, cx)) => {
                    let (index, report, data) = datagram.map_err(here)?;
                    if let Some(running) = tracks.get_mut(index) {
                        deliver(running, Instant::now(), report, &data)?;
                    }
                }
                () = tokio::time::sleep_until(end) => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Receives enough of every track that the device sends, and judges it.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn judge(&mut self) -> Result<(), Trouble> {
        let stretch = self.device.stretch();
        let enough = |tracks: &[Running]| tracks.iter().all(|running| is_enough(running, stretch));
        if !self.receive(self.device.patience() + stretch, enough).await? {
            return Err(too_little(&self.tracks, stretch, self.connection.peer()).await);
        }
        for running in &self.tracks {
            running.track.conclude().map_err(Trouble::Wrong)?;
        }
        Ok(())
    }

    /// Judges once more, by nothing but what comes from now on.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn judge_again(&mut self) -> Result<(), Trouble> {
        for running in &mut self.tracks {
            running.track.begin_again();
        }
        self.judge().await
    }

    /// Receives until `end`, and keeps the session alive meanwhile, by a request each half of its timeout.
    ///
    /// # Errors
    /// [`Trouble`], the first that shows.
    pub async fn attend(&mut self, method: &str, end: impl Future<Output = ()>) -> Result<(), Trouble> {
        let timeout = self.header.as_ref().and_then(|header| header.timeout);
        let timeout = Duration::from_secs(timeout.unwrap_or(SESSION_TIMEOUT).max(1).into());
        let mut end = pin!(end);
        loop {
            tokio::select! {
                () = &mut end => return Ok(()),
                received = self.receive(timeout / 2, |_| false) => received?,
            };
            self.control(method).await?;
        }
    }

    /// Sends a packet of a back channel.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn talk(&mut self, data: &[u8]) -> Result<(), Trouble> {
        let Some(running) = self.tracks.iter().find(|running| running.back_channel) else {
            return Err(Trouble::NoAnswer("no back channel is set up".to_owned()));
        };
        match (&running.ports, running.channels, running.transport.server_port) {
            (Some(ports), _, Some((port, _))) => {
                let mut to = self.connection.peer();
                to.set_port(port);
                ports.rtp.send_to(data, to).await.map_err(here)?;
                Ok(())
            }
            (None, Some((channel, _)), _) => self.connection.send_packet(channel, data).await,
            _ => Err(Trouble::NoAnswer("the back channel goes nowhere".to_owned())),
        }
    }

    /// TEARDOWN.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn teardown(&mut self) -> Result<(), Trouble> {
        self.control("TEARDOWN").await?;
        self.header = None;
        if matches!(self.way, Way::Http | Way::HttpWithLineBreaks | Way::Https)
            && !self.connection.close(self.device.patience()).await
        {
            return Err(Trouble::Wrong(
                "the GET connection of the tunnel stays open after TEARDOWN".to_owned(),
            ));
        }
        Ok(())
    }

    /// Whether the device stops to send what it has sent: within a while, nothing comes for `quiet`.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn falls_silent(&mut self, quiet: Duration) -> Result<bool, Trouble> {
        silent(&mut self.tracks, quiet, self.device.patience()).await
    }
}

/// What is received without RTSP: a group.
pub struct Group(Vec<Running>);

impl Group {
    /// Joins the groups of media that are described elsewhere.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn join(device: &Device, media: Vec<(Codec, Media, RtpMap, IpAddr, u16)>) -> Result<Group, Trouble> {
        let peer = device.peer().map_err(here)?;
        let local = interface_to(peer).map_err(here)?;
        let mut tracks = Vec::new();
        for (codec, media, map, group, port) in media {
            tracks.push(Running {
                track: Track::new(codec, &media, map, false).map_err(Trouble::Wrong)?,
                transport: Transport::default(),
                ports: Some(Ports::join(group, port, local).map_err(here)?),
                channels: None,
                control: String::new(),
                back_channel: false,
            });
        }
        Ok(Group(tracks))
    }

    /// Receives enough and judges it.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn judge(&mut self, device: &Device) -> Result<(), Trouble> {
        let stretch = device.stretch();
        let end = tokio::time::Instant::now() + device.patience() + stretch;
        while !self.0.iter().all(|running| is_enough(running, stretch)) {
            let Ok(datagram) = tokio::time::timeout_at(end, poll_fn(|cx| poll_datagram(&self.0, cx))).await
            else {
                return Err(too_little(&self.0, stretch, device.peer().map_err(here)?).await);
            };
            let (index, report, data) = datagram.map_err(here)?;
            if let Some(running) = self.0.get_mut(index) {
                deliver(running, Instant::now(), report, &data)?;
            }
        }
        for running in &self.0 {
            running.track.conclude().map_err(Trouble::Wrong)?;
        }
        Ok(())
    }

    /// As [`Session::falls_silent`].
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn falls_silent(&mut self, device: &Device, quiet: Duration) -> Result<bool, Trouble> {
        silent(&mut self.0, quiet, device.patience()).await
    }
}

async fn silent(tracks: &mut [Running], quiet: Duration, limit: Duration) -> Result<bool, Trouble> {
    let end = tokio::time::Instant::now() + limit;
    while tokio::time::Instant::now() < end {
        match tokio::time::timeout(quiet, poll_fn(|cx| poll_datagram(tracks, cx))).await {
            Err(_) => return Ok(true),
            Ok(datagram) => {
                datagram.map_err(here)?;
            }
        }
    }
    Ok(false)
}

/// What to say when there is not enough to judge. That nothing at all comes from a group is held against the device only where groups can be heard.
async fn too_little(tracks: &[Running], stretch: Duration, peer: SocketAddr) -> Trouble {
    let Some(waiting) = tracks.iter().find(|running| !is_enough(running, stretch)) else {
        return Trouble::Wrong(String::new());
    };
    let missing = waiting.track.missing();
    let nothing = tracks
        .iter()
        .all(|running| running.track.received() == 0 && running.track.reports() == 0);
    if let Some(group) = waiting.group().filter(|_| nothing) {
        match interface_to(peer) {
            Ok(local) => {
                if let Some(reason) = in_the_way(group, local, peer.ip()).await {
                    return Trouble::NoAnswer(format!("{missing} from {group}, but {reason}"));
                }
            }
            Err(error) => return here(error),
        }
    }
    Trouble::Wrong(missing)
}

/// A back channel has nothing but what the device reports of it.
fn is_enough(running: &Running, stretch: Duration) -> bool {
    running.back_channel || running.track.is_enough(stretch)
}

fn interleaved(tracks: &mut [Running], at: Instant, channel: u8, data: &Bytes) -> Result<(), Trouble> {
    for running in tracks {
        let Some((rtp, rtcp)) = running.channels else {
            continue;
        };
        if channel == rtp || channel == rtcp {
            return deliver(running, at, channel == rtcp, data);
        }
    }
    Err(Trouble::Wrong(format!(
        "a packet in channel {channel}, which no track has"
    )))
}

fn deliver(running: &mut Running, at: Instant, report: bool, data: &Bytes) -> Result<(), Trouble> {
    if report {
        running.track.rtcp(data)
    } else {
        running.track.rtp(at, data)
    }
    .map_err(Trouble::Wrong)
}

type Datagram = std::io::Result<(usize, bool, Bytes)>;

/// The next datagram of any track: its index, whether it came by the port of RTCP.
fn poll_datagram(tracks: &[Running], cx: &mut Context<'_>) -> Poll<Datagram> {
    for (index, running) in tracks.iter().enumerate() {
        let Some(ports) = &running.ports else {
            continue;
        };
        // What others send to the port is not the device's fault.
        let agreed = running.transport.server_port;
        for (report, socket) in [(true, &ports.rtcp), (false, &ports.rtp)] {
            let from = agreed.map(|(rtp, rtcp)| if report { rtcp } else { rtp });
            if let Poll::Ready(data) = poll_socket(socket, from, cx) {
                return Poll::Ready(data.map(|data| (index, report, data)));
            }
        }
    }
    Poll::Pending
}

fn poll_socket(socket: &UdpSocket, from: Option<u16>, cx: &mut Context<'_>) -> Poll<std::io::Result<Bytes>> {
    let mut space = [0; 65_536];
    loop {
        let mut buffer = ReadBuf::new(&mut space);
        match socket.poll_recv_from(cx, &mut buffer) {
            Poll::Ready(Ok(sender)) if from.is_none_or(|port| port == sender.port()) => {
                return Poll::Ready(Ok(Bytes::copy_from_slice(buffer.filled())));
            }
            Poll::Ready(Ok(_)) => {}
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        }
    }
}

/// Where the packets of a group go: what SETUP says, which the description must not contradict.
fn group_of(media: &Media, sdp: &Sdp, told: &Transport) -> Result<(IpAddr, u16), String> {
    let described = media
        .connection
        .as_ref()
        .or(sdp.connection.as_ref())
        .and_then(super::sdp::Address::group);
    let answered = match &told.destination {
        None => None,
        Some(text) => Some(
            text.parse::<IpAddr>()
                .ok()
                .filter(IpAddr::is_multicast)
                .ok_or_else(|| format!("the destination {text:.60}, which is no group"))?,
        ),
    };
    // The annex asks for the line in the description.
    let Some(described) = described else {
        return Err("no group in a line c= of the description".to_owned());
    };
    if answered.is_some_and(|answered| answered != described) {
        return Err(format!(
            "the destination {} in answer to SETUP, and the group {described} in the description",
            told.destination.as_deref().unwrap_or_default()
        ));
    }
    let port = told
        .port
        .or(told.client_port)
        .map_or(media.port, |(first, _)| first);
    if port == 0 {
        return Err("no port of the group, neither in answer to SETUP nor in the description".to_owned());
    }
    Ok((described, port))
}

/// Whether a host is an IPv6 address; `None` for names.
fn family(uri: &str) -> Option<bool> {
    let uri: Uri = uri.parse().ok()?;
    let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
    let host = host.split('%').next().unwrap_or(host);
    Some(host.parse::<IpAddr>().ok()?.is_ipv6())
}

/// A control attribute relative to its base, as clients have always done it: by appending.
fn resolve(base: &str, control: &str) -> String {
    if control.contains("://") {
        return control.to_owned();
    }
    if control.is_empty() || control == "*" {
        return base.to_owned();
    }
    if control.starts_with('/')
        && let Some((scheme, rest)) = base.split_once("://")
    {
        let host = rest.split('/').next().unwrap_or_default();
        return format!("{scheme}://{host}{control}");
    }
    let slash = if base.ends_with('/') { "" } else { "/" };
    format!("{base}{slash}{control}")
}

fn same(one: &str, other: &str) -> bool {
    one.trim_end_matches('/') == other.trim_end_matches('/')
}

/// A mistake on this side.
fn here(error: std::io::Error) -> Trouble {
    Trouble::NoAnswer(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn silence_of_a_group_counts_only_where_groups_can_be_heard() {
        let sdp = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=x\r\nt=0 0\r\nm=video 0 RTP/AVP 98\r\na=rtpmap:98 H265/90000\r\n";
        let media = Sdp::parse(sdp).unwrap().media.remove(0);
        let map = media.maps().remove(0);
        let (group, own) = ("239.255.77.2".parse().unwrap(), "127.0.0.1".parse().unwrap());
        let silent = [Running {
            track: Track::new(Codec::H265, &media, map, false).unwrap(),
            transport: Transport::default(),
            ports: Some(Ports::join(group, 47_002, own).unwrap()),
            channels: None,
            control: String::new(),
            back_channel: false,
        }];
        let stretch = Duration::from_millis(500);
        let near = too_little(&silent, stretch, SocketAddr::new(own, 554)).await;
        assert!(matches!(near, Trouble::Wrong(_)), "{near}");
        // An address of documentation other than those that networks of tests have.
        let far = too_little(&silent, stretch, "203.0.113.7:554".parse().unwrap()).await;
        assert!(matches!(far, Trouble::NoAnswer(_)), "{far}");
    }

    #[test]
    fn controls_are_relative_to_their_base() {
        for (base, control, expected) in [
            ("rtsp://a/b/", "track0", "rtsp://a/b/track0"),
            ("rtsp://a/b", "track0", "rtsp://a/b/track0"),
            ("rtsp://a/b", "*", "rtsp://a/b"),
            ("rtsp://a/b", "/c", "rtsp://a/c"),
            ("rtsp://a/b", "rtsp://x/y", "rtsp://x/y"),
        ] {
            assert_eq!(resolve(base, control), expected);
        }
        assert_eq!(family("rtsp://[::1]:5/x"), Some(true));
        assert_eq!(family("rtsp://camera/x"), None);
        assert_eq!(family("track0"), None);
    }
}
