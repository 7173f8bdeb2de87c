use super::meant::meant;
use super::spoken::clearly;
use crate::policy::languages::languages;
use crate::rules::Part;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "text-in-another-language",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A text in another language",
        es: "Un texto en otro idioma",
        pt: "Um texto em outro idioma",
    },
    message: text! {
        en: "By its letters and words the text is <found>, but the template says <language>. Review rejects that as TAG_CONTENT_MISMATCH.",
        es: "Por sus letras y palabras el texto está en <found>, pero la plantilla dice <language>. La revisión lo rechaza como TAG_CONTENT_MISMATCH.",
        pt: "Pelas letras e palavras o texto está em <found>, mas o modelo diz <language>. A revisão rejeita isso como TAG_CONTENT_MISMATCH.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API (rejected_reason); Twilio",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["REJ-7", "REV-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"language": "es", "components": [{"type": "BODY", "text": "Tu pedido ya salió de nuestra tienda y llega a tu casa el viernes."}]}"#,
            r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Seu pedido já saiu da nossa loja e chega na sua casa na sexta."}]}"#,
            r#"{"language": "ru", "components": [{"type": "BODY", "text": "Ваш заказ отправлен со склада и будет у вас в пятницу."}]}"#,
            r#"{"language": "en", "components": [{"type": "BODY", "text": "Your order has left our warehouse and will be with you on Friday."}]}"#,
            r#"{"language": "hi", "components": [{"type": "BODY", "text": "Aapka order hamare godown se nikal chuka hai, shukravaar ko milega."}]}"#,
            r#"{"language": "de", "components": [{"type": "BODY", "text": "Order A-1 Casa Lino Madrid"}]}"#,
            r#"{"language": "sr", "components": [{"type": "BODY", "text": "Vaša porudžbina je poslata i stiže kod vas u petak."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"language": "en", "components": [{"type": "BODY", "text": "Tu pedido ya salió de nuestra tienda y llega a tu casa el viernes."}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "es", "components": [{"type": "BODY", "text": "Tu pedido ya salió de nuestra tienda y llega a tu casa el viernes."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Seu pedido já saiu da nossa loja e chega na sua casa na sexta."}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Seu pedido já saiu da nossa loja e chega na sua casa na sexta."}]}"#,
                    r#"{"language": "pt_PT", "components": [{"type": "BODY", "text": "Seu pedido já saiu da nossa loja e chega na sua casa na sexta."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "hi", "components": [{"type": "BODY", "text": "Your order has left our warehouse and will be with you on Friday."}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "en", "components": [{"type": "BODY", "text": "Your order has left our warehouse and will be with you on Friday."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "en_US", "components": [{"type": "BODY", "text": "Ваш заказ отправлен со склада и будет у вас в пятницу."}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "ru", "components": [{"type": "BODY", "text": "Ваш заказ отправлен со склада и будет у вас в пятницу."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "zh_CN", "components": [{"type": "BODY", "text": "ご注文の商品は本日倉庫から発送されました。"}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "ja", "components": [{"type": "BODY", "text": "ご注文の商品は本日倉庫から発送されました。"}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "ja", "components": [{"type": "BODY", "text": "您的订单今天已经从我们的仓库发出。"}]}"#,
                at: "/language",
                fixed: &[
                    r#"{"language": "zh_CN", "components": [{"type": "BODY", "text": "您的订单今天已经从我们的仓库发出。"}]}"#,
                    r#"{"language": "zh_HK", "components": [{"type": "BODY", "text": "您的订单今天已经从我们的仓库发出。"}]}"#,
                    r#"{"language": "zh_TW", "components": [{"type": "BODY", "text": "您的订单今天已经从我们的仓库发出。"}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(code) = subject.template.language.text() else { return };
    let own = code.split(['_', '-']).next().unwrap_or_default();
    let is_prose = |part: &&Part<'_>| part.role != Role::Label;
    let texts = subject.own_texts().filter(is_prose).map(|part| &subject.reading(part).tokens);
    let Some(other) = clearly(texts, own) else { return };
    let name = |subtag: &str| {
        let language = languages().iter().find(|language| language.subtag() == subtag);
        language.map_or(code, |language| language.language_name(found.locale()))
    };
    let args = [("found", name(other).into()), ("language", name(own).into())];
    let finding = Finding::at("/language").with(&args);
    let finding = meant(other).into_iter().fold(finding, |finding, code| finding.replace(0, code));
    found.add(finding);
}
