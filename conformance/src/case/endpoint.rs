//! Addresses of their own.

use crate::wire::Addressing;
use crate::wire::message_id::message_id;

/// Where a service or a subscription answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    /// Its address.
    pub address: String,
    /// What has to be sent along, as it came.
    pub reference_parameters: Vec<String>,
}

impl Endpoint {
    pub(super) fn addressing(&self) -> Addressing {
        Addressing {
            to: Some(self.address.clone()),
            // Without randomness there is none: one that is not unique would confuse devices.
            message_id: message_id().ok(),
            reference_parameters: self.reference_parameters.clone(),
        }
    }
}
