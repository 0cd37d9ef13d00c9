//! Serial ports: DEVICEIO-6-1.

use onvif_core::generated::tmd;
use onvif_core::generated::tmd::operations::{
    GetSerialPortConfiguration, GetSerialPortConfigurationOptions, GetSerialPorts, SendReceiveSerialCommand,
    SetSerialPortConfiguration,
};
use onvif_core::xml::{Base64, Duration};

use super::{NOTHING, as_many, capabilities, different};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-6-1-1", listed, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-2", configuration, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-3", modify, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-4", receive, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-5", send, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-6", invalid_token, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-7", options_of_invalid_token, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
    case!("DEVICEIO-6-1-8", invalid_settings, requires: [Feature::DeviceIoService, Feature::IoSerialPorts]),
];

async fn listed(test: &mut Test) -> Outcome {
    test.step(3);
    let capability = capabilities(test).await?.serial_ports;
    test.step(5);
    let ports = ports(test).await?;
    test.step(6);
    as_many(test, capability, ports.len(), "serial ports")?;
    test.step(7);
    different(test, ports.iter().map(String::as_str))
}

async fn configuration(test: &mut Test) -> Outcome {
    test.step(3);
    for port in ports(test).await? {
        test.step(4);
        let now = current(test, &port).await?;
        test.check(now.token == port, port.clone(), now.token.clone())?;
        let options = options(test, &port).await?;
        test.check(options.token == port, port.clone(), options.token.clone())?;
        for (what, there, fits) in [
            (
                "BaudRate",
                !options.baud_rate_list.items.is_empty(),
                options.baud_rate_list.items.contains(&now.baud_rate),
            ),
            (
                "ParityBit",
                !options.parity_bit_list.items.is_empty(),
                options.parity_bit_list.items.contains(&now.parity_bit),
            ),
            (
                "CharacterLength",
                !options.character_length_list.items.is_empty(),
                options
                    .character_length_list
                    .items
                    .contains(&now.character_length),
            ),
            (
                "StopBit",
                !options.stop_bit_list.items.is_empty(),
                options.stop_bit_list.items.contains(&now.stop_bit),
            ),
        ] {
            test.check(there, format!("possible values of {what}"), "none")?;
            test.check(fits, format!("a possible value of {what}"), format!("{now:?}"))?;
        }
    }
    Ok(())
}

async fn modify(test: &mut Test) -> Outcome {
    test.step(3);
    for port in ports(test).await? {
        test.step(4);
        let before = current(test, &port).await?;
        put_back(test, &before);
        let options = options(test, &port).await?;
        let first = tmd::SerialPortConfiguration {
            baud_rate: other(&options.baud_rate_list.items, &before.baud_rate),
            parity_bit: other(&options.parity_bit_list.items, &before.parity_bit),
            character_length: other(&options.character_length_list.items, &before.character_length),
            stop_bit: other(&options.stop_bit_list.items, &before.stop_bit),
            ..before.clone()
        };
        let last = tmd::SerialPortConfiguration {
            baud_rate: last(&options.baud_rate_list.items, &before.baud_rate),
            parity_bit: last(&options.parity_bit_list.items, &before.parity_bit),
            character_length: last(&options.character_length_list.items, &before.character_length),
            stop_bit: last(&options.stop_bit_list.items, &before.stop_bit),
            ..before.clone()
        };
        for (wanted, force_persistance) in [(first, false), (last, true)] {
            set(test, &wanted, force_persistance).await?;
            let now = current(test, &port).await?;
            test.check(same(&now, &wanted), format!("{wanted:?}"), format!("{now:?}"))?;
        }
    }
    Ok(())
}

async fn send(test: &mut Test) -> Outcome {
    test.step(3);
    for port in ports(test).await? {
        test.step(4);
        for choice in [
            tmd::SerialDataChoice::Binary(Base64(b"Onvif\r\n".to_vec())),
            tmd::SerialDataChoice::String("Onvif".to_owned()),
        ] {
            let request = tmd::SendReceiveSerialCommand {
                token: Some(port.clone()),
                serial_data: Some(tmd::SerialData {
                    choice,
                    ..tmd::SerialData::default()
                }),
                time_out: Some(Duration::from_secs(0)),
                ..tmd::SendReceiveSerialCommand::default()
            };
            test.call::<SendReceiveSerialCommand>(&request).await?;
        }
    }
    Ok(())
}

async fn receive(test: &mut Test) -> Outcome {
    test.step(3);
    // The suite has to wait for longer than the device does.
    let most = std::time::Duration::from_secs(61)
        .min(test.settings().longest)
        .min(test.device().timeout() / 2);
    let less_than_nothing: Duration = "-PT1S"
        .parse()
        .map_err(|_| Stop::Inconclusive("a duration that cannot be written".to_owned()))?;
    for port in ports(test).await? {
        test.step(4);
        for time_out in [
            None,
            Some(most.into()),
            Some(Duration::from_secs(0)),
            Some(less_than_nothing),
        ] {
            let request = tmd::SendReceiveSerialCommand {
                token: Some(port.clone()),
                time_out,
                ..tmd::SendReceiveSerialCommand::default()
            };
            test.call::<SendReceiveSerialCommand>(&request).await?;
        }
    }
    Ok(())
}

const INVALID_PORT: [&str; 3] = ["Sender", "InvalidArgVal", "InvalidSerialPort"];

async fn invalid_token(test: &mut Test) -> Outcome {
    test.step(4);
    let request = tmd::GetSerialPortConfiguration {
        serial_port_token: NOTHING.to_owned(),
    };
    test.refused::<GetSerialPortConfiguration>(&request, &INVALID_PORT)
        .await?;
    Ok(())
}

async fn options_of_invalid_token(test: &mut Test) -> Outcome {
    test.step(4);
    let request = tmd::GetSerialPortConfigurationOptions {
        serial_port_token: NOTHING.to_owned(),
    };
    test.refused::<GetSerialPortConfigurationOptions>(&request, &INVALID_PORT)
        .await?;
    Ok(())
}

async fn invalid_settings(test: &mut Test) -> Outcome {
    test.step(3);
    for port in ports(test).await? {
        test.step(4);
        let before = current(test, &port).await?;
        put_back(test, &before);
        let options = options(test, &port).await?;
        let beyond = |items: &[i32]| items.iter().max().map_or(1, |most| most.saturating_add(1));
        let stop_bits = &options.stop_bit_list.items;
        let wrong = tmd::SerialPortConfiguration {
            baud_rate: beyond(&options.baud_rate_list.items),
            character_length: beyond(&options.character_length_list.items),
            stop_bit: stop_bits.iter().copied().fold(0.0, f32::max) + 1.0,
            ..before.clone()
        };
        let request = tmd::SetSerialPortConfiguration {
            serial_port_configuration: wrong,
            force_persistance: false,
        };
        test.refused::<SetSerialPortConfiguration>(&request, &["Sender", "InvalidArgVal", "ConfigModify"])
            .await?;
        let after = current(test, &port).await?;
        test.check(same(&after, &before), format!("{before:?}"), format!("{after:?}"))?;
    }
    Ok(())
}

async fn ports(test: &mut Test) -> Result<Vec<String>, Stop> {
    let request = tmd::GetSerialPorts::default();
    let ports = test.call::<GetSerialPorts>(&request).await?.serial_port;
    Ok(ports.into_iter().map(|port| port.token).collect())
}

async fn current(test: &mut Test, port: &str) -> Result<tmd::SerialPortConfiguration, Stop> {
    let request = tmd::GetSerialPortConfiguration {
        serial_port_token: port.to_owned(),
    };
    Ok(test
        .call::<GetSerialPortConfiguration>(&request)
        .await?
        .serial_port_configuration)
}

async fn options(test: &mut Test, port: &str) -> Result<tmd::SerialPortConfigurationOptions, Stop> {
    let request = tmd::GetSerialPortConfigurationOptions {
        serial_port_token: port.to_owned(),
    };
    Ok(test
        .call::<GetSerialPortConfigurationOptions>(&request)
        .await?
        .serial_port_options)
}

async fn set(
    test: &mut Test,
    configuration: &tmd::SerialPortConfiguration,
    force_persistance: bool,
) -> Outcome {
    let request = tmd::SetSerialPortConfiguration {
        serial_port_configuration: configuration.clone(),
        force_persistance,
    };
    test.call::<SetSerialPortConfiguration>(&request).await?;
    Ok(())
}

fn put_back(test: &mut Test, before: &tmd::SerialPortConfiguration) {
    let before = before.clone();
    test.restore("serial port", move |test| {
        Box::pin(async move { set(test, &before, true).await })
    });
}

/// The fields that the text compares.
fn same(a: &tmd::SerialPortConfiguration, b: &tmd::SerialPortConfiguration) -> bool {
    a.token == b.token
        && a.r#type == b.r#type
        && a.baud_rate == b.baud_rate
        && a.parity_bit == b.parity_bit
        && a.character_length == b.character_length
        && a.stop_bit == b.stop_bit
}

/// The first possible value that is another one, the present one if there is none.
fn other<T: Clone + PartialEq>(items: &[T], now: &T) -> T {
    items.iter().find(|item| *item != now).unwrap_or(now).clone()
}

fn last<T: Clone>(items: &[T], now: &T) -> T {
    items.last().unwrap_or(now).clone()
}
