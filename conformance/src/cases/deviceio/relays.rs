//! Relay outputs and their settings: DEVICEIO-1-1.

use std::time::Duration;

use onvif_core::generated::tmd::operations::{
    GetRelayOutputOptions, GetRelayOutputs, SetRelayOutputSettings,
};
use onvif_core::generated::{tds, tmd, tt};

use super::{NOTHING, as_many, capabilities, different};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-1-1-1", listed, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs]),
    case!("DEVICEIO-1-1-2", quantity, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs]),
    case!("DEVICEIO-1-1-3", possible_settings, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs]),
    case!("DEVICEIO-1-1-4", set_settings, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs]),
    case!("DEVICEIO-1-1-5", invalid_token, requires: [Feature::DeviceIoService, Feature::IoRelayOutputs]),
];

async fn listed(test: &mut Test) -> Outcome {
    test.step(4);
    let relays = relays(test).await?;
    different(test, relays.iter().map(|relay| relay.token.as_str()))
}

async fn quantity(test: &mut Test) -> Outcome {
    test.step(4);
    let capabilities = capabilities(test).await?;
    test.step(7);
    let relays = relays(test).await?;
    test.step(8);
    as_many(test, capabilities.relay_outputs, relays.len(), "relays")
}

async fn possible_settings(test: &mut Test) -> Outcome {
    test.step(4);
    let relays = relays(test).await?;
    test.step(5);
    let first = test.present(relays.first(), "at least one relay")?;
    test.step(6);
    let options = options_of(test, &first.token).await?;
    test.check(!options.is_empty(), "options of the relay", "none")
}

async fn set_settings(test: &mut Test) -> Outcome {
    test.step(4);
    let relays = relays(test).await?;
    test.step(5);
    test.check(!relays.is_empty(), "at least one relay", "none")?;
    test.step(6);
    for relay in &relays {
        put_back(test, relay);
        let options = options_of(test, &relay.token).await?;
        test.check(
            options.len() == 1,
            "options once",
            format!("{} times", options.len()),
        )?;
        let Some(options) = options.first() else {
            continue;
        };
        test.check(
            options.token == relay.token,
            relay.token.clone(),
            options.token.clone(),
        )?;
        if options.mode.contains(&tt::RelayMode::Bistable) {
            // Open if the device takes it, else closed.
            let idle = [tt::RelayIdleState::Open, tt::RelayIdleState::Closed];
            applied(
                test,
                relay,
                tt::RelayMode::Bistable,
                relay.properties.delay_time,
                idle,
            )
            .await?;
        }
        if options.mode.contains(&tt::RelayMode::Monostable) {
            let delay = delay(test, options, Duration::from_secs(5))?;
            let idle = [tt::RelayIdleState::Closed, tt::RelayIdleState::Open];
            applied(test, relay, tt::RelayMode::Monostable, delay, idle).await?;
        }
        set(test, relay).await?;
    }
    Ok(())
}

/// Sets a mode with the first idle state that the device takes, and looks whether it is there.
async fn applied(
    test: &mut Test,
    relay: &tt::RelayOutput,
    mode: tt::RelayMode,
    delay_time: onvif_core::xml::Duration,
    idle: [tt::RelayIdleState; 2],
) -> Outcome {
    let [first, second] = idle;
    let mut wanted = relay.clone();
    wanted.properties.mode = mode;
    wanted.properties.delay_time = delay_time;
    wanted.properties.idle_state = first;
    let request = tmd::SetRelayOutputSettings {
        relay_output: wanted.clone(),
    };
    if test.attempt::<SetRelayOutputSettings>(&request).await?.is_err() {
        wanted.properties.idle_state = second;
        set(test, &wanted).await?;
    }
    let now = relays(test).await?;
    let now = now.into_iter().find(|now| now.token == relay.token);
    let now = test.present(now, &format!("the relay {}", relay.token))?;
    let same = now.properties.mode == wanted.properties.mode
        && now.properties.idle_state == wanted.properties.idle_state
        && (mode == tt::RelayMode::Bistable
            || now.properties.delay_time.to_std() == wanted.properties.delay_time.to_std());
    test.check(
        same,
        format!("{:?}", wanted.properties),
        format!("{:?}", now.properties),
    )
}

async fn invalid_token(test: &mut Test) -> Outcome {
    test.step(3);
    // Settings that the first relay has, so that nothing but the token can be wrong.
    let mut relay = relays(test).await?.into_iter().next().unwrap_or_default();
    relay.token = NOTHING.to_owned();
    test.step(5);
    let request = tmd::SetRelayOutputSettings { relay_output: relay };
    test.refused::<SetRelayOutputSettings>(&request, &["Sender", "InvalidArgVal", "RelayToken"])
        .await?;
    Ok(())
}

/// The relays of the device.
pub async fn relays(test: &mut Test) -> Result<Vec<tt::RelayOutput>, Stop> {
    let request = tds::GetRelayOutputs::default();
    Ok(test.call::<GetRelayOutputs>(&request).await?.relay_outputs)
}

/// What a relay can be set to.
pub async fn options_of(test: &mut Test, token: &str) -> Result<Vec<tmd::RelayOutputOptions>, Stop> {
    let request = tmd::GetRelayOutputOptions {
        relay_output_token: Some(token.to_owned()),
    };
    Ok(test
        .call::<GetRelayOutputOptions>(&request)
        .await?
        .relay_output_options)
}

/// Sets a relay.
pub async fn set(test: &mut Test, relay: &tt::RelayOutput) -> Outcome {
    let request = tmd::SetRelayOutputSettings {
        relay_output: relay.clone(),
    };
    test.call::<SetRelayOutputSettings>(&request).await?;
    Ok(())
}

/// Has the settings of a relay put back when the case is over.
pub fn put_back(test: &mut Test, relay: &tt::RelayOutput) {
    let relay = relay.clone();
    test.restore("relay", move |test| {
        Box::pin(async move { set(test, &relay).await })
    });
}

/// The possible delay that is nearest to the wanted one.
///
/// # Errors
/// The case fails if the options do not say what is possible.
pub fn delay(
    test: &Test,
    options: &tmd::RelayOutputOptions,
    wanted: Duration,
) -> Result<onvif_core::xml::Duration, Stop> {
    let wanted = wanted.min(test.settings().longest).as_secs_f32();
    let times = test.present(options.delay_times.as_ref(), "DelayTimes")?;
    let nearest = if options.discrete == Some(true) {
        let nearer = |a: &&f32, b: &&f32| (*a - wanted).abs().total_cmp(&(*b - wanted).abs());
        test.present(
            times.0.iter().min_by(nearer).copied(),
            "at least one of DelayTimes",
        )?
    } else {
        match times.0.as_slice() {
            [least, most] if least <= most => wanted.clamp(*least, *most),
            other => {
                return Err(test.failed("the least and the greatest of DelayTimes", format!("{other:?}")));
            }
        }
    };
    let nearest = Duration::try_from_secs_f32(nearest)
        .map_err(|error| test.failed("DelayTimes in seconds", error.to_string()))?;
    // Whole milliseconds, as a device would keep them.
    let whole = u64::try_from(nearest.as_millis()).unwrap_or(u64::MAX);
    Ok(Duration::from_millis(whole).into())
}
