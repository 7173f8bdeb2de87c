use crate::text::without_accent;
use serde::Serialize;

/// What a column of a list was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct ColumnInfo {
    /// Its name in the file.
    pub header: String,
    /// `recipient`, `lastInboundAt`, `marketingOptOut`, `marketingOptIn`, a place such as `body.1`, or `ignored`.
    pub meaning: String,
    /// How its times are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub format: Option<&'static str>,
}

/// What a column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Recipient,
    LastInboundAt,
    MarketingOptOut,
    MarketingOptIn,
    /// The values of a place of the template.
    Value(String),
    Ignored,
}

/// Names of columns by their letters and digits alone, without accents: English, Spanish, Portuguese.
const RECIPIENT: &[&str] = &[
    "recipient",
    "to",
    "phone",
    "phonenumber",
    "phoneno",
    "mobile",
    "mobilephone",
    "mobilenumber",
    "cell",
    "cellphone",
    "cellnumber",
    "tel",
    "telephone",
    "telephonenumber",
    "number",
    "msisdn",
    "waid",
    "whatsapp",
    "whatsappnumber",
    "whatsappphone",
    "destinatario",
    "telefono",
    "telefonomovil",
    "telefonocelular",
    "numero",
    "numerodetelefono",
    "numerotelefonico",
    "numerodewhatsapp",
    "numerowhatsapp",
    "movil",
    "celular",
    "numerodecelular",
    "telefone",
    "numerodetelefone",
    "fone",
    "whats",
    "contactnumber",
    "customerphone",
];
const LAST_INBOUND_AT: &[&str] = &[
    "lastinboundat",
    "lastinbound",
    "lastinboundmessage",
    "lastmessage",
    "lastmessageat",
    "lastmessagedate",
    "lastmessagetime",
    "lastmessagereceived",
    "lastreply",
    "lastreplyat",
    "lastcustomermessage",
    "lastwrote",
    "lastwroteat",
    "ultimomensaje",
    "fechaultimomensaje",
    "fechadelultimomensaje",
    "ultimomensajerecibido",
    "ultimarespuesta",
    "ultimamensagem",
    "dataultimamensagem",
    "datadaultimamensagem",
    "ultimamensagemrecebida",
    "ultimaresposta",
];
const MARKETING_OPT_OUT: &[&str] = &[
    "marketingoptout",
    "optout",
    "optedout",
    "unsubscribed",
    "unsubscribe",
    "stop",
    "stopped",
    "donotcontact",
    "donotsend",
    "baja",
    "desuscrito",
    "dadodebaja",
    "noenviar",
    "nocontactar",
    "descadastrado",
    "descadastro",
    "naoenviar",
    "naocontatar",
    "optoutdemarketing",
];
const MARKETING_OPT_IN: &[&str] = &[
    "marketingoptin",
    "optin",
    "optedin",
    "subscribed",
    "consent",
    "marketingconsent",
    "suscrito",
    "consentimiento",
    "aceptamarketing",
    "inscrito",
    "consentimento",
    "aceitamarketing",
];

impl Meaning {
    /// What a column of this name is for.
    pub(super) fn of(header: &str) -> Self {
        let name = plain(header);
        let has = |names: &[&str]| names.contains(&name.as_str());
        match () {
            () if has(RECIPIENT) => Self::Recipient,
            () if has(LAST_INBOUND_AT) => Self::LastInboundAt,
            () if has(MARKETING_OPT_OUT) => Self::MarketingOptOut,
            () if has(MARKETING_OPT_IN) => Self::MarketingOptIn,
            () => place(header).map_or(Self::Ignored, Self::Value),
        }
    }

    /// What an app calls by this word.
    pub(super) fn named(word: &str) -> Option<Self> {
        Some(match word.trim() {
            "recipient" => Self::Recipient,
            "lastInboundAt" => Self::LastInboundAt,
            "marketingOptOut" => Self::MarketingOptOut,
            "marketingOptIn" => Self::MarketingOptIn,
            "ignored" | "" => Self::Ignored,
            other => Self::Value(place(other)?),
        })
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::Recipient => "recipient",
            Self::LastInboundAt => "lastInboundAt",
            Self::MarketingOptOut => "marketingOptOut",
            Self::MarketingOptIn => "marketingOptIn",
            Self::Value(place) => place,
            Self::Ignored => "ignored",
        }
    }
}

/// The place that a name is: `body.1`, `cards.2.header.media`; `{{1}}` and a bare number are of the body.
fn place(name: &str) -> Option<String> {
    let name = name.trim();
    let is_key =
        |key: &str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_number =
        |key: &str| !key.is_empty() && key.len() < 3 && key.bytes().all(|byte| byte.is_ascii_digit());
    let inside = name.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")).map(str::trim);
    if let Some(key) = inside.filter(|key| is_key(key)).or(Some(name).filter(|name| is_number(name))) {
        return Some(["body.", key].concat());
    }
    let parts: Vec<&str> = name.split('.').collect();
    let is_place = match parts.as_slice() {
        ["header" | "body", key] => is_key(key),
        ["buttons", index] => is_number(index),
        ["cards", card, "header" | "body", key] => is_number(card) && is_key(key),
        ["cards", card, "buttons", index] => is_number(card) && is_number(index),
        _ => false,
    };
    is_place.then(|| name.to_owned())
}

/// A name by its letters and digits, in small letters without accents.
pub(super) fn plain(name: &str) -> String {
    let small = name.chars().flat_map(char::to_lowercase).map(without_accent);
    small.filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_known_by_its_name_in_three_languages() {
        for (header, meaning) in [
            ("Phone Number", "recipient"),
            ("WhatsApp", "recipient"),
            ("Teléfono móvil", "recipient"),
            ("Número de telefone", "recipient"),
            ("nu\u{301}mero", "recipient"),
            ("last_message_at", "lastInboundAt"),
            ("Último mensaje", "lastInboundAt"),
            ("Última mensagem", "lastInboundAt"),
            ("Opt-out", "marketingOptOut"),
            ("Baja", "marketingOptOut"),
            ("Opt in", "marketingOptIn"),
            ("body.1", "body.1"),
            ("{{ name }}", "body.name"),
            ("2", "body.2"),
            ("cards.0.buttons.1", "cards.0.buttons.1"),
            ("cards.0.header.media", "cards.0.header.media"),
            ("buttons.x", "ignored"),
            ("body.", "ignored"),
            ("Name", "ignored"),
            ("", "ignored"),
        ] {
            assert_eq!(Meaning::of(header).name(), meaning, "{header}");
        }
    }

    #[test]
    fn names_are_written_as_they_are_compared() {
        for name in [RECIPIENT, LAST_INBOUND_AT, MARKETING_OPT_OUT, MARKETING_OPT_IN].concat() {
            assert_eq!(plain(name), name);
        }
    }

    #[test]
    fn an_app_names_meanings_and_places_only() {
        assert_eq!(Meaning::named("recipient"), Some(Meaning::Recipient));
        assert_eq!(Meaning::named("body.name"), Some(Meaning::Value("body.name".into())));
        assert_eq!(Meaning::named("ignored"), Some(Meaning::Ignored));
        assert_eq!(Meaning::named("phone"), None);
    }
}
