//! Events without I/O (ONVIF Core, "Event handling"): topics and what their messages hold, notifications, and the current state of all properties.

mod notification;
mod properties;
mod topic;
mod topic_set;

pub use notification::{Notification, PropertyOperation};
pub use properties::PropertyStore;
pub use topic::{DeclaredTopic, Group, Item, MessageError, Segment, Topic, TopicError};
pub use topic_set::topic_set;
