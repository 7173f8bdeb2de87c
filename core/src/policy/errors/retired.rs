//! Codes of the On-Premises API, which Meta has switched off; old logs and adapters still show them.

use super::{Basis, Fault, KnownError, Retry, error, predicted};
use crate::policy::Confidence;
use crate::text;

static ON_PREMISES: Basis = Basis {
    source: "On-Premises API, as kept by adapters",
    as_of: "2026-10-12",
    confidence: Confidence::Inferred,
};

pub(super) static ERRORS: &[KnownError] = &[
    error(
        470,
        Retry::No,
        Fault::Business,
        predicted::RE_ENGAGEMENT.title,
        text!(
            "An old code for 131047: the customer service window is closed.",
            "Un código antiguo de 131047: la ventana de 24 horas está cerrada.",
            "Um código antigo de 131047: a janela de 24 horas está fechada.",
        ),
        text!(
            "Send an approved template, or wait until the person writes.",
            "Envía una plantilla aprobada o espera a que la persona escriba.",
            "Envie um modelo aprovado ou espere a pessoa escrever.",
        ),
    )
    .on(&ON_PREMISES),
    error(
        1031,
        Retry::AfterFix,
        Fault::Business,
        text!("The account is locked", "La cuenta está bloqueada", "A conta está bloqueada"),
        text!(
            "An old code for 131031: the account was restricted or disabled.",
            "Un código antiguo de 131031: la cuenta fue restringida o inhabilitada.",
            "Um código antigo de 131031: a conta foi restrita ou desativada.",
        ),
        text!(
            "See in WhatsApp Manager what Meta objects to, and appeal.",
            "Mira en el Administrador de WhatsApp qué objeta Meta y apela.",
            "Veja no Gerenciador do WhatsApp o que a Meta aponta e recorra.",
        ),
    )
    .on(&ON_PREMISES),
    error(
        2061,
        Retry::AfterWait(None),
        Fault::Business,
        predicted::TEMPLATE_PAUSED.title,
        text!(
            "An old code for 132015: the template is paused over its quality.",
            "Un código antiguo de 132015: la plantilla está en pausa por su calidad.",
            "Um código antigo de 132015: o modelo está pausado pela qualidade.",
        ),
        text!(
            "Use another template until the pause ends.",
            "Usa otra plantilla hasta que acabe la pausa.",
            "Use outro modelo até a pausa acabar.",
        ),
    )
    .on(&ON_PREMISES),
    error(
        2062,
        Retry::No,
        Fault::Business,
        predicted::TEMPLATE_DISABLED.title,
        text!(
            "An old code for 132016: the template is disabled for good.",
            "Un código antiguo de 132016: la plantilla está desactivada para siempre.",
            "Um código antigo de 132016: o modelo está desativado para sempre.",
        ),
        text!("Write a new template.", "Escribe una plantilla nueva.", "Escreva um modelo novo."),
    )
    .on(&ON_PREMISES),
];
