//! Date and time.

use std::time::SystemTime;

use jiff::civil;
use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::DeviceManagement;
use super::state::TimeSettings;
use super::zone::{self, Zone};
use crate::clock::Clock;
use crate::context::RequestContext;

impl DeviceManagement {
    pub(super) fn date_and_time(&self, context: &RequestContext) -> tt::SystemDateTime {
        let settings = &self.state.get().time;
        let now = context.now();
        tt::SystemDateTime {
            date_time_type: if settings.ntp {
                tt::SetDateTimeType::NTP
            } else {
                tt::SetDateTimeType::Manual
            },
            daylight_savings: settings.daylight,
            time_zone: Some(tt::TimeZone {
                tz: settings.zone.clone(),
            }),
            utc_date_time: zone::utc(now).map(from_civil),
            local_date_time: self.zone().local(now).map(from_civil),
            ..tt::SystemDateTime::default()
        }
    }

    pub(super) async fn set_date_and_time(&self, request: tds::SetSystemDateAndTime) -> Result<(), Fault> {
        let ntp = request.date_time_type == tt::SetDateTimeType::NTP;
        let time = match &request.utc_date_time {
            // Core: the time has no meaning then.
            _ if ntp => None,
            None => None,
            Some(time) => Some(
                to_system(time)
                    .ok_or_else(|| Fault::invalid_arg("InvalidDateTime", "There is no such date and time"))?,
            ),
        };
        if ntp && self.ntp().servers.is_empty() {
            return Err(Fault::invalid_arg(
                "NtpServerUndefined",
                "There is no time server to follow",
            ));
        }
        let name = match &request.time_zone {
            Some(zone) => zone.tz.clone(),
            None => self.state.get().time.zone.clone(),
        };
        let zone = Zone::parse(&name, request.daylight_savings).ok_or_else(|| {
            Fault::invalid_arg("InvalidTimeZone", "The time zone is not in the form of POSIX")
        })?;
        let clock = self.common.clock();
        // A clock that follows time servers goes on as it is until the first one answers; that of a system that somebody else disciplines is
        // right as it is.
        let disciplined = ntp && !self.network.abilities().time_servers;
        let offset_ms = match time {
            Some(time) if self.set_system_clock(time) => 0,
            Some(time) => Clock::offset_for(time),
            None if disciplined => 0,
            None => clock.offset_ms(),
        };
        self.state
            .update(|state| {
                state.time = TimeSettings {
                    ntp,
                    daylight: request.daylight_savings,
                    zone: name,
                    offset_ms,
                };
                Ok::<_, Fault>(())
            })
            .await?;
        if !ntp {
            // What a time server answers from now on comes too late.
            self.time_keeper.follow(Vec::new());
        }
        clock.set_offset_ms(offset_ms);
        if time.is_some() || disciplined {
            clock.note_synchronization();
        }
        self.set_zone(zone);
        self.keep_time();
        Ok(())
    }

    /// Whether the clock of the system has been set, which few devices let us do.
    fn set_system_clock(&self, time: SystemTime) -> bool {
        self.network.abilities().clock && self.network.set_clock(time).is_ok()
    }
}

fn from_civil(time: civil::DateTime) -> tt::DateTime {
    tt::DateTime {
        time: tt::Time {
            hour: time.hour().into(),
            minute: time.minute().into(),
            second: time.second().into(),
        },
        date: tt::Date {
            year: time.year().into(),
            month: time.month().into(),
            day: time.day().into(),
        },
    }
}

/// A date from 1970 to 9000: what the clocks of all systems can show.
fn to_system(time: &tt::DateTime) -> Option<SystemTime> {
    let (date, time) = (&time.date, &time.time);
    if !(1970..=9000).contains(&date.year) {
        return None;
    }
    // A leap second is told as 60, which no clock of a computer shows.
    let second = if time.second == 60 { 59 } else { time.second };
    let civil = civil::DateTime::new(
        date.year.try_into().ok()?,
        date.month.try_into().ok()?,
        date.day.try_into().ok()?,
        time.hour.try_into().ok()?,
        time.minute.try_into().ok()?,
        second.try_into().ok()?,
        0,
    )
    .ok()?;
    zone::from_utc(civil)
}
