//! Preset tours.

use super::*;

#[tokio::test]
async fn tours_are_created_changed_run_and_removed() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, drives) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    go(at, 0.25).await;
    let first = preset(at, "first").await;
    let created = done(at, "CreatePresetTour", "").await;
    let token = between(&created.body, "<tptz:PresetTourToken>", "<").to_owned();
    let named = format!("<m:PresetTourToken>{token}</m:PresetTourToken>");
    let operate = |operation: &str| format!("{named}<m:Operation>{operation}</m:Operation>");
    let tour = |token: &str, spots: &str| {
        format!(
            "<m:PresetTour token=\"{token}\"><tt:Name>Round</tt:Name><tt:Status><tt:State>Idle</tt:State></tt:Status>\
             <tt:AutoStart>false</tt:AutoStart><tt:StartingCondition><tt:RecurringTime>2</tt:RecurringTime>\
             </tt:StartingCondition>{spots}</m:PresetTour>"
        )
    };
    let spot = |detail: &str| {
        format!(
            "<tt:TourSpot><tt:PresetDetail>{detail}</tt:PresetDetail><tt:StayTime>PT1H</tt:StayTime></tt:TourSpot>"
        )
    };
    let at_first = spot(&format!("<tt:PresetToken>{first}</tt:PresetToken>"));
    let empty = front(at, "OperatePresetTour", &operate("Start")).await;
    assert_eq!(empty.summary(), "400 Sender/InvalidArgVal/InvalidPresetTour");
    for (content, fault) in [
        (tour("xyz", &at_first), "NoToken"),
        (
            tour(&token, &spot("<tt:PresetToken>xyz</tt:PresetToken>")),
            "InvalidPresetTour",
        ),
        (
            tour(&token, &spot("<tt:Home>false</tt:Home>")),
            "InvalidPresetTour",
        ),
        (
            tour(
                &token,
                &spot("<tt:PTZPosition><tt:Zoom x=\"3\"/></tt:PTZPosition>"),
            ),
            "InvalidPresetTour",
        ),
        (
            tour(
                &token,
                &spot("<tt:PTZPosition><tt:Zoom x=\"1\" space=\"urn:x\"/></tt:PTZPosition>"),
            ),
            "SpaceNotSupported",
        ),
        (tour(&token, &at_first.repeat(101)), "TooManyPresets"),
        (
            tour(&token, &at_first.replace("PT1H", "P2D")),
            "InvalidPresetTour",
        ),
    ] {
        let reply = front(at, "ModifyPresetTour", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    let spots = at_first.clone() + &spot("<tt:Home>true</tt:Home>");
    done(at, "ModifyPresetTour", &tour(&token, &spots)).await;
    go(at, -1.0).await;
    done(at, "OperatePresetTour", &operate("Start")).await;
    assert_eq!(drives.position().pan, 0.25);
    let shown = front(at, "GetPresetTour", &named).await.body;
    assert!(
        shown.contains(">Touring<") && shown.contains("CurrentTourSpot"),
        "{shown}"
    );
    done(at, "OperatePresetTour", &operate("Pause")).await;
    assert!(front(at, "GetPresetTours", "").await.body.contains(">Paused<"));
    let other = done(at, "CreatePresetTour", "").await;
    let other = between(&other.body, "<tptz:PresetTourToken>", "<").to_owned();
    done(at, "ModifyPresetTour", &tour(&other, &spots)).await;
    let busy = front(
        at,
        "OperatePresetTour",
        &format!("<m:PresetTourToken>{other}</m:PresetTourToken><m:Operation>Start</m:Operation>"),
    )
    .await;
    assert!(
        busy.summary()
            .ends_with("Receiver/InvalidArgVal/ActivationFailed"),
        "{}",
        busy.body
    );
    done(at, "OperatePresetTour", &operate("Start")).await;
    assert!(
        front(at, "GetPresetTour", &named)
            .await
            .body
            .contains(">Touring<")
    );
    // Whoever moves the drive takes over.
    go(at, 0.0).await;
    assert!(front(at, "GetPresetTour", &named).await.body.contains(">Idle<"));
    let options = front(at, "GetPresetTourOptions", "").await.body;
    assert!(
        options.contains(&first) && options.contains("Backward"),
        "{options}"
    );

    let (running, _) = camera_on(storage).await;
    let at = running.address;
    assert!(front(at, "GetPresetTour", &named).await.body.contains("Round"));
    // A removed preset leaves the tours.
    done(
        at,
        "RemovePreset",
        &format!("<m:PresetToken>{first}</m:PresetToken>"),
    )
    .await;
    assert!(!front(at, "GetPresetTour", &named).await.body.contains(&first));
    done(at, "RemovePresetTour", &named).await;
    for operation in ["GetPresetTour", "RemovePresetTour"] {
        let gone = front(at, operation, &named).await;
        assert_eq!(gone.summary(), "400 Sender/InvalidArgVal/NoToken");
    }
    for _ in 0..15 {
        done(at, "CreatePresetTour", "").await;
    }
    let full = front(at, "CreatePresetTour", "").await;
    assert_eq!(full.summary(), "400 Sender/InvalidArgVal/TooManyPresetTours");
}
