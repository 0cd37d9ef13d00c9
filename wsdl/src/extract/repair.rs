//! The typing errors of the specifications, each with what is meant and why.

use anyhow::{anyhow, bail};

use super::Fault;

/// The access classes that Core defines ("Access classes for service requests").
pub(super) const ACCESS_CLASSES: &[&str] = &[
    "PRE_AUTH",
    "READ_SYSTEM",
    "READ_SYSTEM_SENSITIVE",
    "READ_SYSTEM_SECRET",
    "WRITE_SYSTEM",
    "UNRECOVERABLE",
    "READ_MEDIA",
    "ACTUATE",
];

/// Access classes as found, what is meant, and why.
const ACCESS_REPAIRS: &[(&str, &str, &str)] = &[
    ("SYSTEM_WRITE", "WRITE_SYSTEM", "words in the wrong order"),
    ("SYSTEM_READ", "READ_SYSTEM", "words in the wrong order"),
    ("READ MEDIA", "READ_MEDIA", "underscore missing"),
    (
        "WRITE_SYSTEM_SECRET",
        "WRITE_SYSTEM",
        "Core has no such class; writing is reserved to administrators whether secret or not",
    ),
];

/// Parts of a fault line as found, what is meant, and why. Applied in this order.
const FAULT_REPAIRS: &[(&str, &str, &str)] = &[
    ("–", "-", "dash in place of the hyphen"),
    ("ter:Sender", "env:Sender", "a code of SOAP, not of ONVIF"),
    ("ter:Receiver", "env:Receiver", "a code of SOAP, not of ONVIF"),
    ("enc:Receiver", "env:Receiver", "wrong prefix"),
    ("env;Receiver", "env:Receiver", "semicolon for colon"),
    ("Env:", "env:", "capital letter"),
    ("env: ", "env:", "blank after the colon"),
    ("ter: ", "ter:", "blank after the colon"),
    ("ter::", "ter:", "colon doubled"),
    (" terNo", " ter:No", "colon missing"),
    ("terSettingsInvalid", "ter:SettingsInvalid", "colon missing"),
    ("- CSRCreationFailed", "- ter:CSRCreationFailed", "prefix missing"),
    (
        "ter:VideoAnalyticsNot-Supported",
        "ter:VideoAnalyticsNotSupported",
        "hyphen of a line break",
    ),
    (
        "ter:SupportInformation- - Unavailable",
        "ter:SupportInformationUnavailable",
        "hyphen of a line break",
    ),
    ("ter:BadConfiguration:", "ter:BadConfiguration", "colon added"),
    ("ter:UknownAction", "ter:UnknownAction", "letter missing"),
    (
        "ter:invalidConfig",
        "ter:InvalidConfig",
        "small letter; the other operations of the service have a capital",
    ),
    (
        " - ter:Argument Value Invalid",
        "",
        "the reason text of ter:InvalidArgVal, no subcode of its own",
    ),
];

/// Lines in the place of a fault that name none.
const NO_FAULT: &[&str] = &["", "None", "No specific fault codes."];

/// Applies repairs and remembers which of them were needed.
#[derive(Default)]
pub(super) struct Repairs {
    access_used: [bool; ACCESS_REPAIRS.len()],
    fault_used: [bool; FAULT_REPAIRS.len()],
}

impl Repairs {
    /// The access class that a line names.
    pub(super) fn access_class(&mut self, line: &str) -> anyhow::Result<String> {
        if ACCESS_CLASSES.contains(&line) {
            return Ok(line.to_owned());
        }
        for ((wrong, right, _), used) in ACCESS_REPAIRS.iter().zip(&mut self.access_used) {
            if line == *wrong {
                *used = true;
                return Ok((*right).to_owned());
            }
        }
        Err(anyhow!("\"{line}\" is no access class"))
    }

    /// The fault that a line names, if it names one.
    pub(super) fn fault(&mut self, line: &str) -> anyhow::Result<Option<Fault>> {
        if NO_FAULT.contains(&line) {
            return Ok(None);
        }
        let mut repaired = line.to_owned();
        for ((wrong, right, _), used) in FAULT_REPAIRS.iter().zip(&mut self.fault_used) {
            if repaired.contains(wrong) {
                *used = true;
                repaired = repaired.replace(wrong, right);
            }
        }
        parse(&repaired)
            .map(Some)
            .map_err(|problem| anyhow!("fault \"{line}\": {problem}"))
    }

    /// Repairs that nothing needed: the text was corrected, and the repair can go.
    pub(super) fn unused(&self) -> Vec<String> {
        let access = ACCESS_REPAIRS.iter().zip(&self.access_used);
        let fault = FAULT_REPAIRS.iter().zip(&self.fault_used);
        access
            .chain(fault)
            .filter(|(_, used)| !**used)
            .map(|((wrong, ..), _)| format!("the repair of \"{wrong}\" is not needed any more"))
            .collect()
    }
}

/// Reads `env:CODE - ter:NAME - ter:NAME`; the hyphens are missing in places.
fn parse(line: &str) -> anyhow::Result<Fault> {
    let mut parts = line.split([' ', '-']).filter(|part| !part.is_empty());
    let code = parts
        .next()
        .and_then(|part| part.strip_prefix("env:"))
        .filter(|code| matches!(*code, "Sender" | "Receiver"))
        .ok_or_else(|| anyhow!("it does not start with env:Sender or env:Receiver"))?;
    let mut subcodes = Vec::new();
    for part in parts {
        let name = part
            .strip_prefix("ter:")
            .filter(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()))
            .ok_or_else(|| anyhow!("\"{part}\" is no subcode"))?;
        subcodes.push(name.to_owned());
    }
    if subcodes.is_empty() || subcodes.len() > 3 {
        bail!("it has {} subcodes", subcodes.len());
    }
    Ok(Fault {
        code: code.to_owned(),
        subcodes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn fault(line: &str) -> String {
        let fault = Repairs::default().fault(line).unwrap().unwrap();
        format!("{} {}", fault.code, fault.subcodes.join("/"))
    }

    #[test]
    fn correct_lines_are_taken_as_they_are() {
        assert_eq!(
            fault("env:Sender - ter:InvalidArgVal - ter:NoProfile"),
            "Sender InvalidArgVal/NoProfile"
        );
    }

    #[test]
    fn typing_errors_are_repaired() {
        for (line, meant) in [
            (
                "env:Sender – ter:InvalidArgVal – ter:NotFound",
                "Sender InvalidArgVal/NotFound",
            ),
            (
                "env:Sender ter:InvalidArgs ter:TooManyItems",
                "Sender InvalidArgs/TooManyItems",
            ),
            (
                "env:Receiver - ter:ActionNotSupported- terNoImagingForSource",
                "Receiver ActionNotSupported/NoImagingForSource",
            ),
            (
                "env: Receiver - ter:ActionNotSupported - ter::AudioOutputNotSupported",
                "Receiver ActionNotSupported/AudioOutputNotSupported",
            ),
            (
                "ter:Receiver - ter:Action - CSRCreationFailed",
                "Receiver Action/CSRCreationFailed",
            ),
            (
                "env:Sender - ter:InvalidArgVal - ter:Argument Value Invalid",
                "Sender InvalidArgVal",
            ),
        ] {
            assert_eq!(fault(line), meant);
        }
    }

    #[test]
    fn what_no_rule_covers_is_an_error() {
        let mut repairs = Repairs::default();
        assert!(repairs.fault("env:Sender").is_err());
        assert!(repairs.fault("Sender - ter:InvalidArgVal").is_err());
        assert!(repairs.fault("env:Sender - InvalidArgVal").is_err());
        assert!(repairs.access_class("READ_EVERYTHING").is_err());
        assert!(repairs.fault("None").unwrap().is_none());
    }

    #[test]
    fn a_repair_that_nothing_needs_is_reported() {
        let mut repairs = Repairs::default();
        assert_eq!(repairs.unused().len(), ACCESS_REPAIRS.len() + FAULT_REPAIRS.len());
        repairs.access_class("SYSTEM_READ").unwrap();
        assert!(!repairs.unused().iter().any(|line| line.contains("SYSTEM_READ")));
    }

    #[test]
    fn every_repair_leads_to_a_class_of_core() {
        for (wrong, right, _) in ACCESS_REPAIRS {
            assert!(ACCESS_CLASSES.contains(right));
            assert!(!ACCESS_CLASSES.contains(wrong));
        }
    }
}
