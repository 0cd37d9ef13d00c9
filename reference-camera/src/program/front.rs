//! What is at the outside of the camera for whoever stands before it: the status lamp and the reset button.

use onvif_device::device::{Device, FactoryDefault};

use super::failure::Failure;
use super::hardware::HardwareConfig;
use crate::gpio::{Press, ResetButton, Shown, StatusLamp};

/// The lamp and the button, as far as they are configured.
#[derive(Debug, Default)]
pub struct Front {
    lamp: Option<StatusLamp>,
    button: Option<ResetButton>,
}

impl Front {
    /// Takes their lines; the lamp shows that the camera starts.
    ///
    /// # Errors
    /// When a line cannot be had.
    pub fn open(config: &HardwareConfig) -> Result<Front, Failure> {
        let failed = |error| Failure::new(Failure::HARDWARE, anyhow::Error::from(error));
        let lamp = config.status_lamp.as_ref().map(StatusLamp::open).transpose();
        let button = config.reset_button.as_ref().map(ResetButton::open).transpose();
        Ok(Front {
            lamp: lamp.map_err(failed)?,
            button: button.map_err(failed)?,
        })
    }

    /// Shows that the camera serves.
    pub fn ready(&self) {
        self.show(Shown::Ready);
    }

    fn show(&self, shown: Shown) {
        if let Some(lamp) = &self.lamp {
            lamp.show(shown);
        }
    }

    /// Waits until the button has been held for long enough and the device is in its factory state; the camera then starts anew. Without a
    /// button it waits for ever.
    pub async fn reset(&self, device: &Device) {
        let Some(button) = &self.button else {
            return std::future::pending().await;
        };
        loop {
            let told = |press| match press {
                Press::Down => self.show(Shown::Resetting),
                Press::Released => self.show(Shown::Ready),
                Press::Held => tracing::warn!("the reset button was held: back to the factory state"),
            };
            if let Err(error) = button.watch(told).await {
                tracing::error!(%error, "the reset button cannot be read");
                return std::future::pending().await;
            }
            match device.common().factory_default(FactoryDefault::Hard).await {
                Ok(()) => return,
                Err(error) => tracing::error!(%error, "the camera cannot return to its factory state"),
            }
            self.ready();
        }
    }

    /// Puts the lamp out.
    pub async fn end(self) {
        if let Some(lamp) = self.lamp {
            lamp.end().await;
        }
    }
}
