//! Wireless interfaces (ONVIF Core, "IEEE 802.11 configuration").

use std::time::Duration;

use onvif_core::auth::Secret;
use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::HexBinary;

use super::super::DeviceManagement;
use super::state::NetworkState;
use super::{convert, finish, invalid, no_interface, refused};
use crate::backend::BackendError;
use crate::backend::network::{
    AvailableNetwork, Cipher, Finish, KeyManagement, NetworkBackend, PreSharedKey, SignalStrength,
    StationMode, WirelessAbilities, WirelessBackend, WirelessNetwork, WirelessSecurity, WirelessStatus,
};

/// Networks that one interface can have.
const MAX_NETWORKS: usize = 16;
/// Networks in range that are told.
const MAX_IN_RANGE: usize = 256;
/// Longest alias, in characters (`tt:Name`).
const MAX_ALIAS: usize = 64;
/// Time for a scan.
const SCAN_TIME: Duration = Duration::from_secs(30);
/// IEEE 802.11, in the numbers that IANA gives to types of interfaces.
const IEEE_802_11: i32 = 71;

impl DeviceManagement {
    /// All interfaces; radios with their networks.
    pub(in crate::services::device) fn network_interfaces(&self) -> Vec<tt::NetworkInterface> {
        let state = self.network_state.get();
        let interfaces = self.network.interfaces().into_iter();
        interfaces
            .map(|interface| {
                let wireless = is_wireless(self.network.as_ref(), &interface.name);
                let mut told = convert::interface(interface);
                if wireless {
                    told.link = None;
                    let networks = state.wireless.get(&told.token).into_iter().flatten();
                    told.extension = Some(tt::NetworkInterfaceExtension {
                        interface_type: IEEE_802_11,
                        dot11: networks.map(told_network).collect(),
                        ..tt::NetworkInterfaceExtension::default()
                    });
                }
                told
            })
            .collect()
    }

    pub(in crate::services::device) fn wireless_capabilities(&self) -> Result<tt::Dot11Capabilities, Fault> {
        let abilities = self.network.wireless().ok_or_else(no_radio)?.abilities();
        Ok(tt::Dot11Capabilities {
            tkip: abilities.tkip,
            scan_available_networks: abilities.scan,
            multiple_configuration: abilities.several,
            ad_hoc_station_mode: abilities.ad_hoc,
            wep: abilities.wep,
            ..tt::Dot11Capabilities::default()
        })
    }

    pub(in crate::services::device) fn wireless_status(&self, token: &str) -> Result<tt::Dot11Status, Fault> {
        let radio = self.radio(token)?;
        let status = radio.status(token).map_err(refused)?;
        status.map(told_status).ok_or_else(|| {
            Fault::receiver(
                ["Action", "NotConnectedDot11"],
                "The interface is in no wireless network",
            )
        })
    }

    pub(in crate::services::device) async fn wireless_scan(
        &self,
        token: &str,
    ) -> Result<Vec<tt::Dot11AvailableNetworks>, Fault> {
        let radio = self.radio(token)?;
        if !radio.abilities().scan {
            return Err(Fault::receiver(
                ["ActionNotSupported", "NotScanAvailable"],
                "The radio does not look for networks",
            ));
        }
        let found = tokio::time::timeout(SCAN_TIME, radio.scan(token))
            .await
            .map_err(|_| Fault::action_failed("The radio did not finish in time"))?
            .map_err(refused)?;
        // A hidden network has no name, which the schema demands.
        let named = found
            .into_iter()
            .filter(|network| (1..=32).contains(&network.ssid.len()));
        Ok(named.take(MAX_IN_RANGE).map(told_available).collect())
    }

    /// The radio of this interface.
    fn radio(&self, token: &str) -> Result<&dyn WirelessBackend, Fault> {
        let radio = self.network.wireless().ok_or_else(no_radio)?;
        if !self.network.interfaces().iter().any(|i| i.name == token) {
            return Err(no_interface());
        }
        if radio.is_wireless(token) {
            Ok(radio)
        } else {
            Err(Fault::invalid_arg("NotDot11", "The interface is not wireless"))
        }
    }
}

pub(super) fn is_wireless(backend: &dyn NetworkBackend, interface: &str) -> bool {
    backend
        .wireless()
        .is_some_and(|radio| radio.is_wireless(interface))
}

/// Gives the radios what clients have set.
pub(super) fn restore(
    backend: &dyn NetworkBackend,
    settings: &NetworkState,
    tell: &dyn Fn(&str, Result<(), BackendError>),
) {
    let Some(radio) = backend.wireless() else { return };
    for interface in backend.interfaces() {
        if radio.is_wireless(&interface.name) {
            let networks = settings.wireless.get(&interface.name);
            let networks = networks.map(Vec::as_slice).unwrap_or_default();
            tell(
                "wireless network",
                radio.set_networks(&interface.name, networks).map(finish),
            );
        }
    }
}

/// Gives a radio its networks, and notes them.
pub(super) fn set(
    backend: &dyn NetworkBackend,
    interface: &str,
    networks: Vec<WirelessNetwork>,
    state: &mut NetworkState,
) -> Result<Option<Finish>, Fault> {
    let radio = backend.wireless().ok_or_else(no_radio)?;
    let rest = radio.set_networks(interface, &networks).map_err(refused)?;
    state.wireless.insert(interface.to_owned(), networks);
    Ok(rest)
}

/// Gives a radio the networks from before.
pub(super) fn set_back(backend: &dyn NetworkBackend, interface: &str, before: Option<&[WirelessNetwork]>) {
    if let Some(radio) = backend.wireless()
        && radio.is_wireless(interface)
        && let Err(error) = radio
            .set_networks(interface, before.unwrap_or_default())
            .map(finish)
    {
        tracing::warn!(%error, "the wireless networks from before are not in force");
    }
}

/// The networks that a request asks for; `None` if it does not speak of them, and they stay.
pub(super) fn wanted(
    request: &tt::NetworkInterfaceSetConfiguration,
    interface: &str,
    backend: &dyn NetworkBackend,
    state: &NetworkState,
) -> Result<Option<Vec<WirelessNetwork>>, Fault> {
    let given = request
        .extension
        .as_ref()
        .map_or(&[][..], |extension| &extension.dot11);
    if given.is_empty() {
        return Ok(None);
    }
    let radio = backend
        .wireless()
        .filter(|radio| radio.is_wireless(interface))
        .ok_or_else(no_radio)?;
    let abilities = radio.abilities();
    if given.len() > if abilities.several { MAX_NETWORKS } else { 1 } {
        return Err(invalid("The radio cannot have so many networks"));
    }
    let known = state.wireless.get(interface).map_or(&[][..], Vec::as_slice);
    let mut networks: Vec<WirelessNetwork> = Vec::with_capacity(given.len());
    for given in given {
        let network = network(given, &abilities, known)?;
        if networks.iter().any(|other| other.alias == network.alias) {
            return Err(invalid("Two networks have the same alias"));
        }
        networks.push(network);
    }
    Ok(Some(networks))
}

fn network(
    given: &tt::Dot11Configuration,
    abilities: &WirelessAbilities,
    known: &[WirelessNetwork],
) -> Result<WirelessNetwork, Fault> {
    let mode = match given.mode {
        tt::Dot11StationMode::Infrastructure => StationMode::Infrastructure,
        tt::Dot11StationMode::AdHoc if abilities.ad_hoc => StationMode::AdHoc,
        _ => {
            return Err(Fault::invalid_arg(
                "InvalidStationMode",
                "The radio does not have this station mode",
            ));
        }
    };
    if !(1..=32).contains(&given.ssid.0.len()) {
        return Err(invalid("The name of a network has 1 to 32 octets"));
    }
    if !(1..=MAX_ALIAS).contains(&given.alias.chars().count()) {
        return Err(invalid("An alias has 1 to 64 characters"));
    }
    let priority = u8::try_from(given.priority)
        .ok()
        .filter(|priority| *priority <= 31)
        .ok_or_else(|| invalid("A priority is 0 to 31"))?;
    let before = known.iter().find(|network| network.alias == given.alias);
    Ok(WirelessNetwork {
        ssid: given.ssid.0.clone(),
        alias: given.alias.clone(),
        mode,
        priority,
        security: security(
            &given.security,
            abilities,
            before.map(|network| &network.security),
        )?,
    })
}

fn security(
    given: &tt::Dot11SecurityConfiguration,
    abilities: &WirelessAbilities,
    before: Option<&WirelessSecurity>,
) -> Result<WirelessSecurity, Fault> {
    let unknown = || {
        Fault::invalid_arg(
            "InvalidSecurityMode",
            "The radio does not have this security mode",
        )
    };
    let cipher = || match given.algorithm {
        None => Ok(None),
        Some(tt::Dot11Cipher::CCMP) => Ok(Some(Cipher::Ccmp)),
        Some(tt::Dot11Cipher::Any) => Ok(Some(Cipher::Any)),
        Some(tt::Dot11Cipher::TKIP) if abilities.tkip => Ok(Some(Cipher::Tkip)),
        Some(_) => Err(unknown()),
    };
    match given.mode {
        tt::Dot11SecurityMode::None => Ok(WirelessSecurity::Open),
        tt::Dot11SecurityMode::WEP if abilities.wep => Ok(WirelessSecurity::Wep),
        tt::Dot11SecurityMode::PSK => {
            let new = given.psk.as_ref().map(pre_shared_key).transpose()?.flatten();
            // Who changes something else does not have to know the key.
            let key = new.or_else(|| match before {
                Some(WirelessSecurity::PreShared { key, .. }) => Some(key.clone()),
                _ => None,
            });
            let key =
                key.ok_or_else(|| Fault::invalid_arg("MissingPSK", "There is no key for the network"))?;
            Ok(WirelessSecurity::PreShared {
                cipher: cipher()?,
                key,
            })
        }
        tt::Dot11SecurityMode::Dot1X if !abilities.dot1x.is_empty() => {
            let named = given
                .dot1x
                .clone()
                .filter(|token| abilities.dot1x.contains(token));
            let configuration = named.ok_or_else(|| {
                Fault::invalid_arg("MissingDot1X", "There is no such IEEE 802.1X configuration")
            })?;
            Ok(WirelessSecurity::Dot1x {
                cipher: cipher()?,
                configuration,
            })
        }
        _ => Err(unknown()),
    }
}

/// A key comes before a passphrase (onvif.xsd).
fn pre_shared_key(given: &tt::Dot11PSKSet) -> Result<Option<PreSharedKey>, Fault> {
    if let Some(key) = &given.key {
        if key.0.len() != 32 {
            return Err(invalid("A key has 256 bits"));
        }
        return Ok(Some(PreSharedKey::Key(Secret::new(crate::hex::encode(&key.0)))));
    }
    let Some(passphrase) = &given.passphrase else {
        return Ok(None);
    };
    let good = (8..=63).contains(&passphrase.len()) && passphrase.bytes().all(|b| (b' '..=b'~').contains(&b));
    if good {
        Ok(Some(PreSharedKey::Passphrase(Secret::new(passphrase.as_str()))))
    } else {
        Err(invalid("A passphrase has 8 to 63 printable ASCII characters"))
    }
}

/// Without the key, which is never told.
fn told_network(network: &WirelessNetwork) -> tt::Dot11Configuration {
    let (mode, algorithm, dot1x) = match &network.security {
        WirelessSecurity::Open => (tt::Dot11SecurityMode::None, None, None),
        WirelessSecurity::Wep => (tt::Dot11SecurityMode::WEP, None, None),
        WirelessSecurity::PreShared { cipher, .. } => (tt::Dot11SecurityMode::PSK, *cipher, None),
        WirelessSecurity::Dot1x {
            cipher,
            configuration,
        } => (tt::Dot11SecurityMode::Dot1X, *cipher, Some(configuration.clone())),
    };
    tt::Dot11Configuration {
        ssid: HexBinary(network.ssid.clone()),
        mode: match network.mode {
            StationMode::Infrastructure => tt::Dot11StationMode::Infrastructure,
            StationMode::AdHoc => tt::Dot11StationMode::AdHoc,
        },
        alias: network.alias.clone(),
        priority: network.priority.into(),
        security: tt::Dot11SecurityConfiguration {
            mode,
            algorithm: algorithm.map(told_cipher),
            dot1x,
            ..tt::Dot11SecurityConfiguration::default()
        },
        ..tt::Dot11Configuration::default()
    }
}

fn told_status(status: WirelessStatus) -> tt::Dot11Status {
    tt::Dot11Status {
        ssid: HexBinary(status.ssid),
        bssid: status.bssid.map(told_address),
        pair_cipher: status.pair_cipher.map(told_cipher),
        group_cipher: status.group_cipher.map(told_cipher),
        signal_strength: status.signal.map(told_signal),
        active_config_alias: status.alias,
        ..tt::Dot11Status::default()
    }
}

fn told_available(network: AvailableNetwork) -> tt::Dot11AvailableNetworks {
    let ciphers = |ciphers: Vec<Cipher>| ciphers.into_iter().map(told_cipher).collect();
    tt::Dot11AvailableNetworks {
        ssid: HexBinary(network.ssid),
        bssid: network.bssid.map(told_address),
        auth_and_mangement_suite: network
            .key_management
            .into_iter()
            .map(told_key_management)
            .collect(),
        pair_cipher: ciphers(network.pair_ciphers),
        group_cipher: ciphers(network.group_ciphers),
        signal_strength: network.signal.map(told_signal),
        ..tt::Dot11AvailableNetworks::default()
    }
}

fn told_address([a, b, c, d, e, f]: [u8; 6]) -> String {
    format!("{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x}")
}

fn told_cipher(cipher: Cipher) -> tt::Dot11Cipher {
    match cipher {
        Cipher::Ccmp => tt::Dot11Cipher::CCMP,
        Cipher::Tkip => tt::Dot11Cipher::TKIP,
        Cipher::Any => tt::Dot11Cipher::Any,
        Cipher::Other => tt::Dot11Cipher::Extended,
    }
}

fn told_signal(signal: SignalStrength) -> tt::Dot11SignalStrength {
    match signal {
        SignalStrength::None => tt::Dot11SignalStrength::None,
        SignalStrength::VeryBad => tt::Dot11SignalStrength::VeryBad,
        SignalStrength::Bad => tt::Dot11SignalStrength::Bad,
        SignalStrength::Good => tt::Dot11SignalStrength::Good,
        SignalStrength::VeryGood => tt::Dot11SignalStrength::VeryGood,
    }
}

fn told_key_management(suite: KeyManagement) -> tt::Dot11AuthAndMangementSuite {
    match suite {
        KeyManagement::None => tt::Dot11AuthAndMangementSuite::None,
        KeyManagement::Dot1x => tt::Dot11AuthAndMangementSuite::Dot1X,
        KeyManagement::PreShared => tt::Dot11AuthAndMangementSuite::PSK,
        KeyManagement::Other => tt::Dot11AuthAndMangementSuite::Extended,
    }
}

fn no_radio() -> Fault {
    Fault::receiver(
        ["ActionNotSupported", "InvalidDot11"],
        "The interface has no radio",
    )
}
