use super::EVERYDAY;
use super::search::Found;
use crate::policy::errors;

/// What may say whose code a code is. Of anything else, such as `status code`, it is not Meta's.
const OWNERS: &[&str] = &["api", "cloud", "error", "graph", "meta", "whatsapp"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Number(&'a str),
    Mark(char),
}

/// Finds codes in a line of a log: `(#131047)`, `code: 131047`, `error_subcode=2388047`, or a known number by itself.
pub(super) fn read(line: &str) -> Found {
    let tokens = tokens(line);
    let after = |is_mark: &dyn Fn(usize) -> bool| {
        (0..tokens.len()).filter(|at| is_mark(*at)).find_map(|at| number_after(&tokens, at))
    };
    let subcode = after(&|at| word(&tokens, at).is_some_and(|word| word.ends_with("subcode")));
    let code = after(&|at| is_hash(&tokens, at))
        .or_else(|| after(&|at| is_code(&tokens, at)))
        .or_else(|| after(&|at| is_error(&tokens, at)).filter(|code| is_known(*code)))
        .or_else(|| alone(&tokens));
    Found { code, subcode, ..Found::default() }
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let length = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let is_digit = |c: char| c.is_ascii_digit();
        let end = match first {
            _ if is_digit(first) => length(is_digit),
            _ if first.is_alphabetic() => length(char::is_alphabetic),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        tokens.push(match first {
            _ if is_digit(first) => Token::Number(token),
            _ if first.is_alphabetic() => Token::Word(token),
            _ => Token::Mark(first),
        });
        rest = after;
    }
    tokens
}

fn word(tokens: &[Token<'_>], at: usize) -> Option<String> {
    match tokens.get(at) {
        Some(Token::Word(word)) => Some(word.to_ascii_lowercase()),
        _ => None,
    }
}

fn mark(tokens: &[Token<'_>], at: usize) -> Option<char> {
    match tokens.get(at) {
        Some(Token::Mark(mark)) => Some(*mark),
        _ => None,
    }
}

fn is_hash(tokens: &[Token<'_>], at: usize) -> bool {
    mark(tokens, at) == Some('#') && at.checked_sub(1).and_then(|at| mark(tokens, at)) == Some('(')
}

fn is_code(tokens: &[Token<'_>], at: usize) -> bool {
    match word(tokens, at).as_deref() {
        Some("errorcode") => true,
        Some("code") => {
            let before = |steps: usize| at.checked_sub(steps);
            match before(1).and_then(|at| mark(tokens, at)) {
                None => before(1).is_none(),
                Some(' ' | '_' | '-') => before(2)
                    .and_then(|at| word(tokens, at))
                    .is_none_or(|owner| OWNERS.contains(&owner.as_str())),
                Some(_) => true,
            }
        }
        _ => false,
    }
}

fn is_error(tokens: &[Token<'_>], at: usize) -> bool {
    word(tokens, at).is_some_and(|word| word == "error" || word == "err")
}

/// The number that a few marks lead to.
fn number_after(tokens: &[Token<'_>], at: usize) -> Option<i64> {
    let is_between = |at: &usize| {
        mark(tokens, *at)
            .is_some_and(|mark| matches!(mark, ' ' | '\t' | ':' | '=' | '"' | '\'' | '\\' | '#' | '(' | '['))
    };
    let from = at.checked_add(1)?;
    let skipped = (from..tokens.len()).take(6).take_while(is_between).count();
    standing(tokens, from.checked_add(skipped)?)
}

/// The number at a place, unless it is a piece of something longer: an id, a decimal, a date.
fn standing(tokens: &[Token<'_>], at: usize) -> Option<i64> {
    let Some(Token::Number(digits)) = tokens.get(at) else { return None };
    let is_piece = |neighbour: Option<usize>, further: Option<usize>| {
        let token = |at: Option<usize>| at.and_then(|at| tokens.get(at));
        match token(neighbour) {
            Some(Token::Word(_) | Token::Mark('_')) => true,
            Some(Token::Mark('.' | ',' | '-' | '/' | '+' | ':')) => {
                matches!(token(further), Some(Token::Number(_)))
            }
            _ => false,
        }
    };
    let is_piece = is_piece(at.checked_sub(1), at.checked_sub(2))
        || is_piece(at.checked_add(1), at.checked_add(2))
        || at.checked_sub(1).and_then(|at| mark(tokens, at)) == Some('+');
    if is_piece { None } else { digits.parse().ok() }
}

fn is_known(code: i64) -> bool {
    errors::known(code).or_else(|| errors::known_subcode(code)).is_some()
}

fn alone(tokens: &[Token<'_>]) -> Option<i64> {
    let mut numbers = (0..tokens.len()).filter_map(|at| standing(tokens, at));
    numbers.find(|code| *code >= EVERYDAY && is_known(*code))
}
