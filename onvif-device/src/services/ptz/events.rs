//! Events of presets and tours (ONVIF PTZ, "Events").
//!
//! What happens to presets is emitted as it happens. A tour is a property of every profile that reaches it, with the whole tour in it; it is put together in a task of
//! its own, since whoever reports a change of a tour holds the drive.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use onvif_core::xml::{Name, Ns, WriteXml, XmlWriter};
use tokio::sync::Notify;

use super::PtzEvent;
use super::control::PresetStep;
use super::model::PtzModel;
use crate::backend::ptz::Control;
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};
use crate::task;

const PROFILE: &str = "ProfileToken";
const TOUR: &str = "PresetTourToken";

/// Declares the topics and tells what happens from now on.
pub(super) fn install(model: &Arc<PtzModel>, setup: &Setup) -> Result<(), BuildError> {
    if !model.nodes().iter().any(|node| node.control == Control::Position) {
        return Ok(());
    }
    let events = setup.common().events();
    let preset = |step: &str| {
        events.declare(
            Topic::event(format!("tns1:PTZController/PTZPresets/{step}"))
                .source("PTZConfigurationToken", "tt:ReferenceToken")
                .data("PresetToken", "tt:ReferenceToken")
                .data("PresetName", "tt:Name"),
        )
    };
    let (invoked, reached) = (preset("Invoked")?, preset("Reached")?);
    let (aborted, left) = (preset("Aborted")?, preset("Left")?);
    let tours = events.declare(
        Topic::property("tns1:PTZController/PTZPresetTours/Configuration")
            .source(PROFILE, "tt:ReferenceToken")
            .source(TOUR, "tt:ReferenceToken")
            .data("StateChange", "xs:boolean")
            .element_data("PresetTour", "tt:PTZPresetTour"),
    )?;

    let changes = Arc::new(Changes::default());
    let guard = WakesAtTheEnd(Arc::clone(&changes));
    model.on_event(move |event| match event {
        PtzEvent::Preset {
            configuration,
            preset,
            name,
            step,
        } => {
            let emitter = match step {
                PresetStep::Invoked => &invoked,
                PresetStep::Reached => &reached,
                PresetStep::Aborted => &aborted,
                PresetStep::Left => &left,
            };
            emitter.emit(
                &[("PTZConfigurationToken", configuration)],
                &[("PresetToken", preset), ("PresetName", name)],
            );
        }
        PtzEvent::Tour {
            tour,
            node,
            state_changed,
            ..
        } => guard.0.add(node, tour, *state_changed),
    });
    let profiles = Arc::clone(&changes);
    // A profile that comes, goes or changes its drive has other tours.
    model.media().on_change(move |_| profiles.wake.notify_one());
    let teller = Teller {
        model: Arc::downgrade(model),
        changes,
        emitter: tours,
    };
    teller.tell();
    task::spawn(teller.run());
    Ok(())
}

/// Tours, by drive and token, that are to be told anew, and whether their state has changed.
#[derive(Default)]
struct Changes {
    tours: Mutex<BTreeMap<(String, String), bool>>,
    wake: Notify,
}

impl Changes {
    fn add(&self, node: &str, tour: &str, state: bool) {
        let mut tours = self.tours.lock().unwrap_or_else(PoisonError::into_inner);
        *tours.entry((node.to_owned(), tour.to_owned())).or_default() |= state;
        drop(tours);
        self.wake.notify_one();
    }

    fn take(&self) -> BTreeMap<(String, String), bool> {
        std::mem::take(&mut *self.tours.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The model drops it with its listeners, so that the task sees that the model is gone.
struct WakesAtTheEnd(Arc<Changes>);

impl Drop for WakesAtTheEnd {
    fn drop(&mut self) {
        self.0.wake.notify_one();
    }
}

/// Tells of tours.
struct Teller {
    model: Weak<PtzModel>,
    changes: Arc<Changes>,
    emitter: Emitter,
}

impl Teller {
    async fn run(self) {
        loop {
            self.changes.wake.notified().await;
            if self.model.strong_count() == 0 {
                return;
            }
            self.tell();
        }
    }

    /// Tells the tours that have changed or that a profile newly reaches, and that others are gone.
    fn tell(&self) {
        let Some(model) = self.model.upgrade() else {
            return;
        };
        let changed = self.changes.take();
        let mut there = Vec::new();
        let profiles: Vec<_> = model
            .media()
            .state()
            .profiles
            .iter()
            .map(|p| p.token.clone())
            .collect();
        for profile in profiles {
            let Ok(target) = model.target(&profile) else {
                continue;
            };
            let Ok(tours) = model.preset_tours(&profile) else {
                continue;
            };
            for tour in tours {
                let Some(token) = tour.token.clone() else { continue };
                let change = changed.get(&(target.node.token.clone(), token.clone())).copied();
                there.push((profile.clone(), token, tour, change));
            }
        }
        let known = RefCell::new(Vec::new());
        self.emitter.retain(|property| {
            let (Some(profile), Some(tour)) = (property.value(PROFILE), property.value(TOUR)) else {
                return false;
            };
            let named = |(p, t, ..): &(String, String, _, _)| (p.as_str(), t.as_str()) == (profile, tour);
            let kept = there.iter().any(named);
            known.borrow_mut().push((profile.to_owned(), tour.to_owned()));
            kept
        });
        let known = known.into_inner();
        for (profile, token, tour, change) in there {
            if change.is_none() && known.contains(&(profile.clone(), token.clone())) {
                continue;
            }
            let mut writer = XmlWriter::new();
            tour.write_xml(&mut writer, Name::new(Ns::TT, "PresetTour"));
            let state = if change == Some(true) { "true" } else { "false" };
            self.emitter.set(
                &[(PROFILE, &profile), (TOUR, &token)],
                &[("StateChange", state), ("PresetTour", writer.as_str())],
            );
        }
    }
}
