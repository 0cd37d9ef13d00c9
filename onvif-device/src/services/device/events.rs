//! The events of the Device service.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onvif_core::xml::DateTime;

use super::DeviceManagement;
use crate::authenticate::AuthObserver;
use crate::backend::network::NetworkBackend;
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};

/// Emits that logins fail again and again (ONVIF Core, "Security Policies").
struct AuthFailed {
    emitter: Emitter,
    network: Arc<dyn NetworkBackend>,
}

impl AuthObserver for AuthFailed {
    fn failed(&self, _: IpAddr, _: &str, _: bool) {}

    fn warning(&self, peer: IpAddr) {
        let peer = peer.to_canonical();
        let name = match peer {
            IpAddr::V4(_) => "SourceIPv4",
            IpAddr::V6(_) => "SourceIPv6",
        };
        let interface = interface_towards(&*self.network, peer);
        self.emitter
            .emit(&[("NetworkInterface", &interface)], &[(name, &peer.to_string())]);
    }
}

/// Token of the interface in whose subnet the address is, or else of the first that is up.
fn interface_towards(network: &dyn NetworkBackend, peer: IpAddr) -> String {
    let interfaces = network.interfaces();
    let near = interfaces.iter().find(|interface| {
        let addresses = interface.ipv4.iter().map(|a| (IpAddr::from(a.address), a.prefix));
        let more = interface.ipv6.iter().map(|a| (IpAddr::from(a.address), a.prefix));
        addresses
            .chain(more)
            .any(|(address, prefix)| in_subnet(peer, address, prefix.into()))
    });
    let other = interfaces.iter().find(|interface| interface.up);
    near.or(other)
        .or(interfaces.first())
        .map_or_else(String::new, |interface| interface.name.clone())
}

fn in_subnet(a: IpAddr, b: IpAddr, prefix: u32) -> bool {
    match (a, b) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            let differs = u32::from(a) ^ u32::from(b);
            differs.checked_shr(32_u32.saturating_sub(prefix)).unwrap_or(0) == 0
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => {
            let differs = u128::from(a) ^ u128::from(b);
            differs.checked_shr(128_u32.saturating_sub(prefix)).unwrap_or(0) == 0
        }
        _ => false,
    }
}

/// Declares `tns1:Device/SecurityPolicy/AuthFailed`, and emits it from now on.
pub(super) fn watch_logins(network: &Arc<dyn NetworkBackend>, setup: &Setup) -> Result<(), BuildError> {
    let common = setup.common();
    let topic = Topic::event("tns1:Device/SecurityPolicy/AuthFailed")
        .source("NetworkInterface", "tt:ReferenceToken")
        .optional_data("SourceIPv4", "tt:IPv4Address")
        .optional_data("SourceIPv6", "tt:IPv6Address");
    let observer = AuthFailed {
        emitter: common.events().declare(topic)?,
        network: Arc::clone(network),
    };
    common.authenticator().observe(Arc::new(observer));
    Ok(())
}

/// Declares `tns1:Monitoring/Backup/Last`, and tells the backup that was last made: of 1970 if there was none, as the text wants.
pub(super) fn last_backup(seconds: Option<u64>, setup: &Setup) -> Result<Emitter, BuildError> {
    let topic = Topic::property("tns1:Monitoring/Backup/Last").data("Status", "xs:dateTime");
    let emitter = setup.common().events().declare(topic)?;
    tell_backup(&emitter, seconds.unwrap_or(0));
    Ok(emitter)
}

fn tell_backup(emitter: &Emitter, seconds: u64) {
    let time = UNIX_EPOCH + Duration::from_secs(seconds);
    emitter.set(&[], &[("Status", &DateTime::from_system_time(time).to_string())]);
}

impl DeviceManagement {
    /// Remembers that a backup was made.
    pub(super) async fn note_backup(&self, now: SystemTime) {
        let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let noted = self.change(|state| {
            state.last_backup = Some(seconds);
            Ok(())
        });
        // The backup has been made all the same; what failed is in the log.
        if noted.await.is_ok()
            && let Some(emitter) = &self.backup_emitter
        {
            tell_backup(emitter, seconds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subnets() {
        let near = |a: &str, b: &str, prefix| in_subnet(a.parse().unwrap(), b.parse().unwrap(), prefix);
        assert!(near("192.0.2.9", "192.0.2.200", 24));
        assert!(!near("192.0.3.9", "192.0.2.200", 24));
        assert!(near("192.0.3.9", "10.0.0.1", 0));
        assert!(!near("192.0.2.1", "192.0.2.2", 32));
        assert!(near("2001:db8::1", "2001:db8::2", 64));
        assert!(!near("2001:db8:1::1", "2001:db8::2", 64));
        assert!(!near("192.0.2.1", "::1", 0));
    }
}
