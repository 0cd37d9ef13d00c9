//! Bad input leaves nothing behind in memory. A program of its own, because the allocator counts for all of it.
#![allow(missing_docs)]

#[path = "../common/allocated.rs"]
mod allocated;
#[path = "../rtsp/bad_messages.rs"]
mod bad_messages;
#[path = "../rtsp/camera.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod camera;
#[path = "../rtsp/client.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod client;
#[path = "../common/mod.rs"]
mod common;
mod discovery;
mod http;
#[path = "../common/place.rs"]
mod place;
mod rtsp;
mod slow;

use std::sync::{Mutex, PoisonError};

use camera::until;
use tokio::runtime::{Builder, Handle};

/// How often a batch has each kind of input.
const ROUNDS: usize = 60;
/// What may remain of a batch, in octets: less than nine for each kind of input that it has. A table that grows once more may take them.
const SLACK: isize = 512;

/// Runs a test while no other of this program runs, whose memory would be counted.
fn alone(test: impl Future<Output = ()>) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(test);
}

/// Runs a batch three times. The first one makes hash tables and buffers grow to what is needed; after the third one no more may be allocated than after the second.
/// The servers go on all the time, so that what they keep is counted.
async fn leaves_nothing_behind(what: &str, batch: impl AsyncFn()) {
    let runtime = Handle::current().metrics();
    let tasks = runtime.num_alive_tasks();
    let mut after = [0; 3];
    for octets in &mut after {
        batch().await;
        // Each connection has a task, which ends when the server has done with it.
        until(|| runtime.num_alive_tasks() <= tasks).await;
        // The runtime lets go of closed sockets when it looks for events the next time.
        tokio::task::yield_now().await;
        *octets = allocated::octets();
    }
    println!("{what}: {after:?} octets after a batch, two and three");
    let left = after[2] - after[1];
    assert!(
        left < SLACK,
        "{left} octets were left behind by a batch of {what}"
    );
}
