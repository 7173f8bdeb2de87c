use super::media::MediaField;
use super::{Locked, Section, direction, texts};
use crate::draft::{Draft, HeaderChoice, Scope};
use crate::i18n::{self, t};
use crate::state::editor;
use crate::ui::{Icon, Limit, Segmented, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::{kinds, limits};
use ventana_core::template::{ButtonKind, ComponentKind, HeaderFormat};

/// What can stand above the body, in the order of the form.
static CHOICES: [(Option<HeaderFormat>, &Text); 8] = [
    (None, &i18n::NOTHING),
    (Some(HeaderFormat::Text), &i18n::TEXT),
    (Some(HeaderFormat::Image), &i18n::IMAGE),
    (Some(HeaderFormat::Video), &i18n::VIDEO),
    (Some(HeaderFormat::Document), &i18n::DOCUMENT),
    (Some(HeaderFormat::Location), &texts::PLACE),
    (Some(HeaderFormat::Gif), &i18n::GIF),
    (Some(HeaderFormat::Product), &i18n::PRODUCT),
];

/// Why there is no header at all.
fn why_none(draft: &Draft) -> Option<&'static Text> {
    if draft.header() != HeaderChoice::Nothing {
        return None;
    }
    if draft.is_worded_by_meta() {
        return Some(&texts::HEADER_OF_CODE);
    }
    draft.has_carousel().then_some(&texts::HEADER_OF_CARDS)
}

/// The formats that go with the rest of the message, and why no other does.
fn allowed(draft: &Draft) -> Option<(&'static [HeaderFormat], &'static Text)> {
    let has = |kind| draft.has_button(kind);
    Some(if has(ButtonKind::Spm) {
        (kinds::PRODUCT_HEADERS.value, &texts::HEADER_OF_PRODUCT)
    } else if draft.has(ComponentKind::LimitedTimeOffer) {
        (kinds::OFFER_HEADERS.value, &texts::HEADER_OF_OFFER)
    } else if has(ButtonKind::Mpm) {
        (kinds::ITEMS_HEADERS.value, &texts::HEADER_OF_ITEMS)
    } else if has(ButtonKind::OrderDetails) {
        (kinds::ORDER_HEADERS.value, &texts::HEADER_OF_ORDER)
    } else {
        return None;
    })
}

/// Why the button that shows a product cannot join the others.
fn why_no_product(draft: &Draft) -> Option<&'static Text> {
    if draft.header_format(Scope::Message) == Some(HeaderFormat::Product) {
        return None;
    }
    let stands_alone = kinds::ALONE.value.iter().any(|alone| draft.has_button(*alone));
    stands_alone.then_some(&texts::ANOTHER_ALONE)
}

fn locked(draft: &Draft) -> Vec<Option<HeaderFormat>> {
    let own = draft.header_format(Scope::Message);
    let of_choice = |format: &HeaderFormat| match allowed(draft) {
        Some((allowed, _)) => !allowed.contains(format),
        None => *format == HeaderFormat::Product && why_no_product(draft).is_some(),
    };
    let formats = CHOICES.iter().filter_map(|(format, _)| *format);
    formats.filter(|format| Some(*format) != own && of_choice(format)).map(Some).collect()
}

/// What stands above the body.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let editor = editor();
    let draft = editor.draft;
    let choice = Memo::new(move |_| draft.with(Draft::header));
    let absent = Memo::new(move |_| draft.with(why_none));
    let why_locked = move || {
        let of_kind = draft.with(allowed).map(|(_, why)| why);
        of_kind.or_else(|| draft.with(why_no_product))
    };
    let chosen = Signal::derive(move || match choice.get() {
        HeaderChoice::Nothing => Some(None),
        HeaderChoice::Other(_) => None,
        _ => Some(draft.with(|draft| draft.header_format(Scope::Message))),
    });
    let choose = move |format: Option<HeaderFormat>| {
        editor.change(|draft| match format {
            Some(HeaderFormat::Product) => draft.show_product(),
            Some(format) => draft.set_header_format(Scope::Message, format),
            None => draft.remove_header(),
        });
    };
    let kind = Memo::new(move |_| choice.with(Kind::of));
    let fields = move || {
        match kind.get() {
        Kind::Nothing => ().into_any(),
        Kind::Text => text_field(choice),
        Kind::Media(format) => {
            view! { <MediaField scope=Scope::Message format id="header-file".to_owned()/> }.into_any()
        }
        Kind::AtSending(HeaderFormat::Product) => {
            view! { <p class="note">{t(&texts::PRODUCT_AT_SENDING)}</p> }.into_any()
        }
        Kind::AtSending(_) => view! { <p class="note">{t(&texts::PLACE_AT_SENDING)}</p> }.into_any(),
        Kind::Other(format) => view! {
            <div class="media">
                <span class="thumb"><Icon name=crate::preview::media_icon(&format)/></span>
                <div class="what"><b>{crate::preview::media_name(&format)}</b>{t(&i18n::KEPT_AS_IT_CAME)}</div>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <Section id="section-header" title=&i18n::HEADER note=&i18n::OPTIONAL>
            {move || match absent.get() {
                Some(why) => view! { <Locked why/> }.into_any(),
                None => view! {
                    <Segmented id="header-kind" name=&i18n::HEADER choices=&CHOICES chosen on_choose=choose locked=Signal::derive(move || draft.with(locked)) described_by="header-why"/>
                    <p class="why-locked" id="header-why">{move || why_locked().map(|why| why.get(i18n::locale()))}</p>
                }
                .into_any(),
            }}
            {fields}
        </Section>
    }
}

/// Which fields a header has; it changes less often than what is in them.
#[derive(Clone, PartialEq)]
enum Kind {
    Nothing,
    Text,
    Media(HeaderFormat),
    AtSending(HeaderFormat),
    Other(String),
}

impl Kind {
    fn of(choice: &HeaderChoice) -> Self {
        match choice {
            HeaderChoice::Nothing => Self::Nothing,
            HeaderChoice::Text(_) => Self::Text,
            HeaderChoice::Media(format, _) => Self::Media(*format),
            HeaderChoice::AtSending(format) => Self::AtSending(*format),
            HeaderChoice::Other(format) => Self::Other(format.clone()),
        }
    }
}

fn text_field(choice: Memo<HeaderChoice>) -> AnyView {
    let editor = editor();
    let path =
        |draft: &Draft| Some(format!("{}/text", draft.path_of(Scope::Message, ComponentKind::Header)?));
    view! {
        <TextField
            id="header"
            name=&i18n::HEADER
            hint=&i18n::HEADER_NOTE
            value=Signal::derive(move || match choice.get() {
                HeaderChoice::Text(text) => text,
                _ => String::new(),
            })
            problems=editor.problems_at(path)
            on_input=move |text| editor.type_into("header", |draft| draft.set_header_text(&text))
            limit=Limit(limits::HEADER_LENGTH.value)
            direction=direction()
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn draft(components: &str) -> Draft {
        Draft::from_json(parse(&format!(r#"{{"components":[{components}]}}"#)).unwrap()).unwrap()
    }

    #[test]
    fn an_offer_takes_an_image_or_a_video_alone() {
        let locked = locked(&draft(r#"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{}}"#));
        assert!(!locked.contains(&Some(HeaderFormat::Image)) && !locked.contains(&Some(HeaderFormat::Video)));
        assert!(locked.contains(&Some(HeaderFormat::Text)) && !locked.contains(&None));
    }

    #[test]
    fn a_header_that_stands_there_is_never_locked() {
        let draft = draft(r#"{"type":"HEADER","format":"PRODUCT"},{"type":"CAROUSEL","cards":[]}"#);
        assert!(!locked(&draft).contains(&Some(HeaderFormat::Product)));
        assert_eq!(why_none(&draft), None);
    }
}
