//! Requests over RTSP.

use tokio::io::AsyncWriteExt as _;

use crate::bad_messages::bad_messages;
use crate::camera::{Device, until};
use crate::client::{Raw, header};
use crate::{ROUNDS, alone, leaves_nothing_behind};

/// A login with a nonce of the device and a wrong response, or with a nonce that the device has never told.
async fn forged_logins(device: &Device, serial: usize) {
    let mut client = Raw::connect(device).await;
    let url = device.url();
    client
        .send(format!("DESCRIBE {url} RTSP/1.0\r\nCSeq: 1\r\n\r\n").as_bytes())
        .await;
    let challenge = client.answer().await;
    let nonce = header(&challenge, "WWW-Authenticate")
        .split("nonce=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    for (user, nonce) in [
        ("admin".to_owned(), nonce.as_str()),
        (format!("stranger{serial}"), nonce.as_str()),
        ("admin".to_owned(), &serial.to_string()),
    ] {
        let request = format!(
            "DESCRIBE {url} RTSP/1.0\r\nCSeq: 2\r\nAuthorization: Digest username=\"{user}\", realm=\"x\", nonce=\"{nonce}\", uri=\"{url}\", nc=00000001, \
             cnonce=\"{serial}\", qop=auth, response=\"00112233445566778899aabbccddeeff\"\r\n\r\n"
        );
        client.send(request.as_bytes()).await;
        let answer = client.answer().await;
        assert!(answer.starts_with("RTSP/1.0 401 "), "{answer}");
    }
}

#[test]
fn bad_rtsp_leaves_nothing_behind() {
    alone(async {
        let device = Device::start().await;
        let messages = bad_messages(&device.url());
        let junk: Vec<u8> = (0..20_000u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        leaves_nothing_behind("bad RTSP", async || {
            for serial in 0..ROUNDS {
                for (request, status) in &messages {
                    let mut client = Raw::connect(&device).await;
                    client.send(request.as_bytes()).await;
                    let answer = client.answer().await;
                    assert!(
                        answer.starts_with(&format!("RTSP/1.0 {status} ")),
                        "{request}: {answer}"
                    );
                }
                forged_logins(&device, serial).await;
                for junk in [&junk, &b"$\x00\xff\xff".repeat(1000)] {
                    // The server may close before all of it is written.
                    let _ = Raw::connect(&device).await.stream.write_all(junk).await;
                }
                until(|| device.server.counts() == (0, 0)).await;
            }
        })
        .await;
    });
}
