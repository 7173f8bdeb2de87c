use super::{Section, direction};
use crate::draft::{Draft, HeaderChoice};
use crate::i18n::{self, t};
use crate::preview::media_name;
use crate::state::editor;
use crate::ui::{Icon, Limit, Segmented, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;

static CHOICES: [(bool, &Text); 2] = [(false, &i18n::NOTHING), (true, &i18n::TEXT)];

/// What stands above the body.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let editor = editor();
    let draft = editor.draft;
    let choice = Memo::new(move |_| draft.with(Draft::header));
    let is_text = Memo::new(move |_| matches!(choice.get(), HeaderChoice::Text(_)));
    let chosen = Signal::derive(move || match choice.get() {
        HeaderChoice::Nothing => Some(false),
        HeaderChoice::Text(_) => Some(true),
        HeaderChoice::Other(_) => None,
    });
    let choose = move |text: bool| {
        editor.change(|draft| if text { draft.set_header_text("") } else { draft.remove_header() });
    };
    let kept = move || match choice.get() {
        HeaderChoice::Other(format) => Some(view! {
            <div class="media">
                <span class="thumb"><Icon name=crate::preview::media_icon(&format)/></span>
                <div class="what"><b>{media_name(&format)}</b>{t(&i18n::KEPT_AS_IT_CAME)}</div>
            </div>
        }),
        _ => None,
    };
    view! {
        <Section id="section-header" title=&i18n::HEADER note=&i18n::OPTIONAL>
            <Segmented id="header-kind" name=&i18n::HEADER choices=&CHOICES chosen on_choose=choose/>
            {kept}
            <Show when=move || is_text.get()>
                <TextField
                    id="header"
                    name=&i18n::HEADER
                    hint=&i18n::HEADER_NOTE
                    value=Signal::derive(move || match choice.get() {
                        HeaderChoice::Text(text) => text,
                        _ => String::new(),
                    })
                    problems=editor.problems_at(|draft| Some(format!("/components/{}/text", draft.index_of(ComponentKind::Header)?)))
                    on_input=move |text| editor.type_into("header", |draft| draft.set_header_text(&text))
                    limit=Limit(limits::HEADER_LENGTH.value)
                    direction=direction()
                />
            </Show>
        </Section>
    }
}
