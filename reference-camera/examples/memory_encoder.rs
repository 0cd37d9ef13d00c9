//! Tries an encoder of the hardware: `memory_encoder /dev/video1 FWHT 640x360 40 coded.bin` encodes 40 drawn pictures and says of each its
//! number, whether it is a key frame, and its octets. With a camera behind it (`/dev/video0,format=YU12,size=640x480`) the pictures are its
//! own, and it says at the end how many of them were read in the memory of the camera, and how many were copied. The left part of picture N has the luma 16 + 4 N, the right part 235 less that.

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::Write;
    use std::time::Duration;

    use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, VideoCodec};
    use reference_camera::encoders::{MemoryEncoder, MemoryEncoderDevice, PictureEncoder};
    use reference_camera::pipeline::Picture;
    use reference_camera::sources::{Camera, DeviceSource, MediaClock, RawSource, Wakeup};
    use reference_camera::v4l2::fourcc;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let ([device, codec, size, count, output] | [device, codec, size, count, output, _]) = &arguments[..]
    else {
        return Err("memory_encoder DEVICE CODEC SIZE COUNT OUTPUT [CAMERA]".into());
    };
    let (width, height) = size.split_once('x').ok_or("a size is as 640x360")?;
    let (width, height) = (width.parse()?, height.parse()?);
    let codec = fourcc(codec.as_bytes().try_into()?);
    let found = if device == "any" {
        MemoryEncoderDevice::find(codec)
    } else {
        MemoryEncoderDevice::look(device.into(), codec)?
    };
    let found = found.ok_or("no such encoder")?;
    println!("device {}", found.path.display());
    let resolution = Resolution { width, height };
    let settings = EncoderSettings {
        codec: VideoCodec::H264,
        resolution,
        framerate: 25.0,
        bitrate_kbps: 2000,
        constant_bitrate: false,
        quality: 80,
        gov_length: 8,
        profile: Some(CodecProfile::Main),
    };
    let mut encoder = MemoryEncoder::new(&found, &settings, resolution)?;
    let mut file = std::fs::File::create(output)?;
    let mut picture = Picture::new(resolution);
    let mut camera = match arguments.get(5) {
        Some(spec) => {
            let camera = Camera::find(&spec.parse()?, MediaClock::default().into())?;
            Some(DeviceSource::new(camera.into()).lending(true).open()?)
        }
        None => None,
    };
    for number in 0..count.parse::<u32>()? {
        let bright = 16 + (4 * number % 200) as u8;
        for line in picture.planes_mut()[0].chunks_exact_mut(width as usize) {
            let (left, right) = line.split_at_mut(width as usize / 2);
            left.fill(bright);
            right.fill(235 - bright);
        }
        let time = Duration::from_millis(40 * u64::from(number));
        let frame = match &mut camera {
            Some(camera) => camera.capture(&Wakeup::default())?,
            None => None,
        };
        let picture = frame.as_ref().map_or(&picture, |frame| &frame.picture);
        match encoder.encode(picture, time, number == 13)? {
            Some(coded) => {
                let octets: usize = coded.units.iter().map(|unit| unit.len()).sum();
                println!("{number} {} {octets}", coded.key);
                for unit in &coded.units {
                    file.write_all(unit)?;
                }
            }
            None => println!("{number} none 0"),
        }
    }
    if camera.is_some() {
        let (read, copied) = encoder.counts();
        println!("read {read}, copied {copied}");
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn main() {}
