//! Relays by way of the Device service: DEVICE-5-1.

use std::time::Duration;

use onvif_core::generated::tds::operations::{
    GetCapabilities, GetRelayOutputs, SetRelayOutputSettings, SetRelayOutputState,
};
use onvif_core::generated::tmd::operations::GetRelayOutputOptions;
use onvif_core::generated::tt::{RelayIdleState, RelayLogicalState, RelayMode};
use onvif_core::generated::{tds, tmd, tt};

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::deviceio::relays::delay;
use crate::cases::support::media::{once, unused};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-5-1-1", listed, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-2", quantity, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-3", settings, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-5", bistable, with: RelayIdleState::Open, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-6", bistable, with: RelayIdleState::Closed, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-7", monostable, with: RelayIdleState::Open, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-8", monostable, with: RelayIdleState::Closed, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-9", switched_back, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-11", settings_of_nothing, requires: [Feature::DeviceRelayOutputs]),
    case!("DEVICE-5-1-12", state_of_nothing, requires: [Feature::DeviceRelayOutputs]),
];

async fn listed(test: &mut Test) -> Outcome {
    test.step(4);
    let relays = relays(test).await?;
    test.check(!relays.is_empty(), "at least one relay", "none")?;
    once(test, relays.iter().map(|relay| relay.token.as_str()))
}

async fn quantity(test: &mut Test) -> Outcome {
    test.step(4);
    let request = tds::GetCapabilities {
        category: vec![tt::CapabilityCategory::Device],
    };
    let told = test.call::<GetCapabilities>(&request).await?.capabilities;
    let told = told
        .device
        .and_then(|device| device.io)
        .and_then(|io| io.relay_outputs);
    let told = told.unwrap_or(0);
    test.step(6);
    let there = relays(test).await?.len();
    test.check(
        usize::try_from(told).is_ok_and(|told| told == there),
        format!("{told} relays, as the capabilities say"),
        there.to_string(),
    )
}

/// The kinds of a relay in the order of the text, with the step that sets each.
const KINDS: [(u32, RelayMode, RelayIdleState); 4] = [
    (6, RelayMode::Bistable, RelayIdleState::Open),
    (10, RelayMode::Bistable, RelayIdleState::Closed),
    (14, RelayMode::Monostable, RelayIdleState::Open),
    (18, RelayMode::Monostable, RelayIdleState::Closed),
];

async fn settings(test: &mut Test) -> Outcome {
    test.step(5);
    let all = relays(test).await?;
    test.check(!all.is_empty(), "at least one relay", "none")?;
    for relay in all {
        put_back(test, &relay);
        let mut any = false;
        for (step, mode, idle) in KINDS {
            test.step(step);
            let Some(wanted) = become_one(test, &relay, mode, idle).await? else {
                continue;
            };
            any = true;
            test.step(step + 3);
            let now = relays(test).await?;
            let now = now.into_iter().find(|now| now.token == relay.token);
            let now = test
                .present(now, &format!("the relay {}", relay.token))?
                .properties;
            let same = now.mode == mode
                && now.idle_state == idle
                && (mode == RelayMode::Bistable || now.delay_time.to_std() == wanted.delay_time.to_std());
            test.check(same, format!("{wanted:?}"), format!("{now:?}"))?;
        }
        test.check(any, "one of the modes with one of the idle states", "none")?;
    }
    Ok(())
}

async fn bistable(test: &mut Test, idle: RelayIdleState) -> Outcome {
    test.step(5);
    let (token, _) = first(test, RelayMode::Bistable, idle).await?;
    test.step(7);
    switch(test, &token, RelayLogicalState::Active).await?;
    test.step(9);
    switch(test, &token, RelayLogicalState::Inactive).await
}

async fn monostable(test: &mut Test, idle: RelayIdleState) -> Outcome {
    test.step(5);
    let (token, properties) = first(test, RelayMode::Monostable, idle).await?;
    test.step(7);
    switch(test, &token, RelayLogicalState::Active).await?;
    test.step(8);
    expire(&properties).await;
    Ok(())
}

async fn switched_back(test: &mut Test) -> Outcome {
    let mut any = false;
    for (step, idle) in [(5, RelayIdleState::Open), (12, RelayIdleState::Closed)] {
        test.step(step);
        let (token, properties) = match first(test, RelayMode::Monostable, idle).await {
            Ok(relay) => relay,
            Err(Stop::NotApplicable(_)) => continue,
            Err(stop) => return Err(stop),
        };
        any = true;
        test.step(step + 2);
        switch(test, &token, RelayLogicalState::Active).await?;
        test.step(step + 4);
        switch(test, &token, RelayLogicalState::Inactive).await?;
        test.step(step + 6);
        expire(&properties).await;
    }
    if any {
        Ok(())
    } else {
        Err(Stop::NotApplicable("no relay is monostable".to_owned()))
    }
}

async fn settings_of_nothing(test: &mut Test) -> Outcome {
    test.step(3);
    let relays = relays(test).await?;
    let relay_output_token = unused(relays.iter().map(|relay| relay.token.as_str()));
    test.step(5);
    // Settings that a relay has, so that nothing but the token can be wrong.
    let properties = relays.into_iter().next().unwrap_or_default().properties;
    let request = tds::SetRelayOutputSettings {
        relay_output_token,
        properties,
    };
    test.refused::<SetRelayOutputSettings>(&request, &[]).await?;
    Ok(())
}

async fn state_of_nothing(test: &mut Test) -> Outcome {
    test.step(3);
    let relays = relays(test).await?;
    let request = tds::SetRelayOutputState {
        relay_output_token: unused(relays.iter().map(|relay| relay.token.as_str())),
        logical_state: RelayLogicalState::Inactive,
    };
    test.refused::<SetRelayOutputState>(&request, &[]).await?;
    Ok(())
}

async fn relays(test: &mut Test) -> Result<Vec<tt::RelayOutput>, Stop> {
    let request = tds::GetRelayOutputs::default();
    Ok(test.call::<GetRelayOutputs>(&request).await?.relay_outputs)
}

/// The first relay that takes this kind, with what it is set to; what it was is put back in the end.
async fn first(
    test: &mut Test,
    mode: RelayMode,
    idle: RelayIdleState,
) -> Result<(String, tt::RelayOutputSettings), Stop> {
    let all = relays(test).await?;
    test.check(!all.is_empty(), "at least one relay", "none")?;
    for relay in all {
        put_back(test, &relay);
        if let Some(properties) = become_one(test, &relay, mode, idle).await? {
            return Ok((relay.token, properties));
        }
    }
    Err(Stop::NotApplicable(format!(
        "no relay is {mode} with the idle state {idle}"
    )))
}

/// Makes a relay one of this kind; `None` if it refuses, which is how a device tells that it does not have it.
async fn become_one(
    test: &mut Test,
    relay: &tt::RelayOutput,
    mode: RelayMode,
    idle: RelayIdleState,
) -> Result<Option<tt::RelayOutputSettings>, Stop> {
    let delay_time = match mode {
        RelayMode::Bistable => relay.properties.delay_time,
        RelayMode::Monostable => possible_delay(test, &relay.token).await?,
    };
    let properties = tt::RelayOutputSettings {
        mode,
        delay_time,
        idle_state: idle,
    };
    let request = tds::SetRelayOutputSettings {
        relay_output_token: relay.token.clone(),
        properties: properties.clone(),
    };
    let answer = test.attempt::<SetRelayOutputSettings>(&request).await?;
    Ok(answer.is_ok().then_some(properties))
}

/// A time after which a monostable relay can fall back: only the DeviceIO service tells which ones there are.
async fn possible_delay(test: &mut Test, token: &str) -> Result<onvif_core::xml::Duration, Stop> {
    const WANTED: Duration = Duration::from_secs(1);
    if !test.supports(Feature::DeviceIoService) {
        return Ok(WANTED.min(test.settings().longest).into());
    }
    // Whether that service is as it has to be is looked at by its own cases.
    let request = tmd::GetRelayOutputOptions {
        relay_output_token: Some(token.to_owned()),
    };
    let device = std::sync::Arc::clone(test.device());
    if let Ok(told) = device.call::<GetRelayOutputOptions>(&request).await
        && let Some(options) = told.relay_output_options.first()
        && options.delay_times.is_some()
    {
        return delay(test, options, WANTED);
    }
    Ok(WANTED.min(test.settings().longest).into())
}

async fn expire(properties: &tt::RelayOutputSettings) {
    tokio::time::sleep(properties.delay_time.to_std().unwrap_or_default()).await;
}

async fn switch(test: &mut Test, token: &str, logical_state: RelayLogicalState) -> Outcome {
    let request = tds::SetRelayOutputState {
        relay_output_token: token.to_owned(),
        logical_state,
    };
    test.call::<SetRelayOutputState>(&request).await?;
    Ok(())
}

fn put_back(test: &mut Test, relay: &tt::RelayOutput) {
    let request = tds::SetRelayOutputSettings {
        relay_output_token: relay.token.clone(),
        properties: relay.properties.clone(),
    };
    test.restore("relay", move |test| {
        Box::pin(async move {
            test.call::<SetRelayOutputSettings>(&request).await?;
            Ok(())
        })
    });
}
