//! A stack that speaks WebRTC, and the signaling servers that it is connected to (ONVIF Media2, "WebRTC").

/// A signaling server to be connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalingServer {
    /// Its address, with the scheme `ws` or `wss`. No two servers have the same.
    pub uri: String,
    /// The policy by which its certificate is validated, one of [`WebRtcBackend::validation_policies`].
    pub validation_policy: Option<String>,
    /// Where access tokens come from, one of [`WebRtcBackend::authorization_servers`].
    pub authorization_server: String,
    /// Token of the profile that is streamed when a peer names none. There was such a profile when it was set; it may be deleted since.
    pub default_profile: String,
}

/// How the connection to a signaling server is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignalingStatus {
    /// Whether there is one.
    pub connected: bool,
    /// What is wrong, in words for people. Clients see it, so it must have no secrets.
    pub error: Option<String>,
}

/// The WebRTC stack of a firmware. The library keeps the configurations and checks what clients set.
pub trait WebRtcBackend: Send + Sync + 'static {
    /// How many signaling servers can be configured, at least 1.
    fn max_configurations(&self) -> usize;

    /// The media types that can be sent, as `video/H264` and `audio/opus`.
    fn codecs(&self) -> Vec<String>;

    /// Tokens of the authorization servers that access tokens can come from. Without any, no server can be configured.
    fn authorization_servers(&self) -> Vec<String>;

    /// Policies for the validation of certificates; none by default.
    fn validation_policies(&self) -> Vec<String> {
        Vec::new()
    }

    /// Connects to these servers, and to no others, from now on. Called at every start and after every change, in their order; must not wait.
    fn connect(&self, servers: &[SignalingServer]);

    /// How the connection to a server is, by its address. Asked only for those that are to be connected to.
    fn status(&self, uri: &str) -> SignalingStatus;
}
