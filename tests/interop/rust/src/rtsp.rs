//! The client `retina`.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use futures::StreamExt;
use retina::client::{
    Credentials, PlayOptions, Session, SessionGroup, SessionOptions, SetupOptions, Transport,
};
use retina::codec::{CodecItem, ParametersRef};

use crate::Stream;

/// Longer than any start of a stream and any GOP; a stream that stands still for so long is broken.
const STANDSTILL: Duration = Duration::from_secs(15);

fn options(stream: &Stream, password: String, group: &Arc<SessionGroup>) -> SessionOptions {
    SessionOptions::default()
        .creds(Some(Credentials {
            username: stream.user.clone(),
            password,
        }))
        .user_agent("interop-clients".to_owned())
        .session_group(group.clone())
}

pub async fn receive(stream: &Stream) -> Result<()> {
    let transport: Transport = stream
        .transport
        .parse()
        .map_err(|e| anyhow::anyhow!("transport: {e}"))?;
    let group = Arc::new(SessionGroup::default());
    let mut session = Session::describe(
        stream.url.clone(),
        options(stream, stream.password.clone(), &group),
    )
    .await
    .context("DESCRIBE")?;
    let video = session
        .streams()
        .iter()
        .position(|s| s.media() == "video")
        .context("no video in the SDP")?;
    ensure!(
        session.streams()[video].encoding_name() == "h264",
        "encoding {}",
        session.streams()[video].encoding_name()
    );
    ensure!(session.streams()[video].clock_rate_hz() == 90_000, "clock rate");
    session
        .setup(video, SetupOptions::default().transport(transport))
        .await
        .context("SETUP")?;
    let playing = session.play(PlayOptions::default()).await.context("PLAY")?;
    let mut frames = playing.demuxed().context("demux")?;

    let mut got = 0;
    let mut last = None;
    let mut size = None;
    let mut key_frames = 0;
    let mut reports = 0;
    while got < stream.frames {
        let item = tokio::time::timeout(STANDSTILL, frames.next())
            .await
            .with_context(|| format!("the stream stood still after {got} frames"))?
            .with_context(|| format!("the stream ended after {got} frames"))?
            .with_context(|| format!("after {got} frames"))?;
        let frame = match item {
            CodecItem::VideoFrame(frame) => frame,
            CodecItem::Rtcp(_) => {
                reports += 1;
                continue;
            }
            _ => continue,
        };
        ensure!(
            frame.loss() == 0,
            "{} packets lost before frame {got}",
            frame.loss()
        );
        if got == 0 {
            ensure!(frame.is_random_access_point(), "the first frame is no key frame");
        }
        key_frames += u32::from(frame.is_random_access_point());
        let time = frame.timestamp().elapsed();
        if let Some(last) = last {
            ensure!(time > last, "time went from {last} to {time} at frame {got}");
        }
        last = Some(time);
        if let Some(ParametersRef::Video(parameters)) = frames.streams()[video].parameters() {
            size = Some(parameters.pixel_dimensions());
        }
        ensure!(!frame.data().is_empty(), "an empty frame");
        got += 1;
    }
    let (width, height) = size.context("no picture size known")?;
    println!(
        "» retina: {got} frames {width}x{height} over {}, {key_frames} key frames, {reports} RTCP packets, none lost, {:.2} s",
        stream.transport,
        last.unwrap_or_default() as f64 / 90_000.0
    );
    ensure!(reports > 0, "no RTCP sender report in {got} frames");
    drop(frames);
    // A TEARDOWN that the server refuses is an error here.
    tokio::time::timeout(STANDSTILL, group.await_teardown())
        .await
        .context("TEARDOWN took too long")?
        .context("TEARDOWN")?;
    Ok(())
}

pub async fn refused(stream: &Stream) -> Result<()> {
    let group = Arc::new(SessionGroup::default());
    match Session::describe(
        stream.url.clone(),
        options(stream, format!("{}x", stream.password), &group),
    )
    .await
    {
        Ok(_) => bail!("a wrong password was accepted"),
        Err(error) => {
            println!("refused: {error}");
            ensure!(
                error.to_string().contains("401"),
                "refused, but not for the password"
            );
            Ok(())
        }
    }
}
