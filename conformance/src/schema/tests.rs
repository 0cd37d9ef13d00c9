//! Documents by a small schema that has what those of ONVIF have.

use super::Schemas;
use super::declaration::Declarations;
use super::load;

const SCHEMA: &str = r###"
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"><wsdl:types>
<xs:schema xmlns:t="urn:t" targetNamespace="urn:t" elementFormDefault="qualified">
  <xs:simpleType name="Name"><xs:restriction base="xs:string"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="ON"/><xs:enumeration value="OFF"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Numbers"><xs:list itemType="xs:int"/></xs:simpleType>
  <xs:simpleType name="Version"><xs:restriction base="xs:string"><xs:pattern value="[0-9]+(\.[0-9]+)*"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:QName"><xs:enumeration value="t:Good"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Either"><xs:union memberTypes="t:Mode xs:int"/></xs:simpleType>
  <xs:complexType name="Base">
    <xs:sequence>
      <xs:element name="Name" type="t:Name"/>
      <xs:element name="Mode" type="t:Mode" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="token" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:complexType name="Derived"><xs:complexContent><xs:extension base="t:Base">
    <xs:sequence>
      <xs:element name="Level" type="xs:float" maxOccurs="2"/>
      <xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:anyAttribute processContents="lax"/>
  </xs:extension></xs:complexContent></xs:complexType>
  <xs:complexType name="Text"><xs:simpleContent><xs:extension base="t:Version"><xs:attribute name="n" type="t:Numbers"/></xs:extension></xs:simpleContent></xs:complexType>
  <xs:element name="Root"><xs:complexType><xs:sequence>
    <xs:element name="Item" type="t:Base" maxOccurs="unbounded"/>
    <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="A" type="t:Either"/><xs:element name="B" type="xs:QName" nillable="true"/><xs:element name="C" type="t:Code"/></xs:choice>
    <xs:element ref="t:Version" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="Version" type="t:Text"/>
</xs:schema></wsdl:types></wsdl:definitions>"###;

fn schemas() -> Schemas {
    let mut declarations = Declarations::default();
    load::read(SCHEMA, &mut declarations).unwrap();
    Schemas(declarations)
}

fn check(inner: &str) -> Vec<String> {
    let document = format!(
        "<Root xmlns='urn:t' xmlns:t='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>{inner}</Root>"
    );
    schemas()
        .check(&document)
        .iter()
        .map(ToString::to_string)
        .collect()
}

const ITEM: &str = "<Item token='1'><Name>ab</Name></Item>";

#[test]
fn what_is_valid_is_not_complained_about() {
    for inner in [
        ITEM.to_owned(),
        format!("{ITEM}<C>t:Good</C><C xmlns:other='urn:t'>other:Good</C>"),
        format!("{ITEM}{ITEM}<A>ON</A><A>12</A><B>t:x</B><B xsi:nil='true'/><Version n='1 2 3'>1.22</Version>"),
        "<Item token='1' xsi:type='t:Derived' more='x'><Name/><Mode>OFF</Mode><Level>1</Level><Level>-INF</Level><x xmlns='urn:x'/>\
         <Version>1</Version></Item>"
            .to_owned(),
    ] {
        assert_eq!(check(&inner), Vec::<String>::new(), "{inner}");
    }
}

#[test]
fn each_mistake_is_found_where_it_is() {
    for (inner, expected) in [
        ("".to_owned(), "Root: the end instead of Item"),
        ("<Item><Name/></Item>".to_owned(), "Root/Item: no attribute token"),
        (
            "<Item token='1'/>".to_owned(),
            "Root/Item: the end instead of Name",
        ),
        (
            "<Item token='1'><Mode>ON</Mode><Name/></Item>".to_owned(),
            "Root/Item: Mode of urn:t instead of Name",
        ),
        (
            "<Item token='1'><Name>abcde</Name></Item>".to_owned(),
            "Root/Item/Name: \"abcde\" has the length 5",
        ),
        (
            "<Item token='1'><Name/><Mode>on</Mode></Item>".to_owned(),
            "Root/Item/Mode: \"on\" is none of the values of its type",
        ),
        (
            "<Item token='1' x='2'><Name/></Item>".to_owned(),
            "Root/Item: the attribute x has no place here",
        ),
        (
            "<Item token='1'>x<Name/></Item>".to_owned(),
            "Root/Item: text between elements",
        ),
        (
            "<Item token='1'><Name xmlns=''/></Item>".to_owned(),
            "Root/Item: Name of no namespace instead of Name",
        ),
        (
            "<Item token='1'><Name/><Name/></Item>".to_owned(),
            "Root/Item: Name of urn:t instead of Mode",
        ),
        (
            "<Item token='1' xsi:nil='1'/>".to_owned(),
            "Root/Item: xsi:nil, which it may not have",
        ),
        (
            "<Item token='1' xsi:type='t:Derived'><Name/></Item>".to_owned(),
            "Root/Item: the end instead of Level or Mode",
        ),
        (
            "<Item token='1' xsi:type='t:Text'><Name/></Item>".to_owned(),
            "Root/Item: xsi:type Text, which does not derive from Base",
        ),
        (
            format!("{ITEM}<A>maybe</A>"),
            "Root/A: \"maybe\" is none of the values of its type",
        ),
        (format!("{ITEM}<B>q:x</B>"), "Root/B: \"q:x\" is no xs:QName"),
        (
            format!("{ITEM}<C xmlns:t='urn:other'>t:Good</C>"),
            "Root/C: \"t:Good\" is none of the values of its type",
        ),
        (
            format!("{ITEM}<Version>1.x</Version>"),
            "Root/Version: \"1.x\" does not have the form of its type",
        ),
        (
            format!("{ITEM}<Version n='1 b'>1</Version>"),
            "Root/Version: the attribute n: \"b\" is no xs:int",
        ),
        (
            format!("{ITEM}<Version>1</Version><A>1</A>"),
            "Root: A of urn:t instead of the end",
        ),
        (
            "<Item token='1' xsi:type='t:Derived'><Name/><Level>1</Level><Version>x</Version></Item>"
                .to_owned(),
            "Root/Item/Version: \"x\" does not have the form of its type",
        ),
    ] {
        let found = check(&inner);
        assert_eq!(
            found.first().map(String::as_str),
            Some(expected),
            "{inner}: {found:?}"
        );
    }
}

#[test]
fn a_document_of_another_kind_is_no_valid_one() {
    assert_eq!(
        schemas().check("<Root/>")[0].what,
        "Root of no namespace is not declared"
    );
    assert!(
        schemas()
            .check("<Root")
            .first()
            .unwrap()
            .what
            .starts_with("not well formed")
    );
}

#[test]
fn many_children_take_no_time() {
    // Beyond what is looked at where groups repeat, and below.
    let items = ITEM.repeat(20_000);
    assert_eq!(check(&items), Vec::<String>::new());
    let items = ITEM.repeat(4_000);
    let found = check(&format!("{items}<X/>"));
    assert!(found[0].contains("X of urn:t instead of"), "{found:?}");
}

#[test]
fn a_folder_without_schemas_is_said() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), "nothing").unwrap();
    assert!(Schemas::load(folder.path()).unwrap_err().contains("no schema"));
    assert!(Schemas::load(&folder.path().join("missing")).is_err());
    std::fs::write(folder.path().join("a.wsdl"), SCHEMA).unwrap();
    Schemas::load(folder.path()).unwrap();
}
