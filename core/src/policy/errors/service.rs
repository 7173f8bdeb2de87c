//! Failures of Meta's own.

use super::{Fault, KnownError, Retry, error};
use crate::instant::MINUTE;
use crate::{Text, text};

const RECONCILE: Text = text!(
    "Try again with growing pauses. The message may have gone out: look for its status by biz_opaque_callback_data first, for a send has no idempotency key.",
    "Reintenta con pausas cada vez más largas. El mensaje pudo haber salido: busca antes su estado por biz_opaque_callback_data, pues un envío no tiene clave de idempotencia.",
    "Tente de novo com pausas cada vez maiores. A mensagem pode ter saído: procure antes o status por biz_opaque_callback_data, pois um envio não tem chave de idempotência.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        1,
        Retry::Yes(None),
        Fault::Unknown,
        text!("An unknown error", "Un error desconocido", "Um erro desconhecido"),
        text!(
            "Meta does not know what went wrong; the request may be malformed. When a template was to be created, it may exist all the same.",
            "Meta no sabe qué falló; la solicitud puede estar mal formada. Si se creaba una plantilla, puede existir de todos modos.",
            "A Meta não sabe o que deu errado; a solicitação pode estar malformada. Se era a criação de um modelo, ele pode existir mesmo assim.",
        ),
        text!(
            "See first whether it took effect. Then try a few times, and compare the request with Meta's reference.",
            "Mira primero si tuvo efecto. Luego reintenta pocas veces y compara la solicitud con la referencia de Meta.",
            "Veja antes se teve efeito. Depois tente poucas vezes e compare a solicitação com a referência da Meta.",
        ),
    ),
    error(
        2,
        Retry::Yes(Some(5 * MINUTE)),
        Fault::Meta,
        text!(
            "The API is down for a while",
            "La API no responde por un rato",
            "A API está fora do ar por um tempo",
        ),
        text!(
            "Meta's API is down or being upgraded, which takes up to five minutes.",
            "La API de Meta está caída o se está actualizando, lo que tarda hasta cinco minutos.",
            "A API da Meta está fora do ar ou em atualização, o que leva até cinco minutos.",
        ),
        RECONCILE,
    ),
    error(
        131_000,
        Retry::Yes(None),
        Fault::Meta,
        text!("Something went wrong", "Algo salió mal", "Algo deu errado"),
        text!(
            "The message failed for a reason that Meta does not know.",
            "El mensaje falló por una causa que Meta no conoce.",
            "A mensagem falhou por um motivo que a Meta não conhece.",
        ),
        RECONCILE,
    ),
    error(
        131_016,
        Retry::Yes(None),
        Fault::Meta,
        text!(
            "A service is not available",
            "Un servicio no está disponible",
            "Um serviço não está disponível",
        ),
        text!(
            "A service of Meta's is not available for a time.",
            "Un servicio de Meta no está disponible por un tiempo.",
            "Um serviço da Meta está indisponível por um tempo.",
        ),
        RECONCILE,
    ),
    error(
        133_004,
        Retry::Yes(None),
        Fault::Meta,
        text!(
            "The server is not available",
            "El servidor no está disponible",
            "O servidor não está disponível",
        ),
        text!(
            "A server of Meta's is not available for a time.",
            "Un servidor de Meta no está disponible por un tiempo.",
            "Um servidor da Meta está indisponível por um tempo.",
        ),
        RECONCILE,
    ),
    error(
        2_494_100,
        Retry::Yes(None),
        Fault::Meta,
        text!(
            "The number is in maintenance",
            "El número está en mantenimiento",
            "O número está em manutenção",
        ),
        text!(
            "Meta is working on the business number. That takes some minutes.",
            "Meta está trabajando en el número de la empresa. Tarda unos minutos.",
            "A Meta está mexendo no número da empresa. Leva alguns minutos.",
        ),
        text!(
            "Try again in a few minutes.",
            "Reinténtalo en unos minutos.",
            "Tente de novo em alguns minutos.",
        ),
    ),
];
