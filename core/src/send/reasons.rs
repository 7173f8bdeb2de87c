use super::decision::Action;
use super::finding::Effect;
use crate::policy::errors::{self, SendError};
use crate::template::Status;
use crate::{Text, text};

/// Why the answer is what it is.
#[derive(Debug)]
pub(super) struct Reason {
    /// Stable, never reused for another meaning.
    pub(super) code: &'static str,
    pub(super) effect: Effect,
    /// What the Cloud API answers, where that is known.
    pub(super) error: Option<&'static SendError>,
    pub(super) text: Text,
    /// What to do about it.
    pub(super) help: Option<Text>,
    /// The kind of step that the help is, where it is one.
    pub(super) action: Option<Action>,
}

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! reasons {
    ($(
        $name:ident = $code:literal, $effect:ident $(, error $error:ident)?,
            [$($text:literal),*]
            $(, help [$($help:literal),*])? $(, step $action:ident)?;
    )*) => {
        $(
            pub(super) static $name: Reason = Reason {
                code: $code,
                effect: Effect::$effect,
                error: optional!($(&errors::$error)?),
                text: text!($($text),*),
                help: optional!($(text!($($help),*))?),
                action: optional!($(Action::$action)?),
            };
        )*

        pub(super) static ALL: &[&Reason] = &[ $( &$name, )* ];
    };
}

reasons! {
    CURRENCY_STOPPED = "currency-stopped", No,
        ["Meta no longer delivers messages of this account: it must pay in <currency>.",
         "Meta ya no entrega mensajes de esta cuenta: debe pagar en <currency>.",
         "A Meta já não entrega mensagens desta conta: ela precisa pagar em <currency>."],
        help ["Move to an account in <currency>.", "Pásate a una cuenta en <currency>.", "Passe para uma conta em <currency>."],
        step Stop;
    CURRENCY_STOPS_SOON = "currency-stops-soon", Uncertain,
        ["In these hours Meta stops delivering messages of accounts that do not pay in <currency>, by a clock that is not known.",
         "En estas horas Meta deja de entregar mensajes de cuentas que no pagan en <currency>, según un reloj que no se conoce.",
         "Nestas horas a Meta deixa de entregar mensagens de contas que não pagam em <currency>, por um relógio que não se conhece."];
    MESSAGE_FAULTY = "message-faulty", No,
        ["Meta refuses what the message holds. <fault>", "Meta rechaza lo que contiene el mensaje. <fault>",
         "A Meta recusa o que a mensagem contém. <fault>"],
        help ["Correct the message: <fault>", "Corrige el mensaje: <fault>", "Corrija a mensagem: <fault>"], step FixMessage;
    VALUE_UNREADABLE = "value-unreadable", Uncertain,
        ["This value cannot be read, and the answer depends on it.",
         "No se puede leer este valor, y la respuesta depende de él.",
         "Não é possível ler este valor, e a resposta depende dele."],
        help ["Give it in the form that the documentation of the request describes.",
              "Dalo en la forma que describe la documentación de la solicitud.",
              "Forneça-o na forma que a documentação da solicitação descreve."];
    INSTANT_UNREADABLE = "instant-unreadable", Uncertain,
        ["This instant cannot be read, and the answer depends on it.",
         "No se puede leer este momento, y la respuesta depende de él.",
         "Não é possível ler este momento, e a resposta depende dele."],
        help ["Give milliseconds since 1970, or an ISO 8601 text with its offset.",
              "Da milisegundos desde 1970 o un texto ISO 8601 con su desfase horario.",
              "Forneça milissegundos desde 1970 ou um texto ISO 8601 com o fuso."];
    RECIPIENT_MISSING = "recipient-missing", No, error PARAMETER_MISSING,
        ["There is no recipient.", "No hay destinatario.", "Não há destinatário."],
        help ["Give the phone number with its country code.", "Da el número de teléfono con su código de país.",
              "Informe o número de telefone com o código do país."],
        step FixMessage;
    RECIPIENT_UNCLEAR = "recipient-unclear", Uncertain,
        ["The recipient is neither a phone number nor an id of WhatsApp's.",
         "El destinatario no es un número de teléfono ni un identificador de WhatsApp.",
         "O destinatário não é um número de telefone nem um identificador do WhatsApp."],
        help ["Give the phone number with its country code, in digits.",
              "Da el número de teléfono con su código de país, en cifras.",
              "Informe o número de telefone com o código do país, em algarismos."],
        step FixMessage;
    CONVERSATION_UNREADABLE = "conversation-unreadable", Uncertain,
        ["What is known of the conversation is missing or cannot be read, so nobody can tell.",
         "Lo que se sabe de la conversación falta o no se puede leer, así que no se puede saber.",
         "O que se sabe da conversa falta ou não pode ser lido, então não dá para saber."],
        help ["Give the conversation as an object; an empty one stands for a customer who never wrote.",
              "Da la conversación como objeto; uno vacío significa que el cliente nunca escribió.",
              "Forneça a conversa como objeto; um vazio significa que o cliente nunca escreveu."];
    MESSAGE_UNREADABLE = "message-unreadable", Uncertain,
        ["The message is missing or cannot be read, so nobody can tell.",
         "El mensaje falta o no se puede leer, así que no se puede saber.",
         "A mensagem falta ou não pode ser lida, então não dá para saber."],
        help ["Give the body of the send as an object.",
              "Da el cuerpo del envío como objeto.",
              "Forneça o corpo do envio como objeto."],
        step FixMessage;
    MESSAGE_UNTYPED = "message-type-missing", Uncertain,
        ["The message holds a template, but its `type` does not say so. Meta takes it for a text.",
         "El mensaje lleva una plantilla, pero su `type` no lo dice. Meta lo toma por un texto.",
         "A mensagem traz um modelo, mas o `type` não diz isso. A Meta a trata como texto."],
        help ["Set the `type` of the message to `template`.",
              "Pon `template` en el `type` del mensaje.",
              "Coloque `template` no `type` da mensagem."],
        step FixMessage;
    TYPE_UNKNOWN = "message-type-unknown", Uncertain,
        ["Ventana does not know messages of the type \"<type>\", so it cannot tell whether Meta takes them.",
         "Ventana no conoce los mensajes de tipo \"<type>\", así que no puede saber si Meta los acepta.",
         "O Ventana não conhece mensagens do tipo \"<type>\", então não sabe se a Meta as aceita."],
        help ["Check the type against Meta's list.",
              "Compara el tipo con la lista de Meta.",
              "Compare o tipo com a lista da Meta."];

    RESTRICTED = "account-restricted", No,
        ["Meta has restricted this account: it can send nothing, not even replies.",
         "Meta restringió esta cuenta: no puede enviar nada, ni siquiera respuestas.",
         "A Meta restringiu esta conta: ela não pode enviar nada, nem respostas."],
        help ["Send nothing from this account. See in WhatsApp Manager what Meta objects to, and appeal.",
              "No envíes nada desde esta cuenta. Mira en el Administrador de WhatsApp qué objeta Meta y apela.",
              "Não envie nada desta conta. Veja no Gerenciador do WhatsApp o que a Meta aponta e recorra."],
        step Stop;
    CANNOT_START = "account-cannot-start", No,
        ["Meta has restricted this account: it may answer customers, but it may not start conversations.",
         "Meta restringió esta cuenta: puede responder a clientes, pero no iniciar conversaciones.",
         "A Meta restringiu esta conta: ela pode responder a clientes, mas não iniciar conversas."],
        help ["Start no conversations until Meta lifts the restriction. When a customer writes, answer with a session message.",
              "No inicies conversaciones hasta que Meta levante la restricción. Cuando un cliente escriba, responde con un mensaje de sesión.",
              "Não inicie conversas até a Meta retirar a restrição. Quando um cliente escrever, responda com uma mensagem de sessão."],
        step Stop;
    MAY_ONLY_ANSWER = "account-may-only-answer", Uncertain,
        ["Meta has restricted this account: it may only answer customers. It is not certain that this message counts as an answer.",
         "Meta restringió esta cuenta: solo puede responder a clientes. No es seguro que este mensaje cuente como respuesta.",
         "A Meta restringiu esta conta: ela só pode responder a clientes. Não é certo que esta mensagem conte como resposta."];

    RECIPIENT_IS_SENDER = "recipient-is-sender", No, error RECIPIENT_IS_SENDER,
        ["The message would go to the number that sends it.",
         "El mensaje iría al mismo número que lo envía.",
         "A mensagem iria para o mesmo número que a envia."],
        help ["Choose another recipient.", "Elige otro destinatario.", "Escolha outro destinatário."],
        step FixMessage;
    NOT_ON_TEST_LIST = "recipient-not-on-test-list", No, error NOT_ON_TEST_LIST,
        ["A test number writes only to the numbers on its list, and this one is not there.",
         "Un número de prueba solo escribe a los números de su lista, y este no está.",
         "Um número de teste só escreve para os números da sua lista, e este não está lá."],
        help ["Add the number to the list of the test number, or choose a recipient from it.",
              "Agrega el número a la lista del número de prueba o elige un destinatario de ella.",
              "Adicione o número à lista do número de teste ou escolha um destinatário dela."],
        step FixMessage;
    COUNTRY_UNREACHABLE = "country-unreachable", No,
        ["Meta does not let businesses reach people in <country>. It may report no error: the message just never arrives.",
         "Meta no permite que las empresas lleguen a personas de <country>. Puede que no avise con ningún error: el mensaje nunca llega.",
         "A Meta não permite que empresas alcancem pessoas no país <country>. Talvez não haja erro: a mensagem simplesmente não chega."],
        help ["Reach this customer through another channel.",
              "Contacta a este cliente por otro canal.",
              "Fale com este cliente por outro canal."],
        step Stop;
    BLOCKED = "customer-blocked", No, error RECIPIENT_BLOCKED,
        ["You blocked this customer, so nothing can be sent to them.",
         "Bloqueaste a este cliente, así que no se le puede enviar nada.",
         "Você bloqueou este cliente, então nada pode ser enviado a ele."],
        help ["Do not write. If you want to write again, unblock the customer first.",
              "No escribas. Si quieres volver a escribir, desbloquea antes al cliente.",
              "Não escreva. Se quiser voltar a escrever, desbloqueie o cliente antes."],
        step Stop;

    WINDOW_OPEN = "window-open", Supports,
        ["The 24-hour window is open: you can send session messages.",
         "La ventana de 24 horas está abierta: puedes enviar mensajes de sesión.",
         "A janela de 24 horas está aberta: você pode enviar mensagens de sessão."];
    WINDOW_CLOSED = "window-closed", No, error RE_ENGAGEMENT,
        ["The 24-hour window is closed, so Meta refuses session messages.",
         "La ventana de 24 horas está cerrada, así que Meta rechaza los mensajes de sesión.",
         "A janela de 24 horas está fechada, então a Meta recusa mensagens de sessão."];
    WINDOW_NEVER_OPENED = "window-never-opened", No, error RE_ENGAGEMENT,
        ["The customer has never written or called, so no 24-hour window is open and Meta refuses session messages.",
         "El cliente nunca escribió ni llamó, así que no hay ventana de 24 horas abierta y Meta rechaza los mensajes de sesión.",
         "O cliente nunca escreveu nem ligou, então não há janela de 24 horas aberta e a Meta recusa mensagens de sessão."];
    WINDOW_UNCERTAIN = "window-uncertain", Uncertain,
        ["It is not certain that the 24-hour window is open. <why>",
         "No es seguro que la ventana de 24 horas esté abierta. <why>",
         "Não é certo que a janela de 24 horas esteja aberta. <why>"];
    DIRECT_SEND = "direct-send", Supports,
        ["This account may use Direct Send: the message goes out without a template and without an open window.",
         "Esta cuenta puede usar Direct Send: el mensaje sale sin plantilla y sin ventana abierta.",
         "Esta conta pode usar Direct Send: a mensagem sai sem modelo e sem janela aberta."];
    DIRECT_SEND_NOT_AVAILABLE = "direct-send-not-available", Risks,
        ["The `category` asks for Direct Send, which does not fit this account or this message. Meta may answer with error 100.",
         "El `category` pide Direct Send, que no va con esta cuenta o este mensaje. Meta puede responder con el error 100.",
         "O `category` pede Direct Send, que não serve para esta conta ou esta mensagem. A Meta pode responder com o erro 100."],
        help ["Leave `category` out: the window is open, the message needs none.",
              "Quita `category`: la ventana está abierta y el mensaje no la necesita.",
              "Retire `category`: a janela está aberta e a mensagem não precisa dela."];
    OWNED_ELSEWHERE = "owned-elsewhere", No, error OWNED_ELSEWHERE,
        ["Another app answers in this conversation, so session messages from here are refused. Sources disagree on the error: one names 131070, Meta publishes none.",
         "Otra aplicación atiende esta conversación, así que aquí se rechazan los mensajes de sesión. Las fuentes no coinciden en el error: una nombra 131070, Meta no publica ninguno.",
         "Outro aplicativo atende esta conversa, então mensagens de sessão daqui são recusadas. As fontes divergem sobre o erro: uma cita 131070, a Meta não publica nenhum."],
        help ["Let the other app hand the conversation over, or send a template.",
              "Haz que la otra aplicación ceda la conversación, o envía una plantilla.",
              "Peça que o outro aplicativo passe a conversa, ou envie um modelo."];

    TEMPLATE_NOT_NAMED = "message-template-not-named", No,
        ["The message does not say which template it wants in which language, and Meta does not guess.",
         "El mensaje no dice qué plantilla quiere y en qué idioma, y Meta no lo adivina.",
         "A mensagem não diz qual modelo quer e em qual idioma, e a Meta não adivinha."],
        help ["Give both the name of the template and the code of its language.",
              "Indica el nombre de la plantilla y el código de su idioma.",
              "Informe o nome do modelo e o código do idioma."],
        step FixMessage;
    TEMPLATE_MISSING = "template-missing", Uncertain,
        ["The definition of the template is missing, so nobody can tell whether Meta has approved it.",
         "Falta la definición de la plantilla, así que no se puede saber si Meta la aprobó.",
         "Falta a definição do modelo, então não dá para saber se a Meta o aprovou."],
        help ["Give the template with its status, as Meta's API returns it.",
              "Da la plantilla con su estado, como la devuelve la API de Meta.",
              "Forneça o modelo com o status, como a API da Meta o devolve."];
    TEMPLATE_INCOMPLETE = "template-incomplete", Uncertain,
        ["The definition of the template does not say this, and the answer depends on it.",
         "La definición de la plantilla no dice esto, y la respuesta depende de ello.",
         "A definição do modelo não diz isto, e a resposta depende disso."],
        help ["Give the template with its status, as Meta's API returns it.",
              "Da la plantilla con su estado, como la devuelve la API de Meta.",
              "Forneça o modelo com o status, como a API da Meta o devolve."];
    TEMPLATE_OTHER_NAME = "template-other-name", Uncertain,
        ["This is the definition of <found>, but the message asks for <asked>.",
         "Esta es la definición de <found>, pero el mensaje pide <asked>.",
         "Esta é a definição de <found>, mas a mensagem pede <asked>."],
        help ["Give the definition of <asked>.", "Da la definición de <asked>.", "Forneça a definição de <asked>."];
    TEMPLATE_OTHER_LANGUAGE = "template-other-language", No, error TEMPLATE_MISSING,
        ["The message asks for the language <asked>, but the template is in <found>. The codes must be exactly the same.",
         "El mensaje pide el idioma <asked>, pero la plantilla está en <found>. Los códigos deben ser exactamente iguales.",
         "A mensagem pede o idioma <asked>, mas o modelo está em <found>. Os códigos devem ser exatamente iguais."],
        help ["Set the language of the message to <found>.",
              "Pon <found> como idioma del mensaje.",
              "Defina o idioma da mensagem como <found>."],
        step FixMessage;
    TEMPLATE_APPROVED = "template-approved", Supports,
        ["Meta has approved the template: it can be sent whether the 24-hour window is open or not.",
         "Meta aprobó la plantilla: se puede enviar con la ventana de 24 horas abierta o cerrada.",
         "A Meta aprovou o modelo: ele pode ser enviado com a janela de 24 horas aberta ou fechada."];
    TEMPLATE_FLAGGED = "template-flagged", Risks,
        ["The template can still be sent, but Meta will disable it unless its quality improves.",
         "La plantilla todavía se puede enviar, pero Meta la desactivará si su calidad no mejora.",
         "O modelo ainda pode ser enviado, mas a Meta vai desativá-lo se a qualidade não melhorar."],
        help ["Improve the template, or have another one ready.",
              "Mejora la plantilla o ten otra lista.",
              "Melhore o modelo ou deixe outro pronto."];
    TEMPLATE_PENDING = "template-pending", No, error TEMPLATE_MISSING,
        ["Meta is still reviewing the template. Until it is approved, it cannot be sent.",
         "Meta todavía revisa la plantilla. Hasta que la apruebe, no se puede enviar.",
         "A Meta ainda está analisando o modelo. Até ser aprovado, ele não pode ser enviado."],
        help ["Wait for the end of the review: it can take up to 24 hours.",
              "Espera a que termine la revisión: puede tardar hasta 24 horas.",
              "Espere o fim da análise: ela pode levar até 24 horas."],
        step WaitUntil;
    TEMPLATE_REJECTED = "template-rejected", No, error TEMPLATE_MISSING,
        ["Meta rejected the template, so it cannot be sent.",
         "Meta rechazó la plantilla, así que no se puede enviar.",
         "A Meta rejeitou o modelo, então ele não pode ser enviado."],
        help ["Correct the template and submit it again, or appeal.",
              "Corrige la plantilla y envíala de nuevo a revisión, o apela.",
              "Corrija o modelo e envie-o de novo para análise, ou recorra."],
        step FixTemplate;
    TEMPLATE_PAUSED = "template-paused", No, error TEMPLATE_PAUSED,
        ["Meta paused the template, for low quality or to slow a campaign down.",
         "Meta puso la plantilla en pausa, por baja calidad o para frenar una campaña.",
         "A Meta pausou o modelo, por baixa qualidade ou para desacelerar uma campanha."],
        help ["Improve the template and submit it again. A pause for quality also ends by itself; one that slows a campaign must be ended by hand.",
              "Mejora la plantilla y envíala de nuevo a revisión. Una pausa por calidad también termina sola; la que frena una campaña se quita a mano.",
              "Melhore o modelo e envie-o de novo para análise. Uma pausa por qualidade também acaba sozinha; a que desacelera uma campanha é retirada à mão."],
        step FixTemplate;
    TEMPLATE_DISABLED = "template-disabled", No, error TEMPLATE_DISABLED,
        ["Meta disabled the template for good, because its quality stayed low.",
         "Meta desactivó la plantilla para siempre, porque su calidad siguió baja.",
         "A Meta desativou o modelo para sempre, porque a qualidade continuou baixa."],
        help ["Submit a better template under another name.",
              "Envía a revisión una plantilla mejor con otro nombre.",
              "Envie para análise um modelo melhor com outro nome."],
        step SubmitTemplate;
    TEMPLATE_IN_APPEAL = "template-in-appeal", No, error TEMPLATE_MISSING,
        ["Meta rejected the template, and your appeal is not decided yet.",
         "Meta rechazó la plantilla y tu apelación aún no está resuelta.",
         "A Meta rejeitou o modelo e o seu recurso ainda não foi decidido."],
        help ["Wait for the decision on the appeal.",
              "Espera la decisión sobre la apelación.",
              "Espere a decisão sobre o recurso."],
        step WaitUntil;
    TEMPLATE_PENDING_DELETION = "template-pending-deletion", No, error TEMPLATE_MISSING,
        ["The template is being deleted, so new sends are refused.",
         "La plantilla se está eliminando, así que se rechazan nuevos envíos.",
         "O modelo está sendo excluído, então novos envios são recusados."],
        help ["Submit a new template under another name.",
              "Envía a revisión una plantilla nueva con otro nombre.",
              "Envie para análise um modelo novo com outro nome."],
        step SubmitTemplate;
    TEMPLATE_DELETED = "template-deleted", No, error TEMPLATE_MISSING,
        ["The template was deleted.", "La plantilla fue eliminada.", "O modelo foi excluído."],
        help ["Submit a new template under another name.",
              "Envía a revisión una plantilla nueva con otro nombre.",
              "Envie para análise um modelo novo com outro nome."],
        step SubmitTemplate;
    TEMPLATE_ARCHIVED = "template-archived", No, error TEMPLATE_MISSING,
        ["The template is archived, so it cannot be sent.",
         "La plantilla está archivada, así que no se puede enviar.",
         "O modelo está arquivado, então não pode ser enviado."],
        help ["Take the template out of the archive. It needs no new review.",
              "Saca la plantilla del archivo. No necesita otra revisión.",
              "Tire o modelo do arquivo. Ele não precisa de nova análise."],
        step FixTemplate;
    TEMPLATE_LIMIT_EXCEEDED = "template-limit-exceeded", No, error TEMPLATE_MISSING,
        ["The account holds as many templates as it may, so this one was not approved.",
         "La cuenta ya tiene el máximo de plantillas, así que esta no fue aprobada.",
         "A conta já tem o máximo de modelos, então este não foi aprovado."],
        help ["Delete templates that nobody uses, then submit this one again.",
              "Elimina plantillas que nadie usa y envía esta de nuevo a revisión.",
              "Exclua modelos que ninguém usa e envie este de novo para análise."],
        step SubmitTemplate;
    TEMPLATE_LOCKED = "template-locked", Uncertain,
        ["The template is locked. Meta does not say whether a locked template can be sent.",
         "La plantilla está bloqueada. Meta no dice si una plantilla bloqueada se puede enviar.",
         "O modelo está bloqueado. A Meta não diz se um modelo bloqueado pode ser enviado."],
        help ["See in WhatsApp Manager whether the template is active.",
              "Mira en el Administrador de WhatsApp si la plantilla está activa.",
              "Veja no Gerenciador do WhatsApp se o modelo está ativo."];
    STATUS_UNKNOWN = "template-status-unknown", Uncertain,
        ["Ventana does not know the status \"<status>\", so it cannot tell whether the template can be sent.",
         "Ventana no conoce el estado \"<status>\", así que no puede saber si la plantilla se puede enviar.",
         "O Ventana não conhece o status \"<status>\", então não sabe se o modelo pode ser enviado."],
        help ["See in WhatsApp Manager whether the template is active.",
              "Mira en el Administrador de WhatsApp si la plantilla está activa.",
              "Veja no Gerenciador do WhatsApp se o modelo está ativo."];

    MARKETING_OPT_OUT = "marketing-opt-out", No, error MARKETING_STOPPED,
        ["The customer stopped your marketing messages, and this template is marketing.",
         "El cliente detuvo tus mensajes de marketing, y esta plantilla es de marketing.",
         "O cliente parou as suas mensagens de marketing, e este modelo é de marketing."],
        help ["Send this customer no marketing until they allow it again. Other templates and replies remain possible.",
              "No le envíes marketing hasta que lo permita de nuevo. Otras plantillas y las respuestas siguen siendo posibles.",
              "Não envie marketing a este cliente até que ele permita de novo. Outros modelos e respostas continuam possíveis."],
        step Stop;
    MARKETING_TO_UNITED_STATES = "marketing-to-united-states", No, error MARKETING_NOT_DELIVERED,
        ["Meta delivers no marketing templates to numbers of the United States.",
         "Meta no entrega plantillas de marketing a números de Estados Unidos.",
         "A Meta não entrega modelos de marketing a números dos Estados Unidos."],
        help ["Send this number no marketing. Utility templates remain possible.",
              "No envíes marketing a este número. Las plantillas de utilidad siguen siendo posibles.",
              "Não envie marketing a este número. Modelos de utilidade continuam possíveis."],
        step Stop;
    MARKETING_TO_UNITED_STATES_UNCLEAR = "marketing-to-united-states-unclear", Uncertain,
        ["Meta delivers no marketing templates to the United States, and does not say whether it counts this area code as such.",
         "Meta no entrega plantillas de marketing a Estados Unidos y no dice si cuenta así este código de área.",
         "A Meta não entrega modelos de marketing aos Estados Unidos e não diz se conta assim este código de área."];
    MARKETING_HELD = "marketing-held", Uncertain,
        ["Meta held a marketing message to this customer back (131049), and 24 hours have not passed. It may hold this one back too, and punishes repeated attempts.",
         "Meta retuvo un mensaje de marketing a este cliente (131049) y aún no pasaron 24 horas. Puede retener también este, y castiga los intentos repetidos.",
         "A Meta reteve uma mensagem de marketing para este cliente (131049), e ainda não se passaram 24 horas. Pode reter esta também, e pune tentativas repetidas."],
        help ["Do not try again before the 24 hours are over.",
              "No lo intentes de nuevo antes de que pasen las 24 horas.",
              "Não tente de novo antes de passarem as 24 horas."];
    CATEGORY_UNKNOWN = "template-category-unknown", Uncertain,
        ["Marketing may not reach this customer, and the definition does not say whether the template is marketing.",
         "Puede que el marketing no llegue a este cliente, y la definición no dice si la plantilla es de marketing.",
         "O marketing talvez não chegue a este cliente, e a definição não diz se o modelo é de marketing."],
        help ["Give the template with its category, as Meta's API returns it.",
              "Da la plantilla con su categoría, como la devuelve la API de Meta.",
              "Forneça o modelo com a categoria, como a API da Meta o devolve."];
    LIMIT_REACHED = "limit-reached", Uncertain,
        ["The account has reached as many people outside the 24-hour window as its limit allows. Only people among them can get another message.",
         "La cuenta ya llegó a tantas personas fuera de la ventana de 24 horas como permite su límite. Solo ellas pueden recibir otro mensaje.",
         "A conta já alcançou tantas pessoas fora da janela de 24 horas quanto o limite permite. Só elas podem receber outra mensagem."],
        help ["Wait until fewer people count toward the limit. Replies in an open window never count.",
              "Espera a que cuenten menos personas para el límite. Las respuestas en una ventana abierta nunca cuentan.",
              "Espere até que menos pessoas contem para o limite. Respostas em uma janela aberta nunca contam."];
}

/// What a status says beside whether Meta has approved the template.
pub(super) fn of_status(status: Status) -> Option<&'static Reason> {
    Some(match status {
        Status::Approved | Status::Reinstated | Status::Unarchived => return None,
        Status::Flagged => &TEMPLATE_FLAGGED,
        Status::Pending => &TEMPLATE_PENDING,
        Status::Rejected => &TEMPLATE_REJECTED,
        Status::Paused => &TEMPLATE_PAUSED,
        Status::Disabled => &TEMPLATE_DISABLED,
        Status::InAppeal => &TEMPLATE_IN_APPEAL,
        Status::PendingDeletion => &TEMPLATE_PENDING_DELETION,
        Status::Deleted => &TEMPLATE_DELETED,
        Status::Archived => &TEMPLATE_ARCHIVED,
        Status::LimitExceeded => &TEMPLATE_LIMIT_EXCEEDED,
        Status::Locked => &TEMPLATE_LOCKED,
    })
}
