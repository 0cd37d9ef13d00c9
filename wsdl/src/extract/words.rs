//! When a fault is sent, in our own short words.

use super::Fault;

/// Words for the innermost subcode of a fault; `None` where the name says all that can be said
/// without the operation.
pub(super) fn when(_fault: &Fault) -> Option<&'static str> {
    None
}
