#!/usr/bin/env python3
"""Plays a recorder on the reference camera, from discovery to renewed pull points, with restarts of both sides.

Every step does what recorders do and checks what they rely on; every reply is checked against the official XSD where the files are
(--schemas). The camera is killed and started again in between. The recorder that starts again is a client that knows nothing of the one before, in the same
process: what that one has not said goodbye to must not be in its way.
"""

from __future__ import annotations

import argparse
import datetime
import os
import socket
import sys
import time
import traceback
import uuid
from pathlib import Path

import requests
from lxml import etree

from camera import Camera
from events import PullPoint, events
from metadata import metadata
from rtsp import Rtsp
from soap import NS, Client, Failed, Fault, expect, local, refused, token

BEFORE_LOGIN = {
    "GetSystemDateAndTime": "",
    "GetCapabilities": "",
    "GetServices": "<tds:IncludeCapability>true</tds:IncludeCapability>",
    "GetServiceCapabilities": "",
    "GetHostname": "",
    "GetEndpointReference": "",
    "GetWsdlUrl": "",
}

# What recorders probe for: the one type, the other, both, and whatever there is.
TYPES = ("dn:NetworkVideoTransmitter", "tds:Device", "tds:Device dn:NetworkVideoTransmitter", "")


def discover(camera: Camera, interface: str) -> str:
    """Probes by multicast for every choice of types, and gives the endpoint that the camera answers all of them with."""
    endpoints = {probe(camera, interface, types) for types in TYPES}
    expect(len(endpoints) == 1, f"endpoints {endpoints}")
    return endpoints.pop()


def probe(camera: Camera, interface: str, types: str) -> str:
    """Probes for devices that are of all these types."""
    message = uuid.uuid4()
    sent = (
        '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
        'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:dn="http://www.onvif.org/ver10/network/wsdl" '
        'xmlns:tds="http://www.onvif.org/ver10/device/wsdl"><e:Header>'
        f"<w:MessageID>urn:uuid:{message}</w:MessageID><w:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>"
        "<w:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action></e:Header><e:Body><d:Probe>"
        f"<d:Types>{types}</d:Types></d:Probe></e:Body></e:Envelope>"
    )
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface))
        out.bind((interface, 0))
        out.settimeout(3)
        for _ in range(5):
            out.sendto(sent.encode(), ("239.255.255.250", 3702))
            try:
                while True:
                    envelope = etree.fromstring(out.recv(65535))
                    if str(message) not in etree.tostring(envelope).decode():
                        continue
                    text = {etree.QName(e).localname: (e.text or "").strip() for e in envelope.iter() if isinstance(e.tag, str)}
                    addresses = text["XAddrs"].split()
                    expect(camera.address in addresses, f"{addresses} does not have {camera.address}")
                    expect("NetworkVideoTransmitter" in text["Types"] and "Device" in text["Types"], f"types {text['Types']}")
                    expect(text["Address"].startswith("urn:uuid:"), f"endpoint {text['Address']}")
                    return text["Address"]
            except TimeoutError:
                continue
    raise Failed(f"no answer to five probes for {types!r}")


def answers_before_login(args, camera: Camera) -> None:
    """What needs no login answers without one, and with a wrong one; everything else asks for it."""
    for scheme, user in (("none", ""), ("token", "nobody")):
        client = Client(camera.address, user, "wrong", args.schemas, scheme)
        for operation, content in BEFORE_LOGIN.items():
            client.call("tds", operation, content)
        refused(lambda: client.call("tds", "GetUsers"), "NotAuthorized") if scheme == "token" else None
    plain = Client(camera.address, "", "", None, "none")
    reply = plain.post(camera.address, "<tds:GetDeviceInformation/>")
    expect(reply.status_code == 401 and "Digest" in reply.headers.get("WWW-Authenticate", ""), f"no challenge: {reply.status_code} {reply.headers}")
    Client(camera.address, "admin", Camera.PASSWORD, args.schemas, "token").call("tds", "GetDeviceInformation")
    both_logins(args, camera)


def both_logins(args, camera: Camera) -> None:
    """Where a request has both, HTTP is looked at first, and both have to be right: what is wrong is told in the way of the one that is wrong."""
    plain = "<tds:GetDeviceInformation/>"

    def ask(client: Client, password: str) -> requests.Response:
        reply = client.post(camera.address, plain, token("admin", password))
        expect("Authorization" in reply.request.headers, "the request had no login by HTTP")
        return reply

    right = Client(camera.address, "admin", Camera.PASSWORD, args.schemas)
    wrong = Client(camera.address, "admin", "wrong", args.schemas)
    for client in (right, wrong):
        # From the challenge on, the login goes with every request.
        client.post(camera.address, plain)
    right.read(ask(right, Camera.PASSWORD))
    refused(lambda: right.read(ask(right, "wrong")), "NotAuthorized")
    for password in (Camera.PASSWORD, "wrong"):
        reply = ask(wrong, password)
        expect(reply.status_code == 401 and "Digest" in reply.headers.get("WWW-Authenticate", ""), f"a wrong login by HTTP was answered with {reply.status_code}")
        # So that the wrong ones do not add up.
        right.read(ask(right, Camera.PASSWORD))


def clocks(args, camera: Camera) -> None:
    """A token of a recorder whose clock is off is refused with a reason, and one that was seen before as well."""
    client = Client(camera.address, "", "", args.schemas, "none")
    read = lambda header: client.call("tds", "GetDeviceInformation", header=header)
    fault = refused(lambda: read(token("admin", Camera.PASSWORD, age=7200)), "NotAuthorized")
    expect(any(word in str(fault) for word in ("clock", "time")), f"the fault does not say why: {fault}")
    seen = token("admin", Camera.PASSWORD)
    read(seen)
    refused(lambda: read(seen), "NotAuthorized")


def forms(args, camera: Camera) -> None:
    """Forms of HTTP that recorders use."""
    spaces = f'xmlns:s="{NS["s"]}" xmlns:tds="{NS["tds"]}"'
    request = f"<s:Envelope {spaces}><s:Body><tds:GetSystemDateAndTime/></s:Body></s:Envelope>".encode()
    action = f"{NS['tds']}/GetSystemDateAndTime"
    kind = "application/soap+xml; charset=utf-8"
    session = requests.Session()
    session.trust_env = False
    for headers, data in (
        ({"Content-Type": kind, "SOAPAction": f'"{action}"'}, request),
        ({"Content-Type": f'{kind}; action="{action}"'}, request),
        ({"Content-Type": kind}, b"\xef\xbb\xbf" + request),
        ({"Content-Type": kind}, iter([request[:40], request[40:]])),
        ({"Content-Type": kind, "Expect": "100-continue"}, request),
    ):
        reply = session.post(camera.address, data=data, headers=headers, timeout=15)
        expect(reply.status_code == 200 and b"UTCDateTime" in reply.content, f"{headers}: {reply.status_code}")


def identify(client: Client) -> dict:
    """What a recorder asks when a camera is added; the answers must be the same ones after a restart."""
    client.connect()
    information = client.call("tds", "GetDeviceInformation")
    found = {"serial": information.findtext("tds:SerialNumber", namespaces=NS)}
    expect(found["serial"], "no serial number")
    interfaces = client.call("tds", "GetNetworkInterfaces")
    expect(interfaces.find(".//tt:HwAddress", NS) is not None, "no hardware address")
    sources = client.call("trt", "GetVideoSources")
    found["sources"] = [source.get("token") for source in sources.iterfind("trt:VideoSources", NS)]
    streaming = client.call("trt", "GetServiceCapabilities").find(".//trt:StreamingCapabilities", NS)
    expect(streaming.get("RTP_RTSP_TCP") == "true" and streaming.get("RTP_TCP") == "true", f"streaming capabilities {dict(streaming.attrib)}")
    for prefix in ("trt", "tr2"):
        profiles = client.call(prefix, "GetProfiles", "<tr2:Type>All</tr2:Type>" if prefix == "tr2" else "")
        found[prefix] = [profile.get("token") for profile in profiles.iterfind(f"{prefix}:Profiles", NS)]
        expect(len(found[prefix]) >= 2 * len(found["sources"]), f"profiles {found[prefix]}")
    for configuration in client.call("trt", "GetVideoSourceConfigurations").iterfind("trt:Configurations", NS):
        named = f"<trt:ConfigurationToken>{configuration.get('token')}</trt:ConfigurationToken>"
        client.call("trt", "GetOSDs", named)
        client.call("trt", "GetOSDOptions", named)
    made = client.call("trt", "CreateProfile", "<trt:Name>Recorder</trt:Name>")
    own = made.find("trt:Profile", NS).get("token")
    client.call("trt", "DeleteProfile", f"<trt:ProfileToken>{own}</trt:ProfileToken>")
    return found


def stream(client: Client, profile: str) -> str:
    """The address of a profile for every transport; DESCRIBE may be repeated on one connection."""
    can = client.call("trt", "GetServiceCapabilities").find(".//trt:StreamingCapabilities", NS)

    def ask(kind: str, transport: str) -> str:
        setup = f"<tt:Stream>{kind}</tt:Stream><tt:Transport><tt:Protocol>{transport}</tt:Protocol></tt:Transport>"
        reply = client.call("trt", "GetStreamUri", f"<trt:StreamSetup>{setup}</trt:StreamSetup><trt:ProfileToken>{profile}</trt:ProfileToken>")
        return reply.findtext(".//tt:Uri", namespaces=NS)

    rtsp = [ask("RTP-Unicast", transport) for transport in ("UDP", "RTSP")]
    if can.get("RTPMulticast") == "true":
        refused(lambda: ask("RTP-Multicast", "UDP"), "InvalidMulticastSettings")
        join(client, profile, "239.255.8.5", 50000)
        rtsp.append(ask("RTP-Multicast", "UDP"))
    else:
        print("  left out: multicast, which the capabilities do not promise")
        refused(lambda: ask("RTP-Multicast", "UDP"), "InvalidStreamSetup")
    for uri in rtsp:
        expect(uri.startswith("rtsp://"), f"stream address {uri}")
        describe(client, uri)
    # There is no capability for it: Media has every device answer, with the port of its web service.
    tunnel = ask("RTP-Unicast", "HTTP")
    expect(local(tunnel) == local(client.address), f"{tunnel} is not at the port of {client.address}")
    return rtsp[0]


def join(client: Client, profile: str, group: str, port: int) -> None:
    """Gives the video of a profile a multicast group."""
    response = client.call("trt", "GetProfile", f"<trt:ProfileToken>{profile}</trt:ProfileToken>")
    encoder = response.find(".//tt:VideoEncoderConfiguration", NS)
    encoder.find("tt:Multicast/tt:Address/tt:IPv4Address", NS).text = group
    encoder.find("tt:Multicast/tt:Port", NS).text = str(port)
    encoder.tag = f"{{{NS['trt']}}}Configuration"
    client.call("trt", "SetVideoEncoderConfiguration", etree.tostring(encoder).decode() + "<trt:ForcePersistence>true</trt:ForcePersistence>")


def describe(client: Client, uri: str) -> None:
    connection = Rtsp(uri, client.user, client.password)
    try:
        texts = []
        for _ in range(3):
            status, _, text = connection.request("DESCRIBE", "Accept: application/sdp\r\n")
            expect(status == 200, f"DESCRIBE {uri}: {status}")
            texts.append([line for line in text.splitlines() if not line.startswith("o=")])
        expect(texts[0] == texts[1] == texts[2] and any(line.startswith("m=video") for line in texts[0]), f"descriptions {texts}")
    finally:
        connection.close()


def settings(client: Client, profile: str, uri: str) -> None:
    """Sets the clock, and every value of the encoder that the options promise; the stream address stays good."""
    now = datetime.datetime.now(datetime.timezone.utc)
    date = (
        "<tds:DateTimeType>Manual</tds:DateTimeType><tds:DaylightSavings>false</tds:DaylightSavings><tds:UTCDateTime><tt:Time>"
        f"<tt:Hour>{now.hour}</tt:Hour><tt:Minute>{now.minute}</tt:Minute><tt:Second>{now.second}</tt:Second></tt:Time><tt:Date>"
        f"<tt:Year>{now.year}</tt:Year><tt:Month>{now.month}</tt:Month><tt:Day>{now.day}</tt:Day></tt:Date></tds:UTCDateTime>"
    )
    client.call("tds", "SetSystemDateAndTime", date)
    profiles = client.call("tr2", "GetProfiles", f"<tr2:Token>{profile}</tr2:Token><tr2:Type>VideoEncoder</tr2:Type>")
    encoder = profiles.find(".//tr2:VideoEncoder", NS).get("token")
    named = f"<tr2:ConfigurationToken>{encoder}</tr2:ConfigurationToken>"
    before = client.call("tr2", "GetVideoEncoderConfigurations", named).find("tr2:Configurations", NS)
    tried = 0
    for options in client.call("tr2", "GetVideoEncoderConfigurationOptions", named).iterfind("tr2:Options", NS):
        encoding = options.findtext("tt:Encoding", namespaces=NS)
        sizes = [(each.findtext("tt:Width", namespaces=NS), each.findtext("tt:Height", namespaces=NS)) for each in options.iterfind("tt:ResolutionsAvailable", NS)]
        quality = [options.findtext(f"tt:QualityRange/tt:{end}", namespaces=NS) for end in ("Min", "Max")]
        bits = [options.findtext(f"tt:BitrateRange/tt:{end}", namespaces=NS) for end in ("Min", "Max")]
        rates = (options.get("FrameRatesSupported") or "").split() or ["10"]
        profiles = (options.get("ProfilesSupported") or "").split() or [None]
        lengths = (options.get("GovLengthRange") or "").split() or [None]
        usual = (sizes[0], rates[0], quality[0], bits[1], lengths[0], profiles[0])
        values = (sizes, [rates[0], rates[-1]], quality, bits, lengths, profiles)
        for index, choices in enumerate(values):
            for choice in choices:
                (width, height), rate, good, bit, length, kind = usual[:index] + (choice,) + usual[index + 1 :]
                attributes = (f' GovLength="{length}"' if length else "") + (f' Profile="{kind}"' if kind else "")
                client.call(
                    "tr2",
                    "SetVideoEncoderConfiguration",
                    f'<tr2:Configuration token="{encoder}"{attributes}><tt:Name>Recorder</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>{encoding}</tt:Encoding>'
                    f"<tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution><tt:RateControl><tt:FrameRateLimit>{rate}</tt:FrameRateLimit>"
                    f"<tt:BitrateLimit>{bit}</tt:BitrateLimit></tt:RateControl><tt:Quality>{good}</tt:Quality></tr2:Configuration>",
                )
                tried += 1
    describe(client, uri)
    before.tag = f"{{{NS['tr2']}}}Configuration"
    client.call("tr2", "SetVideoEncoderConfiguration", etree.tostring(before).decode())
    describe(client, uri)
    print(f"  {tried} promised settings taken")


def steer(client: Client, profile: str) -> str:
    """Moves, stops, keeps a preset and calls it; gives the preset, which has to survive."""
    named = f"<tptz:ProfileToken>{profile}</tptz:ProfileToken>"
    ptz = lambda operation, content="": client.call("tptz", operation, named + content)
    client.call("tptz", "GetNodes")
    status = lambda: ptz("GetStatus").find("tptz:PTZStatus", NS)

    def still() -> tuple[float, float, float]:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            now = status()
            if {now.findtext("tt:MoveStatus/tt:PanTilt", namespaces=NS), now.findtext("tt:MoveStatus/tt:Zoom", namespaces=NS)} == {"IDLE"}:
                there, zoom = now.find("tt:Position/tt:PanTilt", NS), now.find("tt:Position/tt:Zoom", NS)
                return float(there.get("x")), float(there.get("y")), float(zoom.get("x"))
        raise Failed("the drive does not come to rest")

    ptz("AbsoluteMove", '<tptz:Position><tt:PanTilt x="-0.5" y="0.25"/><tt:Zoom x="0.5"/></tptz:Position>')
    there = still()
    expect(there == (-0.5, 0.25, 0.5), f"the drive is at {there}")
    preset = ptz("SetPreset", "<tptz:PresetName>Gate</tptz:PresetName>").findtext("tptz:PresetToken", namespaces=NS)
    ptz("ContinuousMove", '<tptz:Velocity><tt:PanTilt x="1" y="0"/></tptz:Velocity>')
    ptz("Stop", "<tptz:PanTilt>true</tptz:PanTilt><tptz:Zoom>true</tptz:Zoom>")
    still()
    ptz("RelativeMove", '<tptz:Translation><tt:PanTilt x="0.1" y="0" space="http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationSpaceFov"/></tptz:Translation>')
    still()
    ptz("GotoPreset", f"<tptz:PresetToken>{preset}</tptz:PresetToken>")
    expect(still() == there, "the preset is elsewhere")
    ptz("SendAuxiliaryCommand", "<tptz:AuxiliaryData>tt:Wiper|On</tptz:AuxiliaryData>")
    ptz("SendAuxiliaryCommand", "<tptz:AuxiliaryData>tt:Wiper|Off</tptz:AuxiliaryData>")
    ptz("GotoHomePosition")
    refused(lambda: ptz("GotoPreset", "<tptz:PresetToken>nowhere</tptz:PresetToken>"), "NoToken")
    return preset


def vanishes(args, camera: Camera) -> None:
    """A recorder that comes back again and again without ever unsubscribing does not lock itself out."""
    for _ in range(3):
        client = Client(camera.address, "admin", Camera.PASSWORD, args.schemas)
        client.connect()
        made, full = [], False
        for _ in range(100):
            try:
                made.append(PullPoint(client, life="PT2S"))
            except Fault as fault:
                # The limit: a clean fault, and over with the first of them.
                expect(fault.status in (400, 500), str(fault))
                full = True
                break
        print(f"  {len(made)} subscriptions left behind{', then refused' if full else ''}")
        deadline = time.monotonic() + 30
        while True:
            try:
                PullPoint(client, life="PT2S").pull("PT0S")
                break
            except Fault as fault:
                expect(time.monotonic() < deadline, f"still locked out: {fault}")
                time.sleep(0.5)


def main() -> None:
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--camera", type=Path, default=root / "target/release/reference-camera", help="the camera's program")
    parser.add_argument("--schemas", type=Path, help="folder with the official WSDL files, to check every reply")
    parser.add_argument("--bind", default="127.0.0.1", help="address of this machine for both")
    parser.add_argument("--no-discovery", action="store_true", help="do not begin with a probe: where there is no multicast")
    args = parser.parse_args()
    camera = Camera(args.camera, args.bind, not args.no_discovery)
    step = ""

    def begin(name: str) -> None:
        nonlocal step
        step = name
        print(f"- {name}", flush=True)

    try:
        endpoint = None
        if args.no_discovery:
            print("left out: discovery (--no-discovery)")
        else:
            begin("discovery")
            endpoint = discover(camera, args.bind)
        begin("operations before login, and the challenge")
        answers_before_login(args, camera)
        begin("clocks that are off")
        clocks(args, camera)
        begin("forms of HTTP")
        forms(args, camera)
        begin("adding the camera")
        recorder = Client(camera.address, "admin", Camera.PASSWORD, args.schemas)
        identity = identify(recorder)
        profile = identity["trt"][0]
        begin("streams")
        uri = stream(recorder, profile)
        begin("metadata")
        metadata(recorder, profile, uri)
        begin("clock and encoder settings")
        settings(recorder, profile, uri)
        begin("PTZ")
        preset = steer(recorder, profile)
        begin("events")
        kept = events(recorder, camera)

        begin("the camera loses its power and comes back")
        camera.kill()
        try:
            kept.pull()
            raise Failed("a killed camera answers")
        except requests.RequestException:
            pass
        camera.start()
        begin("the recorder's old subscription is gone, and it subscribes again")
        refused(kept.pull)
        expect(identify(recorder) == identity, "the camera is another one after its restart")
        describe(recorder, uri)
        presets = etree.tostring(recorder.call("tptz", "GetPresets", f"<tptz:ProfileToken>{profile}</tptz:ProfileToken>")).decode()
        expect(f'token="{preset}"' in presets, f"the preset is gone: {presets}")
        kept = events(recorder, camera)
        if endpoint:
            expect(discover(camera, args.bind) == endpoint, "the endpoint is another one after a restart")

        begin("the recorder restarts, and forgets what it had")
        recorder = Client(camera.address, "admin", Camera.PASSWORD, args.schemas, "token")
        expect(identify(recorder) == identity, "the camera is another one for a recorder that has restarted")
        events(recorder, camera).unsubscribe()
        begin("recorders that vanish without a word")
        vanishes(args, camera)
        begin("the camera stops")
        camera.stop()
    except Exception as error:
        if not isinstance(error, Failed):
            traceback.print_exc()
        print(f"FAILED at: {step}: {error}\n--- log of the camera\n{camera.log.read_text()[-4000:]}", flush=True)
        camera.process.kill()
        sys.exit(1)
    camera.close()
    print("passed")


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent)
    main()
