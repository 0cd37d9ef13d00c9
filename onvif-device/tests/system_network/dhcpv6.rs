//! DHCPv6 by a program of the machine, and addresses that are to go.

use onvif_device::backend::BackendError;
use onvif_device::backend::network::{Interface, Ipv6Dhcp, Prefixed};

use super::*;

/// Stands for a client of the kind that takes everything away when it begins: then it gives the interface an address, and stays.
const SCRIPT: &str = "ip -6 addr flush dev $0 scope global permanent; \
                      ip -6 addr add 2001:db8::200 dev $0 valid_lft 600 preferred_lft 600; exec sleep 604";

fn cam0(network: &SystemNetwork) -> Interface {
    let found = network.interfaces().into_iter().find(|i| i.name == "cam0");
    found.unwrap()
}

/// The processes `sleep 604` of this network.
fn running() -> Vec<u32> {
    let here = std::fs::read_link("/proc/self/ns/net").unwrap();
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let found = processes.filter_map(|process| {
        let command = std::fs::read(process.path().join("cmdline")).ok()?;
        let network = std::fs::read_link(process.path().join("ns/net")).ok()?;
        let pid = process.file_name().to_str()?.parse().ok()?;
        (command == b"sleep\x00604\x00" && network == here).then_some(pid)
    });
    found.collect()
}

#[tokio::test]
async fn a_client_of_dhcpv6_runs_as_long_as_it_is_wanted() {
    if !inside("dhcpv6::a_client_of_dhcpv6_runs_as_long_as_it_is_wanted") {
        return;
    }
    cable();
    let directory = tempfile::tempdir().unwrap();
    let plain = SystemNetwork::new(files(directory.path()));
    let mut settings = InterfaceSettings::of(&cam0(&plain));
    settings.ipv6.enabled = true;
    settings.ipv6.dhcp = Ipv6Dhcp::Stateful;
    let refused = plain.set_interface("cam0", &settings).map(|_| ());
    assert!(
        matches!(refused, Err(BackendError::Unsupported(_))),
        "{refused:?}"
    );
    assert!(plain.abilities().dhcpv6.is_empty());

    let command = ["sh", "-c", SCRIPT, "{interface}"].map(str::to_owned).to_vec();
    let network = plain.dhcp6_client(command);
    assert_eq!(network.abilities().dhcpv6, [Ipv6Dhcp::Stateful]);
    for not in [Ipv6Dhcp::Auto, Ipv6Dhcp::Stateless] {
        settings.ipv6.dhcp = not;
        let refused = network.set_interface("cam0", &settings).map(|_| ());
        assert!(
            matches!(refused, Err(BackendError::Unsupported(_))),
            "{refused:?}"
        );
    }
    settings.ipv6.dhcp = Ipv6Dhcp::Stateful;
    let manual = Prefixed {
        address: "2001:db8::77".parse().unwrap(),
        prefix: 64,
    };
    settings.ipv6.manual.push(manual);
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    let of = |origin: Origin| {
        let all = cam0(&network).ipv6.into_iter();
        let some = all.filter(|a| a.origin == origin).map(|a| a.address.to_string());
        some.collect::<Vec<_>>()
    };
    until("the lease", || of(Origin::Dhcp) == ["2001:db8::200"]).await;
    assert_eq!(cam0(&network).ipv6_dhcp, Ipv6Dhcp::Stateful);
    until("the address by hand that the client took away", || {
        of(Origin::Manual) == ["2001:db8::77"]
    })
    .await;

    // A client that ends is started again.
    until("the client", || running().len() == 1).await;
    let first = running()[0].to_string();
    let killed = Command::new("kill").args(["-9", &first]).status().unwrap();
    assert!(killed.success());
    until("another client", || {
        running().first().is_some_and(|pid| pid.to_string() != first)
    })
    .await;

    // Another setting does not disturb it.
    let second = running();
    settings.mtu = Some(1300);
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    assert_eq!(running(), second);

    settings.ipv6.dhcp = Ipv6Dhcp::Off;
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    assert!(of(Origin::Dhcp).is_empty());
    assert_eq!(of(Origin::Manual), ["2001:db8::77"]);
    assert!(running().is_empty());

    // A client of a program that was killed goes on; whoever sets the interface next ends it.
    let mut stray = Command::new("sleep")
        .arg("604")
        .env("ONVIF_DEVICE_DHCP_CLIENT", "6 cam0")
        .spawn()
        .unwrap();
    until("the stray client", || running().len() == 1).await;
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    assert!(!stray.wait().unwrap().success());
}

#[tokio::test]
async fn addresses_that_were_to_go_are_gone_after_a_restart() {
    if !inside("dhcpv6::addresses_that_were_to_go_are_gone_after_a_restart") {
        return;
    }
    cable();
    let directory = tempfile::tempdir().unwrap();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let start = || SystemNetwork::new(files(directory.path())).keep_in(Arc::clone(&storage));
    let network = start();
    let mut settings = InterfaceSettings::of(&cam0(&network));
    settings.ipv4.manual[0].address = "192.0.2.77".parse().unwrap();
    // The program ends before the old address has gone, and a factory default forgets what was set.
    let rest = network.set_interface("cam0", &settings).unwrap();
    let shown = || ip("-4 -o addr show dev cam0");
    assert!(shown().contains("192.0.2.9/") && shown().contains("192.0.2.77/"));
    drop((rest, network));
    let network = start();
    assert!(!shown().contains("192.0.2.9/") && shown().contains("192.0.2.77/"));
    // Once only: it is free for others to set.
    ip("addr add 192.0.2.9/24 dev cam0");
    drop(network);
    let _network = start();
    assert!(shown().contains("192.0.2.9/"));
}
