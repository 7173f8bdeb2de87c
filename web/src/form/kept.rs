use super::Section;
use crate::draft::Draft;
use crate::i18n::{self, t};
use crate::state::editor;
use crate::ui::Icon;
use leptos::prelude::*;

/// The components that the form cannot change yet, by their name.
#[component]
pub(crate) fn Kept() -> impl IntoView {
    let editor = editor();
    let kept = Memo::new(move |_| editor.draft.with(Draft::kept_components));
    let rows = move || {
        let row = |(_, kind): (usize, String)| {
            let name =
                if kind.is_empty() { i18n::PART_WITHOUT_TYPE.get(i18n::locale()).to_owned() } else { kind };
            view! {
                <li class="row">
                    <div class="row-head">
                        <Icon name="lock" class="kind"/>
                        <div class="row-main"><b>{name}</b><small>{t(&i18n::KEPT_PART)}</small></div>
                    </div>
                </li>
            }
        };
        kept.get().into_iter().map(row).collect_view()
    };
    view! {
        <Show when=move || kept.with(|kept| !kept.is_empty())>
            <Section id="section-kept" title=&i18n::OTHER_PARTS note=&i18n::OTHER_PARTS_NOTE>
                <ul class="rows kept" id="other-parts" tabindex="-1">{rows}</ul>
            </Section>
        </Show>
    }
}
