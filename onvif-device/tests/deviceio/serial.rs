//! Serial ports.

use super::*;

pub(super) async fn set_serial(
    camera: &Camera,
    kind: &str,
    rate: &str,
    parity: &str,
    length: &str,
    stop: &str,
) -> Reply {
    io(
        camera.at(),
        "SetSerialPortConfiguration",
        &format!(
            r#"<m:SerialPortConfiguration token="dome" type="{kind}"><m:BaudRate>{rate}</m:BaudRate><m:ParityBit>{parity}</m:ParityBit><m:CharacterLength>{length}</m:CharacterLength><m:StopBit>{stop}</m:StopBit></m:SerialPortConfiguration><m:ForcePersistance>true</m:ForcePersistance>"#
        ),
    )
    .await
}

#[tokio::test]
async fn a_serial_port_is_set_within_its_options() {
    let camera = camera().await;
    has(&io(camera.at(), "GetSerialPorts", "").await, &["token=\"dome\""]);
    let token = "<m:SerialPortToken>dome</m:SerialPortToken>";
    let options = io(camera.at(), "GetSerialPortConfigurationOptions", token).await;
    has(&options, &["token=\"dome\"", ">2400<", ">Even<", ">7<", ">2<"]);
    let before = io(camera.at(), "GetSerialPortConfiguration", token).await.body;
    for (kind, rate, parity, length, stop) in [
        ("RS232", "9600", "None", "8", "1"),
        ("RS485HalfDuplex", "9601", "None", "8", "1"),
        ("RS485HalfDuplex", "-9600", "None", "8", "1"),
        ("RS485HalfDuplex", "9600", "Odd", "8", "1"),
        ("RS485HalfDuplex", "9600", "Extended", "8", "1"),
        ("RS485HalfDuplex", "9600", "None", "264", "1"),
        ("RS485HalfDuplex", "9600", "None", "8", "NaN"),
    ] {
        let refused = set_serial(&camera, kind, rate, parity, length, stop).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/ConfigModify",
            "{kind} {rate} {parity} {length} {stop}"
        );
    }
    assert_eq!(
        io(camera.at(), "GetSerialPortConfiguration", token).await.body,
        before
    );
    let set = set_serial(&camera, "RS485HalfDuplex", "2400", "Even", "7", "2").await;
    assert_eq!(set.status, 200, "{}", set.body);
    has(
        &io(camera.at(), "GetSerialPortConfiguration", token).await,
        &["type=\"RS485HalfDuplex\"", ">2400<", ">Even<", ">7<", ">2<"],
    );
    assert_eq!(camera.board.state().settings.unwrap().baud_rate, 2400);
    let none = "<m:SerialPortToken>x</m:SerialPortToken>";
    for operation in ["GetSerialPortConfiguration", "GetSerialPortConfigurationOptions"] {
        let refused = io(camera.at(), operation, none).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/InvalidSerialPort",
            "{operation}"
        );
    }
}

async fn serial(camera: &Camera, token: &str, content: &str) -> Reply {
    let content = format!("<m:Token>{token}</m:Token>{content}");
    io(camera.at(), "SendReceiveSerialCommand", &content).await
}

#[tokio::test]
async fn serial_commands_end_by_delimiter_length_or_time() {
    let camera = camera().await;
    let ask = "<m:SerialData><m:String>?</m:String></m:SerialData><m:TimeOut>PT60S</m:TimeOut>";
    // CR and LF as a delimiter, which comes back with the answer.
    let reply = serial(
        &camera,
        "dome",
        &format!("{ask}<m:Delimiter>&#13;&#10;</m:Delimiter>"),
    )
    .await;
    has(&reply, &["<tmd:String>dome 1&#13;\n<"]);
    assert_eq!(camera.board.state().sent, b"?");
    // What came after it is for the next command, which does not wait.
    let reply = serial(&camera, "dome", "<m:TimeOut>PT0S</m:TimeOut>").await;
    has(&reply, &["<tmd:Binary>cmVzdA==<"]);
    let reply = serial(&camera, "dome", "<m:TimeOut>PT0S</m:TimeOut>").await;
    assert!(
        reply.status == 200 && !reply.body.contains("Binary"),
        "nothing more: {}",
        reply.body
    );
    // By length, and as binary because it was asked for so.
    let ask = "<m:SerialData><m:Binary>Pw==</m:Binary></m:SerialData>";
    let reply = serial(&camera, "dome", &format!("{ask}<m:DataLength>4</m:DataLength>")).await;
    has(&reply, &["<tmd:Binary>ZG9tZQ==<"]);
    // Nothing fulfils the condition: what there is, when the time is over.
    let reply = serial(
        &camera,
        "dome",
        "<m:TimeOut>PT0.05S</m:TimeOut><m:DataLength>100</m:DataLength>",
    )
    .await;
    has(&reply, &["<tmd:Binary>IDENCnJlc3Q=<"]);
}

#[tokio::test]
async fn serial_commands_that_cannot_be_are_refused() {
    let camera = camera().await;
    let long = "A".repeat(4100);
    for (content, summary) in [
        (
            "<m:DataLength>4097</m:DataLength>".to_owned(),
            "400 Sender/OperationProhibited/DataLengthOver",
        ),
        (
            format!("<m:SerialData><m:String>{long}</m:String></m:SerialData>"),
            "400 Sender/OperationProhibited/DataLengthOver",
        ),
        (
            "<m:Delimiter></m:Delimiter>".to_owned(),
            "400 Sender/OperationProhibited/DelimiterNotSupported",
        ),
        (
            format!("<m:Delimiter>{long}</m:Delimiter>"),
            "400 Sender/OperationProhibited/DelimiterNotSupported",
        ),
        (
            "<m:DataLength>-1</m:DataLength>".to_owned(),
            "400 Sender/InvalidArgVal",
        ),
        (
            "<m:TimeOut>-PT2S</m:TimeOut>".to_owned(),
            "400 Sender/InvalidArgVal",
        ),
    ] {
        let refused = serial(&camera, "dome", &content).await;
        assert_eq!(
            refused.summary(),
            summary,
            "{}",
            &content[..30.min(content.len())]
        );
    }
    let refused = serial(&camera, "x", "<m:TimeOut>PT0S</m:TimeOut>").await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/InvalidSerialPort");
    assert!(camera.board.state().sent.is_empty());
}
