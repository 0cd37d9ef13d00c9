"""Walks every Get operation of every service that the device lists, with zeep on the official WSDL files.

Each request is written by zeep from the WSDL and each reply is read by it, strictly. Beside that, each reply goes
through lxml (well-formed with namespaces) and the official XSD, and its HTTP status and content type are checked.
What needs a token is asked with tokens that earlier replies gave. Operations that the device does not implement
(ter:ActionNotSupported) are counted and named; the ones in REQUIRED must not be among them.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

import requests
import zeep
import zeep.exceptions
from common import Failed, SOAP12, TER, expect, run, save, say
from lxml import etree
from requests.auth import HTTPDigestAuth
from zeep.loader import parse_xml
from zeep.wsse.username import UsernameToken

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "xsd"))
import schemaset  # noqa: E402

# Where each service's WSDL is below the schema folder, and its port's binding.
SERVICES = {
    "http://www.onvif.org/ver10/device/wsdl": ("ver10/device/wsdl/devicemgmt.wsdl", "DeviceBinding"),
    "http://www.onvif.org/ver10/media/wsdl": ("ver10/media/wsdl/media.wsdl", "MediaBinding"),
    "http://www.onvif.org/ver20/media/wsdl": ("ver20/media/wsdl/media.wsdl", "Media2Binding"),
    "http://www.onvif.org/ver20/ptz/wsdl": ("ver20/ptz/wsdl/ptz.wsdl", "PTZBinding"),
    "http://www.onvif.org/ver20/imaging/wsdl": ("ver20/imaging/wsdl/imaging.wsdl", "ImagingBinding"),
    "http://www.onvif.org/ver10/events/wsdl": ("ver10/events/wsdl/event.wsdl", "EventBinding"),
    "http://www.onvif.org/ver10/deviceIO/wsdl": ("ver10/deviceio.wsdl", "DeviceIOBinding"),
    "http://www.onvif.org/ver20/analytics/wsdl": ("ver20/analytics/wsdl/analytics.wsdl", "AnalyticsEngineBinding"),
    "http://www.onvif.org/ver10/recording/wsdl": ("ver10/recording.wsdl", "RecordingBinding"),
    "http://www.onvif.org/ver10/search/wsdl": ("ver10/search.wsdl", "SearchBinding"),
    "http://www.onvif.org/ver10/replay/wsdl": ("ver10/replay.wsdl", "ReplayBinding"),
    "http://www.onvif.org/ver10/receiver/wsdl": ("ver10/receiver.wsdl", "ReceiverBinding"),
    "http://www.onvif.org/ver10/thermal/wsdl": ("ver10/thermal/wsdl/thermal.wsdl", "ThermalBinding"),
    "http://www.onvif.org/ver10/advancedsecurity/wsdl": ("ver10/advancedsecurity/wsdl/advancedsecurity.wsdl", "AdvancedSecurityServiceBinding"),
}

# What every camera of ours implements: the walk fails when one of these is "not supported".
REQUIRED = {
    "http://www.onvif.org/ver10/device/wsdl": """GetServices GetServiceCapabilities GetCapabilities
        GetDeviceInformation GetSystemDateAndTime GetScopes GetDiscoveryMode GetHostname GetUsers GetNetworkInterfaces
        GetNetworkProtocols GetDNS GetNTP GetNetworkDefaultGateway GetWsdlUrl GetEndpointReference""",
    "http://www.onvif.org/ver10/media/wsdl": """GetServiceCapabilities GetProfiles GetProfile GetVideoSources
        GetVideoSourceConfigurations GetVideoSourceConfiguration GetVideoSourceConfigurationOptions
        GetCompatibleVideoSourceConfigurations GetVideoEncoderConfigurations GetVideoEncoderConfiguration
        GetVideoEncoderConfigurationOptions GetCompatibleVideoEncoderConfigurations
        GetGuaranteedNumberOfVideoEncoderInstances GetStreamUri GetSnapshotUri GetOSDs GetOSDOptions""",
    "http://www.onvif.org/ver20/media/wsdl": """GetServiceCapabilities GetProfiles GetVideoSourceConfigurations
        GetVideoSourceConfigurationOptions GetVideoEncoderConfigurations GetVideoEncoderConfigurationOptions
        GetVideoEncoderInstances GetStreamUri GetSnapshotUri GetOSDs GetOSDOptions GetMasks GetMaskOptions""",
}

REQUIRED["http://www.onvif.org/ver20/ptz/wsdl"] = """GetServiceCapabilities GetNodes GetNode GetConfigurations
    GetConfiguration GetConfigurationOptions GetCompatibleConfigurations GetStatus GetPresets GetPresetTours
    GetPresetTourOptions"""

# Answer without login, also to a caller whose login is wrong (access class PRE_AUTH of Core).
BEFORE_LOGIN = {
    "http://www.onvif.org/ver10/device/wsdl": {
        "GetServices", "GetServiceCapabilities", "GetCapabilities", "GetSystemDateAndTime", "GetHostname",
        "GetEndpointReference", "GetWsdlUrl",
    },
    # DeviceIO gives it this class, whatever one may think of that.
    "http://www.onvif.org/ver10/deviceIO/wsdl": {"GetRelayOutputOptions"},
}
SERVICE_CAPABILITIES = "GetServiceCapabilities"

# Faults by which the specification has an operation say that the device has nothing to give.
NOTHING_TO_GIVE = {
    ("GetSystemLog", "SystemlogUnavailable"),
    ("GetSystemLog", "AccesslogUnavailable"),
    ("GetSystemSupportInformation", "SupportInformationUnavailable"),
}

# Values for fields that no reply gives.
VALUES = {
    "IncludeCapability": [True, False],
    "Category": [["All"], ["Device"], ["Media"]],
    "LogType": ["System", "Access"],
    "Protocol": ["RtspUnicast", "RTSP"],
    "Type": [["All"], ["VideoSource", "VideoEncoder"], None],
    "StreamSetup": [
        {"Stream": "RTP-Unicast", "Transport": {"Protocol": "UDP"}},
        {"Stream": "RTP-Unicast", "Transport": {"Protocol": "RTSP"}},
    ],
}

# Which kind of token a field asks for, by service, operation and field where the name alone does not say.
TOKEN_FIELDS = [
    (r".*", r".*", r"ProfileToken", "Profile"),
    (r".*/ver20/media/.*", r"GetProfiles", r"Token", "Profile"),
    (r".*", r".*", r"VideoSourceToken", "VideoSource"),
    (r".*/imaging/.*", r"GetPresets|GetCurrentPreset", r"VideoSourceToken", "VideoSource"),
    (r".*/ptz/.*", r"GetNode", r"NodeToken", "Node"),
    (r".*/ptz/.*", r"GetConfiguration(Options)?", r"PTZConfigurationToken|ConfigurationToken", "PTZConfiguration"),
    (r".*/ptz/.*", r".*", r"PresetTourToken", "PresetTour"),
    (r".*", r"GetOSD", r"OSDToken", "OSD"),
    (r".*", r"GetOSDs", r"OSDToken", "OSD"),
    (r".*", r"GetMasks", r"Token", "Mask"),
    (r".*", r"GetOSDOptions|GetOSDs|GetMaskOptions|GetMasks|GetVideoEncoderInstances|GetGuaranteedNumberOfVideoEncoderInstances",
     r"ConfigurationToken", "VideoSourceConfiguration"),
    (r".*/analytics/.*", r".*", r"ConfigurationToken", "VideoAnalyticsConfiguration"),
]

# Replies whose element name is not the kind of token that they give.
GIVES = {
    ("http://www.onvif.org/ver20/ptz/wsdl", "GetConfigurations"): "PTZConfiguration",
    ("http://www.onvif.org/ver20/ptz/wsdl", "GetNodes"): "Node",
}


class Files(zeep.Transport):
    """Loads the WSDL files that others name by address from the folder, and nothing from any network."""

    def __init__(self, root: Path, session: requests.Session):
        super().__init__(session=session, timeout=30, operation_timeout=30)
        self.root = root
        self.by_name = {p.name: p for p in (root / "external").iterdir()}
        # Schemas that refer to each other by address.
        self.by_name.update({p.name: p for p in root.rglob("*.xsd") if "external" not in p.parts})

    def load(self, url: str) -> bytes:
        path = Path(url)
        if re.match(r"https?://", url):
            parts = urlsplit(url)
            path = self.root / parts.path.lstrip("/").removeprefix("onvif/")
            if not path.is_file():
                path = self.by_name.get(Path(parts.path).name, path)
        if not path.is_file():
            raise Failed(f"{url} is not in {self.root}")
        return path.read_bytes()


def subcodes(envelope: etree._Element) -> list[str]:
    """The codes of a SOAP 1.2 fault, outermost first, as `{namespace}name`."""
    found = []
    for value in envelope.iter(f"{{{SOAP12}}}Value"):
        prefix, _, name = (value.text or "").strip().rpartition(":")
        found.append(f"{{{value.nsmap.get(prefix or None, '')}}}{name}")
    return found


class Walk:
    def __init__(self, args, scheme: str, user: str | None, password: str):
        expect(args.schemas and args.schemas.is_dir(), "--schemas names no folder with the official WSDL files")
        self.args = args
        self.session = requests.Session()
        self.session.trust_env = False
        self.wsse = None
        if scheme == "digest":
            self.session.auth = HTTPDigestAuth(user, password)
        elif scheme == "token":
            self.wsse = UsernameToken(user, password, use_digest=True, zulu_timestamp=True)
        self.transport = Files(args.schemas, self.session)
        self.schemas = schemaset.SchemaSet.load(args.schemas)
        self.clients: dict[str, zeep.Client] = {}
        self.tokens: dict[tuple[str, str], list[str]] = {}
        self.answered: dict[str, set[str]] = {}
        self.unsupported: dict[str, set[str]] = {}
        self.not_asked: list[str] = []
        self.failures: list[str] = []
        self.replies = 0

    def client(self, namespace: str) -> zeep.Client:
        if namespace not in self.clients:
            wsdl, _ = SERVICES[namespace]
            self.clients[namespace] = zeep.Client(
                str(self.args.schemas / wsdl), transport=self.transport, settings=zeep.Settings(strict=True), wsse=self.wsse
            )
        return self.clients[namespace]

    def operations(self, namespace: str) -> dict:
        binding = self.client(namespace).wsdl.bindings[f"{{{namespace}}}{SERVICES[namespace][1]}"]
        return {name: op for name, op in binding._operations.items() if name.startswith("Get")}

    def post(self, namespace: str, address: str, name: str, values: dict):
        """Sends one request; gives the HTTP reply and the parsed envelope."""
        binding = self.client(namespace).wsdl.bindings[f"{{{namespace}}}{SERVICES[namespace][1]}"]
        envelope = binding.get(name).create(**values).content
        if self.wsse is not None:
            # Fresh for every request.
            self.wsse.nonce = None
            self.wsse.created = None
            envelope, _ = self.wsse.apply(envelope, {})
        body = etree.tostring(envelope, xml_declaration=True, encoding="utf-8")
        action = f"{namespace}/{name}"
        reply = self.session.post(address, data=body, timeout=30, headers={"Content-Type": f'application/soap+xml; charset=utf-8; action="{action}"'})
        self.replies += 1
        parsed = None
        if reply.content:
            parsed = etree.fromstring(reply.content, schemaset.parser())
        return reply, parsed

    def for_zeep(self, reply: requests.Response) -> etree._Element:
        """The reply as zeep parses it itself (it drops comments)."""
        return parse_xml(reply.content, self.transport, settings=zeep.Settings(strict=True))

    def check(self, namespace: str, address: str, name: str, operation, values: dict) -> None:
        """Sends one request and judges the reply."""
        shown = f"{namespace.removeprefix('http://www.onvif.org/')} {name}({', '.join(f'{k}={v}' for k, v in values.items())})"
        try:
            reply, envelope = self.post(namespace, address, name, values)
        except etree.XMLSyntaxError as error:
            self.failures.append(f"{shown}: the reply is not well-formed: {error}")
            return
        if envelope is None:
            self.failures.append(f"{shown}: status {reply.status_code} without a body")
            return
        problems = []
        content_type = reply.headers.get("Content-Type", "")
        if not re.match(r"application/soap\+xml\s*(;|$)", content_type):
            problems.append(f"content type {content_type!r}")
        problems += self.schemas.validate_envelope(envelope)
        codes = subcodes(envelope)
        if codes:
            if f"{{{TER}}}ActionNotSupported" in codes:
                self.unsupported.setdefault(namespace, set()).add(name)
            elif any((name, code.rpartition("}")[2]) in NOTHING_TO_GIVE for code in codes):
                self.unsupported.setdefault(namespace, set()).add(name)
            else:
                text = " ".join("".join(t.itertext()) for t in envelope.iter(f"{{{SOAP12}}}Text"))
                problems.append(f"fault {reply.status_code} {codes}: {text}")
        elif reply.status_code != 200:
            problems.append(f"status {reply.status_code} without a fault")
        else:
            self.answered.setdefault(namespace, set()).add(name)
            try:
                operation.process_reply(self.for_zeep(reply))
            except Exception as error:  # Whatever it stumbles over, the reply is at fault until looked at.
                problems.append(f"zeep cannot read it: {error!r}")
            self.harvest(namespace, name, envelope)
        print(f"{'FAILED' if problems else 'ok    '} {reply.status_code} {shown}{' ' + str(codes) if codes else ''}")
        if problems:
            print(etree.tostring(envelope).decode())
            self.failures += [f"{shown}: {problem}" for problem in problems]

    def harvest(self, namespace: str, name: str, envelope: etree._Element) -> None:
        """Keeps the tokens that a reply gives."""
        body = envelope.find(f"{{{SOAP12}}}Body")
        for element in body.iterfind("*/*"):
            token = element.get("token")
            if token is None:
                continue
            kind = GIVES.get((namespace, name)) or re.sub(r"^Get(Compatible)?", "", name)
            kind = re.sub(r"s$", "", kind)
            known = self.tokens.setdefault((namespace, kind), [])
            if token not in known:
                known.append(token)

    def choices(self, namespace: str, operation: str, field: str) -> list | None:
        """Values to ask a field with; None when it takes a token that no reply has given."""
        if field in VALUES:
            return VALUES[field]
        for service_pattern, operation_pattern, field_pattern, kind in TOKEN_FIELDS:
            if re.fullmatch(service_pattern, namespace) and re.fullmatch(operation_pattern, operation) and re.fullmatch(field_pattern, field):
                return self.token(namespace, kind)
        if field == "ConfigurationToken":
            return self.token(namespace, re.sub(r"^Get(Compatible)?|Options$|s$", "", re.sub(r"s$", "", operation)))
        if field.endswith("Token"):
            return self.token(namespace, field.removesuffix("Token"))
        return None

    def token(self, namespace: str, kind: str) -> list | None:
        own = self.tokens.get((namespace, kind))
        if own:
            return own[:4]
        # Services refer to what Media gives.
        for service in ("http://www.onvif.org/ver10/media/wsdl", "http://www.onvif.org/ver20/media/wsdl"):
            if self.tokens.get((service, kind)):
                return self.tokens[(service, kind)][:4]
        return None

    def requests_for(self, namespace: str, name: str, operation) -> list[dict] | None:
        """The requests to send for one operation; None while a mandatory field cannot be filled."""
        fields = operation.input.body.type.elements if operation.input.body is not None else []
        plain: dict = {}
        variants: list[tuple[str, list]] = []
        for field, element in fields:
            optional = getattr(element, "min_occurs", 1) == 0
            values = self.choices(namespace, name, field) if hasattr(element, "type") else None
            if values is None:
                if not optional:
                    return None
                continue
            if not optional:
                plain[field] = values[0]
            variants.append((field, values))
        asked = [plain]
        for field, values in variants:
            asked += [plain | {field: value} for value in values if value is not None]
        unique = []
        for request in asked:
            if request not in unique:
                unique.append(request)
        return unique

    def services(self) -> dict[str, str]:
        namespace = "http://www.onvif.org/ver10/device/wsdl"
        operation = self.operations(namespace)["GetServices"]
        reply, envelope = self.post(namespace, self.args.target, "GetServices", {"IncludeCapability": False})
        expect(reply.status_code == 200, f"GetServices: status {reply.status_code}")
        return {s.Namespace: s.XAddr for s in operation.process_reply(self.for_zeep(reply))}

    def run(self) -> None:
        services = self.services()
        expect("http://www.onvif.org/ver10/device/wsdl" in services, "GetServices does not list the device service")
        for unknown in sorted(set(services) - set(SERVICES)):
            self.failures.append(f"the walk does not know the service {unknown}")
        waiting = [(ns, name, op) for ns in SERVICES if ns in services for name, op in sorted(self.operations(ns).items())]
        while waiting:
            held = []
            for namespace, name, operation in waiting:
                asked = self.requests_for(namespace, name, operation)
                if asked is None:
                    held.append((namespace, name, operation))
                    continue
                for values in asked:
                    self.check(namespace, services[namespace], name, operation, values)
            if len(held) == len(waiting):
                break
            waiting = held
        else:
            held = []
        for namespace, name, operation in held:
            self.ask_for_nothing(namespace, services[namespace], name, operation)

    def ask_for_nothing(self, namespace: str, address: str, name: str, operation) -> None:
        """What no reply has given a token for is asked with one that names nothing, which has to be refused."""
        fields = operation.input.body.type.elements
        values = {field: VALUES[field][0] if field in VALUES else "none" for field, element in fields if getattr(element, "min_occurs", 1)}
        shown = f"{namespace.removeprefix('http://www.onvif.org/')} {name}"
        try:
            reply, envelope = self.post(namespace, address, name, values)
        except (TypeError, zeep.exceptions.Error) as error:
            self.not_asked.append(f"{shown} ({error})")
            return
        codes = subcodes(envelope) if envelope is not None else []
        if not codes or reply.status_code not in (400, 500):
            self.failures.append(f"{shown} with a token of nothing: status {reply.status_code}, faults {codes}")
        elif f"{{{TER}}}ActionNotSupported" in codes:
            self.unsupported.setdefault(namespace, set()).add(name)
        if envelope is not None:
            self.failures += [f"{shown}: {problem}" for problem in self.schemas.validate_envelope(envelope)]
        print(f"refused {reply.status_code} {shown} {codes}")

    def report(self, title: str) -> None:
        for namespace, known in sorted(self.answered.items()):
            missing = self.unsupported.get(namespace, set())
            say(f"{title}: {namespace.removeprefix('http://www.onvif.org/')}: {len(known)} Get operations answered, {len(missing)} not supported")
            if missing:
                print("  not supported: " + " ".join(sorted(missing)))
        if self.not_asked:
            print("left out, no token to ask with: " + ", ".join(self.not_asked))
        for namespace, names in REQUIRED.items():
            for name in names.split():
                if name not in self.answered.get(namespace, ()) and not any(f" {name}(" in f for f in self.failures):
                    self.failures.append(f"{namespace} {name}: required, and not answered")
        print(f"{self.replies} replies")
        if self.failures:
            raise Failed(f"{len(self.failures)} problems:\n  " + "\n  ".join(self.failures))


def everything(args, scheme: str) -> None:
    walk = Walk(args, scheme, args.user, args.password)
    walk.run()
    save(args, f"walk-{scheme}.json", {ns: sorted(names) for ns, names in walk.answered.items()})
    walk.report(f"walk by {scheme}")


def closed(args, scheme: str) -> None:
    """Without login, or with a wrong one: what needs none answers, everything else refuses with the right status."""
    walk = Walk(args, scheme, args.user, args.password + "x")
    services = walk.services()
    challenged = 0
    for namespace in SERVICES:
        if namespace not in services:
            continue
        for name, operation in sorted(walk.operations(namespace).items()):
            free = name in BEFORE_LOGIN.get(namespace, ()) or name == SERVICE_CAPABILITIES
            values = {f: (VALUES[f][0] if f in VALUES else "x") for f, e in operation.input.body.type.elements if getattr(e, "min_occurs", 1)}
            try:
                reply, envelope = walk.post(namespace, services[namespace], name, values)
            except (TypeError, zeep.exceptions.Error) as error:
                print(f"left out: {name}: no request without a token of its own: {error}")
                continue
            codes = subcodes(envelope) if envelope is not None else []
            shown = f"{namespace.removeprefix('http://www.onvif.org/')} {name}: {reply.status_code} {codes}"
            print(shown)
            if free:
                if reply.status_code != 200:
                    walk.failures.append(f"{shown}, but it needs no login")
                continue
            if f"{{{TER}}}ActionNotSupported" in codes:
                continue
            if scheme == "token":
                # Core: a refused token is a fault ter:NotAuthorized with status 400; 401 with a challenge is right as well.
                if reply.status_code not in (400, 401) or (reply.status_code == 400 and f"{{{TER}}}NotAuthorized" not in codes):
                    walk.failures.append(f"{shown}: not refused as it should be")
            else:
                challenges = [v for k, v in reply.raw.headers.items() if k.lower() == "www-authenticate"]
                if reply.status_code != 401:
                    walk.failures.append(f"{shown}: 401 expected")
                elif not any(c.startswith("Digest ") for c in challenges):
                    walk.failures.append(f"{shown}: no Digest challenge: {challenges}")
                elif any(c.startswith("Basic") for c in challenges):
                    walk.failures.append(f"{shown}: Basic is offered without TLS: {challenges}")
                challenged += 1
            if envelope is not None:
                walk.failures += [f"{shown}: {e}" for e in walk.schemas.validate_envelope(envelope)]
    expect(scheme == "token" or challenged, "no operation asked for a login")
    if walk.failures:
        raise Failed(f"{len(walk.failures)} problems:\n  " + "\n  ".join(walk.failures))


CHECKS = {
    "token": lambda a: everything(a, "token"),
    "digest": lambda a: everything(a, "digest"),
    "anonymous": lambda a: closed(a, "none"),
    "digest-wrong-password": lambda a: closed(a, "digest"),
    "token-wrong-password": lambda a: closed(a, "token"),
}

if __name__ == "__main__":
    os.environ.pop("http_proxy", None)
    run(__doc__, CHECKS)
