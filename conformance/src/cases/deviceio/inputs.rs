//! Digital inputs: DEVICEIO-3-1.

use onvif_core::generated::tmd::operations::{
    GetDigitalInputConfigurationOptions, GetDigitalInputs, SetDigitalInputConfigurations,
};
use onvif_core::generated::{tmd, tt};

use super::{as_many, capabilities};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-3-1-1", listed, requires: [Feature::DeviceIoService, Feature::IoDigitalInputs]),
    case!("DEVICEIO-3-1-2", quantity, requires: [Feature::DeviceIoService, Feature::IoDigitalInputs]),
    case!("DEVICEIO-3-1-3", possible_settings, requires: [Feature::DeviceIoService, Feature::IoDigitalInputs, Feature::IoDigitalInputOptions]),
    case!("DEVICEIO-3-1-4", set_settings, requires: [Feature::DeviceIoService, Feature::IoDigitalInputs, Feature::IoDigitalInputOptions]),
];

async fn listed(test: &mut Test) -> Outcome {
    test.step(4);
    inputs(test).await?;
    Ok(())
}

async fn quantity(test: &mut Test) -> Outcome {
    test.step(4);
    let capabilities = capabilities(test).await?;
    test.step(6);
    let inputs = inputs(test).await?;
    test.step(7);
    as_many(test, capabilities.digital_inputs, inputs.len(), "inputs")
}

async fn possible_settings(test: &mut Test) -> Outcome {
    test.step(4);
    let inputs = inputs(test).await?;
    test.step(6);
    options(test, None).await?;
    test.step(7);
    for input in inputs {
        options(test, Some(input.token)).await?;
    }
    Ok(())
}

async fn set_settings(test: &mut Test) -> Outcome {
    test.step(4);
    let inputs = inputs(test).await?;
    put_back(test, inputs.clone());
    test.step(5);
    for input in inputs {
        let options = options(test, Some(input.token.clone())).await?;
        for state in [tt::DigitalIdleState::Closed, tt::DigitalIdleState::Open] {
            if !options.idle_state.contains(&state) {
                continue;
            }
            let wanted = tt::DigitalInput {
                idle_state: Some(state),
                ..input.clone()
            };
            set(test, vec![wanted]).await?;
            let now = self::inputs(test).await?;
            let now = now.into_iter().find(|now| now.token == input.token);
            let now = test.present(now, &format!("the input {}", input.token))?;
            test.check(
                now.idle_state.as_ref() == Some(&state),
                format!("IdleState {state}"),
                format!("{:?}", now.idle_state),
            )?;
        }
    }
    Ok(())
}

/// The inputs, one at least.
async fn inputs(test: &mut Test) -> Result<Vec<tt::DigitalInput>, Stop> {
    let request = tmd::GetDigitalInputs::default();
    let inputs = test.call::<GetDigitalInputs>(&request).await?.digital_inputs;
    test.check(!inputs.is_empty(), "at least one digital input", "none")?;
    Ok(inputs)
}

/// What an input can be set to, or all of them.
async fn options(
    test: &mut Test,
    token: Option<String>,
) -> Result<tmd::DigitalInputConfigurationOptions, Stop> {
    let request = tmd::GetDigitalInputConfigurationOptions { token };
    let options = test
        .call::<GetDigitalInputConfigurationOptions>(&request)
        .await?
        .digital_input_options;
    test.check(!options.idle_state.is_empty(), "at least one IdleState", "none")?;
    Ok(options)
}

async fn set(test: &mut Test, inputs: Vec<tt::DigitalInput>) -> Outcome {
    let request = tmd::SetDigitalInputConfigurations {
        digital_inputs: inputs,
    };
    test.call::<SetDigitalInputConfigurations>(&request).await?;
    Ok(())
}

fn put_back(test: &mut Test, before: Vec<tt::DigitalInput>) {
    test.restore("digital inputs", move |test| {
        Box::pin(async move { set(test, before).await })
    });
}
