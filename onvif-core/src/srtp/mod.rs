//! SRTP and SRTCP (RFC 3711) with the transform AES_CM_128_HMAC_SHA1_80, which is what the ONVIF Streaming Specification demands of every device
//! that protects its streams, and the MIKEY messages (RFC 3830) by which keys are told in SDP and RTSP (RFC 4567).
//!
//! [`Sender`] protects the packets of one synchronisation source, [`Receiver`] opens what comes from the other side.

mod keys;
pub mod mikey;
mod receiver;
mod sender;
#[cfg(test)]
mod tests;

use std::fmt;

pub use keys::{MASTER_LEN, MasterKey, TAG_LEN};
pub use receiver::Receiver;
pub use sender::Sender;

/// Why a packet is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SrtpError {
    /// Too short, or no RTP or RTCP.
    Malformed,
    /// It names another key (MKI).
    OtherKey,
    /// It was not made with the key, or changed on its way.
    NotAuthentic,
    /// It has come before, or is too old to tell.
    Replayed,
    /// More sources than a client may have.
    TooManySources,
}

impl fmt::Display for SrtpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SrtpError::Malformed => "no SRTP or SRTCP packet",
            SrtpError::OtherKey => "protected with another key",
            SrtpError::NotAuthentic => "wrong authentication tag",
            SrtpError::Replayed => "replayed",
            SrtpError::TooManySources => "too many sources",
        })
    }
}

impl std::error::Error for SrtpError {}
