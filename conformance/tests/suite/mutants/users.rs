//! Defects of accounts.

use crate::mutant::{Mutant, as_it_is};

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
];
