//! The defects that there are, a file for each chapter.

mod addresses;
pub mod analytics;
mod brokers;
mod capabilities_and_time;
pub mod device_io;
pub mod discovery;
mod events;
pub mod imaging;
pub mod media;
pub mod media2;
mod monitoring;
mod network;
pub mod ptz;
pub mod relays;
pub mod serial_ports;
mod users;
mod wire;

use crate::mutant::{Answer, Mutant};

pub fn all() -> Vec<Mutant> {
    [
        addresses::ALL,
        brokers::ALL,
        capabilities_and_time::ALL,
        events::ALL,
        monitoring::ALL,
        network::ALL,
        users::ALL,
        wire::ALL,
    ]
    .concat()
}

/// Those that the cases notice that are judged of the Device service on a camera.
pub fn of_the_device_on_a_camera() -> Vec<Mutant> {
    let cases = ["DEVICE-3-1-13", "DEVICE-8-1-1"];
    let others = wire::ALL.iter().copied();
    let mut all: Vec<Mutant> = others
        .filter(|mutant| mutant.fails.iter().any(|id| cases.contains(id)))
        .collect();
    all.extend_from_slice(relays::ALL);
    all
}

/// Those of every chapter.
pub fn everywhere() -> Vec<Mutant> {
    let mut all = all();
    all.extend_from_slice(imaging::ALL);
    all.extend_from_slice(device_io::ALL);
    all.extend_from_slice(relays::ALL);
    all.extend_from_slice(serial_ports::ALL);
    all.extend(discovery::ALL.iter().map(|defect| defect.http));
    all.extend_from_slice(ptz::ALL);
    all.extend(media::all());
    all.extend(media2::all());
    all.extend_from_slice(analytics::ALL);
    all.extend_from_slice(crate::scripted::ALL);
    all.extend_from_slice(crate::scenes::defects::ALL);
    all
}

/// In place of the refusal of an operation, success.
pub fn in_place_of_refusal(answer: &mut Answer<'_>, namespace: &str, operation: &str) {
    if answer.to(operation) && *answer.status != 200 {
        answer.accept_in(namespace, "", &format!("{operation}Response"));
    }
}

/// Cuts an element out of a request.
pub fn without(request: &mut String, element: &str) {
    let (start, end) = (format!("<{element}>"), format!("</{element}>"));
    while let (Some(from), Some(to)) = (request.find(&start), request.find(&end)) {
        request.replace_range(from..to + end.len(), "");
    }
}

/// In place of an operation, the device carries out another one with the same profile.
pub fn instead(request: &mut String, operation: &str, other: &str) {
    if crate::mutant::asks(request, operation) {
        *request = request
            .replace(&format!(":{operation}"), &format!(":{other}"))
            .replace(&format!("<{operation}"), &format!("<{other}"));
    }
}

/// The first element of this name comes twice.
fn twice(answer: &mut Answer<'_>, element: &str) {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let Some(from) = answer.body.find(&start) else {
        return;
    };
    let rest = &answer.body[from..];
    // One without content has no end tag.
    let to = rest
        .find(&end)
        .map(|to| to + end.len())
        .or_else(|| rest.find("/>").map(|to| to + 2));
    if let Some(to) = to {
        let copy = rest[..to].to_owned();
        answer.body.insert_str(from, &copy);
    }
}

/// An answer that nobody can read.
pub fn unreadable(answer: &mut Answer<'_>, operation: &str) {
    if answer.to(operation) {
        answer.replace(&format!("{operation}Response"), &format!("{operation}Answer"));
    }
}
