//! Raw pictures in planar YCbCr 4:2:0.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use onvif_device::backend::overlay::Rgb;
use onvif_device::backend::video::Resolution;

use super::CameraImage;
#[cfg(target_os = "linux")]
use crate::v4l2::LentPicture;

/// A picture in I420: a luma plane and two chroma planes of half its width and height, without padding between lines. The samples
/// are BT.601 in limited range, for every size, which the encoders signal.
#[derive(Clone, Debug)]
pub struct Picture {
    resolution: Resolution,
    data: Vec<u8>,
    /// The same picture in the memory of the device that took it, until somebody draws in this one.
    #[cfg(target_os = "linux")]
    lent: Option<Arc<LentPicture>>,
}

impl PartialEq for Picture {
    /// Whether they show the same, wherever it is.
    fn eq(&self, other: &Picture) -> bool {
        (self.resolution, &self.data) == (other.resolution, &other.data)
    }
}

impl Eq for Picture {}

impl Picture {
    /// A black picture. Odd sizes are rounded up to the next even one, as 4:2:0 has no half chroma samples.
    pub fn new(resolution: Resolution) -> Picture {
        let resolution = Resolution {
            width: resolution.width.max(2).next_multiple_of(2),
            height: resolution.height.max(2).next_multiple_of(2),
        };
        let luma = resolution.width as usize * resolution.height as usize;
        let mut data = vec![16; luma];
        data.resize(luma + luma / 2, 128);
        Picture {
            resolution,
            data,
            #[cfg(target_os = "linux")]
            lent: None,
        }
    }

    /// The same picture in the memory of the device that took it, if that lends it.
    #[cfg(target_os = "linux")]
    pub fn lent(&self) -> Option<&LentPicture> {
        self.lent.as_deref()
    }

    /// Says where the same picture is in the memory of the device that took it; `None` gives it back.
    #[cfg(target_os = "linux")]
    pub fn set_lent(&mut self, lent: Option<LentPicture>) {
        self.lent = lent.map(Arc::new);
    }

    /// Size in luma samples.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Width of the luma plane, which is also the distance of its lines.
    pub fn width(&self) -> usize {
        self.resolution.width as usize
    }

    /// Lines of the luma plane.
    pub fn height(&self) -> usize {
        self.resolution.height as usize
    }

    /// The luma, blue and red difference planes.
    pub fn planes(&self) -> [&[u8]; 3] {
        let luma = self.width() * self.height();
        let (y, chroma) = self.data.split_at(luma);
        let (u, v) = chroma.split_at(luma / 4);
        [y, u, v]
    }

    /// The planes to be written to.
    pub fn planes_mut(&mut self) -> [&mut [u8]; 3] {
        #[cfg(target_os = "linux")]
        self.set_lent(None);
        let luma = self.width() * self.height();
        let (y, chroma) = self.data.split_at_mut(luma);
        let (u, v) = chroma.split_at_mut(luma / 4);
        [y, u, v]
    }

    /// Makes this picture the same as another one of the same size, without allocating.
    pub fn copy_from(&mut self, other: &Picture) {
        #[cfg(target_os = "linux")]
        self.set_lent(None);
        self.resolution = other.resolution;
        self.data.clone_from(&other.data);
    }

    /// Copies a picture whose lines may be padded, such as a decoder delivers: each plane with the distance of its lines.
    /// `None` when the planes are shorter than the size and the distances say.
    pub fn from_planes(resolution: Resolution, planes: [(&[u8], usize); 3]) -> Option<Picture> {
        let mut picture = Picture::new(resolution);
        let sizes = [
            (resolution.width as usize, resolution.height as usize),
            (resolution.width as usize / 2, resolution.height as usize / 2),
            (resolution.width as usize / 2, resolution.height as usize / 2),
        ];
        let full = picture.width();
        for (index, (target, ((source, stride), (width, height)))) in picture
            .planes_mut()
            .into_iter()
            .zip(planes.into_iter().zip(sizes))
            .enumerate()
        {
            let target_stride = if index == 0 { full } else { full / 2 };
            for line in 0..height {
                let from = source.get(line * stride..line * stride + width)?;
                target
                    .get_mut(line * target_stride..line * target_stride + width)?
                    .copy_from_slice(from);
            }
        }
        Some(picture)
    }
}

/// A colour as pictures have it: BT.601 in limited range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour([u8; 3]);

impl Colour {
    /// A colour of a screen, each part from 0 to 255.
    pub(super) fn from_rgb(red: u8, green: u8, blue: u8) -> Colour {
        let [red, green, blue] = [red, green, blue].map(|part| f32::from(part) / 255.0);
        let luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        Colour([
            (16.0 + 219.0 * luma).round() as u8,
            (128.0 + 224.0 * (blue - luma) / 1.772).round() as u8,
            (128.0 + 224.0 * (red - luma) / 1.402).round() as u8,
        ])
    }

    /// Its sample in each of the planes.
    pub(super) fn planes(self) -> [u8; 3] {
        self.0
    }
}

impl From<Rgb> for Colour {
    fn from(color: Rgb) -> Colour {
        Colour::from_rgb(color.red, color.green, color.blue)
    }
}

/// A picture as it was captured.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The picture.
    pub picture: Picture,
    /// Counts the pictures of the source; only ever grows.
    pub number: u64,
    /// Which masks are drawn on it already, as the hub counts their changes; 0 for none.
    pub masks: u64,
    /// Capture time on the monotonic clock of the source.
    pub timestamp: Duration,
    /// The same instant in UTC.
    pub utc: SystemTime,
    /// What a camera that makes JPEG images has delivered, as long as nothing was done to the picture.
    pub image: Option<CameraImage>,
}

/// Reuses the memory of frames that nobody looks at any more: a megabyte a frame is too much to allocate 25 times a second.
#[derive(Debug)]
pub struct PicturePool {
    resolution: Resolution,
    frames: Vec<Arc<Frame>>,
}

impl PicturePool {
    /// Frames that are kept for reuse; more exist while more are in use.
    const KEPT: usize = 8;

    /// A pool of pictures of one size.
    pub fn new(resolution: Resolution) -> PicturePool {
        PicturePool {
            resolution,
            frames: Vec::new(),
        }
    }

    /// Gives back what devices have lent for frames that nobody looks at any more.
    #[cfg(target_os = "linux")]
    pub fn give_back(&mut self) {
        for frame in self.frames.iter_mut().filter_map(Arc::get_mut) {
            frame.picture.set_lent(None);
        }
    }

    /// Fills a frame and hands it out.
    pub fn fill(&mut self, fill: impl FnOnce(&mut Frame)) -> Arc<Frame> {
        let free = self
            .frames
            .iter_mut()
            .position(|frame| Arc::get_mut(frame).is_some());
        let mut shared = match free {
            Some(index) => self.frames.swap_remove(index),
            None => Arc::new(Frame {
                picture: Picture::new(self.resolution),
                number: 0,
                masks: 0,
                timestamp: Duration::ZERO,
                utc: SystemTime::UNIX_EPOCH,
                image: None,
            }),
        };
        // Nobody else holds it, so this never clones.
        let frame = Arc::make_mut(&mut shared);
        frame.image = None;
        fill(frame);
        if self.frames.len() < Self::KEPT {
            self.frames.push(Arc::clone(&shared));
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Resolution = Resolution { width: 4, height: 2 };

    #[test]
    fn planes_have_their_sizes() {
        let picture = Picture::new(SIZE);
        let [y, u, v] = picture.planes();
        assert_eq!((y.len(), u.len(), v.len()), (8, 2, 2));
        assert!(y.iter().all(|sample| *sample == 16) && u.iter().chain(v).all(|sample| *sample == 128));
    }

    #[test]
    fn odd_sizes_become_even() {
        let picture = Picture::new(Resolution { width: 3, height: 1 });
        assert_eq!(picture.resolution(), SIZE);
    }

    #[test]
    fn padded_planes_are_unpadded() {
        let y = [1, 2, 3, 4, 0, 0, 5, 6, 7, 8];
        let picture = Picture::from_planes(SIZE, [(&y, 6), (&[9, 10, 0], 3), (&[11, 12, 0], 3)]).unwrap();
        assert_eq!(
            picture.planes(),
            [&[1, 2, 3, 4, 5, 6, 7, 8][..], &[9, 10], &[11, 12]]
        );
        assert_eq!(
            Picture::from_planes(SIZE, [(&y[..9], 6), (&[9, 10], 2), (&[11, 12], 2)]),
            None
        );
    }

    #[test]
    fn a_frame_in_use_is_not_overwritten() {
        let mut pool = PicturePool::new(SIZE);
        let first = pool.fill(|frame| frame.number = 1);
        let second = pool.fill(|frame| frame.number = 2);
        assert_eq!((first.number, second.number), (1, 2));
        let address = Arc::as_ptr(&first);
        drop(first);
        let third = pool.fill(|frame| frame.number = 3);
        assert_eq!(Arc::as_ptr(&third), address);
        assert_eq!(second.number, 2);
    }
}
