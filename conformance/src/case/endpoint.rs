//! Addresses of their own.

use crate::wire::Addressing;

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
            message_id: Some(message_id()),
            reference_parameters: self.reference_parameters.clone(),
        }
    }
}

/// A message id that nobody else has.
fn message_id() -> String {
    let mut random = [0; 16];
    // Without randomness the id is not unique, which nothing but a confused device would notice.
    let _ = getrandom::fill(&mut random);
    let hex: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    format!(
        "urn:uuid:{}-{}-4{}-8{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[13..16],
        &hex[17..20],
        &hex[20..]
    )
}
