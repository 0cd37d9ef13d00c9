#!/usr/bin/env python3
"""Validates request and response bodies against the official XSD.

    validate.py --schemas DIR FILE_OR_FOLDER...

A `.txt` file holds one body element per line; lines that start with `#` are comments. A `.xml` file holds one element or
one SOAP envelope. A folder stands for every such file below it. Each message is validated strictly: an element that no
schema declares is a failure. Before the messages are looked at, the validator has to refuse a damaged copy of one of
them, so that a validator that passes everything is noticed.

Exit status: 0 when all are valid but for the exceptions below, 1 when not, 2 when nothing could be validated.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "xsd"))
from schemaset import SOAP12, SchemaSet, parser  # noqa: E402

# Failures that are accepted: namespace of the body element, a part of the message, and the reason. One that no message
# needs any more is a failure, so that the list stays true.
EXCEPTIONS: list[tuple[str, str, str]] = []


def messages(paths: list[Path]):
    """Every message as (place, element)."""
    for path in paths:
        if path.is_dir():
            yield from messages(sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".xml")))
        elif path.suffix == ".txt":
            for number, line in enumerate(path.read_bytes().splitlines(), 1):
                if line.strip() and not line.startswith(b"#"):
                    yield f"{path}:{number}", etree.fromstring(line, parser())
        else:
            yield str(path), etree.parse(str(path), parser()).getroot()


def validate(schemas: SchemaSet, element: etree._Element) -> list[str]:
    if element.tag == f"{{{SOAP12}}}Envelope":
        return schemas.validate_envelope(element)
    return schemas.validate(element)


def refuses_damage(schemas: SchemaSet, element: etree._Element) -> bool:
    """Whether a copy with an attribute and a child that do not belong there is refused."""
    damaged = etree.fromstring(etree.tostring(element, with_tail=False), parser())
    target = damaged if damaged.tag != f"{{{SOAP12}}}Envelope" else damaged.find(f"{{{SOAP12}}}Body/*")
    target.set("NoSuchAttribute", "1")
    target.insert(0, etree.Element("NoSuchChild"))
    return bool(validate(schemas, damaged))


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--schemas", type=Path, required=True, help="folder with ver10, ver20 and external")
    arguments.add_argument("--summary", action="store_true", help="count the kinds of failures instead of naming each")
    arguments.add_argument("paths", type=Path, nargs="+", metavar="FILE_OR_FOLDER")
    given = arguments.parse_args()

    schemas = SchemaSet.load(given.schemas)
    seen, failed, kinds, used = 0, 0, Counter(), set()
    for place, element in messages(given.paths):
        if seen == 0 and not refuses_damage(schemas, element):
            print("the validator accepts a damaged message", file=sys.stderr)
            return 2
        seen += 1
        name, space = etree.QName(element).localname, etree.QName(element).namespace
        left = []
        for error in validate(schemas, element):
            excuse = next((e for e in EXCEPTIONS if e[0] == space and e[1] in error), None)
            if excuse:
                used.add(excuse)
            else:
                left.append(error)
        failed += bool(left)
        for error in left:
            kinds[(name, error.split(": ", 1)[-1])] += 1
            if not given.summary:
                print(f"{place}: {name}: {error}")
    if given.summary:
        for (name, error), count in sorted(kinds.items()):
            print(f"{count:5} {name}: {error}")
    stale = [e for e in EXCEPTIONS if e not in used]
    for space, part, _ in stale:
        print(f"the exception for {space} ({part}) is not needed any more")
    print(f"{seen} messages, {seen - failed} valid, {failed} not")
    if seen == 0:
        print("nothing to validate", file=sys.stderr)
        return 2
    return 1 if failed or stale else 0


if __name__ == "__main__":
    sys.exit(main())
