"""The camera that the recorder is tried on: a program that is started, killed and started again in the same state."""

from __future__ import annotations

import signal
import socket
import subprocess
import tempfile
from pathlib import Path

from soap import expect


def free_ports(count: int) -> list[int]:
    """Ports that are free now. They are told to the camera, because it has to come back at the same ones."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Camera:
    PASSWORD = "Rec0rder-Tries"

    def __init__(self, program: Path, bind: str, discovery: bool):
        self.folder = tempfile.TemporaryDirectory(prefix="recorder-")
        folder = Path(self.folder.name)
        http, rtsp = free_ports(2)
        self.log = folder / "camera.log"
        self.arguments = [
            str(program), "--config", str(folder / "camera.toml"), "--bind", bind, "--http-port", str(http),
            "--rtsp-port", str(rtsp), "--state-dir", str(folder / "state"),
        ]
        if not discovery:
            self.arguments.append("--no-discovery")
        self.control = folder / "control"
        # Something always moves in the test pattern, so there are events.
        (folder / "camera.toml").write_text(
            f'sources = ["test:640x360@25"]\nmotion-test-pattern = true\nmotion-hold = 0.5\ncontrol-socket = "{self.control}"\n'
        )
        self.process: subprocess.Popen | None = None
        self.address = ""
        self.start()

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, env={"ONVIF_ADMIN_PASSWORD": self.PASSWORD}
            )
        while line := self.process.stdout.readline().decode():
            if line.startswith("ready: "):
                self.address = line.split()[1]
                return
        expect(False, f"the camera did not start:\n{self.log.read_text()}")

    def cover(self, on: bool) -> None:
        """Covers the lens, or uncovers it."""
        with socket.socket(socket.AF_UNIX) as control:
            control.settimeout(15)
            control.connect(str(self.control))
            control.sendall(b"cover video-1\n" if on else b"uncover video-1\n")
            answer = control.recv(100)
        expect(answer == b"ok\n", f"the lens: {answer}")

    def kill(self) -> None:
        """As when the power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            expect(self.process.wait(20) == 0, f"the camera ended with {self.process.returncode}")

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        log = self.log.read_text()
        self.folder.cleanup()
        expect("panicked" not in log, f"the camera panicked:\n{log}")
        expect(self.PASSWORD not in log, "the password is in the log")
