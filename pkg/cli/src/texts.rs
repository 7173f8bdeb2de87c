//! The words of the command itself. What is wrong with a template is said by its rules.

use ventana_core::diagnostic::Severity;
use ventana_core::{Text, text};

/// Declares texts, and a list of all for the test.
macro_rules! texts {
    ($( $name:ident: $en:expr, $es:expr, $pt:expr; )*) => {
        $( pub(crate) const $name: Text = text!($en, $es, $pt); )*

        #[cfg(test)]
        const ALL: &[Text] = &[ $( $name, )* ];
    };
}

texts! {
    ERROR: "error", "error", "erro";
    WARNING: "warning", "advertencia", "aviso";
    INFO: "info", "nota", "nota";

    FIX: "Fix", "Arreglo", "Correção";
    DONE: "fixed", "arreglado", "corrigido";
    FIX_WITH: "<n> <n|problem|problems> can be fixed with --fix",
        "<n> <n|problema se arregla|problemas se arreglan> con --fix",
        "<n> <n|problema se corrige|problemas se corrigem> com --fix";
    FIXED: "<n> <n|fix|fixes> written", "<n> <n|arreglo escrito|arreglos escritos>", "<n> <n|correção gravada|correções gravadas>";

    ERRORS: "<n> <n|error|errors>", "<n> <n|error|errores>", "<n> <n|erro|erros>";
    WARNINGS: "<n> <n|warning|warnings>", "<n> <n|advertencia|advertencias>", "<n> <n|aviso|avisos>";
    INFOS: "<n> <n|info|infos>", "<n> <n|nota|notas>", "<n> <n|nota|notas>";
    NOTHING: "Nothing is wrong", "Nada está mal", "Nada está errado";
    TEMPLATES: "<n> <n|template|templates>", "<n> <n|plantilla|plantillas>", "<n> <n|modelo|modelos>";
    FILES: "<n> <n|file|files>", "<n> <n|archivo|archivos>", "<n> <n|arquivo|arquivos>";
    FOUND_IN: "<found> in <templates>, <files>", "<found> en <templates>, <files>", "<found> em <templates>, <files>";
    TOO_MANY_WARNINGS: "More warnings than --max-warnings allows: <n>",
        "Más advertencias de las que permite --max-warnings: <n>",
        "Mais avisos do que --max-warnings permite: <n>";
    PASSED_OVER: "<n> <n|file|files> passed over: no template in <n|it|them>",
        "<n> <n|archivo omitido|archivos omitidos>: sin plantilla",
        "<n> <n|arquivo ignorado|arquivos ignorados>: sem modelo";
    PROGRESS: "<done> of <n> files", "<done> de <n> archivos", "<done> de <n> arquivos";

    MISSING: "There is no such file or folder.", "No existe ese archivo ni esa carpeta.", "Não existe esse arquivo nem essa pasta.";
    DENIED: "It may not be opened.", "No se permite abrirlo.", "Não há permissão para abri-lo.";
    UNREADABLE: "It cannot be read: <why>", "No se puede leer: <why>", "Não é possível ler: <why>";
    UNWRITABLE: "The fixes cannot be written: <why>", "No se pueden escribir los arreglos: <why>", "Não é possível gravar as correções: <why>";
    UNDECODABLE: "It is not UTF-8 text, as JSON is.", "No es texto UTF-8, como lo es JSON.", "Não é texto UTF-8, como é JSON.";
    TOO_LARGE: "It is larger than <n> MB.", "Ocupa más de <n> MB.", "Tem mais de <n> MB.";
    NO_TEMPLATE: "No template was found.", "No se encontró ninguna plantilla.", "Nenhum modelo foi encontrado.";
    NO_JSON: "No JSON file is in it.", "No hay ningún archivo JSON dentro.", "Não há nenhum arquivo JSON nela.";

    NOTHING_ASKED: "Say what to do, for example: ventana check FILES…",
        "Di qué hay que hacer, por ejemplo: ventana check ARCHIVOS…",
        "Diga o que fazer, por exemplo: ventana check ARQUIVOS…";
    NO_FILES: "Name files or folders to check, or - for standard input.",
        "Nombra los archivos o las carpetas que hay que revisar, o - para la entrada estándar.",
        "Indique os arquivos ou as pastas a verificar, ou - para a entrada padrão.";
    NO_COMMAND: "There is no command <word>; there is check.",
        "No hay ninguna orden <word>; la que hay es check.",
        "Não há nenhum comando <word>; o que há é check.";
    NO_OPTION: "There is no option <word>. See: ventana --help",
        "No hay ninguna opción <word>. Mira: ventana --help",
        "Não há nenhuma opção <word>. Veja: ventana --help";
    NO_VALUE: "<word> needs a value: <choice>", "<word> necesita un valor: <choice>", "<word> precisa de um valor: <choice>";
    NO_SUCH_VALUE: "<word> makes no sense; there is: <choice>", "<word> no tiene sentido; hay: <choice>", "<word> não faz sentido; há: <choice>";

    VERSION: "ventana <version> (rulebook of <date>)", "ventana <version> (reglas del <date>)", "ventana <version> (regras de <date>)";
    HELP: "\
ventana check FILES…

Says what Meta would refuse in templates of WhatsApp, and what puts them at risk. A file holds one template, a list
of them, or an answer of GET message_templates. Folders are walked for *.json; - is standard input.
The language variants of one name in a file are held against each other.

  --fix[=safe|all]       write back the fixes that need no decision, or all that only improve
  --format FORMAT        human (default), json, sarif, github
  --locale LOCALE        en (default), es, pt
  --purpose PURPOSE      create, edit or stored; by default what each template looks like
  --max-warnings N       fail with more than N warnings
  --strict               the same as --max-warnings 0
  -q, --quiet            tell of errors only
  --stdin-name PATH      what to call standard input
  --color WHEN           auto (default), always, never; NO_COLOR is heeded
  -h, --help             this page
  -V, --version          the version, and the date of the rules

Ends with 0 when there is no error, 1 when there is one or too many warnings, 2 when the command is used wrongly,
something cannot be read or written, or no template is found. With --fix, standard input is printed as fixed, and findings
go to standard error.
",
"\
ventana check ARCHIVOS…

Dice qué rechazaría Meta en plantillas de WhatsApp y qué las pone en riesgo. Un archivo contiene una plantilla, una
lista de ellas o una respuesta de GET message_templates. En las carpetas se busca *.json; - es la entrada estándar.
Dentro de un archivo se comparan las versiones de idioma de un mismo nombre.

  --fix[=safe|all]       escribe los arreglos que no piden decidir nada, o todos los que solo mejoran
  --format FORMATO       human (por defecto), json, sarif, github
  --locale IDIOMA        en (por defecto), es, pt
  --purpose FIN          create, edit o stored; por defecto, lo que parece cada plantilla
  --max-warnings N       falla con más de N advertencias
  --strict               lo mismo que --max-warnings 0
  -q, --quiet            muestra solo los errores
  --stdin-name RUTA      cómo llamar a la entrada estándar
  --color CUÁNDO         auto (por defecto), always, never; se respeta NO_COLOR
  -h, --help             esta página
  -V, --version          la versión y la fecha de las reglas

Termina con 0 cuando no hay errores, con 1 cuando hay alguno o demasiadas advertencias, con 2 cuando la orden está mal
escrita, algo no se puede leer ni escribir o no hay ninguna plantilla. Con --fix, la entrada estándar sale arreglada y lo
hallado va a la salida de errores.
",
"\
ventana check ARQUIVOS…

Diz o que a Meta recusaria em modelos do WhatsApp e o que os põe em risco. Um arquivo contém um modelo, uma lista
deles ou uma resposta de GET message_templates. Nas pastas procura-se *.json; - é a entrada padrão.
Dentro de um arquivo comparam-se as versões de idioma de um mesmo nome.

  --fix[=safe|all]       grava as correções que não pedem decisão, ou todas as que só melhoram
  --format FORMATO       human (padrão), json, sarif, github
  --locale IDIOMA        en (padrão), es, pt
  --purpose FIM          create, edit ou stored; por padrão, o que cada modelo parece ser
  --max-warnings N       falha com mais de N avisos
  --strict               o mesmo que --max-warnings 0
  -q, --quiet            mostra só os erros
  --stdin-name CAMINHO   como chamar a entrada padrão
  --color QUANDO         auto (padrão), always, never; NO_COLOR é respeitado
  -h, --help             esta página
  -V, --version          a versão e a data das regras

Termina com 0 quando não há erro, com 1 quando há algum ou avisos demais, com 2 quando o comando está mal escrito,
algo não pode ser lido ou gravado ou não há nenhum modelo. Com --fix, a entrada padrão sai corrigida e o que se achou vai
para a saída de erros.
";
}

/// What a severity is called.
pub(crate) fn severity(severity: Severity) -> Text {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Info => INFO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::Locale;

    #[test]
    fn every_text_asks_for_the_same_in_every_language() {
        for text in ALL {
            for locale in Locale::ALL {
                assert!(!text.get(locale).is_empty());
                assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{text:?}");
            }
        }
    }

    #[test]
    fn the_help_fits_a_terminal_and_names_the_same_options_in_every_language() {
        let options = |locale| {
            let lines = HELP.get(locale).lines().filter(|line| line.starts_with("  -"));
            lines
                .map(|line| line.split_once("--").unwrap().1.split([' ', '[']).next().unwrap())
                .collect::<Vec<_>>()
        };
        for locale in Locale::ALL {
            assert!(HELP.get(locale).lines().all(|line| line.chars().count() <= 132));
            assert_eq!(options(locale), options(Locale::En));
        }
        assert_eq!(options(Locale::En).len(), 11);
    }
}
