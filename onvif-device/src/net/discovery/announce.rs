//! Tells the network of a device, and of its changes.

use std::io;
use std::sync::Arc;

use onvif_core::discovery::{Metadata, Mode};
use onvif_core::xml::{Ns, QName};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{DiscoveryConfig, DiscoveryServer, ServiceAddress, starts};
use crate::address::Scheme;
use crate::device::{Announcement, Device, Protocol};
use crate::task;

/// Discovery of a [`Device`]: types, scopes, mode and ports are those of the device and follow it. Dropping it ends discovery without a Bye.
#[derive(Debug)]
pub struct Announcer {
    device: Device,
    stop: oneshot::Sender<()>,
    /// Gives the server back when it is told to stop.
    following: JoinHandle<DiscoveryServer>,
}

impl Announcer {
    /// What discovery is to tell of a device whose listeners are open, on all its addresses.
    pub fn config(device: &Device) -> DiscoveryConfig {
        let announcement = device.common().announcement().borrow().clone();
        DiscoveryConfig {
            metadata: metadata(device, &announcement),
            mode: mode(&announcement),
            services: services(device, &announcement),
            filter: Arc::clone(device.common().address_filter()),
            ..DiscoveryConfig::new(announcement.endpoint)
        }
    }

    /// Says Hello, answers probes, and follows the device. `instance_id` and `metadata_version` become larger where that is needed for them to grow
    /// with every start, for which the storage of the device keeps a document.
    ///
    /// # Errors
    /// As [`DiscoveryServer::start`].
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn start(device: Device, mut config: DiscoveryConfig) -> io::Result<Announcer> {
        let start = starts::begin(&**device.common().storage(), config.instance_id);
        config.instance_id = start;
        config.metadata_version = config.metadata_version.max(start);
        let server = DiscoveryServer::start(config)?;
        device.common().set_discovery(true);
        let (stop, stopped) = oneshot::channel();
        let following = task::spawn(follow(device.clone(), server, stopped));
        Ok(Announcer {
            device,
            stop,
            following,
        })
    }

    /// Says Bye, which takes less than a second, and ends.
    pub async fn stop(self) {
        self.device.common().set_discovery(false);
        drop(self.stop);
        if let Ok(server) = self.following.await {
            server.stop().await;
        }
    }
}

async fn follow(
    device: Device,
    server: DiscoveryServer,
    mut stopped: oneshot::Receiver<()>,
) -> DiscoveryServer {
    let mut changes = device.common().announcement();
    loop {
        // At the first time as well: the device may have changed since the configuration was made.
        let announcement = changes.borrow_and_update().clone();
        server.set_metadata(metadata(&device, &announcement));
        server.set_services(services(&device, &announcement));
        server.set_mode(mode(&announcement));
        tokio::select! {
            _ = &mut stopped => return server,
            changed = changes.changed() => if changed.is_err() { return server },
        }
    }
}

fn metadata(device: &Device, announcement: &Announcement) -> Metadata {
    let mut types = vec![QName::constant(Ns::TDS, "Device")];
    if device.has_service(Ns::TRT) || device.has_service(Ns::TR2) {
        types.push(QName::constant(Ns::DN, "NetworkVideoTransmitter"));
    }
    Metadata {
        types,
        scopes: announcement.scopes.clone(),
    }
}

fn mode(announcement: &Announcement) -> Mode {
    if announcement.discoverable {
        Mode::Discoverable
    } else {
        Mode::NonDiscoverable
    }
}

fn services(device: &Device, announcement: &Announcement) -> Vec<ServiceAddress> {
    [(Protocol::Http, Scheme::Http), (Protocol::Https, Scheme::Https)]
        .into_iter()
        .flat_map(|(protocol, scheme)| {
            let ports = device.common().ports(protocol);
            ports.into_iter().map(move |port| ServiceAddress {
                scheme,
                port,
                path: announcement.path.clone(),
            })
        })
        .collect()
}
