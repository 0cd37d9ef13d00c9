//! Capability exchange by `GetServices`: DEVICE-1-1-13 to 29.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{GetServiceCapabilities, GetServices};
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

macro_rules! service {
    ($id:literal, $feature:ident, $ns:ident) => {
        case!($id, listed, with: Ns::$ns, requires: [Feature::GetServices, Feature::$feature], shared: true)
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    service!("DEVICE-1-1-13", GetServices, TDS),
    service!("DEVICE-1-1-14", MediaService, TRT),
    service!("DEVICE-1-1-15", PtzService, TPTZ),
    service!("DEVICE-1-1-16", EventService, TEV),
    service!("DEVICE-1-1-17", ImagingService, TIMG),
    case!("DEVICE-1-1-18", device_capabilities, requires: [Feature::GetServices], shared: true),
    case!("DEVICE-1-1-19", consistency, requires: [Feature::GetServices], shared: true),
    service!("DEVICE-1-1-20", ReplayService, TRP),
    service!("DEVICE-1-1-21", SearchService, TSE),
    service!("DEVICE-1-1-22", RecordingService, TRC),
    service!("DEVICE-1-1-23", ReceiverService, TRV),
    service!("DEVICE-1-1-24", AccessControlService, TAC),
    service!("DEVICE-1-1-25", DoorControlService, TDC),
    service!("DEVICE-1-1-26", SecurityService, TAS),
    service!("DEVICE-1-1-27", AccessRulesService, TAR),
    service!("DEVICE-1-1-28", CredentialService, TCR),
    service!("DEVICE-1-1-29", ScheduleService, TSC),
];

/// The service is listed, without capabilities and with its own.
async fn listed(test: &mut Test, ns: Ns) -> Outcome {
    for (first, include_capability) in [(3, false), (8, true)] {
        test.step(first + 1);
        let service = entry(test, ns, include_capability, first + 2).await?;
        test.step(first + 4);
        let Some(capabilities) = service.capabilities else {
            test.check(!include_capability, "Capabilities", "none")?;
            continue;
        };
        test.check(include_capability, "no Capabilities", "they are there")?;
        test.step(first + 5);
        let own = capabilities
            .any
            .is_some_and(|element| element.name().is_ok_and(|name| name.is(ns, "Capabilities")));
        test.check(
            own,
            format!("a Capabilities element of {}", ns.uri()),
            "another element, or none",
        )?;
    }
    Ok(())
}

async fn entry(test: &mut Test, ns: Ns, include_capability: bool, step: u32) -> Result<tds::Service, Stop> {
    let answer = test
        .call::<GetServices>(&tds::GetServices { include_capability })
        .await?;
    test.step(step);
    let service = answer
        .service
        .into_iter()
        .find(|service| service.namespace == ns.uri());
    test.present(service, &format!("an item with the namespace {}", ns.uri()))
}

async fn device_capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    let told = test
        .call::<GetServiceCapabilities>(&tds::GetServiceCapabilities::default())
        .await?
        .capabilities;
    test.step(5);
    test.check(
        !(told.system.discovery_not_supported == Some(true) && told.system.discovery_bye == Some(true)),
        "no DiscoveryBye without discovery",
        "DiscoveryNotSupported and DiscoveryBye",
    )
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let service = entry(test, Ns::TDS, true, 5).await?;
    let element = service.capabilities.and_then(|capabilities| capabilities.any);
    let element = test.present(element, "Capabilities of the Device service")?;
    let listed: tds::DeviceServiceCapabilities = element
        .read_as()
        .map_err(|error| test.failed("Capabilities of the Device service", error.to_string()))?;
    test.step(7);
    let told = test
        .call::<GetServiceCapabilities>(&tds::GetServiceCapabilities::default())
        .await?
        .capabilities;
    test.step(8);
    test.check(
        listed == told,
        "the same capabilities by GetServices and by GetServiceCapabilities",
        format!("{listed:?} and {told:?}"),
    )
}
