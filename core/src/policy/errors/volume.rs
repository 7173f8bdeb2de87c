//! Too much, too fast, or a limit that Meta has lowered.

use super::{CLIENT_LIBRARIES, Fault, KnownError, Retry, error};
use crate::instant::{HOUR, SECOND};
use crate::{Text, text};

const BACK_OFF: Text = text!(
    "Nothing was sent. Wait and try again with growing pauses, and spread the calls.",
    "No se envió nada. Espera, reintenta con pausas cada vez más largas y reparte las llamadas.",
    "Nada foi enviado. Espere, tente de novo com pausas cada vez maiores e distribua as chamadas.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        4,
        Retry::Yes(None),
        Fault::Business,
        text!("The app calls too often", "La app llama demasiado seguido", "O app faz chamadas demais"),
        text!(
            "The app has used up the calls that Meta allows it for now.",
            "La app agotó las llamadas que Meta le permite por ahora.",
            "O app esgotou as chamadas que a Meta permite por enquanto.",
        ),
        BACK_OFF,
    ),
    error(
        613,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "Call permission was asked for too often",
            "Se consultó demasiado el permiso de llamada",
            "A permissão de ligação foi consultada demais",
        ),
        text!(
            "The limit on reading the state of call permissions is used up.",
            "Se agotó el límite de consultas del estado de los permisos de llamada.",
            "O limite de consultas do estado das permissões de ligação se esgotou.",
        ),
        BACK_OFF,
    )
    .on(&CLIENT_LIBRARIES),
    error(
        80_007,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "The account calls too often",
            "La cuenta llama demasiado seguido",
            "A conta faz chamadas demais",
        ),
        text!(
            "The WhatsApp Business account has used up the calls that Meta allows it for now.",
            "La cuenta de WhatsApp Business agotó las llamadas que Meta le permite por ahora.",
            "A conta do WhatsApp Business esgotou as chamadas que a Meta permite por enquanto.",
        ),
        BACK_OFF,
    ),
    error(
        130_429,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "More messages a second than allowed",
            "Más mensajes por segundo de lo permitido",
            "Mais mensagens por segundo do que o permitido",
        ),
        text!(
            "The number sends faster than its throughput: 80 messages a second as a rule, 20 for numbers shared with the app, 1,000 for upgraded ones.",
            "El número envía más rápido que su capacidad: por lo general 80 mensajes por segundo, 20 si se comparte con la app, 1.000 si se amplió.",
            "O número envia mais rápido que a sua capacidade: em geral 80 mensagens por segundo, 20 se dividido com o app, 1.000 se ampliada.",
        ),
        BACK_OFF,
    ),
    error(
        131_048,
        Retry::No,
        Fault::Business,
        text!(
            "The number is limited over its quality",
            "El número está limitado por su calidad",
            "O número está limitado pela qualidade",
        ),
        text!(
            "Too many earlier messages of this number were blocked or reported as spam.",
            "Demasiados mensajes anteriores de este número fueron bloqueados o denunciados como spam.",
            "Muitas mensagens anteriores deste número foram bloqueadas ou denunciadas como spam.",
        ),
        text!(
            "Stop campaigns. See the quality rating in WhatsApp Manager; when it recovers, begin with people who asked for your messages.",
            "Detén las campañas. Mira la calidad en el Administrador de WhatsApp; cuando mejore, empieza por quienes pidieron tus mensajes.",
            "Pare as campanhas. Veja a qualidade no Gerenciador do WhatsApp; quando melhorar, comece por quem pediu suas mensagens.",
        ),
    ),
    error(
        131_056,
        Retry::AfterWait(Some(SECOND)),
        Fault::Business,
        text!(
            "Too many messages to the same person",
            "Demasiados mensajes a la misma persona",
            "Mensagens demais para a mesma pessoa",
        ),
        text!(
            "This number wrote to this person too often in a short time. Other people are not affected.",
            "Este número escribió a esta persona demasiadas veces en poco tiempo. A los demás no les afecta.",
            "Este número escreveu a esta pessoa vezes demais em pouco tempo. As outras não são afetadas.",
        ),
        text!(
            "Wait one second, and four times as long after each further refusal (1, 4, 16 seconds).",
            "Espera un segundo, y cuatro veces más tras cada nuevo rechazo (1, 4, 16 segundos).",
            "Espere um segundo e quatro vezes mais a cada nova recusa (1, 4, 16 segundos).",
        ),
    ),
    error(
        131_064,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Limited over wrong template categories",
            "Límite por categorías de plantilla incorrectas",
            "Limite por categorias de modelo erradas",
        ),
        text!(
            "Meta lowered the limit of this account, since templates or direct sends were filed under a category that does not fit them.",
            "Meta redujo el límite de esta cuenta porque hubo plantillas o envíos directos con una categoría que no les corresponde.",
            "A Meta reduziu o limite desta conta porque houve modelos ou envios diretos em uma categoria que não é a deles.",
        ),
        text!(
            "Correct the categories. The limit lifts by itself; the details of the error say more.",
            "Corrige las categorías. El límite se levanta solo; los detalles del error dicen más.",
            "Corrija as categorias. O limite acaba sozinho; os detalhes do erro dizem mais.",
        ),
    ),
    error(
        133_016,
        Retry::AfterWait(Some(72 * HOUR)),
        Fault::Business,
        text!("Registered too often", "Demasiados registros del número", "Registros demais do número"),
        text!(
            "The number was registered or deregistered too many times, so both are blocked for 72 hours.",
            "El número se registró o dio de baja demasiadas veces, y ambas cosas están bloqueadas por 72 horas.",
            "O número foi registrado ou removido vezes demais, e as duas coisas estão bloqueadas por 72 horas.",
        ),
        text!(
            "Wait 72 hours without trying.",
            "Espera 72 horas sin intentarlo.",
            "Espere 72 horas sem tentar.",
        ),
    ),
];
