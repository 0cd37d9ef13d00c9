//! Who asks, and what they may do: passwords, digests, tokens, levels and access classes.
//!
//! Nothing here reads a clock or a source of randomness; both are passed in.

pub mod access;
mod credentials;
mod derived;
pub mod digest;
pub mod lockout;
mod password;
pub mod username_token;

pub use access::{AccessClass, AccessPolicy, UserLevel};
pub use credentials::{Account, Credentials, Secret};
pub use derived::derived_password;
pub use password::{PasswordRules, Weakness};
