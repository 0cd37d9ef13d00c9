//! What the hub is told of lines.

use super::*;

fn told(notification: &Notification) -> String {
    let token = notification
        .value("InputToken")
        .or(notification.value("RelayToken"));
    format!(
        "{} {} {}",
        notification.operation().map_or("none", PropertyOperation::as_str),
        token.unwrap(),
        notification.value("LogicalState").unwrap()
    )
}

#[tokio::test]
async fn triggers_are_properties_at_the_hub() {
    let camera = camera().await;
    let events = camera.running.device.common().events();
    let mut states =
        events.with_properties(|store| store.iter().map(|state| told(state)).collect::<Vec<_>>());
    states.sort();
    assert_eq!(
        states,
        [
            "Initialized bell inactive",
            "Initialized door false",
            "Initialized lamp inactive",
            // A contact that is closed from the beginning.
            "Initialized window true",
        ]
    );
    let (sender, mut seen) = mpsc::unbounded_channel();
    events.observe(move |notification| {
        let _ = sender.send((notification.topic().path().to_owned(), told(notification)));
    });
    camera.board.door(Circuit::Closed);
    let (topic, state) = seen.recv().await.unwrap();
    assert_eq!(
        (topic.as_str(), state.as_str()),
        ("tns1:Device/Trigger/DigitalInput", "Changed door true")
    );
    assert_eq!(
        camera.relay("bell", "Monostable", "PT1S", "open").await.status,
        200
    );
    assert_eq!(camera.switch("bell", "active").await.status, 200);
    for expected in ["Changed bell active", "Changed bell inactive"] {
        let (topic, state) = seen.recv().await.unwrap();
        assert_eq!(
            (topic.as_str(), state.as_str()),
            ("tns1:Device/Trigger/Relay", expected)
        );
    }
}
