//! One page that needs nothing else: figures, profiles with their features, cases, and for each failure what went over the wire.

use std::fmt::Write as _;

use onvif_core::xml::escape_attribute;

use crate::profiles::{Checked, Finding};
use crate::run::{Judged, Report};
use crate::verdict::{Failure, Verdict};
use crate::wire::{Exchange, Heads};

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1b1f24;background:#fff}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin:.8rem 0 .2rem}\
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #e3e6ea;vertical-align:top}\
.v{white-space:nowrap;font-weight:600}.passed{color:#16794a}.failed{color:#b42318}.inconclusive{color:#a15c07}\
.other{color:#6b7280;font-weight:400}pre{white-space:pre-wrap;word-break:break-all;background:#f6f7f9;padding:.6rem;font-size:12px;margin:.4rem 0}\
.shows pre{border-left:3px solid #b42318}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.4rem 0}\
dt{color:#6b7280}dd{margin:0;word-break:break-word}input[type=search],select{font:inherit;padding:.35rem .6rem;max-width:100%}\
input[type=search]{width:22rem}label{margin-right:.8rem;white-space:nowrap}summary{cursor:pointer}[hidden]{display:none}";

/// Without it the page shows everything.
const SCRIPT: &str = "const f=document.getElementById('filter'),q=document.getElementById('q'),s=document.getElementById('s'),n=document.getElementById('n');\
f.hidden=false;function show(){const w=q.value.toLowerCase().split(/\\s+/),v=new Set([...f.querySelectorAll('input[type=checkbox]:checked')].map(c=>c.value));\
let k=0;for(const r of document.querySelectorAll('#cases>tbody>tr')){const d=r.dataset;\
r.hidden=!v.has(d.v)||(s.value&&d.s!==s.value)||!w.every(x=>d.t.includes(x));if(!r.hidden)k++}n.textContent=k}\
f.addEventListener('input',show);show();";

/// The verdicts, in the order of their weight, and whether they are shown at first.
const VERDICTS: [(&str, bool); 6] = [
    ("failed", true),
    ("inconclusive", true),
    ("passed", true),
    ("not applicable", true),
    ("skipped", true),
    ("not implemented", false),
];

/// The page.
pub fn page(report: &Report) -> String {
    // Nothing is fetched from anywhere: the policy holds even if something of a device should get past the escaping.
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>ONVIF conformance: {title}</title>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head><body>\n<h1>ONVIF device test cases</h1>\n\
         <p><b>{title}</b>, firmware {firmware}, serial number {serial}<br>{target}<br>{began}</p>\n<p>{summary}{stopped}</p>\n",
        title = text(&format!("{} {}", report.device.manufacturer, report.device.model)),
        firmware = text(&report.device.firmware_version),
        serial = text(&report.device.serial_number),
        target = text(&report.target),
        began = text(&report.began),
        summary = text(&super::summary(report)),
        stopped = if report.stopped {
            "; the run was stopped before its end"
        } else {
            ""
        },
    );
    out.push_str("<h2>Profiles</h2>\n");
    for checked in &report.profiles {
        profile(checked, &mut out);
    }
    cases(report, &mut out);
    features(report, &mut out);
    let _ = writeln!(out, "<script>{SCRIPT}</script></body></html>");
    out
}

fn profile(checked: &Checked, out: &mut String) {
    // Of those that the device claims, one sees at once what is missing.
    let open = if checked.claimed && checked.outcome != "supported" {
        " open"
    } else {
        ""
    };
    let _ = writeln!(out, "<details{open}><summary>{}</summary>", text(&checked.line()));
    for (kind, heading) in [
        ("mandatory", "Mandatory"),
        ("conditional", "Conditional"),
        ("optional", "Optional"),
    ] {
        let of_kind = || checked.findings.iter().filter(|finding| finding.kind == kind);
        if of_kind().next().is_none() {
            continue;
        }
        let have = of_kind().filter(|finding| finding.outcome == "supported").count();
        let _ = writeln!(
            out,
            "<h3>{heading}: {have} of {}</h3>\n<table>",
            of_kind().count()
        );
        for found in of_kind() {
            finding(found, out);
        }
        out.push_str("</table>\n");
    }
    out.push_str("</details>\n");
}

fn finding(finding: &Finding, out: &mut String) {
    let class = match finding.outcome {
        "supported" => "passed",
        "not supported" if finding.kind != "optional" => "failed",
        "undefined" | "not tried" if finding.kind != "optional" => "inconclusive",
        _ => "other",
    };
    let _ = writeln!(
        out,
        "<tr><td class=\"v {class}\">{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        text(finding.outcome),
        text(finding.step),
        text(finding.category),
        text(&finding.wanted),
    );
}

fn cases(report: &Report, out: &mut String) {
    out.push_str(
        "<h2>Cases</h2>\n<form id=\"filter\" hidden><p><input id=\"q\" type=\"search\" placeholder=\"words of id, title, remark\" aria-label=\"search\"> \
         <select id=\"s\" aria-label=\"specification\"><option value=\"\">all specifications</option>",
    );
    let mut specifications: Vec<&str> = report.cases.iter().map(|judged| judged.specification).collect();
    specifications.dedup();
    for specification in specifications {
        let _ = write!(out, "<option>{}</option>", text(specification));
    }
    out.push_str("</select></p><p>");
    for (name, shown) in VERDICTS {
        let count = report.count(name);
        if count > 0 {
            let checked = if shown { " checked" } else { "" };
            let _ = write!(
                out,
                "<label><input type=\"checkbox\" value=\"{name}\"{checked}> {name} ({count})</label>"
            );
        }
    }
    let _ = write!(
        out,
        "</p><p><output id=\"n\">{0}</output> of {0} cases</p></form>\n<table id=\"cases\"><tbody>\n",
        report.cases.len()
    );
    for judged in &report.cases {
        case(judged, out);
    }
    out.push_str("</tbody></table>\n");
}

fn case(judged: &Judged, out: &mut String) {
    let name = judged.verdict.name();
    let class = if matches!(name, "passed" | "failed" | "inconclusive") {
        name
    } else {
        "other"
    };
    let remark = judged.verdict.remark();
    let presumption = judged.presumption();
    let searched = text(&format!("{} {} {remark}", judged.id, judged.title).to_lowercase());
    let _ = write!(
        out,
        "<tr id=\"{id}\" data-v=\"{name}\" data-s=\"{specification}\" data-t=\"{searched}\"><td class=\"v {class}\">{name}</td><td>{id}</td><td>{title}",
        id = text(judged.id),
        specification = text(judged.specification),
        title = text(judged.title)
    );
    for (what, told) in [("covers", judged.coverage), ("under test", judged.under_test)] {
        if !told.is_empty() {
            let _ = write!(out, "<br><small class=\"other\">{what}: {}</small>", text(told));
        }
    }
    match &judged.verdict {
        Verdict::Failed(failure) => failed(failure, judged, out),
        _ if !remark.is_empty() => {
            let _ = write!(out, "<br><span class=\"{class}\">{}</span>", text(&remark));
        }
        _ => {}
    }
    if let Some(presumption) = presumption {
        let _ = write!(out, "<br><small class=\"other\">{}</small>", text(&presumption));
    }
    exchanges("exchanges", &judged.exchanges, out);
    let _ = writeln!(
        out,
        "</td><td class=\"other\">{:.1} s</td></tr>",
        judged.milliseconds as f64 / 1000.0
    );
}

/// The step, what the text asks for, what came, and the exchange that shows it.
fn failed(failure: &Failure, judged: &Judged, out: &mut String) {
    let _ = write!(
        out,
        "<dl><dt>step</dt><dd>{}</dd><dt>expected</dt><dd>{}</dd><dt>came</dt><dd class=\"failed\">{}</dd></dl>",
        failure.step,
        text(&failure.expected),
        text(&failure.got)
    );
    if let Some(left) = failure.left_behind() {
        let _ = write!(out, "<p class=\"inconclusive\">{}</p>", text(&left));
    }
    if let Some(shows) = failure.exchange.and_then(|place| judged.exchanges.get(place)) {
        out.push_str("<details class=\"shows\"><summary>the exchange that shows it</summary>");
        exchange(shows, out);
        out.push_str("</details>");
    }
}

fn exchanges(what: &str, all: &[Exchange], out: &mut String) {
    if all.is_empty() {
        return;
    }
    let _ = write!(out, "<details><summary>{} {what}</summary>", all.len());
    for one in all {
        exchange(one, out);
    }
    out.push_str("</details>");
}

fn exchange(exchange: &Exchange, out: &mut String) {
    let (last, before) = match exchange.heads.split_last() {
        Some((last, before)) => (last.clone(), before),
        None => (Heads::default(), [].as_slice()),
    };
    // A challenge and what it challenged come before the request that was judged.
    for heads in before {
        let _ = write!(
            out,
            "<pre>{}</pre><pre>{}</pre>",
            text(&heads.request),
            text(&heads.response)
        );
    }
    let _ = write!(
        out,
        "<pre>{}\n{}\n{}</pre><pre>status {} {} ({} ms)\n{}\n{}</pre>",
        text(&exchange.url),
        text(&last.request),
        text(&exchange.request),
        exchange.status,
        text(&exchange.content_type),
        exchange.milliseconds,
        text(&last.response),
        text(&exchange.response)
    );
}

fn features(report: &Report, out: &mut String) {
    out.push_str("<h2>Features</h2>\n<table>\n");
    for feature in &report.features {
        let class = if feature.support == "supported" {
            "passed"
        } else {
            "other"
        };
        let processed = if feature.processed_as_supported && feature.support != "supported" {
            ", processed as supported"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td class=\"{class}\">{}{processed}</td></tr>",
            text(feature.path),
            text(feature.support)
        );
    }
    out.push_str("</table>\n");
    if !report.remarks.is_empty() {
        out.push_str("<h2>While the features were discovered</h2>\n<ul>\n");
        for remark in &report.remarks {
            let _ = writeln!(out, "<li>{}</li>", text(remark));
        }
        out.push_str("</ul>\n");
    }
}

/// Text for a page, also within quotes. Characters that no page may hold are shown as unknown ones.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_attribute(&super::printable(text), &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::{FoundFeature, Identity};

    const EVIL: &str = "\"><script>alert('x')</script>&\u{0}<img src=//example.com/a.png onerror=x>";

    fn exchange(number: u16) -> Exchange {
        Exchange {
            url: EVIL.to_owned(),
            heads: vec![
                Heads {
                    request: format!("POST /{number} first"),
                    response: EVIL.to_owned(),
                },
                Heads {
                    request: format!("POST /{number} second"),
                    response: "401 no".to_owned(),
                },
            ],
            request: format!("<request{number}/>"),
            status: number,
            content_type: EVIL.to_owned(),
            response: EVIL.to_owned(),
            milliseconds: 1,
        }
    }

    fn judged(id: &'static str, verdict: Verdict) -> Judged {
        Judged {
            id,
            specification: "Base",
            title: "A TITLE",
            coverage: "The section",
            under_test: "DoIt",
            verdict,
            presumed: Vec::new(),
            milliseconds: 1500,
            exchanges: Vec::new(),
        }
    }

    fn report() -> Report {
        let failure = Failure {
            step: 7,
            expected: EVIL.to_owned(),
            got: "something else".to_owned(),
            exchange: Some(1),
            left: vec!["a thing".to_owned()],
        };
        Report {
            target: EVIL.to_owned(),
            began: "2026-01-01T00:00:00Z".to_owned(),
            stopped: false,
            device: Identity {
                manufacturer: EVIL.to_owned(),
                model: EVIL.to_owned(),
                firmware_version: EVIL.to_owned(),
                serial_number: EVIL.to_owned(),
            },
            features: [("Device/A", "supported", true), ("Device/B", "undefined", true)]
                .map(|(path, support, processed_as_supported)| FoundFeature {
                    path,
                    support,
                    processed_as_supported,
                })
                .to_vec(),
            remarks: vec![EVIL.to_owned()],
            cases: vec![
                judged("DEVICE-1-1-2", Verdict::Passed),
                Judged {
                    exchanges: vec![exchange(200), exchange(500)],
                    presumed: vec!["Device/B"],
                    ..judged("DEVICE-1-1-3", Verdict::Failed(failure))
                },
                judged(
                    "DEVICE-1-1-4",
                    Verdict::NotApplicable {
                        reason: EVIL.to_owned(),
                    },
                ),
            ],
            profiles: vec![Checked {
                profile: "T",
                claimed: true,
                outcome: "not supported",
                undefined: 1,
                failed_cases: 1,
                findings: [("mandatory", "not supported"), ("optional", "supported")]
                    .map(|(kind, outcome)| Finding {
                        step: "1",
                        category: "Category",
                        kind,
                        wanted: EVIL.to_owned(),
                        outcome,
                    })
                    .to_vec(),
            }],
        }
    }

    #[test]
    fn nothing_that_a_device_says_is_more_than_text() {
        let page = page(&report());
        assert_eq!(page.matches("<script>").count(), 1);
        assert!(!page.contains("<img") && !page.contains('\u{0}'));
        assert!(!page.contains("alert('x')</script>"));
        assert!(page.contains("&lt;img src=//example.com/a.png"));
    }

    #[test]
    fn the_page_needs_nothing_from_elsewhere() {
        let mut plain = report();
        plain.remarks.clear();
        let page = page(&plain);
        assert!(page.contains("default-src 'none'"));
        for wanted in [" src=\"", "<link", "@import", "url("] {
            assert!(!page.contains(wanted), "{wanted}");
        }
    }

    #[test]
    fn a_failure_tells_its_step_and_the_exchange_that_shows_it() {
        let page = page(&report());
        let failed = page.split("<tr id=\"DEVICE-1-1-3\"").nth(1).unwrap();
        let failed = failed.split("</tr>").next().unwrap();
        assert!(failed.contains("<dt>step</dt><dd>7</dd>"));
        assert!(failed.contains("covers: The section") && failed.contains("under test: DoIt"));
        assert!(failed.contains("<dd class=\"failed\">something else</dd>"));
        assert!(failed.contains("could not be put back: a thing"));
        assert!(failed.contains("undefined, and processed as supported: Device/B"));
        assert!(page.contains(">undefined, processed as supported</td>"));
        let shows = failed.split("the exchange that shows it").nth(1).unwrap();
        let shows = shows.split("</details>").next().unwrap();
        assert!(shows.contains("request500") && !shows.contains("request200"));
        assert!(shows.contains("POST /500 first") && shows.contains("POST /500 second"));
        assert!(shows.contains("401 no"));
        assert!(failed.contains("2 exchanges"));
        // One without a failure has neither.
        let passed = page.split("<tr id=\"DEVICE-1-1-2\"").nth(1).unwrap();
        assert!(!passed.split("</tr>").next().unwrap().contains("<dl>"));
    }

    #[test]
    fn cases_can_be_filtered_and_features_are_in_their_groups() {
        let page = page(&report());
        for (name, count) in [("failed", 1), ("passed", 1), ("not applicable", 1)] {
            assert!(
                page.contains(&format!("value=\"{name}\" checked> {name} ({count})")),
                "{name}"
            );
        }
        assert!(!page.contains("value=\"skipped\""));
        assert!(page.contains("<option>Base</option>"));
        let mandatory = page.find("Mandatory: 0 of 1").unwrap();
        assert!(page.find("Optional: 1 of 1").unwrap() > mandatory);
        assert!(page.contains("<details open><summary>profile T"));
    }
}
