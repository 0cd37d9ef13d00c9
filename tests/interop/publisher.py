"""Announces a device with the Python package WSDiscovery, to try the discovery checks on a device that is not ours."""

import signal
import sys

from wsdiscovery import QName, Scope
from wsdiscovery.publishing import ThreadedWSPublishing

service = ThreadedWSPublishing()
service.start()
service.publishService(
    types=[
        QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter", "dn"),
        QName("http://www.onvif.org/ver10/device/wsdl", "Device", "tds"),
    ],
    scopes=[Scope(f"onvif://www.onvif.org/{part}") for part in ("name/stand-in", "hardware/none", "Profile/Streaming")],
    xAddrs=sys.argv[1:],
)
print("ready", flush=True)
signal.sigwait([signal.SIGTERM, signal.SIGINT])
service.stop()
