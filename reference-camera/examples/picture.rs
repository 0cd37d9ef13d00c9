//! Takes one snapshot of the test pattern: `cargo run -p reference-camera --example picture -- 1280x720 picture.jpg`

use std::sync::Arc;

use onvif_device::backend::video::{Resolution, SourceView};
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::SourceDriver;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let size = arguments.next().unwrap_or_else(|| "1280x720".to_owned());
    let path = arguments.next().unwrap_or_else(|| "picture.jpg".to_owned());
    let (width, height) = size
        .split_once('x')
        .ok_or_else(|| anyhow::anyhow!("a size is WIDTHxHEIGHT"))?;
    let resolution = Resolution {
        width: width.parse()?,
        height: height.parse()?,
    };
    let pattern = TestPattern::new(resolution, 25.0, Arc::new(MediaClock::new()))?;
    let image = LiveSource::new(Box::new(pattern)).snapshot(resolution, &SourceView::default())?;
    std::fs::write(&path, &image)?;
    println!("{path}: {} bytes", image.len());
    Ok(())
}
