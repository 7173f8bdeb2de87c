use super::{Section, texts};
use crate::draft::{Draft, Scope};
use crate::i18n::{self, fill, t};
use crate::state::editor;
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Icon, Tick};
use leptos::prelude::*;
use ventana_core::policy::{authentication, limits};
use ventana_core::template::ComponentKind;

/// The body of a code template: Meta's words, in the language of the template.
#[component]
pub(crate) fn CodeBody() -> impl IntoView {
    let editor = editor();
    let words = move || {
        editor.draft.with(|draft| {
            let words = authentication::wording(draft.language()).map(|(words, _)| words)?;
            let security = if draft.is_warned() { words.security } else { "" };
            Some([words.code, security].join(" "))
        })
    };
    let warned = Signal::derive(move || editor.draft.with(Draft::is_warned));
    view! {
        <Section id="section-body" title=&i18n::BODY>
            <div class="box fixed" id="body" tabindex="-1"><Icon name="lock" class="s16"/><span dir="auto">{words}</span><span class="aside">{t(&i18n::LABEL_BY_META)}</span></div>
            <Tick name=&texts::SECURITY_ADVICE on=warned on_change=move |on| { editor.change(|draft| draft.set_warned(on)); }/>
        </Section>
    }
}

/// The footer of a code template: when the code expires.
#[component]
pub(crate) fn CodeFooter() -> impl IntoView {
    let editor = editor();
    let minutes = Memo::new(move |_| editor.draft.with(Draft::expiration));
    let says = Signal::derive(move || minutes.with(Option::is_some));
    let problems = editor.problems_under(|draft| draft.path_of(Scope::Message, ComponentKind::Footer));
    let (least, most) = limits::CODE_EXPIRATION_MINUTES.value;
    let hint = move || fill(&texts::MINUTES, &[("least", least.into()), ("most", most.into())]);
    let set = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        editor.type_into("expiration", |draft| draft.set_expiration(&typed));
    };
    view! {
        <Section id="section-footer" title=&i18n::FOOTER note=&i18n::OPTIONAL>
            <Tick name=&texts::EXPIRES on=says on_change=move |on| { editor.change(|draft| draft.set_expires(on)); }/>
            <Show when=move || says.get()>
                <div class="field short" data-severity=move || gravest(problems)>
                    <label class="name" for="footer">{hint}</label>
                    <div class="box"><input class="plain" id="footer" inputmode="numeric" autocomplete="off" aria-describedby="footer-note" prop:value=move || minutes.get().unwrap_or_default() on:input=set/></div>
                    <Note id="footer-note".to_owned() problems hint=None/>
                </div>
            </Show>
        </Section>
    }
}
