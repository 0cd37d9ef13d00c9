//! Event brokers: their configurations (EVENT-7-1), and what is published to them (EVENT-7-2).

use onvif_core::generated::tev::operations::{
    AddEventBroker, DeleteEventBroker, GetEventBrokers, GetServiceCapabilities,
};
use onvif_core::generated::{tev, wsnt};
use onvif_core::xml::RawXml;

use super::broker_events::{Expected, connected, disconnected, published};
use super::channel::{properties, topics};
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::support::topics::Topics;
use crate::features::Feature;
use crate::wire::broker::{Broker, Scheme};

macro_rules! configured {
    ($id:literal, $steps:path) => {
        case!($id, $steps, requires: [Feature::EventService, Feature::EventBroker])
    };
}

macro_rules! publishes {
    ($id:literal, $feature:ident, $scheme:ident, $qos:literal, $filtered:literal) => {
        case!(
            $id,
            publishes,
            with: Way { scheme: Scheme::$scheme, qos: $qos, filtered: $filtered },
            requires: [Feature::EventService, Feature::EventBroker, Feature::$feature],
        )
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    configured!("EVENT-7-1-1", list),
    configured!("EVENT-7-1-2", add),
    configured!("EVENT-7-1-3", modify),
    configured!("EVENT-7-1-4", delete),
    publishes!("EVENT-7-2-1", BrokerMqtt, Mqtt, 0, false),
    publishes!("EVENT-7-2-2", BrokerMqtts, Mqtts, 0, false),
    publishes!("EVENT-7-2-3", BrokerWs, Ws, 0, false),
    publishes!("EVENT-7-2-4", BrokerWss, Wss, 0, false),
    publishes!("EVENT-7-2-5", BrokerMqtt, Mqtt, 1, false),
    publishes!("EVENT-7-2-6", BrokerMqtt, Mqtt, 2, false),
    publishes!("EVENT-7-2-7", BrokerMqtt, Mqtt, 0, true),
];

async fn list(test: &mut Test) -> Outcome {
    test.step(3);
    let most = most(test).await?.0;
    test.step(4);
    let all = brokers(test, None).await?;
    test.step(6);
    test.check(
        all.len() <= most,
        format!("at most MaxEventBrokers, {most}"),
        all.len().to_string(),
    )?;
    test.step(7);
    for (at, one) in all.iter().enumerate() {
        let twice = all.iter().skip(at + 1).any(|other| other.address == one.address);
        test.check(!twice, "addresses that are unique", one.address.clone())?;
    }
    test.step(8);
    for one in &all {
        let found = only(test, &one.address).await?;
        test.check(
            found.address == one.address,
            one.address.clone(),
            found.address.clone(),
        )?;
        no_password(test, &found)?;
        same(test, &found, one)?;
    }
    Ok(())
}

async fn add(test: &mut Test) -> Outcome {
    let broker = prepared(test).await?;
    test.step(7);
    let wanted = config(&broker);
    configure(test, &wanted).await?;
    test.step(9);
    looked_at(test, &wanted, [10, 17]).await?;
    test.step(21);
    remove(test, broker.address()).await
}

async fn modify(test: &mut Test) -> Outcome {
    let broker = prepared(test).await?;
    test.step(7);
    configure(test, &config(&broker)).await?;
    test.step(9);
    let topic = properties(test, 1).await?.pop().ok_or(Stop::Passed)?;
    test.step(10);
    let wanted = tev::EventBrokerConfig {
        topic_prefix: "TestDevice1".to_owned(),
        user_name: Some("TestUserName1".to_owned()),
        publish_filter: Some(wsnt::FilterType { any: topics(&topic) }),
        qo_s: Some(1),
        ..config(&broker)
    };
    configure(test, &wanted).await?;
    test.step(12);
    looked_at(test, &wanted, [13, 21]).await?;
    test.step(25);
    remove(test, broker.address()).await
}

async fn delete(test: &mut Test) -> Outcome {
    let broker = prepared(test).await?;
    test.step(7);
    configure(test, &config(&broker)).await?;
    test.step(9);
    remove(test, broker.address()).await?;
    test.step(11);
    let all = brokers(test, None).await?;
    test.step(12);
    let still = all.iter().any(|one| one.address == broker.address());
    test.check(!still, "a configuration that is gone", broker.address())
}

/// What a case publishes by.
#[derive(Clone, Copy)]
struct Way {
    scheme: Scheme,
    qos: u8,
    filtered: bool,
}

async fn publishes(test: &mut Test, way: Way) -> Outcome {
    test.step(3);
    let (most, _) = most(test).await?;
    test.step(5);
    let mut broker = opened(test, way.scheme).await?;
    test.step(6);
    make_room(test, most).await?;
    test.step(7);
    let topic = properties(test, 1).await?.pop().ok_or(Stop::Passed)?;
    test.step(8);
    let described = Topics::ask(test).await?.find(test, &topic)?;
    test.step(9);
    let described = test.present(described, &topic)?;
    test.step(11);
    // The texts for TLS leave user name and password out here, and look for them in steps 14 to 17 all the same.
    let wanted = tev::EventBrokerConfig {
        publish_filter: way.filtered.then(|| wsnt::FilterType { any: topics(&topic) }),
        qo_s: Some(i32::from(way.qos)),
        ..config(&broker)
    };
    configure(test, &wanted).await?;
    test.step(13);
    connected(test, &mut broker, &wanted).await?;
    test.step(19);
    let expected = Expected {
        qos: way.qos,
        prefix: &wanted.topic_prefix,
        topic: &topic,
        property: described.is_property == Some(true),
        nothing_else: way.filtered,
    };
    published(test, &mut broker, &expected).await?;
    test.step(20);
    remove(test, broker.address()).await?;
    test.step(21);
    disconnected(test, &mut broker).await
}

/// The number of brokers that the device can have, and the protocols that it speaks.
async fn most(test: &mut Test) -> Result<(usize, Vec<String>), Stop> {
    let told = test
        .call::<GetServiceCapabilities>(&tev::GetServiceCapabilities::default())
        .await?
        .capabilities;
    test.step(4);
    let most = told.max_event_brokers.unwrap_or(0);
    test.check(most > 0, "MaxEventBrokers above 0", most.to_string())?;
    let protocols = told.event_broker_protocols.unwrap_or_default();
    let protocols = protocols.split_whitespace().map(str::to_owned).collect();
    Ok((usize::try_from(most).unwrap_or(usize::MAX), protocols))
}

/// Steps 3 to 6 of the cases that configure: a broker by the first protocol that the device names, and room for it.
async fn prepared(test: &mut Test) -> Result<Broker, Stop> {
    test.step(3);
    let (most, protocols) = most(test).await?;
    test.step(5);
    let first = test.present(protocols.into_iter().next(), "EventBrokerProtocols")?;
    let scheme = Scheme::ALL.into_iter().find(|scheme| scheme.as_str() == first);
    let scheme = scheme.ok_or_else(|| test.failed("mqtt, mqtts, ws or wss", first))?;
    let broker = opened(test, scheme).await?;
    test.step(6);
    make_room(test, most).await?;
    Ok(broker)
}

/// A broker that the device can reach. Without one the case cannot be judged.
async fn opened(test: &mut Test, scheme: Scheme) -> Result<Broker, Stop> {
    let nowhere = |error: std::io::Error| Stop::Inconclusive(format!("no address for a broker: {error}"));
    let device = test.device().peer().map_err(nowhere)?;
    Broker::open(device, scheme).await.map_err(nowhere)
}

/// HelperFreeSpaceConfigurationForEventBroker. Where there is room, no configuration of others is touched.
async fn make_room(test: &mut Test, most: usize) -> Outcome {
    let all = brokers(test, None).await?;
    let full = all.len() >= most;
    let Some(first) = all.into_iter().next().filter(|_| full) else {
        return Ok(());
    };
    test.permitted(
        Impact::EventBrokers,
        "there is no room for an event broker, and one that makes room comes back without its password",
    )?;
    remove(test, &first.address).await?;
    test.restore(format!("event broker {}", first.address), move |test| {
        Box::pin(async move {
            // Its password nobody knows any more.
            let event_broker = tev::EventBrokerConfig {
                status: None,
                ..first
            };
            test.call::<AddEventBroker>(&tev::AddEventBroker { event_broker })
                .await?;
            Ok(())
        })
    });
    Ok(())
}

/// What the texts ask for.
fn config(broker: &Broker) -> tev::EventBrokerConfig {
    tev::EventBrokerConfig {
        address: broker.address().to_owned(),
        topic_prefix: "TestDevice".to_owned(),
        user_name: Some("TestUserName".to_owned()),
        password: Some("TestPassword".to_owned()),
        qo_s: Some(0),
        ..tev::EventBrokerConfig::default()
    }
}

/// `AddEventBroker`; the configuration ends with the case.
async fn configure(test: &mut Test, config: &tev::EventBrokerConfig) -> Outcome {
    let request = tev::AddEventBroker {
        event_broker: config.clone(),
    };
    test.call::<AddEventBroker>(&request).await?;
    let address = config.address.clone();
    test.restore("event broker", move |test| {
        Box::pin(async move {
            // The case may have deleted it already.
            let _ = test
                .attempt::<DeleteEventBroker>(&tev::DeleteEventBroker { address })
                .await?;
            Ok(())
        })
    });
    Ok(())
}

async fn remove(test: &mut Test, address: &str) -> Outcome {
    let request = tev::DeleteEventBroker {
        address: address.to_owned(),
    };
    test.call::<DeleteEventBroker>(&request).await?;
    Ok(())
}

async fn brokers(test: &mut Test, address: Option<&str>) -> Result<Vec<tev::EventBrokerConfig>, Stop> {
    let request = tev::GetEventBrokers {
        address: address.map(str::to_owned),
    };
    Ok(test.call::<GetEventBrokers>(&request).await?.event_broker)
}

/// HelperGetEventBroker.
async fn only(test: &mut Test, address: &str) -> Result<tev::EventBrokerConfig, Stop> {
    let mut found = brokers(test, Some(address)).await?;
    test.check(
        found.len() == 1,
        "exactly one EventBroker",
        found.len().to_string(),
    )?;
    test.present(found.pop(), "EventBroker")
}

/// A configuration as the device tells it, alone and in the list, whose steps begin at these numbers.
async fn looked_at(test: &mut Test, wanted: &tev::EventBrokerConfig, [alone, list]: [u32; 2]) -> Outcome {
    let found = only(test, &wanted.address).await?;
    test.step(alone);
    test.check(
        found.address == wanted.address,
        wanted.address.clone(),
        found.address.clone(),
    )?;
    no_password(test, &found)?;
    same(test, &found, wanted)?;
    test.step(list);
    let all = brokers(test, None).await?;
    test.step(list + 1);
    let listed = all.into_iter().find(|one| one.address == wanted.address);
    let listed = test.present(listed, &wanted.address)?;
    test.step(list + 2);
    no_password(test, &listed)?;
    test.step(list + 3);
    same(test, &listed, &found)
}

fn no_password(test: &Test, broker: &tev::EventBrokerConfig) -> Outcome {
    test.check(broker.password.is_none(), "no Password", "Password")
}

/// The fields that the texts compare.
fn same(test: &Test, found: &tev::EventBrokerConfig, wanted: &tev::EventBrokerConfig) -> Outcome {
    let fields = |broker: &tev::EventBrokerConfig| {
        format!(
            "TopicPrefix {:?}, UserName {:?}, CertificateID {:?}, PublishFilter {:?}, QoS {:?}",
            broker.topic_prefix,
            broker.user_name,
            broker.certificate_id,
            broker.publish_filter.as_ref().map(|filter| filter
                .any
                .iter()
                .map(expression)
                .collect::<Vec<_>>()),
            broker.qo_s
        )
    };
    let (found, wanted) = (fields(found), fields(wanted));
    test.check(found == wanted, wanted, found)
}

/// Dialect and text of a filter, or its XML if it is of another kind.
fn expression(element: &RawXml) -> (String, String) {
    let read = element.read_as::<wsnt::TopicExpressionType>().ok();
    let text = read.and_then(|read| Some((read.dialect, read.content.text().ok()?.trim().to_owned())));
    text.unwrap_or_else(|| (String::new(), element.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_compared_by_what_they_say() {
        let one = topics("tns1:A//.|tns1:B");
        let set = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet";
        assert_eq!(
            expression(&one[0]),
            (set.to_owned(), "tns1:A//.|tns1:B".to_owned())
        );
    }
}
