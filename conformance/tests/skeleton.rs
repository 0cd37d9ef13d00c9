//! Until there are test cases, the program must not look as if a device had passed.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onvif-conformance"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

#[test]
fn a_run_that_tests_nothing_is_no_success() {
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing was tested"));
}

#[test]
fn the_help_says_what_is_missing() {
    let output = run(&["--help"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("None is implemented yet"));
}
