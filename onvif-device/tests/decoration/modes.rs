//! Modes of video sources.

use super::*;

#[tokio::test]
async fn a_source_changes_its_mode_and_the_configurations_follow() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let modes = async |bench: &Bench, source: &str| {
        let content = format!("<m:VideoSourceToken>{source}</m:VideoSourceToken>");
        let (one, two) = (
            bench.one("GetVideoSourceModes", &content).await,
            bench.two("GetVideoSourceModes", &content).await,
        );
        assert_eq!((one.status, two.status), (200, 200), "{} {}", one.body, two.body);
        assert_eq!(one.body.matches("Enabled=\"true\"").count(), 1);
        assert!(two.body.contains("Encodings>H264 H265 JPEG<"), "{}", two.body);
        two.body
    };
    let enabled = |modes: &str, token: &str| modes.contains(&format!(r#"token="{token}" Enabled="true""#));
    assert!(enabled(&modes(&bench, "front").await, "whole"));
    let only = modes(&bench, "back").await;
    assert!(
        only.contains("Width>1280<") && only.contains("MaxFramerate>25<"),
        "{only}"
    );

    let set = |source: &str, mode: &str| {
        format!(
            "<m:VideoSourceToken>{source}</m:VideoSourceToken><m:VideoSourceModeToken>{mode}</m:VideoSourceModeToken>"
        )
    };
    for service in [TRT, TR2] {
        let refused = async |source: &str, mode: &str| {
            let reply = request(bench.at(), service, "SetVideoSourceMode", &set(source, mode)).await;
            reply.summary()
        };
        assert_eq!(
            refused("nobody", "fast").await,
            "400 Sender/InvalidArgVal/NoVideoSource"
        );
        assert_eq!(
            refused("front", "slow").await,
            "400 Sender/InvalidArgVal/NoVideoSourceMode"
        );
        assert_eq!(
            refused("back", "fast").await,
            "400 Sender/InvalidArgVal/NoVideoSourceMode"
        );
        let reply = request(
            bench.at(),
            service,
            "GetVideoSourceModes",
            "<m:VideoSourceToken>nobody</m:VideoSourceToken>",
        )
        .await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoVideoSource");
    }
    let reply = bench.two("SetVideoSourceMode", &set("front", "fast")).await;
    assert!(reply.body.contains("Reboot>false<"), "{}", reply.body);
    assert!(enabled(&modes(&bench, "front").await, "fast"));
    assert_eq!(bench.changes.lock().unwrap().last(), Some(&MediaChange::All));
    let sources = bench.two("GetVideoSourceConfigurations", "").await.body;
    assert!(sources.contains(r#"width="640" height="360""#), "{sources}");
    let encoders = bench
        .two(
            "GetVideoEncoderConfigurations",
            "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>",
        )
        .await
        .body;
    assert!(
        encoders.contains("Width>640<") && encoders.contains("FrameRateLimit>50<"),
        "{encoders}"
    );

    let again = bench_on(Arc::clone(&storage)).await;
    assert!(enabled(&modes(&again, "front").await, "fast"));
    assert!(again.backend.fast.load(Ordering::Relaxed));
    let reply = again.one("SetVideoSourceMode", &set("front", "whole")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    // All of the smaller picture was seen, so all of the larger one is; the rate that the encoder no longer has is the highest.
    let sources = again.two("GetVideoSourceConfigurations", "").await.body;
    assert!(!sources.contains(r#"width="640""#), "{sources}");
    let encoders = again
        .two(
            "GetVideoEncoderConfigurations",
            "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>",
        )
        .await
        .body;
    assert!(
        encoders.contains("Width>640<") && encoders.contains("FrameRateLimit>25<"),
        "{encoders}"
    );
}
