//! The endpoint reference of another device, of which the derived password is made (ONVIF Core, "GetEndpointReference").

use std::time::Duration;

use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt as _, Full, Limited};
use onvif_core::client::read_answer;
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetEndpointReference;
use onvif_core::operation::Operation as _;
use onvif_core::soap::{CONTENT_TYPE, ResponseHeader, write_envelope};
use onvif_core::xml::{WriteXml as _, XmlWriter};
use tokio::time::timeout;
use uuid::Uuid;

use crate::net::outgoing::connect;

/// Path of the Device service, which Core fixes for every device.
const PATH: &str = "/onvif/device_service";
const EXCHANGE_TIME: Duration = Duration::from_secs(5);
/// Octets of the answer.
const ANSWER: usize = 64 << 10;

/// Asks the Device service at `host` and `port` for its endpoint reference, for which nobody has to log in.
pub(super) async fn endpoint_of(host: &str, port: u16) -> Result<Uuid, String> {
    let mut body = XmlWriter::new();
    tds::GetEndpointReference::default().write_xml(&mut body, GetEndpointReference::REQUEST);
    let message = write_envelope(ResponseHeader::default(), body);
    let authority = match host.contains(':') {
        true => format!("[{host}]:{port}"),
        false => format!("{host}:{port}"),
    };
    let request = Request::post(PATH)
        .header(header::HOST, authority)
        .header(header::CONTENT_TYPE, CONTENT_TYPE)
        .body(Full::new(Bytes::from(message)))
        .map_err(|error| error.to_string())?;
    let mut connection = connect(host, port).await?;
    let answer = async {
        let response = connection
            .send_request(request)
            .await
            .map_err(|error| error.to_string())?;
        let body = Limited::new(response.into_body(), ANSWER).collect().await;
        Ok(body.map_err(|error| error.to_string())?.to_bytes())
    };
    let answer: Result<Bytes, String> = timeout(EXCHANGE_TIME, answer)
        .await
        .map_err(|_| "no answer in time".to_owned())?;
    match read_answer::<GetEndpointReference>(&answer?) {
        Ok(Ok(told)) => parse(&told.guid).ok_or_else(|| "its endpoint reference is no UUID".to_owned()),
        Ok(Err(fault)) => Err(format!("it answers {fault}")),
        Err(error) => Err(error.to_string()),
    }
}

/// `urn:uuid:…`, and what early devices tell: `uuid:…` or the UUID alone.
fn parse(text: &str) -> Option<Uuid> {
    let text = text.trim();
    let bare = ["urn:uuid:", "uuid:"].iter().find_map(|prefix| {
        let (head, rest) = text.split_at_checked(prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then_some(rest)
    });
    Uuid::try_parse(bare.unwrap_or(text)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoint_references_come_in_three_forms() {
        let uuid = Uuid::from_u128(0xf81d_4fae_7dec_11d0_a765_00a0_c91e_6bf6);
        for text in [
            "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            " URN:UUID:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6 ",
            "uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        ] {
            assert_eq!(parse(text), Some(uuid), "{text}");
        }
        for text in [
            "",
            "urn:uuid:",
            "http://device.example/",
            "urn:uuid:f81d4fae",
            "ürn:uüid:",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
