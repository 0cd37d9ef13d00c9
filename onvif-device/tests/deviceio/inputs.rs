//! Digital inputs.

use super::*;

pub(super) async fn set_input(camera: &Camera, inputs: &[(&str, &str)]) -> Reply {
    let inputs = inputs.iter();
    let inputs =
        inputs.map(|(token, idle)| format!(r#"<m:DigitalInputs token="{token}" IdleState="{idle}"/>"#));
    io(
        camera.at(),
        "SetDigitalInputConfigurations",
        &inputs.collect::<String>(),
    )
    .await
}

#[tokio::test]
async fn an_input_is_active_when_it_is_not_idle() {
    let mut camera = camera().await;
    let inputs = io(camera.at(), "GetDigitalInputs", "").await;
    has(
        &inputs,
        &["token=\"door\"", "token=\"window\"", "IdleState=\"open\""],
    );
    for content in ["", "<m:Token>door</m:Token>"] {
        let options = io(camera.at(), "GetDigitalInputConfigurationOptions", content).await;
        has(&options, &["<tmd:IdleState>closed<", "<tmd:IdleState>open<"]);
    }
    camera.board.door(Circuit::Closed);
    assert_eq!(camera.event().await, ("door".to_owned(), true));
    camera.board.door(Circuit::Open);
    assert_eq!(camera.event().await, ("door".to_owned(), false));
    // Another idle state means another logical state.
    assert_eq!(set_input(&camera, &[("door", "closed")]).await.status, 200);
    assert_eq!(camera.event().await, ("door".to_owned(), true));
    has(
        &io(camera.at(), "GetDigitalInputs", "").await,
        &["IdleState=\"closed\""],
    );
}

#[tokio::test]
async fn a_relay_can_close_the_circuit_of_an_input() {
    let mut camera = camera().await;
    camera.board.state().wired = true;
    assert_eq!(camera.switch("lamp", "active").await.status, 200);
    assert_eq!(camera.event().await, ("lamp".to_owned(), true));
    assert_eq!(camera.event().await, ("door".to_owned(), true));
    // A monostable relay takes it along when it returns.
    assert_eq!(
        camera.relay("lamp", "Monostable", "PT0.5S", "open").await.status,
        200
    );
    assert_eq!(camera.event().await, ("lamp".to_owned(), false));
    assert_eq!(camera.event().await, ("door".to_owned(), false));
}

#[tokio::test]
async fn short_pulses_are_seen_and_bouncing_is_not() {
    let mut camera = camera().await;
    // Faster than anybody looks.
    for circuit in [Circuit::Closed, Circuit::Open, Circuit::Closed] {
        camera.board.door(circuit);
    }
    let observer = camera.board.state().observer.clone().unwrap();
    observer("window", Circuit::Open);
    observer("window", Circuit::Closed);
    for active in [true, false, true] {
        assert_eq!(camera.event().await, ("door".to_owned(), active));
    }
    observer("window", Circuit::Open);
    assert_eq!(camera.event().await, ("window".to_owned(), false));
}

#[tokio::test]
async fn inputs_are_set_all_or_none() {
    let camera = camera().await;
    let before = io(camera.at(), "GetDigitalInputs", "").await.body;
    let refused = set_input(&camera, &[("door", "closed"), ("gate", "closed")]).await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/NoConfig");
    let refused = set_input(
        &camera,
        &[("door", "closed"), ("window", "closed"), ("door", "open")],
    )
    .await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/SettingsInvalid");
    assert!(refused.body.contains("door"), "which one: {}", refused.body);
    let refused = io(camera.at(), "SetDigitalInputConfigurations", "").await;
    assert_eq!(refused.status, 400, "{}", refused.body);
    let refused = io(
        camera.at(),
        "GetDigitalInputConfigurationOptions",
        "<m:Token>gate</m:Token>",
    )
    .await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/NoConfig");
    assert_eq!(io(camera.at(), "GetDigitalInputs", "").await.body, before);
}
