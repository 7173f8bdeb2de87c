use super::Draft;
use ventana_core::{Locale, json};

const EN: &str = r#"{
  "name": "order_on_its_way",
  "language": "en",
  "category": "UTILITY",
  "parameter_format": "NAMED",
  "components": [
    {
      "type": "HEADER",
      "format": "TEXT",
      "text": "Your order is on its way"
    },
    {
      "type": "BODY",
      "text": "Hello {{first_name}}, your order *{{order_number}}* has left our workshop in Valencia.\n\nIt arrives on {{delivery_day}} between 10 am and 2 pm. If you will not be home, you can change the delivery right here.",
      "example": {
        "body_text_named_params": [
          { "param_name": "first_name", "example": "Martha" },
          { "param_name": "order_number", "example": "4821" },
          { "param_name": "delivery_day", "example": "Thursday 26" }
        ]
      }
    },
    {
      "type": "FOOTER",
      "text": "Casa Lino, home textiles since 1962"
    },
    {
      "type": "BUTTONS",
      "buttons": [
        {
          "type": "URL",
          "text": "Track my order",
          "url": "https://casalino.example/orders/{{1}}",
          "example": ["https://casalino.example/orders/4821"]
        },
        { "type": "QUICK_REPLY", "text": "Change the delivery" }
      ]
    }
  ]
}"#;

const ES: &str = r#"{
  "name": "pedido_en_camino",
  "language": "es_ES",
  "category": "UTILITY",
  "parameter_format": "NAMED",
  "components": [
    {
      "type": "HEADER",
      "format": "TEXT",
      "text": "Tu pedido va en camino"
    },
    {
      "type": "BODY",
      "text": "Hola {{nombre}}, tu pedido *{{pedido}}* ya ha salido de nuestro taller de Valencia.\n\nLlega el {{fecha}} entre las 10:00 y las 14:00. Si no vas a estar, cambia la entrega desde aquí.",
      "example": {
        "body_text_named_params": [
          { "param_name": "nombre", "example": "Marta" },
          { "param_name": "pedido", "example": "4821" },
          { "param_name": "fecha", "example": "jueves 26" }
        ]
      }
    },
    {
      "type": "FOOTER",
      "text": "Casa Lino, tejidos de casa desde 1962"
    },
    {
      "type": "BUTTONS",
      "buttons": [
        {
          "type": "URL",
          "text": "Ver mi pedido",
          "url": "https://casalino.example/pedidos/{{1}}",
          "example": ["https://casalino.example/pedidos/4821"]
        },
        { "type": "QUICK_REPLY", "text": "Cambiar la entrega" }
      ]
    }
  ]
}"#;

const PT: &str = r#"{
  "name": "pedido_a_caminho",
  "language": "pt_BR",
  "category": "UTILITY",
  "parameter_format": "NAMED",
  "components": [
    {
      "type": "HEADER",
      "format": "TEXT",
      "text": "Seu pedido está a caminho"
    },
    {
      "type": "BODY",
      "text": "Olá {{nome}}, seu pedido *{{pedido}}* já saiu da nossa oficina em Valência.\n\nEle chega na {{data}} entre 10h e 14h. Se não puder receber, mude a entrega por aqui.",
      "example": {
        "body_text_named_params": [
          { "param_name": "nome", "example": "Marta" },
          { "param_name": "pedido", "example": "4821" },
          { "param_name": "data", "example": "quinta, 26" }
        ]
      }
    },
    {
      "type": "FOOTER",
      "text": "Casa Lino, tecidos para casa desde 1962"
    },
    {
      "type": "BUTTONS",
      "buttons": [
        {
          "type": "URL",
          "text": "Ver meu pedido",
          "url": "https://casalino.example/pedidos/{{1}}",
          "example": ["https://casalino.example/pedidos/4821"]
        },
        { "type": "QUICK_REPLY", "text": "Mudar a entrega" }
      ]
    }
  ]
}"#;

/// The text of the message that the editor opens on: complete and sound, in the language of the interface.
pub(crate) fn starter_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => EN,
        Locale::Es => ES,
        Locale::Pt => PT,
    }
}

/// The draft that the editor opens on.
pub(crate) fn starter(locale: Locale) -> Draft {
    let document = json::parse(starter_text(locale))
        .unwrap_or(json::Json::from_iter([("components", Vec::<String>::new())]));
    Draft::from_json(document).unwrap_or_default()
}

impl Draft {
    /// A draft with nothing in it but an empty body, in the language of the interface.
    pub(crate) fn blank(locale: Locale) -> Self {
        let language = match locale {
            Locale::En => "en",
            Locale::Es => "es",
            Locale::Pt => "pt_BR",
        };
        let body = json::Json::from_iter([("type", "BODY"), ("text", "")]);
        let document = json::Json::from_iter([
            ("name", json::Json::from("")),
            ("language", json::Json::from(language)),
            ("category", json::Json::from("UTILITY")),
            ("components", json::Json::Array(vec![body])),
        ]);
        Self::from_json(document).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editor_opens_on_a_sound_message_in_every_language() {
        for locale in Locale::ALL {
            assert!(json::parse(starter_text(locale)).is_ok());
            let report = starter(locale).report(locale);
            assert_eq!(report.diagnostics, [], "{}", locale.code());
        }
    }
}
