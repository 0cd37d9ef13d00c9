//! What a device tells of its state: DEVICE-9-1.

use std::time::Duration;

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{GetSystemUris, SetSystemDateAndTime};
use onvif_core::generated::tt::{PropertyOperation, SetDateTimeType};
use onvif_core::xml::DateTime;

use super::system;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::event::subscription::Subscription;
use crate::cases::support::notices::{Notice, subscribe, wait_for};
use crate::cases::support::topics::{Item, Topics, is_described};
use crate::features::Feature;

macro_rules! told {
    ($id:literal, $property:expr, $feature:ident) => {
        case!($id, told, with: $property, requires: [Feature::EventService, Feature::$feature, Feature::PullPointNotification])
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    told!("DEVICE-9-1-1", PROCESSOR_USAGE, MonitoringProcessorUsage),
    told!("DEVICE-9-1-2", LAST_RESET, MonitoringLastReset),
    told!("DEVICE-9-1-3", LAST_REBOOT, MonitoringLastReboot),
    told!("DEVICE-9-1-5", LAST_CLOCK, MonitoringLastClock),
    case!("DEVICE-9-1-6", clock_set, requires: [Feature::EventService, Feature::MonitoringLastClock, Feature::PullPointNotification], impact: [Impact::Time]),
    told!("DEVICE-9-1-8", LAST_BACKUP, MonitoringLastBackup),
    told!("DEVICE-9-1-9", FAN, FanFailure),
    told!("DEVICE-9-1-10", POWER, PowerSupplyFailure),
    told!("DEVICE-9-1-11", STORAGE, StorageFailure),
    told!("DEVICE-9-1-12", TEMPERATURE, CriticalTemperature),
];

/// A property, with the items that the texts ask for.
#[derive(Clone, Copy)]
pub(super) struct Property {
    /// Its topic.
    pub(super) topic: &'static str,
    source: &'static [Item],
    data: Item,
    /// What is wrong about a value.
    fits: fn(&str) -> bool,
}

const TOKEN: &[Item] = &[("Token", "tt:ReferenceToken")];

const fn time(topic: &'static str) -> Property {
    Property {
        topic,
        source: &[],
        data: ("Status", "xs:dateTime"),
        fits: is_time,
    }
}

const fn failure(topic: &'static str) -> Property {
    Property {
        topic,
        source: TOKEN,
        data: ("Failed", "xs:boolean"),
        fits: is_boolean,
    }
}

const PROCESSOR_USAGE: Property = Property {
    topic: "tns1:Monitoring/ProcessorUsage",
    source: TOKEN,
    data: ("Value", "xs:float"),
    fits: is_percentage,
};
const LAST_RESET: Property = time("tns1:Monitoring/OperatingTime/LastReset");
/// The property that tells of reboots.
pub(super) const LAST_REBOOT: Property = time("tns1:Monitoring/OperatingTime/LastReboot");
/// The property that tells of the clock.
pub(super) const LAST_CLOCK: Property = Property {
    fits: is_utc,
    ..time("tns1:Monitoring/OperatingTime/LastClockSynchronization")
};
const LAST_BACKUP: Property = time("tns1:Monitoring/Backup/Last");
const FAN: Property = failure("tns1:Device/HardwareFailure/FanFailure");
const POWER: Property = failure("tns1:Device/HardwareFailure/PowerSupplyFailure");
const STORAGE: Property = failure("tns1:Device/HardwareFailure/StorageFailure");
const TEMPERATURE: Property = Property {
    topic: "tns1:Device/HardwareFailure/TemperatureCritical",
    source: &[],
    data: ("Critical", "xs:boolean"),
    fits: is_boolean,
};

fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false" | "1" | "0")
}

fn is_percentage(text: &str) -> bool {
    text.parse::<f32>()
        .is_ok_and(|value| (0.0..=100.0).contains(&value))
}

fn is_time(text: &str) -> bool {
    text.parse::<DateTime>().is_ok()
}

fn is_utc(text: &str) -> bool {
    text.ends_with('Z') && is_time(text)
}

async fn told(test: &mut Test, property: Property) -> Outcome {
    test.step(4);
    let topics = Topics::ask(test).await?;
    test.step(5);
    let description = topics.find(test, property.topic)?;
    let description = test.present(description, property.topic)?;
    test.step(6);
    is_described(test, &description, true, property.source, &[property.data])?;
    if property.topic == LAST_BACKUP.topic {
        make_a_backup(test).await?;
    }
    test.step(8);
    let point = subscribe(test, &[property.topic]).await?;
    test.step(9);
    value(test, &point, property, PropertyOperation::Initialized).await?;
    Ok(())
}

/// The next value of a property that is told with this operation.
pub(super) async fn value(
    test: &mut Test,
    point: &Subscription,
    property: Property,
    operation: PropertyOperation,
) -> Result<String, Stop> {
    let what = format!("{operation} of {}", property.topic);
    let notice = wait_for(test, point, &[property.topic], &what, |notice: &Notice| {
        notice.message.property_operation == Some(operation)
    })
    .await?;
    for (name, _) in property.source {
        let token = notice.source(name);
        test.check(
            token.is_some_and(|token| !token.is_empty()),
            *name,
            format!("{token:?}"),
        )?;
    }
    let (name, of_type) = property.data;
    let value = notice.data(name);
    test.check(
        value.is_some_and(property.fits),
        format!("{name} as {of_type}, within its range"),
        format!("{value:?}"),
    )?;
    Ok(value.unwrap_or_default().to_owned())
}

/// The time of a property of time, in seconds and nanoseconds.
pub(super) async fn time_of(
    test: &mut Test,
    point: &Subscription,
    property: Property,
    operation: PropertyOperation,
) -> Result<(i64, u32), Stop> {
    let text = value(test, point, property, operation).await?;
    match text.parse::<DateTime>() {
        Ok(time) => Ok((time.unix_seconds(), time.nanos)),
        Err(_) => Err(test.failed("xs:dateTime", text)),
    }
}

/// Nothing is told of backups as long as there has been none; where one can be fetched, it is.
async fn make_a_backup(test: &mut Test) -> Outcome {
    if !test.supports(Feature::HttpSystemBackup) {
        return Ok(());
    }
    let told = test.call::<GetSystemUris>(&tds::GetSystemUris::default()).await?;
    if let Some(uri) = told.system_backup_uri {
        // Whether it is any good is looked at by another case.
        let _ = test.device().get(&uri).await;
    }
    Ok(())
}

async fn clock_set(test: &mut Test) -> Outcome {
    // The time that is set has whole seconds: it would not be later than that of a clock that was set a moment ago.
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(4);
    let point = subscribe(test, &[LAST_CLOCK.topic]).await?;
    test.step(6);
    let initial = system::now_of(test).await?;
    system::put_back_afterwards(test, initial.clone());
    test.step(7);
    let before = time_of(test, &point, LAST_CLOCK, PropertyOperation::Initialized).await?;
    test.step(9);
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(11);
    let request = tds::SetSystemDateAndTime {
        date_time_type: SetDateTimeType::Manual,
        daylight_savings: false,
        time_zone: None,
        // As it was a second ago, or our own where the device does not tell.
        utc_date_time: Some(initial.utc_date_time.unwrap_or_else(system::now)),
    };
    test.call::<SetSystemDateAndTime>(&request).await?;
    test.step(12);
    let after = time_of(test, &point, LAST_CLOCK, PropertyOperation::Changed).await?;
    test.step(13);
    test.check(
        after > before,
        "a later time than before",
        format!("{after:?} after {before:?}"),
    )
}
