"""Signals that come and go, and devices that are unplugged, while viewers stay connected."""

import subprocess
import threading

from client import Client

# Device 0 is a webcam, device 1 has an HDMI input. Without no_error_inj, the driver can drop its signal.
DRIVERS = ["vivid n_devs=2 node_types=0x1,0x1 num_inputs=1,1 input_types=0x00,0x03"]
CONFIG = "ptz = false\nmotion-sensitivity = 1\nmotion-threshold = 100\n"


class Viewer:
    """Watches a stream in one connection and keeps what it last saw."""

    def __init__(self, address, width, height):
        self.size = width * height * 3
        self.width, self.height = width, height
        self.last, self.count, self.ended = None, 0, False
        self.changed = threading.Condition()
        self.process = subprocess.Popen(
            ["ffmpeg", "-nostdin", "-v", "error", "-rtsp_transport", "tcp", "-i", address]
            + ["-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"],
            stdout=subprocess.PIPE,
        )
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        while len(data := self.process.stdout.read(self.size)) == self.size:
            with self.changed:
                self.last, self.count = data, self.count + 1
                self.changed.notify_all()
        with self.changed:
            self.ended = True
            self.changed.notify_all()

    def wait_for(self, what, matches, seconds=60):
        """Waits until a new picture matches."""
        with self.changed:
            seen = self.count
            found = self.changed.wait_for(lambda: self.ended or (self.count > seen and matches(self.last)), seconds)
            assert found, f"no picture with {what} within {seconds} s, but {self.count - seen} others"
            assert not self.ended, f"the stream has ended instead of showing {what}"

    def colour(self, data, x, y):
        at = (int(y * self.height) * self.width + int(x * self.width)) * 3
        return tuple(data[at : at + 3])

    def shows_bars(self, data):
        """Yellow, cyan and red are where vivid has them."""
        wanted = [(1.5, (191, 191, 0)), (2.5, (0, 191, 191)), (5.5, (191, 0, 0))]
        return all(
            max(abs(a - b) for a, b in zip(self.colour(data, bar / 8, 0.75), colour)) < 40 for bar, colour in wanted
        )

    def shows_no_signal(self, data):
        """The same grey left, right and below; brighter in the middle, where the words are."""
        corners = [self.colour(data, x, y) for x, y in [(0.1, 0.2), (0.9, 0.2), (0.1, 0.8), (0.6, 0.9)]]
        grey = all(max(colour) < 90 and max(colour) - min(colour) < 16 for colour in corners)
        row = data[(self.height // 2) * self.width * 3 : (self.height // 2 + 1) * self.width * 3]
        return grey and max(row) > 180

    def close(self):
        self.process.kill()
        self.process.wait()


def watch(machine, source, width, height):
    machine.start_camera("--source", source, "--audio", "none", config=CONFIG)
    client = Client(machine)
    viewer = Viewer(client.stream_address(client.profiles()[0]), width, height)
    viewer.wait_for("the bars", viewer.shows_bars)
    return client, viewer


def test_signal(machine):
    """The signal at an HDMI input is lost and there again: event and picture say so, in one connection."""
    machine.run("v4l2-ctl -d /dev/video1 --set-dv-bt-timings query >/dev/null")
    client, viewer = watch(machine, "v4l2:/dev/video1,format=NV12,size=640x360", 640, 360)
    events = client.pull_point()
    events.wait_for("VideoSource/SignalLoss", Source="video-1", State="false")
    machine.run("v4l2-ctl -d /dev/video1 -c dv_timings_signal_mode=1")
    events.wait_for("VideoSource/SignalLoss", Source="video-1", State="true")
    viewer.wait_for("no signal", viewer.shows_no_signal)
    machine.run("v4l2-ctl -d /dev/video1 -c dv_timings_signal_mode=0")
    events.wait_for("VideoSource/SignalLoss", Source="video-1", State="false")
    viewer.wait_for("the bars", viewer.shows_bars)
    viewer.close()
    return "lost and back in one connection, with both events"


def test_unplugged(machine):
    """The device is unplugged and plugged in again, twice, while a viewer watches."""
    client, viewer = watch(machine, "v4l2:/dev/video0,size=640x360,rate=25", 640, 360)
    events = client.pull_point()
    events.wait_for("VideoSource/SignalLoss", State="false")
    # What another program has set is kept for the device when it is there again.
    machine.run("v4l2-ctl -d /dev/video0 -c contrast=120")
    client.call("timg", "<timg:GetImagingSettings><timg:VideoSourceToken>video-1</timg:VideoSourceToken></timg:GetImagingSettings>")
    for _ in range(2):
        machine.run("echo vivid.0 > /sys/bus/platform/drivers/vivid/unbind")
        events.wait_for("VideoSource/SignalLoss", State="true")
        viewer.wait_for("no signal", viewer.shows_no_signal)
        machine.run("echo vivid.0 > /sys/bus/platform/drivers/vivid/bind; [ -e /dev/video0 ]")
        events.wait_for("VideoSource/SignalLoss", State="false")
        viewer.wait_for("the bars", viewer.shows_bars)
        contrast = machine.run("v4l2-ctl -d /dev/video0 -C contrast")
        assert contrast.endswith(" 120"), contrast
    machine.run("v4l2-ctl -d /dev/video0 -c contrast=128")
    viewer.close()
    assert machine.camera_alive()
    return "unplugged and back twice in one connection, with the controls as they were"


def long_streaming(machine):
    """Ten minutes of streaming without growth."""
    client, viewer = watch(machine, "v4l2:/dev/video0,size=640x360,rate=25", 640, 360)
    # After a minute every buffer has found its size.
    pictures_of(viewer, 1500)
    before = machine.camera_memory()
    pictures_of(viewer, 15000)
    after = machine.camera_memory()
    viewer.close()
    assert after - before < 512, f"resident memory grew from {before} to {after} KiB"
    return f"15000 pictures, resident memory {before} KiB before and {after} KiB after"


def test_streaming(machine):
    """A shorter one for every day: a leak of a kilobyte a picture would show in every ten seconds."""
    client, viewer = watch(machine, "v4l2:/dev/video0,size=640x360,rate=25", 640, 360)
    pictures_of(viewer, 100)
    seen = [machine.camera_memory()]
    # On a slow host, buffers and queues find their size only after a while, which is no leak; that they never find it is one.
    while len(seen) < 4 or seen[-1] - seen[-2] >= 256:
        assert len(seen) < 24, f"resident memory never stops growing: {seen} KiB, every 250 pictures"
        pictures_of(viewer, 250)
        seen.append(machine.camera_memory())
    viewer.close()
    return f"resident memory every 250 pictures, until it stayed: {seen} KiB"


def pictures_of(viewer, count):
    """Waits for so many more pictures."""
    with viewer.changed:
        start = viewer.count
        viewer.changed.wait_for(lambda: viewer.ended or viewer.count - start >= count, count * 2)
        assert viewer.count - start >= count and not viewer.ended, f"only {viewer.count - start} pictures of {count}"
