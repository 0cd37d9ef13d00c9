"""What the Python checks share: arguments, results, and how a check reports.

A check is a function that raises `Failed` (or anything else) when the device did not do what it should. Lines that
belong into the transcript of a run start with "» ".
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from pathlib import Path
from urllib.parse import urlsplit

SOAP12 = "http://www.w3.org/2003/05/soap-envelope"
TER = "http://www.onvif.org/ver10/error"


class Failed(Exception):
    """The device did something else than it should."""


def expect(condition: object, message: str) -> None:
    if not condition:
        raise Failed(message)


def say(line: str) -> None:
    """A line for the transcript."""
    print(f"» {line}", flush=True)


def arguments(description: str, checks: dict) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("check", choices=sorted(checks))
    parser.add_argument("--target", required=True, help="URL of the device service")
    parser.add_argument("--user", default="admin")
    parser.add_argument("--out", type=Path, default=Path("."), help="folder for what a later check needs")
    parser.add_argument("--schemas", type=Path, help="folder with the official WSDL files")
    args = parser.parse_args()
    # Not an argument: the process list is public.
    args.password = os.environ.get("ONVIF_PASSWORD", "")
    parts = urlsplit(args.target)
    args.host, args.port = parts.hostname, parts.port or 80
    return args


def run(description: str, checks: dict) -> None:
    """Runs the check that the command line names and ends the process with its result."""
    args = arguments(description, checks)
    try:
        checks[args.check](args)
    except Failed as error:
        print(f"FAILED: {error}", flush=True)
        sys.exit(1)
    except Exception:
        traceback.print_exc()
        sys.exit(1)
    print("passed")


def save(args: argparse.Namespace, name: str, value: object) -> None:
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / name).write_text(json.dumps(value, indent=1))


def expect_jpeg(data: bytes | None) -> tuple[int, int]:
    """Width and height of a JPEG picture, from its frame header."""
    expect(data, "no snapshot came")
    expect(data[:3] == b"\xff\xd8\xff" and data.rstrip(b"\0")[-2:] == b"\xff\xd9", "the snapshot is not a whole JPEG")
    at = 2
    while at + 9 < len(data):
        expect(data[at] == 0xFF, f"no JPEG marker at byte {at}")
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + length
    raise Failed("the snapshot has no frame header")
