//! Keys, and what is signed with them.

use std::str::FromStr as _;
use std::sync::LazyLock;

use rsa::pkcs1v15::{SigningKey, VerifyingKey};
use rsa::pkcs8::DecodePublicKey as _;
use rsa::rand_core::OsRng;
use rsa::signature::{SignatureEncoding as _, Signer as _, Verifier as _};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use sha2::Sha256;
use x509_cert::Certificate;
use x509_cert::attr::Attributes;
use x509_cert::der::Encode as _;
use x509_cert::der::asn1::{AnyRef, BitString, ObjectIdentifier};
use x509_cert::ext::pkix::{KeyUsage, KeyUsages};
use x509_cert::ext::{AsExtension as _, Extension};
use x509_cert::name::Name;
use x509_cert::request::{CertReq, CertReqInfo, ExtensionReq, Version};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

pub const SHA1: &str = "1.2.840.113549.1.1.5";
pub const SHA256: &str = "1.2.840.113549.1.1.11";
/// Bits of a key.
pub const BITS: usize = 1024;

/// The key of the device.
pub fn own() -> &'static RsaPrivateKey {
    static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(key);
    &KEY
}

/// A key that the device does not know.
pub fn other() -> &'static RsaPrivateKey {
    static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(key);
    &KEY
}

fn key() -> RsaPrivateKey {
    RsaPrivateKey::new(&mut OsRng, BITS).unwrap()
}

/// The extensions that a request asks for.
pub fn extensions() -> Vec<Extension> {
    let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment);
    vec![usage.to_extension(&Name::default(), &[]).unwrap()]
}

pub fn public(key: &RsaPrivateKey) -> SubjectPublicKeyInfoOwned {
    SubjectPublicKeyInfoOwned::from_key(RsaPublicKey::from(key)).unwrap()
}

pub fn request(subject: &str, [key, signer]: [&RsaPrivateKey; 2], algorithm: &str) -> Vec<u8> {
    let mut attributes = Attributes::new();
    let wanted = ExtensionReq(extensions()).try_into().unwrap();
    attributes.insert(wanted).unwrap();
    let info = CertReqInfo {
        version: Version::V1,
        subject: Name::from_str(subject).unwrap(),
        public_key: public(key),
        attributes,
    };
    let signed = info.to_der().unwrap();
    let signature = if algorithm == SHA1 {
        SigningKey::<Sha1>::new(signer.clone()).sign(&signed).to_vec()
    } else {
        SigningKey::<Sha256>::new(signer.clone()).sign(&signed).to_vec()
    };
    let request = CertReq {
        info,
        algorithm: AlgorithmIdentifierOwned {
            oid: ObjectIdentifier::new_unwrap(algorithm),
            parameters: Some(AnyRef::NULL.into()),
        },
        signature: BitString::from_bytes(&signature).unwrap(),
    };
    request.to_der().unwrap()
}

pub fn signed_by(key: &SubjectPublicKeyInfoOwned, algorithm: &str, given: &Certificate) -> bool {
    let key = RsaPublicKey::from_public_key_der(&key.to_der().unwrap()).unwrap();
    let signed = given.tbs_certificate.to_der().unwrap();
    let signature = rsa::pkcs1v15::Signature::try_from(given.signature.raw_bytes()).unwrap();
    if algorithm == SHA1 {
        VerifyingKey::<Sha1>::new(key).verify(&signed, &signature).is_ok()
    } else {
        VerifyingKey::<Sha256>::new(key)
            .verify(&signed, &signature)
            .is_ok()
    }
}
