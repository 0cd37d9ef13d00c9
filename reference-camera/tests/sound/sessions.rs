//! The events about who streams.

use onvif_core::events::Notification;
use tokio::sync::mpsc;

use super::{Client, REQUIRE, bench, control, header, status};

/// What was told: the last part of the topic, the operation, the token and the clients.
type Told = (String, &'static str, String, String);

fn told(notification: &Notification) -> Option<Told> {
    let topic = notification
        .topic()
        .path()
        .strip_prefix("tns1:Monitoring/ActiveSessions/")?;
    let value = |name| notification.value(name).unwrap().to_owned();
    let operation = notification.operation().unwrap().as_str();
    Some((topic.to_owned(), operation, value("Token"), value("Sessions")))
}

fn expected(topic: &str, operation: &'static str, token: &str, sessions: &str) -> Told {
    (topic.to_owned(), operation, token.to_owned(), sessions.to_owned())
}

#[tokio::test]
async fn clients_that_come_and_go_are_told_of() {
    let directory = tempfile::tempdir().unwrap();
    let bench = bench(Some(directory.path().join("said.wav")), true).await;
    let (tell, mut heard) = mpsc::unbounded_channel();
    bench.bell.events().observe(move |notification| {
        if let Some(told) = told(notification) {
            let _ = tell.send(told);
        }
    });
    let url = bench.url("stream");
    let mut first = Client::connect(bench.rtsp).await;
    let (_, sdp) = first.request("DESCRIBE", &url, REQUIRE).await;
    let (video, talk) = (
        format!("{url}/track0"),
        format!("{url}/{}", control(&sdp, "sendonly")),
    );
    let session = async |client: &mut Client, track: &str| {
        let transport = format!("{REQUIRE}Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
        let (reply, _) = client.request("SETUP", track, &transport).await;
        assert_eq!(status(&reply), "200", "{reply}");
        let name = header(&reply, "Session").split(';').next().unwrap();
        format!("{REQUIRE}Session: {name}\r\n")
    };
    let watching = session(&mut first, &video).await;
    let mut second = Client::connect(bench.rtsp).await;
    let also_watching = session(&mut second, &video).await;
    assert!(heard.try_recv().is_err(), "nothing is streamed yet");

    let encoder = "ve_video-1_main";
    first.request("PLAY", &url, &watching).await;
    assert_eq!(
        heard.recv().await.unwrap(),
        expected("VideoEncoder", "Initialized", encoder, "127.0.0.1")
    );
    second.request("PLAY", &url, &also_watching).await;
    assert_eq!(
        heard.recv().await.unwrap(),
        expected("VideoEncoder", "Changed", encoder, "127.0.0.1 127.0.0.1")
    );
    first.request("PAUSE", &url, &watching).await;
    assert_eq!(
        heard.recv().await.unwrap(),
        expected("VideoEncoder", "Changed", encoder, "127.0.0.1")
    );
    // The connection breaks off.
    drop(second);
    assert_eq!(
        heard.recv().await.unwrap(),
        expected("VideoEncoder", "Deleted", encoder, "")
    );

    for (track, topic, token) in [
        (format!("{url}/track1"), "AudioEncoder", "ae_audio-1"),
        (format!("{url}/track2"), "Metadata", "md_video-1"),
        (talk, "AudioDecoder", "ad_speaker-1"),
    ] {
        let mut client = Client::connect(bench.rtsp).await;
        let using = session(&mut client, &track).await;
        client.request("PLAY", &url, &using).await;
        assert_eq!(
            heard.recv().await.unwrap(),
            expected(topic, "Initialized", token, "127.0.0.1")
        );
        client.request("TEARDOWN", &url, &using).await;
        assert_eq!(heard.recv().await.unwrap(), expected(topic, "Deleted", token, ""));
    }
}
