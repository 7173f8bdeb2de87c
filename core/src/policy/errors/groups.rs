//! Groups: who is in them, what can be sent to them, how many there may be.

use super::{Basis, Fault, KnownError, Retry, error};
use crate::policy::Confidence;
use crate::{Text, text};

static GROUPS: Basis =
    Basis { source: "Meta, Groups API error codes", as_of: "2025-10-31", confidence: Confidence::Documented };

const PARTICIPANTS: Text = text!(
    "Read the participants of the group again, and correct the list.",
    "Vuelve a leer los participantes del grupo y corrige la lista.",
    "Leia de novo os participantes do grupo e corrija a lista.",
);

const PICTURE: Text = text!(
    "Give a square JPEG of at least 192 pixels a side.",
    "Usa un JPEG cuadrado de al menos 192 píxeles por lado.",
    "Use um JPEG quadrado de pelo menos 192 pixels de lado.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        131_020,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The group has no other member",
            "El grupo no tiene más miembros",
            "O grupo não tem outros membros",
        ),
        text!(
            "Nothing can be sent to a group in which the business is alone.",
            "No se puede enviar nada a un grupo en el que la empresa está sola.",
            "Nada pode ser enviado a um grupo em que a empresa está sozinha.",
        ),
        text!(
            "Wait until somebody joins by the invite link.",
            "Espera a que alguien entre por el enlace de invitación.",
            "Espere alguém entrar pelo link de convite.",
        ),
    )
    .on(&GROUPS),
    error(
        131_041,
        Retry::AfterFix,
        Fault::Business,
        text!("The group was not found", "No se encontró el grupo", "O grupo não foi encontrado"),
        text!(
            "The group does not exist, or this number is not in it.",
            "El grupo no existe o este número no está en él.",
            "O grupo não existe ou este número não está nele.",
        ),
        text!(
            "Check the id of the group and the number that asks.",
            "Revisa el id del grupo y el número que consulta.",
            "Confira o id do grupo e o número que consulta.",
        ),
    )
    .on(&GROUPS),
    error(
        131_059,
        Retry::AfterFix,
        Fault::Business,
        text!("The cursor has expired", "El cursor caducó", "O cursor expirou"),
        text!(
            "The page of the list that was asked for is no longer there.",
            "La página de la lista que se pidió ya no existe.",
            "A página da lista que foi pedida não existe mais.",
        ),
        text!(
            "Read the list from its beginning.",
            "Lee la lista desde el principio.",
            "Leia a lista desde o início.",
        ),
    )
    .on(&GROUPS),
    error(
        131_201,
        Retry::AfterFix,
        Fault::Unknown,
        text!(
            "It worked for some participants only",
            "Solo funcionó con algunos participantes",
            "Só funcionou com alguns participantes",
        ),
        text!(
            "Some participants were handled and some were not; each is listed with an error of its own.",
            "Algunos participantes se procesaron y otros no; cada uno figura con su propio error.",
            "Alguns participantes foram processados e outros não; cada um aparece com o próprio erro.",
        ),
        text!(
            "Look at the error of each participant, and repeat it for those alone.",
            "Mira el error de cada participante y repítelo solo con esos.",
            "Veja o erro de cada participante e repita só para esses.",
        ),
    )
    .on(&GROUPS),
    error(
        131_202,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A participant stands there twice",
            "Un participante está repetido",
            "Um participante está repetido",
        ),
        text!(
            "The list of participants names somebody more than once.",
            "La lista de participantes nombra a alguien más de una vez.",
            "A lista de participantes cita alguém mais de uma vez.",
        ),
        PARTICIPANTS,
    )
    .on(&GROUPS),
    error(
        131_203,
        Retry::No,
        Fault::Recipient,
        text!(
            "The terms were not accepted",
            "No se aceptaron las condiciones",
            "Os termos não foram aceitos"
        ),
        text!(
            "The participant has not accepted the current terms of WhatsApp.",
            "El participante no aceptó las condiciones actuales de WhatsApp.",
            "O participante não aceitou os termos atuais do WhatsApp.",
        ),
        text!(
            "Ask the person to open WhatsApp and accept them.",
            "Pide a la persona que abra WhatsApp y las acepte.",
            "Peça à pessoa que abra o WhatsApp e os aceite.",
        ),
    )
    .on(&GROUPS),
    error(
        131_204,
        Retry::AfterFix,
        Fault::Business,
        text!("Too many participants", "Demasiados participantes", "Participantes demais"),
        text!(
            "The group would have more participants than a group may have.",
            "El grupo tendría más participantes de los permitidos.",
            "O grupo teria mais participantes do que o permitido.",
        ),
        PARTICIPANTS,
    )
    .on(&GROUPS),
    error(
        131_207,
        Retry::No,
        Fault::Business,
        text!("The group is suspended", "El grupo está suspendido", "O grupo está suspenso"),
        text!(
            "The group breaks a policy of WhatsApp's, and Meta has suspended it.",
            "El grupo incumple una política de WhatsApp y Meta lo suspendió.",
            "O grupo viola uma política do WhatsApp, e a Meta o suspendeu.",
        ),
        text!(
            "Do not use it any more; appeal in WhatsApp Manager.",
            "No lo uses más; apela en el Administrador de WhatsApp.",
            "Não o use mais; recorra no Gerenciador do WhatsApp.",
        ),
    )
    .on(&GROUPS),
    error(
        131_208,
        Retry::Yes(None),
        Fault::Business,
        text!("Too many group operations", "Demasiadas operaciones de grupos", "Operações de grupos demais"),
        text!(
            "This number did too much with groups in a short time.",
            "Este número hizo demasiadas operaciones con grupos en poco tiempo.",
            "Este número fez operações demais com grupos em pouco tempo.",
        ),
        text!(
            "Wait, and go on more slowly.",
            "Espera y sigue más despacio.",
            "Espere e continue mais devagar.",
        ),
    )
    .on(&GROUPS),
    error(
        131_209,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The group picture is not square",
            "La foto del grupo no es cuadrada",
            "A foto do grupo não é quadrada",
        ),
        text!(
            "Width and height of the picture differ.",
            "El ancho y el alto de la foto no son iguales.",
            "A largura e a altura da foto são diferentes.",
        ),
        PICTURE,
    )
    .on(&GROUPS),
    error(
        131_210,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The group picture is too small",
            "La foto del grupo es muy pequeña",
            "A foto do grupo é pequena demais",
        ),
        text!(
            "Each side of the picture must be larger than 192 pixels.",
            "Cada lado de la foto debe superar los 192 píxeles.",
            "Cada lado da foto precisa passar de 192 pixels.",
        ),
        PICTURE,
    )
    .on(&GROUPS),
    error(
        131_211,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "No more groups for this number",
            "No caben más grupos en este número",
            "Este número não pode ter mais grupos",
        ),
        text!(
            "The number has as many groups as a number may have.",
            "El número ya tiene todos los grupos que puede tener.",
            "O número já tem todos os grupos que pode ter.",
        ),
        text!(
            "Delete groups that nobody uses.",
            "Elimina grupos que nadie usa.",
            "Exclua grupos que ninguém usa.",
        ),
    )
    .on(&GROUPS),
    error(
        131_212,
        Retry::AfterFix,
        Fault::Business,
        text!("Not a participant of the group", "No es participante del grupo", "Não participa do grupo"),
        text!(
            "The person named is not in the group.",
            "La persona indicada no está en el grupo.",
            "A pessoa indicada não está no grupo.",
        ),
        PARTICIPANTS,
    )
    .on(&GROUPS),
    error(
        131_213,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "No such request to join",
            "No existe esa solicitud de ingreso",
            "Esse pedido de entrada não existe",
        ),
        text!(
            "The request to join was withdrawn or answered already.",
            "La solicitud de ingreso se retiró o ya se respondió.",
            "O pedido de entrada foi retirado ou já respondido.",
        ),
        text!(
            "Read the open requests again.",
            "Vuelve a leer las solicitudes abiertas.",
            "Leia de novo os pedidos em aberto.",
        ),
    )
    .on(&GROUPS),
    error(
        131_214,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Creating groups is off for a time",
            "Crear grupos está desactivado por un tiempo",
            "Criar grupos está desativado por um tempo",
        ),
        text!(
            "In the last seven days the account sent too much marketing inside customer service windows.",
            "En los últimos siete días la cuenta envió demasiado marketing dentro de ventanas de 24 horas.",
            "Nos últimos sete dias a conta enviou marketing demais dentro de janelas de 24 horas.",
        ),
        text!(
            "Answer customers without advertising, and try again after some days.",
            "Responde a los clientes sin publicidad y reinténtalo en unos días.",
            "Responda aos clientes sem propaganda e tente de novo em alguns dias.",
        ),
    )
    .on(&GROUPS),
    error(
        131_215,
        Retry::No,
        Fault::Business,
        text!(
            "The number may not use groups",
            "El número no puede usar grupos",
            "O número não pode usar grupos",
        ),
        text!(
            "Groups are for eligible numbers only.",
            "Los grupos son solo para números que cumplen los requisitos.",
            "Grupos são só para números elegíveis.",
        ),
        text!(
            "See in Meta's documentation of groups who is eligible.",
            "Mira en la documentación de grupos de Meta qué números pueden usarlos.",
            "Veja na documentação de grupos da Meta quais números podem usá-los.",
        ),
    )
    .on(&GROUPS),
];
