//! Our XML tokenizer and quick-xml find the same tags, attributes, texts and references at the same places in any text, or both refuse it.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../onvif-core/tests/oracle/mod.rs"]
mod oracle;

fuzz_target!(|document: &str| oracle::compare(document));
