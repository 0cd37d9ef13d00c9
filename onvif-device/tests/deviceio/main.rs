//! DeviceIO, and the relays of the Device service, as a client meets them.
#![allow(missing_docs)]

#[path = "../common/camera.rs"]
mod camera;
#[path = "../common/mod.rs"]
mod common;
mod events;
mod inputs;
mod relays;
mod serial;
mod video_outputs;

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
    camera_with(board, storage, |io| io).await
}

/// A camera whose DeviceIO is completed before the device is built.
async fn camera_with(
    board: Arc<Board>,
    storage: Arc<dyn Storage>,
    complete: impl FnOnce(DeviceIoService) -> DeviceIoService,
) -> Camera {
    let io = DeviceIoService::open(Arc::clone(&board) as Arc<dyn IoBackend>, Arc::clone(&storage)).unwrap();
    let io = complete(io.with_video(Arc::new(camera::Camera)));
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
