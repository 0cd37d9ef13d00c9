//! Our XML tokenizer against quick-xml: on documents of every generated type, on damaged ones, and on heaps of markup.

mod oracle;

use onvif_core::testing::{Extent, Rng, types, xml_tokens};
use oracle::compare;
use proptest::prelude::*;

/// Pieces of which markup is made, whole and broken.
const PIECES: [&str; 48] = [
    "<",
    ">",
    "/>",
    "</",
    "</a>",
    "</a >",
    "</ a>",
    "</p:a>",
    "<a>",
    "<a ",
    "<a",
    "<p:a",
    "<a/>",
    "<p:a>",
    "<a b='",
    "<a b=\"",
    "'",
    "\"",
    "=",
    " ",
    "\n",
    "\t",
    " b='1'",
    " p:c=\"2\"",
    " b = '>'",
    "b",
    "a",
    "p:",
    ":",
    "1",
    "-",
    "é",
    "text",
    "&amp;",
    "&",
    ";",
    "&#x41;",
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "]]>",
    "]",
    "<?",
    "?>",
    "?",
    "<?xml version='1.0'?>",
    "<!DOCTYPE a>",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn heaps_of_markup_are_taken_apart_alike(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..14)) {
        compare(&pieces.concat());
    }
}

#[test]
fn every_generated_type_is_taken_apart_alike() {
    for (index, entry) in types().enumerate() {
        compare(&(entry.write)(&mut Rng::new(index as u64, Extent::Random)));
    }
}

#[test]
fn damaged_documents_are_taken_apart_alike() {
    const DAMAGE: [char; 16] = [
        '<', '>', '/', '"', '\'', '=', '&', ';', ' ', '!', '?', '-', '[', ']', ':', 'é',
    ];
    for (index, entry) in types().enumerate() {
        let mut rng = Rng::new(index as u64, Extent::Random);
        let whole: Vec<char> = (entry.write)(&mut rng).chars().collect();
        let mut rng = Rng::new(index as u64, Extent::Most);
        for _ in 0..20 {
            let mut damaged = whole.clone();
            for _ in 0..=rng.below(3) {
                if damaged.is_empty() {
                    break;
                }
                let at = rng.below(damaged.len());
                match rng.below(4) {
                    0 => damaged.insert(at, rng.pick(&DAMAGE)),
                    1 => drop(damaged.splice(at..=at, [rng.pick(&DAMAGE)])),
                    2 => drop(damaged.splice(at..=at, [])),
                    _ => damaged.truncate(at.max(1)),
                }
            }
            compare(&damaged.iter().collect::<String>());
        }
    }
}

#[test]
fn tokens_are_what_they_should_be() {
    let document =
        "<?xml version=\"1.0\"?><!-- > --><p:a b='>' c:d = \"x&lt;\"><e/>t&amp;<![CDATA[<]]]></p:a\n>\n";
    let expected = [
        "declaration xml version=\"1.0\" 21",
        "passed 31",
        "start p a",
        "attribute  b >",
        "attribute c d x&lt;",
        "open 56",
        "start  e",
        "empty 60",
        "text t 61",
        "reference amp 66",
        "cdata <] 80",
        "end 87",
        "text \n 88",
    ];
    assert_eq!(xml_tokens(document).expect("well-formed"), expected);
    compare(document);
}

#[test]
fn errors_stand_where_the_bad_token_begins() {
    for (document, offset) in [
        ("<a></b>", 3),
        ("<a>x</a", 4),
        ("x</a>", 1),
        ("<1a/>", 0),
        ("<a b/>", 4),
        ("<a b=c/>", 5),
        ("<a b='c/>", 5),
        ("<a>&amp</a>", 3),
        ("<a><!-- </a>", 3),
        ("<a><![CDATA[ ]]</a>", 3),
        ("<a><? ></a>", 3),
        ("<a><?></a>", 3),
        ("<!doctype a>", 0),
        ("<a><!ELEMENT></a>", 3),
        ("<a", 0),
        ("<a ", 3),
        ("<", 0),
    ] {
        let error = xml_tokens(document).expect_err(document);
        assert_eq!(error.offset(), Some(offset), "{document}: {error}");
        compare(document);
    }
}
