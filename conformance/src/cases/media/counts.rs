//! Use counts: MEDIA-2-2-6, -12 to -16, 2-3-5, -13 to -17, 3-2-6, -12 to -16, 3-3-5, -12 to -16.

use std::future::Future;

use super::kinds::{AudioEncoder, AudioSource, Kind, VideoEncoder, VideoSource, put_back};
use super::{delete_profile, empty_profile, profiles};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-2-2-6", as_it_is::<VideoSource>, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-12", added_twice::<VideoSource>, with: SOURCE, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-13", replaced::<VideoSource>, with: SOURCE_REPLACED, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-14", removed::<VideoSource>, with: SOURCE_REMOVED, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-15", deleted::<VideoSource>, with: SOURCE_DELETED, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-16", set::<VideoSource>, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-5", as_it_is::<VideoEncoder>, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-13", added_twice::<VideoEncoder>, with: ENCODER, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-14", replaced::<VideoEncoder>, with: ENCODER_REPLACED, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-15", removed::<VideoEncoder>, with: VIDEO_ENCODER_GONE, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-16", deleted::<VideoEncoder>, with: VIDEO_ENCODER_GONE, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-17", set::<VideoEncoder>, requires: [Feature::MediaService]),
    case!("MEDIA-3-2-6", as_it_is::<AudioSource>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-12", added_twice::<AudioSource>, with: SOURCE, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-13", replaced::<AudioSource>, with: SOURCE_REPLACED, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-14", removed::<AudioSource>, with: AUDIO_SOURCE_REMOVED, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-15", deleted::<AudioSource>, with: SOURCE_DELETED, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-16", set::<AudioSource>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-5", as_it_is::<AudioEncoder>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-12", added_twice::<AudioEncoder>, with: ENCODER, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-13", replaced::<AudioEncoder>, with: ENCODER_REPLACED, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-14", removed::<AudioEncoder>, with: AUDIO_ENCODER_GONE, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-15", deleted::<AudioEncoder>, with: AUDIO_ENCODER_GONE, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-16", set::<AudioEncoder>, requires: [Feature::MediaService, Feature::MediaAudio]),
];

/// The numbers of the steps, which differ from text to text.
#[derive(Clone, Copy)]
struct Steps {
    /// The profile is created.
    create: u32,
    /// The configuration is added.
    add: u32,
    /// It counts one use more.
    added: u32,
    /// It is added again, replaced, removed, or its profile is deleted.
    then: u32,
    /// The count afterwards.
    counted: u32,
}

const fn steps([create, add, added, then, counted]: [u32; 5]) -> Steps {
    Steps {
        create,
        add,
        added,
        then,
        counted,
    }
}

const SOURCE: Steps = steps([5, 13, 17, 18, 22]);
const SOURCE_REPLACED: Steps = steps([6, 14, 18, 19, 23]);
const SOURCE_REMOVED: Steps = steps([5, 13, 14, 15, 18]);
const AUDIO_SOURCE_REMOVED: Steps = steps([5, 13, 14, 15, 19]);
const SOURCE_DELETED: Steps = steps([5, 13, 14, 15, 19]);
const ENCODER: Steps = steps([7, 21, 25, 26, 30]);
const ENCODER_REPLACED: Steps = steps([8, 22, 26, 27, 31]);
const VIDEO_ENCODER_GONE: Steps = steps([7, 21, 22, 23, 27]);
const AUDIO_ENCODER_GONE: Steps = steps([7, 21, 21, 22, 26]);

/// A kind of configuration whose uses are counted.
trait Counted: Kind {
    /// At least so many configurations that an empty profile can have, once it has what they presume.
    fn possible(
        test: &mut Test,
        profile: &str,
        all: &[Self::Configuration],
        least: usize,
    ) -> impl Future<Output = Result<Vec<Self::Configuration>, Stop>> + Send;
}

macro_rules! counted {
    ($($source:ident, $encoder:ident;)*) => {$(
        impl Counted for $source {
            async fn possible(
                _: &mut Test,
                _: &str,
                all: &[Self::Configuration],
                least: usize,
            ) -> Result<Vec<Self::Configuration>, Stop> {
                if all.len() < least {
                    return Err(too_few::<Self>(least));
                }
                Ok(all.to_vec())
            }
        }

        impl Counted for $encoder {
            async fn possible(
                test: &mut Test,
                profile: &str,
                _: &[Self::Configuration],
                least: usize,
            ) -> Result<Vec<Self::Configuration>, Stop> {
                for source in $source::compatible(test, profile).await? {
                    $source::add(test, profile, &source.token).await?;
                    let fitting = $encoder::compatible(test, profile).await?;
                    if fitting.len() >= least {
                        return Ok(fitting);
                    }
                }
                Err(too_few::<Self>(least))
            }
        }
    )*};
}

counted! {
    VideoSource, VideoEncoder;
    AudioSource, AudioEncoder;
}

fn too_few<K: Kind>(least: usize) -> Stop {
    Stop::NotApplicable(match least {
        1 => format!("there is no {} for a new profile", K::NAME),
        _ => format!("there are no two {} for one profile", K::NAME),
    })
}

/// Goes on only if a configuration counts so many uses.
async fn counts<K: Kind>(test: &mut Test, token: &str, uses: i32) -> Outcome {
    let told = K::use_count(&K::one(test, token).await?);
    test.check(
        told == uses,
        format!("UseCount {uses} of {token}"),
        told.to_string(),
    )
}

async fn as_it_is<K: Kind>(test: &mut Test) -> Outcome {
    test.step(4);
    let all = K::list(test).await?;
    test.step(6);
    let profiles = profiles(test).await?;
    for configuration in &all {
        test.step(7);
        let (token, uses) = (K::token(configuration), K::use_count(configuration));
        let own: Vec<_> = profiles
            .iter()
            .filter_map(K::of)
            .filter(|own| K::token(own) == token)
            .collect();
        test.step(8);
        test.check(
            usize::try_from(uses).is_ok_and(|uses| own.len() <= uses),
            format!("UseCount of at least {} of {token}", own.len()),
            uses.to_string(),
        )?;
        test.step(9);
        for own in own {
            let told = K::use_count(own);
            test.check(
                told == uses,
                format!("UseCount {uses} of {token} in its profile"),
                told.to_string(),
            )?;
        }
        test.step(12);
        counts::<K>(test, token, uses).await?;
    }
    Ok(())
}

/// A profile of the case's own with a configuration: its token, and those that it can have. The first one is in it.
async fn added<K: Counted>(
    test: &mut Test,
    steps: Steps,
    least: usize,
) -> Result<(String, Vec<K::Configuration>, Vec<K::Configuration>), Stop> {
    test.step(3);
    let all = K::list(test).await?;
    if all.len() < least {
        return Err(too_few::<K>(least));
    }
    test.step(steps.create);
    let profile = empty_profile(test).await?.token;
    let possible = K::possible(test, &profile, &all, least).await?;
    test.step(steps.add);
    let token = K::token(test.present(possible.first(), "a configuration")?).to_owned();
    K::add(test, &profile, &token).await?;
    test.step(steps.added);
    Ok((profile, possible, all))
}

/// The uses that were counted before the profile was made.
fn before<K: Kind>(test: &Test, all: &[K::Configuration], token: &str) -> Result<i32, Stop> {
    let found = all.iter().find(|configuration| K::token(configuration) == token);
    Ok(K::use_count(test.present(found, &format!("{token} among all"))?))
}

async fn added_twice<K: Counted>(test: &mut Test, steps: Steps) -> Outcome {
    let (profile, possible, all) = added::<K>(test, steps, 1).await?;
    let token = K::token(&possible[0]);
    let uses = before::<K>(test, &all, token)?;
    counts::<K>(test, token, uses + 1).await?;
    test.step(steps.then);
    K::add(test, &profile, token).await?;
    test.step(steps.counted);
    counts::<K>(test, token, uses + 1).await
}

async fn replaced<K: Counted>(test: &mut Test, steps: Steps) -> Outcome {
    let (profile, possible, all) = added::<K>(test, steps, 2).await?;
    let (token, other) = (K::token(&possible[0]), K::token(&possible[1]));
    let (uses, of_other) = (before::<K>(test, &all, token)?, before::<K>(test, &all, other)?);
    counts::<K>(test, token, uses + 1).await?;
    test.step(steps.then);
    K::add(test, &profile, other).await?;
    test.step(steps.counted);
    counts::<K>(test, token, uses).await?;
    test.step(steps.counted + 3);
    counts::<K>(test, other, of_other + 1).await
}

async fn removed<K: Counted>(test: &mut Test, steps: Steps) -> Outcome {
    let (profile, possible, all) = added::<K>(test, steps, 1).await?;
    let token = K::token(&possible[0]);
    let uses = before::<K>(test, &all, token)?;
    test.step(steps.then);
    K::remove(test, &profile).await?;
    test.step(steps.counted);
    counts::<K>(test, token, uses).await
}

async fn deleted<K: Counted>(test: &mut Test, steps: Steps) -> Outcome {
    let (profile, possible, all) = added::<K>(test, steps, 1).await?;
    let token = K::token(&possible[0]);
    let uses = before::<K>(test, &all, token)?;
    test.step(steps.then);
    delete_profile(test, &profile).await?;
    test.step(steps.counted);
    counts::<K>(test, token, uses).await
}

async fn set<K: Kind>(test: &mut Test) -> Outcome {
    test.step(4);
    let all = K::list(test).await?;
    let first = test.present(all.first(), &format!("at least one {}", K::NAME))?;
    let uses = K::use_count(first);
    put_back::<K>(test, first);
    test.step(5);
    K::set(test, K::counted(first, uses + 5)).await?;
    test.step(9);
    counts::<K>(test, K::token(first), uses).await
}
