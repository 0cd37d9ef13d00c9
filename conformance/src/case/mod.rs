//! What a test case is, and what it may use while it runs.

mod calls;
mod endpoint;
mod impact;
mod judge;
mod settings;
mod test;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::features::Feature;
use crate::verdict::Failure;

pub(crate) use calls::is_fault;
pub use endpoint::Endpoint;
pub use impact::Impact;
pub(crate) use judge::MISTAKE;
pub use settings::Settings;
pub use test::{Presumed, Test};

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
