//! Events without I/O (ONVIF Core, "Event handling"): topics and what their messages hold, notifications, the current state of all properties, filters,
//! subscriptions with their queues, and the history that clients can seek in.

pub mod filter;
mod history;
mod notification;
mod properties;
pub mod subscription;
mod topic;
mod topic_set;

pub use filter::{Filter, FilterError};
pub use history::History;
pub use notification::{Notification, PropertyOperation};
pub use properties::PropertyStore;
pub use topic::{DeclaredTopic, Group, Item, MessageError, Segment, Topic, TopicError};
pub use topic_set::topic_set;
