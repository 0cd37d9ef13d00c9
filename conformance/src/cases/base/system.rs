//! System: DEVICE-3-1.

use std::time::SystemTime;

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    GetDeviceInformation, GetSystemDateAndTime, GetSystemLog, SetSystemDateAndTime,
};
use onvif_core::generated::tt;
use onvif_core::xml::DateTime;

use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-3-1-1", date_and_time, shared: true),
    case!("DEVICE-3-1-4", invalid_time_zone, impact: [Impact::Time]),
    case!("DEVICE-3-1-5", invalid_date, impact: [Impact::Time]),
    case!("DEVICE-3-1-9", device_information, shared: true),
    case!("DEVICE-3-1-10", system_log, shared: true),
    case!("DEVICE-3-1-11", set_date_and_time, impact: [Impact::Time]),
];

async fn date_and_time(test: &mut Test) -> Outcome {
    test.step(4);
    let told = now_of(test).await?;
    // Type and daylight saving are mandatory in the schema: without them the answer would not have been read.
    let manual = told.date_time_type == tt::SetDateTimeType::Manual;
    test.check(
        !manual || told.utc_date_time.is_some() || told.local_date_time.is_some(),
        "UTCDateTime or LocalDateTime when the time is set by hand",
        "neither",
    )?;
    for time in [&told.utc_date_time, &told.local_date_time].into_iter().flatten() {
        valid(test, time)?;
    }
    Ok(())
}

async fn device_information(test: &mut Test) -> Outcome {
    test.step(4);
    let told = test
        .call::<GetDeviceInformation>(&tds::GetDeviceInformation::default())
        .await?;
    for (name, value) in [
        ("Manufacturer", &told.manufacturer),
        ("Model", &told.model),
        ("FirmwareVersion", &told.firmware_version),
        ("SerialNumber", &told.serial_number),
        ("HardwareId", &told.hardware_id),
    ] {
        test.check(!value.trim().is_empty(), name, "nothing")?;
    }
    Ok(())
}

async fn system_log(test: &mut Test) -> Outcome {
    for (step, log_type, subcode) in [
        (4, tt::SystemLogType::System, "SystemlogUnavailable"),
        (6, tt::SystemLogType::Access, "AccesslogUnavailable"),
    ] {
        test.step(step);
        let request = tds::GetSystemLog { log_type };
        if let Err(fault) = test.attempt::<GetSystemLog>(&request).await? {
            let right = fault.code().as_str() == "Sender"
                && fault
                    .subcodes()
                    .iter()
                    .zip(["InvalidArgs", subcode])
                    .all(|(has, wanted)| has.local() == wanted)
                && fault.subcodes().len() == 2;
            test.check(
                right,
                format!("a log, or the fault Sender/InvalidArgs/{subcode}"),
                format!("the fault {fault}"),
            )?;
        }
    }
    Ok(())
}

async fn invalid_time_zone(test: &mut Test) -> Outcome {
    const INVALID: &str = "INVALIDTIMEZONE";
    test.step(4);
    let initial = now_of(test).await?;
    put_back_afterwards(test, initial);
    test.step(6);
    let request = tds::SetSystemDateAndTime {
        time_zone: Some(tt::TimeZone {
            tz: INVALID.to_owned(),
        }),
        ..by_hand(true, now())
    };
    test.refused::<SetSystemDateAndTime>(&request, &["Sender", "InvalidArgVal", "InvalidTimeZone"])
        .await?;
    test.step(8);
    let after = now_of(test).await?;
    test.step(9);
    let zone = after.time_zone.as_ref().map(|zone| zone.tz.as_str());
    test.check(zone != Some(INVALID), "the time zone of before", INVALID)?;
    still_valid(test, &after)
}

async fn invalid_date(test: &mut Test) -> Outcome {
    test.step(4);
    let initial = now_of(test).await?;
    put_back_afterwards(test, initial);
    test.step(6);
    let mut impossible = now();
    impossible.date.month = 15;
    impossible.time.minute = 70;
    let request = tds::SetSystemDateAndTime {
        time_zone: Some(tt::TimeZone {
            tz: "PST8PDT,M3.2.0,M11.1.0".to_owned(),
        }),
        ..by_hand(true, impossible)
    };
    test.refused::<SetSystemDateAndTime>(&request, &["Sender", "InvalidArgVal", "InvalidDateTime"])
        .await?;
    test.step(8);
    let after = now_of(test).await?;
    still_valid(test, &after)
}

async fn set_date_and_time(test: &mut Test) -> Outcome {
    test.step(3);
    let initial = now_of(test).await?;
    put_back_afterwards(test, initial);
    test.step(5);
    let set = now();
    test.call::<SetSystemDateAndTime>(&by_hand(false, set.clone()))
        .await?;
    test.step(7);
    let after = now_of(test).await?;
    test.check(
        after.date_time_type == tt::SetDateTimeType::Manual && !after.daylight_savings,
        "Manual without daylight savings",
        format!("{:?}, {}", after.date_time_type, after.daylight_savings),
    )?;
    let told = test.present(after.utc_date_time, "UTCDateTime")?;
    valid(test, &told)?;
    let late = seconds(&told) - seconds(&set);
    // The text gives no tolerance; what the device and the network need is well below this.
    test.check(
        (0..=10).contains(&late),
        "the time that was set",
        format!("{late} s more"),
    )
}

/// What the device says of its time.
pub(super) async fn now_of(test: &mut Test) -> Result<tt::SystemDateTime, Stop> {
    let request = tds::GetSystemDateAndTime::default();
    Ok(test
        .call::<GetSystemDateAndTime>(&request)
        .await?
        .system_date_and_time)
}

/// Has the time put back when the case is over: as before, with the present time if it was set by hand.
pub(super) fn put_back_afterwards(test: &mut Test, initial: tt::SystemDateTime) {
    test.restore("date and time", move |test| {
        Box::pin(async move {
            let manual = initial.date_time_type == tt::SetDateTimeType::Manual;
            let request = tds::SetSystemDateAndTime {
                date_time_type: initial.date_time_type,
                daylight_savings: initial.daylight_savings,
                time_zone: initial.time_zone,
                utc_date_time: manual.then(now),
            };
            test.call::<SetSystemDateAndTime>(&request).await?;
            Ok(())
        })
    });
}

fn still_valid(test: &mut Test, after: &tt::SystemDateTime) -> Outcome {
    test.step(10);
    let utc = test.present(after.utc_date_time.as_ref(), "UTCDateTime")?;
    test.step(11);
    valid(test, utc)?;
    test.step(12);
    match &after.local_date_time {
        Some(local) => valid(test, local),
        None => Ok(()),
    }
}

/// A date and time that there is.
pub(super) fn valid(test: &Test, time: &tt::DateTime) -> Outcome {
    let text = text(time);
    test.check(
        text.parse::<DateTime>().is_ok(),
        "a date and time that exist",
        text,
    )
}

fn by_hand(daylight_savings: bool, utc: tt::DateTime) -> tds::SetSystemDateAndTime {
    tds::SetSystemDateAndTime {
        date_time_type: tt::SetDateTimeType::Manual,
        daylight_savings,
        time_zone: None,
        utc_date_time: Some(utc),
    }
}

/// Our own time.
pub(super) fn now() -> tt::DateTime {
    let now = DateTime::from_system_time(SystemTime::now());
    tt::DateTime {
        time: tt::Time {
            hour: i32::from(now.hour),
            minute: i32::from(now.minute),
            second: i32::from(now.second),
        },
        date: tt::Date {
            year: now.year,
            month: i32::from(now.month),
            day: i32::from(now.day),
        },
    }
}

fn text(time: &tt::DateTime) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        time.date.year, time.date.month, time.date.day, time.time.hour, time.time.minute, time.time.second
    )
}

fn seconds(time: &tt::DateTime) -> i64 {
    text(time)
        .parse::<DateTime>()
        .map_or(0, |time| time.unix_seconds())
}
