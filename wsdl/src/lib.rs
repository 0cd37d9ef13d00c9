//! The WSDL and XSD compiler: reads the schema files of an ONVIF release and writes the Rust of
//! `onvif_core::generated` and `onvif_device::generated`.

pub mod extract;
pub mod fetch;
pub mod generate;
