//! What crosses the boundary, tried in a browser: values, positions, missing things, and data that nobody should send.

#![cfg(target_arch = "wasm32")]

use js_sys::{Function, JSON, Object, Reflect};
use ventana_js::{
    Inbox, apply_fix, can_send, choices, judged, judged_text, keys, languages, message_for, parse_markup,
    preview, room, rules, send_timeline, validate_message, window_state,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A value written as a JavaScript expression.
fn js(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression})")).call0(&JsValue::NULL).unwrap()
}

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.')
        .fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

fn text(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().unwrap_or_else(|| panic!("no text at {path} of {}", json(value)))
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// As the script of the package asks, with every template as a text.
fn validate_template(template: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let text = template.as_string().unwrap_or_else(|| json(template));
    let report = judged_text(if text.is_empty() { "null" } else { &text }, choices(options)?)?;
    Ok(if report.is_undefined() { js("{valid: true, diagnostics: []}") } else { report })
}

fn report_on(template: &str) -> JsValue {
    validate_template(&js(template), &JsValue::UNDEFINED).unwrap()
}

fn codes(report: &JsValue) -> Vec<String> {
    let diagnostics = get(report, "diagnostics").unchecked_into::<js_sys::Array>();
    diagnostics.iter().map(|diagnostic: JsValue| text(&diagnostic, "code")).collect()
}

const SOUND: &str = r#"{name: "order_update", language: "en", category: "UTILITY",
    components: [{type: "BODY", text: "Your order has left our warehouse."}]}"#;

#[wasm_bindgen_test]
fn a_sound_template_is_valid_as_object_and_as_text() {
    let report = report_on(SOUND);
    assert_eq!(json(&report), r#"{"valid":true,"diagnostics":[]}"#);
    let as_text = report_on(&format!("JSON.stringify({SOUND})"));
    assert_eq!(json(&as_text), json(&report));
}

#[wasm_bindgen_test]
fn a_packed_template_is_judged_where_it_was_written() {
    let name = keys().iter().position(|key| key == "name").unwrap() as u8;
    let packed = [6, 1, 0, name, 4, 1, 0, b'A'];
    room().unwrap().subarray(0, packed.len() as u32).copy_from(&packed);
    let report = judged(packed.len(), choices(&js("{purpose: 'create', locale: 'es'}")).unwrap()).unwrap();
    let as_text = validate_template(&js("{name: 'A'}"), &js("{purpose: 'create', locale: 'es'}")).unwrap();
    assert_eq!(json(&report), json(&as_text));
    for length in [0, 3, 100_000] {
        assert_eq!(codes(&judged(length, 0).unwrap()), ["not-a-template"], "{length}");
    }
}

#[wasm_bindgen_test]
fn answers_are_plain_objects_without_empty_members() {
    let report = report_on(r#"{...BASE, name: "Order"}"#.replace("BASE", SOUND).as_str());
    let diagnostic = get(&report, "diagnostics.0");
    assert_eq!(Object::get_prototype_of(&diagnostic), Object::get_prototype_of(&Object::new()));
    assert_eq!(text(&diagnostic, "path"), "/name");
    assert_eq!(json(&get(&diagnostic, "span")), r#"{"start":0,"end":1}"#);
    assert!(!Reflect::has(&diagnostic, &"help".into()).unwrap());
}

#[wasm_bindgen_test]
fn positions_are_utf_16_code_units_beside_emojis_and_lone_surrogates() {
    let lone = r#"{...BASE, name: "\uD83D\uD83D\uDE00é-x"}"#.replace("BASE", SOUND);
    let span = get(&report_on(&lone), "diagnostics.0.span");
    assert_eq!(json(&span), r#"{"start":0,"end":5}"#);
    let body = r#"{...BASE, components: [{type: "BODY", text: "😀😀 hello {{ 1 }} and all the rest of this text."}]}"#;
    let report = report_on(&body.replace("BASE", SOUND));
    let diagnostics = get(&report, "diagnostics").unchecked_into::<js_sys::Array>();
    let spaces = diagnostics.iter().find(|found: &JsValue| !get(found, "span").is_undefined()).unwrap();
    assert_eq!(json(&get(&spaces, "span")), r#"{"start":11,"end":18}"#);
}

#[wasm_bindgen_test]
fn undefined_null_and_missing_are_the_same() {
    let missing = report_on("(({category, ...rest}) => rest)(BASE)".replace("BASE", SOUND).as_str());
    for absent in ["undefined", "null"] {
        let report = report_on(&format!("{{...{SOUND}, category: {absent}}}"));
        assert_eq!(codes(&report), codes(&missing), "{absent}");
        assert_eq!(text(&report, "diagnostics.0.path"), "/category");
    }
    for options in ["undefined", "null", "{}", "{locale: undefined, purpose: null}"] {
        assert!(validate_template(&js(SOUND), &js(options)).is_ok(), "{options}");
    }
}

#[wasm_bindgen_test]
fn nothing_is_coerced() {
    let report = report_on(&format!("{{...{SOUND}, name: 7}}"));
    assert_eq!(codes(&report), ["wrong-kind"]);
}

#[wasm_bindgen_test]
fn bad_data_never_throws() {
    for template in [
        "undefined",
        "null",
        "7",
        "NaN",
        "true",
        "''",
        "'{'",
        "[]",
        "() => 1",
        "Symbol('x')",
        "10n",
        "({a: 10n})",
        "new Date(NaN)",
        "new Map([[1, 2]])",
        "({components: 'x'})",
        "({components: [null, 5, [], {type: 5}]})",
        "(() => { const a = {}; a.a = a; return a; })()",
        "({get name() { throw new Error('no'); }})",
        "Array(100000).fill(0).reduce((inner) => [inner], 0)",
        "'['.repeat(100000)",
        "({toJSON() { return undefined; }})",
        "Object.create(null)",
        "new Proxy({}, {})",
    ] {
        let report = validate_template(&js(template), &JsValue::UNDEFINED);
        let report = report.unwrap_or_else(|error| panic!("{template} threw {error:?}"));
        assert_eq!(get(&report, "valid"), JsValue::FALSE, "{template}");
        assert!(preview(&js(template), &JsValue::UNDEFINED).is_ok(), "preview of {template}");
        assert!(window_state(&js(template), &JsValue::UNDEFINED).is_ok(), "windowState of {template}");
        assert!(can_send(&js(template), &JsValue::UNDEFINED).is_ok(), "canSend of {template}");
        assert!(parse_markup(&js(template)).is_ok(), "parseMarkup of {template}");
    }
}

#[wasm_bindgen_test]
fn a_misuse_of_the_api_throws_and_names_the_argument() {
    let name = |error: &JsValue| text(error, "constructor.name");
    let unknown = validate_template(&js(SOUND), &js("{locale: 'fr'}")).unwrap_err();
    assert_eq!(name(&unknown), "RangeError");
    assert!(text(&unknown, "message").contains("locale"));
    let number = validate_template(&js(SOUND), &js("{locale: 7}")).unwrap_err();
    assert_eq!(name(&number), "TypeError");
    for at in ["new Date(NaN)", "NaN", "'2026-11-25T10:00:00'", "'yesterday'", "{}"] {
        let error = window_state(&js("{}"), &js(&format!("{{at: {at}}}"))).unwrap_err();
        assert!(text(&error, "message").contains("at"), "{at}");
        assert!(can_send(&js(&format!("{{at: {at}}}")), &JsValue::UNDEFINED).is_err(), "{at}");
    }
}

#[wasm_bindgen_test]
fn a_fix_leaves_the_input_alone_and_keeps_unknown_members() {
    let template =
        js(r#"JSON.parse('{"__proto__": {"x": 1}, "b": 1.5, "1": 2, "name": "Order", "a": [null]}')"#);
    let before = json(&template);
    let report = validate_template(&template, &JsValue::UNDEFINED).unwrap();
    let fix = get(&report, "diagnostics.0.fixes.0");
    let fixed = apply_fix(&template, &fix).unwrap();
    assert_eq!(json(&template), before);
    assert_eq!(json(&fixed), before.replace("Order", "order"));
}

#[wasm_bindgen_test]
fn a_fixed_text_stays_as_it_was_written() {
    let document = "{\n\t\"name\" : \"Order\",\n\t\"x\":1.0\n}";
    let report = validate_template(&document.into(), &JsValue::UNDEFINED).unwrap();
    let fixed = apply_fix(&document.into(), &get(&report, "diagnostics.0.fixes.0")).unwrap();
    assert_eq!(fixed.as_string().unwrap(), document.replace("Order", "order"));
}

#[wasm_bindgen_test]
fn a_fix_that_does_not_fit_any_more_throws_a_range_error() {
    let fix =
        js(r#"{title: "x", edits: [{path: "/components/3/text", span: {start: 0, end: 1}, value: ""}]}"#);
    let error = apply_fix(&js(SOUND), &fix).unwrap_err();
    assert_eq!(text(&error, "constructor.name"), "RangeError");
}

#[wasm_bindgen_test]
fn instants_are_read_in_every_form_and_a_bad_one_is_uncertain() {
    for instant in
        ["Date.UTC(2026, 10, 24, 12)", "'2026-11-24T13:00:00+01:00'", "new Date('2026-11-24T12:00:00Z')"]
    {
        let state = window_state(
            &js(&format!("{{lastInboundAt: {instant}}}")),
            &js("{at: '2026-11-25T11:59:59.999Z'}"),
        );
        let state = state.unwrap();
        assert_eq!(text(&state, "customerService.state"), "open", "{instant}");
        assert_eq!(get(&state, "customerService.closesAt").as_f64(), Some(1_795_608_000_000.0), "{instant}");
    }
    for instant in ["new Date(NaN)", "NaN", "Infinity", "'2026-11-24T13:00:00'", "'soon'", "{}"] {
        let state = window_state(&js(&format!("{{lastInboundAt: {instant}}}")), &JsValue::UNDEFINED).unwrap();
        assert_eq!(text(&state, "customerService.state"), "uncertain", "{instant}");
    }
}

#[wasm_bindgen_test]
fn free_text_is_refused_with_metas_code_once_the_window_has_closed() {
    let request = r#"{message: {type: "text", to: "+34600000001", text: {body: "Hi"}},
        conversation: {lastInboundAt: 0}, at: 86400000}"#;
    let decision = can_send(&js(request), &JsValue::UNDEFINED).unwrap();
    assert_eq!(text(&decision, "verdict"), "no");
    assert_eq!(get(&decision, "error.code").as_f64(), Some(131_047.0));
}

/// A utility template on its way to Mexico, while the window is open, by an account of this zone.
fn in_zone(zone: &str) -> String {
    format!(
        r#"{{message: {{type: "template", to: "+5215512345678", template: {{name: "a", language: {{code: "en"}}}}}},
            template: {{name: "a", language: "en", status: "APPROVED", category: "UTILITY"}},
            conversation: {{lastInboundAt: "2026-09-30T23:00:00Z"}}, account: {{timeZone: "{zone}"}}, at: "2026-10-01T05:00:00Z"}}"#
    )
}

#[wasm_bindgen_test]
fn prices_go_by_the_clock_of_the_account_summer_time_included() {
    let reason = |zone: &str| {
        let decision = can_send(&js(&in_zone(zone)), &JsValue::UNDEFINED).unwrap();
        text(&decision, "charge.reasonCode")
    };
    assert_eq!(reason("UTC"), "charged-without-rates");
    assert_eq!(reason("America/Mexico_City"), "utility-in-window");
    // Five hours behind in winter, four in summer: midnight was an hour ago.
    assert_eq!(reason("America/Santo_Domingo"), "charged-without-rates");
    assert_eq!(reason("America/New_York"), "charged-without-rates");
    assert_eq!(reason("Mars/Base"), "time-zone-uncertain");
}

#[wasm_bindgen_test]
fn a_timeline_is_cut_where_the_clock_of_the_account_strikes() {
    let span = js("{from: '2026-10-01T00:00:00Z', to: new Date('2026-10-02T00:00:00Z')}");
    let segments = send_timeline(&js(&in_zone("America/Mexico_City")), &span, &JsValue::UNDEFINED).unwrap();
    let segments = segments.unchecked_into::<js_sys::Array>();
    let ends: Vec<_> = segments.iter().map(|segment| get(&segment, "to").as_f64().unwrap()).collect();
    assert_eq!(ends, [1_790_834_400_000.0, 1_790_895_600_000.0, 1_790_899_200_000.0]);
    let kind = |index| text(&segments.get(index), "decision.charge.kind");
    assert_eq!([kind(0), kind(1), kind(2)], ["free", "charged", "charged"]);
    for span in ["undefined", "{}", "{from: 0}", "{from: 0, to: 'soon'}", "3"] {
        assert!(send_timeline(&js(&in_zone("UTC")), &js(span), &JsValue::UNDEFINED).is_err(), "{span}");
    }
}

#[wasm_bindgen_test]
fn an_inbox_feeds_on_webhooks_and_gates_a_send() {
    let webhook = js(
        r#"{object: "whatsapp_business_account", entry: [{id: "1", changes: [{field: "messages", value: {
            metadata: {phone_number_id: "10"}, messages: [{from: "5215512345678", timestamp: "1760000000", type: "text"}]}}]}]}"#,
    );
    let mut inbox = Inbox::new(&JsValue::UNDEFINED).unwrap();
    let told = inbox.ingest(&webhook).unwrap();
    assert_eq!(json(&told), r#"{"taken":1,"ignored":[]}"#);
    let told = inbox.ingest(&js("{object: 'page'}")).unwrap();
    assert_eq!(get(&told, "taken").as_f64(), Some(0.0));
    assert!(inbox.ingest(&js("undefined")).is_ok());
    let read = Inbox::from_json(&inbox.to_json(), &JsValue::UNDEFINED).unwrap();
    let known = read.conversation(&"10".into(), &"+52 1 55 1234 5678".into()).unwrap();
    assert_eq!(get(&known, "lastInboundAt").as_f64(), Some(1_760_000_000_000.0));
    assert!(Inbox::from_json(&js("{}"), &JsValue::UNDEFINED).is_err());
    inbox.prune(&js("new Date()")).unwrap();
    assert_eq!(inbox.conversations().unwrap().unchecked_into::<js_sys::Array>().length(), 0);
}

#[wasm_bindgen_test]
fn lists_of_rules_and_languages_are_whole() {
    let rules = rules(&js("{locale: 'pt'}")).unwrap().unchecked_into::<js_sys::Array>();
    assert_eq!(rules.length() as usize, ventana_core::rulebook().count());
    let languages = languages(&JsValue::UNDEFINED).unwrap().unchecked_into::<js_sys::Array>();
    assert_eq!(languages.length(), 111);
}

#[wasm_bindgen_test]
fn a_payload_is_made_and_judged_as_plain_objects() {
    let template =
        js(r#"{name: "order", language: "en", components: [{type: "BODY", text: "Order {{1}} is here."}]}"#);
    let message =
        message_for(&template, &js(r#"{to: "15550051310", values: {body: {1: "😀\n4821"}}}"#)).unwrap();
    let options = Object::new();
    Reflect::set(&options, &"template".into(), &template).unwrap();
    let report = validate_message(&message, &options).unwrap();
    assert_eq!(codes(&report), ["parameter-characters"]);
    assert_eq!(json(&get(&report, "diagnostics.0.span")), r#"{"start":2,"end":3}"#);
}
