//! A second configuration of each kind beside the only one that the camera has: it is the same but for its token, and a profile that gets it loses the first one.

use std::sync::atomic::{AtomicI32, Ordering};

use crate::mutant::{Answer, Script, asks};
use crate::mutants::{instead, without};
use crate::scripted::between;

pub const CASES: &[&str] = &["MEDIA-2-2-13", "MEDIA-3-2-13"];

/// Kinds of configurations that are doubled.
pub const KINDS: [&str; 2] = ["VideoSource", "AudioSource"];

/// What the token of a twin ends with.
pub const TWIN: &str = "-twin";

/// How many profiles have the twin.
static USES: AtomicI32 = AtomicI32::new(0);

/// Whether a profile has the twin.
pub fn is_used() -> bool {
    USES.load(Ordering::Relaxed) > 0
}

pub const SCRIPT: Script = Script {
    ask: |request| {
        if !request.contains(TWIN) {
            return;
        }
        for kind in KINDS {
            let add = format!("Add{kind}Configuration");
            if asks(request, &add) {
                instead(request, &add, &format!("Remove{kind}Configuration"));
                without(request, "trt:ConfigurationToken");
            }
        }
        *request = request.replace(TWIN, "");
    },
    apply: |answer| {
        if answer.to("DeleteProfile") {
            USES.store(0, Ordering::Relaxed);
        }
        for kind in KINDS {
            doubled(answer, kind);
        }
    },
};

fn doubled(answer: &mut Answer<'_>, kind: &str) {
    let of_twin = answer.request.contains(TWIN);
    let operation = |verb: &str, end: &str| format!("{verb}{kind}Configuration{end}");
    if answer.to(&operation("Get", "s")) || answer.to(&operation("GetCompatible", "s")) {
        let Some(all) = answer.body.split_once("<trt:Configurations token=\"") else {
            return;
        };
        let Some((first, _)) = all.1.split_once("</trt:Configurations>") else {
            return;
        };
        let mut twin = format!("<trt:Configurations token=\"{first}</trt:Configurations>");
        name(&mut twin);
        let end = answer.body.find("</trt:Configurations>").unwrap() + "</trt:Configurations>".len();
        answer.body.insert_str(end, &twin);
    } else if of_twin && answer.to(&operation("Add", "")) {
        USES.store(1, Ordering::Relaxed);
        answer.replace(&operation("Remove", "Response"), &operation("Add", "Response"));
    } else if of_twin && answer.to(&operation("Get", "")) {
        name(answer.body);
    }
}

/// Makes a twin of a configuration.
fn name(configuration: &mut String) {
    if let Some(token) = between_quotes(configuration) {
        *configuration = configuration.replacen(
            &format!("token=\"{token}\""),
            &format!("token=\"{token}{TWIN}\""),
            1,
        );
    }
    count(configuration, |_| USES.load(Ordering::Relaxed));
}

fn between_quotes(text: &str) -> Option<String> {
    let rest = text.split_once("token=\"")?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// Changes the first use count of a text.
pub fn count(text: &mut String, change: impl Fn(i32) -> i32) {
    let told = between(text, "<tt:UseCount>").and_then(|uses| uses.parse().ok());
    if let Some(told) = told {
        let element = |uses: i32| format!("<tt:UseCount>{uses}</tt:UseCount>");
        *text = text.replacen(&element(told), &element(change(told)), 1);
    }
}
