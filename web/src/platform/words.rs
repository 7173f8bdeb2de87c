use super::shipped;
use ventana_core::{Locale, outside};

/// Brings the words of a language, which are a file of the page, and says whether they are here.
pub(crate) async fn bring(locale: Locale) -> bool {
    outside::is_here(locale)
        || shipped::bytes("words", locale).await.is_some_and(|bytes| outside::bring(locale, bytes))
}
