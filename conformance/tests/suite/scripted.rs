//! Cases about what no device of these tests has: a script in front of the device answers for it. The cases pass with the script alone, and defects on top of it fail them.

use onvif_conformance::case::Impact;
use onvif_core::xml::Ns;

use crate::mutant::{Answer, Mutant, Proxy, as_it_is};
use crate::{judge_with, serve};

/// Services that are only listed, and the cases that look at how.
const SERVICES: [(&str, Ns); 13] = [
    ("DEVICE-1-1-14", Ns::TRT),
    ("DEVICE-1-1-15", Ns::TPTZ),
    ("DEVICE-1-1-17", Ns::TIMG),
    ("DEVICE-1-1-20", Ns::TRP),
    ("DEVICE-1-1-21", Ns::TSE),
    ("DEVICE-1-1-22", Ns::TRC),
    ("DEVICE-1-1-23", Ns::TRV),
    ("DEVICE-1-1-24", Ns::TAC),
    ("DEVICE-1-1-25", Ns::TDC),
    ("DEVICE-1-1-26", Ns::TAS),
    ("DEVICE-1-1-27", Ns::TAR),
    ("DEVICE-1-1-28", Ns::TCR),
    ("DEVICE-1-1-29", Ns::TSC),
];

const LISTED: &[&str] = &[
    "DEVICE-1-1-14",
    "DEVICE-1-1-15",
    "DEVICE-1-1-17",
    "DEVICE-1-1-20",
    "DEVICE-1-1-21",
    "DEVICE-1-1-22",
    "DEVICE-1-1-23",
    "DEVICE-1-1-24",
    "DEVICE-1-1-25",
    "DEVICE-1-1-26",
    "DEVICE-1-1-27",
    "DEVICE-1-1-28",
    "DEVICE-1-1-29",
];

/// Every defect, each on top of the script.
pub const ALL: &[Mutant] = &[
    Mutant {
        name: "services are listed with capabilities of nobody",
        fails: LISTED,
        ask: as_it_is,
        apply: |answer| {
            script(answer);
            answer.replace("<own:Capabilities", "<own:Abilities");
        },
    },
    Mutant {
        name: "services are left out when their capabilities are asked for",
        fails: LISTED,
        ask: as_it_is,
        apply: |answer| {
            if !answer.to("GetServices") || answer.request.contains(">false<") {
                script(answer);
            }
        },
    },
];

const SCRIPT: Mutant = Mutant {
    name: "the script alone",
    fails: &[],
    ask: as_it_is,
    apply: script,
};

fn script(answer: &mut Answer<'_>) {
    if answer.to("GetServices") && *answer.status == 200 {
        list(answer);
    }
}

/// Lists all services, with capabilities if they are asked for, where the Device service is.
fn list(answer: &mut Answer<'_>) {
    let asked = answer.request.contains(">true<");
    let Some(place) = between(answer.body, "<tds:XAddr>").map(str::to_owned) else {
        return;
    };
    let mut services = String::new();
    for (_, ns) in SERVICES {
        let uri = ns.uri();
        let capabilities = if asked {
            format!("<tds:Capabilities><own:Capabilities xmlns:own=\"{uri}\"/></tds:Capabilities>")
        } else {
            String::new()
        };
        services.push_str(&format!(
            "<tds:Service><tds:Namespace>{uri}</tds:Namespace><tds:XAddr>{place}</tds:XAddr>{capabilities}\
             <tds:Version><tt:Major xmlns:tt=\"http://www.onvif.org/ver10/schema\">2</tt:Major>\
             <tt:Minor xmlns:tt=\"http://www.onvif.org/ver10/schema\">0</tt:Minor></tds:Version></tds:Service>"
        ));
    }
    answer.replace(
        "</tds:GetServicesResponse>",
        &format!("{services}</tds:GetServicesResponse>"),
    );
}

/// What follows a mark, up to the next tag.
pub fn between<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let rest = &text[text.find(mark)? + mark.len()..];
    rest.split('<').next()
}

#[tokio::test]
async fn cases_about_what_is_scripted_pass_and_are_failed() {
    let ids: Vec<&str> = SERVICES.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, LISTED);
    let served = serve().await;
    let mut complaints = Vec::new();
    for mutant in std::iter::once(&SCRIPT).chain(ALL) {
        let proxy = Proxy::start(served.address, *mutant).await;
        let report = judge_with(proxy.address(), &ids, |selection| {
            selection.allowed = vec![Impact::Users];
        })
        .await;
        for judged in &report.cases {
            let expected = if mutant.fails.contains(&judged.id) {
                "failed"
            } else {
                "passed"
            };
            if judged.verdict.name() != expected {
                let (name, remark) = (judged.verdict.name(), judged.verdict.remark());
                complaints.push(format!("{} under {:?}: {name} {remark}", judged.id, mutant.name));
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
    served.server.stop().await;
}
