//! Everything as one JSON document, a file a line, for programs.

use super::{Manner, Report, VERSION, rulebook_date};
use crate::check::{Checked, Counts, Finding, Template};
use crate::document::Cursor;
use ventana_core::diagnostic::{Diagnostic, Fix, MetaAnswer, Severity, Span};
use ventana_core::json::{Edit, Json, Object};

/// A report as JSON.
pub(super) struct Lines {
    manner: Manner,
    is_first: bool,
}

impl Lines {
    pub(super) fn new(manner: Manner) -> Self {
        Self { manner, is_first: true }
    }

    fn line(&mut self, file: &Json) -> String {
        let comma = if std::mem::take(&mut self.is_first) { "\n" } else { ",\n" };
        format!("{comma}{file}")
    }
}

impl Report for Lines {
    fn begin(&mut self) -> String {
        let (version, rulebook) = (Json::from(VERSION), Json::from(rulebook_date()));
        format!("{{\"version\":{version},\"rulebook\":{rulebook},\"files\":[")
    }

    fn file(&mut self, checked: &Checked) -> String {
        let templates: Vec<_> =
            checked.templates.iter().map(|template| of_template(template, self.manner)).collect();
        let file = [("path", Json::from(checked.path.as_str())), ("templates", Json::Array(templates))];
        self.line(&Json::from_iter(file))
    }

    fn failure(&mut self, path: &str, why: &str) -> String {
        self.line(&Json::from_iter([("path", path), ("failure", why)]))
    }

    fn end(&mut self, counts: &Counts) -> String {
        let number = |(key, count): (&str, usize)| (key.to_owned(), whole(count));
        let counts = [
            ("errors", counts.errors),
            ("warnings", counts.warnings),
            ("infos", counts.infos),
            ("templates", counts.templates),
            ("files", counts.files),
            ("fixable", counts.fixable),
            ("fixed", counts.fixed),
            ("passedOver", counts.passed_over),
            ("failures", counts.failures),
        ];
        format!("\n],\"counts\":{}}}\n", Json::from_iter(counts.map(number)))
    }
}

fn whole(count: usize) -> Json {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

fn of_template(template: &Template, manner: Manner) -> Json {
    let part = &template.part;
    let mut object = Object::new();
    object.insert("path", part.pointer.as_str());
    for (key, value) in [("name", &part.name), ("language", &part.language)] {
        if let Some(value) = value {
            object.insert(key, value.as_str());
        }
    }
    if !template.fixed.is_empty() {
        let fixed =
            template.fixed.iter().map(|fix| Json::from_iter([("code", fix.code), ("title", &fix.title)]));
        object.insert("fixed", fixed.collect::<Vec<_>>());
    }
    let told = template.findings.iter().filter(|finding| manner.tells(finding));
    object.insert("diagnostics", told.map(of_finding).collect::<Vec<_>>());
    object.into()
}

/// A finding as the package has its diagnostics, with where it stands in the file.
fn of_finding(finding: &Finding) -> Json {
    let Diagnostic { code, severity, path, span, message, help, fixes, meta } = &finding.diagnostic;
    let mut object = Object::new();
    object.insert("code", *code);
    object.insert("severity", severity_word(*severity));
    object.insert("path", path.as_str());
    if let Some(span) = span {
        object.insert("span", of_span(*span));
    }
    object.insert("message", message.as_str());
    if let Some(help) = help {
        object.insert("help", help.as_str());
    }
    object.insert("fixes", fixes.iter().map(of_fix).collect::<Vec<_>>());
    if let Some(meta) = meta {
        object.insert("meta", of_answer(*meta));
    }
    object.insert("start", of_cursor(finding.start));
    object.insert("end", of_cursor(finding.end));
    object.into()
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

fn of_cursor(cursor: Cursor) -> Json {
    Json::from_iter([("line", whole(cursor.line)), ("column", whole(cursor.column))])
}

fn of_span(span: Span) -> Json {
    Json::from_iter([("start", i64::from(span.start)), ("end", i64::from(span.end))])
}

fn of_fix(fix: &Fix) -> Json {
    let edits: Vec<_> = fix.edits.iter().map(of_edit).collect();
    Json::from_iter([("title", Json::from(fix.title.as_str())), ("edits", Json::Array(edits))])
}

fn of_edit(edit: &Edit) -> Json {
    let mut object = Object::new();
    object.insert("path", edit.path.as_str());
    if let Some(span) = edit.span {
        object.insert("span", of_span(span));
    }
    object.insert("value", edit.value.clone());
    object.into()
}

fn of_answer(meta: MetaAnswer) -> Json {
    let mut object = Object::new();
    for (key, number) in [("code", meta.code), ("subcode", meta.subcode)] {
        if let Some(number) = number {
            object.insert(key, i64::from(number));
        }
    }
    if !meta.alternatives.is_empty() {
        object.insert(
            "alternatives",
            meta.alternatives.iter().map(|code| i64::from(*code)).collect::<Vec<_>>(),
        );
    }
    object.into()
}
