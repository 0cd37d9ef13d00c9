"""The metadata of a stream as a recorder keeps them: whole documents, checked against the official XSD."""

from __future__ import annotations

import time

from lxml import etree

from rtsp import Rtsp
from soap import NS, Client, expect

ROOT = f"{{{NS['tt']}}}MetadataStream"
# Longer than anything here takes on a busy machine.
PATIENCE = 60


def metadata(client: Client, profile: str, uri: str) -> None:
    """The first document tells the whole state, and so does the one after a synchronization point."""
    connection = Rtsp(uri, client.user, client.password)
    try:
        _, headers, text = connection.request("DESCRIBE", "Accept: application/sdp\r\n")
        media = text.split("m=application ")
        expect(len(media) == 2 and "vnd.onvif.metadata/90000" in media[1], f"no metadata in {text}")
        control = next(line for line in media[1].splitlines() if line.startswith("a=control:")).removeprefix("a=control:")
        track = headers["content-base"] + control
        status, headers, _ = connection.request("SETUP", "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n", track)
        expect(status == 200, f"SETUP: {status}")
        session = f"Session: {headers['session'].split(';')[0]}\r\n"
        status, _, _ = connection.request("PLAY", session)
        expect(status == 200, f"PLAY: {status}")
        whole(client, connection)
        client.call("trt", "SetSynchronizationPoint", f"<trt:ProfileToken>{profile}</trt:ProfileToken>")
        whole(client, connection)
        connection.request("TEARDOWN", session)
    finally:
        connection.close()


def whole(client: Client, connection: Rtsp) -> None:
    """Reads documents up to one with the state of properties."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        document = b""
        while True:
            channel, packet = connection.data()
            if channel != 0:
                continue
            sources = packet[0] & 15
            expect(packet[0] >> 6 == 2 and not packet[0] & 0x30, f"header {packet[:12].hex()}")
            document += packet[12 + 4 * sources :]
            if packet[1] & 0x80:
                break
        # Each one stands for itself.
        root = etree.fromstring(document)
        expect(root.tag == ROOT, f"the document is a {root.tag}")
        if client.schemas is not None:
            problems = list(client.schemas.validate(root))
            expect(not problems, f"the document is not valid: {problems}\n{document.decode()}")
        if root.find("tt:Event/wsnt:NotificationMessage//tt:Message[@PropertyOperation='Initialized']", NS) is not None:
            return
    expect(False, f"no state of properties in {PATIENCE} s")
