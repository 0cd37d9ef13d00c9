//! A certificate authority of the suite's own, for devices that sign no certificate themselves.

mod request;
mod signature;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rsa::rand_core::{OsRng, RngCore as _};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha1::{Digest as _, Sha1};
use x509_cert::der::asn1::{BitString, OctetString, UtcTime};
use x509_cert::der::{self, Encode as _};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::ext::{AsExtension as _, Extension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfoOwned;
use x509_cert::time::{Time, Validity};
use x509_cert::{Certificate, TbsCertificate, Version};

pub use request::{Request, Wrong};
pub use signature::Signature;

/// The subject of the annex "Provide CA certificate".
const NAME: &str = "CN=ONVIF TT,C=US";
/// The shortest key, in bits, that can sign.
const SHORTEST: u64 = 512;
/// The longest key, in bits, that is made in a time that anybody waits for. What a device asks for is not to keep the suite busy for hours.
const LONGEST: u64 = 4096;
/// Octets of a serial number, of which there are at most 20 (RFC 5280, section 4.1.2.2).
const SERIAL: usize = 16;

/// The authorities of this run, by the length of their keys and by how they sign.
static MADE: Mutex<BTreeMap<(u64, Signature), Arc<Authority>>> = Mutex::new(BTreeMap::new());

/// A name with a key, which signs certificates for the keys of others.
pub struct Authority {
    key: RsaPrivateKey,
    signature: Signature,
    certificate: Certificate,
}

impl Authority {
    /// Annex "Provide CA certificate": the authority with a key of this many bits, made when it is first asked for, which takes seconds for long keys. As the annex lets it, it is
    /// the same one for the whole run. Keys are at least 512 and at most 4096 bits long.
    ///
    /// # Errors
    /// Why there is none.
    pub fn of(bits: u64, signature: Signature) -> Result<Arc<Authority>, Unsigned> {
        let bits = bits.clamp(SHORTEST, LONGEST);
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(authority) = made.get(&(bits, signature)) {
            return Ok(Arc::clone(authority));
        }
        let authority = Arc::new(Authority::new(bits, signature)?);
        made.insert((bits, signature), Arc::clone(&authority));
        Ok(authority)
    }

    fn new(bits: u64, signature: Signature) -> Result<Authority, Unsigned> {
        let bits = usize::try_from(bits).map_err(Unsigned::new)?;
        let key = RsaPrivateKey::new(&mut OsRng, bits).map_err(Unsigned::new)?;
        let name = Name::from_str(NAME)?;
        let public_key =
            SubjectPublicKeyInfoOwned::from_key(RsaPublicKey::from(&key)).map_err(Unsigned::new)?;
        let extensions = extensions(&name, &public_key)?;
        let content = content(signature, &name, name.clone(), public_key, extensions)?;
        let certificate = signed(&key, signature, content)?;
        Ok(Authority {
            key,
            signature,
            certificate,
        })
    }

    /// Its own certificate. The annexes do not give it to the device; whoever wants to check what it signs needs it.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificate that somebody has requested, DER-encoded: subject, key and extensions are those of the request, and nothing is added to them.
    ///
    /// # Errors
    /// Why it cannot be signed.
    pub fn certify(&self, request: &Request) -> Result<Vec<u8>, Unsigned> {
        let content = content(
            self.signature,
            &self.certificate.tbs_certificate.subject,
            request.subject().clone(),
            request.public_key().clone(),
            request.extensions().to_vec(),
        )?;
        Ok(signed(&self.key, self.signature, content)?.to_der()?)
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority")
            .field("signature", &self.signature)
            .finish_non_exhaustive()
    }
}

/// Why something could not be signed, which is no fault of the device.
#[derive(Debug)]
pub struct Unsigned(String);

impl Unsigned {
    fn new(reason: impl fmt::Display) -> Unsigned {
        Unsigned(reason.to_string())
    }
}

impl fmt::Display for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unsigned {}

impl From<der::Error> for Unsigned {
    fn from(error: der::Error) -> Unsigned {
        Unsigned::new(error)
    }
}

/// What every certificate of this authority says: version 3, and valid for all time that can be written.
fn content(
    signature: Signature,
    issuer: &Name,
    subject: Name,
    public_key: SubjectPublicKeyInfoOwned,
    extensions: Vec<Extension>,
) -> Result<TbsCertificate, Unsigned> {
    let mut serial = [0; SERIAL];
    OsRng.try_fill_bytes(&mut serial).map_err(Unsigned::new)?;
    // Positive, and not shorter than the others.
    serial[0] = serial[0] & 0x3f | 0x40;
    Ok(TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial)?,
        signature: signature.algorithm(),
        issuer: issuer.clone(),
        validity: Validity {
            not_before: Time::UtcTime(UtcTime::from_unix_duration(Duration::ZERO)?),
            not_after: Time::INFINITY,
        },
        subject,
        subject_public_key_info: public_key,
        issuer_unique_id: None,
        subject_unique_id: None,
        // A sequence of extensions has at least one.
        extensions: (!extensions.is_empty()).then_some(extensions),
    })
}

/// What makes a certificate one of an authority (RFC 5280, section 4.2.1).
fn extensions(name: &Name, public_key: &SubjectPublicKeyInfoOwned) -> Result<Vec<Extension>, Unsigned> {
    let identifier = Sha1::digest(public_key.subject_public_key.raw_bytes());
    let constraints = BasicConstraints {
        ca: true,
        path_len_constraint: None,
    };
    let usage = KeyUsage(KeyUsages::KeyCertSign | KeyUsages::CRLSign);
    Ok(vec![
        SubjectKeyIdentifier(OctetString::new(identifier.as_slice())?).to_extension(name, &[])?,
        constraints.to_extension(name, &[])?,
        usage.to_extension(name, &[])?,
    ])
}

fn signed(
    key: &RsaPrivateKey,
    signature: Signature,
    content: TbsCertificate,
) -> Result<Certificate, Unsigned> {
    let octets = signature.sign(key, &content.to_der()?).map_err(Unsigned::new)?;
    Ok(Certificate {
        signature_algorithm: content.signature.clone(),
        tbs_certificate: content,
        signature: BitString::from_bytes(&octets)?,
    })
}
