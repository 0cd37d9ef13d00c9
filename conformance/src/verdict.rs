//! What a case can end with.

use serde::Serialize;

/// Why a case has failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Number of the step in the official text.
    pub step: u32,
    /// What the text asks for.
    pub expected: String,
    /// What came.
    pub got: String,
    /// Position of the exchange that shows it, among the exchanges of the case.
    pub exchange: Option<usize>,
    /// What could not be put back as it was, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
}

impl Failure {
    /// What could not be put back, in a sentence; nothing if all of it could.
    pub fn left_behind(&self) -> Option<String> {
        (!self.left.is_empty()).then(|| left_behind(&self.left))
    }
}

/// A sentence about what could not be put back.
pub(crate) fn left_behind(left: &[String]) -> String {
    format!("the device could not be put back: {}", left.join("; "))
}

/// What a case has ended with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// The device does what the text asks for.
    Passed,
    /// It does not.
    Failed(Failure),
    /// A feature that the text presumes is absent.
    NotApplicable {
        /// Which one.
        reason: String,
    },
    /// The operator has not allowed it, or switched it off.
    Skipped {
        /// What would allow it.
        reason: String,
    },
    /// The surroundings do not let it be judged: the network, or a device that stopped answering.
    Inconclusive {
        /// What is in the way.
        reason: String,
    },
    /// The suite does not have this case yet.
    NotImplemented,
}

impl Verdict {
    /// The verdict in a word or two.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::Failed(_) => "failed",
            Verdict::NotApplicable { .. } => "not applicable",
            Verdict::Skipped { .. } => "skipped",
            Verdict::Inconclusive { .. } => "inconclusive",
            Verdict::NotImplemented => "not implemented",
        }
    }

    /// What there is to say beside the name, in one line; empty if nothing.
    pub fn remark(&self) -> String {
        match self {
            Verdict::Passed | Verdict::NotImplemented => String::new(),
            Verdict::Failed(failure) => {
                let left = failure.left_behind();
                format!(
                    "step {}: expected {}; got {}{}{}",
                    failure.step,
                    failure.expected,
                    failure.got,
                    if left.is_some() { "; " } else { "" },
                    left.unwrap_or_default()
                )
            }
            Verdict::NotApplicable { reason }
            | Verdict::Skipped { reason }
            | Verdict::Inconclusive { reason } => reason.clone(),
        }
    }
}
