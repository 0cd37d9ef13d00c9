"""A USB camera with coded formats, through the kernel's own driver: the camera of uvc-camera.c on a virtual USB port."""

import subprocess
import tempfile
import time
from pathlib import Path

from client import PREFIXES, Client, Fault, codec, decode, packets

DRIVERS = ["dummy_hcd", "raw_gadget", "uvcvideo"]
CONFIG = "motion-sensitivity = 0\n"
DEVICE = "/dev/video0"
PICTURES = 40


def FILES():
    """Clips of 640x360: red at the left, blue at the right, and a white square that wanders along the top."""
    folder = Path(tempfile.mkdtemp(prefix="onvif-uvc-"))
    drawn = (
        "color=red:s=640x360:r=10[a];color=blue:s=320x360:r=10[b];color=white:s=40x40:r=10[c];"
        "[a][b]overlay=320:0[d];[d][c]overlay=x='mod(n*15,600)':y=20"
    )
    for name, how in {
        "clip.mjpg": ["-c:v", "mjpeg", "-huffman", "default", "-q:v", "4", "-pix_fmt", "yuvj420p", "-f", "mjpeg"],
        "clip.h264": ["-c:v", "libx264", "-profile:v", "main", "-pix_fmt", "yuv420p", "-x264-params", "aud=1:keyint=10:bframes=0"]
        + ["-f", "h264"],
        "clip.h265": ["-c:v", "libx265", "-pix_fmt", "yuv420p", "-x265-params", "aud=1:keyint=10:bframes=0:log-level=none"]
        + ["-f", "hevc"],
    }.items():
        subprocess.run(
            ["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", drawn, "-frames:v", str(PICTURES), *how, folder / name],
            check=True,
        )
    return [folder / name for name in ["clip.mjpg", "clip.h264", "clip.h265"]]
