//! Between the model of on-screen display and the types of the schema.

use onvif_core::generated::tt;
use onvif_core::xml;

use super::images::{self, Images};
use super::{
    Content, DATE_FORMATS, ImageSlot, MAX_TRANSPARENCY, Osd, OsdColor, TIME_FORMATS, Text, TextKind,
    usual_size,
};
use crate::backend::overlay::{ImageOptions, OverlayOptions, Position};
use crate::context::RequestContext;
use crate::services::media::color::Color;
use crate::services::media::convert::int;
use crate::services::media::decoration::Refusal;

/// Names of the positions; those in a corner first.
const UPPER_LEFT: &str = "UpperLeft";
const UPPER_RIGHT: &str = "UpperRight";
const LOWER_LEFT: &str = "LowerLeft";
const LOWER_RIGHT: &str = "LowerRight";
const CUSTOM: &str = "Custom";

/// Names of the texts.
const PLAIN: &str = "Plain";
const DATE: &str = "Date";
const TIME: &str = "Time";
const DATE_AND_TIME: &str = "DateAndTime";

/// An item as both services show it.
pub fn to_schema(osd: &Osd, context: &RequestContext) -> tt::OSDConfiguration {
    let (r#type, text_string, image) = match &osd.content {
        Content::Text(text) => (tt::OSDType::Text, Some(text_to_schema(text)), None),
        Content::Image(slot) => {
            let image = tt::OSDImgConfiguration {
                img_path: context.uri(&images::path(*slot)),
                ..tt::OSDImgConfiguration::default()
            };
            (tt::OSDType::Image, None, Some(image))
        }
    };
    tt::OSDConfiguration {
        token: osd.token.clone(),
        video_source_configuration_token: tt::OSDReference {
            value: osd.configuration.clone(),
            ..tt::OSDReference::default()
        },
        r#type,
        position: position_to_schema(osd.position),
        text_string,
        image,
        ..tt::OSDConfiguration::default()
    }
}

fn position_to_schema(position: Position) -> tt::OSDPosConfiguration {
    let (name, pos) = match position {
        Position::UpperLeft => (UPPER_LEFT, None),
        Position::UpperRight => (UPPER_RIGHT, None),
        Position::LowerLeft => (LOWER_LEFT, None),
        Position::LowerRight => (LOWER_RIGHT, None),
        Position::Custom { x, y } => (CUSTOM, Some(tt::Vector { x, y })),
    };
    tt::OSDPosConfiguration {
        r#type: name.to_owned(),
        pos,
        ..tt::OSDPosConfiguration::default()
    }
}

fn text_to_schema(text: &Text) -> tt::OSDTextConfiguration {
    let (name, date_format, time_format, plain_text, is_persistent_text) = match &text.kind {
        TextKind::Plain { text, persistent } => (PLAIN, None, None, Some(text), *persistent),
        TextKind::Date(date) => (DATE, Some(date), None, None, None),
        TextKind::Time(time) => (TIME, None, Some(time), None, None),
        TextKind::DateAndTime(date, time) => (DATE_AND_TIME, Some(date), Some(time), None, None),
    };
    tt::OSDTextConfiguration {
        is_persistent_text,
        r#type: name.to_owned(),
        date_format: date_format.cloned(),
        time_format: time_format.cloned(),
        font_size: text.size.map(int),
        font_color: text.color.map(color_to_schema),
        background_color: text.background.map(color_to_schema),
        plain_text: plain_text.cloned(),
        ..tt::OSDTextConfiguration::default()
    }
}

fn color_to_schema(color: OsdColor) -> tt::OSDColor {
    tt::OSDColor {
        transparent: color.transparent.map(i32::from),
        color: color.color.to_schema(),
        ..tt::OSDColor::default()
    }
}

/// An item as a client wants it. Formats, sizes and colours that it leaves out are those of `old`, or the usual ones.
pub fn from_schema(
    new: &tt::OSDConfiguration,
    old: Option<&Osd>,
    options: Option<&OverlayOptions>,
    images: &Images,
) -> Result<Osd, Refusal> {
    let content = match new.r#type {
        tt::OSDType::Text => {
            let text = new
                .text_string
                .as_ref()
                .ok_or_else(|| Refusal::modify("A text has no TextString"))?;
            let old = match old.map(|old| &old.content) {
                Some(Content::Text(old)) => Some(old),
                _ => None,
            };
            Content::Text(text_from_schema(text, old, options)?)
        }
        tt::OSDType::Image => {
            let image = new
                .image
                .as_ref()
                .ok_or_else(|| Refusal::modify("An image has no Image"))?;
            let slot = images
                .slot_of(&image.img_path)
                .ok_or_else(|| Refusal::modify("The image path is not among the options"))?;
            Content::Image(slot)
        }
        tt::OSDType::Extended => return Err(Refusal::modify("The type is not among the options")),
    };
    Ok(Osd {
        token: new.token.clone(),
        configuration: new.video_source_configuration_token.value.clone(),
        position: position_from_schema(&new.position)?,
        content,
    })
}

fn position_from_schema(position: &tt::OSDPosConfiguration) -> Result<Position, Refusal> {
    match &*position.r#type {
        UPPER_LEFT => Ok(Position::UpperLeft),
        UPPER_RIGHT => Ok(Position::UpperRight),
        LOWER_LEFT => Ok(Position::LowerLeft),
        LOWER_RIGHT => Ok(Position::LowerRight),
        CUSTOM => match position.pos {
            Some(tt::Vector { x, y }) => Ok(Position::Custom { x, y }),
            None => Err(Refusal::modify("A custom position has no Pos")),
        },
        _ => Err(Refusal::modify("The position is not among the options")),
    }
}

fn text_from_schema(
    new: &tt::OSDTextConfiguration,
    old: Option<&Text>,
    options: Option<&OverlayOptions>,
) -> Result<Text, Refusal> {
    let (mut old_date, mut old_time) = (None, None);
    match old.map(|old| &old.kind) {
        Some(TextKind::Date(date)) => old_date = Some(date),
        Some(TextKind::Time(time)) => old_time = Some(time),
        Some(TextKind::DateAndTime(date, time)) => (old_date, old_time) = (Some(date), Some(time)),
        _ => {}
    }
    let format = |wanted: &Option<String>, old: Option<&String>, known: &[&str]| {
        let format = wanted.as_ref().or(old).map_or(known[0], String::as_str);
        if known.contains(&format) {
            Ok(format.to_owned())
        } else {
            Err(Refusal::modify("The format is not among the options"))
        }
    };
    let date = || format(&new.date_format, old_date, &DATE_FORMATS);
    let time = || format(&new.time_format, old_time, &TIME_FORMATS);
    // What goes with another kind of text has no meaning here, and is passed over.
    let kind = match &*new.r#type {
        PLAIN => TextKind::Plain {
            text: new.plain_text.clone().unwrap_or_default(),
            persistent: new.is_persistent_text,
        },
        DATE => TextKind::Date(date()?),
        TIME => TextKind::Time(time()?),
        DATE_AND_TIME => TextKind::DateAndTime(date()?, time()?),
        _ => return Err(Refusal::modify("The type of the text is not among the options")),
    };
    let size = match new.font_size {
        Some(size) => {
            Some(u32::try_from(size).map_err(|_| Refusal::modify("The font size lies outside the options"))?)
        }
        None => old.and_then(|old| old.size).or(options.map(usual_size)),
    };
    let color = match &new.font_color {
        Some(color) => color_from_schema(color)?,
        None => old.and_then(|old| old.color).unwrap_or(OsdColor {
            color: Color::WHITE,
            transparent: None,
        }),
    };
    Ok(Text {
        kind,
        size,
        color: Some(color),
        background: new.background_color.as_ref().map(color_from_schema).transpose()?,
    })
}

fn color_from_schema(color: &tt::OSDColor) -> Result<OsdColor, Refusal> {
    let transparent = color
        .transparent
        .map(|value| {
            u8::try_from(value)
                .ok()
                .filter(|value| *value <= MAX_TRANSPARENCY)
                .ok_or_else(|| Refusal::modify("The transparency lies outside the options"))
        })
        .transpose()?;
    Ok(OsdColor {
        color: Color::from_schema(&color.color)?,
        transparent,
    })
}

/// What items a video source configuration can have. Where it can have none the options say so, rather than fail: recorders read them of
/// every device.
pub fn options(
    options: Option<&OverlayOptions>,
    images: Option<&ImageOptions>,
    context: &RequestContext,
) -> tt::OSDConfigurationOptions {
    let Some(options) = options else {
        return tt::OSDConfigurationOptions {
            r#type: vec![tt::OSDType::Text],
            position_option: vec![UPPER_LEFT.to_owned()],
            ..tt::OSDConfigurationOptions::default()
        };
    };
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let colors = || tt::OSDColorOptions {
        color: Some(Color::options()),
        transparent: Some(tt::IntRange {
            min: 0,
            max: i32::from(MAX_TRANSPARENCY),
        }),
        ..tt::OSDColorOptions::default()
    };
    let images = images.filter(|_| options.images > 0);
    tt::OSDConfigurationOptions {
        maximum_number_of_osds: tt::MaximumNumberOfOSDs {
            total: count(options.total),
            image: Some(images.map_or(0, |_| count(options.images))),
            plain_text: Some(count(options.plain)),
            date: Some(count(options.clocks)),
            time: Some(count(options.clocks)),
            date_and_time: Some(count(options.clocks)),
            ..tt::MaximumNumberOfOSDs::default()
        },
        r#type: match images {
            Some(_) => vec![tt::OSDType::Text, tt::OSDType::Image],
            None => vec![tt::OSDType::Text],
        },
        position_option: names(&[UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT, LOWER_RIGHT, CUSTOM]),
        text_option: Some(tt::OSDTextOptions {
            r#type: names(&[PLAIN, DATE, TIME, DATE_AND_TIME]),
            font_size_range: Some(tt::IntRange {
                min: int(*options.font_size.start()),
                max: int(*options.font_size.end()),
            }),
            date_format: names(&DATE_FORMATS),
            time_format: names(&TIME_FORMATS),
            font_color: Some(colors()),
            background_color: Some(colors()),
            ..tt::OSDTextOptions::default()
        }),
        image_option: images.map(|images| tt::OSDImgOptions {
            formats_supported: Some(xml::List(images.formats.clone())),
            max_size: Some(count(images.octets)),
            max_width: Some(int(images.size.width)),
            max_height: Some(int(images.size.height)),
            image_path: ImageSlot::all(images)
                .map(|slot| context.uri(&images::path(slot)))
                .collect(),
            ..tt::OSDImgOptions::default()
        }),
        ..tt::OSDConfigurationOptions::default()
    }
}
