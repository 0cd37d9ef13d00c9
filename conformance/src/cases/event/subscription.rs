//! What the cases of this chapter share: creating subscriptions, and ending them.

use std::time::Duration;

use onvif_core::generated::tev::operations::{CreatePullPointSubscription, Unsubscribe};
use onvif_core::generated::{tev, wsa, wsnt};
use onvif_core::soap::Fault;
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{DateTime, Ns, RawXml};

use crate::case::{Endpoint, Stop, Test};

/// A subscription as the device told it.
pub struct Subscription {
    /// Where it answers.
    pub endpoint: Endpoint,
    /// Clock of the device.
    pub current: DateTime,
    /// When it ends.
    pub termination: DateTime,
}

impl Subscription {
    /// Seconds from now to its end, as the device told them.
    pub fn seconds(&self) -> i64 {
        self.termination.unix_seconds() - self.current.unix_seconds()
    }
}

/// The Event service itself.
pub fn service(test: &Test) -> Endpoint {
    Endpoint {
        address: test.device().address_of(Ns::TEV),
        reference_parameters: Vec::new(),
    }
}

/// Creates a pull point that ends with the case. A termination time that is not accepted is replaced by the least one that the fault tells, as the texts allow.
pub async fn pull_point(
    test: &mut Test,
    seconds: Option<u64>,
    filter: Option<RawXml>,
) -> Result<Subscription, Stop> {
    let service = service(test);
    let mut request = create(seconds, filter);
    let answer = match test
        .attempt_at::<CreatePullPointSubscription>(&service, &request)
        .await?
    {
        Ok(answer) => answer,
        Err(fault) => match least_time(&fault) {
            Some(least) => {
                request.initial_termination_time =
                    Some(Nillable::Value(wsnt::AbsoluteOrRelativeTimeType::DateTime(least)));
                test.call_at::<CreatePullPointSubscription>(&service, &request)
                    .await?
            }
            None => {
                return Err(test.failed(
                    "CreatePullPointSubscriptionResponse",
                    format!("the fault {fault}"),
                ));
            }
        },
    };
    let endpoint = endpoint(&answer.subscription_reference);
    let valid = endpoint
        .address
        .parse::<http::Uri>()
        .is_ok_and(|uri| uri.host().is_some());
    test.check(
        valid,
        "an address in SubscriptionReference",
        endpoint.address.clone(),
    )?;
    let left = endpoint.clone();
    test.restore("pull point", move |test| {
        Box::pin(async move {
            // One that has ended by itself, or by the case, answers with a fault.
            let _ = test
                .attempt_at::<Unsubscribe>(&left, &wsnt::Unsubscribe::default())
                .await?;
            Ok(())
        })
    });
    let termination = test.present(answer.termination_time.value().copied(), "TerminationTime")?;
    Ok(Subscription {
        endpoint,
        current: answer.current_time,
        termination,
    })
}

/// A request for a pull point.
pub fn create(seconds: Option<u64>, filter: Option<RawXml>) -> tev::CreatePullPointSubscription {
    tev::CreatePullPointSubscription {
        filter: filter.map(|filter| wsnt::FilterType { any: vec![filter] }),
        initial_termination_time: seconds.map(|s| Nillable::Value(after(s))),
        ..tev::CreatePullPointSubscription::default()
    }
}

/// A time from now.
pub fn after(seconds: u64) -> wsnt::AbsoluteOrRelativeTimeType {
    wsnt::AbsoluteOrRelativeTimeType::Duration(Duration::from_secs(seconds).into())
}

/// Where a reference leads.
pub fn endpoint(reference: &wsa::EndpointReferenceType) -> Endpoint {
    let parameters = reference.reference_parameters.as_ref();
    Endpoint {
        address: reference.address.value.trim().to_owned(),
        reference_parameters: parameters
            .map(|parameters| parameters.any.iter().map(|raw| raw.as_str().to_owned()).collect())
            .unwrap_or_default(),
    }
}

/// The `MinimumTime` of a fault that refuses a termination time.
fn least_time(fault: &Fault) -> Option<DateTime> {
    let detail = fault.detail().iter().find(|detail| {
        detail
            .name()
            .is_ok_and(|name| name.local().starts_with("Unacceptable") && name.ns() == Ns::WSNT)
    })?;
    let mut reader = detail.reader();
    reader.root().ok()?;
    while let Some(child) = reader.next_child().ok()? {
        if child.local == "MinimumTime" {
            return reader.text().ok()?.trim().parse().ok();
        }
        reader.skip().ok()?;
    }
    None
}

/// Whether a fault is one of those of WS-BaseNotification, with its detail as an element of that name, or with that subcode.
pub fn is_one_of(fault: &Fault, names: &[&str]) -> bool {
    let detail = fault.detail().iter().filter_map(|detail| detail.name().ok());
    let in_detail = detail.into_iter().any(|name| {
        names.iter().any(|wanted| {
            name.local().strip_suffix("Fault") == Some(wanted.strip_suffix("Fault").unwrap_or(wanted))
        })
    });
    let subcode = fault.subcodes().iter().any(|code| {
        names
            .iter()
            .any(|wanted| code.local().trim_end_matches("Fault") == wanted.trim_end_matches("Fault"))
    });
    in_detail || subcode
}
