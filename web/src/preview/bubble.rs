use super::nodes::{Unmarked, blocks, inlines};
use crate::form::kind_icon;
use crate::i18n::{self, t};
use crate::problems::{Problem, severity_name};
use crate::ui::Icon;
use leptos::prelude::*;
use std::cmp::Reverse;
use ventana_core::Text;
use ventana_core::preview::{HeaderKind, Preview, PreviewButton};
use ventana_core::template::{ButtonKind, HeaderFormat, Vocabulary};

/// From how many buttons on the phone shows two and a list of all.
const FOLDED_FROM: usize = 4;

/// How many stand above the list then.
const SHOWN_FOLDED: usize = 2;

/// The message with its buttons.
#[component]
pub(crate) fn Bubble(
    preview: Preview,
    time: String,
    flaws: Flaws,
    all_options: RwSignal<bool>,
) -> impl IntoView {
    let Flaws { header, body, footer } = flaws;
    let (header_flaws, body_flaws, footer_flaws) =
        (Unmarked::new(header), Unmarked::new(body), Unmarked::new(footer));
    let header = preview.header.as_ref().map(|header| {
        if header.kind == HeaderKind::Text {
            return (None, header.text.as_deref().map(|text| view! { <p class="head-text">{inlines(text, &header_flaws)}{header_flaws.rest()}</p> }));
        }
        let format = header_format(header.kind).name();
        let kind = format.to_lowercase();
        let media = view! { <div class="head-media" data-kind=kind><Icon name=media_icon(format)/><span class="sr">{media_name(format)}</span></div> };
        (Some(media), None)
    });
    let (media, head_text) = header.unwrap_or((None, None));
    let footer =
        preview.footer.as_deref().map(|footer| view! { <p class="foot-text tail">{inlines(footer, &footer_flaws)}{footer_flaws.rest()}</p> });
    let is_empty = preview.body.is_empty() && media.is_none() && head_text.is_none() && footer.is_none();
    let empty = is_empty.then(|| view! { <p class="foot-text tail">{t(&i18n::EMPTY_MESSAGE)}</p> });
    view! {
        <div class="bubble">
            {media}
            <div class="said">
                {head_text}
                {blocks(&preview.body, &body_flaws)}
                {body_flaws.rest()}
                {empty}
                {footer}
                <span class="time">{time}</span>
            </div>
            {(!preview.buttons.is_empty()).then(|| view! { <Acts buttons=preview.buttons.clone() all_options/> })}
        </div>
    }
}

/// The problems of the texts that the bubble shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Flaws {
    pub(crate) header: Vec<Problem>,
    pub(crate) body: Vec<Problem>,
    pub(crate) footer: Vec<Problem>,
}

/// One mark beside the bubble for problems that begin on one block. It opens the card of the gravest.
pub(crate) fn proof(problems: &[Problem]) -> Option<AnyView> {
    let editor = crate::state::editor();
    let gravest = problems.iter().max_by_key(|problem| (problem.severity(), Reverse(problem.number)))?;
    let severity = severity_name(gravest.severity());
    let identity = gravest.identity();
    let names: Vec<_> = problems
        .iter()
        .map(|problem| crate::problems::problem_name(problem.severity(), problem.number))
        .collect();
    let sign = match problems.len() {
        1 => gravest.number.to_string(),
        several => format!("+{several}"),
    };
    let open = move |_| editor.open_problem.set(Some(identity.clone()));
    let mark = view! {
        <button type="button" class="mark proof" data-severity=severity aria-label=names.join(", ") on:click=open>
            {sign}
        </button>
    };
    Some(mark.into_any())
}

#[component]
fn Acts(buttons: Vec<PreviewButton>, all_options: RwSignal<bool>) -> impl IntoView {
    let folded = buttons.len() >= FOLDED_FROM;
    let shown = if folded { SHOWN_FOLDED } else { buttons.len() };
    let rows = buttons
        .into_iter()
        .take(shown)
        .map(|button| view! { <div class="act">{act(button)}</div> })
        .collect_view();
    let all = folded.then(|| {
        view! {
            <button type="button" class="act" on:click=move |_| all_options.set(true)>
                <Icon name="list-menu"/>{t(&i18n::SEE_ALL_OPTIONS)}
            </button>
        }
    });
    view! { <div class="acts">{rows}{all}</div> }
}

/// The sheet behind "See all options".
#[component]
pub(crate) fn AllOptions(buttons: Vec<PreviewButton>, open: RwSignal<bool>) -> impl IntoView {
    let rows =
        buttons.into_iter().map(|button| view! { <div class="act">{act(button)}</div> }).collect_view();
    view! {
        <div class="options" role="dialog" aria-label=t(&i18n::ALL_OPTIONS)>
            <div class="options-head">
                <crate::ui::IconButton icon="close" name=&i18n::CLOSE on_press=move || open.set(false)/>
                {t(&i18n::ALL_OPTIONS)}
            </div>
            {rows}
        </div>
    }
}

fn act(button: PreviewButton) -> impl IntoView {
    let icon = kind_icon(ButtonKind::from_name(&button.kind));
    let class = if icon == "reply" { "turns" } else { "" };
    view! { <Icon name=icon class/> {button.label} }
}

fn header_format(kind: HeaderKind) -> HeaderFormat {
    match kind {
        HeaderKind::Text => HeaderFormat::Text,
        HeaderKind::Image => HeaderFormat::Image,
        HeaderKind::Video => HeaderFormat::Video,
        HeaderKind::Document => HeaderFormat::Document,
        HeaderKind::Gif => HeaderFormat::Gif,
        HeaderKind::Location => HeaderFormat::Location,
        HeaderKind::Product => HeaderFormat::Product,
    }
}

/// The icon of a header by the name of its format.
pub(crate) fn media_icon(format: &str) -> &'static str {
    match HeaderFormat::from_name(format) {
        Some(HeaderFormat::Image) => "image",
        Some(HeaderFormat::Video) => "video",
        Some(HeaderFormat::Gif) => "gif",
        Some(HeaderFormat::Location) => "location",
        Some(HeaderFormat::Product) => "catalog",
        _ => "document",
    }
}

/// The word for a header's format; an unknown one is shown as it was written.
pub(crate) fn media_name(format: &str) -> String {
    let text: &Text = match HeaderFormat::from_name(format) {
        Some(HeaderFormat::Image) => &i18n::IMAGE,
        Some(HeaderFormat::Video) => &i18n::VIDEO,
        Some(HeaderFormat::Document) => &i18n::DOCUMENT,
        Some(HeaderFormat::Location) => &i18n::LOCATION,
        Some(HeaderFormat::Gif) => &i18n::GIF,
        Some(HeaderFormat::Product) => &i18n::PRODUCT,
        _ => return format.to_owned(),
    };
    text.get(i18n::locale()).to_owned()
}
