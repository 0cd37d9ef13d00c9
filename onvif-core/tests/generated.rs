//! The generated types against the rules of XML Schema: round trips of every type, and each construct by example.

use onvif_core::generated::{tds, tev, timg, tmd, trt, tt, wsa, wsnt, wstop};
use onvif_core::operation::Operation;
use onvif_core::testing::{Extent, Rng, types};
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{
    Duration, Limits, Name, Ns, ReadXml, WriteXml, XmlError, XmlErrorKind, from_slice, to_document,
};

const SEEDS: u64 = 25;

/// Reads an element `tt:X` with the usual prefixes declared.
fn read<T: ReadXml>(attributes: &str, content: &str) -> Result<T, XmlError> {
    let document = format!(
        "<tt:X xmlns:tt=\"{}\" xmlns:tds=\"{}\" xmlns:wsnt=\"{}\" xmlns:tev=\"{}\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:v=\"urn:vendor\" {attributes}>{content}</tt:X>",
        Ns::TT.uri(),
        Ns::TDS.uri(),
        Ns::WSNT.uri(),
        Ns::TEV.uri()
    );
    from_slice(document.as_bytes(), Name::new(Ns::TT, "X"), Limits::default())
}

/// Writes an element `tt:X`, without the declarations.
fn write<T: WriteXml>(value: &T) -> String {
    let document = to_document(value, Name::new(Ns::TT, "X"));
    let declared = document.find(" xmlns:").unwrap_or(document.len());
    let mut out = document[..declared].to_owned();
    let mut rest = &document[declared..];
    while let Some(after) = rest.strip_prefix(" xmlns:") {
        let value = after.find("=\"").expect("a value") + 2;
        let end = value + after[value..].find('"').expect("a quote") + 1;
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

#[test]
fn every_type_survives_a_round_trip() {
    let mut count = 0;
    for entry in types() {
        let random = (0..SEEDS).map(|seed| (Extent::Random, seed));
        for (extent, seed) in [(Extent::Least, 0), (Extent::Most, 0)].into_iter().chain(random) {
            if let Err(report) = (entry.round_trip)(&mut Rng::new(seed, extent)) {
                panic!("{} with {extent:?} and seed {seed}: {report}", entry.name);
            }
        }
        count += 1;
    }
    assert!(count > 2000, "only {count} types are listed");
}

#[test]
fn no_prefix_of_a_document_panics() {
    for (index, entry) in types().enumerate() {
        let document = (entry.write)(&mut Rng::new(index as u64, Extent::Random));
        let step = (document.len() / 12).max(1);
        for cut in (0..document.len()).step_by(step) {
            // Only that it returns counts; a cut document is never complete.
            assert!(
                (entry.read)(&document.as_bytes()[..cut]).is_err(),
                "{} cut at {cut}",
                entry.name
            );
        }
    }
}

#[test]
fn base_fields_stand_before_derived_fields() {
    // VideoSourceConfiguration extends ConfigurationEntity: Name and UseCount come first.
    let value: tt::VideoSourceConfiguration = read(
        "token=\"t\"",
        "<tt:SourceToken>s</tt:SourceToken><tt:Bounds x=\"0\" y=\"0\" width=\"4\" height=\"3\"/>\
         <tt:UseCount>2</tt:UseCount><tt:Name>n</tt:Name>",
    )
    .expect("any order is read");
    assert_eq!(
        write(&value),
        "<tt:X token=\"t\"><tt:Name>n</tt:Name><tt:UseCount>2</tt:UseCount><tt:SourceToken>s</tt:SourceToken>\
         <tt:Bounds x=\"0\" y=\"0\" width=\"4\" height=\"3\"/></tt:X>"
    );
}

#[test]
fn open_elements_are_kept_byte_for_byte() {
    let open = "<v:A  b = '1' xmlns:v=\"urn:vendor\"><v:c/>&amp;<![CDATA[<]]></v:A>";
    let value: tt::IntRectangleRange = read(
        "",
        "<tt:XRange><tt:Min>0</tt:Min><tt:Max>1</tt:Max></tt:XRange><tt:YRange><tt:Min>0</tt:Min><tt:Max>1</tt:Max></tt:YRange>\
         <tt:WidthRange><tt:Min>0</tt:Min><tt:Max>1</tt:Max></tt:WidthRange><tt:HeightRange><tt:Min>0</tt:Min><tt:Max>1</tt:Max></tt:HeightRange>",
    )
    .expect("readable");
    assert_eq!(value.x_range.max, 1);
    let filter: wsnt::FilterType = read("", &format!("{open}<tt:B/>")).expect("readable");
    assert_eq!(
        filter.any.iter().map(|e| e.as_str()).collect::<Vec<_>>(),
        [open, "<tt:B/>"]
    );
    let again: wsnt::FilterType = from_slice(
        to_document(&filter, Name::new(Ns::TT, "X")).as_bytes(),
        Name::new(Ns::TT, "X"),
        Limits::default(),
    )
    .expect("readable");
    assert_eq!(again, filter);
    assert!(to_document(&filter, Name::new(Ns::TT, "X")).contains(open));
    // A prefix that the element inherits is declared where it is written.
    let inherited: wsnt::FilterType = read("", "<v:B c='d'/>").expect("readable");
    assert_eq!(inherited.any[0].as_str(), "<v:B c='d'/>");
    assert_eq!(
        write(&inherited),
        "<tt:X><v:B xmlns:v=\"urn:vendor\" c='d'/></tt:X>"
    );
}

#[test]
fn extensions_nest() {
    let value: tt::DeviceIOCapabilities = read(
        "",
        "<tt:XAddr>u</tt:XAddr><tt:VideoSources>1</tt:VideoSources><tt:VideoOutputs>0</tt:VideoOutputs>\
         <tt:AudioSources>0</tt:AudioSources><tt:AudioOutputs>0</tt:AudioOutputs><tt:RelayOutputs>0</tt:RelayOutputs>",
    )
    .expect("readable");
    assert_eq!(value.video_sources, 1);
    let levels = 4;
    let nested = format!(
        "<tt:X>{}<v:deep xmlns:v=\"urn:vendor\"/>{}</tt:X>",
        "<tt:Extension>".repeat(levels),
        "</tt:Extension>".repeat(levels)
    );
    let document = nested.replacen("<tt:X>", &format!("<tt:X xmlns:tt=\"{}\">", Ns::TT.uri()), 1);
    let value: tt::ImagingSettings20 =
        from_slice(document.as_bytes(), Name::new(Ns::TT, "X"), Limits::default()).expect("readable");
    let second = value
        .extension
        .as_ref()
        .and_then(|e| e.extension.as_ref())
        .expect("Extension in Extension");
    let last = second
        .extension
        .as_ref()
        .and_then(|e| e.extension.as_ref())
        .expect("and twice more");
    assert_eq!(last.any.len(), 1);
    assert_eq!(write(&value), nested);
}

#[test]
fn text_with_references_is_whole() {
    let user: tt::User = read(
        "",
        "<tt:Username>a &amp; b</tt:Username><tt:Password>&lt;<![CDATA[&]]>&#x20AC;</tt:Password><tt:UserLevel>User</tt:UserLevel>",
    )
    .expect("readable");
    assert_eq!(user.username, "a & b");
    assert_eq!(user.password.as_deref(), Some("<&\u{20ac}"));
    assert_eq!(
        write(&user),
        "<tt:X><tt:Username>a &amp; b</tt:Username><tt:Password>&lt;&amp;\u{20ac}</tt:Password><tt:UserLevel>User</tt:UserLevel></tt:X>"
    );
}

#[test]
fn secrets_do_not_reach_debug_output() {
    let user = tt::User {
        username: "u".into(),
        password: Some("hunter2".into()),
        ..tt::User::default()
    };
    let shown = format!(
        "{user:?} {:?}",
        tds::CreateUsers {
            user: vec![user.clone()]
        }
    );
    assert!(shown.contains("\"u\"") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn unknown_elements_and_attributes_are_passed_over() {
    let value: tds::GetServices = read(
        "v:a=\"1\" b=\"2\"",
        "<v:New><v:x/></v:New>text<tds:Later>1</tds:Later><tds:IncludeCapability> true </tds:IncludeCapability>",
    )
    .expect("readable");
    assert!(value.include_capability);
    // The same local name in another namespace is another element.
    let error =
        read::<tds::GetServices>("", "<tt:IncludeCapability>true</tt:IncludeCapability>").unwrap_err();
    assert_eq!(error.kind(), XmlErrorKind::Structure);
}

#[test]
fn attributes_have_namespaces() {
    let value: tt::Profile = read(
        "token=\"p\" fixed=\"1\" v:mark=\"x &amp; y\" tt:token=\"other\"",
        "<tt:Name>n</tt:Name>",
    )
    .expect("readable");
    assert_eq!((value.token.as_str(), value.fixed), ("p", Some(true)));
    let kept: Vec<_> = value
        .any_attributes
        .iter()
        .map(|a| (a.name.uri(), a.name.local(), a.value.as_str()))
        .collect();
    assert_eq!(
        kept,
        [("urn:vendor", "mark", "x & y"), (Ns::TT.uri(), "token", "other")]
    );
    let again: tt::Profile = from_slice(
        to_document(&value, Name::new(Ns::TT, "X")).as_bytes(),
        Name::new(Ns::TT, "X"),
        Limits::default(),
    )
    .expect("readable");
    assert_eq!(again, value);
    let reason: wsrf_description::Description = read("xml:lang=\"de\"", "Grund").expect("readable");
    assert_eq!(reason.lang.as_deref(), Some("de"));
    assert_eq!(write(&reason), "<tt:X xml:lang=\"de\">Grund</tt:X>");
}

mod wsrf_description {
    pub use onvif_core::generated::wsrf_bf::BaseFaultTypeDescription as Description;
}

#[test]
fn required_content_is_required() {
    let error = read::<tt::Profile>("", "<tt:Name>n</tt:Name>").unwrap_err();
    assert_eq!(error.kind(), XmlErrorKind::Structure);
    assert!(error.to_string().contains("token"), "{error}");
    let error = read::<tt::Profile>("token=\"t\"", "").unwrap_err();
    assert!(error.to_string().contains("Name"), "{error}");
    let error = read::<tt::Profile>("token=\"t\"", "<tt:Name>n</tt:Name><tt:Name>n</tt:Name>").unwrap_err();
    assert_eq!(error.kind(), XmlErrorKind::Structure);
    let error = read::<tt::Profile>("token=\"t\" fixed=\"maybe\"", "<tt:Name>n</tt:Name>").unwrap_err();
    assert_eq!(error.kind(), XmlErrorKind::Value);
}

#[test]
fn lists_are_divided_by_white_space() {
    let value: tt::IntList = read("", " 1\n 2\t3 ").expect("readable");
    assert_eq!(value.0, [1, 2, 3]);
    assert_eq!(write(&value), "<tt:X>1 2 3</tt:X>");
    assert_eq!(read::<tt::IntList>("", "").expect("empty").0, []);
    assert_eq!(
        read::<tt::IntList>("", "1 x").unwrap_err().kind(),
        XmlErrorKind::Value
    );
}

#[test]
fn unions_take_the_member_that_fits() {
    use wsnt::AbsoluteOrRelativeTimeType::{DateTime, Duration as Relative};
    let time = |text: &str| -> Result<wsnt::AbsoluteOrRelativeTimeType, XmlError> { read("", text) };
    assert!(matches!(time("PT60S"), Ok(Relative(_))));
    assert!(matches!(time("2026-01-01T00:00:00Z"), Ok(DateTime(_))));
    assert_eq!(time("soon").unwrap_err().kind(), XmlErrorKind::Value);
    assert_eq!(write(&time("PT60S").expect("a duration")), "<tt:X>PT60S</tt:X>");
}

#[test]
fn choices_take_one_branch() {
    let binary: tmd::SerialData = from_slice(
        format!(
            "<tmd:S xmlns:tmd=\"{}\"><tmd:Binary>AQI=</tmd:Binary></tmd:S>",
            Ns::TMD.uri()
        )
        .as_bytes(),
        Name::new(Ns::TMD, "S"),
        Limits::default(),
    )
    .expect("readable");
    let tmd::SerialDataChoice::Binary(bytes) = &binary.choice else {
        panic!("{binary:?}")
    };
    assert_eq!(bytes.0, [1, 2]);
    let both = format!(
        "<tmd:S xmlns:tmd=\"{}\"><tmd:Binary>AQI=</tmd:Binary><tmd:String>s</tmd:String></tmd:S>",
        Ns::TMD.uri()
    );
    for wrong in [
        both.as_str(),
        "<tmd:S xmlns:tmd=\"http://www.onvif.org/ver10/deviceIO/wsdl\"/>",
    ] {
        let read =
            from_slice::<tmd::SerialData>(wrong.as_bytes(), Name::new(Ns::TMD, "S"), Limits::default());
        assert_eq!(read.unwrap_err().kind(), XmlErrorKind::Structure, "{wrong}");
    }
}

#[test]
fn repeated_choices_keep_their_order() {
    let content = "<tt:Event/><tt:PTZ/><v:Open xmlns:v=\"urn:vendor\"/><tt:Event/>";
    let value: tt::MetadataStream = read("", content).expect("readable");
    use tt::MetadataStreamChoice::{Any, Event, PTZ};
    assert!(
        matches!(value.choice.as_slice(), [Event(_), PTZ(_), Any(_), Event(_)]),
        "{value:?}"
    );
    assert_eq!(write(&value), format!("<tt:X>{content}</tt:X>"));
}

#[test]
fn a_branch_that_repeats_is_one_branch() {
    let color = "<tt:ColorList X=\"1\" Y=\"2\" Z=\"3\"/>";
    let value: tt::ColorOptions = read("", &format!("{color}{color}")).expect("readable");
    assert!(
        matches!(&value.choice, tt::ColorOptionsChoice::ColorList(list) if list.len() == 2),
        "{value:?}"
    );
    assert_eq!(write(&value), format!("<tt:X>{color}{color}</tt:X>"));
}

#[test]
fn elements_may_be_nil() {
    let nil: wsnt::Renew = read("", "<wsnt:TerminationTime xsi:nil=\"true\"/>").expect("readable");
    assert_eq!(nil.termination_time, Nillable::Nil);
    assert_eq!(
        write(&nil),
        "<tt:X><wsnt:TerminationTime xsi:nil=\"true\"/></tt:X>"
    );
    let relative: wsnt::Renew =
        read("", "<wsnt:TerminationTime>PT1M</wsnt:TerminationTime>").expect("readable");
    assert!(relative.termination_time.value().is_some());
    assert_eq!(
        read::<wsnt::Renew>("", "").unwrap_err().kind(),
        XmlErrorKind::Structure
    );
    let optional: tev::CreatePullPointSubscription =
        read("", "<tev:InitialTerminationTime xsi:nil=\"1\"/>").expect("readable");
    assert_eq!(optional.initial_termination_time, Some(Nillable::Nil));
}

#[test]
fn times_have_zones_and_fractions_or_not() {
    for text in [
        "2026-06-15T12:30:45",
        "2026-06-15T12:30:45Z",
        "2026-06-15T12:30:45.5Z",
        "2026-06-15T12:30:45+05:30",
        "2026-06-15T12:30:45.000000001-11:00",
    ] {
        let value: tev::Seek = read("", &format!("<tev:UtcTime>{text}</tev:UtcTime>")).expect(text);
        assert_eq!(
            write(&value),
            format!("<tt:X><tev:UtcTime>{text}</tev:UtcTime></tt:X>")
        );
    }
    for text in [
        "",
        "2026-06-15",
        "2026-13-01T00:00:00",
        "2026-02-30T00:00:00",
        "2026-06-15T25:00:00",
        "now",
    ] {
        let read = read::<tev::Seek>("", &format!("<tev:UtcTime>{text}</tev:UtcTime>"));
        assert_eq!(read.unwrap_err().kind(), XmlErrorKind::Value, "{text}");
    }
}

#[test]
fn durations_have_all_their_forms() {
    let cases = [
        ("PT60S", 60.0),
        ("PT1M", 60.0),
        ("PT1H", 3600.0),
        ("P1D", 86400.0),
        ("P1DT1H1M1S", 90061.0),
        ("PT0S", 0.0),
        ("PT0.25S", 0.25),
        ("PT100H", 360000.0),
    ];
    for (text, seconds) in cases {
        let value: tev::PullMessages = read(
            "",
            &format!("<tev:Timeout>{text}</tev:Timeout><tev:MessageLimit>1</tev:MessageLimit>"),
        )
        .expect(text);
        assert_eq!(
            value.timeout.to_std().map(|d| d.as_secs_f64()),
            Some(seconds),
            "{text}"
        );
        assert!(
            write(&value).contains(&format!("<tev:Timeout>{text}</tev:Timeout>")),
            "{text}"
        );
    }
    for text in ["P1Y", "P2M", "P1Y2M3DT4H5M6S", "-PT5S"] {
        let value: Duration = read("", text).expect(text);
        assert_eq!(write(&value), format!("<tt:X>{text}</tt:X>"));
    }
    for text in ["", "P", "PT", "5", "PT5", "P5S", "PT-5S", "P1S", "PT1.S", "PT1D"] {
        assert_eq!(
            read::<Duration>("", text).unwrap_err().kind(),
            XmlErrorKind::Value,
            "{text}"
        );
    }
}

#[test]
fn enumerations_are_closed_or_open() {
    let level: tt::UserLevel = read("", " Operator ").expect("readable");
    assert_eq!(level, tt::UserLevel::Operator);
    assert_eq!(
        read::<tt::UserLevel>("", "operator").unwrap_err().kind(),
        XmlErrorKind::Value
    );
    assert_eq!("Administrator".parse(), Ok(tt::UserLevel::Administrator));
    let relation: wsa::RelationshipTypeOpenEnum = read("", "urn:other").expect("readable");
    assert_eq!(relation.as_str(), "urn:other");
    assert_eq!(write(&relation), "<tt:X>urn:other</tt:X>");
}

#[test]
fn mixed_content_keeps_its_prefixes() {
    let topic: wsnt::TopicExpressionType = read(
        "Dialect=\"d\" xmlns:t=\"urn:topics\"",
        "t:Device/<!-- c -->Trigger",
    )
    .expect("readable");
    assert_eq!(topic.dialect, "d");
    assert_eq!(topic.content.as_str(), "t:Device/<!-- c -->Trigger");
    assert_eq!(topic.content.namespace_of("t"), Some("urn:topics"));
    let document = to_document(&topic, Name::new(Ns::TT, "X"));
    assert!(document.contains("xmlns:t=\"urn:topics\""), "{document}");
    let tree: wstop::TopicSetType = read("", "<v:Device><v:Trigger/></v:Device>").expect("readable");
    assert_eq!(tree.any.len(), 1);
}

#[test]
fn open_elements_keep_their_place_among_declared_ones() {
    let fault = format!(
        "<v:First xmlns:v=\"urn:vendor\"/><b:Timestamp xmlns:b=\"{}\">2026-01-01T00:00:00Z</b:Timestamp>",
        Ns::WSRF_BF.uri()
    );
    let value: onvif_core::generated::wsrf_bf::BaseFaultType = read("", &fault).expect("readable");
    assert_eq!(value.any.len(), 1);
    assert!(write(&value).starts_with("<tt:X><v:First"), "{}", write(&value));
}

#[test]
fn operations_know_their_names_and_actions() {
    use onvif_core::auth::access::AccessClass;
    type Get = tds::operations::GetUsers;
    assert_eq!(Get::NAME, "GetUsers");
    assert_eq!(Get::REQUEST, Name::new(Ns::TDS, "GetUsers"));
    assert_eq!(Get::RESPONSE, Some(Name::new(Ns::TDS, "GetUsersResponse")));
    assert_eq!(Get::ACTION, "http://www.onvif.org/ver10/device/wsdl/GetUsers");
    assert_eq!(Get::ACCESS, AccessClass::ReadSystemSecret);
    type Unsubscribe = tev::operations::Unsubscribe;
    assert_eq!(
        Unsubscribe::ACTION,
        "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeRequest"
    );
    assert_eq!(
        Unsubscribe::RESPONSE_ACTION,
        "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeResponse"
    );
    assert_eq!(
        tev::operations::PullMessages::RESPONSE_ACTION,
        "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesResponse"
    );
    assert_eq!(tev::operations::Notify::RESPONSE, None);
    for service in onvif_core::generated::SERVICES {
        for (index, operation) in service.operations.iter().enumerate() {
            assert_eq!(usize::from(operation.index), index, "{}", operation.name);
            let found = service
                .operation(operation.request.ns, operation.request.local)
                .expect(operation.name);
            assert_eq!(
                found.index, operation.index,
                "{} is not the only one with its element",
                operation.name
            );
        }
    }
}

#[test]
fn requests_of_different_services_differ() {
    let get: trt::GetProfile = from_slice(
        b"<GetProfile xmlns=\"http://www.onvif.org/ver10/media/wsdl\"><ProfileToken>p</ProfileToken></GetProfile>",
        trt::operations::GetProfile::REQUEST,
        Limits::default(),
    )
    .expect("the default namespace is one like any other");
    assert_eq!(get.profile_token, "p");
    let wrong: Result<timg::GetImagingSettings, _> = from_slice(
        b"<GetImagingSettings xmlns=\"http://www.onvif.org/ver10/media/wsdl\"/>",
        timg::operations::GetImagingSettings::REQUEST,
        Limits::default(),
    );
    assert_eq!(wrong.unwrap_err().kind(), XmlErrorKind::Structure);
}
