//! Those who watch: they ask for the stream by RTSP, and look at every packet.

use std::io::{IoSliceMut, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, bail, ensure};
use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg, setsockopt, sockopt};

/// How a stream is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Transport {
    Udp,
    Tcp,
}

impl Transport {
    pub fn name(self) -> &'static str {
        match self {
            Transport::Udp => "UDP",
            Transport::Tcp => "TCP",
        }
    }
}

/// A connection on which RTSP is spoken, one request after the other.
pub struct Control {
    stream: TcpStream,
    base: String,
    session: String,
    sequence: u32,
}

impl Control {
    pub fn connect(server: SocketAddr) -> Result<Control> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Control {
            stream,
            base: format!("rtsp://{server}/cam"),
            session: String::new(),
            sequence: 0,
        })
    }

    fn ask(&mut self, method: &str, uri: &str, more: &str) -> Result<()> {
        self.sequence += 1;
        let session = match &*self.session {
            "" => String::new(),
            session => format!("Session: {session}\r\n"),
        };
        let request = format!(
            "{method} {uri} RTSP/1.0\r\nCSeq: {}\r\n{session}{more}\r\n",
            self.sequence
        );
        Ok(self.stream.write_all(request.as_bytes())?)
    }

    /// Asks and reads the answer, octet by octet, so that nothing of the stream behind it is lost.
    fn request(&mut self, method: &str, uri: &str, more: &str) -> Result<String> {
        self.ask(method, uri, more)?;
        self.answer(method)
    }

    fn answer(&mut self, method: &str) -> Result<String> {
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut octet = [0; 1];
            self.stream
                .read_exact(&mut octet)
                .with_context(|| format!("answer to {method}"))?;
            answer.push(octet[0]);
            if answer == b"$" {
                // Data between the answers.
                let mut head = [0; 3];
                self.stream.read_exact(&mut head)?;
                let mut data = vec![0; usize::from(u16::from_be_bytes([head[1], head[2]]))];
                self.stream.read_exact(&mut data)?;
                answer.clear();
            }
        }
        let head = String::from_utf8(answer)?;
        ensure!(head.starts_with("RTSP/1.0 200"), "{method}: {head}");
        let length = header(&head, "content-length").map_or(Ok(0), str::parse)?;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(head + std::str::from_utf8(&body)?)
    }

    /// Sets the video track up.
    fn set_up(&mut self, transport: &str) -> Result<()> {
        let base = self.base.clone();
        let description = self.request("DESCRIBE", &base, "Accept: application/sdp\r\n")?;
        let (_, video) = description.split_once("m=video").context("no video")?;
        let track = video
            .lines()
            .find_map(|line| line.strip_prefix("a=control:"))
            .context("no control attribute")?;
        let uri = match track.starts_with("rtsp:") {
            true => track.to_owned(),
            false => format!("{base}/{track}"),
        };
        let answer = self.request("SETUP", &uri, &format!("Transport: {transport}\r\n"))?;
        let session = header(&answer, "session").context("no session")?;
        self.session = session.split(';').next().unwrap_or_default().to_owned();
        Ok(())
    }

    /// Asks for nothing, so that the session goes on. The answer is left where it comes.
    pub fn show_life(&mut self) -> Result<()> {
        let base = self.base.clone();
        self.ask("GET_PARAMETER", &base, "")
    }

    /// Leaves as soon as the stream has begun.
    pub fn tear_down(&mut self) -> Result<()> {
        self.answer("PLAY")?;
        let base = self.base.clone();
        self.request("TEARDOWN", &base, "").map(drop)
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

/// Somebody who watches.
pub struct Viewer {
    /// `None` where packets come from a loop that speaks no RTSP.
    pub control: Option<Control>,
    input: Input,
    seen: Seen,
}

enum Input {
    Udp { rtp: UdpSocket, _rtcp: UdpSocket },
    Tcp { stream: TcpStream, buffer: Vec<u8> },
}

/// What came to one viewer.
#[derive(Default)]
struct Seen {
    next: Option<u16>,
    count: Count,
    /// Time of arrival of whole pictures, and their RTP time, in nanoseconds.
    pictures: Vec<(i64, i64)>,
    /// RTP time without wrap-around.
    ticks: Option<i64>,
}

/// Sums.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub packets: u64,
    pub octets: u64,
    pub lost: u64,
}

impl Viewer {
    /// Sockets for a loop that only sends.
    pub fn plain_udp() -> Result<Viewer> {
        let (rtp, rtcp) = sockets()?;
        Ok(Viewer::new(None, Input::Udp { rtp, _rtcp: rtcp }))
    }

    /// A connection to a loop that only sends.
    pub fn plain_tcp(server: SocketAddr) -> Result<Viewer> {
        let stream = TcpStream::connect(server)?;
        Ok(Viewer::new(
            None,
            Input::Tcp {
                stream,
                buffer: Vec::new(),
            },
        ))
    }

    /// Plays the stream of a server. Does not wait until it begins, which takes until the next key frame.
    pub fn play(server: SocketAddr, transport: Transport) -> Result<Viewer> {
        let mut control = Control::connect(server)?;
        let base = control.base.clone();
        let input = match transport {
            Transport::Udp => {
                let (rtp, rtcp) = sockets()?;
                let port = rtp.local_addr()?.port();
                control.set_up(&format!("RTP/AVP;unicast;client_port={port}-{}", port + 1))?;
                control.ask("PLAY", &base, "Range: npt=0.000-\r\n")?;
                Input::Udp { rtp, _rtcp: rtcp }
            }
            Transport::Tcp => {
                control.set_up("RTP/AVP/TCP;unicast;interleaved=0-1")?;
                control.ask("PLAY", &base, "Range: npt=0.000-\r\n")?;
                let stream = control.stream.try_clone()?;
                Input::Tcp {
                    stream,
                    buffer: Vec::new(),
                }
            }
        };
        Ok(Viewer::new(Some(control), input))
    }

    fn new(control: Option<Control>, input: Input) -> Viewer {
        Viewer {
            control,
            input,
            seen: Seen::default(),
        }
    }

    /// Port to which packets have to go.
    pub fn port(&self) -> Result<u16> {
        match &self.input {
            Input::Udp { rtp, .. } => Ok(rtp.local_addr()?.port()),
            Input::Tcp { .. } => bail!("no UDP port"),
        }
    }

    fn descriptor(&self) -> std::os::fd::BorrowedFd<'_> {
        match &self.input {
            Input::Udp { rtp, .. } => rtp.as_fd(),
            Input::Tcp { stream, .. } => stream.as_fd(),
        }
    }

    /// Takes what is there.
    fn take(&mut self, room: &mut [u8]) -> Result<()> {
        match &mut self.input {
            Input::Udp { rtp, .. } => loop {
                let mut parts = [IoSliceMut::new(room)];
                let mut control = nix::cmsg_space!(nix::sys::time::TimeSpec);
                let flags = MsgFlags::MSG_DONTWAIT;
                let message = recvmsg::<()>(rtp.as_raw_fd(), &mut parts, Some(&mut control), flags);
                let (length, arrived) = match message {
                    Ok(message) => {
                        let stamp = message.cmsgs()?.find_map(|part| match part {
                            ControlMessageOwned::ScmTimestampns(time) => {
                                Some(time.tv_sec() * 1_000_000_000 + time.tv_nsec())
                            }
                            _ => None,
                        });
                        (message.bytes, stamp.unwrap_or_else(now))
                    }
                    Err(nix::errno::Errno::EAGAIN) => return Ok(()),
                    Err(error) => return Err(error.into()),
                };
                self.seen.packet(&room[..length], arrived);
            },
            Input::Tcp { stream, buffer } => {
                match stream.read(room) {
                    Ok(0) => bail!("the server closes the connection"),
                    Ok(length) => buffer.extend_from_slice(&room[..length]),
                    Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Ok(()),
                    Err(error) => return Err(error.into()),
                }
                let arrived = now();
                let mut used = 0;
                while let Some(length) = message(&buffer[used..])? {
                    let whole = &buffer[used..used + length];
                    if whole.starts_with(b"$\0") {
                        self.seen.packet(&whole[4..], arrived);
                    }
                    used += length;
                }
                buffer.drain(..used);
                Ok(())
            }
        }
    }
}

/// Length of the first message, if it is whole.
fn message(octets: &[u8]) -> Result<Option<usize>> {
    let length = match octets {
        [b'$', _, high, low, ..] => 4 + usize::from(u16::from_be_bytes([*high, *low])),
        [b'$', ..] | [] => return Ok(None),
        [b'R', ..] => match octets.windows(4).position(|four| four == b"\r\n\r\n") {
            Some(end) => {
                ensure!(octets.starts_with(b"RTSP/1.0 200"), "PLAY is refused");
                end + 4
            }
            None => return Ok(None),
        },
        _ => bail!("neither data nor an answer"),
    };
    Ok((octets.len() >= length).then_some(length))
}

impl Seen {
    fn packet(&mut self, packet: &[u8], arrived: i64) {
        if packet.len() < 12 {
            return;
        }
        let sequence = u16::from_be_bytes([packet[2], packet[3]]);
        let missing = self.next.map_or(0, |next| sequence.wrapping_sub(next));
        // What comes twice or late looks like a very long gap; loopback does neither.
        self.count.lost += u64::from(missing);
        self.next = Some(sequence.wrapping_add(1));
        self.count.packets += 1;
        self.count.octets += packet.len() as u64;
        if packet[1] & 0x80 != 0 {
            let ticks = u32::from_be_bytes([packet[4], packet[5], packet[6], packet[7]]);
            let last = self.ticks.unwrap_or(i64::from(ticks));
            let ticks = last + i64::from(ticks.wrapping_sub(last as u32) as i32);
            self.ticks = Some(ticks);
            self.pictures.push((arrived, ticks * 100_000 / 9));
        }
    }

    /// How much later than the promptest each picture was complete, in microseconds.
    fn lateness(&self) -> Vec<u32> {
        let late = |&(arrived, time): &(i64, i64)| arrived - time;
        let least = self.pictures.iter().map(late).min().unwrap_or(0);
        let late = self.pictures.iter().map(|picture| (late(picture) - least) / 1000);
        late.map(|late| u32::try_from(late).unwrap_or(u32::MAX)).collect()
    }
}

fn now() -> i64 {
    let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    time.map_or(0, |time| time.as_nanos() as i64)
}

/// An even port and the next one.
fn sockets() -> Result<(UdpSocket, UdpSocket)> {
    for _ in 0..200 {
        let rtp = UdpSocket::bind("127.0.0.1:0")?;
        let port = rtp.local_addr()?.port();
        if port % 2 == 1 {
            continue;
        }
        if let Ok(rtcp) = UdpSocket::bind(("127.0.0.1", port + 1)) {
            // Room for what comes while this program does not run; a machine that does not grant it loses packets sooner.
            if setsockopt(&rtp, sockopt::RcvBufForce, &(4 << 20)).is_err() {
                let _ = setsockopt(&rtp, sockopt::RcvBuf, &(4 << 20));
            }
            setsockopt(&rtp, sockopt::ReceiveTimestampns, &true)?;
            return Ok((rtp, rtcp));
        }
    }
    bail!("no pair of ports")
}

/// What all viewers saw in a stretch of time.
pub struct Sight {
    /// All of them together.
    pub count: Count,
    /// Viewers to which nothing came.
    pub blind: usize,
    /// Ascending.
    pub lateness: Vec<u32>,
}

/// Viewers that are waited for together.
pub struct Audience {
    epoll: Epoll,
    pub viewers: Vec<Viewer>,
    room: Vec<u8>,
}

impl Audience {
    pub fn new() -> Result<Audience> {
        Ok(Audience {
            epoll: Epoll::new(EpollCreateFlags::empty())?,
            viewers: Vec::new(),
            room: vec![0; 256 << 10],
        })
    }

    pub fn add(&mut self, viewer: Viewer) -> Result<()> {
        if let Input::Tcp { stream, .. } = &viewer.input {
            stream.set_nonblocking(true)?;
        }
        let event = EpollEvent::new(EpollFlags::EPOLLIN, self.viewers.len() as u64);
        self.epoll.add(viewer.descriptor(), event)?;
        self.viewers.push(viewer);
        Ok(())
    }

    /// Takes what comes until `end` says so, which is asked at least every twenty milliseconds.
    pub fn watch(&mut self, mut end: impl FnMut() -> bool) -> Result<()> {
        let mut events = vec![EpollEvent::empty(); 64];
        while !end() {
            let count = self.epoll.wait(&mut events, EpollTimeout::from(20u8))?;
            for event in &events[..count] {
                if let Some(viewer) = self.viewers.get_mut(event.data() as usize) {
                    viewer.take(&mut self.room)?;
                }
            }
        }
        Ok(())
    }

    /// Everybody shows a sign of life.
    pub fn show_life(&mut self) -> Result<()> {
        let mut controls = self
            .viewers
            .iter_mut()
            .filter_map(|viewer| viewer.control.as_mut());
        controls.try_for_each(Control::show_life)
    }

    /// Forgets what was counted so far.
    pub fn reset(&mut self) {
        for viewer in &mut self.viewers {
            viewer.seen.count = Count::default();
            viewer.seen.pictures.clear();
        }
    }

    pub fn sight(&self) -> Sight {
        let mut count = Count::default();
        let mut blind = 0;
        let mut lateness = Vec::new();
        for Viewer { seen, .. } in &self.viewers {
            blind += usize::from(seen.count.packets == 0);
            count.packets += seen.count.packets;
            count.octets += seen.count.octets;
            count.lost += seen.count.lost;
            lateness.extend(seen.lateness());
        }
        lateness.sort_unstable();
        Sight {
            count,
            blind,
            lateness,
        }
    }
}
