//! The mock device of `oxvif`, with its check of credentials switched on.

use anyhow::{Context as _, Result};
use onvif_bench_peers::{PASSWORD, USER, announce, runtime};
use oxvif::mock::{DeviceState, MockServer};

fn main() -> Result<()> {
    runtime()?.block_on(async {
        let mut state = DeviceState::default();
        let user = state
            .users
            .iter_mut()
            .find(|user| user.username == USER)
            .context("no administrator")?;
        user.password = PASSWORD.into();
        // The four profiles it comes with, all of them with video, are what its model is made for.
        let server = MockServer::builder()
            .enforce_auth(true)
            .initial_state(state)
            .start()
            .await?;
        announce(
            ([127, 0, 0, 1], server.port()).into(),
            "/onvif/device",
            "/onvif/media",
        )?;
        std::future::pending().await
    })
}
