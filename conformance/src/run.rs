//! A run: features, then the cases, one after the other.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use onvif_core::generated::tds;
use onvif_core::xml::DateTime;
use serde::Serialize;

use crate::case::{Case, Impact, MISTAKE, Settings, Test};
use crate::catalogue::{self, Entry};
use crate::features::{Feature, Features, Support, Trials};
use crate::interrupt::Interrupt;
use crate::profiles::{self, Checked};
use crate::verdict::Verdict;
use crate::wire::{CallError, Device, Exchange};

/// What is run.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids or patterns with `*`; empty for all.
    pub only: Vec<String>,
    /// Ids or patterns that are not run: skipped, as the report says.
    pub skip: Vec<String>,
    /// What cases may do to the device.
    pub allowed: Vec<Impact>,
    /// Judge nothing: say what would run.
    pub dry: bool,
    /// Keep what was said to the device for cases that passed, too.
    pub keep: bool,
    /// What the texts leave to the operator.
    pub settings: Settings,
    /// How many of the cases that only ask run at the same time; 0 and 1 for one after the other.
    pub parallel: usize,
    /// What may end the run before its last case.
    pub interrupt: Interrupt,
}

impl Selection {
    fn wants(&self, id: &str) -> bool {
        self.only.is_empty() || meant(&self.only, id).is_some()
    }
}

/// The first of these patterns that means a case.
fn meant<'a>(patterns: &'a [String], id: &str) -> Option<&'a str> {
    let meant = patterns.iter().find(|pattern| catalogue::matches(pattern, id));
    meant.map(String::as_str)
}

/// A judged case.
#[derive(Clone, Debug, Serialize)]
pub struct Judged {
    /// Official id.
    pub id: &'static str,
    /// The official specification.
    pub specification: &'static str,
    /// Official title.
    pub title: &'static str,
    /// The sections of the service specifications that it covers, as its text has them.
    pub coverage: &'static str,
    /// The features or operations under test, as its text has them.
    pub under_test: &'static str,
    /// What it ended with.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Undefined features that it took for supported, by path: what it ended with says of such a feature only what the step shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub presumed: Vec<&'static str>,
    /// How long it took, in milliseconds.
    pub milliseconds: u64,
    /// What was said to the device; kept for failures and for what could not be judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exchanges: Vec<Exchange>,
}

impl Judged {
    /// What there is to say beside the name of the verdict, in one line; empty if nothing.
    pub fn remark(&self) -> String {
        let mut remark = self.verdict.remark();
        if let Some(presumed) = self.presumption() {
            let apart = if remark.is_empty() { "" } else { "; " };
            remark.push_str(apart);
            remark.push_str(&presumed);
        }
        remark
    }

    /// A sentence about the undefined features that it took for supported, if there are any.
    pub fn presumption(&self) -> Option<String> {
        (!self.presumed.is_empty()).then(|| {
            format!(
                "undefined, and processed as supported: {}",
                self.presumed.join(", ")
            )
        })
    }
}

/// A feature as it was found.
#[derive(Clone, Debug, Serialize)]
pub struct FoundFeature {
    /// Path in the tree of features.
    pub path: &'static str,
    /// `supported`, `not supported`, `undefined` or `not tried`.
    pub support: &'static str,
    /// Whether cases treat it as one that is there, which is so for what is undefined as well.
    pub processed_as_supported: bool,
}

/// The device as it describes itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Identity {
    /// Manufacturer.
    pub manufacturer: String,
    /// Model.
    pub model: String,
    /// Version of the firmware.
    pub firmware_version: String,
    /// Serial number.
    pub serial_number: String,
}

/// What a run has found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Address of the Device service.
    pub target: String,
    /// When the run began.
    pub began: String,
    /// Whether it was stopped before its last case.
    pub stopped: bool,
    /// The device.
    pub device: Identity,
    /// Features.
    pub features: Vec<FoundFeature>,
    /// What was odd about the answers that tell the features.
    pub remarks: Vec<String>,
    /// The cases, in the order of the specifications.
    pub cases: Vec<Judged>,
    /// Checks of the profiles.
    pub profiles: Vec<Checked>,
}

impl Report {
    /// Number of cases that ended with a verdict of this name.
    pub fn count(&self, name: &str) -> usize {
        self.cases
            .iter()
            .filter(|judged| judged.verdict.name() == name)
            .count()
    }

    /// Cases in which the suite itself went wrong: what they ended with says nothing of the device.
    pub fn mistakes(&self) -> Vec<&Judged> {
        let mut all = self.cases.iter().collect::<Vec<_>>();
        all.retain(|judged| judged.verdict.remark().contains(MISTAKE));
        all
    }
}

/// What is still to come when a case has been judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// Number of all cases of the run.
    pub total: usize,
    /// How long the rest will take if it is like what has been run so far; `None` while nobody knows.
    pub left: Option<Duration>,
}

/// Told of every case as soon as it is judged: the case, how many of all are done, what is ahead.
pub type Progress<'a> = &'a mut (dyn FnMut(&Judged, usize, Ahead) + Send);

/// Judges a device.
///
/// # Errors
/// When the device cannot be reached, and when the run is interrupted before it knows the features of the device.
pub async fn run(
    device: Arc<Device>,
    cases: &[Case],
    selection: &Selection,
    progress: Progress<'_>,
) -> Result<Report, CallError> {
    let began = DateTime::from_system_time(SystemTime::now());
    let mut features = tokio::select! {
        features = Features::discover(&device) => features?,
        () = selection.interrupt.asked() => return Err(CallError::Unreachable("the run was stopped".to_owned())),
    };
    if !selection.dry && !selection.interrupt.is_asked() {
        let wants = |ids: &[&str]| {
            let among = |id: &str| cases.iter().any(|case| case.id == id) && selection.wants(id);
            ids.iter().any(|id| among(id))
        };
        // Once begun it goes on to its end, which puts back what it has set.
        let allowed = selection.allowed.contains(&Impact::Features);
        let patience = selection.settings.operation_delay;
        features
            .try_out(&device, Trials::of(allowed, wants), patience)
            .await;
    }
    let features = Arc::new(features);
    let identity = identity(&device).await;
    device.take_exchanges();
    let wanted: Vec<Entry> = catalogue::all()
        .filter(|entry| selection.wants(entry.id))
        .collect();
    let mut judged = Round::new(device.clone(), Arc::clone(&features), selection, progress, wanted);
    judged.all(cases).await;
    let mut judged: Vec<(usize, Judged)> = judged.judged;
    judged.sort_by_key(|(place, _)| *place);
    let judged: Vec<Judged> = judged.into_iter().map(|(_, judged)| judged).collect();
    Ok(Report {
        target: device.target().to_owned(),
        began: began.to_string(),
        stopped: selection.interrupt.is_asked(),
        device: identity,
        features: Feature::ALL
            .iter()
            .map(|&feature| found(&features, feature))
            .collect(),
        remarks: features.remarks.clone(),
        profiles: profiles::check(&features, &judged),
        cases: judged,
    })
}

/// The cases of a run on their way.
struct Round<'a> {
    device: Arc<Device>,
    features: Arc<Features>,
    selection: &'a Selection,
    progress: Progress<'a>,
    wanted: Vec<Entry>,
    /// With their places in the order of the specifications.
    judged: Vec<(usize, Judged)>,
    /// Cases that are to be run, and those that have been.
    to_run: usize,
    has_run: usize,
    start: Instant,
}

impl<'a> Round<'a> {
    fn new(
        device: Arc<Device>,
        features: Arc<Features>,
        selection: &'a Selection,
        progress: Progress<'a>,
        wanted: Vec<Entry>,
    ) -> Round<'a> {
        Round {
            device,
            features,
            selection,
            progress,
            judged: Vec::with_capacity(wanted.len()),
            wanted,
            to_run: 0,
            has_run: 0,
            start: Instant::now(),
        }
    }

    /// First what needs no run, then what may run at the same time, then the others one by one.
    async fn all(&mut self, cases: &[Case]) {
        let mut together = Vec::new();
        let mut alone = Vec::new();
        for place in 0..self.wanted.len() {
            let case = cases.iter().find(|case| case.id == self.wanted[place].id);
            match decided(&self.features, case, self.selection) {
                Err(verdict) => self.note(place, Ended::before(verdict)),
                Ok(case) if case.shared && self.selection.parallel > 1 => together.push((place, case)),
                Ok(case) => alone.push((place, case)),
            }
        }
        self.to_run = together.len() + alone.len();
        self.start = Instant::now();
        self.together(together).await;
        for (place, case) in alone {
            if self.selection.interrupt.is_asked() {
                self.note(place, Ended::before(stopped()));
                continue;
            }
            let device = Arc::clone(&self.device);
            let ended = judge(device, Arc::clone(&self.features), case, self.selection).await;
            self.has_run += 1;
            self.note(place, ended);
        }
    }

    async fn together(&mut self, cases: Vec<(usize, Case)>) {
        let mut waiting = cases.into_iter();
        let mut running = tokio::task::JoinSet::new();
        loop {
            while running.len() < self.selection.parallel
                && !self.selection.interrupt.is_asked()
                && let Some((place, case)) = waiting.next()
            {
                let device = Arc::new(self.device.fork());
                let features = Arc::clone(&self.features);
                let selection = self.selection.clone();
                running.spawn(async move { (place, judge(device, features, case, &selection).await) });
            }
            match running.join_next().await {
                Some(Ok((place, ended))) => {
                    self.has_run += 1;
                    self.note(place, ended);
                }
                // A panic of a case is caught where the case is judged: this one is of what is around it.
                Some(Err(error)) => std::panic::resume_unwind(error.into_panic()),
                None => break,
            }
        }
        for (place, _) in waiting {
            self.note(place, Ended::before(stopped()));
        }
    }

    fn note(&mut self, place: usize, ended: Ended) {
        let Ended {
            verdict,
            presumed,
            taken,
            exchanges,
        } = ended;
        let keep =
            self.selection.keep || matches!(verdict, Verdict::Failed(_) | Verdict::Inconclusive { .. });
        let entry = self.wanted[place];
        let judged = Judged {
            id: entry.id,
            specification: entry.specification,
            title: entry.title,
            coverage: entry.coverage,
            under_test: entry.under_test,
            verdict,
            presumed: presumed.into_iter().map(Feature::path).collect(),
            milliseconds: taken.as_millis().try_into().unwrap_or(u64::MAX),
            exchanges: if keep { exchanges } else { Vec::new() },
        };
        let rest = self.to_run.saturating_sub(self.has_run);
        let ahead = Ahead {
            total: self.wanted.len(),
            left: u32::try_from(self.has_run)
                .ok()
                .filter(|&run| run > 0)
                .map(|run| self.start.elapsed() / run * u32::try_from(rest).unwrap_or(u32::MAX)),
        };
        (self.progress)(&judged, self.judged.len() + 1, ahead);
        self.judged.push((place, judged));
    }
}

/// How a case has ended.
struct Ended {
    verdict: Verdict,
    /// Undefined features that it took for supported.
    presumed: BTreeSet<Feature>,
    taken: Duration,
    exchanges: Vec<Exchange>,
}

impl Ended {
    /// What is clear without a run.
    fn before(verdict: Verdict) -> Ended {
        Ended {
            verdict,
            presumed: BTreeSet::new(),
            taken: Duration::ZERO,
            exchanges: Vec::new(),
        }
    }
}

/// The verdict of a case that the operator did not wait for.
fn stopped() -> Verdict {
    Verdict::Skipped {
        reason: "the run was stopped".to_owned(),
    }
}

/// A case that has to be run, or what is clear without.
fn decided(features: &Features, case: Option<&Case>, selection: &Selection) -> Result<Case, Verdict> {
    let Some(case) = case else {
        return Err(Verdict::NotImplemented);
    };
    if let Some(pattern) = meant(&selection.skip, case.id) {
        return Err(Verdict::Skipped {
            reason: format!("switched off: --skip {pattern}"),
        });
    }
    for &feature in case.requires {
        match features.support(feature) {
            Support::Supported => {}
            Support::Undefined => {
                if let Some(service) = features.without_address(feature) {
                    return Err(Verdict::Inconclusive {
                        reason: format!("{service} is undefined, and nothing tells where it would be"),
                    });
                }
            }
            Support::NotSupported => {
                return Err(Verdict::NotApplicable {
                    reason: format!("{feature} is not supported"),
                });
            }
            Support::Untried if selection.dry => {}
            Support::Untried => {
                return Err(Verdict::Skipped {
                    reason: format!(
                        "{feature} shows only when it is tried: --allow {}",
                        Impact::Features.word()
                    ),
                });
            }
        }
    }
    if let Some(impact) = case
        .impact
        .iter()
        .find(|impact| !selection.allowed.contains(impact))
    {
        return Err(Verdict::Skipped {
            reason: format!("not allowed: --allow {}", impact.word()),
        });
    }
    if selection.dry {
        return Err(Verdict::Skipped {
            reason: "dry run".to_owned(),
        });
    }
    Ok(*case)
}

async fn judge(device: Arc<Device>, features: Arc<Features>, case: Case, selection: &Selection) -> Ended {
    let start = Instant::now();
    let test =
        Test::new(Arc::clone(&device), features, selection.settings.clone()).allowing(&selection.allowed);
    let presumed = test.presumed();
    // What it presumes from the start counts as well.
    for &feature in case.requires {
        test.supports(feature);
    }
    let verdict = test.judge(&case, &selection.interrupt).await;
    let presumed = presumed.all();
    Ended {
        verdict,
        presumed,
        taken: start.elapsed(),
        exchanges: device.take_exchanges(),
    }
}

async fn identity(device: &Device) -> Identity {
    match device
        .call::<tds::operations::GetDeviceInformation>(&tds::GetDeviceInformation::default())
        .await
    {
        Ok(answer) => Identity {
            manufacturer: answer.manufacturer,
            model: answer.model,
            firmware_version: answer.firmware_version,
            serial_number: answer.serial_number,
        },
        // The cases about it will say what is wrong.
        Err(_) => Identity::default(),
    }
}

fn found(features: &Features, feature: Feature) -> FoundFeature {
    FoundFeature {
        path: feature.path(),
        support: features.support(feature).word(),
        processed_as_supported: features.processed_as_supported(feature),
    }
}
