//! The texts of what comes in and goes out.

crate::i18n::texts! {
    TEXT_TOO_LONG {
        en: "The text is longer than 5 MB. Bring it in piece by piece.",
        es: "El texto pasa de 5 MB. Tráelo por partes.",
        pt: "O texto passa de 5 MB. Traga-o em partes.",
    }
    CURL_READS_A_FILE {
        en: "The command sends the file <name>, which is not in it. Open that file here.",
        es: "El comando envía el archivo <name>, que no viene dentro. Abre aquí ese archivo.",
        pt: "O comando envia o arquivo <name>, que não está nele. Abra esse arquivo aqui.",
    }
    CURL_WITHOUT_DATA {
        en: "The command sends nothing, it only asks. Run it and paste its answer here.",
        es: "El comando no envía nada, solo pregunta. Ejecútalo y pega aquí su respuesta.",
        pt: "O comando não envia nada, só pergunta. Execute-o e cole a resposta aqui.",
    }
    META_REFUSED {
        en: "This is an error from Meta, not a template: <message>",
        es: "Esto es un error de Meta, no una plantilla: <message>",
        pt: "Isto é um erro da Meta, não um modelo: <message>",
    }
    NO_TEMPLATE_IN_IT {
        en: "There is no template in it.",
        es: "No contiene ninguna plantilla.",
        pt: "Não há nenhum modelo aqui.",
    }
    NO_CONTENT {
        en: "It is a message of type <kind>, but what it says is missing.",
        es: "Es un mensaje de tipo <kind>, pero le falta el contenido.",
        pt: "É uma mensagem do tipo <kind>, mas falta o conteúdo.",
    }
    NOT_AS_TEMPLATE {
        en: "It is a message of type <kind>. No template can look like that, so there is nothing to open.",
        es: "Es un mensaje de tipo <kind>. Ninguna plantilla puede ser así, de modo que no hay nada que abrir.",
        pt: "É uma mensagem do tipo <kind>. Nenhum modelo pode ser assim, então não há o que abrir.",
    }
    FROM_A_SEND {
        en: "This is a message to be sent. What it holds becomes a draft:",
        es: "Es un mensaje listo para enviar. Lo que contiene se convierte en borrador:",
        pt: "É uma mensagem pronta para envio. O que ela contém vira um rascunho:",
    }
    TEXTS_NOT_IN_PAYLOAD {
        en: "Its values become samples. The words around them are not in it: write them here.",
        es: "Sus datos pasan a ser muestras. Las palabras que los rodean no vienen: escríbelas aquí.",
        pt: "Os dados viram exemplos. As palavras em volta não vêm junto: escreva-as aqui.",
    }
    CATEGORY_NOT_IN_PAYLOAD {
        en: "Category and footer are not in it either.",
        es: "Tampoco vienen la categoría ni el pie.",
        pt: "A categoria e o rodapé também não vêm.",
    }
    BUTTONS_NOT_IN_PAYLOAD {
        en: "Buttons come without label and address. One that takes no value is not in it at all.",
        es: "Los botones vienen sin texto ni dirección. Los que no llevan datos ni siquiera aparecen.",
        pt: "Os botões vêm sem texto nem endereço. Os que não levam dados nem aparecem.",
    }
    MEDIA_BY_ID {
        en: "Its file is given by an id that only Meta can open: choose a sample again.",
        es: "El archivo va por un identificador que solo Meta puede abrir: elige otra muestra.",
        pt: "O arquivo vem por um identificador que só a Meta abre: escolha outro exemplo.",
    }
    NO_NAME_IN_SESSION {
        en: "A session message has no name, language or category: choose them here.",
        es: "Un mensaje de sesión no tiene nombre, idioma ni categoría: elígelos aquí.",
        pt: "Uma mensagem de sessão não tem nome, idioma nem categoria: escolha-os aqui.",
    }
    LINK_OF_NEWER {
        en: "The link comes from a newer version of Ventana. Load this page again and open it once more.",
        es: "El enlace viene de una versión más nueva de Ventana. Vuelve a cargar esta página y ábrelo otra vez.",
        pt: "O link vem de uma versão mais nova da Ventana. Recarregue esta página e abra-o de novo.",
    }
    LINK_DAMAGED {
        en: "The link is damaged: a piece of it was lost on the way. Ask for it again, or for the file.",
        es: "El enlace está dañado: se perdió un trozo por el camino. Pídelo de nuevo, o pide el archivo.",
        pt: "O link está danificado: um pedaço se perdeu no caminho. Peça-o de novo, ou peça o arquivo.",
    }
    LINK_TOO_LARGE {
        en: "The link holds more than any template does, so it was not opened.",
        es: "El enlace contiene más que cualquier plantilla, así que no se ha abierto.",
        pt: "O link contém mais do que qualquer modelo, por isso não foi aberto.",
    }
    LINK_NEEDS_NEWER_BROWSER {
        en: "This browser cannot unpack the link. Ask for the file instead.",
        es: "Este navegador no puede abrir el enlace. Pide el archivo.",
        pt: "Este navegador não consegue abrir o link. Peça o arquivo.",
    }
    LINK_IS_A_DRAFT {
        en: "This link holds a draft. It opens as a new one.",
        es: "Este enlace contiene un borrador. Se abre como uno nuevo.",
        pt: "Este link contém um rascunho. Ele abre como um novo.",
    }
    OPENED_FROM_LINK {
        en: "Opened from a link, as a new draft",
        es: "Abierto desde un enlace, como borrador nuevo",
        pt: "Aberto de um link, como novo rascunho",
    }
    N_TEMPLATES {
        en: "<n> <n|template|templates>",
        es: "<n> <n|plantilla|plantillas>",
        pt: "<n> <n|modelo|modelos>",
    }
    WHICH_OF_THEM {
        en: "Which ones do you want?",
        es: "¿Cuáles quieres?",
        pt: "Quais você quer?",
    }
    SEARCH { en: "Search names and texts", es: "Buscar en nombres y textos", pt: "Buscar em nomes e textos" }
    LANGUAGE { en: "Language", es: "Idioma", pt: "Idioma" }
    ALL_LANGUAGES { en: "All languages", es: "Todos los idiomas", pt: "Todos os idiomas" }
    STATUS { en: "Status", es: "Estado", pt: "Status" }
    ALL_STATUSES { en: "Every status", es: "Cualquier estado", pt: "Qualquer status" }
    CATEGORY { en: "Category", es: "Categoría", pt: "Categoria" }
    ALL_CATEGORIES { en: "Every category", es: "Cualquier categoría", pt: "Qualquer categoria" }
    SELECT_ALL { en: "Select all <n>", es: "Seleccionar las <n>", pt: "Selecionar os <n>" }
    SELECT_NONE { en: "Select none", es: "No seleccionar ninguna", pt: "Não selecionar nenhum" }
    SELECT_ONE { en: "Select <name>", es: "Seleccionar <name>", pt: "Selecionar <name>" }
    SHOW_MORE { en: "Show <n> more", es: "Mostrar <n> más", pt: "Mostrar mais <n>" }
    NONE_FOUND {
        en: "No template is left. Search for less, or take a filter away.",
        es: "No queda ninguna plantilla. Busca menos palabras o quita un filtro.",
        pt: "Nenhum modelo restou. Busque menos palavras ou tire um filtro.",
    }
    PASSED_OVER {
        en: "<n> <n|element was|elements were> no template and left aside.",
        es: "<n> <n|elemento no era plantilla y se ha|elementos no eran plantillas y se han> dejado fuera.",
        pt: "<n> <n|elemento não era modelo e ficou|elementos não eram modelos e ficaram> de fora.",
    }
    HAS_MORE {
        en: "The answer has a next page that is not in it.",
        es: "La respuesta tiene una página siguiente que no viene aquí.",
        pt: "A resposta tem uma próxima página que não está aqui.",
    }
    ADD_TO_LIBRARY { en: "Add <n> to the library", es: "Añadir <n> a la biblioteca", pt: "Adicionar <n> à biblioteca" }
    ADDED_TO_LIBRARY {
        en: "<n> templates added to the library",
        es: "<n> plantillas añadidas a la biblioteca",
        pt: "<n> modelos adicionados à biblioteca",
    }
    ONE_AT_A_TIME {
        en: "One template at a time can be opened here.",
        es: "Aquí se abre una plantilla cada vez.",
        pt: "Aqui se abre um modelo por vez.",
    }
    OTHER_TEXT { en: "Paste something else", es: "Pegar otra cosa", pt: "Colar outra coisa" }
    UNNAMED { en: "Without a name", es: "Sin nombre", pt: "Sem nome" }
    IS_READY { en: "ready", es: "lista", pt: "pronto" }
    HAS_RISK { en: "with a risk", es: "con riesgo", pt: "com risco" }
    HAS_ERRORS { en: "with errors", es: "con errores", pt: "com erros" }
    READS_TOO {
        en: "A whole answer of Meta, a send payload, a curl command or a link from Ventana will do as well.",
        es: "También vale una respuesta entera de Meta, un envío, un comando curl o un enlace de Ventana.",
        pt: "Também vale uma resposta inteira da Meta, um envio, um comando curl ou um link da Ventana.",
    }
    BROUGHT { en: "<name>, <size> KB", es: "<name>, <size> KB", pt: "<name>, <size> KB" }
    PASS_IT_ON {
        en: "How do you want to pass it on?",
        es: "¿Cómo quieres compartirla?",
        pt: "Como você quer compartilhá-lo?",
    }
    FORM { en: "Form", es: "Forma", pt: "Forma" }
    CREATE_PAYLOAD { en: "Create payload", es: "Alta en Meta", pt: "Criação na Meta" }
    CURL { en: "curl", es: "curl", pt: "curl" }
    SEND_PAYLOAD { en: "Send payload", es: "Envío", pt: "Envio" }
    JAVASCRIPT { en: "JavaScript", es: "JavaScript", pt: "JavaScript" }
    LINK { en: "Link", es: "Enlace", pt: "Link" }
    PICTURE { en: "Picture", es: "Imagen", pt: "Imagem" }
    FOR_DEVELOPERS {
        en: "For developers",
        es: "Para desarrolladores",
        pt: "Para desenvolvedores",
    }
    LINK_TO_DRAFT { en: "Link to this draft", es: "Enlace a este borrador", pt: "Link para este rascunho" }
    PICTURE_OF_PREVIEW { en: "Picture of the preview", es: "Imagen de la vista previa", pt: "Imagem da prévia" }
    COPY { en: "Copy", es: "Copiar", pt: "Copiar" }
    COPIED { en: "Copied", es: "Copiado", pt: "Copiado" }
    DOWNLOAD { en: "Download", es: "Descargar", pt: "Baixar" }
    DOWNLOADED { en: "Downloaded as <name>", es: "Descargado como <name>", pt: "Baixado como <name>" }
    CREATE_HOW {
        en: "The body of a POST to /{WABA_ID}/message_templates.",
        es: "El cuerpo de un POST a /{WABA_ID}/message_templates.",
        pt: "O corpo de um POST para /{WABA_ID}/message_templates.",
    }
    CURL_HOW {
        en: "Set $TOKEN and $WABA_ID, and $APP_ID where a sample is uploaded. Graph API <version>, the latest on <date>.",
        es: "Define $TOKEN y $WABA_ID, y $APP_ID si se sube una muestra. API Graph <version>, la última a <date>.",
        pt: "Defina $TOKEN e $WABA_ID, e $APP_ID se um exemplo for enviado. API Graph <version>, a mais recente em <date>.",
    }
    SEND_HOW {
        en: "The body of a POST to /{PHONE_NUMBER_ID}/messages. What begins with $ is yours to fill in.",
        es: "El cuerpo de un POST a /{PHONE_NUMBER_ID}/messages. Lo que empieza por $ lo pones tú.",
        pt: "O corpo de um POST para /{PHONE_NUMBER_ID}/messages. O que começa com $ é você quem preenche.",
    }
    SCRIPT_HOW {
        en: "A module for Node with the package ventana-core. It asks whether the message can go out, then sends it.",
        es: "Un módulo para Node con el paquete ventana-core. Pregunta si el mensaje puede salir y lo envía.",
        pt: "Um módulo para Node com o pacote ventana-core. Pergunta se a mensagem pode sair e a envia.",
    }
    LEFT_OUT {
        en: "Left out, since only Meta writes it: <names>.",
        es: "No se incluye lo que solo escribe Meta: <names>.",
        pt: "Fica de fora o que só a Meta escreve: <names>.",
    }
    FILES_TO_UPLOAD {
        en: "Where Meta wants the handle of an uploaded sample stands the file's name: <names>. The curl commands upload it.",
        es: "Donde Meta quiere la muestra ya subida aparece el nombre del archivo: <names>. Los comandos curl la suben.",
        pt: "Onde a Meta quer o exemplo já enviado está o nome do arquivo: <names>. Os comandos curl o enviam.",
    }
    HAS_ADDRESSES {
        en: "A sample is an address, as in Meta's answers. To create the template Meta wants an upload: choose the file in the form.",
        es: "Una muestra es una dirección, como en las respuestas de Meta. Para el alta Meta quiere el archivo: elígelo en el formulario.",
        pt: "Um exemplo é um endereço, como nas respostas da Meta. Para criar, a Meta quer o arquivo: escolha-o no formulário.",
    }
    ONE_REQUEST_EACH {
        en: "Each request creates one language: send the elements of the list one by one.",
        es: "Cada petición crea un idioma: envía los elementos de la lista uno a uno.",
        pt: "Cada requisição cria um idioma: envie os elementos da lista um a um.",
    }
    LINK_HOW {
        en: "The draft is in the link itself, behind the #, and reaches no server. Whoever opens it gets a new draft.",
        es: "El borrador va en el propio enlace, tras la #, y no llega a ningún servidor. Quien lo abra tendrá un borrador nuevo.",
        pt: "O rascunho vai no próprio link, depois do #, e não chega a nenhum servidor. Quem abrir recebe um novo rascunho.",
    }
    LINK_WITHOUT_FILES {
        en: "Sample files of this device are not in it, only their names: <names>.",
        es: "Los archivos de muestra de este equipo no van dentro, solo sus nombres: <names>.",
        pt: "Os arquivos de exemplo deste aparelho não vão junto, só os nomes: <names>.",
    }
    LINK_TOO_LONG {
        en: "The link would have <n> characters, and chats and mail cut links of more than <limit>. Pass the file on instead.",
        es: "El enlace tendría <n> caracteres, y los chats y el correo cortan los de más de <limit>. Comparte mejor el archivo.",
        pt: "O link teria <n> caracteres, e chats e e-mails cortam os de mais de <limit>. Compartilhe o arquivo.",
    }
    PICTURE_HOW {
        en: "The message as the preview shows it now, without the marks of problems.",
        es: "El mensaje tal como está en la vista previa, sin las marcas de problemas.",
        pt: "A mensagem como está na prévia, sem as marcas de problemas.",
    }
    PICTURE_ALT { en: "Picture of the message", es: "Imagen del mensaje", pt: "Imagem da mensagem" }
    PICTURE_NOT_SHOWN {
        en: "The picture is taken of the preview, which is not open. Choose Preview beside the form and come back.",
        es: "La imagen se toma de la vista previa, que no está abierta. Elige Vista previa junto al formulario y vuelve.",
        pt: "A imagem é tirada da prévia, que não está aberta. Escolha Prévia ao lado do formulário e volte.",
    }
    PICTURE_REFUSED {
        en: "The browser does not let us draw the picture. A screenshot of the preview will do.",
        es: "El navegador no nos deja dibujar la imagen. Sirve una captura de pantalla de la vista previa.",
        pt: "O navegador não nos deixa desenhar a imagem. Uma captura de tela da prévia resolve.",
    }
    PICTURE_NOT_COPIED {
        en: "The browser does not let us copy pictures. Download it instead.",
        es: "El navegador no nos deja copiar imágenes. Descárgala.",
        pt: "O navegador não nos deixa copiar imagens. Baixe-a.",
    }
    PICTURE_SIZE { en: "PNG, <width> × <height>", es: "PNG, <width> × <height>", pt: "PNG, <width> × <height>" }
    DRAWING { en: "Drawing", es: "Dibujando", pt: "Desenhando" }
    UPLOAD_IT { en: "Upload the sample <name>", es: "Sube la muestra <name>", pt: "Envia o exemplo <name>" }
    CREATE_IT {
        en: "Create the template, language <language>",
        es: "Crea la plantilla, idioma <language>",
        pt: "Cria o modelo, idioma <language>",
    }
    SCRIPT_TEMPLATE {
        en: "The template as Meta stores it once it is approved.",
        es: "La plantilla como la guarda Meta una vez aprobada.",
        pt: "O modelo como a Meta o guarda depois de aprovado.",
    }
    SCRIPT_VALUES {
        en: "Samples stand where each customer's own values go.",
        es: "Las muestras están donde irán los datos de cada cliente.",
        pt: "Os exemplos estão onde vão os dados de cada cliente.",
    }
    SCRIPT_CONVERSATION {
        en: "conversation: what an Inbox of ventana-core keeps of the thread with this person.",
        es: "conversation: lo que un Inbox de ventana-core guarda del chat con esta persona.",
        pt: "conversation: o que um Inbox da ventana-core guarda da conversa com esta pessoa.",
    }
    WHAT_EACH_IS { en: "What each value is", es: "Qué es cada dato", pt: "O que é cada dado" }
    SLOT_TO {
        en: "The customer's number, with country code.",
        es: "El número del cliente, con prefijo de país.",
        pt: "O número do cliente, com código do país.",
    }
    SLOT_CARD { en: "Card <n>.", es: "Tarjeta <n>.", pt: "Cartão <n>." }
    SLOT_HEADER { en: "{{<key>}} in the header.", es: "{{<key>}} en el encabezado.", pt: "{{<key>}} no cabeçalho." }
    SLOT_BODY { en: "{{<key>}} in the body.", es: "{{<key>}} en el cuerpo.", pt: "{{<key>}} no corpo." }
    SLOT_MEDIA {
        en: "The address of the file in the header, or its id as `id`.",
        es: "La dirección del archivo del encabezado, o su identificador como `id`.",
        pt: "O endereço do arquivo do cabeçalho, ou seu identificador como `id`.",
    }
    SLOT_MEMBER { en: "<key> of the header.", es: "<key> del encabezado.", pt: "<key> do cabeçalho." }
    SLOT_SUFFIX {
        en: "The end of the address of button <key>.",
        es: "El final de la dirección del botón <key>.",
        pt: "O fim do endereço do botão <key>.",
    }
    SLOT_CODE { en: "The code that button <key> copies.", es: "El código que copia el botón <key>.", pt: "O código que o botão <key> copia." }
    SLOT_ORDER {
        en: "The order of button <key>, as an object `order_details`.",
        es: "El pedido del botón <key>, como objeto `order_details`.",
        pt: "O pedido do botão <key>, como objeto `order_details`.",
    }
    SLOT_PRODUCT {
        en: "The product of button <key>, by its id in the catalog.",
        es: "El producto del botón <key>, por su identificador en el catálogo.",
        pt: "O produto do botão <key>, pelo identificador no catálogo.",
    }
    SLOT_BUTTON { en: "What button <key> takes.", es: "Lo que lleva el botón <key>.", pt: "O que o botão <key> leva." }
    SLOT_OFFER_END {
        en: "When the offer ends, in milliseconds since 1970.",
        es: "Cuándo acaba la oferta, en milisegundos desde 1970.",
        pt: "Quando a oferta acaba, em milissegundos desde 1970.",
    }
    SLOT_SAMPLE { en: "Sample: <sample>.", es: "Muestra: <sample>.", pt: "Exemplo: <sample>." }
}
