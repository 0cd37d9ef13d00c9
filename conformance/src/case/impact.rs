//! What cases may do to a device.

/// What a case, or the discovery of features, does to the device that its operator may not want. Off unless allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Impact {
    /// Creates, changes and deletes accounts.
    Users,
    /// Changes addresses, ports, routers or name servers: the device may be lost.
    Network,
    /// Changes date, time or time zone.
    Time,
    /// Reboots the device.
    Reboot,
    /// Returns the device to its factory state.
    FactoryDefault,
    /// Replaces firmware or the whole configuration.
    Firmware,
    /// Replaces the configuration of an event broker, whose password is lost: nobody is told it.
    EventBrokers,
    /// Sets the home position of cameras that it cannot be given back to as it was: those that tell no positions, and those that had none before.
    HomePosition,
    /// Sets relays and home positions to find out the features of the device, also where no case of the run sets them. Relays are put back; cameras go home and
    /// back to where they were.
    Features,
}

impl Impact {
    /// All of them.
    pub const ALL: [Impact; 9] = [
        Impact::Users,
        Impact::Network,
        Impact::Time,
        Impact::Reboot,
        Impact::FactoryDefault,
        Impact::Firmware,
        Impact::EventBrokers,
        Impact::HomePosition,
        Impact::Features,
    ];

    /// The word by which an operator allows it.
    pub fn word(self) -> &'static str {
        match self {
            Impact::Users => "users",
            Impact::Network => "network",
            Impact::Time => "time",
            Impact::Reboot => "reboot",
            Impact::FactoryDefault => "factory-default",
            Impact::Firmware => "firmware",
            Impact::EventBrokers => "event-brokers",
            Impact::HomePosition => "home-position",
            Impact::Features => "features",
        }
    }
}

impl std::str::FromStr for Impact {
    type Err = String;

    fn from_str(word: &str) -> Result<Impact, String> {
        Impact::ALL
            .into_iter()
            .find(|impact| impact.word() == word)
            .ok_or_else(|| format!("{word:?} is none of {}", Impact::ALL.map(Impact::word).join(", ")))
    }
}
