// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/analytics/humanface`, customary prefix `fc`.

mod types_a_p;
pub use types_a_p::*;
#[cfg(feature = "testing")]
mod samples_a_p;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Accessory>("fc:Accessory"),
    crate::testing::TypeEntry::of::<AccessoryDescription>("fc:AccessoryDescription"),
    crate::testing::TypeEntry::of::<AdditionalFeatures>("fc:AdditionalFeatures"),
    crate::testing::TypeEntry::of::<Chin>("fc:Chin"),
    crate::testing::TypeEntry::of::<Complexion>("fc:Complexion"),
    crate::testing::TypeEntry::of::<EarShape>("fc:EarShape"),
    crate::testing::TypeEntry::of::<Expression>("fc:Expression"),
    crate::testing::TypeEntry::of::<Eye>("fc:Eye"),
    crate::testing::TypeEntry::of::<EyeShape>("fc:EyeShape"),
    crate::testing::TypeEntry::of::<Eyeball>("fc:Eyeball"),
    crate::testing::TypeEntry::of::<Eyebrow>("fc:Eyebrow"),
    crate::testing::TypeEntry::of::<EyebrowSpace>("fc:EyebrowSpace"),
    crate::testing::TypeEntry::of::<EyebrowWidth>("fc:EyebrowWidth"),
    crate::testing::TypeEntry::of::<Eyelid>("fc:Eyelid"),
    crate::testing::TypeEntry::of::<FacialHair>("fc:FacialHair"),
    crate::testing::TypeEntry::of::<FacialShape>("fc:FacialShape"),
    crate::testing::TypeEntry::of::<FrecklesType>("fc:FrecklesType"),
    crate::testing::TypeEntry::of::<Gender>("fc:Gender"),
    crate::testing::TypeEntry::of::<Hair>("fc:Hair"),
    crate::testing::TypeEntry::of::<HairStyle>("fc:HairStyle"),
    crate::testing::TypeEntry::of::<HatType>("fc:HatType"),
    crate::testing::TypeEntry::of::<HelmetType>("fc:HelmetType"),
    crate::testing::TypeEntry::of::<HumanFace>("fc:HumanFace"),
    crate::testing::TypeEntry::of::<Length>("fc:Length"),
    crate::testing::TypeEntry::of::<Lip>("fc:Lip"),
    crate::testing::TypeEntry::of::<Nose>("fc:Nose"),
    crate::testing::TypeEntry::of::<NoseBridge>("fc:NoseBridge"),
    crate::testing::TypeEntry::of::<NoseEnd>("fc:NoseEnd"),
    crate::testing::TypeEntry::of::<NoseLength>("fc:NoseLength"),
    crate::testing::TypeEntry::of::<NoseWing>("fc:NoseWing"),
    crate::testing::TypeEntry::of::<PoseAngle>("fc:PoseAngle"),
];
