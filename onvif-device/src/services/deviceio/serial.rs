//! `SendReceiveSerialCommand`: octets to a serial port, and the octets that answer them.

use std::time::Duration;

use onvif_core::generated::tmd;
use onvif_core::soap::Fault;
use onvif_core::xml;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout, timeout_at};

use super::model::IoModel;
use crate::backend::BackendError;

/// Octets that one command sends or receives at most.
pub const MOST: usize = 4096;
/// Octets of a delimiter.
const LONGEST_DELIMITER: usize = 64;
/// How long a command waits for its condition when the client sets no time.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// The longest time that a client can make a command wait; what is more becomes this.
pub const LONGEST: Duration = Duration::from_secs(300);
/// How long the port may take to accept what is sent.
const SENDING: Duration = Duration::from_secs(10);

/// A serial port at work. One command at a time has it; octets that came after the end of an answer wait here for the next one.
#[derive(Debug, Default)]
pub(super) struct SerialLine(Mutex<Vec<u8>>);

/// What a client wants.
struct Command {
    token: String,
    send: Option<Vec<u8>>,
    /// `None` not to wait at all.
    wait: Option<Duration>,
    length: Option<usize>,
    delimiter: Option<Vec<u8>>,
    /// Whether the answer is to be text, as the request was.
    text: bool,
}

/// Sends and receives.
///
/// # Errors
/// `ter:InvalidSerialPort`, `ter:DataLengthOver` beyond [`MOST`] octets, `ter:DelimiterNotSupported` for an empty or very long delimiter,
/// `ter:InvalidArgVal` for other lengths and times that make no sense, `ter:Action` if the port fails or is busy.
pub(super) async fn send_receive(
    model: &IoModel,
    request: tmd::SendReceiveSerialCommand,
) -> Result<tmd::SendReceiveSerialCommandResponse, Fault> {
    let command = command(model, request)?;
    let line = model.serial_line(&command.token)?;
    let deadline = Instant::now() + command.wait.unwrap_or_default();
    let turn = timeout_at(deadline.max(Instant::now() + PATIENCE), line.0.lock()).await;
    let mut carried = turn.map_err(|_| Fault::action_failed("The serial port is busy"))?;
    if let Some(data) = &command.send {
        let sending = timeout(SENDING, model.backend().send_serial(&command.token, data)).await;
        sending
            .map_err(|_| Fault::action_failed("The serial port does not take the data"))?
            .map_err(|error| failed(&command.token, &error))?;
    }
    let received = receive(model, &command, &mut carried, deadline).await;
    received
        .map(|data| tmd::SendReceiveSerialCommandResponse {
            serial_data: (!data.is_empty()).then(|| answer(data, command.text)),
        })
        .map_err(|error| failed(&command.token, &error))
}

async fn receive(
    model: &IoModel,
    command: &Command,
    carried: &mut Vec<u8>,
    deadline: Instant,
) -> Result<Vec<u8>, BackendError> {
    let (backend, token) = (model.backend(), command.token.as_str());
    // Kept in `carried` until it is handed over, so that nothing is lost if the client goes away.
    loop {
        if let Some(end) = command.end(carried) {
            let rest = carried.split_off(end);
            return Ok(std::mem::replace(carried, rest));
        }
        let room = MOST.saturating_sub(carried.len());
        let more = match command.wait {
            None => backend.received_serial(token, room)?,
            Some(_) => match timeout_at(deadline, backend.receive_serial(token, room)).await {
                Ok(more) => more?,
                Err(_) => Vec::new(),
            },
        };
        if more.is_empty() {
            return Ok(std::mem::take(carried));
        }
        carried.extend_from_slice(&more);
        if command.wait.is_none() && command.end(carried).is_none() {
            return Ok(std::mem::take(carried));
        }
    }
}

impl Command {
    /// Where the answer ends, if all of it is there.
    fn end(&self, received: &[u8]) -> Option<usize> {
        let by_length = self.length.filter(|length| received.len() >= *length);
        let by_delimiter = self.delimiter.as_ref().and_then(|delimiter| {
            let mut places = received.windows(delimiter.len());
            Some(places.position(|place| place == delimiter.as_slice())? + delimiter.len())
        });
        let full = (received.len() >= MOST).then_some(MOST);
        [by_length, by_delimiter, full].into_iter().flatten().min()
    }
}

fn command(model: &IoModel, request: tmd::SendReceiveSerialCommand) -> Result<Command, Fault> {
    let token = request.token.unwrap_or_default();
    model.lines().serial_port(&token)?;
    let too_long = || Fault::sender(["OperationProhibited", "DataLengthOver"], "That is too much data");
    let (send, text) = match request.serial_data.map(|data| data.choice) {
        Some(tmd::SerialDataChoice::Binary(data)) => (Some(data.0), false),
        Some(tmd::SerialDataChoice::String(text)) => (Some(text.into_bytes()), true),
        None => (None, false),
    };
    if send.as_ref().is_some_and(|data| data.len() > MOST) {
        return Err(too_long());
    }
    let length = match request.data_length {
        Some(length) if length < 0 => {
            return Err(Fault::sender(["InvalidArgVal"], "The data length is negative"));
        }
        Some(length) => match usize::try_from(length) {
            Ok(length) if length <= MOST => Some(length),
            _ => return Err(too_long()),
        },
        None => None,
    };
    let delimiter = request.delimiter.map(String::into_bytes);
    if delimiter
        .as_ref()
        .is_some_and(|d| d.is_empty() || d.len() > LONGEST_DELIMITER)
    {
        return Err(Fault::sender(
            ["OperationProhibited", "DelimiterNotSupported"],
            "A delimiter has 1 to 64 octets",
        ));
    }
    Ok(Command {
        token,
        send,
        wait: wait(request.time_out.as_ref())?,
        length,
        delimiter,
        text,
    })
}

/// Nothing and -PT1S leave the time to the device, and PT0S means not to wait.
fn wait(time_out: Option<&xml::Duration>) -> Result<Option<Duration>, Fault> {
    let Some(time_out) = time_out else {
        return Ok(Some(PATIENCE));
    };
    match time_out.to_std() {
        Some(Duration::ZERO) => Ok(None),
        Some(time_out) => Ok(Some(time_out.min(LONGEST))),
        None => {
            let length = xml::Duration {
                negative: false,
                ..*time_out
            };
            match length.to_std() {
                Some(length) if length == Duration::from_secs(1) => Ok(Some(PATIENCE)),
                _ => Err(Fault::sender(["InvalidArgVal"], "There is no such time-out")),
            }
        }
    }
}

/// Text for who sent text, if the octets are some that XML can carry.
fn answer(data: Vec<u8>, text: bool) -> tmd::SerialData {
    let is_text = |text: &str| {
        let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
        text.chars().all(allowed)
    };
    let choice = match String::from_utf8(data) {
        Ok(string) if text && is_text(&string) => tmd::SerialDataChoice::String(string),
        Ok(string) => tmd::SerialDataChoice::Binary(xml::Base64(string.into_bytes())),
        Err(error) => tmd::SerialDataChoice::Binary(xml::Base64(error.into_bytes())),
    };
    tmd::SerialData {
        choice,
        ..tmd::SerialData::default()
    }
}

fn failed(port: &str, error: &BackendError) -> Fault {
    tracing::error!(%error, port, "the serial port failed");
    Fault::action_failed("The serial port failed")
}
