//! The `Transport` header, RFC 2326 section 12.39.
//!
//! Written by hand and not taken from `rtsp-types`: what comes here was written by a stranger, and the parser there
//! panics on a lone quotation mark (0.1.3).

use std::fmt;
use std::net::IpAddr;

/// Offers of one header that are looked at; the rest is ignored.
const MAX_OFFERS: usize = 16;

/// What carries RTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LowerTransport {
    /// UDP, also when the header names none.
    Udp,
    /// The RTSP connection itself.
    Tcp,
}

/// One transport that a client would accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportOffer {
    /// RTP profile in capitals, such as `AVP` or `SAVP`.
    pub profile: String,
    /// What carries it.
    pub lower: LowerTransport,
    /// Whether it is to be multicast. The default of the RFC is multicast, but clients that say neither mean unicast.
    pub multicast: bool,
    /// The client's ports for RTP and RTCP.
    pub client_port: Option<(u16, u16)>,
    /// Channels for RTP and RTCP on the connection.
    pub interleaved: Option<(u8, u8)>,
    /// Where the client wants the stream sent, as written.
    pub destination: Option<String>,
    /// Whether the mode is to play, also when the header names none.
    pub play: bool,
}

/// A `Transport` header that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransportError;

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("malformed Transport header")
    }
}

impl std::error::Error for TransportError {}

impl TransportOffer {
    /// Whether the stream would go to the address from which the request came.
    pub fn goes_to(&self, peer: IpAddr) -> bool {
        match self.destination.as_deref() {
            None | Some("") => true,
            Some(text) => {
                let text = text.trim_start_matches('[').trim_end_matches(']');
                let address = text.split('%').next().unwrap_or(text);
                address
                    .parse::<IpAddr>()
                    .is_ok_and(|destination| destination.to_canonical() == peer.to_canonical())
            }
        }
    }
}

/// Reads the offers in order of the client's preference. Offers for something else than RTP are left out.
///
/// # Errors
/// [`TransportError`] when an offer is malformed.
pub fn parse_transports(header: &str) -> Result<Vec<TransportOffer>, TransportError> {
    let mut offers = Vec::new();
    for text in split_quoted(header, ',').take(MAX_OFFERS) {
        if let Some(offer) = parse_offer(text.trim())? {
            offers.push(offer);
        }
    }
    Ok(offers)
}

fn parse_offer(text: &str) -> Result<Option<TransportOffer>, TransportError> {
    let mut parts = split_quoted(text, ';').map(str::trim);
    let spec = parts.next().unwrap_or("").to_ascii_uppercase();
    let mut spec = spec.split('/');
    let protocol = spec.next().unwrap_or("");
    if protocol.is_empty() {
        return Err(TransportError);
    }
    if protocol != "RTP" {
        return Ok(None);
    }
    let profile = spec
        .next()
        .filter(|profile| !profile.is_empty())
        .ok_or(TransportError)?
        .to_owned();
    let lower = match spec.next() {
        None | Some("UDP") => LowerTransport::Udp,
        Some("TCP") => LowerTransport::Tcp,
        Some(_) => return Ok(None),
    };
    let mut offer = TransportOffer {
        profile,
        lower,
        multicast: false,
        client_port: None,
        interleaved: None,
        destination: None,
        play: true,
    };
    for part in parts {
        let (name, value) = part
            .split_once('=')
            .map_or((part, ""), |(name, value)| (name.trim(), value.trim()));
        match name.to_ascii_lowercase().as_str() {
            "multicast" => offer.multicast = true,
            "client_port" => offer.client_port = Some(parse_pair(value, u16::checked_add)?),
            "interleaved" => offer.interleaved = Some(parse_pair(value, u8::checked_add)?),
            "destination" => offer.destination = Some(value.trim_matches('"').to_owned()),
            "mode" => {
                offer.play = value
                    .trim_matches('"')
                    .split(',')
                    .any(|m| m.trim().eq_ignore_ascii_case("play"))
            }
            // `port` belongs to multicast; `ssrc` is the server's to choose; the rest is unknown and by the RFC ignored.
            _ => {}
        }
    }
    Ok(Some(offer))
}

/// `a-b`, or `a` for `a` and the next number.
fn parse_pair<T>(value: &str, add: fn(T, T) -> Option<T>) -> Result<(T, T), TransportError>
where
    T: std::str::FromStr + From<u8> + Copy,
{
    let number = |text: &str| text.trim().parse::<T>().map_err(|_| TransportError);
    match value.split_once('-') {
        Some((first, second)) => Ok((number(first)?, number(second)?)),
        None => {
            let first = number(value)?;
            Ok((first, add(first, T::from(1)).ok_or(TransportError)?))
        }
    }
}

/// Splits at a separator outside quotation marks.
pub(super) fn split_quoted(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c| {
        if c == '"' {
            quoted = !quoted;
        }
        c == separator && !quoted
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn offers_in_order_of_preference() {
        let offers = parse_transports(
            "RTP/AVP/UDP;unicast;client_port=5000-5001,RTP/AVP/TCP;unicast;interleaved=2-3;mode=\"PLAY,RECORD\", \
             RAW/RAW;x, RTP/SAVP;multicast;port=6000-6001;ttl=1",
        )
        .unwrap();
        assert_eq!(offers.len(), 3);
        assert_eq!(
            (offers[0].lower, offers[0].client_port),
            (LowerTransport::Udp, Some((5000, 5001)))
        );
        assert_eq!(
            (offers[1].lower, offers[1].interleaved),
            (LowerTransport::Tcp, Some((2, 3)))
        );
        assert!(offers[1].play);
        assert!(offers[2].multicast && offers[2].profile == "SAVP");
    }

    #[test]
    fn single_numbers_and_case() {
        let offer = parse_transports("rtp/avp;Unicast;Client_Port=7000")
            .unwrap()
            .remove(0);
        assert_eq!(offer.client_port, Some((7000, 7001)));
        assert!(!parse_transports("RTP/AVP;mode=RECORD").unwrap()[0].play);
    }

    #[test]
    fn malformed_headers() {
        for header in [
            "",
            ";",
            "RTP",
            "RTP/",
            "RTP/AVP;client_port=x",
            "RTP/AVP;client_port=1-",
            "RTP/AVP;client_port=65535",
            "RTP/AVP/TCP;interleaved=255",
            "RTP/AVP/TCP;interleaved=1-256",
            "RTP/AVP;client_port=70000",
        ] {
            assert_eq!(parse_transports(header), Err(TransportError), "{header}");
        }
        // A lone quotation mark, which makes other parsers panic.
        assert!(!parse_transports("RTP/AVP;mode=\"").unwrap()[0].play);
    }

    #[test]
    fn destination_must_be_the_peer() {
        let peer: IpAddr = "192.0.2.1".parse().unwrap();
        let goes = |text: &str| parse_transports(&format!("RTP/AVP{text}")).unwrap()[0].goes_to(peer);
        assert!(goes(""));
        assert!(goes(";destination=192.0.2.1"));
        assert!(goes(";destination=::ffff:192.0.2.1"));
        assert!(!goes(";destination=192.0.2.2"));
        assert!(!goes(";destination=victim.example"));
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "[ -~]{0,80}") {
            let _ = parse_transports(&text);
            let _ = parse_transports(&format!("RTP/AVP;{text}"));
        }
    }
}
