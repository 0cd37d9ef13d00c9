//! Configurations that are set to what their options allow: MEDIA2-2-2-5, 2-3-4, 3-1-5, 3-2-1, 3-2-2, 3-3-5, 3-4-4, 8-1-1.

use onvif_core::generated::tr2::operations::{
    GetAudioEncoderConfigurationOptions, GetAudioOutputConfigurationOptions,
    GetAudioSourceConfigurationOptions, GetMetadataConfigurationOptions, GetVideoEncoderConfigurationOptions,
    GetVideoSourceConfigurationOptions, SetAudioDecoderConfiguration, SetAudioEncoderConfiguration,
    SetAudioOutputConfiguration, SetAudioSourceConfiguration, SetMetadataConfiguration,
    SetVideoEncoderConfiguration, SetVideoSourceConfiguration,
};
use onvif_core::generated::{tr2, tt, wsnt};
use onvif_core::operation::Operation;
use onvif_core::xml::RawXml;

use super::configurations::{
    AudioDecoder, AudioEncoder, AudioOutput, AudioSource, Kind, Metadata, VideoEncoder, VideoSource, ask,
};
use super::options::options;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::changes::{CONFIGURATION, Changes};
use crate::cases::support::media::{bounds, destination, rotate, rotate_options};
use crate::cases::support::notices::bare;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-2-2-5", video_sources, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-3-4", video_encoders, requires: [Feature::Media2Service, Feature::EventService, Feature::Media2Video]),
    case!("MEDIA2-3-1-5", audio_sources, requires: [Feature::Media2Service, Feature::EventService, Feature::Media2Audio]),
    case!("MEDIA2-3-2-1", audio_encoders, with: &["PCMU"], requires: [Feature::Media2Service, Feature::EventService, Feature::Media2G711]),
    case!("MEDIA2-3-2-2", audio_encoders, with: &["MP4A-LATM", "MPEG4-GENERIC"], requires: [Feature::Media2Service, Feature::EventService, Feature::Media2Aac]),
    case!("MEDIA2-3-3-5", audio_outputs, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-4-4", audio_decoders, requires: [Feature::Media2Service, Feature::EventService, Feature::Media2AudioDecoder]),
    case!("MEDIA2-8-1-1", metadata, requires: [Feature::Media2Service, Feature::EventService, Feature::Media2Metadata]),
];

/// A kind of configuration that can be set.
trait Settable: Kind {
    /// How it is set.
    type Set: Operation;

    fn request(configuration: Self::Configuration) -> <Self::Set as Operation>::Request;
    /// What the text compares, in words.
    fn compared(configuration: &Self::Configuration) -> String;
}

macro_rules! settable {
    ($kind:ident, $set:ident, $compared:path) => {
        impl Settable for $kind {
            type Set = $set;

            fn request(configuration: Self::Configuration) -> tr2::$set {
                tr2::$set { configuration }
            }

            fn compared(configuration: &Self::Configuration) -> String {
                $compared(configuration)
            }
        }
    };
}

settable!(VideoSource, SetVideoSourceConfiguration, words::video_source);
settable!(VideoEncoder, SetVideoEncoderConfiguration, words::video_encoder);
settable!(AudioSource, SetAudioSourceConfiguration, words::audio_source);
settable!(AudioEncoder, SetAudioEncoderConfiguration, words::audio_encoder);
settable!(AudioOutput, SetAudioOutputConfiguration, words::audio_output);
settable!(AudioDecoder, SetAudioDecoderConfiguration, words::audio_decoder);
settable!(Metadata, SetMetadataConfiguration, words::metadata);

/// What the notes of the texts list for comparison.
mod words {
    use super::{bare, destination, rotate, tt, wsnt};

    pub fn video_source(c: &tt::VideoSourceConfiguration) -> String {
        let tt::IntRectangle { x, y, width, height } = c.bounds;
        let rotated = rotate(c).map(|rotate| (rotate.mode, rotate.degree));
        let lenses = c
            .extension
            .as_ref()
            .and_then(|extension| extension.extension.as_ref())
            .map_or(&[][..], |extension| &extension.lens_description);
        format!(
            "{:?} of {} at {x} {y} {width} {height}, rotated {rotated:?}, lenses {lenses:?}",
            c.name, c.source_token
        )
    }

    pub fn video_encoder(c: &tt::VideoEncoder2Configuration) -> String {
        let size = &c.resolution;
        format!(
            "{:?} {} {} x {} GovLength {:?}",
            c.name, c.encoding, size.width, size.height, c.gov_length
        )
    }

    pub fn audio_source(c: &tt::AudioSourceConfiguration) -> String {
        format!("{:?} of {}", c.name, c.source_token)
    }

    pub fn audio_encoder(c: &tt::AudioEncoder2Configuration) -> String {
        let to = c.multicast.as_ref().map(destination);
        format!(
            "{:?} {} {} kbit/s {} kHz to {to:?}",
            c.name, c.encoding, c.bitrate, c.sample_rate
        )
    }

    pub fn audio_output(c: &tt::AudioOutputConfiguration) -> String {
        format!(
            "{:?} of {} level {} primacy {:?}",
            c.name, c.output_token, c.output_level, c.send_primacy
        )
    }

    pub fn audio_decoder(c: &tt::AudioDecoderConfiguration) -> String {
        format!("{:?}", c.name)
    }

    pub fn metadata(c: &tt::MetadataConfiguration) -> String {
        // What is left out is not carried, and none is said by an empty word as well.
        let ptz = c.ptz_status.as_ref();
        let ptz = ptz.map_or((false, false), |filter| (filter.status, filter.position));
        let compression = c.compression_type.as_deref().unwrap_or("");
        format!(
            "{:?} {compression:?} PTZ {ptz:?} events {:?} analytics {} to {}",
            c.name,
            c.events.as_ref().map(topics),
            c.analytics.unwrap_or(false),
            destination(&c.multicast)
        )
    }

    /// Dialects and topics of a subscription.
    fn topics(events: &tt::EventSubscription) -> Vec<(String, String)> {
        let filter = events.filter.iter().flat_map(|filter| &filter.any);
        filter
            .map(|element| match element.read_as::<wsnt::TopicExpressionType>() {
                Ok(topic) => (
                    topic.dialect.clone(),
                    bare(&topic.content.text().unwrap_or_default()),
                ),
                Err(_) => (String::new(), element.as_str().to_owned()),
            })
            .collect()
    }
}

/// Has a configuration put back when the case is over.
fn put_back<K: Settable>(test: &mut Test, configuration: &K::Configuration) {
    let configuration = configuration.clone();
    test.restore(format!("the {} configuration", K::TYPE), move |test| {
        Box::pin(async move {
            test.call::<K::Set>(&K::request(configuration)).await?;
            Ok(())
        })
    });
}

/// Sets a configuration, waits for the notice, and sees that it is as it was set.
async fn set<K: Settable>(test: &mut Test, changes: Option<&Changes>, wanted: &K::Configuration) -> Outcome {
    test.call::<K::Set>(&K::request(wanted.clone())).await?;
    let token = K::token(wanted);
    if let Some(changes) = changes {
        changes.configuration(test, K::TYPE, token).await?;
    }
    let told = ask::<K>(test, Some(token), None).await?;
    test.check(
        told.len() == 1 && K::token(&told[0]) == token,
        format!("the configuration {token}"),
        format!("{told:?}"),
    )?;
    let (expected, got) = (K::compared(wanted), K::compared(&told[0]));
    test.check(got == expected, expected.clone(), got.clone())
}

/// One end of what options allow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Least,
    Most,
}

impl End {
    const BOTH: [End; 2] = [End::Least, End::Most];

    /// The name of a configuration that is set to it.
    fn name(self) -> String {
        match self {
            End::Least => "TestName1".to_owned(),
            End::Most => "TestName2".to_owned(),
        }
    }

    /// First or last of a list.
    fn item<T>(self, list: &[T]) -> Option<&T> {
        match self {
            End::Least => list.first(),
            End::Most => list.last(),
        }
    }

    fn of<T>(self, (min, max): (T, T)) -> T {
        match self {
            End::Least => min,
            End::Most => max,
        }
    }

    /// Least or greatest of a list, or what there was.
    fn number(self, list: &[i32], old: i32) -> i32 {
        let found = match self {
            End::Least => list.iter().min(),
            End::Most => list.iter().max(),
        };
        found.copied().unwrap_or(old)
    }
}

async fn video_sources(test: &mut Test) -> Outcome {
    test.step(3);
    let all = ask::<VideoSource>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetVideoSourceConfigurationOptions>(test, Some(&old.token), None).await?;
        put_back::<VideoSource>(test, &old);
        for end in End::BOTH {
            let wanted = turned(test, &old, &told.options, end)?;
            set::<VideoSource>(test, Some(&changes), &wanted).await?;
        }
    }
    Ok(())
}

/// Bounds and rotation at one end of the options; the other one is a quarter of the picture in its middle.
fn turned(
    test: &Test,
    old: &tt::VideoSourceConfiguration,
    options: &tt::VideoSourceConfigurationOptions,
    end: End,
) -> Result<tt::VideoSourceConfiguration, Stop> {
    let [x, y, width, height] = bounds(options).map(|(_, range)| range);
    let fixed = [x, y, width, height].iter().all(|(min, max)| min == max);
    let bounds = if end == End::Least || fixed {
        tt::IntRectangle {
            x: x.0,
            y: y.0,
            width: width.0,
            height: height.0,
        }
    } else {
        let middle = |(min, max): (i32, i32), least: i32| (max + min - least) / 2;
        let (left, top) = (middle(x, width.0), middle(y, height.0));
        tt::IntRectangle {
            x: left,
            y: top,
            width: width.1.min(x.1 - left),
            height: height.1.min(y.1 - top),
        }
    };
    let source = end.item(&options.video_source_tokens_available);
    let mut extension = None;
    // A rotation that takes a reboot is not set.
    if let Some(rotation) = rotate_options(options).filter(|rotation| rotation.reboot != Some(true)) {
        let mode = *test.present(end.item(&rotation.mode), "a mode among the options of Rotate")?;
        let degree = (mode == tt::RotateMode::ON).then(|| match &rotation.degree_list {
            Some(list) => end.item(&list.items).copied(),
            None => Some(end.of((-180, 180))),
        });
        extension = Some(tt::VideoSourceConfigurationExtension {
            rotate: Some(tt::Rotate {
                mode,
                degree: degree.flatten(),
                ..tt::Rotate::default()
            }),
            ..tt::VideoSourceConfigurationExtension::default()
        });
    }
    Ok(tt::VideoSourceConfiguration {
        token: old.token.clone(),
        name: end.name(),
        use_count: old.use_count,
        source_token: test
            .present(source, "a token among VideoSourceTokensAvailable")?
            .clone(),
        bounds,
        extension,
        ..tt::VideoSourceConfiguration::default()
    })
}

async fn video_encoders(test: &mut Test) -> Outcome {
    test.step(3);
    let all = ask::<VideoEncoder>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetVideoEncoderConfigurationOptions>(test, Some(&old.token), None).await?;
        put_back::<VideoEncoder>(test, &old);
        for option in &told.options {
            for end in End::BOTH {
                let size = end.item(&option.resolutions_available);
                let rates = option.frame_rates_supported.as_ref();
                let rate = rates.and_then(|list| match end {
                    End::Least => list.0.iter().copied().reduce(f32::min),
                    End::Most => list.0.iter().copied().reduce(f32::max),
                });
                let lengths = option.gov_length_range.as_ref().map(|list| &list.0);
                let profiles = option.profiles_supported.as_ref();
                let quality = &option.quality_range;
                let wanted = tt::VideoEncoder2Configuration {
                    token: old.token.clone(),
                    name: end.name(),
                    use_count: old.use_count,
                    gov_length: lengths.map(|list| end.number(list, 0)),
                    profile: old.profile.as_ref().and_then(|_| end.item(&profiles?.0).cloned()),
                    encoding: option.encoding.clone(),
                    resolution: test
                        .present(size, "a resolution among ResolutionsAvailable")?
                        .clone(),
                    rate_control: rate.map(|frame_rate_limit| tt::VideoRateControl2 {
                        frame_rate_limit,
                        bitrate_limit: end.of((option.bitrate_range.min, option.bitrate_range.max)),
                        ..tt::VideoRateControl2::default()
                    }),
                    multicast: old.multicast.clone(),
                    quality: end.of((quality.min, quality.max)),
                    ..tt::VideoEncoder2Configuration::default()
                };
                set::<VideoEncoder>(test, Some(&changes), &wanted).await?;
            }
        }
    }
    Ok(())
}

async fn audio_sources(test: &mut Test) -> Outcome {
    test.step(3);
    let all = ask::<AudioSource>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetAudioSourceConfigurationOptions>(test, Some(&old.token), None).await?;
        let inputs = &told.options.input_tokens_available;
        let other = inputs.iter().find(|token| **token != old.source_token);
        let source_token = test
            .present(other.or(inputs.first()), "a token among InputTokensAvailable")?
            .clone();
        put_back::<AudioSource>(test, &old);
        let wanted = tt::AudioSourceConfiguration {
            token: old.token.clone(),
            name: End::Least.name(),
            use_count: old.use_count,
            source_token,
            ..tt::AudioSourceConfiguration::default()
        };
        set::<AudioSource>(test, Some(&changes), &wanted).await?;
    }
    Ok(())
}

async fn audio_encoders(test: &mut Test, codecs: &'static [&'static str]) -> Outcome {
    test.step(3);
    let all = ask::<AudioEncoder>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetAudioEncoderConfigurationOptions>(test, Some(&old.token), None).await?;
        // Names of media types know no case (RFC 2045, 5.1).
        let is_one = |name: &str| codecs.iter().any(|codec| codec.eq_ignore_ascii_case(name));
        let Some(option) = told.options.iter().find(|option| is_one(&option.encoding)) else {
            continue;
        };
        put_back::<AudioEncoder>(test, &old);
        for end in End::BOTH {
            let wanted = tt::AudioEncoder2Configuration {
                token: old.token.clone(),
                name: match end {
                    End::Least => End::Least.name(),
                    End::Most => old.name.clone(),
                },
                use_count: old.use_count,
                encoding: option.encoding.clone(),
                multicast: old.multicast.clone(),
                bitrate: end.number(&option.bitrate_list.items, old.bitrate),
                sample_rate: end.number(&option.sample_rate_list.items, old.sample_rate),
                ..tt::AudioEncoder2Configuration::default()
            };
            set::<AudioEncoder>(test, Some(&changes), &wanted).await?;
        }
    }
    Ok(())
}

async fn audio_outputs(test: &mut Test) -> Outcome {
    test.step(3);
    let all = ask::<AudioOutput>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetAudioOutputConfigurationOptions>(test, Some(&old.token), None).await?;
        let option = &told.options;
        put_back::<AudioOutput>(test, &old);
        for end in End::BOTH {
            let output = end.item(&option.output_tokens_available);
            let primacy = end.item(&option.send_primacy_options).cloned();
            let wanted = tt::AudioOutputConfiguration {
                token: old.token.clone(),
                name: end.name(),
                use_count: old.use_count,
                output_token: test
                    .present(output, "a token among OutputTokensAvailable")?
                    .clone(),
                send_primacy: primacy.or_else(|| old.send_primacy.clone()),
                output_level: end.of((option.output_level_range.min, option.output_level_range.max)),
                ..tt::AudioOutputConfiguration::default()
            };
            set::<AudioOutput>(test, Some(&changes), &wanted).await?;
        }
    }
    Ok(())
}

async fn audio_decoders(test: &mut Test) -> Outcome {
    test.step(3);
    for old in ask::<AudioDecoder>(test, None, None).await? {
        test.step(4);
        put_back::<AudioDecoder>(test, &old);
        let wanted = tt::AudioDecoderConfiguration {
            token: old.token.clone(),
            name: End::Least.name(),
            use_count: old.use_count,
            ..tt::AudioDecoderConfiguration::default()
        };
        set::<AudioDecoder>(test, None, &wanted).await?;
    }
    Ok(())
}

/// A subscription to the changes of configurations, as MEDIA2-8-1-1 sets it.
pub(crate) fn events() -> Result<tt::EventSubscription, Stop> {
    let filter = RawXml::parse(
        "<wsnt:TopicExpression xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" \
         xmlns:tns1=\"http://www.onvif.org/ver10/topics\" \
         Dialect=\"http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet\">tns1:Media/ConfigurationChanged\
         </wsnt:TopicExpression>",
    )
    .map_err(|error| Stop::Inconclusive(format!("a filter that cannot be written: {error}")))?;
    Ok(tt::EventSubscription {
        filter: Some(wsnt::FilterType { any: vec![filter] }),
        ..tt::EventSubscription::default()
    })
}

async fn metadata(test: &mut Test) -> Outcome {
    let ptz = test.supports(Feature::PtzService);
    let analytics = test.supports(Feature::AnalyticsService);
    test.step(3);
    let all = ask::<Metadata>(test, None, None).await?;
    test.step(4);
    let changes = Changes::watch(test, &[CONFIGURATION]).await?;
    for old in all {
        test.step(5);
        let told = options::<GetMetadataConfigurationOptions>(test, Some(&old.token), None).await?;
        let option = &told.options;
        let can = &option.ptz_status_filter_options;
        let status = can.pan_tilt_status_supported || can.zoom_status_supported;
        let position =
            can.pan_tilt_position_supported == Some(true) || can.zoom_position_supported == Some(true);
        let compressions = option
            .extension
            .as_ref()
            .map_or(&[][..], |extension| &extension.compression_type);
        put_back::<Metadata>(test, &old);
        for end in End::BOTH {
            let most = end == End::Least;
            let compression = compressions.get(usize::from(!most)).or(compressions.first());
            let wanted = tt::MetadataConfiguration {
                token: old.token.clone(),
                compression_type: compression.cloned(),
                name: end.name(),
                use_count: old.use_count,
                ptz_status: ptz.then(|| tt::PTZFilter {
                    status: most && status,
                    position: most && position,
                    ..tt::PTZFilter::default()
                }),
                events: if most { Some(events()?) } else { None },
                analytics: analytics.then_some(most),
                multicast: old.multicast.clone(),
                session_timeout: old.session_timeout,
                ..tt::MetadataConfiguration::default()
            };
            set::<Metadata>(test, Some(&changes), &wanted).await?;
        }
    }
    Ok(())
}
