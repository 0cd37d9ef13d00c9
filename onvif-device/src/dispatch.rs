//! How the router calls an operation of a service that it knows only as a trait object.
//!
//! The generated code has a table of operations and a dispatcher for every service; what is written by hand for a service is only
//! the trait with one method an operation.

mod kept;
mod reply;

use std::future::{Future, Ready, ready};
use std::pin::Pin;

use onvif_core::operation::{Operation, OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::{ReadXml as _, WriteXml as _, XmlReader, XmlWriter};

pub use crate::context::RequestContext;
pub use kept::{Inputs, ReplyCache, kept};
pub use reply::Reply;

/// Carries an operation out, and yields the response element, written; nothing for a one-way operation.
pub type AnswerFuture<'a> = Pin<Box<dyn Future<Output = Result<Reply, Fault>> + Send + 'a>>;

/// The outcome of reading a request: what carries it out, or the fault of a request that cannot be read.
pub type Answer<'a> = Result<AnswerFuture<'a>, Fault>;

/// A service behind its operation table, as a trait object.
pub trait Dispatch: Send + Sync + 'static {
    /// The service and its operations, implemented or not.
    fn service(&self) -> &'static ServiceInfo;

    /// Reads the request, at once, and returns the future that carries it out; nothing is carried out before that is polled. The
    /// reader stands in the request element.
    ///
    /// # Errors
    /// The fault of a request that cannot be read.
    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a>;
}

/// Reads the request of an operation and hands it to the method that answers it. For the generated dispatchers.
///
/// # Errors
/// The fault of a request that cannot be read.
pub fn answer<'a, O, F>(
    body: &mut XmlReader<'_>,
    call: impl FnOnce(O::Request) -> F + Send + 'a,
) -> Answer<'a>
where
    O: Operation,
    O::Request: 'a,
    F: Future<Output = Result<O::Response, Fault>> + Send + 'a,
{
    let request = O::Request::read_xml(body).map_err(|error| error.inside(O::REQUEST.local))?;
    Ok(Box::pin(
        async move { Ok(written::<O>(&call(request).await?).into()) },
    ))
}

/// A response as an element.
fn written<O: Operation>(response: &O::Response) -> XmlWriter {
    let mut writer = XmlWriter::with_capacity(1024);
    if let Some(name) = O::RESPONSE {
        response.write_xml(&mut writer, name);
    }
    writer
}

/// What the generated default of an operation returns.
pub fn unimplemented<T>() -> Ready<Result<T, Fault>> {
    ready(Err(Fault::unimplemented()))
}

/// What a dispatcher answers to an operation of another service, which the router never passes.
///
/// # Errors
/// Always.
pub fn unknown<'a>() -> Answer<'a> {
    Err(Fault::unknown_action())
}
