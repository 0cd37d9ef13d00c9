//! Viewers that come and go while others stay.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::viewer::{Audience, Transport, Viewer};
use crate::{Bench, Contender, watch_for};

/// How many come every second.
const RATE: u64 = 200;
/// How many stay.
const STAY: usize = 10;
/// Those who stay show a sign of life at least so often; a session without any ends after a minute.
const SILENCE: Duration = Duration::from_secs(30);
/// Resident memory may grow by so much, in units of 1000 octets: what an allocator keeps for next time.
const TOLERANCE: u64 = 2000;

/// Has viewers come and go, and looks whether the others notice, and whether memory comes back.
pub fn run(bench: &Bench, time: Duration) -> Result<()> {
    let server = bench.start(Contender::Ours)?;
    let mut audience = Audience::new()?;
    for number in 0..STAY {
        let transport = [Transport::Udp, Transport::Tcp][number % 2];
        audience.add(Viewer::play(server.address, transport)?)?;
    }
    // The first ones make the allocator take what it will need.
    let warm = come_and_go(&mut audience, server.address, Duration::from_secs(3))?;
    watch_for(&mut audience, Duration::from_secs(2))?;
    let before = server.resident()?;
    audience.reset();
    let (mut came, mut left) = (0, time);
    while !left.is_zero() {
        audience.show_life()?;
        let part = left.min(SILENCE);
        came += come_and_go(&mut audience, server.address, part)?;
        left -= part;
    }
    watch_for(&mut audience, Duration::from_secs(2))?;
    let after = server.resident()?;
    let count = audience.sight().count;
    println!(
        "\n{came} viewers came and went in {} s ({warm} before that): resident memory {before} kB before, {after} kB after; \
         the {STAY} that stayed lost {} of {} packets",
        time.as_secs(),
        count.lost,
        count.packets + count.lost
    );
    ensure!(count.lost == 0, "those who stayed lost packets");
    ensure!(after <= before + TOLERANCE, "memory does not come back");
    Ok(())
}

/// Half by UDP and half by TCP; of the latter, every other one leaves without a word, often before its stream has begun.
fn come_and_go(audience: &mut Audience, server: SocketAddr, time: Duration) -> Result<u64> {
    let (busy, count) = (AtomicU64::new(RATE), AtomicU64::new(0));
    let begin = Instant::now();
    std::thread::scope(|scope| {
        let coming: Vec<_> = (0..RATE)
            .map(|place| {
                let (busy, count) = (&busy, &count);
                scope.spawn(move || {
                    let result = come(server, begin, time, place, count);
                    busy.fetch_sub(1, Ordering::Release);
                    result
                })
            })
            .collect();
        audience.watch(|| busy.load(Ordering::Acquire) == 0)?;
        for thread in coming {
            thread.join().ok().context("the thread of somebody who comes")??;
        }
        anyhow::Ok(())
    })?;
    Ok(count.into_inner())
}

/// Comes every second anew, at a moment of its own.
fn come(server: SocketAddr, begin: Instant, time: Duration, place: u64, count: &AtomicU64) -> Result<()> {
    let shift = Duration::from_secs(place) / RATE as u32;
    for second in 0..time.as_secs() {
        let due = begin + Duration::from_secs(second) + shift;
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        let transport = [Transport::Udp, Transport::Tcp][(place % 2) as usize];
        let mut viewer = Viewer::play(server, transport)?;
        count.fetch_add(1, Ordering::Relaxed);
        if place % 4 != 1
            && let Some(control) = &mut viewer.control
        {
            control.tear_down()?;
        }
    }
    Ok(())
}
