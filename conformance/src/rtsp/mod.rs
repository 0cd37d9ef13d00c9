//! RTSP, SDP, RTP and RTCP as they are on the wire, read without the code that devices share.
//!
//! [`Session`] speaks RTSP over one of the [`Way`]s and gives what comes to a [`Track`] for each medium, which judges headers, times and
//! payloads packet by packet.

mod carrier;
mod codec;
mod connection;
mod hearing;
mod message;
mod rtp;
mod sdp;
mod session;
mod sockets;
mod together;
mod track;
mod voice;
mod websocket;

pub use carrier::Way;
pub use codec::{Codec, Unit};
pub use connection::{Connection, Trouble};
pub use message::{Response, SessionHeader, Transport};
pub use rtp::{Reports, RtpPacket};
pub use sdp::{Direction, Media, RtpMap, Sdp};
pub use session::{BACK_CHANNEL, Group, Running, Session, Wanted};
pub use sockets::{Ports, interface_to};
pub use together::Together;
pub use track::Track;
pub use voice::Voice;
