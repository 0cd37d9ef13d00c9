//! RTP and RTCP (RFC 3550): headers, reports, and the payload formats of the codecs that a camera sends.
//!
//! An access unit is turned into packets once, whatever the number of viewers: a packetiser writes all payloads into one buffer and
//! [`PacketisedUnit`] says where each begins. A viewer adds only its own [`RtpHeader`] in front of each payload.

mod audio;
pub mod g711;
mod h264;
mod h265;
mod header;
mod jpeg;
mod jpeg_tables;
mod mpeg4;
mod packet;
pub mod rtcp;
mod time;

pub use audio::{G711_CLOCK_RATE, packetise_aac, packetise_g711, packetise_metadata};
pub use h264::packetise_h264;
pub use h265::packetise_h265;
pub use header::{HeaderError, RTP_HEADER_LEN, RtpHeader, RtpPacket};
pub use jpeg::{JpegError, packetise_jpeg};
pub use mpeg4::packetise_mpeg4;
pub use packet::{DEFAULT_MAX_PAYLOAD, MAX_MAX_PAYLOAD, MIN_MAX_PAYLOAD, Packet, PacketisedUnit, Payload};
pub use time::{NtpTime, VIDEO_CLOCK_RATE, media_ticks};
