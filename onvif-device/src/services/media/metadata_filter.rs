//! Which events a metadata stream carries.

use std::sync::Arc;

use onvif_core::events::{DeclaredTopic, Filter};
use onvif_core::generated::tt;
use onvif_core::generated::wsnt::{QueryExpressionType, TopicExpressionType};
use onvif_core::soap::Fault;
use onvif_core::xml::Ns;

use super::state::fault::config_modify;

/// Reads the filter of a subscription against the topics of the device.
///
/// # Errors
/// `ter:ConfigModify` for a filter that cannot be followed: an unknown dialect, an expression that breaks its grammar, a topic that
/// the device does not have.
pub(super) fn read(events: &tt::EventSubscription, topics: &[Arc<DeclaredTopic>]) -> Result<Filter, Fault> {
    let mut filter = Filter::new();
    let elements = events.filter.as_ref().map_or(&[][..], |filter| &filter.any);
    for element in elements {
        let name = element.name()?;
        let added = if name.is(Ns::WSNT, "TopicExpression") {
            let expression: TopicExpressionType = element.read_as()?;
            let topics = topics.iter().map(|topic| &**topic);
            filter.add_topic(&expression.dialect, &expression.content, topics)
        } else if name.is(Ns::WSNT, "MessageContent") {
            let expression: QueryExpressionType = element.read_as()?;
            filter.add_content(&expression.dialect, &expression.content)
        } else {
            return Err(config_modify("The event filter is of an unknown kind"));
        };
        added.map_err(|error| config_modify(format!("The event filter: {error}")))?;
    }
    Ok(filter)
}
