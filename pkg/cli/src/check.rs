//! What is wrong with the templates of one file, where in the file it is, and what the file is after its fixes.

use crate::args::{Fixes, Options};
use crate::document::{Cursor, Part};
use std::collections::BTreeMap;
use std::ops::Range;
use ventana_core::Locale;
use ventana_core::compare::family;
use ventana_core::diagnostic::{Diagnostic, Fix, Severity};
use ventana_core::json::{Json, parse, underlined};
use ventana_core::rules::{Applied, fix_text, lint_text, needs_no_choice};

/// A file that was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// What it is called.
    pub path: String,
    /// Its text, after the fixes.
    pub text: String,
    /// Whether the text is another than before.
    pub is_changed: bool,
    /// Its templates, in their order.
    pub templates: Vec<Template>,
}

/// A template that was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Where it stands.
    pub part: Part,
    /// Where it begins.
    pub start: Cursor,
    /// What is said of it after the fixes.
    pub findings: Vec<Finding>,
    /// What was fixed.
    pub fixed: Vec<Applied>,
}

/// Something said of a template, and where that is in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is said.
    pub diagnostic: Diagnostic,
    /// The bytes of the file it speaks of.
    pub bytes: Range<usize>,
    /// Where they begin.
    pub start: Cursor,
    /// Where they end.
    pub end: Cursor,
}

/// How many findings of each severity there are, and what else a last line tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Infos.
    pub infos: usize,
    /// Templates that were checked.
    pub templates: usize,
    /// Files in which they are.
    pub files: usize,
    /// Problems that `--fix` would mend.
    pub fixable: usize,
    /// Fixes that were written.
    pub fixed: usize,
    /// Files without a template.
    pub passed_over: usize,
    /// Files that could not be read or written.
    pub failures: usize,
}

impl Counts {
    /// Adds what was found in a file.
    pub fn add(&mut self, checked: &Checked) {
        self.files += 1;
        self.templates += checked.templates.len();
        for template in &checked.templates {
            self.fixed += template.fixed.len();
            for finding in &template.findings {
                *match finding.diagnostic.severity {
                    Severity::Error => &mut self.errors,
                    Severity::Warning => &mut self.warnings,
                    Severity::Info => &mut self.infos,
                } += 1;
                self.fixable += usize::from(needs_no_choice(&finding.diagnostic));
            }
        }
    }
}

/// Checks the templates of a text, and fixes them where that is asked for.
#[must_use]
pub fn check(path: &str, text: &str, parts: Vec<Part>, options: &Options, locale: Locale) -> Checked {
    let mut after = String::with_capacity(text.len());
    let (mut templates, mut read, mut at) = (Vec::with_capacity(parts.len()), 0, Cursor::default());
    for part in parts {
        let between = text.get(read..part.range.start).unwrap_or_default();
        let written = text.get(part.range.clone()).unwrap_or_default();
        read = part.range.end;
        at = at.after(between);
        after.push_str(between);
        let (document, fixed, report) = match options.fixes {
            Fixes::None => (None, Vec::new(), lint_text(written, options.purpose, locale)),
            Fixes::Safe | Fixes::All => {
                let is_meant: fn(&Diagnostic) -> bool =
                    if options.fixes == Fixes::All { |_| true } else { needs_no_choice };
                let fixed = fix_text(written, options.purpose, locale, is_meant);
                (Some(fixed.document), fixed.applied, fixed.report)
            }
        };
        let written = document.as_deref().unwrap_or(written);
        let place = Place { text: written, from: after.len(), at };
        let findings = report.diagnostics.into_iter().map(|diagnostic| place.find(diagnostic)).collect();
        let range = after.len()..after.len() + written.len();
        templates.push(Template { part: Part { range, ..part }, start: at, findings, fixed });
        at = at.after(written);
        after.push_str(written);
    }
    after.push_str(text.get(read..).unwrap_or_default());
    hold_together(&after, &mut templates, locale);
    Checked { path: path.to_owned(), is_changed: after != text, text: after, templates }
}

/// How many templates of one name are held against each other: more than Meta lists languages.
const VARIANTS: usize = 200;

/// Says where the language variants of one name differ in what a send must fit. Which of them is right is a person's to say,
/// so nothing of it is fixed.
fn hold_together(text: &str, templates: &mut [Template], locale: Locale) {
    let mut families: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, template) in templates.iter().enumerate() {
        if let Some(name) = &template.part.name {
            families.entry(name.clone()).or_default().push(index);
        }
    }
    for family in families.into_values().filter(|family| (2..=VARIANTS).contains(&family.len())) {
        let variant = |index: &usize| parse(text.get(templates.get(*index)?.part.range.clone())?).ok();
        let Some(variants) = family.iter().map(variant).collect::<Option<Vec<Json>>>() else { continue };
        for said in family::validate(&Json::Array(variants), locale).diagnostics {
            let (index, path) = said.path.get(1..).and_then(|path| path.split_once('/')).unwrap_or_default();
            let template = index.parse().ok().and_then(|index: usize| templates.get_mut(*family.get(index)?));
            let Some(template) = template else { continue };
            let written = text.get(template.part.range.clone()).unwrap_or_default();
            let place = Place { text: written, from: template.part.range.start, at: template.start };
            let path = ["/", path].concat();
            template.findings.push(place.find(Diagnostic { path, fixes: Vec::new(), ..said }));
        }
    }
}

/// Where a template stands in its file.
struct Place<'a> {
    text: &'a str,
    from: usize,
    at: Cursor,
}

impl Place<'_> {
    fn find(&self, diagnostic: Diagnostic) -> Finding {
        let bytes = underlined(self.text, &diagnostic.path, diagnostic.span);
        // What has no place of its own is shown where its template begins.
        let bytes = bytes.unwrap_or_else(|| 0..self.text.chars().next().map_or(0, char::len_utf8));
        let start = self.at.after(self.text.get(..bytes.start).unwrap_or_default());
        let end = start.after(self.text.get(bytes.clone()).unwrap_or_default());
        Finding { diagnostic, bytes: self.from + bytes.start..self.from + bytes.end, start, end }
    }
}

/// A fix as one replacement in the text of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Where what is replaced begins.
    pub start: Cursor,
    /// Where it ends.
    pub end: Cursor,
    /// What stands there afterwards.
    pub text: String,
}

/// What a fix changes, from the first character that differs to the last.
#[must_use]
pub fn replacement(checked: &Checked, template: &Template, fix: &Fix) -> Option<Replacement> {
    let before = checked.text.get(template.part.range.clone())?;
    let after = fix.apply_to_text(before).ok()?;
    let alike = |(a, b): &(char, char)| a == b;
    let head: usize =
        before.chars().zip(after.chars()).take_while(alike).map(|(character, _)| character.len_utf8()).sum();
    let (old, new) = (before.get(head..)?, after.get(head..)?);
    let tail: usize = old
        .chars()
        .rev()
        .zip(new.chars().rev())
        .take_while(alike)
        .map(|(character, _)| character.len_utf8())
        .sum();
    let (old, new) = (old.get(..old.len() - tail)?, new.get(..new.len() - tail)?);
    let start = template.start.after(before.get(..head)?);
    Some(Replacement { start, end: start.after(old), text: new.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parts;

    fn checked(text: &str, fixes: Fixes) -> Checked {
        let options = Options { fixes, ..Options::default() };
        check("a.json", text, parts(text, true).unwrap(), &options, Locale::En)
    }

    const ANSWER: &str = r#"{
  "data": [
    {"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]},
    {
      "name": "Hello",
      "language": "en", "unknown": [1.50],
      "category": "UTILITY",
      "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]
    }
  ],
  "paging": {"next": "x"}
}
"#;

    #[test]
    fn a_finding_stands_where_it_is_in_the_file() {
        let checked = checked(ANSWER, Fixes::None);
        assert!(checked.templates[0].findings.is_empty());
        let finding = &checked.templates[1].findings[0];
        assert_eq!(finding.diagnostic.code, "malformed-name");
        assert_eq!(&checked.text[finding.bytes.clone()], "H");
        assert_eq!(
            (finding.start, finding.end),
            (Cursor { line: 5, column: 16 }, Cursor { line: 5, column: 17 })
        );
    }

    #[test]
    fn fixes_change_their_characters_and_nothing_else() {
        let fixed = checked(ANSWER, Fixes::Safe);
        assert_eq!(fixed.text, ANSWER.replace("\"Hello\"", "\"hello\""));
        assert!(fixed.is_changed && fixed.templates[1].findings.is_empty());
        assert_eq!(fixed.templates[1].fixed.len(), 1);
        let again = checked(&fixed.text, Fixes::Safe);
        assert!(!again.is_changed);
    }

    #[test]
    fn a_fix_is_one_replacement_in_the_file() {
        let checked = checked(ANSWER, Fixes::None);
        let template = &checked.templates[1];
        let fix = &template.findings[0].diagnostic.fixes[0];
        let (start, end) = (Cursor { line: 5, column: 16 }, Cursor { line: 5, column: 17 });
        assert_eq!(replacement(&checked, template, fix), Some(Replacement { start, end, text: "h".into() }));
    }

    #[test]
    fn language_variants_of_one_name_are_held_against_each_other() {
        let variant = |language: &str, text: &str, values: &str| {
            format!(
                "{{\"name\": \"hello\", \"language\": \"{language}\", \"category\": \"UTILITY\", \"components\": [{{\"type\": \"BODY\", \"text\": \"{text}\", \"example\": {{\"body_text\": [[{values}]]}}}}]}}"
            )
        };
        let en =
            variant("en", "Your order {{1}} has left our warehouse and is with {{2}}.", "\"4821\", \"Post\"");
        let es = variant("es", "Tu pedido {{1}} ya salió de nuestro almacén esta mañana.", "\"4821\"");
        let checked = checked(&format!("[\n{en},\n{es}\n]"), Fixes::All);
        assert!(checked.templates[0].findings.is_empty(), "{:?}", checked.templates[0].findings);
        let findings = &checked.templates[1].findings;
        assert_eq!(
            findings.iter().map(|finding| finding.diagnostic.path.as_str()).collect::<Vec<_>>(),
            ["/components/0/text"]
        );
        assert_eq!(findings[0].start.line, 3);
        assert!(checked.text[findings[0].bytes.clone()].contains("Tu pedido"));
    }

    #[test]
    fn what_is_no_json_is_said_once_and_never_changed() {
        let checked = checked("{\n  \"name\": }", Fixes::All);
        let findings = &checked.templates[0].findings;
        assert_eq!(
            findings.iter().map(|finding| finding.diagnostic.code).collect::<Vec<_>>(),
            ["invalid-json"]
        );
        assert_eq!(findings[0].start, Cursor { line: 2, column: 11 });
        assert!(!checked.is_changed);
    }
}
