//! Switching relays, and what they tell of it: DEVICEIO-1-2.

use std::time::Duration;

use onvif_core::generated::tmd::operations::{SetRelayOutputSettings, SetRelayOutputState};
use onvif_core::generated::tt::{PropertyOperation, RelayIdleState, RelayLogicalState, RelayMode};
use onvif_core::generated::{tds, tmd, tt};

use super::relays::{delay, options_of, put_back, relays, set};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::event::subscription::Subscription;
use crate::cases::support::notices::{subscribe, wait_for};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-1-2-1", bistable, with: RelayIdleState::Open, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs, Feature::RelayEvent, Feature::PullPointNotification]),
    case!("DEVICEIO-1-2-2", bistable, with: RelayIdleState::Closed, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs, Feature::RelayEvent, Feature::PullPointNotification]),
    case!("DEVICEIO-1-2-3", monostable, with: RelayIdleState::Open, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs, Feature::RelayEvent, Feature::PullPointNotification]),
    case!("DEVICEIO-1-2-4", monostable, with: RelayIdleState::Closed, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs, Feature::RelayEvent, Feature::PullPointNotification]),
];

const TOPIC: &str = "tns1:Device/Trigger/Relay";

async fn bistable(test: &mut Test, idle: RelayIdleState) -> Outcome {
    test.step(3);
    let (mut relay, _) = select(test, RelayMode::Bistable, idle).await?;
    test.step(5);
    let point = subscribe(test, &[TOPIC]).await?;
    test.step(6);
    let initial = told(test, &point, &relay.token, PropertyOperation::Initialized).await?;
    relay.properties.mode = RelayMode::Bistable;
    relay.properties.idle_state = idle;
    test.step(8);
    set(test, &relay).await?;
    for (state, switching, waiting, comparing) in [(other(initial), 11, 12, 13), (initial, 15, 16, 17)] {
        test.step(switching);
        switch(test, &relay.token, state).await?;
        test.step(waiting);
        let told = told(test, &point, &relay.token, PropertyOperation::Changed).await?;
        test.step(comparing);
        test.check(told == state, state.to_string(), told.to_string())?;
    }
    Ok(())
}

async fn monostable(test: &mut Test, idle: RelayIdleState) -> Outcome {
    test.step(3);
    let (mut relay, options) = select(test, RelayMode::Monostable, idle).await?;
    test.step(4);
    let delay_time = delay(test, &options, Duration::from_secs(5))?;
    relay.properties.mode = RelayMode::Monostable;
    relay.properties.idle_state = idle;
    relay.properties.delay_time = delay_time;
    test.step(7);
    set(test, &relay).await?;
    let before = subscribe(test, &[TOPIC]).await?;
    if told(test, &before, &relay.token, PropertyOperation::Initialized).await? == RelayLogicalState::Active {
        switch(test, &relay.token, RelayLogicalState::Inactive).await?;
        told(test, &before, &relay.token, PropertyOperation::Changed).await?;
    }
    test.step(8);
    let point = subscribe(test, &[TOPIC]).await?;
    test.step(9);
    let initial = told(test, &point, &relay.token, PropertyOperation::Initialized).await?;
    test.step(10);
    inactive(test, initial)?;
    test.step(12);
    switch(test, &relay.token, RelayLogicalState::Active).await?;
    test.step(13);
    let now = told(test, &point, &relay.token, PropertyOperation::Changed).await?;
    test.step(14);
    test.check(
        now == RelayLogicalState::Active,
        RelayLogicalState::Active.to_string(),
        now.to_string(),
    )?;
    test.step(15);
    // The device has the delay and then as long as an event may take.
    tokio::time::sleep(delay_time.to_std().unwrap_or_default()).await;
    test.step(16);
    let now = told(test, &point, &relay.token, PropertyOperation::Changed).await?;
    test.step(17);
    inactive(test, now)
}

fn inactive(test: &Test, state: RelayLogicalState) -> Outcome {
    test.check(
        state == RelayLogicalState::Inactive,
        RelayLogicalState::Inactive.to_string(),
        state.to_string(),
    )
}

fn other(state: RelayLogicalState) -> RelayLogicalState {
    match state {
        RelayLogicalState::Active => RelayLogicalState::Inactive,
        RelayLogicalState::Inactive => RelayLogicalState::Active,
    }
}

/// Annex `HelperSelectRelayOutputWithRequiredMode`: the first relay that takes the mode with the idle state. What it had is put back in the end.
async fn select(
    test: &mut Test,
    mode: RelayMode,
    idle: RelayIdleState,
) -> Result<(tt::RelayOutput, tmd::RelayOutputOptions), Stop> {
    for relay in relays(test).await? {
        let options = options_of(test, &relay.token).await?;
        let options = test.present(options.into_iter().next(), "options of a relay")?;
        if !options.mode.contains(&mode) {
            continue;
        }
        let mut wanted = relay.clone();
        wanted.properties.mode = mode;
        wanted.properties.idle_state = idle;
        if mode == RelayMode::Monostable {
            wanted.properties.delay_time = delay(test, &options, Duration::from_secs(5))?;
        }
        let request = tmd::SetRelayOutputSettings { relay_output: wanted };
        if test.attempt::<SetRelayOutputSettings>(&request).await?.is_ok() {
            put_back(test, &relay);
            return Ok((relay, options));
        }
    }
    Err(Stop::NotApplicable(format!(
        "no relay is {mode} with the idle state {idle}"
    )))
}

async fn switch(test: &mut Test, token: &str, state: RelayLogicalState) -> Outcome {
    let request = tds::SetRelayOutputState {
        relay_output_token: token.to_owned(),
        logical_state: state,
    };
    test.call::<SetRelayOutputState>(&request).await?;
    Ok(())
}

/// Annex `HelperPullTriggerRelay`: the next state that is told of a relay.
async fn told(
    test: &mut Test,
    point: &Subscription,
    token: &str,
    operation: PropertyOperation,
) -> Result<RelayLogicalState, Stop> {
    let what = format!("{TOPIC} of {token}");
    let notice = wait_for(test, point, &[TOPIC], &what, |notice| {
        notice.source("RelayToken") == Some(token)
    })
    .await?;
    test.check(
        notice.message.property_operation == Some(operation),
        operation.to_string(),
        format!("{:?}", notice.message.property_operation),
    )?;
    let state = notice.data("LogicalState").unwrap_or_default();
    state
        .parse()
        .map_err(|_| test.failed("LogicalState as tt:RelayLogicalState", state))
}
