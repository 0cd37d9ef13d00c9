//! What can be set on a device.

use std::io;

use super::abi::control_flag::{DISABLED, INACTIVE, READ_ONLY, WRITE_ONLY};
use super::abi::{self, ControlDescription, MenuEntry};
use super::device::{Device, text};
use super::sys::{self, zeroed};

/// Numbers of controls.
pub mod id {
    const USER: u32 = 0x0098_0900;
    const CODEC: u32 = 0x0099_0900;
    const CAMERA: u32 = 0x009a_0900;
    /// Brightness.
    pub const BRIGHTNESS: u32 = USER;
    /// Contrast.
    pub const CONTRAST: u32 = USER + 1;
    /// Saturation.
    pub const SATURATION: u32 = USER + 2;
    /// Automatic white balance.
    pub const AUTO_WHITE_BALANCE: u32 = USER + 12;
    /// Red balance.
    pub const RED_BALANCE: u32 = USER + 14;
    /// Blue balance.
    pub const BLUE_BALANCE: u32 = USER + 15;
    /// Exposure without unit.
    pub const EXPOSURE: u32 = USER + 17;
    /// Automatic gain.
    pub const AUTO_GAIN: u32 = USER + 18;
    /// Gain.
    pub const GAIN: u32 = USER + 19;
    /// Left and right exchanged.
    pub const HORIZONTAL_FLIP: u32 = USER + 20;
    /// Upside down.
    pub const VERTICAL_FLIP: u32 = USER + 21;
    /// Filter against flicker.
    pub const POWER_LINE_FREQUENCY: u32 = USER + 24;
    /// White balance in kelvin.
    pub const WHITE_BALANCE_TEMPERATURE: u32 = USER + 26;
    /// Sharpness.
    pub const SHARPNESS: u32 = USER + 27;
    /// Backlight compensation.
    pub const BACKLIGHT_COMPENSATION: u32 = USER + 28;
    /// Clockwise turn in degrees.
    pub const ROTATE: u32 = USER + 34;
    /// Who sets the exposure: see the kernel's menu.
    pub const EXPOSURE_AUTO: u32 = CAMERA + 1;
    /// Exposure time in units of 100 microseconds.
    pub const EXPOSURE_ABSOLUTE: u32 = CAMERA + 2;
    /// Whether automatic exposure may lower the frame rate.
    pub const EXPOSURE_AUTO_PRIORITY: u32 = CAMERA + 3;
    /// Pan by an angle.
    pub const PAN_RELATIVE: u32 = CAMERA + 4;
    /// Tilt by an angle.
    pub const TILT_RELATIVE: u32 = CAMERA + 5;
    /// Pan to an angle, in seconds of arc.
    pub const PAN_ABSOLUTE: u32 = CAMERA + 8;
    /// Tilt to an angle, in seconds of arc.
    pub const TILT_ABSOLUTE: u32 = CAMERA + 9;
    /// Focus to a position.
    pub const FOCUS_ABSOLUTE: u32 = CAMERA + 10;
    /// Focus by a distance.
    pub const FOCUS_RELATIVE: u32 = CAMERA + 11;
    /// Automatic focus.
    pub const FOCUS_AUTO: u32 = CAMERA + 12;
    /// Zoom to a position.
    pub const ZOOM_ABSOLUTE: u32 = CAMERA + 13;
    /// Zoom by a distance.
    pub const ZOOM_RELATIVE: u32 = CAMERA + 14;
    /// Zoom until it is stopped, with a speed.
    pub const ZOOM_CONTINUOUS: u32 = CAMERA + 15;
    /// Iris to a position.
    pub const IRIS_ABSOLUTE: u32 = CAMERA + 17;
    /// Wide dynamic range.
    pub const WIDE_DYNAMIC_RANGE: u32 = CAMERA + 21;
    /// Image stabilization.
    pub const IMAGE_STABILIZATION: u32 = CAMERA + 22;
    /// Pan until it is stopped, with a speed.
    pub const PAN_SPEED: u32 = CAMERA + 32;
    /// Tilt until it is stopped, with a speed.
    pub const TILT_SPEED: u32 = CAMERA + 33;
    /// Distance of key frames.
    pub const GOP_SIZE: u32 = CODEC + 203;
    /// Variable or constant bit rate.
    pub const BITRATE_MODE: u32 = CODEC + 206;
    /// Bit rate in bit/s.
    pub const BITRATE: u32 = CODEC + 207;
    /// Highest bit rate in bit/s.
    pub const BITRATE_PEAK: u32 = CODEC + 208;
    /// Whether headers are pictures of their own.
    pub const HEADER_MODE: u32 = CODEC + 216;
    /// Whether headers come with every key frame.
    pub const REPEAT_HEADERS: u32 = CODEC + 226;
    /// Makes the next picture a key frame.
    pub const FORCE_KEY_FRAME: u32 = CODEC + 229;
    /// Distance of key frames of H.264.
    pub const H264_I_PERIOD: u32 = CODEC + 358;
    /// Level of H.264.
    pub const H264_LEVEL: u32 = CODEC + 359;
    /// Profile of H.264.
    pub const H264_PROFILE: u32 = CODEC + 363;
    /// Profile of H.265.
    pub const HEVC_PROFILE: u32 = CODEC + 615;
}

const NEXT: u32 = 0x8000_0000;
const KIND_MENU: u32 = 3;
const KIND_BUTTON: u32 = 4;
const KIND_INTEGER_MENU: u32 = 9;
/// Kinds whose value is one number of 32 bits: integer, boolean, menu, button, bit mask, integer menu.
const NUMBERS: [u32; 6] = [1, 2, KIND_MENU, KIND_BUTTON, 8, KIND_INTEGER_MENU];
/// Controls of one device that are read.
const MOST: usize = 512;

/// A control with its range.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Least value.
    pub minimum: i32,
    /// Highest value.
    pub maximum: i32,
    /// Values are the least one and steps from there.
    pub step: i32,
    /// Value at start.
    pub default: i32,
    /// The values of a menu; empty for others.
    pub menu: Vec<MenuItem>,
    /// It can be read.
    pub readable: bool,
    /// It can be written.
    pub writable: bool,
    /// It has no effect now, because of another control.
    pub inactive: bool,
}

/// A value of a menu.
#[derive(Clone, Debug, PartialEq)]
pub struct MenuItem {
    /// The value of the control.
    pub value: i32,
    /// What it stands for: a text, or a number.
    pub name: String,
    /// The number that it stands for, in a menu of numbers.
    pub number: Option<i64>,
}

impl Control {
    /// The value that it can have and that is nearest to one.
    pub fn nearest(&self, value: i32) -> i32 {
        let value = value.clamp(self.minimum, self.maximum);
        let step = i64::from(self.step.max(1));
        let above = i64::from(value) - i64::from(self.minimum);
        let nearest = i64::from(self.minimum) + (above + step / 2) / step * step;
        i32::try_from(nearest.min(i64::from(self.maximum))).unwrap_or(value)
    }

    /// Whether a value is in the menu.
    pub fn offers(&self, value: i32) -> bool {
        match self.menu.is_empty() {
            true => (self.minimum..=self.maximum).contains(&value),
            false => self.menu.iter().any(|item| item.value == value),
        }
    }
}

/// The controls of a device, those whose value is a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Controls(Vec<Control>);

impl Controls {
    /// Reads what a device has.
    pub fn read(device: &Device) -> Controls {
        let mut controls = Vec::new();
        let mut id = 0;
        while controls.len() < MOST {
            let mut found: ControlDescription = zeroed();
            found.id = id | NEXT;
            if sys::query_control(device, &mut found).is_err() || found.id <= id {
                break;
            }
            id = found.id;
            if found.flags & DISABLED != 0 || !NUMBERS.contains(&found.kind) || found.dimensions > 0 {
                continue;
            }
            let (Ok(minimum), Ok(maximum)) = (i32::try_from(found.minimum), i32::try_from(found.maximum))
            else {
                continue;
            };
            let menu = match found.kind {
                KIND_MENU | KIND_INTEGER_MENU => menu(device, &found, minimum, maximum),
                _ => Vec::new(),
            };
            controls.push(Control {
                id,
                name: text(&found.name),
                minimum,
                maximum,
                step: i32::try_from(found.step).unwrap_or(1),
                default: i32::try_from(found.default).unwrap_or(minimum),
                menu,
                readable: found.flags & WRITE_ONLY == 0,
                writable: found.flags & READ_ONLY == 0,
                inactive: found.flags & INACTIVE != 0,
            });
        }
        Controls(controls)
    }

    /// Those, as if a device had them.
    #[cfg(test)]
    pub fn of(controls: Vec<Control>) -> Controls {
        Controls(controls)
    }

    /// A control that can be set.
    pub fn find(&self, id: u32) -> Option<&Control> {
        self.0.iter().find(|control| control.id == id && control.writable)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Control> {
        self.0.iter()
    }
}

impl Device {
    /// The value of a control.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn control(&self, id: u32) -> io::Result<i32> {
        let mut control = abi::Control { id, value: 0 };
        sys::get_control(self, &mut control)?;
        Ok(control.value)
    }

    /// Sets a control.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn set_control(&self, id: u32, value: i32) -> io::Result<()> {
        sys::set_control(self, &mut abi::Control { id, value })
    }
}

fn menu(device: &Device, control: &ControlDescription, minimum: i32, maximum: i32) -> Vec<MenuItem> {
    let item = |value: i32| {
        let mut entry: MenuEntry = zeroed();
        (entry.id, entry.index) = (control.id, u32::try_from(value).ok()?);
        // Menus have gaps.
        sys::query_menu(device, &mut entry).ok()?;
        let number = (control.kind == KIND_INTEGER_MENU).then(|| {
            let [a, b, c, d, e, f, g, h, ..] = entry.name;
            i64::from_ne_bytes([a, b, c, d, e, f, g, h])
        });
        Some(MenuItem {
            value,
            name: number.map_or_else(|| text(&entry.name), |number| number.to_string()),
            number,
        })
    };
    (minimum.max(0)..=maximum.min(255)).filter_map(item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_on_steps() {
        let control = Control {
            id: id::BRIGHTNESS,
            name: String::new(),
            minimum: -10,
            maximum: 11,
            step: 5,
            default: 0,
            menu: Vec::new(),
            readable: true,
            writable: true,
            inactive: false,
        };
        for (value, expected) in [(-100, -10), (-8, -10), (-7, -5), (0, 0), (9, 10), (100, 10)] {
            assert_eq!(control.nearest(value), expected, "{value}");
        }
        assert!(control.offers(11) && !control.offers(12));
    }
}
