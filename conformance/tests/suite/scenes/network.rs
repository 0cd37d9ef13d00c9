//! An interface that gets its addresses by DHCP and by DHCPv6 when it is told to. Its IPv4 address stays the one at which the device is.

use std::sync::Mutex;

use crate::mutant::{Answer, Script, as_it_is};

/// Whether IPv4 and IPv6 have DHCP.
static DHCP: Mutex<(bool, bool)> = Mutex::new((false, false));

pub const SCRIPT: Script = Script {
    ask: as_it_is,
    apply: |answer| {
        answer.replace("DHCPv6=\"false\"", "DHCPv6=\"true\"");
        answer.replace(
            "DiscoveryNotSupported=\"true\"",
            "DiscoveryNotSupported=\"false\"",
        );
        let mut dhcp = DHCP.lock().unwrap();
        if answer.to("SetNetworkInterfaces") {
            *dhcp = (
                answer.request.contains("DHCP>true<"),
                answer.request.contains("DHCP>Stateful<"),
            );
            answer.say("<tds:SetNetworkInterfacesResponse><tds:RebootNeeded>false</tds:RebootNeeded></tds:SetNetworkInterfacesResponse>");
        } else if answer.to("GetNetworkInterfaces") {
            interface(answer, *dhcp);
        }
    },
};

fn interface(answer: &mut Answer<'_>, (four, six): (bool, bool)) {
    let address = |address: &str, prefix: u8| {
        format!("<tt:Address>{address}</tt:Address><tt:PrefixLength>{prefix}</tt:PrefixLength>")
    };
    let own = address("127.0.0.1", 8);
    let ipv4 = if four {
        format!("<tt:FromDHCP>{own}</tt:FromDHCP><tt:DHCP>true</tt:DHCP>")
    } else {
        format!("<tt:Manual>{own}</tt:Manual><tt:DHCP>false</tt:DHCP>")
    };
    let ipv6 = if six {
        let leased = address("2001:db8::9", 64);
        format!("<tt:DHCP>Stateful</tt:DHCP><tt:FromDHCP>{leased}</tt:FromDHCP>")
    } else {
        "<tt:DHCP>Off</tt:DHCP>".to_owned()
    };
    let enabled = "<tt:Enabled>true</tt:Enabled>";
    answer.say(&format!(
        "<tds:GetNetworkInterfacesResponse><tds:NetworkInterfaces token=\"test0\">{enabled}\
         <tt:IPv4>{enabled}<tt:Config>{ipv4}</tt:Config></tt:IPv4><tt:IPv6>{enabled}<tt:Config>{ipv6}</tt:Config></tt:IPv6>\
         </tds:NetworkInterfaces></tds:GetNetworkInterfacesResponse>"
    ));
}
