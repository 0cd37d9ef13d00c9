//! The clock of the camera in its pictures.

use onvif_device::backend::video::Resolution;

use super::support::{decode_jpeg_picture, read_time};
use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn the_test_pattern_shows_the_clock_that_a_client_has_set() {
    let state = tempfile::tempdir().unwrap();
    let camera = start_with(&Config {
        sources: vec!["test:640x360@10".parse().unwrap()],
        ..small(state.path())
    })
    .await;
    let content = "<ProfileToken>video-1_main</ProfileToken>";
    let uri = text(&camera.call(TRT, "GetSnapshotUri", content).await, ":Uri");
    let shown = async || {
        let (status, image) = camera.http("GET", &uri, "", Vec::new()).await;
        assert_eq!(status, 200);
        let picture = decode_jpeg_picture(&image);
        assert_eq!(
            picture.resolution(),
            Resolution {
                width: 640,
                height: 360
            }
        );
        // Below the colour bars, a twentieth of the width from the left.
        read_time(&picture, (32, 250), 2, 16)
    };
    let before = shown().await;
    assert!(
        before.starts_with("20") && !before.starts_with("2031"),
        "{before}"
    );
    let set = "<DateTimeType>Manual</DateTimeType><DaylightSavings>false</DaylightSavings>\
        <UTCDateTime xmlns:t='http://www.onvif.org/ver10/schema'>\
        <t:Time><t:Hour>7</t:Hour><t:Minute>8</t:Minute><t:Second>9</t:Second></t:Time>\
        <t:Date><t:Year>2031</t:Year><t:Month>5</t:Month><t:Day>6</t:Day></t:Date></UTCDateTime>";
    camera.call(TDS, "SetSystemDateAndTime", set).await;
    // A snapshot may be as old as a quarter of a second.
    let mut now = shown().await;
    for _ in 0..200 {
        if now.starts_with("2031") {
            break;
        }
        now = shown().await;
    }
    assert!(now.starts_with("2031-05-06 07:0"), "{now}");
    camera.stop().await;
}
