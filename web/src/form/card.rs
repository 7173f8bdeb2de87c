use super::{Section, texts};
use crate::draft::Draft;
use crate::i18n::{self, fill, locale, t};
use crate::state::{Editor, editor};
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Icon, Limit, Segmented, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::{kinds, languages, limits};
use ventana_core::template::{ButtonKind, Category, ComponentKind};

static CATEGORIES: [(Category, &Text); 3] = [
    (Category::Utility, &i18n::UTILITY),
    (Category::Marketing, &i18n::MARKETING),
    (Category::Authentication, &i18n::AUTHENTICATION),
];

/// The word for a category that the form offers.
pub(crate) fn category_name(category: Category) -> Option<&'static Text> {
    CATEGORIES.iter().find(|(of, _)| *of == category).map(|(_, name)| *name)
}

/// Why the category can be no other than Marketing.
fn only_marketing(draft: &Draft) -> Option<&'static Text> {
    if draft.category() != Some(Category::Marketing) {
        return None;
    }
    if draft.has_carousel() {
        return Some(&texts::MARKETING_CARDS);
    }
    if draft.has(ComponentKind::LimitedTimeOffer) {
        return Some(&texts::MARKETING_OFFER);
    }
    let is_there = |kind: &ButtonKind| draft.has_button(*kind);
    kinds::MARKETING_BUTTONS.value.iter().any(is_there).then_some(&texts::MARKETING_BUTTON)
}

/// Changes the category; a message that becomes a code is said to have changed its build.
fn choose_category(editor: Editor, category: Category) {
    let had_text = editor.draft.with_untracked(|draft| !draft.is_worded_by_meta());
    editor.change(|draft| draft.set_category(category));
    if had_text && category == Category::Authentication {
        editor.tell(&texts::BECAME_CODE, true);
    }
}

/// Name, category and language.
#[component]
pub(crate) fn Card() -> impl IntoView {
    let editor = editor();
    let draft = editor.draft;
    let category_problems = editor.problems_at(|_| Some("/category".into()));
    let language_problems = editor.problems_at(|_| Some("/language".into()));
    // A list of a hundred is drawn anew for another language, not for each key.
    let language = Memo::new(move |_| draft.with(|draft| draft.language().to_owned()));
    view! {
        <Section id="section-card" title=&i18n::CARD>
            <TextField
                id="name"
                name=&i18n::NAME
                hint=&i18n::NAME_NOTE
                value=Signal::derive(move || draft.with(|draft| draft.name().to_owned()))
                problems=editor.problems_at(|_| Some("/name".into()))
                on_input=move |name| editor.type_into("name", |draft| draft.set_name(&name))
                limit=Limit(limits::NAME_LENGTH.value)
                mono=true
            />
            <div class="field" data-severity=move || gravest(category_problems)>
                <Segmented
                    id="category"
                    name=&i18n::CATEGORY
                    choices=&CATEGORIES
                    chosen=Signal::derive(move || draft.with(Draft::category))
                    on_choose=move |category| choose_category(editor, category)
                    locked=Signal::derive(move || match draft.with(only_marketing) {
                        Some(_) => vec![Category::Utility, Category::Authentication],
                        None => Vec::new(),
                    })
                    described_by="category-why"
                />
                <p class="why-locked" id="category-why">{move || draft.with(only_marketing).map(|why| why.get(locale()))}</p>
                <Note id="category-note".to_owned() problems=category_problems hint=None/>
                {crate::languages::shared_note()}
            </div>
            <div class="field" data-severity=move || gravest(language_problems)>
                <span class="select">
                    <select
                        id="language"
                        aria-label=t(&i18n::TEMPLATE_LANGUAGE)
                        aria-describedby="language-note"
                        on:change=move |event| { editor.change(|draft| draft.set_language(&event_target_value(&event))); }
                    >
                        {move || language.with(|code| options(code))}
                    </select>
                    <Icon name="chevron-down"/>
                </span>
                <Note id="language-note".to_owned() problems=language_problems hint=None/>
            </div>
            {delivery(editor)}
        </Section>
    }
}

/// How long Meta may try, as the form offers it, in seconds.
static TIMES: [(i64, &Text, usize); 7] = [
    (60, &texts::TTL_MINUTES, 1),
    (300, &texts::TTL_MINUTES, 5),
    (600, &texts::TTL_MINUTES, 10),
    (900, &texts::TTL_MINUTES, 15),
    (3_600, &texts::TTL_HOURS, 1),
    (43_200, &texts::TTL_HOURS, 12),
    (-1, &texts::TTL_MONTH, 30),
];

/// For how long Meta tries to deliver.
fn delivery(editor: Editor) -> AnyView {
    let own = Memo::new(move |_| editor.draft.with(Draft::time_to_live).unwrap_or_default());
    let problems = editor.problems_at(|_| Some("/message_send_ttl_seconds".into()));
    let options = move || {
        let chosen = own.get();
        let offered = TIMES.iter().map(|(seconds, text, n)| {
            let value = seconds.to_string();
            view! { <option value=value.clone() selected=value == chosen>{fill(text, &[("n", (*n).into())])}</option> }
        });
        let is_other = !chosen.is_empty() && !TIMES.iter().any(|(seconds, ..)| seconds.to_string() == chosen);
        let other = is_other
            .then(|| view! { <option value=chosen.clone() selected=true>{chosen.clone()} " s"</option> });
        view! { <option value="" selected=chosen.is_empty()>{t(&texts::TTL_USUAL)}</option> {offered.collect_view()} {other} }
    };
    view! {
        <div class="field" data-severity=move || gravest(problems)>
            <label class="name" for="delivery">{t(&texts::TIME_TO_LIVE)}</label>
            <span class="select">
                <select id="delivery" aria-describedby="delivery-note" on:change=move |event| {
                    let seconds = event_target_value(&event).parse().ok();
                    editor.change(|draft| draft.set_time_to_live(seconds));
                }>{options}</select>
                <Icon name="chevron-down"/>
            </span>
            <Note id="delivery-note".to_owned() problems hint=None/>
        </div>
    }
    .into_any()
}

/// Meta's languages by their name, and the draft's own code when it is none of them.
fn options(chosen: &str) -> impl IntoView + use<> {
    let locale = locale();
    let mut listed: Vec<_> =
        languages::languages().iter().map(|language| (language.code, language.name(locale))).collect();
    listed.sort_by_key(|(_, name)| name.to_lowercase());
    let unknown = (!listed.iter().any(|(code, _)| *code == chosen)).then(|| {
        let shown =
            if chosen.is_empty() { i18n::CHOOSE_LANGUAGE.get(locale).to_owned() } else { chosen.to_owned() };
        view! { <option value=chosen.to_owned() selected=true>{shown}</option> }
    });
    let known = listed
        .into_iter()
        .map(|(code, name)| view! { <option value=code selected=code == chosen>{format!("{name}, {code}")}</option> })
        .collect_view();
    view! { {unknown} {known} }
}
