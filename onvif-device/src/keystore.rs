//! The certificate by which TLS clients know the device, and its key.
//!
//! A [`Keystore`] makes both at the first start and keeps them in the storage of the device, from where no service reads them out and no backup takes
//! them along. Servers ask [`TlsSettings`] at every handshake, so that a certificate can be replaced while they run. The trait is what a fuller
//! keystore has to implement.

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use rcgen::{
    CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::ResolvesServerCert;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::builder::{BuildError, Module, Setup};
use crate::device::FactoryDefault;
use crate::hex;
use crate::storage::{KEYSTORE_DOCUMENT, Persistent, Storage, StorageError};

/// Octets of one certificate at most.
const MAX_CERTIFICATE: usize = 16 << 10;
/// Certificates of a chain at most.
const MAX_CHAIN: usize = 8;
/// Octets of a private key at most.
const MAX_KEY: usize = 16 << 10;

/// Where TLS servers learn how to answer. They ask at the beginning of every handshake.
pub trait TlsSettings: Send + Sync + 'static {
    /// The settings for a connection that begins now; `None` refuses it.
    fn server_config(&self) -> Option<Arc<ServerConfig>>;
}

/// Whom a self-signed certificate names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Common name, as people see it.
    pub common_name: String,
    /// Host names by which clients may reach the device. Those that are none are left out.
    pub host_names: Vec<String>,
    /// Addresses by which clients may reach the device.
    pub addresses: Vec<IpAddr>,
}

/// One certificate with its key, kept in the storage of the device.
pub struct Keystore {
    subject: Subject,
    provider: Arc<CryptoProvider>,
    stored: Persistent<Stored>,
    current: RwLock<Arc<ServerConfig>>,
}

/// Why there is no certificate, or not the new one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeystoreError {
    /// The certificate or the key is none, is of a kind that is not supported, or they do not belong together.
    #[error("the certificate cannot be used: {0}")]
    Unusable(String),
    /// The state cannot be read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// DER in hexadecimal digits. Neither shown nor cloned into logs: there is no `Debug`.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    /// The certificate of the device first, then its issuers.
    chain: Vec<String>,
    /// PKCS #8, PKCS #1 or SEC 1.
    key: String,
    /// Whether the device has made it itself.
    self_signed: bool,
}

impl Keystore {
    /// Opens the keystore, and makes a self-signed certificate with a key on the curve P-256 if there is none.
    ///
    /// # Errors
    /// [`KeystoreError::Storage`], and [`KeystoreError::Unusable`] for stored state that this version cannot use.
    pub fn open(storage: Arc<dyn Storage>, subject: Subject) -> Result<Arc<Keystore>, KeystoreError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        if storage.load(KEYSTORE_DOCUMENT)?.is_none() {
            let document = serde_json::to_vec(&self_signed(&subject)?)
                .map_err(|error| KeystoreError::Unusable(error.to_string()))?;
            storage.store(KEYSTORE_DOCUMENT, &document)?;
        }
        let stored = Persistent::open(storage, KEYSTORE_DOCUMENT, Stored::default)?;
        let current = RwLock::new(stored.get().server_config(&provider)?);
        Ok(Arc::new(Keystore {
            subject,
            provider,
            stored,
            current,
        }))
    }

    /// The certificates in DER, that of the device first.
    pub fn chain(&self) -> Vec<Vec<u8>> {
        let stored = self.stored.get();
        stored.chain.iter().filter_map(|der| hex::decode(der)).collect()
    }

    /// SHA-256 of the certificate of the device in hexadecimal digits, by which people compare it.
    pub fn fingerprint(&self) -> String {
        let chain = self.chain();
        hex::encode(&Sha256::digest(
            chain.first().map(Vec::as_slice).unwrap_or_default(),
        ))
    }

    /// Whether the certificate is one that the device has made itself.
    pub fn is_self_signed(&self) -> bool {
        self.stored.get().self_signed
    }

    /// Takes another certificate with its key, both in DER. Connections that exist go on with the old one.
    ///
    /// # Errors
    /// [`KeystoreError`]; nothing has changed then.
    pub async fn replace(&self, chain: &[Vec<u8>], key: &[u8]) -> Result<(), KeystoreError> {
        if chain.is_empty() || chain.len() > MAX_CHAIN {
            return Err(KeystoreError::Unusable(format!(
                "a chain has 1 to {MAX_CHAIN} certificates"
            )));
        }
        if key.len() > MAX_KEY || chain.iter().any(|der| der.len() > MAX_CERTIFICATE) {
            return Err(KeystoreError::Unusable("it is too long".to_owned()));
        }
        let new = Stored {
            chain: chain.iter().map(|der| hex::encode(der)).collect(),
            key: hex::encode(key),
            self_signed: false,
        };
        self.change(new).await
    }

    /// Makes a new key with a new self-signed certificate, and forgets those that there were.
    ///
    /// # Errors
    /// [`KeystoreError`]; nothing has changed then.
    pub async fn renew(&self) -> Result<(), KeystoreError> {
        self.change(self_signed(&self.subject)?).await
    }

    async fn change(&self, new: Stored) -> Result<(), KeystoreError> {
        let config = new.server_config(&self.provider)?;
        self.stored
            .update(|stored| {
                *stored = new;
                Ok::<_, StorageError>(())
            })
            .await?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = config;
        tracing::info!(
            fingerprint = self.fingerprint(),
            "the device has another certificate"
        );
        Ok(())
    }
}

impl TlsSettings for Keystore {
    fn server_config(&self) -> Option<Arc<ServerConfig>> {
        Some(Arc::clone(
            &self.current.read().unwrap_or_else(PoisonError::into_inner),
        ))
    }
}

impl fmt::Debug for Keystore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keystore")
            .field("fingerprint", &self.fingerprint())
            .finish_non_exhaustive()
    }
}

impl Stored {
    fn server_config(&self, provider: &Arc<CryptoProvider>) -> Result<Arc<ServerConfig>, KeystoreError> {
        let unusable = |error: rustls::Error| KeystoreError::Unusable(error.to_string());
        let decoded = |text: &String| {
            hex::decode(text)
                .ok_or_else(|| KeystoreError::Unusable("it is not stored as it should be".to_owned()))
        };
        let mut chain = Vec::new();
        for der in &self.chain {
            chain.push(CertificateDer::from(decoded(der)?));
        }
        let key = PrivateKeyDer::try_from(decoded(&self.key)?)
            .map_err(|error| KeystoreError::Unusable(error.to_owned()))?;
        // Fails as well for a key that belongs to another certificate.
        let certified = CertifiedKey::from_der(chain, key, provider).map_err(unusable)?;
        let resolver: Arc<dyn ResolvesServerCert> = Arc::new(SingleCertAndKey::from(certified));
        let config = ServerConfig::builder_with_provider(Arc::clone(provider))
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
            .map_err(unusable)?
            .with_no_client_auth()
            .with_cert_resolver(resolver);
        Ok(Arc::new(config))
    }
}

/// A new key and a certificate for it that is valid from before the clock of any device and has no end (RFC 5280, 4.1.2.5): a device may not know the
/// time when it makes it, and nobody is there to renew it.
fn self_signed(subject: &Subject) -> Result<Stored, KeystoreError> {
    let unusable = |error: rcgen::Error| KeystoreError::Unusable(error.to_string());
    let mut names = vec!["localhost".to_owned()];
    names.extend(
        subject
            .host_names
            .iter()
            .filter(|name| is_host_name(name))
            .cloned(),
    );
    names.extend(subject.addresses.iter().map(IpAddr::to_string));
    names.dedup();
    let mut params = CertificateParams::new(names).map_err(unusable)?;
    let mut name = DistinguishedName::new();
    // RFC 5280 has at most 64 characters.
    name.push(
        DnType::CommonName,
        subject.common_name.chars().take(64).collect::<String>(),
    );
    params.distinguished_name = name;
    params.not_before = rcgen::date_time_ymd(1975, 1, 1);
    params.not_after = rcgen::date_time_ymd(9999, 12, 31);
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate().map_err(unusable)?;
    let certificate = params.self_signed(&key).map_err(unusable)?;
    Ok(Stored {
        chain: vec![hex::encode(certificate.der())],
        key: hex::encode(&key.serialize_der()),
        self_signed: true,
    })
}

fn is_host_name(name: &str) -> bool {
    (1..=253).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
}

/// Brings the keystore into a device: a hard factory default makes a new key, and capabilities say that there is TLS.
#[derive(Debug)]
pub struct TlsModule(pub Arc<Keystore>);

impl Module for TlsModule {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        setup.common().set_tls();
        let keystore = self.0;
        setup.on_factory_default(move |kind| {
            let keystore = Arc::clone(&keystore);
            Box::pin(async move {
                if kind != FactoryDefault::Hard {
                    return Ok(());
                }
                keystore.renew().await.map_err(|error| match error {
                    KeystoreError::Storage(error) => error,
                    KeystoreError::Unusable(reason) => StorageError::Io {
                        what: format!("store {KEYSTORE_DOCUMENT}"),
                        source: std::io::Error::other(reason),
                    },
                })
            })
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStorage;

    fn subject() -> Subject {
        Subject {
            common_name: "Camera 7".to_owned(),
            host_names: vec!["camera.example".to_owned(), "no name".to_owned()],
            addresses: vec!["192.0.2.7".parse().unwrap(), "2001:db8::7".parse().unwrap()],
        }
    }

    fn other() -> (Vec<Vec<u8>>, Vec<u8>) {
        let stored = self_signed(&subject()).unwrap();
        let chain = stored.chain.iter().map(|der| hex::decode(der).unwrap()).collect();
        (chain, hex::decode(&stored.key).unwrap())
    }

    #[tokio::test]
    async fn certificates_survive_and_can_be_replaced() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let keystore = Keystore::open(Arc::clone(&storage), subject()).unwrap();
        let first = keystore.fingerprint();
        assert!(keystore.is_self_signed());
        assert_eq!(first.len(), 64);
        assert_eq!(
            Keystore::open(Arc::clone(&storage), subject())
                .unwrap()
                .fingerprint(),
            first
        );

        let before = keystore.server_config().unwrap();
        let (chain, key) = other();
        keystore.replace(&chain, &key).await.unwrap();
        assert_eq!(keystore.chain(), chain);
        assert!(!keystore.is_self_signed());
        assert!(!Arc::ptr_eq(&before, &keystore.server_config().unwrap()));
        let reopened = Keystore::open(storage, subject()).unwrap();
        assert_eq!(reopened.chain(), chain);
        reopened.renew().await.unwrap();
        assert!(reopened.is_self_signed() && reopened.chain() != chain);
    }

    #[tokio::test]
    async fn what_does_not_fit_together_changes_nothing() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let keystore = Keystore::open(storage, subject()).unwrap();
        let before = keystore.fingerprint();
        let ((chain, key), (_, foreign)) = (other(), other());
        for (chain, key) in [
            (chain.clone(), foreign),
            (Vec::new(), key.clone()),
            (vec![b"no certificate".to_vec()], key.clone()),
            (chain.clone(), b"no key".to_vec()),
            (vec![vec![0; MAX_CERTIFICATE + 1]], key.clone()),
            (vec![Vec::new(); MAX_CHAIN + 1], key),
        ] {
            assert!(matches!(
                keystore.replace(&chain, &key).await,
                Err(KeystoreError::Unusable(_))
            ));
            assert_eq!(keystore.fingerprint(), before);
        }
    }

    #[test]
    fn a_damaged_document_is_said_to_be_so() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        storage
            .store(KEYSTORE_DOCUMENT, br#"{"chain":["00"],"key":"zz"}"#)
            .unwrap();
        assert!(matches!(
            Keystore::open(Arc::clone(&storage), subject()),
            Err(KeystoreError::Unusable(_))
        ));
        storage.store(KEYSTORE_DOCUMENT, b"nothing").unwrap();
        assert!(matches!(
            Keystore::open(storage, subject()),
            Err(KeystoreError::Storage(_))
        ));
    }
}
