use super::{Section, direction};
use crate::i18n;
use crate::state::editor;
use crate::ui::{Limit, TextField};
use leptos::prelude::*;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;

/// The small line below the body.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let editor = editor();
    view! {
        <Section id="section-footer" title=&i18n::FOOTER note=&i18n::OPTIONAL labels="footer">
            <TextField
                id="footer"
                hint=&i18n::FOOTER_NOTE
                value=Signal::derive(move || editor.draft.with(|draft| draft.footer().to_owned()))
                problems=editor.problems_at(|draft| Some(format!("/components/{}/text", draft.index_of(ComponentKind::Footer)?)))
                on_input=move |text| editor.type_into("footer", |draft| draft.set_footer(&text))
                limit=Limit(limits::FOOTER_LENGTH.value)
                direction=direction()
            />
        </Section>
    }
}
