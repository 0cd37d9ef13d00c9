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
    """The first document tells the whole state, and so does the one after a synchronization point. The scene is described when that is wanted."""
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
        describe(client, profile, True)
        scene(client, connection)
        describe(client, profile, False)
        connection.request("TEARDOWN", session)
    finally:
        connection.close()


def describe(client: Client, profile: str, wanted: bool) -> None:
    """Has the metadata of a profile describe the scene, or not."""
    response = client.call("trt", "GetProfile", f"<trt:ProfileToken>{profile}</trt:ProfileToken>")
    expect(response.find(".//tt:VideoAnalyticsConfiguration", NS) is not None, "the profile has no analytics")
    old = response.find(".//tt:MetadataConfiguration", NS)
    for told in old.findall("tt:Analytics", NS):
        old.remove(told)
    setting = etree.SubElement(old, f"{{{NS['tt']}}}Analytics")
    setting.text = "true" if wanted else "false"
    old.find("tt:Multicast", NS).addprevious(setting)
    content = b"".join(etree.tostring(part) for part in old).decode()
    token = old.get("token")
    client.call(
        "trt", "SetMetadataConfiguration",
        f'<trt:Configuration token="{token}">{content}</trt:Configuration><trt:ForcePersistence>true</trt:ForcePersistence>',
    )


def scene(client: Client, connection: Rtsp) -> None:
    """Reads documents up to three frames with objects that lie in the picture: the ball of the test pattern moves."""
    frames = 0
    for root in documents(client, connection):
        for frame in root.iterfind("tt:VideoAnalytics/tt:Frame", NS):
            for told in frame.iterfind("tt:Object/tt:Appearance/tt:Shape", NS):
                edges = told.find("tt:BoundingBox", NS)
                left, right, bottom, top = (float(edges.get(edge)) for edge in ("left", "right", "bottom", "top"))
                expect(-1 <= left < right <= 1 and -1 <= bottom < top <= 1, f"a box outside of the picture: {etree.tostring(frame)}")
                center = told.find("tt:CenterOfGravity", NS)
                x, y = float(center.get("x")), float(center.get("y"))
                expect(left <= x <= right and bottom <= y <= top, f"a center outside of its box: {etree.tostring(frame)}")
            frames += frame.find("tt:Object", NS) is not None
        if frames >= 3:
            return


def whole(client: Client, connection: Rtsp) -> None:
    """Reads documents up to one with the state of properties."""
    for root in documents(client, connection):
        if root.find("tt:Event/wsnt:NotificationMessage//tt:Message[@PropertyOperation='Initialized']", NS) is not None:
            return


def documents(client: Client, connection: Rtsp):
    """The documents that come, each one valid, until nobody would wait for more."""
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
        yield root
    expect(False, f"what was waited for has not come in {PATIENCE} s")
