// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Bag {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BagCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Behaviour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            smoking: rng.option(|rng| rng.string(0, 64)),
            using_mobile: rng.option(|rng| rng.string(0, 64)),
            activity: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Belonging {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bag: rng.option(|rng| testing::Sample::sample(rng)),
            umbrella: rng.option(|rng| testing::Sample::sample(rng)),
            lift_something: rng.option(|rng| rng.flag()),
            r#box: rng.option(|rng| testing::Sample::sample(rng)),
            cart: rng.option(|rng| testing::Sample::sample(rng)),
            weapon: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Belongings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bag: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            umbrella: rng.option(|rng| testing::Sample::sample(rng)),
            cart: rng.option(|rng| testing::Sample::sample(rng)),
            weapon: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BodyMetric {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            height: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            body_shape: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BodyShape {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Bottoms {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            grain: rng.option(|rng| rng.string(0, 64)),
            style: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BottomsCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for BottomsStyle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Box {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: rng.option(|rng| testing::Sample::sample(rng)),
            lug: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Cart {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CartCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Clothing {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scarf: rng.option(|rng| testing::Sample::sample(rng)),
            gloves: rng.option(|rng| testing::Sample::sample(rng)),
            tops: rng.option(|rng| testing::Sample::sample(rng)),
            bottoms: rng.option(|rng| testing::Sample::sample(rng)),
            shoes: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Gloves {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: rng.option(|rng| testing::Sample::sample(rng)),
            wear: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Grain {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HumanActivity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HumanBody {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            body_metric: rng.option(|rng| testing::Sample::sample(rng)),
            clothing: rng.option(|rng| testing::Sample::sample(rng)),
            belonging: rng.option(|rng| testing::Sample::sample(rng)),
            behaviour: rng.option(|rng| testing::Sample::sample(rng)),
            belongings: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Scarf {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: rng.option(|rng| testing::Sample::sample(rng)),
            wear: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Shoes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ShoesCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Smoking {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Tops {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            grain: rng.option(|rng| rng.string(0, 64)),
            style: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopsCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TopsStyle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Umbrella {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: rng.option(|rng| testing::Sample::sample(rng)),
            open: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UsingMobile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Weapon {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            category: rng.option(|rng| rng.string(0, 64)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            pose: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WeaponCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for WeaponPose {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
