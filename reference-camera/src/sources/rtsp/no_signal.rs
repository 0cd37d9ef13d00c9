//! What viewers see while the camera does not deliver.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, EncoderSettings, StreamFormat, VideoCodec};

use super::super::passed::CodedStream;
use crate::encoders::{Encoded, PictureEncoder, picture_encoder};
use crate::pipeline::{CELL, Picture, draw_text};

/// Pictures a second: enough for receivers not to give up, and next to nothing to encode.
const FRAMERATE: f32 = 2.0;
/// Time between two pictures.
pub(in crate::sources) const INTERVAL: Duration = Duration::from_millis(500);

/// Whether pictures of the codec can be made.
pub(in crate::sources) fn can_fill(codec: VideoCodec) -> bool {
    matches!(codec, VideoCodec::H264 | VideoCodec::Jpeg)
}

/// Makes pictures that say that there is no signal, with a clock that shows that they are live.
pub(in crate::sources) struct NoSignal {
    encoder: Box<dyn PictureEncoder>,
    picture: Picture,
}

impl NoSignal {
    /// For a stream of the codec and size of `stream`. `None` for H.265 and MPEG-4, which nothing here can encode: their viewers see nothing
    /// new then, rather than an old picture that looks as if it were live.
    ///
    /// # Errors
    /// When the encoder cannot be set up.
    pub(in crate::sources) fn new(stream: &CodedStream) -> Result<Option<NoSignal>, BackendError> {
        if !can_fill(stream.codec) {
            return Ok(None);
        }
        let picture = Picture::new(stream.resolution);
        let profile = match stream.profile {
            Some(CodecProfile::Main) => Some(CodecProfile::Main),
            Some(CodecProfile::High) => Some(CodecProfile::High),
            Some(_) => Some(CodecProfile::Baseline),
            None => None,
        };
        let settings = EncoderSettings {
            codec: stream.codec,
            resolution: picture.resolution(),
            framerate: FRAMERATE,
            bitrate_kbps: 1024,
            constant_bitrate: false,
            quality: 60,
            gov_length: 4,
            profile,
        };
        let encoder = picture_encoder(&settings, picture.resolution())?;
        Ok(Some(NoSignal { encoder, picture }))
    }

    /// The next picture, which shows the time `utc`, and the format if it is a key frame.
    ///
    /// # Errors
    /// Those of the encoder.
    pub(in crate::sources) fn next(
        &mut self,
        timestamp: Duration,
        utc: SystemTime,
        key: bool,
    ) -> Result<Option<(Encoded, Option<StreamFormat>)>, BackendError> {
        self.draw(utc);
        let encoded = self.encoder.encode(&self.picture, timestamp, key)?;
        Ok(encoded.map(|encoded| {
            let format = encoded.key.then(|| self.encoder.format()).flatten();
            (encoded, format)
        }))
    }

    fn draw(&mut self, utc: SystemTime) {
        let [luma, _, _] = self.picture.planes_mut();
        luma.fill(40);
        let clock = Timestamp::try_from(utc).map(|now| now.strftime("%Y-%m-%d %H:%M:%S UTC").to_string());
        let lines = ["NO SIGNAL", clock.as_deref().unwrap_or_default()];
        let (width, height) = (self.picture.width(), self.picture.height());
        let mut top = height / 3;
        for (line, share) in lines.iter().zip([2, 3]) {
            // The line takes at most half, or two thirds, of the width.
            let room = width * (share - 1) / share;
            let scale = (room / (CELL * line.len().max(1))).max(1);
            let left = width.saturating_sub(line.len() * CELL * scale) / 2;
            draw_text(&mut self.picture, left, top, scale, line, 200);
            top += CELL * scale + CELL * scale / 2;
        }
    }
}
