use crate::policy::Fact;
use crate::{Text, Words, text};

/// An aim that makes a message marketing.
#[derive(Clone, Copy, Debug)]
pub struct Aim {
    /// What the lists of phrases call it.
    pub name: &'static str,
    /// Why a phrase is a sign of it.
    pub reason: Text,
    /// A wording that informs and does not promote, in the languages of templates.
    pub instead: Words,
    /// Whether it is none where the text names something of the customer's own, such as an order by its number.
    pub unless_named: bool,
}

/// The aims of marketing.
pub static AIMS: Fact<&[Aim]> = Fact {
    value: &[
        Aim {
            name: "discount",
            reason: text! {
                en: "It announces a discount or an offer.",
                es: "Anuncia un descuento o una oferta.",
                pt: "Anuncia um desconto ou uma oferta.",
            },
            instead: Words {
                en: "Your invoice {{1}} of {{2}} is ready.",
                es: "Tu factura {{1}} por {{2}} está lista.",
                pt: "Sua fatura {{1}} no valor de {{2}} está pronta.",
            },
            unless_named: false,
        },
        Aim {
            name: "code",
            reason: text! {
                en: "It hands out a promotional code.",
                es: "Reparte un código promocional.",
                pt: "Distribui um código promocional.",
            },
            instead: Words {
                en: "Your invoice {{1}} of {{2}} is ready.",
                es: "Tu factura {{1}} por {{2}} está lista.",
                pt: "Sua fatura {{1}} no valor de {{2}} está pronta.",
            },
            unless_named: false,
        },
        Aim {
            name: "purchase",
            reason: text! { en: "It invites to buy.", es: "Invita a comprar.", pt: "Convida a comprar." },
            instead: Words {
                en: "Your order {{1}} is being prepared.",
                es: "Estamos preparando tu pedido {{1}}.",
                pt: "Estamos preparando seu pedido {{1}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "urgency",
            reason: text! {
                en: "It urges to act before an offer ends.",
                es: "Apremia a actuar antes de que acabe una oferta.",
                pt: "Pressiona a agir antes que uma oferta acabe.",
            },
            instead: Words {
                en: "You can change order {{1}} until {{2}}.",
                es: "Puedes cambiar el pedido {{1}} hasta el {{2}}.",
                pt: "Você pode alterar o pedido {{1}} até {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "novelty",
            reason: text! {
                en: "It presents new products.",
                es: "Presenta productos nuevos.",
                pt: "Apresenta produtos novos.",
            },
            instead: Words {
                en: "Order {{1}} is ready to be collected at {{2}}.",
                es: "El pedido {{1}} está listo para recoger en {{2}}.",
                pt: "O pedido {{1}} está pronto para retirada em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "upgrade",
            reason: text! {
                en: "It invites to a higher plan.",
                es: "Invita a pasar a un plan superior.",
                pt: "Convida a passar para um plano superior.",
            },
            instead: Words {
                en: "Your plan {{1}} was changed on {{2}}.",
                es: "Tu plan {{1}} se cambió el {{2}}.",
                pt: "Seu plano {{1}} foi alterado em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "credit",
            reason: text! {
                en: "It offers credit that was not asked for.",
                es: "Ofrece un crédito que no se pidió.",
                pt: "Oferece um crédito que não foi pedido.",
            },
            instead: Words {
                en: "Your request {{1}} was answered on {{2}}.",
                es: "Respondimos a tu solicitud {{1}} el {{2}}.",
                pt: "Respondemos à sua solicitação {{1}} em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "donation",
            reason: text! {
                en: "It asks for a donation.", es: "Pide una donación.", pt: "Pede uma doação."
            },
            instead: Words {
                en: "We received your donation {{1}} on {{2}}.",
                es: "Recibimos tu donación {{1}} el {{2}}.",
                pt: "Recebemos sua doação {{1}} em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "cart",
            reason: text! {
                en: "It recalls a cart that was left behind.",
                es: "Recuerda un carrito abandonado.",
                pt: "Lembra um carrinho abandonado.",
            },
            instead: Words {
                en: "Your order {{1}} is confirmed.",
                es: "Tu pedido {{1}} está confirmado.",
                pt: "Seu pedido {{1}} está confirmado.",
            },
            unless_named: false,
        },
        Aim {
            name: "renewal",
            reason: text! { en: "It invites to renew.", es: "Invita a renovar.", pt: "Convida a renovar." },
            instead: Words {
                en: "Your subscription {{1}} goes on until {{2}}.",
                es: "Tu suscripción {{1}} sigue activa hasta el {{2}}.",
                pt: "Sua assinatura {{1}} continua ativa até {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "match",
            reason: text! {
                en: "It brings up products again that somebody looked for.",
                es: "Vuelve a mostrar productos que alguien buscó.",
                pt: "Mostra de novo produtos que alguém procurou.",
            },
            instead: Words {
                en: "The alert {{1}} that you asked for was changed on {{2}}.",
                es: "La alerta {{1}} que pediste cambió el {{2}}.",
                pt: "O alerta {{1}} que você pediu foi alterado em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "apology",
            reason: text! {
                en: "It makes up for something with a gift or credit.",
                es: "Compensa algo con un regalo o un saldo.",
                pt: "Compensa algo com um presente ou crédito.",
            },
            instead: Words {
                en: "We refunded {{1}} for order {{2}}.",
                es: "Te reembolsamos {{1}} del pedido {{2}}.",
                pt: "Reembolsamos {{1}} do pedido {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "app",
            reason: text! { en: "It promotes an app.", es: "Promociona una app.", pt: "Promove um app." },
            instead: Words {
                en: "You can follow order {{1}} on our page.",
                es: "Puedes seguir el pedido {{1}} en nuestra página.",
                pt: "Você pode acompanhar o pedido {{1}} na nossa página.",
            },
            unless_named: false,
        },
        Aim {
            name: "referral",
            reason: text! {
                en: "It asks to bring in other people.",
                es: "Pide traer a otras personas.",
                pt: "Pede para trazer outras pessoas.",
            },
            instead: Words {
                en: "Your account {{1}} was changed on {{2}}.",
                es: "Tu cuenta {{1}} se modificó el {{2}}.",
                pt: "Sua conta {{1}} foi alterada em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "gift",
            reason: text! {
                en: "It promises something for free.",
                es: "Promete algo gratis.",
                pt: "Promete algo grátis.",
            },
            instead: Words {
                en: "Order {{1}} includes {{2}}.",
                es: "El pedido {{1}} incluye {{2}}.",
                pt: "O pedido {{1}} inclui {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "relationship",
            reason: text! {
                en: "It keeps up a relationship and gives no news of an order or account.",
                es: "Cuida la relación y no informa de un pedido ni de una cuenta.",
                pt: "Cultiva o relacionamento e não informa sobre um pedido nem uma conta.",
            },
            instead: Words {
                en: "Your account {{1}} was opened on {{2}}.",
                es: "Tu cuenta {{1}} se abrió el {{2}}.",
                pt: "Sua conta {{1}} foi aberta em {{2}}.",
            },
            unless_named: false,
        },
        Aim {
            name: "survey",
            reason: text! {
                en: "It asks for an opinion without naming an order or a visit.",
                es: "Pide una opinión sin nombrar un pedido o una visita.",
                pt: "Pede uma opinião sem citar um pedido ou uma visita.",
            },
            instead: Words {
                en: "How was order {{1}} of {{2}} for you?",
                es: "¿Qué tal el pedido {{1}} del {{2}}?",
                pt: "Como foi o pedido {{1}} de {{2}}?",
            },
            unless_named: true,
        },
        Aim {
            name: "followup",
            reason: text! {
                en: "It asks to go on talking without naming a request. Templates like it were moved to MARKETING when measured.",
                es: "Pide seguir la conversación sin nombrar una solicitud. Al medirlo, plantillas así pasaron a MARKETING.",
                pt: "Pede para continuar a conversa sem citar uma solicitação. Em medições, modelos assim passaram a MARKETING.",
            },
            instead: Words {
                en: "About your request {{1}}: we need {{2}} to go on.",
                es: "Sobre tu solicitud {{1}}: necesitamos {{2}} para seguir.",
                pt: "Sobre sua solicitação {{1}}: precisamos de {{2}} para continuar.",
            },
            unless_named: true,
        },
    ],
    source: "Meta, Template categorization; measured by several teams for the last two",
    as_of: "2026-11-22",
};

/// What several words that sell, such as "offer" and "gift", stand for where nothing of the customer's own is named.
pub static HINTS: Fact<Aim> = Fact {
    value: Aim {
        name: "hint",
        reason: text! {
            en: "With other words of the kind it sells, and nothing names an order or account.",
            es: "Junto a otras palabras así, vende, y nada nombra un pedido ni una cuenta.",
            pt: "Com outras palavras assim, vende, e nada cita um pedido nem uma conta.",
        },
        instead: Words {
            en: "Your order {{1}} is being prepared.",
            es: "Estamos preparando tu pedido {{1}}.",
            pt: "Estamos preparando seu pedido {{1}}.",
        },
        unless_named: true,
    },
    source: "Words after Meta's examples and Twilio's list",
    as_of: "2026-11-22",
};
