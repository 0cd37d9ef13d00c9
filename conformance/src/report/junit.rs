//! JUnit XML, as build servers read it.

use std::fmt::Write as _;

use onvif_core::xml::{escape_attribute, escape_text};

use super::printable;
use crate::run::{Judged, Report};
use crate::verdict::Verdict;
use crate::wire::Exchange;

/// The report as a JUnit document.
pub fn document(report: &Report) -> String {
    let skipped = report.count("not applicable") + report.count("skipped") + report.count("not implemented");
    let milliseconds: u64 = report.cases.iter().map(|judged| judged.milliseconds).sum();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"ONVIF device test cases\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{skipped}\" time=\"{:.3}\" timestamp=\"",
        report.cases.len(),
        report.count("failed"),
        report.count("inconclusive"),
        milliseconds as f64 / 1000.0,
    );
    escape_attribute(&printable(&report.began), &mut out);
    out.push_str("\">\n  <properties>\n");
    for (name, value) in [
        ("target", &report.target),
        ("manufacturer", &report.device.manufacturer),
        ("model", &report.device.model),
        ("firmware", &report.device.firmware_version),
        ("serial number", &report.device.serial_number),
    ] {
        let _ = write!(out, "    <property name=\"{name}\" value=\"");
        escape_attribute(&printable(value), &mut out);
        out.push_str("\"/>\n");
    }
    out.push_str("  </properties>\n");
    for judged in &report.cases {
        case(judged, &mut out);
    }
    out.push_str("</testsuite>\n");
    out
}

fn case(judged: &Judged, out: &mut String) {
    out.push_str("  <testcase classname=\"");
    escape_attribute(judged.specification, out);
    out.push_str("\" name=\"");
    escape_attribute(&format!("{} {}", judged.id, judged.title), out);
    // Writing to a string cannot fail.
    let _ = write!(out, "\" time=\"{:.3}\">", judged.milliseconds as f64 / 1000.0);
    let element = match &judged.verdict {
        Verdict::Passed => None,
        Verdict::Failed(_) => Some("failure"),
        Verdict::Inconclusive { .. } => Some("error"),
        Verdict::NotApplicable { .. } | Verdict::Skipped { .. } | Verdict::NotImplemented => Some("skipped"),
    };
    if let Some(element) = element {
        let _ = write!(out, "<{element} message=\"");
        escape_attribute(&message(judged), out);
        out.push_str("\">");
        for exchange in &judged.exchanges {
            escape_text(&printable(&said(exchange)), out);
        }
        let _ = write!(out, "</{element}>");
    }
    out.push_str("</testcase>\n");
}

/// An exchange as text: what went over the wire where it was HTTP, with the challenge before it if there was one.
fn said(exchange: &Exchange) -> String {
    let Some((last, before)) = exchange.heads.split_last() else {
        return format!(
            "{}\n{}\n\nstatus {} {}\n{}\n\n",
            exchange.url, exchange.request, exchange.status, exchange.content_type, exchange.response
        );
    };
    let mut out = format!("{}\n", exchange.url);
    for heads in before {
        let _ = write!(out, "{}\n\n{}\n\n", heads.request, heads.response);
    }
    let _ = write!(
        out,
        "{}\n\n{}\n\n{}\n\n{}\n\n",
        last.request, exchange.request, last.response, exchange.response
    );
    out
}

fn message(judged: &Judged) -> String {
    let remark = judged.remark();
    if remark.is_empty() {
        judged.verdict.name().to_owned()
    } else {
        format!("{}: {}", judged.verdict.name(), printable(&remark))
    }
}
