//! What a test case is, and what it may use while it runs.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt as _;
use onvif_core::operation::Operation;
use onvif_core::soap::Fault;
use onvif_core::xml::XmlWriter;

use crate::features::{Feature, Features};
use crate::interrupt::Interrupt;
use crate::verdict::{Failure, Verdict, left_behind};
use crate::wire::{Addressing, CallError, Device};

/// What a case, or the discovery of features, does to the device that its operator may not want. Off unless allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Impact {
    /// Creates, changes and deletes accounts.
    Users,
    /// Changes addresses, ports, routers or name servers: the device may be lost.
    Network,
    /// Changes date, time or time zone.
    Time,
    /// Reboots the device.
    Reboot,
    /// Returns the device to its factory state.
    FactoryDefault,
    /// Replaces firmware or the whole configuration.
    Firmware,
    /// Replaces the configuration of an event broker, whose password is lost: nobody is told it.
    EventBrokers,
    /// Sets relays and home positions to find out the features of the device, also where no case of the run sets them. Relays are put back; cameras go home and
    /// back to where they were.
    Features,
}

impl Impact {
    /// All of them.
    pub const ALL: [Impact; 8] = [
        Impact::Users,
        Impact::Network,
        Impact::Time,
        Impact::Reboot,
        Impact::FactoryDefault,
        Impact::Firmware,
        Impact::EventBrokers,
        Impact::Features,
    ];

    /// The word by which an operator allows it.
    pub fn word(self) -> &'static str {
        match self {
            Impact::Users => "users",
            Impact::Network => "network",
            Impact::Time => "time",
            Impact::Reboot => "reboot",
            Impact::FactoryDefault => "factory-default",
            Impact::Firmware => "firmware",
            Impact::EventBrokers => "event-brokers",
            Impact::Features => "features",
        }
    }
}

impl std::str::FromStr for Impact {
    type Err = String;

    fn from_str(word: &str) -> Result<Impact, String> {
        Impact::ALL
            .into_iter()
            .find(|impact| impact.word() == word)
            .ok_or_else(|| format!("{word:?} is none of {}", Impact::ALL.map(Impact::word).join(", ")))
    }
}

/// Why a case ends before its last step.
#[derive(Debug)]
pub enum Stop {
    /// The device does not do what the text asks for.
    Failed(Failure),
    /// The text says that the case ends here as passed.
    Passed,
    /// Something that the text presumes turns out to be absent.
    NotApplicable(String),
    /// It cannot be judged.
    Inconclusive(String),
}

/// What the steps of a case give.
pub type Outcome = Result<(), Stop>;

/// A boxed future, so that cases can be in one table.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A test case.
#[derive(Clone, Copy)]
pub struct Case {
    /// Official id.
    pub id: &'static str,
    /// Features without which the case does not apply.
    pub requires: &'static [Feature],
    /// What it does to the device.
    pub impact: &'static [Impact],
    /// Whether it only asks and leaves nothing behind, so that others of its kind may run at the same time.
    pub shared: bool,
    /// The steps.
    pub steps: for<'a> fn(&'a mut Test) -> BoxFuture<'a, Outcome>,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// Makes a [`Case`] of an async function; `with` is a second argument for one that serves several cases, `shared: true` is for what only asks.
#[macro_export]
macro_rules! case {
    ($id:literal, $steps:path $(, with: $argument:expr)? $(, requires: [$($feature:expr),* $(,)?])? $(, impact: [$($impact:expr),* $(,)?])? $(, shared: $shared:literal)? $(,)?) => {
        $crate::case::Case {
            id: $id,
            requires: &[$($($feature),*)?],
            impact: &[$($($impact),*)?],
            shared: false $(|| $shared)?,
            steps: |test| ::std::boxed::Box::pin($steps(test $(, $argument)?)),
        }
    };
}

/// Where a service or a subscription answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    /// Its address.
    pub address: String,
    /// What has to be sent along, as it came.
    pub reference_parameters: Vec<String>,
}

impl Endpoint {
    fn addressing(&self) -> Addressing {
        Addressing {
            to: Some(self.address.clone()),
            message_id: Some(message_id()),
            reference_parameters: self.reference_parameters.clone(),
        }
    }
}

/// A message id that nobody else has.
fn message_id() -> String {
    let mut random = [0; 16];
    // Without randomness the id is not unique, which nothing but a confused device would notice.
    let _ = getrandom::fill(&mut random);
    let hex: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    format!(
        "urn:uuid:{}-{}-4{}-8{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[13..16],
        &hex[17..20],
        &hex[20..]
    )
}

type Undo = Box<dyn for<'a> FnOnce(&'a mut Test) -> BoxFuture<'a, Outcome> + Send>;

/// The longest that it may take to put one thing back, beside the time of a reboot.
const RESTORE_LIMIT: Duration = Duration::from_secs(60);

/// What the texts leave to the operator. A copy costs next to nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Settings {
    /// How long the device may take until an operation has its effect, and until an event comes.
    pub operation_delay: Duration,
    /// The longest time that a case moves a camera or holds a relay; the texts' own times are cut down to it. RTSP sessions are kept alive beyond
    /// their timeout only if that is not longer.
    pub longest: Duration,
    /// How long the device may be away when it reboots.
    pub reboot: Duration,
    /// Firmware that the device has to take, as its maker gives it.
    pub firmware: Option<Arc<[u8]>>,
    /// UDP port of the suite's own time server. Devices know no other than 123; tests have devices that do.
    pub time_port: u16,
    /// How long the pull point lives that a case waits to see die: 20 s by the text.
    pub lifetime: Duration,
    /// The longest that the steps of a case may take; some wait for events or reboots.
    pub limit: Duration,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("operation_delay", &self.operation_delay)
            .field("longest", &self.longest)
            .field("reboot", &self.reboot)
            .field("firmware", &self.firmware.as_ref().map(|file| file.len()))
            .field("time_port", &self.time_port)
            .field("lifetime", &self.lifetime)
            .field("limit", &self.limit)
            .finish()
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            operation_delay: Duration::from_secs(10),
            longest: Duration::from_secs(60),
            reboot: Duration::from_secs(120),
            firmware: None,
            time_port: crate::wire::time::PORT,
            lifetime: Duration::from_secs(20),
            limit: Duration::from_secs(600),
        }
    }
}

/// A case while it runs: the device, the step that it is at, and what has to be put back afterwards.
pub struct Test {
    device: Arc<Device>,
    features: Arc<Features>,
    settings: Settings,
    allowed: Vec<Impact>,
    step: u32,
    /// How many steps of its own the text has before those of the one that it repeats.
    later: u32,
    undo: Vec<(String, Undo)>,
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

    /// What the device is known to support.
    pub fn supports(&self, feature: Feature) -> bool {
        self.features.supports(feature)
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

    /// Calls an operation that must succeed.
    ///
    /// # Errors
    /// The case fails on a fault and on an answer that is wrong in form; without any answer it is inconclusive.
    pub async fn call<O: Operation>(&mut self, request: &O::Request) -> Result<O::Response, Stop> {
        match self.device.call::<O>(request).await {
            Ok(response) => Ok(response),
            Err(error) => Err(self.stop(&format!("{}Response", O::NAME), &error)),
        }
    }

    /// As [`call`](Self::call), at the first of these addresses where somebody answers: a device whose address is being changed may be at the one or the other.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_either<O: Operation>(
        &mut self,
        places: &[String],
        request: &O::Request,
    ) -> Result<O::Response, Stop> {
        let mut reasons = Vec::new();
        for place in &crate::wire::reach::those_there_first(places).await {
            match self
                .device
                .call_at::<O>(place, request, &Addressing::default())
                .await
            {
                Ok(response) => return Ok(response),
                Err(CallError::Unreachable(reason)) => reasons.push(reason),
                Err(error) => return Err(self.stop(&format!("{}Response", O::NAME), &error)),
            }
        }
        Err(Stop::Inconclusive(format!(
            "step {}: {}",
            self.step,
            reasons.join("; ")
        )))
    }

    /// Calls an operation that must be refused with a fault of these codes, the outermost first: `["Sender", "InvalidArgVal", "NoProfile"]`.
    ///
    /// # Errors
    /// The case fails on a response and on another fault.
    pub async fn refused<O: Operation>(
        &mut self,
        request: &O::Request,
        codes: &[&str],
    ) -> Result<Fault, Stop> {
        let expected = match codes {
            [] => "a fault".to_owned(),
            codes => format!("the fault {}", codes.join("/")),
        };
        match self.device.call::<O>(request).await {
            Ok(_) => Err(self.failed(expected, format!("{}Response", O::NAME))),
            Err(CallError::Fault(fault)) if is_fault(&fault, codes) => Ok(*fault),
            Err(error) => Err(self.stop(&expected, &error)),
        }
    }

    /// As [`refused`](Self::refused), for a request that was written elsewhere: one that its type cannot say.
    ///
    /// # Errors
    /// The case fails on a response.
    pub async fn refused_as_written<O: Operation>(&mut self, request: XmlWriter) -> Result<Fault, Stop> {
        let device = Arc::clone(&self.device);
        let address = device.address_of(O::NAMESPACE);
        match device
            .call_written::<O>(&address, request, &Addressing::default())
            .await
        {
            Ok(_) => Err(self.failed("a fault", format!("{}Response", O::NAME))),
            Err(CallError::Fault(fault)) => Ok(*fault),
            Err(error) => Err(self.stop("a fault", &error)),
        }
    }

    /// Calls an operation that may be answered or refused.
    ///
    /// # Errors
    /// The case fails on an answer that is wrong in form.
    pub async fn attempt<O: Operation>(
        &mut self,
        request: &O::Request,
    ) -> Result<Result<O::Response, Fault>, Stop> {
        match self.device.call::<O>(request).await {
            Ok(response) => Ok(Ok(response)),
            Err(CallError::Fault(fault)) => Ok(Err(*fault)),
            Err(error) => Err(self.stop("an answer", &error)),
        }
    }

    /// Undoes what the case may have undone by itself: any answer will do then, also a refusal that is wrong in form.
    ///
    /// # Errors
    /// Without any answer.
    pub async fn undo_once_more<O: Operation>(&mut self, request: &O::Request) -> Outcome {
        match self.device.call::<O>(request).await {
            Err(error @ CallError::Unreachable(_)) => Err(self.stop("an answer", &error)),
            _ => Ok(()),
        }
    }

    /// Calls an operation at an address of its own, with addressing headers, that must succeed.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_at<O: Operation>(
        &mut self,
        place: &Endpoint,
        request: &O::Request,
    ) -> Result<O::Response, Stop> {
        match self
            .device
            .call_at::<O>(&place.address, request, &place.addressing())
            .await
        {
            Ok(response) => Ok(response),
            Err(error) => Err(self.stop(&format!("{}Response", O::NAME), &error)),
        }
    }

    /// Calls an operation at an address of its own that may be answered or refused.
    ///
    /// # Errors
    /// As [`attempt`](Self::attempt).
    pub async fn attempt_at<O: Operation>(
        &mut self,
        place: &Endpoint,
        request: &O::Request,
    ) -> Result<Result<O::Response, Fault>, Stop> {
        match self
            .device
            .call_at::<O>(&place.address, request, &place.addressing())
            .await
        {
            Ok(response) => Ok(Ok(response)),
            Err(CallError::Fault(fault)) => Ok(Err(*fault)),
            Err(error) => Err(self.stop("an answer", &error)),
        }
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

    fn stop(&self, expected: &str, error: &CallError) -> Stop {
        match error {
            CallError::Unreachable(reason) => Stop::Inconclusive(format!("step {}: {reason}", self.step)),
            CallError::Fault(_) | CallError::Wrong(_) => self.failed(expected, error.to_string()),
        }
    }

    /// Runs a case until it is over, takes too long or is interrupted, and puts back what it has changed.
    pub async fn judge(mut self, case: &Case, interrupt: &Interrupt) -> Verdict {
        let device = Arc::clone(&self.device);
        let login = device.login();
        let outcome = self.run(case, interrupt).await;
        // Whatever the case was trying when it was broken off.
        for device in [&device, &self.device] {
            device.set_style(None);
            device.set_login(login);
        }
        let left = self.put_back().await;
        // A device that cannot be put back as it was must not be reported as if nothing had happened.
        let told = |reason: Option<String>| match reason {
            Some(reason) => format!("{reason}; {}", left_behind(&left)),
            None => left_behind(&left),
        };
        match outcome {
            Err(Stop::Failed(failure)) => Verdict::Failed(Failure { left, ..failure }),
            Err(Stop::NotApplicable(reason) | Stop::Inconclusive(reason)) if !left.is_empty() => {
                Verdict::Inconclusive {
                    reason: told(Some(reason)),
                }
            }
            Err(Stop::NotApplicable(reason)) => Verdict::NotApplicable { reason },
            Err(Stop::Inconclusive(reason)) => Verdict::Inconclusive { reason },
            Ok(()) | Err(Stop::Passed) if !left.is_empty() => Verdict::Inconclusive { reason: told(None) },
            Ok(()) | Err(Stop::Passed) => Verdict::Passed,
        }
    }

    /// The steps, as far as they come.
    async fn run(&mut self, case: &Case, interrupt: &Interrupt) -> Outcome {
        let device = Arc::clone(&self.device);
        let limit = self.settings.limit;
        // A panic is a mistake of the suite, which must neither be taken for a verdict nor leave the device changed.
        let mut steps = std::pin::pin!(AssertUnwindSafe((case.steps)(self)).catch_unwind());
        let reason = tokio::select! {
            biased;
            ended = &mut steps => return ended.unwrap_or_else(|panic| Err(Stop::Inconclusive(mistake(panic.as_ref())))),
            () = interrupt.asked() => "the run was stopped".to_owned(),
            () = tokio::time::sleep(limit) => format!("not over after {} s", limit.as_secs()),
        };
        // A request that is under way is answered first: what it changes could not be put back otherwise.
        let asked = device.exchanges();
        let settled = std::future::poll_fn(|context| match steps.as_mut().poll(context) {
            Poll::Ready(ended) => Poll::Ready(Some(ended)),
            Poll::Pending if !device.is_asking() || device.exchanges() > asked => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        });
        match settled.await {
            Some(Ok(outcome)) => outcome,
            Some(Err(panic)) => Err(Stop::Inconclusive(mistake(panic.as_ref()))),
            None => Err(Stop::Inconclusive(reason)),
        }
    }

    /// Puts back what was changed, the last first, and gives what could not be.
    async fn put_back(&mut self) -> Vec<String> {
        let limit = RESTORE_LIMIT + self.settings.reboot;
        let mut left = Vec::new();
        while let Some((what, undo)) = self.undo.pop() {
            let undone = AssertUnwindSafe(undo(self)).catch_unwind();
            let reason = match tokio::time::timeout(limit, undone).await {
                Ok(Ok(Ok(()) | Err(Stop::Passed))) => continue,
                Ok(Ok(Err(Stop::Failed(failure)))) => failure.got,
                Ok(Ok(Err(Stop::NotApplicable(reason) | Stop::Inconclusive(reason)))) => reason,
                Ok(Err(panic)) => mistake(panic.as_ref()),
                Err(_) => format!("not over after {} s", limit.as_secs()),
            };
            left.push(format!("{what}: {reason}"));
        }
        left
    }
}

/// How the reason of a case begins that ended by a panic.
pub(crate) const MISTAKE: &str = "a mistake of the suite";

/// What a panic has said.
fn mistake(panic: &(dyn Any + Send)) -> String {
    let said = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("{MISTAKE}: {}", said.unwrap_or("a panic"))
}

impl fmt::Debug for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Test")
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}

/// Whether a fault has these codes; further subcodes of the device's own may follow.
pub(crate) fn is_fault(fault: &Fault, codes: &[&str]) -> bool {
    let Some((code, subcodes)) = codes.split_first() else {
        return true;
    };
    fault.code().as_str() == *code
        && subcodes.len() <= fault.subcodes().len()
        && fault
            .subcodes()
            .iter()
            .zip(subcodes)
            .all(|(has, wanted)| has.is(onvif_core::xml::Ns::TER, wanted))
}
