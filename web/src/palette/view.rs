use super::keys::{self, line};
use super::matching::matched;
use super::registry::entries;
use super::{Desk, Entry, Sign, texts};
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::state::{Sheet, editor};
use crate::ui::{Icon, Mark};
use crate::wish::{Ask, Wish};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use std::ops::Range;
use ventana_core::Text;

/// The columns of the page, each with the way to it.
pub(super) static COLUMNS: [(&Text, &str, fn()); 3] = [
    (&texts::TO_FORM, "document", || to_column("form", Sheet::None)),
    (&texts::TO_PROBLEMS, "octagon", || to_column("problems", Sheet::Problems)),
    (&texts::TO_PREVIEW, "eye", || to_column("preview", Sheet::Preview)),
];

/// Brings a column before the eyes, as a sheet where it is one, and moves the focus there.
fn to_column(id: &'static str, sheet: Sheet) {
    let editor = editor();
    editor.sheet.set(if dom::is_sheet(id) { sheet } else { Sheet::None });
    request_animation_frame(move || dom::focus_column(id));
}

/// The button of the top bar, with the keys that do the same.
#[component]
pub(crate) fn PaletteButton() -> impl IntoView {
    let ask = Ask::here();
    let mac = dom::is_mac();
    let [keys] = keys::PALETTE;
    view! {
        <button type="button" class="btn quiet plain palette-button only-wide" title=t(&texts::COMMANDS) aria-haspopup="dialog" on:click=move |_| ask.wish(Wish::Palette)>
            <Icon name="search"/><span class="sr">{t(&texts::COMMANDS)} " "</span><kbd>{move || line(&keys.caps(mac, locale()), mac)}</kbd>
        </button>
    }
}

/// Links for those who come by keyboard, seen only with the focus on them.
#[component]
pub(crate) fn SkipLinks() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let link = |(text, _, run): &(&'static Text, &'static str, fn())| {
        let run = *run;
        view! { <button type="button" class="btn" on:click=move |_| desk.with(run)>{t(text)}</button> }
    };
    let links: Vec<_> = COLUMNS.iter().map(link).collect();
    view! { <nav class="skips" aria-label=t(&texts::SKIP)>{links}</nav> }
}

/// Everything the editor can do, sought by name.
#[component]
pub(crate) fn Palette() -> impl IntoView {
    let desk = expect_context::<Desk>();
    move || desk.palette.get().then(opened)
}

/// A row that answers to what is sought, and its letters that do.
#[derive(Clone, PartialEq)]
struct Row {
    entry: usize,
    runs: Vec<Range<usize>>,
}

/// The rows that answer, the best first within their group.
fn rows(entries: &[Entry], sought: &str) -> Vec<Row> {
    let answers = |(at, entry): (usize, &Entry)| Some((at, entry.group, matched(sought, &entry.name)?));
    let mut found: Vec<_> = entries.iter().enumerate().filter_map(answers).collect();
    let first = |group: &Text| entries.iter().position(|entry| std::ptr::eq(entry.group, group));
    found.sort_by_key(|(_, group, found)| (first(group), std::cmp::Reverse(found.score)));
    found.into_iter().map(|(entry, _, found)| Row { entry, runs: found.runs }).collect()
}

fn opened() -> AnyView {
    let desk = expect_context::<Desk>();
    let all = StoredValue::new(untrack(entries));
    let sought = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let told = RwSignal::new(None::<String>);
    let shown = Memo::new(move |_| all.with_value(|all| rows(all, &sought.get())));
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            // It is in the page and closed, so it can be opened.
            let _ = dialog.show_modal();
        }
    });
    let choose = move |row: usize| {
        let entry = shown.with_untracked(|rows| rows.get(row).map(|row| row.entry));
        let Some(entry) = entry.and_then(|entry| all.with_value(|all| all.get(entry).cloned())) else {
            return;
        };
        if let Some(why) = entry.why_not {
            return told.set(Some(why));
        }
        if let Some(dialog) = node.get_untracked() {
            dialog.close();
        }
        // Only now the focus is back where it was, and the commands work there.
        request_animation_frame(move || desk.with(|| (entry.run)()));
    };
    let keys = {
        move |event: ev::KeyboardEvent| {
            let count = shown.with_untracked(Vec::len);
            let at = active.get_untracked();
            let next = match event.key().as_str() {
                "ArrowDown" if at + 1 < count => at + 1,
                "ArrowDown" | "Home" => 0,
                "ArrowUp" if at > 0 => at - 1,
                "ArrowUp" | "End" => count.saturating_sub(1),
                "Enter" => {
                    event.prevent_default();
                    return choose(at);
                }
                "k" | "K" if event.ctrl_key() || event.meta_key() => {
                    event.prevent_default();
                    if let Some(dialog) = node.get_untracked() {
                        dialog.close();
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            told.set(None);
            active.set(next);
            request_animation_frame(|| dom::show(".palette [aria-selected=true]"));
        }
    };
    let input = move |event: ev::Event| {
        sought.set(event_target_value(&event));
        active.set(0);
        told.set(None);
    };
    let list = move || {
        let rows = shown.get();
        all.with_value(|all| groups(all, &rows, active, &choose))
    };
    let status = move || {
        told.get().unwrap_or_else(|| match shown.with(Vec::len) {
            0 => fill(&texts::NO_RESULTS, &[]),
            n => fill(&texts::N_RESULTS, &[("n", n.into())]),
        })
    };
    let current = move || shown.with(|rows| rows.get(active.get()).map(|row| option_id(row.entry)));
    view! {
        <dialog class="palette" aria-label=t(&texts::COMMANDS) node_ref=node on:close=move |_| desk.palette.set(false) on:click=move |event| close_outside(&event)>
            <div class="palette-head">
                <Icon name="search"/>
                <input
                    class="palette-input"
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-expanded="true"
                    aria-autocomplete="list"
                    aria-controls="palette-list"
                    aria-activedescendant=current
                    aria-label=t(&texts::SEARCH)
                    placeholder=t(&texts::SEARCH)
                    prop:value=move || sought.get()
                    on:input=input
                    on:keydown=keys
                />
                <kbd>{t(&texts::ESCAPE)}</kbd>
            </div>
            <div class="palette-list" id="palette-list" role="listbox" aria-label=t(&texts::COMMANDS)>{list}</div>
            <p class="palette-foot" role="status">{status}</p>
        </dialog>
    }
    .into_any()
}

/// A press on the backdrop is a press on the dialog itself.
fn close_outside(event: &ev::MouseEvent) {
    if let Some(dialog) = dom::dialog_itself(event) {
        dialog.close();
    }
}

fn option_id(entry: usize) -> String {
    ["palette-", &entry.to_string()].concat()
}

fn groups(
    all: &[Entry],
    rows: &[Row],
    active: RwSignal<usize>,
    choose: &(impl Fn(usize) + Clone + 'static),
) -> Vec<AnyView> {
    let placed: Vec<_> =
        rows.iter().enumerate().filter_map(|(at, row)| Some((at, row, all.get(row.entry)?))).collect();
    let stretches = placed.chunk_by(|(_, _, one), (_, _, other)| std::ptr::eq(one.group, other.group));
    let group = |rows: &[(usize, &Row, &Entry)]| {
        let head = rows.first().map(|(_, _, entry)| entry.group.get(locale()));
        let options: Vec<_> =
            rows.iter().map(|(at, row, entry)| option(*at, row, entry, active, choose.clone())).collect();
        view! {
            <div role="group" aria-label=head>
                <p class="group" aria-hidden="true">{head}</p>
                {options}
            </div>
        }
        .into_any()
    };
    stretches.map(group).collect()
}

fn option(
    at: usize,
    row: &Row,
    entry: &Entry,
    active: RwSignal<usize>,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    let locked = entry.why_not.is_some();
    let sign = match entry.sign {
        _ if locked => view! { <Icon name="lock"/> }.into_any(),
        Sign::Icon(name) => view! { <Icon name/> }.into_any(),
        Sign::Problem(severity, number) => view! { <Mark severity number/> }.into_any(),
    };
    let mac = dom::is_mac();
    let keys = entry.keys.map(|keys| view! { <kbd>{line(&keys.caps(mac, locale()), mac)}</kbd> });
    let why = entry.why_not.clone().map(|why| view! { <small>{why}</small> });
    view! {
        <div
            class="item"
            role="option"
            id=option_id(row.entry)
            aria-selected=move || (active.get() == at).to_string()
            aria-disabled=locked.then_some("true")
            on:pointermove=move |_| if active.get_untracked() != at { active.set(at) }
            on:click=move |_| choose(at)
        >
            {sign}
            <span class="what">{lit(&entry.name, &row.runs)} {why}</span>
            {keys}
        </div>
    }
    .into_any()
}

/// A name with the letters that were sought in bold.
fn lit(name: &str, runs: &[Range<usize>]) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut from = 0;
    for run in runs {
        parts.push(name.get(from..run.start).unwrap_or_default().to_owned().into_any());
        let letters = name.get(run.clone()).unwrap_or_default().to_owned();
        parts.push(view! { <b>{letters}</b> }.into_any());
        from = run.end;
    }
    parts.push(name.get(from..).unwrap_or_default().to_owned().into_any());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn entry(group: &'static Text, name: &str) -> Entry {
        Entry {
            group,
            name: name.to_owned(),
            sign: Sign::Icon("plus"),
            keys: None,
            why_not: None,
            run: Arc::new(|| {}),
        }
    }

    #[test]
    fn the_best_row_is_first_in_its_group() {
        let all = [
            entry(&texts::ACTIONS, "Add a button"),
            entry(&texts::ACTIONS, "Button up"),
            entry(&texts::GO_TO, "Buttons"),
            entry(&texts::GO_TO, "Body"),
        ];
        let found = |sought| rows(&all, sought).into_iter().map(|row| row.entry).collect::<Vec<_>>();
        assert_eq!(found("but"), [1, 0, 2]);
        assert_eq!(found(""), [0, 1, 2, 3]);
        assert_eq!(found("zz"), [] as [usize; 0]);
    }
}
