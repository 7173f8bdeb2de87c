use super::{Diagnostic, Span};
use crate::json::{Json, Pointer};
use crate::sort::sorted_by;

/// Sorts by where the paths stand in the document: what stands in no list goes before `components`, a missing member
/// after those that are there, a value before what is in it.
pub(crate) fn sorted_by_document(diagnostics: Vec<Diagnostic>, document: &Json) -> Vec<Diagnostic> {
    let keyed = diagnostics.into_iter().map(|diagnostic| (key(&diagnostic, document), diagnostic)).collect();
    sorted_by(keyed, |(a, _), (b, _)| a.cmp(b)).into_iter().map(|(_, diagnostic)| diagnostic).collect()
}

fn key(diagnostic: &Diagnostic, document: &Json) -> (Vec<(bool, usize)>, Option<Span>) {
    let mut place = Some(document);
    let tokens = Pointer::parse(&diagnostic.path).into_iter().flat_map(Pointer::tokens);
    let ranks = tokens.enumerate().map(|(depth, token)| {
        let (rank, next) = match place {
            Some(Json::Object(members)) => match members.iter().position(|(key, _)| key == token) {
                Some(index) => (index, members.get(&token)),
                None => (members.len(), None),
            },
            Some(Json::Array(elements)) => {
                let index = token.parse::<usize>().unwrap_or(elements.len());
                (index, elements.get(index))
            }
            _ => (0, None),
        };
        place = next;
        (depth == 0 && token == "components", rank)
    });
    (ranks.collect(), diagnostic.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Report, Severity};
    use crate::json::parse;

    fn at(path: &str, span: Option<(u32, u32)>) -> Diagnostic {
        Diagnostic {
            code: "test",
            severity: Severity::Info,
            path: path.into(),
            span: span.map(|(start, end)| Span { start, end }),
            message: String::new(),
            help: None,
            fixes: Vec::new(),
            meta: None,
        }
    }

    #[test]
    fn the_whole_comes_first_then_fields_then_components_by_place() {
        let document =
            parse(r#"{"components":[{"text":"a","type":"BODY"},{}],"name":"x","language":"en"}"#).unwrap();
        let sorted = [
            ("", None),
            ("/name", None),
            ("/language", None),
            ("/category", None),
            ("/components", None),
            ("/components/0", None),
            ("/components/0/text", None),
            ("/components/0/text", Some((0, 1))),
            ("/components/0/text", Some((4, 5))),
            ("/components/0/type", None),
            ("/components/1/text", None),
            ("/components/10", None),
        ];
        let mut shuffled: Vec<_> = sorted.iter().rev().map(|(path, span)| at(path, *span)).collect();
        shuffled.rotate_left(5);
        let report = Report::new(shuffled, || document);
        let order: Vec<_> =
            report.diagnostics.iter().map(|d| (d.path.as_str(), d.span.map(|s| (s.start, s.end)))).collect();
        assert_eq!(order, sorted);
    }
}
