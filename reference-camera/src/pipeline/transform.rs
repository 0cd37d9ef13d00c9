//! From the picture of a source to the picture that an encoder is to see.

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{Rect, Resolution, Rotation, SourceView};

use super::picture::Picture;
use super::scale::PlaneScaler;
use super::turn::turn;

/// A part of a picture with its shape, as parts of the whole width and height. It lies within the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Left edge, of 1.
    pub left: f64,
    /// Upper edge, of 1.
    pub top: f64,
    /// Width and height, greater than 0 and at most 1.
    pub size: f64,
}

impl Window {
    /// All of the picture.
    pub const WHOLE: Window = Window {
        left: 0.0,
        top: 0.0,
        size: 1.0,
    };
}

/// Crops, scales, turns and mirrors, in this order. Keeps its buffers, so one instance serves one encoder.
#[derive(Debug)]
pub struct Transform {
    source: Resolution,
    /// What the view shows of the source.
    bounds: Rect,
    /// What is shown of that.
    window: Window,
    /// Both together, widened to even coordinates.
    crop: Rect,
    /// Size after scaling.
    size: Resolution,
    view: SourceView,
    scaled: Option<Scaled>,
    turned: Option<Picture>,
}

#[derive(Debug)]
struct Scaled {
    picture: Picture,
    luma: PlaneScaler,
    chroma: PlaneScaler,
}

impl Transform {
    /// Prepares for pictures of the size `source`. `resolution` is the size after scaling and before the rotation. Bounds are
    /// widened to even coordinates, because two by two luma samples share their colour.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] when the bounds do not lie within the source or a size is 0.
    pub fn new(
        source: Resolution,
        view: &SourceView,
        resolution: Resolution,
    ) -> Result<Transform, BackendError> {
        let whole = Rect {
            x: 0,
            y: 0,
            width: source.width,
            height: source.height,
        };
        let crop = even_bounds(view.bounds.unwrap_or(whole), source)?;
        if resolution.width == 0 || resolution.height == 0 {
            return Err(BackendError::Unsupported("a picture of no size".to_owned()));
        }
        let picture = Picture::new(resolution);
        let turned = (view.rotate != Rotation::None || view.mirror).then(|| {
            let Resolution { width, height } = picture.resolution();
            Picture::new(match view.rotate {
                Rotation::None | Rotation::Clockwise180 => Resolution { width, height },
                Rotation::Clockwise90 | Rotation::Clockwise270 => Resolution {
                    width: height,
                    height: width,
                },
            })
        });
        let mut transform = Transform {
            source,
            bounds: crop,
            window: Window::WHOLE,
            crop,
            size: picture.resolution(),
            view: *view,
            scaled: None,
            turned,
        };
        transform.scale_whole();
        Ok(transform)
    }

    /// Shows only a part of what the view shows. May be called for every picture.
    pub fn look(&mut self, window: Window) {
        if window == self.window {
            return;
        }
        self.window = window;
        if window == Window::WHOLE {
            self.crop = self.bounds;
            return self.scale_whole();
        }
        let along = |start: u32, length: u32, offset: f64| {
            let (start, length) = (f64::from(start), f64::from(length));
            let from = start + offset.clamp(0.0, 1.0) * length;
            let long = window.size * length;
            // Whole samples around it, even ones: two by two share their colour.
            let first = ((from / 2.0).floor() * 2.0).min(start + length - 2.0);
            let last = (((from + long) / 2.0).ceil() * 2.0).min(start + length);
            (first as u32, (last - first).max(2.0) as u32, from - first, long)
        };
        let (x, width, left, wide) = along(self.bounds.x, self.bounds.width, window.left);
        let (y, height, top, high) = along(self.bounds.y, self.bounds.height, window.top);
        self.crop = Rect { x, y, width, height };
        let picture = self.take_picture();
        let (from, to) = self.sizes(&picture);
        self.scaled = Some(Scaled {
            luma: PlaneScaler::within(from, [left, top, wide, high], to),
            chroma: PlaneScaler::within(
                (from.0 / 2, from.1 / 2),
                [left, top, wide, high].map(|length| length / 2.0),
                (to.0 / 2, to.1 / 2),
            ),
            picture,
        });
    }

    /// Scales all that the view shows, if that is not the whole source in its own size.
    fn scale_whole(&mut self) {
        let whole = self.crop.width == self.source.width && self.crop.height == self.source.height;
        if whole && self.size == self.source {
            self.scaled = None;
            return;
        }
        let picture = self.take_picture();
        let (from, to) = self.sizes(&picture);
        self.scaled = Some(Scaled {
            luma: PlaneScaler::new(from, to),
            chroma: PlaneScaler::new((from.0 / 2, from.1 / 2), (to.0 / 2, to.1 / 2)),
            picture,
        });
    }

    fn take_picture(&mut self) -> Picture {
        match self.scaled.take() {
            Some(scaled) => scaled.picture,
            None => Picture::new(self.size),
        }
    }

    fn sizes(&self, picture: &Picture) -> ((usize, usize), (usize, usize)) {
        let from = (self.crop.width as usize, self.crop.height as usize);
        (from, (picture.width(), picture.height()))
    }

    /// The size of what [`Transform::apply`] returns.
    pub fn output(&self) -> Resolution {
        match (&self.turned, &self.scaled) {
            (Some(turned), _) => turned.resolution(),
            (None, Some(scaled)) => scaled.picture.resolution(),
            (None, None) => self.size,
        }
    }

    /// What [`apply`](Self::apply) has made last, to be drawn on; `None` where it passes on the picture itself.
    pub fn made(&mut self) -> Option<&mut Picture> {
        match (&mut self.turned, &mut self.scaled) {
            (Some(turned), _) => Some(turned),
            (None, Some(scaled)) => Some(&mut scaled.picture),
            (None, None) => None,
        }
    }

    /// Transforms one picture; the picture itself where there is nothing to do.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when the picture does not have the size that was announced.
    pub fn apply<'a>(&'a mut self, source: &'a Picture) -> Result<&'a Picture, BackendError> {
        if source.resolution() != self.source {
            return Err(BackendError::Failed(
                "the picture size of the source has changed".to_owned(),
            ));
        }
        let mut current = source;
        if let Some(scaled) = &mut self.scaled {
            let stride = source.width();
            let (x, y) = (self.crop.x as usize, self.crop.y as usize);
            let [luma, blue, red] = scaled.picture.planes_mut();
            let [source_luma, source_blue, source_red] = source.planes();
            scaled.luma.scale(source_luma, stride, y * stride + x, luma);
            let offset = y / 2 * (stride / 2) + x / 2;
            scaled.chroma.scale(source_blue, stride / 2, offset, blue);
            scaled.chroma.scale(source_red, stride / 2, offset, red);
            current = &scaled.picture;
        }
        if let Some(turned) = &mut self.turned {
            let (width, height) = (current.width(), current.height());
            let sizes = [(width, height), (width / 2, height / 2), (width / 2, height / 2)];
            for ((from, to), size) in current.planes().into_iter().zip(turned.planes_mut()).zip(sizes) {
                turn(from, size, self.view.rotate, self.view.mirror, to);
            }
            current = turned;
        }
        Ok(current)
    }
}

fn even_bounds(bounds: Rect, source: Resolution) -> Result<Rect, BackendError> {
    let right = bounds
        .x
        .checked_add(bounds.width)
        .filter(|right| *right <= source.width);
    let bottom = bounds
        .y
        .checked_add(bounds.height)
        .filter(|bottom| *bottom <= source.height);
    match (right, bottom) {
        (Some(right), Some(bottom)) if bounds.width > 0 && bounds.height > 0 => {
            let (x, y) = (bounds.x & !1, bounds.y & !1);
            let right = right.next_multiple_of(2).min(source.width & !1);
            let bottom = bottom.next_multiple_of(2).min(source.height & !1);
            Ok(Rect {
                x,
                y,
                width: right - x,
                height: bottom - y,
            })
        }
        _ => Err(BackendError::Unsupported(format!(
            "bounds of {}x{} at {},{} in a source of {}x{}",
            bounds.width, bounds.height, bounds.x, bounds.y, source.width, source.height
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: Resolution = Resolution {
        width: 64,
        height: 32,
    };

    /// Luma counts the columns in its left half and is bright in the right one, chroma differs above and below the middle.
    fn picture() -> Picture {
        let mut picture = Picture::new(SOURCE);
        let [luma, blue, red] = picture.planes_mut();
        for (index, sample) in luma.iter_mut().enumerate() {
            let column = index % 64;
            *sample = if column < 32 { column as u8 } else { 200 };
        }
        for (index, (blue, red)) in blue.iter_mut().zip(red).enumerate() {
            (*blue, *red) = if index / 32 < 8 { (90, 170) } else { (60, 200) };
        }
        picture
    }

    #[test]
    fn nothing_to_do_copies_nothing() {
        let picture = picture();
        let mut transform = Transform::new(SOURCE, &SourceView::default(), SOURCE).unwrap();
        assert!(std::ptr::eq(transform.apply(&picture).unwrap(), &picture));
    }

    #[test]
    fn cropping_shows_only_the_bounds() {
        let bounds = Some(Rect {
            x: 32,
            y: 16,
            width: 32,
            height: 16,
        });
        let view = SourceView {
            bounds,
            ..SourceView::default()
        };
        let mut transform = Transform::new(SOURCE, &view, SOURCE).unwrap();
        let picture = picture();
        let result = transform.apply(&picture).unwrap();
        assert_eq!(result.resolution(), SOURCE);
        let [luma, blue, red] = result.planes();
        assert!(luma.iter().all(|sample| *sample == 200));
        assert!(blue.iter().all(|sample| *sample == 60) && red.iter().all(|sample| *sample == 200));
    }

    #[test]
    fn a_window_shows_its_part_of_the_bounds_and_goes_back() {
        let picture = picture();
        let mut transform = Transform::new(SOURCE, &SourceView::default(), SOURCE).unwrap();
        let quarter = Window {
            left: 0.5,
            top: 0.5,
            size: 0.5,
        };
        transform.look(quarter);
        let [luma, blue, _] = transform.apply(&picture).unwrap().planes();
        // Right at the edge of the window lies the edge of the bright half.
        assert!(luma[1..64].iter().all(|sample| *sample == 200) && blue.iter().all(|sample| *sample == 60));

        // One column of the source is two wide; a window half a column further begins half a column further.
        let column = |window: Window, index: usize| {
            let mut transform = Transform::new(SOURCE, &SourceView::default(), SOURCE).unwrap();
            transform.look(window);
            transform.apply(&picture).unwrap().planes()[0][index]
        };
        let from = |left: f64| Window { left, ..quarter };
        assert_eq!(column(from(4.0 / 64.0), 9), column(from(8.0 / 64.0), 1));
        assert_eq!(column(from(4.5 / 64.0), 10), column(from(5.5 / 64.0), 8));

        transform.look(Window::WHOLE);
        assert!(std::ptr::eq(transform.apply(&picture).unwrap(), &picture));
    }

    #[test]
    fn any_window_within_the_picture_can_be_shown() {
        let picture = picture();
        let view = SourceView {
            bounds: Some(Rect {
                x: 7,
                y: 3,
                width: 41,
                height: 27,
            }),
            ..SourceView::default()
        };
        let small = Resolution { width: 6, height: 4 };
        for size in [SOURCE, small] {
            let mut transform = Transform::new(SOURCE, &view, size).unwrap();
            for step in 0..200 {
                let extent = 1.0 / (1.0 + f64::from(step % 20));
                transform.look(Window {
                    left: (1.0 - extent) * f64::from(step % 7) / 6.0,
                    top: (1.0 - extent) * f64::from(step % 11) / 10.0,
                    size: extent,
                });
                assert_eq!(transform.apply(&picture).unwrap().resolution(), size);
            }
        }
    }

    #[test]
    fn odd_bounds_are_widened() {
        let bounds = Some(Rect {
            x: 3,
            y: 5,
            width: 2,
            height: 1,
        });
        let view = SourceView {
            bounds,
            ..SourceView::default()
        };
        let mut transform = Transform::new(SOURCE, &view, Resolution { width: 4, height: 2 }).unwrap();
        let picture = picture();
        assert_eq!(transform.apply(&picture).unwrap().planes()[0][..4], [2, 3, 4, 5]);
    }

    #[test]
    fn a_quarter_turn_exchanges_width_and_height() {
        let view = SourceView {
            rotate: Rotation::Clockwise90,
            ..SourceView::default()
        };
        let mut transform = Transform::new(
            SOURCE,
            &view,
            Resolution {
                width: 32,
                height: 16,
            },
        )
        .unwrap();
        assert_eq!(
            transform.output(),
            Resolution {
                width: 16,
                height: 32
            }
        );
        let picture = picture();
        let [luma, blue, _] = transform.apply(&picture).unwrap().planes();
        // What was on the right is below; what was above is on the right.
        assert!(luma[20 * 16..].iter().all(|sample| *sample == 200));
        assert!(luma[..16].iter().all(|sample| *sample < 3));
        assert_eq!((blue[0], blue[7]), (60, 90));
    }

    #[test]
    fn bounds_outside_the_source_are_refused() {
        for (x, y, width, height) in [
            (0, 0, 65, 32),
            (1, 0, 64, 32),
            (0, 0, 0, 1),
            (u32::MAX, 0, 2, 2),
            (0, 31, 2, 2),
        ] {
            let view = SourceView {
                bounds: Some(Rect { x, y, width, height }),
                ..SourceView::default()
            };
            let result = Transform::new(SOURCE, &view, SOURCE);
            assert!(matches!(result, Err(BackendError::Unsupported(_))), "{view:?}");
        }
    }

    #[test]
    fn a_picture_of_another_size_is_refused() {
        let mut transform = Transform::new(SOURCE, &SourceView::default(), SOURCE).unwrap();
        let other = Picture::new(Resolution {
            width: 32,
            height: 32,
        });
        assert!(transform.apply(&other).is_err());
    }
}
