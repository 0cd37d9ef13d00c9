// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for AND {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            scoring_function: rng.option(|rng| rng.uri(64)),
            condition: rng.list(2, 5, |rng| rng.whole_element("mpqf:Condition")),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AVG {
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

impl testing::Sample for Abs {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AbsChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl AbsChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            _ => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
        }
    }
}

impl testing::Sample for AbstractSortByType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            order: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AbstractSortByTypeOrder {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Add {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: AddChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl AddChoice {
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

impl testing::Sample for AggregateExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aggregate_id: rng.option(|rng| rng.id()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ArithmeticExpressionType {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AvailableCapabilityType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            service_id: rng.uri(64),
            supported_qf_profile: rng.option(|rng| testing::Sample::sample(rng)),
            supported_metadata: rng.list(0, 3, |rng| rng.uri(64)),
            supported_example_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_result_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_query_types: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            supported_expressions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            usage_conditions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AvailableCapabilityTypeUsageConditions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            usage_id: rng.option(|rng| rng.id()),
            name: rng.option(|rng| rng.string(0, 64)),
            description: rng.option(|rng| rng.string(0, 64)),
            term: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BooleanExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilityTermType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            usage_ref_list: rng.option(|rng| rng.list(1, 3, |rng| rng.id_ref()).into()),
            name: rng.option(|rng| rng.string(0, 64)),
            description: rng.option(|rng| rng.string(0, 64)),
            term: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilityType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_qf_profile: rng.option(|rng| testing::Sample::sample(rng)),
            supported_metadata: rng.list(0, 3, |rng| rng.uri(64)),
            supported_example_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_result_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_query_types: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            supported_expressions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            usage_conditions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilityTypeUsageConditions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            usage_id: rng.option(|rng| rng.id()),
            name: rng.option(|rng| rng.string(0, 64)),
            description: rng.option(|rng| rng.string(0, 64)),
            term: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Ceiling {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CeilingChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl CeilingChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            _ => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
        }
    }
}

impl testing::Sample for ClassificationScheme {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            uri: rng.uri(64),
            domain: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            term: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ComparisonExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ComplementOf {
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

impl testing::Sample for Contains {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: ContainsChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ContainsChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl ContainsChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::StringValue(rng.string(0, 64)),
            1 => Self::StringField(testing::Sample::sample(rng)),
            2 => Self::StringExpression(rng.whole_element("mpqf:StringExpression")),
            _ => Self::SemanticStringField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(2, 2, testing::Sample::sample)
    }
}

impl testing::Sample for Count {
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

impl testing::Sample for DeclaredFieldType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            id: rng.id(),
            type_name: rng.option(|rng| rng.string(0, 64)),
            value: rng.token(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DescriptionResourceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resource_id: rng.id(),
            any_description: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DescriptionResourceTypeAnyDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content: rng.mixed(true),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DisjointWith {
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

impl testing::Sample for Divide {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: DivideChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DivideChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl DivideChoice {
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

impl testing::Sample for Equal {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: EqualChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EqualChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(19);
        Self::sample_branch(rng, branch)
    }
}

impl EqualChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            3 => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
            4 => Self::SemanticArithmeticField(testing::Sample::sample(rng)),
            5 => Self::BooleanValue(rng.flag()),
            6 => Self::BooleanField(testing::Sample::sample(rng)),
            7 => Self::BooleanExpression(rng.whole_element("mpqf:BooleanExpression")),
            8 => Self::SemanticBooleanField(testing::Sample::sample(rng)),
            9 => Self::DateTimeValue(rng.date_time()),
            10 => Self::DateValue(rng.date()),
            11 => Self::TimeValue(rng.time()),
            12 => Self::DateTimeField(testing::Sample::sample(rng)),
            13 => Self::DurationValue(rng.duration()),
            14 => Self::DurationField(testing::Sample::sample(rng)),
            15 => Self::StringValue(rng.string(0, 64)),
            16 => Self::StringField(testing::Sample::sample(rng)),
            17 => Self::StringExpression(rng.whole_element("mpqf:StringExpression")),
            _ => Self::SemanticStringField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        let branch = rng.below(19);
        let count = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2][branch];
        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()
    }
}

impl testing::Sample for EquivalentClass {
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

impl testing::Sample for FieldType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            type_name: rng.option(|rng| rng.string(0, 64)),
            fragment_result_name: rng.option(|rng| rng.string(0, 64)),
            from_ref: rng.option(|rng| rng.id_ref()),
            field_ref: rng.option(|rng| rng.id_ref()),
            result_mode: rng.option(|rng| testing::Sample::sample(rng)),
            value: rng.token(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FieldTypeResultMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Floor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FloorChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl FloorChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            _ => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
        }
    }
}

impl testing::Sample for GreaterThan {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: GreaterThanChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GreaterThanChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(11);
        Self::sample_branch(rng, branch)
    }
}

impl GreaterThanChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            3 => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
            4 => Self::SemanticArithmeticField(testing::Sample::sample(rng)),
            5 => Self::DateTimeValue(rng.date_time()),
            6 => Self::DateValue(rng.date()),
            7 => Self::TimeValue(rng.time()),
            8 => Self::DateTimeField(testing::Sample::sample(rng)),
            9 => Self::DurationValue(rng.duration()),
            _ => Self::DurationField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        let branch = rng.below(11);
        let count = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2][branch];
        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()
    }
}

impl testing::Sample for GreaterThanEqual {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: GreaterThanEqualChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GreaterThanEqualChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(11);
        Self::sample_branch(rng, branch)
    }
}

impl GreaterThanEqualChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            3 => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
            4 => Self::SemanticArithmeticField(testing::Sample::sample(rng)),
            5 => Self::DateTimeValue(rng.date_time()),
            6 => Self::DateValue(rng.date()),
            7 => Self::TimeValue(rng.time()),
            8 => Self::DateTimeField(testing::Sample::sample(rng)),
            9 => Self::DurationValue(rng.duration()),
            _ => Self::DurationField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        let branch = rng.below(11);
        let count = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2][branch];
        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()
    }
}

impl testing::Sample for InformationType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            code: rng.integer(1, i64::MAX) as u64,
            description: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InlineMediaType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned(),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InlineMediaTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl InlineMediaTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::MediaData16(rng.hex(0, 64)),
            _ => Self::MediaData64(rng.base64(0, 64)),
        }
    }
}

impl testing::Sample for InputManagementType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            desired_capability: rng.option(|rng| testing::Sample::sample(rng)),
            service_id: rng.list(0, 3, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InputQueryType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            previous_answer_id: rng.option(|rng| rng.uri(64)),
            immediate_response: rng.option(|rng| rng.flag()),
            streaming_response: rng.option(|rng| rng.flag()),
            timeout: rng.option(|rng| rng.duration()),
            qf_declaration: rng.option(|rng| testing::Sample::sample(rng)),
            output_description: rng.option(|rng| testing::Sample::sample(rng)),
            query_condition: rng.option(|rng| testing::Sample::sample(rng)),
            service_selection: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntegerMatrixType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dim: rng.integer(1, i64::MAX) as u64,
            value: rng.list(0, 3, |rng| rng.integer(0, i64::MAX) as u64).into(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for IntersectionOf {
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

impl testing::Sample for InverseOf {
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

impl testing::Sample for JoinType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from: rng.list(1, 2, |rng| testing::Sample::sample(rng)),
            join_condition: rng.whole_element("mpqf:JoinCondition"),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for JoinTypeFrom {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            id: rng.id(),
            evaluation_path: rng.option(|rng| rng.token(0, 64)),
            target_media_type: rng.list(0, 3, |rng| {
                rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
            }),
            condition: rng.whole_element("mpqf:Condition"),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LessThan {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: LessThanChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LessThanChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(11);
        Self::sample_branch(rng, branch)
    }
}

impl LessThanChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            3 => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
            4 => Self::SemanticArithmeticField(testing::Sample::sample(rng)),
            5 => Self::DateTimeValue(rng.date_time()),
            6 => Self::DateValue(rng.date()),
            7 => Self::TimeValue(rng.time()),
            8 => Self::DateTimeField(testing::Sample::sample(rng)),
            9 => Self::DurationValue(rng.duration()),
            _ => Self::DurationField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        let branch = rng.below(11);
        let count = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2][branch];
        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()
    }
}

impl testing::Sample for LessThanEqual {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: LessThanEqualChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LessThanEqualChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(11);
        Self::sample_branch(rng, branch)
    }
}

impl LessThanEqualChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            3 => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
            4 => Self::SemanticArithmeticField(testing::Sample::sample(rng)),
            5 => Self::DateTimeValue(rng.date_time()),
            6 => Self::DateValue(rng.date()),
            7 => Self::TimeValue(rng.time()),
            8 => Self::DateTimeField(testing::Sample::sample(rng)),
            9 => Self::DurationValue(rng.duration()),
            _ => Self::DurationField(testing::Sample::sample(rng)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        let branch = rng.below(11);
        let count = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2][branch];
        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()
    }
}

impl testing::Sample for LowerCase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LowerCaseChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl LowerCaseChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::StringValue(rng.string(0, 64)),
            1 => Self::StringField(testing::Sample::sample(rng)),
            _ => Self::StringExpression(rng.whole_element("mpqf:StringExpression")),
        }
    }
}
