//! Vectors of RFC 3711 appendix B, a packet each that libsrtp's self-test has, and what comes back from the other side.

use proptest::prelude::*;

use super::keys::SessionKeys;
use super::*;
use crate::rtp::RtpHeader;

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn master() -> MasterKey {
    let bytes = hex("E1F97A0D3E018BE0D64FA32C06DE4139 0EC675AD498AFEEBB6960B3AABE6");
    MasterKey::new(bytes.try_into().unwrap())
}

/// Section B.2: the key stream for SSRC 0 and index 0, of which the first blocks are given.
#[test]
fn key_stream() {
    let cipher = hex("2B7E151628AED2A6ABF7158809CF4F3C").try_into().unwrap();
    let salt = hex("F0F1F2F3F4F5F6F7F8F9FAFBFCFD").try_into().unwrap();
    let keys = SessionKeys::from_parts(&cipher, salt, &[]);
    let mut data = vec![0; 48];
    keys.crypt(0, 0, &mut data);
    assert_eq!(
        data,
        hex(
            "E03EAD0935C95E80E166B16DD92B4EB4 D23513162B02D0F72A43A2FE4A5F97AB 41E95B3BB0A2E8DD477901E4FCA894C0"
        )
    );
}

/// Section B.3 gives the session keys; what they make of a packet is in libsrtp's self-test.
#[test]
fn packets_of_another_implementation() {
    let mut sender = Sender::new(&master(), &[], 0xCAFE_BABE);
    let plain = hex("800F1234 DECAFBAD CAFEBABE ABABABAB ABABABAB ABABABAB ABABABAB");
    let wanted = hex("800F1234 DECAFBAD CAFEBABE 4E55DC4CE79978D88CA4D215949D2402 B78D6ACC99EA179B8DBB");
    let mut packet = plain[..12].to_vec();
    sender.protect_rtp(plain[..12].try_into().unwrap(), &plain[12..], &mut packet);
    assert_eq!(packet, wanted);
    assert_eq!(Receiver::new(&master(), &[]).open_rtp(&wanted), Ok(plain));

    let plain = hex("81C8000B CAFEBABE ABABABAB ABABABAB ABABABAB ABABABAB");
    let wanted = hex("81C8000B CAFEBABE 7128035BE487B9BDBEF89041F977A5A8 80000001 993E08CD54D6C1230798");
    sender.set_counters(0, None, 1);
    assert_eq!(sender.protect_rtcp(&plain).unwrap(), wanted);
    assert_eq!(Receiver::new(&master(), &[]).open_rtcp(&wanted), Ok(plain));
}

fn header(sequence: u16) -> [u8; 12] {
    RtpHeader {
        payload_type: 96,
        marker: false,
        extension: false,
        sequence,
        timestamp: 5,
        ssrc: 77,
    }
    .to_bytes()
}

fn protected(sender: &mut Sender, sequence: u16, payload: &[u8]) -> Vec<u8> {
    let mut packet = header(sequence).to_vec();
    sender.protect_rtp(&header(sequence), payload, &mut packet);
    packet
}

#[test]
fn sequence_numbers_wrap_and_losses_at_the_wrap_do_no_harm() {
    let mut sender = Sender::new(&master(), &[], 77);
    let mut receiver = Receiver::new(&master(), &[]);
    let mut sequence = 0xFF00u16;
    for round in 0..200_000u32 {
        let packet = protected(&mut sender, sequence, &round.to_be_bytes());
        // Every third is lost.
        if round % 3 != 0 {
            assert_eq!(receiver.open_rtp(&packet).unwrap()[12..], round.to_be_bytes());
        }
        sequence = sequence.wrapping_add(1);
    }
    assert_eq!(sender.roc(), 4);
}

#[test]
fn replayed_changed_and_foreign_packets_are_refused() {
    let mut sender = Sender::new(&master(), &[1, 2], 77);
    let mut receiver = Receiver::new(&master(), &[1, 2]);
    let first = protected(&mut sender, 1, b"one");
    let second = protected(&mut sender, 2, b"two");
    assert!(receiver.open_rtp(&second).is_ok());
    assert!(receiver.open_rtp(&first).is_ok(), "out of order");
    assert_eq!(receiver.open_rtp(&first), Err(SrtpError::Replayed));
    assert_eq!(receiver.open_rtp(&second), Err(SrtpError::Replayed));
    let third = protected(&mut sender, 3, b"three");
    for place in [0, 2, 5, 8, 13] {
        let mut bad = third.clone();
        bad[place] ^= 1;
        assert!(receiver.open_rtp(&bad).is_err(), "{place}");
    }
    let mut bad = third.clone();
    bad[18] ^= 1;
    assert_eq!(receiver.open_rtp(&bad), Err(SrtpError::OtherKey));
    assert_eq!(receiver.open_rtp(&third[..20]), Err(SrtpError::OtherKey));
    assert!(receiver.open_rtp(&third).is_ok());

    let report = sender.protect_rtcp(&hex("80C90001 0000004D")).unwrap();
    assert_eq!(receiver.open_rtcp(&report).unwrap(), hex("80C90001 0000004D"));
    assert_eq!(receiver.open_rtcp(&report), Err(SrtpError::Replayed));
    let mut other = Receiver::new(&MasterKey::new([3; 30]), &[1, 2]);
    let next = sender.protect_rtcp(&hex("80C90001 0000004D")).unwrap();
    assert_eq!(other.open_rtcp(&next), Err(SrtpError::NotAuthentic));
}

#[test]
fn another_key_takes_over_with_the_counters_as_they_are() {
    let mut sender = Sender::new(&master(), &[1], 77);
    protected(&mut sender, 0xFFFF, b"");
    protected(&mut sender, 0, b"");
    let fresh = MasterKey::new([8; 30]);
    sender.rekey(&fresh, &[2]);
    assert_eq!(sender.roc(), 1);
    let packet = protected(&mut sender, 1, b"x");
    let mut late = Receiver::new(&fresh, &[2]);
    // Who does not know the counter cannot open it, and who was told can.
    assert_eq!(late.open_rtp(&packet), Err(SrtpError::NotAuthentic));
    let told = mikey::CryptoSession { ssrc: 77, roc: 1 };
    let mut joining = Receiver::new(&fresh, &[2]).joining(&[told]);
    assert_eq!(joining.open_rtp(&packet).unwrap()[12..], *b"x");
    assert_eq!(joining.open_rtp(&packet), Err(SrtpError::Replayed));
    // High numbers are no reason to doubt the counter.
    let high = protected(&mut sender, 0xF000, b"y");
    let mut joining = Receiver::new(&fresh, &[2]).joining(&[told]);
    assert_eq!(joining.open_rtp(&high).unwrap()[12..], *b"y");
}

#[test]
fn a_receiver_goes_on_with_another_key() {
    let (mut sender, mut receiver) = (Sender::new(&master(), &[1], 77), Receiver::new(&master(), &[1]));
    for sequence in [0x7FFF, 0xFFFF, 0] {
        let packet = protected(&mut sender, sequence, b"before");
        receiver.open_rtp(&packet).unwrap();
    }
    let old = protected(&mut sender, 1, b"under way");
    let report = hex("80C90001 0000004D");
    let first = sender.protect_rtcp(&report).unwrap();
    receiver.open_rtcp(&first).unwrap();
    let fresh = MasterKey::new([8; 30]);
    sender.rekey(&fresh, &[2]);
    receiver.rekey(&fresh, &[2]);
    assert_eq!(receiver.open_rtp(&old), Err(SrtpError::OtherKey));
    // The counter of wraps has gone on at both ends.
    let packet = protected(&mut sender, 2, b"after");
    assert_eq!(receiver.open_rtp(&packet).unwrap()[12..], *b"after");
    assert_eq!(receiver.open_rtp(&packet), Err(SrtpError::Replayed));
    // Some count their reports from the beginning with a new key; with the same one nothing is forgotten.
    let mut restarted = Sender::new(&fresh, &[2], 77);
    let again = restarted.protect_rtcp(&report).unwrap();
    receiver.open_rtcp(&again).unwrap();
    receiver.rekey(&fresh, &[2]);
    assert_eq!(receiver.open_rtcp(&again), Err(SrtpError::Replayed));
}

#[test]
fn a_header_extension_stays_readable() {
    let header = RtpHeader {
        extension: true,
        ..crate::rtp::RtpPacket::parse(&header(9)).unwrap().header
    }
    .to_bytes();
    let payload = hex("FFD80001 11223344 AABBCC");
    let mut packet = header.to_vec();
    Sender::new(&master(), &[], 77).protect_rtp(&header, &payload, &mut packet);
    assert_eq!(packet[12..20], payload[..8]);
    assert_ne!(packet[20..23], payload[8..]);
    let opened = Receiver::new(&master(), &[]).open_rtp(&packet).unwrap();
    assert_eq!(opened[12..], payload);
}

#[test]
fn sources_of_one_key_are_limited() {
    let mut receiver = Receiver::new(&master(), &[]);
    for ssrc in 0..20u32 {
        let mut plain = hex("80C90001");
        plain.extend(ssrc.to_be_bytes());
        let packet = Sender::new(&master(), &[], ssrc).protect_rtcp(&plain).unwrap();
        let opened = receiver.open_rtcp(&packet);
        assert_eq!(opened.is_ok(), ssrc < 8, "{ssrc}: {opened:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        let mut receiver = Receiver::new(&master(), &[]);
        prop_assert!(receiver.open_rtp(&bytes).is_err());
        prop_assert!(receiver.open_rtcp(&bytes).is_err());
        let _ = Sender::new(&master(), &[], 1).protect_rtcp(&bytes);
    }

    #[test]
    fn what_is_protected_can_be_opened(payload in proptest::collection::vec(any::<u8>(), 0..1500), sequence: u16) {
        let mut sender = Sender::new(&master(), &[4, 3, 2, 1], 77);
        let packet = protected(&mut sender, sequence, &payload);
        prop_assert_eq!(packet.len(), 12 + payload.len() + sender.overhead());
        let opened = Receiver::new(&master(), &[4, 3, 2, 1]).open_rtp(&packet).unwrap();
        prop_assert_eq!(&opened[12..], &payload[..]);
    }
}
