use std::os::unix::ffi::OsStringExt as _;
use std::path::PathBuf;

use onvif_device::backend::ptz::{Control, Position};
use rustix::pty::OpenptFlags;

use super::super::{PelcoD, Reach, SerialHead, Visca};
use super::*;
use crate::ptz::Drive as _;

const REACH: Reach = Reach {
    pan: (-100.0, 100.0),
    tilt: (-25.0, 25.0),
};

/// Both ends of a line: a file for the head, and the port for the camera.
fn line() -> (File, Port) {
    let master = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    rustix::pty::grantpt(&master).unwrap();
    rustix::pty::unlockpt(&master).unwrap();
    let path = rustix::pty::ptsname(&master, Vec::new()).unwrap();
    let path = PathBuf::from(std::ffi::OsString::from_vec(path.into_bytes()));
    (File::from(master), Port { path, baud: 9600 })
}

fn read(head: &mut File, length: usize) -> Vec<u8> {
    let mut message = vec![0; length];
    head.read_exact(&mut message).unwrap();
    message
}

/// Waits for a status; whoever waits in vain is stopped by the test runner.
fn wait(drive: &SerialHead, wanted: impl Fn(&onvif_device::backend::ptz::DriveStatus) -> bool) {
    while !wanted(&drive.status().unwrap()) {
        thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn a_head_that_only_listens_is_told_velocities() {
    let (mut head, port) = line();
    let drive = SerialHead::start(port, PelcoD::new(1, None), None);
    let node = drive.node(1, "video-1");
    assert_eq!(
        (node.control, node.degrees, node.home),
        (Control::Velocity, None, None)
    );
    drive.move_at(Axis::Pan, 1.0).unwrap();
    assert_eq!(read(&mut head, 7), [0xff, 1, 0, 0x02, 0x3f, 0, 0x42]);
    wait(&drive, |status| status.pan_tilt_moving);
    drive.stop(Axis::Pan).unwrap();
    assert_eq!(read(&mut head, 7), [0xff, 1, 0, 0, 0, 0, 1]);
    wait(&drive, |status| !status.pan_tilt_moving);
    assert_eq!(drive.status().unwrap().position, None);
    // A camera that ends leaves nothing moving.
    drive.move_at(Axis::Tilt, -0.5).unwrap();
    assert_eq!(read(&mut head, 7)[3], 0x10);
    drop(drive);
    assert_eq!(read(&mut head, 7), [0xff, 1, 0, 0, 0, 0, 1]);
}

/// A head that is at once where it is sent.
fn simulated_visca(mut line: File) {
    let (mut pan_tilt, mut zoom) = (vec![0; 8], vec![0; 4]);
    let mut message = Vec::new();
    let mut octet = [0];
    // Ends when the camera has closed the line.
    while line.read_exact(&mut octet).is_ok() {
        message.push(octet[0]);
        if octet[0] != 0xff {
            continue;
        }
        let reply = match message.as_slice() {
            [0x81, 0x01, 0x06, 0x02, _, _, places @ .., 0xff] => {
                pan_tilt = places.to_vec();
                vec![0x90, 0x41, 0xff, 0x90, 0x51, 0xff]
            }
            [0x81, 0x01, 0x04, 0x47, place @ .., 0xff] => {
                zoom = place.to_vec();
                vec![0x90, 0x42, 0xff, 0x90, 0x52, 0xff]
            }
            [0x81, 0x09, 0x06, 0x12, 0xff] => [&[0x90, 0x50], pan_tilt.as_slice(), &[0xff]].concat(),
            [0x81, 0x09, 0x04, 0x47, 0xff] => [&[0x90, 0x50], zoom.as_slice(), &[0xff]].concat(),
            _ => Vec::new(),
        };
        message.clear();
        if line.write_all(&reply).is_err() {
            return;
        }
    }
}

#[test]
fn a_head_with_positions_is_sent_and_says_where_it_is() {
    let (head, port) = line();
    let simulated = thread::spawn(|| simulated_visca(head));
    let drive = SerialHead::start(port, Visca::new(1, REACH, 14.4), Some(REACH));
    wait(&drive, |status| status.position == Some(Position::default()));
    drive.move_to(Axis::Pan, 0.5, 1.0).unwrap();
    drive.move_to(Axis::Tilt, -1.0, 0.5).unwrap();
    drive.move_to(Axis::Zoom, 0.25, 1.0).unwrap();
    wait(&drive, |status| {
        let at = status.position.unwrap_or_default();
        !status.moving() && (at.pan, at.tilt, at.zoom) == (0.5, -1.0, 0.25)
    });
    assert_eq!(
        drive.angles(Position {
            pan: 0.5,
            tilt: -1.0,
            zoom: 0.0
        }),
        Some((50.0, -25.0))
    );
    drop(drive);
    simulated.join().unwrap();
}

#[test]
fn a_port_that_is_not_there_is_an_error_and_not_a_surprise() {
    let port = Port {
        path: "/dev/no-such-port".into(),
        baud: 9600,
    };
    let drive = SerialHead::start(port, PelcoD::new(1, None), None);
    wait(&drive, |status| status.error.is_some());
    let error = drive.move_at(Axis::Pan, 1.0).unwrap_err().to_string();
    assert!(error.contains("/dev/no-such-port"), "{error}");
}
