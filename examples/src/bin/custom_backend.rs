//! A device on hardware of its own (level 2: backends), with one service written by hand over its generated trait (level 1).
//!
//! `ONVIF_ADMIN_PASSWORD=… cargo run -p onvif-examples --bin custom_backend` serves on port 8080; its state lasts as long as it runs.

use std::net::IpAddr;
use std::sync::Arc;

use anyhow::Context as _;
use onvif_core::generated::timg;
use onvif_core::soap::Fault;
use onvif_device::backend::network::{Assigned, Dns, Interface, NetworkBackend, Ntp, Origin};
use onvif_device::backend::system::SystemBackend;
use onvif_device::generated::imaging::{ImagingDispatcher, ImagingService};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::{Device, RequestContext, Service};
use tokio::net::TcpListener;
use tokio::sync::Notify;

/// A board with one network card.
struct Board;

impl NetworkBackend for Board {
    fn interfaces(&self) -> Vec<Interface> {
        vec![Interface {
            name: "eth0".to_owned(),
            up: true,
            mac: [0x02, 0, 0, 0, 0, 0x01],
            mtu: Some(1500),
            ipv4_enabled: true,
            ipv4_dhcp: true,
            ipv4: vec![Assigned::new([192, 0, 2, 10].into(), 24, Origin::Dhcp)],
            ..Interface::default()
        }]
    }

    fn gateways(&self) -> Vec<IpAddr> {
        vec![[192, 0, 2, 1].into()]
    }

    fn dns(&self) -> Dns {
        Dns::default()
    }

    fn ntp(&self) -> Ntp {
        Ntp::default()
    }

    fn hostname(&self) -> String {
        "board".to_owned()
    }
}

/// Reboots by ending the program, which whoever started it starts anew.
struct Machine {
    reboot: Arc<Notify>,
}

impl SystemBackend for Machine {
    fn reboot(&self) {
        self.reboot.notify_one();
    }
}

/// An imaging service that has no settings. Every operation that is left out answers that it is not supported.
struct NoImaging;

impl ImagingService for NoImaging {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: timg::GetServiceCapabilities,
    ) -> Result<timg::GetServiceCapabilitiesResponse, Fault> {
        Ok(timg::GetServiceCapabilitiesResponse::default())
    }

    async fn get_imaging_settings(
        &self,
        _: &RequestContext,
        _: timg::GetImagingSettings,
    ) -> Result<timg::GetImagingSettingsResponse, Fault> {
        Err(Fault::invalid_arg("NoSource", "There is no such video source"))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let password = std::env::var("ONVIF_ADMIN_PASSWORD").context("ONVIF_ADMIN_PASSWORD is not set")?;
    let reboot = Arc::new(Notify::new());
    let device = Device::builder()
        .administrator("admin", password)
        .network(Board)
        .system(Machine {
            reboot: Arc::clone(&reboot),
        })
        .service(Service::new(
            ImagingDispatcher(Arc::new(NoImaging)),
            "/onvif/imaging_service",
        ))
        .build()?;

    let listener = TcpListener::bind("0.0.0.0:8080").await.context("port 8080")?;
    println!("http://{}/onvif/device_service", listener.local_addr()?);
    let mut server = HttpServer::new(device, HttpLimits::default());
    server.listen(listener);
    tokio::select! {
        () = reboot.notified() => println!("a client asks for a reboot"),
        result = tokio::signal::ctrl_c() => result?,
    }
    server.stop().await;
    Ok(())
}
