"""Somebody who talks to a camera: the back channel of RTSP, over one connection, with HTTP Digest."""

import hashlib
import re
import socket
import struct
import time
import urllib.parse

FEATURE = "www.onvif.org/ver20/backchannel"
# Octets of G.711 in a packet: 20 ms.
PACKET = 160


class Talker:
    """A connection whose back channel is set up and playing."""

    def __init__(self, address, timeout=60):
        parts = urllib.parse.urlsplit(address)
        self.user, self.password = parts.username, parts.password
        self.url = parts._replace(netloc=f"{parts.hostname}:{parts.port}").geturl()
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=timeout)
        self.buffer, self.sequence, self.number = b"", 0, 0
        self.challenge = None
        description = self.request("DESCRIBE", self.url, {"Accept": "application/sdp"})[1].decode()
        media = next(media for media in description.split("m=")[1:] if "a=sendonly" in media and " 0" in media.splitlines()[0])
        control = re.search(r"a=control:(\S+)", media)[1]
        track = control if control.startswith("rtsp:") else f"{self.url}/{control}"
        headers, _ = self.request("SETUP", track, {"Transport": "RTP/AVP/TCP;unicast;interleaved=0-1"})
        self.session = headers["session"].split(";")[0]
        self.request("PLAY", self.url, {})

    def say(self, samples):
        """Sends µ-law octets, as fast as they are spoken."""
        begun = time.monotonic()
        for index in range(0, len(samples) - PACKET + 1, PACKET):
            time.sleep(max(0, begun + index / 8000 - time.monotonic()))
            self.number += 1
            packet = struct.pack(">BBHII", 0x80, 0, self.number & 0xFFFF, self.number * PACKET, 7) + samples[index : index + PACKET]
            self.socket.sendall(b"$\0" + struct.pack(">H", len(packet)) + packet)

    def close(self):
        self.request("TEARDOWN", self.url, {})
        self.socket.close()

    def request(self, method, url, headers):
        """Sends a request, with login as soon as that is asked for, and returns headers and content of the answer."""
        for _ in range(2):
            status, answered, content = self._send(method, url, headers)
            if status != 401:
                break
            self.challenge = dict(re.findall(r'(\w+)="?([^",]+)', answered["www-authenticate"]))
        assert status == 200, f"{method}: {status}"
        return answered, content

    def _send(self, method, url, headers):
        self.sequence += 1
        lines = {"CSeq": str(self.sequence), "Require": FEATURE, **headers}
        if hasattr(self, "session"):
            lines["Session"] = self.session
        if self.challenge:
            lines["Authorization"] = self._login(method, url)
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.socket.sendall(f"{method} {url} RTSP/1.0\r\n{head}\r\n".encode())
        while True:
            # Reports come in between.
            if self._take(1) == b"$":
                _, length = struct.unpack(">BH", self._take(3))
                self._take(length)
                continue
            break
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        answer, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        first, *rest = answer.decode().split("\r\n")
        answered = {}
        for line in rest:
            name, _, value = line.partition(":")
            # Of several challenges the first one is what the server prefers.
            answered.setdefault(name.strip().lower(), value.strip())
        return int(first.split()[1]), answered, self._take(int(answered.get("content-length", 0)))

    def _take(self, count):
        while len(self.buffer) < count:
            self._more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def _more(self):
        more = self.socket.recv(65536)
        assert more, "the connection was closed"
        self.buffer += more

    def _login(self, method, url):
        asked = self.challenge
        name = asked.get("algorithm", "MD5")
        digest = lambda text: (hashlib.sha256 if "256" in name else hashlib.md5)(text.encode()).hexdigest()  # noqa: E731
        secret, wanted = digest(f"{self.user}:{asked['realm']}:{self.password}"), digest(f"{method}:{url}")
        fields = {"username": self.user, "realm": asked["realm"], "nonce": asked["nonce"], "uri": url}
        if "qop" in asked:
            count = f"{self.sequence:08x}"
            fields["response"] = digest(f"{secret}:{asked['nonce']}:{count}:c:auth:{wanted}")
            rest = f', algorithm={name}, qop=auth, nc={count}, cnonce="c"'
        else:
            fields["response"] = digest(f"{secret}:{asked['nonce']}:{wanted}")
            rest = f", algorithm={name}"
        return "Digest " + ", ".join(f'{field}="{value}"' for field, value in fields.items()) + rest
