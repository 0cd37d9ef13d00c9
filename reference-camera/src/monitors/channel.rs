//! One channel of a chip: when it says that something has failed (`Documentation/hwmon/sysfs-interface.rst` of the Linux kernel).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use onvif_device::backend::monitor::PartKind;

/// What a channel measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Revolutions of a fan.
    Fan,
    /// A temperature.
    Temperature,
    /// A voltage.
    Voltage,
    /// Power.
    Power,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Fan, Kind::Temperature, Kind::Voltage, Kind::Power];

    /// What the names of its files begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Kind::Fan => "fan",
            Kind::Temperature => "temp",
            Kind::Voltage => "in",
            Kind::Power => "power",
        }
    }

    fn part(self) -> PartKind {
        match self {
            Kind::Fan => PartKind::Fan,
            Kind::Temperature => PartKind::Temperature,
            Kind::Voltage | Kind::Power => PartKind::PowerSupply,
        }
    }

    /// The alarms that tell of a failure. Others warn of what lies ahead (`temp1_max_alarm`), or of what is no failure (`fan1_max_alarm`).
    fn alarms(self) -> &'static [&'static str] {
        match self {
            Kind::Fan => &["alarm", "fault", "min_alarm"],
            Kind::Temperature => &["crit_alarm", "emergency_alarm", "lcrit_alarm"],
            Kind::Voltage => &["alarm", "min_alarm", "lcrit_alarm", "crit_alarm"],
            Kind::Power => &["alarm", "crit_alarm"],
        }
    }

    /// The limits that `input` is compared with where there is none of these alarms.
    fn limits(self) -> &'static [(&'static str, Side, &'static [&'static str])] {
        match self {
            Kind::Fan => &[("min", Side::Below, &["alarm", "min_alarm"])],
            Kind::Temperature => &[
                ("crit", Side::Above, &["crit_alarm"]),
                ("lcrit", Side::NotAbove, &["lcrit_alarm"]),
            ],
            Kind::Voltage | Kind::Power => &[],
        }
    }
}

/// Where it is bad to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// At a limit and above.
    Above,
    /// At a limit and below.
    NotAbove,
    /// Below a limit.
    Below,
}

/// A channel that can tell of a failure.
#[derive(Debug)]
pub(super) struct Channel {
    /// Token of the part.
    pub token: String,
    /// What the part is.
    pub kind: PartKind,
    /// Each is `1` while something is wrong.
    alarms: Vec<PathBuf>,
    limits: Vec<Limit>,
    /// Is `1` while the sensor itself is broken, and says nothing.
    fault: Option<PathBuf>,
}

#[derive(Debug)]
struct Limit {
    input: PathBuf,
    limit: PathBuf,
    side: Side,
    /// What the input has to come back to.
    hysteresis: Option<PathBuf>,
}

impl Channel {
    /// A channel with these items, as `alarm`, whose files begin with `path`; `None` if they tell of no failure.
    pub fn new(kind: Kind, path: &Path, token: String, items: &BTreeSet<String>) -> Option<Channel> {
        let file = |item: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push("_");
            name.push(item);
            items.contains(item).then(|| PathBuf::from(name))
        };
        let limit = |&(name, side, alarms): &(&str, Side, &[&str])| {
            let alarmed = alarms.iter().any(|&alarm| items.contains(alarm));
            let limit = Limit {
                input: file("input")?,
                limit: file(name)?,
                side,
                hysteresis: file(&format!("{name}_hyst")).filter(|_| side == Side::Above),
            };
            (!alarmed).then_some(limit)
        };
        let channel = Channel {
            token,
            kind: kind.part(),
            alarms: kind.alarms().iter().filter_map(|alarm| file(alarm)).collect(),
            limits: kind.limits().iter().filter_map(limit).collect(),
            fault: file("fault").filter(|_| kind == Kind::Temperature),
        };
        (!channel.alarms.is_empty() || !channel.limits.is_empty()).then_some(channel)
    }

    /// Whether it says so now; `before` is what it said before.
    ///
    /// # Errors
    /// When nothing says so and not everything could be read.
    pub fn failing(&self, before: bool) -> io::Result<bool> {
        if let Some(fault) = &self.fault
            && number(fault)? != 0
        {
            return Err(io::Error::other("the sensor is faulty"));
        }
        let alarms = self.alarms.iter().map(|alarm| Ok(number(alarm)? != 0));
        let limits = self.limits.iter().map(|limit| limit.is_passed(before));
        let mut missing = None;
        for sign in alarms.chain(limits) {
            match sign {
                Ok(true) => return Ok(true),
                Ok(false) => {}
                Err(error) => missing = Some(error),
            }
        }
        missing.map_or(Ok(false), Err)
    }
}

impl Limit {
    fn is_passed(&self, before: bool) -> io::Result<bool> {
        let (input, limit) = (number(&self.input)?, number(&self.limit)?);
        Ok(match self.side {
            // A chip that nobody has set up has the limit 0.
            Side::Above if limit == 0 => false,
            Side::Above => {
                let back = match &self.hysteresis {
                    Some(hysteresis) if before => Some(number(hysteresis)?),
                    _ => None,
                };
                // It is a temperature, and lies below the limit unless nobody has set it.
                let back = back.filter(|back| (1..limit).contains(back));
                input >= back.unwrap_or(limit)
            }
            Side::NotAbove => input <= limit,
            Side::Below => input < limit,
        })
    }
}

/// The number in a file, which is all that is in it. The name of the file is in the error.
fn number(path: &Path) -> io::Result<i64> {
    let named = |kind, error: &dyn std::fmt::Display| {
        let name = path.file_name().unwrap_or_default();
        io::Error::new(kind, format!("{}: {error}", name.to_string_lossy()))
    };
    let text = fs::read_to_string(path).map_err(|error| named(error.kind(), &error))?;
    text.trim()
        .parse()
        .map_err(|_| named(io::ErrorKind::InvalidData, &"it is no number"))
}
