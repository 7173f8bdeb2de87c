//! What stands above the text: a picture, a video, a file, a place, a product; or a calm plate where it is not known.

use super::controls::plain;
use super::nodes::{Unmarked, inlines};
use super::phrases;
use super::words::nearest;
use crate::i18n::{self, locale};
use crate::media::{LOCAL, LocalFile, LocalFiles};
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::preview::{HeaderKind, Preview, PreviewHeader};
use ventana_core::template::{ButtonKind, HeaderFormat, Vocabulary};
use ventana_core::{Locale, Text};
use wasm_bindgen::JsCast;

/// The header of a message or card when it is no text, or what its products or order take the place of.
pub(crate) fn media(preview: &Preview, language: &str) -> Option<AnyView> {
    let ours = nearest(language, locale());
    if let Some(header) = preview.header.as_ref().filter(|header| header.kind != HeaderKind::Text) {
        return Some(drawn(header, ours));
    }
    let kinds = preview.buttons.iter().filter_map(|button| ButtonKind::from_name(&button.kind));
    kinds.into_iter().find_map(|kind| match kind {
        ButtonKind::Catalog | ButtonKind::Mpm | ButtonKind::Spm => Some(row(
            "catalog",
            phrases::PRODUCTS.get(ours).to_owned(),
            phrases::GIVEN_AT_SENDING.get(ours).to_owned(),
        )),
        ButtonKind::OrderDetails => Some(row(
            "document",
            phrases::ORDER.get(ours).to_owned(),
            phrases::TOTAL_AT_SENDING.get(ours).to_owned(),
        )),
        _ => None,
    })
}

fn drawn(header: &PreviewHeader, ours: Locale) -> AnyView {
    let handle = header.media.as_deref().unwrap_or_default();
    let file = expect_context::<LocalFiles>().find(handle);
    let of_kind = |kind: &str| file.as_ref().filter(|file| file.kind.starts_with(kind));
    let format = format(header.kind).name();
    let name = media_name(format);
    match header.kind {
        HeaderKind::Image => match of_kind("image/") {
            Some(file) => {
                let alt = [&name, ": ", &file.name].concat();
                view! { <div class="head-media" data-kind="image"><img src=file.address.clone() alt=alt/></div> }
                    .into_any()
            }
            None => plate(format, name, None),
        },
        HeaderKind::Video | HeaderKind::Gif => {
            let face = of_kind("video/").map(|file| moving(&file.address, header.kind == HeaderKind::Gif));
            let disc = if header.kind == HeaderKind::Gif {
                view! { <span class="play">"GIF"</span> }.into_any()
            } else {
                view! { <span class="play"><Icon name="play"/></span> }.into_any()
            };
            plate(format, name, Some((face, disc).into_any()))
        }
        HeaderKind::Document => {
            row("document", document_name(handle, file.as_ref(), name), about(file.as_ref(), ours))
        }
        HeaderKind::Location => place(header, name, ours),
        HeaderKind::Product | HeaderKind::Text => plate(format, name, None),
    }
}

/// The ground for what is not known, with what there is on it.
fn plate(format: &'static str, name: String, over: Option<AnyView>) -> AnyView {
    let icon = over.is_none().then(|| view! { <Icon name=media_icon(format)/> });
    let kind = format.to_ascii_lowercase();
    view! { <div class="head-media" data-kind=kind>{icon}{over}<span class="sr">{name}</span></div> }
        .into_any()
}

/// A video of this device: its first picture and its length.
fn moving(address: &str, is_silent: bool) -> AnyView {
    let length = RwSignal::new(String::new());
    let measure = move |event: leptos::ev::Event| {
        let video = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlMediaElement>().ok());
        if let Some(video) = video.filter(|video| video.duration().is_finite() && !is_silent) {
            length.set(clock_face(video.duration()));
        }
    };
    view! {
        <video src=address.to_owned() preload="metadata" prop:muted=true tabindex="-1" aria-hidden="true" on:loadedmetadata=measure></video>
        <span class="length">{move || length.get()}</span>
    }
    .into_any()
}

/// Seconds as the app writes them.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a length is finite and not negative"
)]
fn clock_face(seconds: f64) -> String {
    let seconds = seconds.max(0.0).round() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A row with a name: a document, or what is known only when the message is sent.
fn row(icon: &'static str, name: String, about: String) -> AnyView {
    view! {
        <div class="head-media" data-kind="document">
            <Icon name=icon/>
            <div><bdi>{plain(&name)}</bdi><small>{about}</small></div>
        </div>
    }
    .into_any()
}

fn place(header: &PreviewHeader, name: String, ours: Locale) -> AnyView {
    let line = match header.text.as_deref() {
        Some(text) => view! { <b>{inlines(text, &Unmarked::new(Vec::new()))}</b> }.into_any(),
        None => view! {
            <b class="raw">{phrases::PLACE_NAME.get(ours)}</b>
            <small class="raw">{phrases::PLACE_ADDRESS.get(ours)}</small>
        }
        .into_any(),
    };
    view! {
        <div class="head-media" data-kind="location"><Icon name="map" class="map"/><Icon name="location" class="pin"/><span class="sr">{name}</span></div>
        <div class="spot">{line}</div>
    }
    .into_any()
}

/// The name of a document: the file's, or the end of its address.
fn document_name(handle: &str, file: Option<&LocalFile>, otherwise: String) -> String {
    if let Some(file) = file {
        return file.name.clone();
    }
    if let Some(name) = handle.strip_prefix(LOCAL) {
        return name.to_owned();
    }
    let end = ventana_core::text::web_scheme(handle).and_then(|scheme| handle.get(scheme.len()..));
    let end = end.and_then(|address| address.split(['?', '#']).next()?.rsplit_once('/'));
    end.map(|(_, name)| name).filter(|name| !name.is_empty()).map_or(otherwise, str::to_owned)
}

/// The kind and size of a document.
fn about(file: Option<&LocalFile>, locale: Locale) -> String {
    let Some(file) = file else { return "PDF".to_owned() };
    let kind = file.name.rsplit_once('.').map_or("", |(_, ending)| ending).to_uppercase();
    let size = size(file.size, locale);
    if kind.is_empty() { size } else { [kind.as_str(), " · ", &size].concat() }
}

/// A number of bytes in the unit in which people think of it.
fn size(bytes: f64, locale: Locale) -> String {
    if bytes < 1_000_000.0 {
        return format!("{:.0} KB", (bytes / 1000.0).max(1.0));
    }
    let text = format!("{:.1} MB", bytes / 1_000_000.0);
    if locale == Locale::En { text } else { text.replace('.', ",") }
}

fn format(kind: HeaderKind) -> HeaderFormat {
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

/// The icon of a header.
pub(crate) fn header_icon(kind: HeaderKind) -> &'static str {
    media_icon(format(kind).name())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_called_by_its_file() {
        let file = LocalFile {
            handle: "file:bill.pdf".into(),
            name: "bill.pdf".into(),
            kind: "application/pdf".into(),
            size: 214_300.0,
            dimensions: None,
            address: String::new(),
        };
        let name = |handle: &str, file| document_name(handle, file, "Document".into());
        assert_eq!(name("file:bill.pdf", Some(&file)), "bill.pdf");
        assert_eq!(name("file:bill.pdf", None), "bill.pdf");
        assert_eq!(name("https://a.example/f/bill.pdf?x=/y", None), "bill.pdf");
        assert_eq!(name("4::aW1hZ2U=", None), "Document");
        assert_eq!(about(Some(&file), Locale::En), "PDF · 214 KB");
        assert_eq!(size(1_540_000.0, Locale::Es), "1,5 MB");
        assert_eq!(size(3.0, Locale::En), "1 KB");
    }

    #[test]
    fn a_length_is_written_as_minutes_and_seconds() {
        assert_eq!((clock_face(7.4).as_str(), clock_face(75.0).as_str()), ("0:07", "1:15"));
    }
}
