//! The host of an address, without a parser: what is not there to find is not judged.

use std::ops::Range;

/// The bytes of the host: after the scheme and a user, before a port, a path, a query or a fragment.
pub(in crate::rules) fn host(url: &str) -> Option<Range<usize>> {
    let start = url.find("://")? + "://".len();
    let rest = url.get(start..)?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let from = authority.rfind('@').map_or(0, |at| at + 1);
    let named = authority.get(from..)?;
    let name = named.split(':').next()?;
    Some(start + from..start + from + name.len())
}

/// The hosts of the addresses that a text mentions: those with a scheme, and those with a path behind a dotted name.
pub(in crate::rules) fn mentioned(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    text.split(char::is_whitespace).filter_map(move |run| {
        let start = from;
        let end = start + run.len();
        from = end + text.get(end..)?.chars().next().map_or(0, char::len_utf8);
        if let Some(host) = host(run) {
            return Some(start + host.start..start + host.end);
        }
        let bare = run.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let (name, _) = bare.split_once('/').filter(|(name, _)| name.contains('.'))?;
        let at = start + run.len() - bare.len();
        Some(at..at + name.len())
    })
}

/// Whether a host is a name, or a name below it.
pub(in crate::rules) fn is_of(url: &str, host: &Range<usize>, name: &str) -> bool {
    let host = url.get(host.clone()).unwrap_or_default().trim_end_matches('.');
    let Some(at) = host.len().checked_sub(name.len()) else { return false };
    let (Some(above), Some(end)) = (host.get(..at), host.get(at..)) else { return false };
    end.eq_ignore_ascii_case(name) && (above.is_empty() || above.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_stands_between_the_scheme_and_all_that_follows() {
        let of = |url: &'static str| host(url).and_then(|host| url.get(host));
        assert_eq!(of("https://example.com"), Some("example.com"));
        assert_eq!(of("https://me@example.com:8080/a?b#c"), Some("example.com"));
        assert_eq!(of("https://example.com?to=https://wa.me"), Some("example.com"));
        assert_eq!(of("example.com"), None);
    }

    #[test]
    fn a_text_mentions_addresses_with_a_scheme_or_a_path() {
        let of = |text: &'static str| mentioned(text).filter_map(|host| text.get(host)).collect::<Vec<_>>();
        assert_eq!(
            of("See (wa.me/1) or\u{a0}https://bit.ly/2, then b.example/3."),
            ["wa.me", "bit.ly", "b.example"]
        );
        assert_eq!(of("A bit.ly, and/or a file.txt"), [] as [&str; 0]);
    }

    #[test]
    fn a_name_is_met_whole_or_below_itself() {
        let is = |url: &str| host(url).is_some_and(|host| is_of(url, &host, "wa.me"));
        assert!(is("https://wa.me/1"));
        assert!(is("https://api.WA.me./1"));
        assert!(!is("https://notwa.me/1"));
        assert!(!is("https://wa.me.example.com"));
    }
}
