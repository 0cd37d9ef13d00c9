//! The downloads themselves.

use std::time::Duration;

use anyhow::Context as _;

/// The largest schema file has 0.5 MB.
const MAX_BYTES: u64 = 8 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(60);

/// Follows redirects and answers nothing but the body of a successful response.
pub(super) struct Client(ureq::Agent);

impl Client {
    pub(super) fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .user_agent(concat!("onvif-wsdl/", env!("CARGO_PKG_VERSION")))
            .build();
        Self(config.into())
    }

    /// Gets a file of up to [`MAX_BYTES`].
    pub(super) fn get(&self, url: &str) -> anyhow::Result<Vec<u8>> {
        let mut response = self
            .0
            .get(url)
            .call()
            .with_context(|| format!("downloading {url}"))?;
        response
            .body_mut()
            .with_config()
            .limit(MAX_BYTES)
            .read_to_vec()
            .with_context(|| format!("downloading {url}"))
    }
}
