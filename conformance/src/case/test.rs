//! What a case may use while it runs.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::{BoxFuture, Impact, Outcome, Settings, Stop};
use crate::features::{Feature, Features, Support};
use crate::verdict::Failure;
use crate::wire::{CallError, Device};

type Undo = Box<dyn for<'a> FnOnce(&'a mut Test) -> BoxFuture<'a, Outcome> + Send>;

/// A case while it runs: the device, the step that it is at, and what has to be put back afterwards.
pub struct Test {
    pub(super) device: Arc<Device>,
    features: Arc<Features>,
    pub(super) settings: Settings,
    allowed: Vec<Impact>,
    pub(super) step: u32,
    /// How many steps of its own the text has before those of the one that it repeats.
    later: u32,
    pub(super) undo: Vec<(String, Undo)>,
    presumed: Presumed,
}

/// Features that a case takes for supported though they are undefined; filled while it runs.
#[derive(Clone, Debug, Default)]
pub struct Presumed(Arc<Mutex<BTreeSet<Feature>>>);

impl Presumed {
    /// Those that there have been so far.
    pub fn all(&self) -> BTreeSet<Feature> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, feature: Feature) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(feature);
    }
}

impl Test {
    /// A case that is about to start.
    pub fn new(device: Arc<Device>, features: Arc<Features>, settings: Settings) -> Test {
        Test {
            device,
            features,
            settings,
            allowed: Vec::new(),
            step: 0,
            later: 0,
            undo: Vec::new(),
            presumed: Presumed::default(),
        }
    }

    /// The same with what the operator lets cases do to the device.
    pub fn allowing(self, impacts: &[Impact]) -> Test {
        Test {
            allowed: impacts.to_vec(),
            ..self
        }
    }

    /// Goes on only if the operator lets cases do this to the device: for what a case has to do on some devices only.
    ///
    /// # Errors
    /// The case cannot be judged without; `why` says what it is needed for.
    pub fn permitted(&self, impact: Impact, why: &str) -> Outcome {
        if self.allowed.contains(&impact) {
            return Ok(());
        }
        Err(Stop::Inconclusive(format!(
            "{why}; not allowed: --allow {}",
            impact.word()
        )))
    }

    /// The device under test.
    pub fn device(&self) -> &Arc<Device> {
        &self.device
    }

    /// What is processed as supported: what the device is known to support, and what is undefined, which is then among what the case has [presumed](Self::presumed).
    pub fn supports(&self, feature: Feature) -> bool {
        if self.features.support(feature) == Support::Undefined {
            self.presumed.note(feature);
        }
        self.features.processed_as_supported(feature)
    }

    /// The undefined features that the case takes for supported.
    pub fn presumed(&self) -> Presumed {
        self.presumed.clone()
    }

    /// The features of the device.
    pub fn features(&self) -> &Arc<Features> {
        &self.features
    }

    /// What the operator has set.
    pub fn settings(&self) -> Settings {
        self.settings.clone()
    }

    /// From here on, what happens belongs to this step of the official text.
    pub fn step(&mut self, number: u32) {
        self.step = number + self.later;
    }

    /// Goes on at another address of the device, where the text has one step more than the one that it otherwise repeats.
    pub fn go_on_at(&mut self, device: Device) {
        self.device = Arc::new(device);
        self.later += 1;
    }

    /// Has something put back when the case is over, however it ends. What is registered last is undone first.
    pub fn restore(
        &mut self,
        what: impl Into<String>,
        undo: impl for<'a> FnOnce(&'a mut Test) -> BoxFuture<'a, Outcome> + Send + 'static,
    ) {
        self.undo.push((what.into(), Box::new(undo)));
    }

    /// Goes on only if a condition of the text holds.
    ///
    /// # Errors
    /// The case fails if it does not.
    pub fn check(&self, holds: bool, expected: impl Into<String>, got: impl Into<String>) -> Outcome {
        if holds {
            Ok(())
        } else {
            Err(self.failed(expected, got))
        }
    }

    /// A value that the text presumes in an answer.
    ///
    /// # Errors
    /// The case fails if it is absent.
    pub fn present<T>(&self, value: Option<T>, what: &str) -> Result<T, Stop> {
        value.ok_or_else(|| self.failed(what, "none"))
    }

    /// The end of a case that has failed at the present step.
    pub fn failed(&self, expected: impl Into<String>, got: impl Into<String>) -> Stop {
        Stop::Failed(Failure {
            step: self.step,
            expected: expected.into(),
            got: got.into(),
            exchange: self.device.exchanges().checked_sub(1),
            left: Vec::new(),
        })
    }

    pub(super) fn stop(&self, expected: &str, error: &CallError) -> Stop {
        match error {
            CallError::Unreachable(reason) => Stop::Inconclusive(format!("step {}: {reason}", self.step)),
            CallError::Fault(_) | CallError::Wrong(_) => self.failed(expected, error.to_string()),
        }
    }
}

impl fmt::Debug for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Test")
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}
