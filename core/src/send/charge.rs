use crate::Text;

/// Why a charge is what it is.
#[derive(Debug)]
pub(super) struct ChargeReason {
    pub(super) code: &'static str,
    pub(super) text: Text,
}

pub(super) static NOT_DELIVERED: ChargeReason = ChargeReason {
    code: "not-delivered",
    text: Text {
        en: "Nothing is delivered, so nothing is charged.",
        es: "No se entrega nada, así que no se cobra nada.",
        pt: "Nada é entregue, então nada é cobrado.",
    },
};

pub(super) static PRICES_NOT_COMPUTED: ChargeReason = ChargeReason {
    code: "prices-not-computed",
    text: Text {
        en: "Ventana does not compute prices yet. Look the message up in Meta's rate card.",
        es: "Ventana todavía no calcula precios. Consulta el mensaje en la tarifa de Meta.",
        pt: "O Ventana ainda não calcula preços. Consulte a mensagem na tabela da Meta.",
    },
};
