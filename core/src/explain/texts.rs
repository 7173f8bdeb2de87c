use crate::{Text, text};

pub(super) static UNKNOWN: Text = text! {
    en: "An error that Ventana does not know",
    es: "Un error que Ventana no conoce",
    pt: "Um erro que o Ventana não conhece",
};

pub(super) static CODE_UNKNOWN: Text = text! {
    en: "The code <number> is not among those that Ventana knows. It may be new.",
    es: "El código <number> no está entre los que Ventana conoce. Puede ser nuevo.",
    pt: "O código <number> não está entre os que o Ventana conhece. Pode ser novo.",
};

pub(super) static SUBCODE_UNKNOWN: Text = text! {
    en: "Ventana does not know the subcode <number>.",
    es: "Ventana no conoce el subcódigo <number>.",
    pt: "O Ventana não conhece o subcódigo <number>.",
};

pub(super) static LOOK_IT_UP: Text = text! {
    en: "Look it up in Meta's list of error codes; the details of the error often say enough. Do not repeat the request unchanged.",
    es: "Búscalo en la lista de códigos de error de Meta; los detalles del error suelen decir bastante. No repitas la solicitud sin cambios.",
    pt: "Procure na lista de códigos de erro da Meta; os detalhes do erro costumam dizer o bastante. Não repita a solicitação sem mudanças.",
};

pub(super) static TRY_AGAIN: Text = text! {
    en: "Meta says that it is passing: try again with growing pauses, and look first whether the message went out.",
    es: "Meta dice que es pasajero: reintenta con pausas cada vez más largas y mira antes si el mensaje salió.",
    pt: "A Meta diz que é passageiro: tente de novo com pausas cada vez maiores e veja antes se a mensagem saiu.",
};

pub(super) static NO_CODE: Text = text! {
    en: "No error code found",
    es: "No se encontró ningún código de error",
    pt: "Nenhum código de erro encontrado",
};

pub(super) static NOTHING_FOUND: Text = text! {
    en: "Nothing in it reads as an error of Meta's API. A time-out or a broken connection has no code, and the message may have gone out all the same.",
    es: "Nada de ello parece un error de la API de Meta. Un tiempo de espera agotado o una conexión cortada no tiene código, y el mensaje pudo haber salido igual.",
    pt: "Nada ali parece um erro da API da Meta. Um tempo esgotado ou uma conexão interrompida não tem código, e a mensagem pode ter saído mesmo assim.",
};

pub(super) static GIVE_MORE: Text = text! {
    en: "Give the code, the whole answer of Meta or the webhook. After a time-out look for the message's status before sending it again.",
    es: "Da el código, la respuesta completa de Meta o el webhook. Tras un tiempo de espera agotado busca el estado del mensaje antes de reenviarlo.",
    pt: "Informe o código, a resposta completa da Meta ou o webhook. Depois de um tempo esgotado, procure o status da mensagem antes de reenviar.",
};

#[cfg(test)]
pub(super) static ALL: &[&Text] = &[
    &UNKNOWN,
    &CODE_UNKNOWN,
    &SUBCODE_UNKNOWN,
    &LOOK_IT_UP,
    &TRY_AGAIN,
    &NO_CODE,
    &NOTHING_FOUND,
    &GIVE_MORE,
];
