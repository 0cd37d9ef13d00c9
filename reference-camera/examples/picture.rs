//! Takes one snapshot of a source: `cargo run -p reference-camera --example picture -- test:1280x720 picture.jpg`

use std::sync::Arc;

use onvif_device::backend::video::{SourceView, VideoBackend};
use reference_camera::imaging::CameraImaging;
use reference_camera::program::camera::open_sources;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let spec = arguments.next().unwrap_or_else(|| "test".to_owned());
    let path = arguments.next().unwrap_or_else(|| "picture.jpg".to_owned());
    let specs = [spec.parse().map_err(anyhow::Error::msg)?];
    let mut imaging = CameraImaging::new(false, false);
    let video = open_sources(&specs, None, None, &Arc::default(), &mut imaging)?.video;
    for source in video.sources() {
        println!("{source:?}");
        for options in video.encoder_options(&source.token, 0)? {
            println!("{options:?}");
        }
        for settings in video.default_encoders(&source.token)? {
            println!("{settings:?}");
        }
        let image = video
            .snapshot(&source.token, source.resolution, &SourceView::default())
            .await?;
        std::fs::write(&path, &image)?;
        println!("{path}: {} bytes", image.len());
    }
    Ok(())
}
