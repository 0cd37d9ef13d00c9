//! Capability exchange by `GetCapabilities`: DEVICE-1-1-2 to 11.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetCapabilities;
use onvif_core::generated::tt::{Capabilities, CapabilityCategory};
use onvif_core::operation::Operation;
use onvif_core::xml::{Name, Ns, XmlWriter};

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::Addressing;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-1-1-2", all_capabilities, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-3", device, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-4", media, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-5", events, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-6", ptz, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-9", fault, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-10", imaging, requires: [Feature::GetCapabilities], shared: true),
    case!("DEVICE-1-1-11", analytics, requires: [Feature::GetCapabilities], shared: true),
];

/// A category with what the reply says of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Analytics,
    Device,
    Events,
    Imaging,
    Media,
    Ptz,
}

impl Part {
    const ALL: [Part; 6] = [
        Part::Analytics,
        Part::Device,
        Part::Events,
        Part::Imaging,
        Part::Media,
        Part::Ptz,
    ];

    fn name(self) -> &'static str {
        match self {
            Part::Analytics => "Analytics",
            Part::Device => "Device",
            Part::Events => "Events",
            Part::Imaging => "Imaging",
            Part::Media => "Media",
            Part::Ptz => "PTZ",
        }
    }

    fn category(self) -> CapabilityCategory {
        match self {
            Part::Analytics => CapabilityCategory::Analytics,
            Part::Device => CapabilityCategory::Device,
            Part::Events => CapabilityCategory::Events,
            Part::Imaging => CapabilityCategory::Imaging,
            Part::Media => CapabilityCategory::Media,
            Part::Ptz => CapabilityCategory::PTZ,
        }
    }

    fn address(self, told: &Capabilities) -> Option<&str> {
        match self {
            Part::Analytics => told.analytics.as_ref().map(|c| c.x_addr.as_str()),
            Part::Device => told.device.as_ref().map(|c| c.x_addr.as_str()),
            Part::Events => told.events.as_ref().map(|c| c.x_addr.as_str()),
            Part::Imaging => told.imaging.as_ref().map(|c| c.x_addr.as_str()),
            Part::Media => told.media.as_ref().map(|c| c.x_addr.as_str()),
            Part::Ptz => told.ptz.as_ref().map(|c| c.x_addr.as_str()),
        }
    }
}

async fn all_capabilities(test: &mut Test) -> Outcome {
    for (first, category) in [(3, vec![CapabilityCategory::All]), (12, Vec::new())] {
        test.step(first + 1);
        let told = test
            .call::<GetCapabilities>(&tds::GetCapabilities { category })
            .await?
            .capabilities;
        let device_io = told.extension.as_ref().is_some_and(|e| e.device_io.is_some());
        for (step, part, needed) in [
            (2, Part::Device, true),
            (3, Part::Events, true),
            (4, Part::Media, test.supports(Feature::MediaService)),
            (5, Part::Ptz, test.supports(Feature::PtzService)),
            (6, Part::Imaging, test.supports(Feature::ImagingService)),
            (7, Part::Analytics, test.supports(Feature::AnalyticsService)),
        ] {
            test.step(first + step);
            if needed {
                test.present(part.address(&told), &format!("Capabilities.{}", part.name()))?;
            }
        }
        test.step(first + 8);
        if test.supports(Feature::DeviceIoService) {
            test.check(device_io, "Capabilities.Extension.DeviceIO", "none")?;
        }
    }
    Ok(())
}

async fn device(test: &mut Test) -> Outcome {
    mandatory(test, Part::Device).await
}

async fn events(test: &mut Test) -> Outcome {
    mandatory(test, Part::Events).await
}

async fn media(test: &mut Test) -> Outcome {
    optional(test, Part::Media, Feature::MediaService).await
}

async fn ptz(test: &mut Test) -> Outcome {
    optional(test, Part::Ptz, Feature::PtzService).await
}

async fn imaging(test: &mut Test) -> Outcome {
    optional(test, Part::Imaging, Feature::ImagingService).await
}

async fn analytics(test: &mut Test) -> Outcome {
    optional(test, Part::Analytics, Feature::AnalyticsService).await
}

async fn mandatory(test: &mut Test, part: Part) -> Outcome {
    test.step(4);
    let told = ask(test, part).await?;
    only(test, part, &told, 5)
}

async fn optional(test: &mut Test, part: Part, feature: Feature) -> Outcome {
    if test.supports(feature) {
        test.step(4);
        let told = ask(test, part).await?;
        return only(test, part, &told, 4);
    }
    test.step(5);
    let request = tds::GetCapabilities {
        category: vec![part.category()],
    };
    test.refused::<GetCapabilities>(&request, &["Receiver", "ActionNotSupported", "NoSuchService"])
        .await?;
    Ok(())
}

async fn ask(test: &mut Test, part: Part) -> Result<Capabilities, Stop> {
    let request = tds::GetCapabilities {
        category: vec![part.category()],
    };
    Ok(test.call::<GetCapabilities>(&request).await?.capabilities)
}

/// The reply has the part that was asked for, with an address, and no other.
fn only(test: &mut Test, part: Part, told: &Capabilities, step: u32) -> Outcome {
    test.step(step);
    let address = test.present(part.address(told), &format!("Capabilities.{}", part.name()))?;
    let valid = address
        .parse::<http::Uri>()
        .is_ok_and(|uri| uri.scheme().is_some() && uri.host().is_some());
    test.check(valid, "an XAddr that is a URI", format!("{address:?}"))?;
    for other in Part::ALL.into_iter().filter(|&other| other != part) {
        test.check(
            other.address(told).is_none(),
            format!("no Capabilities.{}", other.name()),
            "it is there",
        )?;
    }
    Ok(())
}

async fn fault(test: &mut Test) -> Outcome {
    test.step(4);
    let mut body = XmlWriter::new();
    let category = Name::new(Ns::TDS, "Category");
    body.start(GetCapabilities::REQUEST);
    body.element(category, "XYZ");
    body.end(GetCapabilities::REQUEST);
    let device = std::sync::Arc::clone(test.device());
    let answer = device
        .exchange(
            &device.address_of(Ns::TDS),
            GetCapabilities::INFO,
            body,
            &Addressing::default(),
        )
        .await
        .map_err(|error| Stop::Inconclusive(error.to_string()))?;
    let got = match onvif_core::client::read_answer::<GetCapabilities>(&answer.body) {
        Ok(Err(_)) => return Ok(()),
        Ok(Ok(_)) => "GetCapabilitiesResponse".to_owned(),
        Err(error) => format!("HTTP status {}: {error}", answer.status),
    };
    Err(test.failed("a SOAP 1.2 fault", got))
}
