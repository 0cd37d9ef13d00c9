//! PTZ: drives that pan, tilt and zoom, their configurations, presets, home positions and tours.

pub mod control;
mod convert;
mod events;
pub mod geo;
mod install;
pub mod model;
mod moves;
mod service;
pub mod spaces;
pub mod state;
mod tours;
mod tracking;

use control::PresetStep;
pub use model::PtzModel;
pub use service::PtzService;
use state::Token;

/// What happens with presets and tours, for whoever tells others of it: see [`PtzModel::on_event`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PtzEvent {
    /// The drive goes to a preset, is there, or leaves it.
    Preset {
        /// PTZ configuration through which it was called.
        configuration: Token,
        /// The preset.
        preset: Token,
        /// Its name.
        name: String,
        /// What has happened.
        step: PresetStep,
    },
    /// A tour was created, changed or removed, or does something else than before.
    Tour {
        /// The drive.
        node: String,
        /// The profile through which it was, if it was through one.
        profile: Option<Token>,
        /// The tour; it no longer exists if it was removed.
        tour: Token,
        /// Whether it is its state that changed, and not its parameters.
        state_changed: bool,
    },
}

#[cfg(test)]
mod control_tests;
