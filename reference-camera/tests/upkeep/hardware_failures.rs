//! Fans, power supplies and temperatures that a camera watches in a directory like `/sys/class/hwmon`.

use reference_camera::program::hardware::HardwareConfig;
use tempfile::TempDir;

use super::*;

/// A chip that has one of each.
pub struct Chips(TempDir);

impl Chips {
    pub fn new() -> Chips {
        let chips = Chips(tempfile::tempdir().unwrap());
        std::fs::create_dir(chips.0.path().join("hwmon0")).unwrap();
        for (file, content) in [
            ("name", "board"),
            ("fan1_alarm", "0"),
            ("in0_lcrit_alarm", "0"),
            ("temp1_crit", "90000"),
            ("temp1_input", "45000"),
        ] {
            chips.write(file, content);
        }
        chips
    }

    /// The configuration of a camera that watches it.
    pub fn watched(&self) -> HardwareConfig {
        HardwareConfig {
            monitors: Some(self.0.path().to_owned()),
            ..HardwareConfig::default()
        }
    }

    /// In one step, as the kernel shows it: nobody reads half of it.
    fn write(&self, file: &str, content: &str) {
        let folder = self.0.path().join("hwmon0");
        std::fs::write(folder.join("next"), format!("{content}\n")).unwrap();
        std::fs::rename(folder.join("next"), folder.join(file)).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_fail_are_told() {
    let state = tempfile::tempdir().unwrap();
    let chips = Chips::new();
    let camera = start_with(&Config {
        hardware: chips.watched(),
        ..small(state.path())
    })
    .await;
    for (topic, file, good, bad) in [
        ("FanFailure", "fan1_alarm", "0", "1"),
        ("PowerSupplyFailure", "in0_lcrit_alarm", "0", "1"),
        ("TemperatureCritical", "temp1_input", "45000", "90000"),
    ] {
        let events = camera
            .pull_point(&format!("tns1:Device/HardwareFailure/{topic}"))
            .await;
        let mut told = vec![camera.pulled(&events).await];
        for content in [bad, good] {
            chips.write(file, content);
            told.push(camera.pulled(&events).await);
        }
        let expected = [
            ("Initialized", "false"),
            ("Changed", "true"),
            ("Changed", "false"),
        ];
        let expected = expected.map(|(operation, state)| (operation.to_owned(), state.to_owned()));
        assert_eq!(told, expected, "{topic}");
    }
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_without_monitors_is_refused_by_name() {
    let state = tempfile::tempdir().unwrap();
    let empty = tempfile::tempdir().unwrap();
    let config = Config {
        hardware: HardwareConfig {
            monitors: Some(empty.path().to_owned()),
            ..HardwareConfig::default()
        },
        ..small(state.path())
    };
    let failure = Camera::open(&config, Some(PASSWORD.into())).await.unwrap_err();
    assert_eq!(failure.status(), Failure::HARDWARE);
    let path = empty.path().display().to_string();
    assert!(failure.to_string().contains(&path), "{failure}");
}
