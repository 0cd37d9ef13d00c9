"""A USB camera with coded formats, through the kernel's own driver: the camera of uvc-camera.c on a virtual USB port."""

import subprocess
import tempfile
import time
from pathlib import Path

from client import PREFIXES, Client, Fault, codec, decode

DRIVERS = ["dummy_hcd", "raw_gadget", "uvcvideo"]
NO_MOTION = "motion-sensitivity = 0\n"
DEVICE = "/dev/video0"
PICTURES = 40
# Where the clips are.
FOLDER = []


def FILES():
    """Clips of 640x360: red at the left, blue at the right, and a white square that wanders along the top."""
    folder = Path(tempfile.mkdtemp(prefix="onvif-uvc-"))
    drawn = (
        "color=red:s=640x360:r=20[a];color=blue:s=320x360:r=20[b];color=white:s=40x40:r=20[c];"
        "[a][b]overlay=320:0[d];[d][c]overlay=x='mod(n*15,600)':y=20"
    )
    for name, how in {
        "clip.mjpg": ["-c:v", "mjpeg", "-huffman", "default", "-q:v", "4", "-pix_fmt", "yuvj420p", "-f", "mjpeg"],
        "clip.h264": ["-c:v", "libx264", "-profile:v", "main", "-pix_fmt", "yuv420p", "-x264-params", "aud=1:keyint=10:min-keyint=10:scenecut=0:bframes=0"]
        + ["-f", "h264"],
        # Interlaced, which the camera program cannot decode.
        "fields.h264": ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-x264-params", "aud=1:keyint=10:min-keyint=10:scenecut=0:bframes=0:interlaced=1"]
        + ["-f", "h264"],
        "clip.h265": ["-c:v", "libx265", "-pix_fmt", "yuv420p", "-x265-params", "aud=1:keyint=10:min-keyint=10:scenecut=0:bframes=0:log-level=none"]
        + ["-f", "hevc"],
    }.items():
        subprocess.run(
            ["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", drawn, "-frames:v", str(PICTURES), *how, folder / name],
            check=True,
        )
    motion = folder / "clip.mjpg"
    motion.write_bytes(b"".join(without_tables(image) for image in images(motion.read_bytes())))
    FOLDER[:] = [folder]
    return [folder / name for name in ["clip.mjpg", "clip.h264", "fields.h264", "clip.h265"]]


def clip(name):
    """A clip as the camera has it."""
    return (FOLDER[0] / name).read_bytes()


def plug(machine, h264="clip.h264"):
    """Plugs the camera in, if it is not."""
    machine.run(
        f"""
        [ -e {DEVICE} ] && exit 0
        setsid uvc-camera /job/clip.mjpg /job/{h264} /job/clip.h265 >/tmp/uvc.log 2>&1 & echo $! >/tmp/uvc.pid
        n=0; while [ ! -e {DEVICE} ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.1; done
        """
    )


def unplug(machine):
    machine.run(f"kill $(cat /tmp/uvc.pid); n=0; while [ -e {DEVICE} ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.1; done")


def start(machine, source, config="", motion=NO_MOTION, discovery=False):
    plug(machine)
    machine.start_camera("--source", f"v4l2:{DEVICE}{source}", "--audio", "none", config=motion + config, discovery=discovery)
    client = Client(machine)
    return client, client.stream_address(client.profiles()[0])


def set_by_host(machine, unit, selector):
    """What the host has set last of a control of the camera."""
    lines = [line.split() for line in machine.run("cat /tmp/uvc.log").splitlines()]
    found = [line[3:] for line in lines if line[:3] == ["set", str(unit), str(selector)]]
    return [int(word) for word in found[-1]] if found else None


def claimed(client):
    """The profiles that the camera says it supports."""
    scopes = [item.text for item in client.call("tds", "<tds:GetScopes/>").findall("tds:Scopes/tt:ScopeItem", PREFIXES)]
    assert any("/name/" in scope for scope in scopes), scopes
    return sorted(scope.rpartition("/Profile/")[2] for scope in scopes if "/Profile/" in scope)


def wait_for(what, look, seconds=60):
    deadline = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < deadline, f"{what}: not within {seconds} s"
        time.sleep(0.2)
    return seen


def check_colours(picture, what):
    """Red at the left, blue at the right."""
    left, right = picture.mean(0.1, 0.4, 0.4, 0.9), picture.mean(0.6, 0.4, 0.9, 0.9)
    red = left[0] > 180 and left[1] < 60 and left[2] < 60
    blue = right[2] > 180 and right[0] < 60 and right[1] < 60
    assert red and blue, f"{what}: {left} {right}"


def check_live(pictures, what):
    """The square at the top wanders."""
    changed = sum(1 for a, b in zip(pictures, pictures[1:]) if a.data[: 640 * 3 * 60] != b.data[: 640 * 3 * 60])
    assert changed >= len(pictures) // 2, f"{what}: only {changed} of {len(pictures)} pictures differ"


def segments(image):
    """A JPEG image in parts: (marker, content) before the scan, and the scan."""
    at, found = 2, []
    while True:
        marker, length = image[at + 1], int.from_bytes(image[at + 2 : at + 4], "big")
        if marker == 0xDA:
            return found, image[at:].split(b"\xff\xd9")[0]
        found.append((marker, image[at : at + 2 + length]))
        at += 2 + length


def without_tables(image):
    """As many webcams send it: the Huffman tables are taken to be known."""
    parts, scan = segments(image)
    return b"\xff\xd8" + b"".join(content for marker, content in parts if marker != 0xC4) + scan + b"\xff\xd9"


def images(stream):
    return [b"\xff\xd8\xff" + part for part in stream.split(b"\xff\xd8\xff")[1:]]


def record(address, seconds, muxer):
    """What is streamed, as it is."""
    recorded = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-rtsp_transport", "tcp", "-i", address, "-t", str(seconds), "-c", "copy"]
        + ["-f", muxer, "-"],
        capture_output=True,
        timeout=seconds * 5 + 60,
    )
    assert recorded.returncode == 0, recorded.stderr.decode()[-2000:]
    return recorded.stdout


def units(stream):
    """The NAL units of a byte stream."""
    return [unit.rstrip(b"\0") for unit in stream.split(b"\0\0\1")[1:]]


def configure(client, encoding, quality):
    """Sets the encoder of the first profile."""
    answer = client.call("trt", "<trt:GetVideoEncoderConfigurations/>").find("trt:Configurations", PREFIXES)
    client.call(
        "trt",
        f'<trt:SetVideoEncoderConfiguration><trt:Configuration token="{answer.get("token")}"><tt:Name>main</tt:Name>'
        f"<tt:UseCount>1</tt:UseCount><tt:Encoding>{encoding}</tt:Encoding><tt:Resolution><tt:Width>640</tt:Width>"
        f"<tt:Height>360</tt:Height></tt:Resolution><tt:Quality>{quality}</tt:Quality><tt:RateControl>"
        "<tt:FrameRateLimit>20</tt:FrameRateLimit><tt:EncodingInterval>1</tt:EncodingInterval><tt:BitrateLimit>8000</tt:BitrateLimit>"
        "</tt:RateControl><tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address></tt:Address>"
        "<tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>"
        "<tt:SessionTimeout>PT60S</tt:SessionTimeout></trt:Configuration><trt:ForcePersistence>true</trt:ForcePersistence>"
        "</trt:SetVideoEncoderConfiguration>",
    )


def test_motion_jpeg(machine):
    """MJPEG is decoded for H.264, and passed through as snapshot and as stream where the settings allow it."""
    client, address = start(machine, "", "ptz = false\n")
    assert codec(address) == ("h264", 640, 360), codec(address)
    pictures = decode(address, 10)
    pictures[-1].save(machine.log / "mjpeg.ppm")
    check_colours(pictures[-1], "H.264 of MJPEG")
    check_live(pictures, "H.264 of MJPEG")
    sent = images(clip("clip.mjpg"))
    snapshot = client.snapshot(client.profiles()[0])
    assert without_tables(snapshot) in sent, "the snapshot is not what the camera has coded"
    check_colours(decode(snapshot, 1)[0], "snapshot")
    configure(client, "JPEG", 100)
    scans = {segments(image)[1] for image in sent}
    streamed = images(record(address, 2, "mjpeg"))
    same = sum(1 for image in streamed if segments(image)[1] in scans)
    assert len(streamed) >= 5 and same == len(streamed), f"{same} of {len(streamed)} images are what the camera has coded"
    configure(client, "JPEG", 20)
    coarse = images(record(address, 2, "mjpeg"))
    assert all(segments(image)[1] not in scans for image in coarse), "a lower quality has no effect"
    return f"snapshot and {same} of {len(streamed)} images of the stream untouched, H.264 decoded"


def test_h264(machine):
    """H.264 of the camera is passed through; snapshots are decoded from it."""
    client, address = start(machine, ",format=H264", discovery=True)
    assert codec(address) == ("h264", 640, 360), codec(address)
    assert claimed(client) == ["Streaming", "T"], claimed(client)
    sent = set(units(clip("clip.h264")))
    coded = [unit for unit in units(record(address, 2, "h264")) if unit[0] & 31 in (1, 5)]
    keys = [index for index, unit in enumerate(coded) if unit[0] & 31 == 5]
    assert keys[0] == 0 and all(b - a == 10 for a, b in zip(keys, keys[1:])), f"key frames at {keys}"
    assert len(coded) >= 20 and all(unit in sent for unit in coded), "the stream is not what the camera has coded"
    check_live(decode(address, 10), "H.264")
    check_colours(decode(client.snapshot(client.profiles()[0]), 1)[0], "snapshot")
    return f"{len(coded)} pictures untouched, key frames at {keys}"


def test_motion(machine):
    """Motion is detected in the H.264 that the camera encodes, also after another program had the device."""
    client, _ = start(machine, ",format=H264", motion="motion-sensitivity = 100\nmotion-hold = 0.5\n")
    events = client.pull_point()
    events.wait_for("VideoSource/MotionAlarm", State="true")
    # The properties are told to whoever comes, one after the other.
    rule = client.pull_point().wait_for("CellMotionDetector/Motion", IsMotion="true")[2]
    assert rule["VideoAnalyticsConfigurationToken"] == "analytics_video-1", rule
    unplug(machine)
    events.wait_for("VideoSource/MotionAlarm", State="false")
    # While the camera cannot look, the other program takes the device that comes back.
    machine.run("kill -STOP $(cat /tmp/camera.pid)")
    plug(machine)
    machine.run(
        f"""
        setsid v4l2-ctl -d {DEVICE} --set-fmt-video=width=640,height=360,pixelformat=H264 --stream-mmap --stream-to=/tmp/held.h264 >/tmp/held.log 2>&1 & echo $! >/tmp/held.pid
        n=0; while [ ! -s /tmp/held.h264 ]; do n=$((n + 1)); [ $n -lt 300 ] || {{ cat /tmp/held.log; exit 1; }}; sleep 0.1; done
        kill -CONT $(cat /tmp/camera.pid)
        """
    )
    held = client.pull_point()
    held.wait_for("VideoSource/SignalLoss", State="true")
    # Longer than it waits from one try to the next.
    told, deadline = [], time.monotonic() + 4
    while time.monotonic() < deadline:
        told += [event for event in held.pull(1) if event[2].get("State") == "true" or event[2].get("IsMotion") == "true"]
    machine.run("[ -d /proc/$(cat /tmp/held.pid) ] && kill $(cat /tmp/held.pid)")
    assert not [event for event in told if "Motion" in event[0]], f"motion in what another program has: {told}"
    events = client.pull_point()
    events.wait_for("VideoSource/SignalLoss", State="false")
    events.wait_for("VideoSource/MotionAlarm", State="true")
    return "motion in its own H.264, and again when another program gave the device back"


def test_interlaced(machine):
    """H.264 that cannot be decoded is passed through, and nothing is promised that needs it decoded."""
    if machine.run(f"[ -e {DEVICE} ] && echo there || echo not") == "there":
        unplug(machine)
    plug(machine, h264="fields.h264")
    try:
        client, address = start(machine, ",format=H264", motion="motion-sensitivity = 100\n")
        assert codec(address) == ("h264", 640, 360), codec(address)
        sent = set(units(clip("fields.h264")))
        coded = [unit for unit in units(record(address, 2, "h264")) if unit[0] & 31 in (1, 5)]
        assert len(coded) >= 20 and all(unit in sent for unit in coded), "the stream is not what the camera has coded"
        topics = client.call("tev", "<tev:GetEventProperties/>")
        named = {element.tag.rpartition("}")[2] for element in topics.iter()}
        assert "SignalLoss" in named and not named & {"MotionAlarm", "CellMotionDetector"}, named
        try:
            client.snapshot(client.profiles()[0])
            raise AssertionError("there is a snapshot")
        except Fault:
            pass
    finally:
        unplug(machine)
    return f"{len(coded)} pictures untouched, and no topics of motion"


def test_h265(machine):
    """H.265 of the camera is passed through."""
    client, address = start(machine, ",format=HEVC", discovery=True)
    assert codec(address) == ("hevc", 640, 360), codec(address)
    # Neither JPEG streams nor snapshots, which S and T ask for, can be made of it.
    assert claimed(client) == [], claimed(client)
    sent = set(units(clip("clip.h265")))
    coded = [unit for unit in units(record(address, 2, "hevc")) if unit[0] >> 1 & 63 < 32]
    assert len(coded) >= 20 and all(unit in sent for unit in coded), "the stream is not what the camera has coded"
    pictures = decode(address, 10)
    check_colours(pictures[-1], "H.265")
    check_live(pictures, "H.265")
    return f"{len(coded)} pictures untouched"


def long_unplugged(machine):
    """A camera that encodes is unplugged and plugged in again while somebody watches."""
    client, address = start(machine, ",format=H264")
    events = client.pull_point()
    viewer = subprocess.Popen(
        ["ffmpeg", "-nostdin", "-v", "error", "-rtsp_transport", "tcp", "-i", address, "-f", "null", "-"], stderr=subprocess.DEVNULL
    )
    try:
        events.wait_for("VideoSource/SignalLoss", State="false")
        unplug(machine)
        events.wait_for("VideoSource/SignalLoss", State="true")
        grey = decode(address, 2)[-1].mean(0.05, 0.8, 0.3, 0.95)
        assert max(grey) < 90 and max(grey) - min(grey) < 16, f"no picture of no signal: {grey}"
        plug(machine)
        events.wait_for("VideoSource/SignalLoss", State="false")
        check_colours(decode(address, 2)[-1], "after")
        assert viewer.poll() is None, "the connection has ended"
    finally:
        viewer.kill()
        viewer.wait()
    return "unplugged and back in one connection"


def test_ptz(machine):
    """Pan, tilt and zoom of the camera are a node beside the digital one."""
    client, _ = start(machine, "")
    nodes = client.call("tptz", "<tptz:GetNodes/>").findall("tptz:PTZNode", PREFIXES)
    names = [node.findtext("tt:Name", namespaces=PREFIXES) for node in nodes]
    assert names == ["Digital PTZ 1", "Camera PTZ 2"], names
    assert nodes[0].find("tt:AuxiliaryCommands", PREFIXES) is None, "there is no wiper in front of a real lens"
    token = nodes[1].get("token")
    configurations = client.call("tptz", "<tptz:GetConfigurations/>").findall("tptz:PTZConfiguration", PREFIXES)
    own = next(each for each in configurations if each.findtext("tt:NodeToken", namespaces=PREFIXES) == token)
    profile = client.profiles()[0]
    client.call(
        "trt",
        f"<trt:AddPTZConfiguration><trt:ProfileToken>{profile}</trt:ProfileToken><trt:ConfigurationToken>{own.get('token')}"
        "</trt:ConfigurationToken></trt:AddPTZConfiguration>",
    )

    def call(operation, content=""):
        return client.call("tptz", f"<tptz:{operation}><tptz:ProfileToken>{profile}</tptz:ProfileToken>{content}</tptz:{operation}>")

    def position():
        status = call("GetStatus").find("tptz:PTZStatus/tt:Position", PREFIXES)
        place, zoom = status.find("tt:PanTilt", PREFIXES), status.find("tt:Zoom", PREFIXES)
        return float(place.get("x")), float(place.get("y")), float(zoom.get("x"))

    call("AbsoluteMove", '<tptz:Position><tt:PanTilt x="0.5" y="-1"/><tt:Zoom x="1"/></tptz:Position>')
    wait_for("the place", lambda: set_by_host(machine, 1, 13) == [72000, -144000] and set_by_host(machine, 1, 11) == [400])
    wait_for("the position", lambda: max(abs(a - b) for a, b in zip(position(), (0.5, -1, 1))) < 0.02)
    call("ContinuousMove", '<tptz:Velocity><tt:PanTilt x="-1" y="0"/></tptz:Velocity>')
    wait_for("the move", lambda: set_by_host(machine, 1, 13)[0] < 36000)
    call("Stop", "<tptz:PanTilt>true</tptz:PanTilt><tptz:Zoom>true</tptz:Zoom>")
    # A move that is under way arrives before the next order, which is for another axis and so comes last.
    call("AbsoluteMove", '<tptz:Position><tt:Zoom x="0"/></tptz:Position>')
    wait_for("the zoom", lambda: set_by_host(machine, 1, 11) == [100])
    assert set_by_host(machine, 1, 13)[0] > -144000, "it went on to the end"
    # Another program moves it.
    machine.run(f"v4l2-ctl -d {DEVICE} -c zoom_absolute=250")
    assert abs(position()[2] - 0.5) < 0.01, position()
    try:
        call("AbsoluteMove", '<tptz:Position><tt:PanTilt x="1.5" y="0"/></tptz:Position>')
        raise AssertionError("a place outside was taken")
    except Fault as fault:
        assert any("InvalidPosition" in code for code in fault.codes), fault.codes
    return "absolute and continuous moves arrive in the camera, and its own moves in the status"
