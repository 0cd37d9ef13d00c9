//! Tasks of the runtime, whose code is compiled once.
//!
//! What tokio does to run a task is generic over its future: four to five kilobytes of code for each place that starts one. In a box, all futures
//! with the same result are of one type. A task is started rarely, once for each connection at most, so that the box costs nothing that can be measured.

use std::future::Future;
use std::pin::Pin;

use tokio::runtime::Handle;
use tokio::task::{JoinHandle, JoinSet};

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// As [`tokio::spawn`].
pub(crate) fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    let future: Boxed<T> = Box::pin(future);
    tokio::spawn(future)
}

/// As [`Handle::spawn`].
pub(crate) fn spawn_on<T: Send + 'static>(
    runtime: &Handle,
    future: impl Future<Output = T> + Send + 'static,
) -> JoinHandle<T> {
    let future: Boxed<T> = Box::pin(future);
    runtime.spawn(future)
}

/// As [`JoinSet::spawn`].
pub(crate) fn spawn_into(set: &mut JoinSet<()>, future: impl Future<Output = ()> + Send + 'static) {
    let future: Boxed<()> = Box::pin(future);
    set.spawn(future);
}

/// As [`tokio::task::spawn_blocking`].
pub(crate) fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    let work: Box<dyn FnOnce() -> T + Send> = Box::new(work);
    tokio::task::spawn_blocking(work)
}
