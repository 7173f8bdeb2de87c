//! Calls: whether they are on, whom they may reach, how they fail.

use super::{Basis, Fault, KnownError, Retry, error};
use crate::policy::Confidence;
use crate::{Text, text};

static CALLS: Basis = Basis {
    source: "Meta, Calling API troubleshooting",
    as_of: "2025-11-13",
    confidence: Confidence::Documented,
};

const LATER: Text =
    text!("Try the call again later.", "Intenta la llamada más tarde.", "Tente a ligação mais tarde.");

const FEWER: Text = text!(
    "Wait, and place fewer calls at a time.",
    "Espera y haz menos llamadas a la vez.",
    "Espere e faça menos ligações ao mesmo tempo.",
);

const SETUP: Text = text!(
    "See the prerequisites of calling: an app subscribed to `calls`, or SIP, and a limit of at least 2,000 people a day.",
    "Mira los requisitos de las llamadas: una app suscrita a `calls`, o SIP, y un límite de al menos 2.000 personas al día.",
    "Veja os requisitos das ligações: um app inscrito em `calls`, ou SIP, e um limite de pelo menos 2.000 pessoas por dia.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        138_000,
        Retry::AfterFix,
        Fault::Business,
        text!("Calls are not enabled", "Las llamadas no están activadas", "As ligações não estão ativadas"),
        text!(
            "Calling is off in the settings of this business number.",
            "Las llamadas están desactivadas en la configuración de este número.",
            "As ligações estão desativadas nas configurações deste número.",
        ),
        text!(
            "Enable calling in the settings of the number.",
            "Activa las llamadas en la configuración del número.",
            "Ative as ligações nas configurações do número.",
        ),
    )
    .on(&CALLS),
    error(
        138_001,
        Retry::No,
        Fault::Recipient,
        text!(
            "The person cannot be called",
            "No se puede llamar a la persona",
            "Não é possível ligar para a pessoa",
        ),
        text!(
            "The number is not on WhatsApp, its terms were not accepted, or the phone's version does not take calls.",
            "El número no está en WhatsApp, no se aceptaron las condiciones o la versión del teléfono no admite llamadas.",
            "O número não está no WhatsApp, os termos não foram aceitos ou a versão do aparelho não aceita ligações.",
        ),
        text!(
            "Write instead, or ask the person to update WhatsApp.",
            "Escribe en su lugar o pide a la persona que actualice WhatsApp.",
            "Escreva em vez de ligar ou peça à pessoa que atualize o WhatsApp.",
        ),
    )
    .on(&CALLS),
    error(
        138_002,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "Too many calls at the same time",
            "Demasiadas llamadas a la vez",
            "Ligações demais ao mesmo tempo",
        ),
        text!(
            "The number has 1,000 calls going on, and no more are allowed.",
            "El número tiene 1.000 llamadas en curso y no se permiten más.",
            "O número tem 1.000 ligações em curso, e não são permitidas mais.",
        ),
        FEWER,
    )
    .on(&CALLS),
    error(
        138_003,
        Retry::AfterWait(None),
        Fault::Business,
        text!("A call is already going on", "Ya hay una llamada en curso", "Já há uma ligação em curso"),
        text!(
            "There is a call with this person at this moment.",
            "Ahora mismo hay una llamada con esta persona.",
            "Neste momento há uma ligação com esta pessoa.",
        ),
        text!("Wait until it ends.", "Espera a que termine.", "Espere ela terminar."),
    )
    .on(&CALLS),
    error(
        138_004,
        Retry::Yes(None),
        Fault::Unknown,
        text!(
            "The call could not be connected",
            "No se pudo conectar la llamada",
            "Não foi possível conectar a ligação",
        ),
        text!(
            "Connecting failed, at Meta or over the connection data of the request.",
            "La conexión falló, en Meta o por los datos de conexión de la solicitud.",
            "A conexão falhou, na Meta ou pelos dados de conexão da solicitação.",
        ),
        text!(
            "Try again, then check the SDP of the request.",
            "Reintenta y luego revisa el SDP de la solicitud.",
            "Tente de novo e depois confira o SDP da solicitação.",
        ),
    )
    .on(&CALLS),
    error(
        138_005,
        Retry::Yes(None),
        Fault::Business,
        text!(
            "Too many calls were placed",
            "Se hicieron demasiadas llamadas",
            "Foram feitas ligações demais",
        ),
        text!(
            "The number has placed as many calls as it may for now.",
            "El número hizo todas las llamadas que puede por ahora.",
            "O número fez todas as ligações que pode por enquanto.",
        ),
        FEWER,
    )
    .on(&CALLS),
    error(
        138_006,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The person has not allowed calls",
            "La persona no permitió llamadas",
            "A pessoa não permitiu ligações",
        ),
        text!(
            "There is no approved call permission of this person.",
            "No hay un permiso de llamada aprobado de esta persona.",
            "Não há uma permissão de ligação aprovada desta pessoa.",
        ),
        text!(
            "Ask for permission with a call permission request first.",
            "Pide antes permiso con una solicitud de permiso de llamada.",
            "Peça antes permissão com uma solicitação de permissão de ligação.",
        ),
    )
    .on(&CALLS),
    error(
        138_007,
        Retry::Yes(None),
        Fault::Business,
        text!("Connecting took too long", "La conexión tardó demasiado", "A conexão demorou demais"),
        text!(
            "The app did not answer with its SDP in time.",
            "La app no respondió con su SDP a tiempo.",
            "O app não respondeu com o SDP a tempo.",
        ),
        text!(
            "Answer the offer sooner, then try again.",
            "Responde antes a la oferta y reintenta.",
            "Responda antes à oferta e tente de novo.",
        ),
    )
    .on(&CALLS),
    error(
        138_009,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Call permission was asked for too often",
            "Se pidió permiso de llamada demasiadas veces",
            "A permissão de ligação foi pedida vezes demais",
        ),
        text!(
            "This person has been sent as many permission requests as are allowed. A connected call resets the count.",
            "A esta persona ya se le enviaron todas las solicitudes permitidas. Una llamada conectada reinicia la cuenta.",
            "Esta pessoa já recebeu todos os pedidos permitidos. Uma ligação conectada zera a contagem.",
        ),
        text!(
            "Wait, or let the person call you.",
            "Espera o deja que la persona te llame.",
            "Espere ou deixe a pessoa ligar para você.",
        ),
    )
    .on(&CALLS),
    error(
        138_012,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Too many calls to this person today",
            "Demasiadas llamadas a esta persona hoy",
            "Ligações demais para esta pessoa hoje",
        ),
        text!(
            "The business has placed as many connected calls to this person as are allowed within 24 hours.",
            "La empresa ya hizo a esta persona todas las llamadas conectadas que se permiten en 24 horas.",
            "A empresa já fez a esta pessoa todas as ligações conectadas permitidas em 24 horas.",
        ),
        text!(
            "The details of the error say when the next call is allowed.",
            "Los detalles del error dicen cuándo se permite la próxima.",
            "Os detalhes do erro dizem quando a próxima é permitida.",
        ),
    )
    .on(&CALLS),
    error(
        138_013,
        Retry::No,
        Fault::Business,
        text!(
            "Business calls are not available here",
            "Las llamadas de empresas no están disponibles aquí",
            "Ligações de empresas não estão disponíveis aqui",
        ),
        text!(
            "This business number may not place calls, as a rule because of its country.",
            "Este número no puede hacer llamadas, por lo general por su país.",
            "Este número não pode fazer ligações, em geral por causa do país.",
        ),
        text!(
            "Let customers call you, or write.",
            "Deja que los clientes te llamen o escríbeles.",
            "Deixe os clientes ligarem ou escreva.",
        ),
    )
    .on(&CALLS),
    error(
        138_014,
        Retry::AfterWait(None),
        Fault::Business,
        text!(
            "Calls are off over their quality",
            "Llamadas desactivadas por su calidad",
            "Ligações desativadas pela qualidade",
        ),
        text!(
            "People gave poor feedback on the calls of this number, so Meta has turned them off for a time.",
            "La gente valoró mal las llamadas de este número y Meta las desactivó por un tiempo.",
            "As pessoas avaliaram mal as ligações deste número, e a Meta as desativou por um tempo.",
        ),
        text!(
            "Call only people who expect it, once the restriction ends.",
            "Cuando acabe la restricción, llama solo a quien lo espera.",
            "Quando a restrição acabar, ligue só para quem espera a ligação.",
        ),
    )
    .on(&CALLS),
    error(
        138_015,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The number cannot enable calls yet",
            "El número aún no puede activar llamadas",
            "O número ainda não pode ativar ligações",
        ),
        text!(
            "The messaging limit of the number is below 2,000.",
            "El límite de mensajes del número está por debajo de 2.000.",
            "O limite de mensagens do número está abaixo de 2.000.",
        ),
        SETUP,
    )
    .on(&CALLS),
    error(
        138_017,
        Retry::No,
        Fault::Business,
        text!("Permission is there already", "El permiso ya existe", "A permissão já existe"),
        text!(
            "The person has given a permanent call permission.",
            "La persona dio un permiso de llamada permanente.",
            "A pessoa deu uma permissão de ligação permanente.",
        ),
        text!("Call without asking again.", "Llama sin volver a preguntar.", "Ligue sem pedir de novo."),
    )
    .on(&CALLS),
    error(
        138_018,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The technical prerequisites are missing",
            "Faltan requisitos técnicos",
            "Faltam requisitos técnicos",
        ),
        text!(
            "Calls cannot be enabled before an app is subscribed to them or SIP is set up.",
            "No se pueden activar llamadas sin una app suscrita a ellas o SIP configurado.",
            "Não é possível ativar ligações sem um app inscrito nelas ou SIP configurado.",
        ),
        SETUP,
    )
    .on(&CALLS),
    error(
        138_019,
        Retry::Yes(None),
        Fault::Recipient,
        text!(
            "The phone could not set up the call",
            "El teléfono no pudo iniciar la llamada",
            "O aparelho não conseguiu iniciar a ligação",
        ),
        text!(
            "WhatsApp on the person's phone failed to set up the call.",
            "WhatsApp en el teléfono de la persona no pudo establecer la llamada.",
            "O WhatsApp no aparelho da pessoa não conseguiu estabelecer a ligação.",
        ),
        LATER,
    )
    .on(&CALLS),
    error(
        138_020,
        Retry::Yes(None),
        Fault::Recipient,
        text!(
            "The phone did not reach the relay",
            "El teléfono no llegó al servidor de enlace",
            "O aparelho não alcançou o servidor de retransmissão",
        ),
        text!(
            "WhatsApp on the person's phone could not connect to Meta's relay server.",
            "WhatsApp en el teléfono de la persona no pudo conectarse al servidor de enlace de Meta.",
            "O WhatsApp no aparelho da pessoa não conseguiu se conectar ao servidor de retransmissão da Meta.",
        ),
        LATER,
    )
    .on(&CALLS),
    error(
        138_021,
        Retry::AfterFix,
        Fault::Business,
        text!("The phone received no sound", "El teléfono no recibió audio", "O aparelho não recebeu áudio"),
        text!(
            "The phone ended the call, since no media reached it for a long time.",
            "El teléfono cortó la llamada porque no le llegó audio por mucho tiempo.",
            "O aparelho encerrou a ligação porque não recebeu mídia por muito tempo.",
        ),
        text!(
            "Check that the media of the call is sent to the relay server.",
            "Comprueba que el audio de la llamada se envíe al servidor de enlace.",
            "Confira se a mídia da ligação é enviada ao servidor de retransmissão.",
        ),
    )
    .on(&CALLS),
    error(
        138_022,
        Retry::Yes(None),
        Fault::Recipient,
        text!("The phone sent no sound", "El teléfono no envió audio", "O aparelho não enviou áudio"),
        text!(
            "The phone ended the call, since it could not send media for a long time.",
            "El teléfono cortó la llamada porque no pudo enviar audio por mucho tiempo.",
            "O aparelho encerrou a ligação porque não conseguiu enviar mídia por muito tempo.",
        ),
        LATER,
    )
    .on(&CALLS),
    error(
        138_023,
        Retry::Yes(None),
        Fault::Unknown,
        text!("The call failed", "La llamada falló", "A ligação falhou"),
        text!(
            "Setting up the call or its media failed.",
            "Falló el establecimiento de la llamada o de su audio.",
            "Falhou o estabelecimento da ligação ou da mídia dela.",
        ),
        LATER,
    )
    .on(&CALLS),
];
