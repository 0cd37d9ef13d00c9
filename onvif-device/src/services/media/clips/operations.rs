//! The operations over clips, as the Media2 service has them.

use onvif_core::generated::tr2;
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::{Clip, ClipConfiguration, ClipFormat, Clips, Speaker, invalid, upload};
use crate::context::RequestContext;
use crate::services::media::MediaService;

impl MediaService {
    /// The clips, or what the operations of a device without answer.
    fn has_clips(&self) -> Result<&Clips, Fault> {
        self.clips()
            .map(|clips| &**clips)
            .ok_or_else(Fault::action_not_supported)
    }

    /// What the capabilities say of clips.
    pub(in crate::services::media) fn clip_capabilities(&self) -> Option<tr2::AudioClipCapabilities> {
        let limits = self.clips()?.limits();
        let formats = ClipFormat::ALL.map(|format| format.media_type().to_owned());
        Some(tr2::AudioClipCapabilities {
            max_audio_clip_limit: Some(i32::try_from(limits.clips).unwrap_or(i32::MAX)),
            max_audio_clip_size: Some(limits.kilobytes as f32),
            supported_audio_clip_format: Some(xml::List(formats.to_vec())),
            tts_capabilities: self.speech_capabilities(),
            ..tr2::AudioClipCapabilities::default()
        })
    }

    pub(in crate::services::media) fn show_clips(
        &self,
        token: Option<&str>,
    ) -> Result<Vec<tr2::GetAudioClipsResponseItem>, Fault> {
        let clips = self.has_clips()?;
        let found = match token {
            Some(token) => vec![clips.clip(token)?],
            None => clips.list(),
        };
        Ok(found.into_iter().map(show).collect())
    }

    pub(in crate::services::media) async fn add_clip(
        &self,
        context: &RequestContext,
        request: tr2::AddAudioClip,
    ) -> Result<tr2::AddAudioClipResponse, Fault> {
        let clips = self.has_clips()?;
        let configuration = read(request.configuration)?;
        let (token, segment, window) = clips.add(request.token, configuration).await?;
        Ok(tr2::AddAudioClipResponse {
            token,
            upload_uri: context.uri(&format!("{}{segment}", upload::PATH)),
            expiry_time: xml::DateTime::from_system_time(context.now() + window),
        })
    }

    /// What speaks clips, or what the operation of a device without answers.
    fn has_speaker(&self) -> Result<(&Clips, &Speaker), Fault> {
        let speaker = self.speaker().ok_or_else(Fault::action_not_supported)?;
        Ok((self.has_clips()?, speaker))
    }

    /// What the capabilities say of speech.
    fn speech_capabilities(&self) -> Option<tr2::TTSCapabilities> {
        let (_, speaker) = self.has_speaker().ok()?;
        let options = speaker.options();
        let voices = options.voices.iter().map(|voice| voice.name().to_owned());
        Some(tr2::TTSCapabilities {
            max_content_length: Some(i32::try_from(options.max_characters).unwrap_or(i32::MAX)),
            tts_language: Some(xml::List(options.languages.clone())),
            tts_voice_type: Some(xml::List(voices.collect())),
            ..tr2::TTSCapabilities::default()
        })
    }

    pub(in crate::services::media) async fn add_spoken_clip(
        &self,
        request: tr2::AddTTSAudioClip,
    ) -> Result<tr2::AddTTSAudioClipResponse, Fault> {
        let (clips, speaker) = self.has_speaker()?;
        let configuration = read(request.configuration)?;
        let speech = request.tts_configuration;
        let text = speaker.text(speech.content, &speech.language, &speech.voice_type)?;
        let token = clips
            .add_spoken(speaker, request.token, configuration, &text)
            .await?;
        Ok(tr2::AddTTSAudioClipResponse { token })
    }

    pub(in crate::services::media) async fn set_clip(&self, request: tr2::SetAudioClip) -> Result<(), Fault> {
        let clips = self.has_clips()?;
        // What is not there is told before what is wrong with it.
        clips.clip(&request.token)?;
        clips.set(&request.token, read(request.configuration)?).await
    }

    pub(in crate::services::media) async fn delete_clip(&self, token: &str) -> Result<(), Fault> {
        self.has_clips()?.delete(token).await
    }

    pub(in crate::services::media) async fn play_clip(
        &self,
        request: tr2::PlayAudioClip,
    ) -> Result<(), Fault> {
        let clips = self.has_clips()?;
        let outputs = &request.audio_output_token;
        match request.play {
            true => clips.play(&request.token, outputs, request.repeat_cycles).await,
            false => clips.stop(&request.token, outputs).await,
        }
    }

    pub(in crate::services::media) fn playing_clips(&self) -> Result<Vec<tr2::PlayingAudioClips>, Fault> {
        let playing = self.has_clips()?.playing();
        let shown = playing.map(|playing| tr2::PlayingAudioClips {
            token: playing.clip,
            name: playing.name,
            audio_output_token: playing.outputs,
            audio_output_level: playing.level,
            repeats_left: playing.repeats_left,
            ..tr2::PlayingAudioClips::default()
        });
        Ok(shown.into_iter().collect())
    }
}

fn show(clip: Clip) -> tr2::GetAudioClipsResponseItem {
    let configuration = clip.configuration;
    tr2::GetAudioClipsResponseItem {
        token: clip.token,
        configuration: tr2::AudioClip {
            enabled: configuration.enabled,
            name: configuration.name,
            audio_output_token: configuration.outputs,
            r#type: configuration.format.media_type().to_owned(),
            repeat_cycles: configuration.repeat_cycles,
            repeat_interval: configuration.repeat_interval,
            audio_output_level: configuration.level,
            ..tr2::AudioClip::default()
        },
        ..tr2::GetAudioClipsResponseItem::default()
    }
}

fn read(clip: tr2::AudioClip) -> Result<ClipConfiguration, Fault> {
    let format = ClipFormat::named(&clip.r#type)
        .ok_or_else(|| invalid("The format is none of those that the capabilities list"))?;
    if clip.schedule_token.is_some() {
        return Err(invalid("The device has no schedules"));
    }
    Ok(ClipConfiguration {
        enabled: clip.enabled,
        name: clip.name,
        outputs: clip.audio_output_token,
        format,
        repeat_cycles: clip.repeat_cycles,
        repeat_interval: clip.repeat_interval,
        level: clip.audio_output_level,
    })
}
