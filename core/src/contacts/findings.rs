//! What a list of contacts can have wrong.

use crate::diagnostic::remarks;

remarks! {
    WORKBOOK = "contacts-are-workbook", Error,
        ["This file is a workbook, although its name may end in .csv.",
         "Este archivo es un libro de Excel, aunque su nombre termine en .csv.",
         "Este arquivo é uma pasta de trabalho, embora o nome possa terminar em .csv."],
        help ["Open it in a spreadsheet and save it as CSV (UTF-8).",
              "Ábrelo en una hoja de cálculo y guárdalo como CSV (UTF-8).",
              "Abra-o em uma planilha e salve como CSV (UTF-8)."];
    PDF = "contacts-are-pdf", Error,
        ["This file is a PDF, not a CSV file.", "Este archivo es un PDF, no un CSV.", "Este arquivo é um PDF, não um CSV."];
    NO_RECIPIENT = "contacts-without-recipient", Error,
        ["No column is known to hold the phone numbers. The columns are: <columns>.",
         "No se reconoce ninguna columna con los números de teléfono. Las columnas son: <columns>.",
         "Nenhuma coluna foi reconhecida como a dos números de telefone. As colunas são: <columns>."],
        help ["Say which column is the recipient, or call it \"phone\".", "Indica qué columna es el destinatario o llámala \"teléfono\".",
              "Diga qual coluna é o destinatário ou chame-a de \"telefone\"."];
    NO_HEADER = "contacts-without-header", Warning,
        ["The first row is no header: it holds a number already. The numbers were taken from that column, all else is passed over.",
         "La primera fila no es un encabezado: ya trae un número. Los números se tomaron de esa columna y lo demás se omite.",
         "A primeira linha não é um cabeçalho: já traz um número. Os números vieram dessa coluna e o resto foi ignorado."],
        help ["Put a row with the names of the columns above it.", "Pon encima una fila con los nombres de las columnas.",
              "Coloque acima uma linha com os nomes das colunas."];
    EMPTY = "contacts-empty", Error,
        ["The file has no contacts.", "El archivo no tiene contactos.", "O arquivo não tem contatos."];
    COLUMN_TWICE = "column-twice", Warning,
        ["Two columns are taken for <meaning>; the first counts.", "Dos columnas se toman como <meaning>; cuenta la primera.",
         "Duas colunas foram tomadas como <meaning>; vale a primeira."];
    COLUMN_MISSING = "column-missing", Error,
        ["The file has no column called \"<header>\".", "El archivo no tiene ninguna columna llamada \"<header>\".",
         "O arquivo não tem nenhuma coluna chamada \"<header>\"."];
    MEANING_UNKNOWN = "column-meaning-unknown", Error,
        ["\"<meaning>\" is nothing that a column can be.", "\"<meaning>\" no es nada que una columna pueda ser.",
         "\"<meaning>\" não é nada que uma coluna possa ser."],
        help ["Use recipient, lastInboundAt, marketingOptOut, a place such as body.1, or ignored.",
              "Usa recipient, lastInboundAt, marketingOptOut, un lugar como body.1 o ignored.",
              "Use recipient, lastInboundAt, marketingOptOut, um lugar como body.1 ou ignored."];
    NUMBER_MISSING = "number-missing", Error,
        ["This row has no phone number.", "Esta fila no tiene número de teléfono.", "Esta linha não tem número de telefone."];
    NUMBER_LOST = "number-lost-digits", Error,
        ["\"<number>\" is a number that a spreadsheet has shortened; its last digits are lost.",
         "\"<number>\" es un número que la hoja de cálculo abrevió; perdió sus últimas cifras.",
         "\"<number>\" é um número que a planilha abreviou; seus últimos algarismos se perderam."],
        help ["Set the column to text in the original and export it again.",
              "En el original, pon la columna como texto y vuelve a exportarla.",
              "No original, formate a coluna como texto e exporte de novo."];
    NUMBER_NATIONAL = "number-without-country", Error,
        ["\"<number>\" begins with 0, as within a country; no country code does.",
         "\"<number>\" empieza por 0, como dentro de un país; ningún código de país empieza así.",
         "\"<number>\" começa com 0, como dentro de um país; nenhum código de país começa assim."],
        help ["Write it with its country code, such as +52.", "Escríbelo con su código de país, como +52.",
              "Escreva-o com o código do país, como +55."];
    NUMBER_PERHAPS_NATIONAL = "number-perhaps-without-country", Warning,
        ["\"<number>\" is short for a number with its country code, so the code may be missing.",
         "\"<number>\" es corto para un número con código de país; quizá le falte el código.",
         "\"<number>\" é curto para um número com código do país; talvez falte o código."],
        help ["Write it with + and its country code.", "Escríbelo con + y su código de país.", "Escreva-o com + e o código do país."];
    NUMBER_SHORT = "number-too-short", Error,
        ["\"<number>\" is too short for a phone number with its country code.",
         "\"<number>\" es demasiado corto para un número con código de país.",
         "\"<number>\" é curto demais para um número com código do país."];
    NUMBER_LONG = "number-too-long", Error,
        ["\"<number>\" is longer than any phone number.", "\"<number>\" es más largo que cualquier número de teléfono.",
         "\"<number>\" é mais longo que qualquer número de telefone."];
    NUMBER_UNREADABLE = "number-unreadable", Error,
        ["\"<number>\" cannot be read as one phone number.", "\"<number>\" no se puede leer como un número de teléfono.",
         "\"<number>\" não pode ser lido como um número de telefone."];
    TIME_LOST = "time-lost-digits", Error,
        ["\"<time>\" is a time that a spreadsheet has shortened; its last digits are lost.",
         "\"<time>\" es un momento que la hoja de cálculo abrevió; perdió sus últimas cifras.",
         "\"<time>\" é um momento que a planilha abreviou; seus últimos algarismos se perderam."],
        help ["Set the column to text in the original and export it again.",
              "En el original, pon la columna como texto y vuelve a exportarla.",
              "No original, formate a coluna como texto e exporte de novo."];
    TIME_UNREADABLE = "time-unreadable", Error,
        ["\"<time>\" cannot be read as a time.", "\"<time>\" no se puede leer como un momento.",
         "\"<time>\" não pode ser lido como um momento."];
    TIME_ZONE_MISSING = "time-zone-missing", Error,
        ["Times such as \"<time>\" do not say in which time zone they are, so none of them is read.",
         "Los momentos como \"<time>\" no dicen en qué zona horaria están, así que no se lee ninguno.",
         "Momentos como \"<time>\" não dizem em que fuso horário estão, então nenhum é lido."],
        help ["Name the time zone of the file.", "Indica la zona horaria del archivo.", "Informe o fuso horário do arquivo."];
    TIME_ZONE_UNKNOWN = "time-zone-unknown", Error,
        ["The time zone \"<zone>\" is not known here, so times without an offset are not read.",
         "Aquí no se conoce la zona horaria \"<zone>\", así que no se leen los momentos sin desfase.",
         "O fuso horário \"<zone>\" não é conhecido aqui, então momentos sem deslocamento não são lidos."];
    DATE_ORDER_UNSETTLED = "date-order-unsettled", Error,
        ["\"<time>\" can be two days: no date of the file tells whether the day or the month comes first, so such dates are not read.",
         "\"<time>\" puede ser dos días: ninguna fecha del archivo aclara si va antes el día o el mes, así que esas fechas no se leen.",
         "\"<time>\" pode ser dois dias: nenhuma data do arquivo mostra se o dia ou o mês vem antes, então essas datas não são lidas."],
        help ["Say in which order dates are written.", "Indica en qué orden están las fechas.", "Diga em que ordem as datas estão."];
    DATE_ORDER_MIXED = "date-order-mixed", Error,
        ["Some dates have the day first and some the month, so \"<time>\" and others that can be both are not read.",
         "Unas fechas llevan primero el día y otras el mes, así que no se leen \"<time>\" ni las demás que pueden ser ambas.",
         "Algumas datas trazem primeiro o dia e outras o mês, então \"<time>\" e as demais que podem ser ambas não são lidas."];
    FLAG_UNREADABLE = "opt-out-unreadable", Warning,
        ["\"<flag>\" says neither yes nor no, so this customer counts as one who stopped marketing messages.",
         "\"<flag>\" no dice ni sí ni no, así que este cliente cuenta como dado de baja del marketing.",
         "\"<flag>\" não diz nem sim nem não, então este cliente conta como quem parou o marketing."];
    MORE = "contacts-more", Info,
        ["<count> more rows have the problem <code>.", "Otras <count> filas tienen el problema <code>.",
         "Outras <count> linhas têm o problema <code>."];
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_finding_has_a_code_of_its_own_and_is_told_in_every_language() {
        crate::diagnostic::check(super::ALL);
    }
}
