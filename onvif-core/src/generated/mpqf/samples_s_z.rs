// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for SUM {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aggregate_id: rng.option(|rng| rng.id()),
            field: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SemanticExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            anchor_distance: rng.integer(0, i64::MAX) as u64,
            anchor: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SemanticFieldType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            var: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SemanticRelation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            anchor_distance: rng.integer(0, i64::MAX) as u64,
            anchor: rng.option(|rng| rng.flag()),
            subject: rng.string(0, 64),
            property: rng.string(0, 64),
            object: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ServiceSelectionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            service_id: rng.list(1, 4, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SortByAggregateType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            order: testing::Sample::sample(rng),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SortByAggregateTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl SortByAggregateTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Aggregate(rng.whole_element("mpqf:Aggregate")),
            _ => Self::AggregateID(rng.id_ref()),
        }
    }
}

impl testing::Sample for SortByAggregateTypeOrder {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SortByFieldType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            order: testing::Sample::sample(rng),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SortByFieldTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl SortByFieldTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Field(testing::Sample::sample(rng)),
            _ => Self::SemanticField(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for SortByFieldTypeOrder {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SpatialQuery {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            spatial_relation: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StdDev {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aggregate_id: rng.option(|rng| rng.id()),
            field: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StringExpressionType {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SubClassOf {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            anchor_distance: rng.integer(0, i64::MAX) as u64,
            anchor: rng.option(|rng| rng.flag()),
            var: rng.option(|rng| rng.string(0, 64)),
            class: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Subtract {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: SubtractChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubtractChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl SubtractChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            _ => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(2, 2, testing::Sample::sample)
    }
}

impl testing::Sample for SystemMessageType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemMessageTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl SystemMessageTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Status(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            1 => Self::Warning(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            _ => Self::Exception(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
        }
    }
}

impl testing::Sample for TemporalQuery {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            temporal_relation: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TemporalRegionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_time: rng
                .pick(&["2024-02-29T23:59:59:1F10", "2024", "T12:30"])
                .to_owned(),
            duration: rng.pick(&["P1DT2H3M4S5N6F", "-PT10S", "P"]).to_owned(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TermType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            name: rng.option(|rng| rng.string(0, 64)),
            description: rng.option(|rng| rng.string(0, 64)),
            term: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TypeOf {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            anchor_distance: rng.integer(0, i64::MAX) as u64,
            anchor: rng.option(|rng| rng.flag()),
            var: rng.option(|rng| rng.string(0, 64)),
            class: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnionOf {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            anchor_distance: rng.integer(0, i64::MAX) as u64,
            anchor: rng.option(|rng| rng.flag()),
            var: rng.option(|rng| rng.string(0, 64)),
            class: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UpperCase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UpperCaseChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl UpperCaseChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::StringValue(rng.string(0, 64)),
            1 => Self::StringField(testing::Sample::sample(rng)),
            _ => Self::StringExpression(rng.whole_element("mpqf:StringExpression")),
        }
    }
}

impl testing::Sample for Variance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aggregate_id: rng.option(|rng| rng.id()),
            field: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for XOR {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            scoring_function: rng.option(|rng| rng.uri(64)),
            condition: rng.list(2, 2, |rng| rng.whole_element("mpqf:Condition")),
        };
        rng.leave();
        value
    }
}
