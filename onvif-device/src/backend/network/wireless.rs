//! Wireless interfaces (IEEE 802.11), for devices that have a radio.

use std::fmt;

use onvif_core::auth::Secret;
use serde::{Deserialize, Serialize};

use super::Finish;
use crate::backend::BackendError;
use crate::backend::video::BoxFuture;
use crate::users::secret;

/// What a radio can do beyond what ONVIF asks of every radio: infrastructure mode, open networks, and pre-shared keys with CCMP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WirelessAbilities {
    /// The cipher TKIP.
    pub tkip: bool,
    /// Networks in range can be listed.
    pub scan: bool,
    /// More than one network can be set; the radio chooses by priority.
    pub several: bool,
    /// Networks without an access point.
    pub ad_hoc: bool,
    /// The security mode WEP. Its keys are no part of ONVIF.
    pub wep: bool,
    /// Tokens of the IEEE 802.1X configurations that the vendor has put into the device and that networks can refer to. Without any, the mode is refused.
    pub dot1x: Vec<String>,
}

/// How stations find each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StationMode {
    /// Over an access point.
    #[default]
    Infrastructure,
    /// Among themselves.
    AdHoc,
}

/// How data are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cipher {
    /// AES in counter mode with CBC-MAC.
    Ccmp,
    /// The temporal key integrity protocol.
    Tkip,
    /// What the network has.
    Any,
    /// Another one.
    Other,
}

/// A pre-shared key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PreSharedKey {
    /// 256 bits as 64 hexadecimal digits.
    Key(#[serde(with = "secret")] Secret),
    /// 8 to 63 printable ASCII characters, from which the key is made (IEEE 802.11-2007, H.4).
    Passphrase(#[serde(with = "secret")] Secret),
}

impl PartialEq for PreSharedKey {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (PreSharedKey::Key(a), PreSharedKey::Key(b))
            | (PreSharedKey::Passphrase(a), PreSharedKey::Passphrase(b)) => a.matches(b.expose()),
            _ => false,
        }
    }
}

impl Eq for PreSharedKey {}

/// How a network is secured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WirelessSecurity {
    /// Not at all.
    #[default]
    Open,
    /// WEP.
    Wep,
    /// WPA and WPA2 with a pre-shared key.
    PreShared {
        /// `None` leaves it to the radio.
        cipher: Option<Cipher>,
        /// The key.
        key: PreSharedKey,
    },
    /// WPA and WPA2 with IEEE 802.1X.
    Dot1x {
        /// `None` leaves it to the radio.
        cipher: Option<Cipher>,
        /// One of [`WirelessAbilities::dot1x`].
        configuration: String,
    },
}

/// A network that the device is to join.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WirelessNetwork {
    /// Name of the network: 1 to 32 octets, not always text.
    pub ssid: Vec<u8>,
    /// Name of this entry, unique on its interface. At most 64 characters.
    pub alias: String,
    /// Access point or not.
    pub mode: StationMode,
    /// 0 to 31; the highest is joined first.
    pub priority: u8,
    /// Security.
    pub security: WirelessSecurity,
}

impl fmt::Debug for WirelessNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WirelessNetwork")
            .field("ssid", &String::from_utf8_lossy(&self.ssid))
            .field("alias", &self.alias)
            .field("priority", &self.priority)
            .finish_non_exhaustive()
    }
}

/// How well a station is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalStrength {
    /// Not at all.
    None,
    /// Hardly.
    VeryBad,
    /// Badly.
    Bad,
    /// Well.
    Good,
    /// Very well.
    VeryGood,
}

/// The network that an interface is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WirelessStatus {
    /// Name of the network.
    pub ssid: Vec<u8>,
    /// Alias of the entry by which it was joined.
    pub alias: String,
    /// Address of the access point.
    pub bssid: Option<[u8; 6]>,
    /// Cipher between the two.
    pub pair_cipher: Option<Cipher>,
    /// Cipher for groups.
    pub group_cipher: Option<Cipher>,
    /// Signal of the access point.
    pub signal: Option<SignalStrength>,
}

/// How a network in range wants stations to prove themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyManagement {
    /// Not at all.
    None,
    /// IEEE 802.1X.
    Dot1x,
    /// Pre-shared key.
    PreShared,
    /// Another way.
    Other,
}

/// A network in range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AvailableNetwork {
    /// Name of the network.
    pub ssid: Vec<u8>,
    /// Address of the access point.
    pub bssid: Option<[u8; 6]>,
    /// How stations prove themselves.
    pub key_management: Vec<KeyManagement>,
    /// Ciphers between station and access point.
    pub pair_ciphers: Vec<Cipher>,
    /// Ciphers for groups.
    pub group_ciphers: Vec<Cipher>,
    /// Signal of the access point.
    pub signal: Option<SignalStrength>,
}

/// The radios of a device.
///
/// As with the rest of the network, the library keeps the networks that clients have set and gives them to the backend at every start.
pub trait WirelessBackend: Send + Sync {
    /// Whether an interface is a radio.
    fn is_wireless(&self, interface: &str) -> bool;

    /// What the radios can do.
    fn abilities(&self) -> WirelessAbilities;

    /// Sets the networks of an interface, which replace those before. An empty list leaves the network that it is in.
    ///
    /// # Errors
    /// When the system refuses; nothing has changed then.
    fn set_networks(
        &self,
        interface: &str,
        networks: &[WirelessNetwork],
    ) -> Result<Option<Finish>, BackendError>;

    /// The network that an interface is in; `None` while it is in none.
    ///
    /// # Errors
    /// When the system does not say.
    fn status(&self, interface: &str) -> Result<Option<WirelessStatus>, BackendError>;

    /// Lists the networks in range. May take some seconds; after thirty the library gives up.
    ///
    /// # Errors
    /// [`BackendError::Busy`] while the radio cannot listen.
    fn scan<'a>(&'a self, interface: &'a str) -> BoxFuture<'a, Result<Vec<AvailableNetwork>, BackendError>>;
}
