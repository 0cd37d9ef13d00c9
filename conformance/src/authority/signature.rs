//! Signatures with RSA (PKCS#1, version 1.5).

use rsa::rand_core::OsRng;
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use sha1::{Digest as _, Sha1};
use sha2::Sha256;
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier};
use x509_cert::der::oid::db::rfc5912;
use x509_cert::spki::AlgorithmIdentifierOwned;

/// How is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signature {
    /// SHA-1 with RSA encryption, as the texts have it.
    Sha1,
    /// SHA-256 with RSA encryption.
    Sha256,
}

impl Signature {
    /// The algorithm as an object identifier.
    pub fn identifier(self) -> ObjectIdentifier {
        match self {
            Signature::Sha1 => rfc5912::SHA_1_WITH_RSA_ENCRYPTION,
            Signature::Sha256 => rfc5912::SHA_256_WITH_RSA_ENCRYPTION,
        }
    }

    /// The algorithm as certificates say it (RFC 4055, section 5: with parameters that are null).
    pub(super) fn algorithm(self) -> AlgorithmIdentifierOwned {
        AlgorithmIdentifierOwned {
            oid: self.identifier(),
            parameters: Some(AnyRef::NULL.into()),
        }
    }

    pub(super) fn sign(self, key: &RsaPrivateKey, message: &[u8]) -> rsa::Result<Vec<u8>> {
        let (scheme, digest) = self.scheme(message);
        key.sign_with_rng(&mut OsRng, scheme, &digest)
    }

    pub(super) fn fits(self, key: &RsaPublicKey, message: &[u8], signature: &[u8]) -> bool {
        let (scheme, digest) = self.scheme(message);
        key.verify(scheme, &digest, signature).is_ok()
    }

    fn scheme(self, message: &[u8]) -> (Pkcs1v15Sign, Vec<u8>) {
        match self {
            Signature::Sha1 => (
                Pkcs1v15Sign::new::<Sha1>(),
                Sha1::digest(message).as_slice().to_vec(),
            ),
            Signature::Sha256 => (
                Pkcs1v15Sign::new::<Sha256>(),
                Sha256::digest(message).as_slice().to_vec(),
            ),
        }
    }
}
