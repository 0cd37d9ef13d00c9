//! A device that leaves and comes back: what it announces meanwhile, and whether it is the new start that speaks.

use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetSystemDateAndTime;

use super::discovery::{ask, no_multicast};
use crate::case::{Outcome, Stop, Test};
use crate::wire::discovery::{Ear, Heard, Probe, Said, To};
use crate::wire::reach::is_there;

/// How long a device that has promised to reboot may still be there.
const LEAVING: Duration = Duration::from_secs(5);

/// How often is looked whether it is.
const LOOKING: Duration = Duration::from_millis(50);

/// Listens to a device from before it leaves.
pub(super) struct Listener {
    ear: Ear,
    endpoint: Option<String>,
    /// `InstanceId` of the present start (WS-Discovery, appendix I): what has another one was said after it.
    instance: Option<u32>,
    /// Whether the device has said Bye or was seen to be gone.
    has_left: bool,
}

impl Listener {
    /// Learns who the device is, and begins to listen.
    pub(super) async fn open(test: &mut Test) -> Result<Listener, Stop> {
        let (_, answers) = ask(test, &Probe::default(), To::Device, None, true).await?;
        let answer = answers.into_iter().next();
        Ok(Listener {
            ear: Ear::open(test.device()).map_err(no_multicast)?,
            instance: answer.as_ref().and_then(|answer| answer.instance),
            endpoint: answer.map(|answer| answer.endpoint),
            has_left: false,
        })
    }

    /// The next announcement of this kind that the device makes.
    pub(super) async fn next(&mut self, test: &mut Test, said: &Said, patience: Duration) -> Option<Heard> {
        let end = Instant::now() + patience;
        loop {
            let heard = self.announcement(test, end).await?;
            if heard.said == *said {
                return Some(heard);
            }
        }
    }

    /// What is waiting to be heard is not meant.
    pub(super) async fn forget(&mut self, test: &mut Test) {
        let device = Arc::clone(test.device());
        while self.ear.next(&device, Instant::now()).await.is_some() {}
    }

    /// The Hello of the device that is back. One that was still waiting when the device was told to leave tells nothing of its return, unless it stays the
    /// only one of a device that is there all the time.
    pub(super) async fn return_of(&mut self, test: &mut Test, patience: Duration) -> Option<Heard> {
        let device = Arc::clone(test.device());
        let end = Instant::now() + patience;
        let mut early = None;
        loop {
            let until = match early {
                Some((_, heard)) if !self.has_left => end.min(heard + LEAVING),
                _ => end,
            };
            match self.announcement(test, until).await {
                Some(heard) if heard.said != Said::Hello => {}
                Some(heard) if self.is_new(&heard) => return Some(heard),
                Some(heard) => early = early.or(Some((heard, Instant::now()))),
                None if !self.has_left && Instant::now() < end && !is_there(device.target()).await => {
                    self.has_left = true;
                }
                None => return early.map(|(heard, _)| heard),
            }
        }
    }

    /// Waits until the device is gone, or has said that it is back. One that is back at once and says nothing is not seen to go, and costs [`LEAVING`].
    pub(super) async fn departure(&mut self, test: &mut Test) {
        let device = Arc::clone(test.device());
        let end = Instant::now() + LEAVING;
        while Instant::now() < end && is_there(device.target()).await {
            let look = Instant::now() + LOOKING;
            while let Some(heard) = self.announcement(test, look).await {
                if heard.said == Said::Hello && self.is_new(&heard) {
                    return;
                }
            }
        }
    }

    /// The next announcement that the device makes.
    async fn announcement(&mut self, test: &mut Test, end: Instant) -> Option<Heard> {
        let device = Arc::clone(test.device());
        loop {
            let heard = self.ear.next(&device, end).await?;
            // A device that did not answer the probe is known by its address.
            let own = match &self.endpoint {
                Some(endpoint) => heard.endpoint == *endpoint,
                None => device.peer().is_ok_and(|peer| peer.ip() == heard.from),
            };
            if own {
                self.has_left |= heard.said == Said::Bye;
                return Some(heard);
            }
        }
    }

    fn is_new(&self, hello: &Heard) -> bool {
        let other = |(now, before)| now != before;
        self.has_left || hello.instance.zip(self.instance).is_some_and(other)
    }
}

/// Waits until a device that is about to reboot is gone, where nothing that it announces tells of that: what still answers must not be taken for the device
/// that has come back. One that is back at once is not seen to go, and costs that time.
pub(super) async fn is_gone(test: &mut Test) {
    let target = test.device().target().to_owned();
    let end = Instant::now() + LEAVING;
    while Instant::now() < end && is_there(&target).await {
        tokio::time::sleep(LOOKING).await;
    }
}

/// Waits until the device answers again, and learns its clock anew.
pub(super) async fn is_back(test: &mut Test) -> Outcome {
    let patience = test.settings().reboot;
    let end = Instant::now() + patience;
    let device = Arc::clone(test.device());
    loop {
        let request = tds::GetSystemDateAndTime::default();
        let mut answer = device.call::<GetSystemDateAndTime>(&request).await.map(|_| ());
        if answer.is_ok() {
            answer = device.learn_clock().await;
        }
        match answer {
            Ok(()) => return Ok(()),
            Err(_) if Instant::now() < end => tokio::time::sleep(Duration::from_millis(200)).await,
            Err(error) => {
                return Err(test.failed(
                    format!("a device that is back in {} s", patience.as_secs()),
                    error.to_string(),
                ));
            }
        }
    }
}
