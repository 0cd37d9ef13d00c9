//! Firmware that the camera fetches from a web server (`UpgradeFirmware`).

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_device::keystore::Keystore;

use super::program::{Program, command};
use super::web::{Web, found, keystore, status};
use super::*;

const EVENT: &str = "tns1:Monitoring/CloudFirmwareUpgrade/Completed";

fn version(version: &str) -> String {
    format!("<Version>{version}</Version>")
}

/// What the slots hold, by file.
fn slots(state: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(state.join("firmware-slots")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn firmware_of_a_server_is_fetched_tried_and_told() {
    let state = tempfile::tempdir().unwrap();
    let signer = Signer::new();
    let good = signer.image("9.9 beta", &[7; 1_000_000]);
    let forged = Signer::new().image("6.6", b"forged");
    let web = Web::start(move |target| match target {
        "/camera/9.9%20beta.image" => found(&good),
        "/camera/6.6.image" => found(&forged),
        _ => status("404 Not Found"),
    })
    .await;
    let config = Config {
        firmware_keys: vec![signer.key()],
        firmware_server: Some(format!("http://{}/camera/{{version}}.image", web.address)),
        ..small(state.path())
    };
    let camera = start_with(&config).await;
    let capabilities = camera.call(TDS, "GetServiceCapabilities", "").await;
    assert!(
        capabilities.contains("CloudFirmwareUpgrade=\"true\""),
        "{capabilities}"
    );
    let events = camera.pull_point(EVENT).await;

    // What the server does not have is refused, and so is what would be another place.
    for missing in ["9.10", "../6.6"] {
        let (status, answer) = camera.answer(TDS, "UpgradeFirmware", &version(missing)).await;
        assert_eq!(status, 500, "{answer}");
        assert!(
            answer.contains("ter:Action<") && answer.contains("not found"),
            "{answer}"
        );
    }
    assert_eq!(web.asked().len(), 1);
    assert_eq!(slots(state.path()), []);

    // What is signed with another key changes nothing, which is told.
    camera.call(TDS, "UpgradeFirmware", &version("6.6")).await;
    assert_eq!(camera.pulled(&events).await.1, "false");
    assert_eq!(slots(state.path()), []);
    assert_eq!(camera.version().await, env!("CARGO_PKG_VERSION"));

    // What is good is started, and told when it has proved itself.
    camera.call(TDS, "UpgradeFirmware", &version("9.9 beta")).await;
    camera.rebooted().await;
    let camera = start_with(&config).await;
    assert_eq!(camera.version().await, "9.9 beta");
    let events = camera.pull_point(EVENT).await;
    while camera.pulled(&events).await.1 != "true" {}
    camera.stop().await;

    // It stays, and clients that come later are told as well.
    let camera = start_with(&config).await;
    assert_eq!(camera.version().await, "9.9 beta");
    let events = camera.pull_point(EVENT).await;
    assert_eq!(
        camera.pulled(&events).await,
        ("Initialized".into(), "true".into())
    );

    // A server that is gone is told at once.
    drop(web);
    let before = slots(state.path());
    let (status, answer) = camera.answer(TDS, "UpgradeFirmware", &version("6.6")).await;
    assert!(status == 500 && answer.contains("ter:Action<"), "{answer}");
    assert_eq!(slots(state.path()), before);
    camera.stop().await;
}

/// The program with a secure server of firmware, and the authorities of a file.
fn secure_command(directory: &Path, signer: &Signer, web: &Web, authorities: &Path) -> Command {
    let lines = format!(
        "firmware-keys = [\"{}\"]\nfirmware-server = \"https://{}/{{version}}\"",
        signer.digits(),
        web.address
    );
    let mut command = command(directory, &lines);
    command
        .env_remove("SSL_CERT_DIR")
        .env("SSL_CERT_FILE", authorities);
    command
}

/// A file with a certificate as the system keeps them.
fn authority(directory: &Path, name: &str, keystore: &Keystore) -> PathBuf {
    let path = directory.join(name);
    let text = STANDARD.encode(keystore.chain().remove(0));
    let pem = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
    std::fs::write(&path, pem).unwrap();
    path
}

#[test]
fn a_secure_server_is_known_by_the_authorities_of_the_machine() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path();
    let signer = Signer::new();
    let image = signer.image("9.9", &[7; 1_000_000]);
    let own = keystore(Ipv4Addr::LOCALHOST);
    let web = runtime.block_on(Web::start_tls(move |_| found(&image), &own));
    let camera_version = |camera: &Program| text(&camera.call("GetDeviceInformation", ""), "FirmwareVersion");

    // Without any authority there is nobody to ask.
    let nobody = directory.join("nobody.pem");
    std::fs::write(&nobody, "").unwrap();
    let ended = secure_command(directory, &signer, &web, &nobody)
        .stdout(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert!(
        said.contains("firmware-server: there are no certificates"),
        "{said}"
    );

    let foreign = authority(directory, "foreign.pem", &keystore(Ipv4Addr::LOCALHOST));
    let camera = Program::run(directory, secure_command(directory, &signer, &web, &foreign));
    let (status, answer) = camera.answer("UpgradeFirmware", &version("9.9"));
    assert_eq!(status, 500, "{answer}");
    assert!(
        answer.contains("ter:Action<") && answer.contains("invalid peer certificate"),
        "{answer}"
    );
    assert_eq!(camera_version(&camera), env!("CARGO_PKG_VERSION"));
    assert_eq!(slots(&directory.join("state")), []);
    assert_eq!(web.asked(), [""; 0]);
    drop(camera);

    let own = authority(directory, "own.pem", &own);
    let mut camera = Program::run(directory, secure_command(directory, &signer, &web, &own));
    camera.call("UpgradeFirmware", &version("9.9"));
    camera.wait_until_ready();
    assert_eq!(camera_version(&camera), "9.9");
}
