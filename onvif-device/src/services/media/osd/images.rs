//! Images for on-screen display: a few slots, to which clients upload files (ONVIF Media2, "OSD Images").

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response, StatusCode, header};
use onvif_core::auth::AccessClass;
use serde::{Deserialize, Serialize};

use crate::backend::overlay::ImageOptions;
use crate::backend::video::{BoxFuture, VideoBackend};
use crate::body::{self, Body, ReadError, RequestBody};
use crate::builder::Setup;
use crate::context::RequestContext;
use crate::router::{HttpHandler, Route};
use crate::services::media::service::MediaService;
use crate::storage::{Storage, StorageError};

/// Images have paths below this one, with the number of the slot.
const PATH: &str = "/onvif/osd_image/";
/// Time for an upload.
const UPLOAD_TIME: Duration = Duration::from_secs(20);
/// Most slots, whatever the backend says.
const MOST_SLOTS: usize = 16;

/// A place for an image, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageSlot(u8);

impl ImageSlot {
    /// The slots of a device.
    pub(super) fn all(options: &ImageOptions) -> impl Iterator<Item = ImageSlot> + use<> {
        (1..=options.slots.min(MOST_SLOTS) as u8).map(ImageSlot)
    }

    fn document(self) -> String {
        format!("osd-image-{}", self.0)
    }
}

/// The path of the image in a slot.
pub(super) fn path(slot: ImageSlot) -> String {
    format!("{PATH}{}", slot.0)
}

/// An image file.
#[derive(Clone, Debug)]
struct Image {
    media_type: String,
    file: Bytes,
}

/// The images that clients have uploaded.
pub struct Images {
    backend: Arc<dyn VideoBackend>,
    storage: Arc<dyn Storage>,
    slots: RwLock<Vec<(ImageSlot, Image)>>,
}

impl std::fmt::Debug for Images {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Images").finish_non_exhaustive()
    }
}

/// Why an upload is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The image is larger than the options say.
    TooLarge,
    /// The file is not an image of its media type.
    NoImage,
    /// It cannot be kept or shown.
    Failed,
}

impl Images {
    /// Takes up what is stored. An image that the backend no longer takes is left out.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(backend: Arc<dyn VideoBackend>, storage: Arc<dyn Storage>) -> Result<Images, StorageError> {
        let mut slots = Vec::new();
        if let Some(options) = backend.image_options() {
            for slot in ImageSlot::all(&options) {
                let Some(document) = storage.load(&slot.document())? else {
                    continue;
                };
                // The media type is the first line.
                let split = document.iter().position(|octet| *octet == b'\n');
                let image = split.and_then(|split| {
                    let media_type = String::from_utf8(document[..split].to_vec()).ok()?;
                    let file = Bytes::from(document).slice(split + 1..);
                    backend.check_image(&media_type, &file).ok()?;
                    Some(Image { media_type, file })
                });
                match image {
                    Some(image) => slots.push((slot, image)),
                    None => tracing::warn!(slot = slot.0, "a stored image can no longer be shown"),
                }
            }
        }
        Ok(Images {
            backend,
            storage,
            slots: RwLock::new(slots),
        })
    }

    /// The file in a slot.
    pub fn file(&self, slot: ImageSlot) -> Option<Bytes> {
        self.image(slot).map(|image| image.file)
    }

    fn image(&self, slot: ImageSlot) -> Option<Image> {
        let slots = self.slots.read().unwrap_or_else(PoisonError::into_inner);
        let found = slots.iter().find(|(number, _)| *number == slot);
        found.map(|(_, image)| image.clone())
    }

    /// The slot of an address that the options list. Devices have many names, so only the path counts.
    pub fn slot_of(&self, uri: &str) -> Option<ImageSlot> {
        let uri: http::Uri = uri.trim().parse().ok()?;
        let options = self.backend.image_options()?;
        ImageSlot::all(&options).find(|slot| path(*slot) == uri.path())
    }

    /// Checks a file and keeps it. Blocks for as long as decoding and storing take.
    pub(super) fn store(&self, slot: ImageSlot, media_type: &str, file: Bytes) -> Result<(), Refused> {
        let options = self.backend.image_options().ok_or(Refused::NoImage)?;
        let size = self.backend.check_image(media_type, &file).map_err(|error| {
            tracing::info!(%error, "an uploaded image is refused");
            Refused::NoImage
        })?;
        if size.width > options.size.width || size.height > options.size.height {
            return Err(Refused::TooLarge);
        }
        let document = [media_type.as_bytes(), b"\n", &file].concat();
        self.storage.store(&slot.document(), &document).map_err(|error| {
            tracing::error!(%error, "an uploaded image could not be stored");
            Refused::Failed
        })?;
        let image = Image {
            media_type: media_type.to_owned(),
            file,
        };
        let mut slots = self.slots.write().unwrap_or_else(PoisonError::into_inner);
        slots.retain(|(number, _)| *number != slot);
        slots.push((slot, image));
        Ok(())
    }

    /// Forgets all images.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn clear(&self) -> Result<(), StorageError> {
        let mut slots = self.slots.write().unwrap_or_else(PoisonError::into_inner);
        for (slot, _) in slots.drain(..) {
            self.storage.remove(&slot.document())?;
        }
        Ok(())
    }
}

/// The paths of the images: everybody who may see the video may read them, whoever may change on-screen display may upload.
pub fn install(media: &MediaService, setup: &mut Setup) {
    if media.model().backend().image_options().is_none() {
        return;
    }
    for (methods, access) in [
        (&[Method::GET, Method::HEAD][..], AccessClass::ReadMedia),
        (&[Method::POST][..], AccessClass::Actuate),
    ] {
        setup.route(Route {
            path: PATH.to_owned(),
            methods,
            access,
            handler: Arc::new(ImageHandler(media.clone())),
        });
    }
}

struct ImageHandler(MediaService);

impl HttpHandler for ImageHandler {
    fn handle<'a>(&'a self, context: &'a RequestContext, body: RequestBody) -> BoxFuture<'a, Response<Body>> {
        Box::pin(async move {
            let images = self.0.model().decorations().images();
            let Some(slot) = images.slot_of(context.path()) else {
                return answer(StatusCode::NOT_FOUND, "There is no image at this path");
            };
            if context.method() == Method::POST {
                return match self.upload(context, slot, body).await {
                    Ok(()) => answer(StatusCode::OK, "The image is stored"),
                    Err((status, reason)) => answer(status, reason),
                };
            }
            match images.image(slot) {
                Some(image) => {
                    let mut response = Response::new(Body::from(image.file));
                    if let Ok(media_type) = header::HeaderValue::from_str(&image.media_type) {
                        response.headers_mut().insert(header::CONTENT_TYPE, media_type);
                    }
                    response
                }
                None => answer(StatusCode::NOT_FOUND, "No image has been uploaded to this path"),
            }
        })
    }
}

impl ImageHandler {
    async fn upload(
        &self,
        context: &RequestContext,
        slot: ImageSlot,
        body: RequestBody,
    ) -> Result<(), (StatusCode, &'static str)> {
        let options = self.0.model().backend().image_options();
        let options = options.ok_or((StatusCode::NOT_FOUND, "There are no images"))?;
        let headers = context.headers();
        let essence = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .map(|essence| essence.trim().to_ascii_lowercase());
        let media_type = essence
            .filter(|essence| options.formats.contains(essence))
            .ok_or((
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "The content type is none of the supported formats",
            ))?;
        if !headers.contains_key(header::CONTENT_LENGTH) {
            return Err((
                StatusCode::LENGTH_REQUIRED,
                "The length of the content is not given",
            ));
        }
        let file = body::read(body, options.octets, UPLOAD_TIME).await;
        let file = file.map_err(|error| match error {
            ReadError::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The file is too large"),
            ReadError::TooSlow => (StatusCode::REQUEST_TIMEOUT, "The file did not arrive in time"),
            ReadError::Broken => (StatusCode::BAD_REQUEST, "The file could not be read"),
        })?;
        let keep = move |images: &Images| images.store(slot, &media_type, file);
        self.0
            .model()
            .change_images(keep)
            .await
            .map_err(|error| match error {
                Refused::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The image has too many pixels"),
                Refused::NoImage => (
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "The file is not an image of its content type",
                ),
                Refused::Failed => (StatusCode::INTERNAL_SERVER_ERROR, "The image could not be kept"),
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
