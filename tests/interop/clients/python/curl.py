"""Checks with curl: the forms of HTTP that recorders use, Digest, and the snapshot."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from common import TER, expect, expect_jpeg, run, say
from lxml import etree

SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
CLOCK = '<GetSystemDateAndTime xmlns="http://www.onvif.org/ver10/device/wsdl"/>'
INFORMATION = '<GetDeviceInformation xmlns="http://www.onvif.org/ver10/device/wsdl"/>'
CONTENT = "Content-Type: application/soap+xml; charset=utf-8"


def envelope(body: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?><e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body>{body}</e:Body></e:Envelope>'


def curl(args, *options: str, data: bytes | None = None, password: str | None = None) -> tuple[int, bytes, str]:
    """Runs curl; gives status, body and its log. The password goes by a file, since process lists are public."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["curl", "--silent", "--show-error", "--verbose", "--max-time", "20", "--noproxy", "*", "--output", f"{folder}/body", "--write-out", "%{http_code}"]
        if password is not None:
            Path(folder, "login").write_text(f'user = "{args.user}:{password}"\n')
            command += ["--config", f"{folder}/login"]
        if data is not None:
            Path(folder, "data").write_bytes(data)
            command += ["--data-binary", f"@{folder}/data"]
        done = subprocess.run([*command, *options], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        expect(done.returncode == 0, f"curl ended with {done.returncode}: {done.stderr[-1500:]}")
        body = Path(folder, "body")
        return int(done.stdout[-3:]), body.read_bytes() if body.exists() else b"", done.stderr


def forms(args) -> None:
    """Every form of the same request gets the same answer."""
    plain = envelope(CLOCK).encode()
    # Bigger than what curl sends without asking, so that it waits for the go-ahead.
    padded = envelope(CLOCK + f"<!--{'x' * 70_000}-->").encode()
    variants = {
        "plain": (["-H", CONTENT], plain),
        "action parameter": (["-H", CONTENT + '; action="http://www.onvif.org/ver10/device/wsdl/GetSystemDateAndTime"'], plain),
        "SOAPAction header": (["-H", CONTENT, "-H", 'SOAPAction: "http://www.onvif.org/ver10/device/wsdl/GetSystemDateAndTime"'], plain),
        "empty SOAPAction header": (["-H", CONTENT, "-H", 'SOAPAction: ""'], plain),
        "chunked body": (["-H", CONTENT, "-H", "Transfer-Encoding: chunked"], plain),
        "Expect: 100-continue": (["-H", CONTENT, "-H", "Expect: 100-continue"], plain),
        "Expect: 100-continue, long body": (["-H", CONTENT, "-H", "Expect: 100-continue"], padded),
        "byte order mark": (["-H", CONTENT], b"\xef\xbb\xbf" + plain),
        "text/xml": (["-H", "Content-Type: text/xml; charset=utf-8"], plain),
        "single quotes and a default namespace": (
            ["-H", CONTENT],
            b"<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Header/><Body>" + CLOCK.encode() + b"</Body></Envelope>",
        ),
        "HTTP/1.0": (["-H", CONTENT, "--http1.0"], plain),
        "connection closed by the client": (["-H", CONTENT, "-H", "Connection: close"], plain),
    }
    wrong = []
    for name, (options, data) in variants.items():
        status, body, log = curl(args, *options, args.target, data=data)
        good = status == 200 and b"UTCDateTime" in body
        if "100-continue" in name and "long" in name and "100 Continue" not in log:
            good = False
        print(f"{'ok    ' if good else 'FAILED'} {name}: {status}")
        if not good:
            print(log[-3000:], body[:2000])
            wrong.append(name)
    expect(not wrong, f"not answered as the plain form: {wrong}")


def keep_alive(args) -> None:
    """Two requests, one connection."""
    status, _, log = curl(args, "-H", CONTENT, args.target, "--output", "/dev/null", args.target, data=envelope(CLOCK).encode())
    expect(status == 200, f"status {status}")
    expect("Re-using existing connection" in log, "the connection was not kept")


def digest(args) -> None:
    for name, option in (("Digest", "--digest"), ("whatever the device asks for", "--anyauth")):
        status, body, log = curl(args, option, "-H", CONTENT, args.target, data=envelope(INFORMATION).encode(), password=args.password)
        expect(status == 200 and b"Manufacturer" in body, f"{name}: status {status}: {log[-2000:]} {body[:500]!r}")
        used = next((line for line in log.splitlines() if line.startswith("> Authorization: Digest")), "")
        algorithm = "SHA-256" if "SHA-256" in used else "MD5"
        expect(used, f"{name}: no Digest was sent")
        say(f"curl: login by {name}, with {algorithm}")
    for profile in json.loads((args.out / "profiles.json").read_text()):
        status, body, _ = curl(args, "--digest", profile["snapshot"], password=args.password)
        expect(status == 200, f"snapshot: status {status}")
        size = expect_jpeg(body)
        print(f"snapshot of {profile['token']}: {size[0]}x{size[1]}, {len(body)} bytes")


def refused(args) -> None:
    """Without a password, and with a wrong one, 401 with a challenge: for SOAP and for the snapshot."""
    snapshot = json.loads((args.out / "profiles.json").read_text())[0]["snapshot"]
    for password in (None, args.password + "x", ""):
        for what, options, data in (("GetDeviceInformation", ["-H", CONTENT, args.target], envelope(INFORMATION).encode()), ("snapshot", [snapshot], None)):
            login = [] if password is None else ["--digest"]
            status, body, log = curl(args, *login, *options, data=data, password=password)
            shown = "no password" if password is None else "a wrong password" if password else "an empty password"
            print(f"{what} with {shown}: {status}")
            expect(status == 401, f"{what} with {shown}: {status}, 401 expected")
            challenges = [line for line in log.splitlines() if line.lower().startswith("< www-authenticate:")]
            expect(any(" digest " in c.lower() for c in challenges), f"{what} with {shown}: no Digest challenge in {challenges}")
            expect(not any(" basic " in c.lower() for c in challenges), "Basic is offered without TLS")
            if what == "GetDeviceInformation" and body:
                fault = etree.fromstring(body)
                expect(f"{TER}" in fault.nsmap.values() or TER.encode() in body, f"the fault names no ONVIF code: {body[:600]!r}")


def not_understood(args) -> None:
    """What is no request gets an error and no answer: other methods, other paths, another SOAP, no XML."""
    cases = {
        "GET of the service": (["-H", CONTENT, args.target], None, range(400, 500)),
        "unknown path": (["-H", CONTENT, args.target.replace("device_service", "no_such_service")], envelope(CLOCK).encode(), range(400, 600)),
        "no XML": (["-H", CONTENT, args.target], b"hello", range(400, 600)),
        "SOAP 1.1": (["-H", "Content-Type: text/xml", args.target], f'<e:Envelope xmlns:e="{SOAP11}"><e:Body>{CLOCK}</e:Body></e:Envelope>'.encode(), range(400, 600)),
        "unknown operation": (["-H", CONTENT, args.target], envelope('<NoSuchThing xmlns="http://www.onvif.org/ver10/device/wsdl"/>').encode(), range(400, 600)),
        "ten megabytes": (["-H", CONTENT, "-H", "Expect:", args.target], envelope(f"<x>{'a' * 10_000_000}</x>").encode(), range(400, 600)),
    }
    wrong = []
    for name, (options, data, statuses) in cases.items():
        try:
            status, body, _ = curl(args, *options, data=data)
        except Exception as error:
            # A refused upload may end as a broken connection.
            print(f"{name}: {str(error)[:200]}")
            if name != "ten megabytes":
                wrong.append(name)
            continue
        print(f"{name}: {status} {body[:160]!r}")
        if status not in statuses:
            wrong.append(f"{name}: {status}")
    expect(not wrong, f"answered: {wrong}")


CHECKS = {"forms": forms, "keep-alive": keep_alive, "digest": digest, "refused": refused, "not-understood": not_understood}

if __name__ == "__main__":
    run(__doc__, CHECKS)
