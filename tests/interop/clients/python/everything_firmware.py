"""Firmware for the check that calls every operation: an upload that is no image, and images of a web server that the device fetches (UpgradeFirmware)."""

from __future__ import annotations

import datetime
import os
import time

from common import expect, say
from everything_events import TEV, operations, topic_filter
from requests.auth import HTTPDigestAuth

TDS = "http://www.onvif.org/ver10/device/wsdl"
COMPLETED = "tns1:Monitoring/CloudFirmwareUpgrade/Completed"


def firmware(device, started_anew) -> None:
    """What is no image, what is not there and what is not signed change nothing; what is signed is started. It is the last that is done to the device."""
    upgrade = device.call(TDS, "StartFirmwareUpgrade")
    # An image that nobody has signed is refused, and the one upload is free again.
    auth = HTTPDigestAuth(device.args.user, device.args.password)
    headers = {"Content-Type": "application/octet-stream"}
    taken = device.session.post(upgrade.UploadUri, data=b"no image", headers=headers, auth=auth, timeout=60)
    expect(taken.status_code == 415, f"an upload that is no image: status {taken.status_code}")

    expect(device.call(TDS, "GetServiceCapabilities").System.CloudFirmwareUpgrade, "the capability does not say CloudFirmwareUpgrade")
    before = version(device)
    device.refused(TDS, "UpgradeFirmware", "Action", Version="0.0.0")
    forged(device, before)
    started_anew(device, lambda: device.call(TDS, "UpgradeFirmware", Version=wanted("INTEROP_FIRMWARE")))
    completed(device, "true")
    expect(version(device) == wanted("INTEROP_FIRMWARE"), f"the version is {version(device)}")
    say(f"zeep: firmware {wanted('INTEROP_FIRMWARE')} fetched by the device and started; a forged image and one that is not there refused")


def forged(device, before: str) -> None:
    """An image whose signature is wrong comes to nothing, which the event tells."""
    device.call(TDS, "UpgradeFirmware", Version=wanted("INTEROP_FORGED_FIRMWARE"))
    completed(device, "false")
    expect(version(device) == before, f"the version is {version(device)} after a forged image")


def wanted(variable: str) -> str:
    """A version that the run has put on its web server."""
    expect(os.environ.get(variable), f"{variable} does not name a version")
    return os.environ[variable]


def version(device) -> str:
    return device.call(TDS, "GetDeviceInformation").FirmwareVersion


def completed(device, outcome: str) -> None:
    """Waits until the event tells what came of the upgrade."""
    made = device.call(TEV, "CreatePullPointSubscription", Filter=topic_filter(COMPLETED), InitialTerminationTime="PT120S")
    address = made.SubscriptionReference.Address._value_1
    seen = []
    deadline = time.monotonic() + 60
    while outcome not in seen:
        expect(time.monotonic() < deadline, f"the event tells {seen}, not {outcome}")
        reply = device.call(TEV, "PullMessages", address=address, Timeout=datetime.timedelta(seconds=5), MessageLimit=10)
        seen += [items.get("Success") for _, items in operations(reply.NotificationMessage)]
    device.call(TEV, "Unsubscribe", address=address)
