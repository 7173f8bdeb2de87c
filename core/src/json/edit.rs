use super::path::array_index;
use super::place::{Container, Item, find, string_span};
use super::write::push_escaped;
use super::{Json, Object, Pointer, parse};
use crate::sort::sorted_by;
use crate::text::{Span, byte_range};
use std::borrow::Cow;
use std::cmp::Ordering;

/// One change to a document: the value at `path`, or the span of the string there, becomes `value`.
///
/// `null` removes: a member from its object, an element from its array, a span from its string. An index equal to the
/// length of its array, or `-`, appends. Missing parents are created.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Edit {
    /// RFC 6901 pointer into the document as it was.
    pub path: String,
    /// UTF-16 code units inside the string at `path`; without it the whole value is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub span: Option<Span>,
    /// What stands there afterwards.
    #[cfg_attr(feature = "ts", tsify(type = "unknown"))]
    pub value: Json,
}

/// An edit that does not fit the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditError {
    /// The path of the edit at fault.
    pub path: String,
}

impl std::fmt::Display for EditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the edit at \"{}\" does not fit the document", self.path)
    }
}

impl std::error::Error for EditError {}

/// Applies edits that all speak of `document` as it is now.
///
/// # Errors
/// The first edit that does not fit: its place is not there, spans overlap, or the parent is neither array nor object.
///
/// # Examples
/// ```
/// use ventana_core::json::{Edit, apply, parse};
/// let document = parse(r#"{"name": "Order"}"#)?;
/// let edit = Edit { path: "/name".into(), span: None, value: "order".into() };
/// assert_eq!(apply(&document, &[edit]).map(|edited| edited.to_string()), Ok(r#"{"name":"order"}"#.into()));
/// # Ok::<(), ventana_core::json::SyntaxError>(())
/// ```
pub fn apply(document: &Json, edits: &[Edit]) -> Result<Json, EditError> {
    in_order(edits)?.into_iter().try_fold(document.clone(), |document, step| {
        let path = step.edit.path.clone();
        change_value(document, &step).ok_or(EditError { path })
    })
}

/// Applies edits to a JSON text and leaves the text as it was written everywhere else.
///
/// # Errors
/// As [`apply`]; a text that is not JSON fits no edit.
pub fn apply_to_text(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let steps = in_order(edits)?;
    if let (Some(step), Err(_)) = (steps.first(), parse(text)) {
        return Err(EditError { path: step.edit.path.clone() });
    }
    steps.into_iter().try_fold(text.to_owned(), |text, step| {
        let path = step.edit.path.clone();
        change_text(&text, &step).ok_or(EditError { path })
    })
}

struct Step<'a> {
    edit: &'a Edit,
    pointer: Pointer<'a>,
    tokens: Vec<Cow<'a, str>>,
}

/// The order in which edits do not disturb each other: spans from the end, then values, then removals from the end.
fn in_order(edits: &[Edit]) -> Result<Vec<Step<'_>>, EditError> {
    let mut steps = Vec::with_capacity(edits.len());
    for edit in edits {
        let Some(pointer) = Pointer::parse(&edit.path) else {
            return Err(EditError { path: edit.path.clone() });
        };
        steps.push(Step { edit, pointer, tokens: pointer.tokens().collect() });
    }
    let steps = sorted_by(steps, |a, b| a.phase().cmp(&b.phase()).then_with(|| a.within_phase(b)));
    for pair in steps.windows(2) {
        if let [after, before] = pair
            && let (Some(late), Some(early)) = (after.edit.span, before.edit.span)
            && after.edit.path == before.edit.path
            && early.end > late.start
        {
            return Err(EditError { path: after.edit.path.clone() });
        }
    }
    Ok(steps)
}

impl Step<'_> {
    fn phase(&self) -> u8 {
        match (self.edit.span, &self.edit.value) {
            (Some(_), _) => 0,
            (None, Json::Null) => 2,
            (None, _) => 1,
        }
    }

    fn within_phase(&self, other: &Self) -> Ordering {
        match self.phase() {
            0 => self.edit.path.cmp(&other.edit.path).then(other.edit.span.cmp(&self.edit.span)),
            1 => Ordering::Equal,
            _ => by_place(&other.tokens, &self.tokens),
        }
    }
}

fn by_place(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> Ordering {
    let differing = a.iter().zip(b).find(|(a, b)| a != b);
    match differing {
        Some((a, b)) => match (array_index(a), array_index(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => a.cmp(b),
        },
        None => a.len().cmp(&b.len()),
    }
}

fn change_value(mut document: Json, step: &Step<'_>) -> Option<Json> {
    let value = step.edit.value.clone();
    if let Some(span) = step.edit.span {
        let text = descend(&mut document, &step.tokens)?;
        let Json::Text(text) = text else { return None };
        text.replace_range(byte_range(text, span)?, replacement(&value)?);
        return Some(document);
    }
    let Some((last, parents)) = step.tokens.split_last() else { return Some(value) };
    if value == Json::Null {
        match descend(&mut document, parents)? {
            Json::Object(members) => drop(members.remove(last)?),
            Json::Array(elements) => {
                let index = array_index(last).filter(|index| *index < elements.len())?;
                elements.remove(index);
            }
            _ => return None,
        }
        return Some(document);
    }
    let mut place = &mut document;
    for (index, token) in step.tokens.iter().enumerate() {
        let below = step.tokens.get(index + 1);
        place = match place {
            Json::Object(members) => member_or_new(members, token, below)?,
            Json::Array(elements) => {
                let at = if *token == "-" { elements.len() } else { array_index(token)? };
                if at == elements.len() {
                    elements.push(empty_parent(below));
                }
                elements.get_mut(at)?
            }
            _ => return None,
        };
    }
    *place = value;
    Some(document)
}

fn replacement(value: &Json) -> Option<&str> {
    if *value == Json::Null { Some("") } else { value.as_str() }
}

fn descend<'a>(document: &'a mut Json, tokens: &[Cow<'_, str>]) -> Option<&'a mut Json> {
    tokens.iter().try_fold(document, |place, token| match place {
        Json::Object(members) => members.get_mut(token),
        Json::Array(elements) => elements.get_mut(array_index(token)?),
        _ => None,
    })
}

/// What stands for a parent that is missing, or `null`, until its child is put in.
fn empty_parent(child: Option<&Cow<'_, str>>) -> Json {
    match child.map(Cow::as_ref) {
        None => Json::Null,
        Some("0" | "-") => Json::Array(Vec::new()),
        Some(_) => Json::Object(Object::new()),
    }
}

fn member_or_new<'a>(
    members: &'a mut Object,
    key: &str,
    below: Option<&Cow<'_, str>>,
) -> Option<&'a mut Json> {
    if members.get(key).is_none() {
        members.insert(key, Json::Null);
    }
    let held = members.get_mut(key)?;
    if *held == Json::Null {
        *held = empty_parent(below);
    }
    Some(held)
}

fn change_text(text: &str, step: &Step<'_>) -> Option<String> {
    let value = &step.edit.value;
    if let Some(span) = step.edit.span {
        let literal = find(text, step.pointer)?;
        let bytes = string_span(text, literal.start, span)?;
        let mut escaped = String::new();
        push_escaped(&mut escaped, replacement(value)?);
        return splice(text, bytes, &escaped);
    }
    let Some((last, parents)) = step.tokens.split_last() else {
        return splice(text, find(text, step.pointer)?, &value.to_text(Style::of(text).indent(), ""));
    };
    if *value == Json::Null {
        return remove_item(text, &container_at(text, parents)?, last);
    }
    if let Some(bytes) = find(text, step.pointer) {
        let margin = margin_of(text, bytes.start);
        return splice(text, bytes, &value.to_text(Style::of(text).indent(), margin));
    }
    insert_item(text, parents, last, value.clone())
}

fn splice(text: &str, bytes: std::ops::Range<usize>, with: &str) -> Option<String> {
    Some([text.get(..bytes.start)?, with, text.get(bytes.end..)?].concat())
}

fn container_at(text: &str, tokens: &[Cow<'_, str>]) -> Option<Container> {
    let mut container = Container::read(text, 0)?;
    for token in tokens {
        let index = container.find(token)?;
        container = Container::read(text, container.items.get(index)?.value.start)?;
    }
    Some(container)
}

fn remove_item(text: &str, container: &Container, token: &str) -> Option<String> {
    let index = container.find(token)?;
    let item = container.items.get(index)?;
    let before = index.checked_sub(1).and_then(|index| container.items.get(index));
    let after = container.items.get(index + 1);
    let bytes = match (before, after) {
        (_, Some(after)) => item.start..after.start,
        (Some(before), None) => before.value.end..item.value.end,
        (None, None) => container.open + 1..container.close,
    };
    splice(text, bytes, "")
}

/// Puts a new item at the end of its container, and builds the parents that are missing around it.
fn insert_item(text: &str, parents: &[Cow<'_, str>], last: &str, mut value: Json) -> Option<String> {
    let (mut parents, mut token) = (parents, last);
    loop {
        let parent = container_at(text, parents);
        if let Some(container) = parent {
            return insert_into(text, &container, token, &value);
        }
        let mut wrapped = empty_parent(Some(&Cow::Borrowed(token)));
        match &mut wrapped {
            Json::Object(members) => members.insert(token, value),
            Json::Array(elements) => elements.push(value),
            _ => return None,
        }
        value = wrapped;
        let missing = parents.iter().map(|token| format!("/{}", token.replace('~', "~0").replace('/', "~1")));
        if let Some(bytes) = find(text, Pointer::parse(&missing.collect::<String>())?) {
            let is_null = text.get(bytes.clone())? == "null";
            let margin = margin_of(text, bytes.start);
            return if is_null {
                splice(text, bytes, &value.to_text(Style::of(text).indent(), margin))
            } else {
                None
            };
        }
        let (up, rest) = parents.split_last()?;
        (parents, token) = (rest, up);
    }
}

fn insert_into(text: &str, container: &Container, token: &str, value: &Json) -> Option<String> {
    if !container.is_object && token != "-" && array_index(token) != Some(container.items.len()) {
        return None;
    }
    let style = Style::of(text);
    let key = |item: &mut String| {
        if container.is_object {
            item.push_str(&Json::from(token).to_string());
            item.push_str(style.colon());
        }
    };
    let Some(Item { start, value: last, .. }) = container.items.last() else {
        let outside = margin_of(text, container.open);
        let mut item = style.break_line(outside);
        item.push_str(style.indent().unwrap_or_default());
        key(&mut item);
        item.push_str(
            &value.to_text(style.indent(), &[outside, style.indent().unwrap_or_default()].concat()),
        );
        item.push_str(&style.break_line(outside));
        return splice(text, container.open + 1..container.close, &item);
    };
    let head = text.get(..*start)?;
    let gap = head.get(head.trim_end_matches([' ', '\n', '\r', '\t']).len()..)?;
    // A lone item's gap is the bracket's; on one line, what separates items is the writer's habit.
    let gap = if container.items.len() == 1 && !gap.contains('\n') { style.gap() } else { gap };
    let mut item = format!(",{gap}");
    key(&mut item);
    item.push_str(&value.to_text(style.indent().filter(|_| gap.contains('\n')), margin_of(text, *start)));
    splice(text, last.end..last.end, &item)
}

/// The white space at the start of the line in which `at` stands.
fn margin_of(text: &str, at: usize) -> &str {
    let line = text.get(..at).and_then(|head| head.rsplit('\n').next()).unwrap_or_default();
    line.get(..line.len() - line.trim_start_matches([' ', '\t']).len()).unwrap_or_default()
}

/// How a JSON text is laid out, as far as new parts should follow it.
struct Style<'a> {
    indent: Option<&'a str>,
    line_end: &'static str,
    spaced: bool,
}

impl<'a> Style<'a> {
    fn of(text: &'a str) -> Self {
        // What is itself cut out of a larger text stands as far in as its last line does.
        let outside = margin_of(text, text.len()).len();
        let indented = text.split('\n').skip(1).map(|line| line.trim_end_matches('\r')).find_map(|line| {
            let margin = margin_of(line, line.len());
            let inside = margin.get(outside..)?;
            (!inside.is_empty() && margin.len() < line.len()).then_some(inside)
        });
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { indent: indented, line_end, spaced: text.contains("\": ") }
    }

    fn indent(&self) -> Option<&'a str> {
        self.indent
    }

    fn colon(&self) -> &'static str {
        if self.spaced || self.indent.is_some() { ": " } else { ":" }
    }

    fn gap(&self) -> &'static str {
        if self.spaced { " " } else { "" }
    }

    fn break_line(&self, margin: &str) -> String {
        if self.indent.is_some() { [self.line_end, margin].concat() } else { String::new() }
    }
}

#[cfg(test)]
mod tests;
