//! Logs, support information, backup and restoration over HTTP (ONVIF Core, "GetSystemUris", "StartSystemRestore").
//!
//! Everything is behind HTTP Digest with the access class of the operation that gives the address out.

mod backup;
mod cloud;
mod firmware;
mod span;
mod upload;

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderValue, Method, Response, StatusCode, header};
use onvif_core::auth::AccessClass;
use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;

pub use backup::{BackupKey, backup_key};
use backup::{Backups, Failed};
pub(super) use cloud::CloudEvents;
use span::Span;
pub(super) use upload::Uploads;

use super::DeviceManagement;
use crate::backend::video::BoxFuture;
use crate::body::{self, Body, ReadError, RequestBody};
use crate::builder::Setup;
use crate::context::RequestContext;
use crate::device::Common;
use crate::router::{HttpHandler, Route};
use crate::storage::stage;
use crate::task;

const SYSTEM_LOG: &str = "/onvif/system/log/system";
const ACCESS_LOG: &str = "/onvif/system/log/access";
const SUPPORT: &str = "/onvif/system/support";
const BACKUP: &str = "/onvif/system/backup";
const RESTORE: &str = "/onvif/system/restore/";
const FIRMWARE: &str = "/onvif/system/firmware/";

/// How long an upload of a backup may take.
const RESTORE_TIME: Duration = Duration::from_secs(120);

/// What is at a path.
#[derive(Clone, Copy)]
enum Page {
    SystemLog,
    AccessLog,
    Support,
    Backup,
    Restore,
    Firmware,
}

/// Registers the paths.
pub(super) fn install(management: &Arc<DeviceManagement>, setup: &mut Setup) {
    const GET: &[Method] = &[Method::GET];
    const POST: &[Method] = &[Method::POST];
    let secret = AccessClass::ReadSystemSecret;
    for (path, page, methods, access) in [
        (SYSTEM_LOG, Page::SystemLog, GET, secret),
        (ACCESS_LOG, Page::AccessLog, GET, secret),
        (SUPPORT, Page::Support, GET, secret),
        (BACKUP, Page::Backup, GET, secret),
        (RESTORE, Page::Restore, POST, AccessClass::Unrecoverable),
        (FIRMWARE, Page::Firmware, POST, AccessClass::Unrecoverable),
    ] {
        setup.route(Route {
            path: path.to_owned(),
            methods,
            access,
            handler: Arc::new(Handler {
                management: Arc::clone(management),
                page,
            }),
        });
    }
}

struct Handler {
    management: Arc<DeviceManagement>,
    page: Page,
}

impl HttpHandler for Handler {
    fn handle<'a>(&'a self, context: &'a RequestContext, body: RequestBody) -> BoxFuture<'a, Response<Body>> {
        Box::pin(async move {
            let management = &self.management;
            match self.page {
                Page::SystemLog => log_page(context, management.system_log()),
                Page::AccessLog => log_page(context, management.access_log()),
                Page::Support => page(management.support_text()),
                Page::Backup => management.download_backup(context).await,
                Page::Restore => management.upload_backup(context, body).await,
                Page::Firmware => management.upload_firmware(context, body).await,
            }
        })
    }
}

/// Whether backups can be made and restored: the storage tells its documents, and the machine can start anew.
pub(super) fn can_back_up(common: &Common, reboots: bool) -> bool {
    reboots && matches!(common.storage().names(), Ok(Some(_)))
}

impl DeviceManagement {
    pub(super) fn has_backup(&self) -> bool {
        self.backup_emitter.is_some()
    }

    pub(super) fn has_logs(&self) -> bool {
        self.system_log().is_some() || self.access_log().is_some()
    }

    pub(super) fn system_uris(&self, context: &RequestContext) -> Result<tds::GetSystemUrisResponse, Fault> {
        let log = |kind, path: &str| tt::SystemLogUri {
            r#type: kind,
            uri: context.uri(path),
            ..tt::SystemLogUri::default()
        };
        let system_log = [
            self.system_log()
                .map(|_| log(tt::SystemLogType::System, SYSTEM_LOG)),
            self.access_log()
                .map(|_| log(tt::SystemLogType::Access, ACCESS_LOG)),
        ];
        let system_log: Vec<_> = system_log.into_iter().flatten().collect();
        let uris = tds::GetSystemUrisResponse {
            system_log_uris: (!system_log.is_empty()).then_some(tt::SystemLogUriList { system_log }),
            support_info_uri: self.support_text().map(|_| context.uri(SUPPORT)),
            system_backup_uri: self.has_backup().then(|| context.uri(BACKUP)),
            extension: None,
        };
        if uris == tds::GetSystemUrisResponse::default() {
            return Err(Fault::unimplemented());
        }
        Ok(uris)
    }

    /// Gives out the address to which a backup may be uploaded.
    pub(super) fn start_restore(
        &self,
        context: &RequestContext,
    ) -> Result<tds::StartSystemRestoreResponse, Fault> {
        if !self.has_backup() {
            return Err(Fault::unimplemented());
        }
        Ok(tds::StartSystemRestoreResponse {
            upload_uri: context.uri(&self.open_upload(RESTORE)?),
            expected_down_time: self.down_time(),
        })
    }

    /// A path for one upload. Backups and firmware share the window, since either ends with a reboot.
    fn open_upload(&self, path: &str) -> Result<String, Fault> {
        match self.uploads.open(Instant::now()) {
            Some(name) => Ok(format!("{path}{name}")),
            None => Err(Fault::action_failed("An upload is going on")),
        }
    }

    fn down_time(&self) -> xml::Duration {
        let system = self.system.as_ref();
        let time = system.map_or(Duration::ZERO, |system| system.expected_down_time());
        time.into()
    }

    async fn download_backup(&self, context: &RequestContext) -> Response<Body> {
        if !self.has_backup() {
            return status(StatusCode::NOT_FOUND, "This device makes no backups");
        }
        let now = context.now();
        match self.blocking_backup(move |backups| backups.make(now)).await {
            Ok(file) => {
                tracing::info!(peer = %context.peer(), octets = file.len(), "backup handed out");
                self.note_backup(now).await;
                let mut response = Response::new(Body::from(bytes::Bytes::from(file)));
                let headers = response.headers_mut();
                headers.insert(
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("application/octet-stream"),
                );
                headers.insert(
                    header::CONTENT_DISPOSITION,
                    HeaderValue::from_static("attachment; filename=\"backup.onvif\""),
                );
                headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
                response
            }
            Err(error) => {
                tracing::error!(%error, "no backup could be made");
                status(StatusCode::INTERNAL_SERVER_ERROR, "The backup could not be made")
            }
        }
    }

    /// Checks the file as a whole, notes it to be restored at the next start, and reboots.
    async fn upload_backup(&self, context: &RequestContext, body: RequestBody) -> Response<Body> {
        let Some(upload) = self.begin_upload(context, RESTORE) else {
            return status(StatusCode::NOT_FOUND, "No upload is expected at this address");
        };
        if !is_octets(context) {
            return closing(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "The content type must be application/octet-stream",
            );
        }
        let file = match body::read(upload.watch(body), backup::MAX_FILE, RESTORE_TIME).await {
            Ok(file) => file,
            Err(ReadError::TooLarge) => {
                return closing(StatusCode::PAYLOAD_TOO_LARGE, "The file is too large");
            }
            Err(ReadError::TooSlow) => {
                return closing(StatusCode::REQUEST_TIMEOUT, "The file did not arrive in time");
            }
            Err(ReadError::Broken) => return closing(StatusCode::BAD_REQUEST, "The file could not be read"),
        };
        let staged = self.blocking_backup(move |backups| {
            Ok(match backups.read(&file)? {
                Ok(documents) => {
                    stage(backups.storage, &documents)?;
                    Ok(())
                }
                Err(unusable) => Err(unusable),
            })
        });
        match staged.await {
            Ok(Ok(())) => {
                tracing::warn!(peer = %context.peer(), "a backup is restored with the reboot that follows");
                upload.keep();
                self.reboot_after(context);
                status(
                    StatusCode::OK,
                    "The backup is restored with the reboot that follows now",
                )
            }
            Ok(Err(unusable)) => {
                tracing::warn!(peer = %context.peer(), reason = unusable.0, "a backup was refused");
                status(StatusCode::UNSUPPORTED_MEDIA_TYPE, unusable.0)
            }
            Err(error) => {
                tracing::error!(%error, "a backup could not be restored");
                status(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The backup could not be restored",
                )
            }
        }
    }

    fn begin_upload(&self, context: &RequestContext, path: &str) -> Option<upload::Upload> {
        let last_segment = context.path().strip_prefix(path)?;
        self.uploads.begin(Instant::now(), last_segment)
    }

    fn reboot_after(&self, context: &RequestContext) {
        if let Some(system) = self.system.clone() {
            context.after_reply(move || system.reboot());
        }
    }

    /// Reads and writes documents, away from the threads that serve others.
    async fn blocking_backup<R: Send + 'static>(
        &self,
        work: impl FnOnce(&Backups<'_>) -> Result<R, Failed> + Send + 'static,
    ) -> Result<R, Failed> {
        let common = Arc::clone(&self.common);
        let (key, private) = (self.backup_key, self.private_documents.clone());
        let done = task::blocking(move || {
            work(&Backups {
                storage: &**common.storage(),
                identity: common.identity(),
                key,
                private: &private,
            })
        });
        done.await.unwrap_or(Err(Failed::Other("the work was given up")))
    }
}

/// Core: the content type of uploads is `application/octet-stream`. Clients that say nothing mean the same.
fn is_octets(context: &RequestContext) -> bool {
    let Some(value) = context.headers().get(header::CONTENT_TYPE) else {
        return true;
    };
    let essence = value
        .to_str()
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/octet-stream")
}

/// A log, or the part of it for which the query asks.
fn log_page(context: &RequestContext, log: Option<String>) -> Response<Body> {
    match Span::parse(context.target().query()) {
        Some(span) => page(log.map(|log| span.of(log))),
        None => status(
            StatusCode::BAD_REQUEST,
            "A log has the parameters from and to, with times as 2026-01-31T12:00:00Z",
        ),
    }
}

fn page(text: Option<String>) -> Response<Body> {
    match text {
        Some(text) => {
            let mut response = plain(StatusCode::OK, text.into());
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        None => status(StatusCode::NOT_FOUND, "The device keeps none"),
    }
}

fn status(code: StatusCode, text: &'static str) -> Response<Body> {
    plain(code, bytes::Bytes::from_static(text.as_bytes()).into())
}

/// As [`status`], after which the connection cannot go on because the request was not read to its end.
fn closing(code: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = status(code, text);
    response
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

fn plain(code: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = code;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}
