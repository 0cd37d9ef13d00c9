//! Between the terms of ONVIF and ours.

use std::time::Duration;

use onvif_core::generated::{tds, tmd, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::model::IoModel;
use crate::backend::io::{
    Circuit, DelayTimes, Parity, RelayLine, RelayMode, SerialPort, SerialPortType, SerialSettings,
};

/// All relays with their settings, for this service and for the Device service.
pub fn relay_outputs(model: &IoModel) -> tds::GetRelayOutputsResponse {
    let state = model.state();
    let relay_outputs = model.lines().relays.iter().filter_map(|line| {
        let settings = state.relays.get(&line.token)?;
        Some(tt::RelayOutput {
            token: line.token.clone(),
            properties: tt::RelayOutputSettings {
                mode: relay_mode(settings.mode),
                delay_time: settings.delay.into(),
                idle_state: match settings.idle {
                    Circuit::Open => tt::RelayIdleState::Open,
                    Circuit::Closed => tt::RelayIdleState::Closed,
                },
            },
            ..tt::RelayOutput::default()
        })
    });
    tds::GetRelayOutputsResponse {
        relay_outputs: relay_outputs.collect(),
    }
}

/// Settings as [`IoModel::set_relay`] takes them.
pub fn relay_settings(properties: &tt::RelayOutputSettings) -> (RelayMode, Option<Duration>, Circuit) {
    let mode = match properties.mode {
        tt::RelayMode::Monostable => RelayMode::Monostable,
        tt::RelayMode::Bistable => RelayMode::Bistable,
    };
    let idle = match properties.idle_state {
        tt::RelayIdleState::Open => Circuit::Open,
        tt::RelayIdleState::Closed => Circuit::Closed,
    };
    (mode, properties.delay_time.to_std(), idle)
}

fn relay_mode(mode: RelayMode) -> tt::RelayMode {
    match mode {
        RelayMode::Bistable => tt::RelayMode::Bistable,
        RelayMode::Monostable => tt::RelayMode::Monostable,
    }
}

pub(super) fn relay_options(line: &RelayLine) -> tmd::RelayOutputOptions {
    let monostable = line.modes.contains(&RelayMode::Monostable);
    let (delays, discrete) = match &line.delays {
        DelayTimes::Range(range) => (vec![*range.start(), *range.end()], false),
        DelayTimes::Discrete(delays) => (delays.clone(), true),
    };
    let seconds = delays.iter().map(Duration::as_secs_f32).collect();
    tmd::RelayOutputOptions {
        token: line.token.clone(),
        mode: line.modes.iter().copied().map(relay_mode).collect(),
        delay_times: monostable.then_some(xml::List(seconds)),
        discrete: monostable.then_some(discrete),
        ..tmd::RelayOutputOptions::default()
    }
}

pub(super) fn digital_idle(circuit: Circuit) -> tt::DigitalIdleState {
    match circuit {
        Circuit::Open => tt::DigitalIdleState::Open,
        Circuit::Closed => tt::DigitalIdleState::Closed,
    }
}

pub(super) fn circuit(idle: tt::DigitalIdleState) -> Circuit {
    match idle {
        tt::DigitalIdleState::Open => Circuit::Open,
        tt::DigitalIdleState::Closed => Circuit::Closed,
    }
}

pub(super) fn serial_configuration(
    port: &SerialPort,
    settings: &SerialSettings,
) -> tmd::SerialPortConfiguration {
    tmd::SerialPortConfiguration {
        token: port.token.clone(),
        r#type: serial_type(port.kind),
        baud_rate: i32::try_from(settings.baud_rate).unwrap_or(i32::MAX),
        parity_bit: parity(settings.parity),
        character_length: i32::from(settings.character_length),
        stop_bit: settings.stop_bits,
        ..tmd::SerialPortConfiguration::default()
    }
}

/// # Errors
/// `ter:ConfigModify` for values that no serial port has.
pub(super) fn serial_settings(
    configuration: &tmd::SerialPortConfiguration,
) -> Result<(SerialPortType, SerialSettings), Fault> {
    let refused = || Fault::invalid_arg("ConfigModify", "The serial port does not have these settings");
    let kind = match configuration.r#type {
        tmd::SerialPortType::RS232 => SerialPortType::Rs232,
        tmd::SerialPortType::RS422HalfDuplex => SerialPortType::Rs422HalfDuplex,
        tmd::SerialPortType::RS422FullDuplex => SerialPortType::Rs422FullDuplex,
        tmd::SerialPortType::RS485HalfDuplex => SerialPortType::Rs485HalfDuplex,
        tmd::SerialPortType::RS485FullDuplex => SerialPortType::Rs485FullDuplex,
        tmd::SerialPortType::Generic => SerialPortType::Generic,
    };
    let parity = match configuration.parity_bit {
        tmd::ParityBit::None => Parity::None,
        tmd::ParityBit::Even => Parity::Even,
        tmd::ParityBit::Odd => Parity::Odd,
        tmd::ParityBit::Mark => Parity::Mark,
        tmd::ParityBit::Space => Parity::Space,
        tmd::ParityBit::Extended => return Err(refused()),
    };
    let settings = SerialSettings {
        baud_rate: u32::try_from(configuration.baud_rate).map_err(|_| refused())?,
        parity,
        character_length: u8::try_from(configuration.character_length).map_err(|_| refused())?,
        stop_bits: configuration.stop_bit,
    };
    Ok((kind, settings))
}

pub(super) fn serial_options(port: &SerialPort) -> tmd::SerialPortConfigurationOptions {
    let rates = port.baud_rates.iter();
    tmd::SerialPortConfigurationOptions {
        token: port.token.clone(),
        baud_rate_list: tt::IntItems {
            items: rates
                .map(|rate| i32::try_from(*rate).unwrap_or(i32::MAX))
                .collect(),
        },
        parity_bit_list: tmd::ParityBitList {
            items: port.parities.iter().copied().map(parity).collect(),
        },
        character_length_list: tt::IntItems {
            items: port.character_lengths.iter().copied().map(i32::from).collect(),
        },
        stop_bit_list: tt::FloatItems {
            items: port.stop_bits.clone(),
        },
        ..tmd::SerialPortConfigurationOptions::default()
    }
}

fn serial_type(kind: SerialPortType) -> tmd::SerialPortType {
    match kind {
        SerialPortType::Rs232 => tmd::SerialPortType::RS232,
        SerialPortType::Rs422HalfDuplex => tmd::SerialPortType::RS422HalfDuplex,
        SerialPortType::Rs422FullDuplex => tmd::SerialPortType::RS422FullDuplex,
        SerialPortType::Rs485HalfDuplex => tmd::SerialPortType::RS485HalfDuplex,
        SerialPortType::Rs485FullDuplex => tmd::SerialPortType::RS485FullDuplex,
        SerialPortType::Generic => tmd::SerialPortType::Generic,
    }
}

fn parity(parity: Parity) -> tmd::ParityBit {
    match parity {
        Parity::None => tmd::ParityBit::None,
        Parity::Even => tmd::ParityBit::Even,
        Parity::Odd => tmd::ParityBit::Odd,
        Parity::Mark => tmd::ParityBit::Mark,
        Parity::Space => tmd::ParityBit::Space,
    }
}
