//! A profile that moves a camera: the annex procedures of the chapter.

use std::time::{Duration, Instant};

use onvif_core::generated::tptz::operations::{
    AbsoluteMove, GetCompatibleConfigurations, GetStatus, RelativeMove,
};
use onvif_core::generated::tt::{
    FloatRange, MoveStatus, PTZConfiguration, PTZConfigurationOptions, PTZNode, PTZSpeed, PTZStatus,
    PTZVector, Space1DDescription, Space2DDescription, Vector1D, Vector2D,
};
use onvif_core::generated::{tptz, tr2, trt};

use super::Media;
use super::configurations::{configurations, options, put_back, set};
use super::nodes::nodes;
use crate::case::{Outcome, Stop, Test};
use crate::cases::{media as media1, media2};
use crate::features::Feature;

/// Generic spaces (PTZ service, section 5.7).
pub mod generic {
    /// Positions of pan and tilt.
    pub const PAN_TILT_POSITION: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/PositionGenericSpace";
    /// Positions of the zoom.
    pub const ZOOM_POSITION: &str = "http://www.onvif.org/ver10/tptz/ZoomSpaces/PositionGenericSpace";
}

/// A profile with a PTZ configuration, and what is known of its node.
pub struct Rig {
    /// Token of the profile.
    pub profile: String,
    /// Its PTZ configuration.
    pub configuration: PTZConfiguration,
    /// What that can be set to.
    pub options: PTZConfigurationOptions,
    /// Its node.
    pub node: PTZNode,
}

/// Annexes `HelperConfigureMediaProfile` and `HelperMediaProfileConfiguration` for the first node.
pub async fn rig(test: &mut Test, media: Media) -> Result<Rig, Stop> {
    let node = nodes(test).await?.into_iter().next();
    let node = test.present(node, "at least one node")?;
    rig_for(test, media, node).await
}

/// The same for a certain node.
pub async fn rig_for(test: &mut Test, media: Media, node: PTZNode) -> Result<Rig, Stop> {
    let profiles = profiles(test, media).await?;
    test.check(!profiles.is_empty(), "at least one profile", "none")?;
    let ready = profiles.iter().find_map(|(token, _, ptz)| {
        Some((token, ptz.as_ref()?)).filter(|(_, ptz)| ptz.node_token == node.token)
    });
    let (profile, configuration) = match ready {
        Some((token, ptz)) => (token.clone(), ptz.clone()),
        None => configured(test, media, &profiles, &node).await?,
    };
    let options = options(test, &configuration.token).await?;
    Ok(Rig {
        profile,
        configuration,
        options,
        node,
    })
}

/// Token, whether it has a video source, PTZ configuration.
type Profile = (String, bool, Option<PTZConfiguration>);

async fn profiles(test: &mut Test, media: Media) -> Result<Vec<Profile>, Stop> {
    Ok(match media {
        Media::One => {
            let request = trt::GetProfiles::default();
            let answer = test.call::<trt::operations::GetProfiles>(&request).await?;
            let profiles = answer.profiles.into_iter();
            profiles
                .map(|p| {
                    (
                        p.token,
                        p.video_source_configuration.is_some(),
                        p.ptz_configuration,
                    )
                })
                .collect()
        }
        Media::Two => {
            let request = tr2::GetProfiles {
                r#type: vec!["PTZ".to_owned(), "VideoSource".to_owned()],
                ..tr2::GetProfiles::default()
            };
            let answer = test.call::<tr2::operations::GetProfiles>(&request).await?;
            let profiles = answer.profiles.into_iter();
            profiles
                .map(|p| {
                    let set = p.configurations.unwrap_or_default();
                    (p.token, set.video_source.is_some(), set.ptz)
                })
                .collect()
        }
    })
}

/// Puts a configuration of the node into a profile that has a video source; it is taken out again when the case is over.
async fn configured(
    test: &mut Test,
    media: Media,
    profiles: &[Profile],
    node: &PTZNode,
) -> Result<(String, PTZConfiguration), Stop> {
    for (profile, _, had) in profiles.iter().filter(|(_, video, _)| *video) {
        let possible = possible(test, profile).await?;
        for configuration in possible.into_iter().filter(|c| c.node_token == node.token) {
            if had.is_none() {
                take_out(test, media, profile);
            }
            if add(test, media, profile, &configuration.token).await? {
                return Ok((profile.clone(), configuration));
            }
        }
    }
    Err(test.failed(
        format!("a profile for the node {}", node.token),
        "no profile takes its configurations",
    ))
}

/// The configurations that a profile may take, as far as the device tells which do.
async fn possible(test: &mut Test, profile: &str) -> Result<Vec<PTZConfiguration>, Stop> {
    if !test.supports(Feature::PtzCompatibleConfigurations) {
        return configurations(test).await;
    }
    let request = tptz::GetCompatibleConfigurations {
        profile_token: profile.to_owned(),
    };
    Ok(test
        .call::<GetCompatibleConfigurations>(&request)
        .await?
        .ptz_configuration)
}

/// Annexes `HelperCreateMediaProfile` and `HelperCreateMedia2Profile`: a profile of the case's own for a node.
pub async fn custom_rig(test: &mut Test, media: Media, node: PTZNode) -> Result<Rig, Stop> {
    let profile = match media {
        Media::One => media1::empty_profile(test).await?.token,
        Media::Two => media2::empty_profile(test).await?,
    };
    let sources: Vec<String> = match media {
        Media::One => {
            let request = trt::GetCompatibleVideoSourceConfigurations {
                profile_token: profile.clone(),
            };
            let answer = test
                .call::<trt::operations::GetCompatibleVideoSourceConfigurations>(&request)
                .await?;
            answer.configurations.into_iter().map(|c| c.token).collect()
        }
        Media::Two => {
            let request = tr2::GetConfiguration {
                profile_token: Some(profile.clone()),
                ..tr2::GetConfiguration::default()
            };
            let answer = test
                .call::<tr2::operations::GetVideoSourceConfigurations>(&request)
                .await?;
            answer.configurations.into_iter().map(|c| c.token).collect()
        }
    };
    for source in sources {
        match media {
            Media::One => {
                let request = trt::AddVideoSourceConfiguration {
                    profile_token: profile.clone(),
                    configuration_token: source,
                };
                test.call::<trt::operations::AddVideoSourceConfiguration>(&request)
                    .await?;
            }
            Media::Two => {
                let request = tr2::AddConfiguration {
                    profile_token: profile.clone(),
                    name: None,
                    configuration: vec![tr2::ConfigurationRef {
                        r#type: "VideoSource".to_owned(),
                        token: Some(source),
                    }],
                };
                test.call::<tr2::operations::AddConfiguration>(&request).await?;
            }
        }
        let fitting = possible(test, &profile).await?.into_iter();
        for configuration in fitting.filter(|c| c.node_token == node.token) {
            if add(test, media, &profile, &configuration.token).await? {
                let options = options(test, &configuration.token).await?;
                return Ok(Rig {
                    profile,
                    configuration,
                    options,
                    node,
                });
            }
        }
    }
    Err(test.failed(
        format!("a PTZ configuration of the node {} for a new profile", node.token),
        "none",
    ))
}

/// Adds a PTZ configuration to a profile, and says whether the device has taken it.
pub async fn add(test: &mut Test, media: Media, profile: &str, token: &str) -> Result<bool, Stop> {
    Ok(match media {
        Media::One => {
            let request = trt::AddPTZConfiguration {
                profile_token: profile.to_owned(),
                configuration_token: token.to_owned(),
            };
            test.attempt::<trt::operations::AddPTZConfiguration>(&request)
                .await?
                .is_ok()
        }
        Media::Two => {
            let request = tr2::AddConfiguration {
                profile_token: profile.to_owned(),
                name: None,
                configuration: vec![ptz(Some(token))],
            };
            test.attempt::<tr2::operations::AddConfiguration>(&request)
                .await?
                .is_ok()
        }
    })
}

/// A reference to a PTZ configuration.
fn ptz(token: Option<&str>) -> tr2::ConfigurationRef {
    tr2::ConfigurationRef {
        r#type: "PTZ".to_owned(),
        token: token.map(str::to_owned),
    }
}

fn take_out(test: &mut Test, media: Media, profile: &str) {
    let profile_token = profile.to_owned();
    test.restore("PTZ of a profile", move |test| {
        Box::pin(async move {
            match media {
                Media::One => {
                    let request = trt::RemovePTZConfiguration { profile_token };
                    test.call::<trt::operations::RemovePTZConfiguration>(&request)
                        .await?;
                }
                Media::Two => {
                    let request = tr2::RemoveConfiguration {
                        profile_token,
                        configuration: vec![ptz(None)],
                    };
                    test.call::<tr2::operations::RemoveConfiguration>(&request)
                        .await?;
                }
            }
            Ok(())
        })
    });
}

/// The space of this name, else the first.
fn preferred<'a, T>(spaces: &'a [T], uri: impl Fn(&T) -> &str, name: &str) -> Option<&'a T> {
    spaces
        .iter()
        .find(|space| uri(space) == name)
        .or_else(|| spaces.first())
}

impl Rig {
    /// The space for positions of pan and tilt, if the node has any.
    pub fn pan_tilt(&self) -> Option<&Space2DDescription> {
        let spaces = &self.node.supported_ptz_spaces.absolute_pan_tilt_position_space;
        preferred(spaces, |space| &space.uri, generic::PAN_TILT_POSITION)
    }

    /// The space for positions of the zoom, if the node has any.
    pub fn zoom(&self) -> Option<&Space1DDescription> {
        let spaces = &self.node.supported_ptz_spaces.absolute_zoom_position_space;
        preferred(spaces, |space| &space.uri, generic::ZOOM_POSITION)
    }

    /// How far pan and tilt go in a space: its ranges, or the limits of the configuration if they are in that space.
    pub fn pan_tilt_ranges(&self, space: &Space2DDescription) -> (FloatRange, FloatRange) {
        let limits = self.configuration.pan_tilt_limits.as_ref();
        let space = limits
            .map(|limits| &limits.range)
            .filter(|range| range.uri == space.uri)
            .unwrap_or(space);
        (space.x_range.clone(), space.y_range.clone())
    }

    /// How far the zoom goes in a space.
    pub fn zoom_range(&self, space: &Space1DDescription) -> FloatRange {
        let limits = self.configuration.zoom_limits.as_ref();
        let space = limits
            .map(|limits| &limits.range)
            .filter(|range| range.uri == space.uri)
            .unwrap_or(space);
        space.x_range.clone()
    }

    /// The place at this part of the way from the least to the greatest position on every axis that has positions.
    pub fn place(&self, part: f32) -> PTZVector {
        let at = |range: &FloatRange| range.min + part * (range.max - range.min);
        PTZVector {
            pan_tilt: self.pan_tilt().map(|space| {
                let (x, y) = self.pan_tilt_ranges(space);
                Vector2D {
                    x: at(&x),
                    y: at(&y),
                    space: Some(space.uri.clone()),
                }
            }),
            zoom: self.zoom().map(|space| Vector1D {
                x: at(&self.zoom_range(space)),
                space: Some(space.uri.clone()),
            }),
        }
    }

    /// The highest speeds, where the node has speeds.
    pub fn speed(&self) -> Option<PTZSpeed> {
        let spaces = &self.options.spaces;
        let pan_tilt = spaces.pan_tilt_speed_space.first().map(|space| Vector2D {
            x: space.x_range.max,
            y: space.x_range.max,
            space: Some(space.uri.clone()),
        });
        let zoom = spaces.zoom_speed_space.first().map(|space| Vector1D {
            x: space.x_range.max,
            space: Some(space.uri.clone()),
        });
        (pan_tilt.is_some() || zoom.is_some()).then_some(PTZSpeed { pan_tilt, zoom })
    }

    /// Annex `HelperAdjustLimits` for the spaces of [`pan_tilt`](Self::pan_tilt) and [`zoom`](Self::zoom).
    pub async fn adjust_limits(&mut self, test: &mut Test) -> Outcome {
        let (pan_tilt, zoom) = (self.pan_tilt().cloned(), self.zoom().cloned());
        self.adjust_limits_to(test, pan_tilt, zoom).await
    }

    /// Annex `HelperAdjustLimits`: limits are in the space in which the case moves.
    pub async fn adjust_limits_to(
        &mut self,
        test: &mut Test,
        pan_tilt: Option<Space2DDescription>,
        zoom: Option<Space1DDescription>,
    ) -> Outcome {
        let mut wanted = self.configuration.clone();
        if let (Some(limits), Some(space)) = (wanted.pan_tilt_limits.as_mut(), pan_tilt)
            && limits.range.uri != space.uri
        {
            limits.range = space;
        }
        if let (Some(limits), Some(space)) = (wanted.zoom_limits.as_mut(), zoom)
            && limits.range.uri != space.uri
        {
            limits.range = space;
        }
        if wanted != self.configuration {
            put_back(test, &self.configuration);
            set(test, &wanted).await?;
            self.configuration = wanted;
        }
        Ok(())
    }

    /// Sends the camera to a place.
    pub async fn go(&self, test: &mut Test, position: PTZVector, speed: Option<PTZSpeed>) -> Outcome {
        let request = tptz::AbsoluteMove {
            profile_token: self.profile.clone(),
            position,
            speed,
        };
        test.call::<AbsoluteMove>(&request).await?;
        Ok(())
    }

    /// Moves the camera away from where it is: to a place if it has positions, else by a part of its way. Gives the place, if it is known.
    pub async fn move_to(&self, test: &mut Test, part: f32) -> Result<Option<PTZVector>, Stop> {
        if self.pan_tilt().is_some() || self.zoom().is_some() {
            let place = self.place(part);
            self.go(test, place.clone(), None).await?;
            self.arrive(test, Some(&place)).await?;
            return Ok(Some(place));
        }
        let spaces = &self.node.supported_ptz_spaces;
        let by = |range: &FloatRange| (part - 0.5) * (range.max - range.min) / 2.0;
        let translation = PTZVector {
            pan_tilt: spaces
                .relative_pan_tilt_translation_space
                .first()
                .map(|space| Vector2D {
                    x: by(&space.x_range),
                    y: by(&space.y_range),
                    space: Some(space.uri.clone()),
                }),
            zoom: spaces
                .relative_zoom_translation_space
                .first()
                .map(|space| Vector1D {
                    x: by(&space.x_range),
                    space: Some(space.uri.clone()),
                }),
        };
        if translation.pan_tilt.is_none() && translation.zoom.is_none() {
            return Err(Stop::NotApplicable(
                "the node has neither absolute nor relative moves".to_owned(),
            ));
        }
        let request = tptz::RelativeMove {
            profile_token: self.profile.clone(),
            translation,
            speed: None,
        };
        test.call::<RelativeMove>(&request).await?;
        self.arrive(test, None).await?;
        Ok(None)
    }

    /// Where the camera is and whether it moves.
    pub async fn status(&self, test: &mut Test) -> Result<PTZStatus, Stop> {
        let request = tptz::GetStatus {
            profile_token: self.profile.clone(),
        };
        Ok(test.call::<GetStatus>(&request).await?.ptz_status)
    }

    /// Waits until the camera stands still, and at a place if one is given; for as long as an operation may take. A place that is not
    /// reached is not held against the device here.
    ///
    /// # Errors
    /// The case fails if the device says that it tells its movement and does not, and if it does not stop in time.
    pub async fn arrive(&self, test: &mut Test, place: Option<&PTZVector>) -> Result<PTZStatus, Stop> {
        let delay = test.settings().operation_delay;
        let end = Instant::now() + delay;
        loop {
            let status = self.status(test).await?;
            let late = Instant::now() >= end;
            if test.supports(Feature::PtzMoveStatus) {
                let moving = self.is_moving(test, &status)?;
                if late && moving {
                    return Err(test.failed(
                        format!("MoveStatus IDLE after {} s", delay.as_secs()),
                        format!("{:?}", status.move_status),
                    ));
                }
                if !moving && (late || place.is_none_or(|place| self.is_near(&status, place) != Some(false)))
                {
                    return Ok(status);
                }
            } else if late {
                return Ok(status);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether an axis that the node has moves.
    ///
    /// # Errors
    /// The case fails if the device does not tell it.
    fn is_moving(&self, test: &Test, status: &PTZStatus) -> Result<bool, Stop> {
        let told = test.present(status.move_status.as_ref(), "MoveStatus")?;
        let spaces = &self.node.supported_ptz_spaces;
        let pan_tilt = !spaces.absolute_pan_tilt_position_space.is_empty()
            || !spaces.continuous_pan_tilt_velocity_space.is_empty();
        let zoom = !spaces.absolute_zoom_position_space.is_empty()
            || !spaces.continuous_zoom_velocity_space.is_empty();
        let mut moving = false;
        for (there, axis, name) in [(pan_tilt, told.pan_tilt, "PanTilt"), (zoom, told.zoom, "Zoom")] {
            if there {
                let axis = test.present(axis, &format!("MoveStatus.{name}"))?;
                test.check(
                    axis != MoveStatus::UNKNOWN,
                    format!("MoveStatus.{name} IDLE or MOVING"),
                    axis.to_string(),
                )?;
                moving |= axis == MoveStatus::MOVING;
            }
        }
        Ok(moving)
    }

    /// Whether a status is within a tenth of the range of a place, in every axis that both tell in the same space; `None` if none is comparable.
    pub fn is_near(&self, status: &PTZStatus, place: &PTZVector) -> Option<bool> {
        near(self, status.position.as_ref()?, place)
    }
}

/// As [`Rig::is_near`], for positions from elsewhere.
pub fn near(rig: &Rig, at: &PTZVector, place: &PTZVector) -> Option<bool> {
    let tenth = |range: &FloatRange| (range.max - range.min).abs() / 10.0;
    let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    let pan_tilt = match (&at.pan_tilt, &place.pan_tilt, rig.pan_tilt()) {
        (Some(at), Some(place), Some(space)) if same(&at.space, &place.space) => Some(
            (at.x - place.x).abs() <= tenth(&space.x_range)
                && (at.y - place.y).abs() <= tenth(&space.y_range),
        ),
        _ => None,
    };
    let zoom = match (&at.zoom, &place.zoom, rig.zoom()) {
        (Some(at), Some(place), Some(space)) if same(&at.space, &place.space) => {
            Some((at.x - place.x).abs() <= tenth(&space.x_range))
        }
        _ => None,
    };
    match (pan_tilt, zoom) {
        (None, None) => None,
        (a, b) => Some(a.unwrap_or(true) && b.unwrap_or(true)),
    }
}

/// Goes on only if the camera is at a place, as far as it tells where it is.
pub fn is_there(test: &Test, rig: &Rig, at: Option<&PTZVector>, place: &PTZVector) -> Outcome {
    let Some(at) = at else {
        return test.check(!test.supports(Feature::PtzStatusPosition), "a position", "none");
    };
    test.check(
        near(rig, at, place) != Some(false),
        format!("about {place:?}"),
        format!("{at:?}"),
    )
}
