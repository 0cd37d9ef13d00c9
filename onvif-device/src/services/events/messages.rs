//! Notifications as messages.

use onvif_core::events::Notification;
use onvif_core::events::filter::CONCRETE;
use onvif_core::generated::{wsa, wsnt};

/// Notifications as the elements of a reply or of `Notify`; `producer` is the address of the service.
pub(super) fn holders<'n>(
    notifications: impl IntoIterator<Item = &'n Notification>,
    producer: &str,
) -> Vec<wsnt::NotificationMessageHolderType> {
    notifications
        .into_iter()
        .filter_map(|notification| {
            Some(wsnt::NotificationMessageHolderType {
                topic: Some(wsnt::TopicExpressionType {
                    dialect: CONCRETE.to_owned(),
                    content: notification.topic_expression(),
                    any_attributes: Vec::new(),
                }),
                producer_reference: Some(reference(producer.to_owned())),
                message: wsnt::NotificationMessageHolderTypeMessage {
                    any: Some(notification.message()?.clone()),
                },
                ..wsnt::NotificationMessageHolderType::default()
            })
        })
        .collect()
}

/// An endpoint at an address.
pub(super) fn reference(address: String) -> wsa::EndpointReferenceType {
    wsa::EndpointReferenceType {
        address: wsa::AttributedURIType {
            value: address,
            any_attributes: Vec::new(),
        },
        ..wsa::EndpointReferenceType::default()
    }
}
