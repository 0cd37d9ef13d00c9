//! HTTPS that is switched off, at a device that signs no certificate itself: it requests one for its key, and takes none but that of the authority of the suite.

use std::str::FromStr as _;
use std::sync::{LazyLock, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_conformance::authority::{Authority, Request, Signature};
use onvif_conformance::case::Impact;
use onvif_conformance::run::Report;
use onvif_core::xml::Ns;
use rsa::pkcs1v15::{SigningKey, VerifyingKey};
use rsa::pkcs8::{DecodePublicKey as _, EncodePublicKey as _};
use rsa::rand_core::OsRng;
use rsa::signature::{SignatureEncoding as _, Signer as _, Verifier as _};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use sha2::Sha256;
use x509_cert::attr::Attributes;
use x509_cert::der::asn1::{AnyRef, BitString, ObjectIdentifier};
use x509_cert::der::{Decode as _, Encode as _};
use x509_cert::ext::pkix::{KeyUsage, KeyUsages};
use x509_cert::ext::{AsExtension as _, Extension};
use x509_cert::name::Name;
use x509_cert::request::{CertReq, CertReqInfo, ExtensionReq};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::{Certificate, Version};

use crate::https::{SwitchedOff, calls, device, keystore, respond};
use crate::mutant::{Answer, Mutant, asks};
use crate::verdicts;

const REQUESTS: &str =
    "RSAKeyPairGeneration=\"true\" PKCS10ExternalCertificationWithRSA=\"true\" RSAKeyLengths=\"2048 1024\"";
/// The shortest of those.
const BITS: usize = 1024;
const SHA1: &str = "1.2.840.113549.1.1.5";
const SHA256: &str = "1.2.840.113549.1.1.11";
const SUBJECT: &str = "CN=127.0.0.1,C=US";

/// The key of the device.
fn own() -> &'static RsaPrivateKey {
    static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(key);
    &KEY
}

/// A key that the device does not know.
fn other() -> &'static RsaPrivateKey {
    static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(key);
    &KEY
}

fn key() -> RsaPrivateKey {
    RsaPrivateKey::new(&mut OsRng, BITS).unwrap()
}

/// What is in the keystore and at the TLS server; each needs what is before it.
static KEPT: Mutex<Vec<&str>> = Mutex::new(Vec::new());

/// What makes and takes away what is kept, by the order in which one needs the other.
const LIFE: [(&str, &str, &str); 4] = [
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
struct Kind {
    algorithms: &'static [&'static str],
    subject: &'static str,
    /// The key of its requests, and the one that signs them.
    keys: [fn() -> &'static RsaPrivateKey; 2],
    /// In place of the algorithm that was asked for.
    algorithm: Option<&'static str>,
    /// Whether a key goes with its certificate.
    deletes_keys: bool,
}

const SOUND: Kind = Kind {
    algorithms: &[SHA1, SHA256],
    subject: SUBJECT,
    keys: [own, own],
    algorithm: None,
    deletes_keys: false,
};

const MODERN: Kind = Kind {
    algorithms: &[SHA256],
    ..SOUND
};

const TIDY: Kind = Kind {
    deletes_keys: true,
    ..SOUND
};

/// Defects, with what the suite has to say of them. Only the last two are found when the certificate is there.
const DEFECTS: [(Mutant, &str); 6] = [
    (
        device("it requests a certificate for somebody else", |answer| {
            let subject = "CN=127.0.0.2,C=US";
            answer_as(answer, &Kind { subject, ..SOUND });
        }),
        "a request for CN=127.0.0.1,C=US",
    ),
    (
        device("its request is signed by another key", |answer| {
            let keys: [fn() -> _; 2] = [own, other];
            answer_as(answer, &Kind { keys, ..SOUND });
        }),
        "signed by the key that is in it",
    ),
    (
        device("its request is signed by another algorithm", |answer| {
            let algorithm = Some(SHA256);
            answer_as(answer, &Kind { algorithm, ..SOUND });
        }),
        "signed by the algorithm that was asked for",
    ),
    (
        device("its request is none", |answer| {
            answer_as(answer, &SOUND);
            if answer.to("CreatePKCS10CSR") {
                respond(answer, "CreatePKCS10CSR", "<x:PKCS10CSR>MAA=</x:PKCS10CSR>");
            }
        }),
        "a PKCS#10 request",
    ),
    (
        device("it requests a certificate for another key", |answer| {
            let keys: [fn() -> _; 2] = [other, other];
            answer_as(answer, &Kind { keys, ..SOUND });
        }),
        "NoMatchingPrivateKey",
    ),
    (
        device("it refuses the certificate", |answer| {
            if answer.to("UploadCertificate") {
                answer.refuse(&["Sender", "InvalidArgVal", "BadCertificate"]);
            } else {
                answer_as(answer, &SOUND);
            }
        }),
        "BadCertificate",
    ),
];

/// The extensions that a request asks for.
fn extensions() -> Vec<Extension> {
    let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment);
    vec![usage.to_extension(&Name::default(), &[]).unwrap()]
}

fn public(key: &RsaPrivateKey) -> SubjectPublicKeyInfoOwned {
    SubjectPublicKeyInfoOwned::from_key(RsaPublicKey::from(key)).unwrap()
}

fn request(subject: &str, [key, signer]: [&RsaPrivateKey; 2], algorithm: &str) -> Vec<u8> {
    let mut attributes = Attributes::new();
    let wanted = ExtensionReq(extensions()).try_into().unwrap();
    attributes.insert(wanted).unwrap();
    let info = CertReqInfo {
        version: x509_cert::request::Version::V1,
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
fn answer_as(answer: &mut Answer<'_>, kind: &Kind) {
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

fn signed_by(key: &SubjectPublicKeyInfoOwned, algorithm: &str, given: &Certificate) -> bool {
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

/// Judges a device, whose keystore is empty before and after.
async fn judged(device: &SwitchedOff, kind: Mutant) -> Report {
    let report = device.judge(kind, &[Impact::Network]).await;
    assert_eq!(*KEPT.lock().unwrap(), [""; 0], "{}", kind.name);
    report
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_suite_signs_what_a_device_requests_and_takes_it_away_again() {
    let device_off = SwitchedOff::start().await;
    let sound = device("it requests a certificate", |answer| answer_as(answer, &SOUND));
    let modern = device("it does not sign with SHA-1", |answer| answer_as(answer, &MODERN));
    let tidy = device("its keys go with their certificates", |answer| {
        answer_as(answer, &TIDY)
    });
    for kind in [sound, modern, tidy] {
        let report = judged(&device_off, kind).await;
        assert_eq!(
            report.count("passed"),
            2,
            "{}: {:#?}",
            kind.name,
            verdicts(&report)
        );
        for (_, make, take_away) in LIFE {
            assert_eq!(calls(&report, make), 2, "{make}");
            assert_eq!(calls(&report, take_away), 2, "{take_away}");
        }
        assert_eq!(calls(&report, "CreateSelfSignedCertificate"), 0);
    }
    for (number, (kind, says)) in DEFECTS.into_iter().enumerate() {
        let report = judged(&device_off, kind).await;
        let verdicts = verdicts(&report);
        assert_eq!(report.count("failed"), 2, "{}: {verdicts:#?}", kind.name);
        let told = |one: &String| one.contains("step ") && one.contains(says);
        assert!(verdicts.iter().all(told), "{}: {verdicts:#?}", kind.name);
        let uploads = if number < 4 { 0 } else { 2 };
        assert_eq!(calls(&report, "UploadCertificate"), uploads, "{}", kind.name);
        assert_eq!(calls(&report, "SetNetworkProtocols"), 0, "{}", kind.name);
    }
}

#[test]
fn requests_are_read_to_the_last_octet() {
    let octets = request(SUBJECT, [own(), own()], SHA1);
    let whole = Request::read(&octets, Signature::Sha1).unwrap();
    assert!(whole.is_for("US", "127.0.0.1"));
    assert!(!whole.is_for("US", "127.0.0.2") && !whole.is_for("DE", "127.0.0.1"));
    let is_for = |subject: &str| {
        let octets = request(subject, [own(), own()], SHA1);
        let read = Request::read(&octets, Signature::Sha1).unwrap();
        read.is_for("US", "127.0.0.1")
    };
    // Nothing tells which comes first.
    assert!(is_for("C=US,CN=127.0.0.1"));
    assert!(!is_for("CN=127.0.0.1") && !is_for("O=ONVIF,CN=127.0.0.1,C=US"));

    for length in 0..octets.len() {
        assert!(Request::read(&octets[..length], Signature::Sha1).is_err());
    }
    let longer = [octets.as_slice(), &[0]].concat();
    assert!(Request::read(&longer, Signature::Sha1).is_err());
    for at in 0..octets.len() {
        let mut changed = octets.clone();
        changed[at] ^= 1;
        assert!(Request::read(&changed, Signature::Sha1).is_err(), "octet {at}");
    }
}

#[test]
fn the_authority_certifies_itself_with_the_length_that_the_device_has() {
    for (signature, algorithm) in [(Signature::Sha1, SHA1), (Signature::Sha256, SHA256)] {
        let authority = Authority::of(BITS as u64, signature).unwrap();
        let own = authority.certificate();
        let content = &own.tbs_certificate;
        assert_eq!(content.subject.to_string(), "CN=ONVIF TT,C=US");
        assert_eq!(content.issuer, content.subject);
        assert!(signed_by(&content.subject_public_key_info, algorithm, own));
        let key = content.subject_public_key_info.to_der().unwrap();
        let key = RsaPublicKey::from_public_key_der(&key).unwrap();
        assert_eq!(rsa::traits::PublicKeyParts::size(&key) * 8, BITS);
        assert_eq!(
            key.to_public_key_der().unwrap().as_bytes(),
            content.subject_public_key_info.to_der().unwrap()
        );
        // Made once.
        let again = Authority::of(BITS as u64, signature).unwrap();
        assert_eq!(again.certificate(), own);
    }
}
