//! The values of one contact, typed or pasted.

use super::contact::{Of, Slot, read, slots};
use super::settings::Settings;
use super::texts;
use crate::i18n::{fill, t};
use crate::state::editor;
use leptos::prelude::*;

/// More fields than a message can have are not shown.
const MOST_FIELDS: usize = 100;

/// One field a variable, file and code, and a place to paste a row of a table.
pub(crate) fn contact_panel() -> AnyView {
    let editor = editor();
    let settings = expect_context::<Settings>();
    let open = Memo::new(move |_| editor.draft.with(|draft| slots(draft.template())));
    let pasting = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let answer = RwSignal::new(None::<(usize, Vec<String>)>);
    let take = move |_| {
        let reading = open.with_untracked(|open| pasted.with_untracked(|text| read(text, open)));
        answer.set(Some((reading.taken.len(), reading.unused)));
        settings.set_values(reading.taken);
    };
    let said = move || {
        let (taken, unused) = answer.get()?;
        let mut said = fill(&texts::VALUES_TAKEN, &[("n", taken.into())]);
        if !unused.is_empty() {
            said.push(' ');
            said += &fill(&texts::NO_PLACE_FOR, &[("names", unused.join(", ").as_str().into())]);
        }
        Some(said)
    };
    let rows = move || {
        open.with(|open| open.iter().take(MOST_FIELDS).map(|slot| row(slot, settings)).collect::<Vec<_>>())
    };
    let paste = move || {
        pasting.get().then(|| {
            view! {
                <label class="paste">
                    {t(&texts::PASTE_HOW)}
                    <textarea id="contact-row" class="input" rows="3" dir="auto" spellcheck="false" prop:value=move || pasted.get() on:input=move |event| pasted.set(event_target_value(&event))></textarea>
                </label>
                <button type="button" class="btn" on:click=take>{t(&texts::TAKE_OVER)}</button>
            }
        })
    };
    let is_empty = move || open.with(Vec::is_empty);
    view! {
        <section class="contact" aria-labelledby="contact-head">
            <div class="contact-head">
                <h3 id="contact-head">{t(&texts::CONTACT_PANEL)}</h3>
                {move || (!is_empty()).then(|| view! {
                    <button type="button" class="link" aria-expanded=move || pasting.get().to_string() on:click=move |_| pasting.update(|pasting| *pasting = !*pasting)>
                        {t(&texts::PASTE_ROW)}
                    </button>
                })}
            </div>
            {paste}
            <p class="contact-said" role="status">{said}</p>
            {move || if is_empty() {
                view! { <p>{t(&texts::NOTHING_OPEN)}</p> }.into_any()
            } else {
                view! {
                    <table class="samples"><tbody>{rows}</tbody></table>
                    <p class="contact-note">{t(&texts::CONTACT_STAYS)}</p>
                }.into_any()
            }}
        </section>
    }
    .into_any()
}

fn row(slot: &Slot, settings: Settings) -> AnyView {
    let place = slot.id.clone();
    let value = {
        let place = place.clone();
        move || {
            settings
                .contact()
                .into_iter()
                .find(|(of, _)| *of == place)
                .map(|(_, value)| value)
                .unwrap_or_default()
        }
    };
    let id = ["contact-", &place.replace('/', "-")].concat();
    let key = place.rsplit('/').next().unwrap_or_default().to_owned();
    let (of, is_plain) = (slot.of, slot.of == Of::Variable);
    let shown = if is_plain { ["{{", &key, "}}"].concat() } else { String::new() };
    let number = key.parse::<usize>().map_or(0, |index| index + 1);
    let about = move || match of {
        Of::Variable => None,
        Of::Media => Some(texts::MEDIA.get(crate::i18n::locale()).to_owned()),
        Of::PlaceName => Some(texts::PLACE_NAME.get(crate::i18n::locale()).to_owned()),
        Of::PlaceAddress => Some(texts::PLACE_ADDRESS.get(crate::i18n::locale()).to_owned()),
        Of::Code => Some(fill(&texts::CODE_OF, &[("n", number.into())])),
        Of::Link => Some(fill(&texts::LINK_OF, &[("n", number.into())])),
    };
    let card = slot.card;
    let of_card =
        move || card.map(|card| view! { <small>{fill(&texts::OF_CARD, &[("n", card.into())])}</small> });
    // What a column is called is told where it is not what stands between the braces.
    let column = (shown.trim_matches(['{', '}']) != slot.name).then(|| slot.name.clone());
    let column = column.map(|name| view! { <small class="column">{name}</small> });
    let set = move |event: leptos::ev::Event| {
        settings.set_values(vec![(place.clone(), event_target_value(&event))]);
    };
    let face =
        if is_plain { view! { <span class="chip">{shown}</span> }.into_any() } else { about.into_any() };
    view! {
        <tr>
            <th scope="row"><label for=id.clone()>{face}{of_card}{column}</label></th>
            <td><div class="cell"><input id=id dir="auto" autocomplete="off" prop:value=value on:input=set/></div></td>
        </tr>
    }
    .into_any()
}
