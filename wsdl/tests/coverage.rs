//! The table of what the device implements: nothing is left out without a reason.

use onvif_wsdl::services_table::table;

/// A workspace with one operation of each kind.
fn workspace(reasons: &str, refusals: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    for module in [
        "device",
        "media",
        "media2",
        "ptz",
        "imaging",
        "events",
        "device_io",
    ] {
        write(
            &format!("onvif-device/src/generated/{module}.rs"),
            "pub trait T {\n    /// Answers `Stop`.\n    fn stop(\n        &self,\n    ) {}\n}\n",
        );
    }
    write(
        "onvif-device/src/services/ptz.rs",
        "use crate::generated::ptz::PtzService;\nimpl PtzService for A {\n    async fn stop(&self) {}\n}\n",
    );
    write(
        "onvif-device/tests/ptz.rs",
        "fn stop() { call(TPTZ, \"Stop\"); }\n",
    );
    write(
        "onvif-device/tests/timg.rs",
        "// timg::Stop\nfn stop() { lens(TIMG, Command::Stop); }\n",
    );
    write("reference-camera/tests/upkeep/refusals.tsv", refusals);
    write("docs/coverage.toml", reasons);
    folder
}

#[test]
fn what_is_left_out_without_a_reason_is_named() {
    let reasons = "[[left-out]]\nservice = \"timg\"\noperations = [\"Stop\"]\nreason = \"no motor\"\n\
                   [[deprecated]]\nservice = \"trt\"\noperations = [\"Stop\"]\nreason = \"old\"\n";
    let folder = workspace(reasons, "tptz.Stop\tSender/InvalidArgVal/NoProfile\t<x/>");
    let (table, mistakes) = table(folder.path()).unwrap();
    assert!(table.contains("| PTZ | 1 | 1 | 1 | 1 | 0 | 0 |"), "{table}");
    assert!(
        table.contains("| Stop | yes | `onvif-device/tests/ptz.rs` | `NoProfile` |  |"),
        "{table}"
    );
    assert!(
        table.contains("| Stop | left out | - | - | no motor |"),
        "{table}"
    );
    assert!(
        table.contains("| Stop | left out | - | - | deprecated: old |"),
        "{table}"
    );
    assert_eq!(mistakes.len(), 4, "{mistakes:?}");
    assert!(mistakes.contains(&"tds.Stop is left out without a reason".to_owned()));
}

#[test]
fn remarks_that_no_longer_hold_are_named() {
    let reasons = "[[left-out]]\nservice = \"tptz\"\noperations = [\"Stop\"]\nreason = \"x\"\n\
                   [[left-out]]\nservice = \"tptz\"\noperations = [\"Stop\"]\nreason = \"x\"\n\
                   [[deprecated]]\nservice = \"tds\"\noperations = [\"Start\"]\nreason = \"x\"\n\
                   [[by-capability]]\nservice = \"trt\"\noperations = [\"Stop\"]\nreason = \"x\"\n";
    let folder = workspace(reasons, "tptz.Start\tSender/InvalidArgVal\t");
    let (_, mistakes) = table(folder.path()).unwrap();
    for mistake in [
        "tptz.Start, which is to be refused, does not exist",
        "tptz.Stop has no bad case",
        "tptz.Stop is there, and left out",
        "tptz.Stop is named twice",
        "tds.Start does not exist",
        "trt.Stop is not there by capability",
    ] {
        assert!(
            mistakes.contains(&mistake.to_owned()),
            "{mistake} in {mistakes:?}"
        );
    }
    std::fs::write(folder.path().join("docs/coverage.toml"), "[[left-over]]\n").unwrap();
    assert!(onvif_wsdl::services_table::table(folder.path()).is_err());
}
