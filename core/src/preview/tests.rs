use super::*;
use crate::json::{Json, parse};

fn shown(template: &str, options: &Options) -> String {
    let preview = preview_json(parse(template).unwrap(), options);
    serde_json::to_string_pretty(&preview).unwrap()
}

fn with_samples() -> Options {
    Options { samples: true, ..Options::default() }
}

const ORDER: &str = r#"{
    "name": "pedido", "language": "es_ES", "category": "UTILITY", "parameter_format": "NAMED",
    "components": [
        {"type": "HEADER", "format": "TEXT", "text": "Pedido {{pedido}}",
         "example": {"header_text_named_params": [{"param_name": "pedido", "example": "4821"}]}},
        {"type": "BODY", "text": "Hola {{nombre}}, tu *pedido {{pedido}}* va en camino.\n> Gracias",
         "example": {"body_text_named_params": [{"param_name": "nombre", "example": "Marta"}]}},
        {"type": "FOOTER", "text": "Casa Lino"},
        {"type": "BUTTONS", "buttons": [
            {"type": "URL", "text": "Ver", "url": "https://casalino.example/{{1}}", "example": ["4821"]},
            {"type": "PHONE_NUMBER", "text": "Llamar", "phone_number": "+34600000001"},
            {"type": "quick_reply", "text": "Cambiar"}
        ]},
        {"type": "CAROUSEL", "cards": []}
    ]
}"#;

#[test]
fn a_whole_message_is_drawn_with_its_samples() {
    insta::assert_snapshot!(shown(ORDER, &with_samples()));
}

#[test]
fn an_offer_in_arabic_runs_from_right_to_left_and_says_what_is_not_true() {
    let offer = r#"{
        "name": "offer", "language": "ar_SA", "category": "MARKETING",
        "components": [
            {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2U="]}},
            {"type": "BODY", "text": "مرحبا {{1}} 👋", "example": {"body_text": [["ليلى"]]}},
            {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "عرض", "has_expiration": true}},
            {"type": "BUTTONS", "buttons": [
                {"type": "COPY_CODE", "example": "LINO25"},
                {"type": "URL", "text": "تسوق", "url": "https://casalino.example"},
                {"type": "QUICK_REPLY", "text": "إيقاف"},
                {"type": "REMINDER", "text": "تذكير"}
            ]}
        ]
    }"#;
    insta::assert_snapshot!(shown(offer, &Options { locale: crate::Locale::Pt, ..with_samples() }));
}

#[test]
fn given_values_fill_every_place() {
    let receipt = r#"{
        "name": "receipt", "language": "en", "category": "UTILITY",
        "components": [
            {"type": "header", "format": "text", "text": "*Receipt* {{1}}"},
            {"type": "body", "text": "Hi _{{1}}_:\n- `{{2}}`\n- https://a.example/{{2}}.\n```total {{3}}```"},
            {"type": "footer", "text": "Casa *Lino*"},
            {"type": "buttons", "buttons": [
                {"type": "url", "text": "Open", "url": "https://a.example/r/{{1}}"},
                {"type": "quick_reply", "text": "Thanks"}
            ]}
        ]
    }"#;
    let values = r#"{"header": {"1": "4821"}, "body": {"1": "*Ana*", "2": "A1"}, "buttons": {"0": "4821"}}"#;
    let values = Values::read(&parse(values).unwrap());
    let options = Options { locale: crate::Locale::Es, values, ..Options::default() };
    insta::assert_snapshot!(shown(receipt, &options));
}

#[test]
fn a_variable_may_be_named_as_a_file_is() {
    let template = r#"{"parameter_format": "NAMED", "components": [{"type": "HEADER", "format": "TEXT", "text": "{{media}}"}]}"#;
    let values = Values::read(&parse(r#"{"header": {"media": "Radio"}}"#).unwrap());
    let options = Options { values, ..Options::default() };
    let header = preview_json(parse(template).unwrap(), &options).header.unwrap();
    assert!(serde_json::to_string(&header.text).unwrap().contains(r#""value":"Radio""#));
    assert_eq!(header.media, None);
}

#[test]
fn without_samples_variables_stay_empty_and_given_values_win() {
    let values =
        parse(r#"{"header": {"pedido": "99"}, "body": {"nombre": "Ana", "x": 7}, "buttons": {"0": "99"}}"#);
    let options = Options { values: Values::read(&values.unwrap()), ..Options::default() };
    let preview = preview_json(parse(ORDER).unwrap(), &options);
    let body = serde_json::to_string(&preview.body).unwrap();
    assert!(body.contains(r#""name":"nombre","value":"Ana""#), "{body}");
    assert!(body.contains(r#"{"type":"variable","name":"pedido","span""#), "{body}");
    assert_eq!(preview.buttons[0].target.as_deref(), Some("https://casalino.example/99"));
}

#[test]
fn samples_are_read_in_every_shape() {
    for example in [r#"[["Ann"]]"#, r#"["Ann"]"#, r#""Ann""#] {
        let template = format!(
            r#"{{"components":[{{"type":"BODY","text":"Hi {{{{1}}}}.","example":{{"body_text":{example}}}}}]}}"#
        );
        assert!(shown(&template, &with_samples()).contains("\"value\": \"Ann\""), "{example}");
    }
}

#[test]
fn a_sample_address_is_met_whole_or_as_a_suffix() {
    for example in ["4821", "https://a.example/4821"] {
        let template = format!(
            r#"{{"components":[{{"type":"BUTTONS","buttons":[{{"type":"URL","url":"https://a.example/{{{{1}}}}","example":["{example}"]}}]}}]}}"#
        );
        assert!(
            shown(&template, &with_samples()).contains("\"target\": \"https://a.example/4821\""),
            "{example}"
        );
    }
}

#[test]
fn a_label_of_metas_is_shown_and_said_to_be_unknown_elsewhere() {
    let template = |language: &str| {
        format!(
            r#"{{"language":"{language}","components":[{{"type":"BUTTONS","buttons":[{{"type":"COPY_CODE","example":"A1"}}]}}]}}"#
        )
    };
    let spanish = preview_json(parse(&template("es_MX")).unwrap(), &with_samples());
    assert_eq!(spanish.buttons[0].label, "Copiar código de la oferta");
    assert_eq!(spanish.buttons[0].target.as_deref(), Some("A1"));
    assert_eq!(spanish.notes, ["Coupons cannot be seen on WhatsApp Web."]);
    assert_eq!(preview_json(parse(&template("ja")).unwrap(), &with_samples()).notes.len(), 2);
}

#[test]
fn media_headers_name_their_file() {
    let template =
        r#"{"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}}]}"#;
    let header = preview_json(parse(template).unwrap(), &with_samples()).header.unwrap();
    assert_eq!((header.kind, header.media.as_deref()), (HeaderKind::Image, Some("4::a")));
    let values = Values::read(&parse(r#"{"header": {"media": "https://a.example/a.png"}}"#).unwrap());
    let given = Options { values, ..Options::default() };
    let header = preview_json(parse(template).unwrap(), &given).header.unwrap();
    assert_eq!(header.media.as_deref(), Some("https://a.example/a.png"));
}

#[test]
fn a_one_time_code_is_shown_in_metas_words() {
    let template = |language: &str, kind: &str| {
        [
            r#"{"category":"authentication","language":""#,
            language,
            r#"","components":[{"type":"BODY","add_security_recommendation":true},{"type":"FOOTER","code_expiration_minutes":5},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":""#,
            kind,
            r#""}]}]}"#,
        ]
        .concat()
    };
    let values = Values::read(&parse(r#"{"buttons": {"0": "482913"}}"#).unwrap());
    let options = Options { values, ..Options::default() };
    insta::assert_snapshot!(shown(&template("es_ES", "one_tap"), &options));
    let known = preview_json(parse(&template("pt_BR", "COPY_CODE")).unwrap(), &options);
    assert_eq!((known.buttons[0].label.as_str(), known.notes.len()), ("Copiar código", 0));
    let unknown = preview_json(parse(&template("ja", "COPY_CODE")).unwrap(), &options);
    assert_eq!(unknown.buttons[0].label, "Copy code");
    assert!(unknown.notes[0].contains("those of en are shown"), "{:?}", unknown.notes);
}

#[test]
fn a_stored_one_time_code_keeps_the_words_it_came_with() {
    let template = r#"{"category":"AUTHENTICATION","language":"ja","components":[{"type":"BODY","text":"*{{1}}* desu","add_security_recommendation":true}]}"#;
    let preview = preview_json(parse(template).unwrap(), &Options::default());
    assert!(serde_json::to_string(&preview.body).unwrap().contains(" desu"));
    assert!(preview.notes.is_empty());
}

#[test]
fn cards_are_drawn_with_their_own_values() {
    let template = r#"{"category":"MARKETING","language":"he","components":[{"type":"BODY","text":"שלום {{1}}"},{"type":"CAROUSEL","cards":[
        {"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}},{"type":"BODY","text":"{{1}} א","example":{"body_text":[["ב"]]}},
            {"type":"BUTTONS","buttons":[{"type":"URL","text":"ראו","url":"https://a.example/{{1}}","example":["1"]}]}]},
        {"components":[{"type":"HEADER","format":"PRODUCT"},{"type":"BUTTONS","buttons":[{"type":"SPM"}]}]}]}]}"#;
    let values =
        r#"{"body": {"1": "דנה"}, "cards": [{}, {"header": {"media": "9"}, "cards": [{}]}, {"body": {}}]}"#;
    let values = Values::read(&parse(values).unwrap());
    insta::assert_snapshot!(shown(template, &Options { values, ..with_samples() }));
}

#[test]
fn what_is_given_at_sending_is_said_to_be() {
    let template = |components: &str| [r#"{"language":"en","components":["#, components, "]}"].concat();
    for (components, said) in [
        (r#"{"type":"BUTTONS","buttons":[{"type":"MPM"}]}"#, "The products are chosen"),
        (r#"{"type":"BUTTONS","buttons":[{"type":"CATALOG"}]}"#, "The products are chosen"),
        (r#"{"type":"BUTTONS","buttons":[{"type":"ORDER_DETAILS","text":"Pay"}]}"#, "The order is given"),
        (r#"{"type":"call_permission_request"}"#, "may call"),
        (r#"{"type":"hologram"}"#, "hologram is kept"),
    ] {
        let preview = preview_json(parse(&template(components)).unwrap(), &Options::default());
        assert_eq!(preview.notes.len(), 1, "{components}");
        assert!(preview.notes[0].contains(said), "{:?}", preview.notes);
    }
    let library = r#"{"language":"en","library_template_name":"delivery_update_1"}"#;
    assert_eq!(preview_json(parse(library).unwrap(), &Options::default()).notes.len(), 1);
}

#[test]
fn the_clients_that_do_not_show_a_message_are_named() {
    let hidden_on = |components: &str| {
        let template = [r#"{"language":"en","components":["#, components, "]}"].concat();
        preview_json(parse(&template).unwrap(), &Options::default()).hidden_on
    };
    let reply = r#"{"type":"QUICK_REPLY","text":"Yes"}"#;
    let buttons = |buttons: &[&str]| [r#"{"type":"BUTTONS","buttons":["#, &buttons.join(","), "]}"].concat();
    assert_eq!(hidden_on(&buttons(&[reply; 3])), []);
    assert_eq!(hidden_on(&buttons(&[reply; 4])), [PreviewClient::Desktop]);
    let coupon = r#"{"type":"COPY_CODE","example":"A1"}"#;
    assert_eq!(hidden_on(&buttons(&[coupon])), [PreviewClient::Web]);
    assert_eq!(hidden_on(&buttons(&[coupon, reply])), [PreviewClient::Web, PreviewClient::Desktop]);
    let offer = r#"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Soon"}}"#;
    assert_eq!(hidden_on(offer), [PreviewClient::Web, PreviewClient::Desktop]);
    let cards = [r#"{"type":"CAROUSEL","cards":[{"components":["#, &buttons(&[coupon]), "]}]}"].concat();
    assert_eq!(hidden_on(&cards), [PreviewClient::Web]);
}

#[test]
fn a_question_of_the_apps_own_is_told_of() {
    let asks = |kind: &str| {
        let template = [r#"{"components":[{"type":""#, kind, r#""}]}"#].concat();
        preview_json(parse(&template).unwrap(), &Options::default()).call_request
    };
    assert!(asks("call_permission_request") && !asks("BODY"));
}

#[test]
fn a_place_is_named_by_its_values() {
    let template = r#"{"components":[{"type":"HEADER","format":"LOCATION"}]}"#;
    let values =
        r#"{"header": {"latitude": 1, "longitude": 2, "name": "Casa Lino", "address": "Calle Mayor 1"}}"#;
    let options = Options { values: Values::read(&parse(values).unwrap()), ..Options::default() };
    let header = preview_json(parse(template).unwrap(), &options).header.unwrap();
    assert!(serde_json::to_string(&header.text).unwrap().contains("Casa Lino, Calle Mayor 1"));
}

#[test]
fn what_is_no_template_is_empty_and_says_so() {
    for document in [Json::Null, Json::from("x"), parse("[1]").unwrap()] {
        let preview = preview_json(document, &Options::default());
        assert_eq!((preview.notes.len(), preview.body.len(), preview.buttons.len()), (1, 0, 0));
    }
}

proptest::proptest! {
    #[test]
    fn any_document_can_be_shown(document in crate::template::any_json()) {
        let _ = preview_json(document, &with_samples());
    }
}
