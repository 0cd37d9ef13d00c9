use super::super::{DeclaredTopic, PropertyStore, Topic};
use super::*;
use crate::xml::{NsBinding, RawContent};

const SECOND: Duration = Duration::from_secs(1);

struct Bench {
    start: Instant,
    relay: Arc<DeclaredTopic>,
    login: Arc<DeclaredTopic>,
    properties: PropertyStore,
    machine: Subscriptions,
    history: History,
}

fn bench(limits: Limits) -> Bench {
    let relay = Topic::property("tns1:Device/Trigger/Relay")
        .source("RelayToken", "tt:ReferenceToken")
        .data("LogicalState", "tt:RelayLogicalState");
    let login = Topic::event("tns1:Device/Login").data("Count", "xs:int");
    Bench {
        start: Instant::now(),
        relay: Arc::new(relay.check().unwrap()),
        login: Arc::new(login.check().unwrap()),
        properties: PropertyStore::new(),
        machine: Subscriptions::new(limits),
        history: History::new(100, SystemTime::UNIX_EPOCH),
    }
}

fn request(delivery: Delivery) -> Request {
    Request {
        delivery,
        filter: Filter::new(),
        changed_only: false,
        lifetime: 60 * SECOND,
    }
}

impl Bench {
    fn at(&self, second: u64) -> Instant {
        self.start + Duration::from_secs(second)
    }

    fn set(&mut self, token: &str, state: &str) -> Vec<Id> {
        let message = self.relay.message(
            SystemTime::UNIX_EPOCH,
            Some(PropertyOperation::Changed),
            &[("RelayToken", token)],
            &[("LogicalState", state)],
        );
        match self.properties.set(0, message.unwrap()) {
            Some(told) => self.tell(&told),
            None => Vec::new(),
        }
    }

    fn login(&mut self, second: u64) -> Vec<Id> {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(second);
        let count = second.to_string();
        let message = self.login.message(time, None, &[], &[("Count", &count)]).unwrap();
        self.tell(&Arc::new(message))
    }

    fn tell(&mut self, notification: &Arc<Notification>) -> Vec<Id> {
        let mut woken = Vec::new();
        self.machine.notify(notification, |id| woken.push(id));
        self.history.push(Arc::clone(notification));
        woken
    }

    fn subscribe(&mut self, second: u64, id: u64, request: Request) -> Result<(), Refusal> {
        let now = self.at(second);
        self.machine
            .subscribe(now, Id(id), request, self.properties.iter())
    }

    fn pull(&mut self, second: u64, id: u64, limit: usize) -> Result<Vec<String>, Refusal> {
        let now = self.at(second);
        let batch = self.machine.next(now, Id(id), limit)?;
        Ok(batch.notifications.iter().map(describe).collect())
    }
}

fn describe(notification: &Arc<Notification>) -> String {
    let values: Vec<&str> = notification.items().map(|(_, value)| value).collect();
    match notification.operation() {
        Some(operation) => format!("{} {}", operation.as_str(), values.join(" ")),
        None => values.join(" "),
    }
}

#[test]
fn states_come_first_and_then_every_change_once() {
    let mut bench = bench(Limits::default());
    bench.set("1", "active");
    bench.set("2", "inactive");
    bench.subscribe(0, 7, request(Delivery::Pull)).unwrap();
    assert_eq!(bench.set("1", "active"), []);
    assert_eq!(bench.set("1", "inactive"), [Id(7)]);
    assert_eq!(bench.login(5), [Id(7)]);
    assert_eq!(
        bench.pull(1, 7, 3).unwrap(),
        [
            "Initialized 1 active",
            "Initialized 2 inactive",
            "Changed 1 inactive"
        ]
    );
    assert_eq!(bench.pull(1, 7, 3).unwrap(), ["5"]);
    assert!(bench.pull(1, 7, 3).unwrap().is_empty());
    let now = bench.at(2);
    let something = bench.machine.synchronize(now, Id(7), bench.properties.iter());
    assert_eq!(something, Ok(true));
    bench
        .machine
        .synchronize(now, Id(7), bench.properties.iter())
        .unwrap();
    assert_eq!(
        bench.pull(2, 7, 100).unwrap(),
        ["Initialized 1 inactive", "Initialized 2 inactive"]
    );
    assert_eq!(bench.pull(2, 8, 1), Err(Refusal::Unknown));
}

#[test]
fn changes_only() {
    let mut bench = bench(Limits::default());
    bench.set("1", "active");
    let wants = Request {
        changed_only: true,
        ..request(Delivery::Pull)
    };
    bench.subscribe(0, 1, wants).unwrap();
    bench.set("2", "active");
    bench.set("2", "inactive");
    bench.login(1);
    assert_eq!(bench.pull(0, 1, 10).unwrap(), ["Changed 2 inactive", "1"]);
}

#[test]
fn filters_apply_to_states_and_changes() {
    let mut bench = bench(Limits::default());
    bench.set("1", "active");
    let bindings = || {
        [
            ("tns1", "http://www.onvif.org/ver10/topics"),
            ("tt", "http://www.onvif.org/ver10/schema"),
        ]
        .map(|(prefix, uri)| NsBinding {
            prefix: prefix.to_owned(),
            uri: uri.to_owned(),
        })
        .to_vec()
    };
    let topics = [Arc::clone(&bench.relay), Arc::clone(&bench.login)];
    let mut filter = Filter::new();
    let expression = RawContent::from_text("tns1:Device/Trigger//.", bindings());
    let dialect = super::super::filter::CONCRETE_SET;
    filter
        .add_topic(dialect, &expression, topics.iter().map(|t| &**t))
        .unwrap();
    let content = RawContent::from_text(
        "boolean(//tt:SimpleItem[@Name=\"RelayToken\" and @Value=\"2\"])",
        bindings(),
    );
    filter
        .add_content(super::super::filter::ITEM_FILTER, &content)
        .unwrap();
    let none = RawContent::from_text("tns1:Nothing//.", bindings());
    assert_eq!(
        filter.add_topic(dialect, &none, topics.iter().map(|t| &**t)),
        Err(super::super::FilterError::TopicNotSupported)
    );
    let wants = Request {
        filter,
        ..request(Delivery::Pull)
    };
    bench.subscribe(0, 1, wants).unwrap();
    assert_eq!(bench.login(1), []);
    assert_eq!(bench.set("1", "inactive"), []);
    assert_eq!(bench.set("2", "inactive"), [Id(1)]);
    assert_eq!(bench.pull(0, 1, 10).unwrap(), ["Initialized 2 inactive"]);
}

#[test]
fn what_is_large_fills_a_queue_sooner() {
    let mut bench = bench(Limits::default());
    bench.subscribe(0, 1, request(Delivery::Pull)).unwrap();
    let large = "1".repeat(MAX_OCTETS / 4);
    bench.login(0);
    for _ in 0..5 {
        let message = bench
            .login
            .message(SystemTime::UNIX_EPOCH, None, &[], &[("Count", &large)]);
        bench.tell(&Arc::new(message.unwrap()));
    }
    // The small one, and one of the five.
    assert_eq!(bench.machine.lost(Id(1)), Some(2));
    let batch = bench.machine.next(bench.at(0), Id(1), 100).unwrap();
    assert_eq!(batch.notifications.len(), 4);
}

#[test]
fn a_full_queue_loses_the_oldest() {
    let mut bench = bench(Limits {
        queue: 3,
        ..Limits::default()
    });
    bench.set("1", "active");
    bench.subscribe(0, 1, request(Delivery::Pull)).unwrap();
    for n in 0..5 {
        bench.login(n);
    }
    assert_eq!(bench.machine.lost(Id(1)), Some(2));
    assert_eq!(bench.pull(0, 1, 2).unwrap(), ["1", "2"]);
    assert_eq!(bench.pull(0, 1, 9).unwrap(), ["3", "4"][..].to_vec());
    for n in 10..20 {
        bench.login(n);
    }
    assert_eq!(bench.pull(0, 1, 9).unwrap(), ["17", "18", "19"]);
}

#[test]
fn lifetimes() {
    let mut bench = bench(Limits::default());
    bench.subscribe(0, 1, request(Delivery::Pull)).unwrap();
    bench.subscribe(0, 2, request(Delivery::Push)).unwrap();
    assert_eq!(bench.machine.next_deadline(), Some(bench.at(60)));
    let now = bench.at(30);
    bench.machine.begin_pull(now, Id(1), 90 * SECOND).unwrap();
    assert_eq!(bench.machine.begin_pull(now, Id(1), SECOND), Err(Refusal::Busy));
    assert_eq!(
        bench.machine.begin_pull(now, Id(2), SECOND),
        Err(Refusal::NotPulled)
    );
    assert_eq!(
        bench.machine.begin_pull(now, Id(3), SECOND),
        Err(Refusal::Unknown)
    );
    assert_eq!(bench.machine.expire(bench.at(60)), [Id(2)]);
    assert!(bench.machine.is_alive(bench.at(119), Id(1)));
    let end = bench.machine.end_pull(bench.at(119), Id(1), 90 * SECOND);
    assert_eq!(end, Some(bench.at(209)));
    // A shorter time than before is what the client wants, if it says so itself.
    assert_eq!(
        bench.machine.renew(bench.at(120), Id(1), 10 * SECOND),
        Ok(bench.at(130))
    );
    assert_eq!(
        bench.machine.renew(bench.at(130), Id(1), SECOND),
        Err(Refusal::Unknown)
    );
    assert_eq!(
        bench.machine.unsubscribe(bench.at(130), Id(1)),
        Err(Refusal::Unknown)
    );
    bench.machine.expire(bench.at(130));
    assert!(bench.machine.is_empty());
    bench.subscribe(200, 5, request(Delivery::Pull)).unwrap();
    assert_eq!(bench.machine.unsubscribe(bench.at(201), Id(5)), Ok(()));
    assert_eq!(bench.pull(201, 5, 1), Err(Refusal::Unknown));
}

#[test]
fn who_vanished_makes_room() {
    let mut bench = bench(Limits {
        pull_points: 2,
        push: 1,
        idle: 10 * SECOND,
        ..Limits::default()
    });
    bench.subscribe(0, 1, request(Delivery::Pull)).unwrap();
    bench.subscribe(1, 2, request(Delivery::Pull)).unwrap();
    assert_eq!(
        bench.subscribe(9, 3, request(Delivery::Pull)),
        Err(Refusal::TooMany)
    );
    bench.machine.begin_pull(bench.at(9), Id(1), 20 * SECOND).unwrap();
    // The first waits for notifications, so the second goes.
    assert_eq!(bench.subscribe(11, 3, request(Delivery::Pull)), Ok(()));
    assert!(bench.machine.is_alive(bench.at(11), Id(1)));
    assert!(!bench.machine.is_alive(bench.at(11), Id(2)));
    bench.subscribe(0, 4, request(Delivery::Push)).unwrap();
    assert_eq!(
        bench.subscribe(50, 5, request(Delivery::Push)),
        Err(Refusal::TooMany)
    );
    assert_eq!(bench.subscribe(60, 5, request(Delivery::Push)), Ok(()));
}

#[test]
fn seeking() {
    let mut bench = bench(Limits::default());
    bench.set("1", "active");
    bench.subscribe(0, 1, request(Delivery::Pull)).unwrap();
    for second in [10, 20, 30] {
        bench.login(second);
    }
    let buffer = Arc::new(Topic::event("tns1:EventBuffer/Begin").check().unwrap());
    let begin = Arc::new(buffer.message(bench.history.begin(), None, &[], &[]).unwrap());
    let time = |second| SystemTime::UNIX_EPOCH + Duration::from_secs(second);
    let now = bench.at(1);
    let seek = |bench: &mut Bench, second, reverse| {
        bench
            .machine
            .seek(now, Id(1), time(second), reverse, &bench.history, &begin)
            .unwrap()
    };
    assert!(seek(&mut bench, 15, false));
    bench.login(40);
    assert_eq!(bench.pull(1, 1, 2).unwrap(), ["20", "30"]);
    assert_eq!(bench.pull(1, 1, 2).unwrap(), ["40"]);
    assert!(seek(&mut bench, 20, true));
    bench.login(50);
    let back = ["20", "10", "Initialized 1 active", ""];
    assert_eq!(bench.pull(1, 1, 9).unwrap(), back);
    assert!(seek(&mut bench, 0, false));
    assert_eq!(
        bench.pull(1, 1, 9).unwrap(),
        ["", "Initialized 1 active", "10", "20", "30", "40", "50"]
    );
    assert!(!seek(&mut bench, 100, false));
    assert!(bench.pull(1, 1, 9).unwrap().is_empty());
}

#[test]
fn pausing_holds_back() {
    let mut bench = bench(Limits::default());
    bench.subscribe(0, 1, request(Delivery::Push)).unwrap();
    assert_eq!(bench.machine.pause(bench.at(0), Id(1), true), Ok(false));
    assert_eq!(bench.login(1), []);
    assert!(bench.pull(0, 1, 9).unwrap().is_empty());
    assert_eq!(bench.machine.pause(bench.at(0), Id(1), false), Ok(true));
    let batch = bench.machine.next(bench.at(0), Id(1), 9).unwrap().notifications;
    assert_eq!(batch.len(), 1);
    bench.login(2);
    bench.machine.put_back(Id(1), batch);
    assert_eq!(bench.pull(0, 1, 9).unwrap(), ["1", "2"]);
}

#[test]
fn numbers() {
    assert_eq!(Id(255).to_string(), "00000000000000ff");
    assert_eq!(Id::parse("00000000000000ff"), Some(Id(255)));
    for bad in [
        "",
        "ff",
        "00000000000000FF",
        "+0000000000000ff",
        "00000000000000ff0",
    ] {
        assert_eq!(Id::parse(bad), None);
    }
}
