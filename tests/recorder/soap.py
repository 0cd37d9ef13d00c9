"""A small ONVIF client as recorders have one: raw SOAP, HTTP Digest or a username token, every reply checked."""

from __future__ import annotations

import base64
import datetime
import hashlib
import os
import re
import sys
from pathlib import Path

import requests
from lxml import etree
from requests.auth import HTTPDigestAuth

SOAP = "http://www.w3.org/2003/05/soap-envelope"
NS = {
    "s": SOAP,
    "tds": "http://www.onvif.org/ver10/device/wsdl",
    "trt": "http://www.onvif.org/ver10/media/wsdl",
    "tr2": "http://www.onvif.org/ver20/media/wsdl",
    "tptz": "http://www.onvif.org/ver20/ptz/wsdl",
    "tev": "http://www.onvif.org/ver10/events/wsdl",
    "wsnt": "http://docs.oasis-open.org/wsn/b-2",
    "tt": "http://www.onvif.org/ver10/schema",
    "tns1": "http://www.onvif.org/ver10/topics",
    "wsa": "http://www.w3.org/2005/08/addressing",
}
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
DIGEST = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest"


class Failed(Exception):
    """The camera did something else than it should."""


class Fault(Exception):
    """The camera answered with a SOAP fault."""

    def __init__(self, status: int, codes: list[str], text: str):
        super().__init__(f"{status} {'/'.join(codes)}: {text}")
        self.status, self.codes = status, codes


def expect(condition: object, message: str) -> None:
    if not condition:
        raise Failed(message)


def token(user: str, password: str, age: float = 0, nonce: bytes | None = None) -> str:
    """A security header with a password digest, made `age` seconds ago."""
    nonce = nonce or os.urandom(16)
    made = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=age)
    created = made.strftime("%Y-%m-%dT%H:%M:%SZ")
    digest = hashlib.sha1(nonce + created.encode() + password.encode()).digest()
    return (
        f'<wsse:Security xmlns:wsse="{WSSE}" xmlns:wsu="{WSU}" s:mustUnderstand="1"><wsse:UsernameToken><wsse:Username>{user}</wsse:Username>'
        f'<wsse:Password Type="{DIGEST}">{base64.b64encode(digest).decode()}</wsse:Password><wsse:Nonce>{base64.b64encode(nonce).decode()}</wsse:Nonce>'
        f"<wsu:Created>{created}</wsu:Created></wsse:UsernameToken></wsse:Security>"
    )


class Client:
    """One login at one camera. It keeps its connections, as recorders do."""

    def __init__(self, address: str, user: str, password: str, schemas: Path | None, scheme: str = "digest"):
        self.address, self.user, self.password, self.scheme = address, user, password, scheme
        self.session = requests.Session()
        self.session.trust_env = False
        if scheme == "digest":
            self.session.auth = HTTPDigestAuth(user, password)
        self.schemas = None
        if schemas:
            sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "xsd"))
            import schemaset

            self.schemas = _loaded(schemaset, schemas)
        self.services: dict[str, str] = {}

    def connect(self) -> None:
        """Learns the addresses of the services."""
        reply = self.call("tds", "GetServices", "<tds:IncludeCapability>false</tds:IncludeCapability>")
        for service in reply.iterfind("tds:Service", NS):
            self.services[service.findtext("tds:Namespace", namespaces=NS)] = service.findtext("tds:XAddr", namespaces=NS)

    def has(self, prefix: str) -> bool:
        return NS[prefix] in self.services

    def call(self, prefix: str, operation: str, content: str = "", to: str | None = None, header: str = "", timeout: float = 30, element: str | None = None):
        """Calls an operation and gives the element in the body of the reply."""
        address = to or self.services.get(NS[prefix], self.address)
        if self.scheme == "token":
            header += token(self.user, self.password)
        name = element or f"{prefix}:{operation}"
        body = f"<{name}>{content}</{name}>"
        reply = self.post(address, body, header, timeout)
        return self.read(reply)

    def post(self, address: str, body: str, header: str = "", timeout: float = 30, **more) -> requests.Response:
        spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
        envelope = f"<s:Envelope {spaces}><s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
        headers = {"Content-Type": "application/soap+xml; charset=utf-8"}
        return self.session.post(address, data=envelope.encode(), headers=headers, timeout=timeout, **more)

    def read(self, reply: requests.Response):
        expect(reply.content, f"status {reply.status_code} without a body")
        envelope = etree.fromstring(reply.content)
        if self.schemas is not None:
            problems = list(self.schemas.validate_envelope(envelope))
            expect(not problems, f"the reply is not valid: {problems}\n{reply.text}")
        body = envelope.find("s:Body", NS)
        fault = body.find("s:Fault", NS)
        if fault is not None:
            codes = [value.text.strip() for value in fault.iter(f"{{{SOAP}}}Value")]
            raise Fault(reply.status_code, codes, " ".join(fault.itertext()).strip())
        expect(reply.status_code == 200, f"status {reply.status_code} without a fault")
        return body[0]


_SCHEMAS: dict[Path, object] = {}


def _loaded(schemaset, folder: Path):
    """Compiling the schemas takes a while; once is enough."""
    if folder not in _SCHEMAS:
        _SCHEMAS[folder] = schemaset.SchemaSet.load(folder)
    return _SCHEMAS[folder]


def refused(call, *codes: str) -> Fault:
    """Expects a fault with all these codes."""
    try:
        call()
    except Fault as fault:
        for code in codes:
            expect(any(code in known for known in fault.codes), f"the fault is {fault} and not {codes}")
        return fault
    raise Failed(f"no fault came where {codes} was expected")


def local(address: str) -> str:
    """The address without what comes after the port."""
    return re.match(r"\w+://[^/]+", address).group(0)
