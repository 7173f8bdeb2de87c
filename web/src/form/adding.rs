use super::{Section, texts};
use crate::draft::{ButtonSet, Draft};
use crate::i18n::{locale, t};
use crate::platform::dom;
use crate::state::{Editor, editor};
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::template::{Category, ComponentKind};

/// A part that a message may have beside its usual ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Carousel,
    ProductCards,
    Offer,
    Calls,
}

impl Part {
    pub(crate) const ALL: [Self; 4] = [Self::Carousel, Self::ProductCards, Self::Offer, Self::Calls];

    pub(crate) fn name(self) -> &'static Text {
        match self {
            Self::Carousel => &texts::ADD_CAROUSEL,
            Self::ProductCards => &texts::ADD_PRODUCT_CARDS,
            Self::Offer => &texts::ADD_OFFER,
            Self::Calls => &texts::ADD_CALLS,
        }
    }

    pub(crate) fn icon(self) -> &'static str {
        match self {
            Self::Carousel => "image",
            Self::ProductCards => "catalog",
            Self::Offer => "clock",
            Self::Calls => "phone",
        }
    }

    /// Why it cannot be added now.
    pub(crate) fn why_not(self, draft: &Draft) -> Option<&'static Text> {
        let has = |kind| draft.has(kind);
        if draft.category() == Some(Category::Authentication) {
            return Some(&texts::NOT_WITH_CODES);
        }
        let is_there = match self {
            Self::Carousel | Self::ProductCards => draft.has_carousel(),
            Self::Offer => has(ComponentKind::LimitedTimeOffer),
            Self::Calls => has(ComponentKind::CallPermissionRequest),
        };
        if is_there {
            return Some(&texts::ONE_IS_ENOUGH);
        }
        if draft.has_carousel() {
            return Some(&texts::NOT_WITH_CARDS);
        }
        if has(ComponentKind::LimitedTimeOffer) {
            return Some(&texts::NOT_WITH_OFFER);
        }
        if has(ComponentKind::CallPermissionRequest) {
            return Some(&texts::NOT_WITH_CALLS);
        }
        let takes_no_buttons = self != Self::Offer;
        (takes_no_buttons && !draft.buttons(ButtonSet::Message).is_empty())
            .then_some(&texts::NOT_WITH_BUTTONS)
    }

    /// Adds it and goes there.
    pub(crate) fn add(self, editor: Editor) {
        editor.change(|draft| match self {
            Self::Carousel => draft.make_carousel(false),
            Self::ProductCards => draft.make_carousel(true),
            Self::Offer => draft.add_offer(),
            Self::Calls => draft.add_call_request(),
        });
        editor.card.set(0);
        let id = match self {
            Self::Carousel | Self::ProductCards => "section-cards",
            Self::Offer => "offer",
            Self::Calls => "section-calls",
        };
        request_animation_frame(move || dom::focus_text(id, None));
    }
}

/// What else the message can have; what does not go with the rest is shown with its reason.
#[component]
pub(crate) fn Adding() -> impl IntoView {
    let editor = editor();
    let row = move |part: Part| {
        let why = Memo::new(move |_| editor.draft.with(|draft| part.why_not(draft)));
        let press = move |_| {
            if why.get_untracked().is_none() {
                part.add(editor);
            }
        };
        let icon = Signal::derive(move || if why.get().is_some() { "lock" } else { part.icon() });
        view! {
            <li>
                <button type="button" class="btn small" aria-disabled=move || why.get().is_some().then_some("true") on:click=press>
                    <Icon name=icon class="s18"/>{t(part.name())}
                </button>
                <small>{move || why.get().map(|why| why.get(locale()))}</small>
            </li>
        }
    };
    view! {
        <Section id="section-adding" title=&texts::ADD_PART>
            <ul class="adding">{Part::ALL.map(row).collect_view()}</ul>
        </Section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn parts_that_do_not_go_together_say_why() {
        let draft = |components: &str| {
            Draft::from_json(parse(&format!(r#"{{"components":[{components}]}}"#)).unwrap()).unwrap()
        };
        let plain = draft(r#"{"type":"BODY","text":"a"}"#);
        assert!(Part::ALL.iter().all(|part| part.why_not(&plain).is_none()));
        let offer = draft(r#"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{}}"#);
        assert_eq!(Part::Offer.why_not(&offer), Some(&texts::ONE_IS_ENOUGH));
        assert_eq!(Part::Carousel.why_not(&offer), Some(&texts::NOT_WITH_OFFER));
        let reply = draft(r#"{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"a"}]}"#);
        assert_eq!(Part::Calls.why_not(&reply), Some(&texts::NOT_WITH_BUTTONS));
        assert_eq!(Part::Offer.why_not(&reply), None);
    }
}
