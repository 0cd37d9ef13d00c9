//! The ONVIF services switched off by the configuration.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn without_the_services_snapshots_and_streams_go_on() {
    let directory = tempfile::tempdir().unwrap();
    let camera = start(directory.path(), &[]).await;
    let content = "<ProfileToken>video-1_main</ProfileToken>";
    let uri = text(&camera.call(TRT, "GetSnapshotUri", content).await, ":Uri");
    camera.stop().await;

    let camera = start_with(&Config {
        onvif: false,
        ..small(directory.path())
    })
    .await;
    for path in ["/onvif/device_service", "/onvif/media_service", "/onvif/event"] {
        let (authority, path) = (camera.authority.clone(), path.to_owned());
        let asked = tokio::task::spawn_blocking(move || exchange(&authority, "POST", &path, "", b"<x/>"));
        assert_eq!(asked.await.unwrap().0, 404);
    }
    let (status, picture) = camera.http("GET", &uri, "", Vec::new()).await;
    assert_eq!((status, &picture[..2]), (200, &[0xff, 0xd8][..]));
    camera.stop().await;
}
