//! Defects of accounts.

use super::unreadable;
use crate::mutant::{Mutant, as_it_is, untouched};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "passwords are told",
        ask: as_it_is,
        fails: &["DEVICE-4-1-1"],
        apply: |answer| {
            if answer.to("GetUsers") {
                answer.replace(
                    "</tt:Username>",
                    "</tt:Username><tt:Password>secret</tt:Password>",
                );
            }
        },
    },
    Mutant {
        name: "a name can be given out twice",
        ask: as_it_is,
        fails: &["DEVICE-4-1-3"],
        apply: |answer| {
            if answer.to("CreateUsers") && *answer.status != 200 {
                answer.accept("CreateUsersResponse");
            }
        },
    },
    Mutant {
        name: "a deleted user is still listed",
        ask: as_it_is,
        fails: &["DEVICE-4-1-4"],
        apply: |answer| {
            if answer.to("GetUsers") {
                let user = "<tds:User><tt:Username>OnvifTest3</tt:Username><tt:UserLevel>User</tt:UserLevel></tds:User>";
                answer.replace(
                    "</tds:GetUsersResponse>",
                    &format!("{user}</tds:GetUsersResponse>"),
                );
            }
        },
    },
    Mutant {
        name: "a user that is not there can be deleted",
        ask: as_it_is,
        fails: &["DEVICE-4-1-5"],
        apply: |answer| {
            if answer.to("DeleteUsers") && *answer.status != 200 {
                answer.accept("DeleteUsersResponse");
            }
        },
    },
    Mutant {
        name: "a user that is not there can be changed",
        ask: as_it_is,
        fails: &["DEVICE-4-1-8"],
        apply: |answer| {
            if answer.to("SetUser") && *answer.status != 200 {
                answer.accept("SetUserResponse");
            }
        },
    },
    Mutant {
        name: "every user is an administrator",
        ask: as_it_is,
        fails: &[
            "DEVICE-4-1-3",
            "DEVICE-4-1-4",
            "DEVICE-4-1-5",
            "DEVICE-4-1-7",
            "DEVICE-4-1-8",
            "DEVICE-4-1-9",
        ],
        apply: |answer| {
            if answer.to("GetUsers") {
                answer.replace(">Operator<", ">Administrator<");
                answer.replace(">User<", ">Administrator<");
            }
        },
    },
    Mutant {
        name: "the password of the remote user is told",
        ask: as_it_is,
        fails: &["DEVICE-4-1-11"],
        apply: |answer| {
            if answer.to("GetRemoteUser") {
                answer.replace("</tt:Username>", "</tt:Username><tt:Password>known</tt:Password>");
            }
        },
    },
    Mutant {
        name: "nobody may ask for the remote user",
        ask: as_it_is,
        fails: &["DEVICE-4-1-10", "DEVICE-4-1-11"],
        apply: |answer| unreadable(answer, "GetRemoteUser"),
    },
    Mutant {
        name: "the remote user never derives a password",
        ask: |request| {
            if request.contains("SetRemoteUser") {
                *request = request.replace("UseDerivedPassword>true<", "UseDerivedPassword>false<");
            }
        },
        fails: &["DEVICE-4-1-11"],
        apply: untouched,
    },
    Mutant {
        name: "the remote user never goes",
        ask: |request| {
            if !request.contains("Username>ONVIF") {
                *request = request.replace("SetRemoteUser", "GetRemoteUser");
            }
        },
        fails: &["DEVICE-4-1-11"],
        apply: |answer| {
            if answer.to("SetRemoteUser") && !answer.request.contains("Username>ONVIF") {
                answer.accept("SetRemoteUserResponse");
            }
        },
    },
];
