//! Where samples come from: a small deterministic generator, and values of the builtin types.

use crate::xml::fields::Nillable;
use crate::xml::{
    Base64, Date, DateTime, Duration, HexBinary, Limits, Ns, NsBinding, QName, RawAttribute, RawContent,
    RawXml, Time, XmlReader,
};

/// How much of what is optional a sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Nothing optional, lists as short as allowed.
    Least,
    /// As the generator falls.
    Random,
    /// Everything optional, down to a depth that ends recursion.
    Most,
}

/// Structures deeper than this have nothing optional.
const DEEP: u32 = 7;

/// A deterministic generator of sample values (xorshift).
#[derive(Debug)]
pub struct Rng {
    state: u64,
    extent: Extent,
    depth: u32,
    ids: u32,
    /// References that were given out before there was anything to refer to.
    promised: Vec<String>,
}

impl Rng {
    /// The same seed and extent give the same samples.
    pub fn new(seed: u64, extent: Extent) -> Rng {
        Rng {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            extent,
            depth: 0,
            ids: 0,
            promised: Vec::new(),
        }
    }

    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Enters a structure.
    pub fn enter(&mut self) {
        self.depth += 1;
    }

    /// Leaves a structure.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// A number below `limit`; 0 if that is 0. With [`Extent::Least`] always 0, so that the first branch is taken.
    pub fn below(&mut self, limit: usize) -> usize {
        if limit == 0 || (self.extent == Extent::Least && self.depth > DEEP) {
            return 0;
        }
        (self.next() % limit as u64) as usize
    }

    /// One of the items.
    ///
    /// # Panics
    /// If there are none.
    pub fn pick<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }

    fn present(&mut self) -> bool {
        match self.extent {
            Extent::Least => false,
            Extent::Random => self.depth <= DEEP && self.next().is_multiple_of(2),
            Extent::Most => self.depth <= DEEP,
        }
    }

    /// A value or none.
    pub fn option<T>(&mut self, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
        self.present().then(|| make(self))
    }

    /// A value or nil.
    pub fn nillable<T>(&mut self, make: impl FnOnce(&mut Rng) -> T) -> Nillable<T> {
        if self.present() {
            Nillable::Value(make(self))
        } else {
            Nillable::Nil
        }
    }

    /// From `least` to `most` values.
    pub fn list<T>(&mut self, least: u32, most: u32, make: impl Fn(&mut Rng) -> T) -> Vec<T> {
        let extra = match self.extent {
            Extent::Least => 0,
            Extent::Random if self.depth > 3 => self.below(2) as u32 * u32::from(self.depth <= DEEP),
            Extent::Random => self.below(4) as u32,
            Extent::Most => u32::from(self.depth <= DEEP),
        };
        let count = (least + extra).min(most);
        (0..count).map(|_| make(self)).collect()
    }

    /// A truth value.
    pub fn flag(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }

    /// A number between two numbers, both included; often one of the two.
    pub fn integer(&mut self, least: i64, most: i64) -> i64 {
        match self.next() % 8 {
            0 => least,
            1 => most,
            2..=5 => least.saturating_add((self.next() % 100) as i64).min(most),
            _ => {
                let span = most.abs_diff(least);
                let offset = if span == u64::MAX {
                    self.next()
                } else {
                    self.next() % (span + 1)
                };
                least.wrapping_add_unsigned(offset)
            }
        }
    }

    /// A finite number between two numbers.
    pub fn float(&mut self, least: f32, most: f32) -> f32 {
        match self.next() % 6 {
            0 => least,
            1 => most,
            2 => 0.0_f32.clamp(least, most),
            3 => 0.1_f32.clamp(least, most),
            _ => least + (most - least) * ((self.next() % 10_000) as f32 / 10_000.0),
        }
    }

    /// A finite number between two numbers.
    pub fn double(&mut self, least: f64, most: f64) -> f64 {
        match self.next() % 6 {
            0 => least,
            1 => most,
            2 => 0.1_f64.clamp(least, most),
            _ => least + (most - least) * ((self.next() % 1_000_000) as f64 / 1_000_000.0),
        }
    }

    /// Text of any kind, markup characters and white space included, within a length in characters.
    pub fn string(&mut self, least: usize, most: usize) -> String {
        const TEXTS: &[&str] = &[
            "Profile 1",
            "a & b < c > d \"e\" 'f'",
            "&amp;]]>",
            " leading and trailing ",
            "two\nlines\tand a tab",
            "Käse, 日本語, 🎥",
            "",
            "token-7",
        ];
        let text = self.pick(TEXTS);
        fit(text, least, most)
    }

    /// Text without white space at its ends or twice in a row.
    pub fn token(&mut self, least: usize, most: usize) -> String {
        let text = self.pick(&["profile_1", "a & b", "Ünïcode", "0", "x<y>z"]);
        fit(text, least, most).trim().to_owned()
    }

    /// A word that is also a name.
    pub fn word(&mut self) -> String {
        self.pick(&["alpha", "Beta-2", "_gamma.3", "delta"]).to_owned()
    }

    /// A name that no other call of this generator gives; one that a reference waits for, if there is one.
    pub fn id(&mut self) -> String {
        self.promised.pop().unwrap_or_else(|| {
            self.ids += 1;
            format!("id{}", self.ids)
        })
    }

    /// A reference to a name of [`id`](Self::id): one that was given, else the next one.
    pub fn id_ref(&mut self) -> String {
        if self.ids == 0 {
            self.ids = 1;
            self.promised.push("id1".to_owned());
        }
        "id1".to_owned()
    }

    /// Whether every reference that was given has something to refer to.
    pub fn references_hold(&self) -> bool {
        self.promised.is_empty()
    }

    /// A URI.
    pub fn uri(&mut self, most: usize) -> String {
        let uri = self.pick(&[
            "http://192.0.2.7/onvif/device_service",
            "rtsp://camera.example:8554/stream?x=1&y=2",
            "urn:uuid:6f1c2f6e-0000-4000-8000-000000000001",
            "",
        ]);
        fit(uri, 0, most)
    }

    /// A point in time, with and without zone and fractions.
    pub fn date_time(&mut self) -> DateTime {
        let text = self.pick(&[
            "2024-02-29T23:59:59Z",
            "1999-12-31T00:00:00",
            "2026-06-15T12:30:45.125Z",
            "2026-06-15T12:30:45.000000001+05:30",
            "2038-01-19T03:14:07-11:00",
        ]);
        text.parse().unwrap_or_default()
    }

    /// A day.
    pub fn date(&mut self) -> Date {
        self.pick(&["2024-02-29", "1970-01-01Z", "2026-06-15+02:00"])
            .parse()
            .unwrap_or_default()
    }

    /// A time of day.
    pub fn time(&mut self) -> Time {
        self.pick(&["00:00:00", "23:59:59.999Z", "12:30:45-03:00"])
            .parse()
            .unwrap_or_default()
    }

    /// A length of time.
    pub fn duration(&mut self) -> Duration {
        self.pick(&[
            "PT0S",
            "PT60S",
            "P1Y2M3DT4H5M6.789S",
            "-P1D",
            "PT1H",
            "P400D",
            "PT0.000000001S",
        ])
        .parse()
        .unwrap_or_default()
    }

    fn bytes(&mut self, least: usize, most: usize) -> Vec<u8> {
        let count = least + self.below(most.min(least + 40) - least + 1);
        (0..count).map(|_| self.next() as u8).collect()
    }

    /// Binary content within a length in bytes.
    pub fn base64(&mut self, least: usize, most: usize) -> Base64 {
        Base64(self.bytes(least, most))
    }

    /// Binary content within a length in bytes.
    pub fn hex(&mut self, least: usize, most: usize) -> HexBinary {
        HexBinary(self.bytes(least, most))
    }

    /// A qualified name, in a known namespace or another.
    pub fn qname(&mut self) -> QName {
        match self.below(3) {
            0 => QName::new(Ns::TT, "Known"),
            1 => QName::from_uri("urn:example:sample", "Foreign"),
            _ => QName::new(Ns::TDS, "Device"),
        }
    }

    /// An element that no schema declares, in a namespace; [`Ns::UNKNOWN`] stands for a foreign one.
    ///
    /// # Panics
    /// Never: the text is well-formed.
    pub fn open_element(&mut self, ns: Ns) -> RawXml {
        let content = self.pick(&[
            "",
            "text &amp; <x:in/>",
            "<x:in b='2'><x:in/></x:in>",
            "<![CDATA[<&]]>",
            " ",
        ]);
        let tag = if ns.is_known() {
            format!("{}:Undeclared", ns.prefix())
        } else {
            "x:Undeclared".to_owned()
        };
        let xml = format!("<{tag} xmlns:x=\"urn:example:sample\"  a = '1'>{content}</{tag}>");
        RawXml::parse(&xml).expect("well-formed")
    }

    /// Some elements that no schema declares.
    pub fn open_elements(&mut self, ns: Ns) -> Vec<RawXml> {
        self.list(0, 2, |rng| rng.open_element(ns))
    }

    /// Some attributes that no schema declares.
    pub fn open_attributes(&mut self) -> Vec<RawAttribute> {
        let name = QName::from_uri("urn:example:sample", "undeclared");
        self.option(|rng| RawAttribute {
            name,
            value: rng.string(0, 20),
        })
        .into_iter()
        .collect()
    }

    /// An element that a schema declares, for wildcards that take no other.
    ///
    /// # Panics
    /// Never: the text is well-formed.
    pub fn declared_element(&mut self) -> RawXml {
        RawXml::parse("<wsnt:FixedTopicSet>true</wsnt:FixedTopicSet>").expect("well-formed")
    }

    /// Mixed content: a topic expression with a prefix, plain text, or text around an element.
    ///
    /// # Panics
    /// Never: the text is well-formed.
    pub fn mixed(&mut self, element: bool) -> RawContent {
        if element {
            let document = format!(
                "<x xmlns:wsnt=\"{}\">a <wsnt:FixedTopicSet>1</wsnt:FixedTopicSet> b</x>",
                Ns::WSNT.uri()
            );
            let mut reader = XmlReader::new(document.as_bytes(), Limits::default()).expect("UTF-8");
            reader.root().expect("an element");
            return reader.raw_content().expect("well-formed");
        }
        if self.flag() {
            let binding = NsBinding {
                prefix: "tns1".to_owned(),
                uri: Ns::TNS1.uri().to_owned(),
            };
            RawContent::from_text("tns1:VideoSource/MotionAlarm", vec![binding])
        } else {
            RawContent::from_text("text & more", Vec::new())
        }
    }

    /// An element with a qualified name and nothing in it.
    ///
    /// # Panics
    /// Never: the text is well-formed.
    pub fn whole_element(&mut self, tag: &str) -> RawXml {
        RawXml::parse(&format!("<{tag}/>")).expect("well-formed")
    }
}

/// Cuts or fills a text to a length in characters.
fn fit(text: &str, least: usize, most: usize) -> String {
    let mut text: String = text.chars().take(most).collect();
    let missing = least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}
