//! The program as a user calls it.

use std::process::{Command, Output};

fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onvif-conformance"))
        .args(arguments)
        .env_remove("ONVIF_PASSWORD")
        .output()
        .unwrap()
}

#[test]
fn every_official_case_is_listed_with_its_state() {
    let output = program(&["list", "--only", "DEVICE-3-1-9,ACCESSCONTROL-1-1-1"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(
        text.contains("DEVICE-3-1-9\timplemented\t")
            && text.contains("ACCESSCONTROL-1-1-1\tnot implemented\t"),
        "{text}"
    );
    assert!(text.ends_with("1 of 2 cases are implemented\n"), "{text}");
}

#[test]
fn what_cannot_be_judged_is_status_two_and_said() {
    for (target, part) in [
        ("ftp://127.0.0.1/", "speaks http"),
        ("127.0.0.1", "scheme"),
        // Port 1 of this machine: nobody listens there.
        ("http://127.0.0.1:1/onvif/device_service", "no answer"),
    ] {
        let output = program(&["run", "--target", target]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{target}: {error}");
        assert!(error.contains(part), "{target}: {error}");
    }
}

#[test]
fn a_folder_without_schemas_is_status_two() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--schemas", path]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no schema"));
}

#[test]
fn wrong_words_are_refused() {
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--allow", "everything"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("factory-default"));
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--profile", "X"]);
    assert_eq!(output.status.code(), Some(2));
}
