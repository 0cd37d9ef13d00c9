//! The XML namespaces that the generated code knows, interned to one byte.
//!
//! A name is compared as (`Ns`, local name), never by prefix. On output every known namespace has one fixed prefix, which is
//! declared once, on the outermost element.

/// A known namespace, or one of the two special values [`Ns::NONE`] and [`Ns::UNKNOWN`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ns(u8);

macro_rules! namespaces {
    ($($name:ident = $index:literal, $prefix:literal, $uri:literal;)*) => {
        impl Ns {
            /// No namespace: unprefixed attributes, and elements without a default namespace.
            pub const NONE: Ns = Ns(0);
            /// A namespace that is not in the table.
            pub const UNKNOWN: Ns = Ns(1);
            $(
                #[doc = concat!("`", $uri, "`, written with the prefix `", $prefix, "`.")]
                pub const $name: Ns = Ns($index);
            )*
        }

        /// Prefix and URI of every namespace in the table, in the order of the index.
        static TABLE: &[(&str, &str)] = &[("", ""), ("", ""), $(($prefix, $uri)),*];

        /// How start and end tags of elements in the namespace begin, in the same order.
        static TAGS: &[(&str, &str)] =
            &[("<", "</"), ("<", "</"), $((concat!("<", $prefix, ":"), concat!("</", $prefix, ":"))),*];

        /// Declarations of the namespaces, in the same order.
        static DECLARATIONS: &[&str] = &["", "", $(concat!(" xmlns:", $prefix, "=\"", $uri, "\"")),*];

        #[cfg(test)]
        static INDICES: &[u8] = &[0, 1, $($index),*];
    };
}

namespaces! {
    XML = 2, "xml", "http://www.w3.org/XML/1998/namespace";
    XSI = 3, "xsi", "http://www.w3.org/2001/XMLSchema-instance";
    XS = 4, "xs", "http://www.w3.org/2001/XMLSchema";
    SOAP = 5, "s", "http://www.w3.org/2003/05/soap-envelope";
    WSA = 6, "wsa", "http://www.w3.org/2005/08/addressing";
    WSA_2004 = 7, "a", "http://schemas.xmlsoap.org/ws/2004/08/addressing";
    WSD = 8, "d", "http://schemas.xmlsoap.org/ws/2005/04/discovery";
    WSSE = 9, "wsse", "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    WSU = 10, "wsu", "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    WSNT = 11, "wsnt", "http://docs.oasis-open.org/wsn/b-2";
    WSNTW = 12, "wsntw", "http://docs.oasis-open.org/wsn/bw-2";
    WSTOP = 13, "wstop", "http://docs.oasis-open.org/wsn/t-1";
    WSRF_R = 14, "wsrf-r", "http://docs.oasis-open.org/wsrf/r-2";
    WSRF_RW = 15, "wsrf-rw", "http://docs.oasis-open.org/wsrf/rw-2";
    WSRF_BF = 16, "wsrf-bf", "http://docs.oasis-open.org/wsrf/bf-2";
    XMIME = 17, "xmime", "http://www.w3.org/2005/05/xmlmime";
    XOP = 18, "xop", "http://www.w3.org/2004/08/xop/include";
    TER = 19, "ter", "http://www.onvif.org/ver10/error";
    TT = 20, "tt", "http://www.onvif.org/ver10/schema";
    TNS1 = 21, "tns1", "http://www.onvif.org/ver10/topics";
    DN = 22, "dn", "http://www.onvif.org/ver10/network/wsdl";
    TDS = 23, "tds", "http://www.onvif.org/ver10/device/wsdl";
    TRT = 24, "trt", "http://www.onvif.org/ver10/media/wsdl";
    TR2 = 25, "tr2", "http://www.onvif.org/ver20/media/wsdl";
    TPTZ = 26, "tptz", "http://www.onvif.org/ver20/ptz/wsdl";
    TIMG = 27, "timg", "http://www.onvif.org/ver20/imaging/wsdl";
    TEV = 28, "tev", "http://www.onvif.org/ver10/events/wsdl";
    TMD = 29, "tmd", "http://www.onvif.org/ver10/deviceIO/wsdl";
    TAN = 30, "tan", "http://www.onvif.org/ver20/analytics/wsdl";
    AXT = 31, "axt", "http://www.onvif.org/ver20/analytics";
    BD = 32, "bd", "http://www.onvif.org/ver20/analytics/humanbody";
    FC = 33, "fc", "http://www.onvif.org/ver20/analytics/humanface";
    TTR = 34, "ttr", "http://www.onvif.org/ver20/analytics/radiometry";
    TRC = 35, "trc", "http://www.onvif.org/ver10/recording/wsdl";
    TSE = 36, "tse", "http://www.onvif.org/ver10/search/wsdl";
    TRP = 37, "trp", "http://www.onvif.org/ver10/replay/wsdl";
    TRV = 38, "trv", "http://www.onvif.org/ver10/receiver/wsdl";
    TLS = 39, "tls", "http://www.onvif.org/ver10/display/wsdl";
    TTH = 40, "tth", "http://www.onvif.org/ver10/thermal/wsdl";
    TAS = 41, "tas", "http://www.onvif.org/ver10/advancedsecurity/wsdl";
    TAC = 42, "tac", "http://www.onvif.org/ver10/accesscontrol/wsdl";
    TDC = 43, "tdc", "http://www.onvif.org/ver10/doorcontrol/wsdl";
    TCR = 44, "tcr", "http://www.onvif.org/ver10/credential/wsdl";
    TAR = 45, "tar", "http://www.onvif.org/ver10/accessrules/wsdl";
    TSC = 46, "tsc", "http://www.onvif.org/ver10/schedule/wsdl";
    TAB = 47, "tab", "http://www.onvif.org/ver10/authenticationbehavior/wsdl";
    TPV = 48, "tpv", "http://www.onvif.org/ver10/provisioning/wsdl";
    TUP = 49, "tup", "http://www.onvif.org/ver10/uplink/wsdl";
    ANS = 50, "ans", "http://www.onvif.org/ver10/appmgmt/wsdl";
    TAE = 51, "tae", "http://www.onvif.org/ver10/actionengine/wsdl";
    TAD = 52, "tad", "http://www.onvif.org/ver10/analyticsdevice/wsdl";
    TFS = 53, "tfs", "http://www.onvif.org/ver10/federatedsearch/wsdl";
    PT = 54, "pt", "http://www.onvif.org/ver10/pacs";
    MPQF = 55, "mpqf", "urn:mpeg:mpqf:schema:2008";
    WSDL = 56, "wsdl", "http://schemas.xmlsoap.org/wsdl/";
}

/// Where the namespace with a URI stands in the table: looked for from the slot that its hash names on, up to an empty one, which is 0.
static SLOTS: [u8; 256] = {
    let mut slots = [0; 256];
    let mut index = 2;
    while index < TABLE.len() {
        let mut slot = hash(TABLE[index].1);
        while slots[slot as usize] != 0 {
            slot = slot.wrapping_add(1);
        }
        slots[slot as usize] = index as u8;
        index += 1;
    }
    slots
};

/// A hash of the length and the last letters, in which the namespaces differ.
const fn hash(uri: &str) -> u8 {
    let bytes = uri.as_bytes();
    let mut hash = bytes.len() as u32;
    let mut back = 1;
    while back <= 16 && back <= bytes.len() {
        hash = hash
            .wrapping_mul(31)
            .wrapping_add(bytes[bytes.len() - back] as u32);
        back += 1;
    }
    (hash ^ (hash >> 8)) as u8
}

/// The namespace with a URI.
fn known(uri: &str) -> Ns {
    let mut slot = hash(uri);
    // The table is far from full, so that there is an empty slot.
    while let Some(index @ 1..) = SLOTS.get(usize::from(slot)).copied() {
        if TABLE
            .get(usize::from(index))
            .is_some_and(|(_, known)| *known == uri)
        {
            return Ns(index);
        }
        slot = slot.wrapping_add(1);
    }
    Ns::UNKNOWN
}

impl Ns {
    /// The namespace with this URI, [`Ns::NONE`] for the empty string, [`Ns::UNKNOWN`] if it is not in the table.
    pub fn from_uri(uri: &str) -> Ns {
        if uri.is_empty() { Ns::NONE } else { known(uri) }
    }

    /// The fixed prefix; empty for [`Ns::NONE`] and [`Ns::UNKNOWN`].
    pub const fn prefix(self) -> &'static str {
        if (self.0 as usize) < TABLE.len() {
            TABLE[self.0 as usize].0
        } else {
            ""
        }
    }

    /// The URI; empty for [`Ns::NONE`] and [`Ns::UNKNOWN`].
    pub fn uri(self) -> &'static str {
        TABLE.get(self.0 as usize).map_or("", |entry| entry.1)
    }

    /// What stands in front of the local name in a start tag.
    #[inline]
    pub(super) fn open(self) -> &'static str {
        TAGS.get(self.0 as usize).map_or("<", |tag| tag.0)
    }

    /// What stands in front of the local name in an end tag.
    #[inline]
    pub(super) fn close(self) -> &'static str {
        TAGS.get(self.0 as usize).map_or("</", |tag| tag.1)
    }

    /// ` xmlns:prefix="uri"`; empty for [`Ns::NONE`] and [`Ns::UNKNOWN`].
    #[inline]
    pub(super) fn declaration(self) -> &'static str {
        DECLARATIONS.get(self.0 as usize).copied().unwrap_or_default()
    }

    /// The known namespace that is written with this prefix.
    pub fn from_prefix(prefix: &str) -> Option<Ns> {
        TABLE
            .iter()
            .skip(2)
            .position(|(known, _)| *known == prefix)
            .map(|i| Ns(i as u8 + 2))
    }

    /// Whether the namespace is in the table.
    pub fn is_known(self) -> bool {
        self.0 > 1
    }
}

impl std::fmt::Debug for Ns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Ns::NONE => f.write_str("Ns(none)"),
            Ns::UNKNOWN => f.write_str("Ns(unknown)"),
            known => write!(f, "Ns({})", known.prefix()),
        }
    }
}

/// A set of known namespaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NsSet(u128);

impl NsSet {
    /// The empty set.
    pub const EMPTY: NsSet = NsSet(0);

    /// Adds a namespace. [`Ns::NONE`], [`Ns::UNKNOWN`] and [`Ns::XML`] need no declaration and are left out.
    pub fn insert(&mut self, ns: Ns) {
        if ns.0 > Ns::XML.0 {
            self.0 |= 1 << ns.0;
        }
    }

    /// Adds all of another set.
    pub fn extend(&mut self, other: NsSet) {
        self.0 |= other.0;
    }

    /// Whether the namespace is in the set.
    pub fn contains(self, ns: Ns) -> bool {
        self.0 & (1 << ns.0) != 0
    }

    /// The members in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Ns> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let index = rest.trailing_zeros();
            rest &= rest - 1;
            Some(Ns(index as u8))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_consistent() {
        assert!(
            TABLE.len() <= 128,
            "NsSet holds 128 namespaces, and half of the slots are empty"
        );
        for (position, index) in INDICES.iter().enumerate() {
            assert_eq!(position, usize::from(*index), "index of {:?}", TABLE[position]);
        }
        for (prefix, uri) in &TABLE[2..] {
            let ns = Ns::from_uri(uri);
            assert_eq!((ns.prefix(), ns.uri()), (*prefix, *uri));
            assert_eq!(Ns::from_prefix(prefix), Some(ns), "prefix {prefix} is used twice");
        }
        assert_eq!(Ns::from_uri("urn:other"), Ns::UNKNOWN);
        assert_eq!(Ns::from_uri(""), Ns::NONE);
    }

    #[test]
    fn set_iterates_in_order() {
        let mut set = NsSet::EMPTY;
        for ns in [Ns::TT, Ns::SOAP, Ns::MPQF, Ns::XML, Ns::NONE, Ns::UNKNOWN] {
            set.insert(ns);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), [Ns::SOAP, Ns::TT, Ns::MPQF]);
        assert!(set.contains(Ns::TT) && !set.contains(Ns::TDS));
    }
}
