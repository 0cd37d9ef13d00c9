//! The smallest device: it is found by discovery, tells what it is, and keeps its accounts and settings.
//!
//! `ONVIF_ADMIN_PASSWORD=… cargo run -p onvif-examples --bin minimal` serves on port 8080, with state in the directory `state`.

use anyhow::Context as _;
use onvif_device::net::discovery::Announcer;
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::storage::FileStorage;
use onvif_device::{Device, Identity};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let mut builder = Device::builder()
        .identity(Identity {
            manufacturer: "Example".to_owned(),
            model: "Minimal".to_owned(),
            firmware_version: env!("CARGO_PKG_VERSION").to_owned(),
            serial_number: "0001".to_owned(),
            hardware_id: "example".to_owned(),
        })
        .storage(FileStorage::open("state")?);
    // There is no default password: without one the device answers only what needs none, until it is activated.
    if let Ok(password) = std::env::var("ONVIF_ADMIN_PASSWORD") {
        builder = builder.administrator("admin", password);
    }
    let device = builder.build()?;

    let listener = TcpListener::bind("0.0.0.0:8080").await.context("port 8080")?;
    println!("http://{}/onvif/device_service", listener.local_addr()?);
    let mut server = HttpServer::new(device.clone(), HttpLimits::default());
    server.listen(listener);
    let announcer = Announcer::start(device.clone(), Announcer::config(&device))?;

    tokio::signal::ctrl_c().await?;
    announcer.stop().await;
    server.stop().await;
    Ok(())
}
