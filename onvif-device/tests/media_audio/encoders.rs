//! The second encoder of a microphone in both services.

use super::*;

/// The configuration with a token, among several.
fn one<'a>(body: &'a str, token: &str) -> &'a str {
    between(body, &format!(r#"token="{token}">"#), "Configurations>")
}

async fn list(at: SocketAddr, namespace: &str) -> String {
    request(at, namespace, "GetAudioEncoderConfigurations", "")
        .await
        .body
}

#[tokio::test]
async fn a_second_encoder_is_found_set_and_used_apart_from_the_first() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let running = camera_on(Arc::clone(&storage)).await.0;
    let at = running.address;
    let profile = "<m:ProfileToken>front_main</m:ProfileToken>";
    let second = "<m:ConfigurationToken>ae_mic_2</m:ConfigurationToken>";
    for (namespace, operation, content) in [
        (TRT, "GetAudioEncoderConfigurations", ""),
        (TR2, "GetAudioEncoderConfigurations", ""),
        (TRT, "GetCompatibleAudioEncoderConfigurations", profile),
        (TR2, "GetAudioEncoderConfigurations", profile),
    ] {
        let all = request(at, namespace, operation, content).await.body;
        assert_eq!(all.matches("Configurations token=").count(), 2, "{all}");
        assert!(one(&all, "ae_mic").contains("UseCount>2<"), "{all}");
        assert!(one(&all, "ae_mic_2").contains("UseCount>0<"), "{all}");
    }
    for (namespace, codecs) in [(TRT, ["G711", "G711"]), (TR2, ["PCMU", "PCMA"])] {
        for content in [
            second.to_owned(),
            format!("{second}{profile}"),
            profile.to_owned(),
        ] {
            let reply = request(at, namespace, "GetAudioEncoderConfigurationOptions", &content).await;
            for codec in codecs {
                let told = format!("Encoding>{codec}<");
                assert!(reply.body.contains(&told), "{content}: {}", reply.body);
            }
        }
    }

    // Each is set without the other.
    let first_before = one(&list(at, TR2).await, "ae_mic").to_owned();
    assert!(one(&list(at, TR2).await, "ae_mic_2").contains("Encoding>PCMA<"));
    let of_second = |configuration: String| configuration.replace("ae_mic", "ae_mic_2");
    let set = of_second(media2(&encoder("PCMU", "64", "8")));
    let reply = request(at, TR2, "SetAudioEncoderConfiguration", &set).await;
    assert_eq!(reply.summary(), "200");
    let set = of_second(media1(&encoder("G711", "64", "8"))).replace("239.1.2.3", "239.1.2.4");
    let reply = request(at, TRT, "SetAudioEncoderConfiguration", &set).await;
    assert_eq!(reply.summary(), "200");
    let refused = of_second(media2(&encoder("PCMU", "64", "16")));
    let reply = request(at, TR2, "SetAudioEncoderConfiguration", &refused).await;
    assert_eq!(reply.summary(), MODIFY);
    let all = list(at, TR2).await;
    assert_eq!(one(&all, "ae_mic"), first_before);
    for part in ["Encoding>PCMU<", "Name>voice<", "239.1.2.4", "Port>5000<"] {
        assert!(one(&all, "ae_mic_2").contains(part), "{part} is not in {all}");
    }

    // One takes the place of the other in a profile.
    let uses = async |token: &str| {
        let all = list(at, TRT).await;
        between(one(&all, token), "UseCount>", "<").to_owned()
    };
    let add = format!("{profile}{second}");
    let reply = request(at, TRT, "AddAudioEncoderConfiguration", &add).await;
    assert_eq!(reply.summary(), "200");
    assert_eq!(
        (uses("ae_mic").await, uses("ae_mic_2").await),
        ("1".into(), "1".into())
    );
    let back = format!(
        "{profile}<m:Configuration><m:Type>AudioEncoder</m:Type><m:Token>ae_mic</m:Token></m:Configuration>"
    );
    assert_eq!(request(at, TR2, "AddConfiguration", &back).await.summary(), "200");
    assert_eq!(
        (uses("ae_mic").await, uses("ae_mic_2").await),
        ("2".into(), "0".into())
    );
    assert_eq!(
        request(at, TRT, "AddAudioEncoderConfiguration", &add)
            .await
            .summary(),
        "200"
    );

    let before = list(at, TR2).await;
    running.server.stop().await;
    let running = camera_on(storage).await.0;
    assert_eq!(list(running.address, TR2).await, before, "after a restart");
}
