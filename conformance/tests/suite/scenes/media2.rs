//! Profile M, and two modes for a video source.

use std::sync::Mutex;

use crate::mutant::{Answer, Script, as_it_is};
use crate::scripted::between;

/// The mode that the source is in.
static MODE: Mutex<String> = Mutex::new(String::new());
const MODES: [&str; 2] = ["wide", "fast"];

pub const SCRIPT: Script = Script {
    ask: as_it_is,
    apply: |answer| {
        claim(answer);
        modes(answer);
    },
};

fn claim(answer: &mut Answer<'_>) {
    // In both places where capabilities are told.
    answer.replace("VideoSourceMode=\"false\"", "VideoSourceMode=\"true\"");
    if answer.to("GetScopes") {
        answer.replace(
            "</tds:GetScopesResponse>",
            "<tds:Scopes><tt:ScopeDef>Fixed</tt:ScopeDef><tt:ScopeItem>onvif://www.onvif.org/Profile/M</tt:ScopeItem></tds:Scopes>\
             </tds:GetScopesResponse>",
        );
    }
}

fn modes(answer: &mut Answer<'_>) {
    let mut mode = MODE.lock().unwrap();
    if mode.is_empty() {
        MODES[0].clone_into(&mut mode);
    }
    if answer.to("SetVideoSourceMode") {
        if let Some(wanted) = between(answer.request, "VideoSourceModeToken>") {
            wanted.clone_into(&mut mode);
        }
        answer.say(
            "<tr2:SetVideoSourceModeResponse><tr2:Reboot>false</tr2:Reboot></tr2:SetVideoSourceModeResponse>",
        );
    } else if answer.to("GetVideoSourceModes") {
        let all = MODES.map(|token| {
            format!(
                "<tr2:VideoSourceModes token=\"{token}\" Enabled=\"{}\"><tr2:MaxFramerate>25</tr2:MaxFramerate><tr2:MaxResolution>\
                 <tt:Width>320</tt:Width><tt:Height>240</tt:Height></tr2:MaxResolution><tr2:Encodings>H264</tr2:Encodings>\
                 <tr2:Reboot>false</tr2:Reboot></tr2:VideoSourceModes>",
                token == *mode
            )
        });
        let all = all.concat();
        answer.say(&format!(
            "<tr2:GetVideoSourceModesResponse>{all}</tr2:GetVideoSourceModesResponse>"
        ));
    }
}
