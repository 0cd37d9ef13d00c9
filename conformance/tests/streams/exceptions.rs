//! The cases of streaming that no defect is tried with, since they apply to no device of these tests, each with the reason.

use onvif_conformance::run::Judged;
use onvif_conformance::{cases, catalogue};

use crate::camera;

/// Why a case does not apply: nothing about the devices, only about the machine that the tests run on.
pub fn reason(id: &str) -> Option<&'static str> {
    let title = catalogue::entry(id).map_or("", |entry| entry.title);
    (camera::six().is_none() && title.contains("IPv6")).then_some("this machine has no IPv6")
}

/// Without IPv6 half of the cases are left out, which must not happen unnoticed where the environment asks for it.
pub fn are_allowed() {
    assert!(
        camera::six().is_some() || std::env::var_os("REQUIRE_IPV6").is_none(),
        "this machine has no IPv6 address that is good for more than one link"
    );
}

/// A case of streaming that the suite has either passes or is excused, and none is both.
pub fn are_what_is_left(judged: &[Judged]) {
    let passed = |id: &str| {
        judged
            .iter()
            .any(|one| one.id == id && one.verdict.name() == "passed")
    };
    let remark = |id: &str| {
        let found = judged.iter().find(|one| one.id == id);
        found.map_or(String::new(), |one| one.verdict.remark())
    };
    let mut complaints = Vec::new();
    for id in cases::all()
        .iter()
        .map(|case| case.id)
        .filter(|id| id.contains("RTSS-"))
    {
        match (passed(id), reason(id)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(why)) => complaints.push(format!("{id} passes, and is excused: {why}")),
            (false, None) => complaints.push(format!("{id} is not judged, and not excused: {}", remark(id))),
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}
