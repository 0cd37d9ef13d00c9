// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for MAX {
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

impl testing::Sample for MIN {
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

impl testing::Sample for MediaLocatorType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaLocatorTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl MediaLocatorTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::MediaUri(rng.uri(64)),
            _ => Self::InlineMedia(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for MediaResourceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resource_id: rng.id(),
            media_resource: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Modulus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: ModulusChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModulusChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl ModulusChoice {
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

impl testing::Sample for MpegQueryType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mpqf_id: rng.uri(64),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MpegQueryTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl MpegQueryTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Query(testing::Sample::sample(rng)),
            _ => Self::Management(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for MpegQueryTypeManagement {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MpegQueryTypeManagementChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl MpegQueryTypeManagementChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Input(testing::Sample::sample(rng)),
            _ => Self::Output(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for MpegQueryTypeQuery {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MpegQueryTypeQueryChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl MpegQueryTypeQueryChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Input(testing::Sample::sample(rng)),
            1 => Self::FetchResult(testing::Sample::sample(rng)),
            _ => Self::Output(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for MpegQueryTypeQueryFetchResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            query_id: rng.option(|rng| rng.uri(64)),
            retrieve_page_num: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Multiply {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: MultiplyChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultiplyChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl MultiplyChoice {
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

impl testing::Sample for NOT {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            condition: rng.whole_element("mpqf:Condition"),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotEqual {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: NotEqualChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotEqualChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(19);
        Self::sample_branch(rng, branch)
    }
}

impl NotEqualChoice {
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

impl testing::Sample for OR {
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

impl testing::Sample for OutputDescriptionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_page_entries: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            max_item_count: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            free_text_use: rng.option(|rng| rng.flag()),
            thumbnail_use: rng.option(|rng| rng.flag()),
            media_resource_use: rng.option(|rng| rng.flag()),
            output_name_space: rng.option(|rng| rng.uri(64)),
            distinct: rng.option(|rng| rng.flag()),
            req_field: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            req_aggregate_id: rng.list(0, 3, |rng| rng.id_ref()),
            req_semantic_field: rng.list(0, 3, |rng| rng.string(0, 64)),
            group_by: rng.option(|rng| testing::Sample::sample(rng)),
            sort_by: rng.list(0, 3, |rng| rng.whole_element("mpqf:SortBy")),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OutputDescriptionTypeGroupBy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            group_by_field: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            aggregate: rng.list(0, 3, |rng| rng.whole_element("mpqf:Aggregate")),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OutputManagementType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: rng.option(testing::Sample::sample),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OutputManagementTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl OutputManagementTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::AvailableCapability(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            _ => Self::SystemMessage(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for OutputQueryType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            curr_page: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            total_pages: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            expiration_date: rng.option(|rng| rng.date_time()),
            global_comment: rng.option(|rng| rng.string(0, 64)),
            result_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            system_message: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QFDeclarationType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            declared_field: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            resource: rng.list(0, 3, |rng| rng.whole_element("mpqf:Resource")),
            prefix: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QFDeclarationTypePrefix {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            uri: rng.uri(64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            match_type: rng.option(|rng| testing::Sample::sample(rng)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByDescriptionChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByDescriptionChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DescriptionResource(testing::Sample::sample(rng)),
            _ => Self::DescriptionResourceREF(rng.id_ref()),
        }
    }
}

impl testing::Sample for QueryByDescriptionMatchType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for QueryByFeatureRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByFeatureRangeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByFeatureRangeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Range(testing::Sample::sample(rng)),
            _ => Self::Distance(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for QueryByFeatureRangeDistance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            center: rng.id_ref(),
            radius: rng.float(0.0, 1.0),
            distance_function: rng.option(|rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByFeatureRangeRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            range_start: rng.id_ref(),
            range_end: rng.id_ref(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByFreeText {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            choice: testing::Sample::sample(rng),
            choice2: rng.option(testing::Sample::sample),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByFreeTextChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByFreeTextChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::FreeText(rng.string(0, 64)),
            _ => Self::RegExp(rng.string(0, 64)),
        }
    }
}

impl testing::Sample for QueryByFreeTextChoiceElement {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByFreeTextChoiceElement {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::SearchField(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            _ => Self::IgnoreField(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
        }
    }
}

impl testing::Sample for QueryByMedia {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            match_type: rng.option(|rng| testing::Sample::sample(rng)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByMediaChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByMediaChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::MediaResource(testing::Sample::sample(rng)),
            _ => Self::MediaResourceREF(rng.id_ref()),
        }
    }
}

impl testing::Sample for QueryByMediaMatchType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for QueryByROI {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            match_type: rng.option(|rng| testing::Sample::sample(rng)),
            target_media_path: rng.option(|rng| rng.token(0, 64)),
            choice: testing::Sample::sample(rng),
            choice2: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByROIChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByROIChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::MediaResource(testing::Sample::sample(rng)),
            _ => Self::MediaResourceREF(rng.id_ref()),
        }
    }
}

impl testing::Sample for QueryByROIChoiceElement {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryByROIChoiceElement {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::TemporalRegionOfInterest(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            _ => Self::SpatialRegionOfInterest(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
        }
    }
}

impl testing::Sample for QueryByROIMatchType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for QueryByRelevanceFeedback {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            answer_id: rng.uri(64),
            result_item: rng.list(0, 3, |rng| rng.integer(1, i64::MAX) as u64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryBySPARQL {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            sparql: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryByXQuery {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preference_value: rng.option(|rng| rng.float(0.0, 1.0)),
            threshold_value: rng.option(|rng| rng.float(0.0, 1.0)),
            x_query: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryConditionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            evaluation_path: rng.option(|rng| rng.token(0, 64)),
            target_media_type: rng.list(0, 3, |rng| {
                rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
            }),
            choice: rng.option(testing::Sample::sample),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryConditionTypeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl QueryConditionTypeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Join(testing::Sample::sample(rng)),
            _ => Self::Condition(rng.whole_element("mpqf:Condition")),
        }
    }
}

impl testing::Sample for QueryType {
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

impl testing::Sample for RelationType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            relation_type: rng.uri(64),
            source_resource: rng.id_ref(),
            target_resource: rng.option(|rng| rng.id_ref()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResourceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resource_id: rng.id(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemBaseType {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ResultItemType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            record_number: rng.integer(1, i64::MAX) as u64,
            rank: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            confidence: rng.option(|rng| rng.float(0.0, 1.0)),
            origin_id: rng.option(|rng| rng.uri(64)),
            comment: rng.list(0, 2, |rng| testing::Sample::sample(rng)),
            text_result: rng.list(0, 2, |rng| testing::Sample::sample(rng)),
            thumbnail: rng.list(0, 2, |rng| testing::Sample::sample(rng)),
            media_resource: rng.list(0, 2, |rng| testing::Sample::sample(rng)),
            description: rng.list(0, 2, |rng| testing::Sample::sample(rng)),
            aggregation_result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fragment_result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeAggregationResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aggregate_id: rng.string(0, 64),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeComment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_ref: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_ref: rng.option(|rng| rng.string(0, 64)),
            content: rng.mixed(true),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeFragmentResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            from_ref: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeMediaResource {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_ref: rng.option(|rng| rng.string(0, 64)),
            value: rng.uri(64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeTextResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_ref: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResultItemTypeThumbnail {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_ref: rng.option(|rng| rng.string(0, 64)),
            value: rng.uri(64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Round {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RoundChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl RoundChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::DoubleValue(rng.double(-1e9, 1e9)),
            1 => Self::LongValue(rng.integer(i64::MIN, i64::MAX)),
            2 => Self::ArithmeticField(testing::Sample::sample(rng)),
            _ => Self::ArithmeticExpression(rng.whole_element("mpqf:ArithmeticExpression")),
        }
    }
}
