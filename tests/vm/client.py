"""The other side: a small ONVIF client that shares nothing with the camera's own code, and pictures out of its streams."""

import base64
import hashlib
import http.client
import os
import re
import subprocess
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone

from machine import PASSWORD

ENVELOPE = "http://www.w3.org/2003/05/soap-envelope"
SECURITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
UTILITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
DIGEST = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest"
PREFIXES = {
    "tds": "http://www.onvif.org/ver10/device/wsdl",
    "trt": "http://www.onvif.org/ver10/media/wsdl",
    "tr2": "http://www.onvif.org/ver20/media/wsdl",
    "timg": "http://www.onvif.org/ver20/imaging/wsdl",
    "tptz": "http://www.onvif.org/ver20/ptz/wsdl",
    "tev": "http://www.onvif.org/ver10/events/wsdl",
    "tmd": "http://www.onvif.org/ver10/deviceIO/wsdl",
    "tt": "http://www.onvif.org/ver10/schema",
    "wsnt": "http://docs.oasis-open.org/wsn/b-2",
    "wsa": "http://www.w3.org/2005/08/addressing",
}


class Fault(Exception):
    """The camera has answered with a fault."""

    def __init__(self, codes, reason):
        super().__init__(f"{' '.join(codes)}: {reason}")
        self.codes = codes


class Client:
    """The camera of a machine, as its administrator."""

    def __init__(self, machine):
        self.machine = machine
        self.services = {}
        for service in self.call("tds", "<tds:GetServices><tds:IncludeCapability>false</tds:IncludeCapability></tds:GetServices>"):
            address = urllib.parse.urlsplit(service.findtext("tds:XAddr", namespaces=PREFIXES))
            self.services[service.findtext("tds:Namespace", namespaces=PREFIXES)] = address.path

    def call(self, prefix, body, path=None, header="", timeout=60):
        """Sends the operation in `body` to the service of a namespace prefix and returns the response element."""
        if path is None:
            path = "/onvif/device_service" if prefix == "tds" else self.services[PREFIXES[prefix]]
        declared = " ".join(f'xmlns:{name}="{space}"' for name, space in PREFIXES.items())
        message = (
            f'<s:Envelope xmlns:s="{ENVELOPE}" {declared}><s:Header>{_token()}{header}</s:Header>'
            f"<s:Body>{body}</s:Body></s:Envelope>"
        )
        connection = http.client.HTTPConnection("127.0.0.1", self.machine.http_port, timeout=timeout)
        try:
            connection.request("POST", path, message.encode(), {"Content-Type": "application/soap+xml; charset=utf-8"})
            answer = connection.getresponse().read()
        finally:
            connection.close()
        content = ElementTree.fromstring(answer).find(f"{{{ENVELOPE}}}Body")[0]
        if content.tag == f"{{{ENVELOPE}}}Fault":
            codes = [value.text.strip() for value in content.iter(f"{{{ENVELOPE}}}Value")]
            reason = next(content.iter(f"{{{ENVELOPE}}}Text")).text
            raise Fault(codes, reason)
        return content

    # --- Media ---

    def profiles(self):
        """Tokens of the media profiles."""
        response = self.call("trt", "<trt:GetProfiles/>")
        return [profile.get("token") for profile in response.findall("trt:Profiles", PREFIXES)]

    def stream_address(self, profile):
        """Where a profile's stream can be had from outside, with login."""
        response = self.call(
            "trt",
            "<trt:GetStreamUri><trt:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream><tt:Transport><tt:Protocol>RTSP"
            "</tt:Protocol></tt:Transport></trt:StreamSetup>"
            f"<trt:ProfileToken>{profile}</trt:ProfileToken></trt:GetStreamUri>",
        )
        address = urllib.parse.urlsplit(response.findtext(".//tt:Uri", namespaces=PREFIXES))
        return address._replace(netloc=f"admin:{PASSWORD}@127.0.0.1:{address.port or 554}").geturl()

    def snapshot(self, profile):
        """A snapshot of a profile, as it came."""
        response = self.call("trt", f"<trt:GetSnapshotUri><trt:ProfileToken>{profile}</trt:ProfileToken></trt:GetSnapshotUri>")
        address = urllib.parse.urlsplit(response.findtext(".//tt:Uri", namespaces=PREFIXES))
        address = address._replace(netloc=f"127.0.0.1:{self.machine.http_port}").geturl()
        taken = subprocess.run(
            ["curl", "-sS", "--fail", "--digest", "-u", f"admin:{PASSWORD}", address], capture_output=True, timeout=60
        )
        if taken.returncode:
            raise Fault(["snapshot"], taken.stderr.decode())
        return taken.stdout

    # --- Events ---

    def pull_point(self):
        """A pull point for all events."""
        response = self.call(
            "tev",
            "<tev:CreatePullPointSubscription><tev:InitialTerminationTime>PT10M</tev:InitialTerminationTime>"
            "</tev:CreatePullPointSubscription>",
            header="<wsa:Action>http://www.onvif.org/ver10/events/wsdl/EventPortType/CreatePullPointSubscriptionRequest</wsa:Action>",
        )
        address = urllib.parse.urlsplit(response.findtext(".//wsa:Address", namespaces=PREFIXES))
        path = address.path + (f"?{address.query}" if address.query else "")
        return PullPoint(self, path)


class PullPoint:
    """Receives events."""

    def __init__(self, client, path):
        self.client = client
        self.path = path

    def pull(self, seconds):
        """The events that come within some time, or as soon as there are any: (topic, operation, items, time of arrival)."""
        response = self.client.call(
            "tev",
            f"<tev:PullMessages><tev:Timeout>PT{seconds}S</tev:Timeout><tev:MessageLimit>50</tev:MessageLimit></tev:PullMessages>",
            path=self.path,
            header="<wsa:Action>http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesRequest</wsa:Action>",
        )
        arrived = time.monotonic()
        events = []
        for message in response.findall("wsnt:NotificationMessage", PREFIXES):
            content = message.find("wsnt:Message/tt:Message", PREFIXES)
            items = {item.get("Name"): item.get("Value") for item in content.iter(f"{{{PREFIXES['tt']}}}SimpleItem")}
            topic = message.findtext("wsnt:Topic", namespaces=PREFIXES).strip()
            events.append((topic, content.get("PropertyOperation"), items, arrived))
        return events

    def wait_for(self, topic, seconds=30, **items):
        """The next event whose topic ends so and whose items are these."""
        deadline = time.monotonic() + seconds
        seen = []
        while (left := deadline - time.monotonic()) > 0:
            for event in self.pull(max(1, int(left))):
                seen.append(event)
                if event[0].endswith(topic) and all(event[2].get(name) == value for name, value in items.items()):
                    return event
        raise AssertionError(f"no {topic} with {items} within {seconds} s; seen: {seen}")


def _token():
    nonce = os.urandom(16)
    created = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    digest = hashlib.sha1(nonce + created.encode() + PASSWORD.encode()).digest()
    return (
        f'<w:Security xmlns:w="{SECURITY}" xmlns:u="{UTILITY}"><w:UsernameToken><w:Username>admin</w:Username>'
        f'<w:Password Type="{DIGEST}">{base64.b64encode(digest).decode()}</w:Password>'
        f"<w:Nonce>{base64.b64encode(nonce).decode()}</w:Nonce><u:Created>{created}</u:Created></w:UsernameToken></w:Security>"
    )


class Image:
    """A decoded picture: rows of red, green, blue."""

    def __init__(self, width, height, data):
        self.width = width
        self.height = height
        self.data = data

    def mean(self, left, top, right, bottom):
        """Mean colour of a part, whose edges are from 0 to 1."""
        columns = range(int(left * self.width), max(int(right * self.width), int(left * self.width) + 1))
        rows = range(int(top * self.height), max(int(bottom * self.height), int(top * self.height) + 1))
        total = [0, 0, 0]
        for row in rows:
            start = row * self.width * 3
            line = self.data[start + columns[0] * 3 : start + (columns[-1] + 1) * 3]
            for part in range(3):
                total[part] += sum(line[part::3])
        return tuple(value / (len(columns) * len(rows)) for value in total)

    def save(self, path):
        """Writes it as a PPM file, for whoever has to find out what is wrong with it."""
        with open(path, "wb") as file:
            file.write(b"P6 %d %d 255\n" % (self.width, self.height) + self.data)


def decode(address, count, timeout=120):
    """The first pictures of a stream, or of a JPEG image that is given as bytes."""
    if isinstance(address, bytes):
        source, given = ["-i", "-"], address
    else:
        source, given = ["-rtsp_transport", "tcp", "-i", address], None
    decoded = subprocess.run(
        ["ffmpeg", "-nostdin" if given is None else "-y", "-v", "error", *source, "-frames:v", str(count), "-fps_mode", "passthrough"]
        + ["-f", "image2pipe", "-c:v", "ppm", "-"],
        input=given, stdin=subprocess.DEVNULL if given is None else None, capture_output=True, timeout=timeout,
    )  # fmt: skip
    images, data = [], decoded.stdout
    while header := re.match(rb"P6\s(\d+)\s(\d+)\s255\s", data):
        width, height = int(header[1]), int(header[2])
        end = header.end() + width * height * 3
        images.append(Image(width, height, data[header.end() : end]))
        data = data[end:]
    if decoded.returncode or len(images) != count:
        raise AssertionError(f"{len(images)} of {count} pictures: {decoded.stderr.decode()[-2000:]}")
    return images


def packets(address, seconds, timeout=None):
    """What arrives of a stream within some time: (time in the stream, is a key frame, octets) of each picture."""
    listed = subprocess.run(
        ["ffprobe", "-v", "error", "-rtsp_transport", "tcp", "-read_intervals", f"%+{seconds}", "-select_streams", "v"]
        + ["-show_entries", "packet=pts_time,flags,size", "-of", "csv=p=0", address],
        capture_output=True,
        text=True,
        timeout=timeout or seconds * 3 + 60,
    )
    if listed.returncode:
        raise AssertionError(f"ffprobe: {listed.stderr[-2000:]}")
    found = []
    for line in listed.stdout.splitlines():
        words = line.strip(",").split(",")
        if len(words) >= 3 and words[0] != "N/A":
            found.append((float(words[0]), "K" in words[2], int(words[1])))
    return found


def codec(address):
    """Codec, width and height of the video of a stream."""
    listed = subprocess.run(
        ["ffprobe", "-v", "error", "-rtsp_transport", "tcp", "-select_streams", "v"]
        + ["-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0", address],
        capture_output=True,
        text=True,
        timeout=60,
    )
    name, width, height = listed.stdout.strip().strip(",").split(",")[:3]
    return name, int(width), int(height)
