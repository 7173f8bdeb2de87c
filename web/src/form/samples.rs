use crate::draft::{Sample, SamplePlace, Scope};
use crate::i18n::{self, fill, t};
use crate::state::editor;
use leptos::prelude::*;

/// What stands for the variables while Meta reviews the template, and in the preview.
#[component]
pub(crate) fn Samples(scope: Signal<Scope>) -> impl IntoView {
    let editor = editor();
    let samples = Memo::new(move |_| editor.draft.with(|draft| draft.samples_in(scope.get())));
    let rows = Memo::new(move |_| {
        samples.with(|samples| {
            samples.iter().map(|sample| (sample.place, sample.key.clone())).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <table class="samples">
                <caption class="sr">{t(&i18n::SAMPLES)} ", " {t(&i18n::SAMPLES_NOTE)}</caption>
                <tbody>
                    <For each=move || rows.get() key=|(place, key)| row_id(*place, key) let((place, key))>
                        <Row place key samples/>
                    </For>
                </tbody>
            </table>
        </Show>
    }
}

pub(crate) fn row_id(place: SamplePlace, key: &str) -> String {
    match place {
        SamplePlace::Header => format!("sample-header-{key}"),
        SamplePlace::Body => format!("sample-body-{key}"),
        SamplePlace::Button(button) => format!("sample-button-{button}-{key}"),
        SamplePlace::CardBody(card) => format!("sample-card-{card}-{key}"),
        SamplePlace::CardButton { card, key: button } => format!("sample-card-{card}-button-{button}-{key}"),
    }
}

#[component]
fn Row(place: SamplePlace, key: String, samples: Memo<Vec<Sample>>) -> impl IntoView {
    let editor = editor();
    let id = row_id(place, &key);
    let value = {
        let key = key.clone();
        Memo::new(move |_| {
            let of_row = |sample: &&Sample| sample.place == place && sample.key == key;
            samples.with(|samples| {
                samples.iter().find(of_row).map(|sample| sample.value.clone()).unwrap_or_default()
            })
        })
    };
    let where_from = match place {
        SamplePlace::Header => Some(&i18n::HEADER),
        SamplePlace::Body | SamplePlace::CardBody(_) => None,
        SamplePlace::Button(_) | SamplePlace::CardButton { .. } => Some(&i18n::LINK),
    };
    let set = {
        let (key, id) = (key.clone(), id.clone());
        move |event: leptos::ev::Event| {
            let typed = event_target_value(&event);
            editor.type_into(&id, |draft| draft.set_sample(place, &key, &typed));
        }
    };
    let name = format!("{{{{{key}}}}}");
    let spoken = {
        let name = name.clone();
        move || fill(&i18n::SAMPLE_OF, &[("name", name.as_str().into())])
    };
    view! {
        <tr>
            <th scope="row">
                <label for=id.clone()>
                    <span class="chip" data-state=move || value.with(String::is_empty).then_some("empty")>{name}</span>
                    {where_from.map(|text| view! { <small>{t(text)}</small> })}
                </label>
            </th>
            <td>
                <div class="cell">
                    <input
                        id=id
                        dir="auto"
                        autocomplete="off"
                        aria-label=spoken
                        placeholder=t(&i18n::SAMPLE_MISSING)
                        prop:value=move || value.get()
                        on:input=set
                    />
                </div>
            </td>
        </tr>
    }
}
