//! The address of an event broker: `scheme://host:port[/resource]` (ONVIF Core, "EventBrokerConfig").

use std::fmt;
use std::net::Ipv6Addr;

use onvif_core::soap::Fault;

/// The longest address in octets.
const MAX_ADDRESS: usize = 1024;

/// How a broker is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Mqtt,
    #[cfg(feature = "tls")]
    Mqtts,
    Ws,
    #[cfg(feature = "tls")]
    Wss,
}

impl Scheme {
    /// Those that this build has, in the order in which the capability lists them.
    pub const ALL: &[Scheme] = &[
        Scheme::Mqtt,
        #[cfg(feature = "tls")]
        Scheme::Mqtts,
        Scheme::Ws,
        #[cfg(feature = "tls")]
        Scheme::Wss,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Mqtt => "mqtt",
            #[cfg(feature = "tls")]
            Scheme::Mqtts => "mqtts",
            Scheme::Ws => "ws",
            #[cfg(feature = "tls")]
            Scheme::Wss => "wss",
        }
    }

    pub fn is_web_socket(self) -> bool {
        self.as_str().starts_with("ws")
    }

    #[cfg(feature = "tls")]
    pub fn is_encrypted(self) -> bool {
        matches!(self, Scheme::Mqtts | Scheme::Wss)
    }

    /// The registered port, for an address without one.
    fn default_port(self) -> u16 {
        match self {
            Scheme::Mqtt => 1883,
            #[cfg(feature = "tls")]
            Scheme::Mqtts => 8883,
            Scheme::Ws => 80,
            #[cfg(feature = "tls")]
            Scheme::Wss => 443,
        }
    }
}

/// A checked address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub scheme: Scheme,
    /// A name, or an address without brackets.
    pub host: String,
    pub port: u16,
    /// From the slash on; empty where there is none.
    pub resource: String,
}

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressError {
    Protocol,
    Form(&'static str),
}

impl From<AddressError> for Fault {
    fn from(error: AddressError) -> Fault {
        match error {
            AddressError::Protocol => Fault::invalid_arg(
                "InvalidProtocol",
                "The device does not speak the protocol of the event broker's address",
            ),
            AddressError::Form(reason) => Fault::invalid_arg("InvalidAddress", reason),
        }
    }
}

impl Address {
    pub fn parse(text: &str) -> Result<Address, AddressError> {
        use AddressError::{Form, Protocol};
        if text.len() > MAX_ADDRESS {
            return Err(Form("The address of the event broker is too long"));
        }
        let (scheme, rest) = text
            .split_once("://")
            .ok_or(Form("The address of the event broker is not scheme://host:port"))?;
        let scheme = *Scheme::ALL
            .iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(scheme))
            .ok_or(Protocol)?;
        let at = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, resource) = rest.split_at(at);
        let visible = |b: u8| {
            b.is_ascii_graphic()
                && !matches!(
                    b,
                    b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'#'
                )
        };
        let fits = resource.is_empty() || (scheme.is_web_socket() && resource.starts_with('/'));
        if !fits {
            return Err(Form("Only the address of a WebSocket has a resource"));
        }
        if !resource.bytes().all(visible) {
            return Err(Form("The resource of the event broker's address is none"));
        }
        if authority.contains('@') {
            return Err(Form("The address of the event broker must not have credentials"));
        }
        let bad_port = Form("The address of the event broker has no valid port");
        let bad_host = Form("The address of the event broker has no valid host");
        let (host, port) = match authority.strip_prefix('[') {
            Some(rest) => {
                let (host, port) = rest.split_once(']').ok_or(bad_host)?;
                host.parse::<Ipv6Addr>().map_err(|_| bad_host)?;
                (host, port)
            }
            None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
        };
        let name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        let valid = (1..=253).contains(&host.len()) && (authority.starts_with('[') || host.bytes().all(name));
        if !valid {
            return Err(bad_host);
        }
        let port = match port.strip_prefix(':') {
            None if port.is_empty() => scheme.default_port(),
            // `parse` would take a sign.
            Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse().map_err(|_| bad_port)?
            }
            _ => return Err(bad_port),
        };
        if port == 0 {
            return Err(bad_port);
        }
        Ok(Address {
            scheme,
            host: host.to_owned(),
            port,
            resource: resource.to_owned(),
        })
    }
}

impl fmt::Display for Address {
    /// Normalised: as it goes into the request of a WebSocket, and into the log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = self.scheme.as_str();
        let (open, close) = if self.host.contains(':') {
            ("[", "]")
        } else {
            ("", "")
        };
        write!(
            f,
            "{scheme}://{open}{}{close}:{}{}",
            self.host, self.port, self.resource
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (text, normal) in [
            ("mqtt://192.0.2.1:1883", "mqtt://192.0.2.1:1883"),
            ("MQTT://broker.example", "mqtt://broker.example:1883"),
            (
                "ws://[2001:db8::1]:8080/mqtt?a=b",
                "ws://[2001:db8::1]:8080/mqtt?a=b",
            ),
            ("ws://b", "ws://b:80"),
        ] {
            assert_eq!(Address::parse(text).unwrap().to_string(), normal);
        }
        #[cfg(feature = "tls")]
        for (text, normal) in [("mqtts://b", "mqtts://b:8883"), ("wss://b:1/", "wss://b:1/")] {
            assert_eq!(Address::parse(text).unwrap().to_string(), normal);
        }
        for bad in [
            "mqtt:b",
            "",
            "mqtt://",
            "mqtt://:1883",
            "mqtt://b:0",
            "mqtt://b:65536",
            "mqtt://b:+1",
            "mqtt://b:",
            "mqtt://b:1/",
            "mqtt://b:1/mqtt",
            "mqtt://u:p@b:1",
            "mqtt://[b]:1",
            "mqtt://[::1:1",
            "mqtt://a b:1",
            "ws://b:1?x",
            "ws://b:1/a b",
            "ws://b:1/a\r\nX: y",
            "ws://b:1/#f",
            "mqtt://[::1]1:1",
            "mqtt://b\u{e4}:1",
        ] {
            assert!(matches!(Address::parse(bad), Err(AddressError::Form(_))), "{bad}");
        }
        assert!(Address::parse(&format!("ws://b/{}", "a".repeat(MAX_ADDRESS))).is_err());
        for other in ["http://b:1", "amqp://b:1", "://b:1"] {
            assert_eq!(Address::parse(other), Err(AddressError::Protocol), "{other}");
        }
    }
}
