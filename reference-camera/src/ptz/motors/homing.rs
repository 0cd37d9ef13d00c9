//! Where a motor learns where it is.

use std::io;

/// A switch at the lower end of an axis.
pub trait Switch: Send + 'static {
    /// Whether the axis is there.
    ///
    /// # Errors
    /// When the switch cannot be read.
    fn closed(&mut self) -> io::Result<bool>;
}

/// The way to the switch, which cannot be longer than the axis.
pub(super) struct Homing {
    switch: Option<Box<dyn Switch>>,
    left: u32,
}

/// What to do next.
pub(super) enum Next {
    /// A step down.
    Step,
    /// Nothing: it is there.
    Done,
}

impl Homing {
    /// A way of at most so many steps, a little more than the axis has: the first ones of a motor may be lost.
    pub fn new(switch: Option<Box<dyn Switch>>, steps: u32) -> Homing {
        Homing {
            switch,
            left: steps.saturating_add(steps / 10 + 10),
        }
    }

    /// Whether the lower end is where it starts from.
    pub fn has_switch(&self) -> bool {
        self.switch.is_some()
    }

    pub fn next(&mut self) -> io::Result<Next> {
        let Some(switch) = &mut self.switch else {
            return Ok(Next::Done);
        };
        if switch.closed()? {
            return Ok(Next::Done);
        }
        self.left = self.left.checked_sub(1).ok_or_else(|| {
            io::Error::other("the end switch did not close on the whole way; is the motor blocked, or the switch not connected?")
        })?;
        Ok(Next::Step)
    }
}
