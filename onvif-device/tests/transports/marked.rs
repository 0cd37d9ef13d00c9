//! The code point for differentiated services on what is no plain RTSP connection.

use std::net::SocketAddr;
use std::os::fd::{BorrowedFd, RawFd};
use std::sync::Arc;

use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};

use crate::camera::Device;
use crate::tls::{connect, keystore};
use crate::tunnel::web;
use crate::websocket::upgraded;

/// Expedited Forwarding.
const DSCP: u8 = 46;

fn config() -> RtspConfig {
    RtspConfig {
        dscp: DSCP,
        ..RtspConfig::default()
    }
}

/// The code point of the device's end of a connection, which is in this process too.
fn code_point(client: SocketAddr) -> Option<u8> {
    let entries = std::fs::read_dir("/proc/self/fd").unwrap();
    let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<RawFd>().ok());
    numbers.filter(|number| *number >= 0).find_map(|number| {
        // SAFETY: it is only asked for its names and options, and a number that is closed or means something else in the meantime gives an error or
        // another peer.
        let socket = unsafe { BorrowedFd::borrow_raw(number) };
        let socket = SockRef::from(&socket);
        let peer = socket.peer_addr().ok()?.as_socket()?;
        (peer == client).then(|| socket.tos_v4().unwrap() as u8 >> 2)
    })
}

#[tokio::test]
async fn streams_over_tls_are_marked() {
    let device = Device::with(config(), HubConfig::default(), "127.0.0.1:0").await;
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let keystore = keystore(&storage);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (server, acceptor): (Arc<RtspServer>, _) = (
        Arc::clone(&device.server),
        TlsAcceptor::new(Arc::clone(&keystore) as _),
    );
    tokio::spawn(async move { server.serve_tls(listener, acceptor).await });
    let certificate = keystore.chain().remove(0);
    let stream = connect(address, &certificate, rustls::ALL_VERSIONS)
        .await
        .unwrap();
    assert_eq!(code_point(stream.get_ref().0.local_addr().unwrap()), Some(DSCP));
}

#[tokio::test]
async fn tunnels_are_marked_and_web_pages_are_not() {
    let web = web(config()).await;
    let plain = TcpStream::connect(web.address).await.unwrap();
    let address = plain.local_addr().unwrap();
    let tunnel = upgraded(plain).await;
    assert_eq!(code_point(address), Some(DSCP));
    let secure = connect(web.secure, &web.certificate, rustls::ALL_VERSIONS)
        .await
        .unwrap();
    let address = secure.get_ref().0.local_addr().unwrap();
    assert_eq!(code_point(address), Some(0), "it may still become anything");
    let secure = upgraded(secure).await;
    assert_eq!(code_point(address), Some(DSCP));
    drop((tunnel, secure));
}
