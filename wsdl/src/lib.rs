//! The WSDL and XSD compiler: reads the schema files of an ONVIF release and writes the Rust of
//! `onvif_core::generated` and `onvif_device::generated`.
//!
//! The way of a declaration: [`dom`] parses XML, [`xsd`] and [`wsdl`] take it as the files state it, [`resolve`] and
//! [`services`] make the [`model`] of it, with the decisions in [`plan`] and the facts in [`semantics`], and [`emit`] writes
//! Rust.

pub mod coverage;
pub mod dom;
pub mod emit;
pub mod extract;
pub mod fetch;
pub mod generate;
pub mod load;
pub mod model;
pub mod names;
pub mod plan;
pub mod resolve;
pub mod semantics;
pub mod services;
pub mod services_table;
pub mod wsdl;
pub mod xsd;
