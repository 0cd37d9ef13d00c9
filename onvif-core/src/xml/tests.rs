use super::*;

fn reader(text: &str) -> XmlReader<'_> {
    XmlReader::new(text.as_bytes(), Limits::default()).expect("UTF-8")
}

/// Reads a whole document and gives the class of the first error.
fn verdict(text: &[u8]) -> Result<(), XmlErrorKind> {
    let read = || -> Result<(), XmlError> {
        let mut reader = XmlReader::new(text, Limits::default())?;
        reader.root()?;
        reader.skip()?;
        reader.finish()
    };
    read().map_err(|e| e.kind())
}

#[test]
fn names_are_compared_by_namespace() {
    let mut r = reader(
        r#"<a:Get xmlns:a="http://www.onvif.org/ver10/device/wsdl" xmlns="http://www.onvif.org/ver10/schema" a:x="1" y="2"><Name/><a:Name/><z xmlns=""/></a:Get>"#,
    );
    let root = r.root().unwrap();
    assert!(root.is(Ns::TDS, "Get"));
    assert_eq!(r.attribute(Ns::TDS, "x").unwrap().value().unwrap(), "1");
    assert_eq!(r.attribute(Ns::NONE, "y").unwrap().value().unwrap(), "2");
    for expected in [(Ns::TT, "Name"), (Ns::TDS, "Name"), (Ns::NONE, "z")] {
        let child = r.next_child().unwrap().unwrap();
        assert!(child.is(expected.0, expected.1), "{child:?}");
        r.skip().unwrap();
    }
    assert!(r.next_child().unwrap().is_none());
    r.finish().unwrap();
}

#[test]
fn text_is_joined() {
    let mut r = reader("<a>x &amp; <![CDATA[<y>]]>&#x20AC;<!-- c -->z\r\nw</a>");
    r.root().unwrap();
    assert_eq!(r.text().unwrap(), "x & <y>€z\nw");
    r.finish().unwrap();
}

#[test]
fn attribute_values_are_normalised() {
    let mut r = reader("<a b='x&#10;y&amp;z\r\nq\tp' c='plain'/>");
    r.root().unwrap();
    assert_eq!(r.attribute(Ns::NONE, "b").unwrap().value().unwrap(), "x\ny&z q p");
    assert_eq!(r.attribute(Ns::NONE, "c").unwrap().value().unwrap(), "plain");
}

#[test]
fn what_is_not_well_formed_is_refused() {
    use XmlErrorKind::*;
    for (text, kind) in [
        ("", NotWellFormed),
        ("   ", NotWellFormed),
        ("text", NotWellFormed),
        // Once a tokenizer's position and ours parted here, and a slice ended within a character.
        ("\u{feff}\u{feff}<a=><!a>", NotWellFormed),
        ("\u{feff}\u{feff}<a/>", NotWellFormed),
        ("<a>", NotWellFormed),
        ("<a></b>", NotWellFormed),
        ("<a/><b/>", NotWellFormed),
        ("<a/>text", NotWellFormed),
        ("<a b='1' b='2'/>", NotWellFormed),
        (
            "<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'/>",
            NotWellFormed,
        ),
        ("<p:a/>", NotWellFormed),
        ("<a p:b=''/>", NotWellFormed),
        ("<a xmlns:p=''/>", NotWellFormed),
        ("<a xmlns:xmlns='urn:x'/>", NotWellFormed),
        ("<a xmlns:xml='urn:x'/>", NotWellFormed),
        ("<a xmlns='urn>x'/>", NotWellFormed),
        ("<a xmlns='urn\nx'/>", NotWellFormed),
        ("<a xmlns='urn\"x'/>", NotWellFormed),
        ("<a:b:c xmlns:a='urn:x'/>", NotWellFormed),
        ("<1a/>", NotWellFormed),
        ("<a>&#0;</a>", NotWellFormed),
        ("<a>&#xD800;</a>", NotWellFormed),
        ("<a>\u{1}</a>", NotWellFormed),
        ("<a>&unknown;</a>", Forbidden),
        ("<!DOCTYPE a><a/>", Forbidden),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", Forbidden),
        ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", NotWellFormed),
    ] {
        assert_eq!(verdict(text.as_bytes()), Err(kind), "{text}");
    }
    assert_eq!(verdict(b"<a>\xff</a>"), Err(NotWellFormed));
    assert_eq!(verdict(b"\xff\xfe<\0a\0/\0>\0"), Err(NotWellFormed));
    for fine in [
        "<a/>",
        "\u{feff}<a/>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- c --><a x='&lt;'>t<?pi?></a>\n<!-- d -->\n",
        "<a xml:lang='en' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
    ] {
        assert_eq!(verdict(fine.as_bytes()), Ok(()), "{fine}");
    }
}

#[test]
fn limits_hold() {
    let deep = format!("{}{}", "<a>".repeat(65), "</a>".repeat(65));
    assert_eq!(verdict(deep.as_bytes()), Err(XmlErrorKind::LimitExceeded));
    let allowed = format!("{}{}", "<a>".repeat(64), "</a>".repeat(64));
    assert_eq!(verdict(allowed.as_bytes()), Ok(()));
    let attributes: String = (0..65).map(|i| format!(" a{i}=''")).collect();
    assert_eq!(
        verdict(format!("<a{attributes}/>").as_bytes()),
        Err(XmlErrorKind::LimitExceeded)
    );
    let many = format!("<a>{}</a>", "<b/>".repeat(50_000));
    assert_eq!(verdict(many.as_bytes()), Err(XmlErrorKind::LimitExceeded));
    let nested: String = (0..60)
        .map(|i| {
            format!(
                "<a{}>",
                (0..5)
                    .map(|j| format!(" xmlns:p{i}x{j}='urn:x'"))
                    .collect::<String>()
            )
        })
        .collect();
    assert_eq!(verdict(nested.as_bytes()), Err(XmlErrorKind::LimitExceeded));
}

#[test]
fn raw_elements_survive_byte_for_byte() {
    let fragment = r#"<v:Ext  a = 'x' v:b="tt:Name"><v:In>1 &amp; 2<![CDATA[<]]></v:In><Plain/></v:Ext>"#;
    let document = format!(
        r#"<r xmlns:v="urn:vendor" xmlns="urn:default" xmlns:tt="http://www.onvif.org/ver10/schema" xmlns:u="urn:unused">{fragment}<Empty v:q="1"/></r>"#
    );
    let mut r = reader(&document);
    r.root().unwrap();
    let start = r.next_child().unwrap().unwrap();
    let raw = r.raw(&start).unwrap();
    assert_eq!(raw.as_str(), fragment);
    assert_eq!(raw.name().unwrap(), QName::from_uri("urn:vendor", "Ext"));
    let prefixes: Vec<_> = raw.bindings().iter().map(|b| b.prefix.as_str()).collect();
    assert_eq!(prefixes, ["", "tt", "v"]);
    let start = r.next_child().unwrap().unwrap();
    let empty = r.raw(&start).unwrap();
    assert_eq!(empty.as_str(), r#"<Empty v:q="1"/>"#);
    assert!(r.next_child().unwrap().is_none());

    // Written elsewhere, it means the same, and read again it is the same.
    let mut w = XmlWriter::new();
    w.start(Name::new(Ns::TDS, "X"));
    w.raw(&raw);
    w.end(Name::new(Ns::TDS, "X"));
    let copy = w.into_document();
    assert!(copy.contains(&fragment[6..]), "{copy}");
    let mut r = reader(&copy);
    r.root().unwrap();
    let start = r.next_child().unwrap().unwrap();
    assert_eq!(
        r.raw(&start).unwrap().name().unwrap(),
        QName::from_uri("urn:vendor", "Ext")
    );
}

#[test]
fn raw_elements_keep_prefixes_of_any_letters() {
    let mut r = reader("<r xmlns:×é='urn:vendor'><×é:E/></r>");
    r.root().unwrap();
    let start = r.next_child().unwrap().unwrap();
    let raw = r.raw(&start).unwrap();
    assert_eq!(raw.name().unwrap(), QName::from_uri("urn:vendor", "E"));
}

#[test]
fn raw_fragments_with_own_declarations_stay_as_they_are() {
    let fragment = r#"<v:E xmlns:v="urn:vendor"><v:F/></v:E>"#;
    let document = format!(r#"<r xmlns:v="urn:other">{fragment}</r>"#);
    let mut r = reader(&document);
    r.root().unwrap();
    let start = r.next_child().unwrap().unwrap();
    let raw = r.raw(&start).unwrap();
    assert!(raw.bindings().is_empty());
    let mut w = XmlWriter::new();
    w.raw(&raw);
    assert_eq!(w.as_str(), fragment);
    assert_eq!(RawXml::parse(fragment).unwrap(), raw);
    assert_eq!(
        RawXml::parse("<tt:A/>").unwrap().name().unwrap(),
        QName::new(Ns::TT, "A")
    );
    assert!(RawXml::parse("<zz:A/>").is_err());
    // A prefix that is used often is bound once.
    let long = format!("<tt:A>{}</tt:A>", "<tt:B/>".repeat(300));
    assert_eq!(RawXml::parse(&long).unwrap().bindings().len(), 1);
}

#[test]
fn mixed_content_keeps_its_prefixes() {
    let mut r =
        reader(r#"<f Dialect="d" xmlns:t="http://www.onvif.org/ver10/topics"> t:RuleEngine//. &amp; </f>"#);
    r.root().unwrap();
    let content = r.raw_content().unwrap();
    // Declared on the element itself, so it belongs to the content's context.
    assert_eq!(content.as_str(), " t:RuleEngine//. &amp; ");
    assert_eq!(content.text().unwrap(), " t:RuleEngine//. & ");
    assert_eq!(content.namespace_of("t"), Some(Ns::TNS1.uri()));
    let mut r = reader("<f/>");
    r.root().unwrap();
    assert_eq!(r.raw_content().unwrap().as_str(), "");
    r.finish().unwrap();
}

#[test]
fn writer_declares_what_it_uses_once() {
    let mut w = XmlWriter::new();
    let root = Name::new(Ns::TDS, "A");
    w.start(root);
    w.attribute(Name::local("token"), "a\"<&\n");
    w.element(Name::new(Ns::TT, "B"), "x<y>&");
    w.element(Name::new(Ns::TT, "C"), &QName::new(Ns::TER, "InvalidArgVal"));
    w.element(
        Name::new(Ns::TT, "D"),
        &List(vec![QName::from_uri("urn:v", "x"), QName::from_uri("urn:w", "y")]),
    );
    w.nil(Name::new(Ns::TT, "E"));
    w.end(root);
    let document = w.into_document();
    let mut r = reader(&document);
    assert!(r.root().unwrap().is(Ns::TDS, "A"));
    assert_eq!(
        r.attribute(Ns::NONE, "token").unwrap().value().unwrap(),
        "a\"<&\n"
    );
    r.next_child().unwrap().unwrap();
    assert_eq!(r.text().unwrap(), "x<y>&");
    let start = r.next_child().unwrap().unwrap();
    assert_eq!(
        r.read::<QName>(&start).unwrap(),
        QName::new(Ns::TER, "InvalidArgVal")
    );
    let start = r.next_child().unwrap().unwrap();
    let names = r.read::<List<QName>>(&start).unwrap();
    assert_eq!(
        names.0,
        [QName::from_uri("urn:v", "x"), QName::from_uri("urn:w", "y")]
    );
    r.next_child().unwrap().unwrap();
    assert!(r.is_nil());
    r.skip().unwrap();
    assert!(r.next_child().unwrap().is_none());
    r.finish().unwrap();
    assert_eq!(document.matches("xmlns:tt=").count(), 1);
}

#[test]
fn values() {
    fn parse<T: Text>(text: &str) -> Option<T> {
        T::from_text(text, &reader("<a/>")).ok()
    }
    assert_eq!(parse::<bool>(" 1 "), Some(true));
    assert_eq!(parse::<bool>("True"), None);
    assert_eq!(parse::<i32>("+5"), Some(5));
    assert_eq!(parse::<u32>("-0"), Some(0));
    assert_eq!(parse::<u32>("-1"), None);
    assert_eq!(parse::<i32>(""), None);
    assert_eq!(parse::<f32>("1e-3"), Some(0.001));
    assert_eq!(parse::<f32>("INF"), Some(f32::INFINITY));
    assert_eq!(parse::<f32>("inf"), None);
    assert_eq!(parse::<f32>("infinity"), None);
    assert_eq!(parse::<Base64>(" aGk "), Some(Base64(b"hi".to_vec())));
    assert_eq!(parse::<Base64>("aG\nk="), Some(Base64(b"hi".to_vec())));
    assert_eq!(parse::<Base64>("a*"), None);
    assert_eq!(parse::<HexBinary>("0aFF"), Some(HexBinary(vec![10, 255])));
    assert_eq!(parse::<HexBinary>("0"), None);
    assert_eq!(parse::<List<i32>>(" 1 2\n3"), Some(List(vec![1, 2, 3])));
}

#[test]
fn integers_are_written_to_their_limits() {
    fn written<T: WriteText>(value: T) -> String {
        let mut writer = XmlWriter::new();
        writer.value(&value);
        writer.as_str().to_owned()
    }
    for value in [0, 1, -1, 9, 10, -10, 99, 100, i64::MAX, i64::MIN] {
        assert_eq!(written(value), value.to_string());
    }
    assert_eq!(written(i8::MIN), "-128");
    assert_eq!(written(u8::MAX), "255");
    assert_eq!(written(u64::MAX), u64::MAX.to_string());
}

#[test]
fn a_forbidden_character_is_found_wherever_it_stands() {
    for at in [3, 62, 63, 64, 65, 127, 128, 200] {
        let mut text = format!("<a>{}</a>", "x".repeat(300)).into_bytes();
        text[at] = 1;
        let error = XmlReader::new(&text, Limits::default()).err().expect("refused");
        assert_eq!(
            (error.kind(), error.offset()),
            (XmlErrorKind::NotWellFormed, Some(at))
        );
        // What needs attention in a long value is found in any place too.
        text[at] = b'\t';
        assert_eq!(verdict(&text), Ok(()));
        let value = String::from_utf8(text[3..303].to_vec()).unwrap();
        let document = format!("<a b=\"{value}\"/>");
        let mut r = reader(&document);
        r.root().unwrap();
        assert_eq!(
            r.attribute(Ns::NONE, "b").unwrap().value().unwrap(),
            value.replace('\t', " ")
        );
    }
}

#[test]
fn qualified_names_have_one_colon_inside() {
    let named = |name: &str| verdict(format!("<{name} xmlns:x=\"urn:x\"/>").as_bytes());
    for good in ["a", "_1.b-c", "x:a", "x:_", "é"] {
        assert_eq!(named(good), Ok(()), "{good}");
    }
    for bad in ["1a", "-a", ":a", "x:", "x:a:b", "x:1", "x::a", "a!", ""] {
        assert_eq!(named(bad), Err(XmlErrorKind::NotWellFormed), "{bad}");
    }
}

#[test]
fn names_that_are_put_together_beforehand_are_written_alike() {
    let plain = [
        Name::new(Ns::TT, "Profile"),
        Name::new(Ns::TT, "Name"),
        Name::local("token"),
    ];
    let joined = [name!(TT, "tt:Profile"), name!(TT, "tt:Name"), name!("token")];
    assert_eq!(plain, joined);
    let write = |[profile, name, token]: [Name; 3]| {
        let mut writer = XmlWriter::new();
        writer.start(profile);
        writer.attribute(token, "a\"b");
        writer.element(name, "<x>");
        writer.element(name, "");
        writer.element(name, &QName::from_uri("urn:vendor", "Special"));
        writer.element(name, &QName::new(Ns::TNS1, "Device"));
        writer.nil(name);
        writer.start(name);
        writer.end(name);
        writer.end(profile);
        writer.into_document()
    };
    assert_eq!(write(joined), write(plain));
    let document = write(joined);
    assert!(
        document.starts_with(
            "<tt:Profile xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:tt=\"http://www.onvif.org/ver10/schema\" \
             xmlns:tns1=\"http://www.onvif.org/ver10/topics\" token=\"a&quot;b\"><tt:Name>&lt;x&gt;</tt:Name><tt:Name></tt:Name>"
        ),
        "{document}"
    );
    assert!(
        document.ends_with("<tt:Name xsi:nil=\"true\"/><tt:Name/></tt:Profile>"),
        "{document}"
    );
}

#[test]
fn numbers_have_the_shortest_text() {
    let text = |write: &dyn Fn(&mut XmlWriter)| {
        let mut writer = XmlWriter::new();
        writer.start(Name::local("n"));
        write(&mut writer);
        writer.end(Name::local("n"));
        let (text, _) = writer.into_parts();
        text["<n>".len()..text.len() - "</n>".len()].to_owned()
    };
    for (number, expected) in [
        (0.0, "0"),
        (-0.0, "-0"),
        (25.0, "25"),
        (-25.0, "-25"),
        (29.97, "29.97"),
        (16_777_215.0, "16777215"),
        (1e10, "10000000000"),
        (1e-7, "0.0000001"),
        (f64::INFINITY, "INF"),
        (f64::NEG_INFINITY, "-INF"),
        (f64::NAN, "NaN"),
    ] {
        assert_eq!(text(&|writer| writer.value(&number)), expected);
        let single = number as f32;
        assert_eq!(text(&|writer| writer.value(&single)), expected);
    }
    for (number, expected) in [
        (0, "0"),
        (-7, "-7"),
        (1280, "1280"),
        (i64::MIN, "-9223372036854775808"),
        (i64::MAX, "9223372036854775807"),
    ] {
        assert_eq!(text(&|writer| writer.value(&number)), expected);
    }
    assert_eq!(text(&|writer| writer.value(&u64::MAX)), "18446744073709551615");
}

#[test]
fn what_needs_escaping_is_found_wherever_it_stands() {
    for special in ["&", "<", ">", "\r", "\u{1}", "\u{ffff}", "\""] {
        for length in 0..40 {
            let text = format!("{}{special}{}", "x".repeat(length), "y".repeat(39 - length));
            let mut escaped = String::new();
            escape_attribute(&text, &mut escaped);
            assert!(!escaped.contains(special) || special == "&", "{escaped}");
            assert_eq!(
                escaped.len() - escaped.replace(['x', 'y'], "").len(),
                39,
                "{escaped}"
            );
        }
    }
}

#[test]
fn positions_count_the_declaration() {
    for declaration in [
        "",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<?xml version='1.0'?>",
    ] {
        let document = format!("{declaration}<a><b x='1'/><c>t</c></a>");
        let mut r = reader(&document);
        r.root().unwrap();
        let b = r.next_child().unwrap().unwrap();
        assert_eq!(r.raw(&b).unwrap().as_str(), "<b x='1'/>");
        let c = r.next_child().unwrap().unwrap();
        assert_eq!(r.raw(&c).unwrap().as_str(), "<c>t</c>");
        assert!(r.next_child().unwrap().is_none());
        r.finish().unwrap();
        assert_eq!(r.offset(), document.len());

        let broken = format!("{declaration}<a></b>");
        let mut r = reader(&broken);
        r.root().unwrap();
        let error = r.next_child().unwrap_err();
        assert!(
            error.to_string().contains(&(declaration.len() + 3).to_string()),
            "{error}"
        );
        assert_eq!(
            verdict(format!("{declaration}\u{feff}<a/>").as_bytes()).is_err(),
            !declaration.is_empty()
        );
    }
}

#[test]
fn an_empty_element_ends_where_it_begins() {
    let mut r = reader("<a><b p='q'/><c/>t<d><e/></d></a>");
    r.root().unwrap();
    r.next_child().unwrap();
    assert_eq!(r.attribute(Ns::NONE, "p").unwrap().value().unwrap(), "q");
    assert!(r.next_child().unwrap().is_none());
    let c = r.next_child().unwrap().unwrap();
    assert_eq!((c.local, r.text().unwrap().as_ref()), ("c", ""));
    r.next_child().unwrap();
    assert_eq!(r.raw_content().unwrap().as_str(), "<e/>");
    assert!(r.next_child().unwrap().is_none());
    r.finish().unwrap();
    for twice in [
        "<a p='1' p='2'/>",
        "<a xmlns:n='urn:a' xmlns:n='urn:b'/>",
        "<a xmlns='urn:a' xmlns='urn:a'/>",
    ] {
        assert_eq!(
            verdict(twice.as_bytes()),
            Err(XmlErrorKind::NotWellFormed),
            "{twice}"
        );
    }
    assert_eq!(verdict(b"<a xmlns:n='urn:a'><b xmlns:n='urn:b'/></a>"), Ok(()));
}
