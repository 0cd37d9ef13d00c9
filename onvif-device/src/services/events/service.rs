//! The operations.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use onvif_core::events::Filter;
use onvif_core::events::filter::TopicFilter;
use onvif_core::events::subscription::{Delivery, Id, Request};
use onvif_core::generated::{tev, wsa, wsnt};
use onvif_core::soap::Fault;
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{Name, Ns, RawXml, WriteXml as _, XmlWriter};

use super::broker::Broker;
use super::faults::Faults;
use super::messages::{holders, reference};
use super::times::{lifetime, told, whole_millis};
use super::{Config, PATH, describe, filters, pull, push};
use crate::RequestContext;
use crate::generated::events::EventsService;
use crate::remote_user::RemoteUser;
use crate::task;

/// The Event service, to be given to [`DeviceBuilder::module`](crate::DeviceBuilder::module).
#[derive(Debug, Default)]
pub struct EventService {
    pub(super) config: Config,
}

/// The service of a running device.
pub(super) struct Running {
    pub broker: Arc<Broker>,
    /// Who logs in at consumers that ask for it.
    pub remote_user: Option<RemoteUser>,
    /// None where the device is to have none.
    #[cfg(feature = "mqtt")]
    pub brokers: Option<Arc<super::brokers::Brokers>>,
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").finish_non_exhaustive()
    }
}

/// A subscription that was just made or renewed.
struct Lease {
    now: SystemTime,
    end: SystemTime,
}

impl Running {
    /// The time in what is told to clients, and the faults that bear it.
    fn faults(&self) -> Faults {
        Faults {
            now: whole_millis(self.broker.clock.now()),
        }
    }

    fn config(&self) -> &Config {
        &self.broker.config
    }

    /// The filter and the lifetime of a new subscription.
    fn request(
        &self,
        delivery: Delivery,
        asked: Option<&wsnt::FilterType>,
        time: Option<&Nillable<wsnt::AbsoluteOrRelativeTimeType>>,
        policy: &[RawXml],
    ) -> Result<(Request, Lease), Fault> {
        let faults = self.faults();
        let filter: Filter = filters::filter(asked, &self.broker.events, faults)?;
        let time = time.and_then(Nillable::value);
        let lifetime = lifetime(time, self.config(), faults.now, true)?;
        let changed_only = filters::changed_only(policy, faults)?;
        let request = Request {
            delivery,
            filter,
            changed_only,
            lifetime,
        };
        Ok((request, self.lease(faults.now, lifetime)))
    }

    fn lease(&self, now: SystemTime, lifetime: Duration) -> Lease {
        Lease {
            now,
            end: now.checked_add(lifetime).unwrap_or(now),
        }
    }

    /// The subscription that a request is for: by the address that it was sent to, or by `wsa:To`, since some clients send everything to the
    /// address of the service.
    fn subscription(&self, context: &RequestContext) -> Result<Id, Fault> {
        let to = context
            .addressing()
            .and_then(|addressing| addressing.to.as_deref());
        id_in(context.path())
            .or_else(|| id_in(to?))
            .ok_or_else(|| self.faults().resource_unknown())
    }
}

/// The number at the end of the address of a subscription.
fn id_in(address: &str) -> Option<Id> {
    let (before, id) = address.trim().rsplit_once('/')?;
    before.ends_with(PATH).then(|| Id::parse(id))?
}

/// A number that nobody can guess.
fn new_id(faults: Faults) -> Result<Id, Fault> {
    let mut octets = [0; 8];
    getrandom::fill(&mut octets).map_err(|_| faults.subscribe_failed("The device has no random numbers"))?;
    Ok(Id(u64::from_ne_bytes(octets)))
}

impl EventsService for Running {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: tev::GetServiceCapabilities,
    ) -> Result<tev::GetServiceCapabilitiesResponse, Fault> {
        Ok(tev::GetServiceCapabilitiesResponse {
            capabilities: describe::capabilities(self.config()),
        })
    }

    async fn get_event_properties(
        &self,
        _: &RequestContext,
        _: tev::GetEventProperties,
    ) -> Result<tev::GetEventPropertiesResponse, Fault> {
        describe::properties(&self.broker.events)
    }

    async fn create_pull_point_subscription(
        &self,
        context: &RequestContext,
        request: tev::CreatePullPointSubscription,
    ) -> Result<tev::CreatePullPointSubscriptionResponse, Fault> {
        let policy = request.subscription_policy.map(|policy| policy.any);
        let (wanted, lease) = self.request(
            Delivery::Pull,
            request.filter.as_ref(),
            request.initial_termination_time.as_ref(),
            policy.as_deref().unwrap_or_default(),
        )?;
        let faults = self.faults();
        let id = new_id(faults)?;
        self.broker
            .subscribe(id, wanted)
            .map_err(|refusal| faults.refusal(refusal))?;
        Ok(tev::CreatePullPointSubscriptionResponse {
            subscription_reference: address_of(context, id),
            current_time: told(lease.now),
            termination_time: Nillable::Value(told(lease.end)),
            any: Vec::new(),
        })
    }

    async fn pull_messages(
        &self,
        context: &RequestContext,
        request: tev::PullMessages,
    ) -> Result<tev::PullMessagesResponse, Fault> {
        let id = self.subscription(context)?;
        let wait = request.timeout.to_std();
        let wait = match wait {
            Some(wait) if wait <= self.config().longest_wait => wait,
            Some(_) => return Err(self.too_long()),
            None => return Err(Fault::sender(["InvalidArgVal"], "The timeout is negative")),
        };
        let limit = usize::try_from(request.message_limit)
            .ok()
            .filter(|limit| *limit > 0)
            .ok_or_else(|| Fault::sender(["InvalidArgVal"], "The message limit is not positive"))?;
        let pulled = pull::pull(&self.broker, id, wait, limit.min(self.config().batch))
            .await
            .map_err(|refusal| self.faults().refusal(refusal))?;
        let now = whole_millis(self.broker.clock.now());
        let left = pulled
            .deadline
            .saturating_duration_since(super::broker::instant());
        let producer = context.uri(PATH);
        Ok(tev::PullMessagesResponse {
            current_time: told(now),
            termination_time: told(now.checked_add(left).unwrap_or(now)),
            notification_message: holders(pulled.notifications.iter().map(|n| &**n), &producer),
        })
    }

    async fn seek(&self, context: &RequestContext, request: tev::Seek) -> Result<tev::SeekResponse, Fault> {
        if self.config().history == 0 {
            return Err(Fault::action_not_supported());
        }
        let id = self.subscription(context)?;
        let time = request
            .utc_time
            .to_system_time()
            .ok_or_else(|| Fault::sender(["InvalidArgVal"], "The time is out of range"))?;
        self.broker
            .seek(id, time, request.reverse == Some(true))
            .map_err(|refusal| self.faults().refusal(refusal))?;
        Ok(tev::SeekResponse {})
    }

    async fn set_synchronization_point(
        &self,
        context: &RequestContext,
        _: tev::SetSynchronizationPoint,
    ) -> Result<tev::SetSynchronizationPointResponse, Fault> {
        let id = self.subscription(context)?;
        self.broker
            .synchronize(id)
            .map_err(|refusal| self.faults().refusal(refusal))?;
        Ok(tev::SetSynchronizationPointResponse {})
    }

    async fn unsubscribe(
        &self,
        context: &RequestContext,
        _: wsnt::Unsubscribe,
    ) -> Result<wsnt::UnsubscribeResponse, Fault> {
        let id = self.subscription(context)?;
        self.broker
            .unsubscribe(id)
            .map_err(|refusal| self.faults().refusal(refusal))?;
        Ok(wsnt::UnsubscribeResponse::default())
    }

    async fn subscribe(
        &self,
        context: &RequestContext,
        request: wsnt::Subscribe,
    ) -> Result<wsnt::SubscribeResponse, Fault> {
        let faults = self.faults();
        let policy = request.subscription_policy.map(|policy| policy.any);
        let (wanted, lease) = self.request(
            Delivery::Push,
            request.filter.as_ref(),
            request.initial_termination_time.as_ref(),
            policy.as_deref().unwrap_or_default(),
        )?;
        let consumer = push::Consumer::new(&request.consumer_reference, context)
            .map_err(|reason| faults.subscribe_failed(reason))?;
        let id = new_id(faults)?;
        let waker = self
            .broker
            .subscribe(id, wanted)
            .map_err(|refusal| faults.refusal(refusal))?;
        task::spawn(push::deliver(
            Arc::downgrade(&self.broker),
            id,
            waker,
            consumer,
            self.remote_user.clone(),
        ));
        Ok(wsnt::SubscribeResponse {
            subscription_reference: address_of(context, id),
            current_time: Some(told(lease.now)),
            termination_time: Some(Nillable::Value(told(lease.end))),
            any: Vec::new(),
        })
    }

    async fn get_current_message(
        &self,
        _: &RequestContext,
        request: wsnt::GetCurrentMessage,
    ) -> Result<wsnt::GetCurrentMessageResponse, Fault> {
        let faults = self.faults();
        let expression = &request.topic;
        let text = expression.content.text()?;
        let filter = TopicFilter::parse(&expression.dialect, &text, |prefix| {
            expression.content.namespace_of(prefix)
        })
        .map_err(|error| faults.topic_filter(error))?;
        let topics = self.broker.events.topics();
        match topics.iter().filter(|topic| filter.matches(topic)).count() {
            0 => Err(faults.topic_filter(onvif_core::events::FilterError::TopicNotSupported)),
            // Core lets a device say so on every topic; the states of properties come with each subscription.
            1 => Err(faults.no_current_message()),
            _ => Err(faults.multiple_topics()),
        }
    }

    async fn renew(
        &self,
        context: &RequestContext,
        request: wsnt::Renew,
    ) -> Result<wsnt::RenewResponse, Fault> {
        let id = self.subscription(context)?;
        let faults = self.faults();
        // A subscription that is gone is that, whatever the time asked for.
        if !self.broker.with(|all, now| all.is_alive(now, id)) {
            return Err(faults.resource_unknown());
        }
        let lifetime = lifetime(request.termination_time.value(), self.config(), faults.now, false)?;
        self.broker
            .with(|all, now| all.renew(now, id, lifetime))
            .map_err(|refusal| faults.refusal(refusal))?;
        let lease = self.lease(faults.now, lifetime);
        Ok(wsnt::RenewResponse {
            termination_time: Nillable::Value(told(lease.end)),
            current_time: Some(told(lease.now)),
            any: Vec::new(),
        })
    }

    async fn pause_subscription(
        &self,
        context: &RequestContext,
        _: wsnt::PauseSubscription,
    ) -> Result<wsnt::PauseSubscriptionResponse, Fault> {
        self.pause(context, true)?;
        Ok(wsnt::PauseSubscriptionResponse::default())
    }

    async fn resume_subscription(
        &self,
        context: &RequestContext,
        _: wsnt::ResumeSubscription,
    ) -> Result<wsnt::ResumeSubscriptionResponse, Fault> {
        self.pause(context, false)?;
        Ok(wsnt::ResumeSubscriptionResponse::default())
    }

    #[cfg(feature = "mqtt")]
    async fn add_event_broker(
        &self,
        _: &RequestContext,
        request: tev::AddEventBroker,
    ) -> Result<tev::AddEventBrokerResponse, Fault> {
        self.brokers()?.add(request).await
    }

    #[cfg(feature = "mqtt")]
    async fn delete_event_broker(
        &self,
        _: &RequestContext,
        request: tev::DeleteEventBroker,
    ) -> Result<tev::DeleteEventBrokerResponse, Fault> {
        self.brokers()?.delete(request).await
    }

    #[cfg(feature = "mqtt")]
    async fn get_event_brokers(
        &self,
        _: &RequestContext,
        request: tev::GetEventBrokers,
    ) -> Result<tev::GetEventBrokersResponse, Fault> {
        self.brokers()?.told(&request)
    }
}

impl Running {
    #[cfg(feature = "mqtt")]
    fn brokers(&self) -> Result<&Arc<super::brokers::Brokers>, Fault> {
        self.brokers.as_ref().ok_or_else(Fault::action_not_supported)
    }

    fn pause(&self, context: &RequestContext, paused: bool) -> Result<(), Fault> {
        let id = self.subscription(context)?;
        self.broker
            .act(id, |all, now| all.pause(now, id, paused))
            .map_err(|refusal| self.faults().refusal(refusal))
    }

    /// The fault that tells what may be waited for.
    fn too_long(&self) -> Fault {
        let name = Name::new(Ns::TEV, "PullMessagesFaultResponse");
        let mut writer = XmlWriter::new();
        tev::PullMessagesFaultResponse {
            max_timeout: self.config().longest_wait.into(),
            max_message_limit: i32::try_from(self.config().batch).unwrap_or(i32::MAX),
            any: Vec::new(),
        }
        .write_xml(&mut writer, name);
        let fault = Fault::receiver(
            ["InvalidArgVal"],
            "The timeout is longer than the device supports",
        );
        match RawXml::parse(writer.as_str()) {
            Ok(detail) => fault.with_detail(detail),
            Err(_) => fault,
        }
    }
}

/// The address of a subscription, on the host by which the client came.
fn address_of(context: &RequestContext, id: Id) -> wsa::EndpointReferenceType {
    reference(context.uri(&format!("{PATH}/{id}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_subscriptions() {
        let id = Some(Id(255));
        assert_eq!(id_in("/onvif/event/00000000000000ff"), id);
        assert_eq!(id_in(" http://[::1]:80/onvif/event/00000000000000ff\n"), id);
        for other in [
            "/onvif/event",
            "/onvif/event/",
            "/onvif/event/ff",
            "/onvif/media/00000000000000ff",
            "",
        ] {
            assert_eq!(id_in(other), None, "{other}");
        }
    }
}
