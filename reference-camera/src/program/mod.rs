//! What the program needs around the camera: its configuration, its ports and its first password.

pub mod camera;
pub mod config;
pub mod drives;
pub mod failure;
pub mod firmware;
pub mod first_start;
pub mod fleet;
#[cfg(target_os = "linux")]
pub mod front;
pub mod hardware;
mod image_server;
pub mod lines;
pub mod listen;
mod log_files;
pub mod logs;
pub mod mac_filter;
pub mod machine;
pub mod network;
pub mod password;
pub mod profiles;
pub mod regions;
pub mod run;
pub mod shares;
pub mod source_spec;
pub mod source_table;
pub mod syslog;
