//! Pictures that are uploaded for the on-screen display.

use super::*;

/// Sends a request with HTTP Digest.
async fn http(at: SocketAddr, user: &str, method: &str, path: &str, headers: &str, body: &str) -> Reply {
    let send = async |authorization: &str| {
        let mut client = Client::connect(at).await;
        client
            .send(format!(
                "{method} {path} HTTP/1.1\r\nHost: cam.example\r\n{authorization}{headers}\r\n{body}"
            ))
            .await;
        client.reply().await.expect("an answer")
    };
    let refused = send("").await;
    assert_eq!(refused.status, 401, "{}", refused.body);
    let challenge = refused.all("WWW-Authenticate")[0].to_owned();
    let mut client = digest::Client::new(user, Secret::new(PASSWORD));
    client
        .accept(&digest::challenges(challenge.as_bytes()).unwrap())
        .unwrap();
    let authorization = client.authorize(method, path, "c").unwrap();
    send(&format!("Authorization: {authorization}\r\n")).await
}

#[tokio::test]
async fn images_are_uploaded_shown_and_read_back() {
    const PNG: &str = "Content-Type: image/png\r\nContent-Length: 2\r\n";
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let path = "/onvif/osd_image/1";
    let image = format!("<tt:Image><tt:ImgPath>http://cam.example{path}</tt:ImgPath></tt:Image>");
    bench
        .created(
            "CreateOSD",
            &osd("", "vs_front", "Image", &place("UpperRight"), &image),
        )
        .await;
    assert!(bench.drawn().is_empty(), "there is no image yet");
    let at = bench.at();
    assert_eq!(http(at, ADMIN, "GET", path, "", "").await.status, 404);
    let reply = http(at, ADMIN, "POST", path, PNG, "16").await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let drawn = |bench: &Bench| {
        bench
            .drawn()
            .overlays
            .first()
            .map(|overlay| overlay.content.clone())
    };
    assert_eq!(drawn(&bench), Some(Content::Image(Bytes::from_static(b"16"))));
    let reply = http(at, ADMIN, "GET", path, "", "").await;
    assert_eq!(
        (reply.header("Content-Type"), reply.body.as_str()),
        (Some("image/png"), "16")
    );
    assert!(bench.two("GetOSDs", "").await.body.contains(&image));

    let long = "Content-Type: image/png\r\nContent-Length: 1025\r\n";
    for (path, headers, body, status) in [
        (
            path,
            "Content-Type: image/gif\r\nContent-Length: 2\r\n",
            "16",
            415,
        ),
        (path, "Content-Length: 2\r\n", "16", 415),
        (
            path,
            "Content-Type: image/png\r\nTransfer-Encoding: chunked\r\n",
            "2\r\n16\r\n0\r\n\r\n",
            411,
        ),
        (path, PNG, "xx", 415),
        (path, PNG, "17", 413),
        (path, long, &"1".repeat(1025), 413),
        ("/onvif/osd_image/3", PNG, "16", 404),
    ] {
        assert_eq!(
            http(at, ADMIN, "POST", path, headers, body).await.status,
            status,
            "{headers}"
        );
    }
    assert_eq!(drawn(&bench), Some(Content::Image(Bytes::from_static(b"16"))));
    // Whoever may see the video may see the image, but not change it.
    let users = bench.running.device.users();
    users
        .create(vec![NewUser {
            name: "viewer".to_owned(),
            password: Some(Secret::new(PASSWORD)),
            level: UserLevel::User,
            roles: Vec::new(),
        }])
        .await
        .unwrap();
    assert_eq!(http(at, "viewer", "GET", path, "", "").await.status, 200);
    assert_eq!(http(at, "viewer", "POST", path, PNG, "16").await.status, 403);

    let again = bench_on(storage).await;
    assert_eq!(drawn(&again), Some(Content::Image(Bytes::from_static(b"16"))));
    again
        .running
        .device
        .common()
        .factory_default(FactoryDefault::Soft)
        .await
        .unwrap();
    assert_eq!(http(again.at(), ADMIN, "GET", path, "", "").await.status, 404);
}
