//! Sound cards, through ALSA: as microphone and as loudspeaker. Without the cargo feature `alsa` there are none, which is said to whoever asks.

#[cfg(all(feature = "alsa", target_os = "linux"))]
pub(super) use with::{microphone, play, try_speaker};
#[cfg(not(all(feature = "alsa", target_os = "linux")))]
pub(super) use without::{microphone, play, try_speaker};

#[cfg(all(feature = "alsa", target_os = "linux"))]
mod with {
    use std::io;
    use std::sync::mpsc::Receiver;
    use std::time::{Duration, Instant};

    use alsa::pcm::{Access, Format, Frames, HwParams, PCM, State};
    use alsa::{Direction, ValueOr};

    use super::super::Microphone;
    use super::super::live::{LiveSound, Recording};
    use super::super::pcm::SAMPLE_RATE;
    use super::super::telephone::FRAME;

    /// What a device keeps, in microseconds: as much as a busy machine may be late.
    const BUFFER: u32 = 250_000;
    /// What it handles at once, in microseconds: a frame.
    const PERIOD: u32 = 20_000;
    /// A device that does nothing for so many milliseconds has failed.
    const PATIENCE: u32 = 2000;
    /// Playing begins when so many samples are there, so that a packet may come late.
    const AHEAD: Frames = 640;
    /// Tries in a row to go on after an overrun.
    const TRIES: u32 = 8;

    /// A sound card as microphone, if it can be had now.
    pub(in super::super) fn microphone(device: &str) -> anyhow::Result<Microphone> {
        // As a test: it is opened again when somebody listens.
        open(device, Direction::Capture)?;
        let name = device.to_owned();
        let record = move || {
            let pcm = open(&name, Direction::Capture)?;
            pcm.start().map_err(|error| failed("starting", error))?;
            Ok(Box::new(Capture(pcm)) as Box<dyn Recording>)
        };
        Ok(Microphone::Live(LiveSound::new(device, record)))
    }

    /// Whether a sound card can be had for playing.
    pub(in super::super) fn try_speaker(device: &str) -> anyhow::Result<()> {
        open(device, Direction::Playback)?;
        Ok(())
    }

    /// Plays what comes until there is no more.
    pub(in super::super) fn play(device: &str, samples: &Receiver<Vec<i16>>) -> io::Result<()> {
        // The device is free for others until somebody says something.
        let Ok(first) = samples.recv() else { return Ok(()) };
        let pcm = open(device, Direction::Playback)?;
        let start = || {
            let parameters = pcm.sw_params_current()?;
            parameters.set_start_threshold(AHEAD)?;
            pcm.sw_params(&parameters)
        };
        start().map_err(|error| failed("setting when playing begins", error))?;
        let io = pcm.io_i16().map_err(|error| failed("playing", error))?;
        let mut tries = 0;
        for packet in std::iter::once(first).chain(samples) {
            let mut rest = &packet[..];
            while !rest.is_empty() {
                match ready(&pcm).and_then(|()| io.writei(rest).map_err(Trouble::Device)) {
                    Ok(written) => {
                        tries = 0;
                        rest = rest.get(written..).unwrap_or_default();
                    }
                    Err(trouble) => recover(&pcm, trouble, &mut tries)?,
                }
            }
        }
        // A word that was shorter than what is waited for.
        if pcm.state() == State::Prepared {
            pcm.start().map_err(|error| failed("starting", error))?;
        }
        pcm.drain().map_err(|error| failed("playing the end", error))
    }

    struct Capture(PCM);

    impl Recording for Capture {
        fn read(&mut self, out: &mut [i16; FRAME]) -> io::Result<Instant> {
            let pcm = &self.0;
            let io = pcm.io_i16().map_err(|error| failed("recording", error))?;
            let (mut filled, mut tries) = (0, 0);
            while let Some(rest) = out.get_mut(filled..).filter(|rest| !rest.is_empty()) {
                match ready(pcm).and_then(|()| io.readi(rest).map_err(Trouble::Device)) {
                    Ok(read) => filled += read,
                    Err(trouble) => {
                        recover(pcm, trouble, &mut tries)?;
                        pcm.start().map_err(|error| failed("starting", error))?;
                        // What came before the gap does not go with what comes after it.
                        filled = 0;
                    }
                }
            }
            let waiting = pcm.avail().map_or(0, |waiting| waiting.max(0));
            let age = (FRAME as f64 + waiting as f64) / f64::from(SAMPLE_RATE);
            let now = Instant::now();
            Ok(now.checked_sub(Duration::from_secs_f64(age)).unwrap_or(now))
        }
    }

    enum Trouble {
        Device(alsa::Error),
        Silent,
    }

    /// Waits until the device has something, or takes something.
    fn ready(pcm: &PCM) -> Result<(), Trouble> {
        // One that has not begun to play takes something, but does not say so.
        match pcm.wait(Some(PATIENCE)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Trouble::Silent),
            Err(error) => Err(Trouble::Device(error)),
        }
    }

    /// Goes on after an overrun, or not.
    fn recover(pcm: &PCM, trouble: Trouble, tries: &mut u32) -> io::Result<()> {
        *tries += 1;
        match trouble {
            Trouble::Device(error) if *tries <= TRIES => pcm
                .try_recover(error, true)
                .map_err(|error| failed("the sound card", error)),
            Trouble::Device(error) => Err(failed("the sound card", error)),
            Trouble::Silent => Err(io::ErrorKind::TimedOut.into()),
        }
    }

    fn open(device: &str, direction: Direction) -> io::Result<PCM> {
        let pcm = PCM::new(device, direction, false).map_err(|error| failed("opening", error))?;
        set(&pcm).map_err(|error| {
            let reason =
                "the device has no 16-bit mono sound at 8 kHz; a name such as plughw:1 has it converted";
            io::Error::other(format!("{reason}: {error}"))
        })?;
        Ok(pcm)
    }

    fn set(pcm: &PCM) -> alsa::Result<()> {
        let parameters = HwParams::any(pcm)?;
        parameters.set_access(Access::RWInterleaved)?;
        parameters.set_format(Format::s16())?;
        parameters.set_channels(1)?;
        parameters.set_rate(SAMPLE_RATE, ValueOr::Nearest)?;
        parameters.set_period_time_near(PERIOD, ValueOr::Nearest)?;
        parameters.set_buffer_time_near(BUFFER, ValueOr::Nearest)?;
        pcm.hw_params(&parameters)
    }

    fn failed(what: &str, error: alsa::Error) -> io::Error {
        io::Error::other(format!("{what}: {error}"))
    }
}

#[cfg(not(all(feature = "alsa", target_os = "linux")))]
mod without {
    use std::sync::mpsc::Receiver;

    use super::super::Microphone;

    const REASON: &str = "this program was built without sound cards (cargo feature `alsa`, Linux)";

    pub(in super::super) fn microphone(_: &str) -> anyhow::Result<Microphone> {
        anyhow::bail!(REASON)
    }

    pub(in super::super) fn try_speaker(_: &str) -> anyhow::Result<()> {
        anyhow::bail!(REASON)
    }

    pub(in super::super) fn play(_: &str, _: &Receiver<Vec<i16>>) -> std::io::Result<()> {
        Err(std::io::Error::other(REASON))
    }
}
