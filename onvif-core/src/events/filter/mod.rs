//! Filters of subscriptions: by topic and by the content of the message (ONVIF Core, "Topic filter", "Message content filter").

mod content;
mod lexer;
mod topic;

use std::fmt;

pub use content::ContentFilter;
pub use topic::TopicFilter;

use super::{DeclaredTopic, Notification};
use crate::xml::RawContent;

/// The dialect of a single path in the topic tree (WS-Topics).
pub const CONCRETE: &str = "http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete";
/// The dialect of ONVIF: alternatives and whole branches.
pub const CONCRETE_SET: &str = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet";
/// The dialect of message content filters of ONVIF.
pub const ITEM_FILTER: &str = "http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter";

/// The longest filter expression in bytes.
pub const MAX_EXPRESSION: usize = 8 * 1024;
/// The most filters of one subscription.
pub const MAX_FILTERS: usize = 16;

/// What a subscription wants to be told: what passes every one of its filters. Without any, everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    topics: Vec<TopicFilter>,
    contents: Vec<ContentFilter>,
}

impl Filter {
    /// A filter that everything passes.
    pub fn new() -> Filter {
        Filter::default()
    }

    /// Adds a topic expression. Its prefixes are those in force where it stood. `topics` is what the device has.
    ///
    /// # Errors
    /// [`FilterError`]; nothing is added then.
    pub fn add_topic<'a>(
        &mut self,
        dialect: &str,
        expression: &RawContent,
        topics: impl IntoIterator<Item = &'a DeclaredTopic>,
    ) -> Result<(), FilterError> {
        self.check_number()?;
        let text = expression_text(expression)?;
        let filter = TopicFilter::parse(dialect, &text, |prefix| expression.namespace_of(prefix))?;
        if !topics.into_iter().any(|topic| filter.matches(topic)) {
            return Err(FilterError::TopicNotSupported);
        }
        self.topics.push(filter);
        Ok(())
    }

    /// Adds a message content filter. Its prefixes are those in force where it stood.
    ///
    /// # Errors
    /// [`FilterError`]; nothing is added then.
    pub fn add_content(&mut self, dialect: &str, expression: &RawContent) -> Result<(), FilterError> {
        self.check_number()?;
        if dialect.trim() != ITEM_FILTER {
            return Err(FilterError::UnknownDialect);
        }
        let text = expression_text(expression)?;
        let filter = ContentFilter::parse(&text, |prefix| expression.namespace_of(prefix))?;
        self.contents.push(filter);
        Ok(())
    }

    /// Whether a topic can pass, whatever its messages hold.
    pub fn wants(&self, topic: &DeclaredTopic) -> bool {
        self.topics.iter().all(|filter| filter.matches(topic))
    }

    /// Whether a notification passes.
    pub fn passes(&self, notification: &Notification) -> bool {
        self.wants(notification.topic()) && self.contents.iter().all(|filter| filter.matches(notification))
    }

    fn check_number(&self) -> Result<(), FilterError> {
        if self.topics.len() + self.contents.len() >= MAX_FILTERS {
            return Err(FilterError::Invalid("there are too many filters"));
        }
        Ok(())
    }
}

fn expression_text(expression: &RawContent) -> Result<String, FilterError> {
    if expression.as_str().len() > MAX_EXPRESSION {
        return Err(FilterError::Invalid("the expression is too long"));
    }
    expression
        .text()
        .map_err(|_| FilterError::Invalid("the expression is not a text"))
}

/// Why a filter cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterError {
    /// The dialect is none that the device knows.
    UnknownDialect,
    /// The expression breaks the grammar of its dialect, or a limit.
    Invalid(&'static str),
    /// The device has no topic that the expression selects.
    TopicNotSupported,
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FilterError::UnknownDialect => "The dialect is not supported",
            FilterError::Invalid(reason) => reason,
            FilterError::TopicNotSupported => "The device has no such topic",
        })
    }
}

impl std::error::Error for FilterError {}
