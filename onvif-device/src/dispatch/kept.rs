//! Answers that are kept as they were written, until something changes on which they depend.
//!
//! Clients ask for the list of profiles again and again, it seldom changes, and building and writing it takes longer than everything else
//! about the request. What is kept must never be stale, so nobody has to remember to declare a change: a kept answer holds only as long as
//! no document of the process has changed ([`storage::changes`](crate::storage::changes)) and the service still names the same inputs.

use std::future::{Future, ready};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onvif_core::operation::{Operation, OperationInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::{ReadXml as _, WriteXml as _, XmlReader, XmlWriter};

use super::reply::Message;
use super::{Answer, Reply, written};
use crate::storage;

/// Answers of the operations of one service.
///
/// For answers that depend on the request, on what is in a [`Persistent`](crate::storage::Persistent), and on inputs that the service can tell
/// at little cost; not on who asks, by which address, or when.
#[derive(Debug, Default)]
pub struct ReplyCache {
    entries: Mutex<Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    operation: &'static OperationInfo,
    /// The request as we would write it, which is the same for all ways to write it.
    request: String,
    version: Version,
    answer: Arc<Message>,
}

/// What an answer depends on beside the request and the documents of the storage, as numbers; equal when the answer is the same.
pub type Inputs = [u64; 2];

/// What an answer was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Version {
    changes: u64,
    inputs: Inputs,
}

impl Version {
    fn now(inputs: &impl Fn() -> Option<Inputs>) -> Option<Version> {
        let inputs = inputs()?;
        let changes = storage::changes();
        Some(Version { changes, inputs })
    }
}

impl ReplyCache {
    /// Answers that are kept at once. Few requests differ in anything but credentials.
    const ENTRIES: usize = 8;
    /// Longest request and answer that are kept, in octets.
    const LENGTH: usize = 128 << 10;

    /// An empty cache.
    pub fn new() -> ReplyCache {
        ReplyCache::default()
    }

    fn find(&self, operation: &'static OperationInfo, request: &str, version: Version) -> Option<Reply> {
        self.entries()
            .iter()
            .find(|entry| {
                entry.version == version
                    && std::ptr::eq(entry.operation, operation)
                    && entry.request == request
            })
            .map(|entry| Reply::kept(Arc::clone(&entry.answer)))
    }

    fn keep(&self, operation: &'static OperationInfo, request: String, version: Version, answer: &XmlWriter) {
        if request.len() + answer.as_str().len() > Self::LENGTH {
            return;
        }
        let entry = Entry {
            operation,
            request,
            version,
            answer: Arc::new(Message::new(answer)),
        };
        let mut entries = self.entries();
        // Those of other versions are of no use any more, or are about to be of none.
        entries.retain(|old| {
            old.version == version
                && !(std::ptr::eq(old.operation, operation) && old.request == entry.request)
        });
        if entries.len() >= Self::ENTRIES {
            entries.remove(0);
        }
        entries.push(entry);
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// As [`answer`](super::answer), but takes the answer from the cache when the same request was answered from the same state before. `inputs`
/// tells what the answer depends on beside the request and the documents of the storage; `None` keeps nothing.
///
/// # Errors
/// The fault of a request that cannot be read.
pub fn kept<'a, O, F>(
    cache: &'a ReplyCache,
    inputs: impl Fn() -> Option<Inputs> + Send + 'a,
    body: &mut XmlReader<'_>,
    call: impl FnOnce(O::Request) -> F + Send + 'a,
) -> Answer<'a>
where
    O: Operation,
    O::Request: 'a,
    F: Future<Output = Result<O::Response, Fault>> + Send + 'a,
{
    let request = O::Request::read_xml(body).map_err(|error| error.inside(O::REQUEST.local))?;
    // Most requests are an element or two.
    let mut key = XmlWriter::with_capacity(128);
    request.write_xml(&mut key, O::REQUEST);
    let version = Version::now(&inputs);
    if let Some(answer) = version.and_then(|version| cache.find(O::INFO, key.as_str(), version)) {
        return Ok(Box::pin(ready(Ok(answer))));
    }
    Ok(Box::pin(async move {
        let answer = written::<O>(&call(request).await?);
        // What changed while the answer was made may be in it or not.
        if let Some(version) = version
            && Version::now(&inputs) == Some(version)
        {
            let (request, _) = key.into_parts();
            cache.keep(O::INFO, request, version, &answer);
        }
        Ok(answer.into())
    }))
}

#[cfg(test)]
mod tests;
