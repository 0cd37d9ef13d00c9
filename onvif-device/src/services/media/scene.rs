//! Scene descriptions: what a metadata stream tells of the objects in the picture (Analytics Service Specification, "Scene Description").

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::SystemTime;

use onvif_core::generated::tt;
use onvif_core::xml;
use tokio::sync::broadcast;

use crate::backend::scene::Region;
use crate::backend::video::{Rotation, SourceView};
use crate::streaming::metadata::SceneSettings;

/// What is in one picture of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// When the picture was taken, by the clock of the system.
    pub utc: SystemTime,
    /// The objects in it.
    pub objects: Vec<SceneObject>,
    /// The numbers of these and of all others that may be seen again.
    pub remembered: Vec<i64>,
    /// The part that streams show of what their configuration of the source has; `None` for all.
    pub shown: Option<Region>,
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneObject {
    /// Its number, which stays the same from picture to picture and is that of no other object.
    pub id: i64,
    /// Where it is in the whole picture of the source.
    pub region: Region,
}

/// Tells what is seen of a video source from now on; `None` where nobody looks.
pub type Scenes = dyn Fn(&str) -> Option<broadcast::Receiver<Arc<Scene>>> + Send + Sync;

/// What one stream has told.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Objects that the receiver remembers.
    objects: BTreeSet<i64>,
    /// Whether there was something in the last frame.
    something: bool,
}

impl Told {
    /// The frame that tells of a scene whose picture was taken at `utc` by the clock of the device; `None` where there is nothing to tell. An object that does not move any more is in no frame, and one
    /// that is not remembered is deleted.
    pub(super) fn frame(
        &mut self,
        scene: &Scene,
        utc: SystemTime,
        settings: &SceneSettings,
    ) -> Option<tt::Frame> {
        let object: Vec<tt::Object> = scene
            .objects
            .iter()
            .filter_map(|object| Some((object.id, shape(&object.region, scene.shown.as_ref(), settings)?)))
            .map(|(id, shape)| tt::Object {
                object_id: Some(id),
                appearance: Some(tt::Appearance {
                    shape: Some(shape),
                    ..tt::Appearance::default()
                }),
                ..tt::Object::default()
            })
            .collect();
        self.objects
            .extend(object.iter().filter_map(|object| object.object_id));
        let remembered: BTreeSet<i64> = scene.remembered.iter().copied().collect();
        let gone: Vec<tt::ObjectId> = self
            .objects
            .difference(&remembered)
            .map(|id| tt::ObjectId {
                object_id: Some(*id),
                ..tt::ObjectId::default()
            })
            .collect();
        self.objects.retain(|id| remembered.contains(id));
        // The first frame without anything tells that nothing is to be seen.
        let before = std::mem::replace(&mut self.something, !object.is_empty());
        if !before && !self.something && gone.is_empty() {
            return None;
        }
        Some(tt::Frame {
            utc_time: xml::DateTime::from_system_time(utc),
            object,
            object_tree: (!gone.is_empty()).then(|| tt::ObjectTree {
                delete: gone,
                ..tt::ObjectTree::default()
            }),
            ..tt::Frame::default()
        })
    }
}

/// Where a region lies in the picture of a configuration, in the normalised coordinates: from -1 at the left and lower edge to 1. `None` outside.
fn shape(region: &Region, shown: Option<&Region>, settings: &SceneSettings) -> Option<tt::ShapeDescriptor> {
    let place = |x: f32, y: f32| place((x, y), shown, settings);
    let one = place(region.left, region.top)?;
    let other = place(region.right, region.bottom)?;
    let inside = |value: f32| value.clamp(-1.0, 1.0);
    let (left, right) = (inside(one.0.min(other.0)), inside(one.0.max(other.0)));
    let (bottom, top) = (inside(one.1.min(other.1)), inside(one.1.max(other.1)));
    if left >= right || bottom >= top {
        return None;
    }
    let (x, y) = place(region.center.0, region.center.1)?;
    Some(tt::ShapeDescriptor {
        bounding_box: tt::Rectangle {
            bottom,
            top,
            right,
            left,
        },
        center_of_gravity: tt::Vector {
            x: x.clamp(left, right),
            y: y.clamp(bottom, top),
        },
        ..tt::ShapeDescriptor::default()
    })
}

/// A place of the source in the normalised coordinates of a view, which crops, turns and mirrors in this order.
fn place((x, y): (f32, f32), shown: Option<&Region>, settings: &SceneSettings) -> Option<(f32, f32)> {
    let SourceView {
        bounds,
        rotate,
        mirror,
    } = settings.view;
    let (mut x, mut y) = (x, y);
    if let Some(bounds) = bounds {
        x = (x * settings.size.width as f32 - bounds.x as f32) / bounds.width as f32;
        y = (y * settings.size.height as f32 - bounds.y as f32) / bounds.height as f32;
    }
    if let Some(shown) = shown {
        x = (x - shown.left) / (shown.right - shown.left);
        y = (y - shown.top) / (shown.bottom - shown.top);
    }
    let (x, y) = match rotate {
        Rotation::None => (x, y),
        Rotation::Clockwise90 => (1.0 - y, x),
        Rotation::Clockwise180 => (1.0 - x, 1.0 - y),
        Rotation::Clockwise270 => (y, 1.0 - x),
    };
    let x = if mirror { 1.0 - x } else { x };
    let normalised = (2.0 * x - 1.0, 1.0 - 2.0 * y);
    (normalised.0.is_finite() && normalised.1.is_finite()).then_some(normalised)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::backend::video::{Rect, Resolution};

    fn region(left: f32, top: f32, right: f32, bottom: f32) -> Region {
        Region {
            left,
            top,
            right,
            bottom,
            center: ((left + right) / 2.0, top),
        }
    }

    fn settings(view: SourceView) -> SceneSettings {
        SceneSettings {
            source: "front".to_owned(),
            view,
            size: Resolution {
                width: 1000,
                height: 500,
            },
        }
    }

    /// Left, bottom, right, top, and the center.
    fn seen(view: SourceView, shown: Option<&Region>, region: &Region) -> Option<[f32; 6]> {
        let shape = shape(region, shown, &settings(view))?;
        let (edges, center) = (shape.bounding_box, shape.center_of_gravity);
        let all = [
            edges.left,
            edges.bottom,
            edges.right,
            edges.top,
            center.x,
            center.y,
        ];
        // Without the sign of zero.
        Some(all.map(|value| (value * 100.0).round() / 100.0 + 0.0))
    }

    #[test]
    fn boxes_lie_where_the_view_shows_them() {
        let whole = SourceView::default();
        let corner = region(0.0, 0.0, 0.5, 0.25);
        assert_eq!(seen(whole, None, &corner), Some([-1.0, 0.5, 0.0, 1.0, -0.5, 1.0]));
        let turned = |rotate| SourceView { rotate, ..whole };
        assert_eq!(
            seen(turned(Rotation::Clockwise90), None, &corner),
            Some([0.5, 0.0, 1.0, 1.0, 1.0, 0.5])
        );
        assert_eq!(
            seen(turned(Rotation::Clockwise180), None, &corner),
            Some([0.0, -1.0, 1.0, -0.5, 0.5, -1.0])
        );
        assert_eq!(
            seen(turned(Rotation::Clockwise270), None, &corner),
            Some([-1.0, -1.0, -0.5, 0.0, -1.0, -0.5])
        );
        let mirrored = SourceView {
            mirror: true,
            ..whole
        };
        assert_eq!(
            seen(mirrored, None, &corner),
            Some([0.0, 0.5, 1.0, 1.0, 0.5, 1.0])
        );
        // The right half of the source.
        let half = SourceView {
            bounds: Some(Rect {
                x: 500,
                y: 0,
                width: 500,
                height: 500,
            }),
            ..whole
        };
        assert_eq!(seen(half, None, &corner), None, "it only touches");
        let middle = region(0.25, 0.5, 0.75, 1.0);
        assert_eq!(seen(half, None, &middle), Some([-1.0, -1.0, 0.0, 0.0, -1.0, 0.0]));
        // And the upper left quarter of that, twice as large.
        let quarter = region(0.0, 0.0, 0.5, 0.5);
        let all = region(0.0, 0.0, 1.0, 1.0);
        assert_eq!(
            seen(half, Some(&quarter), &all),
            Some([-1.0, -1.0, 1.0, 1.0, -1.0, 1.0])
        );
        assert_eq!(seen(half, Some(&quarter), &middle), None, "below");
    }

    fn scene(objects: &[i64], remembered: &[i64]) -> Scene {
        Scene {
            utc: SystemTime::UNIX_EPOCH + Duration::from_millis(1_500),
            objects: objects
                .iter()
                .map(|id| SceneObject {
                    id: *id,
                    region: region(0.1, 0.1, 0.2, 0.2),
                })
                .collect(),
            remembered: remembered.to_vec(),
            shown: None,
        }
    }

    #[test]
    fn what_has_gone_is_told_once() {
        let settings = settings(SourceView::default());
        let mut told = Told::default();
        let taken = SystemTime::UNIX_EPOCH + Duration::from_millis(2_500);
        assert_eq!(told.frame(&scene(&[], &[]), taken, &settings), None);
        let frame = told.frame(&scene(&[7], &[7]), taken, &settings).unwrap();
        assert_eq!(frame.object[0].object_id, Some(7));
        assert_eq!(frame.object_tree, None);
        assert_eq!(frame.utc_time, xml::DateTime::from_unix(2, 500_000_000));
        let frame = told.frame(&scene(&[], &[7]), taken, &settings).unwrap();
        assert!(frame.object.is_empty() && frame.object_tree.is_none());
        assert_eq!(told.frame(&scene(&[], &[7]), taken, &settings), None);
        // Another one comes as this one is forgotten; a third was never told of.
        let frame = told.frame(&scene(&[8], &[8]), taken, &settings).unwrap();
        let deleted = frame.object_tree.unwrap().delete;
        assert_eq!((deleted.len(), deleted[0].object_id), (1, Some(7)));
        let frame = told.frame(&scene(&[8], &[8]), taken, &settings).unwrap();
        assert_eq!(frame.object_tree, None);
    }
}
