//! What the category adviser hears and what it lets pass, in texts as people write them, in three languages.

use ventana_core::Locale;
use ventana_core::json::Json;
use ventana_core::rules::lint_text;

/// Texts of UTILITY that Meta takes as such, with the words of advertising in an innocent place.
const CLEAN: &[(&str, &str)] = &[
    ("en", "Your order {{1}} can go back: return the item by {{2}} and we refund the sale price in full."),
    (
        "en",
        "Hello {{1}}, your free trial of the course ended on {{2}}. Nothing was charged, and you need not do anything.",
    ),
    (
        "en",
        "Your subscription {{1}} renews by itself on {{2}} for {{3}}. You can cancel in your account until the day before.",
    ),
    ("en", "Your offer letter for case {{1}} is ready. Sign it in the portal by {{2}} so that we can go on."),
    ("en", "Payment received: {{1}} for invoice {{2}}. Download the receipt from your account at any time."),
    ("en", "The gift card that you bought was sent to {{1}} by e-mail on {{2}}, as you asked when you paid."),
    ("en", "Discount applied: 10% off your order {{1}}. You paid {{2}} in all, taxes included, by card."),
    (
        "en",
        "Flight {{1}} was upgraded to a larger aircraft. Your seat is now {{2}}; the gate and the time are the same.",
    ),
    (
        "en",
        "We will never ask for your card number or PIN. If somebody does, call us on the number on your card.",
    ),
    (
        "en",
        "How was your appointment with {{1}} on Monday? Rate your experience in one minute, for our records.",
    ),
    (
        "en",
        "Your prescription {{1}} is ready. The pharmacy is open until {{2}} today and from nine tomorrow.",
    ),
    ("es", "Tu pedido {{1}} sale hoy de nuestra tienda y llega el {{2}}. No hace falta que estés en casa."),
    (
        "es",
        "Hola {{1}}, tu vuelo {{2}} sale ahora a las 18:40 de la puerta B12. Tu asiento sigue siendo el mismo.",
    ),
    (
        "es",
        "Se aplicó un 10 % de descuento a tu pedido {{1}}. En total pagaste {{2}} con tu tarjeta, impuestos incluidos.",
    ),
    (
        "es",
        "Tu suscripción {{1}} se renueva sola el {{2}} por {{3}}. Puedes cancelarla en tu cuenta hasta el día anterior.",
    ),
    (
        "es",
        "Nunca te pediremos tu contraseña ni el número de tarjeta. Si alguien lo hace, llámanos al número de tu tarjeta.",
    ),
    ("es", "La factura {{1}} de este mes ya está en tu cuenta. El cargo se hará el {{2}}, como siempre."),
    (
        "es",
        "¿Qué tal tu visita del {{1}} con la doctora {{2}}? Valora tu experiencia para que quede en tu expediente.",
    ),
    (
        "es",
        "El turno {{1}} quedó confirmado para el {{2}}. Si no puedes venir, avísanos con un día de antelación.",
    ),
    (
        "es",
        "Recibimos la devolución del pedido {{1}}. Te reembolsamos {{2}} en la misma tarjeta con que pagaste.",
    ),
    (
        "pt",
        "Seu pedido {{1}} saiu para entrega e chega hoje até as {{2}}. Alguém maior de idade precisa receber.",
    ),
    (
        "pt",
        "Olá {{1}}, sua consulta com a doutora {{2}} foi confirmada. Chegue dez minutos antes com um documento.",
    ),
    (
        "pt",
        "O desconto de 10% foi aplicado ao pedido {{1}}. O total pago foi {{2}}, com impostos, no cartão.",
    ),
    (
        "pt",
        "Sua assinatura {{1}} será renovada sozinha em {{2}} por {{3}}. Você pode cancelar na sua conta até a véspera.",
    ),
    (
        "pt",
        "Nunca pedimos sua senha nem o número do cartão. Se alguém pedir, ligue para o número no verso do cartão.",
    ),
    (
        "pt",
        "O boleto {{1}} vence em {{2}}. Se já pagou, desconsidere este aviso; a baixa leva até dois dias úteis.",
    ),
    (
        "pt",
        "Recebemos a devolução do pedido {{1}}. O valor de {{2}} volta para o mesmo cartão em até dez dias.",
    ),
    (
        "pt",
        "Como foi o atendimento do chamado {{1}}? Avalie sua experiência em um minuto, para o nosso registro.",
    ),
];

/// Texts that ask for UTILITY and are marketing.
const MARKETING: &[(&str, &str)] = &[
    ("en", "Hi {{1}}, this week everything in the shop is 30% off. Come by or order online, we deliver."),
    ("en", "You left something in your cart, {{1}}. It is still there, but not for long, so come back soon."),
    ("en", "Hello {{1}}, you are pre-approved for a card of up to {{2}}. Answer yes and it is in the post."),
    ("en", "Refer a friend and you both get {{1}} on your next bill with us, as often as you like."),
    ("en", "Your plan has new features, {{1}}. Upgrade now and be among the first to try them at home."),
    ("en", "Happy birthday {{1}}! All of us here wish you a wonderful day with your family and friends."),
    ("en", "It would mean a lot to us, {{1}}: leave a review of our shop, it takes a minute or less."),
    ("en", "Hello {{1}}, are you still interested in what we talked about last week? Just tell us here."),
    ("en", "Download our app, {{1}}, and do all of this from your sofa, at any time of the day or night."),
    (
        "es",
        "Hola {{1}}, este fin de semana tienes un 20 % de descuento en toda la tienda. Te esperamos aquí.",
    ),
    ("es", "Dejaste algo en tu carrito, {{1}}. Vuelve cuando quieras y termina tu compra en un momento."),
    ("es", "¡Feliz cumpleaños, {{1}}! Todo el equipo te desea un día estupendo con los tuyos y mucha salud."),
    ("es", "{{1}}, tienes un crédito preaprobado de hasta {{2}}. Responde sí y lo tienes hoy mismo en mano."),
    ("es", "Invita a un amigo, {{1}}, y los dos reciben {{2}} en la próxima recarga, sin límite de veces."),
    ("es", "Hola {{1}}, ¿sigues interesado en el departamento que te mostramos la semana pasada? Cuéntanos."),
    ("es", "Renueva hoy, {{1}}, y mantén los beneficios de siempre un año más, sin hacer ningún trámite."),
    (
        "pt",
        "Oi {{1}}, só hoje toda a loja está com 20% de desconto. Passe aqui ou peça pelo site, entregamos.",
    ),
    ("pt", "Você esqueceu algo no carrinho, {{1}}. Finalize sua compra quando quiser, ainda está tudo lá."),
    ("pt", "{{1}}, você tem um crédito pré-aprovado de até {{2}}. Responda sim e ele cai hoje na sua conta."),
    ("pt", "Indique um amigo, {{1}}, e vocês dois ganham {{2}} na próxima fatura, quantas vezes quiserem."),
    ("pt", "Feliz aniversário, {{1}}! Toda a equipe deseja um dia lindo com a família e muita saúde hoje."),
    ("pt", "Baixe nosso app, {{1}}, e faça tudo isso do sofá, a qualquer hora do dia ou também da noite."),
];

/// The codes said of a text that asks for UTILITY.
fn said(language: &str, text: &str) -> Vec<&'static str> {
    let language = if language == "pt" { "pt_BR" } else { language };
    let samples = ["a"; 9]
        .iter()
        .take(text.matches("{{").count())
        .map(|sample| Json::from(*sample))
        .collect::<Vec<_>>();
    let body = Json::from_iter([
        ("type", Json::from("BODY")),
        ("text", text.into()),
        ("example", Json::from_iter([("body_text", Json::from(vec![Json::from(samples)]))])),
    ]);
    let template = Json::from_iter([
        ("name", Json::from("a")),
        ("language", language.into()),
        ("category", "UTILITY".into()),
        ("components", vec![body].into()),
    ]);
    let report = lint_text(&template.to_string(), None, Locale::En);
    report.diagnostics.into_iter().map(|found| found.code).collect()
}

const READ_BY_WORDS: [&str; 8] = [
    "promotion-in-utility",
    "code-outside-authentication",
    "vague-text",
    "sensitive-identifier",
    "threat",
    "prize",
    "risky-link",
    "text-in-another-language",
];

#[test]
fn what_informs_is_let_pass() {
    let heard: Vec<_> = CLEAN
        .iter()
        .map(|(language, text)| (*text, said(language, text)))
        .filter(|(_, codes)| codes.iter().any(|code| READ_BY_WORDS.contains(code)))
        .collect();
    assert_eq!(heard, []);
}

#[test]
fn what_sells_is_heard() {
    let missed: Vec<_> = MARKETING
        .iter()
        .filter(|(language, text)| !said(language, text).contains(&"promotion-in-utility"))
        .collect();
    assert_eq!(missed, [] as [&(&str, &str); 0]);
}
