//! Registering a number, and taking over one from the WhatsApp Business app.

use super::{Basis, Fault, KnownError, Retry, error};
use crate::instant::MINUTE;
use crate::policy::Confidence;
use crate::{Text, text};

static CLIENT_ONLY: Basis = Basis {
    source: "meta-whatsapp-rs, a client library",
    as_of: "2026-10-12",
    confidence: Confidence::Folklore,
};

const RESET_PIN: Text = text!(
    "Reset the PIN in WhatsApp Manager, then register the number with the new one.",
    "Restablece el PIN en el Administrador de WhatsApp y registra el número con el nuevo.",
    "Redefina o PIN no Gerenciador do WhatsApp e registre o número com o novo.",
);

const SEE_HOW_LONG: Text = text!(
    "The details of the error say how long to wait. Do not guess meanwhile.",
    "Los detalles del error dicen cuánto esperar. No pruebes mientras tanto.",
    "Os detalhes do erro dizem quanto esperar. Não tente adivinhar enquanto isso.",
);

const VERIFY: Text = text!(
    "Ask for a code by SMS or call, confirm it, then register the number.",
    "Pide un código por SMS o llamada, confírmalo y registra el número.",
    "Peça um código por SMS ou ligação, confirme-o e registre o número.",
);

const ONBOARD_AGAIN: Text = text!(
    "Take the number off the API and onboard it again; the history is then offered once more.",
    "Quita el número de la API y vuelve a incorporarlo; entonces se ofrece de nuevo el historial.",
    "Tire o número da API e integre-o de novo; o histórico é então oferecido outra vez.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        133_000,
        Retry::AfterFix,
        Fault::Meta,
        text!(
            "An earlier deregistration did not finish",
            "Una baja anterior quedó a medias",
            "Um cancelamento anterior não terminou",
        ),
        text!(
            "The number was deregistered before, but not completely.",
            "El número se dio de baja antes, pero no del todo.",
            "O registro do número foi cancelado antes, mas não por completo.",
        ),
        text!(
            "Deregister the number again, then register it.",
            "Da de baja el número otra vez y luego regístralo.",
            "Cancele o registro do número de novo e depois registre-o.",
        ),
    ),
    error(
        133_005,
        Retry::AfterFix,
        Fault::Business,
        text!("The PIN is wrong", "El PIN es incorrecto", "O PIN está errado"),
        text!(
            "The two-step PIN of the request is not that of the number.",
            "El PIN de dos pasos de la solicitud no es el del número.",
            "O PIN de duas etapas da solicitação não é o do número.",
        ),
        RESET_PIN,
    ),
    error(
        133_006,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The number must be verified again",
            "Hay que verificar de nuevo el número",
            "O número precisa ser verificado de novo",
        ),
        text!(
            "The number has to be verified before it can be registered.",
            "El número debe verificarse antes de registrarlo.",
            "O número precisa ser verificado antes do registro.",
        ),
        VERIFY,
    ),
    error(
        133_008,
        Retry::AfterWait(None),
        Fault::Business,
        text!("Too many wrong PINs", "Demasiados PIN erróneos", "PINs errados demais"),
        text!(
            "The PIN was guessed too often, so registering is blocked for a time.",
            "Se probó el PIN demasiadas veces y el registro está bloqueado por un tiempo.",
            "O PIN foi tentado vezes demais, e o registro está bloqueado por um tempo.",
        ),
        SEE_HOW_LONG,
    ),
    error(
        133_009,
        Retry::AfterWait(None),
        Fault::Business,
        text!("PINs tried too fast", "El PIN se probó demasiado rápido", "O PIN foi tentado rápido demais"),
        text!(
            "The PIN was entered too soon after the last try.",
            "El PIN se ingresó demasiado pronto tras el último intento.",
            "O PIN foi digitado cedo demais depois da última tentativa.",
        ),
        SEE_HOW_LONG,
    ),
    error(
        133_015,
        Retry::AfterWait(Some(5 * MINUTE)),
        Fault::Business,
        text!(
            "The number was deleted a moment ago",
            "El número se acaba de eliminar",
            "O número acabou de ser excluído",
        ),
        text!(
            "Deleting the number is not finished, so it cannot be registered yet.",
            "La eliminación del número no ha terminado y aún no se puede registrar.",
            "A exclusão do número não terminou, e ele ainda não pode ser registrado.",
        ),
        text!("Wait five minutes.", "Espera cinco minutos.", "Espere cinco minutos."),
    ),
    error(
        136_024,
        Retry::AfterFix,
        Fault::Business,
        text!("The verification failed", "La verificación falló", "A verificação falhou"),
        text!(
            "The code that verifies the number could not be requested or confirmed.",
            "No se pudo pedir o confirmar el código que verifica el número.",
            "Não foi possível pedir ou confirmar o código que verifica o número.",
        ),
        VERIFY,
    )
    .on(&CLIENT_ONLY),
    error(
        1_752_041,
        Retry::No,
        Fault::Business,
        text!(
            "Onboarding was asked for twice",
            "Se pidió dos veces la incorporación",
            "A integração foi pedida duas vezes",
        ),
        text!(
            "The same onboarding request is already being worked on or is done.",
            "Esa misma solicitud de incorporación ya está en curso o terminada.",
            "A mesma solicitação de integração já está em andamento ou concluída.",
        ),
        text!("Go on with the first one.", "Sigue con la primera.", "Continue com a primeira."),
    ),
    error(
        2_593_107,
        Retry::No,
        Fault::Business,
        text!(
            "The history was already synchronised",
            "El historial ya se sincronizó",
            "O histórico já foi sincronizado",
        ),
        text!(
            "Contacts and history of the WhatsApp Business app are handed over once only.",
            "Los contactos y el historial de la app WhatsApp Business se entregan una sola vez.",
            "Contatos e histórico do app WhatsApp Business são entregues uma única vez.",
        ),
        ONBOARD_AGAIN,
    ),
    error(
        2_593_108,
        Retry::No,
        Fault::Business,
        text!("Too late to synchronise", "Es tarde para sincronizar", "É tarde para sincronizar"),
        text!(
            "Contacts and history must be asked for within 24 hours of onboarding.",
            "Los contactos y el historial deben pedirse en las 24 horas siguientes a la incorporación.",
            "Contatos e histórico precisam ser pedidos em até 24 horas depois da integração.",
        ),
        ONBOARD_AGAIN,
    ),
    error(
        2_593_109,
        Retry::No,
        Fault::Business,
        text!(
            "Sharing the history was declined",
            "No se quiso compartir el historial",
            "O compartilhamento do histórico foi recusado",
        ),
        text!(
            "Whoever onboarded the number chose in the app not to share its history.",
            "Quien incorporó el número eligió en la app no compartir su historial.",
            "Quem integrou o número escolheu no app não compartilhar o histórico.",
        ),
        ONBOARD_AGAIN,
    ),
];
