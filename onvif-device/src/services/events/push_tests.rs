//! When a consumer that cannot be reached is tried again, in time that is not waited for.

use std::sync::Mutex;

use onvif_core::events::Topic;
use onvif_core::events::filter::Filter;
use onvif_core::events::subscription::{Delivery, Request};

use super::super::Config;
use super::*;
use crate::events::{Emitter, Events};

/// When somebody tried to reach the consumer, in seconds, and how many notifications he had with him.
type Tries = Arc<Mutex<Vec<(u64, usize)>>>;

/// Reaches nobody until some time has passed.
struct Unreachable {
    begun: Instant,
    until: Duration,
    tries: Tries,
}

impl Messenger for Unreachable {
    fn name(&self) -> &str {
        "nobody"
    }

    async fn take(&mut self, _: Id, batch: &[Arc<Notification>]) -> Result<(), String> {
        let since = self.begun.elapsed();
        self.tries.lock().unwrap().push((since.as_secs(), batch.len()));
        if since < self.until {
            return Err("nobody is there".to_owned());
        }
        Ok(())
    }
}

struct Bench {
    broker: Arc<Broker>,
    emitter: Emitter,
    id: Id,
    tries: Tries,
    task: tokio::task::JoinHandle<()>,
}

/// A consumer that can be reached from some time on, and is given up when it could not for a minute.
fn bench(until: Duration) -> Bench {
    let clock = Arc::default();
    let events = Events::new(Arc::clone(&clock));
    let emitter = events.declare(Topic::event("tns1:Door/Bell")).unwrap();
    let config = Config {
        give_up: Duration::from_secs(60),
        ..Config::default()
    };
    let broker = Broker::start(config, clock, events, None);
    let id = Id(7);
    let request = Request {
        delivery: Delivery::Push,
        filter: Filter::default(),
        changed_only: false,
        lifetime: Duration::from_secs(1000),
    };
    let waker = broker.subscribe(id, request).unwrap();
    let tries = Tries::default();
    let messenger = Unreachable {
        begun: Instant::now(),
        until,
        tries: Arc::clone(&tries),
    };
    let task = tokio::spawn(deliver_by(messenger, Arc::downgrade(&broker), id, waker));
    Bench {
        broker,
        emitter,
        id,
        tries,
        task,
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_between_two_tries_doubles_up_to_a_limit_and_then_the_consumer_is_given_up() {
    let bench = bench(Duration::MAX);
    bench.emitter.emit(&[], &[]);
    bench.task.await.unwrap();
    let tries: Vec<u64> = bench.tries.lock().unwrap().iter().map(|(at, _)| *at).collect();
    assert_eq!(tries, [0, 1, 3, 7, 15, 31, 47, 63]);
    assert!(
        bench.broker.unsubscribe(bench.id).is_err(),
        "the subscription has ended"
    );
}

#[tokio::test(start_paused = true)]
async fn what_happens_meanwhile_goes_with_it_and_the_next_failure_begins_anew() {
    let bench = bench(Duration::from_secs(10));
    bench.emitter.emit(&[], &[]);
    tokio::time::sleep(Duration::from_secs(5)).await;
    bench.emitter.emit(&[], &[]);
    tokio::time::sleep(Duration::from_secs(95)).await;
    bench.emitter.emit(&[], &[]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let tries = bench.tries.lock().unwrap().clone();
    assert_eq!(tries, [(0, 1), (1, 1), (3, 1), (7, 2), (15, 2), (100, 1)]);
    assert!(
        bench.broker.unsubscribe(bench.id).is_ok(),
        "the subscription goes on"
    );
}
