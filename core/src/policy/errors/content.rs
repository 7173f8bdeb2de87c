//! What the request holds: parameters, templates, flows.

use super::{Basis, Fault, KnownError, Retry, error, foreseen, predicted};
use crate::instant::{HOUR, MINUTE};
use crate::policy::Confidence;
use crate::{Text, text};

static CLIENT_ONLY: Basis =
    Basis { source: "PyWa, a client library", as_of: "2026-11-08", confidence: Confidence::Inferred };

static ANSWERS: Basis = Basis {
    source: "Answers of the API, as published by its users",
    as_of: "2026-11-22",
    confidence: Confidence::Observed,
};

const SEE_DETAILS: Text = text!(
    "The details of the error name the field. Check the message with validateMessage before it is sent.",
    "Los detalles del error nombran el campo. Revisa el mensaje con validateMessage antes de enviarlo.",
    "Os detalhes do erro dizem o campo. Confira a mensagem com validateMessage antes de enviar.",
);

const MATCH_TEMPLATE: Text = text!(
    "Build the message from the template's definition: messageFor does it, validateMessage says what does not fit.",
    "Arma el mensaje a partir de la definición de la plantilla: messageFor lo hace, validateMessage dice qué no encaja.",
    "Monte a mensagem a partir da definição do modelo: messageFor faz isso, validateMessage diz o que não encaixa.",
);

const REPAIR_FLOW: Text = text!(
    "Open the flow in WhatsApp Manager, see what its health check reports, and repair it.",
    "Abre el flow en el Administrador de WhatsApp, mira qué señala su diagnóstico y repáralo.",
    "Abra o flow no Gerenciador do WhatsApp, veja o que o diagnóstico aponta e corrija.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        33,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The business number does not exist",
            "El número de la empresa no existe",
            "O número da empresa não existe",
        ),
        text!(
            "The phone number id of the request is wrong, or the number has been deleted.",
            "El id del número de teléfono de la solicitud es incorrecto o el número fue eliminado.",
            "O id do número de telefone da solicitação está errado ou o número foi excluído.",
        ),
        text!(
            "Use the id of the number as WhatsApp Manager shows it; it is not the phone number itself.",
            "Usa el id del número tal como lo muestra el Administrador de WhatsApp; no es el número mismo.",
            "Use o id do número como o Gerenciador do WhatsApp mostra; ele não é o próprio número.",
        ),
    ),
    foreseen(
        &predicted::INVALID_PARAMETER,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The API does not take a parameter of the request: a misspelt name, a value that is too long or not on the list, or an id of another account.",
            "La API no acepta un parámetro de la solicitud: un nombre mal escrito, un valor demasiado largo o fuera de lista, o un id de otra cuenta.",
            "A API não aceita um parâmetro da solicitação: um nome com erro, um valor longo demais ou fora da lista, ou um id de outra conta.",
        ),
        text!(
            "The details of the error name the parameter. Ventana checks a template, and also what is sent, before Meta does.",
            "Los detalles del error nombran el parámetro. Ventana comprueba la plantilla, y también lo que se envía, antes que Meta.",
            "Os detalhes do erro dizem o parâmetro. O Ventana confere o modelo, e também o que é enviado, antes da Meta.",
        ),
    ),
    error(
        192,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Not a valid phone number",
            "El número de teléfono no es válido",
            "O número de telefone não é válido",
        ),
        text!(
            "A phone number of the template, such as that of a call button, cannot be read.",
            "No se puede leer un número de teléfono de la plantilla, como el de un botón de llamada.",
            "Um número de telefone do modelo, como o de um botão de ligação, não pode ser lido.",
        ),
        text!(
            "Write it with its country code, digits only, at most a plus in front.",
            "Escríbelo con el código de país, solo dígitos y, como mucho, un más delante.",
            "Escreva com o código do país, só dígitos e, no máximo, um mais na frente.",
        ),
    )
    .on(&ANSWERS),
    foreseen(
        &predicted::PARAMETER_MISSING,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The request lacks a parameter that the API needs.",
            "A la solicitud le falta un parámetro que la API necesita.",
            "Falta na solicitação um parâmetro de que a API precisa.",
        ),
        SEE_DETAILS,
    ),
    foreseen(
        &predicted::PARAMETER_VALUE,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A value is not accepted there: for example a reaction to a message that is gone, a call button where calls are not offered, or a number of another account.",
            "Un valor no se acepta ahí: por ejemplo una reacción a un mensaje que ya no existe, un botón de llamada donde no hay llamadas o un número de otra cuenta.",
            "Um valor não é aceito ali: por exemplo uma reação a uma mensagem que não existe mais, um botão de ligação onde não há ligações ou um número de outra conta.",
        ),
        SEE_DETAILS,
    ),
    foreseen(
        &predicted::PARAMETER_COUNT,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The message brings more or fewer values than the template has variables.",
            "El mensaje trae más o menos valores que variables tiene la plantilla.",
            "A mensagem traz mais ou menos valores do que as variáveis do modelo.",
        ),
        MATCH_TEMPLATE,
    ),
    foreseen(
        &predicted::TEMPLATE_MISSING,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "No approved template has this name in this language. One that was approved a moment ago may not be ready yet.",
            "Ninguna plantilla aprobada tiene este nombre en este idioma. Una recién aprobada puede no estar lista aún.",
            "Nenhum modelo aprovado tem este nome neste idioma. Um que acabou de ser aprovado pode ainda não estar pronto.",
        ),
        text!(
            "Compare name and language code with the account's templates letter by letter, and check that it is approved.",
            "Compara el nombre y el código de idioma con las plantillas de la cuenta letra por letra, y comprueba que esté aprobada.",
            "Compare o nome e o código de idioma com os modelos da conta letra por letra e confira se está aprovado.",
        ),
    ),
    foreseen(
        &predicted::TEXT_TOO_LONG,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "With its values in place, a text of the template is longer than allowed.",
            "Con los valores puestos, un texto de la plantilla supera lo permitido.",
            "Com os valores no lugar, um texto do modelo passa do permitido.",
        ),
        text!("Shorten the values.", "Acorta los valores.", "Encurte os valores."),
    ),
    error(
        132_007,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The content breaks a policy",
            "El contenido incumple una política",
            "O conteúdo viola uma política",
        ),
        text!(
            "The template holds content or characters that a policy of WhatsApp's forbids.",
            "La plantilla lleva contenido o caracteres que una política de WhatsApp prohíbe.",
            "O modelo traz conteúdo ou caracteres que uma política do WhatsApp proíbe.",
        ),
        text!(
            "Remove what is forbidden; values with newlines, tabs or long runs of spaces are among it.",
            "Quita lo prohibido; también cuentan los valores con saltos de línea, tabulaciones o muchos espacios seguidos.",
            "Retire o que é proibido; isso inclui valores com quebras de linha, tabulações ou muitos espaços seguidos.",
        ),
    ),
    error(
        132_008,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A value of the template is invalid",
            "Un valor de la plantilla no es válido",
            "Um valor do modelo é inválido",
        ),
        text!(
            "One of the values that the message gives to the template is not accepted.",
            "No se acepta uno de los valores que el mensaje da a la plantilla.",
            "Um dos valores que a mensagem dá ao modelo não é aceito.",
        ),
        MATCH_TEMPLATE,
    )
    .on(&CLIENT_ONLY),
    foreseen(
        &predicted::PARAMETER_FORMAT,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A value is of another kind than the template has there: text for media, another kind of media, or a date or currency that is written otherwise.",
            "Un valor es de otra clase que la que la plantilla tiene ahí: texto por multimedia, otro tipo de archivo, o una fecha o moneda mal escrita.",
            "Um valor é de outro tipo do que o modelo tem ali: texto no lugar de mídia, outro tipo de mídia, ou uma data ou moeda mal escrita.",
        ),
        MATCH_TEMPLATE,
    ),
    foreseen(
        &predicted::TEMPLATE_PAUSED,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "People blocked or reported it too often, so Meta paused the template: for 3 hours the first time, for 6 the second.",
            "Demasiadas personas lo bloquearon o denunciaron y Meta pausó la plantilla: 3 horas la primera vez, 6 la segunda.",
            "Pessoas demais a bloquearam ou denunciaram, e a Meta pausou o modelo: 3 horas na primeira vez, 6 na segunda.",
        ),
        text!(
            "Stop its campaign and use another template meanwhile. Editing it sends it to review again.",
            "Detén su campaña y usa otra plantilla mientras tanto. Si la editas, vuelve a revisión.",
            "Pare a campanha dele e use outro modelo enquanto isso. Se o editar, ele volta para análise.",
        ),
    ),
    foreseen(
        &predicted::TEMPLATE_DISABLED,
        Retry::No,
        Fault::Business,
        text!(
            "The template was paused too often over its quality, and Meta has disabled it for good.",
            "La plantilla se pausó demasiadas veces por su calidad y Meta la desactivó para siempre.",
            "O modelo foi pausado vezes demais pela qualidade, e a Meta o desativou para sempre.",
        ),
        text!(
            "Write a new template, with another name and other content.",
            "Escribe una plantilla nueva, con otro nombre y otro contenido.",
            "Escreva um modelo novo, com outro nome e outro conteúdo.",
        ),
    ),
    foreseen(
        &predicted::TEMPLATE_PARAMETERS,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The values do not fit the template. Graph versions from 23 on answer so where older ones have a code for each case.",
            "Los valores no encajan en la plantilla. Desde la versión 23 de Graph se responde así donde antes había un código por caso.",
            "Os valores não se encaixam no modelo. A partir da versão 23 do Graph a resposta é esta onde antes havia um código por caso.",
        ),
        MATCH_TEMPLATE,
    ),
    error(
        132_068,
        Retry::AfterFix,
        Fault::Business,
        text!("The flow is blocked", "El flow está bloqueado", "O flow está bloqueado"),
        text!(
            "Meta has blocked the flow of this message, since it fails too often.",
            "Meta bloqueó el flow de este mensaje porque falla demasiado.",
            "A Meta bloqueou o flow desta mensagem porque ele falha demais.",
        ),
        REPAIR_FLOW,
    ),
    error(
        132_069,
        Retry::AfterWait(Some(HOUR)),
        Fault::Business,
        text!("The flow is throttled", "El flow está limitado", "O flow está limitado"),
        text!(
            "The flow is in a bad state, so only ten messages with it go out in an hour, and those are used up.",
            "El flow está en mal estado, por eso solo salen diez mensajes con él por hora, y ya salieron.",
            "O flow está em mau estado, por isso só dez mensagens com ele saem por hora, e elas já saíram.",
        ),
        REPAIR_FLOW,
    ),
    error(
        134_100,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The template is not marketing",
            "La plantilla no es de marketing",
            "O modelo não é de marketing",
        ),
        text!(
            "The Marketing Messages API takes marketing templates only.",
            "La API de mensajes de marketing solo acepta plantillas de marketing.",
            "A API de mensagens de marketing só aceita modelos de marketing.",
        ),
        text!(
            "Send it through the Cloud API's `messages`.",
            "Envíala por `messages` de la Cloud API.",
            "Envie-o por `messages` da Cloud API.",
        ),
    ),
    error(
        134_101,
        Retry::Yes(Some(10 * MINUTE)),
        Fault::Meta,
        text!(
            "The template is still being synchronised",
            "La plantilla aún se está sincronizando",
            "O modelo ainda está sincronizando",
        ),
        text!(
            "The Marketing Messages API does not know the template yet. That takes about ten minutes.",
            "La API de mensajes de marketing aún no conoce la plantilla. Tarda unos diez minutos.",
            "A API de mensagens de marketing ainda não conhece o modelo. Leva uns dez minutos.",
        ),
        text!(
            "Send it again in ten minutes.",
            "Envíala de nuevo en diez minutos.",
            "Envie de novo em dez minutos.",
        ),
    ),
    error(
        134_102,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The template is not available there",
            "La plantilla no está disponible ahí",
            "O modelo não está disponível ali",
        ),
        text!(
            "The Marketing Messages API cannot use this template.",
            "La API de mensajes de marketing no puede usar esta plantilla.",
            "A API de mensagens de marketing não pode usar este modelo.",
        ),
        text!(
            "See the details of the error; send it through the Cloud API's `messages` meanwhile.",
            "Mira los detalles del error; mientras tanto envíala por `messages` de la Cloud API.",
            "Veja os detalhes do erro; enquanto isso, envie por `messages` da Cloud API.",
        ),
    ),
    error(
        135_000,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Something in the parameters is wrong",
            "Algo falla en los parámetros",
            "Algo está errado nos parâmetros",
        ),
        text!(
            "Meta could not work with the parameters of the request and does not say why.",
            "Meta no pudo trabajar con los parámetros de la solicitud y no dice por qué.",
            "A Meta não conseguiu usar os parâmetros da solicitação e não diz por quê.",
        ),
        text!(
            "Compare the request with Meta's reference field by field; validateMessage finds most slips.",
            "Compara la solicitud con la referencia de Meta campo por campo; validateMessage encuentra la mayoría de los fallos.",
            "Compare a solicitação com a referência da Meta campo por campo; validateMessage acha a maioria dos deslizes.",
        ),
    ),
];
