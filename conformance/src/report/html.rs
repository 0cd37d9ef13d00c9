//! One page that needs nothing else: figures, features, cases, and for each failure what went over the wire.

use std::fmt::Write as _;

use onvif_core::xml::escape_attribute;

use crate::run::{Judged, Report};

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1b1f24}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}\
td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #e3e6ea;vertical-align:top}\
.v{white-space:nowrap;font-weight:600}.passed{color:#16794a}.failed{color:#b42318}.inconclusive{color:#a15c07}\
.other{color:#6b7280;font-weight:400}pre{white-space:pre-wrap;word-break:break-all;background:#f6f7f9;padding:.6rem;font-size:12px}\
input{font:inherit;padding:.35rem .6rem;width:22rem;max-width:100%}summary{cursor:pointer}";

const SCRIPT: &str = "const q=document.getElementById('q');q.addEventListener('input',()=>{const w=q.value.toLowerCase();\
for(const r of document.querySelectorAll('#cases tr[data-t]'))r.hidden=!r.dataset.t.includes(w)});";

/// The page.
pub fn page(report: &Report) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>ONVIF conformance: {title}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head><body>\n<h1>ONVIF device test cases</h1>\n\
         <p><b>{title}</b>, firmware {firmware}, serial number {serial}<br>{target}<br>{began}</p>\n<p>{summary}</p>\n",
        title = text(&format!("{} {}", report.device.manufacturer, report.device.model)),
        firmware = text(&report.device.firmware_version),
        serial = text(&report.device.serial_number),
        target = text(&report.target),
        began = text(&report.began),
        summary = text(&super::summary(report)),
    );
    profiles(report, &mut out);
    cases(report, &mut out);
    features(report, &mut out);
    let _ = writeln!(out, "<script>{SCRIPT}</script></body></html>");
    out
}

fn profiles(report: &Report, out: &mut String) {
    out.push_str("<h2>Profiles</h2>\n");
    for profile in &report.profiles {
        let _ = write!(
            out,
            "<details><summary>{}</summary>\n<table>\n",
            text(&profile.line())
        );
        for finding in &profile.findings {
            let class = match finding.outcome {
                "supported" => "passed",
                "not supported" if finding.kind != "optional" => "failed",
                _ => "other",
            };
            let _ = writeln!(
                out,
                "<tr><td class=\"v {class}\">{}</td><td>{}</td><td>{}</td><td>{} ({})</td></tr>",
                text(finding.outcome),
                text(finding.step),
                text(finding.category),
                text(&finding.wanted),
                text(finding.kind)
            );
        }
        out.push_str("</table></details>\n");
    }
}

fn cases(report: &Report, out: &mut String) {
    out.push_str(
        "<h2>Cases</h2>\n<p><input id=\"q\" type=\"search\" placeholder=\"id, title or verdict\" aria-label=\"search\"></p>\n<table id=\"cases\">\n",
    );
    for judged in &report.cases {
        case(judged, out);
    }
    out.push_str("</table>\n");
}

fn case(judged: &Judged, out: &mut String) {
    let name = judged.verdict.name();
    let class = if matches!(name, "passed" | "failed" | "inconclusive") {
        name
    } else {
        "other"
    };
    let searched = text(&format!("{} {} {name}", judged.id, judged.title).to_lowercase());
    let _ = write!(
        out,
        "<tr data-t=\"{searched}\"><td class=\"v {class}\">{name}</td><td>{}</td><td>{}",
        text(judged.id),
        text(judged.title)
    );
    let remark = judged.verdict.remark();
    if !remark.is_empty() {
        let _ = write!(out, "<br><span class=\"{class}\">{}</span>", text(&remark));
    }
    if !judged.exchanges.is_empty() {
        let _ = write!(
            out,
            "<details><summary>{} exchanges</summary>",
            judged.exchanges.len()
        );
        for exchange in &judged.exchanges {
            let _ = write!(
                out,
                "<pre>{}\n{}</pre><pre>status {} {} ({} ms)\n{}</pre>",
                text(&exchange.url),
                text(&exchange.request),
                exchange.status,
                text(&exchange.content_type),
                exchange.milliseconds,
                text(&exchange.response)
            );
        }
        out.push_str("</details>");
    }
    out.push_str("</td></tr>\n");
}

fn features(report: &Report, out: &mut String) {
    out.push_str("<h2>Features</h2>\n<table>\n");
    for feature in &report.features {
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td></tr>",
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

/// Text for a page, also within quotes.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_attribute(text, &mut out);
    out
}
