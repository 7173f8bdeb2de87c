//! What is said about the drafts of this device.

use crate::i18n::texts;

texts! {
    YOUR_DRAFTS { en: "Your drafts", es: "Tus borradores", pt: "Seus rascunhos" }
    SEARCH_N {
        en: "Search <n> <n|draft|drafts>",
        es: "Buscar en <n> <n|borrador|borradores>",
        pt: "Buscar em <n> <n|rascunho|rascunhos>",
    }
    NONE_YET {
        en: "Nothing here yet. What you write is kept on this device as you write it.",
        es: "Aquí aún no hay nada. Lo que escribas se guarda en este equipo mientras lo escribes.",
        pt: "Ainda não há nada aqui. O que você escreve fica guardado neste dispositivo enquanto escreve.",
    }
    NONE_FOUND { en: "No draft has these words.", es: "Ningún borrador contiene esas palabras.", pt: "Nenhum rascunho tem essas palavras." }
    ONLY_ONE {
        en: "This browser keeps only the draft that is open. Download the others before you leave.",
        es: "Este navegador solo guarda el borrador abierto. Descarga los demás antes de salir.",
        pt: "Este navegador guarda só o rascunho aberto. Baixe os outros antes de sair.",
    }
    UNTITLED { en: "Template without a name", es: "Plantilla sin nombre", pt: "Modelo sem nome" }
    IS_OPEN { en: "open now", es: "abierto ahora", pt: "aberto agora" }
    IS_READY { en: "ready", es: "lista", pt: "pronto" }
    N_ERRORS { en: "<n> <n|error|errors>", es: "<n> <n|error|errores>", pt: "<n> <n|erro|erros>" }
    N_WARNINGS { en: "<n> <n|warning|warnings>", es: "<n> <n|aviso|avisos>", pt: "<n> <n|aviso|avisos>" }
    ACTIONS_OF { en: "Actions for “<title>”", es: "Acciones para «<title>»", pt: "Ações para “<title>”" }
    RENAME { en: "Rename", es: "Cambiar el nombre", pt: "Renomear" }
    NAME_OF { en: "Name of “<title>”", es: "Nombre de «<title>»", pt: "Nome de “<title>”" }
    TITLE_OF_DRAFT { en: "Name of the template", es: "Nombre de la plantilla", pt: "Nome do modelo" }
    DUPLICATE { en: "Duplicate", es: "Duplicar", pt: "Duplicar" }
    DELETE { en: "Delete", es: "Eliminar", pt: "Excluir" }
    DELETED { en: "“<title>” deleted", es: "«<title>» eliminada", pt: "“<title>” excluído" }
    DUPLICATED { en: "Copied as “<title>”", es: "Copiada como «<title>»", pt: "Copiado como “<title>”" }
    ABOUT_ALL { en: "All drafts", es: "Todos los borradores", pt: "Todos os rascunhos" }
    EXPORT_ALL { en: "Download all as a file", es: "Descargar todo en un archivo", pt: "Baixar tudo em um arquivo" }
    BRING_IN { en: "Bring in drafts from a file", es: "Traer borradores de un archivo", pt: "Trazer rascunhos de um arquivo" }
    NOTHING_TO_EXPORT { en: "There is no draft yet", es: "Aún no hay borradores", pt: "Ainda não há rascunhos" }
    BROUGHT_IN {
        en: "<n> <n|draft|drafts> brought in",
        es: "<n> <n|borrador añadido|borradores añadidos>",
        pt: "<n> <n|rascunho adicionado|rascunhos adicionados>",
    }
    ALL_HERE {
        en: "All drafts of this file are here already",
        es: "Todos los borradores de ese archivo ya están aquí",
        pt: "Todos os rascunhos desse arquivo já estão aqui",
    }
    SHOW_MORE { en: "Show <n> more", es: "Mostrar <n> más", pt: "Mostrar mais <n>" }
    WITHOUT_PICTURES {
        en: "Pictures and videos of this device stay here; the file holds the texts.",
        es: "Las imágenes y los vídeos de este equipo se quedan aquí; el archivo contiene los textos.",
        pt: "As imagens e os vídeos deste dispositivo ficam aqui; o arquivo contém os textos.",
    }
}
