//! The kinds of configurations, whose texts are the same but for the names of the operations.

use std::fmt::Debug;
use std::future::Future;

use onvif_core::generated::{trt, tt};

use crate::case::{Outcome, Stop, Test};

/// A kind of configuration.
pub trait Kind: Send + 'static {
    /// The configuration.
    type Configuration: Clone + PartialEq + Debug + Send + Sync + 'static;
    /// Its name.
    const NAME: &'static str;

    fn token(configuration: &Self::Configuration) -> &str;
    fn use_count(configuration: &Self::Configuration) -> i32;
    /// The same configuration with another use count.
    fn counted(configuration: &Self::Configuration, uses: i32) -> Self::Configuration;
    /// The configuration in a profile.
    fn of(profile: &tt::Profile) -> Option<&Self::Configuration>;
    /// `Get…Configurations`.
    fn list(test: &mut Test) -> impl Future<Output = Result<Vec<Self::Configuration>, Stop>> + Send;
    /// `Get…Configuration`.
    fn one(test: &mut Test, token: &str) -> impl Future<Output = Result<Self::Configuration, Stop>> + Send;
    /// `GetCompatible…Configurations`.
    fn compatible(
        test: &mut Test,
        profile: &str,
    ) -> impl Future<Output = Result<Vec<Self::Configuration>, Stop>> + Send;
    /// `Add…Configuration`.
    fn add(test: &mut Test, profile: &str, token: &str) -> impl Future<Output = Outcome> + Send;
    /// `Remove…Configuration`.
    fn remove(test: &mut Test, profile: &str) -> impl Future<Output = Outcome> + Send;
    /// `Set…Configuration`.
    fn set(test: &mut Test, configuration: Self::Configuration) -> impl Future<Output = Outcome> + Send;
    /// `Set…Configuration` that must be refused with these codes.
    fn refused(
        test: &mut Test,
        configuration: Self::Configuration,
        codes: &[&str],
    ) -> impl Future<Output = Outcome> + Send;
}

macro_rules! kind {
    ($kind:ident, $configuration:ident, $of:expr, $list:ident, $one:ident, $compatible:ident, $add:ident, $remove:ident, $set:ident) => {
        pub struct $kind;

        impl Kind for $kind {
            type Configuration = tt::$configuration;
            const NAME: &'static str = stringify!($configuration);

            fn token(configuration: &tt::$configuration) -> &str {
                &configuration.token
            }

            fn use_count(configuration: &tt::$configuration) -> i32 {
                configuration.use_count
            }

            fn counted(configuration: &tt::$configuration, uses: i32) -> tt::$configuration {
                tt::$configuration {
                    use_count: uses,
                    ..configuration.clone()
                }
            }

            fn of(profile: &tt::Profile) -> Option<&tt::$configuration> {
                let of: fn(&tt::Profile) -> Option<&tt::$configuration> = $of;
                of(profile)
            }

            async fn list(test: &mut Test) -> Result<Vec<tt::$configuration>, Stop> {
                let request = trt::$list::default();
                Ok(test
                    .call::<trt::operations::$list>(&request)
                    .await?
                    .configurations)
            }

            async fn one(test: &mut Test, token: &str) -> Result<tt::$configuration, Stop> {
                let request = trt::$one {
                    configuration_token: token.to_owned(),
                };
                let told = test
                    .call::<trt::operations::$one>(&request)
                    .await?
                    .configuration;
                test.check(
                    told.token == token,
                    format!("the configuration {token}"),
                    told.token.clone(),
                )?;
                Ok(told)
            }

            async fn compatible(test: &mut Test, profile: &str) -> Result<Vec<tt::$configuration>, Stop> {
                let request = trt::$compatible {
                    profile_token: profile.to_owned(),
                };
                Ok(test
                    .call::<trt::operations::$compatible>(&request)
                    .await?
                    .configurations)
            }

            async fn add(test: &mut Test, profile: &str, token: &str) -> Outcome {
                let request = trt::$add {
                    profile_token: profile.to_owned(),
                    configuration_token: token.to_owned(),
                };
                test.call::<trt::operations::$add>(&request).await?;
                Ok(())
            }

            async fn remove(test: &mut Test, profile: &str) -> Outcome {
                let request = trt::$remove {
                    profile_token: profile.to_owned(),
                };
                test.call::<trt::operations::$remove>(&request).await?;
                Ok(())
            }

            async fn set(test: &mut Test, configuration: tt::$configuration) -> Outcome {
                let request = trt::$set {
                    configuration,
                    force_persistence: false,
                };
                test.call::<trt::operations::$set>(&request).await?;
                Ok(())
            }

            async fn refused(test: &mut Test, configuration: tt::$configuration, codes: &[&str]) -> Outcome {
                let request = trt::$set {
                    configuration,
                    force_persistence: false,
                };
                test.refused::<trt::operations::$set>(&request, codes)
                    .await?;
                Ok(())
            }
        }
    };
}

kind!(
    VideoSource,
    VideoSourceConfiguration,
    |profile| profile.video_source_configuration.as_ref(),
    GetVideoSourceConfigurations,
    GetVideoSourceConfiguration,
    GetCompatibleVideoSourceConfigurations,
    AddVideoSourceConfiguration,
    RemoveVideoSourceConfiguration,
    SetVideoSourceConfiguration
);
kind!(
    VideoEncoder,
    VideoEncoderConfiguration,
    |profile| profile.video_encoder_configuration.as_ref(),
    GetVideoEncoderConfigurations,
    GetVideoEncoderConfiguration,
    GetCompatibleVideoEncoderConfigurations,
    AddVideoEncoderConfiguration,
    RemoveVideoEncoderConfiguration,
    SetVideoEncoderConfiguration
);
kind!(
    AudioSource,
    AudioSourceConfiguration,
    |profile| profile.audio_source_configuration.as_ref(),
    GetAudioSourceConfigurations,
    GetAudioSourceConfiguration,
    GetCompatibleAudioSourceConfigurations,
    AddAudioSourceConfiguration,
    RemoveAudioSourceConfiguration,
    SetAudioSourceConfiguration
);
kind!(
    AudioEncoder,
    AudioEncoderConfiguration,
    |profile| profile.audio_encoder_configuration.as_ref(),
    GetAudioEncoderConfigurations,
    GetAudioEncoderConfiguration,
    GetCompatibleAudioEncoderConfigurations,
    AddAudioEncoderConfiguration,
    RemoveAudioEncoderConfiguration,
    SetAudioEncoderConfiguration
);
kind!(
    AudioOutput,
    AudioOutputConfiguration,
    |profile| profile.extension.as_ref()?.audio_output_configuration.as_ref(),
    GetAudioOutputConfigurations,
    GetAudioOutputConfiguration,
    GetCompatibleAudioOutputConfigurations,
    AddAudioOutputConfiguration,
    RemoveAudioOutputConfiguration,
    SetAudioOutputConfiguration
);
kind!(
    AudioDecoder,
    AudioDecoderConfiguration,
    |profile| profile.extension.as_ref()?.audio_decoder_configuration.as_ref(),
    GetAudioDecoderConfigurations,
    GetAudioDecoderConfiguration,
    GetCompatibleAudioDecoderConfigurations,
    AddAudioDecoderConfiguration,
    RemoveAudioDecoderConfiguration,
    SetAudioDecoderConfiguration
);
kind!(
    Metadata,
    MetadataConfiguration,
    |profile| profile.metadata_configuration.as_ref(),
    GetMetadataConfigurations,
    GetMetadataConfiguration,
    GetCompatibleMetadataConfigurations,
    AddMetadataConfiguration,
    RemoveMetadataConfiguration,
    SetMetadataConfiguration
);

/// Has a configuration put back when the case is over.
pub fn put_back<K: Kind>(test: &mut Test, configuration: &K::Configuration) {
    let configuration = configuration.clone();
    test.restore(K::NAME, move |test| {
        Box::pin(async move { K::set(test, configuration).await })
    });
}

/// The configurations of a kind, of which there must be some.
pub async fn some<K: Kind>(test: &mut Test) -> Result<Vec<K::Configuration>, Stop> {
    let all = K::list(test).await?;
    test.check(!all.is_empty(), format!("at least one {}", K::NAME), "none")?;
    Ok(all)
}

/// The first configuration of a kind that fits a profile.
pub async fn fitting<K: Kind>(test: &mut Test, profile: &str) -> Result<K::Configuration, Stop> {
    let all = K::compatible(test, profile).await?;
    let first = all.into_iter().next();
    test.present(first, &format!("a {} that fits the profile {profile}", K::NAME))
}
