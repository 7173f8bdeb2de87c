use crate::diagnostic::Diagnostic;
use crate::text::Span;
use std::collections::BTreeMap;

/// Reasons and problems, each kept once however many people have it, without fixes: those are of one message.
#[derive(Default)]
pub(super) struct Said {
    all: Vec<Diagnostic>,
    known: BTreeMap<Key, u16>,
}

/// Code, path, text and span of a diagnostic.
type Key = (&'static str, String, String, Option<(u32, u32)>);

impl Said {
    /// The number of a diagnostic. Once there are as many as numbers, that of one with the same code.
    pub(super) fn number(&mut self, said: Diagnostic) -> u16 {
        let span = said.span.map(|Span { start, end }| (start, end));
        let key = (said.code, said.path.clone(), said.message.clone(), span);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        match u16::try_from(self.all.len()) {
            Ok(free) if free < u16::MAX => {
                self.known.insert(key, free);
                self.all.push(Diagnostic { fixes: Vec::new(), ..said });
                free
            }
            _ => {
                let alike = self.all.iter().position(|known| known.code == said.code);
                alike.and_then(|index| u16::try_from(index).ok()).unwrap_or_default()
            }
        }
    }

    pub(super) fn all(&self) -> &[Diagnostic] {
        &self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    fn said(code: &'static str, message: String) -> Diagnostic {
        let path = String::new();
        Diagnostic {
            code,
            severity: Severity::Info,
            path,
            span: None,
            message,
            help: None,
            fixes: Vec::new(),
            meta: None,
        }
    }

    #[test]
    fn what_is_said_twice_is_kept_once() {
        let mut all = Said::default();
        assert_eq!(all.number(said("a", "x".into())), 0);
        assert_eq!(all.number(said("a", "y".into())), 1);
        assert_eq!(all.number(said("a", "x".into())), 0);
        assert_eq!(all.all().len(), 2);
    }

    #[test]
    fn there_are_never_more_reasons_than_numbers() {
        let mut all = Said::default();
        assert_eq!(all.number(said("b", String::new())), 0);
        for count in 0..70_000 {
            all.number(said("a", count.to_string()));
        }
        assert_eq!(all.all().len(), usize::from(u16::MAX));
        assert_eq!(all.number(said("a", "another".into())), 1);
    }
}
