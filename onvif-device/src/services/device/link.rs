//! The event that tells what links do (ONVIF Core, "Link Status").

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::generated::tt;
use onvif_core::xml::{Name, Ns, WriteXml as _, XmlWriter};

use super::network::convert::connection;
use crate::backend::network::NetworkBackend;
use crate::builder::BuildError;
use crate::device::Common;
use crate::events::{Emitter, Topic};
use crate::task;

/// How often the links are looked at. Changes that clients make are seen at once.
const INTERVAL: Duration = Duration::from_secs(5);

/// Declares `tns1:Monitoring/LinkStatus` and emits it from now on, if the backend knows the links of its interfaces. An interface whose link is down has no
/// property. Without a runtime the state is told once.
pub(super) fn watch(common: &Arc<Common>, network: &Arc<dyn NetworkBackend>) -> Result<(), BuildError> {
    if network
        .interfaces()
        .iter()
        .all(|interface| interface.link.is_none())
    {
        return Ok(());
    }
    let topic = Topic::property("tns1:Monitoring/LinkStatus")
        .source("Token", "tt:ReferenceToken")
        .element_data("Link", "tt:NetworkInterfaceConnectionSetting");
    let emitter = common.events().declare(topic)?;
    tell(&emitter, &**network);
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return Ok(());
    };
    let mut changes = common.announcement();
    let (device, network) = (Arc::downgrade(common), Arc::clone(network));
    let path = emitter.topic().path().to_owned();
    // Whoever waits must not keep the device.
    drop(emitter);
    task::spawn_on(&runtime, async move {
        loop {
            let changed = tokio::time::timeout(INTERVAL, changes.changed()).await;
            if matches!(changed, Ok(Err(_))) {
                return;
            }
            let Some(device) = device.upgrade() else { return };
            if let Some(emitter) = device.events().emitter_of(&path) {
                tell(&emitter, &*network);
            }
        }
    });
    Ok(())
}

fn tell(emitter: &Emitter, network: &dyn NetworkBackend) {
    let mut linked = BTreeSet::new();
    for interface in network.interfaces() {
        let Some(link) = interface.link.filter(|_| interface.up) else {
            continue;
        };
        let element = element(&connection(link.current));
        emitter.set(&[("Token", &interface.name)], &[("Link", &element)]);
        linked.insert(interface.name);
    }
    emitter.retain(|told| told.value("Token").is_some_and(|token| linked.contains(token)));
}

fn element(connection: &tt::NetworkInterfaceConnectionSetting) -> String {
    let mut writer = XmlWriter::new();
    connection.write_xml(&mut writer, Name::new(Ns::TT, "Link"));
    writer.as_str().to_owned()
}
