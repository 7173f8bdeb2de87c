//! Making and publishing flows. That a message with one fails is among the errors of content.

use super::{CLIENT_LIBRARIES, Fault, KnownError, Retry, error};
use crate::{Text, text};

const REPAIR: Text = text!(
    "See the validation errors of the flow in WhatsApp Manager, and put right what they name.",
    "Mira los errores de validación del flow en el Administrador de WhatsApp y corrige lo que nombran.",
    "Veja os erros de validação do flow no Gerenciador do WhatsApp e corrija o que eles apontam.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        139_000,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Flows are blocked for this account",
            "Los flows están bloqueados en esta cuenta",
            "Os flows estão bloqueados nesta conta",
        ),
        text!(
            "Meta sees a problem of integrity, so the account cannot create or publish flows.",
            "Meta ve un problema de integridad y la cuenta no puede crear ni publicar flows.",
            "A Meta vê um problema de integridade, e a conta não pode criar nem publicar flows.",
        ),
        text!(
            "See in WhatsApp Manager what Meta objects to, and appeal.",
            "Mira en el Administrador de WhatsApp qué objeta Meta y apela.",
            "Veja no Gerenciador do WhatsApp o que a Meta aponta e recorra.",
        ),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_001,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The flow could not be updated",
            "No se pudo actualizar el flow",
            "Não foi possível atualizar o flow",
        ),
        text!(
            "The flow is published already, or its JSON cannot be processed.",
            "El flow ya está publicado o su JSON no se puede procesar.",
            "O flow já está publicado ou o JSON dele não pode ser processado.",
        ),
        REPAIR,
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_002,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The flow could not be published",
            "No se pudo publicar el flow",
            "Não foi possível publicar o flow",
        ),
        text!(
            "The flow has errors, or its endpoint, its key, a number or an app is missing.",
            "El flow tiene errores, o le falta el endpoint, la clave, un número o una app.",
            "O flow tem erros, ou falta o endpoint, a chave, um número ou um app.",
        ),
        REPAIR,
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_003,
        Retry::No,
        Fault::Business,
        text!(
            "The flow could not be deprecated",
            "No se pudo retirar el flow",
            "Não foi possível descontinuar o flow",
        ),
        text!(
            "Only a published flow can be deprecated, and only once.",
            "Solo se puede retirar un flow publicado, y una sola vez.",
            "Só um flow publicado pode ser descontinuado, e uma única vez.",
        ),
        text!("Look at the state of the flow.", "Mira el estado del flow.", "Veja o estado do flow."),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_004,
        Retry::No,
        Fault::Business,
        text!(
            "The flow could not be deleted",
            "No se pudo eliminar el flow",
            "Não foi possível excluir o flow",
        ),
        text!(
            "A published flow cannot be deleted.",
            "Un flow publicado no se puede eliminar.",
            "Um flow publicado não pode ser excluído.",
        ),
        text!("Deprecate it instead.", "Retíralo en su lugar.", "Descontinue-o em vez disso."),
    )
    .on(&CLIENT_LIBRARIES),
];
