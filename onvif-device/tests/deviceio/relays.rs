//! Relay outputs.

use super::inputs::set_input;
use super::serial::set_serial;
use super::*;

#[tokio::test]
async fn relays_are_the_same_in_both_services() {
    let camera = camera().await;
    let outputs = device(camera.at(), "GetRelayOutputs", "").await;
    has(
        &outputs,
        &[
            "token=\"lamp\"",
            "token=\"bell\"",
            "Bistable",
            "<tt:DelayTime>PT1S<",
        ],
    );
    let options = io(camera.at(), "GetRelayOutputOptions", "").await;
    has(
        &options,
        &["token=\"lamp\"", "0.5 120", "1 2 60", "Discrete>true<"],
    );
    let one = io(
        camera.at(),
        "GetRelayOutputOptions",
        "<m:RelayOutputToken>bell</m:RelayOutputToken>",
    )
    .await;
    has(&one, &["token=\"bell\"", "Monostable"]);
    assert!(
        !one.body.contains("lamp") && !one.body.contains("Bistable"),
        "{}",
        one.body
    );
    // Through the Device service.
    let properties = "<m:RelayOutputToken>lamp</m:RelayOutputToken><m:Properties><tt:Mode>Monostable</tt:Mode>\
        <tt:DelayTime>PT5S</tt:DelayTime><tt:IdleState>closed</tt:IdleState></m:Properties>";
    let set = device(camera.at(), "SetRelayOutputSettings", properties).await;
    assert_eq!(set.status, 200, "{}", set.body);
    assert_eq!(
        camera.board.last("lamp"),
        Some(Circuit::Closed),
        "the idle state is driven"
    );
    let outputs = device(camera.at(), "GetRelayOutputs", "").await;
    has(&outputs, &["<tt:DelayTime>PT5S<", "<tt:IdleState>closed<"]);
    // The delay of a bistable relay is not looked at, and not taken.
    let set = camera.relay("lamp", "Bistable", "-P1Y", "open").await;
    assert_eq!(set.status, 200, "{}", set.body);
    let outputs = device(camera.at(), "GetRelayOutputs", "").await;
    has(&outputs, &["<tt:Mode>Bistable<", "<tt:DelayTime>PT5S<"]);
}

#[tokio::test]
async fn relay_settings_that_are_not_offered_are_refused() {
    let camera = camera().await;
    let before = device(camera.at(), "GetRelayOutputs", "").await.body;
    for (token, mode, delay, fault) in [
        ("OnvifTest123", "Bistable", "PT1S", "RelayToken"),
        ("bell", "Bistable", "PT1S", "ModeError"),
        ("bell", "Monostable", "PT3S", "ModeError"),
        ("lamp", "Monostable", "PT0.4S", "ModeError"),
        ("lamp", "Monostable", "PT121S", "ModeError"),
        ("lamp", "Monostable", "-PT5S", "ModeError"),
    ] {
        let refused = camera.relay(token, mode, delay, "closed").await;
        assert_eq!(
            refused.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{token} {mode} {delay}"
        );
    }
    let refused = camera.switch("OnvifTest123", "active").await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/RelayToken");
    let refused = io(
        camera.at(),
        "GetRelayOutputOptions",
        "<m:RelayOutputToken>x</m:RelayOutputToken>",
    )
    .await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/RelayToken");
    assert_eq!(device(camera.at(), "GetRelayOutputs", "").await.body, before);
    assert_eq!(
        camera.board.state().driven.len(),
        2,
        "only what the start has driven"
    );
}

#[tokio::test]
async fn a_relay_follows_its_logical_state() {
    let mut camera = camera().await;
    for (idle, active) in [("open", Circuit::Closed), ("closed", Circuit::Open)] {
        assert_eq!(camera.relay("lamp", "Bistable", "PT1S", idle).await.status, 200);
        assert_eq!(camera.switch("lamp", "active").await.status, 200);
        assert_eq!(camera.event().await, ("lamp".to_owned(), true));
        assert_eq!(camera.board.last("lamp"), Some(active));
        assert_eq!(camera.switch("lamp", "inactive").await.status, 200);
        assert_eq!(camera.event().await, ("lamp".to_owned(), false));
        assert_eq!(camera.board.last("lamp"), Some(active.opposite()));
    }
    // A monostable relay returns by itself, and at once when told to.
    assert_eq!(
        camera.relay("lamp", "Monostable", "PT0.5S", "open").await.status,
        200
    );
    assert_eq!(camera.switch("lamp", "active").await.status, 200);
    assert_eq!(camera.event().await, ("lamp".to_owned(), true));
    assert_eq!(camera.event().await, ("lamp".to_owned(), false));
    assert_eq!(camera.board.last("lamp"), Some(Circuit::Open));
    assert_eq!(
        camera.relay("lamp", "Monostable", "PT2M", "open").await.status,
        200
    );
    assert_eq!(camera.switch("lamp", "active").await.status, 200);
    assert_eq!(camera.switch("lamp", "inactive").await.status, 200);
    assert_eq!(camera.event().await, ("lamp".to_owned(), true));
    assert_eq!(camera.event().await, ("lamp".to_owned(), false));
}

#[tokio::test]
async fn what_the_hardware_refuses_is_not_kept() {
    let camera = camera().await;
    let before = device(camera.at(), "GetRelayOutputs", "").await.body;
    camera.board.state().stuck = true;
    let refused = camera.switch("lamp", "active").await;
    assert_eq!(refused.summary(), "500 Receiver/Action");
    let refused = camera.relay("lamp", "Monostable", "PT9S", "closed").await;
    assert_eq!(refused.summary(), "500 Receiver/Action");
    let refused = set_serial(&camera, "RS485HalfDuplex", "2400", "Even", "7", "2").await;
    assert_eq!(refused.summary(), "500 Receiver/Action");
    camera.board.state().stuck = false;
    assert_eq!(device(camera.at(), "GetRelayOutputs", "").await.body, before);
    let token = "<m:SerialPortToken>dome</m:SerialPortToken>";
    has(
        &io(camera.at(), "GetSerialPortConfiguration", token).await,
        &["9600", "None"],
    );
    assert_eq!(camera.switch("lamp", "inactive").await.status, 200);
    assert_eq!(camera.board.last("lamp"), Some(Circuit::Open));
}

#[tokio::test]
async fn settings_and_bistable_relays_survive_a_restart() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let first = camera_on(Arc::default(), Arc::clone(&storage)).await;
    assert_eq!(
        first.relay("lamp", "Bistable", "PT1S", "closed").await.status,
        200
    );
    assert_eq!(first.switch("lamp", "active").await.status, 200);
    assert_eq!(
        first.relay("bell", "Monostable", "PT60S", "closed").await.status,
        200
    );
    assert_eq!(first.switch("bell", "active").await.status, 200);
    assert_eq!(set_input(&first, &[("door", "closed")]).await.status, 200);
    let set = set_serial(&first, "RS485HalfDuplex", "2400", "Even", "7", "2").await;
    assert_eq!(set.status, 200, "{}", set.body);
    first.running.server.stop().await;

    let second = camera_on(Arc::default(), storage).await;
    assert_eq!(second.board.last("lamp"), Some(Circuit::Open), "active");
    assert_eq!(
        second.board.last("bell"),
        Some(Circuit::Closed),
        "returned to idle"
    );
    let outputs = device(second.at(), "GetRelayOutputs", "").await;
    has(&outputs, &["PT60S"]);
    has(
        &io(second.at(), "GetDigitalInputs", "").await,
        &["IdleState=\"closed\""],
    );
    let set = second.board.state().settings.unwrap();
    assert_eq!((set.baud_rate, set.parity), (2400, Parity::Even));

    let reset = "<m:FactoryDefault>Soft</m:FactoryDefault>";
    assert_eq!(
        device(second.at(), "SetSystemFactoryDefault", reset).await.status,
        200
    );
    assert_eq!(second.board.last("lamp"), Some(Circuit::Open), "idle open again");
    let outputs = device(second.at(), "GetRelayOutputs", "").await;
    assert!(!outputs.body.contains("PT60S") && !outputs.body.contains(">closed<"));
}
