//! A time server (SNTP, RFC 4330) at the address by which the suite reaches the device, for devices that are to follow one.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::net::UdpSocket;
use tokio::task::JoinHandle;

use super::Device;
use super::discovery::own_address;

/// The port of time servers, which takes privileges on most systems.
pub const PORT: u16 = 123;

/// Octets of a packet without authentication.
const LENGTH: usize = 48;
/// Seconds from the epoch of NTP (1900) to that of Unix.
const EPOCH: u64 = 2_208_988_800;
/// Mode of what a client sends, and of what a server does.
const CLIENT: u8 = 3;
const SERVER: u8 = 4;

/// Tells our own time for as long as it lives.
#[derive(Debug)]
pub struct TimeServer {
    address: IpAddr,
    asked: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl TimeServer {
    /// Opens the server at a port that the device asks.
    ///
    /// # Errors
    /// When there is no way to the device, or the port cannot be had.
    pub async fn open(device: &Device, port: u16) -> std::io::Result<TimeServer> {
        let address = own_address(device.peer()?)?;
        let socket = UdpSocket::bind((address, port)).await?;
        let asked = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&asked);
        let task = tokio::spawn(async move {
            let mut buffer = [0; 512];
            loop {
                // What one client does to the socket, for example by closing its own, is nothing to the others.
                let Ok((length, from)) = socket.recv_from(&mut buffer).await else {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    continue;
                };
                let question = buffer.get(..length).unwrap_or_default();
                if let Some(answer) = answer(question, SystemTime::now()) {
                    told.store(true, Ordering::Relaxed);
                    let _ = socket.send_to(&answer, from).await;
                }
            }
        });
        Ok(TimeServer { address, asked, task })
    }

    /// Where it is.
    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// Whether anybody has asked for the time.
    pub fn was_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for TimeServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The answer to a question; to anything else there is none.
fn answer(question: &[u8], now: SystemTime) -> Option<[u8; LENGTH]> {
    let question: &[u8; LENGTH] = question.get(..LENGTH)?.try_into().ok()?;
    let [first, _, poll, ..] = *question;
    let version = first >> 3 & 7;
    if first & 7 != CLIENT || version == 0 {
        return None;
    }
    let now = timestamp(now);
    let mut answer = [0; LENGTH];
    // No leap second ahead, the version of the question, a primary server with a clock of microseconds.
    answer[..4].copy_from_slice(&[version << 3 | SERVER, 1, poll, (-20_i8).cast_unsigned()]);
    answer[12..16].copy_from_slice(b"LOCL");
    answer[16..24].copy_from_slice(&now);
    // What the client has sent as its own time comes back as it was.
    answer[24..32].copy_from_slice(&question[40..48]);
    answer[32..40].copy_from_slice(&now);
    answer[40..48].copy_from_slice(&now);
    Some(answer)
}

/// Seconds since 1900 in the first half, which begin anew in 2036, and their fraction in the other.
fn timestamp(time: SystemTime) -> [u8; 8] {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = (since.as_secs() + EPOCH) & u64::from(u32::MAX);
    let fraction = (u64::from(since.subsec_nanos()) << 32) / 1_000_000_000;
    (seconds << 32 | fraction).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_answered_with_our_time() {
        let mut question = [0; LENGTH];
        question[0] = 4 << 3 | CLIENT;
        question[2] = 6;
        question[40..].copy_from_slice(b"whenever");
        let now = UNIX_EPOCH + Duration::from_millis(1_500);
        let answer = answer(&question, now).unwrap();
        assert_eq!(answer[..4], [4 << 3 | SERVER, 1, 6, 236]);
        assert_eq!(&answer[24..32], b"whenever");
        // 1 January 1970 is second 2,208,988,800 of NTP.
        assert_eq!(answer[40..44], 2_208_988_801_u32.to_be_bytes());
        assert_eq!(answer[44..], [0x80, 0, 0, 0]);
        // The first second of the next era.
        let later = UNIX_EPOCH + Duration::from_secs((1 << 32) - EPOCH);
        assert_eq!(timestamp(later), [0; 8]);
    }

    #[test]
    fn what_is_no_question_is_not_answered() {
        let mut question = [0; LENGTH];
        question[0] = 4 << 3 | SERVER;
        assert!(answer(&question, UNIX_EPOCH).is_none());
        question[0] = CLIENT;
        assert!(answer(&question, UNIX_EPOCH).is_none());
        question[0] = 4 << 3 | CLIENT;
        assert!(answer(&question, UNIX_EPOCH).is_some());
        assert!(answer(&question[..47], UNIX_EPOCH).is_none());
    }
}
