//! The cards of a carousel: a strip that snaps, walked by swipe, wheel, arrows and keys. The card at hand is the editor's,
//! so that form and phone show the same one.

use super::flaws::{Flaw, Part};
use super::marks::proof;
use super::message::{Scene, message};
use super::texts;
use crate::i18n::{fill, t};
use crate::state::editor;
use crate::ui::Icon;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::Text;
use ventana_core::preview::Direction;
use wasm_bindgen::JsCast;

/// More cards than Meta takes are drawn, but not thousands.
pub(crate) const MOST_CARDS: usize = 20;

/// How long the strip rests before the card in its middle is the one at hand.
const REST: Duration = Duration::from_millis(120);

/// The same while it is on its way to a card: it must not be taken for one that it passes.
const ARRIVAL: Duration = Duration::from_millis(700);

/// The strip, when there are cards.
pub(crate) fn strip(scene: Scene) -> impl Fn() -> Option<AnyView> + Copy + Send + 'static {
    let count = Memo::new(move |_| scene.whole.with(|whole| whole.cards.len().min(MOST_CARDS)));
    move || {
        let count = count.get();
        (count > 0).then(|| cards(scene, count))
    }
}

fn cards(scene: Scene, count: usize) -> AnyView {
    let editor = editor();
    let node = NodeRef::<html::Div>::new();
    let at = Memo::new(move |_| editor.card.get().min(count - 1));
    let is_on_its_way = StoredValue::new(false);
    let name = move |index: usize| fill(&texts::CARD_OF, &[("n", (index + 1).into()), ("all", count.into())]);
    let rest = StoredValue::new(None::<TimeoutHandle>);
    let stop_waiting = move || {
        if let Some(Some(waiting)) = rest.try_get_value() {
            waiting.clear();
        }
    };
    on_cleanup(stop_waiting);
    Effect::new(move |_| {
        let at = at.get();
        stop_waiting();
        // The strip has its width only when it is in the page.
        request_animation_frame(move || {
            if let Some(strip) = node.try_get_untracked().flatten() {
                is_on_its_way.update_value(|is_on_its_way| *is_on_its_way |= show(&strip, at));
            }
        });
    });
    let go = move |to: usize| {
        editor.card.set(to);
        editor.said.set(untrack(move || name(to)));
    };
    let walk = move |event: ev::KeyboardEvent| {
        let is_rtl = scene.whole.with_untracked(|whole| whole.direction == Direction::Rtl);
        let here = at.get_untracked();
        let to = match (event.key().as_str(), is_rtl) {
            ("ArrowRight", false) | ("ArrowLeft", true) => (here + 1).min(count - 1),
            ("ArrowLeft", false) | ("ArrowRight", true) => here.saturating_sub(1),
            ("Home", _) => 0,
            ("End", _) => count - 1,
            _ => return,
        };
        event.prevent_default();
        go(to);
    };
    let settle = move || {
        if let Some(middle) = node.try_get_untracked().flatten().and_then(|strip| nearest(&strip)) {
            is_on_its_way.set_value(false);
            editor.card.set(middle);
        }
    };
    let scrolled = move |_| {
        stop_waiting();
        let pause = if is_on_its_way.get_value() { ARRIVAL } else { REST };
        rest.set_value(set_timeout_with_handle(settle, pause).ok());
    };
    let card = move |index: usize| {
        let flaws = scene.flaws_of(Some(index), |_| true);
        view! {
            <div class="card" role="group" aria-label=move || name(index) aria-current=move || (at.get() == index).then_some("true")>
                <div class="corner">{move || corner(&flaws.get())}</div>
                {message(scene, Some(index), None)}
            </div>
        }
        .into_any()
    };
    let arrow = move |class: &'static str, icon: &'static str, text: &'static Text, by: isize| {
        let to = move || at.get().checked_add_signed(by).filter(|to| *to < count);
        view! {
            <button
                type="button"
                class=class
                aria-label=t(text)
                aria-disabled=move || to().is_none().then_some("true")
                on:click=move |_| if let Some(to) = to() { go(to) }
            >
                <Icon name=icon class="turns"/>
            </button>
        }
        .into_any()
    };
    let of_cards = scene.flaws_of(None, |part| part == Part::Cards);
    view! {
        <div class="strip-host">
            <div class="strip" role="group" tabindex="0" aria-label=t(&texts::CARDS) node_ref=node on:keydown=walk on:scroll=scrolled>
                {(0..count).map(card).collect::<Vec<_>>()}
            </div>
            {arrow("arrow previous", "chevron-left", &texts::PREVIOUS_CARD, -1)}
            {arrow("arrow next", "chevron-right", &texts::NEXT_CARD, 1)}
        </div>
        <p class="strip-foot"><span>{move || name(at.get())}</span>{move || corner(&of_cards.get())}</p>
    }
    .into_any()
}

/// The marks of a card, each its own while there is room.
fn corner(flaws: &[Flaw]) -> Vec<AnyView> {
    if flaws.len() > 3 {
        return proof(flaws).into_iter().collect();
    }
    flaws.iter().filter_map(|flaw| proof(std::slice::from_ref(flaw))).collect()
}

/// The cards in the strip, as the page lays them out.
fn laid_out(strip: &web_sys::HtmlElement) -> impl Iterator<Item = web_sys::HtmlElement> {
    let children = strip.children();
    (0..children.length()).filter_map(move |index| children.item(index)?.dyn_into().ok())
}

/// Where the strip stands when a card is in its middle.
fn middle(strip: &web_sys::HtmlElement, card: &web_sys::HtmlElement) -> i32 {
    card.offset_left() - (strip.client_width() - card.offset_width()) / 2
}

/// The card that is nearest to the middle.
fn nearest(strip: &web_sys::HtmlElement) -> Option<usize> {
    let here = strip.scroll_left();
    let away = |(index, card): (usize, web_sys::HtmlElement)| ((middle(strip, &card) - here).abs(), index);
    laid_out(strip).enumerate().map(away).min().map(|(_, index)| index)
}

/// Brings a card to the middle, and says whether it was elsewhere. How fast is for the styles to say.
fn show(strip: &web_sys::HtmlElement, index: usize) -> bool {
    let was_elsewhere = nearest(strip) != Some(index);
    if let Some(card) = laid_out(strip).nth(index) {
        strip.set_scroll_left(middle(strip, &card));
    }
    was_elsewhere
}
