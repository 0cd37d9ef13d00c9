//! Termination times: relative or absolute, within the limits of the device.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onvif_core::generated::wsnt::AbsoluteOrRelativeTimeType;
use onvif_core::soap::Fault;
use onvif_core::xml::DateTime;

use super::Config;
use super::faults::Faults;

/// The shortest lifetime that makes sense to ask for.
const SHORTEST: Duration = Duration::from_secs(1);

/// How long a subscription lives from `now` on, which the client asked for as a time. `initial` says that the subscription is a new one.
pub(super) fn lifetime(
    asked: Option<&AbsoluteOrRelativeTimeType>,
    config: &Config,
    now: SystemTime,
    initial: bool,
) -> Result<Duration, Fault> {
    let asked = match asked {
        None => return Ok(config.lifetime),
        Some(AbsoluteOrRelativeTimeType::Duration(duration)) => duration.to_std(),
        Some(AbsoluteOrRelativeTimeType::DateTime(time)) => time
            .to_system_time()
            .and_then(|time| time.duration_since(now).ok()),
    };
    asked
        .filter(|asked| (SHORTEST..=config.longest_lifetime).contains(asked))
        .ok_or_else(|| {
            let maximum = now.checked_add(config.longest_lifetime).unwrap_or(now);
            Faults { now }.termination_time(initial, now + SHORTEST, maximum)
        })
}

/// A time as it is told: milliseconds are enough, and some clients cannot read more digits.
pub(super) fn told(time: SystemTime) -> DateTime {
    DateTime::from_system_time(whole_millis(time))
}

pub(super) fn whole_millis(time: SystemTime) -> SystemTime {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => time - Duration::from_nanos(u64::from(since.subsec_nanos() % 1_000_000)),
        Err(_) => time,
    }
}

#[cfg(test)]
mod tests {
    use onvif_core::xml;

    use super::*;

    #[test]
    fn relative_and_absolute() {
        let now = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let config = Config::default();
        let ask = |text: &str| {
            let asked = match text.parse::<xml::Duration>() {
                Ok(duration) => AbsoluteOrRelativeTimeType::Duration(duration),
                Err(_) => {
                    let seconds = text.parse().unwrap();
                    AbsoluteOrRelativeTimeType::DateTime(DateTime::from_unix(seconds, 0))
                }
            };
            lifetime(Some(&asked), &config, now, true)
        };
        assert_eq!(lifetime(None, &config, now, true), Ok(config.lifetime));
        assert_eq!(ask("PT10S"), Ok(Duration::from_secs(10)));
        assert_eq!(ask("P1D"), Ok(Duration::from_secs(86_400)));
        assert_eq!(ask("1000060"), Ok(Duration::from_secs(60)));
        for bad in [
            "PT0S", "PT0.5S", "-PT10S", "P1DT1S", "P100Y", "1000000", "999000", "2000000",
        ] {
            let fault = ask(bad).unwrap_err();
            let detail = fault.detail()[0].as_str();
            assert!(
                detail.contains("<wsnt:MinimumTime>1970-01-12T13:46:41Z<"),
                "{bad} {detail}"
            );
            assert!(
                detail.contains("<wsnt:MaximumTime>1970-01-13T13:46:40Z<"),
                "{bad} {detail}"
            );
            assert!(detail.starts_with("<wsnt:UnacceptableInitialTerminationTimeFault>"));
        }
    }

    #[test]
    fn milliseconds() {
        let time = UNIX_EPOCH + Duration::new(5, 123_456_789);
        assert_eq!(told(time).nanos, 123_000_000);
    }
}
