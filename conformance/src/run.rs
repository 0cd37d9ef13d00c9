//! A run: features, then the cases, one after the other.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use onvif_core::generated::tds;
use onvif_core::xml::DateTime;
use serde::Serialize;

use crate::case::{Case, Impact, Settings, Test};
use crate::catalogue::{self, Entry};
use crate::features::{Feature, Features, Support};
use crate::profiles::{self, Checked};
use crate::verdict::Verdict;
use crate::wire::{CallError, Device, Exchange};

/// What is run.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids or patterns with `*`; empty for all.
    pub only: Vec<String>,
    /// Ids or patterns that are left out.
    pub skip: Vec<String>,
    /// What cases may do to the device.
    pub allowed: Vec<Impact>,
    /// Judge nothing: say what would run.
    pub dry: bool,
    /// Keep what was said to the device for cases that passed, too.
    pub keep: bool,
    /// What the texts leave to the operator.
    pub settings: Settings,
}

impl Selection {
    fn wants(&self, id: &str) -> bool {
        let any = |patterns: &[String]| patterns.iter().any(|pattern| catalogue::matches(pattern, id));
        (self.only.is_empty() || any(&self.only)) && !any(&self.skip)
    }
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
    /// What it ended with.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// How long it took, in milliseconds.
    pub milliseconds: u64,
    /// What was said to the device; kept for failures and for what could not be judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exchanges: Vec<Exchange>,
}

/// A feature as it was found.
#[derive(Clone, Debug, Serialize)]
pub struct FoundFeature {
    /// Path in the tree of features.
    pub path: &'static str,
    /// `supported`, `not supported` or `undefined`.
    pub support: &'static str,
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
}

/// Told of every case as soon as it is judged: the case, how many of all are done.
pub type Progress<'a> = &'a mut (dyn FnMut(&Judged, usize, usize) + Send);

/// Judges a device.
///
/// # Errors
/// When the device cannot be reached.
pub async fn run(
    device: Arc<Device>,
    cases: &[Case],
    selection: &Selection,
    progress: Progress<'_>,
) -> Result<Report, CallError> {
    let began = DateTime::from_system_time(SystemTime::now());
    let features = Arc::new(Features::discover(&device).await?);
    let identity = identity(&device).await;
    device.take_exchanges();
    let wanted: Vec<Entry> = catalogue::all()
        .filter(|entry| selection.wants(entry.id))
        .collect();
    let total = wanted.len();
    let mut judged = Vec::with_capacity(total);
    for entry in wanted {
        let case = cases.iter().find(|case| case.id == entry.id);
        let start = Instant::now();
        let verdict = verdict(&device, &features, case, selection).await;
        let exchanges = device.take_exchanges();
        let keep = selection.keep || matches!(verdict, Verdict::Failed(_) | Verdict::Inconclusive { .. });
        judged.push(Judged {
            id: entry.id,
            specification: entry.specification,
            title: entry.title,
            verdict,
            milliseconds: start.elapsed().as_millis().try_into().unwrap_or(u64::MAX),
            exchanges: if keep { exchanges } else { Vec::new() },
        });
        if let Some(last) = judged.last() {
            progress(last, judged.len(), total);
        }
    }
    Ok(Report {
        target: device.target().to_owned(),
        began: began.to_string(),
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

/// The longest that one case may take; some wait for events or reboots.
const CASE_LIMIT: Duration = Duration::from_secs(600);

async fn verdict(
    device: &Arc<Device>,
    features: &Arc<Features>,
    case: Option<&Case>,
    selection: &Selection,
) -> Verdict {
    let Some(case) = case else {
        return Verdict::NotImplemented;
    };
    for &feature in case.requires {
        match features.support(feature) {
            Support::Supported => {}
            Support::NotSupported => {
                return Verdict::NotApplicable {
                    reason: format!("{feature} is not supported"),
                };
            }
            Support::Undefined => {
                return Verdict::Inconclusive {
                    reason: format!("{feature}: the device does not tell"),
                };
            }
        }
    }
    if let Some(impact) = case
        .impact
        .iter()
        .find(|impact| !selection.allowed.contains(impact))
    {
        return Verdict::Skipped {
            reason: format!("not allowed: --allow {}", impact.word()),
        };
    }
    if selection.dry {
        return Verdict::Skipped {
            reason: "dry run".to_owned(),
        };
    }
    let test = Test::new(Arc::clone(device), Arc::clone(features), selection.settings);
    match tokio::time::timeout(CASE_LIMIT, test.judge(case)).await {
        Ok(verdict) => verdict,
        Err(_) => Verdict::Inconclusive {
            reason: format!("not over after {} s", CASE_LIMIT.as_secs()),
        },
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
        support: match features.support(feature) {
            Support::Supported => "supported",
            Support::NotSupported => "not supported",
            Support::Undefined => "undefined",
        },
    }
}
