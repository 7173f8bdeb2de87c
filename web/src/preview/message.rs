//! A message or a card: its parts are drawn apart, so that typing in one leaves the others and their pictures alone.

use super::controls::plain;
use super::flaws::{Flaw, Part};
use super::fold::{Most, folded};
use super::marks::proof;
use super::media::media;
use super::nodes::{Unmarked, blocks, inlines};
use super::words::Word;
use crate::form::kind_icon;
use crate::i18n::{self, locale, t};
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::preview::{HeaderKind, Preview, PreviewButton, PreviewHeader};
use ventana_core::template::{ButtonKind, Vocabulary};

/// From how many buttons on the phone shows two and a list of all.
const FOLDED_FROM: usize = 4;

/// How many stand above the list then.
const SHOWN_FOLDED: usize = 2;

/// What all parts of the picture share.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) whole: Memo<Preview>,
    pub(crate) flaws: Memo<Vec<Flaw>>,
    /// The code of the message's language.
    pub(crate) language: Memo<String>,
    pub(crate) most: Memo<Most>,
    /// Whose buttons the sheet of all options shows: 0 the message's, from 1 on the card's.
    pub(crate) options: RwSignal<Option<usize>>,
    /// Whether the body is shown past its fold.
    pub(crate) unfolded: RwSignal<bool>,
}

impl Scene {
    /// A part of the message or card that changes only when what is kept of it does.
    fn slice(self, card: Option<usize>, keep: fn(&Preview) -> Preview) -> Memo<Preview> {
        Memo::new(move |_| {
            self.whole.with(|whole| match card {
                None => keep(whole),
                Some(index) => whole.cards.get(index).map(keep).unwrap_or_default(),
            })
        })
    }

    /// The problems of the parts of a message or card.
    pub(crate) fn flaws_of(self, card: Option<usize>, of: fn(Part) -> bool) -> Memo<Vec<Flaw>> {
        Memo::new(move |_| {
            self.flaws.with(|flaws| {
                flaws.iter().filter(|flaw| flaw.card == card && of(flaw.part)).cloned().collect()
            })
        })
    }

    pub(crate) fn word(self, word: Word) -> &'static str {
        self.language.with(|language| word.of(language, locale()))
    }
}

fn above(preview: &Preview) -> Preview {
    let header = preview.header.clone();
    let kind = |button: &PreviewButton| PreviewButton {
        kind: button.kind.clone(),
        label: String::new(),
        target: None,
    };
    Preview { header, buttons: preview.buttons.iter().map(kind).collect(), ..Preview::default() }
}

fn offer(preview: &Preview) -> Preview {
    Preview { offer: preview.offer.clone(), ..Preview::default() }
}

fn said(preview: &Preview) -> Preview {
    let (header, body, footer) = (preview.header.clone(), preview.body.clone(), preview.footer.clone());
    Preview { header, body, footer, ..Preview::default() }
}

fn below(preview: &Preview) -> Preview {
    Preview { buttons: preview.buttons.clone(), call_request: preview.call_request, ..Preview::default() }
}

/// The parts of the message, or of a card by its place.
pub(crate) fn message(scene: Scene, card: Option<usize>, time: Option<String>) -> AnyView {
    let above = scene.slice(card, above);
    let offer = scene.slice(card, offer);
    let said = scene.slice(card, said);
    let below = scene.slice(card, below);
    let of_texts = scene.flaws_of(card, |part| matches!(part, Part::Header | Part::Body | Part::Footer));
    let of_header = scene.flaws_of(card, |part| part == Part::Header);
    // A text has its marks on its lines, and a card has them on its corner.
    let is_picture =
        move || card.is_none() && above.with(|preview| preview.header.as_ref().is_some_and(is_no_text));
    let at_picture = move || is_picture().then(|| proof(&of_header.get()));
    let of_offer = scene.flaws_of(card, |part| part == Part::Offer);
    let of_buttons =
        scene.flaws_of(card, |part| matches!(part, Part::Button(_) | Part::Buttons | Part::Call));
    view! {
        {at_picture}
        {move || above.with(|preview| scene.language.with(|language| media(preview, language)))}
        {move || offer.with(|preview| offer_band(preview, scene, &of_offer.get()))}
        <div class="said">{move || said.with(|preview| texts_of(preview, scene, card, of_texts.get(), time.clone()))}</div>
        {move || below.with(|preview| acts(preview, scene, card, &of_buttons.get()))}
    }
    .into_any()
}

/// Whether a header is shown above the words.
fn is_no_text(header: &PreviewHeader) -> bool {
    header.kind != HeaderKind::Text
}

fn texts_of(
    preview: &Preview,
    scene: Scene,
    card: Option<usize>,
    mut flaws: Vec<Flaw>,
    time: Option<String>,
) -> AnyView {
    // A card has no margin: its marks stand together on its corner.
    if card.is_some() {
        flaws.clear();
    }
    let mut of = |part| Unmarked::new(flaws.extract_if(.., |flaw| flaw.part == part).collect());
    let (of_header, of_body, of_footer) = (of(Part::Header), of(Part::Body), of(Part::Footer));
    let has_header = preview.header.is_some();
    let picture = preview.header.as_ref().filter(|header| is_no_text(header));
    let header = preview.header.as_ref().filter(|header| !is_no_text(header));
    let header = header.and_then(|header| header.text.as_deref()).map(|text| {
        view! { <p class="head-text">{inlines(text, &of_header)}{of_header.rest()}</p> }.into_any()
    });
    // A header that is not shown at all has its mark at the top.
    let header = header.or_else(|| if picture.is_none() { of_header.rest() } else { None });
    let most = scene.most.get();
    // The lines of a card are counted by its own rule; only one that is far too long is folded.
    let most = if card.is_some() { Most { lines: usize::MAX, ..most } } else { most };
    let cut = if scene.unfolded.get() { None } else { folded(&preview.body, most) };
    let more = cut.is_some().then(|| {
        let open = move |_| scene.unfolded.set(true);
        view! { "… " <button type="button" class="more" on:click=open>{scene.word(Word::ReadMore)}</button> }
            .into_any()
    });
    let body = blocks(cut.as_deref().unwrap_or(&preview.body), &of_body, more);
    let footer = preview
        .footer
        .as_deref()
        .map(|footer| view! { <p class="foot-text tail">{inlines(footer, &of_footer)}</p> }.into_any());
    let is_empty = preview.body.is_empty() && !has_header && footer.is_none() && card.is_none();
    let empty = is_empty.then(|| view! { <p class="foot-text tail">{t(&i18n::EMPTY_MESSAGE)}</p> });
    let time = time.map(|time| view! { <span class="time">{time}</span> });
    view! { {header} {body} {of_body.rest()} {empty} {footer} {of_footer.rest()} {time} }.into_any()
}

fn offer_band(preview: &Preview, scene: Scene, flaws: &[Flaw]) -> Option<AnyView> {
    let offer = preview.offer.as_ref()?;
    let code = offer.code.as_deref().map(|code| {
        view! { <small>{scene.word(Word::Code)} " " <bdi>{plain(code)}</bdi></small> }
    });
    let late = offer.has_expiration.then(|| view! { <small class="late">{scene.word(Word::EndsIn)}</small> });
    let band = view! {
        {proof(flaws)}
        <div class="offer">
            <span class="offer-sign"><Icon name="tag"/></span>
            <div><b>{inlines(&offer.text, &Unmarked::new(Vec::new()))}</b>{code}{late}</div>
        </div>
    };
    Some(band.into_any())
}

fn acts(preview: &Preview, scene: Scene, card: Option<usize>, flaws: &[Flaw]) -> Option<AnyView> {
    let buttons = &preview.buttons;
    if buttons.is_empty() && !preview.call_request {
        return None;
    }
    let is_folded = buttons.len() >= FOLDED_FROM;
    let shown = if is_folded { SHOWN_FOLDED } else { buttons.len() };
    let mark = |of: &dyn Fn(Part) -> bool| {
        let here: Vec<_> = flaws.iter().filter(|flaw| card.is_none() && of(flaw.part)).cloned().collect();
        proof(&here)
    };
    let row = |(index, button)| {
        let mark = mark(&|part| part == Part::Button(index) || (index == 0 && part == Part::Buttons));
        view! { <div class="act">{mark}{act(button)}</div> }.into_any()
    };
    let rows: Vec<_> = buttons.iter().take(shown).enumerate().map(row).collect();
    let all = is_folded.then(|| {
        let mark = mark(&|part| matches!(part, Part::Button(index) if index >= SHOWN_FOLDED));
        let open = move |_| {
            scene.options.set(Some(card.map_or(0, |card| card + 1)));
            request_animation_frame(|| crate::platform::dom::focus_id("options-close"));
        };
        let id = card.is_none().then_some("see-all");
        view! {
            <div class="act">
                {mark}
                <button type="button" id=id on:click=open>
                    <Icon name="list-menu"/>{scene.word(Word::SeeAll)}
                </button>
            </div>
        }
    });
    let call = preview.call_request.then(|| {
        view! {
            <div class="call">{mark(&|part| part == Part::Call)}<Icon name="phone"/>{scene.word(Word::MayCall)}</div>
            <div class="act">{scene.word(Word::Choose)}</div>
        }
    });
    Some(view! { <div class="acts">{call}{rows}{all}</div> }.into_any())
}

/// The sheet behind "See all options".
pub(crate) fn all_options(scene: Scene, whose: usize) -> AnyView {
    let card = whose.checked_sub(1);
    let buttons = scene.slice(card, below);
    let close = move || {
        scene.options.set(None);
        crate::platform::dom::focus_id("see-all");
    };
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close();
        }
    };
    let row = |button: &PreviewButton| view! { <div class="act">{act(button)}</div> }.into_any();
    let rows = move || buttons.with(|preview| preview.buttons.iter().map(row).collect::<Vec<_>>());
    view! {
        <div class="options" role="dialog" aria-label=t(&i18n::ALL_OPTIONS) on:keydown=leave>
            <div class="options-head">
                <button type="button" class="icon-btn" id="options-close" aria-label=t(&i18n::CLOSE) on:click=move |_| close()>
                    <Icon name="close"/>
                </button>
                {move || scene.word(Word::AllOptions)}
            </div>
            {rows}
        </div>
    }
    .into_any()
}

fn act(button: &PreviewButton) -> AnyView {
    let icon = kind_icon(ButtonKind::from_name(&button.kind));
    let class = if icon == "reply" { "turns" } else { "" };
    view! { <Icon name=icon class/> <span>{plain(&button.label)}</span> }.into_any()
}
