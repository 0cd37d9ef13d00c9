//! Uploads of firmware (ONVIF Core, "StartFirmwareUpgrade").

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body::Body as _;
use onvif_core::generated::tds;
use onvif_core::soap::Fault;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::upload::Upload;
use super::{FIRMWARE, closing, is_octets, status};
use crate::backend::firmware::{FirmwareSource, FirmwareWriter};
use crate::body::{Body, RequestBody};
use crate::context::RequestContext;
use crate::firmware::Upgrades;
use crate::firmware::image::{BadImage, Reader, Step};
use crate::services::device::DeviceManagement;
use crate::task;

/// How long a client or a cloud may keep us waiting for the next octets.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// How long an upload may take in all.
pub(super) const UPLOAD_TIME: Duration = Duration::from_secs(1800);
/// Pieces that wait to be written.
const QUEUE: usize = 16;

/// Why an upgrade came to nothing. The running firmware stays.
pub(super) enum Refused {
    Image(BadImage),
    /// It is not what was asked for.
    OtherVersion(String),
    Machine(io::Error),
    Slow,
    Broken,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Image(bad) => bad.fmt(f),
            Refused::OtherVersion(version) => write!(f, "it is version {version}"),
            Refused::Machine(_) => f.write_str("it could not be stored"),
            Refused::Slow => f.write_str("it did not arrive in time"),
            Refused::Broken => f.write_str("it could not be read"),
        }
    }
}

/// Where an image comes from.
pub(super) enum Source<'a> {
    /// A client sends it.
    Upload(Pin<&'a mut RequestBody>),
    /// The maker's cloud.
    Cloud(&'a mut dyn FirmwareSource),
}

impl Source<'_> {
    /// The next octets, `None` at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, Refused> {
        let next = async {
            match self {
                Source::Upload(body) => loop {
                    let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await else {
                        return Ok(None);
                    };
                    if let Ok(data) = frame.map_err(|_| Refused::Broken)?.into_data() {
                        return Ok(Some(data));
                    }
                },
                Source::Cloud(source) => source.next().await.map_err(|error| {
                    tracing::warn!(%error, "the cloud breaks off");
                    Refused::Broken
                }),
            }
        };
        timeout(PATIENCE, next).await.map_err(|_| Refused::Slow)?
    }
}

impl From<BadImage> for Refused {
    fn from(bad: BadImage) -> Self {
        Refused::Image(bad)
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Refused::Machine(error)
    }
}

impl DeviceManagement {
    /// Whether firmware can be upgraded: the machine has slots and a key, and can start anew.
    pub(in crate::services::device) fn has_upgrades(&self) -> bool {
        let upgrades = self.upgrades.as_ref();
        self.system.is_some() && upgrades.is_some_and(|upgrades| !upgrades.backend().keys().is_empty())
    }

    pub(in crate::services::device) fn start_upgrade(
        &self,
        context: &RequestContext,
    ) -> Result<tds::StartFirmwareUpgradeResponse, Fault> {
        if !self.has_upgrades() {
            return Err(Fault::unimplemented());
        }
        if self.upgrades.as_ref().is_some_and(Upgrades::on_trial) {
            // The spare slot holds the way back.
            return Err(Fault::action_failed("The last upgrade is still on trial"));
        }
        Ok(tds::StartFirmwareUpgradeResponse {
            upload_uri: context.uri(&self.open_upload(FIRMWARE)?),
            upload_delay: Duration::ZERO.into(),
            expected_down_time: self.down_time(),
        })
    }

    pub(super) async fn upload_firmware(
        &self,
        context: &RequestContext,
        body: RequestBody,
    ) -> Response<Body> {
        let Some(upgrades) = self.upgrades.as_ref().filter(|_| self.has_upgrades()) else {
            return status(StatusCode::NOT_FOUND, "This device takes no firmware");
        };
        let Some(upload) = self.begin_upload(context, FIRMWARE) else {
            return status(StatusCode::NOT_FOUND, "No upload is expected at this address");
        };
        if !is_octets(context) {
            return closing(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "The content type must be application/octet-stream",
            );
        }
        let peer = context.peer();
        let mut body = Box::pin(body);
        let hardware = &self.common.identity().hardware_id;
        let store = store_firmware(upgrades, hardware, Source::Upload(body.as_mut()), None, &upload);
        let stored = timeout(UPLOAD_TIME, store).await;
        match stored.unwrap_or(Err(Refused::Slow)) {
            Ok(version) => {
                tracing::warn!(%peer, version, "new firmware is tried with the reboot that follows");
                upload.keep();
                self.reboot_after(context);
                status(
                    StatusCode::OK,
                    "The firmware is tried with the reboot that follows now",
                )
            }
            Err(bad @ (Refused::Image(_) | Refused::OtherVersion(_))) => {
                tracing::warn!(%peer, reason = %bad, "a firmware image was refused");
                drain(body.as_mut(), upgrades.backend().max_length()).await;
                closing(
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "This is no firmware for this device",
                )
            }
            Err(Refused::Machine(error)) => {
                tracing::error!(%peer, %error, "firmware could not be stored");
                closing(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The firmware could not be stored",
                )
            }
            Err(Refused::Slow) => closing(StatusCode::REQUEST_TIMEOUT, "The image did not arrive in time"),
            Err(Refused::Broken) => closing(StatusCode::BAD_REQUEST, "The image could not be read"),
        }
    }
}

/// Brings an image for this hardware to the spare slot and makes that the one to start. Returns the version, which has to be the one that is `wanted`.
/// `upload` is told how far it is.
pub(super) async fn store_firmware(
    upgrades: &Upgrades,
    hardware: &str,
    mut source: Source<'_>,
    wanted: Option<&str>,
    upload: &Upload,
) -> Result<String, Refused> {
    let backend = upgrades.backend();
    let mut reader = Reader::new(backend.keys(), hardware, backend.max_length());
    let mut slot: Option<SlotWriter> = None;
    let (mut written, mut whole) = (0, 0);
    while let Some(data) = source.next().await? {
        match (reader.push(&data)?, &slot) {
            (Step::Goes(_), Some(slot)) => {
                slot.write(data.clone()).await?;
                written += data.len() as u64;
                upload.progress(written, whole);
            }
            (Step::Begins(manifest, first), _) => {
                if wanted.is_some_and(|wanted| wanted != manifest.version) {
                    return Err(Refused::OtherVersion(manifest.version.clone()));
                }
                let backend = Arc::clone(backend);
                (written, whole) = (first.len() as u64, manifest.length);
                let manifest = manifest.clone();
                let writer = task::blocking(move || backend.begin(&manifest));
                let writer = SlotWriter::start(writer.await.map_err(io::Error::other)??);
                writer.write(first.into()).await?;
                upload.progress(written, whole);
                slot = Some(writer);
            }
            (Step::More | Step::Goes(_), _) => {}
        }
    }
    let manifest = reader.finish()?;
    slot.ok_or(BadImage::Format)?.finish().await?;
    upgrades.switch(&manifest.version, wanted.is_some()).await?;
    Ok(manifest.version)
}

/// Reads what is left, up to as much as an image has. Most clients look for the answer only when they have sent everything, and a connection that ends
/// before would take the answer with it.
async fn drain(mut body: Pin<&mut RequestBody>, limit: u64) {
    let mut read = 0;
    let rest = async {
        while let Some(Ok(frame)) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
            read += frame.data_ref().map_or(0, |data| data.len() as u64);
            if read > limit {
                break;
            }
        }
    };
    // Whatever comes of it, the answer is the same.
    let _ = timeout(PATIENCE, rest).await;
}

/// Writes on a thread of its own, a few pieces behind the network. Dropped before its end, it leaves the slot without use.
struct SlotWriter {
    /// Pieces; the end is told, since a queue that just closes means that the upload was given up.
    pieces: mpsc::Sender<Option<Bytes>>,
    done: tokio::task::JoinHandle<io::Result<()>>,
}

impl SlotWriter {
    fn start(mut writer: Box<dyn FirmwareWriter>) -> SlotWriter {
        let (pieces, mut queue) = mpsc::channel::<Option<Bytes>>(QUEUE);
        let done = task::blocking(move || {
            while let Some(piece) = queue.blocking_recv() {
                match piece {
                    Some(octets) => writer.write(&octets)?,
                    None => return writer.finish(),
                }
            }
            Err(io::Error::other("the upload was given up"))
        });
        SlotWriter { pieces, done }
    }

    async fn write(&self, octets: Bytes) -> io::Result<()> {
        let sent = self.pieces.send(Some(octets)).await;
        sent.map_err(|_| io::Error::other("the slot cannot be written"))
    }

    async fn finish(self) -> io::Result<()> {
        // Where the thread has stopped, its own error says why.
        let _ = self.pieces.send(None).await;
        self.done
            .await
            .unwrap_or_else(|error| Err(io::Error::other(error)))
    }
}
