//! Streams: encoder instances, and what else delivers, shared by all who watch them.
//!
//! A [`StreamHub`] owns the running encoders. Each is started when somebody first wants it, stopped when nobody has wanted it for a
//! while, and reconfigured without dropping its viewers. An access unit is packetised once; each [`Viewer`] holds it by reference
//! in a bounded queue and adds only its own RTP headers when it is sent. A viewer that is too slow loses whole access units up to
//! the next key frame and holds up nobody.

mod attendance;
mod catalogue;
mod frame;
mod group_keys;
mod hub;
pub mod metadata;
mod multicast;
mod source;
mod stream;
mod superseded;
mod viewer;

pub(crate) use attendance::{Attendance, Attending};
pub use attendance::{Resource, ResourceKind};
pub use catalogue::{
    AudioTrack, BackChannelOutput, MetadataTrack, MulticastTarget, StreamCatalogue, StreamDescription,
    StreamTrack, TrackDescription, VideoTrack,
};
pub use frame::Frame;
pub(crate) use group_keys::GroupKey;
pub use hub::{HubConfig, StreamError, StreamHub};
pub(crate) use multicast::{MulticastPlay, MulticastSender};
pub use source::TrackFormat;
pub use stream::{StreamHandle, StreamStatistics};
pub use viewer::{FirstPacket, Outgoing, Viewer, ViewerConfig, ViewerStatistics, Wake};
