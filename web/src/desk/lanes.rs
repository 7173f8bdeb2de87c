//! The ways of sending over the coming days, as the core's timeline has them, and the answer at a moment. Plain Rust;
//! nothing of an answer is worked out here, it is only put into words.

use super::deed::Deed;
use super::question::{OfAccount, Question, Way, What, definition};
use super::stock::Stock;
use super::texts;
use crate::draft::Family;
use ventana_core::json::Json;
use ventana_core::policy::errors;
use ventana_core::send::{
    Action, Charge, ChargeKind, NextStep, Segment, SendDecision, SendRequest, Verdict, Zones, send_timeline,
};
use ventana_core::template::Category;
use ventana_core::{Instant, Locale, Text};

/// How a segment is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Free,
    Charged,
    Uncertain,
    Refused,
}

/// A stretch of time in which the answer stays the same.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) from: Instant,
    pub(crate) to: Instant,
    pub(crate) verdict: Verdict,
    pub(crate) kind: Kind,
    /// What the segment says on the timeline.
    pub(crate) label: String,
    pub(crate) why: String,
    pub(crate) steps: Vec<NextStep>,
    /// What it costs, where something goes out, and whether that is sure.
    pub(crate) cost: Option<(String, bool)>,
    /// The amount of it, by the rate card.
    pub(crate) price: Option<String>,
    /// Code and title of what Meta would answer.
    pub(crate) error: Option<(u32, String)>,
    /// The approved templates that would go out instead, the best first; only of the lane that is asked about.
    pub(crate) fits: Vec<Fit>,
}

/// An approved template that would go out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fit {
    /// The draft that it is, in the library or open.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) language: String,
    pub(crate) category: Option<Category>,
    pub(crate) kind: Kind,
    /// What the timeline says of its price.
    pub(crate) label: String,
}

impl Fit {
    /// Asks about it.
    pub(crate) fn deed(&self) -> Deed {
        Deed::Use(self.id.clone(), self.name.clone())
    }
}

/// By what the lanes are made, beside the question.
#[derive(Clone, Copy)]
pub(crate) struct Terms<'a> {
    /// The span of the timeline.
    pub(crate) span: (Instant, Instant),
    pub(crate) zones: &'a dyn Zones,
    pub(crate) account: OfAccount<'a>,
    pub(crate) locale: Locale,
}

/// A way of sending over the span of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Lane {
    /// The name and category of the template; `None` of free text.
    pub(crate) template: Option<(String, Option<Category>)>,
    pub(crate) stretches: Vec<Stretch>,
}

/// How many approved templates are shown beside the one that is asked about.
const BESIDE: usize = 2;

/// The lanes of a question: free text, the template that is asked about, and approved ones beside them.
pub(crate) fn lanes(question: &Question, stock: Stock<'_>, terms: Terms<'_>) -> Vec<Lane> {
    let chosen = stock.about(&question.what).map(Family::shown);
    let lane = |way, of| Lane {
        template: match way {
            Way::FreeText => None,
            Way::Template(draft, _) => Some((draft.name().to_owned(), draft.category())),
        },
        stretches: stretches(question, way, of, terms),
    };
    let asked = |is_asked: bool| is_asked.then_some(stock);
    let mut lanes = vec![lane(Way::FreeText, asked(chosen.is_none()))];
    if let Some(draft) = chosen {
        lanes.push(lane(Way::Template(draft, question.status_of(draft)), asked(true)));
    }
    let is_chosen = |name: &str, language: &str| {
        chosen.is_some_and(|chosen| chosen.name() == name && chosen.language() == language)
    };
    for stretch in lanes.iter_mut().flat_map(|lane| &mut lane.stretches) {
        stretch.fits.retain(|fit| !is_chosen(&fit.name, &fit.language));
    }
    let beside =
        stock.approved().filter(|(_, draft)| !is_chosen(draft.name(), draft.language())).take(BESIDE);
    lanes.extend(beside.map(|(_, draft)| lane(Way::Template(draft, draft.status()), None)));
    lanes
}

/// The answer to a question about a template or free text at one moment.
pub(crate) fn verdict_at(
    question: &Question,
    template: Option<&Family>,
    at: Instant,
    terms: Terms<'_>,
) -> Verdict {
    let way = template
        .map(Family::shown)
        .map_or(Way::FreeText, |draft| Way::Template(draft, question.status_of(draft)));
    let terms = Terms { span: (at, at.plus(1)), ..terms };
    stretches(question, way, None, terms).first().map_or(Verdict::Uncertain, |stretch| stretch.verdict)
}

/// Which lane a question is about.
pub(crate) fn asked(question: &Question) -> usize {
    usize::from(question.what != What::FreeText)
}

/// The stretches of a way of sending; what fits instead is looked for in the stock that is given.
fn stretches(question: &Question, way: Way<'_>, stock: Option<Stock<'_>>, terms: Terms<'_>) -> Vec<Stretch> {
    let templates: Vec<Json> = stock
        .into_iter()
        .flat_map(Stock::approved)
        .map(|(_, draft)| definition(draft, draft.status()))
        .collect();
    let json = question.request(way, templates, terms.account);
    let mut request = SendRequest::read(&json);
    // What is only thought of has nothing in it yet that could be wrong; values of a template are given when it is sent.
    if matches!(way, Way::Template(..)) || question.text.is_empty() {
        request.payload = None;
    }
    let fits = |at| stock.map(|stock| fits(question, &request, stock, at, terms)).unwrap_or_default();
    if let Way::Template(_, None) = way {
        return vec![Stretch { fits: fits(terms.span.0), ..unknown_to_meta(terms.span, terms.locale) }];
    }
    let segments = send_timeline(&request, terms.span, terms.zones, terms.locale);
    let stretch = |segment: Segment| Stretch { fits: fits(segment.from), ..stretch(segment, terms.locale) };
    segments.into_iter().map(stretch).collect()
}

/// How many templates that fit are shown.
const MOST_FITS: usize = 6;

fn fits(
    question: &Question,
    request: &SendRequest<'_>,
    stock: Stock<'_>,
    at: Instant,
    terms: Terms<'_>,
) -> Vec<Fit> {
    let fitting = request.fitting_templates(at, terms.zones);
    let mut fits: Vec<Fit> = Vec::new();
    for definition in fitting {
        let (name, language) = (definition.name.given(), definition.language.given());
        let held = stock
            .approved()
            .find(|(_, draft)| name == Some(draft.name()) && language == Some(draft.language()));
        let Some((family, draft)) = held.filter(|_| fits.len() < MOST_FITS) else { continue };
        if fits.iter().any(|fit| fit.name == draft.name() && fit.language == draft.language()) {
            continue;
        }
        let json = question.request(Way::Template(draft, draft.status()), Vec::new(), terms.account);
        let request = SendRequest { payload: None, ..SendRequest::read(&json) };
        let SendDecision { verdict, charge, .. } = request.decide(at, terms.zones, terms.locale);
        let kind = kind(verdict, &charge);
        fits.push(Fit {
            id: family.id().to_owned(),
            name: draft.name().to_owned(),
            language: draft.language().to_owned(),
            category: draft.category(),
            kind,
            label: label(kind, verdict, &charge, None, terms.locale),
        });
    }
    fits
}

fn kind(verdict: Verdict, charge: &Charge) -> Kind {
    match (verdict, charge.kind) {
        (Verdict::No, _) => Kind::Refused,
        (Verdict::Yes, ChargeKind::Free) => Kind::Free,
        (Verdict::Yes, ChargeKind::Charged) => Kind::Charged,
        _ => Kind::Uncertain,
    }
}

/// The amount as the rate card has it.
fn price(charge: &Charge) -> Option<String> {
    let (amount, currency) = charge.amount.zip(charge.currency.as_deref())?;
    Some(format!("{amount} {currency}"))
}

fn label(kind: Kind, verdict: Verdict, charge: &Charge, error: Option<u32>, locale: Locale) -> String {
    match (kind, error, price(charge)) {
        (Kind::Refused, Some(code), _) => {
            texts::REFUSED_WITH.fill(locale, &[("code", code.to_string().as_str().into())])
        }
        (Kind::Charged, _, Some(price)) => {
            texts::CHARGED_AT.fill(locale, &[("price", price.as_str().into())])
        }
        (Kind::Uncertain, ..) if verdict == Verdict::Yes => texts::PRICE_NOT_CERTAIN.get(locale).to_owned(),
        _ => kind_name(kind).get(locale).to_owned(),
    }
}

fn stretch(segment: Segment, locale: Locale) -> Stretch {
    let Segment { from, to, decision } = segment;
    let SendDecision { verdict, error, reasons, charge, next_steps, .. } = decision;
    let kind = kind(verdict, &charge);
    let is_sure = charge.kind != ChargeKind::Unknown;
    Stretch {
        from,
        to,
        verdict,
        kind,
        label: label(kind, verdict, &charge, error.as_ref().map(|error| error.code), locale),
        why: reasons.into_iter().next().map(|reason| reason.message).unwrap_or_default(),
        steps: next_steps,
        price: price(&charge),
        cost: (charge.kind != ChargeKind::None).then_some((charge.reason, is_sure)),
        error: error.map(|error| (error.code, error.title.to_owned())),
        fits: Vec::new(),
    }
}

/// A stretch as it is drawn: from, to, how, and what it says. What looks alike is one.
pub(crate) fn drawn(stretches: &[Stretch]) -> Vec<(Instant, Instant, Kind, &str)> {
    let mut drawn: Vec<(Instant, Instant, Kind, &str)> = Vec::new();
    for stretch in stretches {
        match drawn.last_mut() {
            Some((_, to, kind, label)) if (*kind, *label) == (stretch.kind, stretch.label.as_str()) => {
                *to = stretch.to;
            }
            _ => drawn.push((stretch.from, stretch.to, stretch.kind, &stretch.label)),
        }
    }
    drawn
}

/// A template that Meta has never seen: the core speaks of those that it was told the status of.
fn unknown_to_meta((from, to): (Instant, Instant), locale: Locale) -> Stretch {
    let missing = &errors::TEMPLATE_MISSING;
    let code = missing.code.to_string();
    let submit = NextStep {
        action: Action::SubmitTemplate,
        at: None,
        message: texts::SUBMIT_IT.get(locale).to_owned(),
    };
    Stretch {
        from,
        to,
        verdict: Verdict::No,
        kind: Kind::Refused,
        label: texts::REFUSED_WITH.fill(locale, &[("code", code.as_str().into())]),
        why: texts::NOT_SUBMITTED.get(locale).to_owned(),
        steps: vec![submit],
        cost: None,
        price: None,
        error: Some((missing.code, missing.title.get(locale).to_owned())),
        fits: Vec::new(),
    }
}

/// What the legend calls a kind of segment.
pub(crate) fn kind_name(kind: Kind) -> &'static Text {
    match kind {
        Kind::Free => &texts::FREE,
        Kind::Charged => &texts::CHARGED,
        Kind::Uncertain => &texts::NOT_CERTAIN,
        Kind::Refused => &texts::REFUSED,
    }
}

/// The answer at a moment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) now: Stretch,
    /// When the verdict changes by itself, and what comes then.
    pub(crate) next: Option<Stretch>,
    /// When the price changes before that, and to what.
    pub(crate) price: Option<Stretch>,
}

/// What a lane answers at a moment; the first or last answer for one outside the span.
pub(crate) fn answer(lane: &Lane, at: Instant) -> Option<Answer> {
    let place = lane.stretches.partition_point(|stretch| stretch.to <= at);
    let place = place.min(lane.stretches.len().checked_sub(1)?);
    let now = lane.stretches.get(place)?.clone();
    let later = || lane.stretches.iter().skip(place + 1);
    let next = later().find(|later| later.verdict != now.verdict).cloned();
    let price = later().take_while(|later| later.verdict == now.verdict).find(|later| later.kind != now.kind);
    Some(Answer { price: price.cloned(), now, next })
}

/// The next instant at which anything of a lane changes.
pub(crate) fn next_change(lane: &Lane, at: Instant) -> Option<Instant> {
    lane.stretches.iter().map(|stretch| stretch.from).find(|from| *from > at)
}

/// The verdict in a few words; `until` is the instant at which a "yes" ends, written out, and whether that is today or
/// tomorrow.
pub(crate) fn says(verdict: Verdict, until: Option<(&str, Day)>, locale: Locale) -> String {
    let text = match (verdict, until) {
        (Verdict::Yes, Some((until, day))) => {
            let text = match day {
                Day::Today => &texts::YES_UNTIL_TODAY,
                Day::Tomorrow => &texts::YES_UNTIL_TOMORROW,
                Day::Later => &texts::YES_UNTIL,
            };
            return text.fill(locale, &[("time", until.into())]);
        }
        (Verdict::Yes, None) => &texts::YES,
        (Verdict::No, _) => &texts::NO,
        (Verdict::Uncertain, _) => &texts::UNCERTAIN,
    };
    text.get(locale).to_owned()
}

/// A day as people call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Today,
    Tomorrow,
    Later,
}

#[cfg(test)]
mod tests;
