"""Encoders that read pictures from memory: found, fed and emptied, on the kernel's own codec (FWHT)."""

import base64
import struct

from machine import ROOT

DRIVERS = ["vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00", "vicodec"]
# `cargo build -p reference-camera --example memory_encoder` makes it; `cargo test` does as well.
FILES = [ROOT / "target/debug/examples/memory_encoder"]
WIDTH, HEIGHT, COUNT = 640, 360, 40
# Luma of vivid's bars by Rec. 601, from left to right.
BARS = [180, 162, 131, 112, 84, 65, 35, 16]


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


def test_without_a_copy(machine):
    """Pictures of a camera are read in its memory where they lie as the encoder wants them; others are copied, and look the same."""
    machine.run("v4l2-ctl -d /dev/video0 -c y_cbcr_encoding=1,quantization=2")
    seen = []
    # The encoder has blocks of 16 lines: 360 are none of its sizes.
    for width, height, counts in [(640, 480, f"read {COUNT}, copied 0"), (640, 360, f"read 0, copied {COUNT}")]:
        said = machine.run(
            f"/job/memory_encoder any FWHT {width}x{height} {COUNT} /tmp/lent.fwht /dev/video0,format=YU12,size={width}x{height},rate=25"
        ).splitlines()
        assert said[-1] == counts, said[-1]
        machine.run(
            f"v4l2-ctl -d /dev/video2 --set-fmt-video-out=width={width},height={height},pixelformat=FWHT "
            "--set-fmt-video=pixelformat=YU12 --stream-out-mmap --stream-mmap --stream-from=/tmp/lent.fwht --stream-to=/tmp/lent.yuv || true"
        )
        size = width * height * 3 // 2
        octets = int(machine.run("wc -c < /tmp/lent.yuv"))
        assert octets == COUNT * size, f"{octets / size} pictures, and not {COUNT}"
        # The middle of each bar, below the text, in the first and the last picture.
        places = [
            number * size + (height * 3 // 4) * width + width * (2 * bar + 1) // 16 for number in (0, COUNT - 1) for bar in range(8)
        ]
        read = "; ".join(f"dd if=/tmp/lent.yuv bs=1 skip={place} count=1 2>/dev/null" for place in places)
        lumas = [int(word) for word in machine.run(f"({read}) | od -An -v -tu1").split()]
        for bar, expected in enumerate(BARS * 2):
            assert abs(lumas[bar] - expected) <= 8, f"{width}x{height}: {lumas}"
        sums = machine.run(
            f"for n in 0 {COUNT - 1}; do dd if=/tmp/lent.yuv bs={size} skip=$n count=1 2>/dev/null | md5sum; done"
        ).splitlines()
        assert sums[0] != sums[1], "the picture stands still"
        seen.append(f"{width}x{height}: {counts}")
    machine.run("v4l2-ctl -d /dev/video0 -c y_cbcr_encoding=0,quantization=0")
    return "; ".join(seen)


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
