//! `call`: any operation of any service, with the reply as it came.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use onvif_conformance::wire::{Addressing, Device};
use onvif_core::generated::{
    tac, tad, tan, tar, tas, tcr, tdc, tds, tev, timg, tls, tmd, tptz, tpv, tr2, trc, trp, trt, trv, tsc,
    tse, tth, tup,
};
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::xml::{Ns, RawXml, XmlWriter, escape_text};

use super::line;

const SERVICES: [&ServiceInfo; 24] = [
    &tds::operations::DEVICE,
    &trt::operations::MEDIA,
    &tr2::operations::MEDIA2,
    &tev::operations::EVENTS,
    &tptz::operations::PTZ,
    &timg::operations::IMAGING,
    &tmd::operations::DEVICE_IO,
    &tan::operations::ANALYTICS,
    &tad::operations::ANALYTICS_DEVICE,
    &trc::operations::RECORDING,
    &tse::operations::SEARCH,
    &trp::operations::REPLAY,
    &trv::operations::RECEIVER,
    &tac::operations::ACCESS_CONTROL,
    &tdc::operations::DOOR_CONTROL,
    &tar::operations::ACCESS_RULES,
    &tcr::operations::CREDENTIAL,
    &tsc::operations::SCHEDULE,
    &tas::operations::ADVANCED_SECURITY,
    &tth::operations::THERMAL,
    &tpv::operations::PROVISIONING,
    &tls::operations::DISPLAY,
    &tup::operations::UPLINK,
    &onvif_core::generated::ans::operations::APP_MANAGEMENT,
];

/// Calls an operation and prints its reply. Status 0 for a response, 1 for a fault.
pub async fn call(device: &Device, operation: &str, arguments: &[String]) -> anyhow::Result<ExitCode> {
    let operation = find(operation)?;
    let body = request(operation, arguments)?;
    let mut writer = XmlWriter::new();
    writer.raw(&body);
    device.learn_clock().await?;
    // A device without GetServices has one address for everything.
    let _ = device.learn_services().await;
    let address = device.address_of(operation.request.ns);
    let addressing = Addressing {
        to: (operation.request.ns == Ns::TEV).then(|| address.clone()),
        ..Addressing::default()
    };
    let answer = device.exchange(&address, operation, writer, &addressing).await?;
    let text = String::from_utf8_lossy(&answer.body);
    line(pretty(&text))?;
    if answer.status == 200 {
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!("HTTP status {}", answer.status);
        Ok(ExitCode::FAILURE)
    }
}

fn find(text: &str) -> anyhow::Result<&'static OperationInfo> {
    let (service, name) = text.split_once('.').with_context(|| {
        format!("{text:?} is not of the form Service.Operation, as Device.GetServices is")
    })?;
    let names: Vec<&str> = SERVICES.iter().map(|service| service.name).collect();
    let service = SERVICES
        .into_iter()
        .find(|known| known.name.eq_ignore_ascii_case(service))
        .with_context(|| {
            format!(
                "there is no service {service:?}; the services are {}",
                names.join(", ")
            )
        })?;
    service
        .operations
        .iter()
        .find(|known| known.name.eq_ignore_ascii_case(name))
        .with_context(|| {
            let names: Vec<&str> = service
                .operations
                .iter()
                .map(|operation| operation.name)
                .collect();
            format!(
                "{} has no operation {name:?}; it has {}",
                service.name,
                names.join(", ")
            )
        })
}

/// The element of the request: the whole of it as XML, its content as XML, or its elements as `Name=value`.
fn request(operation: &OperationInfo, arguments: &[String]) -> anyhow::Result<RawXml> {
    let prefix = operation.request.ns.prefix();
    let name = operation.request.local;
    let mut content = String::new();
    // Outer elements that the last argument has opened: the next one goes on in those that it names too.
    let mut open: Vec<String> = Vec::new();
    for argument in arguments {
        let text = argument.trim();
        if text.starts_with('<') {
            close(&mut content, &mut open, 0)?;
            content.push_str(text);
            continue;
        }
        let Some((path, value)) = text.split_once('=') else {
            bail!("{text:?} is neither XML nor Name=value");
        };
        // Elements within elements are those of the common schema, unless they say otherwise.
        let mut steps: Vec<String> = path
            .split('.')
            .enumerate()
            .map(|(depth, step)| match (step.contains(':'), depth) {
                (true, _) => step.to_owned(),
                (false, 0) => format!("{prefix}:{step}"),
                (false, _) => format!("tt:{step}"),
            })
            .collect();
        let last = steps.pop().unwrap_or_default();
        let shared = open
            .iter()
            .zip(&steps)
            .take_while(|(had, step)| had == step)
            .count();
        close(&mut content, &mut open, shared)?;
        for step in steps.drain(shared..) {
            write!(content, "<{step}>")?;
            open.push(step);
        }
        write!(content, "<{last}>")?;
        escape_text(value, &mut content);
        write!(content, "</{last}>")?;
    }
    close(&mut content, &mut open, 0)?;
    let whole = arguments.len() == 1
        && RawXml::parse(&content)
            .ok()
            .and_then(|raw| raw.name().ok())
            .is_some_and(|root| root.uri() == operation.request.ns.uri() && root.local() == name);
    if !whole {
        content = format!("<{prefix}:{name}>{content}</{prefix}:{name}>");
    }
    RawXml::parse(&content).with_context(|| format!("the request {content}"))
}

/// Ends the open elements, from the innermost on, until so many are left.
fn close(content: &mut String, open: &mut Vec<String>, left: usize) -> std::fmt::Result {
    for step in open.drain(left..).rev() {
        write!(content, "</{step}>")?;
    }
    Ok(())
}

/// One element a line, indented; text stays with its element.
fn pretty(xml: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    let mut rest = xml.trim();
    let mut after_start = false;
    while let Some(at) = rest.find('<') {
        let (text, tail) = rest.split_at(at);
        let length = tail.find('>').map_or(tail.len(), |end| end + 1);
        let (tag, tail) = tail.split_at(length);
        let closing = tag.starts_with("</");
        if closing {
            depth = depth.saturating_sub(1);
        }
        let text = text.trim();
        if closing && after_start {
            out.push_str(text);
        } else {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&"  ".repeat(depth));
            out.push_str(text);
        }
        out.push_str(tag);
        after_start = !closing && !tag.ends_with("/>") && !tag.starts_with("<?") && !tag.starts_with("<!");
        if after_start {
            depth += 1;
        }
        rest = tail;
    }
    out.push_str(rest.trim());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_of_names_and_values() {
        let operation = find("media.getstreamuri").unwrap();
        let arguments = [
            "StreamSetup.Stream=RTP-Unicast".to_owned(),
            "ProfileToken=a<b".to_owned(),
        ];
        let raw = request(operation, &arguments).unwrap();
        assert_eq!(
            raw.as_str(),
            "<trt:GetStreamUri><trt:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream></trt:StreamSetup>\
             <trt:ProfileToken>a&lt;b</trt:ProfileToken></trt:GetStreamUri>"
        );
        let arguments = [
            "StreamSetup.Stream=RTP-Unicast",
            "StreamSetup.Transport.Protocol=UDP",
            "StreamSetup.Transport.Tunnel.Protocol=HTTP",
            "ProfileToken=a",
        ];
        assert_eq!(
            request(operation, &arguments.map(str::to_owned))
                .unwrap()
                .as_str(),
            "<trt:GetStreamUri><trt:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream><tt:Transport><tt:Protocol>UDP</tt:Protocol>\
             <tt:Tunnel><tt:Protocol>HTTP</tt:Protocol></tt:Tunnel></tt:Transport></trt:StreamSetup>\
             <trt:ProfileToken>a</trt:ProfileToken></trt:GetStreamUri>"
        );
        assert!(request(operation, &["nothing".to_owned()]).is_err());
        assert!(request(operation, &["<open>".to_owned()]).is_err());
        assert!(find("Media.Nothing").is_err() && find("Nothing.GetProfiles").is_err() && find("x").is_err());
    }

    #[test]
    fn requests_of_xml() {
        let operation = find("Device.GetServices").unwrap();
        let whole = "<tds:GetServices><tds:IncludeCapability>true</tds:IncludeCapability></tds:GetServices>";
        let content = "<tds:IncludeCapability>true</tds:IncludeCapability>";
        for argument in [whole, content] {
            assert_eq!(
                request(operation, &[argument.to_owned()]).unwrap().as_str(),
                whole
            );
        }
        assert_eq!(
            request(operation, &[]).unwrap().as_str(),
            "<tds:GetServices></tds:GetServices>"
        );
    }

    #[test]
    fn replies_are_indented() {
        assert_eq!(
            pretty("<?xml version=\"1.0\"?><a><b>text</b><c/><d><e></e></d></a>"),
            "<?xml version=\"1.0\"?>\n<a>\n  <b>text</b>\n  <c/>\n  <d>\n    <e></e>\n  </d>\n</a>"
        );
    }
}
