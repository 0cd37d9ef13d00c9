"""Encoders that read pictures from memory: found, fed and emptied, on the kernel's own codec (FWHT)."""

import base64
import struct

from machine import ROOT

DRIVERS = ["vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00", "vicodec"]
# `cargo build -p reference-camera --example memory_encoder` makes it; `cargo test` does as well.
FILES = [ROOT / "target/debug/examples/memory_encoder"]
WIDTH, HEIGHT, COUNT = 640, 360, 40


def test_pictures(machine):
    """Each picture comes out, in its order, with key frames at the distance that is set, and decodes to what went in.

    The device makes blocks of 16 lines, so that it has 368 lines and has to be told that 360 of them are to be seen.
    """
    said = machine.run(f"/job/memory_encoder any FWHT {WIDTH}x{HEIGHT} {COUNT} /tmp/coded.fwht").splitlines()
    assert said[0] == "device /dev/video1", said[0]
    coded = [line.split() for line in said[1:]]
    assert [int(number) for number, _, _ in coded] == list(range(COUNT)), said
    file = base64.b64decode(machine.run("base64 /tmp/coded.fwht"))
    keys, at = [], 0
    for number, (_, _, octets) in enumerate(coded):
        # Big-endian words: magic (two), version, width, height, flags.
        width, height, flags = struct.unpack_from(">III", file, at + 12)
        assert (width, height) == (WIDTH, HEIGHT), f"picture {number} is {width}x{height}"
        keys += [number] if flags & 1 << 10 else []
        at += int(octets)
    assert at == len(file), f"{at} octets were told and {len(file)} written"
    assert keys == list(range(0, COUNT, 8)), f"key frames at {keys}, and not every 8 pictures as it was set"
    machine.run(
        f"v4l2-ctl -d /dev/video2 --set-fmt-video-out=width={WIDTH},height={HEIGHT},pixelformat=FWHT "
        "--set-fmt-video=pixelformat=YU12 --stream-out-mmap --stream-mmap --stream-from=/tmp/coded.fwht --stream-to=/tmp/decoded.yuv "
        "|| true"
    )
    size = WIDTH * HEIGHT * 3 // 2
    octets = int(machine.run("wc -c < /tmp/decoded.yuv"))
    assert octets == COUNT * size, f"{octets / size} pictures of {WIDTH}x{HEIGHT}, and not {COUNT}, decoded"
    # One order for all samples: the middle of the left and of the right part of every third picture.
    places = [number * size + 200 * WIDTH + x for number in range(0, COUNT, 3) for x in (WIDTH // 4, WIDTH * 3 // 4)]
    read = "; ".join(f"dd if=/tmp/decoded.yuv bs=1 skip={place} count=1 2>/dev/null" for place in places)
    samples = [int(word) for word in machine.run(f"({read}) | od -An -v -tu1").split()]
    assert len(samples) == len(places), samples
    for number, left, right in zip(range(0, COUNT, 3), samples[::2], samples[1::2]):
        bright = 16 + 4 * number % 200
        assert abs(left - bright) <= 6 and abs(right - (235 - bright)) <= 6, f"picture {number}: {left}, {right}"
    return f"{COUNT} pictures, key frames at {keys}, decoded again"


def test_size(machine):
    """A size that the device would make larger is refused, so that the program encodes it in software."""
    for size in ["320x240", "640x200", "4098x2160"]:
        said = machine.run(f"/job/memory_encoder any FWHT {size} 1 /tmp/none 2>&1 && exit 1 || true")
        assert "does not take pictures of this size" in said, f"{size}: {said}"


def test_missing(machine):
    """A device that does not encode to a format is not taken."""
    for device, codec in [("any", "H264"), ("/dev/video0", "FWHT"), ("/dev/video2", "FWHT")]:
        said = machine.run(f"/job/memory_encoder {device} {codec} 640x360 1 /tmp/none 2>&1 && exit 1 || true")
        assert "no such encoder" in said, said


def test_software_without_hardware(machine):
    """A machine whose codec does not make H.264 encodes in software."""
    machine.start_camera("--source", "v4l2:/dev/video0,size=320x180", "--audio", "none")
    assert "encoded by the hardware" not in machine.camera_log()
