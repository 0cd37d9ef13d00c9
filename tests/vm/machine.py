"""A virtual machine with the kernel's test drivers, a camera in it, and orders to both.

The machine is QEMU without acceleration, so that it runs wherever the tests run. It has one network card whose ports are
forwarded from 127.0.0.1; the guest uses the same numbers, so that addresses which the camera gives out differ in the
host only.
"""

import os
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PASSWORD = "Machine-5hT"
# Seconds; an emulated processor is some ten times slower than the real one, and the host may be busy besides.
BOOT = 60
ORDER = 60
CAMERA = 60


class GuestError(Exception):
    """An order in the guest has failed."""


def free_ports(count):
    """Ports of the loopback interface that nobody uses now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def prepare():
    """The folder with kernel, system and QEMU; made on first use."""
    made = subprocess.run([HERE / "prepare"], stdout=subprocess.PIPE, text=True, check=True)
    return Path(made.stdout.strip())


class Machine:
    """A machine that runs from `with` to its end."""

    def __init__(self, camera, log, files=(), memory=768):
        """`camera` is the program, `files` are further ones that are put into /job, `log` is the folder for logs."""
        self.camera_program = Path(camera)
        self.files = [Path(file) for file in files]
        self.log = Path(log)
        self.memory = memory
        self.cache = prepare()
        self.agent_port, self.http_port, self.rtsp_port = free_ports(3)
        self.process = None
        self.camera_runs = False

    def __enter__(self):
        self.log.mkdir(parents=True, exist_ok=True)
        self.folder = tempfile.mkdtemp(prefix="onvif-vm-")
        try:
            self._boot()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_):
        try:
            if self.camera_runs:
                self.stop_camera()
            (self.log / "dmesg.log").write_text(self.run("dmesg"))
        except (OSError, GuestError):
            pass  # The log of the console says more.
        finally:
            self._end()

    # --- Orders ---

    def run(self, script, timeout=ORDER):
        """Runs a shell script in the guest and returns what it printed, or raises with it."""
        end = "== end of order:"
        order = f"(\n{script}\n) </dev/null 2>&1; echo; echo '{end}' $?; exit\n"
        with socket.create_connection(("127.0.0.1", self.agent_port), timeout=timeout) as connection:
            connection.settimeout(timeout)
            connection.sendall(order.encode())
            output = b""
            while chunk := connection.recv(65536):
                output += chunk
        text, found, status = output.decode(errors="replace").rpartition(f"\n{end}")
        if not found:
            raise GuestError(f"no end of the order in {output[-2000:]!r}")
        if int(status) != 0:
            raise GuestError(f"status {status.strip()} of {script.strip()!r}: {text.strip()[-2000:]}")
        return text.strip("\n")

    def load(self, module):
        """Loads a driver; `module` may have parameters."""
        self.run(f"modprobe {module}")

    def write(self, path, text):
        """Writes a file of the guest."""
        self.run(f"printf %s {shlex.quote(text)} > {shlex.quote(path)}")

    # --- The camera ---

    def start_camera(self, *arguments, config="", environment=None, discovery=False):
        """Starts the camera with the lines of a configuration file and waits until it says where it is."""
        self.write("/tmp/camera.toml", config)
        variables = {"ONVIF_ADMIN_PASSWORD": PASSWORD, "RUST_BACKTRACE": "1", **(environment or {})}
        environment = " ".join(f"{name}={shlex.quote(value)}" for name, value in variables.items())
        arguments = shlex.join(
            [
                *("--config", "/tmp/camera.toml", "--bind", "all", "--state-dir", "/tmp/state"),
                *([] if discovery else ["--no-discovery"]),
                *("--http-port", str(self.http_port), "--rtsp-port", str(self.rtsp_port)),
                *arguments,
            ]
        )
        # Busybox has no `disown`; a session of its own does.
        self.run(f"{environment} setsid /job/camera {arguments} >/tmp/camera.out 2>>/tmp/camera.log & echo $! >/tmp/camera.pid")
        self.camera_runs = True
        deadline = time.monotonic() + CAMERA
        while "device_service" not in self.run("cat /tmp/camera.out"):
            if not self.camera_alive():
                raise GuestError(f"the camera does not run: {self.camera_log()[-3000:]}")
            if time.monotonic() > deadline:
                raise GuestError(f"the camera is not ready: {self.camera_log()[-3000:]}")
            time.sleep(0.2)

    def camera_pid(self):
        """Its process number in the guest."""
        return int(self.run("cat /tmp/camera.pid"))

    def camera_alive(self):
        """Whether it runs."""
        return self.run("[ -d /proc/$(cat /tmp/camera.pid) ] && echo yes || echo no") == "yes"

    def camera_log(self):
        """What it has logged since the machine started."""
        return self.run("cat /tmp/camera.log")

    def camera_memory(self):
        """Its resident memory in KiB, without the pages of files, which come as code is first used."""
        return int(self.run("awk '/^RssAnon/ { print $2 }' /proc/$(cat /tmp/camera.pid)/status"))

    def stop_camera(self, signal="TERM"):
        """Ends it with a signal, and waits until it has ended."""
        self.camera_runs = False
        # It is no child of this shell, so there is nothing to wait for but its entry.
        self.run(
            f"p=$(cat /tmp/camera.pid); kill -{signal} $p; n=0; "
            "while grep -q '^State:.[^Z]' /proc/$p/status 2>/dev/null; do n=$((n + 1)); [ $n -lt 150 ] || exit 1; sleep 0.1; done"
        )
        with open(self.log / "camera.log", "w", encoding="utf-8") as file:
            file.write(self.camera_log())

    # --- The machine ---

    def _boot(self):
        folder = Path(self.folder)
        root = folder / "root"
        job = root / "job"
        job.mkdir(parents=True)
        # Without its debugging information the camera is a tenth as large.
        subprocess.run(["strip", "-g", "-o", job / "camera", self.camera_program], check=True)
        for file in self.files:
            shutil.copy(file, job)
            with open(file, "rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    subprocess.run(["strip", "-g", job / file.name], check=True)
        for program in [self.camera_program, *self.files]:
            self._copy_libraries(program, root)
        names = subprocess.run(["find", "."], cwd=root, stdout=subprocess.PIPE, check=True).stdout
        cpio = (self.cache / "cpio").read_text().strip()
        packed = subprocess.run(
            [cpio, "-o", "-H", "newc", "-R", "0:0", "--quiet"],
            cwd=root, input=names, stdout=subprocess.PIPE, check=True, env=self._environment(),
        ).stdout  # fmt: skip
        with open(folder / "initrd", "wb") as initrd:
            initrd.write((self.cache / "base.cpio").read_bytes())
            initrd.write(packed)
        forwarded = "".join(
            f",hostfwd=tcp:127.0.0.1:{port}-:{guest}"
            for port, guest in [
                (self.agent_port, 9000),
                (self.http_port, self.http_port),
                (self.rtsp_port, self.rtsp_port),
            ]
        )
        host = self.cache / "host"
        qemu = host / "usr/bin/qemu-system-x86_64"
        firmware = [folder for folder in [host / "usr/share/qemu", host / "usr/share/seabios"] if folder.is_dir()]
        command = [
            str(qemu if qemu.exists() else "qemu-system-x86_64"),
            *("-M", "q35", "-nodefaults", "-no-user-config", "-display", "none", "-monitor", "none", "-no-reboot"),
            # One processor starts faster than two; this model has the vector instructions that encoders ask for.
            *("-accel", "tcg", "-cpu", "Nehalem", "-smp", "1", "-m", str(self.memory)),
            *(word for place in firmware for word in ("-L", str(place))),
            *("-kernel", str(self.cache / "vmlinux"), "-initrd", str(folder / "initrd")),
            *("-append", "console=ttyS0 quiet panic=-1 mitigations=off nokaslr"),
            *("-serial", f"file:{self.log / 'console.log'}"),
            *("-netdev", f"user,id=net{forwarded}", "-device", "virtio-net-pci,netdev=net,romfile="),
        ]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=open(self.log / "qemu.log", "wb"),
            stderr=subprocess.STDOUT,
            env=self._environment(),
        )
        deadline = time.monotonic() + BOOT
        while True:
            # QEMU accepts before the guest listens, and then hangs up.
            try:
                if self.run("echo up", timeout=5) == "up":
                    return
            except (OSError, GuestError):
                pass
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise GuestError(f"the machine did not start; see {self.log}")
            time.sleep(0.2)

    def _environment(self):
        libraries = (self.cache / "libraries").read_text().strip()
        return {**os.environ, "LD_LIBRARY_PATH": libraries}

    def _copy_libraries(self, program, root):
        listed = subprocess.run(["ldd", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in listed.stdout.splitlines():
            words = line.split()
            path = words[2] if "=>" in words and len(words) > 2 else words[0]
            if path.startswith("/"):
                target = root / path.lstrip("/")
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)
                if "libasound" in path:
                    # The names of sound cards are in files of this library.
                    shutil.copytree("/usr/share/alsa", root / "usr/share/alsa", dirs_exist_ok=True)

    def _end(self):
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
