use super::body::body_field;
use super::buttons::button_list;
use super::media::MediaField;
use super::samples::Samples;
use super::{Section, texts};
use crate::draft::{ButtonSet, CardThumb, Draft, Scope};
use crate::i18n::{self, fill, locale, t};
use crate::media::{LocalFile, LocalFiles};
use crate::platform::{arrows, dom};
use crate::preview::media_icon;
use crate::problems::gravest;
use crate::state::{Editor, editor};
use crate::ui::{Icon, IconButton, Mark, Segmented, TextField, Tick};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::limits;
use ventana_core::template::{ButtonKind, ComponentKind, HeaderFormat, Vocabulary};

/// What cards can show.
static FORMATS: [(HeaderFormat, &Text); 3] = [
    (HeaderFormat::Image, &i18n::IMAGE),
    (HeaderFormat::Video, &i18n::VIDEO),
    (HeaderFormat::Product, &i18n::PRODUCT),
];

/// The cards of a carousel: what all of them share, a strip, and the card at hand.
#[component]
pub(crate) fn Cards() -> impl IntoView {
    let editor = editor();
    let is_there = Memo::new(move |_| editor.draft.with(Draft::has_carousel));
    move || is_there.get().then(|| section(editor))
}

fn section(editor: Editor) -> AnyView {
    let thumbs = Memo::new(move |_| editor.draft.with(Draft::card_thumbs));
    let count = Memo::new(move |_| thumbs.with(Vec::len));
    let format = Memo::new(move |_| thumbs.with(|thumbs| thumbs.first().and_then(|thumb| thumb.format)));
    let has_body = Memo::new(move |_| editor.draft.with(Draft::cards_have_body));
    // The card at hand may have gone by an undo.
    let at_hand = Memo::new(move |_| editor.card.get().min(count.get().saturating_sub(1)));
    let choose_format = move |format: HeaderFormat| {
        editor.change(|draft| draft.set_card_format(format));
    };
    let remove_all = move |_| {
        editor.change(Draft::remove_carousel);
        editor.tell(&texts::CARDS_REMOVED, true);
    };
    let most = limits::CARDS.value;
    let full = Memo::new(move |_| count.get() >= most);
    let add = move |_| {
        if full.get_untracked() {
            return;
        }
        if let Some(index) = editor.change(Draft::add_card) {
            go_to_card(editor, index);
        }
    };
    let direction = super::direction();
    let direction = move || direction.get();
    let range =
        move || fill(&texts::FROM_TO, &[("least", limits::LEAST_CARDS.value.into()), ("most", most.into())]);
    let keys = move || thumbs.with(|thumbs| thumbs.iter().map(|thumb| thumb.key).collect::<Vec<_>>());
    let editor_of_card = move || {
        let any = count.get() > 0;
        any.then(|| card_editor(editor, at_hand, count, format, has_body))
    };
    view! {
        <Section id="section-cards" title=&texts::CARDS>
            <p class="note">{range}</p>
            <div class="field"><span class="name">{t(&texts::CARD_SHOWS)}</span>
                <Segmented id="card-format" name=&texts::CARD_SHOWS choices=&FORMATS chosen=Signal::derive(move || format.get()) on_choose=choose_format/>
            </div>
            <Tick name=&texts::CARD_TEXT on=Signal::derive(move || has_body.get()) on_change=move |on| { editor.change(|draft| draft.set_cards_have_body(on)); }/>
            <div class="card-strip" role="tablist" aria-label=t(&texts::CARDS) dir=direction on:keydown=move |event| walk(editor, &event)>
                <For each=keys key=|key| *key let(key)>
                    {thumb(editor, key, thumbs, at_hand)}
                </For>
                <button type="button" class="card-add" aria-disabled=move || full.get().then_some("true") aria-label=t(&texts::ADD_CARD) title=t(&texts::ADD_CARD) on:click=add>
                    <Icon name=Signal::derive(move || if full.get() { "lock" } else { "plus" })/>
                </button>
            </div>
            <p class="why-locked">{move || full.get().then(|| fill(&texts::MOST_CARDS, &[("n", most.into())]))}</p>
            {editor_of_card}
            <p class="name"><Icon name="lock" class="s16"/>" "{t(&texts::CARD_BUTTONS)}</p>
            {button_list(ButtonSet::Cards)}
            <div class="line"><button type="button" class="btn quiet small" on:click=remove_all><Icon name="trash" class="s18"/>{t(&texts::REMOVE_CARDS)}</button></div>
        </Section>
    }
    .into_any()
}

/// Shows a card in the form and on the phone, and puts the focus on its place in the strip.
pub(crate) fn go_to_card(editor: Editor, index: usize) {
    editor.card.set(index);
    request_animation_frame(move || dom::focus_text(&format!("card-tab-{index}"), None));
}

/// Arrows walk along the strip, and the card that has the focus is the one at hand; with Alt they take it along.
fn walk(editor: Editor, event: &leptos::ev::KeyboardEvent) {
    let Some(strip) = event.current_target() else { return };
    let key = event.key();
    let moves = match (key.as_str(), editor.draft.with_untracked(Draft::is_right_to_left)) {
        ("ArrowLeft", false) | ("ArrowRight", true) => -1,
        ("ArrowRight", false) | ("ArrowLeft", true) => 1,
        _ => 0,
    };
    if event.alt_key() && moves != 0 {
        event.prevent_default();
        move_card(editor, editor.card.get_untracked(), moves);
    } else if !event.alt_key() && arrows::walk(&strip, ".card-thumb", &key, arrows::Axis::Horizontal) {
        event.prevent_default();
    }
}

fn move_card(editor: Editor, index: usize, steps: isize) {
    if let Some(Some(place)) = editor.change(|draft| draft.move_card(index, steps)) {
        editor.said.set(fill(&i18n::MOVED_TO, &[("place", (place + 1).into())]));
        go_to_card(editor, place);
    }
}

fn thumb(editor: Editor, key: u32, thumbs: Memo<Vec<CardThumb>>, at_hand: Memo<usize>) -> AnyView {
    let local = expect_context::<LocalFiles>();
    let index = Memo::new(move |_| {
        thumbs.with(|thumbs| thumbs.iter().position(|thumb| thumb.key == key)).unwrap_or_default()
    });
    let face = move || {
        let thumb = thumbs.with(|thumbs| thumbs.iter().find(|thumb| thumb.key == key).cloned())?;
        let file = local.find(&thumb.handle).filter(LocalFile::is_image);
        let icon = media_icon(thumb.format.map_or("", Vocabulary::name));
        let is_empty = thumb.handle.is_empty() && thumb.format != Some(HeaderFormat::Product);
        let picture = match file {
            Some(file) => view! { <img class="card-picture" src=file.address alt=""/> }.into_any(),
            None => view! { <span class="card-picture" data-empty=is_empty.then_some("")><Icon name=icon/></span> }.into_any(),
        };
        let words =
            if thumb.words.is_empty() { texts::EMPTY_CARD.get(locale()).to_owned() } else { thumb.words };
        Some(view! { {picture} <span class="card-words"><small>{index.get() + 1}</small>" " {words}</span> })
    };
    let problems = editor.problems_under(move |draft| {
        let carousel = draft.path_of(Scope::Message, ComponentKind::Carousel)?;
        Some(format!("{carousel}/cards/{}", index.get()))
    });
    let mark = move || {
        let worst = problems.with(|problems| gravest(problems).cloned());
        worst.map(|problem| view! { <Mark severity=problem.severity() number=problem.number/> })
    };
    let is_at_hand = move || at_hand.get() == index.get();
    view! {
        <button
            type="button"
            class="card-thumb"
            role="tab"
            id=move || format!("card-tab-{}", index.get())
            aria-controls="card-at-hand"
            aria-selected=move || is_at_hand().to_string()
            tabindex=move || if is_at_hand() { "0" } else { "-1" }
            on:click=move |_| editor.card.set(index.get_untracked())
            on:focus=move |_| editor.card.set(index.get_untracked())
        >
            {face} {mark}
        </button>
    }
    .into_any()
}

fn card_editor(
    editor: Editor,
    at_hand: Memo<usize>,
    count: Memo<usize>,
    format: Memo<Option<HeaderFormat>>,
    has_body: Memo<bool>,
) -> AnyView {
    let step = move |steps: isize| {
        if let Some(next) = at_hand.get_untracked().checked_add_signed(steps) {
            editor.card.set(next.min(count.get_untracked().saturating_sub(1)));
        }
    };
    let is_first = Signal::derive(move || at_hand.get() == 0);
    let is_last = Signal::derive(move || at_hand.get() + 1 >= count.get());
    let duplicate = move || {
        let index = at_hand.get_untracked();
        if let Some(index) = editor.change(|draft| draft.duplicate_card(index)) {
            go_to_card(editor, index);
        }
    };
    let remove = move || {
        let index = at_hand.get_untracked();
        editor.change(|draft| draft.remove_card(index));
        editor.tell(&texts::CARD_DELETED, true);
        go_to_card(editor, index.min(count.get_untracked().saturating_sub(1)));
    };
    let full = Signal::derive(move || count.get() >= limits::CARDS.value);
    let few = Signal::derive(move || count.get() <= limits::LEAST_CARDS.value);
    let lines = move || fill(&texts::CARD_LINES, &[("n", limits::CARD_BODY_LINES.value.into())]);
    // The parts of another card are other fields, so that no undo or caret crosses from one to the next.
    let parts = move || {
        let scope = Scope::Card(at_hand.get());
        let media = format.get().filter(|format| *format != HeaderFormat::Product).map(|format| {
            view! { <MediaField scope format id=format!("card-{}-file", at_hand.get())/> }
        });
        let body = has_body.get().then(|| {
            view! { {body_field(scope, &format!("card-{}-body", at_hand.get()), limits::CARD_BODY_LENGTH.value, Some(&texts::CARD_BODY), None)} <p class="note">{lines}</p> }
        });
        view! { {media} {body} {addresses(editor, at_hand.get())} <Samples scope=Signal::stored(scope)/> }
    };
    view! {
        <div class="card-editor" role="tabpanel" id="card-at-hand" tabindex="-1" aria-labelledby=move || format!("card-tab-{}", at_hand.get())>
            <div class="card-head">
                <b>{move || fill(&texts::CARD_N, &[("n", (at_hand.get() + 1).into())])}</b>
                <small>{move || fill(&texts::OF_N, &[("n", count.get().into())])}</small>
                <span class="grow"></span>
                <IconButton icon="chevron-left" name=&texts::PREVIOUS_CARD on_press=move || step(-1) disabled=is_first class="step turns"/>
                <IconButton icon="chevron-right" name=&texts::NEXT_CARD on_press=move || step(1) disabled=is_last class="step turns"/>
                <IconButton icon="earlier" name=&texts::CARD_EARLIER on_press=move || move_card(editor, at_hand.get_untracked(), -1) disabled=is_first class="turns"/>
                <IconButton icon="later" name=&texts::CARD_LATER on_press=move || move_card(editor, at_hand.get_untracked(), 1) disabled=is_last class="turns"/>
                <IconButton icon="copy" name=&texts::DUPLICATE_CARD on_press=duplicate disabled=full/>
                <IconButton icon="trash" name=&texts::DELETE_CARD on_press=remove disabled=few/>
            </div>
            <div class="card-body">{parts}</div>
        </div>
        <p class="why-locked">{move || few.get().then(|| fill(&texts::LEAST_CARDS, &[("n", limits::LEAST_CARDS.value.into())]))}</p>
    }
    .into_any()
}

/// The addresses of a card's links: each card may lead somewhere else.
fn addresses(editor: Editor, card: usize) -> AnyView {
    let keys = Memo::new(move |_| {
        let links = editor.draft.with(|draft| draft.buttons(ButtonSet::Cards));
        let links = links.into_iter().filter(|row| row.kind == Some(ButtonKind::Url));
        links.map(|row| (row.key, row.label)).collect::<Vec<_>>()
    });
    let field = move |(key, label): (u32, String)| {
        let scope = Scope::Card(card);
        let value = Signal::derive(move || editor.draft.with(|draft| draft.card_address(card, key)));
        let problems =
            editor.problems_under(move |draft| Some(format!("{}/url", draft.button_path_in(scope, key)?)));
        let title = fill(&texts::CARD_ADDRESS, &[("label", label.as_str().into())]);
        let id = format!("card-{card}-button-{key}-target");
        view! {
            <label class="name" for=id.clone()>{title}</label>
            <TextField
                id
                value
                problems
                on_input=move |text: String| editor.type_into("card address", |draft| draft.set_button_in(scope, key, "url", &text.into()))
                mono=true
                direction=Signal::stored(Some("ltr"))
            />
        }
    };
    view! { {move || keys.get().into_iter().map(field).collect_view()} }.into_any()
}
