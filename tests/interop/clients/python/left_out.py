"""Operations that the camera of the interoperability run does not have, for the check that calls every operation: each is sent, and has to be refused."""

from __future__ import annotations

from common import TER, expect, say
from walk import subcodes
from zeep import xsd
from zeep.helpers import serialize_object

TDS = "http://www.onvif.org/ver10/device/wsdl"
TRT = "http://www.onvif.org/ver10/media/wsdl"
TR2 = "http://www.onvif.org/ver20/media/wsdl"
PTZ = "http://www.onvif.org/ver20/ptz/wsdl"
IO = "http://www.onvif.org/ver10/deviceIO/wsdl"
EVENTS = "http://www.onvif.org/ver10/events/wsdl"

DEPRECATED = ("deprecated, and left out by the device", "ActionNotSupported")
NOT_OF_CORE = ("of WS-BaseNotification, which Core does not ask for: it has pull points of its own", "ActionNotSupported")
NO_RADIO = ("the camera has no radio", "InvalidDot11")
NO_WEBRTC = ("the camera has no WebRTC", "ActionNotSupported")
NO_TRACKER = ("the camera's drive has no tracker", "ActionNotSupported")
NO_VIDEO_OUTPUT = ("the camera has no video output", "ActionNotSupported")

# By service: why they are left out with the subcode of the fault that says so, and their names. docs/coverage.md has the same reasons.
LEFT_OUT = {
    TDS: {
        DEPRECATED: """GetSystemBackup RestoreSystem UpgradeSystemFirmware GetRemoteDiscoveryMode SetRemoteDiscoveryMode GetDPAddresses
            SetDPAddresses CreateCertificate GetCertificates GetCertificatesStatus SetCertificatesStatus DeleteCertificates
            GetPkcs10Request LoadCertificates GetClientCertificateMode SetClientCertificateMode GetCACertificates
            LoadCertificateWithPrivateKey GetCertificateInformation LoadCACertificates CreateDot1XConfiguration
            SetDot1XConfiguration GetDot1XConfiguration GetDot1XConfigurations DeleteDot1XConfiguration""",
        NO_RADIO: "GetDot11Capabilities GetDot11Status ScanAvailableDot11Networks",
    },
    TR2: {NO_WEBRTC: "GetWebRTCConfigurations SetWebRTCConfigurations"},
    PTZ: {NO_TRACKER: "MoveAndStartTracking"},
    IO: {
        DEPRECATED: """GetVideoSourceConfiguration GetAudioSourceConfiguration GetAudioOutputConfiguration SetVideoSourceConfiguration
            SetAudioSourceConfiguration SetAudioOutputConfiguration GetVideoSourceConfigurationOptions
            GetAudioSourceConfigurationOptions GetAudioOutputConfigurationOptions""",
        NO_VIDEO_OUTPUT: "GetVideoOutputConfiguration SetVideoOutputConfiguration GetVideoOutputConfigurationOptions",
    },
    EVENTS: {NOT_OF_CORE: "CreatePullPoint GetMessages DestroyPullPoint"},
}


def arguments(device) -> dict[str, dict]:
    """What the requests need that cannot be anything: they have to be right, so that nothing else about them is refused."""
    interface = {"InterfaceToken": device.call(TDS, "GetNetworkInterfaces")[0].token}
    dot1x = {"Dot1XConfiguration": {"Dot1XConfigurationToken": "none", "Identity": "walk", "EAPMethod": 13}}
    profile = next(p.token for p in device.call(TRT, "GetProfiles") if p.PTZConfiguration is not None)
    requests = {
        "GetDot11Status": interface,
        "ScanAvailableDot11Networks": interface,
        "SetRemoteDiscoveryMode": {"RemoteDiscoveryMode": "NonDiscoverable"},
        "CreateDot1XConfiguration": dot1x,
        "SetDot1XConfiguration": dot1x,
        "MoveAndStartTracking": {"ProfileToken": profile},
        "SetVideoOutputConfiguration": {"Configuration": {"token": "none", "Name": "walk", "UseCount": 0, "OutputToken": "none"}, "ForcePersistence": True},
    }
    for kind in ("VideoSource", "AudioSource", "AudioOutput"):
        configuration = device.call(TRT, f"Get{kind}Configurations")[0]
        own = {f"{kind}Token": getattr(configuration, "SourceToken", None) or configuration.OutputToken}
        requests[f"Get{kind}Configuration"] = requests[f"Get{kind}ConfigurationOptions"] = own
        requests[f"Set{kind}Configuration"] = {"Configuration": serialize_object(configuration, dict), "ForcePersistence": True}
    return requests


def smallest(kind) -> object:
    """The least that a type of the WSDL takes."""
    if isinstance(kind, xsd.ComplexType):
        # A type with a value of its own is an octet stream or a reference: the value is enough.
        fields = [(name, element) for name, element in kind.elements if getattr(element, "min_occurs", 1) and hasattr(element, "type")]
        value = {name: [smallest(element.type)] if element.accepts_multiple else smallest(element.type) for name, element in fields}
        return value | {name: "none" for name, attribute in kind.attributes if getattr(attribute, "required", False)}
    if isinstance(kind, xsd.Boolean):
        return False
    return b"none" if isinstance(kind, xsd.Base64Binary) else "none"


def left_out(device) -> None:
    """Sends each of them, complete, and expects the fault that says that it is not there."""
    known = arguments(device)
    problems = []
    sent = 0
    for service, reasons in LEFT_OUT.items():
        for (_, subcode), names in reasons.items():
            for name in names.split():
                _, operation = device.find(service, name)
                reply, parsed, _ = device.send(service, name, **known.get(name, smallest(operation.input.body.type)))
                sent += 1
                if f"{{{TER}}}{subcode}" not in subcodes(parsed):
                    problems.append(f"{name}: {subcode} expected, not {reply.status_code} {subcodes(parsed)}: {reply.text[-400:]}")
    expect(not problems, "left out, and refused otherwise or not at all:\n    " + "\n    ".join(problems))
    say(f"every operation: {sent} are left out, and each is refused with the fault that says so")
