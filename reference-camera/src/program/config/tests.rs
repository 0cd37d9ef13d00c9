//! Configuration files and command lines.

use clap::Parser;
use onvif_device::backend::video::Resolution;
use onvif_device::services::motion::Schedule;

use super::*;
use crate::gpio::{FilterSpec, Level, OutputSpec};
use crate::program::lines::Lines;
use crate::program::mac_filter::MacFilter;
use crate::program::regions::{RegionSpec, ScheduleSpec};
use crate::program::source_spec::SourceSpec;

const EXAMPLE: &str = include_str!("../../../camera.example.toml");
const DOCUMENTATION: &str = include_str!("../../../../docs/configuration.md");
const KEYS: &[&str] = &[
    "bind",
    "http-port",
    "rtsp-port",
    "tls",
    "https-port",
    "rtsps-port",
    "state-dir",
    "sources",
    "devices",
    "device",
    "audio",
    "audio-output",
    "text-to-speech",
    "stream-dscp",
    "max-sessions",
    "idle-timeout",
    "login-attempts",
    "login-lock",
    "basic-login",
    "mac-filter",
    "ptz",
    "ptz-wide",
    "ptz-home",
    "network",
    "dhcp-client",
    "dhcp6-client",
    "dhcp6-stateless-client",
    "ptz-angle",
    "motion-sensitivity",
    "motion-threshold",
    "motion-hold",
    "motion-test-pattern",
    "motion-passed-through",
    "motion-regions",
    "motion-schedule",
    "imaging",
    "tamper-detection",
    "digital-inputs",
    "relay-outputs",
    "loop-back",
    "serial-ports",
    "control-socket",
    "status-lamp",
    "reset-button",
    "infrared-lamp",
    "ir-cut-filter",
    "drives",
    "hardware-monitors",
    "discovery",
    "onvif",
    "firmware-keys",
    "firmware-server",
    "storage-dirs",
    "log",
    "syslog",
];

fn from_file(text: &str) -> anyhow::Result<Config> {
    let mut config = Config::default();
    config.apply_file(text, Path::new("/etc/camera"))?;
    config.check()?;
    Ok(config)
}

fn command_line(arguments: &[&str]) -> CommandLine {
    CommandLine::try_parse_from([&["reference-camera"], arguments].concat()).unwrap()
}

#[test]
fn the_example_is_the_default() {
    assert_eq!(from_file(EXAMPLE).unwrap(), Config::default());
}

#[test]
fn every_key_is_in_the_example_and_in_the_documentation() {
    for key in KEYS {
        let in_example = EXAMPLE.lines().any(|line| {
            let line = line.trim_start_matches(['#', ' ']);
            line.starts_with(&format!("{key} =")) || line == format!("[[{key}]]")
        });
        assert!(in_example, "{key} in camera.example.toml");
        assert!(
            DOCUMENTATION.contains(&format!("`{key}`")),
            "{key} in docs/configuration.md"
        );
    }
    // The list above is complete: serde names all keys when it meets one it does not know.
    let error = from_file("nonsense = 1").unwrap_err().to_string();
    let named = error
        .rsplit("expected one of")
        .next()
        .unwrap()
        .matches('`')
        .count()
        / 2;
    assert_eq!(named, KEYS.len(), "{error}");
}

#[test]
fn configurations_for_boards_are_taken() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/boards");
    let files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert!(files.len() >= 5, "{files:?}");
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let taken = from_file(&text);
        assert!(taken.is_ok(), "{}: {:#}", path.display(), taken.unwrap_err());
    }
}

#[test]
fn every_command_line_option_is_in_the_documentation() {
    use clap::CommandFactory;
    for argument in CommandLine::command()
        .get_arguments()
        .filter_map(clap::Arg::get_long)
    {
        assert!(
            DOCUMENTATION.contains(&format!("`--{argument}")),
            "--{argument} in docs/configuration.md"
        );
    }
}

#[test]
fn all_keys_take_effect() {
    let config = from_file(
        r#"
        bind = "192.0.2.1"
        http-port = 80
        rtsp-port = 554
        tls = false
        https-port = 443
        rtsps-port = 322
        state-dir = "state"
        sources = ["clip.mp4", "test:640x360@10"]
        devices = 3
        audio = "hello.wav"
        audio-output = "said.wav"
        text-to-speech = { command = ["espeak-ng"], languages = ["en"], voices = { male = "" } }
        stream-dscp = 46
        max-sessions = 10
        idle-timeout = 300
        login-attempts = 3
        login-lock = 600
        basic-login = true
        mac-filter = { allow = ["02:00:5e:10:00:01", "02-00-5E-10-00-02"] }
        ptz = false
        ptz-wide = 1.5
        ptz-home = "fixed"
        network = "system"
        dhcp-client = ["udhcpc", "-f"]
        dhcp6-client = ["udhcpc6", "-f"]
        dhcp6-stateless-client = ["udhcpc6", "-l", "-f"]
        ptz-angle = 90.0
        motion-sensitivity = 70
        motion-threshold = 10
        motion-hold = 2.5
        motion-test-pattern = true
        motion-passed-through = "key-frames"
        motion-regions = [{ name = "door", source = 2, area = [0.1, 0.2, 0.3, 0.4], sensitivity = 70 }]
        motion-schedule = ["mon-fri 18:00-24:00"]
        imaging = false
        tamper-detection = false
        digital-inputs = [{ line = "gpiochip0/4" }]
        relay-outputs = 3
        loop-back = []
        status-lamp = { line = "gpiochip0/5", on = "low" }
        reset-button = { line = "gpiochip0/6", hold-s = 5 }
        infrared-lamp = { line = "gpiochip0/7" }
        ir-cut-filter = { day = { line = "gpiochip0/8" }, night = { line = "gpiochip0/9" }, pulse-ms = 50 }
        drives = [{ kind = "pelco-d", port = "/dev/ttyUSB1", source = 2 }]
        serial-ports = ["rs485:/dev/ttyUSB0"]
        hardware-monitors = "chips"
        control-socket = "control"
        discovery = false
        onvif = false
        firmware-keys = ["0101010101010101010101010101010101010101010101010101010101010101"]
        firmware-server = "https://firmware.example/{version}"
        storage-dirs = ["/mnt/nas"]
        log = "warn"
        syslog = "log.example:5514"
        "#,
    )
    .unwrap();
    let expected = Config {
        bind: Bind::Address("192.0.2.1".parse().unwrap()),
        http_port: 80,
        rtsp_port: 554,
        tls: false,
        https_port: Some(443),
        rtsps_port: Some(322),
        state_dir: Some("/etc/camera/state".into()),
        sources: vec![
            SourceSpec::File("/etc/camera/clip.mp4".into()).into(),
            SourceSpec::Test {
                resolution: Resolution {
                    width: 640,
                    height: 360,
                },
                framerate: 10.0,
            }
            .into(),
        ],
        devices: 3,
        device: Vec::new(),
        audio: AudioSpec::File("/etc/camera/hello.wav".into()),
        audio_output: Some(SpeakerSpec::File("/etc/camera/said.wav".into())),
        text_to_speech: Some(
            toml::from_str("command = [\"espeak-ng\"]\nlanguages = [\"en\"]\nvoices = { male = \"\" }")
                .unwrap(),
        ),
        stream_dscp: 46,
        max_sessions: 10,
        idle_timeout: 300,
        login_attempts: 3,
        login_lock: 600,
        basic_login: true,
        mac_filter: Some(MacFilter::Allow(vec![
            "02:00:5e:10:00:01".parse().unwrap(),
            "02:00:5e:10:00:02".parse().unwrap(),
        ])),
        ptz: false,
        ptz_wide: 1.5,
        ptz_home: PtzHome::Fixed,
        network: NetworkKind::System,
        dhcp_client: vec!["udhcpc".to_owned(), "-f".to_owned()],
        dhcp6_client: vec!["udhcpc6".to_owned(), "-f".to_owned()],
        dhcp6_stateless_client: vec!["udhcpc6".to_owned(), "-l".to_owned(), "-f".to_owned()],
        ptz_angle: 90.0,
        motion_sensitivity: 70,
        motion_threshold: 10,
        motion_hold: 2.5,
        motion_test_pattern: true,
        motion_passed_through: Some(PassedThrough::KeyFrames),
        motion_regions: vec![RegionSpec {
            name: "door".to_owned(),
            source: 2,
            area: [0.1, 0.2, 0.3, 0.4],
            sensitivity: Some(70),
            threshold: None,
        }],
        motion_schedule: ScheduleSpec(Schedule::new(vec!["mon-fri 18:00-24:00".parse().unwrap()]).unwrap()),
        hardware: HardwareConfig {
            imaging: false,
            tamper_detection: false,
            digital_inputs: Lines::Real(vec![toml::from_str("line = \"gpiochip0/4\"").unwrap()]),
            relay_outputs: Lines::Simulated(3),
            loop_back: Vec::new(),
            serial_ports: vec!["rs485:/dev/ttyUSB0".parse().unwrap()],
            control_socket: Some("/etc/camera/control".into()),
            status_lamp: Some(OutputSpec {
                on: Level::Low,
                ..OutputSpec::of("gpiochip0/5".parse().unwrap())
            }),
            reset_button: Some(toml::from_str("line = \"gpiochip0/6\"\nhold-s = 5").unwrap()),
            infrared_lamp: Some(OutputSpec::of("gpiochip0/7".parse().unwrap())),
            ir_cut_filter: Some(FilterSpec {
                day: OutputSpec::of("gpiochip0/8".parse().unwrap()),
                night: Some(OutputSpec::of("gpiochip0/9".parse().unwrap())),
                pulse_ms: 50,
            }),
            drives: vec![toml::from_str("kind = \"pelco-d\"\nport = \"/dev/ttyUSB1\"\nsource = 2").unwrap()],
            monitors: Some("/etc/camera/chips".into()),
        },
        discovery: false,
        onvif: false,
        firmware_keys: vec![[1; 32]],
        firmware_server: Some("https://firmware.example/{version}".to_owned()),
        storage_dirs: vec!["/mnt/nas".into()],
        log: "warn".to_owned(),
        syslog: Some("log.example:5514".to_owned()),
    };
    assert_eq!(config, expected);
}

#[test]
fn mistakes_are_named_with_their_line() {
    for (text, part) in [
        ("http-port = 80\nhttp_port = 81", "unknown field `http_port`"),
        ("http-port = 80\nrtsp-port = 70000", "line 2"),
        ("\nbind = \"everywhere\"", "`everywhere`"),
        ("log = 3", "line 1"),
        ("sources = [\"test\",\n \"rtmp://x/\"]", "`rtmp:`"),
        ("http-port = ", "line 1"),
        ("http-port = 80\nhttp-port = 81", "line 2"),
        ("sources = []", "no video source"),
        ("devices = 0", "devices is 0"),
        ("devices = 2\n[[device]]\nhttp-port = 1", "both `devices`"),
        ("[[device]]\nname = \"x\"", "unknown field `name`"),
        ("http-port = 8554", "both have port 8554"),
        ("https-port = 8554", "RTSP and HTTPS cannot both have port 8554"),
        ("https-port = 9000\nrtsps-port = 9000", "HTTPS and RTSPS"),
        ("stream-dscp = 64", "stream-dscp is 64"),
        ("max-sessions = 0", "max-sessions is 0"),
        ("syslog = \"a b\"", "not HOST or HOST:PORT"),
        ("max-sessions = 513", "max-sessions is 513"),
        ("idle-timeout = 4", "idle-timeout is 4"),
        ("login-attempts = 2", "login-attempts is 2"),
        ("login-attempts = 11", "login-attempts is 11"),
        ("login-lock = 29", "login-lock is 29"),
        ("login-lock = 86401", "login-lock is 86401"),
        ("idle-timeout = 3601", "idle-timeout is 3601"),
        (
            "text-to-speech = { command = [\"a\"], languages = [\"en\"], voices = { male = \"\" } }",
            "no audio-output",
        ),
        (
            "text-to-speech = { command = [\"a\"], languages = [\"e\"], voices = { male = \"\" } }",
            "the language \"e\"",
        ),
        ("mac-filter = { deny = [] }", "mac-filter is empty"),
        ("mac-filter = { allow = [\"02:00\"] }", "`02:00`"),
        ("mac-filter = { refuse = [] }", "`refuse`"),
        (
            "mac-filter = { allow = [\"02:00:00:00:00:01\"], deny = [\"02:00:00:00:00:02\"] }",
            "line 1",
        ),
        ("ptz-wide = 0.5", "ptz-wide is 0.5"),
        ("ptz-home = \"gone\"", "`gone`"),
        ("network = \"real\"", "`real`"),
        ("dhcp-client = [\"x\"]", "the network is \"simulated\""),
        ("dhcp6-client = [\"x\"]", "dhcp6-client is for the network"),
        (
            "dhcp6-stateless-client = [\"x\"]",
            "dhcp6-stateless-client is for the network",
        ),
        ("firmware-keys = [\"01\"]", "64 hexadecimal digits"),
        ("firmware-server = \"http://h/{version}\"", "no firmware-keys"),
        (
            "firmware-server = \"ftp://h/{version}\"",
            "firmware-server: the address must begin with http",
        ),
        ("firmware-server = \"http://h/latest\"", "must have {version}"),
        ("firmware-server = \"http://admin:x@h/{version}\"", "no login"),
        ("motion-sensitivity = 101", "motion-sensitivity is 101"),
        (
            "motion-regions = [{ name = \"\", area = [0.0, 0.0, 1.0, 1.0] }]",
            "a name",
        ),
        (
            "motion-regions = [{ name = \"a\", area = [0.5, 0.0, 0.6, 1.0] }]",
            "the region \"a\"",
        ),
        (
            "motion-regions = [{ name = \"a\", area = [0.0, 0.0, 1.0, 1.0], source = 2 }]",
            "the source 2",
        ),
        (
            "motion-regions = [{ name = \"a\", area = [0.0, 0.0, 1.0, 1.0], sensitivity = 101 }]",
            "sensitivity",
        ),
        (
            "motion-regions = [{ name = \"a\", area = [0.0, 0.0, 1.0, 1.0], threshold = 0 }]",
            "threshold",
        ),
        (
            "motion-regions = [{ name = \"a\", area = [0.0, 0.0, 1.0, 1.0] }, { name = \"a\", area = [0.0, 0.0, 0.5, 1.0] }]",
            "two regions",
        ),
        ("motion-schedule = [\"always\"]", "line 1"),
        ("motion-threshold = 0", "motion-threshold is 0"),
        ("motion-hold = -1.0", "motion-hold is -1"),
        ("ptz-angle = 180.0", "ptz-angle is 180"),
        ("digital-inputs = 17", "digital-inputs is 17"),
        ("digital-inputs = [{ line = \"4\" }]", "`4` is not of the form"),
        ("digital-inputs = [{ line = \"a/4\", bias = \"up\" }]", "`up`"),
        ("digital-inputs = \"2\"", "a number of simulated lines or a list"),
        (
            "drives = [{ kind = \"pelco-d\", port = \"/dev/a\", source = 2 }]",
            "the source 2",
        ),
        (
            "status-lamp = { line = \"a/4\" }\nreset-button = { line = \"a/4\" }",
            "a/4 is used twice",
        ),
        ("loop-back = [\"relay-1 > input-9\"]", "input-9"),
        ("loop-back = [\"relay-1\"]", "relay-1 > input-1"),
        ("serial-ports = [\"ttyS0\"]", "device file"),
        ("audio = \"tone:5\"", "`5` is not a frequency"),
    ] {
        let error = format!("{:#}", from_file(text).unwrap_err());
        assert!(error.contains(part), "{text}: {error}");
    }
    let error = from_file("log = \"info\"\nnonsense = 1").unwrap_err().to_string();
    assert!(error.contains("line 2"), "{error}");
}

#[test]
fn the_command_line_wins_over_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("camera.toml");
    std::fs::write(
        &path,
        "bind = \"192.0.2.1\"\nhttp-port = 1000\nrtsp-port = 1001\nsources = [\"a\"]\nlog = \"warn\"",
    )
    .unwrap();
    let config = |more: &[&str]| {
        Config::load(&command_line(
            &[&["--config", path.to_str().unwrap()], more].concat(),
        ))
        .unwrap()
    };
    assert_eq!((config(&[]).http_port, config(&[]).discovery), (1000, true));
    let other = config(&[
        "--bind",
        "[::1]",
        "--http-port",
        "2000",
        "--source",
        "test",
        "--source",
        "b",
        "--audio",
        "none",
        "--no-discovery",
        "--log",
        "debug",
        "--state-dir",
        "/s",
        "--https-port",
        "2001",
        "--no-tls",
    ]);
    let expected = Config {
        bind: Bind::Address("::1".parse().unwrap()),
        http_port: 2000,
        rtsp_port: 1001,
        tls: false,
        https_port: Some(2001),
        rtsps_port: None,
        state_dir: Some("/s".into()),
        sources: vec![ConfiguredSource::default(), SourceSpec::File("b".into()).into()],
        devices: 1,
        device: Vec::new(),
        audio: AudioSpec::None,
        audio_output: None,
        text_to_speech: None,
        stream_dscp: 0,
        max_sessions: 512,
        idle_timeout: 60,
        login_attempts: 5,
        login_lock: 300,
        basic_login: false,
        mac_filter: None,
        ptz: true,
        ptz_wide: 1.0,
        ptz_home: PtzHome::Settable,
        network: NetworkKind::Simulated,
        dhcp_client: Vec::new(),
        dhcp6_client: Vec::new(),
        dhcp6_stateless_client: Vec::new(),
        ptz_angle: 60.0,
        motion_sensitivity: 50,
        motion_threshold: 1,
        motion_hold: 5.0,
        motion_test_pattern: false,
        motion_passed_through: None,
        motion_regions: Vec::new(),
        motion_schedule: ScheduleSpec::default(),
        hardware: HardwareConfig::default(),
        discovery: false,
        onvif: true,
        firmware_keys: Vec::new(),
        firmware_server: None,
        storage_dirs: Vec::new(),
        log: "debug".to_owned(),
        syslog: None,
    };
    assert_eq!(other, expected);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = Config::load(&command_line(&["--config", "/nowhere/camera.toml"])).unwrap_err();
    assert!(error.to_string().contains("/nowhere/camera.toml"), "{error}");
}

#[test]
fn the_password_is_not_printed() {
    let line = command_line(&["--admin-password", "Correct-Horse-7"]);
    assert!(!format!("{line:?}").contains("Correct"));
    assert!(CommandLine::try_parse_from(["reference-camera", "--admin-password", ""]).is_err());
}
