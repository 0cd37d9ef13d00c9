//! Multicast audio decoders: broadcasts that the device receives from multicast groups and plays (ONVIF Media2, "Multicast Audio Decoder").
//!
//! A device has a fixed number of them, disabled at first. What is enabled joins its group by IPv4 and plays G.711 that comes there. A broadcast takes an output from an
//! audio clip, and none from a person who talks.

mod operations;
mod outputs;
mod receiver;
#[cfg(test)]
mod tests;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use self::outputs::Outputs;
use self::receiver::{Receiver, Tuned};
use super::state::{Token, check_name, fault};
use crate::backend::audio::{AudioBackend, AudioCodec, AudioOutput};
use crate::builder::{BuildError, Setup};
use crate::events::Topic;
use crate::storage::{Persistent, Storage, StorageError};

/// The range of priorities.
const PRIORITIES: RangeInclusive<i32> = 0..=10;
/// Ports that can be listened to.
const PORTS: RangeInclusive<u16> = 1024..=65_534;
/// Payload types without a fixed meaning (RFC 3551).
const DYNAMIC: RangeInclusive<u8> = 96..=127;
/// Most decoders, whatever the backend says.
const MOST: usize = 16;

/// What a decoder receives, and where it plays it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecoderConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// Whether it receives.
    pub enabled: bool,
    /// Outputs; none for all.
    pub outputs: Vec<Token>,
    /// G.711 in one of its laws.
    pub codec: AudioCodec,
    /// The bit rate as the client wrote it: the options count kbit/s, the configuration bit/s, and both are taken.
    pub bitrate: i32,
    /// The group; [`Ipv4Addr::UNSPECIFIED`] for none.
    pub group: Ipv4Addr,
    /// The port of RTP.
    pub port: u16,
    /// Time to live. It means nothing to a receiver.
    pub ttl: u8,
    /// The only sender that is heard.
    pub source: Option<Ipv4Addr>,
    /// Payload type of the packets that are played.
    pub payload_type: u8,
    /// A higher one wins an output.
    pub priority: i32,
}

impl DecoderConfiguration {
    fn factory(number: usize) -> DecoderConfiguration {
        DecoderConfiguration {
            token: format!("mad_{number}"),
            name: format!("Multicast audio decoder {number}"),
            enabled: false,
            outputs: Vec::new(),
            codec: AudioCodec::Pcmu,
            bitrate: 64,
            group: Ipv4Addr::UNSPECIFIED,
            port: 0,
            ttl: 1,
            source: None,
            payload_type: 0,
            priority: 0,
        }
    }
}

/// The decoders of a device.
pub struct MulticastDecoders {
    number: usize,
    outputs: Arc<Outputs>,
    interface: Option<IpAddr>,
    state: Persistent<Vec<DecoderConfiguration>>,
    receivers: Mutex<Vec<Receiver>>,
}

impl fmt::Debug for MulticastDecoders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MulticastDecoders")
            .field("state", &self.state.get())
            .finish_non_exhaustive()
    }
}

impl MulticastDecoders {
    /// The decoders of the hardware, as they are stored or new; `None` where there are none. Groups are joined on the interface with an address, or on all. Nothing is
    /// received before they are part of a device.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(
        audio: Arc<dyn AudioBackend>,
        storage: Arc<dyn Storage>,
        interface: Option<IpAddr>,
    ) -> Result<Option<MulticastDecoders>, StorageError> {
        let number = audio.multicast_decoders().min(MOST);
        if number == 0 || codecs(&audio.outputs()).is_empty() {
            return Ok(None);
        }
        let state = Persistent::open(storage, "multicast-audio-decoders", Vec::new)?;
        let decoders = MulticastDecoders {
            number,
            outputs: Arc::new(Outputs::new(audio)),
            interface,
            state,
            receivers: Mutex::default(),
        };
        // As many as the hardware has now, those that still fit as they were set.
        let stored = decoders.state.get();
        let fitting: Vec<_> = (1..=number)
            .map(|number| {
                let factory = DecoderConfiguration::factory(number);
                let stored = stored.iter().find(|stored| stored.token == factory.token);
                stored
                    .filter(|stored| decoders.check(stored).is_ok())
                    .cloned()
                    .unwrap_or(factory)
            })
            .collect();
        if *stored != fitting {
            decoders.state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        Ok(Some(decoders))
    }

    /// All of them.
    pub fn list(&self) -> Vec<DecoderConfiguration> {
        self.state.get().to_vec()
    }

    /// One of them.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn decoder(&self, token: &str) -> Result<DecoderConfiguration, Fault> {
        let state = self.state.get();
        let found = state.iter().find(|decoder| decoder.token == token);
        found.cloned().ok_or_else(fault::no_config)
    }

    /// The codecs that every output decodes.
    fn codecs(&self) -> Vec<AudioCodec> {
        codecs(&self.outputs.audio().outputs())
    }

    fn check(&self, new: &DecoderConfiguration) -> Result<(), Fault> {
        let all = self.outputs.audio().outputs();
        check_name(&new.name)?;
        for (index, token) in new.outputs.iter().enumerate() {
            let repeated = new.outputs.iter().take(index).any(|before| before == token);
            if repeated || all.iter().all(|output| output.token != *token) {
                return Err(modify("There is no such audio output, or it is named twice"));
            }
        }
        if !codecs(&all).contains(&new.codec) {
            return Err(modify("The encoding is not among the options"));
        }
        if !matches!(new.bitrate, 64 | 64_000) {
            return Err(modify("The bit rate is not among the options"));
        }
        if !PRIORITIES.contains(&new.priority) {
            return Err(modify("The priority lies outside the options"));
        }
        let fixed = match new.codec {
            AudioCodec::Pcma => 8,
            _ => 0,
        };
        if new.payload_type != fixed && !DYNAMIC.contains(&new.payload_type) {
            return Err(modify("The payload type belongs to another encoding"));
        }
        if !new.group.is_unspecified() {
            if !new.group.is_multicast() {
                return Err(modify("The address is not a multicast address"));
            }
            if !PORTS.contains(&new.port) {
                return Err(modify("The port has to be from 1024 to 65534"));
            }
        }
        if new
            .source
            .is_some_and(|source| source.is_multicast() || source.is_broadcast())
        {
            return Err(modify("The source is not an address of one sender"));
        }
        Ok(())
    }

    /// Changes a decoder. What it received is over; what it receives now is heard at once.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    async fn set(&self, new: DecoderConfiguration) -> Result<(), Fault> {
        self.decoder(&new.token)?;
        self.check(&new)?;
        self.state
            .update(|state| {
                let old = state.iter_mut().find(|decoder| decoder.token == new.token);
                *old.ok_or_else(fault::no_config)? = new;
                Ok::<_, Fault>(())
            })
            .await?;
        self.tune();
        Ok(())
    }

    /// Receives what is to be received, and nothing else.
    fn tune(&self) {
        let all: Vec<Token> = self
            .outputs
            .audio()
            .outputs()
            .into_iter()
            .map(|output| output.token)
            .collect();
        let mut receivers = self.receivers.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock, so that the last of several changes is the one that stays.
        let state = self.state.get();
        let wanted = state
            .iter()
            .filter(|decoder| decoder.enabled && !decoder.group.is_unspecified())
            .map(|decoder| Tuned {
                decoder: decoder.token.clone(),
                group: decoder.group,
                port: decoder.port,
                source: decoder.source,
                payload_type: decoder.payload_type,
                codec: decoder.codec,
                priority: decoder.priority,
                outputs: match &decoder.outputs[..] {
                    [] => all.clone(),
                    named => named.to_vec(),
                },
            });
        let wanted: Vec<Tuned> = wanted.collect();
        receivers.retain(|receiver| wanted.contains(&receiver.tuned));
        for tuned in wanted {
            if receivers.iter().all(|receiver| receiver.tuned != tuned) {
                receivers.push(Receiver::start(tuned, &self.outputs, self.interface));
            }
        }
    }

    /// Back to the factory's configuration.
    async fn reset(&self) -> Result<(), StorageError> {
        self.state
            .update(|state| {
                *state = (1..=self.number).map(DecoderConfiguration::factory).collect();
                Ok::<_, StorageError>(())
            })
            .await?;
        self.tune();
        Ok(())
    }
}

/// The codecs of G.711 that every output decodes.
fn codecs(outputs: &[AudioOutput]) -> Vec<AudioCodec> {
    let decodes = |output: &AudioOutput, codec| output.decoders.iter().any(|decoder| decoder.codec == codec);
    [AudioCodec::Pcmu, AudioCodec::Pcma]
        .into_iter()
        .filter(|codec| !outputs.is_empty() && outputs.iter().all(|output| decodes(output, *codec)))
        .collect()
}

/// The fault of this service for a configuration that is not possible: unlike others, the specification blames the receiver.
fn modify(reason: &'static str) -> Fault {
    Fault::receiver(["InvalidArgVal", "ConfigModify"], reason)
}

/// Puts decoders into a device: from now on they receive.
pub(super) fn install(decoders: &Arc<MulticastDecoders>, setup: &mut Setup) -> Result<(), BuildError> {
    let topic = Topic::property("tns1:Media/MulticastAudioDecoder/State")
        .source("AudioOutputToken", "tt:ReferenceToken")
        .data("Active", "xs:boolean")
        .data("ConfigurationToken", "tt:ReferenceToken");
    decoders.outputs.tell_by(setup.common().events().declare(topic)?);
    decoders.tune();
    let reset = Arc::clone(decoders);
    setup.on_factory_default(move |_| {
        let decoders = Arc::clone(&reset);
        Box::pin(async move { decoders.reset().await })
    });
    Ok(())
}
