//! Who logs in at a camera whose address names nobody: the remote user of the device.

use onvif_core::auth::Secret;
use onvif_device::remote_user::{RemoteAccount, RemoteUser};
use tokio::sync::watch;
use url::{Host, Url};

/// Where the Device service of a camera is, which is asked when a password has to be derived for it.
const ONVIF_PORT: u16 = 80;

/// The remote user, and its changes.
pub(super) type Accounts = watch::Receiver<Option<RemoteAccount>>;

/// Logs in as the remote user.
#[derive(Clone, Debug)]
pub struct RtspLogin {
    user: RemoteUser,
    onvif_port: u16,
}

impl RtspLogin {
    /// As this user.
    pub fn new(user: RemoteUser) -> RtspLogin {
        RtspLogin {
            user,
            onvif_port: ONVIF_PORT,
        }
    }

    /// At cameras whose Device service is at this port. Default 80.
    #[must_use]
    pub fn onvif_port(self, onvif_port: u16) -> RtspLogin {
        RtspLogin { onvif_port, ..self }
    }

    pub(super) fn watch(&self) -> Accounts {
        self.user.watch()
    }

    /// Name and password for a camera, if there is a remote user.
    ///
    /// # Errors
    /// Says in words why there is no password for this camera.
    pub(super) async fn account(&self, address: &Url) -> Result<Option<(String, Secret)>, String> {
        let Some(account) = self.user.account() else {
            return Ok(None);
        };
        let host = match address.host() {
            Some(Host::Ipv6(address)) => address.to_string(),
            Some(host) => host.to_string(),
            None => String::new(),
        };
        let password = account.password_at(&host, self.onvif_port).await?;
        Ok(Some((account.name, password)))
    }
}
