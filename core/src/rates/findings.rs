//! What a rate card can have wrong.

use crate::diagnostic::remarks;

remarks! {
    WORKBOOK = "rate-card-is-workbook", Error,
        ["This file is a workbook, although its name may end in .csv.",
         "Este archivo es un libro de Excel, aunque su nombre termine en .csv.",
         "Este arquivo é uma pasta de trabalho, embora o nome possa terminar em .csv."],
        help ["Open it in a spreadsheet and save it as CSV (UTF-8).",
              "Ábrelo en una hoja de cálculo y guárdalo como CSV (UTF-8).",
              "Abra-o em uma planilha e salve como CSV (UTF-8)."];
    PDF = "rate-card-is-pdf", Error,
        ["This file is a PDF, not a CSV file.", "Este archivo es un PDF, no un CSV.", "Este arquivo é um PDF, não um CSV."],
        help ["Download the rate card as CSV from Meta's pricing page.",
              "Descarga la tabla de tarifas como CSV de la página de precios de Meta.",
              "Baixe a tabela de tarifas como CSV na página de preços da Meta."];
    TIERS = "rate-card-is-tiers", Info,
        ["This is Meta's second file, of volume tiers. The rates themselves are in the first.",
         "Este es el segundo archivo de Meta, con los tramos por volumen. Las tarifas mismas están en el primero.",
         "Este é o segundo arquivo da Meta, com as faixas de volume. As tarifas em si estão no primeiro."],
        help ["Give the file with a column for each category as well.", "Da también el archivo con una columna por categoría.",
              "Informe também o arquivo com uma coluna por categoria."];
    TIER_CATEGORY = "rate-card-tier-category", Warning,
        ["\"<category>\" has no volume tiers, so this row is left out.", "\"<category>\" no tiene tramos por volumen, así que se omite esta fila.",
         "\"<category>\" não tem faixas de volume, então esta linha fica de fora."];
    TIER_UNREADABLE = "rate-card-tier-unreadable", Error,
        ["\"<count>\" cannot be read as the messages of a tier, so this row of <market> is left out.",
         "\"<count>\" no se puede leer como los mensajes de un tramo, así que se omite esta fila de <market>.",
         "\"<count>\" não pode ser lido como as mensagens de uma faixa, então esta linha de <market> fica de fora."];
    NO_HEADER = "rate-card-without-header", Error,
        ["No row of the file names a market column and a category, so nothing can be read.",
         "Ninguna fila del archivo nombra una columna de mercado y una categoría, así que no se puede leer nada.",
         "Nenhuma linha do arquivo traz uma coluna de mercado e uma categoria, então nada pode ser lido."],
        help ["Keep the header as Meta publishes it: Market, Currency, Marketing, Utility and so on.",
              "Conserva el encabezado de Meta: Market, Currency, Marketing, Utility, etc.",
              "Mantenha o cabeçalho da Meta: Market, Currency, Marketing, Utility etc."];
    EMPTY = "rate-card-empty", Error,
        ["The file has a header and no rates.", "El archivo tiene encabezado, pero ninguna tarifa.",
         "O arquivo tem cabeçalho, mas nenhuma tarifa."];
    NO_DAY = "rate-card-without-date", Warning,
        ["The title does not say from which day the rates hold, so they count for every day.",
         "El título no dice desde qué día rigen las tarifas, así que valen para cualquier día.",
         "O título não diz a partir de que dia as tarifas valem, então elas contam para qualquer dia."];
    MARKET_UNKNOWN = "rate-card-market-unknown", Warning,
        ["Meta is not known to have a market named \"<market>\", so no message is priced by this row.",
         "No se sabe que Meta tenga un mercado llamado \"<market>\", así que esta fila no da precio a ningún mensaje.",
         "Não se sabe de um mercado da Meta chamado \"<market>\", então esta linha não dá preço a nenhuma mensagem."];
    CURRENCY_UNKNOWN = "rate-card-currency-unknown", Error,
        ["\"<currency>\" is no currency that Meta bills in, so the row of <market> is left out.",
         "\"<currency>\" no es una moneda en la que Meta facture, así que se omite la fila de <market>.",
         "\"<currency>\" não é uma moeda em que a Meta cobre, então a linha de <market> fica de fora."];
    CURRENCY_MISSING = "rate-card-currency-missing", Error,
        ["Neither the row of <market> nor the title says in which currency it is, so the row is left out.",
         "Ni la fila de <market> ni el título dicen en qué moneda está, así que se omite la fila.",
         "Nem a linha de <market> nem o título dizem em que moeda está, então a linha fica de fora."];
    MARKET_TWICE = "rate-card-market-twice", Warning,
        ["<market> stands there twice in one currency; the first row counts.",
         "<market> aparece dos veces en la misma moneda; cuenta la primera fila.",
         "<market> aparece duas vezes na mesma moeda; vale a primeira linha."];
    AMOUNT_UNREADABLE = "rate-card-amount-unreadable", Error,
        ["\"<amount>\" cannot be read as an amount without guessing, so <market> has no rate there.",
         "\"<amount>\" no se puede leer como importe sin adivinar, así que <market> no tiene tarifa ahí.",
         "\"<amount>\" não pode ser lido como valor sem adivinhar, então <market> fica sem tarifa ali."];
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_finding_has_a_code_of_its_own_and_is_told_in_every_language() {
        crate::diagnostic::check(super::ALL);
    }
}
