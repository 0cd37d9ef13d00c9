//! The event of how far an upload is.

use onvif_device::events::PropertyOperation;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::*;

const TOPIC: &str = "tns1:Monitoring/UploadStatus";

/// Percents; none when it is told that there is no upload any more.
pub type Seen = UnboundedReceiver<Option<u64>>;

pub fn observe(device: &Running) -> Seen {
    let (sender, seen) = unbounded_channel();
    let events = device.device.common().events();
    events.observe(move |notification| {
        if notification.topic().path() == TOPIC {
            let percent = notification.value("Status").map(|value| value.parse().unwrap());
            let begins = notification.operation() == Some(PropertyOperation::Initialized);
            assert_eq!(begins, percent == Some(0));
            let _ = sender.send(percent);
        }
    });
    seen
}

/// What has been told: all of it, because the client has its answer.
fn told(seen: &mut Seen) -> Vec<Option<u64>> {
    std::iter::from_fn(|| seen.try_recv().ok()).collect()
}

/// What clients that come now are told.
fn now(device: &Running) -> Option<String> {
    device.device.common().events().with_properties(|properties| {
        let mut all = properties.iter();
        let status = all.find(|property| property.topic().path() == TOPIC)?;
        status.value("Status").map(str::to_owned)
    })
}

#[tokio::test]
async fn firmware_on_its_way_is_told_until_it_is_refused_or_tried() {
    let (slots, document) = empty_slots();
    let storage: Arc<dyn Storage> = Arc::new(onvif_device::storage::MemoryStorage::new());
    let (device, _) = upgradable(&storage, &slots, &Machine::default()).await;
    let mut seen = observe(&device);
    let firmware = vec![7; 900_000];
    let image = sign(document.as_ref(), "generic", "2.0", &firmware).unwrap();
    let mut changed = image.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(now(&device), None);

    assert_eq!(
        upgrade(&device, b"random data that is no image at all").await,
        415
    );
    assert_eq!(told(&mut seen), [Some(0), None]);
    assert_eq!(upgrade(&device, &changed).await, 415);
    let percents = told(&mut seen);
    assert!(
        percents.starts_with(&[Some(0)]) && percents.ends_with(&[Some(95), None]),
        "{percents:?}"
    );
    assert_eq!(now(&device), None);

    assert_eq!(upgrade(&device, &image).await, 200);
    let percents = told(&mut seen);
    assert!(
        percents.starts_with(&[Some(0)]) && percents.ends_with(&[Some(95), Some(100)]),
        "{percents:?}"
    );
    assert!(percents.is_sorted(), "{percents:?}");
    assert_eq!(
        now(&device).as_deref(),
        Some("100"),
        "until the device starts anew"
    );
}

#[tokio::test]
async fn so_is_a_backup() {
    let (device, _) = running().await;
    let mut seen = observe(&device);
    let file = backup(&device).await;
    assert_eq!(told(&mut seen), []);
    assert_eq!(restore(&device, OCTETS, &file[..file.len() / 2]).await, 415);
    assert_eq!(told(&mut seen), [Some(0), Some(95), None]);
    assert_eq!(restore(&device, OCTETS, &file).await, 200);
    assert_eq!(told(&mut seen), [Some(0), Some(95), Some(100)]);
    assert_eq!(now(&device).as_deref(), Some("100"));
}

#[tokio::test]
async fn without_uploads_there_is_no_such_event() {
    let declared = |device: &Running| {
        let topics = device.device.common().events().topics();
        topics.iter().any(|topic| topic.path() == TOPIC)
    };
    assert!(declared(&running().await.0));
    let bare = start(builder(), HttpLimits::default()).await;
    assert!(!declared(&bare));
}
