//! Why the program ends without having been told to.

use std::fmt;

/// Why the camera does not run, and the exit status for it.
#[derive(Debug)]
pub struct Failure {
    status: u8,
    error: anyhow::Error,
}

impl Failure {
    /// The command line or the configuration is wrong.
    pub const CONFIGURATION: u8 = 2;
    /// A port or address cannot be had.
    pub const PORT: u8 = 3;
    /// A video source cannot be opened.
    pub const SOURCE: u8 = 4;
    /// The state directory cannot be used.
    pub const STATE: u8 = 5;
    /// Lines, drives or other hardware cannot be had.
    pub const HARDWARE: u8 = 6;

    /// A failure with its status.
    pub fn new(status: u8, error: impl Into<anyhow::Error>) -> Failure {
        Failure {
            status,
            error: error.into(),
        }
    }

    /// Says which of several devices it is.
    #[must_use]
    pub fn of_device(self, number: usize) -> Failure {
        Failure {
            status: self.status,
            error: self.error.context(format!("device {number}")),
        }
    }

    /// The exit status.
    pub fn status(&self) -> u8 {
        self.status
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Failure {
        Failure { status: 1, error }
    }
}

/// The state directory cannot be used.
pub(super) fn state(error: impl std::error::Error + Send + Sync + 'static) -> Failure {
    Failure::new(
        Failure::STATE,
        anyhow::Error::from(error).context("the state directory"),
    )
}
