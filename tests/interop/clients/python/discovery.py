"""Checks with the Python package WSDiscovery: probes over IPv4 and IPv6, filters, and the announcements."""

from __future__ import annotations

import logging
import os
import threading
import time
from urllib.parse import urlsplit

from common import expect, run, save, say
from wsdiscovery import QName, Scope
from wsdiscovery.discovery import ThreadedWSDiscovery

NETWORK = "http://www.onvif.org/ver10/network/wsdl"
DEVICE = "http://www.onvif.org/ver10/device/wsdl"
# The device may wait up to APP_MAX_DELAY (0.5 s) before it answers; the probe is repeated within the same time.
WAIT = 3


class Discovery:
    """A client that sends its probes over one family of addresses only."""

    def __init__(self, family: int | None = None):
        self.wsd = ThreadedWSDiscovery()
        self.family = family

    def __enter__(self) -> ThreadedWSDiscovery:
        self.wsd.start()
        silent = {4: self.wsd._networkingThread_v6, 6: self.wsd._networkingThread_v4}.get(self.family)
        if self.family == 6:
            expect(self.wsd._networkingThread_v6 is not None, "no IPv6 here")
        if silent is not None:
            silent.addMulticastMessage = lambda *a, **k: None
        # The interfaces are looked up by a thread; a probe before that goes nowhere.
        deadline = time.monotonic() + 10
        thread = self.wsd._networkingThread_v6 if self.family == 6 else self.wsd._networkingThread_v4
        while not getattr(thread, "_multiOutUniInSockets", None):
            expect(time.monotonic() < deadline, "the client found no interface")
            time.sleep(0.05)
        return self.wsd

    def __exit__(self, *error) -> None:
        self.wsd.stop()


def probe(wsd: ThreadedWSDiscovery, **filters):
    wsd.clearRemoteServices()
    return wsd.searchServices(timeout=WAIT, **filters)


def describe(service) -> str:
    types = " ".join(f"{t.getNamespacePrefix()}:{t.getLocalname()}" for t in service.getTypes())
    return f"{service.getEPR()} types [{types}] addresses [{' '.join(service.getXAddrs())}]"


def check_service(args, service, family: int) -> None:
    types = {(t.getNamespace(), t.getLocalname()) for t in service.getTypes()}
    expect((NETWORK, "NetworkVideoTransmitter") in types, f"type NetworkVideoTransmitter is missing: {types}")
    expect((DEVICE, "Device") in types, f"type Device is missing: {types}")
    expect(service.getEPR().startswith("urn:uuid:"), f"endpoint {service.getEPR()}")
    addresses = [urlsplit(x) for x in service.getXAddrs()]
    expect(addresses, "no transport address")
    expect(all(a.path == "/onvif/device_service" and a.scheme in ("http", "https") for a in addresses), f"addresses: {service.getXAddrs()}")
    hosts = [a.hostname for a in addresses]
    expect(any((":" in h) == (family == 6) for h in hosts), f"no IPv{family} address among {hosts}")
    expect(not any(h in ("0.0.0.0", "::", "localhost", "127.0.0.1", "::1") for h in hosts), f"an address that leads nowhere: {hosts}")
    scopes = [str(s.getValue()) for s in service.getScopes()]
    # Core wants these of every device; `Profile/` is for devices that claim one.
    for part in ("name/", "hardware/"):
        expect(any(s.startswith(f"onvif://www.onvif.org/{part}") for s in scopes), f"no scope {part}: {scopes}")


def find(args, family: int) -> None:
    with Discovery(family) as wsd:
        everything = probe(wsd)
        expect(len(everything) == 1, f"a probe for anything found {len(everything)}: {[describe(s) for s in everything]}")
        service = everything[0]
        say(f"discovery over IPv{family}: {describe(service)}")
        for scope in service.getScopes():
            print(f"  scope {scope.getValue()}")
        check_service(args, service, family)
        save(args, f"discovered-v{family}.json", {"endpoint": service.getEPR(), "addresses": service.getXAddrs()})
        for name, matching in (
            ("type NetworkVideoTransmitter", {"types": [QName(NETWORK, "NetworkVideoTransmitter", "dn")]}),
            ("type Device", {"types": [QName(DEVICE, "Device", "tds")]}),
            ("scope prefix", {"scopes": [Scope("onvif://www.onvif.org/hardware")]}),
        ):
            found = probe(wsd, **matching)
            expect(len(found) == 1, f"{name}: found {len(found)}")
            print(f"{name}: found")
        # The client filters what comes back as well, so look at what the device sent.
        for name, other in (
            ("another type", {"types": [QName(NETWORK, "NetworkVideoDisplay", "dn")]}),
            ("another scope", {"scopes": [Scope("onvif://www.onvif.org/location/nowhere-at-all")]}),
        ):
            probe(wsd, **other)
            expect(not wsd._remoteServices, f"{name}: the device answered a probe that does not match it")
            print(f"{name}: silence, as it should be")


def announcement(args, kind: str) -> None:
    """Waits for Hello or Bye. Says on a file that it listens, so that the camera is started or stopped after that."""
    seen = threading.Event()
    got = []

    def hello(service):
        got.append(describe(service))
        seen.set()

    def bye(endpoint):
        got.append(endpoint)
        seen.set()

    with Discovery() as wsd:
        if kind == "hello":
            wsd.setRemoteServiceHelloCallback(hello)
        else:
            wsd.setRemoteServiceByeCallback(bye)
        args.out.mkdir(parents=True, exist_ok=True)
        ready = args.out / f"{kind}.ready"
        ready.write_text(str(os.getpid()))
        try:
            expect(seen.wait(60), f"no {kind} came")
        finally:
            ready.unlink(missing_ok=True)
    say(f"{kind}: {got[0]}")
    expect("urn:uuid:" in got[0], f"{kind} without endpoint: {got}")


CHECKS = {
    "ipv4": lambda a: find(a, 4),
    "ipv6": lambda a: find(a, 6),
    "hello": lambda a: announcement(a, "hello"),
    "bye": lambda a: announcement(a, "bye"),
}

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    run(__doc__, CHECKS)
