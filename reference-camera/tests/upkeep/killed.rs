//! `kill -9` in the midst of a restore and of a firmware upgrade: whatever the moment, the camera starts again, with the old state or the new one and
//! never with parts of both.

use std::time::{Duration, Instant};

use super::program::{LONG, Program, path_of, request};
use super::{Signer, text};

/// Kills of each kind.
const ROUNDS: u32 = 12;

impl Program {
    /// Uploads a file and kills the camera some time after the upload has begun. Whether the upload was acknowledged before.
    fn upload_and_kill(self, path: &str, file: &[u8], after: Duration, key: &str) -> (bool, Program) {
        let (authority, path, file) = (self.authority.clone(), path.to_owned(), file.to_vec());
        let upload = std::thread::spawn(move || {
            let taken = request(&authority, "POST", &path, "application/octet-stream", &file);
            matches!(taken, Ok((200, _)))
        });
        std::thread::sleep(after);
        let acknowledged = upload.is_finished();
        let program = self.killed(key);
        // An answer that was on its way when the camera died counts as well.
        (upload.join().unwrap() || acknowledged, program)
    }
}

/// Three documents of the camera: name, scope and an account.
fn state(program: &Program) -> [String; 3] {
    let name = text(&program.call("GetHostname", ""), "Name");
    let scopes = program.call("GetScopes", "");
    let scope = scopes.split("urn:state:").nth(1).unwrap();
    let users = program.call("GetUsers", "");
    let user = users.split("user-").nth(1).unwrap();
    let word = |text: &str| text.split('<').next().unwrap().to_owned();
    [name, word(scope), word(user)]
}

fn set_state(program: &Program, value: &str, before: Option<&str>) {
    program.call("SetHostname", &format!("<Name>{value}</Name>"));
    program.call("SetScopes", &format!("<Scopes>urn:state:{value}</Scopes>"));
    if let Some(before) = before {
        program.call("DeleteUsers", &format!("<Username>user-{before}</Username>"));
    }
    program.call(
        "CreateUsers",
        &format!(
            "<User><Username xmlns='http://www.onvif.org/ver10/schema'>user-{value}</Username><Password xmlns='http://www.onvif.org/ver10/schema'>OnvifTest123</Password><UserLevel xmlns='http://www.onvif.org/ver10/schema'>User</UserLevel></User>"
        ),
    );
}

/// A moment for each round, spread over a span in an order that is not that of time.
fn moment(round: u32, span: Duration) -> Duration {
    span.mul_f64(f64::from(round * 7 % ROUNDS) / f64::from(ROUNDS))
}

fn all(value: &str) -> [String; 3] {
    [value; 3].map(str::to_owned)
}

#[test]
fn a_restore_is_done_as_a_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let mut camera = Program::start(directory.path(), key);
    set_state(&camera, "old", None);
    let backup = path_of(&text(&camera.call("GetSystemUris", ""), "SystemBackupUri"));
    let (status, backup) = request(&camera.authority, "GET", &backup, "", b"").unwrap();
    assert_eq!(status, 200);
    set_state(&camera, "new", Some("old"));
    // Killed before anything has come, and after everything has been said.
    camera = camera.killed(key);
    assert_eq!(state(&camera), all("new"));
    let began = Instant::now();
    let path = camera.upload_path("StartSystemRestore");
    let taken = request(
        &camera.authority,
        "POST",
        &path,
        "application/octet-stream",
        &backup,
    );
    assert_eq!(taken.unwrap().0, 200);
    let span = began.elapsed() * 3;
    camera = camera.killed(key);
    assert_eq!(state(&camera), all("old"), "what was acknowledged is restored");
    set_state(&camera, "new", Some("old"));
    for round in 0..ROUNDS {
        let path = camera.upload_path("StartSystemRestore");
        let (acknowledged, again) = camera.upload_and_kill(&path, &backup, moment(round, span), key);
        camera = again;
        let now = state(&camera);
        assert!(
            now == all("old") || (now == all("new") && !acknowledged),
            "round {round}: {now:?}, acknowledged: {acknowledged}"
        );
        if now == all("old") {
            set_state(&camera, "new", Some("old"));
        }
    }
}

#[test]
fn a_firmware_upgrade_is_done_as_a_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let signer = Signer::new();
    let key = signer.digits();
    let image = |version: &str| signer.image(version, &[7; 2_000_000]);
    let version = |camera: &Program| text(&camera.call("GetDeviceInformation", ""), "FirmwareVersion");
    let mut camera = Program::start(directory.path(), &key);
    set_state(&camera, "kept", None);
    let began = Instant::now();
    let path = camera.upload_path("StartFirmwareUpgrade");
    let taken = request(
        &camera.authority,
        "POST",
        &path,
        "application/octet-stream",
        &image("9.0"),
    );
    assert_eq!(taken.unwrap().0, 200);
    let span = began.elapsed() * 3;
    camera = camera.killed(&key);
    for round in 0..ROUNDS {
        let before = version(&camera);
        let next = format!("9.{}", round + 1);
        let path = camera.upload_path("StartFirmwareUpgrade");
        let (_, again) = camera.upload_and_kill(&path, &image(&next), moment(round, span), &key);
        camera = again;
        // A firmware that was killed before it has served goes back: that is what its trial is for.
        let now = version(&camera);
        assert!(
            now == before || now == next,
            "round {round}: {now} after {before}, upgraded to {next}"
        );
        assert_eq!(state(&camera), all("kept"), "round {round}");
    }
}

#[test]
fn the_logs_are_there_after_a_kill() {
    let directory = tempfile::tempdir().unwrap();
    let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let camera = Program::start(directory.path(), key);
    camera.call("SetHostname", "<Name>noted</Name>");
    let file = directory.path().join("state/logs/access.log");
    let began = Instant::now();
    while !std::fs::read_to_string(&file).is_ok_and(|text| text.contains("operation=\"SetHostname\"")) {
        assert!(
            began.elapsed() < LONG,
            "waited for the line in {}",
            file.display()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let camera = camera.killed(key);
    let log = camera.call("GetSystemLog", "<LogType>Access</LogType>");
    assert!(log.contains("SetHostname"), "{log}");
    let log = camera.call("GetSystemLog", "<LogType>System</LogType>");
    assert_eq!(log.matches("started version=").count(), 2, "{log}");
}

#[test]
fn the_logs_go_by_the_clock_that_clients_set() {
    let directory = tempfile::tempdir().unwrap();
    let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let camera = Program::start(directory.path(), key);
    let time = "<Time xmlns='http://www.onvif.org/ver10/schema'><Hour>12</Hour><Minute>30</Minute><Second>0</Second></Time>";
    let date = "<Date xmlns='http://www.onvif.org/ver10/schema'><Year>2031</Year><Month>7</Month><Day>1</Day></Date>";
    camera.call(
        "SetSystemDateAndTime",
        &format!(
            "<DateTimeType>Manual</DateTimeType><DaylightSavings>false</DaylightSavings><UTCDateTime>{time}{date}</UTCDateTime>"
        ),
    );
    camera.call("SetHostname", "<Name>noted</Name>");
    let log = camera.call("GetSystemLog", "<LogType>Access</LogType>");
    let line = |text: &str, what: &str| {
        let found = text.lines().rfind(|line| line.contains(what));
        found.unwrap_or_else(|| panic!("{text}")).to_owned()
    };
    let noted = line(&log, "SetHostname");
    assert!(noted.starts_with("2031-07-01T12:"), "{noted}");
    // The clock is kept, and so is the time of the log from the beginning of the next run.
    let camera = camera.killed(key);
    let log = camera.call("GetSystemLog", "<LogType>System</LogType>");
    let started = line(&log, "started version=");
    assert!(started.starts_with("2031-07-01T12:"), "{started}");
}
