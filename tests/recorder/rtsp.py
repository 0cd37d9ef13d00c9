"""As much of RTSP as a recorder needs to look at a stream: requests on one connection, with HTTP Digest."""

from __future__ import annotations

import hashlib
import re
import socket
from urllib.parse import urlsplit

from soap import expect


class Rtsp:
    def __init__(self, address: str, user: str, password: str):
        parts = urlsplit(address)
        self.address, self.user, self.password = address, user, password
        self.socket = socket.create_connection((parts.hostname, parts.port or 554), timeout=15)
        self.file = self.socket.makefile("rb")
        self.sequence = 0
        self.challenge: dict[str, str] = {}
        self.waiting: list[tuple[int, bytes]] = []

    def close(self) -> None:
        self.file.close()
        self.socket.close()

    def request(self, method: str, more: str = "", address: str | None = None) -> tuple[int, dict[str, str], str]:
        address = address or self.address
        status, headers, body = self._once(method, more, address)
        if status == 401:
            challenge = next((line for line in headers["www-authenticate"].split("\n") if "SHA-256" not in line), "")
            self.challenge = dict(re.findall(r'(\w+)="([^"]*)"', challenge))
            status, headers, body = self._once(method, more, address)
        return status, headers, body

    def data(self) -> tuple[int, bytes]:
        """The next packet that comes between the replies, and its channel."""
        if self.waiting:
            return self.waiting.pop(0)
        expect(self.file.read(1) == b"$", "something else than a packet came")
        return self._packet()

    def _packet(self) -> tuple[int, bytes]:
        head = self.file.read(3)
        expect(len(head) == 3, "the connection was closed")
        return head[0], self.file.read(int.from_bytes(head[1:], "big"))

    def _once(self, method: str, more: str, address: str) -> tuple[int, dict[str, str], str]:
        self.sequence += 1
        login = self._login(method, address) if self.challenge else ""
        self.socket.sendall(f"{method} {address} RTSP/1.0\r\nCSeq: {self.sequence}\r\n{login}{more}\r\n".encode())
        while (first := self.file.read(1)) == b"$":
            self.waiting.append(self._packet())
        first = (first + self.file.readline()).decode()
        expect(first.startswith("RTSP/1.0 "), f"no RTSP reply: {first!r}")
        headers: dict[str, str] = {}
        while line := self.file.readline().decode().rstrip("\r\n"):
            name, _, value = line.partition(":")
            name = name.lower()
            headers[name] = f"{headers[name]}\n{value.strip()}" if name in headers else value.strip()
        body = self.file.read(int(headers.get("content-length", "0"))).decode()
        return int(first.split()[1]), headers, body

    def _login(self, method: str, address: str) -> str:
        md5 = lambda text: hashlib.md5(text.encode()).hexdigest()
        realm, nonce = self.challenge["realm"], self.challenge["nonce"]
        first, second = md5(f"{self.user}:{realm}:{self.password}"), md5(f"{method}:{address}")
        if "qop" in self.challenge:
            count, own = f"{self.sequence:08x}", "0a4f113b"
            answer = md5(f"{first}:{nonce}:{count}:{own}:auth:{second}")
            extra = f', qop=auth, nc={count}, cnonce="{own}"'
        else:
            answer, extra = md5(f"{first}:{nonce}:{second}"), ""
        return (
            f'Authorization: Digest username="{self.user}", realm="{realm}", nonce="{nonce}", uri="{address}", '
            f'response="{answer}", algorithm=MD5{extra}\r\n'
        )
