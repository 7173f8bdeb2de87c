/// The `https://` or `http://` that a text begins with, in any case.
///
/// # Examples
/// ```
/// use ventana_core::text::web_scheme;
/// assert_eq!(web_scheme("HTTPS://example.com"), Some("HTTPS://"));
/// assert_eq!(web_scheme("example.com"), None);
/// ```
#[must_use]
pub fn web_scheme(text: &str) -> Option<&str> {
    let head = |scheme: &str| text.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme));
    head("https://").or_else(|| head("http://"))
}
