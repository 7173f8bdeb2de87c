//! The texts of the shell in three languages, and the language in force.

use leptos::prelude::*;
use ventana_core::{Arg, Locale, Text};

/// The language of the interface.
#[derive(Clone, Copy)]
pub(crate) struct Language(pub(crate) RwSignal<Locale>, StoredValue<Option<Locale>>);

impl Language {
    pub(crate) fn new(locale: Locale) -> Self {
        Self(RwSignal::new(locale), StoredValue::new(None))
    }

    /// Notes a language as the one that was chosen last, while its words may still be under way.
    pub(crate) fn want(self, locale: Locale) {
        self.1.set_value(Some(locale));
    }

    /// The language that was chosen last, if any was.
    pub(crate) fn wanted(self) -> Option<Locale> {
        self.1.try_get_value().flatten()
    }

    /// Whether no other was chosen since.
    pub(crate) fn is_wanted(self, locale: Locale) -> bool {
        self.wanted() == Some(locale)
    }
}

/// The language in force, tracked.
pub(crate) fn locale() -> Locale {
    expect_context::<Language>().0.get()
}

/// A text in the language in force, tracked.
pub(crate) fn t(text: &'static Text) -> impl Fn() -> &'static str + Copy + Send + 'static {
    let language = expect_context::<Language>();
    move || text.get(language.0.get())
}

/// A text with arguments in the language in force, tracked.
pub(crate) fn fill(text: &Text, args: &[(&str, Arg<'_>)]) -> String {
    text.fill(locale(), args)
}

/// A number with its thousands apart. In Spanish four figures stand together, and a blank parts more: point and comma mean
/// one thing in Spain and another in Mexico.
pub(crate) fn number(number: usize, locale: Locale) -> String {
    let (mark, least) = match locale {
        Locale::En => (',', 4),
        Locale::Es => ('\u{a0}', 5),
        Locale::Pt => ('.', 4),
    };
    let figures = number.to_string();
    let mut written = String::new();
    for (place, figure) in figures.chars().enumerate() {
        if place > 0 && figures.len() >= least && (figures.len() - place).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(figure);
    }
    written
}

/// The language to begin with: the first of the browser's that we speak.
pub(crate) fn preferred(browser: impl IntoIterator<Item = String>) -> Locale {
    let known = |tag: String| Locale::from_code(tag.split('-').next().unwrap_or_default());
    browser.into_iter().find_map(known).unwrap_or_default()
}

/// Declares the texts of a room, and the test that none is missing. A room has its own, beside what shows them.
macro_rules! texts {
    ($( $name:ident { en: $en:literal, es: $es:literal, pt: $pt:literal $(,)? } )*) => {
        $( pub(crate) static $name: ventana_core::Text = ventana_core::text! { en: $en, es: $es, pt: $pt }; )*

        #[cfg(test)]
        #[test]
        fn no_text_is_missing_and_none_shouts() {
            $crate::i18n::sound(&[ $( &$name, )* ]);
        }
    };
}

pub(crate) use texts;

/// Declares words that are shown in a language other than the interface's, which therefore stay in the module.
macro_rules! words {
    ($( $name:ident { en: $en:literal, es: $es:literal, pt: $pt:literal $(,)? } )*) => {
        $( pub(crate) static $name: ventana_core::Words = ventana_core::Words { en: $en, es: $es, pt: $pt }; )*

        #[cfg(test)]
        #[test]
        fn no_word_is_missing() {
            for words in [ $( &$name, )* ] {
                assert!(ventana_core::Locale::ALL.iter().all(|locale| !words.get(*locale).is_empty()), "{words:?}");
            }
        }
    };
}

pub(crate) use words;

/// Holds texts to what all of them promise.
#[cfg(test)]
pub(crate) fn sound(texts: &[&Text]) {
    for text in texts {
        for locale in Locale::ALL {
            let words = text.get(locale);
            assert!(!words.trim().is_empty() && !words.contains('!'), "{text:?}");
            assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{text:?}");
        }
    }
}

texts! {
    APP_TITLE {
        en: "Ventana: WhatsApp templates, checked as you write",
        es: "Ventana: plantillas de WhatsApp, revisadas mientras escribes",
        pt: "Ventana: modelos do WhatsApp, conferidos enquanto você escreve",
    }
    SAVED { en: "Saved on this device", es: "Guardado en tu equipo", pt: "Salvo neste aparelho" }
    SAVING { en: "Saving", es: "Guardando", pt: "Salvando" }
    NOT_SAVED_FULL {
        en: "Not saved: storage is full",
        es: "Sin guardar: no queda espacio",
        pt: "Não salvo: o armazenamento está cheio",
    }
    NOT_SAVED_PRIVATE {
        en: "Kept until you close this tab",
        es: "Se conserva hasta que cierres esta pestaña",
        pt: "Fica até você fechar esta aba",
    }
    NEWER_ELSEWHERE {
        en: "Open in another tab, which is newer",
        es: "Abierta en otra pestaña, más reciente",
        pt: "Aberto em outra aba, mais recente",
    }
    USE_THE_OTHER { en: "Use that one", es: "Usar esa", pt: "Usar aquele" }
    KEEP_THIS { en: "Keep this one", es: "Quedarme con esta", pt: "Ficar com este" }
    UNDO { en: "Undo", es: "Deshacer", pt: "Desfazer" }
    REDO { en: "Redo", es: "Rehacer", pt: "Refazer" }
    IMPORT { en: "Import", es: "Importar", pt: "Importar" }
    EXPORT { en: "Export", es: "Exportar", pt: "Exportar" }
    MORE { en: "More", es: "Más", pt: "Mais" }
    CLOSE { en: "Close", es: "Cerrar", pt: "Fechar" }
    CANCEL { en: "Cancel", es: "Cancelar", pt: "Cancelar" }
    THEME_LIGHT { en: "Theme: light", es: "Tema: claro", pt: "Tema: claro" }
    THEME_DARK { en: "Theme: dark", es: "Tema: oscuro", pt: "Tema: escuro" }
    INTERFACE_LANGUAGE { en: "Language of the interface", es: "Idioma de la interfaz", pt: "Idioma da interface" }
    TEMPLATE { en: "Template", es: "Plantilla", pt: "Modelo" }
    CARD { en: "Details", es: "Ficha", pt: "Ficha" }
    NAME { en: "Name", es: "Nombre", pt: "Nome" }
    NAME_NOTE {
        en: "Lower case, digits and underscores",
        es: "Minúsculas, cifras y guion bajo",
        pt: "Minúsculas, algarismos e sublinhado",
    }
    CATEGORY { en: "Category", es: "Categoría", pt: "Categoria" }
    UTILITY { en: "Utility", es: "Utilidad", pt: "Utilidade" }
    MARKETING { en: "Marketing", es: "Marketing", pt: "Marketing" }
    AUTHENTICATION { en: "Code", es: "Código", pt: "Código" }
    TEMPLATE_LANGUAGE { en: "Language", es: "Idioma", pt: "Idioma" }
    CHOOSE_LANGUAGE { en: "Choose a language", es: "Elige un idioma", pt: "Escolha um idioma" }
    HEADER { en: "Header", es: "Encabezado", pt: "Cabeçalho" }
    OPTIONAL { en: "optional", es: "opcional", pt: "opcional" }
    REQUIRED { en: "required", es: "obligatorio", pt: "obrigatório" }
    NOTHING { en: "None", es: "Nada", pt: "Nada" }
    TEXT { en: "Text", es: "Texto", pt: "Texto" }
    HEADER_NOTE { en: "One variable at most", es: "Una variable como mucho", pt: "No máximo uma variável" }
    KEPT_AS_IT_CAME { en: "kept as it came", es: "se conserva tal cual", pt: "fica como veio" }
    BODY { en: "Body", es: "Cuerpo", pt: "Corpo" }
    BODY_NOTE {
        en: "What the customer reads",
        es: "Lo que leerá el cliente",
        pt: "O que o cliente vai ler",
    }
    FORMATTING { en: "Formatting", es: "Formato", pt: "Formatação" }
    BOLD { en: "Bold", es: "Negrita", pt: "Negrito" }
    ITALIC { en: "Italic", es: "Cursiva", pt: "Itálico" }
    STRIKE { en: "Strikethrough", es: "Tachado", pt: "Tachado" }
    MONO { en: "Monospace", es: "Monoespaciado", pt: "Monoespaçado" }
    VARIABLE { en: "Variable", es: "Variable", pt: "Variável" }
    SAMPLES { en: "Samples", es: "Muestras", pt: "Exemplos" }
    SAMPLES_NOTE { en: "for review", es: "para la revisión", pt: "para a revisão" }
    SAMPLE_OF { en: "Sample for <name>", es: "Muestra de <name>", pt: "Exemplo de <name>" }
    SAMPLE_MISSING { en: "A sample is missing", es: "Falta una muestra", pt: "Falta um exemplo" }
    FOOTER { en: "Footer", es: "Pie", pt: "Rodapé" }
    FOOTER_NOTE { en: "No variables", es: "Sin variables", pt: "Sem variáveis" }
    BUTTONS { en: "Buttons", es: "Botones", pt: "Botões" }
    ADD_BUTTON { en: "Add button", es: "Añadir botón", pt: "Adicionar botão" }
    QUICK_REPLY { en: "Quick reply", es: "Respuesta rápida", pt: "Resposta rápida" }
    LINK { en: "Link", es: "Enlace", pt: "Link" }
    CALL { en: "Call", es: "Llamada", pt: "Ligação" }
    COPY_CODE { en: "Coupon code", es: "Código de cupón", pt: "Código de cupom" }
    BUTTON_TEXT { en: "Text", es: "Texto", pt: "Texto" }
    ADDRESS { en: "Address", es: "Dirección", pt: "Endereço" }
    PHONE_NUMBER { en: "Phone number", es: "Número de teléfono", pt: "Número de telefone" }
    CODE { en: "Sample code", es: "Código de muestra", pt: "Código de exemplo" }
    LABEL_BY_META { en: "set by Meta", es: "lo fija Meta", pt: "definido pela Meta" }
    COPY_LABEL { en: "Copy code", es: "Copiar código", pt: "Copiar código" }
    MOVE_UP { en: "Move up", es: "Subir", pt: "Mover para cima" }
    MOVE_DOWN { en: "Move down", es: "Bajar", pt: "Mover para baixo" }
    MOVED_TO { en: "Moved to place <place>", es: "Movido al puesto <place>", pt: "Movido para a posição <place>" }
    DELETE { en: "Delete", es: "Borrar", pt: "Excluir" }
    BUTTON_DELETED { en: "Button deleted", es: "Botón borrado", pt: "Botão excluído" }
    TEN_BUTTONS { en: "Ten buttons are the most", es: "Diez botones como máximo", pt: "Dez botões no máximo" }
    NO_MORE_OF_IT { en: "No more of this kind", es: "No caben más de este tipo", pt: "Não cabem mais deste tipo" }
    UNTITLED_BUTTON { en: "No text yet", es: "Aún sin texto", pt: "Ainda sem texto" }
    OTHER_PARTS { en: "Other parts", es: "Otras partes", pt: "Outras partes" }
    OTHER_PARTS_NOTE { en: "kept whole", es: "se guardan enteras", pt: "ficam inteiras" }
    KEPT_PART {
        en: "Ventana does not edit it yet; it is exported as it came.",
        es: "Ventana aún no la edita; se exporta tal cual.",
        pt: "A Ventana ainda não a edita; ela é exportada como veio.",
    }
    PART_WITHOUT_TYPE { en: "A part without a type", es: "Una parte sin tipo", pt: "Uma parte sem tipo" }
    PROBLEMS { en: "Problems", es: "Problemas", pt: "Problemas" }
    WHOLE_TEMPLATE { en: "Whole template", es: "Toda la plantilla", pt: "Todo o modelo" }
    N_OF { en: "<n> of <all>", es: "<n> de <all>", pt: "<n> de <all>" }
    PREVIOUS { en: "Previous problem", es: "Problema anterior", pt: "Problema anterior" }
    NEXT { en: "Next problem", es: "Problema siguiente", pt: "Próximo problema" }
    FILTER { en: "Filter", es: "Filtro", pt: "Filtro" }
    ALL_OF_THEM { en: "All", es: "Todos", pt: "Todos" }
    ERRORS { en: "Errors", es: "Errores", pt: "Erros" }
    WARNINGS { en: "Warnings", es: "Avisos", pt: "Avisos" }
    NOTES { en: "Notes", es: "Notas", pt: "Notas" }
    ERROR_N { en: "Error <n>", es: "Error <n>", pt: "Erro <n>" }
    WARNING_N { en: "Warning <n>", es: "Aviso <n>", pt: "Aviso <n>" }
    NOTE_N { en: "Note <n>", es: "Nota <n>", pt: "Nota <n>" }
    NOTHING_TO_FIX { en: "Nothing to fix", es: "Nada que arreglar", pt: "Nada a corrigir" }
    RULES_LOOKED_AT {
        en: "<n> rules looked at. What you write is checked at once.",
        es: "<n> reglas miradas. Lo que escribas se mira al momento.",
        pt: "<n> regras conferidas. O que você escreve é conferido na hora.",
    }
    NONE_OF_THIS_KIND { en: "None of this kind", es: "Ninguno de este tipo", pt: "Nenhum deste tipo" }
    META_ANSWERS { en: "Meta answers <code>", es: "Meta responde <code>", pt: "A Meta responde <code>" }
    RULE_AND_SOURCE { en: "Rule and source", es: "Regla y fuente", pt: "Regra e fonte" }
    WHOLE_RULE { en: "The whole rule, with examples", es: "La regla completa, con ejemplos", pt: "A regra completa, com exemplos" }
    SOURCE_LINE {
        en: "<rule>. Source: <source>, <date>. <confidence>.",
        es: "<rule>. Fuente: <source>, <date>. <confidence>.",
        pt: "<rule>. Fonte: <source>, <date>. <confidence>.",
    }
    DOCUMENTED { en: "Documented by Meta", es: "Documentado por Meta", pt: "Documentado pela Meta" }
    OBSERVED { en: "Seen in Meta's answers", es: "Visto en respuestas de Meta", pt: "Visto em respostas da Meta" }
    INFERRED { en: "Inferred from other facts", es: "Deducido de otros datos", pt: "Deduzido de outros dados" }
    FOLKLORE {
        en: "Said by others; Meta does not confirm it",
        es: "Lo dicen terceros; Meta no lo confirma",
        pt: "Dito por terceiros; a Meta não confirma",
    }
    FIXED { en: "Fixed", es: "Arreglado", pt: "Corrigido" }
    PREVIEW { en: "Preview", es: "Vista previa", pt: "Prévia" }
    CAN_I_SEND { en: "Can I send it?", es: "¿Puedo enviarla?", pt: "Posso enviar?" }
    EDIT { en: "Edit", es: "Editar", pt: "Editar" }
    PHONE { en: "Phone", es: "Móvil", pt: "Celular" }
    PHONE_THEME { en: "Theme of the phone", es: "Tema del móvil", pt: "Tema do celular" }
    LIGHT { en: "Light", es: "Claro", pt: "Claro" }
    DARK { en: "Dark", es: "Oscuro", pt: "Escuro" }
    VALUES { en: "Values", es: "Datos", pt: "Dados" }
    VARIABLES { en: "Variables", es: "Variables", pt: "Variáveis" }
    MESSAGE { en: "Message", es: "Mensaje", pt: "Mensagem" }
    EMPTY_MESSAGE {
        en: "Your message appears here",
        es: "Aquí aparece tu mensaje",
        pt: "Sua mensagem aparece aqui",
    }
    ALL_OPTIONS { en: "All options", es: "Todas las opciones", pt: "Todas as opções" }
    IMAGE { en: "Image", es: "Imagen", pt: "Imagem" }
    VIDEO { en: "Video", es: "Vídeo", pt: "Vídeo" }
    DOCUMENT { en: "Document", es: "Documento", pt: "Documento" }
    LOCATION { en: "Location", es: "Lugar", pt: "Local" }
    GIF { en: "GIF", es: "GIF", pt: "GIF" }
    PRODUCT { en: "Product", es: "Producto", pt: "Produto" }
    READY { en: "Ready to submit.", es: "Lista para enviar a revisión.", pt: "Pronto para enviar à revisão." }
    READY_WHY {
        en: "No errors and no warnings.",
        es: "Sin errores ni avisos.",
        pt: "Sem erros nem avisos.",
    }
    READY_NOTES {
        en: "<n> <n|note|notes> to know.",
        es: "<n> <n|nota que conviene|notas que conviene> saber.",
        pt: "<n> <n|nota a|notas a> saber.",
    }
    ACCEPTED_WITH_RISK {
        en: "Will be accepted; <n> <n|risk|risks> in review.",
        es: "Se aceptará; <n> <n|riesgo|riesgos> en la revisión.",
        pt: "Será aceito; <n> <n|risco|riscos> na revisão.",
    }
    NOT_YET {
        en: "Not ready to submit: <n> <n|error|errors>.",
        es: "Aún no se puede enviar a revisión: <n> <n|error|errores>.",
        pt: "Ainda não dá para enviar à revisão: <n> <n|erro|erros>.",
    }
    NOT_YET_SHORT {
        en: "<n> <n|error|errors> to fix",
        es: "<n> <n|error|errores> por arreglar",
        pt: "<n> <n|erro|erros> a corrigir",
    }
    NOTHING_ELSE { en: "Nothing else stands between.", es: "Nada más lo impide.", pt: "Nada mais impede." }
    ALSO_WARNINGS {
        en: "Also <n> <n|warning|warnings>.",
        es: "Además, <n> <n|aviso|avisos>.",
        pt: "E mais <n> <n|aviso|avisos>.",
    }
    COPY_JSON { en: "Copy JSON", es: "Copiar JSON", pt: "Copiar JSON" }
    COPIED { en: "JSON copied", es: "JSON copiado", pt: "JSON copiado" }
    DOWNLOAD_JSON { en: "Download .json", es: "Descargar .json", pt: "Baixar .json" }
    COPY_BY_HAND {
        en: "The browser does not let us copy. Select the text and copy it.",
        es: "El navegador no nos deja copiar. Selecciona el texto y cópialo.",
        pt: "O navegador não nos deixa copiar. Selecione o texto e copie.",
    }
    IMPORT_QUESTION { en: "Which template do you want to open?", es: "¿Qué plantilla quieres abrir?", pt: "Que modelo você quer abrir?" }
    IMPORT_HOW {
        en: "Paste its Graph JSON here, or drop a file. It does not leave this device.",
        es: "Pega aquí su JSON de Graph o suelta un archivo. No sale de este equipo.",
        pt: "Cole aqui o JSON do Graph ou solte um arquivo. Não sai deste dispositivo.",
    }
    GRAPH_JSON { en: "Graph JSON", es: "JSON de Graph", pt: "JSON do Graph" }
    CHOOSE_FILE { en: "Choose a file", es: "Elegir un archivo", pt: "Escolher um arquivo" }
    OPEN_IT { en: "Open", es: "Abrir", pt: "Abrir" }
    IMPORTED { en: "Template opened", es: "Plantilla abierta", pt: "Modelo aberto" }
    DROP_HERE { en: "Drop the JSON here", es: "Suelta aquí el JSON", pt: "Solte o JSON aqui" }
    FILE_TOO_LARGE {
        en: "The file is larger than 5 MB; a template is far smaller.",
        es: "El archivo pasa de 5 MB; una plantilla ocupa mucho menos.",
        pt: "O arquivo passa de 5 MB; um modelo é bem menor.",
    }
    FILE_UNREADABLE {
        en: "The file could not be read.",
        es: "No se ha podido leer el archivo.",
        pt: "Não foi possível ler o arquivo.",
    }
    WHEN_DID_THEY_WRITE {
        en: "When did the customer last write?",
        es: "¿Cuándo escribió el cliente por última vez?",
        pt: "Quando o cliente escreveu pela última vez?",
    }
    JUST_NOW { en: "Just now", es: "Ahora mismo", pt: "Agora mesmo" }
    AN_HOUR_AGO { en: "An hour ago", es: "Hace 1 h", pt: "Há 1 h" }
    YESTERDAY { en: "Yesterday at this time", es: "Ayer a esta hora", pt: "Ontem a esta hora" }
    NEVER { en: "Never", es: "Nunca", pt: "Nunca" }
    DATE_AND_TIME { en: "Date and time", es: "Fecha y hora", pt: "Data e hora" }
    STATUS_AT_META { en: "This template at Meta", es: "Esta plantilla en Meta", pt: "Este modelo na Meta" }
    FREE_TEXT { en: "Free text", es: "Texto libre", pt: "Texto livre" }
    THIS_TEMPLATE { en: "This template", es: "Esta plantilla", pt: "Este modelo" }
    YES { en: "Yes.", es: "Sí.", pt: "Sim." }
    YES_UNTIL { en: "Yes, until <time>.", es: "Sí, hasta <time>.", pt: "Sim, até <time>." }
    NO { en: "No.", es: "No.", pt: "Não." }
    UNCERTAIN { en: "Not certain.", es: "No se sabe.", pt: "Não se sabe." }
    NOT_SUBMITTED {
        en: "Meta does not know it yet. A template can be sent once it is approved.",
        es: "Meta aún no la conoce. Una plantilla se puede enviar cuando está aprobada.",
        pt: "A Meta ainda não o conhece. Um modelo pode ser enviado depois de aprovado.",
    }
    SUBMIT_IT {
        en: "Submit it for review; the answer usually comes within a day.",
        es: "Envíala a revisión; la respuesta suele llegar en un día.",
        pt: "Envie-o à revisão; a resposta costuma chegar em um dia.",
    }
    CLOSES_IN { en: "Closes in", es: "Se cierra en", pt: "Fecha em" }
    META_WOULD_ANSWER { en: "Meta would answer <code>, <title>", es: "Meta respondería <code>, <title>", pt: "A Meta responderia <code>, <title>" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_does() {
        let written = |count| Locale::ALL.map(|locale| number(count, locale));
        assert_eq!(written(60), ["60", "60", "60"]);
        assert_eq!(written(1024), ["1,024", "1024", "1.024"]);
        assert_eq!(written(100_000), ["100,000", "100\u{a0}000", "100.000"]);
        assert_eq!(written(1_234_567), ["1,234,567", "1\u{a0}234\u{a0}567", "1.234.567"]);
    }

    #[test]
    fn the_first_language_of_the_browser_that_we_speak_is_taken() {
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        assert_eq!(preferred(tags(&["ca", "es-AR", "en"])), Locale::Es);
        assert_eq!(preferred(tags(&["pt-BR"])), Locale::Pt);
        assert_eq!(preferred(tags(&["ja"])), Locale::En);
    }
}
