//! Tokens, permissions, and what keeps an account from sending at all.

use super::{Basis, CLIENT_LIBRARIES, Fault, KnownError, Retry, error};
use crate::instant::MINUTE;
use crate::policy::Confidence;
use crate::{Text, text};

static FIELD: Basis =
    Basis { source: "Kapso, Account restrictions", as_of: "2026-11-08", confidence: Confidence::Folklore };

const NEW_TOKEN: Text = text!(
    "Create a new token, best a permanent one of a system user, and store it where the app reads it.",
    "Crea un token nuevo, mejor uno permanente de un usuario del sistema, y guárdalo donde la app lo lee.",
    "Crie um token novo, de preferência permanente e de um usuário do sistema, e guarde-o onde o app o lê.",
);

const GRANT: Text = text!(
    "Grant the app whatsapp_business_messaging and whatsapp_business_management, and give the token's user access to the account.",
    "Concede a la app whatsapp_business_messaging y whatsapp_business_management, y da al usuario del token acceso a la cuenta.",
    "Conceda ao app whatsapp_business_messaging e whatsapp_business_management e dê ao usuário do token acesso à conta.",
);

const APPEAL: Text = text!(
    "See in WhatsApp Manager or in the health status of the account what Meta objects to, put it right, and appeal there.",
    "Mira en el Administrador de WhatsApp o en el estado de la cuenta qué objeta Meta, corrígelo y apela allí.",
    "Veja no Gerenciador do WhatsApp ou no estado de integridade da conta o que a Meta aponta, corrija e recorra por lá.",
);

const BILLING: Text = text!(
    "Open the billing settings of the account: a payment method, credit that is left, a time zone and a currency must be there.",
    "Abre la facturación de la cuenta: debe tener método de pago, crédito disponible, zona horaria y moneda.",
    "Abra as configurações de faturamento da conta: é preciso ter forma de pagamento, crédito disponível, fuso horário e moeda.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        0,
        Retry::AfterFix,
        Fault::Business,
        text!("The token was not accepted", "El token no fue aceptado", "O token não foi aceito"),
        text!(
            "The access token has expired or was revoked, or the person it belongs to has blocked the app.",
            "El token de acceso caducó o fue revocado, o la persona a la que pertenece bloqueó la app.",
            "O token de acesso expirou ou foi revogado, ou a pessoa a quem ele pertence bloqueou o app.",
        ),
        NEW_TOKEN,
    ),
    error(
        3,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The app may not call this method",
            "La app no puede llamar a este método",
            "O app não pode chamar este método",
        ),
        text!(
            "The app lacks a capability or a permission that this call needs.",
            "A la app le falta una capacidad o un permiso que esta llamada necesita.",
            "Falta ao app uma capacidade ou permissão de que esta chamada precisa.",
        ),
        GRANT,
    ),
    error(
        10,
        Retry::AfterFix,
        Fault::Business,
        text!("Permission denied", "Permiso denegado", "Permissão negada"),
        text!(
            "The permission was never granted or has been removed, or the account is not eligible for this API.",
            "El permiso nunca se concedió o fue retirado, o la cuenta no puede usar esta API.",
            "A permissão nunca foi concedida ou foi removida, ou a conta não pode usar esta API.",
        ),
        GRANT,
    ),
    error(
        190,
        Retry::AfterFix,
        Fault::Business,
        text!("The token has expired", "El token caducó", "O token expirou"),
        text!(
            "The access token is no longer valid. Tokens of the developer console live for hours only.",
            "El token de acceso ya no es válido. Los de la consola de desarrollo duran solo unas horas.",
            "O token de acesso não é mais válido. Os do painel de desenvolvedor duram só algumas horas.",
        ),
        NEW_TOKEN,
    ),
    error(
        200,
        Retry::AfterFix,
        Fault::Business,
        text!("A permission is missing", "Falta un permiso", "Falta uma permissão"),
        text!(
            "The permission was never granted or has been removed, or the request carries no token at all.",
            "El permiso nunca se concedió o fue retirado, o la solicitud no lleva ningún token.",
            "A permissão nunca foi concedida ou foi removida, ou a solicitação não traz token nenhum.",
        ),
        GRANT,
    )
    .through(299),
    error(
        368,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Blocked for a time over a policy",
            "Bloqueo temporal por incumplir una política",
            "Bloqueio temporário por violar uma política",
        ),
        text!(
            "Meta has blocked the account for a time, since it broke a policy of WhatsApp Business.",
            "Meta bloqueó la cuenta por un tiempo porque incumplió una política de WhatsApp Business.",
            "A Meta bloqueou a conta por um tempo porque ela violou uma política do WhatsApp Business.",
        ),
        APPEAL,
    ),
    error(
        130_497,
        Retry::No,
        Fault::Business,
        text!(
            "Messages to this country are not allowed",
            "No se permite escribir a este país",
            "Não é permitido escrever para este país",
        ),
        text!(
            "This account may not message people in the recipient's country, because of where it is or of what it sells.",
            "Esta cuenta no puede escribir a personas del país del destinatario, por dónde está o por lo que vende.",
            "Esta conta não pode escrever a pessoas do país do destinatário, por onde ela está ou pelo que vende.",
        ),
        text!(
            "Take the number off the list and reach the person by another channel.",
            "Quita el número de la lista y contacta a la persona por otro canal.",
            "Tire o número da lista e fale com a pessoa por outro canal.",
        ),
    ),
    error(
        131_005,
        Retry::AfterFix,
        Fault::Business,
        text!("Access denied", "Acceso denegado", "Acesso negado"),
        text!(
            "The token lacks a permission for this account or this number.",
            "Al token le falta un permiso para esta cuenta o este número.",
            "Falta ao token uma permissão para esta conta ou este número.",
        ),
        GRANT,
    ),
    error(
        131_031,
        Retry::AfterFix,
        Fault::Business,
        text!("The account is locked", "La cuenta está bloqueada", "A conta está bloqueada"),
        text!(
            "The account was restricted or disabled over a policy, or data of the request, such as the PIN, could not be verified.",
            "La cuenta fue restringida o inhabilitada por una política, o un dato de la solicitud, como el PIN, no se pudo verificar.",
            "A conta foi restrita ou desativada por uma política, ou um dado da solicitação, como o PIN, não pôde ser verificado.",
        ),
        APPEAL,
    ),
    error(
        131_037,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The display name is not approved",
            "El nombre visible no está aprobado",
            "O nome de exibição não foi aprovado",
        ),
        text!(
            "A number that Meta provides sends nothing before its display name is approved.",
            "Un número que da Meta no envía nada hasta que se aprueba su nombre visible.",
            "Um número fornecido pela Meta não envia nada até o nome de exibição ser aprovado.",
        ),
        text!(
            "Ask for the display name in WhatsApp Manager and wait for its approval.",
            "Solicita el nombre visible en el Administrador de WhatsApp y espera su aprobación.",
            "Solicite o nome de exibição no Gerenciador do WhatsApp e espere a aprovação.",
        ),
    ),
    error(
        131_042,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The account cannot be charged",
            "No se puede cobrar a la cuenta",
            "Não é possível cobrar da conta",
        ),
        text!(
            "No payment method, no credit left, no time zone or currency, or the account was suspended or deleted.",
            "No hay método de pago, crédito, zona horaria o moneda, o la cuenta fue suspendida o eliminada.",
            "Falta forma de pagamento, crédito, fuso horário ou moeda, ou a conta foi suspensa ou excluída.",
        ),
        BILLING,
    ),
    error(
        131_044,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The account cannot be charged for calls",
            "No se pueden cobrar llamadas a la cuenta",
            "Não é possível cobrar chamadas da conta",
        ),
        text!(
            "The call failed over the payment settings of the account.",
            "La llamada falló por la facturación de la cuenta.",
            "A chamada falhou por causa do faturamento da conta.",
        ),
        BILLING,
    )
    .on(&CLIENT_LIBRARIES),
    error(
        131_045,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The number is not properly registered",
            "El número no está bien registrado",
            "O número não está registrado corretamente",
        ),
        text!(
            "Sending failed over the certificate with which the number was registered.",
            "El envío falló por el certificado con el que se registró el número.",
            "O envio falhou por causa do certificado com que o número foi registrado.",
        ),
        REGISTER,
    ),
    error(
        131_057,
        Retry::Yes(Some(MINUTE)),
        Fault::Meta,
        text!(
            "The account is in maintenance",
            "La cuenta está en mantenimiento",
            "A conta está em manutenção",
        ),
        text!(
            "Meta is working on the account, for example raising its throughput. That takes about a minute.",
            "Meta está trabajando en la cuenta, por ejemplo para ampliar su capacidad. Tarda cerca de un minuto.",
            "A Meta está mexendo na conta, por exemplo para ampliar a capacidade. Leva cerca de um minuto.",
        ),
        text!(
            "Send again after one to five minutes.",
            "Vuelve a enviar tras uno a cinco minutos.",
            "Envie de novo depois de um a cinco minutos.",
        ),
    ),
    error(
        133_010,
        Retry::AfterFix,
        Fault::Business,
        text!("The number is not registered", "El número no está registrado", "O número não está registrado"),
        text!(
            "The business number is not registered on the WhatsApp Business Platform.",
            "El número de la empresa no está registrado en WhatsApp Business Platform.",
            "O número da empresa não está registrado na Plataforma do WhatsApp Business.",
        ),
        REGISTER,
    ),
    error(
        134_011,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The payment terms are not accepted",
            "No se aceptaron las condiciones de pago",
            "As condições de pagamento não foram aceitas",
        ),
        text!(
            "The business has not accepted the terms of WhatsApp Payments.",
            "La empresa no aceptó las condiciones de pagos de WhatsApp.",
            "A empresa não aceitou os termos de pagamentos do WhatsApp.",
        ),
        text!(
            "Accept the terms in WhatsApp Manager, then send again.",
            "Acéptalas en el Administrador de WhatsApp y vuelve a enviar.",
            "Aceite-as no Gerenciador do WhatsApp e envie de novo.",
        ),
    ),
    error(
        141_008,
        Retry::No,
        Fault::Business,
        text!("The account is locked by Meta", "Meta bloqueó la cuenta", "A Meta travou a conta"),
        text!(
            "A technical lock stands on the account.",
            "La cuenta tiene un bloqueo técnico.",
            "A conta está com um bloqueio técnico.",
        ),
        SUPPORT,
    )
    .on(&FIELD),
    error(
        141_014,
        Retry::No,
        Fault::Business,
        text!("The account is banned", "La cuenta está vetada", "A conta foi banida"),
        text!(
            "Meta has banned the account from the platform.",
            "Meta expulsó la cuenta de la plataforma.",
            "A Meta baniu a conta da plataforma.",
        ),
        SUPPORT,
    )
    .on(&FIELD),
];

const REGISTER: Text = text!(
    "Register the number, with its two-step PIN, then send again.",
    "Registra el número con su PIN de dos pasos y vuelve a enviar.",
    "Registre o número com o PIN de duas etapas e envie de novo.",
);

const SUPPORT: Text = text!(
    "Stop sending. Appeal in WhatsApp Manager, or ask Meta's support.",
    "Deja de enviar. Apela en el Administrador de WhatsApp o acude al soporte de Meta.",
    "Pare de enviar. Recorra no Gerenciador do WhatsApp ou fale com o suporte da Meta.",
);
