//! The Event service: pull points, basic notification with push, and what has happened before (ONVIF Core, "Event handling").
//!
//! It observes the [hub](crate::events) of the device; what the parts of the device declare there is its topic set. It adds topics of its own: the last reboot,
//! reset and setting of the clock, and on Linux the usage of the processor.
//!
//! - Every subscription has an address of its own below the service's. Requests that are sent to the address of the service are accepted as well, if `wsa:To` names the subscription.
//! - A subscription keeps at most [`Config::limits`]`.queue` notifications that nobody has fetched; then the oldest makes room.
//! - Subscriptions end with the process, with a factory default, and when their time is over. Clients then get `ResourceUnknownFault`.
//! - With the feature `mqtt`, clients can name event brokers to which events are published ([`Config::event_brokers`]).
//! - The latest notifications are kept over a restart, except for the usage of the processor, and clients can `Seek` in them. They are stored in the background, at most every
//!   [`Config::store_interval`], and when the device is dropped: a loss of power costs those of the last interval.

mod broker;
#[cfg(feature = "mqtt")]
mod brokers;
mod describe;
mod faults;
mod filters;
mod history;
mod install;
mod messages;
mod monitoring;
mod pull;
mod push;
mod push_login;
mod service;
mod times;

use std::time::Duration;

pub use onvif_core::events::subscription::Limits;
pub use service::EventService;

/// Path of the service; those of subscriptions are below it.
pub const PATH: &str = "/onvif/event";

/// What the Event service may use.
#[derive(Clone, Debug)]
pub struct Config {
    /// Numbers of subscriptions and of what waits in them.
    pub limits: Limits,
    /// The longest lifetime that a client can ask for. Default one day.
    pub longest_lifetime: Duration,
    /// The lifetime of a subscription if the client names none. Default one minute: whoever fetches or renews extends it.
    pub lifetime: Duration,
    /// The longest time for which a request may wait for notifications, at least one minute. Default ten minutes.
    pub longest_wait: Duration,
    /// The most notifications of one reply or one `Notify`. Default 200.
    pub batch: usize,
    /// How many notifications are kept for `Seek`, over restarts as well; 0 for none, and then the service says that it has no such storage. Default 1024.
    pub history: usize,
    /// How often new notifications are stored at most. Default 30 s.
    pub store_interval: Duration,
    /// For how long a consumer that cannot be reached is tried before its subscription ends. Default one minute.
    pub give_up: Duration,
    /// How many event brokers clients can configure, to which events are published over MQTT; 0 for none, and then the service says so. Default 4.
    #[cfg(feature = "mqtt")]
    pub event_brokers: usize,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            limits: Limits::default(),
            longest_lifetime: Duration::from_secs(86_400),
            lifetime: Duration::from_secs(60),
            longest_wait: Duration::from_secs(600),
            batch: 200,
            history: 1024,
            store_interval: Duration::from_secs(30),
            give_up: Duration::from_secs(60),
            #[cfg(feature = "mqtt")]
            event_brokers: 4,
        }
    }
}
