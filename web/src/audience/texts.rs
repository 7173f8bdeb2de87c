//! The texts of the audience.

crate::i18n::texts! {
    TITLE {
        en: "Whom can you write to now?",
        es: "¿A quién puedes escribir ahora?",
        pt: "A quem você pode escrever agora?",
    }
    HOW {
        en: "Drop a list of your contacts as CSV. You see who can get the message now, who cannot and why, what it costs and whose window closes soon.",
        es: "Suelta una lista de contactos en CSV. Verás quién puede recibir el mensaje ahora, quién no y por qué, cuánto cuesta y a quién se le cierra pronto la ventana.",
        pt: "Solte uma lista de contatos em CSV. Você vê quem pode receber a mensagem agora, quem não pode e por quê, quanto custa e de quem a janela fecha logo.",
    }
    PRIVATE {
        en: "The file is read on this device and is not kept. What you say of its columns is remembered for the next time.",
        es: "El archivo se lee en tu equipo y no se guarda. Lo que digas de sus columnas se recuerda para la próxima vez.",
        pt: "O arquivo é lido neste aparelho e não é guardado. O que você disser das colunas fica lembrado para a próxima vez.",
    }
    DROP {
        en: "Drop a CSV file here",
        es: "Suelta aquí un archivo CSV",
        pt: "Solte um arquivo CSV aqui",
    }
    LIMIT {
        en: "Up to <size>, from any spreadsheet: commas, semicolons or tabs",
        es: "Hasta <size>, de cualquier hoja de cálculo: comas, punto y coma o tabuladores",
        pt: "Até <size>, de qualquer planilha: vírgulas, ponto e vírgula ou tabulações",
    }
    CHOOSE { en: "Choose a file", es: "Elegir un archivo", pt: "Escolher um arquivo" }
    CHOOSE_ANOTHER { en: "Another file", es: "Otro archivo", pt: "Outro arquivo" }
    TOO_LARGE {
        en: "<name> has <size>; the most that is read is <limit>. Split it and bring the parts one after the other.",
        es: "<name> ocupa <size>; se leen como mucho <limit>. Divídelo y trae las partes una tras otra.",
        pt: "<name> tem <size>; são lidos no máximo <limit>. Divida-o e traga as partes uma após a outra.",
    }
    UNREADABLE {
        en: "The file could not be read. If it has changed or moved since, choose it again.",
        es: "No se pudo leer el archivo. Si ha cambiado o se ha movido, elígelo otra vez.",
        pt: "Não foi possível ler o arquivo. Se ele mudou ou foi movido, escolha-o de novo.",
    }
    NO_COLUMNS {
        en: "Nothing in it looks like a list of contacts.",
        es: "Nada de lo que contiene parece una lista de contactos.",
        pt: "Nada nele parece uma lista de contatos.",
    }
    NO_WORKER {
        en: "This browser does not let the page plan beside itself. Open it in another browser.",
        es: "Este navegador no deja que la página planifique en segundo plano. Ábrela en otro navegador.",
        pt: "Este navegador não deixa a página planejar em segundo plano. Abra-a em outro navegador.",
    }
    GUESSED {
        en: "The file does not say how its letters are written; it is read as Windows-1252, as older spreadsheets write. Check the accents below.",
        es: "El archivo no dice cómo están escritas sus letras; se lee como Windows-1252, como lo hacen las hojas de cálculo antiguas. Comprueba los acentos abajo.",
        pt: "O arquivo não diz como suas letras estão escritas; ele é lido como Windows-1252, como fazem planilhas antigas. Confira os acentos abaixo.",
    }
    COLUMNS { en: "What is in the columns?", es: "¿Qué hay en las columnas?", pt: "O que há nas colunas?" }
    COLUMN_N { en: "Column <n>", es: "Columna <n>", pt: "Coluna <n>" }
    WHAT_HOLDS { en: "What <column> holds", es: "Qué contiene <column>", pt: "O que <column> contém" }
    IGNORED { en: "Not used", es: "No se usa", pt: "Não é usada" }
    IS_RECIPIENT { en: "Phone number", es: "Número de teléfono", pt: "Número de telefone" }
    IS_LAST_INBOUND { en: "Time of their last message", es: "Fecha de su último mensaje", pt: "Data da última mensagem" }
    IS_OPT_OUT { en: "No marketing (opt-out)", es: "Sin marketing (baja)", pt: "Sem marketing (descadastro)" }
    IS_OPT_IN { en: "Agreed to marketing (opt-in)", es: "Aceptó marketing (opt-in)", pt: "Aceitou marketing (opt-in)" }
    VARIABLES { en: "Variables of the message", es: "Variables del mensaje", pt: "Variáveis da mensagem" }
    REMEMBERED {
        en: "Set as the last time for a file with these columns.",
        es: "Como la última vez con un archivo de estas columnas.",
        pt: "Como na última vez com um arquivo destas colunas.",
    }
    NEEDS_NUMBER {
        en: "Say which column holds the phone numbers.",
        es: "Indica qué columna contiene los teléfonos.",
        pt: "Diga qual coluna contém os telefones.",
    }
    NO_TIMES {
        en: "Without the time of their last message, everybody counts as never having written.",
        es: "Sin la fecha del último mensaje, se cuenta como si nadie hubiera escrito nunca.",
        pt: "Sem a data da última mensagem, conta como se ninguém nunca tivesse escrito.",
    }
    MESSAGE { en: "What do you want to send?", es: "¿Qué quieres enviar?", pt: "O que você quer enviar?" }
    MESSAGE_LABEL { en: "Message", es: "Mensaje", pt: "Mensagem" }
    FREE_TEXT { en: "Free text", es: "Texto libre", pt: "Texto livre" }
    OPEN_DRAFT { en: "<title> (open now)", es: "<title> (abierta ahora)", pt: "<title> (aberto agora)" }
    AS_APPROVED {
        en: "Planned as if Meta had approved it.",
        es: "Se planifica como si Meta la hubiera aprobado.",
        pt: "Planejado como se a Meta o tivesse aprovado.",
    }
    WITH_SAMPLES {
        en: "<n> <k|variable has|variables have> no column and <k|keeps its sample|keep their samples>: <names>",
        es: "<n> <k|variable no tiene columna y conserva su muestra|variables no tienen columna y conservan sus muestras>: <names>",
        pt: "<n> <k|variável não tem coluna e fica com o exemplo|variáveis não têm coluna e ficam com os exemplos>: <names>",
    }
    ZONE { en: "Time zone of the file", es: "Zona horaria del archivo", pt: "Fuso horário do arquivo" }
    ZONE_WHY {
        en: "For times that do not say theirs, and for prices by the day.",
        es: "Para las horas que no la indican y para los precios por día.",
        pt: "Para as horas que não indicam o seu e para os preços por dia.",
    }
    DATES { en: "Order of dates", es: "Orden de las fechas", pt: "Ordem das datas" }
    DATES_TELL { en: "As the dates show", es: "Según muestren las fechas", pt: "Como as datas mostrarem" }
    DMY { en: "Day, month, year", es: "Día, mes, año", pt: "Dia, mês, ano" }
    MDY { en: "Month, day, year", es: "Mes, día, año", pt: "Mês, dia, ano" }
    YMD { en: "Year, month, day", es: "Año, mes, día", pt: "Ano, mês, dia" }
    RATES { en: "Prices", es: "Precios", pt: "Preços" }
    RATES_NONE {
        en: "Without Meta's rate card the plan says what is charged, not how much.",
        es: "Sin la tabla de tarifas de Meta, el plan dice qué se cobra, pero no cuánto.",
        pt: "Sem a tabela de preços da Meta, o plano diz o que é cobrado, mas não quanto.",
    }
    RATES_ADD { en: "Add the rate card", es: "Añadir la tabla de tarifas", pt: "Adicionar a tabela de preços" }
    RATES_CHANGE { en: "Another rate card", es: "Otra tabla de tarifas", pt: "Outra tabela de preços" }
    RATES_DROP { en: "Leave it out", es: "Quitarla", pt: "Remover" }
    RATES_ARE {
        en: "<name>: <n> markets in <currency>. Kept on this device.",
        es: "<name>: <n> mercados en <currency>. Se guarda en tu equipo.",
        pt: "<name>: <n> mercados em <currency>. Fica salva neste aparelho.",
    }
    RATES_UNREAD {
        en: "No prices were found in <name>.",
        es: "No se han encontrado precios en <name>.",
        pt: "Nenhum preço foi encontrado em <name>.",
    }
    PLAN { en: "Plan", es: "Planificar", pt: "Planejar" }
    PLANNING { en: "Planning", es: "Planificando", pt: "Planejando" }
    READING { en: "Reading the file: <done> of <size>", es: "Leyendo el archivo: <done> de <size>", pt: "Lendo o arquivo: <done> de <size>" }
    PROGRESS { en: "<done> of <total>", es: "<done> de <total>", pt: "<done> de <total>" }
    SECONDS_LEFT { en: "about <n> <n|second|seconds>", es: "unos <n> <n|segundo|segundos>", pt: "uns <n> <n|segundo|segundos>" }
    CANCEL { en: "Cancel", es: "Cancelar", pt: "Cancelar" }
    CANCELLED {
        en: "Cancelled. The file and its columns are still here.",
        es: "Cancelado. El archivo y sus columnas siguen aquí.",
        pt: "Cancelado. O arquivo e suas colunas continuam aqui.",
    }
    PLANNED { en: "The plan is ready: <n> rows.", es: "El plan está listo: <n> filas.", pt: "O plano está pronto: <n> linhas." }
    ROWS { en: "<n> <k|row|rows>", es: "<n> <k|fila|filas>", pt: "<n> <k|linha|linhas>" }
    CHANGE_COLUMNS { en: "change columns or message", es: "cambiar columnas o mensaje", pt: "mudar colunas ou mensagem" }
    AS_OF { en: "as of <time>", es: "a las <time>", pt: "às <time>" }
    AGAIN { en: "Plan again", es: "Volver a planificar", pt: "Planejar de novo" }
    CAN_WRITE { en: "Can they be written to now?", es: "¿Se les puede escribir ahora?", pt: "Dá para escrever agora?" }
    CLASS_FREE { en: "Free text or template", es: "Texto libre o plantilla", pt: "Texto livre ou modelo" }
    CLASS_TEMPLATE { en: "Only a template", es: "Solo una plantilla", pt: "Só um modelo" }
    CLASS_UNCERTAIN { en: "Uncertain", es: "Incierto", pt: "Incerto" }
    CLASS_BLOCKED { en: "Blocked", es: "Bloqueado", pt: "Bloqueado" }
    CLASS_WRONG { en: "Row to mend", es: "Fila por corregir", pt: "Linha a corrigir" }
    WINDOWS_CLOSING { en: "Windows that close", es: "Ventanas que se cierran", pt: "Janelas que se fecham" }
    BY_HOUR { en: "by hour, the next 24", es: "por hora, las próximas 24", pt: "por hora, nas próximas 24" }
    BEFORE_TIME { en: "<n> before <time>", es: "<n> antes de las <time>", pt: "<n> antes das <time>" }
    WRITE_FIRST { en: "write to these people first", es: "escribe primero a estas personas", pt: "escreva primeiro a estas pessoas" }
    NONE_SOON {
        en: "No window closes in the next two hours.",
        es: "No se cierra ninguna ventana en las próximas dos horas.",
        pt: "Nenhuma janela fecha nas próximas duas horas.",
    }
    HOUR_FROM { en: "From", es: "Desde", pt: "A partir de" }
    PEOPLE { en: "People", es: "Personas", pt: "Pessoas" }
    COST { en: "Cost", es: "Coste", pt: "Custo" }
    IF_DELIVERED { en: "only for what is delivered", es: "solo por lo que se entregue", pt: "só pelo que for entregue" }
    CHARGED_N { en: "<n> charged", es: "<n> con cargo", pt: "<n> cobradas" }
    FREE_N { en: "<n> free", es: "<n> gratis", pt: "<n> grátis" }
    UNPRICED {
        en: "For <n> <k|message|messages> no price is known.",
        es: "De <n> <k|mensaje|mensajes> no se conoce el precio.",
        pt: "De <n> <k|mensagem|mensagens> não se conhece o preço.",
    }
    UNKNOWN_CHARGE {
        en: "For <n> <k|message|messages> nobody can tell whether it is charged.",
        es: "De <n> <k|mensaje|mensajes> no se sabe si se cobra.",
        pt: "De <n> <k|mensagem|mensagens> não se sabe se é cobrado.",
    }
    NOTHING_CHARGED { en: "Nothing is charged.", es: "No se cobra nada.", pt: "Nada é cobrado." }
    BY_MARKET { en: "By market", es: "Por mercado", pt: "Por mercado" }
    NO_MARKET { en: "Unknown market", es: "Mercado desconocido", pt: "Mercado desconhecido" }
    FILTERS { en: "Rows shown", es: "Filas que se muestran", pt: "Linhas mostradas" }
    ALL { en: "All", es: "Todas", pt: "Todas" }
    CLOSING_SOON { en: "Close in 2 h", es: "Se cierran en 2 h", pt: "Fecham em 2 h" }
    WITH_NOTES { en: "With a note", es: "Con aviso", pt: "Com aviso" }
    SEARCH { en: "Search a number or value", es: "Buscar número o valor", pt: "Buscar número ou valor" }
    ROW { en: "Row", es: "Fila", pt: "Linha" }
    PHONE { en: "Phone", es: "Teléfono", pt: "Telefone" }
    LAST_MESSAGE { en: "Last message", es: "Último mensaje", pt: "Última mensagem" }
    NOW { en: "Now", es: "Ahora", pt: "Agora" }
    WHAT_CAN_GO { en: "What can go out", es: "Qué puede salir", pt: "O que pode sair" }
    WHY { en: "Why", es: "Por qué", pt: "Por quê" }
    CLOSES_AT { en: "Window closes", es: "Ventana cierra", pt: "Janela fecha" }
    CHARGE { en: "Charge", es: "Cargo", pt: "Cobrança" }
    CATEGORY { en: "Category", es: "Categoría", pt: "Categoria" }
    MARKET { en: "Market", es: "Mercado", pt: "Mercado" }
    CURRENCY { en: "Currency", es: "Moneda", pt: "Moeda" }
    TO_KNOW { en: "To know", es: "Avisos", pt: "Avisos" }
    YES { en: "Yes", es: "Sí", pt: "Sim" }
    NO { en: "No", es: "No", pt: "Não" }
    UNCERTAIN { en: "Uncertain", es: "Incierto", pt: "Incerto" }
    FREE { en: "free", es: "gratis", pt: "grátis" }
    CHARGED { en: "charged", es: "con cargo", pt: "cobrada" }
    NOTHING { en: "none", es: "ninguno", pt: "nenhum" }
    UNKNOWN { en: "unknown", es: "desconocido", pt: "desconhecido" }
    NEVER { en: "never", es: "nunca", pt: "nunca" }
    NOT_READ { en: "not readable", es: "ilegible", pt: "ilegível" }
    NUMBER_MISSING { en: "No phone number", es: "Sin número de teléfono", pt: "Sem número de telefone" }
    DIGITS_LOST {
        en: "A spreadsheet has cut off its last digits",
        es: "Una hoja de cálculo le quitó las últimas cifras",
        pt: "Uma planilha cortou os últimos algarismos",
    }
    NUMBER_NATIONAL {
        en: "Number without its country code",
        es: "Número sin código de país",
        pt: "Número sem o código do país",
    }
    NUMBER_SHORT { en: "Number too short", es: "Número demasiado corto", pt: "Número curto demais" }
    NUMBER_LONG { en: "Number too long", es: "Número demasiado largo", pt: "Número longo demais" }
    NUMBER_UNREADABLE { en: "No phone number can be read", es: "No se lee ningún número", pt: "Não se lê nenhum número" }
    TIME_UNREADABLE {
        en: "The time of the last message cannot be read",
        es: "No se lee la fecha del último mensaje",
        pt: "A data da última mensagem não pode ser lida",
    }
    LIST { en: "People of the plan", es: "Personas del plan", pt: "Pessoas do plano" }
    LIST_KEYS {
        en: "Arrows move from row to row, Enter opens one.",
        es: "Las flechas pasan de fila en fila; Intro abre una.",
        pt: "As setas passam de linha em linha; Enter abre uma.",
    }
    NONE_FOUND { en: "No row is like that.", es: "Ninguna fila es así.", pt: "Nenhuma linha é assim." }
    SHOWN_N { en: "<n> <k|row|rows> shown", es: "<n> <k|fila|filas> a la vista", pt: "<n> <k|linha|linhas> à vista" }
    CAN_GET { en: "<n> <k|person|people> can get it now.", es: "<n> <k|persona puede|personas pueden> recibirlo ahora.", pt: "<n> <k|pessoa pode|pessoas podem> receber agora." }
    STILL {
        en: "Still planning; the counts rise until the end.",
        es: "Aún se planifica; las cifras suben hasta el final.",
        pt: "Ainda planejando; os números sobem até o fim.",
    }
    NOT_SENT {
        en: "Nothing is sent. The file does not leave this device.",
        es: "No se envía nada. El archivo no sale de tu equipo.",
        pt: "Nada é enviado. O arquivo não sai deste aparelho.",
    }
    SEE_WRONG { en: "See <n> <k|row|rows> to mend", es: "Ver <n> <k|fila|filas> por corregir", pt: "Ver <n> <k|linha|linhas> a corrigir" }
    EXPORT { en: "Export plan", es: "Exportar plan", pt: "Exportar plano" }
    EXPORTED {
        en: "Plan exported. Cells that a spreadsheet would take for a formula begin with an apostrophe.",
        es: "Plan exportado. Las celdas que la hoja de cálculo tomaría por fórmula empiezan con un apóstrofo.",
        pt: "Plano exportado. Células que a planilha tomaria por fórmula começam com um apóstrofo.",
    }
    WHEN_DONE { en: "The plan is not finished yet", es: "El plan aún no ha terminado", pt: "O plano ainda não terminou" }
    FILE_NAME { en: "plan", es: "plan", pt: "plano" }
    OPEN_AUDIENCE { en: "Audience: plan a list of contacts", es: "Público: planificar una lista de contactos", pt: "Público: planejar uma lista de contatos" }
}
