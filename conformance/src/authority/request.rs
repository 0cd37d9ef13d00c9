//! Requests for certificates (PKCS#10, RFC 2986).

use rsa::pkcs1;
use rsa::{BigUint, RsaPublicKey};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::der::asn1::{BitString, ObjectIdentifier};
use x509_cert::der::oid::db::{rfc4519, rfc5912};
use x509_cert::der::{self, Decode as _, Reader as _, SliceReader, Tag, Tagged as _};
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::request::{CertReqInfo, ExtensionReq};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::Signature;

/// The longest key, in bits, that a signature is checked with: longer ones only take time.
const LONGEST: usize = 16_384;

/// A request whose signature fits its own key.
#[derive(Debug)]
pub struct Request {
    content: CertReqInfo,
    extensions: Vec<Extension>,
}

/// What is wrong about a request.
#[derive(Debug)]
pub struct Wrong {
    /// What it had to be.
    pub expected: &'static str,
    /// What it is.
    pub got: String,
}

impl Request {
    /// Reads a request that has to be signed in this way by the key that is in it.
    ///
    /// # Errors
    /// What is wrong: the form, the key, the signature or the extensions.
    pub fn read(octets: &[u8], signature: Signature) -> Result<Request, Wrong> {
        let form = |error: der::Error| Wrong::new("a PKCS#10 request, DER-encoded", error.to_string());
        let (signed, algorithm, value) = parts(octets).map_err(form)?;
        // Only what is signed is looked at, as it came.
        let content = CertReqInfo::from_der(signed).map_err(form)?;
        let key = public_key(&content.public_key)?;
        // Absent parameters are read as null (RFC 4055, section 5).
        let bare = algorithm
            .parameters
            .as_ref()
            .is_none_or(|parameters| parameters.tag() == Tag::Null);
        if algorithm.oid != signature.identifier() || !bare {
            return Err(Wrong::new(
                "a request that is signed by the algorithm that was asked for",
                algorithm.oid.to_string(),
            ));
        }
        if !value
            .as_bytes()
            .is_some_and(|value| signature.fits(&key, signed, value))
        {
            return Err(Wrong::new(
                "a request that is signed by the key that is in it",
                "another signature".to_owned(),
            ));
        }
        let extensions = extensions(&content)
            .map_err(|error| Wrong::new("extensions of X.509v3 in the request", error.to_string()))?;
        Ok(Request { content, extensions })
    }

    /// Whether its subject has this country and common name, and nothing else. How the texts are encoded, and their order, is left to the device.
    pub fn is_for(&self, country: &str, common_name: &str) -> bool {
        let relative = self.content.subject.0.iter();
        let mut attributes: Vec<_> = relative.flat_map(|one| one.0.iter().map(named)).collect();
        let mut wanted = vec![
            (rfc4519::COUNTRY_NAME, Some(country)),
            (rfc4519::COMMON_NAME, Some(common_name)),
        ];
        attributes.sort_unstable();
        wanted.sort_unstable();
        attributes == wanted
    }

    /// Whom it is for.
    pub fn subject(&self) -> &Name {
        &self.content.subject
    }

    /// The key that it is for.
    pub fn public_key(&self) -> &SubjectPublicKeyInfoOwned {
        &self.content.public_key
    }

    /// What the certificate is to say beside.
    pub fn extensions(&self) -> &[Extension] {
        &self.extensions
    }
}

impl Wrong {
    fn new(expected: &'static str, got: String) -> Wrong {
        Wrong { expected, got }
    }
}

/// What is signed, how, and the signature.
fn parts(octets: &[u8]) -> der::Result<(&[u8], AlgorithmIdentifierOwned, BitString)> {
    let mut reader = SliceReader::new(octets)?;
    let parts = reader.sequence(|inner| {
        let signed = inner.tlv_bytes()?;
        Ok((
            signed,
            AlgorithmIdentifierOwned::decode(inner)?,
            BitString::decode(inner)?,
        ))
    })?;
    reader.finish(parts)
}

fn public_key(told: &SubjectPublicKeyInfoOwned) -> Result<RsaPublicKey, Wrong> {
    let wrong = |got: String| Wrong::new("a request for an RSA key", got);
    if told.algorithm.oid != rfc5912::RSA_ENCRYPTION {
        return Err(wrong(told.algorithm.oid.to_string()));
    }
    let octets = told.subject_public_key.raw_bytes();
    let key = pkcs1::RsaPublicKey::from_der(octets).map_err(|error| wrong(error.to_string()))?;
    let number = |octets: pkcs1::UintRef<'_>| BigUint::from_bytes_be(octets.as_bytes());
    RsaPublicKey::new_with_max_size(number(key.modulus), number(key.public_exponent), LONGEST)
        .map_err(|error| wrong(error.to_string()))
}

fn extensions(content: &CertReqInfo) -> der::Result<Vec<Extension>> {
    let mut wanted = Vec::new();
    for attribute in content.attributes.iter() {
        if attribute.oid == rfc5912::ID_EXTENSION_REQ {
            for value in attribute.values.iter() {
                wanted.extend(value.decode_as::<ExtensionReq>()?.0);
            }
        }
    }
    Ok(wanted)
}

/// An attribute of a name, with its text if it is one.
fn named(attribute: &AttributeTypeAndValue) -> (ObjectIdentifier, Option<&str>) {
    let text = match attribute.value.tag() {
        Tag::PrintableString | Tag::Utf8String | Tag::TeletexString | Tag::Ia5String => {
            std::str::from_utf8(attribute.value.value()).ok()
        }
        _ => None,
    };
    (attribute.oid, text)
}
