//! Wireless interfaces over a backend with a radio.

use std::sync::{Arc, Mutex};

use onvif_core::auth::Secret;
use onvif_core::generated::tds::operations as op;
use onvif_core::generated::tt;
use onvif_device::Device;
use onvif_device::backend::BackendError;
use onvif_device::backend::network::*;
use onvif_device::backend::video::BoxFuture;
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{MemoryStorage, Storage};

use super::common::*;
use super::{Machine, ask, raw, refused, running, set_interface};

/// What the radio of a test does.
#[derive(Default)]
struct Air {
    abilities: WirelessAbilities,
    networks: Vec<WirelessNetwork>,
    status: Option<WirelessStatus>,
    in_range: Vec<AvailableNetwork>,
    broken: bool,
}

#[derive(Clone, Default)]
struct Radio(Arc<Mutex<Air>>);

impl WirelessBackend for Radio {
    fn is_wireless(&self, interface: &str) -> bool {
        interface == "eth0"
    }

    fn abilities(&self) -> WirelessAbilities {
        self.0.lock().unwrap().abilities.clone()
    }

    fn set_networks(&self, _: &str, networks: &[WirelessNetwork]) -> Result<Option<Finish>, BackendError> {
        self.0.lock().unwrap().networks = networks.to_vec();
        Ok(None)
    }

    fn status(&self, _: &str) -> Result<Option<WirelessStatus>, BackendError> {
        Ok(self.0.lock().unwrap().status.clone())
    }

    fn scan<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Vec<AvailableNetwork>, BackendError>> {
        Box::pin(async { Ok(self.0.lock().unwrap().in_range.clone()) })
    }
}

/// The machine with two cards, of which the first is a radio.
struct Wireless {
    wired: SimulatedNetwork<Machine>,
    radio: Radio,
}

impl NetworkBackend for Wireless {
    fn interfaces(&self) -> Vec<Interface> {
        self.wired.interfaces()
    }

    fn gateways(&self) -> Vec<std::net::IpAddr> {
        self.wired.gateways()
    }

    fn dns(&self) -> Dns {
        self.wired.dns()
    }

    fn ntp(&self) -> Ntp {
        self.wired.ntp()
    }

    fn hostname(&self) -> String {
        self.wired.hostname()
    }

    fn abilities(&self) -> Abilities {
        self.wired.abilities()
    }

    fn set_interface(
        &self,
        name: &str,
        settings: &InterfaceSettings,
    ) -> Result<Option<Finish>, BackendError> {
        if self.radio.0.lock().unwrap().broken {
            return Err(BackendError::Failed("the card hangs".to_owned()));
        }
        self.wired.set_interface(name, settings)
    }

    fn wireless(&self) -> Option<&dyn WirelessBackend> {
        Some(&self.radio)
    }
}

async fn on_air(storage: &Arc<dyn Storage>, radio: &Radio) -> Running {
    let builder = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .storage(Arc::clone(storage))
        .network(Wireless {
            wired: SimulatedNetwork::over(Machine),
            radio: radio.clone(),
        });
    start(builder, HttpLimits::default()).await
}

async fn device(radio: &Radio) -> Running {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    on_air(&storage, radio).await
}

fn set_networks(networks: &str) -> String {
    set_interface(&format!("<tt:Extension>{networks}</tt:Extension>"))
}

/// A network by name, in hexadecimal digits, with this security.
fn network(ssid: &str, alias: &str, priority: i32, security: &str) -> String {
    format!(
        "<tt:Dot11><tt:SSID>{ssid}</tt:SSID><tt:Mode>Infrastructure</tt:Mode><tt:Alias>{alias}</tt:Alias>\
         <tt:Priority>{priority}</tt:Priority><tt:Security>{security}</tt:Security></tt:Dot11>"
    )
}

const OPEN: &str = "<tt:Mode>None</tt:Mode>";
const PSK: &str = "<tt:Mode>PSK</tt:Mode><tt:Algorithm>CCMP</tt:Algorithm>";
const PASSPHRASE: &str = "<tt:PSK><tt:Passphrase>correct horse</tt:Passphrase></tt:PSK>";

async fn told(device: &Running) -> tt::NetworkInterface {
    let all = ask::<op::GetNetworkInterfaces>(device, "").await;
    all.network_interfaces.into_iter().next().unwrap()
}

async fn told_networks(device: &Running) -> Vec<tt::Dot11Configuration> {
    told(device).await.extension.unwrap().dot11
}

#[tokio::test]
async fn networks_are_set_kept_and_given_back_at_the_next_start() {
    let radio = Radio::default();
    radio.0.lock().unwrap().abilities.several = true;
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let first = on_air(&storage, &radio).await;
    let interface = told(&first).await;
    assert!(interface.link.is_none());
    assert_eq!(interface.extension.unwrap().interface_type, 71);

    let both =
        network("686f6d65", "home", 9, &format!("{PSK}{PASSPHRASE}")) + &network("6d617374", "mast", 0, OPEN);
    let reply = ask::<op::SetNetworkInterfaces>(&first, &set_networks(&both)).await;
    assert!(!reply.reboot_needed);
    let networks = told_networks(&first).await;
    assert_eq!(
        (networks[0].ssid.0.as_slice(), networks[0].priority),
        (&b"home"[..], 9)
    );
    assert_eq!(networks[0].security.mode, tt::Dot11SecurityMode::PSK);
    assert_eq!(networks[0].security.algorithm, Some(tt::Dot11Cipher::CCMP));
    assert!(networks[0].security.psk.is_none(), "keys are never told");
    assert_eq!(networks[1].alias, "mast");
    let key = WirelessSecurity::PreShared {
        cipher: Some(Cipher::Ccmp),
        key: PreSharedKey::Passphrase(Secret::new("correct horse")),
    };
    assert_eq!(radio.0.lock().unwrap().networks[0].security, key);

    // The same alias without a key keeps the key; a network that is not named goes; a request without networks changes none.
    ask::<op::SetNetworkInterfaces>(&first, &set_networks(&network("686f6d65", "home", 1, PSK))).await;
    ask::<op::SetNetworkInterfaces>(&first, &set_interface("<tt:MTU>1400</tt:MTU>")).await;
    {
        let air = radio.0.lock().unwrap();
        assert_eq!((air.networks.len(), air.networks[0].priority), (1, 1));
        assert_eq!(air.networks[0].security, key);
    }
    first.server.stop().await;
    radio.0.lock().unwrap().networks.clear();
    let second = on_air(&storage, &radio).await;
    assert_eq!(radio.0.lock().unwrap().networks[0].security, key);
    assert_eq!(told_networks(&second).await.len(), 1);
    ask::<op::SetSystemFactoryDefault>(&second, "<FactoryDefault>Hard</FactoryDefault>").await;
    assert!(radio.0.lock().unwrap().networks.is_empty());
    second.server.stop().await;
}

#[tokio::test]
async fn networks_that_cannot_be_are_refused_and_change_nothing() {
    let radio = Radio::default();
    radio.0.lock().unwrap().abilities.dot1x = vec!["office".to_owned()];
    let device = device(&radio).await;
    ask::<op::SetNetworkInterfaces>(&device, &set_networks(&network("61", "a", 0, OPEN))).await;
    let before = radio.0.lock().unwrap().networks.clone();
    let mode = |mode: &str| network("61", "a", 0, OPEN).replace("Infrastructure", mode);
    let too_long = "61".repeat(33);
    for (networks, fault) in [
        (network("61", "b", 0, PSK), "MissingPSK"),
        (
            network("61", "a", 0, "<tt:Mode>WEP</tt:Mode>"),
            "InvalidSecurityMode",
        ),
        (
            network(
                "61",
                "a",
                0,
                &format!("{PSK}{PASSPHRASE}").replace("CCMP", "TKIP"),
            ),
            "InvalidSecurityMode",
        ),
        (network("61", "a", 0, "<tt:Mode>Dot1X</tt:Mode>"), "MissingDot1X"),
        (
            network("61", "a", 0, "<tt:Mode>Dot1X</tt:Mode><tt:Dot1X>home</tt:Dot1X>"),
            "MissingDot1X",
        ),
        (mode("Ad-hoc"), "InvalidStationMode"),
        (mode("Extended"), "InvalidStationMode"),
        (network(&too_long, "a", 0, OPEN), ""),
        (network("", "a", 0, OPEN), ""),
        (network("61", "", 0, OPEN), ""),
        (network("61", &"a".repeat(65), 0, OPEN), ""),
        (network("61", "a", 32, OPEN), ""),
        (network("61", "a", -1, OPEN), ""),
        (network("61", "a", 0, OPEN) + &network("62", "b", 0, OPEN), ""),
        (
            network(
                "61",
                "a",
                0,
                &format!("{PSK}<tt:PSK><tt:Passphrase>short</tt:Passphrase></tt:PSK>"),
            ),
            "",
        ),
        (
            network(
                "61",
                "a",
                0,
                &format!("{PSK}<tt:PSK><tt:Key>c0ffee</tt:Key></tt:PSK>"),
            ),
            "",
        ),
    ] {
        let fault = match fault {
            "" => "400 Sender/InvalidArgVal".to_owned(),
            fault => format!("400 Sender/InvalidArgVal/{fault}"),
        };
        refused::<op::SetNetworkInterfaces>(&device, &set_networks(&networks), &fault).await;
    }
    // A wired interface, and one that takes the networks and then hangs.
    let wired = set_networks(&network("61", "a", 0, OPEN)).replace("eth0", "eth1");
    refused::<op::SetNetworkInterfaces>(&device, &wired, "500 Receiver/ActionNotSupported/InvalidDot11")
        .await;
    radio.0.lock().unwrap().broken = true;
    let other = set_networks(&network("62", "b", 0, OPEN));
    assert_eq!(raw::<op::SetNetworkInterfaces>(&device, &other).await.status, 500);
    assert_eq!(radio.0.lock().unwrap().networks, before);
    assert_eq!(told_networks(&device).await[0].alias, "a");
    radio.0.lock().unwrap().broken = false;
    let office = network(
        "61",
        "a",
        0,
        "<tt:Mode>Dot1X</tt:Mode><tt:Dot1X>office</tt:Dot1X>",
    );
    ask::<op::SetNetworkInterfaces>(&device, &set_networks(&office)).await;
    let told = told_networks(&device).await;
    assert_eq!(told[0].security.dot1x.as_deref(), Some("office"));
    device.server.stop().await;
}

#[tokio::test]
async fn a_radio_tells_what_it_can_where_it_is_and_what_it_hears() {
    let radio = Radio::default();
    radio.0.lock().unwrap().abilities.tkip = true;
    let device = device(&radio).await;
    let capabilities = ask::<op::GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.network.dot11_configuration, Some(true));
    let dot11 = ask::<op::GetDot11Capabilities>(&device, "").await.capabilities;
    assert!(dot11.tkip && !dot11.scan_available_networks && !dot11.wep && !dot11.multiple_configuration);

    let of = |token: &str| format!("<InterfaceToken>{token}</InterfaceToken>");
    let status = "500 Receiver/Action/NotConnectedDot11";
    refused::<op::GetDot11Status>(&device, &of("eth0"), status).await;
    let scan = "500 Receiver/ActionNotSupported/NotScanAvailable";
    refused::<op::ScanAvailableDot11Networks>(&device, &of("eth0"), scan).await;
    for (token, fault) in [
        ("eth1", "400 Sender/InvalidArgVal/NotDot11"),
        ("eth9", "400 Sender/InvalidArgVal/InvalidNetworkInterface"),
    ] {
        refused::<op::GetDot11Status>(&device, &of(token), fault).await;
        refused::<op::ScanAvailableDot11Networks>(&device, &of(token), fault).await;
    }
    {
        let mut air = radio.0.lock().unwrap();
        air.abilities.scan = true;
        air.status = Some(WirelessStatus {
            ssid: b"home".to_vec(),
            alias: "home".to_owned(),
            bssid: Some([2, 0, 0, 0, 0, 0xab]),
            pair_cipher: Some(Cipher::Ccmp),
            group_cipher: Some(Cipher::Tkip),
            signal: Some(SignalStrength::VeryGood),
        });
        let heard = |ssid: &[u8]| AvailableNetwork {
            ssid: ssid.to_vec(),
            key_management: vec![KeyManagement::PreShared],
            pair_ciphers: vec![Cipher::Ccmp],
            signal: Some(SignalStrength::Bad),
            ..AvailableNetwork::default()
        };
        // One hides its name.
        air.in_range = vec![heard(b"home"), heard(b""), heard(&[0xff])];
    }
    let status = ask::<op::GetDot11Status>(&device, &of("eth0")).await.status;
    assert_eq!(status.bssid.as_deref(), Some("02:00:00:00:00:ab"));
    assert_eq!(
        (status.ssid.0.as_slice(), status.active_config_alias.as_str()),
        (&b"home"[..], "home")
    );
    assert_eq!(status.group_cipher, Some(tt::Dot11Cipher::TKIP));
    assert_eq!(status.signal_strength, Some(tt::Dot11SignalStrength::VeryGood));
    let networks = ask::<op::ScanAvailableDot11Networks>(&device, &of("eth0"))
        .await
        .networks;
    let names: Vec<_> = networks.iter().map(|network| network.ssid.0.as_slice()).collect();
    assert_eq!(names, [&b"home"[..], &[0xff]]);
    assert_eq!(
        networks[0].auth_and_mangement_suite,
        [tt::Dot11AuthAndMangementSuite::PSK]
    );
    device.server.stop().await;
}

#[tokio::test]
async fn without_a_radio_the_capability_and_the_faults_say_so() {
    let device = running().await;
    let capabilities = ask::<op::GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.network.dot11_configuration, Some(false));
    let fault = "500 Receiver/ActionNotSupported/InvalidDot11";
    refused::<op::GetDot11Capabilities>(&device, "", fault).await;
    let of = "<InterfaceToken>eth0</InterfaceToken>";
    refused::<op::GetDot11Status>(&device, of, fault).await;
    refused::<op::ScanAvailableDot11Networks>(&device, of, fault).await;
    let networks = set_networks(&network("61", "a", 0, OPEN));
    refused::<op::SetNetworkInterfaces>(&device, &networks, fault).await;
    device.server.stop().await;
}
