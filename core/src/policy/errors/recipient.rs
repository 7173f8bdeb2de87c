//! The person: their window, their number, their phone, their wishes, and what Meta lets marketing reach.

use super::{Basis, CLIENT_LIBRARIES, Fault, KnownError, Retry, error, foreseen, predicted};
use crate::policy::{Confidence, windows};
use crate::text;

static MARKETING_API: Basis = Basis {
    source: "Meta, Marketing Messages API, as described by client libraries",
    as_of: "2026-10-12",
    confidence: Confidence::Inferred,
};

static COEXISTENCE: Basis =
    Basis { source: "Chatwoot, pull request 14547", as_of: "2026-11-08", confidence: Confidence::Observed };

pub(super) static ERRORS: &[KnownError] = &[
    foreseen(
        &predicted::RECIPIENT_BLOCKED,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Your business has blocked this person, so nothing can be sent to them.",
            "Tu empresa bloqueó a esta persona, así que no se le puede enviar nada.",
            "Sua empresa bloqueou esta pessoa, então nada pode ser enviado a ela.",
        ),
        text!(
            "Unblock the person first, if that is what you want.",
            "Desbloquea antes a la persona, si es lo que quieres.",
            "Desbloqueie a pessoa antes, se é isso que você quer.",
        ),
    ),
    error(
        130_472,
        Retry::No,
        Fault::Meta,
        text!(
            "Held back by an experiment of Meta's",
            "Retenido por un experimento de Meta",
            "Retida por um experimento da Meta",
        ),
        text!(
            "The person is in a group of an experiment that gets no marketing messages. It is not charged.",
            "La persona está en un grupo de un experimento que no recibe mensajes de marketing. No se cobra.",
            "A pessoa está em um grupo de um experimento que não recebe mensagens de marketing. Não é cobrada.",
        ),
        text!(
            "Do not send it again. When the person writes, answer with a session message.",
            "No lo reenvíes. Cuando la persona escriba, responde con un mensaje de sesión.",
            "Não envie de novo. Quando a pessoa escrever, responda com uma mensagem de sessão.",
        ),
    ),
    foreseen(
        &predicted::RECIPIENT_IS_SENDER,
        Retry::No,
        Fault::Business,
        text!(
            "The message was addressed to the number that sends it.",
            "El mensaje iba dirigido al mismo número que lo envía.",
            "A mensagem foi endereçada ao mesmo número que a envia.",
        ),
        text!("Choose another recipient.", "Elige otro destinatario.", "Escolha outro destinatário."),
    ),
    foreseen(
        &predicted::UNDELIVERABLE,
        Retry::No,
        Fault::Recipient,
        text!(
            "The number is not on WhatsApp, or the person has not accepted its terms, or uses a version of WhatsApp that is too old. Meta does not say which.",
            "El número no está en WhatsApp, o la persona no aceptó sus condiciones o usa una versión muy antigua. Meta no dice cuál.",
            "O número não está no WhatsApp, ou a pessoa não aceitou os termos ou usa uma versão antiga demais. A Meta não diz qual.",
        ),
        text!(
            "Check the number by another channel. If it fails again, take it off the list.",
            "Comprueba el número por otro canal. Si vuelve a fallar, quítalo de la lista.",
            "Confirme o número por outro canal. Se falhar de novo, tire-o da lista.",
        ),
    ),
    foreseen(
        &predicted::NOT_ON_TEST_LIST,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A test number writes only to the numbers that are entered for it.",
            "Un número de prueba solo escribe a los números que se le indicaron.",
            "Um número de teste só escreve para os números cadastrados nele.",
        ),
        text!(
            "Add the recipient to the list in the app's settings, or send from a real number.",
            "Añade al destinatario a la lista en la configuración de la app o envía desde un número real.",
            "Adicione o destinatário à lista nas configurações do app ou envie de um número real.",
        ),
    ),
    foreseen(
        &predicted::RE_ENGAGEMENT,
        Retry::No,
        Fault::Business,
        text!(
            "The 24-hour customer service window of this person is closed, and outside it only templates are delivered.",
            "La ventana de 24 horas de esta persona está cerrada, y fuera de ella solo se entregan plantillas.",
            "A janela de 24 horas desta pessoa está fechada, e fora dela só modelos são entregues.",
        ),
        text!(
            "Send an approved template, or wait until the person writes. If you took the window for open, try once more after a pause, then use a template.",
            "Envía una plantilla aprobada o espera a que la persona escriba. Si creías abierta la ventana, reintenta una vez tras una pausa y luego usa una plantilla.",
            "Envie um modelo aprovado ou espere a pessoa escrever. Se achava que a janela estava aberta, tente mais uma vez depois de uma pausa e então use um modelo.",
        ),
    ),
    foreseen(
        &predicted::MARKETING_NOT_DELIVERED,
        Retry::AfterWait(Some(windows::MARKETING_HOLD.value)),
        Fault::Meta,
        text!(
            "The person has had enough marketing for now, or is in the United States, where marketing templates are not delivered.",
            "La persona ya recibió bastante marketing por ahora, o está en Estados Unidos, donde no se entregan plantillas de marketing.",
            "A pessoa já recebeu marketing demais por enquanto ou está nos Estados Unidos, onde modelos de marketing não são entregues.",
        ),
        text!(
            "Wait at least 24 hours; to a number of the United States never send it again. Repeated tries make delivery worse.",
            "Espera al menos 24 horas; a un número de Estados Unidos no lo reenvíes nunca. Insistir empeora la entrega.",
            "Espere pelo menos 24 horas; para um número dos Estados Unidos, nunca envie de novo. Insistir piora a entrega.",
        ),
    ),
    foreseen(
        &predicted::MARKETING_STOPPED,
        Retry::No,
        Fault::Recipient,
        text!(
            "The person asked WhatsApp for no more marketing messages from your business.",
            "La persona pidió en WhatsApp no recibir más mensajes de marketing de tu empresa.",
            "A pessoa pediu no WhatsApp para não receber mais mensagens de marketing da sua empresa.",
        ),
        text!(
            "Take the person off marketing lists until a webhook says `resume`. Utility templates and session messages still pass.",
            "Saca a la persona de las listas de marketing hasta que un webhook diga `resume`. Las plantillas de utilidad y los mensajes de sesión siguen pasando.",
            "Tire a pessoa das listas de marketing até um webhook dizer `resume`. Modelos de utilidade e mensagens de sessão continuam passando.",
        ),
    ),
    error(
        131_051,
        Retry::No,
        Fault::Unknown,
        text!(
            "This type of message is not supported",
            "Este tipo de mensaje no se admite",
            "Este tipo de mensagem não é suportado",
        ),
        text!(
            "On a send: the API does not take this type. On a message received: the person sent something the API cannot show, such as a poll.",
            "En un envío: la API no acepta este tipo. En un mensaje recibido: la persona envió algo que la API no puede mostrar, como una encuesta.",
            "Em um envio: a API não aceita este tipo. Em uma mensagem recebida: a pessoa enviou algo que a API não mostra, como uma enquete.",
        ),
        text!(
            "On a send choose another type; otherwise ask the person to write it as a text.",
            "En un envío elige otro tipo; si no, pide a la persona que lo escriba como texto.",
            "Em um envio, escolha outro tipo; senão, peça à pessoa que escreva em texto.",
        ),
    ),
    error(
        131_052,
        Retry::No,
        Fault::Recipient,
        text!(
            "The customer's file cannot be fetched",
            "No se puede descargar el archivo del cliente",
            "Não é possível baixar o arquivo do cliente",
        ),
        text!(
            "The file that the person sent could not be downloaded, for example since it is larger than 100 MB.",
            "El archivo que envió la persona no se pudo descargar, por ejemplo porque supera los 100 MB.",
            "O arquivo que a pessoa enviou não pôde ser baixado, por exemplo por passar de 100 MB.",
        ),
        text!(
            "Ask the person to send it again, smaller or in another way.",
            "Pide a la persona que lo envíe de nuevo, más pequeño o de otra forma.",
            "Peça à pessoa que envie de novo, menor ou de outro jeito.",
        ),
    ),
    foreseen(
        &predicted::MEDIA_FAILED,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Your file could not be uploaded: its type, its codec, its size or its link is not accepted.",
            "Tu archivo no se pudo subir: no se acepta su tipo, su códec, su tamaño o su enlace.",
            "Seu arquivo não pôde ser enviado: o tipo, o codec, o tamanho ou o link não é aceito.",
        ),
        text!(
            "Convert or shrink the file; a link must be public and answer quickly with the right content type.",
            "Convierte o reduce el archivo; un enlace debe ser público y responder rápido con el tipo de contenido correcto.",
            "Converta ou reduza o arquivo; um link precisa ser público e responder rápido com o tipo de conteúdo certo.",
        ),
    ),
    error(
        131_055,
        Retry::AfterFix,
        Fault::Business,
        text!("The wrong endpoint", "Punto de acceso equivocado", "Endpoint errado"),
        text!(
            "The Marketing Messages API takes marketing templates only. Numbers set up for SIP take no calls through Graph.",
            "La API de mensajes de marketing solo acepta plantillas de marketing. Los números con SIP no aceptan llamadas por Graph.",
            "A API de mensagens de marketing só aceita modelos de marketing. Números com SIP não aceitam chamadas pelo Graph.",
        ),
        text!(
            "Send other categories through the Cloud API's `messages`.",
            "Envía las demás categorías por `messages` de la Cloud API.",
            "Envie as outras categorias por `messages` da Cloud API.",
        ),
    ),
    error(
        131_060,
        Retry::No,
        Fault::Unknown,
        text!(
            "A message received is not available",
            "Un mensaje recibido no está disponible",
            "Uma mensagem recebida não está disponível",
        ),
        text!(
            "The person wrote, but the API cannot show what. Often it is the first message after an ad, on a number shared with the app.",
            "La persona escribió, pero la API no puede mostrar qué. Suele ser el primer mensaje tras un anuncio, en un número compartido con la app.",
            "A pessoa escreveu, mas a API não mostra o quê. Costuma ser a primeira mensagem depois de um anúncio, em um número dividido com o app.",
        ),
        text!(
            "Keep the contact, and read the message in the WhatsApp Business app.",
            "Conserva el contacto y lee el mensaje en la app de WhatsApp Business.",
            "Guarde o contato e leia a mensagem no app WhatsApp Business.",
        ),
    )
    .on(&COEXISTENCE),
    error(
        131_061,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A template with a maximum price",
            "Una plantilla con precio máximo",
            "Um modelo com preço máximo",
        ),
        text!(
            "Templates with a maximum price do not go through the Cloud API.",
            "Las plantillas con precio máximo no pasan por la Cloud API.",
            "Modelos com preço máximo não passam pela Cloud API.",
        ),
        text!(
            "Send it through the Marketing Messages API.",
            "Envíala por la API de mensajes de marketing.",
            "Envie-o pela API de mensagens de marketing.",
        ),
    )
    .on(&MARKETING_API),
    foreseen(
        &predicted::NEEDS_PHONE_NUMBER,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Authentication templates with a button and templates with a maximum price need a phone number, not a business-scoped user id.",
            "Las plantillas de autenticación con botón y las de precio máximo necesitan un número de teléfono, no un id de usuario de la empresa.",
            "Modelos de autenticação com botão e os de preço máximo precisam de um número de telefone, não de um id de usuário da empresa.",
        ),
        text!(
            "Address it to the phone number; ask for it with a contact request if you do not have it.",
            "Dirígelo al número de teléfono; si no lo tienes, pídelo con una solicitud de contacto.",
            "Envie para o número de telefone; se não o tiver, peça-o com uma solicitação de contato.",
        ),
    ),
    error(
        131_063,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Marketing is off on the Cloud API",
            "El marketing está desactivado en la Cloud API",
            "O marketing está desativado na Cloud API",
        ),
        text!(
            "This account does not send marketing templates through the Cloud API.",
            "Esta cuenta no envía plantillas de marketing por la Cloud API.",
            "Esta conta não envia modelos de marketing pela Cloud API.",
        ),
        text!(
    "Send it through the Marketing Messages API, or change the setting of the account.",
    "Envíalo por la API de mensajes de marketing o cambia el ajuste de la cuenta.",
    "Envie pela API de mensagens de marketing ou mude a configuração da conta.",
),
    ),
    error(
        131_065,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "No maximum prices in this country",
            "No hay precio máximo en este país",
            "Não há preço máximo neste país",
        ),
        text!(
            "Templates with a maximum price are not available in the recipient's country.",
            "Las plantillas con precio máximo no están disponibles en el país del destinatario.",
            "Modelos com preço máximo não estão disponíveis no país do destinatário.",
        ),
        text!(
            "Send a template at the fixed rate.",
            "Envía una plantilla con tarifa fija.",
            "Envie um modelo com tarifa fixa.",
        ),
    )
    .on(&MARKETING_API),
    foreseen(
        &predicted::OWNED_ELSEWHERE,
        Retry::No,
        Fault::Business,
        text!(
            "The conversation belongs to another app of the business, and only its owner sends session messages.",
            "La conversación pertenece a otra aplicación de la empresa, y solo su dueña envía mensajes de sesión.",
            "A conversa pertence a outro aplicativo da empresa, e só o dono envia mensagens de sessão.",
        ),
        text!(
            "Send a template, or let the other app hand the conversation over.",
            "Envía una plantilla o haz que la otra aplicación ceda la conversación.",
            "Envie um modelo ou faça o outro aplicativo passar a conversa.",
        ),
    ),
    error(
        137_000,
        Retry::AfterFix,
        Fault::Recipient,
        text!(
            "The recipient's identity has changed",
            "La identidad del destinatario cambió",
            "A identidade do destinatário mudou",
        ),
        text!(
            "The identity key does not match: the person registered again, perhaps on another phone, or the number has another owner.",
            "La clave de identidad no coincide: la persona se registró de nuevo, quizá en otro teléfono, o el número cambió de dueño.",
            "A chave de identidade não confere: a pessoa se registrou de novo, talvez em outro telefone, ou o número mudou de dono.",
        ),
        text!(
            "Make sure that it is the same person, acknowledge the new identity, then send again.",
            "Comprueba que es la misma persona, confirma la nueva identidad y vuelve a enviar.",
            "Confirme que é a mesma pessoa, reconheça a nova identidade e envie de novo.",
        ),
    )
    .on(&CLIENT_LIBRARIES),
];
