//! Events of presets and tours at the hub.

use onvif_device::device::FactoryDefault;
use onvif_device::events::{Notification, PropertyOperation};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::*;

fn observe(running: &Running) -> UnboundedReceiver<Arc<Notification>> {
    let (sender, receiver) = unbounded_channel();
    running.device.common().events().observe(move |notification| {
        let _ = sender.send(Arc::clone(notification));
    });
    receiver
}

/// The next notification of PTZ.
async fn next(events: &mut UnboundedReceiver<Arc<Notification>>) -> Arc<Notification> {
    loop {
        let event = events.recv().await.unwrap();
        if event.topic().path().starts_with("tns1:PTZController") {
            return event;
        }
    }
}

#[tokio::test]
async fn presets_are_invoked_reached_left_and_aborted() {
    let (running, drives) = camera().await;
    let at = running.address;
    let mut events = observe(&running);
    go(at, 0.25).await;
    let token = preset(at, "Gate").await;
    let goto = format!("<m:PresetToken>{token}</m:PresetToken>");
    done(at, "GotoPreset", &goto).await;
    let mut steps = Vec::new();
    for _ in 0..2 {
        let event = next(&mut events).await;
        assert_eq!(event.operation(), None);
        assert_eq!(event.value("PTZConfigurationToken"), Some("ptz_dome"));
        assert_eq!(event.value("PresetToken"), Some(token.as_str()));
        assert_eq!(event.value("PresetName"), Some("Gate"));
        steps.push(event.topic().path().to_owned());
    }
    go(at, 0.0).await;
    steps.push(next(&mut events).await.topic().path().to_owned());
    drives.dome().slow = true;
    done(at, "GotoPreset", &goto).await;
    done(at, "Stop", "").await;
    for _ in 0..2 {
        steps.push(next(&mut events).await.topic().path().to_owned());
    }
    let expected = ["Invoked", "Reached", "Left", "Invoked", "Aborted"]
        .map(|step| format!("tns1:PTZController/PTZPresets/{step}"));
    assert_eq!(steps, expected);
}

#[tokio::test]
async fn a_changed_configuration_is_told_with_its_content_also_when_it_goes_back() {
    let (running, _) = camera().await;
    let at = running.address;
    let mut events = observe(&running);
    let set = "<m:PTZConfiguration token=\"ptz_dome\"><tt:Name>Gate</tt:Name><tt:UseCount>0</tt:UseCount>\
               <tt:NodeToken>dome</tt:NodeToken></m:PTZConfiguration><m:ForcePersistence>true</m:ForcePersistence>";
    // Once more is no change.
    for _ in 0..2 {
        let reply = ptz(at, "SetConfiguration", set).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }
    let named = events.recv().await.unwrap();
    assert_eq!(named.topic().path(), "tns1:Media/ConfigurationChanged");
    assert_eq!(named.value("Type"), Some("PTZ"));
    let told = events.recv().await.unwrap();
    assert_eq!(told.topic().path(), "tns1:Configuration/PTZConfiguration");
    assert_eq!(told.value("Token"), Some("ptz_dome"));
    let content = told.value("Configuration").unwrap();
    assert!(
        content.starts_with("<tt:PTZConfiguration token=\"ptz_dome\"") && content.contains("<tt:Name>Gate<"),
        "{content}"
    );
    assert!(events.try_recv().is_err());

    let common = running.device.common();
    common.factory_default(FactoryDefault::Soft).await.unwrap();
    let mut last = None;
    while let Ok(event) = events.try_recv() {
        if event.topic() == told.topic() && event.value("Token") == Some("ptz_dome") {
            last = Some(event);
        }
    }
    let last = last.expect("the configuration of the factory");
    let content = last.value("Configuration").unwrap();
    assert!(!content.contains("<tt:Name>Gate<"), "{content}");
}

#[tokio::test]
async fn tours_are_properties_of_the_profiles_that_reach_them() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, _) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    let mut events = observe(&running);
    let created = done(at, "CreatePresetTour", "").await;
    let token = between(&created.body, "<tptz:PresetTourToken>", "<").to_owned();
    let both = ["front_main", "front_sub"];
    for profile in both {
        let event = next(&mut events).await;
        assert_eq!(event.operation(), Some(PropertyOperation::Initialized));
        assert_eq!(event.value("ProfileToken"), Some(profile));
        assert_eq!(event.value("PresetTourToken"), Some(token.as_str()));
        assert_eq!(event.value("StateChange"), Some("false"));
        assert!(event.value("PresetTour").unwrap().contains("Idle"));
    }
    let tour = format!(
        "<m:PresetTour token=\"{token}\"><tt:Name>Round</tt:Name><tt:Status><tt:State>Idle</tt:State></tt:Status>\
         <tt:AutoStart>false</tt:AutoStart><tt:StartingCondition/><tt:TourSpot><tt:PresetDetail><tt:Home>true</tt:Home>\
         </tt:PresetDetail><tt:StayTime>PT1H</tt:StayTime></tt:TourSpot></m:PresetTour>"
    );
    done(at, "ModifyPresetTour", &tour).await;
    for _ in both {
        let event = next(&mut events).await;
        assert_eq!(event.operation(), Some(PropertyOperation::Changed));
        assert!(event.value("PresetTour").unwrap().contains("Round"));
    }
    let named = format!("<m:PresetTourToken>{token}</m:PresetTourToken>");
    done(
        at,
        "OperatePresetTour",
        &(named.clone() + "<m:Operation>Start</m:Operation>"),
    )
    .await;
    let event = next(&mut events).await;
    assert_eq!(event.value("StateChange"), Some("true"));
    assert!(event.value("PresetTour").unwrap().contains("Touring"));

    // Out of the profile, out of its events.
    while let Ok(event) = events.try_recv() {
        assert_ne!(event.operation(), Some(PropertyOperation::Deleted));
    }
    let removed = media(
        at,
        "RemovePTZConfiguration",
        "<m:ProfileToken>front_sub</m:ProfileToken>",
    )
    .await;
    assert_eq!(removed.status, 200, "{}", removed.body);
    let gone = loop {
        let event = next(&mut events).await;
        if event.operation() == Some(PropertyOperation::Deleted) {
            break event;
        }
    };
    assert_eq!(gone.value("ProfileToken"), Some("front_sub"));

    // After a restart they are there from the beginning.
    let (running, _) = camera_on(storage).await;
    let known = running.device.common().events().with_properties(|properties| {
        properties
            .iter()
            .filter(|property| property.value("PresetTourToken") == Some(token.as_str()))
            .count()
    });
    assert_eq!(known, 1);
    let mut events = observe(&running);
    done(running.address, "RemovePresetTour", &named).await;
    let gone = next(&mut events).await;
    assert_eq!(gone.operation(), Some(PropertyOperation::Deleted));
}
