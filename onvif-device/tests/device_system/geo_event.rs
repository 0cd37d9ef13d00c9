//! The event of the places that clients have told.

use super::*;

#[tokio::test]
async fn places_that_are_set_moved_and_deleted_are_events() {
    let (device, _) = running().await;
    let (sender, mut seen) = tokio::sync::mpsc::unbounded_channel();
    let events = device.device.common().events();
    events.observe(move |notification| {
        if notification.topic().path() == "tns1:Monitoring/GeoLocation" {
            let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
            let operation = notification.operation().map(|operation| operation.as_str());
            let _ = sender.send((
                operation.unwrap_or_default().to_owned(),
                text(notification.value("Token")),
                text(notification.value("CurrentLocation")),
            ));
        }
    });
    let told = |operation: &str, token: &str, place: &str| {
        let at = |place: &str| format!("<tt:GeoLocation {place}/>");
        let place = if place.is_empty() {
            String::new()
        } else {
            at(place)
        };
        Some((operation.to_owned(), token.to_owned(), place))
    };
    let both = r#"<Location Entity="Device"><tt:GeoLocation lon="13.4" lat="52.5" elevation="34"/></Location>
        <Location Entity="VideoSource" Token="v1"><tt:GeoLocation lon="-0.5" lat="1"/></Location>
        <Location Entity="VideoSource" Token="v2"><tt:LocalLocation x="1" y="2" z="3"/></Location>"#;
    ask::<SetGeoLocation>(&device, both).await;
    // The same place again is no event, and neither is one that is only known within the device.
    ask::<SetGeoLocation>(&device, both).await;
    let north =
        r#"<Location Entity="VideoSource" Token="v1"><tt:GeoLocation lon="-0.5" lat="2"/></Location>"#;
    ask::<SetGeoLocation>(&device, north).await;
    let bad =
        r#"<Location Entity="VideoSource" Token="v1"><tt:GeoLocation lon="-0.5" lat="200"/></Location>"#;
    assert_eq!(raw::<SetGeoLocation>(&device, bad).await.status, 400);
    ask::<DeleteGeoLocation>(&device, r#"<Location Entity="Device"/>"#).await;
    let here = r#"lon="13.4" lat="52.5" elevation="34""#;
    assert_eq!(seen.recv().await, told("Initialized", "Device", here));
    assert_eq!(
        seen.recv().await,
        told("Initialized", "v1", r#"lon="-0.5" lat="1""#)
    );
    assert_eq!(seen.recv().await, told("Changed", "v1", r#"lon="-0.5" lat="2""#));
    assert_eq!(seen.recv().await, told("Deleted", "Device", ""));
    assert!(seen.try_recv().is_err());
}
