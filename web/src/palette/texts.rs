//! The words of palette and help.

crate::i18n::texts! {
    COMMANDS { en: "Commands", es: "Comandos", pt: "Comandos" }
    SEARCH {
        en: "Search actions, problems and parts",
        es: "Buscar acciones, problemas y partes",
        pt: "Buscar ações, problemas e partes",
    }
    ACTIONS { en: "Actions", es: "Acciones", pt: "Ações" }
    PROBLEMS_GROUP { en: "Problems", es: "Problemas", pt: "Problemas" }
    GO_TO { en: "Go to", es: "Ir a", pt: "Ir para" }
    LANGUAGES { en: "Language of the interface", es: "Idioma de la interfaz", pt: "Idioma da interface" }
    N_RESULTS { en: "<n> <n|result|results>", es: "<n> <n|resultado|resultados>", pt: "<n> <n|resultado|resultados>" }
    NO_RESULTS { en: "Nothing with these letters", es: "Nada con esas letras", pt: "Nada com essas letras" }
    SHORTCUTS { en: "Keyboard shortcuts", es: "Atajos de teclado", pt: "Atalhos de teclado" }
    ANYWHERE { en: "Anywhere", es: "En cualquier parte", pt: "Em qualquer lugar" }
    IN_PLACE { en: "In its place", es: "En su sitio", pt: "No lugar" }
    NOTHING_TO_UNDO { en: "Nothing to undo yet", es: "Aún no hay nada que deshacer", pt: "Ainda não há nada a desfazer" }
    NOTHING_TO_REDO { en: "Nothing to redo", es: "No hay nada que rehacer", pt: "Não há nada a refazer" }
    ADD_BUTTON_OF { en: "Add button: <kind>", es: "Añadir botón: <kind>", pt: "Adicionar botão: <kind>" }
    INSERT_VARIABLE { en: "Insert variable", es: "Insertar variable", pt: "Inserir variável" }
    SWITCH_THEME { en: "Switch light and dark", es: "Cambiar entre claro y oscuro", pt: "Alternar claro e escuro" }
    PHONE_ANDROID { en: "Preview on Android", es: "Vista previa en Android", pt: "Prévia no Android" }
    PHONE_IPHONE { en: "Preview on iPhone", es: "Vista previa en iPhone", pt: "Prévia no iPhone" }
    PHONE_LIGHT { en: "Preview on a light phone", es: "Vista previa en un móvil claro", pt: "Prévia em um celular claro" }
    PHONE_DARK { en: "Preview on a dark phone", es: "Vista previa en un móvil oscuro", pt: "Prévia em um celular escuro" }
    NO_PREVIEW {
        en: "Show the preview first",
        es: "Muestra antes la vista previa",
        pt: "Mostre a prévia primeiro",
    }
    TO_FORM { en: "Go to the form", es: "Ir al formulario", pt: "Ir para o formulário" }
    TO_PROBLEMS { en: "Go to the problems", es: "Ir a los problemas", pt: "Ir para os problemas" }
    TO_PREVIEW { en: "Go to the preview", es: "Ir a la vista previa", pt: "Ir para a prévia" }
    SKIP { en: "Skip to", es: "Saltar a", pt: "Pular para" }
    CTRL { en: "Ctrl", es: "Ctrl", pt: "Ctrl" }
    SHIFT { en: "Shift", es: "Mayús", pt: "Shift" }
    ALT { en: "Alt", es: "Alt", pt: "Alt" }
    ENTER { en: "Enter", es: "Intro", pt: "Enter" }
    ESCAPE { en: "Esc", es: "Esc", pt: "Esc" }
    HOME { en: "Home", es: "Inicio", pt: "Home" }
    END { en: "End", es: "Fin", pt: "End" }
    WALK_PROBLEMS { en: "Along the problems", es: "Por los problemas", pt: "Pelos problemas" }
    ENTER_CARD {
        en: "From a problem to its characters",
        es: "De un problema a su sitio exacto",
        pt: "De um problema ao ponto exato",
    }
    MOVE_ROW { en: "Move a button up or down", es: "Mover un botón arriba o abajo", pt: "Mover um botão para cima ou para baixo" }
    WALK_TOOLS { en: "Along a toolbar", es: "Por una barra de herramientas", pt: "Por uma barra de ferramentas" }
    CLOSE_IT { en: "Close menu, words or sheet", es: "Cerrar menú, aviso o panel", pt: "Fechar menu, aviso ou painel" }
}
