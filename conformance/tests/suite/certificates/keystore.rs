//! A device whose keystore is real, but for its size: one key and what comes of it.

use std::str::FromStr as _;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_conformance::authority::{Authority, Signature};
use onvif_core::xml::Ns;
use rsa::RsaPrivateKey;
use x509_cert::der::Decode as _;
use x509_cert::name::Name;
use x509_cert::{Certificate, Version};

use super::signed::{BITS, SHA1, extensions, own, public, request, signed_by};
use crate::https::{keystore, respond};
use crate::mutant::{Answer, asks};

/// The shortest key that it makes is of [`BITS`].
const REQUESTS: &str =
    "RSAKeyPairGeneration=\"true\" PKCS10ExternalCertificationWithRSA=\"true\" RSAKeyLengths=\"2048 1024\"";
pub const SUBJECT: &str = "CN=127.0.0.1,C=US";

/// What is in the keystore and at the TLS server; each needs what is before it.
pub static KEPT: Mutex<Vec<&str>> = Mutex::new(Vec::new());

/// What makes and takes away what is kept, by the order in which one needs the other.
pub const LIFE: [(&str, &str, &str); 4] = [
    ("KeyID", "CreateRSAKeyPair", "DeleteKey"),
    ("CertificateID", "UploadCertificate", "DeleteCertificate"),
    (
        "CertificationPathID",
        "CreateCertificationPath",
        "DeleteCertificationPath",
    ),
    (
        "CertificationPathID",
        "AddServerCertificateAssignment",
        "RemoveServerCertificateAssignment",
    ),
];

/// What a device does.
pub struct Kind {
    pub algorithms: &'static [&'static str],
    pub subject: &'static str,
    /// The key of its requests, and the one that signs them.
    pub keys: [fn() -> &'static RsaPrivateKey; 2],
    /// In place of the algorithm that was asked for.
    pub algorithm: Option<&'static str>,
    /// Whether a key goes with its certificate.
    pub deletes_keys: bool,
}

/// The text of the first element of a request that has this name.
fn said(request: &str, name: &str) -> String {
    let document = roxmltree::Document::parse(request).unwrap();
    let mut nodes = document.descendants();
    let found = nodes.find(|node| node.tag_name().name() == name);
    found
        .and_then(|node| node.text().map(str::to_owned))
        .unwrap_or_default()
}

/// Answers for a Security Configuration service whose keystore is real, but for its size.
pub fn answer_as(answer: &mut Answer<'_>, kind: &Kind) {
    let listed = kind.algorithms.iter().map(|algorithm| {
        format!("<x:SignatureAlgorithms><x:algorithm>{algorithm}</x:algorithm></x:SignatureAlgorithms>")
    });
    keystore(answer, (REQUESTS, &listed.collect::<String>()), "");
    if !answer.request.contains(Ns::TAS.uri()) {
        return;
    }
    if let Err(codes) = kept(answer.request, kind).and_then(|()| {
        if answer.to("CreatePKCS10CSR") {
            certificate_request(answer, kind)?;
        }
        if answer.to("UploadCertificate") {
            let content = "<x:CertificateID>1</x:CertificateID><x:KeyID>0</x:KeyID>";
            respond(answer, "UploadCertificate", content);
        }
        Ok(())
    }) {
        answer.refuse(&codes);
    }
    for (number, (id, make, _)) in LIFE.iter().enumerate() {
        let answered = *answer.status == 200 && answer.to(make);
        if answered && matches!(*make, "CreateRSAKeyPair" | "CreateCertificationPath") {
            let time = "<x:EstimatedCreationTime>PT1S</x:EstimatedCreationTime>";
            let rest = if number == 0 { time } else { "" };
            respond(answer, make, &format!("<x:{id}>{number}</x:{id}>{rest}"));
        }
    }
}

/// The codes of a fault, the outermost first.
type Codes = [&'static str; 3];

/// Makes and takes away what is kept, if nothing is wrong with that. The place of a thing among all that there can be is its id; an assignment has that of its path.
fn kept(request: &str, kind: &Kind) -> Result<(), Codes> {
    let asked = |operation| asks(request, operation);
    let names = |(number, id): (usize, &str)| said(request, id) == number.min(2).to_string();
    let mut kept = KEPT.lock().unwrap();
    for (number, (id, make, take_away)) in LIFE.into_iter().enumerate() {
        if asked(make) {
            let needs = number.saturating_sub(1);
            if kept.len() != number || number > 1 && !names((needs, LIFE[needs].0)) {
                return Err(["Sender", "InvalidArgVal", "NotFound"]);
            }
            match make {
                "CreateRSAKeyPair" if said(request, "KeyLength") != BITS.to_string() => {
                    return Err(["Sender", "InvalidArgVal", "KeyLength"]);
                }
                "UploadCertificate" => certificate(request)?,
                _ => {}
            }
            kept.push(make);
        } else if asked(take_away) {
            if kept.len() <= number || !names((number, id)) {
                return Err(["Sender", "InvalidArgVal", id]);
            }
            if kept.len() > number + 1 {
                return Err(["Sender", "InvalidArgVal", "ReferenceExists"]);
            }
            kept.pop();
            if take_away == "DeleteCertificate" && kind.deletes_keys {
                kept.pop();
            }
        }
    }
    Ok(())
}

/// The algorithm that the last request was signed by.
static ASKED: Mutex<String> = Mutex::new(String::new());

fn certificate_request(answer: &mut Answer<'_>, kind: &Kind) -> Result<(), Codes> {
    let of = |name| said(answer.request, name);
    if of("KeyID") != "0" || KEPT.lock().unwrap().len() != 1 {
        return Err(["Sender", "InvalidArgVal", "KeyID"]);
    }
    if of("Country") != "US" || of("CommonName") != "127.0.0.1" {
        return Err(["Sender", "InvalidArgVal", "InvalidSubject"]);
    }
    let algorithm = of("algorithm");
    if !kind.algorithms.contains(&algorithm.as_str()) {
        return Err(["Sender", "InvalidArgVal", "UnsupportedSignatureAlgorithm"]);
    }
    let keys = kind.keys.map(|key| key());
    let request = request(kind.subject, keys, kind.algorithm.unwrap_or(&algorithm));
    *ASKED.lock().unwrap() = algorithm;
    let content = format!("<x:PKCS10CSR>{}</x:PKCS10CSR>", STANDARD.encode(request));
    respond(answer, "CreatePKCS10CSR", &content);
    Ok(())
}

/// Takes a certificate of the authority for the key, and no other.
fn certificate(request: &str) -> Result<(), Codes> {
    let octets = STANDARD.decode(said(request, "Certificate"));
    let given = octets
        .ok()
        .and_then(|octets| Certificate::from_der(&octets).ok())
        .ok_or(["Sender", "InvalidArgVal", "BadCertificate"])?;
    let content = &given.tbs_certificate;
    if said(request, "PrivateKeyRequired") != "true" || content.subject_public_key_info != public(own()) {
        return Err(["Receiver", "Action", "NoMatchingPrivateKey"]);
    }
    let algorithm = ASKED.lock().unwrap().clone();
    let signature = if algorithm == SHA1 {
        Signature::Sha1
    } else {
        Signature::Sha256
    };
    let authority = Authority::of(BITS as u64, signature).unwrap();
    let authority = &authority.certificate().tbs_certificate;
    let validity = (content.validity.not_before, content.validity.not_after);
    let right = content.version == Version::V3
        && content.issuer == authority.subject
        && content.subject == Name::from_str(SUBJECT).unwrap()
        && content.extensions == Some(extensions())
        && validity.0.to_unix_duration().is_zero()
        && validity.1.to_date_time().year() == 9999
        && content.signature.oid.to_string() == algorithm
        && given.signature_algorithm == content.signature
        && signed_by(&authority.subject_public_key_info, &algorithm, &given);
    if !right {
        return Err(["Sender", "InvalidArgVal", "BadCertificate"]);
    }
    Ok(())
}
