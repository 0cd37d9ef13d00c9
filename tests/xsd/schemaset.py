"""The official ONVIF schemas as one validator.

The schemas are read from a directory laid out as upstream has it (`ver10/`, `ver20/`) with the OASIS, W3C and
WS-Discovery files beside them in `external/`. Service schemas live inside WSDL files, import each other by relative
or absolute addresses, and several addresses name the same file; so every schema document is indexed by its target
namespace, every import is turned into a file of a temporary directory, and nothing is ever fetched from a network.

The schemas are compiled by XSD 1.1 rules: several official types put a wildcard after optional elements, which XSD 1.0
forbids as ambiguous (libxml2, and so lxml's own validator, refuses them), while 1.1 gives declared elements priority.

    schemas = SchemaSet.load("../shared/onvif/wsdl")
    errors = schemas.validate(body_element)      # a list of "line: message", empty when valid

Use as a command: `schemaset.py DIR FILE...` validates the SOAP body (or the root element) of each file.
"""

from __future__ import annotations

import copy
import os
import sys
import tempfile
import warnings
from pathlib import Path

import xmlschema
from lxml import etree

XS = "http://www.w3.org/2001/XMLSchema"
WSDL = "http://schemas.xmlsoap.org/wsdl/"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"

# Files that declare again what another file declares, each with the reason why it is the one left out.
LEFT_OUT = {
    "ver10/events/wsdl/event-vs.wsdl": "event.wsdl for one code generator",
    "ver10/events/wsdl/bw-2-vs-mod.wsdl": "goes with event-vs.wsdl",
    "ver10/display/display.wsdl": "older copy of ver10/display.wsdl",
}

# WS-Discovery of 2005 is written over the WS-Addressing draft of 2004, whose schema the directory does not hold. These
# are the elements of it that discovery messages use, as strict about them as the messages need.
WSA_2004 = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing"
    targetNamespace="http://schemas.xmlsoap.org/ws/2004/08/addressing" elementFormDefault="qualified">
  <xs:complexType name="EndpointReferenceType">
    <xs:sequence>
      <xs:element name="Address" type="wsa:AttributedURI"/>
      <xs:element name="ReferenceProperties" type="wsa:Bag" minOccurs="0"/>
      <xs:element name="ReferenceParameters" type="wsa:Bag" minOccurs="0"/>
      <xs:element name="PortType" type="xs:QName" minOccurs="0"/>
      <xs:element name="ServiceName" type="xs:QName" minOccurs="0"/>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="Bag">
    <xs:sequence><xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="AttributedURI">
    <xs:simpleContent>
      <xs:extension base="xs:anyURI"><xs:anyAttribute namespace="##other" processContents="lax"/></xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="Relationship">
    <xs:simpleContent>
      <xs:extension base="xs:anyURI">
        <xs:attribute name="RelationshipType" type="xs:QName"/>
        <xs:anyAttribute namespace="##other" processContents="lax"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:element name="EndpointReference" type="wsa:EndpointReferenceType"/>
  <xs:element name="MessageID" type="wsa:AttributedURI"/>
  <xs:element name="RelatesTo" type="wsa:Relationship"/>
  <xs:element name="To" type="wsa:AttributedURI"/>
  <xs:element name="Action" type="wsa:AttributedURI"/>
  <xs:element name="ReplyTo" type="wsa:EndpointReferenceType"/>
  <xs:element name="FaultTo" type="wsa:EndpointReferenceType"/>
  <xs:element name="From" type="wsa:EndpointReferenceType"/>
</xs:schema>
"""
WSA_2004_NS = "http://schemas.xmlsoap.org/ws/2004/08/addressing"


class SchemaSetError(Exception):
    """The directory does not hold a usable schema set."""


def parser() -> etree.XMLParser:
    """A parser for untrusted documents: no DTD, no entities, no network."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


class SchemaSet:
    """All schema documents below one directory, compiled into one validator."""

    def __init__(self, validator: xmlschema.XMLSchema11):
        self._validator = validator

    @classmethod
    def load(cls, directory: str | os.PathLike[str]) -> "SchemaSet":
        """Reads every `.wsdl`, `.xsd` and extension-less schema file below `directory`."""
        root = Path(directory)
        documents = _collect(root)
        if not documents:
            raise SchemaSetError(f"{root}: no schema documents found")
        documents.setdefault(WSA_2004_NS, [etree.fromstring(WSA_2004)])
        with tempfile.TemporaryDirectory(prefix="onvif-xsd-") as workdir:
            driver = _lay_out(documents, Path(workdir))
            try:
                with warnings.catch_warnings():
                    # Type alternatives are not used; the check of them is noise.
                    warnings.simplefilter("ignore", xmlschema.XMLSchemaTypeTableWarning)
                    validator = xmlschema.XMLSchema11(str(driver), allow="local")
            except xmlschema.XMLSchemaException as error:
                raise SchemaSetError(f"the schemas do not compile: {error}") from error
        return cls(validator)

    def knows(self, element: etree._Element) -> bool:
        """Whether the schemas declare this element globally."""
        return _name(element) in self._validator.maps.elements

    def namespaces(self) -> list[str]:
        """The target namespaces of the set."""
        return sorted(ns for ns in self._validator.maps.namespaces if ns)

    def validate(self, element: etree._Element) -> list[str]:
        """Validates one element strictly. An element that no schema declares is an error, not a pass."""
        if not self.knows(element):
            return [f"{element.sourceline or 0}: no schema declares {element.tag}"]
        declaration = self._validator.maps.elements[_name(element)]
        # A tree of its own: what surrounds the element does not matter, its namespace declarations do (QNames in text).
        alone = etree.fromstring(etree.tostring(element, with_tail=False), parser())
        errors = []
        for error in self._validator.iter_errors(alone, schema_path=None):
            reason = (error.reason or error.message or "").strip().replace("\n", " ")
            errors.append(f"{error.sourceline or element.sourceline or 0}: {error.path or declaration.name}: {reason}")
        return errors

    def validate_envelope(self, envelope: etree._Element) -> list[str]:
        """Validates each child of the SOAP body and each header entry that the schemas know."""
        errors = []
        body = envelope.find(f"{{{SOAP12}}}Body")
        if envelope.tag != f"{{{SOAP12}}}Envelope" or body is None:
            return [f"{envelope.sourceline or 0}: not a SOAP 1.2 envelope: {envelope.tag}"]
        for child in body.iterchildren(tag=etree.Element):
            errors += self.validate(child)
        for header in envelope.findall(f"{{{SOAP12}}}Header/*"):
            if self.knows(header):
                errors += self.validate(header)
        return errors


def _collect(root: Path) -> dict[str, list[etree._Element]]:
    """Every schema element below `root` by target namespace, in a stable order, equal copies once."""
    documents: dict[str, list[etree._Element]] = {}
    seen: set[bytes] = set()
    for path in sorted(p for p in root.rglob("*") if p.is_file()):
        if path.relative_to(root).as_posix() in LEFT_OUT:
            continue
        try:
            tree = etree.parse(str(path), parser())
        except etree.XMLSyntaxError:
            continue
        top = tree.getroot()
        if top.tag == f"{{{XS}}}schema":
            schemas = [top]
        elif top.tag == f"{{{WSDL}}}definitions":
            schemas = top.findall(f"{{{WSDL}}}types/{{{XS}}}schema")
        else:
            continue
        for schema in schemas:
            ns = schema.get("targetNamespace", "")
            # Serialising puts the namespace declarations of the WSDL around it onto the schema itself.
            text = etree.tostring(schema, with_tail=False)
            if text in seen:
                continue
            seen.add(text)
            # A schema that only imports (WSDL files of several port types have them) declares nothing.
            parsed = etree.fromstring(text, parser())
            if any(child.tag not in (f"{{{XS}}}import", f"{{{XS}}}annotation") for child in parsed.iterchildren(tag=etree.Element)):
                documents.setdefault(ns, []).append(parsed)
    return documents


def _name(element: etree._Element) -> str:
    return element.tag if isinstance(element.tag, str) else ""


def _lay_out(documents: dict[str, list[etree._Element]], target: Path) -> Path:
    """Writes the schemas with all their imports local, and one schema over them that imports each namespace once."""
    names = {ns: f"ns{i}.xsd" for i, ns in enumerate(documents)}
    for ns, parts in documents.items():
        if len(parts) == 1:
            _write(parts[0], target / names[ns], names)
            continue
        cover = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS})
        if ns:
            cover.set("targetNamespace", ns)
        for i, part in enumerate(parts):
            name = f"part{i}-{names[ns]}"
            _write(part, target / name, names)
            etree.SubElement(cover, f"{{{XS}}}include", schemaLocation=name)
        (target / names[ns]).write_bytes(etree.tostring(cover))
    driver = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS}, targetNamespace="urn:all-of-onvif")
    for ns, name in names.items():
        etree.SubElement(driver, f"{{{XS}}}import", namespace=ns, schemaLocation=name)
    path = target / "all.xsd"
    path.write_bytes(etree.tostring(driver))
    return path


def _write(schema: etree._Element, target: Path, names: dict[str, str]) -> None:
    """Writes one schema with its imports turned to local files and its includes dropped (all parts are merged)."""
    schema = copy.deepcopy(schema)
    for child in list(schema.iterchildren(f"{{{XS}}}include")):
        schema.remove(child)
    for child in list(schema.iterchildren(f"{{{XS}}}import")):
        ns = child.get("namespace", "")
        if ns in names:
            child.set("schemaLocation", names[ns])
        elif "schemaLocation" in child.attrib:
            raise SchemaSetError(f"{schema.get('targetNamespace')} imports {ns!r}, which the directory does not have")
    target.write_bytes(etree.tostring(schema))


def main(argv: list[str]) -> int:
    if len(argv) < 3:
        print(__doc__.strip().splitlines()[-1], file=sys.stderr)
        return 2
    schemas = SchemaSet.load(argv[1])
    bad = 0
    for name in argv[2:]:
        root = etree.parse(name, parser()).getroot()
        check = schemas.validate_envelope if root.tag == f"{{{SOAP12}}}Envelope" else schemas.validate
        errors = check(root)
        bad += bool(errors)
        for error in errors:
            print(f"{name}:{error}")
    print(f"{len(argv) - 2 - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
