//! Storage configurations that the device has without any client.

use onvif_device::device::FactoryDefault;

use super::*;

/// Shares of a device that has places of its own.
#[derive(Clone, Default)]
struct WithDefaults(Shares, Arc<Mutex<Vec<&'static str>>>);

impl StorageBackend for WithDefaults {
    fn types(&self) -> Vec<String> {
        self.0.types()
    }

    fn most(&self) -> usize {
        self.0.most()
    }

    fn defaults(&self) -> Vec<StorageTarget> {
        let paths = self.1.lock().unwrap();
        let target = |path: &&str| StorageTarget {
            kind: "NFS".to_owned(),
            local_path: Some((*path).to_owned()),
            uri: None,
            region: None,
            user: None,
        };
        paths.iter().map(target).collect()
    }

    fn check(&self, target: &StorageTarget) -> Result<(), String> {
        self.0.check(target)
    }

    fn apply(&self, targets: &[(String, StorageTarget)]) {
        self.0.apply(targets);
    }
}

#[tokio::test]
async fn places_of_the_device_itself_have_configurations_until_they_are_deleted() {
    let shares = WithDefaults::default();
    let storage = Arc::new(onvif_device::storage::MemoryStorage::new());
    let restart = || {
        let builder = builder()
            .storage(Arc::clone(&storage) as Arc<dyn Storage>)
            .storage_targets(shares.clone());
        start(builder, HttpLimits::default())
    };
    let listed = async |device: &Running| -> Vec<(String, String)> {
        let told = ask::<GetStorageConfigurations>(device, "").await;
        let used: Vec<String> = shares
            .0
            .0
            .lock()
            .unwrap()
            .iter()
            .map(|(token, _)| token.clone())
            .collect();
        let told: Vec<_> = told
            .storage_configurations
            .into_iter()
            .map(|one| (one.token, one.data.local_path.unwrap()))
            .collect();
        assert!(told.iter().map(|(token, _)| token).eq(&used));
        told
    };
    let paths = |told: Vec<(String, String)>| told.into_iter().map(|(_, path)| path).collect::<Vec<_>>();
    *shares.1.lock().unwrap() = vec!["/mnt/a"];
    let device = restart().await;
    let first = listed(&device).await;
    assert_eq!(paths(first.clone()), ["/mnt/a"]);
    stop(device).await;

    // Another place comes, and one too many. What a client deletes does not come back.
    *shares.1.lock().unwrap() = vec!["/mnt/a", "/mnt/b", "/mnt/c"];
    let device = restart().await;
    let told = listed(&device).await;
    assert_eq!(told[0], first[0], "the same configuration");
    assert_eq!(paths(told), ["/mnt/a", "/mnt/b"]);
    let gone = format!("<Token>{}</Token>", first[0].0);
    ask::<DeleteStorageConfiguration>(&device, &gone).await;
    stop(device).await;
    let device = restart().await;
    assert_eq!(paths(listed(&device).await), ["/mnt/b", "/mnt/c"]);
    stop(device).await;

    // A place that a client has set already is not set twice, and one that was away is new.
    *shares.1.lock().unwrap() = vec!["/mnt/b"];
    let device = restart().await;
    let third = listed(&device).await[1].clone();
    ask::<DeleteStorageConfiguration>(&device, &format!("<Token>{}</Token>", third.0)).await;
    stop(device).await;
    for now in [vec![], vec!["/mnt/a", "/mnt/b"]] {
        *shares.1.lock().unwrap() = now;
        stop(restart().await).await;
    }
    let device = restart().await;
    let told = listed(&device).await;
    assert!(
        told.iter().all(|(token, _)| *token != first[0].0),
        "no token comes back"
    );
    assert_eq!(paths(told), ["/mnt/b", "/mnt/a"]);

    // The factory state has those of the device and no others.
    ask::<DeleteStorageConfiguration>(&device, &format!("<Token>{}</Token>", listed(&device).await[0].0))
        .await;
    let reset = device.device.common().factory_default(FactoryDefault::Soft);
    reset.await.unwrap();
    assert_eq!(paths(listed(&device).await), ["/mnt/a", "/mnt/b"]);
    stop(device).await;
}
