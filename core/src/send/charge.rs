use crate::{Text, text};

/// Why a charge is what it is. In the texts `<category>` and `<market>` stand for what is charged, in words, and
/// `<limit>` for the service messages that are free in a month.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ChargeReason {
    pub(super) code: &'static str,
    pub(super) text: Text,
}

macro_rules! reasons {
    ($($name:ident = $code:literal, [$en:literal, $es:literal, $pt:literal];)*) => {
        $(
            pub(super) static $name: ChargeReason =
                ChargeReason { code: $code, text: text! { en: $en, es: $es, pt: $pt } };
        )*

        #[cfg(test)]
        pub(super) static ALL: &[&ChargeReason] = &[ $( &$name, )* ];
    };
}

reasons! {
    NOT_DELIVERED = "not-delivered",
        ["Nothing is delivered, so nothing is charged.", "No se entrega nada, así que no se cobra nada.",
         "Nada é entregue, então nada é cobrado."];
    MESSAGE_UNREADABLE = "message-unreadable",
        ["What is sent cannot be read, so its price is not known.",
         "No se puede leer lo que se envía, así que no se sabe su precio.",
         "Não dá para ler o que é enviado, então não se sabe o preço."];
    TEST_NUMBER = "test-number",
        ["Test numbers send for free.", "Los números de prueba envían gratis.", "Os números de teste enviam de graça."];
    FREE_ENTRY_POINT = "free-entry-point",
        ["The free entry point is open: every message is free.",
         "El punto de entrada gratuito está abierto: todo mensaje es gratis.",
         "O ponto de entrada gratuito está aberto: toda mensagem é grátis."];
    ENTRY_POINT_UNCERTAIN = "entry-point-uncertain",
        ["It is free if the free entry point is still open, which Meta does not settle; otherwise it is charged as <category>.",
         "Es gratis si el punto de entrada gratuito sigue abierto, que Meta no deja claro; si no, se cobra como <category>.",
         "É grátis se o ponto de entrada gratuito ainda estiver aberto, o que a Meta não deixa claro; senão, é cobrada como <category>."];
    WINDOW_UNCERTAIN = "window-price-uncertain",
        ["It is free if the 24-hour window is open, which is not known; otherwise it is charged as <category>.",
         "Es gratis si la ventana de 24 horas está abierta, que no se sabe; si no, se cobra como <category>.",
         "É grátis se a janela de 24 horas estiver aberta, o que não se sabe; senão, é cobrada como <category>."];
    ZONE_UNCERTAIN = "time-zone-uncertain",
        ["Prices change in these hours, by the clock of the account, whose time zone is not known.",
         "En estas horas cambian los precios, según el reloj de la cuenta, cuya zona horaria no se conoce.",
         "Nestas horas os preços mudam, pelo relógio da conta, cujo fuso horário não se conhece."];
    CATEGORY_UNKNOWN = "category-unknown",
        ["The price follows the category of the template, which is not known.",
         "El precio depende de la categoría de la plantilla, que no se conoce.",
         "O preço depende da categoria do modelo, que não se conhece."];
    CONVERSATIONS = "conversation-pricing",
        ["On that day Meta charges for conversations, not messages: it depends on what was sent in the 24 hours before.",
         "Ese día Meta cobra por conversación, no por mensaje: depende de lo enviado en las 24 horas anteriores.",
         "Nesse dia a Meta cobra por conversa, não por mensagem: depende do que foi enviado nas 24 horas anteriores."];
    SERVICE_FREE = "service-free",
        ["On that day session messages are still free.", "Ese día los mensajes de sesión aún son gratis.",
         "Nesse dia as mensagens de sessão ainda são grátis."];
    UTILITY_IN_WINDOW = "utility-in-window",
        ["On that day utility templates are still free while the 24-hour window is open.",
         "Ese día las plantillas UTILITY aún son gratis con la ventana de 24 horas abierta.",
         "Nesse dia os modelos UTILITY ainda são grátis com a janela de 24 horas aberta."];
    REACTION = "reaction-free",
        ["Reactions are free and do not count toward the free service messages.",
         "Las reacciones son gratis y no gastan los mensajes de servicio gratuitos.",
         "As reações são grátis e não contam nas mensagens de serviço gratuitas."];
    FREE_TIER = "service-free-tier",
        ["It is among the service messages that are free each month.",
         "Está entre los mensajes de servicio gratuitos de cada mes.",
         "Está entre as mensagens de serviço gratuitas de cada mês."];
    FREE_TIER_UNKNOWN = "service-count-unknown",
        ["The first <limit> service messages of a number in a month are free. How many it has sent is not known.",
         "Los primeros <limit> mensajes de servicio de un número al mes son gratis. No se sabe cuántos ha enviado.",
         "As primeiras <limit> mensagens de serviço de um número por mês são grátis. Não se sabe quantas ele enviou."];
    INTERNATIONAL_UNCLEAR = "international-unclear",
        ["It is charged as authentication, at a domestic or an international rate that the data do not settle.",
         "Se cobra como autenticación, con tarifa nacional o internacional: los datos no lo aclaran.",
         "É cobrada como autenticação, com tarifa nacional ou internacional: os dados não esclarecem."];
    CHARGED = "charged",
        ["It is charged as <category> in the market <market>.", "Se cobra como <category> en el mercado <market>.",
         "É cobrada como <category> no mercado <market>."];
    CHARGED_WITHOUT_RATES = "charged-without-rates",
        ["It is charged as <category> in the market <market>. For the amount download the rate card from Meta's pricing page and give its rates.",
         "Se cobra como <category> en el mercado <market>. Para el importe, descarga la tabla de tarifas de la página de precios de Meta e indica sus tarifas.",
         "É cobrada como <category> no mercado <market>. Para o valor, baixe a tabela de tarifas na página de preços da Meta e informe as tarifas."];
    CHARGED_WITHOUT_RATE = "charged-without-rate",
        ["It is charged as <category> in the market <market>. The rates given have none for it on that day and in one currency.",
         "Se cobra como <category> en el mercado <market>. Las tarifas dadas no tienen una para ese día en una sola moneda.",
         "É cobrada como <category> no mercado <market>. As tarifas informadas não têm uma para esse dia em uma só moeda."];
    CHARGED_IN_GROUP = "charged-in-group",
        ["It is charged as <category> once for each person of the group who gets it, in that person's market.",
         "Se cobra como <category> una vez por cada persona del grupo que lo recibe, en el mercado de esa persona.",
         "É cobrada como <category> uma vez por pessoa do grupo que a recebe, no mercado dessa pessoa."];
    GROUP_FREE_TIER = "service-free-tier-in-group",
        ["Each person of the group who gets it counts as a service message; the first <limit> of a number in a month are free.",
         "Cada persona del grupo que lo recibe cuenta como un mensaje de servicio; los primeros <limit> de un número al mes son gratis.",
         "Cada pessoa do grupo que a recebe conta como uma mensagem de serviço; as primeiras <limit> de um número no mês são grátis."];
    CHARGED_SOMEWHERE = "charged-market-unknown",
        ["It is charged as <category>. The market follows the recipient's number, which is not known or belongs to no market that Meta names.",
         "Se cobra como <category>. El mercado depende del número del destinatario, que no se conoce o no está en ningún mercado que Meta nombre.",
         "É cobrada como <category>. O mercado depende do número do destinatário, que não se conhece ou não está em nenhum mercado que a Meta nomeie."];
}

/// What a charge is booked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ChargeCategory {
    /// Templates that promote.
    Marketing,
    /// Templates that inform.
    Utility,
    /// One-time codes.
    Authentication,
    /// One-time codes by a business of another country.
    AuthenticationInternational,
    /// Whatever is no template.
    Service,
}

impl ChargeCategory {
    /// The word that stands for it in data.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Utility => "utility",
            Self::Authentication => "authentication",
            Self::AuthenticationInternational => "authentication-international",
            Self::Service => "service",
        }
    }

    /// What people call it.
    pub(super) fn name(self) -> &'static Text {
        macro_rules! name {
            ($en:literal, $es:literal, $pt:literal) => {{
                static NAME: Text = text! { en: $en, es: $es, pt: $pt };
                &NAME
            }};
        }
        match self {
            Self::Marketing => name!("marketing", "marketing", "marketing"),
            Self::Utility => name!("utility", "utilidad", "utilidade"),
            Self::Authentication => name!("authentication", "autenticación", "autenticação"),
            Self::AuthenticationInternational => {
                name!(
                    "international authentication",
                    "autenticación internacional",
                    "autenticação internacional"
                )
            }
            Self::Service => name!("service", "servicio", "serviço"),
        }
    }
}
