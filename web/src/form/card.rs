use super::Section;
use crate::draft::Draft;
use crate::i18n::{self, locale, t};
use crate::state::editor;
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Icon, Limit, Segmented, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::{languages, limits};
use ventana_core::template::Category;

static CATEGORIES: [(Category, &Text); 3] = [
    (Category::Utility, &i18n::UTILITY),
    (Category::Marketing, &i18n::MARKETING),
    (Category::Authentication, &i18n::AUTHENTICATION),
];

/// Name, category and language.
#[component]
pub(crate) fn Card() -> impl IntoView {
    let editor = editor();
    let draft = editor.draft;
    let category_problems = editor.problems_at(|_| Some("/category".into()));
    let language_problems = editor.problems_at(|_| Some("/language".into()));
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
                    on_choose=move |category| { editor.change(|draft| draft.set_category(category)); }
                />
                <Note id="category-note".to_owned() problems=category_problems hint=None/>
            </div>
            <div class="field" data-severity=move || gravest(language_problems)>
                <span class="select">
                    <select
                        id="language"
                        aria-label=t(&i18n::TEMPLATE_LANGUAGE)
                        aria-describedby="language-note"
                        on:change=move |event| { editor.change(|draft| draft.set_language(&event_target_value(&event))); }
                    >
                        {move || options(&draft.with(|draft| draft.language().to_owned()))}
                    </select>
                    <Icon name="chevron-down"/>
                </span>
                <Note id="language-note".to_owned() problems=language_problems hint=None/>
            </div>
        </Section>
    }
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
