//! The devices of these tests, and which of them a case is about.

use onvif_conformance::catalogue;

/// The devices of these tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With JPEG, H.264, H.265, G.711 and AAC.
    Plain,
    /// Its loudspeaker takes AAC as well.
    Listening,
    /// With MPEG-4 and G.726 in place of H.264 and AAC; its loudspeaker takes G.726.
    Older,
    /// Its sessions last for a few seconds without a sign of life.
    Brief,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Plain, Kind::Listening, Kind::Older, Kind::Brief];

    /// The device that has what a case is about.
    pub fn of(id: &str) -> Kind {
        let title = catalogue::entry(id).map_or("", |entry| entry.title);
        if title.contains("MPEG4") || title.contains("G.726") {
            Kind::Older
        } else if title.contains("BACKCHANNEL") && title.contains("– AAC (") {
            Kind::Listening
        } else if title.contains("KEEPALIVE") {
            Kind::Brief
        } else {
            Kind::Plain
        }
    }
}
