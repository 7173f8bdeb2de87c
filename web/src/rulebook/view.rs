//! The screen of the rules as it is drawn.

use super::list::{Question, Rule, read};
use super::part::PARTS;
use super::{paste, texts};
use crate::i18n::{self, fill, locale, t};
use crate::platform::dom;
use crate::problems::{confidence_named, rule_page};
use crate::start::OpenPart;
use crate::state::Screen;
use crate::ui::{Icon, Listed, Mark, entry};
use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::Text;
use ventana_core::diagnostic::Severity;

/// The file of the rules.
const FILE: &str = "rules-texts";

/// The field that searches them.
const SEARCH: &str = "rules-search";

static SEVERITIES: [(Option<Severity>, &Text); 4] = [
    (None, &texts::ALL),
    (Some(Severity::Error), &i18n::ERRORS),
    (Some(Severity::Warning), &i18n::WARNINGS),
    (Some(Severity::Info), &i18n::NOTES),
];

#[component]
pub(crate) fn Rules() -> impl IntoView {
    let part = expect_context::<OpenPart>();
    let file = Listed::new(FILE);
    let question = RwSignal::new(Question::default());
    let rules = Memo::new(move |_| Arc::new(file.list().map(|list| read(&list)).unwrap_or_default()));
    let found = Memo::new(move |_| rules.with(|rules| question.with(|question| question.found(rules))));
    let count = move || {
        let args = [("n", found.with(Vec::len).into()), ("all", rules.with(|rules| rules.len()).into())];
        fill(&texts::FOUND, &args)
    };
    // A rule that the address names is shown once it is there, whatever was asked for before.
    Effect::new(move |shown: Option<String>| {
        let code = part.get();
        let place = rules.with(|rules| rules.iter().position(|rule| rule.code == code));
        let Some(place) = place.filter(|_| shown.as_ref() != Some(&code)) else {
            return if code.is_empty() { code } else { shown.unwrap_or_default() };
        };
        if found.with_untracked(|found| !found.contains(&place)) {
            question.set(Question::default());
        }
        let head = head_id(&code);
        request_animation_frame(move || {
            dom::focus_id(&head);
            dom::show(&["#", &head].concat());
        });
        code
    });
    let search = Callback::new(move |words: String| {
        question.set(Question { words, ..Question::default() });
        dom::focus_id(SEARCH);
        dom::show("#rules-title");
    });
    let draw = move || {
        let each = move || {
            let rules = rules.get();
            found
                .with(|found| found.iter().filter_map(|place| rules.get(*place).cloned()).collect::<Vec<_>>())
        };
        let nothing =
            move || found.with(Vec::is_empty).then(|| view! { <p class="none">{t(&texts::NONE_FOUND)}</p> });
        view! {
            <ul class="entries">
                <For each=each key=|rule| (rule.code.clone(), rule.title.clone()) children=move |rule| row(part, rule)/>
            </ul>
            {nothing}
        }
        .into_any()
    };
    let shown = file.shown(&texts::LOADING, &texts::NO_RULES, draw);
    let pill = |(severity, name): &'static (Option<Severity>, &'static Text)| {
        let is_asked = move || question.with(|question| question.severity == *severity).to_string();
        let mark = severity.map(|severity| view! { <Mark severity small=true/> });
        view! {
            <button type="button" class="pill" aria-pressed=is_asked on:click=move |_| question.update(|question| question.severity = *severity)>{mark}{t(name)}</button>
        }
        .into_any()
    };
    let option = |(name, text): &'static (&'static str, &'static Text)| {
        view! { <option value=*name selected=move || question.with(|question| question.part == *name)>{t(text)}</option> }.into_any()
    };
    view! {
        <main class="page" id="rules" tabindex="-1">
            <div class="page-text">
                <h1>{t(&texts::TITLE)}</h1>
                <p class="how">{t(&texts::HOW)}</p>
                {paste::paste(rules, search)}
                <section aria-labelledby="rules-title">
                    <h2 id="rules-title">{t(&texts::ALL_RULES)}</h2>
                    <div class="page-tools">
                        <label class="search">
                            <Icon name="search" class="s16"/>
                            <input type="search" id=SEARCH aria-label=t(&texts::SEARCH) placeholder=t(&texts::SEARCH) autocomplete="off"
                                prop:value=move || question.with(|question| question.words.clone())
                                on:input=move |event| question.update(|question| question.words = event_target_value(&event))/>
                        </label>
                        <span class="select">
                            <select aria-label=t(&texts::PART) on:change=move |event| question.update(|question| question.part = event_target_value(&event))>
                                <option value="" selected=move || question.with(|question| question.part.is_empty())>{t(&texts::EVERY_PART)}</option>
                                {PARTS.iter().map(option).collect::<Vec<_>>()}
                            </select>
                            <Icon name="chevron-down"/>
                        </span>
                        <div class="pills" role="group" aria-label=t(&i18n::FILTER)>{SEVERITIES.iter().map(pill).collect::<Vec<_>>()}</div>
                        <p class="fine" role="status">{count}</p>
                    </div>
                    {shown}
                </section>
            </div>
        </main>
    }
}

fn head_id(code: &str) -> String {
    ["rule-", code].concat()
}

fn row(part: OpenPart, rule: Rule) -> AnyView {
    let word = match rule.severity {
        Severity::Error => &texts::ERROR,
        Severity::Warning => &texts::WARNING,
        Severity::Info => &texts::NOTE,
    };
    let meta = (!rule.meta.is_empty()).then(|| {
        let meta = fill(&texts::META, &[("code", rule.meta.as_str().into())]);
        view! { " · " {meta} }
    });
    let head = view! {
        <Mark severity=rule.severity small=true/>
        <span class="words">
            <b>{rule.title.clone()}</b>
            <small><span class="sr">{t(word)} ": "</span><code>{rule.code.clone()}</code>{meta}</small>
        </span>
    };
    let code = StoredValue::new(rule.code.clone());
    let open = Signal::derive(move || code.with_value(|code| part.is(code)));
    let toggle = Callback::new(move |()| code.with_value(|code| part.toggle(Screen::Rules, code)));
    entry(&head_id(&rule.code), head.into_any(), open, toggle, move || told(&rule))
}

/// The rule in full, without its examples.
fn told(rule: &Rule) -> AnyView {
    let line = |text: &str| (!text.is_empty()).then(|| view! { <p>{text.to_owned()}</p> });
    let example = (!rule.message.is_empty()).then(|| view! { <p class="fine">{t(&texts::AN_EXAMPLE)}</p> });
    let fixes = (!rule.fixes.is_empty()).then(|| {
        let fixes: Vec<_> = rule.fixes.iter().map(|fix| view! { <li>{fix.clone()}</li> }).collect();
        view! { <p>{t(&texts::FIXES_OFFERED)}</p><ul class="plain">{fixes}</ul> }
    });
    let confidence = confidence_named(&rule.confidence).map_or("", |text| text.get(locale()));
    let args = [
        ("source", rule.source.as_str().into()),
        ("date", rule.as_of.as_str().into()),
        ("confidence", confidence.into()),
    ];
    let creation = rule.only_at_creation.then(|| [" ", texts::ONLY_AT_CREATION.get(locale())].concat());
    view! {
        {example}
        {line(&rule.message)}
        {line(&rule.help)}
        {fixes}
        <p class="fine">{fill(&texts::SOURCE, &args)}{creation}</p>
        <p class="fine">{rule_page(&rule.code)}</p>
    }
    .into_any()
}
