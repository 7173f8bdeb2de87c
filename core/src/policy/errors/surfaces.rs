//! The block list, usernames, in-app sign-up and who answers a conversation.

use super::{Basis, CLIENT_LIBRARIES, Fault, KnownError, ROUTING, Retry, error};
use crate::policy::Confidence;
use crate::{Text, text};

static PYWA: Basis =
    Basis { source: "PyWa, a client library", as_of: "2026-11-08", confidence: Confidence::Inferred };

const USERNAME: Text = text!(
    "Choose another username, or link the account that has it.",
    "Elige otro nombre de usuario o vincula la cuenta que lo tiene.",
    "Escolha outro nome de usuário ou vincule a conta que o tem.",
);

const SIGN_UP: Text = text!(
    "Correct the field that the error names, and send the request again.",
    "Corrige el campo que nombra el error y envía la solicitud de nuevo.",
    "Corrija o campo que o erro aponta e envie a solicitação de novo.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        139_100,
        Retry::AfterFix,
        Fault::Unknown,
        text!(
            "Some people could not be blocked",
            "No se pudo bloquear a algunas personas",
            "Não foi possível bloquear algumas pessoas",
        ),
        text!(
            "Blocking or unblocking failed for some or all of the people; each has an error of its own.",
            "Bloquear o desbloquear falló con algunas personas o con todas; cada una tiene su propio error.",
            "Bloquear ou desbloquear falhou para algumas pessoas ou todas; cada uma tem o próprio erro.",
        ),
        text!(
            "See the error of each person. Only people who wrote in the last 24 hours can be blocked.",
            "Mira el error de cada persona. Solo se puede bloquear a quien escribió en las últimas 24 horas.",
            "Veja o erro de cada pessoa. Só dá para bloquear quem escreveu nas últimas 24 horas.",
        ),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_101,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The block list is full",
            "La lista de bloqueados está llena",
            "A lista de bloqueados está cheia",
        ),
        text!(
            "The list holds 64,000 people, and no more fit.",
            "La lista tiene 64.000 personas y no caben más.",
            "A lista tem 64.000 pessoas, e não cabem mais.",
        ),
        text!(
            "Unblock people first.",
            "Desbloquea antes a algunas personas.",
            "Desbloqueie algumas pessoas antes.",
        ),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_102,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "The block list has changed meanwhile",
            "La lista de bloqueados cambió entretanto",
            "A lista de bloqueados mudou nesse meio-tempo",
        ),
        text!(
            "Somebody changed the list while it was being read.",
            "Alguien cambió la lista mientras se leía.",
            "Alguém mudou a lista enquanto ela era lida.",
        ),
        text!(
            "Read the list again from its beginning.",
            "Vuelve a leer la lista desde el principio.",
            "Leia a lista de novo desde o início.",
        ),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        139_103,
        Retry::Yes(None),
        Fault::Meta,
        text!("Blocking failed at Meta", "El bloqueo falló en Meta", "O bloqueio falhou na Meta"),
        text!("An internal error of Meta's.", "Un error interno de Meta.", "Um erro interno da Meta."),
        text!("Try again.", "Reinténtalo.", "Tente de novo."),
    )
    .on(&CLIENT_LIBRARIES),
    error(
        147_001,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The username is not available",
            "El nombre de usuario no está disponible",
            "O nome de usuário não está disponível",
        ),
        text!(
            "The username is taken, or Meta does not accept it.",
            "El nombre de usuario está ocupado o Meta no lo acepta.",
            "O nome de usuário está em uso ou a Meta não o aceita.",
        ),
        USERNAME,
    )
    .on(&PYWA),
    error(
        147_002,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The messaging limit is too low for a username",
            "El límite de mensajes es bajo para un nombre de usuario",
            "O limite de mensagens é baixo para um nome de usuário",
        ),
        text!(
            "The business portfolio needs a higher messaging limit before it can have a username.",
            "El portafolio comercial necesita un límite de mensajes mayor para tener nombre de usuario.",
            "O portfólio empresarial precisa de um limite de mensagens maior para ter nome de usuário.",
        ),
        text!(
            "Raise the limit first: verify the business and send messages that people welcome.",
            "Sube antes el límite: verifica la empresa y envía mensajes bien recibidos.",
            "Aumente o limite antes: verifique a empresa e envie mensagens bem recebidas.",
        ),
    )
    .on(&PYWA),
    error(
        147_003,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A Facebook Page has this username",
            "Una página de Facebook tiene este nombre",
            "Uma Página do Facebook tem este nome",
        ),
        text!(
            "The phone number must be linked to the Facebook Page that uses the username.",
            "El número debe vincularse a la página de Facebook que usa el nombre.",
            "O número precisa ser vinculado à Página do Facebook que usa o nome.",
        ),
        USERNAME,
    )
    .on(&PYWA),
    error(
        147_004,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "An Instagram account has this username",
            "Una cuenta de Instagram tiene este nombre",
            "Uma conta do Instagram tem este nome",
        ),
        text!(
            "The phone number must be linked to the Instagram account that uses the username.",
            "El número debe vincularse a la cuenta de Instagram que usa el nombre.",
            "O número precisa ser vinculado à conta do Instagram que usa o nome.",
        ),
        USERNAME,
    )
    .on(&PYWA),
    error(
        147_005,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Another number of yours has this username",
            "Otro número tuyo tiene este nombre",
            "Outro número seu tem este nome",
        ),
        text!(
            "The username stands on another number of the same business portfolio.",
            "El nombre está en otro número del mismo portafolio comercial.",
            "O nome está em outro número do mesmo portfólio empresarial.",
        ),
        text!(
            "Ask for the transfer explicitly, or choose another username.",
            "Pide el traspaso de forma explícita o elige otro nombre.",
            "Peça a transferência de forma explícita ou escolha outro nome.",
        ),
    )
    .on(&PYWA),
    error(
        2_494_164,
        Retry::AfterFix,
        Fault::Business,
        text!("The sign-up does not exist", "El registro no existe", "O cadastro não existe"),
        text!(
            "There is no in-app sign-up with this id.",
            "No hay un registro en la app con este id.",
            "Não há um cadastro no app com este id.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_165,
        Retry::No,
        Fault::Business,
        text!(
            "In-app sign-up is not enabled",
            "El registro en la app no está activado",
            "O cadastro no app não está ativado",
        ),
        text!(
            "This account may not use in-app sign-up.",
            "Esta cuenta no puede usar el registro en la app.",
            "Esta conta não pode usar o cadastro no app.",
        ),
        text!(
            "Ask Meta whether the account can have it.",
            "Pregunta a Meta si la cuenta puede tenerlo.",
            "Pergunte à Meta se a conta pode ter esse recurso.",
        ),
    )
    .on(&PYWA),
    error(
        2_494_166,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The confirmation has an unknown placeholder",
            "La confirmación tiene una variable desconocida",
            "A confirmação tem uma variável desconhecida",
        ),
        text!(
            "The confirmation message uses a placeholder that sign-ups do not have.",
            "El mensaje de confirmación usa una variable que los registros no tienen.",
            "A mensagem de confirmação usa uma variável que os cadastros não têm.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_167,
        Retry::AfterFix,
        Fault::Business,
        text!("The promo code is missing", "Falta el código promocional", "Falta o código promocional"),
        text!(
            "The confirmation message speaks of a promo code, but none was given.",
            "El mensaje de confirmación habla de un código promocional, pero no se dio ninguno.",
            "A mensagem de confirmação fala de um código promocional, mas nenhum foi informado.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_168,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The terms were not accepted",
            "No se aceptaron las condiciones",
            "Os termos não foram aceitos"
        ),
        text!(
            "The terms of in-app sign-up must be accepted first.",
            "Antes hay que aceptar las condiciones del registro en la app.",
            "Antes é preciso aceitar os termos do cadastro no app.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_169,
        Retry::AfterFix,
        Fault::Business,
        text!("The sign-up was refused", "El registro fue rechazado", "O cadastro foi recusado"),
        text!(
            "A field of the in-app sign-up is not accepted; Meta's own words name it.",
            "No se acepta un campo del registro en la app; las palabras de Meta dicen cuál.",
            "Um campo do cadastro no app não é aceito; as palavras da Meta dizem qual.",
        ),
        SIGN_UP,
    )
    .through(2_494_175)
    .on(&PYWA),
    error(
        2_494_176,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The terms were accepted already",
            "Las condiciones ya se aceptaron",
            "Os termos já foram aceitos",
        ),
        text!(
            "The request repeats the acceptance of the terms, which must be left out now.",
            "La solicitud repite la aceptación de las condiciones, que ahora debe omitirse.",
            "A solicitação repete a aceitação dos termos, que agora deve ser omitida.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_177,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The address of the terms is not approved",
            "La dirección de las condiciones no está aprobada",
            "O endereço dos termos não foi aprovado",
        ),
        text!(
            "The address given for the terms is not the one that Meta shows.",
            "La dirección indicada de las condiciones no es la que muestra Meta.",
            "O endereço informado dos termos não é o que a Meta mostra.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_178,
        Retry::AfterFix,
        Fault::Business,
        text!("The sign-up was not accepted", "El registro no fue aceptado", "O cadastro não foi aceito"),
        text!(
            "A field of the in-app sign-up is not accepted; Meta's own words name it.",
            "No se acepta un campo del registro en la app; las palabras de Meta dicen cuál.",
            "Um campo do cadastro no app não é aceito; as palavras da Meta dizem qual.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_179,
        Retry::AfterFix,
        Fault::Business,
        text!("The website is not on https", "El sitio web no usa https", "O site não usa https"),
        text!(
            "The address of the website must begin with https.",
            "La dirección del sitio web debe empezar por https.",
            "O endereço do site precisa começar com https.",
        ),
        SIGN_UP,
    )
    .on(&PYWA),
    error(
        2_494_191,
        Retry::No,
        Fault::Business,
        text!(
            "Only the escalation partner takes a conversation",
            "Solo el socio de escalamiento toma una conversación",
            "Só o parceiro de escalonamento assume uma conversa",
        ),
        text!(
            "This app may not take over the conversation by itself.",
            "Esta app no puede tomar la conversación por su cuenta.",
            "Este app não pode assumir a conversa por conta própria.",
        ),
        text!(
            "Ask the app that has the conversation to pass it.",
            "Pide a la app que tiene la conversación que la ceda.",
            "Peça ao app que está com a conversa que a passe.",
        ),
    )
    .on(&ROUTING),
];
