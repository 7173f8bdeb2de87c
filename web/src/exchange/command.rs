//! The words of a shell command, as far as a pasted `curl` needs them read and one of ours needs them written.

/// Whether a text is a `curl` command.
pub(crate) fn is_curl(text: &str) -> bool {
    let first = text.trim_start_matches(['$', ' ', '\t', '\r', '\n', '\u{FEFF}']);
    let command = first.split_whitespace().next().unwrap_or_default();
    command == "curl" || command == "curl.exe"
}

/// What a `curl` command sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    Text(String),
    /// The name of a file that only the sender's machine has.
    File(String),
    Nothing,
}

/// The data of the first option that gives some.
pub(crate) fn data_of_curl(text: &str) -> Sent {
    const LONG: [&str; 5] = ["--data", "--data-raw", "--data-binary", "--data-ascii", "--json"];
    let words = words(text);
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        let glued = |option: &str| word.strip_prefix(option).and_then(|rest| rest.strip_prefix('='));
        let data = if word == "-d" || LONG.contains(&word) {
            words.next().unwrap_or_default()
        } else if let Some(data) = LONG.iter().find_map(|option| glued(option)) {
            data
        } else if let Some(data) = word.strip_prefix("-d").filter(|rest| !rest.is_empty()) {
            data
        } else {
            continue;
        };
        return match data.strip_prefix('@') {
            Some(file) if !word.starts_with("--data-raw") => Sent::File(file.to_owned()),
            _ => Sent::Text(data.to_owned()),
        };
    }
    Sent::Nothing
}

/// The words as a POSIX shell splits them: quotes, backslashes, lines that go on. Nothing is expanded.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut rest = text.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            // A lone `^` or `` ` `` at the end of a line is how the shells of Windows go on.
            '^' | '`' if matches!(rest.peek(), None | Some('\n' | '\r')) => {}
            '\\' => match rest.next() {
                Some('\n') | None => {}
                Some('\r') if rest.peek() == Some(&'\n') => {
                    rest.next();
                }
                Some(plain) => word.get_or_insert_default().push(plain),
            },
            '\'' => {
                let word = word.get_or_insert_default();
                word.extend(rest.by_ref().take_while(|inside| *inside != '\''));
            }
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(inside) = rest.next().filter(|inside| *inside != '"') {
                    match (inside, rest.peek().copied()) {
                        ('\\', Some(plain @ ('"' | '\\' | '$' | '`'))) => {
                            word.push(plain);
                            rest.next();
                        }
                        ('\\', Some('\n')) => {
                            rest.next();
                        }
                        _ => word.push(inside),
                    }
                }
            }
            '$' if rest.peek() == Some(&'\'') => {
                rest.next();
                let word = word.get_or_insert_default();
                while let Some(inside) = rest.next().filter(|inside| *inside != '\'') {
                    word.push(match (inside, rest.peek().copied()) {
                        ('\\', Some(escape)) => {
                            rest.next();
                            escaped(escape, &mut rest)
                        }
                        _ => inside,
                    });
                }
            }
            plain => word.get_or_insert_default().push(plain),
        }
    }
    words.extend(word);
    words
}

/// What stands behind a backslash inside of `$'…'`.
fn escaped(escape: char, rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> char {
    match escape {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'u' => {
            let mut code = 0;
            for _ in 0..4 {
                let Some(digit) = rest.peek().and_then(|digit| digit.to_digit(16)) else { break };
                code = code * 16 + digit;
                rest.next();
            }
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        plain => plain,
    }
}

/// A text as one word that no shell changes.
pub(crate) fn quoted(text: &str) -> String {
    ["'", &text.replace('\'', r"'\''"), "'"].concat()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn data(command: &str) -> Sent {
        data_of_curl(command)
    }

    #[test]
    fn the_data_is_found_however_it_is_given() {
        let is = |text: &str| Sent::Text(text.to_owned());
        assert_eq!(data("curl -X POST https://a -H 'b: c' -d '{\"a\": 1}'"), is("{\"a\": 1}"));
        assert_eq!(data("curl https://a \\\n  --data-raw \"{\\\"a\\\": 1}\""), is("{\"a\": 1}"));
        assert_eq!(data(r"curl a --json=$'{\'a\u0027: \n1}'"), is("{'a': \n1}"));
        assert_eq!(data(r"curl a -d'it'\''s'"), is("it's"));
        assert_eq!(data("curl a -d @file.json"), Sent::File("file.json".to_owned()));
        assert_eq!(data("curl a"), Sent::Nothing);
        assert_eq!(data("curl a -d"), is(""));
    }

    #[test]
    fn a_command_is_known_by_its_first_word() {
        assert!(is_curl("\n$ curl -d x") && is_curl("curl.exe\t-d"));
        assert!(!is_curl("curly {") && !is_curl("{\"curl\": 1}"));
    }

    proptest! {
        #[test]
        fn what_is_quoted_is_read_back(text in any::<String>()) {
            prop_assert_eq!(data_of_curl(&format!("curl -d {}", quoted(&text))), match text.strip_prefix('@') {
                Some(file) => Sent::File(file.to_owned()),
                None => Sent::Text(text.clone()),
            });
        }

        #[test]
        fn any_command_has_an_answer(text in "[a-d '\"\\\\$@\\n^`-]{0,60}") {
            data_of_curl(&format!("curl {text}"));
        }
    }
}
