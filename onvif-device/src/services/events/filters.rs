//! The filter of a request.

use onvif_core::events::Filter;
use onvif_core::generated::wsnt::{FilterType, QueryExpressionType, TopicExpressionType};
use onvif_core::soap::Fault;
use onvif_core::xml::{Ns, RawXml};

use super::faults::Faults;
use crate::events::Events;

/// Reads the filter of a request against the topics of the device.
pub(super) fn filter(asked: Option<&FilterType>, events: &Events, faults: Faults) -> Result<Filter, Fault> {
    let mut filter = Filter::new();
    let topics = events.topics();
    for element in asked.map_or(&[][..], |asked| &asked.any) {
        let name = element.name()?;
        if name.is(Ns::WSNT, "TopicExpression") {
            let expression: TopicExpressionType = element.read_as()?;
            filter
                .add_topic(
                    &expression.dialect,
                    &expression.content,
                    topics.iter().map(|topic| &**topic),
                )
                .map_err(|error| faults.topic_filter(error))?;
        } else if name.is(Ns::WSNT, "MessageContent") {
            let expression: QueryExpressionType = element.read_as()?;
            filter
                .add_content(&expression.dialect, &expression.content)
                .map_err(|error| faults.content_filter(error))?;
        } else {
            return Err(faults.invalid_filter(&name));
        }
    }
    Ok(filter)
}

/// Reads a subscription policy: returns whether only changes are wanted.
pub(super) fn changed_only(policy: &[RawXml], faults: Faults) -> Result<bool, Fault> {
    let mut changed_only = false;
    for element in policy {
        let name = element.name()?;
        if !name.is(Ns::TEV, "ChangedOnly") {
            return Err(faults.unsupported_policy(&name));
        }
        // As an empty element, and as a truth value.
        let mut reader = element.reader();
        reader.root()?;
        let text = reader.text()?;
        changed_only = !matches!(text.trim(), "false" | "0");
    }
    Ok(changed_only)
}
