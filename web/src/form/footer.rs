use super::{Locked, Section, direction, texts};
use crate::draft::{Draft, Scope};
use crate::i18n;
use crate::state::editor;
use crate::ui::{Limit, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;

/// Why there is no footer.
fn why_none(draft: &Draft) -> Option<&'static Text> {
    if draft.has(ComponentKind::Footer) {
        return None;
    }
    if draft.has(ComponentKind::LimitedTimeOffer) {
        return Some(&texts::FOOTER_OF_OFFER);
    }
    draft.has_carousel().then_some(&texts::FOOTER_OF_CARDS)
}

/// The small line below the body.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let editor = editor();
    let absent = Memo::new(move |_| editor.draft.with(why_none));
    let path =
        |draft: &Draft| Some(format!("{}/text", draft.path_of(Scope::Message, ComponentKind::Footer)?));
    let field = move || match absent.get() {
        Some(why) => view! { <Locked why/> }.into_any(),
        None => view! {
            <TextField
                id="footer"
                name=&i18n::FOOTER
                hint=&i18n::FOOTER_NOTE
                value=Signal::derive(move || editor.draft.with(|draft| draft.footer().to_owned()))
                problems=editor.problems_at(path)
                on_input=move |text| editor.type_into("footer", |draft| draft.set_footer(&text))
                limit=Limit(limits::FOOTER_LENGTH.value)
                direction=direction()
            />
        }
        .into_any(),
    };
    view! { <Section id="section-footer" title=&i18n::FOOTER note=&i18n::OPTIONAL>{field}</Section> }
}
