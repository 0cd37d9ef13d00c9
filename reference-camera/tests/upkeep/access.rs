//! Who may come, who is there, and for how long somebody may be silent.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use onvif_core::auth::digest;
use reference_camera::program::config::Config;
use reference_camera::program::mac_filter::MacFilter;
use reference_camera::program::run::Camera;

use super::{PASSWORD, TDS, TRT, exchange, small, start_with, text};

const TT: &str = "http://www.onvif.org/ver10/schema";

fn ask(socket: &Path, command: &str) -> String {
    let mut stream = UnixStream::connect(socket).unwrap();
    writeln!(stream, "{command}").unwrap();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_control_socket_tells_who_is_online() {
    let state = tempfile::tempdir().unwrap();
    let socket = state.path().join("control");
    let mut config = small(state.path());
    config.hardware.control_socket = Some(socket.clone());
    let camera = start_with(&config).await;
    assert_eq!(ask(&socket, "users"), "none");
    camera.call(TDS, "GetUsers", "").await;
    let told = ask(&socket, "users");
    let (who, seconds) = told.split_once('=').unwrap();
    let (online, silent) = seconds.split_once(',').unwrap();
    assert_eq!(who, "admin@127.0.0.1");
    assert!(
        online.parse::<u64>().unwrap() >= silent.parse().unwrap(),
        "{told}"
    );
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_without_requests_are_closed() {
    let state = tempfile::tempdir().unwrap();
    let camera = start_with(&Config {
        idle_timeout: 1,
        ..small(state.path())
    })
    .await;
    let authority = camera.authority.clone();
    let closed = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(authority).unwrap();
        // Far less than the idle time without a configuration.
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
            .write_all(b"GET /nowhere HTTP/1.1\r\nHost: camera\r\n\r\n")
            .unwrap();
        let mut all = String::new();
        stream.read_to_string(&mut all).map(|_| all)
    });
    let answer = closed.await.unwrap().expect("the connection is not closed");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    assert!(
        !answer.to_ascii_lowercase().contains("connection: close"),
        "{answer}"
    );
    camera.stop().await;
}

/// Status of DESCRIBE with a password.
fn describe(uri: &str, password: &str) -> u16 {
    let authority = uri.split('/').nth(2).unwrap();
    let mut stream = BufReader::new(TcpStream::connect(authority).unwrap());
    let mut ask = |headers: &str| {
        let request = format!("DESCRIBE {uri} RTSP/1.0\r\nCSeq: 1\r\n{headers}\r\n");
        stream.get_mut().write_all(request.as_bytes()).unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut head).unwrap() > 0, "{head}");
        }
        head
    };
    let header = answer_to(&ask(""), "DESCRIBE", uri, password);
    let head = ask(&header);
    head.split(' ').nth(1).unwrap().parse().unwrap()
}

/// The header that answers the challenge in the head of a reply.
fn answer_to(head: &str, method: &str, target: &str, password: &str) -> String {
    let challenge = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("www-authenticate").then_some(value)
    });
    let challenges = digest::challenges(challenge.expect("a challenge").as_bytes()).unwrap();
    let mut client = digest::Client::new("admin", password.into());
    client.accept(&challenges).unwrap();
    let value = client.authorize(method, target, "c0ffee").unwrap();
    format!("Authorization: {value}\r\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_locks_as_the_configuration_says() {
    let state = tempfile::tempdir().unwrap();
    let camera = start_with(&Config {
        login_attempts: 3,
        login_lock: 7777,
        ..small(state.path())
    })
    .await;
    let authority = camera.authority.clone();
    let profiles = camera.call(TRT, "GetProfiles", "").await;
    let profile = profiles
        .split("token=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let wanted = format!(
        "<StreamSetup><Stream xmlns='{TT}'>RTP-Unicast</Stream><Transport xmlns='{TT}'><Protocol>RTSP</Protocol></Transport></StreamSetup>\
         <ProfileToken>{}</ProfileToken>",
        profile.unwrap()
    );
    let stream = text(&camera.call(TRT, "GetStreamUri", &wanted).await, ":Uri");
    let guessed = tokio::task::spawn_blocking(move || {
        let path = "/onvif/device_service";
        let body = format!(
            "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><GetUsers xmlns='{TDS}'/></s:Body></s:Envelope>"
        );
        let kind = "Content-Type: application/soap+xml\r\n";
        let guess = |password: &str| {
            let (_, head, _) = exchange(&authority, "POST", path, kind, body.as_bytes());
            let headers = answer_to(&head, "POST", path, password) + kind;
            let (status, _, answer) = exchange(&authority, "POST", path, &headers, body.as_bytes());
            (status, String::from_utf8(answer).unwrap())
        };
        for _ in 0..2 {
            assert_eq!(guess("wrong").0, 401);
        }
        // Whoever gets it right has not guessed.
        assert_eq!(guess(PASSWORD).0, 200);
        assert_eq!(describe(&stream, PASSWORD), 200);
        // Two over HTTP and one over RTSP.
        for _ in 0..2 {
            assert_eq!(guess("wrong").0, 401);
        }
        assert_eq!(describe(&stream, "wrong"), 401);
        assert_eq!(describe(&stream, PASSWORD), 401);
        guess(PASSWORD)
    });
    let (status, answer) = guessed.await.unwrap();
    assert_eq!(status, 401);
    let seconds = answer
        .split("for another ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let seconds: u32 = seconds.unwrap_or_else(|| panic!("{answer}")).parse().unwrap();
    assert!((7000..=7777).contains(&seconds), "{answer}");
    camera.stop().await;
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn the_hardware_filter_of_the_configuration_is_in_force() {
    let state = tempfile::tempdir().unwrap();
    let address = "02:00:5e:10:00:01".parse().unwrap();
    let config = Config {
        mac_filter: Some(MacFilter::Deny(vec![address])),
        ..small(state.path())
    };
    let camera = Camera::open(&config, Some(PASSWORD.into()))
        .await
        .unwrap_or_else(|failure| panic!("{failure}"));
    let filter = camera.device().common().address_filter().hardware().unwrap();
    assert_eq!(
        (filter.rules().allow, &*filter.rules().addresses),
        (false, &[address][..])
    );
    drop(camera);
    // With a list of others, programs on this machine still come in.
    let camera = start_with(&Config {
        mac_filter: Some(MacFilter::Allow(vec![address])),
        ..config
    })
    .await;
    camera.call(TDS, "GetUsers", "").await;
    camera.stop().await;
}
