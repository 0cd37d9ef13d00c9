//! Default routers.

use std::io;
use std::net::IpAddr;

use super::failed;
use super::netlink::{self, DefaultRoute, Link};
use crate::backend::BackendError;

/// Adds routers beside those that are there, the first one as the best. One that no address is near is taken to be on the first link.
pub(super) fn add_gateways(gateways: &[IpAddr]) -> Result<(), BackendError> {
    let present = netlink::default_routes().map_err(failed)?;
    let links = netlink::links().map_err(failed)?;
    let addresses = netlink::addresses().map_err(failed)?;
    let mut added: Vec<DefaultRoute> = Vec::new();
    for (metric, gateway) in (1..).zip(gateways) {
        if present.iter().any(|route| route.gateway == *gateway) {
            continue;
        }
        let has_address = |link: &Link| {
            addresses
                .iter()
                .any(|a| a.link == link.index && a.address.is_ipv4() == gateway.is_ipv4())
        };
        let mut usable = links.iter().filter(|link| link.up && !link.loopback);
        let first = usable.find(|link| has_address(link)).map(|link| link.index);
        // Two routes of one metric exclude each other; those that are there go later.
        let taken = |metric: u32| {
            let routes = present.iter().chain(&added);
            routes
                .into_iter()
                .any(|route| route.metric == metric && route.gateway.is_ipv4() == gateway.is_ipv4())
        };
        let metric = (metric..).find(|metric| !taken(*metric)).unwrap_or(metric);
        let zone = matches!(gateway, IpAddr::V6(address) if address.is_unicast_link_local());
        let mut route = DefaultRoute {
            gateway: *gateway,
            link: first.filter(|_| zone),
            metric,
        };
        let mut result = netlink::add_default_route(route, false);
        if result.is_err() && first.is_some() {
            route.link = first;
            result = netlink::add_default_route(route, true);
        }
        if let Err(error) = result {
            for route in added {
                let _ = netlink::remove_default_route(route);
            }
            return Err(BackendError::Unsupported(format!("router {gateway}: {error}")));
        }
        added.push(route);
    }
    Ok(())
}

pub(super) fn remove_other_gateways(gateways: &[IpAddr]) -> io::Result<()> {
    let routes = netlink::default_routes()?.into_iter();
    for route in routes.filter(|route| !gateways.contains(&route.gateway)) {
        netlink::remove_default_route(route)?;
    }
    Ok(())
}
