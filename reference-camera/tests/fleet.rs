//! Several devices in one process: each is one of its own, and what happens to one does not concern the others.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use onvif_core::auth::{Secret, digest};
use onvif_device::Device;
use reference_camera::program::config::{Bind, Config};
use reference_camera::program::fleet::Fleet;
use tokio::sync::oneshot;

const PATH: &str = "/onvif/device_service";
const PASSWORD: &str = "Correct-Horse-7";

async fn open(state: &Path, devices: u16) -> Fleet {
    let config = Config {
        bind: Bind::Address("127.0.0.1".parse().unwrap()),
        http_port: 0,
        rtsp_port: 0,
        state_dir: Some(state.to_owned()),
        sources: vec!["test:160x90@5".parse().unwrap()],
        devices,
        discovery: false,
        ..Config::default()
    };
    // A fleet that was dropped gives its directories back when the last of its tasks has ended, which nobody is told.
    loop {
        match Fleet::open(config.each().unwrap(), Some(Secret::new(PASSWORD))).await {
            Ok(fleet) => return fleet,
            Err(failure) if failure.to_string().contains("another process uses") => {
                tokio::task::yield_now().await
            }
            Err(failure) => panic!("{failure}"),
        }
    }
}

/// Serial numbers and endpoint addresses.
fn identities(fleet: &Fleet) -> Vec<(String, String)> {
    let identity = |device: &Device| {
        let common = device.common();
        let endpoint = common.announcement().borrow().endpoint.clone();
        (common.identity().serial_number.clone(), endpoint)
    };
    fleet.cameras().map(|camera| identity(camera.device())).collect()
}

/// The reply of a device to an operation without content.
fn ask(address: &str, operation: &str, header: &str) -> String {
    let host = host_of(address);
    let body = format!(
        r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><{operation} xmlns="http://www.onvif.org/ver10/device/wsdl"/></s:Body></s:Envelope>"#
    );
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "POST {PATH} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n{header}\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

fn host_of(address: &str) -> &str {
    address.trim_start_matches("http://").split('/').next().unwrap()
}

/// Whether a device answers at its address.
fn answers(address: &str) -> bool {
    let reply = ask(address, "GetSystemDateAndTime", "");
    reply.starts_with("HTTP/1.1 200") && reply.contains("UTCDateTime")
}

fn reboot(address: &str) {
    let refused = ask(address, "SystemReboot", "");
    let challenge = refused.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("www-authenticate").then_some(value)
    });
    let challenge = digest::challenges(challenge.unwrap().as_bytes()).unwrap();
    let mut client = digest::Client::new("admin", Secret::new(PASSWORD));
    client.accept(&challenge).unwrap();
    let authorization = client.authorize("POST", PATH, "c").unwrap();
    let reply = ask(
        address,
        "SystemReboot",
        &format!("Authorization: {authorization}\r\n"),
    );
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_device_is_one_of_its_own() {
    let state = tempfile::tempdir().unwrap();
    let fleet = open(state.path(), 3).await;
    let first = identities(&fleet);
    for part in [
        |identity: &(String, String)| identity.0.clone(),
        |identity: &(String, String)| identity.1.clone(),
    ] {
        assert_eq!(
            first.iter().map(part).collect::<BTreeSet<_>>().len(),
            3,
            "{first:?}"
        );
    }
    let addresses: Vec<_> = fleet.cameras().map(|camera| camera.service_address()).collect();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(fleet.serve(async move {
        let _ = stopped.await;
    }));
    let asked = addresses.clone();
    let all = tokio::task::spawn_blocking(move || asked.iter().all(|address| answers(address)));
    assert!(all.await.unwrap());
    // One goes and comes again; the others stay where they are.
    let second = addresses[1].clone();
    tokio::task::spawn_blocking(move || reboot(&second))
        .await
        .unwrap();
    let second = host_of(&addresses[1]).to_owned();
    while tokio::net::TcpStream::connect(&second).await.is_ok() {
        tokio::task::yield_now().await;
    }
    let others = [addresses[0].clone(), addresses[2].clone()];
    let others = tokio::task::spawn_blocking(move || others.iter().all(|address| answers(address)));
    assert!(others.await.unwrap());
    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
    // Each is the same one after the next start.
    assert_eq!(identities(&open(state.path(), 3).await), first);
}
