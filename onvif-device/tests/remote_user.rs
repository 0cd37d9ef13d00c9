//! The account with which the device logs in elsewhere, as clients set it.

mod common;

use std::sync::Arc;

use common::device::*;
use common::*;
use onvif_core::generated::tds::operations::*;
use onvif_device::net::http::HttpLimits;
use onvif_device::remote_user::{MAX_REMOTE_PASSWORD, RemoteUser};
use onvif_device::storage::{FileStorage, Storage};
use onvif_device::users::MAX_USER_NAME;
use onvif_device::{Device, DeviceBuilder};

const SECRET: &str = "Remote-Secret-1";

fn builder() -> DeviceBuilder {
    Device::builder().administrator(ADMIN, PASSWORD)
}

/// A device that logs in elsewhere, with its state in a directory.
async fn running(directory: &std::path::Path) -> (Running, RemoteUser) {
    let storage: Arc<dyn Storage> = Arc::new(FileStorage::open(directory).unwrap());
    let remote = RemoteUser::open(Arc::clone(&storage)).unwrap();
    let builder = builder().storage(storage).remote_user(remote.clone());
    (start(builder, HttpLimits::default()).await, remote)
}

/// Lets the state go, for whoever opens it next.
async fn stop(device: Running, remote: RemoteUser) {
    device.server.stop().await;
    drop((device.device, remote));
}

fn element(name: &str, password: Option<&str>, derived: bool) -> String {
    let password = password.map_or(String::new(), |password| {
        format!("<tt:Password>{password}</tt:Password>")
    });
    format!(
        "<RemoteUser><tt:Username>{name}</tt:Username>{password}<tt:UseDerivedPassword>{derived}</tt:UseDerivedPassword></RemoteUser>"
    )
}

/// What the device tells, and what the program knows.
async fn told(device: &Running, remote: &RemoteUser) -> Option<(String, String, bool)> {
    let reply = raw::<GetRemoteUser>(device, "").await;
    assert!(
        !reply.body.contains(SECRET) && !reply.body.contains("Password>R"),
        "{reply:?}"
    );
    let told = read::<GetRemoteUser>(&reply).remote_user;
    let known = remote.account();
    assert_eq!(told.is_some(), known.is_some());
    let (told, known) = (told?, known?);
    assert_eq!(told.password, None);
    assert_eq!(
        (&told.username, told.use_derived_password),
        (&known.name, known.use_derived_password)
    );
    Some((
        known.name,
        known.password.expose().to_owned(),
        known.use_derived_password,
    ))
}

fn some(name: &str, password: &str, derived: bool) -> Option<(String, String, bool)> {
    Some((name.to_owned(), password.to_owned(), derived))
}

#[tokio::test]
async fn a_device_that_logs_in_nowhere_has_no_remote_user() {
    let device = start(builder(), HttpLimits::default()).await;
    let expected = "500 Receiver/ActionNotSupported/NotRemoteUser";
    assert_eq!(raw::<GetRemoteUser>(&device, "").await.summary(), expected);
    let user = element("remote", Some(SECRET), false);
    for content in ["", &user] {
        assert_eq!(raw::<SetRemoteUser>(&device, content).await.summary(), expected);
    }
    let capabilities = ask::<GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.security.remote_user_handling, Some(false));
}

#[tokio::test]
async fn the_remote_user_is_set_kept_and_removed_and_his_password_never_told() {
    let directory = tempfile::tempdir().unwrap();
    let (device, remote) = running(directory.path()).await;
    let capabilities = ask::<GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.security.remote_user_handling, Some(true));
    assert_eq!(told(&device, &remote).await, None);
    let mut changes = remote.watch();
    ask::<SetRemoteUser>(&device, &element("remote", Some(SECRET), true)).await;
    assert!(changes.has_changed().unwrap());
    assert_eq!(
        changes.borrow_and_update().as_ref().map(|user| user.name.clone()),
        Some("remote".to_owned())
    );
    assert_eq!(told(&device, &remote).await, some("remote", SECRET, true));
    // Who cannot read the password back may leave it out.
    ask::<SetRemoteUser>(&device, &element("remote", None, false)).await;
    assert_eq!(told(&device, &remote).await, some("remote", SECRET, false));
    stop(device, remote).await;

    let (device, remote) = running(directory.path()).await;
    assert_eq!(told(&device, &remote).await, some("remote", SECRET, false));
    // Another user has not got the password of the one before.
    ask::<SetRemoteUser>(&device, &element("other", None, false)).await;
    assert_eq!(told(&device, &remote).await, some("other", "", false));
    ask::<SetRemoteUser>(&device, "").await;
    assert_eq!(told(&device, &remote).await, None);
    stop(device, remote).await;
    let (device, remote) = running(directory.path()).await;
    assert_eq!(told(&device, &remote).await, None);
}

#[tokio::test]
async fn a_remote_user_that_cannot_be_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let (device, remote) = running(directory.path()).await;
    let name = "ü".repeat(MAX_USER_NAME);
    let password = "ß".repeat(MAX_REMOTE_PASSWORD);
    ask::<SetRemoteUser>(&device, &element(&name, Some(&password), false)).await;
    let before = some(&name, &password, false);
    assert_eq!(told(&device, &remote).await, before);
    for bad in [
        element("", Some(SECRET), false),
        element(&"x".repeat(MAX_USER_NAME + 1), Some(SECRET), false),
        element("remote", Some(&"x".repeat(MAX_REMOTE_PASSWORD + 1)), false),
        element("re\tmote", Some(SECRET), false),
        element("remote", Some("Remote\nSecret"), false),
    ] {
        let reply = raw::<SetRemoteUser>(&device, &bad).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal", "{bad}");
        assert!(!reply.body.contains("Secret"), "{reply:?}");
        assert_eq!(told(&device, &remote).await, before, "{bad}");
    }
    // Nobody but an administrator sees or sets him.
    ask::<CreateUsers>(&device, &user("op", "OnvifTest123", "Operator", "")).await;
    let as_operator = async |content: &str| {
        let set = raw_as::<SetRemoteUser>(&device, "op", "OnvifTest123", content).await;
        set.summary()
    };
    assert_eq!(as_operator("").await, "400 Sender/NotAuthorized");
    assert_eq!(told(&device, &remote).await, before);
}

#[tokio::test]
async fn a_factory_default_removes_the_remote_user() {
    for kind in ["Soft", "Hard"] {
        let directory = tempfile::tempdir().unwrap();
        let (device, remote) = running(directory.path()).await;
        ask::<SetRemoteUser>(&device, &element("remote", Some(SECRET), false)).await;
        ask::<SetSystemFactoryDefault>(&device, &format!("<FactoryDefault>{kind}</FactoryDefault>")).await;
        assert_eq!(remote.account(), None, "{kind}");
        stop(device, remote).await;
        let storage = Arc::new(FileStorage::open(directory.path()).unwrap());
        assert_eq!(RemoteUser::open(storage).unwrap().account(), None, "{kind}");
    }
}
