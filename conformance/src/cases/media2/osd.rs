//! On-screen display: MEDIA2-6-1.

use std::time::{Duration, Instant};

use onvif_core::generated::tr2::operations::{CreateOSD, DeleteOSD, GetOSDOptions, GetOSDs, SetOSD};
use onvif_core::generated::tt::OSDType;
use onvif_core::generated::{tr2, tt};

use super::configurations::{VideoSource, ask};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::colors::{Pick, close, is_offered, pick};
use crate::cases::support::media::{ends, listed, once, within};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-6-1-1", create, with: OSDType::Text, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-2", create, with: OSDType::Image, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-3", change, with: OSDType::Image, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-4", change, with: OSDType::Text, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-5", all_and_some, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-6", options_hold, requires: [Feature::Media2Service, Feature::Media2Osd]),
    case!("MEDIA2-6-1-7", are_among_options, requires: [Feature::Media2Service, Feature::Media2Osd]),
];

/// Annex "OSD Picture File Parameters": a PNG file of 16 by 16 pixels.
static PICTURE: [u8; 71] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x10, 0x01, 0x00, 0x00, 0x00, 0x00, 0x37, 0x88, 0xC2, 0xCC, 0x00,
    0x00, 0x00, 0x0E, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x58, 0xB5, 0x8A, 0x81, 0x14, 0x04, 0x00,
    0xFE, 0x3F, 0x15, 0x41, 0x2B, 0xC5, 0xB9, 0x63, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
];

async fn options(test: &mut Test, configuration: &str) -> Result<tt::OSDConfigurationOptions, Stop> {
    let request = tr2::GetOSDOptions {
        configuration_token: configuration.to_owned(),
    };
    Ok(test.call::<GetOSDOptions>(&request).await?.osd_options)
}

async fn osds(
    test: &mut Test,
    token: Option<&str>,
    configuration: Option<&str>,
) -> Result<Vec<tt::OSDConfiguration>, Stop> {
    let request = tr2::GetOSDs {
        osd_token: token.map(str::to_owned),
        configuration_token: configuration.map(str::to_owned),
    };
    Ok(test.call::<GetOSDs>(&request).await?.osds)
}

fn has(osds: &[tt::OSDConfiguration], token: &str) -> bool {
    osds.iter().any(|osd| osd.token == token)
}

async fn delete(test: &mut Test, token: &str) -> Outcome {
    let request = tr2::DeleteOSD {
        osd_token: token.to_owned(),
    };
    test.call::<DeleteOSD>(&request).await?;
    Ok(())
}

/// Deletes an item that was there before the case; it comes back when the case is over.
async fn set_aside(test: &mut Test, osd: tt::OSDConfiguration) -> Outcome {
    let token = osd.token.clone();
    test.restore("an OSD", move |test| {
        Box::pin(async move {
            test.call::<CreateOSD>(&tr2::CreateOSD { osd }).await?;
            Ok(())
        })
    });
    delete(test, &token).await
}

/// Annex `HelperDeviceConfigurationToCreateOSD`: makes room for an item, and gives the others.
async fn make_room(
    test: &mut Test,
    mut there: Vec<tt::OSDConfiguration>,
    options: &tt::OSDConfigurationOptions,
    kind: OSDType,
) -> Result<Vec<tt::OSDConfiguration>, Stop> {
    let count = |most: i32| usize::try_from(most).unwrap_or(0);
    let most = &options.maximum_number_of_osds;
    if kind == OSDType::Text {
        for osd in there.extract_if(.., |osd| osd.r#type == OSDType::Text) {
            set_aside(test, osd).await?;
        }
    } else {
        let images = there.iter().filter(|osd| osd.r#type == OSDType::Image).count();
        if most.image.is_some_and(|most| images >= count(most)) {
            let image = there.iter().position(|osd| osd.r#type == OSDType::Image);
            let image = test.present(image, "an image that can be deleted")?;
            let osd = there.remove(image);
            set_aside(test, osd).await?;
            return Ok(there);
        }
    }
    if there.len() >= count(most.total) {
        test.check(!there.is_empty(), "an OSD that can be deleted", "none")?;
        let osd = there.remove(0);
        set_aside(test, osd).await?;
    }
    Ok(there)
}

/// Uploads the picture to one of the places for images, if the device takes pictures.
async fn upload(test: &mut Test, options: &tt::OSDImgOptions, end: Pick) -> Outcome {
    if options.formats_supported.is_none() {
        return Ok(());
    }
    let path = test.present(end.of(&options.image_path), "an ImagePath")?;
    let answer = test
        .device()
        .upload(path, "image/png", Vec::from(PICTURE))
        .await
        .map_err(|error| Stop::Inconclusive(error.to_string()))?;
    test.check(
        answer.status == 200,
        "HTTP status 200",
        format!("{} from {path}", answer.status),
    )
}

/// Annex `HelperOSDOvsOSD`: an item at one end of the options, with a kind of text.
fn item(
    test: &Test,
    configuration: &str,
    options: &tt::OSDConfigurationOptions,
    kind: OSDType,
    text: &str,
    end: Pick,
) -> Result<tt::OSDConfiguration, Stop> {
    let position = test
        .present(end.of(&options.position_option), "a PositionOption")?
        .clone();
    let mut osd = tt::OSDConfiguration {
        token: "testOSD".to_owned(),
        video_source_configuration_token: tt::OSDReference {
            value: configuration.to_owned(),
            ..tt::OSDReference::default()
        },
        r#type: kind,
        position: tt::OSDPosConfiguration {
            pos: (position == "Custom").then(|| {
                let place = end.end((-1.0, 1.0));
                tt::Vector { x: place, y: place }
            }),
            r#type: position,
            ..tt::OSDPosConfiguration::default()
        },
        ..tt::OSDConfiguration::default()
    };
    if kind == OSDType::Image {
        let images = test.present(options.image_option.as_ref(), "ImageOption")?;
        let path = test.present(end.of(&images.image_path), "an ImagePath")?;
        osd.image = Some(tt::OSDImgConfiguration {
            img_path: path.clone(),
            ..tt::OSDImgConfiguration::default()
        });
    } else {
        let texts = test.present(options.text_option.as_ref(), "TextOption")?;
        osd.text_string = Some(text_string(test, texts, text, end)?);
    }
    Ok(osd)
}

fn text_string(
    test: &Test,
    options: &tt::OSDTextOptions,
    kind: &str,
    end: Pick,
) -> Result<tt::OSDTextConfiguration, Stop> {
    let format = |list: &[String], name: &str, needed: bool| {
        needed
            .then(|| test.present(end.of(list), name).cloned())
            .transpose()
    };
    let color = |options: &Option<tt::OSDColorOptions>| {
        let options = options.as_ref()?;
        Some(tt::OSDColor {
            color: pick(options.color.as_ref()?, end)?,
            transparent: options.transparent.as_ref().map(|range| end.end(ends(range))),
            ..tt::OSDColor::default()
        })
    };
    Ok(tt::OSDTextConfiguration {
        r#type: kind.to_owned(),
        date_format: format(
            &options.date_format,
            "a DateFormat",
            matches!(kind, "Date" | "DateAndTime"),
        )?,
        time_format: format(
            &options.time_format,
            "a TimeFormat",
            matches!(kind, "Time" | "DateAndTime"),
        )?,
        font_size: options.font_size_range.as_ref().map(|range| end.end(ends(range))),
        font_color: color(&options.font_color),
        background_color: color(&options.background_color),
        plain_text: (kind == "Plain").then(|| "Onvif test".to_owned()),
        ..tt::OSDTextConfiguration::default()
    })
}

/// The first or last kind of text that the texts use.
fn kind_of_text(test: &Test, options: &tt::OSDConfigurationOptions, end: Pick) -> Result<String, Stop> {
    let texts = test.present(options.text_option.as_ref(), "TextOption")?;
    let known: Vec<&String> = texts
        .r#type
        .iter()
        .filter(|kind| matches!(kind.as_str(), "Plain" | "Date" | "Time" | "DateAndTime"))
        .collect();
    Ok((**test.present(end.of(&known), "a Type of TextOption")?).clone())
}

/// Creates an item that is gone when the case is over. A device may take some time with an image that has just been uploaded.
async fn put(test: &mut Test, osd: &tt::OSDConfiguration) -> Result<String, Stop> {
    let request = tr2::CreateOSD { osd: osd.clone() };
    let end = Instant::now() + test.settings().operation_delay;
    let token = loop {
        match test.attempt::<CreateOSD>(&request).await? {
            Ok(answer) => break answer.osd_token,
            Err(_) if osd.image.is_some() && Instant::now() < end => {
                tokio::time::sleep(Duration::from_millis(250)).await;
            }
            Err(fault) => return Err(test.failed("CreateOSDResponse", format!("the fault {fault}"))),
        }
    };
    let left = tr2::DeleteOSD {
        osd_token: token.clone(),
    };
    test.restore("the OSD that the case has made", move |test| {
        Box::pin(async move {
            // Some cases delete it themselves.
            test.undo_once_more::<DeleteOSD>(&left).await
        })
    });
    Ok(token)
}

/// Goes on only if an item is told as it was set.
fn is(test: &Test, osds: &[tt::OSDConfiguration], token: &str, wanted: &tt::OSDConfiguration) -> Outcome {
    let told = osds.iter().find(|osd| osd.token == token);
    let told = test.present(told, &format!("the OSD {token}"))?;
    let place = |a: &Option<tt::Vector>, b: &Option<tt::Vector>| match (a, b) {
        (Some(a), Some(b)) => (a.x - b.x).abs() < 1e-3 && (a.y - b.y).abs() < 1e-3,
        (_, None) => true,
        (None, Some(_)) => false,
    };
    let path = |osd: &tt::OSDConfiguration| osd.image.as_ref().map(|image| image.img_path.clone());
    let same = told.video_source_configuration_token.value == wanted.video_source_configuration_token.value
        && told.r#type == wanted.r#type
        && told.position.r#type == wanted.position.r#type
        && place(&told.position.pos, &wanted.position.pos)
        && path(told) == path(wanted)
        && match (&told.text_string, &wanted.text_string) {
            (Some(told), Some(wanted)) => is_text(told, wanted),
            (told, wanted) => told.is_some() == wanted.is_some(),
        };
    test.check(same, format!("{wanted:?}"), format!("{told:?}"))
}

/// Whether a text is as it was set; what was not set may be anything.
fn is_text(told: &tt::OSDTextConfiguration, wanted: &tt::OSDTextConfiguration) -> bool {
    fn same<T: PartialEq>(told: &Option<T>, wanted: &Option<T>) -> bool {
        wanted.is_none() || told == wanted
    }
    let color = |told: &Option<tt::OSDColor>, wanted: &Option<tt::OSDColor>| match (told, wanted) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(told), Some(wanted)) => {
            close(&told.color, &wanted.color) && same(&told.transparent, &wanted.transparent)
        }
    };
    told.r#type == wanted.r#type
        && same(&told.date_format, &wanted.date_format)
        && same(&told.time_format, &wanted.time_format)
        && same(&told.font_size, &wanted.font_size)
        && same(&told.plain_text, &wanted.plain_text)
        && color(&told.font_color, &wanted.font_color)
        && color(&told.background_color, &wanted.background_color)
}

/// The video source configurations, with the options of those that have items of a kind.
async fn with_options(
    test: &mut Test,
    kind: OSDType,
) -> Result<Vec<(String, tt::OSDConfigurationOptions)>, Stop> {
    let all = ask::<VideoSource>(test, None, None).await?;
    test.step(4);
    test.check(!all.is_empty(), "at least one VideoSource", "none")?;
    let mut found = Vec::new();
    for configuration in all {
        let options = options(test, &configuration.token).await?;
        let there = match kind {
            OSDType::Image => options.image_option.is_some(),
            _ => options.text_option.is_some(),
        };
        if options.r#type.contains(&kind) && there {
            found.push((configuration.token, options));
        }
    }
    Ok(found)
}

async fn create(test: &mut Test, kind: OSDType) -> Outcome {
    test.step(3);
    for (configuration, options) in with_options(test, kind).await? {
        let there = osds(test, None, Some(&configuration)).await?;
        let others = make_room(test, there, &options, kind).await?;
        for end in [Pick::First, Pick::Last] {
            if let Some(images) = options.image_option.as_ref().filter(|_| kind == OSDType::Image) {
                upload(test, images, end).await?;
            }
            let text = match kind {
                OSDType::Text => kind_of_text(test, &options, end)?,
                _ => String::new(),
            };
            let wanted = item(test, &configuration, &options, kind, &text, end)?;
            let token = put(test, &wanted).await?;
            test.check(
                !has(&others, &token),
                "a token that no other OSD has",
                token.clone(),
            )?;
            // The texts read the first one by its token and the last one by its configuration.
            let told = match end {
                Pick::First => osds(test, Some(&token), None).await?,
                Pick::Last => osds(test, None, Some(&configuration)).await?,
            };
            is(test, &told, &token, &wanted)?;
            delete(test, &token).await?;
            let left = osds(test, None, Some(&configuration)).await?;
            test.check(
                !has(&left, &token),
                format!("no OSD {token}"),
                "it is still there",
            )?;
        }
    }
    Ok(())
}

async fn change(test: &mut Test, kind: OSDType) -> Outcome {
    test.step(3);
    for (configuration, options) in with_options(test, kind).await? {
        let there = osds(test, None, Some(&configuration)).await?;
        make_room(test, there, &options, kind).await?;
        if let Some(images) = options.image_option.as_ref().filter(|_| kind == OSDType::Image) {
            upload(test, images, Pick::First).await?;
        }
        let text = match kind {
            OSDType::Text => kind_of_text(test, &options, Pick::First)?,
            _ => String::new(),
        };
        let first = item(test, &configuration, &options, kind, &text, Pick::First)?;
        let token = put(test, &first).await?;
        let told = osds(test, Some(&token), None).await?;
        test.check(
            has(&told, &token),
            format!("the OSD {token}"),
            format!("{told:?}"),
        )?;
        let mut wanted = item(test, &configuration, &options, kind, &text, Pick::Last)?;
        wanted.token.clone_from(&token);
        if kind == OSDType::Image {
            // Only the position changes.
            wanted.image = first.image;
        }
        test.call::<SetOSD>(&tr2::SetOSD { osd: wanted.clone() }).await?;
        let told = osds(test, Some(&token), None).await?;
        is(test, &told, &token, &wanted)?;
        delete(test, &token).await?;
    }
    Ok(())
}

/// Makes a text if a configuration has nothing on screen, so that there is something to judge.
async fn at_least_one(test: &mut Test, configuration: &str) -> Outcome {
    let options = options(test, configuration).await?;
    let room = options.maximum_number_of_osds.total > 0 && options.text_option.is_some();
    if room && osds(test, None, Some(configuration)).await?.is_empty() {
        let text = kind_of_text(test, &options, Pick::Last)?;
        let wanted = item(test, configuration, &options, OSDType::Text, &text, Pick::First)?;
        put(test, &wanted).await?;
    }
    Ok(())
}

async fn all_and_some(test: &mut Test) -> Outcome {
    test.step(3);
    let configurations = ask::<VideoSource>(test, None, None).await?;
    for configuration in &configurations {
        at_least_one(test, &configuration.token).await?;
    }
    test.step(4);
    let all = osds(test, None, None).await?;
    test.step(5);
    once(test, all.iter().map(|osd| osd.token.as_str()))?;
    for configuration in &configurations {
        test.step(7);
        let some = osds(test, None, Some(&configuration.token)).await?;
        once(test, some.iter().map(|osd| osd.token.as_str()))?;
        for osd in &some {
            test.check(
                has(&all, &osd.token),
                format!("{} among all OSDs", osd.token),
                format!("{all:?}"),
            )?;
        }
    }
    Ok(())
}

async fn options_hold(test: &mut Test) -> Outcome {
    test.step(3);
    let mut some = false;
    for configuration in ask::<VideoSource>(test, None, None).await? {
        test.step(4);
        let options = options(test, &configuration.token).await?;
        if options.maximum_number_of_osds.total > 0 {
            some = true;
            hold(test, &options)?;
        }
    }
    test.step(5);
    test.check(
        some,
        "a configuration with MaximumNumberOfOSDs.Total above 0",
        "none",
    )
}

fn hold(test: &Test, options: &tt::OSDConfigurationOptions) -> Outcome {
    let most = &options.maximum_number_of_osds;
    for (kind, option, there, most) in [
        (
            OSDType::Text,
            "TextOption",
            options.text_option.is_some(),
            most.plain_text,
        ),
        (
            OSDType::Image,
            "ImageOption",
            options.image_option.is_some(),
            most.image,
        ),
    ] {
        let typed = options.r#type.contains(&kind);
        test.check(
            typed == there,
            format!("both or none of Type {kind} and {option}"),
            format!("Type {typed}, {option} {there}"),
        )?;
        test.check(
            typed || most.unwrap_or(0) <= 0,
            format!("Type {kind}, since there can be {}", most.unwrap_or(0)),
            format!("{:?}", options.r#type),
        )?;
    }
    if let Some(images) = &options.image_option
        && let Some(formats) = &images.formats_supported
    {
        listed(test, "the format", &"image/png".to_owned(), &formats.0)?;
        test.check(
            images.max_size.is_some() || images.max_width.is_some() && images.max_height.is_some(),
            "MaxSize, or MaxWidth and MaxHeight",
            "neither",
        )?;
        for (name, most, least) in [
            ("MaxSize", images.max_size, 1024),
            ("MaxWidth", images.max_width, 16),
            ("MaxHeight", images.max_height, 16),
        ] {
            test.check(
                most.is_none_or(|most| most >= least),
                format!("{name} not below {least}"),
                format!("{most:?}"),
            )?;
        }
    }
    if let Some(texts) = &options.text_option {
        for kind in &texts.r#type {
            let date = !matches!(kind.as_str(), "Date" | "DateAndTime") || !texts.date_format.is_empty();
            let time = !matches!(kind.as_str(), "Time" | "DateAndTime") || !texts.time_format.is_empty();
            test.check(date && time, format!("formats for {kind}"), "none")?;
        }
    }
    Ok(())
}

async fn are_among_options(test: &mut Test) -> Outcome {
    test.step(3);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        at_least_one(test, &configuration.token).await?;
        test.step(4);
        let some = osds(test, None, Some(&configuration.token)).await?;
        if some.is_empty() {
            continue;
        }
        let options = options(test, &configuration.token).await?;
        for osd in &some {
            test.check(
                osd.video_source_configuration_token.value == configuration.token,
                format!("an OSD of {}", configuration.token),
                osd.video_source_configuration_token.value.clone(),
            )?;
            is_among(test, osd, &options)?;
        }
    }
    Ok(())
}

fn is_among(test: &Test, osd: &tt::OSDConfiguration, options: &tt::OSDConfigurationOptions) -> Outcome {
    test.check(
        options.maximum_number_of_osds.total > 0,
        "MaximumNumberOfOSDs.Total above 0",
        options.maximum_number_of_osds.total.to_string(),
    )?;
    listed(test, "Type", &osd.r#type, &options.r#type)?;
    listed(
        test,
        "Position.Type",
        &osd.position.r#type,
        &options.position_option,
    )?;
    if let Some(image) = &osd.image {
        let images = test.present(options.image_option.as_ref(), "ImageOption")?;
        listed(test, "ImgPath", &image.img_path, &images.image_path)?;
    }
    let Some(text) = &osd.text_string else {
        return Ok(());
    };
    let texts = test.present(options.text_option.as_ref(), "TextOption")?;
    listed(test, "TextString.Type", &text.r#type, &texts.r#type)?;
    for (name, format, formats) in [
        ("DateFormat", &text.date_format, &texts.date_format),
        ("TimeFormat", &text.time_format, &texts.time_format),
    ] {
        if let Some(format) = format {
            listed(test, name, format, formats)?;
        }
    }
    if let (Some(size), Some(range)) = (text.font_size, &texts.font_size_range) {
        within(test, "FontSize", size, ends(range))?;
    }
    for (name, color, options) in [
        ("FontColor", &text.font_color, &texts.font_color),
        ("BackgroundColor", &text.background_color, &texts.background_color),
    ] {
        let Some(color) = color else { continue };
        let options = test.present(options.as_ref(), &format!("options of {name}"))?;
        let colors = test.present(options.color.as_ref(), &format!("options of {name}.Color"))?;
        is_offered(test, &color.color, colors)?;
        if let Some(transparent) = color.transparent {
            let range = options.transparent.as_ref();
            let range = test.present(range, &format!("options of {name}.Transparent"))?;
            within(test, "Transparent", transparent, ends(range))?;
        }
    }
    Ok(())
}
