//! What all cases of streaming share: a stream is described, set up, played, judged and torn down.

use std::net::IpAddr;

use http::Uri;

use crate::case::{Outcome, Stop, Test};
use crate::rtsp::{Codec, Session, Trouble, Wanted, Way};

/// Numbers of the official text.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    /// Where the address is looked at.
    pub uri: u32,
    pub describe: u32,
    pub setup: u32,
    pub play: u32,
    pub media: u32,
    pub teardown: u32,
}

impl Steps {
    /// All of it belongs to one step that refers to an annex.
    pub const fn all(step: u32) -> Steps {
        Steps {
            uri: step,
            describe: step,
            setup: step,
            play: step,
            media: step,
            teardown: step,
        }
    }

    /// The same behind so many more.
    pub const fn after(self, more: u32) -> Steps {
        Steps {
            uri: self.uri + more,
            describe: self.describe + more,
            setup: self.setup + more,
            play: self.play + more,
            media: self.media + more,
            teardown: self.teardown + more,
        }
    }
}

/// What is streamed, and how.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    pub uri: &'a str,
    pub way: Way,
    pub media: &'a [Codec],
    pub steps: Steps,
    /// Size that pictures have to have, within eight pixels.
    pub size: Option<(u32, u32)>,
}

/// The end of a case by what went wrong in a session.
pub fn stop(test: &Test, expected: &str, trouble: Trouble) -> Stop {
    match trouble {
        Trouble::Wrong(what) => test.failed(expected, what),
        Trouble::NoAnswer(reason) => Stop::Inconclusive(reason),
    }
}

/// Whether the device is spoken to by IPv6, so that its addresses have to be of that kind.
pub fn is_six(test: &Test) -> bool {
    let target: Option<Uri> = test.device().target().parse().ok();
    target.is_some_and(|target| target.host().is_some_and(|host| host.starts_with('[')))
}

/// Annexes "Get Stream Uri" and "Check IP Type of URI".
pub fn check_uri(test: &Test, uri: &str, way: Way) -> Outcome {
    let six = is_six(test);
    test.check(uri.len() <= 128, "an address of at most 128 octets", uri)?;
    let parsed: Result<Uri, _> = uri.parse();
    let Ok(parsed) = parsed else {
        return Err(test.failed("the address of a stream", uri));
    };
    let service: Option<Uri> = test.device().target().parse().ok();
    let scheme = match way {
        Way::Http | Way::HttpWithLineBreaks | Way::Https => service
            .as_ref()
            .and_then(|service| service.scheme_str())
            .unwrap_or("http"),
        _ => "rtsp",
    };
    if scheme != "rtsp" {
        let usual = if scheme == "https" { 443 } else { 80 };
        let own = service.as_ref().and_then(Uri::port_u16).unwrap_or(usual);
        test.check(
            parsed.port_u16().unwrap_or(usual) == own,
            format!("an address with the port of the service, {own}"),
            uri,
        )?;
    }
    test.check(
        parsed.scheme_str() == Some(scheme),
        format!("an address with the scheme {scheme}"),
        uri,
    )?;
    let host = parsed.host().unwrap_or_default();
    let host: Result<IpAddr, _> = host.trim_start_matches('[').trim_end_matches(']').parse();
    test.check(
        !host.is_ok_and(|host| host.is_ipv6() != six),
        if six { "an IPv6 address" } else { "an IPv4 address" },
        uri,
    )
}

/// The annexes that start a media stream, from the description to the end.
pub async fn stream(test: &mut Test, plan: &Plan<'_>) -> Outcome {
    let mut session = play(test, plan).await?;
    judge(test, plan, &mut session).await?;
    finish(test, plan, &mut session).await
}

/// As far as PLAY.
pub async fn play(test: &mut Test, plan: &Plan<'_>) -> Result<Session, Stop> {
    let steps = plan.steps;
    test.step(steps.uri);
    check_uri(test, plan.uri, plan.way)?;
    test.step(steps.describe);
    let mut session = describe(test, plan.uri, plan.way).await?;
    test.step(steps.setup);
    for &codec in plan.media {
        session
            .setup(Wanted::from(codec))
            .await
            .map_err(|trouble| stop(test, &format!("RTSP SETUP of {codec}"), trouble))?;
    }
    test.step(steps.play);
    session
        .play()
        .await
        .map_err(|trouble| stop(test, "RTSP PLAY", trouble))?;
    Ok(session)
}

/// Connects and asks for the description.
pub async fn describe(test: &mut Test, uri: &str, way: Way) -> Result<Session, Stop> {
    describe_with(test, uri, way, false).await
}

/// The same, with the back channel if it is wanted.
pub async fn describe_with(
    test: &mut Test,
    uri: &str,
    way: Way,
    back_channel: bool,
) -> Result<Session, Stop> {
    let carrier = match way {
        Way::WebSocket => Some(super::media2::web_socket(test).await?),
        _ => None,
    };
    let mut session = Session::open(test.device(), uri, way, carrier.as_deref())
        .await
        .map_err(|trouble| stop(test, "a connection for RTSP", trouble))?;
    if back_channel {
        session.require_back_channel();
    }
    session
        .describe()
        .await
        .map_err(|trouble| stop(test, "RTSP DESCRIBE and a right description", trouble))?;
    authentication(test, &session)?;
    Ok(session)
}

/// Annex "RTSP Authentication Check".
pub fn authentication(test: &Test, session: &Session) -> Outcome {
    if !test.features().claims("T") {
        return Ok(());
    }
    let Some(refusal) = session.connection().refusal() else {
        return Err(test.failed(
            "401 to a request without a login, as Profile T asks for",
            "an answer",
        ));
    };
    let digest = refusal
        .all("WWW-Authenticate")
        .any(|value| value.trim_start().to_ascii_lowercase().starts_with("digest"));
    test.check(
        digest,
        "WWW-Authenticate: Digest",
        refusal.header("WWW-Authenticate").unwrap_or("none"),
    )
}

/// RTP and RTCP of every track.
pub async fn judge(test: &mut Test, plan: &Plan<'_>, session: &mut Session) -> Outcome {
    test.step(plan.steps.media);
    session
        .judge()
        .await
        .map_err(|trouble| stop(test, "right RTP and RTCP packets", trouble))?;
    let Some((width, height)) = plan.size else {
        return Ok(());
    };
    for running in session.tracks() {
        let pictures = running.track.units().iter();
        for (w, h) in pictures.filter_map(|(_, unit)| unit.picture) {
            test.check(
                w.abs_diff(width) <= 8 && h.abs_diff(height) <= 8,
                format!("only pictures of {width}x{height}"),
                format!("{w}x{h}"),
            )?;
        }
    }
    Ok(())
}

/// TEARDOWN.
pub async fn finish(test: &mut Test, plan: &Plan<'_>, session: &mut Session) -> Outcome {
    test.step(plan.steps.teardown);
    session
        .teardown()
        .await
        .map_err(|trouble| stop(test, "RTSP TEARDOWN", trouble))
}

/// Where a stream goes that is sent to a group; nowhere else otherwise.
pub fn group_for(test: &Test, way: Way) -> Option<(IpAddr, u16)> {
    (way == Way::Multicast).then(|| group(is_six(test)))
}

/// A group and a port that hardly anybody uses: of the range that belongs to no organization.
pub fn group(six: bool) -> (IpAddr, u16) {
    let mut random = [0; 4];
    // Without randomness it is one that is always the same.
    let _ = getrandom::fill(&mut random);
    let [a, b, c, d] = random;
    let port = 40_000 + (u16::from_be_bytes([c, d]) % 10_000) * 2;
    let address = if six {
        IpAddr::from([0xFF05, 0, 0, 0, 0, 0, 0x4F4E, u16::from_be_bytes([a, b])])
    } else {
        IpAddr::from([239, 192 | (a & 0x3F), b, c.max(1)])
    };
    (address, port)
}
