//! Lets the RTSP server ask the accounts of a device.

use std::time::Instant;

use onvif_core::auth::digest::{Binding, UriRule};
use onvif_core::auth::{AccessClass, Credentials as _, UserLevel};
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};

use crate::authenticate::{DigestRequest, Refusal};
use crate::device::Device;

/// The accounts, the lockout and the access policy of a device, for RTSP: one list of users for SOAP, RTSP and HTTP.
#[derive(Clone, Debug)]
pub struct DeviceAuthenticator(Device);

impl DeviceAuthenticator {
    /// Of this device.
    pub fn new(device: Device) -> DeviceAuthenticator {
        DeviceAuthenticator(device)
    }

    /// Looked up anew each time, because a level can change while a connection lives.
    fn allows(&self, user: &RtspUser, class: AccessClass) -> bool {
        let level = match self.0.users().snapshot().account(&user.name) {
            Some(account) => account.level,
            None => UserLevel::Anonymous,
        };
        self.0.access_policy().allows(level, class)
    }
}

impl RtspAuthenticator for DeviceAuthenticator {
    fn challenges(&self, _: Instant, connection: u64, stale: bool) -> Vec<String> {
        self.0
            .common()
            .authenticator()
            .challenges(Binding::Connection(connection), stale)
    }

    fn verify(&self, attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        let anonymous = || RtspUser { name: String::new() };
        if attempt.authorization.is_none()
            && self
                .0
                .access_policy()
                .allows(UserLevel::Anonymous, AccessClass::ReadMedia)
        {
            return Ok(anonymous());
        }
        let request = DigestRequest {
            method: attempt.method,
            target: attempt.uri,
            authorization: attempt.authorization.map(str::as_bytes),
            uri_rule: UriRule::SameOrParent,
            binding: Binding::Connection(attempt.connection),
            peer: attempt.peer,
        };
        match self.0.common().authenticator().verify_digest(&request) {
            Ok(user) => Ok(RtspUser { name: user.name }),
            Err(Refusal::Malformed(_)) => Err(AuthError::Malformed),
            Err(Refusal::Challenge { stale: true, .. }) => Err(AuthError::Stale),
            Err(_) => Err(AuthError::Unauthorized),
        }
    }

    fn may_watch(&self, user: &RtspUser, _: &str) -> bool {
        self.allows(user, AccessClass::ReadMedia)
    }

    fn may_talk(&self, user: &RtspUser, _: &str) -> bool {
        self.allows(user, AccessClass::Actuate)
    }
}
