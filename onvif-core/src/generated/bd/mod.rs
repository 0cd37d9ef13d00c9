// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/analytics/humanbody`, customary prefix `bd`.

mod types_b_w;
pub use types_b_w::*;
#[cfg(feature = "testing")]
mod samples_b_w;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Bag>("bd:Bag"),
    crate::testing::TypeEntry::of::<BagCategory>("bd:BagCategory"),
    crate::testing::TypeEntry::of::<Behaviour>("bd:Behaviour"),
    crate::testing::TypeEntry::of::<Belonging>("bd:Belonging"),
    crate::testing::TypeEntry::of::<Belongings>("bd:Belongings"),
    crate::testing::TypeEntry::of::<BodyMetric>("bd:BodyMetric"),
    crate::testing::TypeEntry::of::<BodyShape>("bd:BodyShape"),
    crate::testing::TypeEntry::of::<Bottoms>("bd:Bottoms"),
    crate::testing::TypeEntry::of::<BottomsCategory>("bd:BottomsCategory"),
    crate::testing::TypeEntry::of::<BottomsStyle>("bd:BottomsStyle"),
    crate::testing::TypeEntry::of::<Box>("bd:Box"),
    crate::testing::TypeEntry::of::<Cart>("bd:Cart"),
    crate::testing::TypeEntry::of::<CartCategory>("bd:CartCategory"),
    crate::testing::TypeEntry::of::<Clothing>("bd:Clothing"),
    crate::testing::TypeEntry::of::<Gloves>("bd:Gloves"),
    crate::testing::TypeEntry::of::<Grain>("bd:Grain"),
    crate::testing::TypeEntry::of::<HumanActivity>("bd:HumanActivity"),
    crate::testing::TypeEntry::of::<HumanBody>("bd:HumanBody"),
    crate::testing::TypeEntry::of::<Scarf>("bd:Scarf"),
    crate::testing::TypeEntry::of::<Shoes>("bd:Shoes"),
    crate::testing::TypeEntry::of::<ShoesCategory>("bd:ShoesCategory"),
    crate::testing::TypeEntry::of::<Smoking>("bd:Smoking"),
    crate::testing::TypeEntry::of::<Tops>("bd:Tops"),
    crate::testing::TypeEntry::of::<TopsCategory>("bd:TopsCategory"),
    crate::testing::TypeEntry::of::<TopsStyle>("bd:TopsStyle"),
    crate::testing::TypeEntry::of::<Umbrella>("bd:Umbrella"),
    crate::testing::TypeEntry::of::<UsingMobile>("bd:UsingMobile"),
    crate::testing::TypeEntry::of::<Weapon>("bd:Weapon"),
    crate::testing::TypeEntry::of::<WeaponCategory>("bd:WeaponCategory"),
    crate::testing::TypeEntry::of::<WeaponPose>("bd:WeaponPose"),
];
