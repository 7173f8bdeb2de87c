use super::rule::{Check, Rule};
use super::traits::Traits;
use super::{
    authentication, body, buttons, carousel, category, components, delivery, document, examples, footer,
    header, language, name, offer, products, review, urls, variables,
};

/// The rules on one part. Only templates with one of these traits are shown to them, since they are silent about others.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) judges: Traits,
    /// Each with its check, which is asked for so often that the rule itself is not touched for it.
    pub(super) rules: &'static [(Check, &'static Rule)],
}

macro_rules! groups {
    ($( $judges:expr => [ $( $rule:expr, )* ], )*) => {
        pub(super) static GROUPS: &[Group] = &[$( Group { judges: $judges, rules: &[$( ($rule.check, &$rule), )*] }, )*];

        /// Every rule, by the part it judges.
        pub static RULES: &[&Rule] = &[$( $( &$rule, )* )*];
    };
}

// The first two are told where a text is no template at all, which no other rule can judge.
groups! {
    Traits::NONE => [
        document::invalid_json::RULE,
        document::not_a_template::RULE,
    ],
    Traits::PROBLEM => [
        document::wrong_kind::RULE,
    ],
    Traits::ANY => [
        document::unknown_parameter_format::RULE,
    ],
    Traits::ANY => [
        name::missing_name::RULE,
        name::name_too_long::RULE,
        name::malformed_name::RULE,
    ],
    Traits::ANY => [
        language::missing_language::RULE,
        language::malformed_language::RULE,
        language::unlisted_language::RULE,
        language::text_in_another_language::RULE,
    ],
    Traits::ODD_CATEGORY => [
        category::missing_category::RULE,
        category::legacy_category::RULE,
        category::unknown_category::RULE,
        category::undocumented_category::RULE,
    ],
    Traits::LIBRARY => [
        category::library_category::RULE,
    ],
    Traits::ANY => [
        category::promotion_in_utility::RULE,
        category::code_outside_authentication::RULE,
    ],
    Traits::NO_BODY => [
        components::missing_components::RULE,
        components::missing_body::RULE,
    ],
    Traits::ANY => [
        components::repeated_component::RULE,
    ],
    Traits::UNKNOWN_COMPONENT => [
        components::missing_component_type::RULE,
        components::unknown_component::RULE,
    ],
    Traits::CALL_REQUEST => [
        components::component_beside_call_request::RULE,
    ],
    Traits::ODD_FORMAT => [
        header::missing_header_format::RULE,
        header::unknown_header_format::RULE,
    ],
    Traits::HEADER => [
        header::missing_header_text::RULE,
    ],
    Traits::MEDIA => [
        header::header_text_beside_media::RULE,
    ],
    Traits::HEADER => [
        header::header_too_long::RULE,
        header::header_characters::RULE,
    ],
    Traits::EXAMPLE => [
        header::address_as_handle::RULE,
    ],
    Traits::MEDIA => [
        header::missing_media_sample::RULE,
    ],
    Traits::BODY => [
        body::missing_body_text::RULE,
        body::body_too_long::RULE,
    ],
    Traits::BREAKS => [
        body::too_many_newlines::RULE,
    ],
    Traits::SYMBOL => [
        body::too_many_emojis::RULE,
    ],
    Traits::PLACEHOLDER => [
        body::body_only_variables::RULE,
    ],
    Traits::BLANKS => [
        body::tabs_or_long_spaces::RULE,
    ],
    Traits::FOOTER => [
        footer::missing_footer_text::RULE,
        footer::footer_too_long::RULE,
        footer::footer_characters::RULE,
    ],
    Traits::MARK => [
        footer::footer_marks::RULE,
    ],
    Traits::PLACEHOLDER => [
        footer::variable_in_footer::RULE,
    ],
    Traits::BUTTONS => [
        buttons::missing_buttons::RULE,
    ],
    Traits::SEVERAL_BUTTONS => [
        buttons::too_many_buttons::RULE,
        buttons::too_many_of_a_type::RULE,
        buttons::button_stands_alone::RULE,
        buttons::quick_replies_apart::RULE,
    ],
    Traits::UNKNOWN_BUTTON => [
        buttons::missing_button_type::RULE,
        buttons::unknown_button::RULE,
    ],
    Traits::BUTTONS => [
        buttons::missing_label::RULE,
    ],
    Traits::URL.or(Traits::PHONE_NUMBER).or(Traits::COUPON) => [
        buttons::missing_button_field::RULE,
    ],
    Traits::PHONE_NUMBER => [
        buttons::malformed_phone_number::RULE,
    ],
    Traits::FLOW => [
        buttons::flow_source::RULE,
        buttons::unknown_flow_action::RULE,
    ],
    Traits::BUTTONS => [
        buttons::label_too_long::RULE,
        buttons::label_characters::RULE,
    ],
    Traits::PLACEHOLDER => [
        buttons::variable_in_label::RULE,
    ],
    Traits::SEVERAL_BUTTONS => [
        buttons::repeated_label::RULE,
    ],
    Traits::PLACEHOLDER => [
        variables::malformed_variable::RULE,
    ],
    Traits::BROKEN => [
        variables::spaces_in_variable::RULE,
        variables::single_braces::RULE,
        variables::extra_braces::RULE,
    ],
    Traits::NUMBERED => [
        variables::variable_gap::RULE,
        variables::variables_out_of_order::RULE,
        variables::repeated_variable::RULE,
    ],
    Traits::NAMED => [
        variables::repeated_name::RULE,
    ],
    Traits::PLACEHOLDER => [
        variables::mixed_variable_formats::RULE,
    ],
    Traits::NAMED => [
        variables::digits_in_variable_name::RULE,
        variables::long_variable_name::RULE,
    ],
    Traits::PLACEHOLDER => [
        variables::too_many_header_variables::RULE,
        variables::too_many_variables::RULE,
        variables::many_variables::RULE,
        variables::variables_in_unspaced_text::RULE,
        variables::variable_at_edge::RULE,
        variables::touching_variables::RULE,
        variables::variables_a_blank_apart::RULE,
    ],
    Traits::URL => [
        variables::variable_inside_url::RULE,
    ],
    Traits::PLACEHOLDER => [
        examples::missing_example::RULE,
    ],
    Traits::URL => [
        examples::missing_url_example::RULE,
    ],
    Traits::EXAMPLE => [
        examples::example_count::RULE,
        examples::example_shape::RULE,
        examples::flat_example::RULE,
        examples::plain_example::RULE,
        examples::example_not_text::RULE,
        examples::empty_example::RULE,
        examples::example_for_no_variable::RULE,
        examples::static_url_example::RULE,
    ],
    Traits::NAMED => [
        examples::missing_named_example::RULE,
        examples::example_of_unknown_name::RULE,
        examples::repeated_example::RULE,
        examples::incomplete_example::RULE,
    ],
    Traits::CAROUSEL => [
        carousel::card_count::RULE,
        carousel::unequal_cards::RULE,
        carousel::missing_card_header::RULE,
        carousel::card_without_buttons::RULE,
        carousel::button_not_in_card::RULE,
        carousel::card_lines::RULE,
        carousel::component_not_in_card::RULE,
        carousel::component_beside_carousel::RULE,
    ],
    Traits::OFFER.or(Traits::COUPON) => [
        offer::missing_offer_text::RULE,
        offer::offer_too_long::RULE,
        offer::footer_beside_offer::RULE,
        offer::offer_without_url::RULE,
        offer::coupon_not_first::RULE,
        offer::coupon_too_long::RULE,
        offer::long_coupon::RULE,
        offer::coupon_characters::RULE,
    ],
    Traits::BUTTONS.or(Traits::CAROUSEL).or(Traits::OFFER) => [
        products::kind_needs_marketing::RULE,
    ],
    Traits::HEADER => [
        products::header_not_here::RULE,
    ],
    Traits::PRODUCT_BUTTON => [
        products::missing_product_header::RULE,
        products::header_beside_catalog::RULE,
    ],
    Traits::URL => [
        urls::url_without_scheme::RULE,
        urls::url_too_long::RULE,
        urls::link_to_whatsapp::RULE,
        urls::shortened_url::RULE,
        urls::variable_as_host::RULE,
        urls::url_characters::RULE,
    ],
    Traits::ONE_TIME_CODE => [
        authentication::header_in_authentication::RULE,
        authentication::missing_otp_button::RULE,
        authentication::otp_outside_authentication::RULE,
        authentication::unknown_otp_type::RULE,
        authentication::code_expiration_minutes::RULE,
        authentication::supported_apps::RULE,
        authentication::malformed_package_name::RULE,
        authentication::malformed_signature_hash::RULE,
        authentication::app_outside_list::RULE,
        authentication::zero_tap_terms::RULE,
        authentication::own_otp_label::RULE,
        authentication::own_text_in_authentication::RULE,
        authentication::incomplete_app::RULE,
    ],
    Traits::DELIVERY => [
        delivery::time_to_live::RULE,
        delivery::unknown_sub_category::RULE,
        delivery::unknown_display_format::RULE,
        delivery::missing_display_format::RULE,
        delivery::unknown_send_type::RULE,
        delivery::marketing_field::RULE,
        delivery::creative_feature::RULE,
        delivery::sub_category_needs_utility::RULE,
    ],
    Traits::ANY => [
        review::vague_text::RULE,
        review::sensitive_identifier::RULE,
        review::threat::RULE,
        review::prize::RULE,
        review::risky_link::RULE,
    ],
}
