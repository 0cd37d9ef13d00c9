"""Events by way of mosquitto: the camera publishes over MQTT, TLS and WebSockets in every quality of service, and mosquitto_sub, as a recorder would, gets them.

Exit status: 0 when everything was as it should be, 1 when not, 2 when something that is needed is missing.
"""

from __future__ import annotations

import argparse
import datetime
import json
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/recorder"))
from camera import Camera, free_ports  # noqa: E402
from soap import NS, Client, Failed, expect, refused  # noqa: E402

USER, SECRET = "camera7", "Brok3r-Tries"  # For a broker that lives as long as this run.
SET = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet"
PATIENCE = 60


class Broker:
    """mosquitto with a listener for each protocol. Only who has the password may publish and subscribe."""

    def __init__(self, program: str):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix="brokers-")
        folder = Path(self.folder.name)
        self.ports = dict(zip(("mqtt", "mqtts", "ws", "wss"), free_ports(4)))
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=broker", "-days", "2",
                        "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
        (folder / "passwords").touch(mode=0o600)
        subprocess.run(["mosquitto_passwd", "-b", str(folder / "passwords"), USER, SECRET], check=True, capture_output=True)
        lines = ["allow_anonymous false", f"password_file {folder}/passwords", "user root", "log_dest stdout"]
        for scheme, port in self.ports.items():
            lines += [f"listener {port} 127.0.0.1", f"protocol {'websockets' if scheme.startswith('ws') else 'mqtt'}"]
            if scheme.endswith("s") and scheme != "ws":
                lines += [f"certfile {certificate}", f"keyfile {key}"]
        (folder / "mosquitto.conf").write_text("\n".join(lines) + "\n")
        self.process: subprocess.Popen | None = None
        self.start()

    def start(self) -> None:
        self.log = open(Path(self.folder.name) / "log", "ab")
        self.process = subprocess.Popen([self.program, "-c", str(Path(self.folder.name) / "mosquitto.conf")], stdout=self.log, stderr=self.log)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def address(self, scheme: str) -> str:
        return f"{scheme}://127.0.0.1:{self.ports[scheme]}" + ("/mqtt" if scheme.startswith("ws") else "")


class Subscriber:
    """mosquitto_sub on everything below a prefix."""

    def __init__(self, broker: Broker, prefix: str):
        # Line by line, although no terminal reads it.
        command = ["stdbuf", "-oL", "mosquitto_sub", "-h", "127.0.0.1", "-p", str(broker.ports["mqtt"]), "-u", USER, "-P", SECRET, "-q", "2", "-t", f"{prefix}/#", "-F", "%q %r %l %t %p", "-d"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.wait(lambda line: line.startswith("Subscribed "), "the subscription")

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def wait(self, wanted, what: str) -> str:
        end = time.monotonic() + PATIENCE
        seen = []
        while True:
            try:
                line = self.lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise Failed(f"{what} did not come; there were {seen[-20:]}") from None
            if wanted(line):
                return line
            seen.append(line)

    def event(self, topic: str) -> tuple[int, dict]:
        """The next message of a topic: quality and payload."""
        def wanted(line: str) -> bool:
            parts = line.split(" ", 4)
            return len(parts) == 5 and parts[0] in "012" and (parts[3] == topic or parts[3].startswith(f"{topic}/&"))

        quality, _, _, _, payload = self.wait(wanted, topic).split(" ", 4)
        return int(quality), json.loads(payload) if payload else {}

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(20)


def add(client: Client, address: str, prefix: str, quality: int, expression: str = "", password: str = SECRET) -> None:
    chosen = f'<tev:PublishFilter><wsnt:TopicExpression Dialect="{SET}">{expression}</wsnt:TopicExpression></tev:PublishFilter>' if expression else ""
    client.call("tev", "AddEventBroker", f"<tev:EventBroker><tev:Address>{address}</tev:Address><tev:TopicPrefix>{prefix}</tev:TopicPrefix><tev:UserName>{USER}</tev:UserName>"
                f"<tev:Password>{password}</tev:Password>{chosen}<tev:QoS>{quality}</tev:QoS></tev:EventBroker>")


def delete(client: Client, address: str) -> None:
    client.call("tev", "DeleteEventBroker", f"<tev:Address>{address}</tev:Address>")


def status(client: Client, address: str) -> str:
    reply = client.call("tev", "GetEventBrokers", f"<tev:Address>{address}</tev:Address>")
    expect(reply.find(".//tev:Password", NS) is None, "the password is told")
    return reply.findtext("tev:EventBroker/tev:Status", namespaces=NS)


def until(client: Client, address: str, wanted: str) -> None:
    end = time.monotonic() + PATIENCE
    while (now := status(client, address)) != wanted:
        expect(time.monotonic() < end, f"the status is {now} and not {wanted}")
        time.sleep(0.1)


def check_relay(event: dict, token: str, state: str) -> None:
    made = datetime.datetime.fromisoformat(event["UtcTime"].replace("Z", "+00:00"))
    expect(abs((datetime.datetime.now(datetime.timezone.utc) - made).total_seconds()) < 600, f"the time is {event['UtcTime']}")
    expect(event["Source"] == {"RelayToken": token} and event["Data"] == {"LogicalState": state}, f"the event is {event}, not {token} {state}")


def switch(client: Client, token: str, state: str) -> None:
    client.call("tds", "SetRelayOutputState", f"<tds:RelayOutputToken>{token}</tds:RelayOutputToken><tds:LogicalState>{state}</tds:LogicalState>")


def run(client: Client, camera: Camera, broker: Broker) -> None:
    capabilities = client.call("tev", "GetServiceCapabilities").find("tev:Capabilities", NS)
    expect(capabilities.get("EventBrokerProtocols") == "mqtt mqtts ws wss", f"the protocols are {capabilities.attrib}")
    token = client.call("tds", "GetRelayOutputs").find("tds:RelayOutputs", NS).get("token")
    state = "inactive"
    for number, (scheme, quality) in enumerate([("mqtt", 0), ("mqtt", 1), ("mqtt", 2), ("mqtts", 1), ("ws", 0), ("wss", 2)]):
        address, prefix = broker.address(scheme), f"cam{number}"
        topic = f"{prefix}/onvif-ej/Device/Trigger/Relay/&{token}"
        print(f"- {scheme} with quality {quality}", flush=True)
        subscriber = Subscriber(broker, prefix)
        add(client, address, prefix, quality, "tns1:Device/Trigger/Relay")
        # The state at the beginning, and a change.
        for change in (True, False):
            seen, event = subscriber.event(topic)
            expect(seen == quality, f"the quality is {seen}")
            check_relay(event, token, state)
            if change:
                state = "active" if state == "inactive" else "inactive"
                switch(client, token, state)
        until(client, address, "Connected")
        subscriber.close()
        # The broker keeps the state for whoever comes later.
        late = Subscriber(broker, prefix)
        check_relay(late.event(topic)[1], token, state)
        late.close()
        delete(client, address)
        refused(lambda: status(client, address), "InvalidAddress")

    print("- without a filter, and a wrong password", flush=True)
    address = broker.address("mqtt")
    add(client, address, "all", 1, password="wrong")
    time.sleep(1)
    expect(status(client, address) in ("Offline", "Connecting"), "connected with a wrong password")
    subscriber = Subscriber(broker, "all")
    add(client, address, "all", 1)
    subscriber.event("all/onvif-ej/Monitoring/ProcessorUsage")

    print("- the broker goes and comes back", flush=True)
    until(client, address, "Connected")
    broker.stop()
    end = time.monotonic() + PATIENCE
    while status(client, address) == "Connected":
        expect(time.monotonic() < end, "the loss of the broker is not noticed")
        time.sleep(0.1)
    subscriber.close()
    broker.start()
    until(client, address, "Connected")

    print("- the camera loses its power and comes back", flush=True)
    camera.kill()
    camera.start()
    subscriber = Subscriber(broker, "all")
    again = Client(camera.address, "admin", Camera.PASSWORD, None)
    again.connect()
    until(again, address, "Connected")
    subscriber.event("all/onvif-ej/Monitoring/OperatingTime/LastReboot")
    subscriber.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--camera", type=Path, default=ROOT / "target/release/reference-camera", help="the camera's program")
    parser.add_argument("--schemas", type=Path, help="folder with the official WSDL files, to check every reply")
    args = parser.parse_args()
    program = shutil.which("mosquitto") or shutil.which("/usr/sbin/mosquitto")
    missing = [name for name in ("mosquitto_sub", "mosquitto_passwd", "openssl", "stdbuf") if not shutil.which(name)]
    if not program or missing:
        print(f"missing: {' '.join(missing + ([] if program else ['mosquitto']))}", file=sys.stderr)
        return 2
    broker = Broker(program)
    try:
        camera = Camera(args.camera, "127.0.0.1", False)
        try:
            client = Client(camera.address, "admin", Camera.PASSWORD, args.schemas)
            client.connect()
            run(client, camera, broker)
            camera.stop()
            expect(SECRET not in camera.log.read_text(), "the broker's password is in the log")
        except Failed as failure:
            print(f"FAILED: {failure}\n{(Path(broker.folder.name) / 'log').read_text()[-3000:]}\n{camera.log.read_text()[-3000:]}", file=sys.stderr)
            return 1
        finally:
            camera.close()
    finally:
        broker.stop()
    print("all is well")
    return 0


if __name__ == "__main__":
    sys.exit(main())
