//! The client half, without I/O: the generated clients write requests and read responses, a [`Transport`] carries them.

use std::fmt;
use std::future::Future;

use crate::operation::{Operation, OperationInfo};
use crate::soap::{Envelope, Fault};
use crate::xml::{Limits, Ns, ReadXml, WriteXml, XmlError, XmlErrorKind, XmlWriter};

/// Carries requests to a device. It adds the envelope with its headers ([`write_envelope`](crate::soap::write_envelope)),
/// authentication and whatever the connection needs.
pub trait Transport {
    /// What can go wrong on the way.
    type Error;

    /// Sends the written request element and gives the bytes of the answer: an envelope, whether it holds a response or a fault.
    /// For one-way operations the answer may be empty.
    fn exchange(
        &self,
        operation: &'static OperationInfo,
        body: XmlWriter,
    ) -> impl Future<Output = Result<Vec<u8>, Self::Error>> + Send;
}

impl<T: Transport + ?Sized> Transport for &T {
    type Error = T::Error;

    fn exchange(
        &self,
        operation: &'static OperationInfo,
        body: XmlWriter,
    ) -> impl Future<Output = Result<Vec<u8>, Self::Error>> + Send {
        T::exchange(self, operation, body)
    }
}

/// Why a call did not give a response.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError<E> {
    /// The request did not get through, or no answer came.
    Transport(E),
    /// The device answered with a fault.
    Fault(Fault),
    /// The answer is not an envelope, or not what the operation answers.
    Answer(XmlError),
}

impl<E: fmt::Display> fmt::Display for ClientError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClientError::Transport(error) => write!(f, "transport: {error}"),
            ClientError::Fault(fault) => write!(f, "fault: {fault}"),
            ClientError::Answer(error) => write!(f, "answer: {error}"),
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ClientError::Transport(error) => Some(error),
            ClientError::Fault(fault) => Some(fault),
            ClientError::Answer(error) => Some(error),
        }
    }
}

/// Calls an operation over a transport.
///
/// # Errors
/// The device's fault, what went wrong on the way, or an answer that is none.
pub async fn call<O: Operation, T: Transport>(
    transport: &T,
    request: &O::Request,
) -> Result<O::Response, ClientError<T::Error>> {
    let mut body = XmlWriter::new();
    request.write_xml(&mut body, O::REQUEST);
    let answer = transport
        .exchange(O::INFO, body)
        .await
        .map_err(ClientError::Transport)?;
    match read_answer::<O>(&answer) {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(fault)) => Err(ClientError::Fault(fault)),
        Err(error) => Err(ClientError::Answer(error)),
    }
}

/// Reads the answer of an operation: its response, or a fault.
///
/// # Errors
/// Whatever is wrong with the envelope or the response.
pub fn read_answer<O: Operation>(answer: &[u8]) -> Result<Result<O::Response, Fault>, XmlError> {
    let unexpected = |message: String| XmlError::new(XmlErrorKind::Structure, message);
    let Some(expected) = O::RESPONSE else {
        if answer.iter().all(u8::is_ascii_whitespace) {
            // `NoResponse` reads from nothing but an element, so give it one.
            return crate::xml::from_slice(b"<none/>", crate::xml::Name::local("none"), Limits::default())
                .map(Ok);
        }
        return Err(unexpected("an answer to a one-way operation".to_owned()));
    };
    let mut envelope =
        Envelope::parse(answer, Limits::default()).map_err(|fault| unexpected(fault.reason().to_owned()))?;
    let Some(start) = envelope.body else {
        return Err(unexpected("an empty body".to_owned()));
    };
    let reader = envelope.reader();
    if start.is(Ns::SOAP, "Fault") {
        return Fault::read_xml(reader).map(Err);
    }
    if !start.is(expected.ns, expected.local) {
        return Err(unexpected(format!(
            "element {:.64} instead of {}",
            start.local, expected.local
        )));
    }
    let response = O::Response::read_xml(reader)?;
    envelope
        .finish()
        .map_err(|fault| unexpected(fault.reason().to_owned()))?;
    Ok(Ok(response))
}
