//! The host of an address, without a parser: what is not there to find is not judged.

use std::ops::Range;

/// The bytes of the host: after the scheme and a user, before a port, a path, a query or a fragment.
pub(super) fn host(url: &str) -> Option<Range<usize>> {
    let start = url.find("://")? + "://".len();
    let rest = url.get(start..)?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let from = authority.rfind('@').map_or(0, |at| at + 1);
    let named = authority.get(from..)?;
    let name = named.split(':').next()?;
    Some(start + from..start + from + name.len())
}

/// Whether a host is a name, or a name below it.
pub(super) fn is_of(url: &str, host: &Range<usize>, name: &str) -> bool {
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
    fn a_name_is_met_whole_or_below_itself() {
        let is = |url: &str| host(url).is_some_and(|host| is_of(url, &host, "wa.me"));
        assert!(is("https://wa.me/1"));
        assert!(is("https://api.WA.me./1"));
        assert!(!is("https://notwa.me/1"));
        assert!(!is("https://wa.me.example.com"));
    }
}
