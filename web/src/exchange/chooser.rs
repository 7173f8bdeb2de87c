//! The list of an answer with many templates: searched, filtered, opened one by one or taken in together.

use super::brought::{Brought, Shelf, family};
use super::choice::{Filter, Row, values, verdict};
use super::read::Catalogue;
use super::texts;
use crate::draft::Family;
use crate::i18n::{self, fill, locale, t};
use crate::platform::dom;
use crate::state::Editor;
use crate::ui::{Glyph, Icon, Verdict};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use ventana_core::Text;

const SEARCH: &str = "import-search";

/// How many rows are added at a time, so that a list of thousands costs no more than what is looked at.
const PAGE: usize = 50;

/// How many templates are judged before the page gets to breathe.
const JUDGED_AT_ONCE: usize = 10;

/// What the list and its controls share.
#[derive(Clone, Copy)]
struct Choice {
    all: StoredValue<Arc<(Catalogue, Vec<Row>)>>,
    filter: RwSignal<Filter>,
    left: Memo<Vec<usize>>,
    chosen: RwSignal<BTreeSet<usize>>,
    verdicts: RwSignal<Vec<Verdict>>,
    shown: RwSignal<usize>,
}

impl Choice {
    fn new(catalogue: Catalogue) -> Self {
        let rows: Vec<_> = catalogue.entries.iter().map(Row::of).collect();
        let all = StoredValue::new(Arc::new((catalogue, rows)));
        let filter = RwSignal::new(Filter::default());
        let left = Memo::new(move |_| filter.with(|filter| all.with_value(|all| filter.left(&all.1))));
        let choice = Self {
            all,
            filter,
            left,
            chosen: RwSignal::new(BTreeSet::new()),
            verdicts: RwSignal::new(Vec::new()),
            shown: RwSignal::new(PAGE),
        };
        choice.judge();
        choice
    }

    /// Judges the next few and comes back for more, until all are judged or the list is gone.
    fn judge(self) {
        let Some(all) = self.all.try_get_value() else { return };
        let Some(done) = self.verdicts.try_with_untracked(Vec::len) else { return };
        let next: Vec<_> = all.0.entries.iter().skip(done).take(JUDGED_AT_ONCE).map(verdict).collect();
        if !next.is_empty() {
            self.verdicts.update(|verdicts| verdicts.extend(next));
            set_timeout(move || self.judge(), Duration::from_millis(1));
        }
    }

    fn count(self) -> usize {
        self.all.with_value(|all| all.1.len())
    }

    fn families(self) -> Vec<Family> {
        let chosen = self.chosen.get_untracked();
        self.all.with_value(|all| {
            chosen.iter().filter_map(|index| all.0.entries.get(*index)).filter_map(family).collect()
        })
    }
}

pub(super) fn chooser(
    brought: Brought,
    editor: Editor,
    catalogue: Catalogue,
    close: Callback<()>,
) -> AnyView {
    let (passed_over, has_more) = (catalogue.passed_over, catalogue.has_more);
    let choice = Choice::new(catalogue);
    request_animation_frame(|| dom::focus_text(SEARCH, None));
    let aside = move || {
        let passed_over = (passed_over > 0).then(|| fill(&texts::PASSED_OVER, &[("n", passed_over.into())]));
        let has_more = has_more.then(|| texts::HAS_MORE.get(locale()).to_owned());
        let lines: Vec<_> = passed_over.into_iter().chain(has_more).collect();
        (!lines.is_empty()).then(|| view! { <p>{lines.join(" ")}</p> })
    };
    let count = move || fill(&texts::N_TEMPLATES, &[("n", choice.left.with(Vec::len).into())]);
    let search = move |event| {
        choice.shown.set(PAGE);
        choice.filter.update(|filter| filter.words = event_target_value(&event));
    };
    let rows = move || {
        let shown =
            choice.left.with(|left| left.iter().copied().take(choice.shown.get()).collect::<Vec<_>>());
        if shown.is_empty() {
            return view! { <p class="none">{t(&texts::NONE_FOUND)}</p> }.into_any();
        }
        let rows: Vec<_> = shown.into_iter().map(|index| row(brought, editor, choice, index)).collect();
        view! { <ul class="choices">{rows}</ul> }.into_any()
    };
    let more = move || {
        let hidden = choice.left.with(Vec::len).saturating_sub(choice.shown.get());
        (hidden > 0).then(|| {
            let next = [("n", hidden.min(PAGE).into())];
            view! { <button type="button" class="btn quiet" on:click=move |_| choice.shown.update(|shown| *shown += PAGE)>{fill(&texts::SHOW_MORE, &next)}</button> }
        })
    };
    view! {
        {aside}
        <div class="choice-tools">
            <label class="search">
                <Icon name="search" class="s16"/>
                <input type="search" id=SEARCH aria-label=t(&texts::SEARCH) placeholder=t(&texts::SEARCH) autocomplete="off" on:input=search/>
            </label>
            {select(choice, &texts::LANGUAGE, &texts::ALL_LANGUAGES, |row| &row.languages, |filter| &mut filter.language)}
            {select(choice, &texts::STATUS, &texts::ALL_STATUSES, |row| &row.statuses, |filter| &mut filter.status)}
            {select(choice, &texts::CATEGORY, &texts::ALL_CATEGORIES, |row| &row.categories, |filter| &mut filter.category)}
        </div>
        <div class="choice-head"><span role="status">{count}</span>{everything(choice)}</div>
        <div class="choice-list">{rows}{more}</div>
        {foot(brought, editor, choice, close)}
    }
    .into_any()
}

/// A filter; none where all templates have the same value.
fn select(
    choice: Choice,
    name: &'static Text,
    all: &'static Text,
    of: fn(&Row) -> &Vec<String>,
    field: fn(&mut Filter) -> &mut String,
) -> Option<AnyView> {
    let values = choice.all.with_value(|held| values(&held.1, of));
    let set = move |event| {
        choice.shown.set(PAGE);
        choice.filter.update(|filter| *field(filter) = event_target_value(&event));
    };
    (values.len() > 1).then(|| {
        let options: Vec<_> = values
            .into_iter()
            .map(|value| view! { <option value=value.clone()>{value.clone()}</option> }.into_any())
            .collect();
        view! {
            <span class="select">
                <select aria-label=t(name) on:change=set><option value="">{t(all)}</option>{options}</select>
                <Icon name="chevron-down"/>
            </span>
        }
        .into_any()
    })
}

/// Selects all that are left, or none of them.
fn everything(choice: Choice) -> AnyView {
    let is_all = Memo::new(move |_| {
        choice.left.with(|left| {
            !left.is_empty() && choice.chosen.with(|chosen| left.iter().all(|index| chosen.contains(index)))
        })
    });
    let toggle = move |_| {
        let left = choice.left.get_untracked();
        choice.chosen.update(|chosen| {
            if is_all.get_untracked() {
                chosen.retain(|index| !left.contains(index));
            } else {
                chosen.extend(left);
            }
        });
    };
    let name = move || {
        if is_all.get() {
            return texts::SELECT_NONE.get(locale()).to_owned();
        }
        fill(&texts::SELECT_ALL, &[("n", choice.left.with(Vec::len).into())])
    };
    view! { <button type="button" class="btn quiet small" on:click=toggle>{name}</button> }.into_any()
}

fn row(brought: Brought, editor: Editor, choice: Choice, index: usize) -> AnyView {
    let Some(row) = choice.all.with_value(|all| all.1.get(index).cloned()) else { return ().into_any() };
    let Row { name, languages, statuses, categories, .. } = row;
    let about = [languages.join(", "), statuses.join(", "), categories.join(", ")];
    let about: Vec<_> = about.into_iter().filter(|part| !part.is_empty()).collect();
    let name = if name.is_empty() { texts::UNNAMED.get(locale()).to_owned() } else { name };
    let spoken = fill(&texts::SELECT_ONE, &[("name", name.as_str().into())]);
    let open = move |_| {
        let family = choice.all.with_value(|all| all.0.entries.get(index).and_then(family));
        if let Some(family) = family {
            brought.take(editor, family);
        }
    };
    let toggle = move |_| {
        choice.chosen.update(|chosen| {
            if !chosen.remove(&index) {
                chosen.insert(index);
            }
        });
    };
    // Rows of which nothing is known yet are not redrawn each time another few are.
    let verdict = Memo::new(move |_| choice.verdicts.with(|verdicts| verdicts.get(index).copied()));
    let judged = move || {
        verdict.get().map(|verdict| {
            let word = match verdict {
                Verdict::Open => &texts::IS_READY,
                Verdict::Half => &texts::HAS_RISK,
                Verdict::Shut => &texts::HAS_ERRORS,
            };
            view! { <Glyph verdict=Signal::stored(verdict)/> <span>{t(word)}</span> }
        })
    };
    view! {
        <li class="choice">
            <label class="pick"><input type="checkbox" aria-label=spoken prop:checked=move || choice.chosen.with(|chosen| chosen.contains(&index)) on:change=toggle/></label>
            <button type="button" class="what" on:click=open><bdi>{name}</bdi> <small>{about.join(" · ")}</small></button>
            <span class="judged">{judged}</span>
        </li>
    }
    .into_any()
}

fn foot(brought: Brought, editor: Editor, choice: Choice, close: Callback<()>) -> AnyView {
    let shelf = use_context::<Shelf>();
    let chosen = move || choice.chosen.with(BTreeSet::len);
    let is_too_many = move || shelf.is_none() && chosen() > 1;
    let take = move |_| {
        let mut families = choice.families();
        match (shelf, families.len()) {
            (_, 1) => brought.take(editor, families.swap_remove(0)),
            (Some(shelf), 2..) => brought.shelve(editor, shelf, families),
            _ => {}
        }
    };
    let name = move || match chosen() {
        0 | 1 => i18n::OPEN_IT.get(locale()).to_owned(),
        count if shelf.is_some() => fill(&texts::ADD_TO_LIBRARY, &[("n", count.into())]),
        _ => i18n::OPEN_IT.get(locale()).to_owned(),
    };
    view! {
        <div class="dialog-end">
            <p class="why" role="status">{move || is_too_many().then(t(&texts::ONE_AT_A_TIME))}</p>
            <button type="button" class="btn quiet" on:click=move |_| brought.set(String::new())>{t(&texts::OTHER_TEXT)}</button>
            <button type="button" class="btn" on:click=move |_| close.run(())>{t(&i18n::CANCEL)}</button>
            <button type="button" class="btn primary" disabled=move || chosen() == 0 || is_too_many() || choice.count() == 0 on:click=take>{name}</button>
        </div>
    }
    .into_any()
}
