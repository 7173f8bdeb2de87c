//! What can be wrong with a message, a rule each: its texts, its source and its examples. They are found by the walk in
//! `judge`, `free_form` and `send`, since one look at a message serves them all.

mod address_request_elsewhere;
mod caption_not_allowed;
mod cards_with_other_buttons;
mod catalog_without_thumbnail;
mod component_not_in_template;
mod empty_parameter;
mod flow_by_id_or_name;
mod incomplete_contact_name;
mod link_of_another_kind;
mod long_card_body;
mod long_flow_label;
mod long_list_body;
mod long_payload;
mod long_send_coupon;
mod media_by_id_and_link;
mod message_link;
mod message_list_too_long;
mod message_list_too_short;
mod message_number_out_of_range;
mod message_text_too_long;
mod message_without_recipient;
mod message_wrong_kind;
mod missing_button_parameter;
mod missing_media;
mod missing_message_field;
mod missing_message_type;
mod missing_messaging_product;
mod missing_offer_end;
mod missing_parameter_name;
mod missing_section_title;
mod missing_send_component;
mod not_a_message;
mod offer_end_in_seconds;
mod one_time_code_content;
mod one_time_code_differs;
mod one_time_code_to_user_id;
mod one_time_code_too_long;
mod parameter_characters;
mod parameter_name_in_positional;
mod parameter_of_another_kind;
mod parameter_of_static_button;
mod reaction_as_reply;
mod rendered_text_too_long;
mod repeated_parameter_name;
mod repeated_reply_id;
mod repeated_send_component;
mod send_card_count;
mod send_coupon_characters;
mod send_in_another_language;
mod send_language_as_text;
mod send_of_another_template;
mod sub_type_of_another_button;
mod suffix_characters;
mod template_as_reply;
mod template_not_for_groups;
mod template_not_read;
mod too_few_parameters;
mod too_many_parameters;
mod unexpected_message_value;
mod unknown_message_type;
mod unknown_parameter_name;
mod unknown_parameter_type;
mod unknown_send_component;
mod unknown_sub_type;
mod whole_address_as_suffix;
mod wrong_button_index;
mod wrong_card_index;

use crate::rules::Rule;

pub(super) use address_request_elsewhere::RULE as ADDRESS;
pub(super) use caption_not_allowed::RULE as CAPTION;
pub(super) use cards_with_other_buttons::RULE as CARDS_DIFFER;
pub(super) use catalog_without_thumbnail::RULE as THUMBNAIL;
pub(super) use component_not_in_template::RULE as NOT_IN_TEMPLATE;
pub(super) use empty_parameter::RULE as EMPTY;
pub(super) use flow_by_id_or_name::RULE as FLOW_NAME;
pub(super) use incomplete_contact_name::RULE as CONTACT_NAME;
pub(super) use link_of_another_kind::RULE as LINK_KIND;
pub(super) use long_card_body::RULE as CARD_LINES;
pub(super) use long_flow_label::RULE as FLOW_LABEL;
pub(super) use long_list_body::RULE as LIST_BODY;
pub(super) use long_payload::RULE as PAYLOAD;
pub(super) use long_send_coupon::RULE as COUPON_LONG;
pub(super) use media_by_id_and_link::RULE as TWO_MEDIA;
pub(super) use message_link::RULE as LINK;
pub(super) use message_list_too_long::RULE as LIST_TOO_LONG;
pub(super) use message_list_too_short::RULE as LIST_TOO_SHORT;
pub(super) use message_number_out_of_range::RULE as OUT_OF_RANGE;
pub(super) use message_text_too_long::RULE as TOO_LONG;
pub(super) use message_without_recipient::RULE as NOT_ADDRESSED;
pub(super) use message_wrong_kind::RULE as WRONG_KIND;
pub(super) use missing_button_parameter::RULE as MISSING_BUTTON;
pub(super) use missing_media::RULE as NO_MEDIA;
pub(super) use missing_message_field::RULE as MISSING;
pub(super) use missing_message_type::RULE as MISSING_TYPE;
pub(super) use missing_messaging_product::RULE as NO_PRODUCT;
pub(super) use missing_offer_end::RULE as OFFER_END;
pub(super) use missing_parameter_name::RULE as NAME_MISSING;
pub(super) use missing_section_title::RULE as SECTION_TITLE;
pub(super) use missing_send_component::RULE as MISSING_COMPONENT;
pub(super) use not_a_message::RULE as NOT_A_MESSAGE;
pub(super) use offer_end_in_seconds::RULE as OFFER_SECONDS;
pub(super) use one_time_code_content::RULE as CODE_CONTENT;
pub(super) use one_time_code_differs::RULE as CODE_DIFFERS;
pub(super) use one_time_code_to_user_id::RULE as CODE_RECIPIENT;
pub(super) use one_time_code_too_long::RULE as CODE_LONG;
pub(super) use parameter_characters::RULE as CHARACTERS;
pub(super) use parameter_name_in_positional::RULE as NAME_NEEDLESS;
pub(super) use parameter_of_another_kind::RULE as OTHER_PARAMETER;
pub(super) use parameter_of_static_button::RULE as STATIC_BUTTON;
pub(super) use reaction_as_reply::RULE as REACTION_REPLY;
pub(super) use rendered_text_too_long::RULE as RENDERED;
pub(super) use repeated_parameter_name::RULE as NAME_REPEATED;
pub(super) use repeated_reply_id::RULE as REPEATED_ID;
pub(super) use repeated_send_component::RULE as REPEATED_COMPONENT;
pub(super) use send_card_count::RULE as CARD_COUNT;
pub(super) use send_coupon_characters::RULE as COUPON_CHARACTERS;
pub(super) use send_in_another_language::RULE as OTHER_LANGUAGE;
pub(super) use send_language_as_text::RULE as LANGUAGE_TEXT;
pub(super) use send_of_another_template::RULE as OTHER_TEMPLATE;
pub(super) use sub_type_of_another_button::RULE as OTHER_SUB_TYPE;
pub(super) use suffix_characters::RULE as SUFFIX_CHARACTERS;
pub(super) use template_as_reply::RULE as TEMPLATE_REPLY;
pub(super) use template_not_for_groups::RULE as GROUP_TEMPLATE;
pub(super) use template_not_read::RULE as DEFINITION;
pub(super) use too_few_parameters::RULE as TOO_FEW;
pub(super) use too_many_parameters::RULE as TOO_MANY;
pub(super) use unexpected_message_value::RULE as UNEXPECTED;
pub(super) use unknown_message_type::RULE as UNKNOWN_TYPE;
pub(super) use unknown_parameter_name::RULE as NAME_UNKNOWN;
pub(super) use unknown_parameter_type::RULE as UNKNOWN_PARAMETER;
pub(super) use unknown_send_component::RULE as UNKNOWN_COMPONENT;
pub(super) use unknown_sub_type::RULE as SUB_TYPE;
pub(super) use whole_address_as_suffix::RULE as WHOLE_ADDRESS;
pub(super) use wrong_button_index::RULE as WRONG_INDEX;
pub(super) use wrong_card_index::RULE as CARD_INDEX;

/// Every one of them.
pub static RULES: &[&Rule] = &[
    &NOT_A_MESSAGE,
    &NO_PRODUCT,
    &NOT_ADDRESSED,
    &MISSING_TYPE,
    &UNKNOWN_TYPE,
    &WRONG_KIND,
    &MISSING,
    &TOO_LONG,
    &LIST_TOO_SHORT,
    &LIST_TOO_LONG,
    &UNEXPECTED,
    &OUT_OF_RANGE,
    &LINK,
    &LINK_KIND,
    &NO_MEDIA,
    &TWO_MEDIA,
    &CAPTION,
    &SECTION_TITLE,
    &REPEATED_ID,
    &LIST_BODY,
    &FLOW_NAME,
    &FLOW_LABEL,
    &CONTACT_NAME,
    &CARDS_DIFFER,
    &CARD_LINES,
    &ADDRESS,
    &REACTION_REPLY,
    &TEMPLATE_REPLY,
    &DEFINITION,
    &LANGUAGE_TEXT,
    &OTHER_TEMPLATE,
    &OTHER_LANGUAGE,
    &UNKNOWN_COMPONENT,
    &UNKNOWN_PARAMETER,
    &NOT_IN_TEMPLATE,
    &MISSING_COMPONENT,
    &TOO_FEW,
    &TOO_MANY,
    &OTHER_PARAMETER,
    &EMPTY,
    &CHARACTERS,
    &RENDERED,
    &NAME_MISSING,
    &NAME_UNKNOWN,
    &NAME_REPEATED,
    &NAME_NEEDLESS,
    &SUB_TYPE,
    &OTHER_SUB_TYPE,
    &WRONG_INDEX,
    &STATIC_BUTTON,
    &REPEATED_COMPONENT,
    &MISSING_BUTTON,
    &WHOLE_ADDRESS,
    &SUFFIX_CHARACTERS,
    &PAYLOAD,
    &COUPON_CHARACTERS,
    &COUPON_LONG,
    &CODE_LONG,
    &CODE_CONTENT,
    &CODE_DIFFERS,
    &CARD_COUNT,
    &CARD_INDEX,
    &OFFER_END,
    &OFFER_SECONDS,
    &THUMBNAIL,
    &CODE_RECIPIENT,
    &GROUP_TEMPLATE,
];
