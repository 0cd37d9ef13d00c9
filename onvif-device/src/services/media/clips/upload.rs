//! Where and when the file of a clip may be uploaded: at an address that was made for it, and for a while.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, Response, StatusCode, header};
use onvif_core::auth::AccessClass;
use tokio::time::Instant;
use uuid::Uuid;

use super::{ClipConfiguration, Clips, NotKept};
use crate::backend::video::BoxFuture;
use crate::body::{self, Body, ReadError, RequestBody};
use crate::builder::{BuildError, Setup};
use crate::context::RequestContext;
use crate::events::Topic;
use crate::router::{HttpHandler, Route};
use crate::services::media::state::Token;

/// Addresses lie below this path.
pub(super) const PATH: &str = "/onvif/audio_clip/";
/// How long an address waits for its file.
pub(super) const WINDOW: Duration = Duration::from_secs(300);
/// Time for an upload.
const UPLOAD_TIME: Duration = Duration::from_secs(120);
/// Addresses that are remembered when they are no longer good, so that their clients are told so.
const REMEMBERED: usize = 64;

/// The addresses that were given out.
#[derive(Debug, Default)]
pub(super) struct Uploads {
    expected: Vec<Expected>,
    /// No longer good, the oldest first.
    gone: VecDeque<String>,
}

#[derive(Debug)]
struct Expected {
    segment: String,
    token: Token,
    configuration: ClipConfiguration,
    until: Instant,
    /// Its file is on the way.
    busy: bool,
}

/// What an address is good for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Begin {
    /// The file of this clip.
    Clip(Token, Box<ClipConfiguration>),
    /// Nothing any more.
    Gone,
    /// Another client uploads to it.
    Busy,
    /// It was never given out.
    Unknown,
}

impl Uploads {
    /// The last segment of a new address. It takes the place of one for the same token, unless that is in use; `None` when there is no `room`
    /// for one more clip.
    pub fn expect(&mut self, room: usize, token: &str, configuration: ClipConfiguration) -> Option<String> {
        self.retire(|expected| expected.token == token && !expected.busy);
        if self.expects(token) || self.are_full(room) {
            return None;
        }
        let segment = Uuid::new_v4().simple().to_string();
        self.expected.push(Expected {
            segment: segment.clone(),
            token: token.to_owned(),
            configuration,
            until: Instant::now() + WINDOW,
            busy: false,
        });
        Some(segment)
    }

    /// Whether there is no `room` for one more clip.
    pub fn are_full(&mut self, room: usize) -> bool {
        self.retire(|_| false);
        self.expected.len() >= room
    }

    /// Whether the file of this clip is expected.
    pub fn expects(&mut self, token: &str) -> bool {
        self.retire(|_| false);
        self.expected.iter().any(|expected| expected.token == token)
    }

    pub fn begin(&mut self, segment: &str) -> Begin {
        self.retire(|_| false);
        match self
            .expected
            .iter_mut()
            .find(|expected| expected.segment == segment)
        {
            Some(expected) if expected.busy => Begin::Busy,
            Some(expected) => {
                expected.busy = true;
                Begin::Clip(expected.token.clone(), Box::new(expected.configuration.clone()))
            }
            None if self.gone.iter().any(|gone| gone == segment) => Begin::Gone,
            None => Begin::Unknown,
        }
    }

    pub fn end(&mut self, segment: &str, kept: bool) {
        for expected in self
            .expected
            .iter_mut()
            .filter(|expected| expected.segment == segment)
        {
            expected.busy = false;
        }
        self.retire(|expected| kept && expected.segment == segment);
    }

    /// No address is good any more.
    pub fn forget(&mut self) {
        self.retire(|_| true);
    }

    /// Retires addresses, and those whose time has come. One that is in use keeps its time.
    fn retire(&mut self, which: impl Fn(&Expected) -> bool) {
        let now = Instant::now();
        let gone = &mut self.gone;
        self.expected.retain(|expected| {
            let keep = !which(expected) && (expected.busy || now < expected.until);
            if !keep {
                gone.push_back(expected.segment.clone());
            }
            keep
        });
        while self.gone.len() > REMEMBERED {
            self.gone.pop_front();
        }
    }
}

/// Puts clips into a device: the addresses for files, the events, the way back to the factory's state.
pub(in crate::services::media) fn install(clips: &Arc<Clips>, setup: &mut Setup) -> Result<(), BuildError> {
    let topic = Topic::property("tns1:Media/AudioClip/State")
        .source("AudioOutputToken", "tt:ReferenceToken")
        .data("Token", "tt:ReferenceToken")
        .data("ClipName", "xs:string")
        .data("Playing", "xs:boolean")
        .optional_data("Reason", "xs:string");
    clips.tell_by(setup.common().events().declare(topic)?);
    let reset = Arc::clone(clips);
    setup.on_factory_default(move |_| {
        let clips = Arc::clone(&reset);
        Box::pin(async move { clips.clear().await })
    });
    setup.route(Route {
        path: PATH.to_owned(),
        methods: &[Method::POST, Method::PUT],
        access: AccessClass::WriteSystem,
        handler: Arc::new(UploadHandler(Arc::clone(clips))),
    });
    Ok(())
}

struct UploadHandler(Arc<Clips>);

/// Ends an upload however it ends.
struct Ending<'c> {
    clips: &'c Clips,
    segment: &'c str,
    kept: bool,
}

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.clips.end_upload(self.segment, self.kept);
    }
}

impl HttpHandler for UploadHandler {
    fn handle<'a>(&'a self, context: &'a RequestContext, body: RequestBody) -> BoxFuture<'a, Response<Body>> {
        Box::pin(async move {
            let segment = context.path().strip_prefix(PATH).unwrap_or_default();
            let (token, configuration) = match self.0.begin_upload(segment) {
                Begin::Clip(token, configuration) => (token, *configuration),
                Begin::Gone => return answer(StatusCode::GONE, "This address is no longer good"),
                Begin::Busy => {
                    return answer(StatusCode::CONFLICT, "A file is being uploaded to this address");
                }
                Begin::Unknown => {
                    return answer(StatusCode::NOT_FOUND, "No file is expected at this address");
                }
            };
            let mut ending = Ending {
                clips: &self.0,
                segment,
                kept: false,
            };
            let file = match body::read(body, self.0.octets(), UPLOAD_TIME).await {
                Ok(file) => file,
                Err(ReadError::TooLarge) => {
                    return answer(StatusCode::PAYLOAD_TOO_LARGE, "The file is too large");
                }
                Err(ReadError::TooSlow) => {
                    return answer(StatusCode::REQUEST_TIMEOUT, "The file did not arrive in time");
                }
                Err(ReadError::Broken) => {
                    return answer(StatusCode::BAD_REQUEST, "The file could not be read");
                }
            };
            match self.0.keep(&token, configuration, file).await {
                Ok(()) => {
                    ending.kept = true;
                    tracing::info!(peer = %context.peer(), clip = token, "an audio clip was uploaded");
                    answer(StatusCode::OK, "The audio clip is kept")
                }
                Err(NotKept::WrongFormat) => answer(
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "The file is not of the format of the audio clip",
                ),
                Err(NotKept::Gone) => answer(StatusCode::GONE, "This address is no longer good"),
                Err(NotKept::Failed) => answer(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The audio clip could not be kept",
                ),
            }
        })
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{text}\n")));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}
