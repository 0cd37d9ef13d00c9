//! WS-Discovery: DISCOVERY.

use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    AddScopes, GetDiscoveryMode, GetScopes, RemoveScopes, SetDiscoveryMode, SetScopes,
};
use onvif_core::generated::tt::{DiscoveryMode, ScopeDefinition};

use super::reboot;
use super::restart::{Listener, is_back, is_gone};
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::discovery::{Heard, Probe, Said, To, probe};
use crate::wire::style::Style;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DISCOVERY-1-1-2", hello, requires: [Feature::Discovery], impact: [Impact::Reboot]),
    case!("DISCOVERY-1-1-3", by_scopes, with: (To::Group, None), requires: [Feature::Discovery]),
    case!("DISCOVERY-1-1-4", everybody, with: To::Group, requires: [Feature::Discovery]),
    case!("DISCOVERY-1-1-5", nobody, with: To::Group, requires: [Feature::Discovery]),
    case!("DISCOVERY-1-1-6", unicast, requires: [Feature::Discovery]),
    case!("DISCOVERY-1-1-8", bye, requires: [Feature::DiscoveryBye], impact: [Impact::Reboot]),
    case!("DISCOVERY-1-1-9", mode, requires: [Feature::Discovery], impact: [Impact::Reboot]),
    case!("DISCOVERY-1-1-10", matching_rule, requires: [Feature::Discovery]),
    case!("DISCOVERY-1-1-11", scopes, requires: [Feature::Discovery]),
    case!("DISCOVERY-2-1-1", by_scopes, with: (To::Group, Some(Style::DefaultInEach)), requires: [Feature::Discovery]),
    case!("DISCOVERY-2-1-2", by_scopes, with: (To::Group, Some(Style::DefaultInParent)), requires: [Feature::Discovery]),
    case!("DISCOVERY-2-1-3", by_scopes, with: (To::Group, Some(Style::OtherPrefixes)), requires: [Feature::Discovery]),
    case!("DISCOVERY-2-1-4", by_scopes, with: (To::Group, Some(Style::ManyPrefixes)), requires: [Feature::Discovery]),
    case!("DISCOVERY-2-1-5", by_scopes, with: (To::Group, Some(Style::SamePrefix)), requires: [Feature::Discovery]),
];

/// `DISCOVERY_TIMEOUT` of the texts.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Scopes of ONVIF's categories, of which the Core specification has these two as mandatory.
const PREFIX: &str = "onvif://www.onvif.org/";
const MANDATORY: [&str; 2] = ["hardware", "name"];
/// All that the texts name.
const CATEGORIES: [&str; 4] = ["type", "location", "hardware", "name"];

fn category(scope: &str) -> Option<&str> {
    scope.strip_prefix(PREFIX)?.split('/').next()
}

/// Without a way to the group nothing can be judged.
pub(super) fn no_multicast(error: std::io::Error) -> Stop {
    Stop::Inconclusive(format!("no multicast: {error}"))
}

/// The answers of the device to a probe, as soon as there is one: with `one`, there has to be.
pub(super) async fn ask(
    test: &mut Test,
    question: &Probe<'_>,
    to: To,
    style: Option<Style>,
    one: bool,
) -> Result<(String, Vec<Heard>), Stop> {
    let device = Arc::clone(test.device());
    let patience = if one {
        // A network may be slower than the texts think.
        TIMEOUT.max(test.settings().operation_delay)
    } else {
        // What must not come is waited for no longer than the operator lets a case wait.
        TIMEOUT.min(test.settings().longest)
    };
    probe(&device, question, to, style, patience, |heard| {
        one || heard.said == Said::ProbeMatch
    })
    .await
    .map_err(no_multicast)
}

/// The device answers a probe, with all that an answer has to have.
async fn is_found(
    test: &mut Test,
    question: &Probe<'_>,
    to: To,
    style: Option<Style>,
) -> Result<Heard, Stop> {
    let (id, answers) = ask(test, question, to, style, true).await?;
    let answer = test.present(
        answers.into_iter().next(),
        "ProbeMatch within the discovery timeout",
    )?;
    test.check(
        answer.said == Said::ProbeMatch,
        "ProbeMatch",
        format!("{:?}", answer.said),
    )?;
    test.check(
        answer.relates_to.as_ref() == Some(&id),
        format!("RelatesTo {id}"),
        format!("{:?}", answer.relates_to),
    )?;
    test.check(
        !answer.endpoint.is_empty(),
        "an address in EndpointReference",
        "none",
    )?;
    describes_itself(test, &answer)?;
    let entry = answer
        .xaddrs
        .iter()
        .any(|xaddr| xaddr.ends_with("/onvif/device_service"));
    test.check(
        entry,
        "an XAddr http://HOST/onvif/device_service",
        answer.xaddrs.join(" "),
    )?;
    Ok(answer)
}

/// Types with their namespaces, and the mandatory scopes.
fn describes_itself(test: &Test, heard: &Heard) -> Outcome {
    test.check(
        heard.is_onvif(),
        "Types with tds:Device or dn:NetworkVideoTransmitter, in their namespaces",
        format!("{:?}", heard.types),
    )?;
    for wanted in MANDATORY {
        test.check(
            heard.scopes.iter().any(|scope| category(scope) == Some(wanted)),
            format!("a scope of the category {wanted}"),
            heard.scopes.join(" "),
        )?;
    }
    Ok(())
}

async fn is_not_found(test: &mut Test, question: &Probe<'_>, to: To) -> Outcome {
    let (_, answers) = ask(test, question, to, None, false).await?;
    let answer = answers.iter().find(|answer| answer.said == Said::ProbeMatch);
    test.check(answer.is_none(), "no ProbeMatch", "ProbeMatch")
}

async fn by_scopes(test: &mut Test, (to, style): (To, Option<Style>)) -> Outcome {
    test.device().set_style(style);
    test.step(4);
    let told = scopes_of(test).await?;
    test.device().set_style(None);
    for wanted in MANDATORY {
        test.check(
            told.iter().any(|(_, scope)| category(scope) == Some(wanted)),
            format!("a scope of the category {wanted}"),
            "none",
        )?;
    }
    test.step(6);
    for wanted in CATEGORIES {
        let scope = told.iter().find(|(_, scope)| category(scope) == Some(wanted));
        if let Some((_, scope)) = scope {
            let question = Probe {
                scopes: Some(scope),
                ..Probe::default()
            };
            is_found(test, &question, to, style).await?;
        }
    }
    Ok(())
}

async fn everybody(test: &mut Test, to: To) -> Outcome {
    test.step(4);
    is_found(test, &Probe::default(), to, None).await?;
    Ok(())
}

async fn nobody(test: &mut Test, to: To) -> Outcome {
    test.step(4);
    let question = Probe {
        types: Some("tds:OnvifTest123"),
        scopes: Some("onvif://www.onvif.org/name/OnvifTest123"),
        ..Probe::default()
    };
    is_not_found(test, &question, to).await
}

async fn unicast(test: &mut Test) -> Outcome {
    by_scopes(test, (To::Device, None)).await?;
    everybody(test, To::Device).await?;
    nobody(test, To::Device).await
}

async fn matching_rule(test: &mut Test) -> Outcome {
    test.step(4);
    let question = Probe {
        scopes: Some("onvif://www.onvif.org/"),
        match_by: Some("http://www.onvif.org/OnvifTest123"),
        ..Probe::default()
    };
    let (_, answers) = ask(test, &question, To::Device, None, true).await?;
    let answer = answers.first().map(|answer| &answer.said);
    test.check(
        answer == Some(&Said::Fault("MatchingRuleNotSupported".to_owned())),
        "the fault MatchingRuleNotSupported",
        format!("{answer:?}"),
    )
}

async fn hello(test: &mut Test) -> Outcome {
    let mut listener = Listener::open(test).await?;
    test.step(4);
    reboot::ask(test).await?;
    test.step(6);
    let patience = test.settings().reboot;
    let heard = listener.return_of(test, patience).await;
    let heard = test.present(heard, "Hello")?;
    test.check(
        !heard.endpoint.is_empty(),
        "an address in EndpointReference",
        "none",
    )?;
    test.check(heard.metadata_version.is_some(), "MetadataVersion", "none")?;
    describes_itself(test, &heard)?;
    is_back(test).await
}

async fn bye(test: &mut Test) -> Outcome {
    let mut listener = Listener::open(test).await?;
    test.step(4);
    reboot::ask(test).await?;
    test.step(5);
    let patience = test.settings().reboot;
    let heard = listener.next(test, &Said::Bye, patience).await;
    test.step(6);
    // Until it is gone it answers, which is not the return that is asked for.
    listener.departure(test).await;
    is_back(test).await?;
    test.step(5);
    test.present(heard, "Bye")?;
    Ok(())
}

async fn mode(test: &mut Test) -> Outcome {
    test.step(4);
    let told = mode_of(test).await?;
    test.check(
        told == DiscoveryMode::Discoverable,
        "Discoverable",
        told.to_string(),
    )?;
    let mut listener = Listener::open(test).await?;
    test.restore("discovery mode", |test| {
        Box::pin(set_mode(test, DiscoveryMode::Discoverable))
    });
    test.step(6);
    set_mode(test, DiscoveryMode::NonDiscoverable).await?;
    test.step(8);
    let told = mode_of(test).await?;
    test.check(
        told == DiscoveryMode::NonDiscoverable,
        "NonDiscoverable",
        told.to_string(),
    )?;
    test.step(10);
    is_not_found(test, &Probe::default(), To::Group).await?;
    test.step(12);
    // What the device says when it is told to hide is not meant here.
    listener.forget(test).await;
    reboot::ask(test).await?;
    is_gone(test).await;
    test.step(14);
    is_back(test).await?;
    test.step(13);
    for said in [Said::Bye, Said::Hello] {
        let patience = TIMEOUT.min(test.settings().longest) / 2;
        let heard = listener.next(test, &said, patience).await;
        test.check(heard.is_none(), "neither Bye nor Hello", format!("{said:?}"))?;
    }
    test.step(16);
    set_mode(test, DiscoveryMode::Discoverable).await
}

async fn mode_of(test: &mut Test) -> Result<DiscoveryMode, Stop> {
    Ok(test
        .call::<GetDiscoveryMode>(&tds::GetDiscoveryMode::default())
        .await?
        .discovery_mode)
}

async fn set_mode(test: &mut Test, discovery_mode: DiscoveryMode) -> Outcome {
    test.call::<SetDiscoveryMode>(&tds::SetDiscoveryMode { discovery_mode })
        .await?;
    Ok(())
}

async fn scopes(test: &mut Test) -> Outcome {
    const FIRST: &str = "onvif://www.onvif.org/location/OnvifTest1";
    const SECOND: &str = "onvif://www.onvif.org/location/OnvifTest2";
    let mut listener = Listener::open(test).await?;
    test.step(4);
    let told = scopes_of(test).await?;
    let before = told
        .into_iter()
        .filter(|(def, _)| *def == ScopeDefinition::Configurable);
    let before: Vec<String> = before.map(|(_, scope)| scope).collect();
    test.restore("scopes", move |test| {
        Box::pin(async move {
            let request = tds::SetScopes { scopes: before };
            test.call::<SetScopes>(&request).await?;
            Ok(())
        })
    });
    test.step(6);
    let request = tds::SetScopes {
        scopes: vec![FIRST.to_owned()],
    };
    let answer = test.attempt::<SetScopes>(&request).await?.map(|_| ());
    has_room(test, "SetScopesResponse", answer)?;
    test.step(7);
    tokio::time::sleep(Duration::from_secs(2)).await;
    // What the device says of the first change is over by now.
    listener.forget(test).await;
    test.step(9);
    let request = tds::AddScopes {
        scope_item: vec![SECOND.to_owned()],
    };
    let answer = test.attempt::<AddScopes>(&request).await?.map(|_| ());
    has_room(test, "AddScopesResponse", answer)?;
    test.step(10);
    let first = changed(test, &mut listener, |scopes| {
        has_scope(scopes, FIRST) && has_scope(scopes, SECOND)
    })
    .await?;
    test.step(12);
    let question = Probe {
        scopes: Some(SECOND),
        ..Probe::default()
    };
    let found = is_found(test, &question, To::Group, None).await?;
    test.check(has_scope(&found.scopes, SECOND), SECOND, found.scopes.join(" "))?;
    test.step(14);
    let request = tds::RemoveScopes {
        scope_item: vec![SECOND.to_owned()],
    };
    test.call::<RemoveScopes>(&request).await?;
    test.step(15);
    let second = changed(test, &mut listener, |scopes| !has_scope(scopes, SECOND)).await?;
    test.check(
        second.metadata_version > first.metadata_version,
        format!("a MetadataVersion above {:?}", first.metadata_version),
        format!("{:?}", second.metadata_version),
    )?;
    test.step(17);
    is_not_found(test, &question, To::Group).await
}

fn has_scope(scopes: &[String], wanted: &str) -> bool {
    scopes.iter().any(|scope| scope == wanted)
}

/// The text takes it for a pass that there is no room for more scopes.
fn has_room(test: &Test, expected: &str, answer: Result<(), onvif_core::soap::Fault>) -> Outcome {
    match answer {
        Ok(()) => Ok(()),
        Err(fault)
            if fault
                .subcodes()
                .iter()
                .any(|code| code.local() == "TooManyScopes") =>
        {
            Err(Stop::Passed)
        }
        Err(fault) => Err(test.failed(expected, format!("the fault {fault}"))),
    }
}

/// The Hello that tells of a change; repeats of what was before do not count.
async fn changed(
    test: &mut Test,
    listener: &mut Listener,
    fits: impl Fn(&[String]) -> bool,
) -> Result<Heard, Stop> {
    let end = Instant::now() + test.settings().operation_delay;
    let mut last = None;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match listener.next(test, &Said::Hello, left).await {
            Some(heard) if fits(&heard.scopes) => return Ok(heard),
            Some(heard) => last = Some(heard.scopes.join(" ")),
            None => {
                return Err(test.failed(
                    "Hello with all scopes as they are now",
                    last.unwrap_or_else(|| "no Hello".to_owned()),
                ));
            }
        }
    }
}

async fn scopes_of(test: &mut Test) -> Result<Vec<(ScopeDefinition, String)>, Stop> {
    let told = test.call::<GetScopes>(&tds::GetScopes::default()).await?.scopes;
    Ok(told
        .into_iter()
        .map(|scope| (scope.scope_def, scope.scope_item))
        .collect())
}
