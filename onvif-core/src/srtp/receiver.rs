//! Opens what the other side sends.

use std::collections::HashMap;
use std::fmt;

use super::SrtpError;
use super::keys::{MasterKey, SessionKeys, TAG_LEN};
use super::mikey::CryptoSession;
use crate::rtp::RTP_HEADER_LEN;

/// Sources that may use one key.
const MAX_SOURCES: usize = 8;
/// Packets behind the newest that are still told from replayed ones.
const WINDOW: u64 = 64;

/// Opens packets that were protected with one key, whatever their source.
pub struct Receiver {
    master: MasterKey,
    rtp: SessionKeys,
    rtcp: SessionKeys,
    mki: Vec<u8>,
    streams: HashMap<u32, Replay>,
    reports: HashMap<u32, Replay>,
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

/// Which packets of a source have come.
#[derive(Clone, Copy, Default)]
struct Replay {
    newest: u64,
    /// Bit n: the packet n before the newest.
    seen: u64,
}

impl Replay {
    fn is_new(self, index: u64) -> bool {
        if self.seen == 0 || index > self.newest {
            return true;
        }
        let age = self.newest - index;
        age < WINDOW && self.seen >> age & 1 == 0
    }

    fn note(&mut self, index: u64) {
        if self.seen == 0 {
            *self = Replay {
                newest: index,
                seen: 1,
            };
        } else if index > self.newest {
            let step = index - self.newest;
            self.seen = if step < WINDOW { self.seen << step } else { 0 } | 1;
            self.newest = index;
        } else {
            self.seen |= 1 << (self.newest - index);
        }
    }
}

impl Receiver {
    /// Opens packets that name their key with `mki`, or do not name it if that is empty.
    pub fn new(master: &MasterKey, mki: &[u8]) -> Self {
        Receiver {
            master: master.clone(),
            rtp: SessionKeys::rtp(master),
            rtcp: SessionKeys::rtcp(master),
            mki: mki.to_vec(),
            streams: HashMap::new(),
            reports: HashMap::new(),
        }
    }

    /// Joins sources that have been sending for a while: how often their sequence numbers have wrapped, as a MIKEY message tells it.
    #[must_use]
    pub fn joining(mut self, sessions: &[CryptoSession]) -> Self {
        for session in sessions
            .iter()
            .filter(|session| session.ssrc != 0)
            .take(MAX_SOURCES)
        {
            let joined = Replay {
                newest: u64::from(session.roc) << 16,
                seen: 0,
            };
            self.streams.insert(session.ssrc, joined);
        }
        self
    }

    /// Goes on with another key. Sequence numbers and how often they have wrapped go on (ONVIF Streaming Specification, "Client Re-Keying with MIKEY").
    pub fn rekey(&mut self, master: &MasterKey, mki: &[u8]) {
        // What was protected with another key cannot come again.
        if self.master != *master {
            self.reports.clear();
        }
        self.master = master.clone();
        self.rtp = SessionKeys::rtp(master);
        self.rtcp = SessionKeys::rtcp(master);
        self.mki = mki.to_vec();
    }

    /// Opens an RTP packet, whose header stays.
    ///
    /// # Errors
    /// [`SrtpError`] for what is not to be believed.
    pub fn open_rtp(&mut self, packet: &[u8]) -> Result<Vec<u8>, SrtpError> {
        let (body, tag) = self.split(packet)?;
        let (&[first, _, s0, s1, _, _, _, _, c0, c1, c2, c3], _) = body
            .split_first_chunk::<RTP_HEADER_LEN>()
            .ok_or(SrtpError::Malformed)?;
        if first >> 6 != 2 {
            return Err(SrtpError::Malformed);
        }
        let ssrc = u32::from_be_bytes([c0, c1, c2, c3]);
        let index = self.guess_index(ssrc, u16::from_be_bytes([s0, s1]));
        let roc = (index >> 16) as u32;
        if !self.rtp.is_authentic([body, &roc.to_be_bytes(), &[]], tag) {
            return Err(SrtpError::NotAuthentic);
        }
        let mut start = RTP_HEADER_LEN + 4 * usize::from(first & 0x0F);
        if first & 0x10 != 0 {
            let &[_, _, l0, l1] = body
                .get(start..)
                .and_then(|rest| rest.first_chunk::<4>())
                .ok_or(SrtpError::Malformed)?;
            start += 4 + 4 * usize::from(u16::from_be_bytes([l0, l1]));
        }
        let mut out = body.to_vec();
        let secret = out.get_mut(start..).ok_or(SrtpError::Malformed)?;
        self.rtp.crypt(ssrc, index, secret);
        note(&mut self.streams, ssrc, index)?;
        Ok(out)
    }

    /// Opens a compound RTCP packet.
    ///
    /// # Errors
    /// [`SrtpError`] for what is not to be believed.
    pub fn open_rtcp(&mut self, packet: &[u8]) -> Result<Vec<u8>, SrtpError> {
        let (body, tag) = self.split(packet)?;
        let (plain, index) = body.split_last_chunk::<4>().ok_or(SrtpError::Malformed)?;
        let &[first, _, _, _, c0, c1, c2, c3] = plain.first_chunk::<8>().ok_or(SrtpError::Malformed)?;
        if first >> 6 != 2 {
            return Err(SrtpError::Malformed);
        }
        if !self.rtcp.is_authentic([body, &[], &[]], tag) {
            return Err(SrtpError::NotAuthentic);
        }
        let (ssrc, word) = (u32::from_be_bytes([c0, c1, c2, c3]), u32::from_be_bytes(*index));
        let index = u64::from(word & !(1 << 31));
        note(&mut self.reports, ssrc, index)?;
        let mut out = plain.to_vec();
        if word >> 31 == 1 {
            self.rtcp.crypt(ssrc, index, out.get_mut(8..).unwrap_or_default());
        }
        Ok(out)
    }

    /// What is authenticated, and the tag; the name of the key between them has to be the right one.
    fn split<'a>(&self, packet: &'a [u8]) -> Result<(&'a [u8], &'a [u8]), SrtpError> {
        let middle = packet.len().checked_sub(TAG_LEN).ok_or(SrtpError::Malformed)?;
        let (rest, tag) = packet.split_at_checked(middle).ok_or(SrtpError::Malformed)?;
        let body = rest.strip_suffix(&self.mki[..]).ok_or(SrtpError::OtherKey)?;
        Ok((body, tag))
    }

    /// The index that a sequence number most likely means (RFC 3711 section 3.3.1).
    fn guess_index(&self, ssrc: u32, sequence: u16) -> u64 {
        let sequence = u64::from(sequence);
        let Some(Replay { newest, seen }) = self.streams.get(&ssrc).copied() else {
            return sequence;
        };
        if seen == 0 {
            // Nothing has come yet since it was joined.
            return newest | sequence;
        }
        let (roc, last) = (newest >> 16, newest & 0xFFFF);
        let roc = if last < 0x8000 && sequence > last + 0x8000 {
            roc.saturating_sub(1)
        } else if last >= 0x8000 && sequence + 0x8000 < last {
            roc + 1
        } else {
            roc
        };
        // 48 bits.
        (roc & 0xFFFF_FFFF) << 16 | sequence
    }
}

fn note(sources: &mut HashMap<u32, Replay>, ssrc: u32, index: u64) -> Result<(), SrtpError> {
    if sources.len() >= MAX_SOURCES && !sources.contains_key(&ssrc) {
        return Err(SrtpError::TooManySources);
    }
    let replay = sources.entry(ssrc).or_default();
    if !replay.is_new(index) {
        return Err(SrtpError::Replayed);
    }
    replay.note(index);
    Ok(())
}
