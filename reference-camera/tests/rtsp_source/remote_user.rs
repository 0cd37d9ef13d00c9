//! Cameras that want to know who watches them: the remote user, as clients set it.

use std::sync::mpsc::Sender;

use onvif_core::auth::derived_password;
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::net::rtsp::DeviceAuthenticator;
use onvif_device::remote_user::RemoteUser;
use reference_camera::sources::rtsp::RtspLogin;

use super::*;

const NAME: &str = "remote";
const SECRET: &str = "Remote-Secret-1";
const ENDPOINT: u128 = 0xf81d_4fae_7dec_11d0_a765_00a0_c91e_6bf6;

/// A camera whose streams only the user `remote` may watch, with this password.
fn guarded(password: &str) -> Camera {
    let (video, audio) = Camera::pictures_and_sound(VideoCodec::H264);
    Camera::start_as(
        video,
        Some(audio),
        0,
        Arc::new(MemoryStorage::new()),
        |builder| {
            let builder = builder.endpoint(uuid::Uuid::from_u128(ENDPOINT));
            builder.administrator(NAME, password)
        },
        Some(|device| Arc::new(DeviceAuthenticator::new(device))),
    )
}

/// A camera that passes another on, and logs in there as the remote user.
struct Gateway {
    camera: Camera,
    signal: Receiver<String>,
    /// Told when what clients see of its media has changed.
    changed: Receiver<()>,
}

impl Gateway {
    async fn start(url: String, onvif_port: u16, before: Option<bool>) -> Gateway {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let remote = RemoteUser::open(Arc::clone(&storage)).unwrap();
        if let Some(derived) = before {
            remote
                .set(NAME.to_owned(), Some(SECRET.into()), derived)
                .await
                .unwrap();
        }
        let login = RtspLogin::new(remote.clone()).onvif_port(onvif_port);
        let open = move || {
            let clock = Arc::new(MediaClock::new());
            RtspSource::open(&url.parse().unwrap(), &clock, &memory(), Some(&login)).unwrap()
        };
        let source = tokio::task::spawn_blocking(open).await.unwrap();
        let mut video = CameraVideo::new();
        video.add("video-1", Arc::new(source.video)).unwrap();
        let build = |builder: DeviceBuilder| builder.remote_user(remote);
        let camera = Camera::start_as(video, None, 0, storage, build, None);
        let signal = signal_of(&camera);
        let (sender, changed): (Sender<()>, _) = channel();
        let sender = Mutex::new(sender);
        camera.device.common().events().observe(move |notification| {
            if notification.topic().path() == "tns1:Media/ConfigurationChanged" {
                let _ = sender.lock().unwrap().send(());
            }
        });
        Gateway {
            camera,
            signal,
            changed,
        }
    }

    async fn set(&self, password: &str) {
        let request = format!(
            r#"<d:SetRemoteUser xmlns:d="http://www.onvif.org/ver10/device/wsdl" xmlns:tt="{TT}"><d:RemoteUser><tt:Username>{NAME}</tt:Username><tt:Password>{password}</tt:Password><tt:UseDerivedPassword>false</tt:UseDerivedPassword></d:RemoteUser></d:SetRemoteUser>"#
        );
        let context = context("/onvif/device_service");
        self.camera
            .device
            .call(&context, request.as_bytes())
            .await
            .unwrap();
    }

    /// Waits until clients see an encoder with the size of the camera.
    async fn follows(&self) {
        let request = format!(r#"<m:GetVideoEncoderConfigurations xmlns:m="{TR2}"/>"#);
        let width = format!(":Width>{}<", SIZE.width);
        loop {
            let context = context("/onvif/media2_service");
            let told = self.camera.device.call(&context, request.as_bytes()).await;
            if told.unwrap().into_parts().0.contains(&width) {
                return;
            }
            self.changed.recv().unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_remote_user_who_is_set_later_is_let_in_at_once() {
    let camera = guarded(SECRET);
    let gateway = Gateway::start(camera.url(), 80, None).await;
    gateway.set("Another-Secret-2").await;
    gateway.set(SECRET).await;
    // What was refused is there, and what clients see of it is what it is.
    while gateway.signal.recv().unwrap() != "false" {}
    gateway.follows().await;
    Viewer::connect(&gateway.camera.url()).await.until(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_remote_user_logs_in_from_the_beginning() {
    let camera = guarded(SECRET);
    let gateway = Gateway::start(camera.url(), 80, Some(false)).await;
    Viewer::connect(&gateway.camera.url()).await.until(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_camera_is_given_the_password_that_is_derived_for_it() {
    let derived = derived_password(NAME, &SECRET.into(), &ENDPOINT.to_be_bytes());
    let camera = guarded(derived.expose());
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .unwrap();
    let onvif_port = listener.local_addr().unwrap().port();
    let mut server = HttpServer::new(camera.device.clone(), HttpLimits::default());
    server.listen(listener);
    let gateway = Gateway::start(camera.url(), onvif_port, Some(true)).await;
    Viewer::connect(&gateway.camera.url()).await.until(true).await;
}

#[test]
fn the_user_of_the_address_comes_first() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let remote = RemoteUser::open(storage).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime
        .block_on(remote.set(NAME.to_owned(), Some(SECRET.into()), false))
        .unwrap();
    let camera = guarded(SECRET);
    let url = camera.url().replace("rtsp://", "rtsp://remote:Wrong-Secret-3@");
    let clock = Arc::new(MediaClock::new());
    let login = RtspLogin::new(remote);
    let opened = RtspSource::open(&url.parse().unwrap(), &clock, &memory(), Some(&login));
    let error = format!("{:#}", opened.unwrap_err());
    assert!(
        error.contains("does not deliver") && !error.contains("Secret"),
        "{error}"
    );
}
