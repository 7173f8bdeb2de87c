//! The people of the plan, row by row: filtered, searched, and drawn only where they are in sight.

use super::export::{answer_name, class_name, why};
use super::figures;
use super::found::Filter;
use super::result::charge_of;
use super::rows::{Answer, Class, Plan};
use super::span::{Drawn, Rows};
use super::state::Audience;
use super::texts;
use crate::i18n::{fill, locale, number, t};
use crate::platform::customs;
use crate::ui::{Glyph, Icon, Mark, Verdict};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;
use ventana_core::{Locale, Text};

/// The columns of the list.
static COLUMNS: [&Text; 7] = [
    &texts::ROW,
    &texts::PHONE,
    &texts::LAST_MESSAGE,
    &texts::NOW,
    &texts::WHY,
    &texts::CLOSES_AT,
    &texts::COST,
];

static FILTERS: [(Filter, &Text); 8] = [
    (Filter::All, &texts::ALL),
    (Filter::Of(Class::Free), &texts::CLASS_FREE),
    (Filter::Of(Class::Template), &texts::CLASS_TEMPLATE),
    (Filter::Of(Class::Uncertain), &texts::CLASS_UNCERTAIN),
    (Filter::Of(Class::Blocked), &texts::CLASS_BLOCKED),
    (Filter::Of(Class::Wrong), &texts::CLASS_WRONG),
    (Filter::Noted, &texts::WITH_NOTES),
    (Filter::Soon, &texts::CLOSING_SOON),
];

/// What is measured of the page: the height of a row, how much taller an open one is, and the height of the view.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Measures {
    row: f64,
    open: f64,
    view: f64,
}

pub(super) fn people(audience: Audience) -> AnyView {
    let pill = |(filter, text): &'static (Filter, &'static Text)| {
        let count = Memo::new(move |_| audience.plan.with(|plan| filter.count(plan)));
        let is_wrong = *filter == Filter::Of(Class::Wrong);
        let mark = is_wrong.then(|| view! { <Mark severity=Severity::Error small=true/> });
        let pressed = move || (audience.filter.get() == *filter).to_string();
        view! {
            <button type="button" class="pill" aria-pressed=pressed on:click=move |_| audience.filter.set(*filter)>
                {mark} {t(text)} " " <b>{move || number(count.get(), locale())}</b>
            </button>
        }
        .into_any()
    };
    let pills: Vec<_> = FILTERS.iter().map(pill).collect();
    let count = Memo::new(move |_| audience.shown.with(Vec::len));
    let says = move || {
        let count = count.get();
        if count == 0 {
            return texts::NONE_FOUND.get(locale()).to_owned();
        }
        let written = number(count, locale());
        fill(&texts::SHOWN_N, &[("n", written.as_str().into()), ("k", count.into())])
    };
    view! {
        <section class="panel people-panel" aria-label=t(&texts::LIST)>
            <div class="people-tools">
                <div class="pills" role="group" aria-label=t(&texts::FILTERS)>{pills}</div>
                <label class="search">
                    <Icon name="search" class="s16"/>
                    <input type="search" aria-label=t(&texts::SEARCH) placeholder=t(&texts::SEARCH) autocomplete="off" prop:value=move || audience.words.get() on:input=move |event| audience.words.set(event_target_value(&event))/>
                </label>
            </div>
            {grid(audience, count)}
            <p class="shown-count" role="status">{says}</p>
            <p class="sr" id="people-keys">{t(&texts::LIST_KEYS)}</p>
        </section>
    }
    .into_any()
}

/// The list as far as it is in sight, and the row that the keys are at.
#[derive(Clone, Copy)]
struct Sight {
    audience: Audience,
    node: NodeRef<html::Div>,
    measures: RwSignal<Measures>,
    /// How far it is scrolled.
    top: RwSignal<f64>,
    /// The place of the row that the keys are at.
    current: RwSignal<usize>,
    rows: Memo<Rows>,
}

impl Sight {
    fn new(audience: Audience, count: Memo<usize>) -> Self {
        let measures = RwSignal::new(Measures { row: 38.0, open: 120.0, view: 600.0 });
        let place_of_open = move || {
            let open = audience.open.get()?;
            audience.shown.with(|shown| shown.binary_search(&open).ok())
        };
        let rows = Memo::new(move |_| {
            let Measures { row, open, .. } = measures.get();
            Rows { count: count.get(), height: row, open: place_of_open().map(|place| (place, open)) }
        });
        let (top, current) = (RwSignal::new(0.0), RwSignal::new(0));
        Self { audience, node: NodeRef::new(), measures, top, current, rows }
    }

    /// Opens a row, or shuts it.
    fn toggle(self, row: u32) {
        self.audience.open.update(|open| *open = Some(row).filter(|row| *open != Some(*row)));
    }

    fn toggle_current(self) {
        let at = self.current.get_untracked();
        if let Some(row) = self.audience.shown.with_untracked(|shown| shown.get(at).copied()) {
            self.toggle(row);
        }
    }

    /// Begins at the first row again.
    fn rewind(self) {
        self.current.set(0);
        if let Some(node) = self.node.get_untracked() {
            node.set_scroll_top(0);
        }
    }

    fn scrolled(self) {
        if let Some(node) = self.node.get_untracked() {
            self.top.set(f64::from(node.scroll_top()));
        }
    }

    /// Moves the keys to a row, and brings it in sight.
    fn go(self, to: usize) {
        let Measures { row, view, .. } = self.measures.get_untracked();
        self.current.set(to);
        if let Some(node) = self.node.get_untracked() {
            // The head covers the first row of the view.
            let view = (view - row).max(row);
            let top = self.rows.with_untracked(|rows| rows.show(to, f64::from(node.scroll_top()), view));
            #[expect(clippy::cast_possible_truncation, reason = "pixels")]
            node.set_scroll_top(top.round() as i32);
        }
    }

    fn press(self, event: &ev::KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        if key == "Escape" && self.audience.open.get_untracked().is_some() {
            event.stop_propagation();
            return self.audience.open.set(None);
        }
        if key == "Enter" || key == " " {
            event.prevent_default();
            return self.toggle_current();
        }
        let Measures { row, view, .. } = self.measures.get_untracked();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows in sight")]
        let page = ((view / row) as usize).saturating_sub(2).max(1);
        let last = self.rows.with_untracked(|rows| rows.count.saturating_sub(1));
        if let Some(to) = moved(&key, self.current.get_untracked(), last, page) {
            event.prevent_default();
            self.go(to);
        }
    }
}

/// The row that a key leads to; `None` for any other key.
fn moved(key: &str, at: usize, last: usize, page: usize) -> Option<usize> {
    let to = match key {
        "ArrowDown" => at + 1,
        "ArrowUp" => at.saturating_sub(1),
        "PageDown" => at + page,
        "PageUp" => at.saturating_sub(page),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(to.min(last))
}

/// Measures rows and view by what the styles make of them, now and when the window changes.
fn measure(sight: Sight, row: NodeRef<html::Div>, open: NodeRef<html::Div>) {
    let measure = move || {
        let height = |node: NodeRef<html::Div>| {
            node.try_get_untracked().flatten().map(|node| node.get_bounding_client_rect().height())
        };
        if let (Some(row), Some(open), Some(view)) = (height(row), height(open), height(sight.node)) {
            sight.measures.set(Measures { row: row.max(1.0), open, view });
        }
    };
    Effect::new(move |_| {
        sight.node.track();
        request_animation_frame(measure);
    });
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
}

fn grid(audience: Audience, count: Memo<usize>) -> AnyView {
    let sight = Sight::new(audience, count);
    let Sight { node, measures, top, current, rows, .. } = sight;
    let (row_ref, open_ref) = (NodeRef::new(), NodeRef::new());
    measure(sight, row_ref, open_ref);
    let drawn = Memo::new(move |_| rows.get().drawn(top.get(), measures.get().view));
    let span = Memo::new(move |_| drawn.with(|Drawn { first, end, .. }| (*first, *end)));
    // Another filter begins at its first row.
    Effect::new(move |before: Option<()>| {
        audience.filter.track();
        audience.words.track();
        if before.is_some() {
            sight.rewind();
        }
    });
    let each = move || {
        let (first, end) = span.get();
        audience.shown.with(|shown| {
            let rows = shown.get(first..end.min(shown.len())).unwrap_or_default();
            rows.iter().enumerate().map(|(index, row)| (first + index, *row)).collect::<Vec<_>>()
        })
    };
    let active = move || {
        let (first, end) = span.get();
        let at = current.get();
        let is_drawn = (first..end).contains(&at);
        is_drawn.then(|| audience.shown.with(|shown| shown.get(at).copied())).flatten().map(id_of)
    };
    let head = |(index, text): (usize, &&'static Text)| {
        view! { <span role="columnheader" aria-colindex=(index + 1).to_string()>{t(text)}</span> }.into_any()
    };
    let heads: Vec<_> = COLUMNS.iter().enumerate().map(head).collect();
    let row = move |(place, row): (usize, u32)| {
        let is_current = Memo::new(move |_| current.get() == place);
        let press = move |_| {
            current.set(place);
            sight.toggle(row);
        };
        person(audience, place, row, is_current, press)
    };
    view! {
        <div
            class="people"
            id="people"
            role="treegrid"
            tabindex="0"
            aria-label=t(&texts::LIST)
            aria-describedby="people-keys"
            aria-rowcount=move || (count.get() + 1).to_string()
            aria-colcount=COLUMNS.len().to_string()
            aria-activedescendant=active
            node_ref=node
            on:scroll=move |_| sight.scrolled()
            on:keydown=move |event| sight.press(&event)
        >
            <div class="person people-head" role="row" aria-rowindex="1">{heads}</div>
            <div class="all-people" role="presentation" style:block-size=move || format!("{:.2}px", rows.get().scrolled())>
                <div class="drawn" role="presentation" style:inset-block-start=move || format!("{:.2}px", drawn.get().top)>
                    <For each=each key=|pair| *pair children=row/>
                </div>
            </div>
            <div class="probes" aria-hidden="true"><div class="person-height" node_ref=row_ref></div><div class="open-height" node_ref=open_ref></div></div>
        </div>
    }
    .into_any()
}

fn id_of(row: u32) -> String {
    format!("person-{row}")
}

/// When somebody last wrote.
fn wrote(plan: &Plan, row: usize, locale: Locale) -> String {
    match plan.inbound(row) {
        None => texts::NEVER.get(locale).to_owned(),
        Some(inbound) if inbound.is_infinite() => texts::NOT_READ.get(locale).to_owned(),
        Some(inbound) => customs::moment(inbound, plan.at, locale.code()),
    }
}

fn person(
    audience: Audience,
    place: usize,
    id: u32,
    is_current: Memo<bool>,
    press: impl Fn(ev::MouseEvent) + 'static,
) -> AnyView {
    let row = id as usize;
    let is_open = Memo::new(move |_| audience.open.get() == Some(id));
    let spoken = untrack(locale);
    let cells = audience.plan.with_untracked(|plan| {
        let face = match plan.answer(row) {
            Answer::Yes => Verdict::Open,
            Answer::Uncertain => Verdict::Half,
            Answer::No => Verdict::Shut,
        };
        let values: Vec<&str> = plan.values(row).filter(|value| !value.is_empty()).take(2).collect();
        let values = values.join(", ");
        let is_wrong = plan.wrong(row).any(|code| code.starts_with("number-"));
        let closes = plan.closes(row).map_or_else(|| "–".to_owned(), |closes| customs::moment(closes, plan.at, spoken.code()));
        let mark = plan.worst(row).map(|severity| view! { <Mark severity small=true/> });
        let noted = (plan.worst(row).is_some() && plan.wrong(row).next().is_none())
            .then(|| view! { <span class="sr">{texts::WITH_NOTES.get(spoken)}</span> });
        let recipient = figures::number(plan.recipient(row));
        let recipient = if recipient.is_empty() { "–".to_owned() } else { recipient };
        view! {
            <span role="gridcell" class="of-row" aria-colindex="1">{number(plan.number(row), spoken)}</span>
            <span role="gridcell" class="of-phone" aria-colindex="2"><bdi data-wrong=is_wrong.then_some("")>{recipient}</bdi>" "<small dir="auto">{values}</small></span>
            <span role="gridcell" class="of-last" aria-colindex="3">{wrote(plan, row, spoken)}</span>
            <span role="gridcell" class="of-now" aria-colindex="4"><Glyph verdict=Signal::stored(face)/>{answer_name(plan.answer(row)).get(spoken)}</span>
            <span role="gridcell" class="of-why" aria-colindex="5">{mark} {noted} <span>{why(plan, row, spoken)}</span></span>
            <span role="gridcell" class="of-closes" aria-colindex="6" data-soon=plan.closes_soon(row).then_some("")>{closes}</span>
            <span role="gridcell" class="of-cost" aria-colindex="7">{charge_of(plan, row, spoken)}</span>
        }
        .into_any()
    });
    let detail = move || {
        is_open.get().then(|| {
            audience.plan.with(
                |plan| view! { <span role="gridcell" class="detail">{whole(plan, row, locale())}</span> },
            )
        })
    };
    view! {
        <div
            class="person"
            role="row"
            id=id_of(id)
            aria-rowindex=(place + 2).to_string()
            aria-expanded=move || is_open.get().to_string()
            aria-selected=move || is_current.get().to_string()
            on:click=press
        >
            {cells} {detail}
        </div>
    }
    .into_any()
}

/// All that is said of a row.
fn whole(plan: &Plan, row: usize, locale: Locale) -> AnyView {
    let mut said = Vec::new();
    let mut say = |severity: Option<Severity>, message: String, help: &str| {
        let mark = severity.map(|severity| view! { <Mark severity small=true/> });
        let help = help.to_owned();
        said.push(
            view! { <span class="detail-said">{mark}<span>{message} " " {help}</span></span> }.into_any(),
        );
    };
    for problem in plan.problems(row) {
        say(Some(problem.severity), problem.message.clone(), &problem.help);
    }
    // Of a row that cannot be read the answer says nothing more.
    if plan.class(row) == Class::Wrong {
        if plan.problems(row).next().is_none() {
            say(Some(Severity::Error), why(plan, row, locale), "");
        }
    } else {
        let reason = plan.reason(row);
        say(None, why(plan, row, locale), reason.map_or("", |said| &said.help));
    }
    let class = class_name(plan.class(row)).get(locale);
    let values: Vec<_> = plan
        .places
        .iter()
        .zip(plan.values(row))
        .filter(|(_, value)| !value.is_empty())
        .map(|(place, value)| view! { <span class="value"><code>{place.clone()}</code> " " <bdi>{value.to_owned()}</bdi></span> }.into_any())
        .collect();
    view! { <b>{class}</b> {said} <span class="detail-values">{values}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_to_rows_and_not_beyond() {
        let all = |key| [0, 5, 9].map(|at| moved(key, at, 9, 4));
        assert_eq!(all("ArrowDown"), [Some(1), Some(6), Some(9)]);
        assert_eq!(all("ArrowUp"), [Some(0), Some(4), Some(8)]);
        assert_eq!(all("PageDown"), [Some(4), Some(9), Some(9)]);
        assert_eq!(all("PageUp"), [Some(0), Some(1), Some(5)]);
        assert_eq!((all("Home")[2], all("End")[0], all("a")[1]), (Some(0), Some(9), None));
    }
}
