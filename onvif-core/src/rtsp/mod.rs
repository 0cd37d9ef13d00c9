//! RTSP 1.0 (RFC 2326) as a server, without I/O.
//!
//! [`Server`] is the state machine of all connections and sessions of one listening port: bytes and times go in, [`Output`]s come
//! out. It never looks at a clock and never opens a socket; what needs the outside world (a session description, ports, a start
//! of delivery) is asked by an output and answered by a call.
//!
//! The messages are parsed by the crate `rtsp-types` behind limits of our own ([`Decoder`]).

mod auth;
mod framing;
mod key_management;
mod machine;
mod range;
mod response;
mod target;
mod transport;

pub use auth::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
pub use framing::{Decoder, Frame, FrameError, Limits, Request};
pub use machine::{
    AgreedTransport, Config, ConnectionId, ConnectionRefused, Output, PlayedTrack, RandomSource, Refusal,
    ReleaseReason, RequestId, Server, SessionId, SetupReply,
};
pub use range::clock_range_start;
pub use response::Response;
pub use rtsp_types::{Method, StatusCode};
pub use target::{Target, TargetError, track_control, track_index};
pub use transport::{LowerTransport, TransportError, TransportOffer, parse_transports};
