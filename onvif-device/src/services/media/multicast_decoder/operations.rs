//! The operations over multicast audio decoders, as the Media2 service has them.

use std::net::Ipv4Addr;

use onvif_core::generated::{tr2, tt};
use onvif_core::soap::Fault;

use super::{DecoderConfiguration, MulticastDecoders, PRIORITIES, modify};
use crate::backend::audio::AudioCodec;
use crate::services::media::MediaService;

const CODECS: [(AudioCodec, &str); 2] = [(AudioCodec::Pcmu, "PCMU"), (AudioCodec::Pcma, "PCMA")];

impl MediaService {
    fn has_decoders(&self) -> Result<&MulticastDecoders, Fault> {
        self.multicast_decoders()
            .map(|decoders| &**decoders)
            .ok_or_else(Fault::action_not_supported)
    }

    /// What the capabilities say of multicast audio decoders.
    pub(in crate::services::media) fn decoder_capabilities(
        &self,
    ) -> Option<tr2::MulticastAudioDecoderCapabilities> {
        self.multicast_decoders()
            .map(|_| tr2::MulticastAudioDecoderCapabilities {
                multicast_audio_decoder: Some(true),
                srtp: Some(false),
                ipv6: Some(false),
                ..tr2::MulticastAudioDecoderCapabilities::default()
            })
    }

    pub(in crate::services::media) fn show_decoders(
        &self,
        token: Option<&str>,
    ) -> Result<Vec<tt::MulticastAudioDecoderConfiguration>, Fault> {
        let decoders = self.has_decoders()?;
        let found = match token {
            Some(token) => vec![decoders.decoder(token)?],
            None => decoders.list(),
        };
        Ok(found.into_iter().map(show).collect())
    }

    /// One entry for each encoding; every decoder has the same.
    pub(in crate::services::media) fn decoder_options(
        &self,
        token: Option<&str>,
    ) -> Result<Vec<tt::MulticastAudioDecoderConfigurationOptions>, Fault> {
        let decoders = self.has_decoders()?;
        if let Some(token) = token {
            decoders.decoder(token)?;
        }
        let codecs = decoders.codecs();
        let options = CODECS
            .iter()
            .filter(|(codec, _)| codecs.contains(codec))
            .map(|(_, name)| tt::MulticastAudioDecoderConfigurationOptions {
                encoding_options: tt::AudioDecoder2Options {
                    encoding: (*name).to_owned(),
                    bitrate_list: tt::IntItems { items: vec![64] },
                    sample_rate_list: tt::IntItems { items: vec![8] },
                    ..tt::AudioDecoder2Options::default()
                },
                priority_range: tt::IntRange {
                    min: *PRIORITIES.start(),
                    max: *PRIORITIES.end(),
                },
                ..tt::MulticastAudioDecoderConfigurationOptions::default()
            });
        Ok(options.collect())
    }

    pub(in crate::services::media) async fn change_decoder(
        &self,
        new: tt::MulticastAudioDecoderConfiguration,
    ) -> Result<(), Fault> {
        let decoders = self.has_decoders()?;
        decoders.decoder(&new.token)?;
        decoders.set(read(new)?).await
    }
}

fn show(decoder: DecoderConfiguration) -> tt::MulticastAudioDecoderConfiguration {
    let name = CODECS.iter().find(|(codec, _)| *codec == decoder.codec);
    tt::MulticastAudioDecoderConfiguration {
        token: decoder.token,
        name: decoder.name,
        // Profiles do not hold it.
        use_count: 0,
        enable: decoder.enabled,
        audio_output_token: decoder.outputs,
        encoding: name.map(|(_, name)| (*name).to_owned()).unwrap_or_default(),
        bitrate: decoder.bitrate,
        sampling_rate: 8,
        multicast: tt::MulticastReceiverConfiguration {
            address: address(decoder.group),
            port: decoder.port.into(),
            ttl: decoder.ttl.into(),
            source_specific_multicast: decoder.source.map(address),
            ..tt::MulticastReceiverConfiguration::default()
        },
        rtp_payload_type: decoder.payload_type.into(),
        priority: decoder.priority,
        ..tt::MulticastAudioDecoderConfiguration::default()
    }
}

fn read(new: tt::MulticastAudioDecoderConfiguration) -> Result<DecoderConfiguration, Fault> {
    let codec = CODECS
        .iter()
        .find(|(_, name)| name.eq_ignore_ascii_case(&new.encoding));
    let (codec, _) = codec.ok_or_else(|| modify("The encoding is not among the options"))?;
    if new.sampling_rate != 8 {
        return Err(modify("The sample rate is not among the options"));
    }
    if new
        .media_format_parameters
        .is_some_and(|parameters| !parameters.trim().is_empty())
    {
        return Err(modify("The encoding has no format parameters"));
    }
    if new
        .srtp_pre_shared_parameters
        .is_some_and(|shared| !shared.srtppsk.is_empty())
    {
        return Err(modify("SRTP is not supported"));
    }
    if !new.multicast.interface_token.is_empty() {
        return Err(modify("The device listens on all interfaces"));
    }
    let source = new.multicast.source_specific_multicast.as_ref();
    let source = source.map(from_address).transpose()?;
    Ok(DecoderConfiguration {
        token: new.token,
        name: new.name,
        enabled: new.enable,
        outputs: new.audio_output_token,
        codec: *codec,
        bitrate: new.bitrate,
        group: from_address(&new.multicast.address)?,
        port: u16::try_from(new.multicast.port).map_err(|_| modify("The port is out of range"))?,
        ttl: u8::try_from(new.multicast.ttl).map_err(|_| modify("The time to live is out of range"))?,
        source: source.filter(|source| !source.is_unspecified()),
        payload_type: u8::try_from(new.rtp_payload_type)
            .map_err(|_| modify("The payload type is out of range"))?,
        priority: new.priority,
    })
}

fn address(address: Ipv4Addr) -> tt::IPAddress {
    tt::IPAddress {
        r#type: tt::IPType::IPv4,
        ipv4_address: Some(address.to_string()),
        ipv6_address: None,
    }
}

fn from_address(address: &tt::IPAddress) -> Result<Ipv4Addr, Fault> {
    let text = address
        .ipv4_address
        .as_deref()
        .filter(|_| address.r#type == tt::IPType::IPv4);
    text.and_then(|text| text.trim().parse().ok())
        .ok_or_else(|| modify("The address is not an IPv4 address"))
}
