//! The web server with firmware images that the configuration names (`firmware-server`).

use std::sync::Arc;

use anyhow::{Context as _, ensure};
use onvif_device::firmware::server::ImageServer;
use rustls::{ClientConfig, RootCertStore};

/// The server at an address, with the certificates that this machine trusts where it is a secure one.
///
/// # Errors
/// Says what is wrong with the address, or that the machine trusts no certificate.
pub(super) fn open(address: &str) -> anyhow::Result<ImageServer> {
    let server = ImageServer::new(address)?;
    if !server.is_secure() {
        return Ok(server);
    }
    Ok(server.with_tls(Arc::new(trusting_as_the_machine()?)))
}

/// A client that trusts the authorities of the machine, or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
fn trusting_as_the_machine() -> anyhow::Result<ClientConfig> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    let (taken, _) = roots.add_parsable_certificates(found.certs);
    for error in &found.errors {
        tracing::warn!(%error, "certificates of authorities cannot be read");
    }
    ensure!(
        taken > 0,
        "there are no certificates of authorities to know a server by: install those of the system (ca-certificates), or name a file with SSL_CERT_FILE"
    );
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .context("TLS")?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}
