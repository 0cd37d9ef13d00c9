// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Accessory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            opticals: rng.option(|rng| testing::Sample::sample(rng)),
            hat: rng.option(|rng| testing::Sample::sample(rng)),
            mask: rng.option(|rng| testing::Sample::sample(rng)),
            hijab: rng.option(|rng| testing::Sample::sample(rng)),
            helmet: rng.option(|rng| testing::Sample::sample(rng)),
            kerchief: rng.option(|rng| testing::Sample::sample(rng)),
            right_eye_patch: rng.option(|rng| testing::Sample::sample(rng)),
            left_eye_patch: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessoryDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            wear: rng.option(|rng| rng.flag()),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            subtype: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AdditionalFeatures {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scar: rng.option(|rng| rng.flag()),
            mole: rng.option(|rng| rng.flag()),
            tattoo: rng.option(|rng| rng.flag()),
            freckles: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Chin {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Complexion {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EarShape {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Expression {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Eye {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            shape: rng.option(|rng| rng.string(0, 64)),
            eyelid: rng.option(|rng| rng.string(0, 64)),
            eyeball: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EyeShape {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Eyeball {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Eyebrow {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            width: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            space: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EyebrowSpace {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EyebrowWidth {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Eyelid {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for FacialHair {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mustache: rng.option(|rng| rng.flag()),
            beard: rng.option(|rng| rng.flag()),
            sideburn: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FacialShape {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for FrecklesType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Gender {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Hair {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            length: rng.option(|rng| rng.string(0, 64)),
            style: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            bangs: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for HairStyle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HatType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HelmetType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HumanFace {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            age: rng.option(|rng| testing::Sample::sample(rng)),
            gender: rng.option(|rng| rng.string(0, 64)),
            temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            complexion: rng.option(|rng| rng.string(0, 64)),
            facial_shape: rng.option(|rng| rng.string(0, 64)),
            hair: rng.option(|rng| testing::Sample::sample(rng)),
            eyebrow: rng.option(|rng| testing::Sample::sample(rng)),
            eye: rng.option(|rng| testing::Sample::sample(rng)),
            ear: rng.option(|rng| rng.string(0, 64)),
            nose: rng.option(|rng| testing::Sample::sample(rng)),
            facial_hair: rng.option(|rng| testing::Sample::sample(rng)),
            lip: rng.option(|rng| rng.string(0, 64)),
            chin: rng.option(|rng| rng.string(0, 64)),
            expression: rng.option(|rng| rng.string(0, 64)),
            pose_angle: rng.option(|rng| testing::Sample::sample(rng)),
            accessory: rng.option(|rng| testing::Sample::sample(rng)),
            additional_features: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Length {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Lip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Nose {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            length: rng.option(|rng| rng.string(0, 64)),
            nose_bridge: rng.option(|rng| rng.string(0, 64)),
            nose_wing: rng.option(|rng| rng.string(0, 64)),
            nose_end: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoseBridge {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for NoseEnd {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for NoseLength {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for NoseWing {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for PoseAngle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pose_angles: rng.option(|rng| testing::Sample::sample(rng)),
            uncertainty: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
