//! The words of the problems room; older ones are still in `i18n`.

crate::i18n::texts! {
    ON_N_CARDS { en: "on <n> cards", es: "en <n> tarjetas", pt: "em <n> cartões" }
    GO_TO_CHARACTERS { en: "Go to the characters", es: "Ir al sitio exacto", pt: "Ir ao ponto exato" }
    THE_SAMPLE_OF { en: "the sample of <name> is missing", es: "falta la muestra de <name>", pt: "falta o exemplo de <name>" }
    NOT_YET_ONE {
        en: "1 error before you can submit: <thing>.",
        es: "1 error por arreglar antes de enviar a revisión: <thing>.",
        pt: "1 erro a corrigir antes de enviar à revisão: <thing>.",
    }
    FIXED_N {
        en: "<n> <n|problem|problems> fixed",
        es: "<n> <n|problema arreglado|problemas arreglados>",
        pt: "<n> <n|problema corrigido|problemas corrigidos>",
    }
    FIX_ALL { en: "Fix what needs no choice", es: "Arreglar lo que no pide elegir", pt: "Corrigir o que não pede escolha" }
    FIX_N_OF { en: "Fix <n> of <all>", es: "Arreglar <n> de <all>", pt: "Corrigir <n> de <all>" }
    NOTHING_BY_ITSELF {
        en: "Each of these needs a decision of yours",
        es: "Cada uno pide una decisión tuya",
        pt: "Cada um pede uma decisão sua",
    }
    NO_PROBLEMS { en: "There is nothing to fix", es: "No hay nada que arreglar", pt: "Não há nada a corrigir" }
    NOTHING_AT_CARET {
        en: "No problem at the caret",
        es: "No hay ningún problema donde está el cursor",
        pt: "Não há problema onde está o cursor",
    }
    NO_FIX_HERE {
        en: "This one needs a decision of yours",
        es: "Este pide una decisión tuya",
        pt: "Este pede uma decisão sua",
    }
    FIX_AT_CARET { en: "Fix the problem at the caret", es: "Arreglar el problema del cursor", pt: "Corrigir o problema do cursor" }
    EXPLAIN_AT_CARET { en: "Explain the problem at the caret", es: "Explicar el problema del cursor", pt: "Explicar o problema do cursor" }
    PROBLEM_HELP { en: "About this problem", es: "Sobre este problema", pt: "Sobre este problema" }
}
