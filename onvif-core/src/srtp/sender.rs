//! Protects what one synchronisation source sends.

use std::fmt;

use super::keys::{MasterKey, SessionKeys, TAG_LEN};
use crate::rtp::RTP_HEADER_LEN;

/// Set in the index of SRTCP where the packet is encrypted.
const ENCRYPTED: u32 = 1 << 31;

/// The protection of one synchronisation source. Packets have to be given in the order of their sequence numbers, each once.
pub struct Sender {
    rtp: SessionKeys,
    rtcp: SessionKeys,
    ssrc: u32,
    /// Names the key in each packet; empty where nobody asks for it.
    mki: Vec<u8>,
    /// How often the sequence number has wrapped.
    roc: u32,
    last: Option<u16>,
    reports: u32,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("ssrc", &self.ssrc)
            .field("roc", &self.roc)
            .finish_non_exhaustive()
    }
}

impl Sender {
    /// Begins with a key, which `mki` names in each packet unless it is empty.
    pub fn new(master: &MasterKey, mki: &[u8], ssrc: u32) -> Self {
        Sender {
            rtp: SessionKeys::rtp(master),
            rtcp: SessionKeys::rtcp(master),
            ssrc,
            mki: mki.to_vec(),
            roc: 0,
            last: None,
            reports: 0,
        }
    }

    /// Goes on with another key. Both counters go on (ONVIF Streaming Specification, "Client Re-Keying with MIKEY").
    pub fn rekey(&mut self, master: &MasterKey, mki: &[u8]) {
        self.rtp = SessionKeys::rtp(master);
        self.rtcp = SessionKeys::rtcp(master);
        self.mki = mki.to_vec();
    }

    /// How often the sequence number has wrapped, which whoever joins has to know.
    pub fn roc(&self) -> u32 {
        self.roc
    }

    /// What is added to each RTP packet.
    pub fn overhead(&self) -> usize {
        self.mki.len() + TAG_LEN
    }

    /// Protects an RTP packet: appends to `out` what follows the header then. Where the header says so, the payload begins with a header
    /// extension, which stays readable.
    pub fn protect_rtp(&mut self, header: &[u8; RTP_HEADER_LEN], payload: &[u8], out: &mut Vec<u8>) {
        let [first, _, s0, s1, ..] = *header;
        let sequence = u16::from_be_bytes([s0, s1]);
        if self.last.is_some_and(|last| sequence < last) {
            self.roc = self.roc.wrapping_add(1);
        }
        self.last = Some(sequence);
        let readable = match payload {
            &[_, _, l0, l1, ..] if first & 0x10 != 0 => 4 + usize::from(u16::from_be_bytes([l0, l1])) * 4,
            _ => 0,
        };
        let start = out.len();
        out.extend_from_slice(payload);
        let index = u64::from(self.roc) << 16 | u64::from(sequence);
        if let Some(secret) = out.get_mut(start + readable..) {
            self.rtp.crypt(self.ssrc, index, secret);
        }
        let body = out.get(start..).unwrap_or_default();
        let tag = self.rtp.tag([header, body, &self.roc.to_be_bytes()]);
        out.extend_from_slice(&self.mki);
        out.extend_from_slice(&tag);
    }

    /// Protects a compound RTCP packet; `None` for what is none, and at the end of the life of the key, after 2³¹ packets.
    pub fn protect_rtcp(&mut self, packet: &[u8]) -> Option<Vec<u8>> {
        if self.reports >= ENCRYPTED {
            return None;
        }
        let mut out = Vec::with_capacity(packet.len() + 4 + self.overhead());
        out.extend_from_slice(packet);
        self.rtcp
            .crypt(self.ssrc, u64::from(self.reports), out.get_mut(8..)?);
        out.extend((self.reports | ENCRYPTED).to_be_bytes());
        self.reports += 1;
        let tag = self.rtcp.tag([&out, &[], &[]]);
        out.extend_from_slice(&self.mki);
        out.extend_from_slice(&tag);
        Some(out)
    }

    #[cfg(test)]
    pub(super) fn set_counters(&mut self, roc: u32, last: Option<u16>, reports: u32) {
        (self.roc, self.last, self.reports) = (roc, last, reports);
    }
}
