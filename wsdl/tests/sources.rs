//! Pinned files are verified and downloaded as they should be.

mod common;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;

use onvif_wsdl::fetch::sources::{Rewrite, Source, Sources};
use onvif_wsdl::fetch::{download, sha256, verify};

fn pinned() -> Sources {
    Sources::parse(include_str!("../sources.toml")).unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            // Not `fs::copy`: the copy has to be writable where the original is not.
            std::fs::write(&target, std::fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}

#[test]
fn every_file_is_pinned_to_one_release() {
    let sources = pinned();
    let onvif = format!(
        "https://raw.githubusercontent.com/onvif/specs/{}/wsdl/",
        sources.release
    );
    for source in &sources.file {
        if source.path.starts_with("ver") {
            assert_eq!(source.url, format!("{onvif}{}", source.path));
        } else {
            assert!(source.path.starts_with("external/"), "{}", source.path);
            assert!(!source.url.starts_with(&onvif), "{}", source.path);
        }
        assert!(!source.namespace.is_empty(), "{}", source.path);
    }
    assert_eq!(Sources::parse(&sources.to_toml()).unwrap(), sources);
    assert_eq!(sources.to_toml(), include_str!("../sources.toml"));
}

#[test]
fn a_path_out_of_the_folder_is_refused() {
    let text = |path: &str| {
        format!(
            "release = \"1\"\n[[file]]\npath = \"{path}\"\nnamespace = \"n\"\nurl = \"u\"\nsha256 = \"{}\"\n",
            "0".repeat(64)
        )
    };
    assert!(Sources::parse(&text("a/b.xsd")).is_ok());
    for path in ["../a.xsd", "/a.xsd", "a/../../b.xsd", ""] {
        assert!(Sources::parse(&text(path)).is_err(), "{path}");
    }
    assert!(Sources::parse(&text("a.xsd").replace("000\"", "00\"")).is_err());
}

#[test]
fn the_local_copy_is_the_pinned_one_and_a_changed_byte_is_found() {
    let Some(schemas) = common::schemas("comparing the schema files with the pinned hashes") else {
        return;
    };
    let sources = pinned();
    let report = verify(&sources, &schemas).unwrap();
    assert!(report.is_clean(), "{report}");
    assert_eq!(report.correct, sources.file.len());

    let folder = tempfile::tempdir().unwrap();
    copy(&schemas, folder.path());
    let changed = folder.path().join("ver10/schema/onvif.xsd");
    let mut bytes = std::fs::read(&changed).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&changed, bytes).unwrap();
    std::fs::remove_file(folder.path().join("external/b-2.xsd")).unwrap();
    std::fs::write(folder.path().join("external/new.xsd"), "new").unwrap();

    let report = verify(&sources, folder.path()).unwrap();
    assert!(!report.is_clean());
    assert_eq!(report.differing, ["ver10/schema/onvif.xsd"]);
    assert_eq!(report.missing, ["external/b-2.xsd"]);
    assert_eq!(report.unlisted, ["external/new.xsd"]);
    assert_eq!(report.correct, sources.file.len() - 2);

    let repinned = sources.pinned_to(&schemas, &sources.release).unwrap();
    assert_eq!(repinned, sources);
    assert!(sources.pinned_to(folder.path(), "1").is_err());
}

/// Serves these files over HTTP until the test ends.
fn server(files: Vec<(&'static str, &'static str)>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            answer(connection.unwrap(), &files);
        }
    });
    address
}

fn answer(mut connection: TcpStream, files: &[(&str, &str)]) {
    let mut lines = BufReader::new(connection.try_clone().unwrap()).lines();
    let request = lines.next().unwrap().unwrap();
    while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
    let path = request.split(' ').nth(1).unwrap();
    let (status, body) = files
        .iter()
        .find(|(name, _)| *name == path)
        .map_or(("404 Not Found", ""), |(_, body)| ("200 OK", *body));
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
}

fn source(path: &str, url: String, content: &str) -> Source {
    Source {
        path: path.to_owned(),
        namespace: "urn:n".to_owned(),
        url,
        sha256: sha256(content.as_bytes()),
        rewrite: Vec::new(),
    }
}

#[test]
fn files_are_downloaded_rewritten_and_verified() {
    const PUBLISHED: &str = r#"<i at="http://example.org/b.xsd" not="http://example.org/b.xsd2"/>"#;
    const USED: &str = r#"<i at="./b.xsd" not="http://example.org/b.xsd2"/>"#;
    let address = server(vec![
        ("/a.xsd", PUBLISHED),
        ("/b.xsd", "<b/>"),
        ("/forged.xsd", "<forged/>"),
    ]);
    let mut a = source("x/a.xsd", format!("http://{address}/a.xsd"), USED);
    a.rewrite.push(Rewrite {
        from: "http://example.org/b.xsd".to_owned(),
        to: "./b.xsd".to_owned(),
    });
    let mut sources = Sources {
        release: "1".to_owned(),
        file: vec![a, source("x/y/b.xsd", format!("http://{address}/b.xsd"), "<b/>")],
    };
    let folder = tempfile::tempdir().unwrap();
    let report = download(&sources, folder.path()).unwrap();
    assert!(report.is_clean(), "{report}");
    assert_eq!(report.correct, 2);
    let read = |path| std::fs::read_to_string(folder.path().join(path)).unwrap();
    assert_eq!(read("x/a.xsd"), USED);
    assert_eq!(read("x/y/b.xsd"), "<b/>");
    assert!(verify(&sources, folder.path()).unwrap().is_clean());

    // What is there and correct is not downloaded again, even if it could not be.
    for source in &mut sources.file {
        source.url = format!("http://{address}/gone.xsd");
    }
    assert!(download(&sources, folder.path()).unwrap().is_clean());

    // Another content than the pinned one is named and not written.
    sources.file.push(source(
        "forged.xsd",
        format!("http://{address}/forged.xsd"),
        "<true/>",
    ));
    let report = download(&sources, folder.path()).unwrap();
    assert_eq!(report.differing.len(), 1, "{report}");
    assert!(report.differing[0].starts_with("forged.xsd"));
    assert!(!folder.path().join("forged.xsd").exists());

    // A file that cannot be had is an error with its address.
    sources.file[2].url = format!("http://{address}/gone.xsd");
    let error = format!("{:#}", download(&sources, folder.path()).unwrap_err());
    assert!(error.contains("/gone.xsd"), "{error}");
}
