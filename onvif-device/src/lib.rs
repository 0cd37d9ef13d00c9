//! An embeddable ONVIF device.

