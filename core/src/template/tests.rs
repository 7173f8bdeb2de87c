use super::*;
use crate::json::{Kind, parse};
use proptest::prelude::*;

fn read(text: &str) -> (Template, Vec<Problem>) {
    let mut problems = Vec::new();
    let template = Template::read(parse(text).unwrap(), &mut problems).unwrap();
    (template, problems)
}

const ORDER: &str = r#"{
    "id": "123", "status": "APPROVED", "name": "order_update", "language": "en", "category": "utility",
    "quality_score": {"score": "GREEN"},
    "components": [
        {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["4821"]}},
        {"type": "body", "text": "Hi {{1}}, it left.", "example": {"body_text": [["Ann"]]}, "new": 1.50},
        {"type": "FOOTER", "text": "Casa Lino"},
        {"type": "CAROUSEL", "cards": [{"components": []}]},
        {"type": "BUTTONS", "buttons": [
            {"type": "URL", "text": "See it", "url": "https://example.com/{{1}}", "example": ["a"]},
            {"type": "QUICK_REPLY", "text": "Stop"},
            {"type": "HOLOGRAM", "text": "Wave"}
        ]}
    ]
}"#;

#[test]
fn a_template_is_read_into_its_types() {
    let (template, problems) = read(ORDER);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(template.name.text(), Some("order_update"));
    assert_eq!(template.category.known(), Some(Category::Utility));
    assert_eq!(template.status.known(), Some(Status::Approved));
    assert!(template.is_stored());
    let kinds: Vec<_> = template.components().map(|(index, component)| (index, component.kind())).collect();
    assert_eq!(
        kinds,
        [
            (0, Some(ComponentKind::Header)),
            (1, Some(ComponentKind::Body)),
            (2, Some(ComponentKind::Footer)),
            (3, Some(ComponentKind::Carousel)),
            (4, Some(ComponentKind::Buttons)),
        ]
    );
    let Some((_, Component::Buttons(buttons))) = template.components().last() else {
        panic!("buttons come last")
    };
    let labels: Vec<_> = buttons.buttons().map(|(_, button)| (button.kind(), button.label())).collect();
    assert_eq!(
        labels,
        [
            (Some(ButtonKind::Url), Some("See it")),
            (Some(ButtonKind::QuickReply), Some("Stop")),
            (None, Some("Wave")),
        ]
    );
}

#[test]
fn every_problem_is_found_and_nothing_is_lost() {
    let text = r#"{"name":7,"language":null,"components":[5,null,{"type":"BODY","text":["x"],"example":{"body_text_named_params":[{"param_name":1}]}},{"type":"BUTTONS","buttons":{}},{"type":9}]}"#;
    let (template, problems) = read(text);
    let found: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.expected, p.found)).collect();
    assert_eq!(
        found,
        [
            ("/name", Expected::Text, Kind::Number),
            ("/components/0", Expected::Object, Kind::Number),
            ("/components/1", Expected::Object, Kind::Null),
            ("/components/2/text", Expected::Text, Kind::Array),
            ("/components/2/example/body_text_named_params/0/param_name", Expected::Text, Kind::Number),
            ("/components/3/buttons", Expected::Array, Kind::Object),
        ]
    );
    assert!(template.language.is_missing());
    assert!(template.name.is_present());
    assert_eq!(template.encode().to_string(), text);
}

#[test]
fn the_cards_of_a_carousel_are_read_into_their_types() {
    let (template, problems) = read(
        r#"{"components":[{"type":"carousel","cards":[{"components":[{"type":"BODY","text":"Hi"}]},7,{"components":[{"type":"BUTTONS","buttons":[{"type":"SPM"}]}]}]}]}"#,
    );
    assert_eq!(
        problems.iter().map(|problem| problem.path.as_str()).collect::<Vec<_>>(),
        ["/components/0/cards/1"]
    );
    let all = every_component(&template);
    let found: Vec<_> =
        all.iter().map(|(place, component)| (place.pointer(), component.kind().unwrap())).collect();
    assert_eq!(
        found,
        [
            ("/components/0".to_owned(), ComponentKind::Carousel),
            ("/components/0/cards/0/components/0".to_owned(), ComponentKind::Body),
            ("/components/0/cards/2/components/0".to_owned(), ComponentKind::Buttons),
        ]
    );
}

#[test]
fn numbers_keep_their_spelling_and_their_value() {
    let text =
        r#"{"message_send_ttl_seconds":6e2,"components":[{"type":"FOOTER","code_expiration_minutes":10.0}]}"#;
    let (template, problems) = read(text);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(template.message_send_ttl_seconds.given().and_then(crate::json::Number::as_i64), Some(600));
    assert_eq!(template.encode().to_string(), text);
}

#[test]
fn a_one_time_code_button_is_read_with_its_apps() {
    let (template, problems) = read(
        r#"{"components":[{"type":"BUTTONS","buttons":[{"type":"otp","otp_type":"one_tap","autofill_text":"Fill","supported_apps":[{"package_name":"com.example","signature_hash":"K8a/AINcGX7"}],"zero_tap_terms_accepted":"yes"}]}]}"#,
    );
    assert_eq!(problems.len(), 1, "{problems:?}");
    let all = every_component(&template);
    let [(_, Component::Buttons(buttons))] = all.as_slice() else { panic!("{all:?}") };
    let Some((0, Button::Otp(otp))) = buttons.buttons().next() else { panic!("{buttons:?}") };
    assert_eq!(otp.otp_type.known(), Some(OtpType::OneTap));
    let app = otp.supported_apps.given().unwrap()[0].given().unwrap();
    assert_eq!(app.package_name.text(), Some("com.example"));
    assert!(otp.zero_tap_terms_accepted.given().is_none());
}

#[test]
fn what_is_no_object_is_handed_back() {
    let mut problems = Vec::new();
    assert_eq!(Template::read(parse("[1]").unwrap(), &mut problems), Err(parse("[1]").unwrap()));
    assert_eq!(problems.len(), 1);
}

#[test]
fn a_changed_field_stays_in_its_place_and_a_new_one_comes_last() {
    let (mut template, _) = read(r#"{"b":1,"name":"x","a":2}"#);
    template.name = Field::Given("y".into());
    template.category = Field::Given(Category::Utility.into());
    assert_eq!(template.encode().to_string(), r#"{"b":1,"name":"y","a":2,"category":"UTILITY"}"#);
    template.name = Field::Absent;
    assert_eq!(template.encode().to_string(), r#"{"b":1,"a":2,"category":"UTILITY"}"#);
}

/// Keys and texts that a decoder treats in some special way, and others that it does not.
fn word() -> impl Strategy<Value = String> {
    const WORDS: [&str; 52] = [
        "name",
        "language",
        "category",
        "parameter_format",
        "status",
        "id",
        "components",
        "type",
        "HEADER",
        "body",
        "FOOTER",
        "BUTTONS",
        "CAROUSEL",
        "format",
        "TEXT",
        "text",
        "example",
        "header_text",
        "body_text",
        "body_text_named_params",
        "param_name",
        "buttons",
        "URL",
        "url",
        "QUICK_REPLY",
        "FLOW",
        "__proto__",
        "0",
        "cards",
        "LIMITED_TIME_OFFER",
        "limited_time_offer",
        "has_expiration",
        "call_permission_request",
        "add_security_recommendation",
        "code_expiration_minutes",
        "OTP",
        "otp_type",
        "ONE_TAP",
        "supported_apps",
        "package_name",
        "signature_hash",
        "zero_tap_terms_accepted",
        "APP",
        "app_deep_link",
        "meta_app_id",
        "languages",
        "message_send_ttl_seconds",
        "sub_category",
        "send_type",
        "allow_category_change",
        "library_template_body_inputs",
        "degrees_of_freedom_spec",
    ];
    prop_oneof![4 => proptest::sample::select(&WORDS[..]).prop_map(str::to_owned), 1 => ".{0,6}"]
}

/// Any document: the law must hold for what nobody would send.
pub(crate) fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>()
            .prop_filter("JSON has no other numbers", |number| number.is_finite())
            .prop_map(|number| { parse(&serde_json::to_string(&number).unwrap()).unwrap() }),
        word().prop_map(Json::Text),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
            proptest::collection::vec((word(), inner), 0..8).prop_map(Json::from_iter),
        ]
    })
}

/// Documents that look like templates, so that the law is tried where the decoder does most.
fn template_like() -> impl Strategy<Value = Json> {
    let component = (
        proptest::sample::select(
            &["HEADER", "body", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER", "X"][..],
        ),
        any_json(),
        any_json(),
    )
        .prop_map(|(kind, text, more)| {
            Json::from_iter([
                ("text", text),
                ("type", Json::from(kind)),
                ("example", more.clone()),
                ("buttons", more.clone()),
                ("cards", more.clone()),
                ("limited_time_offer", more),
            ])
        });
    (any_json(), proptest::collection::vec(prop_oneof![3 => component, 1 => any_json()], 0..5)).prop_map(
        |(name, components)| Json::from_iter([("name", name), ("components", Json::Array(components))]),
    )
}

proptest! {
    #[test]
    fn decoding_then_encoding_gives_the_same_document(json in prop_oneof![any_json(), template_like()]) {
        let same = Template::read(json.clone(), &mut Vec::new()).map_or_else(|json| json, |template| template.encode());
        prop_assert_eq!(same, json);
    }

    #[test]
    fn text_and_value_say_the_same(json in any_json()) {
        prop_assert_eq!(parse(&json.to_string()), Ok(json.clone()));
        prop_assert_eq!(parse(&format!("{json:#}")), Ok(json.clone()));
        let other: serde_json::Value = serde_json::from_str(&json.to_string()).unwrap();
        prop_assert_eq!(parse(&other.to_string()).unwrap().to_string(), other.to_string());
    }
}

#[test]
fn a_member_without_a_field_is_found_by_its_name() {
    let json = parse(r#"{"name": "a", "first": 1, "second": 2}"#).unwrap();
    let template = Template::read(json, &mut Vec::new()).unwrap();
    assert_eq!(template.members.get("second"), Some(&2.into()));
    assert_eq!(template.members.get("name"), None);
}
