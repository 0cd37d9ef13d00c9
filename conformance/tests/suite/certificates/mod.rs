//! HTTPS that is switched off, at a device that signs no certificate itself: it requests one for its key, and takes none but that of the authority of the suite.

mod keystore;
mod signed;

use onvif_conformance::authority::{Authority, Request, Signature};
use onvif_conformance::case::Impact;
use onvif_conformance::run::Report;
use rsa::RsaPublicKey;
use rsa::pkcs8::DecodePublicKey as _;
use rsa::traits::PublicKeyParts as _;
use x509_cert::der::Encode as _;

use self::keystore::{KEPT, Kind, LIFE, SUBJECT, answer_as};
use self::signed::{BITS, SHA1, SHA256, other, own, request, signed_by};
use crate::https::{SwitchedOff, calls, device, respond};
use crate::mutant::Mutant;
use crate::verdicts;

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
        assert_eq!(key.size() * 8, BITS);
        // Made once.
        let again = Authority::of(BITS as u64, signature).unwrap();
        assert_eq!(again.certificate(), own);
    }
}
