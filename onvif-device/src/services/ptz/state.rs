//! What PTZ keeps: configurations, presets, home positions and tours. Plain data, and the rules over it.

use std::time::Duration;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::spaces::{ByAxis, uri};
use crate::backend::ptz::{Axis, Control, Position, PtzNode};

/// Identifies a configuration, preset or tour; at most 64 characters.
pub type Token = String;

/// Presets of one drive.
pub const MAX_PRESETS: usize = 300;
/// Tours of one drive.
pub const MAX_TOURS: usize = 16;
/// Spots of one tour.
pub const MAX_SPOTS: usize = 100;
/// Timeouts of continuous moves that are taken.
pub const TIMEOUTS: std::ops::RangeInclusive<Duration> =
    Duration::from_millis(100)..=Duration::from_secs(600);
/// How long a continuous move lasts at most, unless the client or the configuration says otherwise.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
/// Longest name that the schema allows, in characters.
const MAX_NAME: usize = 64;

/// Names of the spaces that are meant where a request names none; empty where the drive has none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DefaultSpaces {
    /// For absolute pan and tilt.
    pub absolute_pan_tilt: String,
    /// For absolute zoom.
    pub absolute_zoom: String,
    /// For relative pan and tilt.
    pub relative_pan_tilt: String,
    /// For relative zoom.
    pub relative_zoom: String,
    /// For continuous pan and tilt.
    pub continuous_pan_tilt: String,
    /// For continuous zoom.
    pub continuous_zoom: String,
}

/// A range in the generic position space of an axis; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Span {
    /// Lower end.
    pub min: Option<f32>,
    /// Upper end.
    pub max: Option<f32>,
}

/// How far a drive may move.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Limits {
    /// Left and right.
    pub pan: Span,
    /// Down and up.
    pub tilt: Span,
    /// Wide and tele.
    pub zoom: Span,
}

impl Limits {
    /// Where an axis may be: the limits within the range of the drive.
    pub fn on(&self, axis: Axis) -> (f32, f32) {
        let (span, min, max) = match axis {
            Axis::Pan => (self.pan, -1.0, 1.0),
            Axis::Tilt => (self.tilt, -1.0, 1.0),
            Axis::Zoom => (self.zoom, 0.0, 1.0),
        };
        let limit = |limit: Option<f32>, border: f32| limit.unwrap_or(border).clamp(min, max);
        (limit(span.min, min), limit(span.max, max))
    }
}

/// A PTZ configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Configuration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The drive that it belongs to. It cannot be changed.
    pub node: String,
    /// Default spaces.
    pub spaces: DefaultSpaces,
    /// Default speeds of pan, tilt and zoom, 0 to 1.
    pub speed: [f32; 3],
    /// After this time a continuous move ends.
    pub timeout: Duration,
    /// Limits of every move.
    pub limits: Limits,
}

/// A stored position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Preset {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// Where it is.
    pub position: Position,
}

/// Where a tour stops.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SpotPlace {
    /// At a preset.
    Preset(Token),
    /// At the home position.
    Home,
    /// At a position; axes without a value stay as they are.
    Position(ByAxis),
}

/// A stop of a tour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    /// Where.
    pub place: SpotPlace,
    /// Speeds on the way to it; without one, the default of the configuration.
    pub speed: ByAxis,
    /// How long the tour stays; without it, it goes on at once.
    pub stay: Option<Duration>,
}

/// The order in which a tour goes through its spots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// From the first to the last.
    Forward,
    /// From the last to the first.
    Backward,
}

/// A preset tour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tour {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: Option<String>,
    /// Started by the device itself; at most one of a drive.
    pub auto_start: bool,
    /// Spots in random order.
    pub random: Option<bool>,
    /// So many times through all spots.
    pub times: Option<u32>,
    /// For so long.
    pub duration: Option<Duration>,
    /// In which direction, if it was said.
    pub direction: Option<Direction>,
    /// The spots in order.
    pub spots: Vec<Spot>,
}

/// What is kept of one drive.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct NodeState {
    /// The drive.
    pub node: String,
    /// Presets in the order of creation.
    pub presets: Vec<Preset>,
    /// Number of the last preset that was created.
    pub last_preset: u64,
    /// Home position, if it has one.
    pub home: Option<Position>,
    /// Tours in the order of creation.
    pub tours: Vec<Tour>,
    /// Number of the last tour that was created.
    pub last_tour: u64,
}

/// All that is kept.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct PtzState {
    /// One configuration a drive, in the order of the drives.
    pub configurations: Vec<Configuration>,
    /// The drives, in their order.
    pub nodes: Vec<NodeState>,
}

/// Faults of the PTZ service (ONVIF PTZ, "faults" of the operations).
pub mod fault {
    use onvif_core::soap::Fault;

    /// The profile has no PTZ configuration.
    pub fn no_ptz_profile() -> Fault {
        Fault::invalid_arg("NoPTZProfile", "The profile has no PTZ configuration")
    }

    /// The drive does not exist.
    pub fn no_node() -> Fault {
        Fault::invalid_arg("NoEntity", "The PTZ node does not exist")
    }

    /// The configuration does not exist.
    pub fn no_config() -> Fault {
        Fault::invalid_arg("NoConfig", "The PTZ configuration does not exist")
    }

    /// The parameters of a configuration lie outside its options.
    pub fn config_modify(what: &'static str) -> Fault {
        Fault::invalid_arg("ConfigModify", what)
    }

    /// The space is not one of the drive's.
    pub fn space_not_supported() -> Fault {
        Fault::invalid_arg("SpaceNotSupported", "The PTZ node does not support the space")
    }

    /// The position cannot be reached.
    pub fn invalid_position() -> Fault {
        Fault::invalid_arg("InvalidPosition", "The position is out of bounds")
    }

    /// The translation lies outside its space.
    pub fn invalid_translation() -> Fault {
        Fault::invalid_arg("InvalidTranslation", "The translation is out of bounds")
    }

    /// The velocity lies outside its space.
    pub fn invalid_velocity() -> Fault {
        Fault::invalid_arg("InvalidVelocity", "The velocity is out of bounds")
    }

    /// The speed lies outside its space.
    pub fn invalid_speed() -> Fault {
        Fault::invalid_arg("InvalidSpeed", "The speed is out of bounds")
    }

    /// The drive does not move by places on Earth.
    pub fn geo_move_not_supported() -> Fault {
        Fault::invalid_arg(
            "GeoMoveNotSupported",
            "The PTZ node does not move by geographic positions",
        )
    }

    /// The timeout lies outside the options.
    pub fn timeout_not_supported() -> Fault {
        Fault::invalid_arg("TimeoutNotSupported", "The timeout is out of bounds")
    }

    /// There is no such preset or tour.
    pub fn no_token() -> Fault {
        Fault::invalid_arg("NoToken", "The token does not exist")
    }

    /// The tour's parameters do not fit.
    pub fn invalid_tour(what: &'static str) -> Fault {
        Fault::invalid_arg("InvalidPresetTour", what)
    }
}

impl PtzState {
    /// The state as it leaves the factory.
    pub fn factory(nodes: &[PtzNode]) -> PtzState {
        PtzState {
            configurations: nodes.iter().map(factory_configuration).collect(),
            nodes: nodes
                .iter()
                .map(|node| NodeState {
                    node: node.token.clone(),
                    home: node.home,
                    ..NodeState::default()
                })
                .collect(),
        }
    }

    /// Brings a stored state in line with the drives that are there now. What the drives still take is kept as it was acknowledged.
    pub fn reconcile(mut self, nodes: &[PtzNode]) -> PtzState {
        let factory = PtzState::factory(nodes);
        let configurations = factory.configurations.into_iter().map(|fresh| {
            let old = self.configurations.iter().find(|old| old.token == fresh.token);
            let fits = |old: &&Configuration| {
                old.node == fresh.node && nodes.iter().any(|n| n.token == old.node && takes(n, old))
            };
            old.filter(fits).cloned().unwrap_or(fresh)
        });
        let configurations = configurations.collect();
        let states = factory.nodes.into_iter().zip(nodes).map(|(fresh, node)| {
            let index = self.nodes.iter().position(|old| old.node == fresh.node);
            let Some(mut state) = index.map(|index| self.nodes.swap_remove(index)) else {
                return fresh;
            };
            if node.fixed_home || node.home.is_none() {
                state.home = node.home;
            }
            state
        });
        PtzState {
            nodes: states.collect(),
            configurations,
        }
    }

    /// The configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn configuration(&self, token: &str) -> Result<&Configuration, Fault> {
        self.configurations
            .iter()
            .find(|c| c.token == token)
            .ok_or_else(fault::no_config)
    }

    /// What is kept of a drive.
    ///
    /// # Errors
    /// `ter:NoEntity`.
    pub fn node(&self, token: &str) -> Result<&NodeState, Fault> {
        self.nodes
            .iter()
            .find(|n| n.node == token)
            .ok_or_else(fault::no_node)
    }

    /// As [`node`](Self::node), to change it.
    ///
    /// # Errors
    /// `ter:NoEntity`.
    pub fn node_mut(&mut self, token: &str) -> Result<&mut NodeState, Fault> {
        self.nodes
            .iter_mut()
            .find(|n| n.node == token)
            .ok_or_else(fault::no_node)
    }
}

impl NodeState {
    /// The preset with this token.
    ///
    /// # Errors
    /// `ter:NoToken`.
    pub fn preset(&self, token: &str) -> Result<&Preset, Fault> {
        self.presets
            .iter()
            .find(|p| p.token == token)
            .ok_or_else(fault::no_token)
    }

    /// The tour with this token.
    ///
    /// # Errors
    /// `ter:NoToken`.
    pub fn tour(&self, token: &str) -> Result<&Tour, Fault> {
        self.tours
            .iter()
            .find(|t| t.token == token)
            .ok_or_else(fault::no_token)
    }

    /// Stores a position as a new preset, or in place of that of an existing one.
    ///
    /// # Errors
    /// `ter:NoToken`, `ter:InvalidPresetName`, `ter:TooManyPresets`.
    pub fn set_preset(
        &mut self,
        token: Option<&str>,
        name: Option<&str>,
        position: Position,
    ) -> Result<Token, Fault> {
        if name.is_some_and(|name| !is_name(name)) {
            return Err(Fault::invalid_arg(
                "InvalidPresetName",
                "A preset's name has at most 64 characters and no control characters",
            ));
        }
        let name = name.filter(|name| !name.is_empty());
        if let Some(token) = token {
            let mut presets = self.presets.iter_mut();
            let preset = presets.find(|p| p.token == token).ok_or_else(fault::no_token)?;
            preset.position = position;
            if let Some(name) = name {
                name.clone_into(&mut preset.name);
            }
            return Ok(token.to_owned());
        }
        if self.presets.len() >= MAX_PRESETS {
            return Err(Fault::receiver(
                ["Action", "TooManyPresets"],
                "The device holds as many presets as it can",
            ));
        }
        self.last_preset += 1;
        let number = self.last_preset;
        let token = format!("preset_{number}");
        self.presets.push(Preset {
            token: token.clone(),
            name: name.map_or_else(|| format!("Preset {number}"), str::to_owned),
            position,
        });
        Ok(token)
    }

    /// Removes a preset, and the spots of tours that are at it.
    ///
    /// # Errors
    /// `ter:NoToken`.
    pub fn remove_preset(&mut self, token: &str) -> Result<(), Fault> {
        self.preset(token)?;
        self.presets.retain(|p| p.token != token);
        let at = SpotPlace::Preset(token.to_owned());
        for tour in &mut self.tours {
            tour.spots.retain(|spot| spot.place != at);
        }
        Ok(())
    }

    /// Creates an empty tour.
    ///
    /// # Errors
    /// `ter:TooManyPresetTours`.
    pub fn create_tour(&mut self) -> Result<Token, Fault> {
        if self.tours.len() >= MAX_TOURS {
            return Err(Fault::invalid_arg(
                "TooManyPresetTours",
                "The device holds as many preset tours as it can",
            ));
        }
        self.last_tour += 1;
        let token = format!("tour_{}", self.last_tour);
        self.tours.push(Tour {
            token: token.clone(),
            name: None,
            auto_start: false,
            random: None,
            times: None,
            duration: None,
            direction: None,
            spots: Vec::new(),
        });
        Ok(token)
    }

    /// Changes a tour. One that starts by itself takes this from all others.
    ///
    /// # Errors
    /// `ter:NoToken`, `ter:InvalidPresetTour`, `ter:TooManyPresets`.
    pub fn modify_tour(&mut self, tour: Tour) -> Result<(), Fault> {
        self.tour(&tour.token)?;
        if tour.name.as_deref().is_some_and(|name| !is_name(name)) {
            return Err(fault::invalid_tour(
                "A tour's name has at most 64 characters and no control characters",
            ));
        }
        if tour.spots.len() > MAX_SPOTS {
            return Err(Fault::invalid_arg(
                "TooManyPresets",
                "The tour has too many spots",
            ));
        }
        for spot in &tour.spots {
            match &spot.place {
                SpotPlace::Preset(preset) if self.preset(preset).is_err() => {
                    return Err(fault::invalid_tour("A spot is at a preset that does not exist"));
                }
                SpotPlace::Home if self.home.is_none() => {
                    return Err(fault::invalid_tour("There is no home position"));
                }
                _ => {}
            }
        }
        for other in &mut self.tours {
            if other.token == tour.token {
                *other = tour.clone();
            } else if tour.auto_start {
                other.auto_start = false;
            }
        }
        Ok(())
    }

    /// Removes a tour.
    ///
    /// # Errors
    /// `ter:NoToken`.
    pub fn remove_tour(&mut self, token: &str) -> Result<(), Fault> {
        self.tour(token)?;
        self.tours.retain(|t| t.token != token);
        Ok(())
    }
}

fn factory_configuration(node: &PtzNode) -> Configuration {
    let positions = node.control == Control::Position;
    let named = |there: bool, uri: &str| if there { uri.to_owned() } else { String::new() };
    let (pan_tilt, zoom) = (node.pan_tilt && positions, node.zoom && positions);
    // Clients that follow objects move by the picture and want this as the default.
    let relative = if node.view {
        uri::PAN_TILT_VIEW
    } else {
        uri::PAN_TILT_TRANSLATION
    };
    Configuration {
        token: format!("ptz_{}", node.token),
        name: node.name.clone(),
        node: node.token.clone(),
        spaces: DefaultSpaces {
            absolute_pan_tilt: named(pan_tilt, uri::PAN_TILT_POSITION),
            absolute_zoom: named(zoom, uri::ZOOM_POSITION),
            relative_pan_tilt: named(pan_tilt, relative),
            relative_zoom: named(zoom, uri::ZOOM_TRANSLATION),
            continuous_pan_tilt: named(node.pan_tilt, uri::PAN_TILT_VELOCITY),
            continuous_zoom: named(node.zoom, uri::ZOOM_VELOCITY),
        },
        speed: [1.0; 3],
        timeout: DEFAULT_TIMEOUT,
        limits: Limits {
            pan: Span {
                min: Some(-1.0),
                max: Some(1.0),
            },
            tilt: Span {
                min: Some(-1.0),
                max: Some(1.0),
            },
            zoom: Span {
                min: Some(0.0),
                max: Some(1.0),
            },
        },
    }
}

/// Whether a drive offers all that a configuration names.
pub fn takes(node: &PtzNode, configuration: &Configuration) -> bool {
    let spaces = super::spaces::supported(node, true);
    let two = |list: &[onvif_core::generated::tt::Space2DDescription], name: &str| {
        list.iter().any(|space| space.uri == name) || (list.is_empty() && name.is_empty())
    };
    let one = |list: &[onvif_core::generated::tt::Space1DDescription], name: &str| {
        list.iter().any(|space| space.uri == name) || (list.is_empty() && name.is_empty())
    };
    let names = &configuration.spaces;
    two(&spaces.absolute_pan_tilt_position_space, &names.absolute_pan_tilt)
        && one(&spaces.absolute_zoom_position_space, &names.absolute_zoom)
        && two(
            &spaces.relative_pan_tilt_translation_space,
            &names.relative_pan_tilt,
        )
        && one(&spaces.relative_zoom_translation_space, &names.relative_zoom)
        && two(
            &spaces.continuous_pan_tilt_velocity_space,
            &names.continuous_pan_tilt,
        )
        && one(&spaces.continuous_zoom_velocity_space, &names.continuous_zoom)
}

/// Whether the schema takes a text as a name. The reader has already refused characters that XML does not allow.
pub fn is_name(name: &str) -> bool {
    name.chars().count() <= MAX_NAME && !name.chars().any(char::is_control)
}
