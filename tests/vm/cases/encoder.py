"""Encoders that read pictures from memory: found, fed and emptied, on the kernel's own codec (FWHT)."""

from machine import ROOT

DRIVERS = ["vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00", "vicodec"]
# `cargo build -p reference-camera --example memory_encoder` makes it; `cargo test` does as well.
FILES = [ROOT / "target/debug/examples/memory_encoder"]
COUNT = 40


def test_pictures(machine):
    """Each picture comes out, in its order, with key frames at the distance that is set, and decodes to what went in."""
    said = machine.run(f"/job/memory_encoder any FWHT {COUNT} /tmp/coded.fwht").splitlines()
    assert said[0] == "device /dev/video1", said[0]
    coded = [line.split() for line in said[1:]]
    assert [int(number) for number, _, _ in coded] == list(range(COUNT)), said
    assert all(int(octets) > 0 for _, _, octets in coded), said
    keys = [int(number) for number, key, _ in coded if key == "true"]
    assert keys[0] == 0 and all(b - a == 8 for a, b in zip(keys, keys[1:])), f"key frames at {keys}"
    machine.run(
        "v4l2-ctl -d /dev/video2 --set-fmt-video-out=width=320,height=240,pixelformat=FWHT "
        "--set-fmt-video=pixelformat=YU12 --stream-out-mmap --stream-mmap --stream-from=/tmp/coded.fwht --stream-to=/tmp/decoded.yuv "
        "|| true"
    )
    size = 320 * 240 * 3 // 2
    decoded = int(machine.run("wc -c < /tmp/decoded.yuv")) // size
    assert decoded == COUNT, f"{decoded} pictures of {COUNT} decoded"
    for number in range(0, COUNT, 3):
        at = number * size + 100 * 320
        left, right = (
            int(machine.run(f"dd if=/tmp/decoded.yuv bs=1 skip={at + x} count=1 2>/dev/null | od -An -tu1")) for x in (80, 240)
        )
        bright = 16 + 4 * number % 200
        assert abs(left - bright) <= 6 and abs(right - (235 - bright)) <= 6, f"picture {number}: {left}, {right}"
    return f"{COUNT} pictures, key frames at {keys}, decoded again"


def test_missing(machine):
    """A device that does not encode to a format is not taken."""
    for device, codec in [("any", "H264"), ("/dev/video0", "FWHT"), ("/dev/video2", "FWHT")]:
        said = machine.run(f"/job/memory_encoder {device} {codec} 1 /tmp/none 2>&1 && exit 1 || true")
        assert "no such encoder" in said, said


def test_software_without_hardware(machine):
    """A machine whose codec does not make H.264 encodes in software."""
    machine.start_camera("--source", "v4l2:/dev/video0,size=320x180", "--audio", "none")
    assert "encoded by the hardware" not in machine.camera_log()
