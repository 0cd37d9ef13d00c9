//! The defects that there are, a file for each chapter.

mod capabilities_and_time;
mod events;
mod network;
mod users;

use crate::mutant::Mutant;

pub fn all() -> Vec<Mutant> {
    [capabilities_and_time::ALL, events::ALL, network::ALL, users::ALL].concat()
}
