//! `MoveAndStartTracking`: to a place, and from there on the drive follows by itself.

use onvif_core::generated::tptz;
use onvif_core::soap::Fault;

use super::model::PtzModel;
use super::spaces::{self, ByAxis};
use crate::backend::ptz::{Control, PtzNode, Tracking};

impl PtzModel {
    pub(super) fn move_and_track(&self, request: &tptz::MoveAndStartTracking) -> Result<(), Fault> {
        let target = self.target(&request.profile_token)?;
        let node = &target.node;
        let object = request.object_id;
        match node.tracking {
            Tracking::None => return Err(Fault::action_not_supported()),
            Tracking::Anything if object.is_some() => {
                return Err(Fault::sender(
                    ["InvalidArgVal"],
                    "The PTZ node cannot be told which object to follow",
                ));
            }
            Tracking::Anything | Tracking::Objects => {}
        }
        let ways = [
            request.preset_token.is_some(),
            request.geo_location.is_some(),
            request.target_position.is_some(),
        ];
        let named = ways.into_iter().filter(|named| *named).count();
        if named > 1 {
            return Err(Fault::sender(
                ["InvalidArgVal"],
                "The position is given in more than one way",
            ));
        }
        if named == 1 && node.control == Control::Velocity {
            return Err(Fault::action_not_supported());
        }
        let asked = spaces::asked_speeds(node, request.speed.as_ref())?;
        let speeds = spaces::speeds(&target.configuration, asked);
        if let Some(token) = &request.preset_token {
            let state = self.state();
            let preset = state.node(&node.token)?.preset(token)?;
            return self.command(&target, |drive, now| {
                drive.track_from_preset(&target.configuration, preset, speeds, object, now)
            });
        }
        let places = if let Some(location) = &request.geo_location {
            self.places_at(&target, location, (None, None))?
        } else if let Some(position) = &request.target_position {
            let now = self.position(&node.token)?;
            spaces::absolute(&target, self.backend(), now, position)?
        } else {
            ByAxis::default()
        };
        self.command(&target, |drive, now| drive.track(places, speeds, object, now))
    }

    /// What `MoveAndStartTracking` takes (`tt:MoveAndTrackMethod`); nothing if no drive tracks.
    pub(super) fn tracking_methods(&self) -> Vec<String> {
        let nodes = self.nodes();
        let any =
            |can: &dyn Fn(&PtzNode) -> bool| nodes.iter().any(|n| n.tracking != Tracking::None && can(n));
        let positions = any(&|node| node.control == Control::Position);
        [
            ("PresetToken", positions),
            ("GeoLocation", any(&|node| self.geo_moves(node))),
            ("PTZVector", positions),
            ("ObjectID", any(&|node| node.tracking == Tracking::Objects)),
        ]
        .into_iter()
        .filter(|(_, can)| *can)
        .map(|(method, _)| method.to_owned())
        .collect()
    }
}
