//! DeviceIO, and the relays of the Device service, as a client meets them.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Reply, Running, TDS, call, start};
use onvif_device::Device;
use onvif_device::backend::BackendError;
use onvif_device::backend::io::{
    Circuit, DelayTimes, InputLine, InputObserver, IoBackend, Parity, RelayLine, RelayMode, SerialPort,
    SerialPortType, SerialSettings,
};
use onvif_device::backend::video::BoxFuture;
use onvif_device::events::{Notification, PropertyOperation};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::deviceio::{DeviceIoService, IoEvent};
use onvif_device::storage::{MemoryStorage, Storage};
use tokio::sync::{Notify, mpsc};

const TMD: &str = "http://www.onvif.org/ver10/deviceIO/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";

/// Lines that remember what they were told, and a serial port whose other end the test holds.
#[derive(Default)]
struct Board {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Default)]
struct State {
    observer: Option<InputObserver>,
    door: Option<Circuit>,
    /// Every order to a relay.
    driven: Vec<(String, Circuit)>,
    stuck: bool,
    /// The lamp closes the contact of the door.
    wired: bool,
    settings: Option<SerialSettings>,
    sent: Vec<u8>,
    coming: VecDeque<u8>,
}

impl Board {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn door(&self, circuit: Circuit) {
        let observer = {
            let mut state = self.state();
            state.door = Some(circuit);
            state.observer.clone().unwrap()
        };
        observer("door", circuit);
    }

    fn last(&self, relay: &str) -> Option<Circuit> {
        let state = self.state();
        let mut driven = state.driven.iter().rev();
        driven
            .find(|(token, _)| token == relay)
            .map(|(_, circuit)| *circuit)
    }

    fn arrives(&self, data: &[u8]) {
        self.state().coming.extend(data);
        self.arrived.notify_one();
    }

    fn take(&self, most: usize) -> Vec<u8> {
        let mut state = self.state();
        let count = most.min(state.coming.len());
        state.coming.drain(..count).collect()
    }
}

impl IoBackend for Board {
    fn inputs(&self) -> Vec<InputLine> {
        let input = |token: &str, debounce| InputLine {
            token: token.into(),
            idle: Circuit::Open,
            debounce,
        };
        vec![
            input("door", Duration::ZERO),
            input("window", Duration::from_millis(50)),
        ]
    }

    fn relays(&self) -> Vec<RelayLine> {
        let lamp = RelayLine {
            token: "lamp".into(),
            modes: vec![RelayMode::Bistable, RelayMode::Monostable],
            delays: DelayTimes::Range(Duration::from_millis(500)..=Duration::from_secs(120)),
            idle: Circuit::Open,
        };
        let bell = RelayLine {
            token: "bell".into(),
            modes: vec![RelayMode::Monostable],
            delays: DelayTimes::Discrete([1, 2, 60].map(Duration::from_secs).to_vec()),
            idle: Circuit::Open,
        };
        vec![lamp, bell]
    }

    fn serial_ports(&self) -> Vec<SerialPort> {
        vec![SerialPort {
            token: "dome".into(),
            kind: SerialPortType::Rs485HalfDuplex,
            baud_rates: vec![2400, 9600],
            parities: vec![Parity::None, Parity::Even],
            character_lengths: vec![7, 8],
            stop_bits: vec![1.0, 2.0],
            factory: SerialSettings {
                baud_rate: 9600,
                parity: Parity::None,
                character_length: 8,
                stop_bits: 1.0,
            },
        }]
    }

    fn watch_inputs(&self, observer: InputObserver) {
        self.state().observer = Some(observer);
    }

    fn input(&self, token: &str) -> Result<Circuit, BackendError> {
        match token {
            "door" => Ok(self.state().door.unwrap_or(Circuit::Open)),
            // A contact that is closed from the beginning.
            "window" => Ok(Circuit::Closed),
            _ => Err(BackendError::NotFound(token.into())),
        }
    }

    fn drive_relay(&self, token: &str, circuit: Circuit) -> Result<(), BackendError> {
        let mut state = self.state();
        if state.stuck {
            return Err(BackendError::Failed("the contact is welded".into()));
        }
        state.driven.push((token.into(), circuit));
        let wired = state.wired && token == "lamp";
        drop(state);
        if wired {
            self.door(circuit);
        }
        Ok(())
    }

    fn configure_serial(&self, _: &str, settings: &SerialSettings) -> Result<(), BackendError> {
        let mut state = self.state();
        if state.stuck {
            return Err(BackendError::Failed("the device file is gone".into()));
        }
        state.settings = Some(*settings);
        Ok(())
    }

    fn send_serial<'a>(&'a self, _: &'a str, data: &'a [u8]) -> BoxFuture<'a, Result<(), BackendError>> {
        Box::pin(async move {
            self.state().sent.extend(data);
            // The device at the other end answers this.
            if data == b"?" {
                self.arrives(b"dome 1\r\nrest");
            }
            Ok(())
        })
    }

    fn receive_serial<'a>(&'a self, _: &'a str, most: usize) -> BoxFuture<'a, Result<Vec<u8>, BackendError>> {
        Box::pin(async move {
            loop {
                let data = self.take(most);
                if !data.is_empty() {
                    return Ok(data);
                }
                self.arrived.notified().await;
            }
        })
    }

    fn received_serial(&self, _: &str, most: usize) -> Result<Vec<u8>, BackendError> {
        Ok(self.take(most))
    }
}

struct Camera {
    running: Running,
    board: Arc<Board>,
    events: mpsc::UnboundedReceiver<IoEvent>,
}

impl Camera {
    fn at(&self) -> SocketAddr {
        self.running.address
    }

    async fn event(&mut self) -> (String, bool) {
        match self.events.recv().await.unwrap() {
            IoEvent::Input { token, active } | IoEvent::Relay { token, active } => (token, active),
        }
    }

    /// Sets a relay and switches it on or off.
    async fn relay(&self, token: &str, mode: &str, delay: &str, idle: &str) -> Reply {
        io(
            self.at(),
            "SetRelayOutputSettings",
            &format!(
                r#"<m:RelayOutput token="{token}"><tt:Properties><tt:Mode>{mode}</tt:Mode><tt:DelayTime>{delay}</tt:DelayTime><tt:IdleState>{idle}</tt:IdleState></tt:Properties></m:RelayOutput>"#
            ),
        )
        .await
    }

    async fn switch(&self, token: &str, state: &str) -> Reply {
        device(
            self.at(),
            "SetRelayOutputState",
            &format!(
                "<m:RelayOutputToken>{token}</m:RelayOutputToken><m:LogicalState>{state}</m:LogicalState>"
            ),
        )
        .await
    }
}

async fn camera_on(board: Arc<Board>, storage: Arc<dyn Storage>) -> Camera {
    let io = DeviceIoService::open(Arc::clone(&board) as Arc<dyn IoBackend>, Arc::clone(&storage)).unwrap();
    let io = io.with_video(Arc::new(camera::Camera));
    let (sender, events) = mpsc::unbounded_channel();
    io.model().on_event(move |event| {
        let _ = sender.send(event.clone());
    });
    // With the library's own Device service, which has relays too.
    let builder = Device::builder()
        .administrator(common::ADMIN, common::PASSWORD)
        .storage(storage)
        .module(io);
    Camera {
        running: start(builder, HttpLimits::default()).await,
        board,
        events,
    }
}

async fn camera() -> Camera {
    camera_on(Arc::default(), Arc::new(MemoryStorage::new())).await
}

async fn io(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let body = format!(r#"<m:{operation} xmlns:m="{TMD}" xmlns:tt="{TT}">{content}</m:{operation}>"#);
    call(at, &body).await
}

async fn device(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let body = format!(r#"<m:{operation} xmlns:m="{TDS}" xmlns:tt="{TT}">{content}</m:{operation}>"#);
    call(at, &body).await
}

fn has(reply: &Reply, parts: &[&str]) {
    assert_eq!(reply.status, 200, "{}", reply.body);
    for part in parts {
        assert!(reply.body.contains(part), "{part} in {}", reply.body);
    }
}

#[tokio::test]
async fn capabilities_count_what_the_lists_have() {
    let camera = camera().await;
    let capabilities = io(camera.at(), "GetServiceCapabilities", "").await;
    has(
        &capabilities,
        &[
            "VideoSources=\"2\"",
            "VideoOutputs=\"0\"",
            "RelayOutputs=\"2\"",
            "DigitalInputs=\"2\"",
            "SerialPorts=\"1\"",
            "DigitalInputOptions=\"true\"",
        ],
    );
    has(&io(camera.at(), "GetVideoSources", "").await, &["front", "back"]);
    for list in ["GetAudioSources", "GetAudioOutputs", "GetVideoOutputs"] {
        let reply = io(camera.at(), list, "").await;
        assert!(
            reply.status == 200 && !reply.body.contains("oken"),
            "{}",
            reply.body
        );
    }
    let legacy = device(camera.at(), "GetCapabilities", "<m:Category>All</m:Category>").await;
    has(
        &legacy,
        &[
            "/onvif/deviceio_service",
            "<tt:InputConnectors>2<",
            "<tt:RelayOutputs>2<",
        ],
    );
    // What there is none of is not implemented, nor is what the specification has removed.
    for operation in ["GetVideoOutputConfiguration", "GetAudioOutputConfiguration"] {
        let token = if operation.contains("Video") {
            "Video"
        } else {
            "Audio"
        };
        let content = format!("<m:{token}OutputToken>x</m:{token}OutputToken>");
        let reply = io(camera.at(), operation, &content).await;
        assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported", "{operation}");
    }
}

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

async fn set_input(camera: &Camera, inputs: &[(&str, &str)]) -> Reply {
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

async fn set_serial(
    camera: &Camera,
    kind: &str,
    rate: &str,
    parity: &str,
    length: &str,
    stop: &str,
) -> Reply {
    io(
        camera.at(),
        "SetSerialPortConfiguration",
        &format!(
            r#"<m:SerialPortConfiguration token="dome" type="{kind}"><m:BaudRate>{rate}</m:BaudRate><m:ParityBit>{parity}</m:ParityBit><m:CharacterLength>{length}</m:CharacterLength><m:StopBit>{stop}</m:StopBit></m:SerialPortConfiguration><m:ForcePersistance>true</m:ForcePersistance>"#
        ),
    )
    .await
}

#[tokio::test]
async fn a_serial_port_is_set_within_its_options() {
    let camera = camera().await;
    has(&io(camera.at(), "GetSerialPorts", "").await, &["token=\"dome\""]);
    let token = "<m:SerialPortToken>dome</m:SerialPortToken>";
    let options = io(camera.at(), "GetSerialPortConfigurationOptions", token).await;
    has(&options, &["token=\"dome\"", ">2400<", ">Even<", ">7<", ">2<"]);
    let before = io(camera.at(), "GetSerialPortConfiguration", token).await.body;
    for (kind, rate, parity, length, stop) in [
        ("RS232", "9600", "None", "8", "1"),
        ("RS485HalfDuplex", "9601", "None", "8", "1"),
        ("RS485HalfDuplex", "-9600", "None", "8", "1"),
        ("RS485HalfDuplex", "9600", "Odd", "8", "1"),
        ("RS485HalfDuplex", "9600", "Extended", "8", "1"),
        ("RS485HalfDuplex", "9600", "None", "264", "1"),
        ("RS485HalfDuplex", "9600", "None", "8", "NaN"),
    ] {
        let refused = set_serial(&camera, kind, rate, parity, length, stop).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/ConfigModify",
            "{kind} {rate} {parity} {length} {stop}"
        );
    }
    assert_eq!(
        io(camera.at(), "GetSerialPortConfiguration", token).await.body,
        before
    );
    let set = set_serial(&camera, "RS485HalfDuplex", "2400", "Even", "7", "2").await;
    assert_eq!(set.status, 200, "{}", set.body);
    has(
        &io(camera.at(), "GetSerialPortConfiguration", token).await,
        &["type=\"RS485HalfDuplex\"", ">2400<", ">Even<", ">7<", ">2<"],
    );
    assert_eq!(camera.board.state().settings.unwrap().baud_rate, 2400);
    let none = "<m:SerialPortToken>x</m:SerialPortToken>";
    for operation in ["GetSerialPortConfiguration", "GetSerialPortConfigurationOptions"] {
        let refused = io(camera.at(), operation, none).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/InvalidSerialPort",
            "{operation}"
        );
    }
}

async fn serial(camera: &Camera, token: &str, content: &str) -> Reply {
    let content = format!("<m:Token>{token}</m:Token>{content}");
    io(camera.at(), "SendReceiveSerialCommand", &content).await
}

#[tokio::test]
async fn serial_commands_end_by_delimiter_length_or_time() {
    let camera = camera().await;
    let ask = "<m:SerialData><m:String>?</m:String></m:SerialData><m:TimeOut>PT60S</m:TimeOut>";
    // CR and LF as a delimiter, which comes back with the answer.
    let reply = serial(
        &camera,
        "dome",
        &format!("{ask}<m:Delimiter>&#13;&#10;</m:Delimiter>"),
    )
    .await;
    has(&reply, &["<tmd:String>dome 1&#13;\n<"]);
    assert_eq!(camera.board.state().sent, b"?");
    // What came after it is for the next command, which does not wait.
    let reply = serial(&camera, "dome", "<m:TimeOut>PT0S</m:TimeOut>").await;
    has(&reply, &["<tmd:Binary>cmVzdA==<"]);
    let reply = serial(&camera, "dome", "<m:TimeOut>PT0S</m:TimeOut>").await;
    assert!(
        reply.status == 200 && !reply.body.contains("Binary"),
        "nothing more: {}",
        reply.body
    );
    // By length, and as binary because it was asked for so.
    let ask = "<m:SerialData><m:Binary>Pw==</m:Binary></m:SerialData>";
    let reply = serial(&camera, "dome", &format!("{ask}<m:DataLength>4</m:DataLength>")).await;
    has(&reply, &["<tmd:Binary>ZG9tZQ==<"]);
    // Nothing fulfils the condition: what there is, when the time is over.
    let reply = serial(
        &camera,
        "dome",
        "<m:TimeOut>PT0.05S</m:TimeOut><m:DataLength>100</m:DataLength>",
    )
    .await;
    has(&reply, &["<tmd:Binary>IDENCnJlc3Q=<"]);
}

#[tokio::test]
async fn serial_commands_that_cannot_be_are_refused() {
    let camera = camera().await;
    let long = "A".repeat(4100);
    for (content, summary) in [
        (
            "<m:DataLength>4097</m:DataLength>".to_owned(),
            "400 Sender/OperationProhibited/DataLengthOver",
        ),
        (
            format!("<m:SerialData><m:String>{long}</m:String></m:SerialData>"),
            "400 Sender/OperationProhibited/DataLengthOver",
        ),
        (
            "<m:Delimiter></m:Delimiter>".to_owned(),
            "400 Sender/OperationProhibited/DelimiterNotSupported",
        ),
        (
            format!("<m:Delimiter>{long}</m:Delimiter>"),
            "400 Sender/OperationProhibited/DelimiterNotSupported",
        ),
        (
            "<m:DataLength>-1</m:DataLength>".to_owned(),
            "400 Sender/InvalidArgVal",
        ),
        (
            "<m:TimeOut>-PT2S</m:TimeOut>".to_owned(),
            "400 Sender/InvalidArgVal",
        ),
    ] {
        let refused = serial(&camera, "dome", &content).await;
        assert_eq!(
            refused.summary(),
            summary,
            "{}",
            &content[..30.min(content.len())]
        );
    }
    let refused = serial(&camera, "x", "<m:TimeOut>PT0S</m:TimeOut>").await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/InvalidSerialPort");
    assert!(camera.board.state().sent.is_empty());
}

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

#[tokio::test]
async fn a_device_without_lines_says_so() {
    let running = start(
        Device::builder().administrator(common::ADMIN, common::PASSWORD),
        HttpLimits::default(),
    )
    .await;
    let reply = device(running.address, "GetRelayOutputs", "").await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
    let legacy = device(
        running.address,
        "GetCapabilities",
        "<m:Category>Device</m:Category>",
    )
    .await;
    has(&legacy, &["<tt:RelayOutputs>0<"]);
}
