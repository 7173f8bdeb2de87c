//! Subcodes of creating or editing a template, next to code 100 as a rule: its name, its account, its status.

use super::{ANSWERS, CHECK, CLIENT_CODE, DISPUTED, Fault, KnownError, Retry, error};
use crate::instant::DAY;
use crate::{Text, text};

const DELETION: Text = text!(
    "Choose another name, or wait until the deletion is over.",
    "Elige otro nombre o espera a que termine la eliminación.",
    "Escolha outro nome ou espere a exclusão terminar.",
);

/// A subcode that some clients read as a name that is taken.
const fn taken(code: u32) -> KnownError {
    error(
        code,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The template seems to exist already",
            "Parece que la plantilla ya existe",
            "Parece que o modelo já existe",
        ),
        text!(
            "Some clients read this subcode as a name that is taken.",
            "Algunos clientes leen este subcódigo como un nombre ocupado.",
            "Alguns clientes leem este subcódigo como um nome em uso.",
        ),
        DISPUTED,
    )
    .on(&CLIENT_CODE)
}

pub(super) static ERRORS: &[KnownError] = &[
    error(
        99,
        Retry::Yes(None),
        Fault::Meta,
        text!(
            "It failed, yet the template may exist",
            "Falló, pero la plantilla puede existir",
            "Falhou, mas o modelo pode existir",
        ),
        text!(
            "With code 1 this subcode has come although the template was created.",
            "Con el código 1 este subcódigo ha llegado aunque la plantilla se había creado.",
            "Com o código 1 este subcódigo já veio embora o modelo tivesse sido criado.",
        ),
        text!(
            "Read the account's templates first, and create it again only if it is not there.",
            "Lee antes las plantillas de la cuenta y créala de nuevo solo si no está.",
            "Leia antes os modelos da conta e crie-o de novo só se não estiver lá.",
        ),
    )
    .on(&ANSWERS),
    error(
        2_388_019,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The account has too many templates",
            "La cuenta tiene demasiadas plantillas",
            "A conta tem modelos demais",
        ),
        text!(
            "The WhatsApp Business account holds as many templates as it may.",
            "La cuenta de WhatsApp Business tiene todas las plantillas que puede tener.",
            "A conta do WhatsApp Business tem todos os modelos que pode ter.",
        ),
        text!(
            "Delete templates that nobody sends.",
            "Elimina plantillas que nadie envía.",
            "Exclua modelos que ninguém envia.",
        ),
    ),
    error(
        2_388_023,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "This language is being deleted",
            "Este idioma se está eliminando",
            "Este idioma está sendo excluído",
        ),
        text!(
            "The template was deleted in this language a while ago, and it cannot be created again yet.",
            "La plantilla se eliminó en este idioma hace poco y aún no se puede crear de nuevo.",
            "O modelo foi excluído neste idioma há pouco e ainda não pode ser criado de novo.",
        ),
        DELETION,
    )
    .on(&ANSWERS),
    error(
        2_388_024,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The template exists in this language already",
            "La plantilla ya existe en este idioma",
            "O modelo já existe neste idioma",
        ),
        text!(
            "A name stands once for each language of an account.",
            "Un nombre existe una sola vez por idioma en cada cuenta.",
            "Um nome existe uma única vez por idioma em cada conta.",
        ),
        text!(
            "Edit the one that is there, or choose another name.",
            "Edita la existente o elige otro nombre.",
            "Edite o que existe ou escolha outro nome.",
        ),
    ),
    error(
        2_388_025,
        Retry::AfterWait(Some(30 * DAY)),
        Fault::Business,
        text!("The name is being deleted", "El nombre se está eliminando", "O nome está sendo excluído"),
        text!(
            "A template of this name was deleted. The name of an approved one is free again after 30 days.",
            "Se eliminó una plantilla con este nombre. El de una aprobada queda libre a los 30 días.",
            "Um modelo com este nome foi excluído. O nome de um aprovado fica livre depois de 30 dias.",
        ),
        DELETION,
    )
    .on(&ANSWERS),
    taken(2_388_026),
    error(
        2_388_039,
        Retry::No,
        Fault::Business,
        text!(
            "The status cannot be changed",
            "El estado no se puede cambiar",
            "O status não pode ser mudado",
        ),
        text!(
            "The template is in a status that does not allow what was asked.",
            "La plantilla está en un estado que no permite lo que se pidió.",
            "O modelo está em um status que não permite o que foi pedido.",
        ),
        text!(
            "Read its status again; wait for the review if it is pending.",
            "Vuelve a leer su estado; si está pendiente, espera la revisión.",
            "Leia o status de novo; se estiver pendente, espere a análise.",
        ),
    ),
    error(
        2_388_042,
        Retry::AfterFix,
        Fault::Unknown,
        text!(
            "A refusal that clients read differently",
            "Un rechazo que cada cliente lee distinto",
            "Uma recusa que cada cliente lê de um jeito",
        ),
        text!(
            "No answer of Meta's with this subcode has been published.",
            "No se ha publicado ninguna respuesta de Meta con este subcódigo.",
            "Nenhuma resposta da Meta com este subcódigo foi publicada.",
        ),
        DISPUTED,
    )
    .on(&CLIENT_CODE),
    error(
        2_388_046,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The name is not well formed",
            "El nombre no tiene el formato correcto",
            "O nome não está no formato certo",
        ),
        text!(
            "A name has lower-case letters without accents, digits and underscores only.",
            "Un nombre solo lleva minúsculas sin acento, dígitos y guiones bajos.",
            "Um nome só leva minúsculas sem acento, dígitos e sublinhados.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    taken(2_388_090),
    error(
        2_388_094,
        Retry::No,
        Fault::Business,
        text!(
            "A sample template cannot be deleted",
            "Una plantilla de muestra no se puede eliminar",
            "Um modelo de amostra não pode ser excluído",
        ),
        text!(
            "Meta puts sample templates into each account, and they stay.",
            "Meta pone plantillas de muestra en cada cuenta, y se quedan.",
            "A Meta coloca modelos de amostra em cada conta, e eles ficam.",
        ),
        text!("Leave it; it costs nothing.", "Déjala; no cuesta nada.", "Deixe-o; não custa nada."),
    )
    .on(&ANSWERS),
    error(
        2_388_124,
        Retry::AfterWait(Some(DAY)),
        Fault::Business,
        text!("One edit a day", "Una edición al día", "Uma edição por dia"),
        text!(
            "An approved template can be edited once in 24 hours and ten times in 30 days.",
            "Una plantilla aprobada se puede editar una vez en 24 horas y diez en 30 días.",
            "Um modelo aprovado pode ser editado uma vez em 24 horas e dez em 30 dias.",
        ),
        text!(
            "Wait, or create it under another name.",
            "Espera o créala con otro nombre.",
            "Espere ou crie-o com outro nome.",
        ),
    )
    .on(&ANSWERS),
    error(
        2_388_185,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "This account may not create it",
            "Esta cuenta no puede crearla",
            "Esta conta não pode criá-lo",
        ),
        text!(
            "The account is not allowed authentication templates, as a rule since the business is not verified.",
            "La cuenta no puede crear plantillas de autenticación, por lo general porque la empresa no está verificada.",
            "A conta não pode criar modelos de autenticação, em geral porque a empresa não está verificada.",
        ),
        text!(
            "Verify the business in Meta Business Suite.",
            "Verifica la empresa en Meta Business Suite.",
            "Verifique a empresa no Meta Business Suite.",
        ),
    )
    .on(&ANSWERS),
];
