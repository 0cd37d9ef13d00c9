//! The network operations: what is set is checked, given to the backend, and kept for the next start.

mod check;
pub(super) mod convert;
mod dynamic_dns;
mod filter;
mod interfaces;
mod names;
mod protocols;
mod state;
mod time_servers;
mod wireless;

use std::sync::Arc;
use std::time::Duration;

use onvif_core::soap::Fault;

use super::DeviceManagement;
use crate::backend::BackendError;
use crate::backend::network::{Finish, NetworkBackend};
use crate::builder::BuildError;
use crate::context::RequestContext;
use crate::device::{Common, FactoryDefault};
use crate::storage::{Persistent, StorageError};
use crate::task;
pub(super) use check::is_host_name;
pub(super) use state::NetworkState;
pub(super) use time_servers::MAX_TIME_SERVERS;

/// Opens the settings, and puts them into force.
pub(super) fn open(
    common: &Common,
    backend: &Arc<dyn NetworkBackend>,
) -> Result<Persistent<NetworkState>, BuildError> {
    let state = Persistent::open(
        Arc::clone(common.storage()),
        state::DOCUMENT,
        NetworkState::default,
    )?;
    let settings = state.get();
    common.address_filter().set(settings.filter.clone());
    common.address_filter().follow(backend);
    restore(backend.as_ref(), &settings);
    Ok(state)
}

/// Gives a backend what clients have set. What it no longer takes, such as settings of a card that is gone, is told and left: a device that does
/// not start because of its network could not be repaired over the network.
fn restore(backend: &dyn NetworkBackend, settings: &NetworkState) {
    let tell = |what: &str, result: Result<(), BackendError>| {
        if let Err(error) = result {
            tracing::warn!(%error, "the {what} that was set is not in force");
        }
    };
    let abilities = backend.abilities();
    wireless::restore(backend, settings, &tell);
    if abilities.interfaces {
        for (name, interface) in &settings.interfaces {
            let result = backend.set_interface(name, interface).map(finish);
            tell("network interface", result);
        }
    }
    if let (true, Some(gateways)) = (abilities.gateways, &settings.gateways) {
        tell("default gateway", backend.set_gateways(gateways).map(finish));
    }
    if let (true, Some(dns)) = (abilities.dns, &settings.dns) {
        tell("name server", backend.set_dns(dns));
    }
    if abilities.hostname && (settings.hostname.is_some() || settings.hostname_from_dhcp) {
        tell("host name", backend.set_hostname(settings.hostname.as_deref()));
    }
}

/// Nobody waits for an answer.
fn finish(rest: Option<Finish>) {
    if let Some(rest) = rest {
        rest();
    }
}

impl DeviceManagement {
    /// Changes the network settings. `change` gives the backend what is new, last of all; if the change cannot be kept, the backend gets back
    /// what was before.
    async fn change_network<R>(
        &self,
        change: impl FnOnce(&mut NetworkState, &dyn NetworkBackend) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let mut given = None;
        let result = self
            .network_state
            .update(|state| {
                let before = state.clone();
                let result = change(state, self.network.as_ref())?;
                given = Some(before);
                Ok::<_, Fault>(result)
            })
            .await;
        if let (Err(_), Some(before)) = (&result, given) {
            restore(self.network.as_ref(), &before);
        }
        let result = result?;
        // Addresses may be others now, which discovery tells.
        self.common.addresses_changed();
        self.keep_registered();
        Ok(result)
    }

    /// The network part of the factory default. The device stays where it is unless everything is asked for (ONVIF Core).
    pub(super) async fn reset_network(&self, kind: FactoryDefault) -> Result<(), StorageError> {
        if kind == FactoryDefault::Soft {
            return Ok(());
        }
        self.network_state
            .update(|state| {
                *state = NetworkState::default();
                Ok::<_, StorageError>(())
            })
            .await?;
        self.network.reset();
        wireless::restore(
            self.network.as_ref(),
            &NetworkState::default(),
            &|what, result| {
                if let Err(error) = result {
                    tracing::warn!(%error, "the {what} that was set is still in force");
                }
            },
        );
        self.common
            .address_filter()
            .set(self.network_state.get().filter.clone());
        if let Some(control) = self.common.port_control()
            && let Err(error) = control.reset().await
        {
            tracing::warn!(%error, "the ports are not those of the configuration");
        }
        self.common.addresses_changed();
        self.keep_registered();
        Ok(())
    }
}

/// The fault for what a backend refuses.
fn refused(error: BackendError) -> Fault {
    tracing::warn!(%error, "the network is not set");
    match error {
        BackendError::NotFound(_) => no_interface(),
        BackendError::Unsupported(_) => Fault::action_not_supported(),
        BackendError::Busy(_) | BackendError::Failed(_) => {
            Fault::action_failed("The system does not take the setting")
        }
    }
}

fn no_interface() -> Fault {
    Fault::invalid_arg(
        "InvalidNetworkInterface",
        "There is no network interface with this token",
    )
}

/// A value that is wrong in a way for which ONVIF Core has no name.
fn invalid(reason: &'static str) -> Fault {
    Fault::sender(["InvalidArgVal"], reason)
}

/// Time for an answer to get to the client, with a packet or two sent again, before the address goes away under it.
const FLIGHT: Duration = Duration::from_secs(1);

/// Does the rest of a change when the answer has arrived, as far as that can be known.
fn later(context: &RequestContext, rest: Option<Finish>) {
    let Some(rest) = rest else { return };
    context.after_reply(move || match tokio::runtime::Handle::try_current() {
        Ok(runtime) => {
            task::spawn_on(&runtime, async move {
                tokio::time::sleep(FLIGHT).await;
                let _ = task::blocking(rest).await;
            });
        }
        Err(_) => rest(),
    });
}
