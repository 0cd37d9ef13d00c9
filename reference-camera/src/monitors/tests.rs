use std::fs;
use std::sync::mpsc;

use onvif_device::backend::monitor::PartKind;
use tempfile::TempDir;

use super::*;

/// A directory with chips: `hwmon0/name` and so on, each file with its content.
fn directory(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for file in files {
        write(&directory, file.0, file.1);
    }
    directory
}

fn write(directory: &TempDir, name: &str, content: &str) {
    let path = directory.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("{content}\n")).unwrap();
}

fn tokens(directory: &TempDir) -> Vec<String> {
    let monitors = HardwareMonitors::open(directory.path()).unwrap();
    monitors.parts().into_iter().map(|part| part.token).collect()
}

/// What the only part of a directory says.
struct Only(Vec<Reading>);

impl Only {
    fn of(directory: &TempDir) -> Only {
        let monitors = HardwareMonitors::open(directory.path()).unwrap();
        let readings = std::mem::take(&mut *lock(&monitors.readings));
        assert_eq!(readings.len(), 1, "{readings:?}");
        Only(readings)
    }

    /// Reads once: what is told, if anything is.
    fn told(&mut self) -> Option<bool> {
        let (sender, told) = mpsc::channel();
        self.0[0].read(&(std::sync::Arc::new(move |_: &str, failing| sender.send(failing).unwrap()) as _));
        told.try_recv().ok()
    }

    fn unreadable(&self) -> bool {
        self.0[0].unreadable
    }
}

#[test]
fn parts_are_channels_that_can_tell_of_a_failure() {
    let directory = directory(&[
        ("hwmon0/name", "board"),
        ("hwmon0/fan1_alarm", "0"),
        ("hwmon0/fan2_input", "900"),
        ("hwmon0/fan3_input", "900"),
        ("hwmon0/fan3_min", "500"),
        ("hwmon0/fan4_fault", "0"),
        ("hwmon0/fan4_max_alarm", "0"),
        ("hwmon0/temp1_input", "40000"),
        ("hwmon0/temp1_crit", "90000"),
        ("hwmon0/temp2_input", "40000"),
        ("hwmon0/temp2_max", "90000"),
        ("hwmon0/temp2_max_alarm", "0"),
        ("hwmon0/temp3_crit_alarm", "0"),
        ("hwmon0/in0_lcrit_alarm", "0"),
        ("hwmon0/in1_input", "3300"),
        ("hwmon0/in10_alarm", "0"),
        ("hwmon0/power1_crit_alarm", "0"),
        ("hwmon0/intrusion0_alarm", "0"),
        ("hwmon0/pwm1", "255"),
        ("hwmon0/temp1_label", "processor"),
        ("thermal/name", "other"),
        ("thermal/fan1_alarm", "0"),
        ("hwmon1/fan1_alarm", "0"),
        ("hwmon2/name", "nothing"),
    ]);
    let monitors = HardwareMonitors::open(directory.path()).unwrap();
    let parts = monitors.parts();
    let parts: Vec<_> = parts
        .iter()
        .map(|part| (part.token.as_str(), part.kind))
        .collect();
    use PartKind::{Fan, PowerSupply, Temperature};
    assert_eq!(
        parts,
        [
            ("board-fan1", Fan),
            ("board-fan3", Fan),
            ("board-fan4", Fan),
            ("board-temp1", Temperature),
            ("board-temp3", Temperature),
            ("board-in0", PowerSupply),
            ("board-in10", PowerSupply),
            ("board-power1", PowerSupply),
        ]
    );
}

#[test]
fn a_directory_without_any_is_named() {
    let empty = directory(&[("hwmon0/name", "board"), ("hwmon0/temp1_input", "40000")]);
    let error = HardwareMonitors::open(empty.path()).unwrap_err();
    let path = empty.path().display().to_string();
    assert!(format!("{error:#}").contains(&path), "{error:#}");
    let missing = empty.path().join("missing");
    let error = HardwareMonitors::open(&missing).unwrap_err();
    assert!(
        format!("{error:#}").contains(&missing.display().to_string()),
        "{error:#}"
    );
}

#[test]
fn any_of_its_alarms_is_a_failure() {
    for (alarms, channel) in [
        (&["alarm", "fault", "min_alarm"][..], "fan1"),
        (&["crit_alarm", "emergency_alarm", "lcrit_alarm"], "temp1"),
        (&["alarm", "min_alarm", "lcrit_alarm", "crit_alarm"], "in0"),
        (&["alarm", "crit_alarm"], "power1"),
    ] {
        let directory = directory(&[("hwmon0/name", "board")]);
        let file = |alarm: &str| format!("hwmon0/{channel}_{alarm}");
        for alarm in alarms {
            write(&directory, &file(alarm), "0");
        }
        let mut only = Only::of(&directory);
        assert_eq!(only.told(), Some(false));
        for alarm in alarms {
            write(&directory, &file(alarm), "1");
            assert_eq!(only.told(), Some(true), "{channel} {alarm}");
            assert_eq!(only.told(), None);
            write(&directory, &file(alarm), "0");
            assert_eq!(only.told(), Some(false), "{channel} {alarm}");
        }
    }
}

#[test]
fn a_fan_without_an_alarm_is_held_against_its_slowest_speed() {
    let directory = directory(&[
        ("hwmon0/name", "board"),
        ("hwmon0/fan1_input", "600"),
        ("hwmon0/fan1_min", "600"),
    ]);
    let mut only = Only::of(&directory);
    assert_eq!(only.told(), Some(false));
    write(&directory, "hwmon0/fan1_input", "599");
    assert_eq!(only.told(), Some(true));
    // The chip knows better where it has an alarm.
    write(&directory, "hwmon0/fan1_min_alarm", "0");
    assert_eq!(Only::of(&directory).told(), Some(false));
}

#[test]
fn a_temperature_without_an_alarm_is_held_against_its_limits() {
    let directory = directory(&[
        ("hwmon0/name", "board"),
        ("hwmon0/temp1_input", "89999"),
        ("hwmon0/temp1_crit", "90000"),
        ("hwmon0/temp1_crit_hyst", "85000"),
        ("hwmon0/temp1_lcrit", "-20000"),
    ]);
    let mut only = Only::of(&directory);
    let mut at = |degrees: &str| {
        write(&directory, "hwmon0/temp1_input", degrees);
        only.told()
    };
    assert_eq!(at("89999"), Some(false));
    assert_eq!(at("90000"), Some(true));
    // Until it has cooled down.
    assert_eq!(at("85000"), None);
    assert_eq!(at("84999"), Some(false));
    assert_eq!(at("85000"), None);
    assert_eq!(at("-20000"), Some(true));
    assert_eq!(at("-19999"), Some(false));
    // Limits that nobody has set.
    write(&directory, "hwmon0/temp1_crit", "0");
    assert_eq!(at("30000"), None);
    write(&directory, "hwmon0/temp1_crit_alarm", "0");
    let mut alarmed = Only::of(&directory);
    write(&directory, "hwmon0/temp1_crit", "90000");
    write(&directory, "hwmon0/temp1_input", "99000");
    assert_eq!(alarmed.told(), Some(false));
}

#[test]
fn what_cannot_be_read_stays_as_it_was_and_is_told_once() {
    let directory = directory(&[("hwmon0/name", "board"), ("hwmon0/fan1_alarm", "1")]);
    let mut only = Only::of(&directory);
    assert_eq!(only.told(), Some(true));
    fs::remove_file(directory.path().join("hwmon0/fan1_alarm")).unwrap();
    for _ in 0..2 {
        assert_eq!(only.told(), None);
        assert!(only.unreadable());
    }
    write(&directory, "hwmon0/fan1_alarm", "broken");
    assert_eq!(only.told(), None);
    write(&directory, "hwmon0/fan1_alarm", "1");
    assert_eq!(only.told(), None);
    assert!(!only.unreadable());
    write(&directory, "hwmon0/fan1_alarm", "0");
    assert_eq!(only.told(), Some(false));
}

#[test]
fn a_broken_sensor_says_nothing() {
    let directory = directory(&[
        ("hwmon0/name", "board"),
        ("hwmon0/temp2_crit_alarm", "0"),
        ("hwmon0/temp2_fault", "0"),
    ]);
    let mut only = Only::of(&directory);
    assert_eq!(only.told(), Some(false));
    write(&directory, "hwmon0/temp2_fault", "1");
    write(&directory, "hwmon0/temp2_crit_alarm", "1");
    assert_eq!(only.told(), None);
    assert!(only.unreadable());
}

/// The links of a real kernel, where the number of a chip follows from the order in which drivers are loaded.
#[cfg(unix)]
#[test]
fn tokens_follow_from_where_the_chip_is() {
    let link = |numbers: [(&str, &str); 3]| {
        let directory = directory(&[
            ("devices/0-002d/hwmon/a/name", "lm78"),
            ("devices/0-002d/hwmon/a/fan1_alarm", "0"),
            ("devices/0-002e/hwmon/b/name", "lm78"),
            ("devices/0-002e/hwmon/b/fan1_alarm", "0"),
            // Older drivers have the files with the device.
            ("devices/0-002f/name", "w83 781d"),
            ("devices/0-002f/fan1_alarm", "0"),
        ]);
        fs::create_dir_all(directory.path().join("devices/0-002f/hwmon/c")).unwrap();
        for (device, chip) in [("0-002d", "a"), ("0-002e", "b"), ("0-002f", "c")] {
            let chip = directory.path().join(format!("devices/{device}/hwmon/{chip}"));
            std::os::unix::fs::symlink("../..", chip.join("device")).unwrap();
        }
        for (name, chip) in numbers {
            let chip = directory.path().join("devices").join(chip);
            std::os::unix::fs::symlink(chip, directory.path().join(name)).unwrap();
        }
        let mut tokens = tokens(&directory);
        tokens.sort();
        tokens
    };
    let (a, b, c) = ("0-002d/hwmon/a", "0-002e/hwmon/b", "0-002f/hwmon/c");
    let tokens = link([("hwmon0", a), ("hwmon1", b), ("hwmon2", c)]);
    assert_eq!(
        tokens,
        ["lm78-0-002d-fan1", "lm78-0-002e-fan1", "w83_781d-0-002f-fan1"]
    );
    assert_eq!(link([("hwmon3", a), ("hwmon1", b), ("hwmon0", c)]), tokens);
}

#[test]
fn chips_without_a_place_are_numbered_and_tokens_are_not_too_long() {
    let long = "x".repeat(100);
    let directory = directory(&[
        ("hwmon2/name", "virtual"),
        ("hwmon2/fan1_alarm", "0"),
        ("hwmon10/name", "virtual"),
        ("hwmon10/fan1_alarm", "0"),
        ("hwmon11/name", &long),
        ("hwmon11/power65535_alarm", "0"),
        ("hwmon12/name", &long),
        ("hwmon12/power65535_alarm", "0"),
    ]);
    let tokens = tokens(&directory);
    assert_eq!(tokens[..2], ["virtual-fan1", "virtual.2-fan1"]);
    assert_ne!(tokens[2], tokens[3]);
    assert!(tokens.iter().all(|token| token.len() <= 64), "{tokens:?}");
}

#[test]
fn the_files_are_read_as_long_as_the_monitors_live() {
    let directory = directory(&[("hwmon0/name", "board"), ("hwmon0/fan1_alarm", "0")]);
    let monitors = HardwareMonitors::open_every(directory.path(), Duration::from_millis(1)).unwrap();
    let (sender, told) = mpsc::channel();
    monitors.watch(std::sync::Arc::new(move |token, failing| {
        let _ = sender.send((token.to_owned(), failing));
    }));
    let next = || {
        told.recv()
            .map(|(token, failing)| (token == "board-fan1", failing))
    };
    // Before anybody could have changed it.
    assert_eq!(told.try_recv(), Ok(("board-fan1".to_owned(), false)));
    write(&directory, "hwmon0/fan1_alarm", "1");
    assert_eq!(next(), Ok((true, true)));
    write(&directory, "hwmon0/fan1_alarm", "0");
    assert_eq!(next(), Ok((true, false)));
    drop(monitors);
    // The thread ends, and with it who is told.
    assert!(next().is_err());
}
