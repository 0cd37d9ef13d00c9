//! One stream to many viewers: 720p25 H.264 of 4 Mbit/s by UDP and by TCP, over loopback.
//!
//! `cargo run --release -p onvif-benches --features fanout --bin fanout -- --help`
//!
//! Measured in the same run: this library, bare loops that send the same packets, and gst-rtsp-server where its development package and
//! a C compiler are installed. Each server is a process of its own.

mod bare;
mod churn;
mod ours;
mod synth;
mod viewer;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::{Parser, ValueEnum};
use onvif_benches::process::pin;
use onvif_benches::stats::percentile;

use self::viewer::{Audience, Transport, Viewer};

/// Sends one stream to many viewers and measures what that costs, beside bare loops and gst-rtsp-server.
#[derive(Parser)]
struct Options {
    /// Short: 1 and 10 viewers for two seconds each, five seconds of viewers who come and go.
    #[arg(long)]
    quick: bool,
    /// Seconds of each measurement, 10 if nothing is said.
    #[arg(long)]
    seconds: Option<u64>,
    /// Numbers of viewers, with commas between them, 1,10,100,300 if nothing is said; 0 for none.
    #[arg(long, value_delimiter = ',')]
    viewers: Vec<usize>,
    /// By which transport only.
    #[arg(long, value_enum)]
    transport: Option<Transport>,
    /// Seconds of viewers who come and go, 60 if nothing is said; 0 for none.
    #[arg(long)]
    churn: Option<u64>,
    /// Be one of the programs that send: what this program starts.
    #[arg(long, value_enum, hide = true)]
    serve: Option<Serve>,
}

/// A program that is this one.
#[derive(Clone, Copy, ValueEnum)]
enum Serve {
    Ours,
    BareUdp,
    BareSegmented,
    BareTcp,
}

/// A program that sends the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// This library.
    Ours,
    /// gst-rtsp-server.
    Gst,
    /// A loop that sends each packet by itself.
    BareUdp,
    /// A loop that has the kernel cut packets.
    BareSegmented,
    /// A loop that writes each picture to each connection.
    BareTcp,
}

impl Contender {
    fn name(self) -> &'static str {
        match self {
            Contender::Ours => "onvif-device",
            Contender::Gst => "gst-rtsp-server",
            Contender::BareUdp => "bare sendmmsg",
            Contender::BareSegmented => "bare sendmmsg, UDP_SEGMENT",
            Contender::BareTcp => "bare write",
        }
    }
}

fn main() -> Result<()> {
    let options = Options::parse();
    match options.serve {
        Some(Serve::Ours) => return ours::serve(),
        Some(Serve::BareUdp) => return bare::udp(false),
        Some(Serve::BareSegmented) => return bare::udp(true),
        Some(Serve::BareTcp) => return bare::tcp(),
        None => {}
    }
    let seconds = |said: Option<u64>, whole: u64, short: u64| {
        Duration::from_secs(said.unwrap_or(if options.quick { short } else { whole }))
    };
    let time = seconds(options.seconds, 10, 2);
    let churn = seconds(options.churn, 60, 5);
    let sizes: &[usize] = match &options.viewers[..] {
        [] if options.quick => &[1, 10],
        [] => &[1, 10, 100, 300],
        [0] => &[],
        said => said,
    };
    let files = tempfile::tempdir()?;
    let gst = match build_gst(files.path()) {
        Ok(program) => Some(program),
        Err(error) => {
            println!("left out: gst-rtsp-server ({error:#})\n");
            None
        }
    };
    println!(
        "load average before: {}",
        std::fs::read_to_string("/proc/loadavg")?.trim()
    );
    let bench = Bench {
        program: std::env::current_exe()?,
        gst,
        picture_file: files.path().join("group"),
        time,
    };
    std::fs::write(&bench.picture_file, synth::file())?;
    // One CPU for the server, the other for those who watch.
    if std::thread::available_parallelism()?.get() > 1 {
        pin(0, 1)?;
    }
    let udp = [
        Contender::BareSegmented,
        Contender::BareUdp,
        Contender::Ours,
        Contender::Gst,
    ];
    let tcp = [Contender::BareTcp, Contender::Ours, Contender::Gst];
    for (transport, contenders) in [(Transport::Udp, &udp[..]), (Transport::Tcp, &tcp[..])] {
        if options.transport.is_some_and(|only| only != transport) || sizes.is_empty() {
            continue;
        }
        println!(
            "\n| {} | viewers | CPU seconds per Gbit | kB per viewer | lost of | late, median ms | late, p99 ms |",
            transport.name()
        );
        println!("|---|--:|--:|--:|--:|--:|--:|");
        for &size in sizes.iter().filter(|size| **size > 0) {
            for &contender in contenders {
                if contender == Contender::Gst && bench.gst.is_none() {
                    continue;
                }
                match bench.measure(contender, transport, size) {
                    Ok(result) => println!("| {} | {size} | {result} |", contender.name()),
                    // The others are still worth knowing, where it is not ours that failed.
                    Err(error) if contender != Contender::Ours => {
                        println!("| {} | {size} | failed: {error:#} | | | | |", contender.name());
                    }
                    Err(error) => return Err(error.context(format!("{size} viewers"))),
                }
            }
        }
    }
    if !churn.is_zero() {
        churn::run(&bench, churn)?;
    }
    println!(
        "\nload average after: {}",
        std::fs::read_to_string("/proc/loadavg")?.trim()
    );
    Ok(())
}

/// Builds the server of others.
fn build_gst(folder: &Path) -> Result<PathBuf> {
    let flags = Command::new("pkg-config")
        .args([
            "--cflags",
            "--libs",
            "gstreamer-rtsp-server-1.0",
            "gstreamer-app-1.0",
        ])
        .output()
        .context("pkg-config")?;
    ensure!(
        flags.status.success(),
        "libgstrtspserver-1.0-dev is not installed"
    );
    let program = folder.join("gst-fanout");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/gst-fanout.c");
    let status = Command::new("cc")
        .args(["-O2", "-o"])
        .arg(&program)
        .arg(source)
        .args(String::from_utf8(flags.stdout)?.split_ascii_whitespace())
        .status()
        .context("cc")?;
    ensure!(status.success(), "gst-fanout.c cannot be compiled");
    Ok(program)
}

/// What is measured, and how long.
pub struct Bench {
    program: PathBuf,
    gst: Option<PathBuf>,
    picture_file: PathBuf,
    time: Duration,
}

impl Bench {
    /// Starts a program that sends.
    pub fn start(&self, contender: Contender) -> Result<Server> {
        let serve = |kind| {
            let mut command = Command::new(&self.program);
            command.args(["--serve", kind]);
            command
        };
        let command = match contender {
            Contender::Ours => serve("ours"),
            Contender::BareUdp => serve("bare-udp"),
            Contender::BareSegmented => serve("bare-segmented"),
            Contender::BareTcp => serve("bare-tcp"),
            Contender::Gst => {
                let mut command = Command::new(self.gst.as_deref().context("no gst-rtsp-server")?);
                command.arg(&self.picture_file);
                command
            }
        };
        Server::start(command)
    }

    fn measure(&self, contender: Contender, transport: Transport, size: usize) -> Result<Measured> {
        let mut server = self.start(contender)?;
        let mut audience = Audience::new()?;
        let mut first = 0;
        for number in 0..size {
            let viewer = match contender {
                Contender::Ours | Contender::Gst => Viewer::play(server.address, transport)?,
                Contender::BareUdp | Contender::BareSegmented => Viewer::plain_udp()?,
                Contender::BareTcp => Viewer::plain_tcp(server.address)?,
            };
            audience.add(viewer)?;
            if number == 0 && matches!(contender, Contender::Ours | Contender::Gst) {
                watch_for(&mut audience, Duration::from_secs(1))?;
                first = server.resident()?;
            }
            // Nobody waits for those who are already there.
            audience.watch({
                let mut asked = false;
                move || std::mem::replace(&mut asked, true)
            })?;
        }
        match contender {
            Contender::BareUdp | Contender::BareSegmented => {
                let ports = audience
                    .viewers
                    .iter()
                    .map(|viewer| Ok(viewer.port()?.to_string()));
                let ports = ports.collect::<Result<Vec<_>>>()?;
                server.say(&ports.join(" "))?;
            }
            Contender::BareTcp => server.say(&size.to_string())?,
            Contender::Ours | Contender::Gst => {}
        }
        // The last ones get a key frame meanwhile.
        watch_for(&mut audience, Duration::from_secs(3))?;
        audience.reset();
        let before = server.processor_time()?;
        watch_for(&mut audience, self.time)?;
        let used = server.processor_time()? - before;
        let grown = server.resident()?.saturating_sub(first);
        let sight = audience.sight();
        ensure!(sight.blind == 0, "nothing came to {} viewers", sight.blind);
        let others = size as u64 - 1;
        Ok(Measured {
            cost: used.as_secs_f64() / (sight.count.octets as f64 * 8.0 / 1e9),
            memory: (first > 0 && others > 0).then(|| grown as f64 / others as f64),
            lost: sight.count.lost,
            packets: sight.count.packets + sight.count.lost,
            median: f64::from(percentile(&sight.lateness, 0.5).unwrap_or(0)) / 1000.0,
            late: f64::from(percentile(&sight.lateness, 0.99).unwrap_or(0)) / 1000.0,
        })
    }
}

/// Takes what comes for a time.
pub fn watch_for(audience: &mut Audience, time: Duration) -> Result<()> {
    let end = Instant::now() + time;
    audience.watch(|| Instant::now() >= end)
}

struct Measured {
    /// CPU seconds per gigabit of RTP.
    cost: f64,
    /// Units of 1000 octets.
    memory: Option<f64>,
    lost: u64,
    packets: u64,
    median: f64,
    late: f64,
}

impl std::fmt::Display for Measured {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let memory = self
            .memory
            .map_or("–".to_owned(), |memory| format!("{memory:.1}"));
        write!(
            f,
            "{:.3} | {memory} | {} of {} | {:.1} | {:.1}",
            self.cost, self.lost, self.packets, self.median, self.late
        )
    }
}

/// A server in a process of its own, which ends with this value.
pub struct Server {
    child: Child,
    /// Where RTSP is spoken, or connections are taken.
    pub address: SocketAddr,
}

impl Server {
    fn start(mut command: Command) -> Result<Server> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        if std::thread::available_parallelism()?.get() > 0 {
            pin(child.id(), 0)?;
        }
        let output = child.stdout.take().context("standard output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let port: u16 = line.trim().parse().context("the server did not start")?;
        Ok(Server {
            child,
            address: ([127, 0, 0, 1], port).into(),
        })
    }

    fn say(&mut self, line: &str) -> Result<()> {
        let input = self.child.stdin.as_mut().context("standard input")?;
        Ok(writeln!(input, "{line}")?)
    }

    /// Processor time of all threads that live, which is counted in nanoseconds.
    pub fn processor_time(&self) -> Result<Duration> {
        let mut sum = 0;
        for task in std::fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            let text = std::fs::read_to_string(task?.path().join("schedstat"))?;
            let time = text.split_ascii_whitespace().next().context("schedstat")?;
            sum += time.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(sum))
    }

    /// Memory in use, in units of 1000 octets.
    pub fn resident(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("VmRSS")?;
        let kibi: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kibi * 1024 / 1000)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ends the process with its standard input, which is when nobody wants it any more.
pub fn end_with_input() {
    std::thread::spawn(|| {
        let mut input = std::io::stdin().lock();
        while input.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
        std::process::exit(0);
    });
}

/// Says the port.
pub fn announce(port: u16) -> Result<()> {
    println!("{port}");
    std::io::stdout().flush()?;
    Ok(())
}
