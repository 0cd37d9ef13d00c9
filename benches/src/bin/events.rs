//! Events to subscribers: a device emits so many a second, and pull points over HTTP take them.
//!
//! `cargo run --release -p onvif-benches --features events --bin events -- [--rate 1000] [--subscribers 20] [--seconds 10]`
//!
//! The device runs in a process of its own, whose processor time is told for every event that a subscriber was handed. Afterwards a bare hyper server
//! answers the same number of requests with as many octets: what is above its time is the price of the events.

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use onvif_benches::credentials::{Account, TokenWriter};
use onvif_benches::serve::option;
use onvif_device::events::{Emitter, Topic};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::services::events::EventService;
use onvif_device::{BuildError, Device, Module, Setup};
use tokio::net::{TcpListener, TcpStream};

fn main() -> Result<()> {
    let number = |name: &str, default: u64| option(name).map_or(Ok(default), |text| text.parse());
    let plan = Plan {
        rate: number("--rate", 1000).context("--rate")?,
        subscribers: number("--subscribers", 20).context("--subscribers")?,
        seconds: number("--seconds", 10).context("--seconds")?,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    match option("--serve").as_deref() {
        Some("device") => runtime.block_on(serve_device(plan)),
        Some("bare") => runtime.block_on(serve_bare()),
        _ => runtime.block_on(measure(plan)),
    }
}

#[derive(Clone, Copy)]
struct Plan {
    rate: u64,
    subscribers: u64,
    seconds: u64,
}

impl Plan {
    fn events(&self) -> u64 {
        self.rate * self.seconds
    }
}

/// Declares the topic of the benchmark.
struct Source(Arc<OnceLock<Emitter>>);

impl Module for Source {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::event("tns1:RuleEngine/LineDetector/Crossed")
            .source("Rule", "xs:string")
            .data("ObjectId", "xs:integer");
        let _ = self.0.set(setup.common().events().declare(topic)?);
        Ok(())
    }
}

/// Listens, emits when it is told to, and tells its processor time at the end of each line that it reads.
async fn serve_device(plan: Plan) -> Result<()> {
    let source = Arc::new(OnceLock::new());
    let account = Account::of_the_benchmark();
    let device = Device::builder()
        .administrator(account.user, account.password)
        .module(Source(Arc::clone(&source)))
        .module(EventService::default())
        .build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut server = HttpServer::new(device, HttpLimits::default());
    server.listen(listener);
    let emitter = source.get().context("no topic")?.clone();
    commands(address, move || emit(emitter.clone(), plan)).await
}

/// Emits evenly, in steps of ten milliseconds.
async fn emit(emitter: Emitter, plan: Plan) {
    let start = Instant::now();
    let mut ticks = tokio::time::interval(Duration::from_millis(10));
    let mut emitted = 0;
    while emitted < plan.events() {
        ticks.tick().await;
        let due = (start.elapsed().as_micros() as u64 * plan.rate / 1_000_000).min(plan.events());
        for number in emitted..due {
            emitter.emit(&[("Rule", "line")], &[("ObjectId", &number.to_string())]);
        }
        emitted = due;
    }
}

/// A server that does nothing but answer with as many octets as a request asks for in `x-octets`.
async fn serve_bare() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(|request: Request<hyper::body::Incoming>| async move {
                let octets = request
                    .headers()
                    .get("x-octets")
                    .and_then(|value| value.to_str().ok()?.parse().ok())
                    .unwrap_or(0);
                let _ = request.into_body().collect().await;
                Ok::<_, Infallible>(Response::new(Full::new(Bytes::from(vec![b'x'; octets]))))
            });
            tokio::spawn(async move {
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    commands(address, || async {}).await
}

/// `go` starts what there is to do, every other line asks for the processor time in microseconds; ends with the input.
async fn commands<F>(address: SocketAddr, go: impl Fn() -> F) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    println!("{address}");
    loop {
        let line = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).map(|_| line)
        });
        match line.await??.trim() {
            "" => return Ok(()),
            "go" => drop(tokio::spawn(go())),
            _ => println!("{}", processor_time().as_micros()),
        }
    }
}

fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

struct Server {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
    address: SocketAddr,
}

impl Server {
    fn start(kind: &str, plan: Plan) -> Result<Server> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["--serve", kind, "--rate", &plan.rate.to_string()])
            .args(["--seconds", &plan.seconds.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(child.stdout.take().context("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        Ok(Server {
            child,
            output,
            address: line.trim().parse()?,
        })
    }

    fn say(&mut self, line: &str) -> Result<()> {
        writeln!(self.child.stdin.as_mut().context("no input")?, "{line}")?;
        Ok(())
    }

    fn processor_time(&mut self) -> Result<Duration> {
        self.say("time")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(Duration::from_micros(line.trim().parse()?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// What one subscriber saw.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    events: u64,
    requests: u64,
    octets: u64,
}

async fn measure(plan: Plan) -> Result<()> {
    let mut server = Server::start("device", plan)?;
    let mut points = Vec::new();
    for _ in 0..plan.subscribers {
        points.push(subscribe(server.address).await?);
    }
    let before = server.processor_time()?;
    server.say("go")?;
    let mut tasks = Vec::new();
    for (client, path) in points {
        tasks.push(tokio::spawn(drain(client, path, plan.events())));
    }
    let mut all = Seen::default();
    for task in tasks {
        let seen = task.await??;
        all.events += seen.events;
        all.requests += seen.requests;
        all.octets += seen.octets;
    }
    let used = server.processor_time()? - before;
    drop(server);
    let wanted = plan.events() * plan.subscribers;
    println!(
        "{} events a second to {} subscribers for {} s",
        plan.rate, plan.subscribers, plan.seconds
    );
    println!(
        "delivered {} of {wanted}, lost {}",
        all.events,
        wanted - all.events
    );
    report("device", used, all, plan);

    let mut bare = Server::start("bare", plan)?;
    let before = bare.processor_time()?;
    let each = Seen {
        requests: all.requests / plan.subscribers,
        octets: all.octets / all.requests.max(1),
        ..all
    };
    let mut tasks = Vec::new();
    for _ in 0..plan.subscribers {
        tasks.push(tokio::spawn(repeat(bare.address, each)));
    }
    for task in tasks {
        task.await??;
    }
    let used = bare.processor_time()? - before;
    report("bare hyper, as many requests and octets", used, all, plan);
    ensure!(all.events == wanted, "events were lost");
    Ok(())
}

fn report(name: &str, used: Duration, seen: Seen, plan: Plan) {
    println!(
        "{name}: {:.2} µs of processor time for each delivery, {:.1} % of one processor ({} requests, {:.0} octets a delivery)",
        used.as_secs_f64() * 1e6 / seen.events.max(1) as f64,
        used.as_secs_f64() * 100.0 / plan.seconds as f64,
        seen.requests,
        seen.octets as f64 / seen.events.max(1) as f64,
    );
}

type Connection = SendRequest<Full<Bytes>>;

/// A client with its connection.
struct Client {
    connection: Connection,
    tokens: TokenWriter,
}

async fn connect(address: SocketAddr) -> Result<Connection> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, driver) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(driver);
    Ok(sender)
}

async fn call(client: &mut Client, path: &str, body: &str) -> Result<String> {
    let mut message = b"<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
        xmlns:e=\"http://www.onvif.org/ver10/events/wsdl\" xmlns:n=\"http://docs.oasis-open.org/wsn/b-2\" \
        xmlns:tns1=\"http://www.onvif.org/ver10/topics\"><s:Header>"
        .to_vec();
    client.tokens.write(SystemTime::now(), &mut message);
    message.extend_from_slice(b"</s:Header><s:Body>");
    message.extend_from_slice(body.as_bytes());
    message.extend_from_slice(b"</s:Body></s:Envelope>");
    let request = Request::post(path)
        .header("host", "bench")
        .body(Full::new(Bytes::from(message)))?;
    let response = client.connection.send_request(request).await?;
    let status = response.status();
    let octets = response.into_body().collect().await?.to_bytes();
    let text = String::from_utf8(octets.into())?;
    ensure!(status.is_success(), "{status}: {text}");
    Ok(text)
}

async fn subscribe(address: SocketAddr) -> Result<(Client, String)> {
    let mut client = Client {
        connection: connect(address).await?,
        tokens: TokenWriter::new(Account::of_the_benchmark())?,
    };
    let reply = call(
        &mut client,
        "/onvif/event",
        "<e:CreatePullPointSubscription><e:Filter><n:TopicExpression \
         Dialect=\"http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet\">tns1:RuleEngine//.</n:TopicExpression></e:Filter>\
         </e:CreatePullPointSubscription>",
    )
    .await?;
    let path = reply
        .split_once("<wsa:Address>http://bench")
        .and_then(|(_, rest)| rest.split_once('<'))
        .context("no address")?
        .0;
    Ok((client, path.to_owned()))
}

/// Pulls until all events came, or none for three seconds.
async fn drain(mut client: Client, path: String, events: u64) -> Result<Seen> {
    let mut seen = Seen::default();
    while seen.events < events {
        let body = "<e:PullMessages><e:Timeout>PT3S</e:Timeout><e:MessageLimit>100</e:MessageLimit></e:PullMessages>";
        let reply = call(&mut client, &path, body).await?;
        let got = reply.matches("<wsnt:NotificationMessage>").count() as u64;
        if got == 0 {
            break;
        }
        seen.events += got;
        seen.requests += 1;
        seen.octets += reply.len() as u64;
    }
    Ok(seen)
}

async fn repeat(address: SocketAddr, each: Seen) -> Result<()> {
    let mut connection = connect(address).await?;
    for _ in 0..each.requests {
        let request = Request::post("/")
            .header("host", "bench")
            .header("x-octets", each.octets)
            .body(Full::new(Bytes::from_static(&[b'x'; 1200])))?;
        connection
            .send_request(request)
            .await?
            .into_body()
            .collect()
            .await?;
    }
    Ok(())
}
