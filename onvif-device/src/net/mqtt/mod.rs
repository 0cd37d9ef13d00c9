//! MQTT 3.1.1 as far as a publisher needs it, without I/O: packets, and the session of a client that publishes and never subscribes.
//!
//! What such a client may be sent is five kinds of packets of at most four octets, so that there is nothing to be allocated for what a broker sends.

mod packet;
mod session;

pub(crate) use session::{Options, Session};
