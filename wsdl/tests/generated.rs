//! The checked-in code is what the schemas give.

use onvif_wsdl::generate::{CheckArgs, check};

mod common;

#[test]
fn checked_in_code_is_up_to_date() {
    let Some(from) = common::schemas("whether the generated code is up to date") else {
        return;
    };
    if let Err(error) = check(&CheckArgs { from }) {
        panic!("{error:#}");
    }
}
