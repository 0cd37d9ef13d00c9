//! Filters, and what the service says of its topics.

use crate::bench::*;

#[tokio::test]
async fn event_properties_list_what_is_declared() {
    let bench = bench().await;
    let reply = bench.post("/onvif/event", &tev("GetEventProperties", "")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    for part in [
        "<wsnt:FixedTopicSet>true</wsnt:FixedTopicSet>",
        "TopicExpression/Concrete</wsnt:TopicExpressionDialect>",
        "topicExpression/ConcreteSet</wsnt:TopicExpressionDialect>",
        "messageContentFilter/ItemFilter</tev:MessageContentFilterDialect>",
        "<Relay wstop:topic=\"true\"><tt:MessageDescription IsProperty=\"true\"><tt:Source>\
         <tt:SimpleItemDescription Name=\"RelayToken\" Type=\"tt:ReferenceToken\"/></tt:Source>",
        "<acme:LensFailure xmlns:acme=\"urn:acme:topics\" wstop:topic=\"true\">",
        "<tns1:EventBuffer><Begin wstop:topic=\"true\">",
    ] {
        assert!(reply.body.contains(part), "{part} is not in {}", reply.body);
    }
    let declared = bench.device().common().events().topics().len();
    assert_eq!(reply.body.matches("wstop:topic=\"true\"").count(), declared);
}

/// EVENT-4-1: prefixes mean what they are bound to where the expression stands.
#[tokio::test]
async fn prefixes_of_the_expression_are_its_own() {
    let bench = bench().await;
    let dialect = "Dialect='http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet'";
    let topics = "http://www.onvif.org/ver10/topics";
    for filter in [
        // Declared on the expression, under another prefix.
        format!(
            "<e:Filter><n:TopicExpression xmlns:x='{topics}' {dialect}>x:RuleEngine//.</n:TopicExpression></e:Filter>"
        ),
        // Declared further out.
        format!(
            "<e:Filter xmlns:x='{topics}'><n:TopicExpression {dialect}>x:RuleEngine//.</n:TopicExpression></e:Filter>"
        ),
        // The same prefix for something else outside.
        format!(
            "<e:Filter xmlns:x='urn:x'><n:TopicExpression xmlns:x='{topics}' {dialect}> x:RuleEngine//. </n:TopicExpression></e:Filter>"
        ),
        // Default name spaces for the elements.
        format!(
            "<Filter xmlns='{TEV}'><TopicExpression xmlns='{WSNT}' xmlns:x='{topics}' {dialect}>x:RuleEngine//.</TopicExpression></Filter>"
        ),
    ] {
        let path = bench.pull_point(&filter).await;
        bench.lines.crossed("1");
        bench.lines.relay("1", "active");
        assert_eq!(bench.messages(&path, 9).await.len(), 1, "{filter}");
    }
    let vendor = format!(
        "<e:Filter><n:TopicExpression xmlns:v='urn:acme:topics' {dialect}>tns1:Device/HardwareFailure/v:LensFailure</n:TopicExpression></e:Filter>"
    );
    let path = bench.pull_point(&vendor).await;
    bench.lines.lens.emit(&[], &[("Part", "iris")]);
    let reply = bench.pull(&path, "PT10S", 9).await;
    assert_eq!(
        messages(&reply.body),
        ["tns1:Device/HardwareFailure/acme:LensFailure iris"]
    );
    assert!(
        reply.body.contains("xmlns:acme=\"urn:acme:topics\""),
        "{}",
        reply.body
    );
}

#[tokio::test]
async fn message_content() {
    let bench = bench().await;
    let content = |expression: &str| {
        format!(
            "<e:Filter><n:MessageContent Dialect='http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter'>{expression}\
             </n:MessageContent></e:Filter>"
        )
    };
    let path = bench
        .pull_point(&content(
            "boolean(//tt:SimpleItem[@Name=&quot;ObjectId&quot; and @Value=\"7\"])",
        ))
        .await;
    for object in ["6", "7", "8"] {
        bench.lines.crossed(object);
    }
    assert_eq!(
        bench.messages(&path, 9).await,
        ["tns1:RuleEngine/LineDetector/Crossed fence 7"]
    );
    let reply = bench
        .post(
            "/onvif/event",
            &create(&content(
                "boolean((//tt:SimpleItem[@Name=\"xyz\" and @Value=\"xyz\"])",
            )),
        )
        .await;
    assert_eq!(
        reply.summary(),
        "500 Receiver/InvalidMessageContentExpressionFault"
    );
}

#[tokio::test]
async fn faults_of_filters() {
    let bench = bench().await;
    let set = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet";
    let concrete = "http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete";
    let topic = |dialect: &str, expression: &str| {
        format!(
            "<e:Filter><n:TopicExpression Dialect='{dialect}'>{expression}</n:TopicExpression></e:Filter>"
        )
    };
    for (filter, fault) in [
        (topic(set, "xyz"), "TopicNotSupportedFault"),
        (topic(concrete, "tns1:Device"), "TopicNotSupportedFault"),
        (topic(set, "tns1:Nothing//."), "TopicNotSupportedFault"),
        (topic(concrete, "tns1:Device//."), "InvalidTopicExpressionFault"),
        (topic(set, "tns1:Device/"), "InvalidTopicExpressionFault"),
        (topic(set, "none:Device"), "InvalidTopicExpressionFault"),
        (topic(set, "<x/>"), "InvalidTopicExpressionFault"),
        (
            topic("urn:dialect", "tns1:Device"),
            "TopicExpressionDialectUnknownFault",
        ),
        (
            "<e:Filter><n:MessageContent Dialect='urn:x'>x</n:MessageContent></e:Filter>".to_owned(),
            "InvalidMessageContentExpressionFault",
        ),
        (
            "<e:Filter><n:ProducerProperties Dialect='urn:x'>x</n:ProducerProperties></e:Filter>".to_owned(),
            "InvalidFilterFault",
        ),
        (
            "<e:Filter><e:Unknown/></e:Filter>".to_owned(),
            "InvalidFilterFault",
        ),
    ] {
        let reply = bench.post("/onvif/event", &create(&filter)).await;
        assert_eq!(reply.summary(), format!("500 Receiver/{fault}"), "{filter}");
        assert!(
            reply
                .body
                .contains(&format!("<s:Detail><wsnt:{fault}><wsrf-bf:Timestamp>")),
            "{}",
            reply.body
        );
    }
    let long = topic(set, &"tns1:Device|".repeat(2000));
    let reply = bench.post("/onvif/event", &create(&long)).await;
    assert_eq!(reply.summary(), "500 Receiver/InvalidTopicExpressionFault");
}

#[tokio::test]
async fn current_messages() {
    let bench = bench().await;
    for (expression, fault) in [
        ("tns1:Device/Trigger/Relay", "NoCurrentMessageOnTopicFault"),
        ("tns1:Nothing", "TopicNotSupportedFault"),
        ("tns1:Device//.", "MultipleTopicsSpecifiedFault"),
    ] {
        let body = wsnt(
            "GetCurrentMessage",
            &format!(
                "<n:Topic Dialect='http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet'>{expression}</n:Topic>"
            ),
        );
        let reply = bench.post("/onvif/event", &body).await;
        assert_eq!(reply.summary(), format!("500 Receiver/{fault}"));
    }
}
