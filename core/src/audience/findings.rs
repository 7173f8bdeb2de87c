//! What is said of single rows of an audience, beside their decisions.

use crate::diagnostic::remarks;

remarks! {
    RECIPIENT_TWICE = "recipient-twice", Warning,
        ["This recipient stands in an earlier row too, and would get the message twice.",
         "Este destinatario ya está en una fila anterior y recibiría el mensaje dos veces.",
         "Este destinatário já está em uma linha anterior e receberia a mensagem duas vezes."];
    INSTANT_UNREADABLE = "last-inbound-unreadable", Warning,
        ["When this customer last wrote cannot be read.", "No se puede leer cuándo escribió este cliente por última vez.",
         "Não é possível ler quando este cliente escreveu pela última vez."];
    LIMIT_REACHED = "limit-reached-here", Warning,
        ["With this person the account reaches its limit of <limit> people in 24 hours. Whoever comes after may have to wait.",
         "Con esta persona la cuenta llega a su límite de <limit> personas en 24 horas. Quienes siguen quizá tengan que esperar.",
         "Com esta pessoa a conta chega ao limite de <limit> pessoas em 24 horas. Quem vem depois talvez precise esperar."];
    VALUE_WITHOUT_PLACE = "value-without-place", Warning,
        ["The template has no place called \"<place>\", so these values are not sent.",
         "La plantilla no tiene ningún lugar llamado \"<place>\", así que estos valores no se envían.",
         "O modelo não tem nenhum lugar chamado \"<place>\", então estes valores não são enviados."];
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_finding_has_a_code_of_its_own_and_is_told_in_every_language() {
        crate::diagnostic::check(super::ALL);
    }
}
