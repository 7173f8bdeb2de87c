//! Templates as they are in use: whoever writes one like them must hear nothing.

use ventana_core::Locale;
use ventana_core::rules::lint_text;

/// Asserts that nothing at all is said about a template, not even an info.
#[track_caller]
fn is_sound(template: &str) {
    let said: Vec<_> = lint_text(template, None, Locale::En)
        .diagnostics
        .into_iter()
        .map(|found| (found.code, found.path, found.message))
        .collect();
    assert_eq!(said, [], "{template}");
}

#[test]
fn an_order_update_with_everything_on_it_is_sound() {
    is_sound(
        r#"{"name": "order_update_v2", "language": "en_US", "category": "UTILITY", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["4821"]}},
            {"type": "BODY",
             "text": "Hi {{1}} 👋\n\nYour order *{{2}}* left our warehouse this morning and should reach you by {{3}}. You can follow it on its way with the button below.",
             "example": {"body_text": [["Ann", "4821", "Friday, 12 June"]]}},
            {"type": "FOOTER", "text": "Casa Lino – reply STOP to opt out"},
            {"type": "BUTTONS", "buttons": [
                {"type": "URL", "text": "Track order", "url": "https://casalino.example/orders/{{1}}", "example": ["https://casalino.example/orders/4821"]},
                {"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15550051310"}
            ]}
        ]}"#,
    );
}

#[test]
fn an_appointment_in_spanish_is_sound() {
    is_sound(
        r#"{"name": "recordatorio_cita", "language": "es_MX", "category": "UTILITY", "components": [
            {"type": "BODY",
             "text": "Hola, {{1}}: te recordamos tu cita del {{2}} a las {{3}} en la clínica de la colonia Roma. Si no puedes venir, avísanos con un día de anticipación, por favor.",
             "example": {"body_text": [["Lucía", "12 de junio", "10:30"]]}},
            {"type": "FOOTER", "text": "Clínica San Ángel · Av. Revolución 1500"},
            {"type": "BUTTONS", "buttons": [
                {"type": "QUICK_REPLY", "text": "Confirmar"},
                {"type": "QUICK_REPLY", "text": "Cambiar de día"}
            ]}
        ]}"#,
    );
}

#[test]
fn a_receipt_in_portuguese_with_a_document_is_sound() {
    is_sound(
        r#"{"name": "recibo_pagamento", "language": "pt_BR", "category": "UTILITY", "components": [
            {"type": "HEADER", "format": "DOCUMENT", "example": {"header_handle": ["4::YXBwbGljYXRpb24vcGRm:ARb"]}},
            {"type": "BODY",
             "text": "Olá, {{1}}! Recebemos seu pagamento de R$ {{2}} referente ao pedido {{3}}. O recibo está em anexo; guarde-o para futuras consultas. Obrigado pela preferência!",
             "example": {"body_text": [["João", "129,90", "4821"]]}}
        ]}"#,
    );
}

#[test]
fn a_delivery_in_arabic_is_sound() {
    is_sound(
        r#"{"name": "delivery_ar", "language": "ar", "category": "UTILITY", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "طلبك في الطريق"},
            {"type": "BODY",
             "text": "مرحباً {{1}}، لقد غادر طلبك رقم {{2}} مستودعنا هذا الصباح ومن المتوقع أن يصل إليك قبل نهاية يوم الجمعة القادم بإذن الله.",
             "example": {"body_text": [["ليلى", "4821"]]}},
            {"type": "FOOTER", "text": "كاسا لينو"}
        ]}"#,
    );
}

#[test]
fn named_variables_are_sound() {
    is_sound(
        r#"{"name": "ticket_confirmed", "language": "en_GB", "category": "utility", "parameter_format": "named", "components": [
            {"type": "header", "format": "text", "text": "See you, {{first_name}}",
             "example": {"header_text_named_params": [{"param_name": "first_name", "example": "Ann"}]}},
            {"type": "body",
             "text": "Your ticket {{ticket_number}} for the evening concert is confirmed. Doors open at {{door_time}}, and the show starts one hour later.",
             "example": {"body_text_named_params": [
                {"param_name": "ticket_number", "example": "A-1207"}, {"param_name": "door_time", "example": "7 pm"}]}}
        ]}"#,
    );
}

#[test]
fn a_promotion_with_a_picture_and_a_coupon_is_sound() {
    is_sound(
        r#"{"name": "promo_de_mayo", "language": "es", "category": "MARKETING", "components": [
            {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2UvanBlZw==:ARb"]}},
            {"type": "BODY",
             "text": "¡Llegó mayo! 🌸 Solo esta semana tienes un 20 % en toda la tienda.\n\n• Envío gratis desde 50 €\n• Cambios sin costo\n\nUsa el código al pagar. ~Antes 25 €~ *ahora 20 €*"},
            {"type": "FOOTER", "text": "Responde BAJA para no recibir más"},
            {"type": "BUTTONS", "buttons": [
                {"type": "COPY_CODE", "example": "MAYO20"},
                {"type": "URL", "text": "Ver la tienda", "url": "https://casalino.example/mayo"}
            ]}
        ]}"#,
    );
}

#[test]
fn one_time_codes_are_sound() {
    is_sound(
        r#"{"name": "login_code", "language": "en", "category": "AUTHENTICATION", "components": [
            {"type": "BODY", "add_security_recommendation": true},
            {"type": "FOOTER", "code_expiration_minutes": 10},
            {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}
        ]}"#,
    );
}

#[test]
fn a_library_template_without_components_is_sound() {
    is_sound(
        r#"{"name": "my_delivery_update", "language": "en_US", "category": "UTILITY",
            "library_template_name": "delivery_update_1"}"#,
    );
}

#[test]
fn a_carousel_is_sound() {
    is_sound(
        r#"{"name": "summer_carousel", "language": "en", "category": "MARKETING", "components": [
            {"type": "BODY", "text": "Fresh from the garden: our three favourites of this summer, picked for you."},
            {"type": "CAROUSEL", "cards": [
                {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}},
                    {"type": "BODY", "text": "Lemons from the coast"},
                    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More like this"}]}]},
                {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aX"]}},
                    {"type": "BODY", "text": "Herbs in a pot"},
                    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More like this"}]}]}
            ]}
        ]}"#,
    );
}

#[test]
fn a_place_and_a_flow_are_sound() {
    is_sound(
        r#"{"name": "pickup_ready", "language": "nl_BE", "category": "UTILITY", "components": [
            {"type": "HEADER", "format": "LOCATION"},
            {"type": "BODY", "text": "Je bestelling ligt klaar in onze winkel. Breng dit bericht mee wanneer je ze komt ophalen."},
            {"type": "BUTTONS", "buttons": [
                {"type": "FLOW", "text": "Kies een moment", "flow_id": "1234567890", "flow_action": "navigate", "navigate_screen": "PICK"}]}
        ]}"#,
    );
}

#[test]
fn a_text_without_spaces_is_sound() {
    is_sound(
        r#"{"name": "order_shipped_ja", "language": "ja", "category": "UTILITY", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "発送のお知らせ"},
            {"type": "BODY", "text": "ご注文の商品を本日発送いたしました。到着まで今しばらくお待ちください。"},
            {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "配送状況を見る", "url": "https://casalino.example/track"}]}
        ]}"#,
    );
}

#[test]
fn a_stored_template_is_sound() {
    is_sound(
        r#"{"id": "1689556908129832", "status": "APPROVED", "name": "hello_world", "language": "en_US", "category": "UTILITY",
            "quality_score": {"score": "GREEN", "date": 1717000000}, "previous_category": "MARKETING", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "Hello World"},
            {"type": "BODY", "text": "Welcome and congratulations!! This message demonstrates your ability to send a WhatsApp message notification from the Cloud API."},
            {"type": "FOOTER", "text": "WhatsApp Business Platform sample message"}
        ]}"#,
    );
}
