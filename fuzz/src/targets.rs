//! What must hold for any input.

use crate::seeds::WEBHOOKS;
use ventana_core::audience::{Column, People, Planner};
use ventana_core::compare::{change, family};
use ventana_core::contacts::{ContactOptions, ContactReader, DateOrder, Mapping, parse_contacts};
use ventana_core::diagnostic::{Diagnostic, Severity, Span};
use ventana_core::explain::explain_error;
use ventana_core::json::{Json, apply_to_text, location, parse};
use ventana_core::message;
use ventana_core::preview::{self, preview_json};
use ventana_core::rates::parse_rate_card;
use ventana_core::rules::{Purpose, fix_all_of_text, lint, lint_text};
use ventana_core::send::{SendRequest, UtcOnly, can_send, send_timeline};
use ventana_core::template::Template;
use ventana_core::text::{Block, Inline, byte_range, markup};
use ventana_core::window::Inbox;
use ventana_core::{Instant, Locale};

/// A promise of the core.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Whether it holds for an input, or what breaks it.
    pub(crate) holds: fn(&str) -> Result<(), String>,
}

pub(crate) const TARGETS: &[Target] = &[
    Target { name: "decode", holds: decode },
    Target { name: "lint", holds: lints },
    Target { name: "fix", holds: fixes },
    Target { name: "markup", holds: marks },
    Target { name: "messages", holds: messages },
    Target { name: "compare", holds: compares },
    Target { name: "errors", holds: errors },
    Target { name: "inbox", holds: ingests },
    Target { name: "timeline", holds: tiles },
    Target { name: "rates", holds: rates },
    Target { name: "contacts", holds: contacts },
    Target { name: "audience", holds: audience },
];

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

/// What is read is written back as it was, the text of a document too.
fn decode(input: &str) -> Result<(), String> {
    let Ok(document) = parse(input) else { return Ok(()) };
    ensure(parse(&document.to_string()).as_ref() == Ok(&document), || {
        "another document after writing".into()
    })?;
    let mut problems = Vec::new();
    let back = match Template::read(document.clone(), &mut problems) {
        Ok(template) => template.encode(),
        Err(given) => given,
    };
    ensure(back == document, || format!("decoded to {back}"))
}

fn places(document: Option<&Json>, text: &str, said: &[Diagnostic]) -> Result<(), String> {
    for found in said {
        let place = location(text, &found.path, found.span);
        let text = match document {
            Some(document) => document.at(&found.path).and_then(Json::as_str),
            None => Some(text),
        };
        let is_inside = |span| text.is_some_and(|text| byte_range(text, span).is_some());
        ensure(found.span.is_none_or(is_inside), || format!("a span outside: {found:?}"))?;
        let is_list = found.path.ends_with(|last: char| last.is_ascii_digit());
        ensure(place.is_some() || is_list, || format!("nowhere in the text: {found:?}"))?;
        ensure(!found.message.is_empty(), || format!("no message: {found:?}"))?;
    }
    Ok(())
}

/// Every finding is at a place of the document, in every language and for every purpose.
fn lints(input: &str) -> Result<(), String> {
    let document = parse(input).ok();
    for (locale, purpose) in
        [(Locale::En, None), (Locale::Es, Some(Purpose::Create)), (Locale::Pt, Some(Purpose::Stored))]
    {
        let report = lint_text(input, purpose, locale);
        places(document.as_ref(), input, &report.diagnostics)?;
        let has_error = report.diagnostics.iter().any(|found| found.severity == Severity::Error);
        ensure(report.valid != has_error, || "valid in spite of an error".into())?;
    }
    if let Some(document) = document {
        let options =
            preview::Options { locale: Locale::Es, samples: true, values: preview::Values::default() };
        let _ = preview_json(document, &options);
    }
    Ok(())
}

fn count(said: &[Diagnostic], code: &str) -> usize {
    said.iter().filter(|found| found.code == code).count()
}

/// Every fix removes its finding and adds no error, on the value and on the text; all together they settle.
fn fixes(input: &str) -> Result<(), String> {
    let Ok(document) = parse(input) else { return Ok(()) };
    let before = lint(document.clone(), Some(Purpose::Create), Locale::En).diagnostics;
    for (found, fix) in
        before.iter().flat_map(|found| found.fixes.iter().map(move |fix| (found, fix))).take(40)
    {
        let mended = fix.apply(&document).map_err(|error| format!("{}: {error}", found.code))?;
        let text = apply_to_text(input, &fix.edits).map(|text| parse(&text));
        ensure(text == Ok(Ok(mended.clone())), || format!("{}: another text than value", found.code))?;
        let after = lint(mended, Some(Purpose::Create), Locale::En).diagnostics;
        ensure(count(&after, found.code) < count(&before, found.code), || format!("{} stays", found.code))?;
        for error in after.iter().filter(|after| after.severity == Severity::Error) {
            let is_new = count(&after, error.code) > count(&before, error.code);
            ensure(!is_new, || format!("{} adds {}", found.code, error.code))?;
        }
    }
    let once = fix_all_of_text(input, Locale::En);
    let twice = fix_all_of_text(&once.document, Locale::En);
    ensure(once.document == twice.document, || "all fixes do not settle".into())?;
    ensure(lint_text(&once.document, None, Locale::En) == once.report, || "another report than said".into())
}

/// Anything is explained, as the text it is and as the value it may say, and what is unknown is not said to be known.
fn errors(input: &str) -> Result<(), String> {
    for error in [Some(Json::from(input)), parse(input).ok()].into_iter().flatten() {
        for locale in Locale::ALL {
            let explained = explain_error(&error, locale);
            let is_said = !explained.meaning.is_empty() && !explained.what_to_do.is_empty();
            ensure(is_said, || format!("nothing said: {explained:?}"))?;
            let has_number = explained.code.or(explained.subcode).is_some();
            ensure(has_number || !explained.known, || format!("known without a code: {explained:?}"))?;
        }
    }
    Ok(())
}

/// Spans are inside the text and inside what they stand in.
fn marks(input: &str) -> Result<(), String> {
    let whole = Span { start: 0, end: u32::try_from(input.encode_utf16().count()).unwrap_or(u32::MAX) };
    for block in markup::parse(input) {
        let lines = match &block {
            Block::Paragraph { inlines, .. } | Block::Quote { inlines, .. } => vec![inlines],
            Block::List { items, .. } => items.iter().collect(),
            Block::CodeBlock { .. } => Vec::new(),
        };
        ensure(block.span().end <= whole.end, || format!("a span outside: {block:?}"))?;
        for inlines in lines {
            stand_in(inlines, block.span(), input)?;
        }
    }
    Ok(())
}

fn stand_in(inlines: &[Inline], around: Span, text: &str) -> Result<(), String> {
    for inline in inlines {
        let span = inline.span();
        let is_inside =
            span.start >= around.start && span.end <= around.end && byte_range(text, span).is_some();
        ensure(is_inside, || format!("a span outside: {inline:?}"))?;
        if let Inline::Bold { children, .. }
        | Inline::Italic { children, .. }
        | Inline::Strike { children, .. } = inline
        {
            stand_in(children, span, text)?;
        }
    }
    Ok(())
}

/// Any message is judged and decided on, alone and against any template; so is the one that is made for any template.
fn messages(input: &str) -> Result<(), String> {
    let Ok(given) = parse(input) else {
        let report = message::validate_text(input, None, Locale::En);
        return ensure(!report.valid, || "valid without being JSON".into());
    };
    let made = message::message_for(&given, Some("34600000001"), &given);
    for (sent, template) in [(&given, None), (&given, Some(&given)), (&made, Some(&given))] {
        let before = message::validate(sent, template, Locale::Es).diagnostics;
        places(Some(sent), &sent.to_string(), &before)?;
        for (found, fix) in before.iter().flat_map(|found| found.fixes.iter().map(move |fix| (found, fix))) {
            let mended = fix.apply(sent).map_err(|error| format!("{}: {error}", found.code))?;
            let after = message::validate(&mended, template, Locale::Es).diagnostics;
            ensure(count(&after, found.code) < count(&before, found.code), || {
                format!("{} stays", found.code)
            })?;
        }
    }
    let request = Json::from_iter([
        ("message", made),
        ("template", given.clone()),
        ("conversation", given.clone()),
        ("account", given),
    ]);
    let decision = can_send(&request, Instant::date(2026, 11, 25), &UtcOnly, Locale::Pt);
    ensure(!decision.reasons.is_empty(), || "a decision without a reason".into())
}

/// A template agrees with itself, and is no edit of itself.
fn compares(input: &str) -> Result<(), String> {
    let Ok(document) = parse(input) else { return Ok(()) };
    let at = Instant::date(2026, 11, 25);
    let report = change::compare(&document, &document, &[at], at, Locale::Es);
    let is_template = document.as_object().is_some();
    ensure(report.diagnostics.is_empty() || !is_template, || format!("an edit of itself: {report:?}"))?;
    let report = family::validate(&Json::Array(vec![document.clone(), document]), Locale::Pt);
    let odd = report.diagnostics.iter().find(|found| found.code.starts_with("variant-"));
    ensure(odd.is_none(), || format!("not of its own family: {odd:?}"))
}

/// A webhook changes the same in any order and however often it comes, and what was made of it is read back as it was.
fn ingests(input: &str) -> Result<(), String> {
    let Ok(webhook) = parse(input) else { return Ok(()) };
    let now = Instant::date(2026, 11, 25);
    let after = |webhooks: &[&Json]| {
        let mut inbox = Inbox::new();
        for webhook in webhooks {
            inbox.ingest(webhook, now, Locale::En);
        }
        inbox
    };
    let others: Vec<Json> = WEBHOOKS.iter().filter_map(|webhook| parse(webhook).ok()).collect();
    let others: Vec<&Json> = others.iter().collect();
    let first = after(&[&[&webhook], others.as_slice()].concat());
    let last = after(&[others.as_slice(), &[&webhook, &webhook]].concat());
    ensure(first == last, || format!("another order: {} and {}", first.to_json(), last.to_json()))?;
    let back = Inbox::from_json(&first.to_json()).map_err(|error| format!("{error:?}"))?;
    ensure(back == first, || format!("read back as {}", back.to_json()))?;
    let held = Inbox::from_json(&webhook);
    let settled = held.as_ref().is_ok_and(|held| Inbox::from_json(&held.to_json()).as_ref() == Ok(held));
    ensure(settled || held.is_err(), || "another state after writing".into())
}

/// The segments of a timeline tile its span, each the decision at its first and at its last instant.
fn tiles(input: &str) -> Result<(), String> {
    let Ok(request) = parse(input) else { return Ok(()) };
    let (from, to) = (Instant::date(2026, 9, 20), Instant::date(2026, 10, 20));
    let segments = send_timeline(&SendRequest::read(&request), (from, to), &UtcOnly, Locale::En);
    let mut end = from;
    for segment in &segments {
        ensure(segment.from == end && segment.to > segment.from, || format!("a gap before {segment:?}"))?;
        end = segment.to;
        for at in [segment.from, segment.to.plus(-1)] {
            let decision = can_send(&request, at, &UtcOnly, Locale::En);
            ensure(decision == segment.decision, || format!("at {at:?}: {decision:?} is not {segment:?}"))?;
        }
    }
    ensure(end == to, || "the span is not covered".into())?;
    let differ =
        segments.windows(2).all(|pair| pair.first().map(|a| &a.decision) != pair.last().map(|b| &b.decision));
    ensure(differ, || "two segments say the same".into())
}

/// Any file gives rates or says why not, and every amount is one.
fn rates(input: &str) -> Result<(), String> {
    let wide: Vec<u8> = input.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [input.as_bytes(), wide.as_slice()] {
        let card = parse_rate_card(bytes, Locale::Pt);
        ensure(!card.rates.is_empty() || !card.diagnostics.is_empty(), || "nothing said".into())?;
        for rate in &card.rates {
            let amounts = [
                rate.marketing,
                rate.utility,
                rate.authentication,
                rate.authentication_international,
                rate.service,
            ];
            let is_sound = amounts.into_iter().flatten().all(|amount| amount.is_finite() && amount >= 0.0);
            ensure(is_sound && rate.currency.len() == 3, || format!("{rate:?}"))?;
        }
    }
    Ok(())
}

/// Any list gives columns of one length or says why not, the same whole and in pieces.
fn contacts(input: &str) -> Result<(), String> {
    let wide: Vec<u8> = input.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let zone = input.len().is_multiple_of(2).then(|| "UTC".to_owned());
    let dates = [None, Some(DateOrder::DayMonthYear), Some(DateOrder::YearMonthDay)];
    let dates = dates.get(input.len() % dates.len()).copied().flatten();
    let mapping = input.len().is_multiple_of(5).then(|| Mapping {
        rows_before: input.len() % 3,
        meanings: vec!["recipient".into(), "body.1".into(), "nothing".into()],
    });
    let columns = vec![("name".into(), "body.1".into())];
    let options = ContactOptions { columns, time_zone: zone, dates, mapping };
    for bytes in [input.as_bytes(), wide.as_slice()] {
        let (batch, columns, said) = parse_contacts(bytes, &options, &UtcOnly, Locale::Pt);
        ensure(batch.count > 0 || !said.is_empty(), || "nothing said".into())?;
        let texts = std::iter::once(&batch.recipient).chain(&batch.values);
        let are_even = texts.map(|column| column.split('\0').count()).all(|len| len == batch.count.max(1));
        let flags = batch.marketing_opt_out.len();
        let is_even =
            are_even && batch.last_inbound_at.len() == batch.count && (flags == 0 || flags == batch.count);
        ensure(is_even, || format!("columns of different lengths: {batch:?}"))?;
        let mut reader = ContactReader::new(options.clone(), Locale::Pt);
        bytes.chunks(1 + input.len() % 7).for_each(|piece| reader.push(piece, false));
        reader.push(&[], true);
        let (pieces, told) = reader.take(&UtcOnly);
        let same =
            format!("{pieces:?}") == format!("{batch:?}") && reader.columns() == columns && told == said;
        ensure(same, || format!("another list in pieces: {pieces:?}"))?;
    }
    Ok(())
}

/// A plan says of each person what a decision says, and with values the same as the person's own plan.
fn audience(input: &str) -> Result<(), String> {
    let Ok(request) = parse(input) else { return Ok(()) };
    let at = Instant::date(2026, 11, 25);
    let wrote = [f64::NAN, f64::INFINITY, ago(at, 3_600_000), ago(at, 90_000_000)];
    let recipients = ["5215512345678", "+1 212 555 0123", "nobody", ""];
    let values = ["Ann", "", "a  b\n", "https://example.com/x"];
    let planned = |places: &[&str], rows: &[usize]| {
        let mut planner = Planner::new(&request, places, at, &UtcOnly, Locale::En);
        let pick = |all: [&'static str; 4]| {
            rows.iter().filter_map(|row| all.get(*row).copied()).collect::<Vec<_>>().join("\0")
        };
        let (recipient, value) = (pick(recipients), pick(values));
        let times: Vec<f64> = rows.iter().filter_map(|row| wrote.get(*row).copied()).collect();
        let flags: Vec<u8> = rows.iter().map(|row| u8::from(*row == 3)).collect();
        planner.take(
            &People {
                recipient: Column::of(&recipient),
                last_inbound_at: &times,
                marketing_opt_out: &flags,
                values: places.iter().map(|_| Column::of(&value)).collect(),
            },
            &UtcOnly,
        );
        let plan = planner.plan();
        let reasons = plan.reason.iter().map(|reason| plan.reasons.get(usize::from(*reason)).cloned());
        plan.verdict.iter().copied().zip(reasons).collect::<Vec<_>>()
    };
    for places in [&["body.1", "buttons.0", "header.1"][..], &[]] {
        let all = planned(places, &[0, 1, 2, 3]);
        for (row, told) in all.iter().enumerate() {
            ensure(planned(places, &[row]).first() == Some(told), || {
                format!("row {row} alone is not {told:?}")
            })?;
        }
        if places.is_empty() {
            for (row, (verdict, reason)) in all.into_iter().enumerate() {
                let (Some(recipient), Some(wrote)) = (recipients.get(row), wrote.get(row)) else { continue };
                let decision =
                    can_send(&of_person(&request, recipient, *wrote, row == 3), at, &UtcOnly, Locale::En);
                let mut expected = decision.reasons.into_iter().next();
                if let Some(reason) = &mut expected {
                    reason.fixes.clear();
                }
                let is_same = verdict == [0, 2, 1].get(decision.verdict as usize).copied().unwrap_or(9)
                    && reason == expected;
                ensure(is_same, || {
                    format!("row {row}: {verdict} {reason:?} is not {:?} {expected:?}", decision.verdict)
                })?;
            }
        }
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "an instant is within the range of a `Date`")]
fn ago(at: Instant, millis: i64) -> f64 {
    at.plus(-millis).millis() as f64
}

/// A request as it is for one person.
fn of_person(request: &Json, recipient: &str, wrote: f64, stopped: bool) -> Json {
    let mut members = request.as_object().cloned().unwrap_or_default();
    if let Some(Json::Object(message)) = members.get("message") {
        let mut message = message.clone();
        message.insert("to", recipient);
        members.insert("message", message);
    }
    members.insert("recipient", recipient);
    let wrote = match wrote {
        never if never.is_nan() => Json::Null,
        known if known.is_finite() => Json::from(known as i64),
        _ => Json::from("unreadable"),
    };
    let conversation: Json =
        [("lastInboundAt", wrote), ("marketingOptOut", stopped.into())].into_iter().collect();
    members.insert("conversation", conversation);
    Json::Object(members)
}
