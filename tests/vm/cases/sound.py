"""Sound cards: what is played into the kernel's loop-back card is heard in the stream, and what a client says comes out of it."""

import base64
import io
import subprocess
import wave

from client import Client
from talk import Talker

DRIVERS = ["snd-aloop"]
RATE = 8000
# What goes into one device of the card comes out of the other one, at the same subdevice.
PLAYED, HEARD = "plughw:CARD=Loopback,DEV=0,SUBDEV={}", "plughw:CARD=Loopback,DEV=1,SUBDEV={}"
CONFIG = f'motion-sensitivity = 0\naudio-output = "alsa:{PLAYED.format(1)}"\n'


def tone(hertz, seconds, *coding):
    """A tone as ffmpeg makes it."""
    made = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", f"sine={hertz}:d={seconds}:r={RATE}", "-ac", "1", *coding, "-"],
        capture_output=True,
        check=True,
    )
    return made.stdout


def samples_of(octets):
    """Linear samples from 16-bit octets."""
    return [int.from_bytes(octets[at : at + 2], "little", signed=True) for at in range(0, len(octets) - 1, 2)]


def pitch(samples):
    """How often a second a sound goes from below to above."""
    rises = sum(1 for a, b in zip(samples, samples[1:]) if a < 0 <= b)
    return rises * RATE / len(samples)


def check_tone(samples, hertz, least, what):
    """There is a tone in most of what was heard. A host that is busy may tear holes into it, but not everywhere; returns what was heard."""
    parts, begun = [], 0
    for at in range(0, len(samples) + 80, 80):
        piece = samples[at : at + 80]
        if not piece or max(map(abs, piece)) < 500:
            parts.append(samples[begun:at])
            begun = at + 80
    total, longest = sum(map(len, parts)), max(parts, key=len)
    assert total >= least, f"{what}: only {total} of {len(samples)} samples are loud"
    assert len(longest) >= RATE // 4, f"{what}: no more than {len(longest)} samples in a row"
    assert abs(pitch(longest) - hertz) < hertz / 50, f"{what}: {pitch(longest)} Hz"
    return f"{pitch(longest):.1f} Hz of {hertz}, {len(longest) / RATE:.1f} s without a hole"


def start(machine, *options):
    machine.start_camera("--source", "test:320x240@5", "--audio", f"alsa:{HEARD.format(0)}", *options, config=CONFIG)
    client = Client(machine)
    return client.stream_address(client.profiles()[0])


def record(address, seconds):
    """The sound of a stream as linear samples."""
    recorded = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-rtsp_transport", "tcp", "-i", address, "-vn", "-t", str(seconds)]
        + ["-f", "s16le", "-ar", str(RATE), "-ac", "1", "-"],
        capture_output=True,
        timeout=120,
    )
    assert recorded.returncode == 0, recorded.stderr.decode()[-2000:]
    return samples_of(recorded.stdout)


def test_microphone(machine):
    """A tone that is played into the card is in the stream, without holes."""
    machine.write("/tmp/tone.b64", base64.b64encode(tone(1000, 1, "-f", "s16le")).decode())
    # A second has a whole number of waves.
    machine.run(
        "base64 -d /tmp/tone.b64 > /tmp/tone.raw; "
        f"(while :; do cat /tmp/tone.raw; done | aplay -q -t raw -f S16_LE -r {RATE} -c 1 -D {PLAYED.format(0)}) >/tmp/aplay.log 2>&1 &"
    )
    try:
        address = start(machine)
        heard = record(address, 4)
    finally:
        machine.run("killall aplay; true")
    return check_tone(heard, 1000, RATE * 2, "microphone")


def long_silence(machine):
    """Without anything that plays there is silence, and not an end."""
    heard = record(start(machine), 2)
    assert len(heard) > RATE and max(map(abs, heard)) < 16, (len(heard), max(map(abs, heard), default=None))


def test_speaker(machine):
    """What a client says is played by the card, and again by the next one."""
    address = start(machine)
    said = tone(800, 2, "-f", "mulaw")
    seen = []
    for _ in range(2):
        talker = Talker(address)
        machine.run(
            f"setsid arecord -q -D {HEARD.format(1)} -f S16_LE -r {RATE} -c 1 -d 3 /tmp/heard.wav >/tmp/arecord.log 2>&1 & echo $! > /tmp/arecord.pid"
        )
        talker.say(said)
        talker.close()
        recorded = machine.run(
            "p=$(cat /tmp/arecord.pid); n=0; while grep -q '^State:.[^Z]' /proc/$p/status 2>/dev/null; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.1; done; "
            "cat /tmp/arecord.log >&2; base64 /tmp/heard.wav"
        )
        with wave.open(io.BytesIO(base64.b64decode(recorded))) as file:
            heard = samples_of(file.readframes(file.getnframes()))
        seen.append(check_tone(heard, 800, RATE, "loudspeaker"))
    return "; then ".join(seen)


def test_mistakes(machine):
    """A card that is not there is named, and the camera does not start without it."""
    for wrong in ["audio = \"alsa:hw:7\"", "audio-output = \"alsa:nocard\""]:
        machine.write("/tmp/wrong.toml", wrong)
        said = machine.run(
            "ONVIF_ADMIN_PASSWORD=x1Y-long /job/camera --config /tmp/wrong.toml --source test:320x240@5 --state-dir /tmp/refused --no-discovery "
            "--http-port 0 --rtsp-port 0 && exit 1; echo status $?"
        )
        assert wrong.split('"')[1] in said and "opening" in said, said
