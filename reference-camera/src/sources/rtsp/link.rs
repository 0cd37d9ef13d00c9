//! The connection to a camera and those who watch it: kept up by a thread of its own, whoever looks.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::audio::{AudioFormat, AudioFrame, AudioSink};
use onvif_device::backend::video::{EncodedFrame, FrameSink, Resolution, StreamFormat, VideoCodec};
use retina::client::SessionGroup;
use tokio::sync::Notify;
use tokio::time::{Instant as Deadline, sleep_until, timeout, timeout_at};
use tracing::{debug, info, warn};

use super::super::clock::MediaClock;
use super::super::passed::CodedStream;
use super::super::raw::lock;
use super::super::signal::SignalState;
use super::address::RtspAddress;
use super::login::{Accounts, RtspLogin};
use super::measure::{Measure, Measured};
use super::memory::{Known, RtspMemory};
use super::no_signal::{INTERVAL, NoSignal, can_fill};
use super::session::{Item, Offer, Problem, Session, SoundOffer};
use super::timeline::Timeline;
use super::trial::Trial;

/// Without a picture for so long, or for three of its pictures, the camera has no signal.
const SILENCE: Duration = Duration::from_secs(5);
/// Waiting time before the camera is connected to again, doubled each time up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// A session of this length was a good one: the next wait is short again.
const STABLE: Duration = Duration::from_secs(10);
/// A longer group of pictures is not kept; whoever comes then waits for the next key frame.
const MOST_FRAMES: usize = 600;
const MOST_OCTETS: usize = 16 << 20;

/// A camera that is connected to as long as this lives.
pub(super) struct Link {
    shared: Arc<Shared>,
}

struct Shared {
    address: RtspAddress,
    /// Who logs in there, where the address does not say it.
    login: Option<RtspLogin>,
    clock: Arc<MediaClock>,
    memory: Arc<RtspMemory>,
    signal: SignalState,
    state: Mutex<State>,
    /// Told when it is known what the camera is, or that it cannot be reached.
    tried: Condvar,
    /// Told when somebody has come to watch or listen.
    wake: Notify,
    stop: Notify,
}

#[derive(Default)]
struct State {
    known: Option<Known>,
    /// Why the last attempt has failed.
    problem: Option<Problem>,
    /// The source has been taken for [`unknown`] until it is known.
    stands_in: bool,
    viewers: Vec<Viewer>,
    listeners: Vec<Listener>,
    next_id: u64,
    /// The pictures since the last key frame, and their format.
    group: Vec<EncodedFrame>,
    octets: usize,
    format: Option<StreamFormat>,
    /// Time of the newest picture.
    last: Duration,
}

struct Viewer {
    id: u64,
    sink: Arc<dyn FrameSink>,
    /// What it was told.
    format: Option<StreamFormat>,
    /// It has had a key frame.
    begun: bool,
}

struct Listener {
    id: u64,
    sink: Arc<dyn AudioSink>,
    told: bool,
}

/// Somebody watches, as long as it is held.
pub(super) struct Watching(Arc<Link>, u64);

/// Somebody listens, as long as it is held.
pub(super) struct Listening(Arc<Link>, u64);

impl Link {
    /// Connects, on a thread of its own.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn start(
        address: RtspAddress,
        login: Option<RtspLogin>,
        clock: Arc<MediaClock>,
        memory: Arc<RtspMemory>,
    ) -> anyhow::Result<Arc<Link>> {
        let state = State {
            known: memory.recall(&address),
            ..State::default()
        };
        let shared = Arc::new(Shared {
            login: login.filter(|_| address.credentials().is_none()),
            address,
            clock,
            memory,
            signal: SignalState::default(),
            state: Mutex::new(state),
            tried: Condvar::new(),
            wake: Notify::new(),
            stop: Notify::new(),
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let work = Arc::clone(&shared);
        std::thread::Builder::new()
            .name("rtsp-source".to_owned())
            .spawn(move || runtime.block_on(work.run()))?;
        Ok(Arc::new(Link { shared }))
    }

    /// Waits until it is known what the camera is.
    ///
    /// # Errors
    /// Says in words why it is not, when the first attempt to connect has failed, or the time is over.
    pub(super) fn wait_until_known(&self, patience: Duration) -> Result<(), Problem> {
        let deadline = Instant::now() + patience;
        let mut state = lock(&self.shared.state);
        loop {
            if state.known.is_some() {
                return Ok(());
            }
            if let Some(problem) = &state.problem {
                return Err(problem.clone());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Problem::other("it sends no pictures"));
            }
            let waited = self.shared.tried.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Takes a camera that has refused to say what it is for a usual one, if another login can still be set; whether that is so.
    pub(super) fn stand_in(&self) -> bool {
        let possible = self.shared.login.is_some();
        lock(&self.shared.state).stands_in = possible;
        possible
    }

    /// What the stream is. Only to be called when it is known, or when something stands in for it.
    pub(super) fn stream(&self) -> CodedStream {
        let state = lock(&self.shared.state);
        let known = state.known.as_ref().map(|known| known.stream.clone());
        known.unwrap_or_else(unknown)
    }

    /// Whether its pictures can be decoded. What stands in for them can be.
    pub(super) fn is_decodable(&self) -> bool {
        lock(&self.shared.state)
            .known
            .as_ref()
            .is_none_or(Known::is_decodable)
    }

    /// The sound that can be had.
    pub(super) fn sound(&self) -> Option<SoundOffer> {
        lock(&self.shared.state).known.as_ref()?.sound.clone()
    }

    pub(super) fn signal(&self) -> &SignalState {
        &self.shared.signal
    }

    pub(super) fn clock(&self) -> &MediaClock {
        &self.shared.clock
    }

    /// The newest picture of a stream of JPEG images.
    pub(super) fn image(&self) -> Option<Bytes> {
        let state = lock(&self.shared.state);
        let jpeg = matches!(state.format, Some(StreamFormat::Jpeg { .. }));
        state.group.last().filter(|_| jpeg)?.units.first().cloned()
    }

    /// Delivers pictures to `sink`, beginning with the last key frame.
    pub(super) fn watch(this: &Arc<Link>, sink: Arc<dyn FrameSink>) -> Watching {
        let mut state = lock(&this.shared.state);
        let id = state.next_id;
        state.next_id += 1;
        state.viewers.push(Viewer {
            id,
            sink,
            format: None,
            begun: false,
        });
        drop(state);
        this.shared.wake.notify_one();
        Watching(Arc::clone(this), id)
    }

    /// Delivers sound to `sink`.
    pub(super) fn listen(this: &Arc<Link>, sink: Arc<dyn AudioSink>) -> Listening {
        let mut state = lock(&this.shared.state);
        let id = state.next_id;
        state.next_id += 1;
        state.listeners.push(Listener {
            id,
            sink,
            told: false,
        });
        drop(state);
        this.shared.wake.notify_one();
        Listening(Arc::clone(this), id)
    }
}

/// Stands in for a stream that is not known, and has no pictures either.
fn unknown() -> CodedStream {
    CodedStream {
        codec: VideoCodec::H264,
        resolution: Resolution {
            width: 1280,
            height: 720,
        },
        framerate: 25.0,
        bitrate_kbps: 4096,
        gov_length: 50,
        profile: Some(onvif_device::backend::video::CodecProfile::Main),
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link")
            .field("address", &self.shared.address)
            .field("signal", &self.shared.signal)
            .finish_non_exhaustive()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.shared.stop.notify_one();
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let Watching(link, id) = self;
        // Dropped outside the lock: what it holds may come back to us.
        let gone: Vec<_> = {
            let mut state = lock(&link.shared.state);
            state.viewers.extract_if(.., |viewer| viewer.id == *id).collect()
        };
        drop(gone);
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let Listening(link, id) = self;
        let gone: Vec<_> = {
            let mut state = lock(&link.shared.state);
            state
                .listeners
                .extract_if(.., |listener| listener.id == *id)
                .collect()
        };
        drop(gone);
    }
}

/// Pictures in place of those of the camera.
#[derive(Default)]
struct Filler {
    maker: Option<NoSignal>,
    next: Option<Deadline>,
    /// It cannot be.
    impossible: bool,
}

impl Shared {
    async fn run(self: Arc<Self>) {
        let group = Arc::new(SessionGroup::default());
        tokio::select! {
            () = self.keep_up(&group) => {}
            () = self.stop.notified() => {}
        }
        // The camera is told that we go, if it takes that.
        let _ = timeout(Duration::from_secs(1), group.await_teardown()).await;
    }

    async fn keep_up(&self, group: &Arc<SessionGroup>) {
        let mut filler = Filler::default();
        let mut wait = FIRST_WAIT;
        let mut accounts = self.login.as_ref().map(RtspLogin::watch);
        loop {
            if let Some(accounts) = &mut accounts {
                accounts.mark_unchanged();
            }
            let began = Instant::now();
            let problem = self.session(group, &mut filler).await;
            self.lost(problem, &mut filler);
            if began.elapsed() >= STABLE {
                wait = FIRST_WAIT;
            }
            tokio::select! {
                () = self.idle_until(Deadline::now() + wait, &mut filler) => wait = (wait * 2).min(LONGEST_WAIT),
                // Somebody else logs in: perhaps he is not refused.
                () = change_of(&mut accounts) => wait = FIRST_WAIT,
            }
        }
    }

    async fn idle_until(&self, until: Deadline, filler: &mut Filler) {
        while Deadline::now() < until {
            let _ = timeout_at(until, self.idle(filler)).await;
        }
    }

    /// One session, to its end; says why it has ended.
    async fn session(&self, group: &Arc<SessionGroup>, filler: &mut Filler) -> Problem {
        let opening = self.open(group);
        tokio::pin!(opening);
        let opened = loop {
            tokio::select! {
                opened = &mut opening => break opened,
                () = self.idle(filler) => {}
            }
        };
        let mut session = match opened {
            Ok(session) => session,
            Err(problem) => return problem,
        };
        debug!(address = %self.address, "connected to the camera");
        let mut course = Course::default();
        let mut silent = Deadline::now() + self.silence();
        loop {
            tokio::select! {
                item = session.next() => match item {
                    Ok(Some(Item::Picture { units, key, elapsed })) => {
                        silent = Deadline::now() + self.silence();
                        self.picture(&session, &mut course, filler, units, key, elapsed);
                    }
                    Ok(Some(Item::Sound { pieces })) => self.sound(&session, &mut course, pieces),
                    Ok(None) => {}
                    Err(problem) => return Problem::other(problem),
                },
                () = sleep_until(silent) => return Problem::other("the camera sends no pictures"),
                () = self.idle(filler) => {}
            }
        }
    }

    /// Connects as whom the address names, or else as the remote user, who logs in if he is asked.
    async fn open(&self, group: &Arc<SessionGroup>) -> Result<Session, Problem> {
        let own = self.address.credentials();
        let own = own.map(|(user, password)| (user.to_owned(), password.clone()));
        let (account, without) = match (&own, &self.login) {
            (None, Some(login)) => match login.account(self.address.url()).await {
                Ok(account) => (account, None),
                Err(reason) => (None, Some(reason)),
            },
            _ => (own, None),
        };
        let opened = Session::open(&self.address, account, group).await;
        opened.map_err(|problem| match without {
            Some(text) if problem.unauthorized => Problem { text, ..problem },
            _ => problem,
        })
    }

    fn silence(&self) -> Duration {
        let framerate = lock(&self.state)
            .known
            .as_ref()
            .map(|known| known.stream.framerate);
        let pictures = framerate.and_then(|rate| Duration::try_from_secs_f32(3.0 / rate).ok());
        pictures.map_or(SILENCE, |pictures| {
            pictures.clamp(SILENCE, Duration::from_secs(60))
        })
    }

    fn lost(&self, problem: Problem, filler: &mut Filler) {
        let text = self.address.redact(&problem.text);
        {
            let mut state = lock(&self.state);
            state.group.clear();
            state.octets = 0;
            state.problem = Some(Problem {
                text: text.clone(),
                ..problem
            });
            for viewer in &mut state.viewers {
                viewer.begun = false;
            }
        }
        self.tried.notify_all();
        if self.signal.is_lost() {
            debug!(address = %self.address, problem = text, "the camera is still not there");
        } else {
            warn!(address = %self.address, problem = text, "the camera has no signal");
        }
        self.signal.set_lost(true);
        if filler.next.is_none() {
            filler.next = Some(Deadline::now());
        }
    }

    /// Waits until somebody comes, or a picture is due in place of the camera's, and does what is to be done.
    async fn idle(&self, filler: &mut Filler) {
        let fill = self.signal.is_lost() && !filler.impossible && !lock(&self.state).viewers.is_empty();
        let due = filler.next.filter(|_| fill);
        tokio::select! {
            () = self.wake.notified() => self.welcome(),
            () = sleep_until(due.unwrap_or_else(Deadline::now)), if due.is_some() => self.fill(filler),
        }
    }

    /// Gives those who have come what there is.
    fn welcome(&self) {
        let (format, group, came, listeners) = {
            let mut state = lock(&self.state);
            let sound = state.known.as_ref().and_then(|known| known.sound.as_ref());
            let sound = sound.map(SoundOffer::format);
            let mut listeners = Vec::new();
            if let Some(sound) = sound {
                for listener in state.listeners.iter_mut().filter(|listener| !listener.told) {
                    listener.told = true;
                    listeners.push((Arc::clone(&listener.sink), sound.clone()));
                }
            }
            // Without any picture the format is told at least, since descriptions wait for it; but not one that another comes before.
            let known = state
                .known
                .as_ref()
                .filter(|known| !can_fill(known.offer.codec()));
            let remembered = known.map(Known::format);
            let format = state
                .format
                .clone()
                .filter(|_| !state.group.is_empty())
                .or(remembered);
            let group = state.group.clone();
            let mut came = Vec::new();
            if let Some(format) = &format {
                for viewer in state.viewers.iter_mut().filter(|viewer| !viewer.begun) {
                    let tell = viewer.format.as_ref() != Some(format);
                    viewer.format = Some(format.clone());
                    viewer.begun = !group.is_empty();
                    came.push((Arc::clone(&viewer.sink), tell));
                }
            }
            (format, group, came, listeners)
        };
        for (sink, tell) in came {
            if let Some(format) = format.clone().filter(|_| tell) {
                sink.format(format);
            }
            for frame in &group {
                sink.frame(frame.clone());
            }
        }
        for (sink, format) in listeners {
            sink.format(format);
        }
    }

    /// Delivers a picture that says that there is no signal.
    fn fill(&self, filler: &mut Filler) {
        filler.next = Some(Deadline::now() + INTERVAL);
        let (stream, last, key) = {
            let state = lock(&self.state);
            let stream = match &state.known {
                Some(known) => known.stream.clone(),
                None if state.stands_in => unknown(),
                None => return,
            };
            let key = state.viewers.iter().any(|viewer| !viewer.begun);
            (stream, state.last, key)
        };
        let mut make = || {
            if filler.maker.is_none() {
                filler.maker = NoSignal::new(&stream)?;
            }
            let Some(maker) = &mut filler.maker else {
                filler.impossible = true;
                return Ok(None);
            };
            let now = Instant::now();
            let timestamp = self.clock.timestamp(now).max(last + Duration::from_millis(1));
            let utc = self.clock.utc(now);
            let made = maker.next(timestamp, self.clock.shown(utc), key)?;
            Ok::<_, onvif_device::backend::BackendError>(made.map(|(encoded, format)| {
                let frame = EncodedFrame {
                    units: encoded.units,
                    timestamp,
                    utc,
                    key: encoded.key,
                };
                (frame, format)
            }))
        };
        match make() {
            Ok(Some((frame, format))) => self.deliver(frame, format),
            Ok(None) => {}
            Err(error) => {
                warn!(%error, address = %self.address, "viewers see nothing while the camera has no signal");
                filler.impossible = true;
            }
        }
    }

    fn picture(
        &self,
        session: &Session,
        course: &mut Course,
        filler: &mut Filler,
        units: Vec<Bytes>,
        key: bool,
        elapsed: i128,
    ) {
        // What comes before the first key frame cannot be decoded.
        if !key && !course.begun {
            return;
        }
        let Some((offer, resolution)) = session.offer() else {
            return;
        };
        let last = lock(&self.state).last;
        let now = Instant::now();
        let place = course.timeline.place(&self.clock, now, elapsed, last);
        course.watch(&offer, resolution, &units, key);
        let octets = units.iter().map(Bytes::len).sum();
        if !course.measured
            && let Some(measured) = course.measure.picture(elapsed, octets, key)
        {
            course.measured = true;
            self.describe(
                session,
                offer.clone(),
                resolution,
                measured,
                course.trial.succeeded(),
            );
        }
        if !course.begun {
            course.begun = true;
            *filler = Filler::default();
            info!(address = %self.address, "the camera delivers");
        }
        let framerate = lock(&self.state)
            .known
            .as_ref()
            .map(|known| known.stream.framerate);
        let framerate = framerate.or(session.framerate).unwrap_or(0.0);
        let format = key.then(|| offer.format(resolution, framerate));
        let (timestamp, utc) = place;
        self.deliver(
            EncodedFrame {
                units,
                timestamp,
                utc,
                key,
            },
            format,
        );
        self.signal.set_lost(false);
    }

    /// Notes what the camera is, now that it has been watched for a while.
    fn describe(
        &self,
        session: &Session,
        offer: Offer,
        resolution: Resolution,
        measured: Measured,
        decodable: bool,
    ) {
        let near = |declared: &f32| (declared - measured.framerate).abs() <= 0.1 * measured.framerate;
        let fresh = CodedStream {
            codec: offer.codec(),
            resolution,
            framerate: session.framerate.filter(near).unwrap_or(measured.framerate),
            bitrate_kbps: session.bandwidth.unwrap_or(measured.bitrate_kbps),
            gov_length: measured.gov_length,
            profile: offer.profile(),
        };
        // Nobody else writes what is known, so it stays what it is until it is written below.
        let before = lock(&self.state).known.clone();
        // What could be decoded once can be: the key frames were damaged now.
        let proved = before.as_ref().is_some_and(|before| {
            before.decodable == Some(true) && before.stream.resolution == resolution && before.offer == offer
        });
        let decodable = decodable || proved;
        // What was measured is never quite the same; what it was taken for stays, as long as it fits.
        let same = before.as_ref().filter(|before| {
            let old = &before.stream;
            before.is_decodable() == decodable
                && (old.codec, old.resolution, old.profile) == (fresh.codec, fresh.resolution, fresh.profile)
                && (old.framerate - fresh.framerate).abs() <= 0.1 * fresh.framerate
        });
        let fits = same.is_some();
        let known = Known {
            stream: same.map_or(fresh, |known| known.stream.clone()),
            offer,
            sound: session.sound.clone(),
            decodable: Some(decodable),
        };
        // Stored first: whoever is told what the camera is may rely on the next start knowing it too.
        if before.as_ref() != Some(&known) {
            self.memory.remember(&self.address, &known);
        }
        let mut state = lock(&self.state);
        let stood_in = std::mem::take(&mut state.stands_in).then(unknown);
        let taken_for = before.map(|known| known.stream).or(stood_in);
        state.known = Some(known.clone());
        state.problem = None;
        drop(state);
        self.tried.notify_all();
        if known.stream.codec == VideoCodec::H264 && !decodable {
            warn!(address = %self.address, "this H.264 cannot be decoded and is only passed through, without snapshots, further streams and motion");
        }
        let changed = taken_for.filter(|_| !fits).map(|stream| stream.resolution);
        if let Some(size) = changed {
            warn!(address = %self.address, stream = ?known.stream, "the camera sends another stream than before");
            self.signal.changed(size);
        }
    }

    fn sound(&self, session: &Session, course: &mut Course, pieces: Vec<(Bytes, i128)>) {
        let Some(offer) = &session.sound else { return };
        let (sinks, last) = {
            let mut state = lock(&self.state);
            // Clients know the sound that there was at the start; another one is not passed off as it.
            let known = state.known.as_ref().and_then(|known| known.sound.as_ref());
            if known.is_some_and(|known| known != offer) {
                return;
            }
            let sinks: Vec<_> = (state.listeners.iter_mut())
                .map(|listener| {
                    let tell = !std::mem::replace(&mut listener.told, true);
                    (Arc::clone(&listener.sink), tell)
                })
                .collect();
            (sinks, state.last)
        };
        let now = Instant::now();
        let frames: Vec<_> = pieces
            .into_iter()
            .map(|(data, elapsed)| {
                let (timestamp, utc) = course.timeline.place(&self.clock, now, elapsed, last);
                AudioFrame { data, timestamp, utc }
            })
            .collect();
        let format: AudioFormat = offer.format();
        for (sink, tell) in sinks {
            if tell {
                sink.format(format.clone());
            }
            frames.iter().for_each(|frame| sink.frame(frame.clone()));
        }
    }

    /// Gives a picture to everybody who can decode it, and keeps it for those who come. A key frame comes with its format.
    fn deliver(&self, frame: EncodedFrame, format: Option<StreamFormat>) {
        let mut told = Vec::new();
        {
            let mut state = lock(&self.state);
            state.last = state.last.max(frame.timestamp);
            if frame.key {
                state.group.clear();
                state.octets = 0;
                if format.is_some() {
                    state.format.clone_from(&format);
                }
            }
            if frame.key || !state.group.is_empty() {
                state.octets += frame.units.iter().map(Bytes::len).sum::<usize>();
                state.group.push(frame.clone());
                if state.group.len() > MOST_FRAMES || state.octets > MOST_OCTETS {
                    state.group.clear();
                    state.octets = 0;
                }
            }
            let format = state.format.clone();
            for viewer in &mut state.viewers {
                if !viewer.begun && !frame.key {
                    continue;
                }
                viewer.begun = true;
                let tell = frame.key && viewer.format != format;
                if tell {
                    viewer.format.clone_from(&format);
                }
                told.push((Arc::clone(&viewer.sink), format.clone().filter(|_| tell)));
            }
        }
        for (sink, format) in told {
            if let Some(format) = format {
                sink.format(format);
            }
            sink.frame(frame.clone());
        }
    }
}

impl Known {
    fn format(&self) -> StreamFormat {
        self.offer.format(self.stream.resolution, self.stream.framerate)
    }
}

/// Waits until the remote user is another.
async fn change_of(accounts: &mut Option<Accounts>) {
    if let Some(accounts) = accounts
        && accounts.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}

/// What is noted in the course of a session.
#[derive(Default)]
struct Course {
    timeline: Timeline,
    measure: Measure,
    measured: bool,
    begun: bool,
    /// What is measured, or has been.
    offer: Option<Offer>,
    trial: Trial,
}

impl Course {
    /// Tries to decode key frames until one can be, and measures anew when the camera goes over to another stream under way.
    fn watch(&mut self, offer: &Offer, resolution: Resolution, units: &[Bytes], key: bool) {
        if !key {
            return;
        }
        let goes_on = (self.offer.as_ref()).is_some_and(|measured| measured.is_of_stream(offer));
        if !goes_on {
            self.offer = Some(offer.clone());
            self.measure = Measure::default();
            (self.measured, self.trial) = (false, Trial::default());
        }
        if !self.measured {
            self.trial.key_frame(offer.codec(), units, resolution);
        }
    }
}
