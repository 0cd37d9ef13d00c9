//! A codec that the camera does not have, under whose name it takes the settings of one that it has.

use crate::mutant::Script;

/// What the camera says, and what is read.
type Words = &'static [(&'static str, &'static str)];

fn told(text: &mut String, words: Words) {
    for (own, told) in words {
        *text = text.replace(own, told);
    }
}

fn meant(text: &mut String, words: Words) {
    for (own, told) in words {
        *text = text.replace(told, own);
    }
}

/// MPEG-4, which has no profile High.
const OLDER_WORDS: Words = &[
    ("H264ProfilesSupported", "Mpeg4ProfilesSupported"),
    ("H264Profile>", "Mpeg4Profile>"),
    (">Baseline<", ">SP<"),
    (">Main<", ">ASP<"),
    ("H264", "MPEG4"),
];

pub const OLDER: Script = Script {
    ask: |request| meant(request, OLDER_WORDS),
    apply: |answer| {
        answer.replace("<tt:H264ProfilesSupported>High</tt:H264ProfilesSupported>", "");
        told(answer.body, OLDER_WORDS);
    },
};
