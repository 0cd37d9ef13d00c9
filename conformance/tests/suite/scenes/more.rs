//! A drive whose home position is fixed, and a lens that cannot be moved step by step.

use crate::mutant::{Script, as_it_is, asks};
use crate::mutants::instead;

pub const FIXED_HOME: Script = Script {
    // The drive would go along with it.
    ask: |request| instead(request, "SetHomePosition", "GetPresets"),
    apply: |answer| {
        answer.replace("FixedHomePosition=\"false\"", "FixedHomePosition=\"true\"");
        if answer.to("SetHomePosition") {
            answer.refuse(&["Receiver", "Action", "CannotOverwriteHome"]);
        }
    },
};

pub const LENS: Script = Script {
    ask: as_it_is,
    apply: |answer| {
        if answer.to("GetMoveOptions") {
            answer.cut("tt:Relative");
        }
        if answer.to("Move") && asks(answer.request, "Relative") {
            answer.refuse(&["Sender", "InvalidArgVal", "SettingsInvalid"]);
        }
    },
};
