//! The filter for hardware addresses as it is configured.

use anyhow::ensure;
use onvif_device::hardware_filter::{HardwareFilter, HardwareRules, MacAddress};
use serde::Deserialize;

/// Addresses in a list.
const MOST: usize = 256;

/// Who may connect, or who may not.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MacFilter {
    /// Nobody but these.
    Allow(Vec<MacAddress>),
    /// All but these.
    Deny(Vec<MacAddress>),
}

impl MacFilter {
    /// # Errors
    /// Names what cannot be.
    pub fn check(&self) -> anyhow::Result<()> {
        let (MacFilter::Allow(list) | MacFilter::Deny(list)) = self;
        ensure!(!list.is_empty(), "the list of mac-filter is empty");
        ensure!(
            list.len() <= MOST,
            "the list of mac-filter has more than {MOST} addresses"
        );
        ensure!(cfg!(target_os = "linux"), "mac-filter is there on Linux only");
        Ok(())
    }

    /// The filter.
    ///
    /// # Errors
    /// When the system does not tell hardware addresses.
    pub fn open(&self) -> anyhow::Result<HardwareFilter> {
        let rules = match self.clone() {
            MacFilter::Allow(addresses) => HardwareRules {
                allow: true,
                addresses,
            },
            MacFilter::Deny(addresses) => HardwareRules {
                allow: false,
                addresses,
            },
        };
        with_neighbours(rules)
    }
}

#[cfg(target_os = "linux")]
fn with_neighbours(rules: HardwareRules) -> anyhow::Result<HardwareFilter> {
    use anyhow::Context as _;
    use onvif_device::backend::network::system::KernelNeighbours;
    let neighbours =
        KernelNeighbours::open().context("mac-filter: the system tells no hardware addresses")?;
    Ok(HardwareFilter::new(rules, std::sync::Arc::new(neighbours)))
}

#[cfg(not(target_os = "linux"))]
fn with_neighbours(_: HardwareRules) -> anyhow::Result<HardwareFilter> {
    anyhow::bail!("mac-filter is there on Linux only")
}
