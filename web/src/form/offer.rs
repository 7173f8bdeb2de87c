use super::{Section, direction, texts};
use crate::draft::{Draft, Scope};
use crate::i18n::t;
use crate::state::editor;
use crate::ui::{Icon, Limit, TextField, Tick};
use leptos::prelude::*;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;

/// The offer that ends, where there is one.
#[component]
pub(crate) fn Offer() -> impl IntoView {
    let editor = editor();
    let is_there = Memo::new(move |_| editor.draft.with(|draft| draft.offer().is_some()));
    let text = Signal::derive(move || {
        editor.draft.with(|draft| draft.offer().map(|(text, _)| text.to_owned()).unwrap_or_default())
    });
    let ends = Signal::derive(move || editor.draft.with(|draft| draft.offer().is_some_and(|(_, ends)| ends)));
    let path = |draft: &Draft| draft.path_of(Scope::Message, ComponentKind::LimitedTimeOffer);
    let remove = move |_| {
        editor.change(Draft::remove_offer);
        editor.tell(&texts::OFFER_REMOVED, true);
    };
    view! {
        <Show when=move || is_there.get()>
            <Section id="section-offer" title=&texts::OFFER note=&texts::OFFER_NOTE>
                <TextField
                    id="offer"
                    label=&texts::OFFER_LINE
                    hint=&texts::OFFER_LINE_NOTE
                    value=text
                    problems=editor.problems_under(path)
                    on_input=move |text| editor.type_into("offer", |draft| draft.set_offer_text(&text))
                    limit=Limit(limits::OFFER_LENGTH.value)
                    direction=direction()
                />
                <Tick name=&texts::OFFER_ENDS on=ends on_change=move |on| { editor.change(|draft| draft.set_offer_ends(on)); }/>
                <div class="line"><button type="button" class="btn quiet small" on:click=remove><Icon name="trash" class="s18"/>{t(&texts::REMOVE_OFFER)}</button></div>
            </Section>
        </Show>
    }
}
