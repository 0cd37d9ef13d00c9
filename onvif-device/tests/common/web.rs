//! A small web server for what a device fetches by itself.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use onvif_device::keystore::{Keystore, Subject};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::storage::MemoryStorage;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// Serves until it is dropped, each request on a connection of its own.
pub struct Web {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    _serving: JoinSet<()>,
}

impl Web {
    /// Answers the request for each target with the octets that `answers` has for it.
    pub async fn start(answers: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Web {
        Web::serve(answers, None).await
    }

    /// The same over TLS, with this certificate.
    pub async fn start_tls(
        answers: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
        keystore: &Arc<Keystore>,
    ) -> Web {
        let tls = TlsAcceptor::new(Arc::clone(keystore) as _);
        Web::serve(answers, Some(tls)).await
    }

    async fn serve(
        answers: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
        tls: Option<TlsAcceptor>,
    ) -> Web {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        let mut serving = JoinSet::new();
        serving.spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                // A client that gives up is no matter of the server.
                let _ = match &tls {
                    None => answer(stream, &heard, &answers).await,
                    Some(tls) => match tls.accept(stream).await {
                        Ok(stream) => answer(stream, &heard, &answers).await,
                        Err(error) => Err(error),
                    },
                };
            }
        });
        Web {
            address,
            asked,
            _serving: serving,
        }
    }

    /// The heads of the requests since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

async fn answer(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    heard: &Mutex<Vec<String>>,
    answers: impl Fn(&str) -> Vec<u8>,
) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8(head).unwrap();
    let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
    heard.lock().unwrap().push(head);
    stream.write_all(&answers(&target)).await?;
    stream.shutdown().await
}

/// A certificate for an address and its key, signed by nobody else.
pub fn keystore(address: impl Into<IpAddr>) -> Arc<Keystore> {
    let subject = Subject {
        common_name: "Web".to_owned(),
        host_names: Vec::new(),
        addresses: vec![address.into()],
    };
    Keystore::open(Arc::new(MemoryStorage::new()), subject).unwrap()
}

/// An answer with this body.
pub fn found(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// An answer without a body.
pub fn status(line: &str) -> Vec<u8> {
    format!("HTTP/1.1 {line}\r\nContent-Length: 0\r\n\r\n").into_bytes()
}
