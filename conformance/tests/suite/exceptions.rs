//! The cases that no defect is tried with, each with the reason. The tests are checked against this list: a case that is neither here nor passes somewhere and is failed by a
//! defect is a mistake, and so is one that is here and passes. A defect may name a case of this list; it is tried as soon as the case applies.

/// A reason, and the cases that it is true of.
pub const UNPROVEN: &[(&str, &[&str])] = &[
    (
        "it waits for twenty seconds; the run against the camera judges it",
        &["EVENT-3-1-20"],
    ),
    (
        "it takes a network with DHCP; the run against the camera judges it",
        &["IPCONFIG-1-1-3"],
    ),
    (
        "the devices of these tests have no DHCPv6 that keeps states",
        &["IPCONFIG-2-1-4"],
    ),
    (
        "the cameras of these tests can move their lenses in every way",
        &["IMAGING-2-1-10"],
    ),
    (
        "the cameras of these tests do not have the codec",
        &["MEDIA-2-1-10", "MEDIA-3-1-15", "MEDIA-3-1-16", "MEDIA2-3-2-2"],
    ),
    (
        "the cameras of these tests have one configuration for each profile",
        &["MEDIA-2-2-13", "MEDIA-3-2-13", "MEDIA-3-3-13"],
    ),
    (
        "the devices of these tests have every protocol, or do not let their ports be moved",
        &["DEVICE-2-1-35"],
    ),
    (
        "the cameras of these tests have no analytics",
        &["MEDIA2-9-1-1", "MEDIA2-9-1-2", "MEDIA2-9-1-3"],
    ),
    (
        "the cameras of these tests do not claim Profile M",
        &["MEDIA2-1-1-8", "MEDIA2-1-1-9"],
    ),
    (
        "the cameras of these tests have one mode for a video source",
        &["MEDIA2-2-4-1", "MEDIA2-2-4-2"],
    ),
    (
        "the home position of the cameras of these tests can be set",
        &["PTZ-5-1-2", "MEDIA2_PTZ-3-1-2"],
    ),
];

/// Whether a case is in the list.
pub fn is_unproven(id: &str) -> bool {
    UNPROVEN.iter().any(|(_, ids)| ids.contains(&id))
}
