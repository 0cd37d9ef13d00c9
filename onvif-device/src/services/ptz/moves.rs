//! Moves, presets, home positions and auxiliary commands, from the request to the drive.

use std::time::Instant;

use onvif_core::generated::{tptz, tt};
use onvif_core::soap::Fault;

use super::model::{PtzModel, failed};
use super::spaces::{self, Target};
use super::state::{Token, fault};
use super::{control, convert};
use crate::backend::BackendError;
use crate::backend::ptz::{Control, Position};

impl PtzModel {
    pub(super) fn continuous_move(&self, request: &tptz::ContinuousMove) -> Result<(), Fault> {
        let target = self.target(&request.profile_token)?;
        let velocities = spaces::velocities(&target, &request.velocity)?;
        let timeout = match &request.timeout {
            Some(timeout) => convert::timeout(timeout, fault::timeout_not_supported)?,
            None => target.configuration.timeout,
        };
        self.command(&target, |drive, now| {
            drive.continuous(&target.configuration, velocities, timeout, now)
        })
    }

    pub(super) fn absolute_move(&self, request: &tptz::AbsoluteMove) -> Result<(), Fault> {
        let target = self.positioned(&request.profile_token)?;
        let asked = spaces::asked_speeds(&target.node, request.speed.as_ref())?;
        let now = self.position(&target.node.token)?;
        let places = spaces::absolute(&target, self.backend(), now, &request.position)?;
        let speeds = spaces::speeds(&target.configuration, asked);
        self.command(&target, |drive, now| {
            drive.travel(control::places(places), speeds, now)
        })
    }

    pub(super) fn relative_move(&self, request: &tptz::RelativeMove) -> Result<(), Fault> {
        let target = self.positioned(&request.profile_token)?;
        let asked = spaces::asked_speeds(&target.node, request.speed.as_ref())?;
        let now = self.position(&target.node.token)?;
        let motions = spaces::relative(&target, self.backend(), now, &request.translation)?;
        let speeds = spaces::speeds(&target.configuration, asked);
        self.command(&target, |drive, now| drive.travel(motions, speeds, now))
    }

    pub(super) fn stop(&self, request: &tptz::Stop) -> Result<(), Fault> {
        let target = self.target(&request.profile_token)?;
        let (pan_tilt, zoom) = (request.pan_tilt.unwrap_or(true), request.zoom.unwrap_or(true));
        self.command(&target, |drive, now| drive.stop(pan_tilt, zoom, now))
    }

    pub(super) async fn set_preset(&self, request: tptz::SetPreset) -> Result<Token, Fault> {
        let target = self.positioned(&request.profile_token)?;
        let position = self.position_at_rest(&target)?;
        self.change(|state| {
            state.node_mut(&target.node.token)?.set_preset(
                request.preset_token.as_deref(),
                request.preset_name.as_deref(),
                position,
            )
        })
        .await
    }

    pub(super) async fn remove_preset(&self, request: tptz::RemovePreset) -> Result<(), Fault> {
        let target = self.positioned(&request.profile_token)?;
        self.change(|state| {
            state
                .node_mut(&target.node.token)?
                .remove_preset(&request.preset_token)
        })
        .await
    }

    pub(super) fn goto_preset(&self, request: &tptz::GotoPreset) -> Result<(), Fault> {
        let target = self.positioned(&request.profile_token)?;
        let state = self.state();
        let preset = state.node(&target.node.token)?.preset(&request.preset_token)?;
        let asked = spaces::asked_speeds(&target.node, request.speed.as_ref())?;
        let speeds = spaces::speeds(&target.configuration, asked);
        self.command(&target, |drive, now| {
            drive.go_to_preset(&target.configuration, preset, speeds, now)
        })
    }

    pub(super) async fn set_home(&self, profile: &str) -> Result<(), Fault> {
        let target = self.with_home(profile)?;
        if target.node.fixed_home {
            return Err(Fault::receiver(
                ["Action", "CannotOverwriteHome"],
                "The home position is fixed",
            ));
        }
        let position = self.position(&target.node.token)?;
        self.change(|state| {
            state.node_mut(&target.node.token)?.home = Some(position);
            Ok(())
        })
        .await
    }

    pub(super) fn goto_home(&self, profile: &str, speed: Option<&tt::PTZSpeed>) -> Result<(), Fault> {
        let target = self.with_home(profile)?;
        let asked = spaces::asked_speeds(&target.node, speed)?;
        let state = self.state();
        let home = state
            .node(&target.node.token)?
            .home
            .ok_or_else(|| Fault::invalid_arg("NoHomePosition", "There is no home position"))?;
        let speeds = spaces::speeds(&target.configuration, asked);
        self.command(&target, |drive, now| {
            drive.go_to(&target.configuration, home, speeds, now)
        })
    }

    pub(super) fn auxiliary(&self, profile: &str, command: &str) -> Result<String, Fault> {
        let target = self.target(profile)?;
        let node = &target.node;
        if node.auxiliary_commands.is_empty() {
            return Err(Fault::action_not_supported());
        }
        if !node.auxiliary_commands.iter().any(|known| known == command) {
            return Err(Fault::sender(
                ["InvalidArgVal"],
                "The PTZ node does not list the auxiliary command",
            ));
        }
        self.backend()
            .auxiliary(&node.token, command)
            .map_err(|error| failed(&node.token, &error))
    }

    /// The drive that a profile controls, if it knows positions.
    pub(super) fn positioned(&self, profile: &str) -> Result<Target, Fault> {
        let target = self.target(profile)?;
        match target.node.control {
            Control::Position => Ok(target),
            Control::Velocity => Err(Fault::action_not_supported()),
        }
    }

    fn with_home(&self, profile: &str) -> Result<Target, Fault> {
        let target = self.positioned(profile)?;
        if target.node.home.is_none() {
            return Err(Fault::action_not_supported());
        }
        Ok(target)
    }

    fn position_at_rest(&self, target: &Target) -> Result<Position, Fault> {
        let status = self.status(&target.node.token)?;
        if status.moving() {
            return Err(Fault::receiver(
                ["Action", "MovingPTZ"],
                "A preset cannot be set while the PTZ node moves",
            ));
        }
        status
            .position
            .ok_or_else(|| Fault::action_failed("The drive does not know its position"))
    }

    pub(super) fn command(
        &self,
        target: &Target,
        command: impl FnOnce(&mut control::Controller, Instant) -> Result<(), BackendError>,
    ) -> Result<(), Fault> {
        let node = &target.node.token;
        self.drive(node, |drive| command(drive, Instant::now()))?
            .map_err(|error| failed(node, &error))
    }
}
