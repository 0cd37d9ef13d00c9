//! Addresses of the link (RFC 3927), with another machine at the other end of the cable.

use std::process::{Child, Stdio};

use super::*;

/// A machine with an end of the cable, until this is dropped.
struct Neighbour(Child);

impl Neighbour {
    /// Moves `net0` to a network of its own.
    async fn new() -> Neighbour {
        let child = Command::new("unshare")
            .args(["--net", "--", "sleep", "infinity"])
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let neighbour = Neighbour(child);
        let network = |process: &str| std::fs::read_link(format!("/proc/{process}/ns/net")).unwrap();
        let pid = neighbour.0.id().to_string();
        until("the other network", || network(&pid) != network("self")).await;
        ip(&format!("link set net0 netns {pid}"));
        neighbour.run("ip link set net0 up");
        neighbour
    }

    fn run(&self, command: &str) {
        let pid = self.0.id().to_string();
        let output = Command::new("nsenter")
            .args(["--target", &pid, "--net", "--"])
            .args(command.split(' '))
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}: {output:?}");
    }
}

impl Drop for Neighbour {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The address of the link that `cam0` has.
fn link_local() -> Option<String> {
    let all = ip("-4 -o addr show dev cam0 scope link");
    let mut words = all.split_whitespace().skip_while(|word| *word != "inet");
    let address = words.nth(1)?.strip_suffix("/16")?;
    assert!(address.starts_with("169.254."), "{all}");
    Some(address.to_owned())
}

#[tokio::test]
async fn a_machine_chooses_an_address_of_the_link_that_nobody_has() {
    if !inside("link_local::a_machine_chooses_an_address_of_the_link_that_nobody_has") {
        return;
    }
    cable();
    let neighbour = Neighbour::new().await;
    let directory = tempfile::tempdir().unwrap();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let start = async || {
        let network = SystemNetwork::new(files(directory.path())).keep_in(Arc::clone(&storage));
        let device = Device::builder()
            .administrator(ADMIN, PASSWORD)
            .storage(Arc::clone(&storage))
            .network(network)
            .build()
            .unwrap();
        let mut server = onvif_device::net::http::HttpServer::new(device, HttpLimits::default());
        let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
        let address: SocketAddr = ([192, 0, 2, 9], listener.local_addr().unwrap().port()).into();
        server.listen(listener);
        (server, address)
    };
    let set = |enabled: bool| {
        let content = format!("<InterfaceToken>cam0</InterfaceToken><Enabled>{enabled}</Enabled>");
        request("SetZeroConfiguration", &content)
    };
    let told = async |at: SocketAddr| post(at, request("GetZeroConfiguration", "")).await.body;

    let (server, at) = start().await;
    let capabilities = post(at, request("GetServiceCapabilities", "")).await.body;
    assert!(
        capabilities.contains("ZeroConfiguration=\"true\""),
        "{capabilities}"
    );
    assert!(told(at).await.contains("Enabled>false<"));
    assert_eq!(post(at, set(true)).await.status, 200);
    assert!(
        told(at).await.contains("Enabled>true<"),
        "also while it is looked for"
    );
    until("an address of the link", || link_local().is_some()).await;
    let first = link_local().unwrap();
    assert!(told(at).await.contains(&format!(">{first}<")));
    assert!(
        ip("addr show dev cam0").contains("192.0.2.9/24"),
        "beside the others"
    );

    // Somebody comes who has the same one.
    neighbour.run(&format!("ip addr add {first}/16 dev net0"));
    neighbour.run("ip link set net0 down");
    neighbour.run("ip link set net0 up");
    let another = || link_local().filter(|address| *address != first);
    until("another address", || another().is_some()).await;
    let second = another().unwrap();
    assert!(told(at).await.contains(&format!(">{second}<")));

    // After a restart it is the same again, although the first one is free.
    server.stop().await;
    neighbour.run(&format!("ip addr del {first}/16 dev net0"));
    ip(&format!("addr del {second}/16 dev cam0"));
    let (server, at) = start().await;
    assert!(told(at).await.contains("Enabled>true<"));
    until("the same address", || link_local().is_some()).await;
    assert_eq!(link_local().unwrap(), second);

    // Somebody flushes the addresses, as DHCP clients do.
    ip(&format!("addr del {second}/16 dev cam0"));
    until("the address again", || link_local().as_ref() == Some(&second)).await;

    assert_eq!(post(at, set(false)).await.status, 200);
    until("no address", || link_local().is_none()).await;
    assert!(told(at).await.contains("Enabled>false<"));
    server.stop().await;
}

#[tokio::test]
async fn an_address_that_somebody_has_is_not_taken() {
    if !inside("link_local::an_address_that_somebody_has_is_not_taken") {
        return;
    }
    cable();
    ip("link set cam0 address 02:00:00:00:00:09");
    // The first one that this hardware address tries.
    let taken = "169.254.201.148";
    let neighbour = Neighbour::new().await;
    neighbour.run(&format!("ip addr add {taken}/16 dev net0"));
    let directory = tempfile::tempdir().unwrap();
    let network = SystemNetwork::new(files(directory.path()));
    let cam0 = network
        .interfaces()
        .into_iter()
        .find(|i| i.name == "cam0")
        .unwrap();
    let mut settings = InterfaceSettings::of(&cam0);
    settings.ipv4.zero_configuration = true;
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    let mut had = Vec::new();
    until("an address", || {
        had.extend(link_local());
        !had.is_empty()
    })
    .await;
    assert_ne!(had[0], taken);
}
