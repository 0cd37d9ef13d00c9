//! A case from its first step to what is put back.

use std::any::Any;
use std::future::Future as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt as _;

use super::{Case, Outcome, Stop, Test};
use crate::interrupt::Interrupt;
use crate::verdict::{Failure, Verdict, left_behind};

/// The longest that it may take to put one thing back, beside the time of a reboot.
const RESTORE_LIMIT: Duration = Duration::from_secs(60);

impl Test {
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
