//! Requests of a case, and what it ends with where the answer is not the one that its text has.

use std::sync::Arc;

use onvif_core::operation::Operation;
use onvif_core::soap::Fault;
use onvif_core::xml::XmlWriter;

use super::{Endpoint, Outcome, Stop, Test};
use crate::wire::{Addressing, CallError};

impl Test {
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
