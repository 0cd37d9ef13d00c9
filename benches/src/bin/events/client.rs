//! What subscribers send to the device.

use std::net::SocketAddr;
use std::time::SystemTime;

use anyhow::{Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use onvif_benches::credentials::{Account, TokenWriter};
use tokio::net::TcpStream;

/// What subscribers want to be told, as an element of both kinds of subscriptions.
pub const FILTER: &str = "<n:TopicExpression Dialect=\"http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet\">tns1:RuleEngine//.</n:TopicExpression>";

/// A connection that takes requests.
pub type Connection = SendRequest<Full<Bytes>>;

/// Opens one.
pub async fn connect(address: SocketAddr) -> Result<Connection> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, driver) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(driver);
    Ok(sender)
}

/// A client with its connection.
pub struct Client {
    connection: Connection,
    tokens: TokenWriter,
}

impl Client {
    /// Connects to the device.
    pub async fn new(address: SocketAddr) -> Result<Client> {
        Ok(Client {
            connection: connect(address).await?,
            tokens: TokenWriter::new(Account::of_the_benchmark())?,
        })
    }

    /// Sends a request. Returns the reply.
    pub async fn call(&mut self, path: &str, body: &str) -> Result<String> {
        let mut message = b"<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
            xmlns:a=\"http://www.w3.org/2005/08/addressing\" xmlns:e=\"http://www.onvif.org/ver10/events/wsdl\" \
            xmlns:n=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tns1=\"http://www.onvif.org/ver10/topics\"><s:Header>"
            .to_vec();
        self.tokens.write(SystemTime::now(), &mut message);
        message.extend_from_slice(b"</s:Header><s:Body>");
        message.extend_from_slice(body.as_bytes());
        message.extend_from_slice(b"</s:Body></s:Envelope>");
        let request = Request::post(path)
            .header("host", "bench")
            .body(Full::new(Bytes::from(message)))?;
        // The last answer may have been read before its connection knows that it is over.
        self.connection.ready().await?;
        let response = self.connection.send_request(request).await?;
        let status = response.status();
        let octets = response.into_body().collect().await?.to_bytes();
        let text = String::from_utf8(octets.into())?;
        ensure!(status.is_success(), "{status}: {text}");
        Ok(text)
    }
}
