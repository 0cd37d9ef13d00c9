//! The profiles that the camera says it supports, by its scopes.

use onvif_device::{BuildError, Module, Setup};

use super::config::Config;
use super::network::NetworkKind;
use super::source_spec::SourceSpec;

/// Scopes for the profiles that a configuration leaves whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles(Vec<&'static str>);

impl Profiles {
    /// What of the profiles S and T may be claimed: both want discovery, a network that can be set, and sources whose pictures the camera encodes itself, T settings of the
    /// pictures and signs of tampering too. `pictures`: whether the camera sees the pictures of all sources, without which there are neither JPEG streams (S) nor
    /// snapshots (T); a V4L2 device may have nothing but H.265.
    pub fn of(config: &Config, pictures: bool) -> Profiles {
        let live = config.sources.iter().all(|source| match source.spec {
            SourceSpec::Test { .. } | SourceSpec::Decoded(_) | SourceSpec::Device(_) => true,
            SourceSpec::File(_) | SourceSpec::Rtsp(_) => false,
        });
        let basis = config.discovery && config.network != NetworkKind::Host && live && pictures;
        let hardware = &config.hardware;
        let scopes = [
            ("onvif://www.onvif.org/Profile/Streaming", basis),
            (
                "onvif://www.onvif.org/Profile/T",
                basis && hardware.imaging && hardware.tamper_detection,
            ),
        ];
        Profiles(
            scopes
                .into_iter()
                .filter_map(|(scope, claimed)| claimed.then_some(scope))
                .collect(),
        )
    }
}

impl Module for Profiles {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        for scope in self.0 {
            setup.scope(scope);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_whole_is_claimed() {
        let claims = |change: fn(&mut Config)| {
            let mut config = Config::default();
            change(&mut config);
            Profiles::of(&config, true).0.len()
        };
        assert_eq!(claims(|_| {}), 2);
        assert_eq!(claims(|config| config.hardware.tamper_detection = false), 1);
        assert_eq!(claims(|config| config.hardware.imaging = false), 1);
        assert_eq!(claims(|config| config.discovery = false), 0);
        assert_eq!(claims(|config| config.network = NetworkKind::Host), 0);
        assert_eq!(
            claims(|config| config.sources.push("rtsp://192.0.2.9/".parse().unwrap())),
            0
        );
        assert_eq!(Profiles::of(&Config::default(), false).0.len(), 0);
    }
}
