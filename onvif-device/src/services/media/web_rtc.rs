//! The signaling servers that the device is to be connected to for WebRTC (ONVIF Media2, "WebRTC configuration").

use std::fmt;
use std::sync::Arc;

use http::Uri;
use onvif_core::generated::tr2;
use onvif_core::soap::Fault;
use onvif_core::xml;
use serde::{Deserialize, Serialize};

use super::service::MediaService;
use super::state::Token;
use crate::backend::web_rtc::{SignalingServer, WebRtcBackend};
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

const DOCUMENT: &str = "web-rtc";
/// Longest address of a server, in octets.
const MAX_URI: usize = 1024;

/// A configuration, as a client has set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Configuration {
    server: String,
    validation_policy: Option<String>,
    authorization_server: Token,
    default_profile: Token,
    enabled: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    configurations: Vec<Configuration>,
}

/// The configurations of a device.
pub(super) struct WebRtc {
    backend: Arc<dyn WebRtcBackend>,
    state: Persistent<State>,
    /// The backend is told of changes in their order.
    turn: tokio::sync::Mutex<()>,
}

impl fmt::Debug for WebRtc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebRtc")
            .field("state", &self.state.get())
            .finish_non_exhaustive()
    }
}

impl WebRtc {
    /// Takes up the stored configurations.
    pub fn open(backend: Arc<dyn WebRtcBackend>, storage: Arc<dyn Storage>) -> Result<WebRtc, StorageError> {
        Ok(WebRtc {
            backend,
            state: Persistent::open(storage, DOCUMENT, State::default)?,
            turn: tokio::sync::Mutex::default(),
        })
    }

    /// Tells the backend what it is to be connected to.
    pub fn connect(&self) {
        let state = self.state.get();
        let enabled = state.configurations.iter().filter(|one| one.enabled);
        let servers: Vec<SignalingServer> = enabled
            .map(|one| SignalingServer {
                uri: one.server.clone(),
                validation_policy: one.validation_policy.clone(),
                authorization_server: one.authorization_server.clone(),
                default_profile: one.default_profile.clone(),
            })
            .collect();
        self.backend.connect(&servers);
    }

    fn show(&self, one: &Configuration) -> tr2::WebRTCConfiguration {
        let status = one.enabled.then(|| self.backend.status(&one.server));
        let status = status.unwrap_or_default();
        tr2::WebRTCConfiguration {
            signaling_server: one.server.clone(),
            cert_path_validation_policy_id: one.validation_policy.clone(),
            authorization_server: one.authorization_server.clone(),
            default_profile: one.default_profile.clone(),
            enabled: one.enabled,
            connected: Some(status.connected),
            error: status.error,
            ..tr2::WebRTCConfiguration::default()
        }
    }

    /// Replaces all configurations, even if the client goes away meanwhile, so that what is kept and what the backend does never differ.
    async fn replace(self: &Arc<Self>, configurations: Vec<Configuration>) -> Result<(), Fault> {
        let all = Arc::clone(self);
        let task = task::spawn(async move {
            let _turn = all.turn.lock().await;
            all.state
                .update(|state| {
                    state.configurations = configurations;
                    Ok::<_, StorageError>(())
                })
                .await?;
            all.connect();
            Ok::<_, StorageError>(())
        });
        match task.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(error.into()),
            Err(error) => {
                tracing::error!(%error, "a change of the signaling servers failed");
                Err(Fault::action_failed("The change failed"))
            }
        }
    }

    /// Forgets all configurations.
    pub async fn reset(&self) -> Result<(), StorageError> {
        let _turn = self.turn.lock().await;
        self.state
            .update(|state| {
                *state = State::default();
                Ok::<_, StorageError>(())
            })
            .await?;
        self.connect();
        Ok(())
    }
}

impl MediaService {
    fn has_web_rtc(&self) -> Result<&Arc<WebRtc>, Fault> {
        self.web_rtc().ok_or_else(Fault::action_not_supported)
    }

    /// How many configurations there can be, and the media types.
    pub(super) fn web_rtc_capabilities(&self) -> Option<(i32, xml::List<String>)> {
        let backend = &self.web_rtc()?.backend;
        let most = i32::try_from(backend.max_configurations()).unwrap_or(i32::MAX);
        Some((most, xml::List(backend.codecs())))
    }

    pub(super) fn show_web_rtc(&self) -> Result<Vec<tr2::WebRTCConfiguration>, Fault> {
        let all = self.has_web_rtc()?;
        let state = all.state.get();
        Ok(state.configurations.iter().map(|one| all.show(one)).collect())
    }

    /// Checks all, then replaces all.
    pub(super) async fn replace_web_rtc(
        &self,
        configurations: Vec<tr2::WebRTCConfiguration>,
    ) -> Result<(), Fault> {
        let all = self.has_web_rtc()?;
        if configurations.len() > all.backend.max_configurations() {
            return Err(Fault::receiver(
                ["Action", "MaxWebRTCConfiguration"],
                "The device has no room for so many WebRTC configurations",
            ));
        }
        let (servers, policies) = (
            all.backend.authorization_servers(),
            all.backend.validation_policies(),
        );
        let state = self.model().state();
        let mut checked: Vec<Configuration> = Vec::with_capacity(configurations.len());
        for one in configurations {
            if !is_signaling_server(&one.signaling_server) {
                return Err(invalid("A signaling server has an address with ws or wss"));
            }
            if checked.iter().any(|other| other.server == one.signaling_server) {
                return Err(invalid("A signaling server is configured twice"));
            }
            let policy = one.cert_path_validation_policy_id;
            if policy.as_ref().is_some_and(|policy| !policies.contains(policy)) {
                return Err(invalid("There is no such certification path validation policy"));
            }
            if !servers.contains(&one.authorization_server) {
                return Err(Fault::invalid_arg(
                    "NoAuthorizationServer",
                    "There is no authorization server with this token",
                ));
            }
            state.profile(&one.default_profile)?;
            // Whether it is connected, and its error, are the device's to say.
            checked.push(Configuration {
                server: one.signaling_server,
                validation_policy: policy,
                authorization_server: one.authorization_server,
                default_profile: one.default_profile,
                enabled: one.enabled,
            });
        }
        all.replace(checked).await
    }
}

/// Whether this is the address of a WebSocket. One with a name or password in it is not, since it is shown to everybody who may read.
fn is_signaling_server(address: &str) -> bool {
    if address.len() > MAX_URI {
        return false;
    }
    let Ok(uri) = address.parse::<Uri>() else {
        return false;
    };
    let schemes = ["ws", "wss"];
    let authority = uri.authority();
    uri.scheme_str().is_some_and(|scheme| schemes.contains(&scheme))
        && authority
            .is_some_and(|authority| !authority.host().is_empty() && !authority.as_str().contains('@'))
}

fn invalid(reason: &'static str) -> Fault {
    Fault::invalid_arg("InvalidConfig", reason)
}
