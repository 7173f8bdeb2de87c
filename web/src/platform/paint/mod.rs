//! A picture of laid-out elements: boxes, texts, pictures and icons are painted where the browser has put them.
//! It knows what styles and rectangles are, not what they show. The policy forbids the shorter way, a page inside an image.

mod boxes;
mod css;
mod icon;
mod painter;
mod runs;
mod sprite;
mod wall;

use crate::platform::dom;
use js_sys::Promise;
use painter::{Painter, bounds, is_hidden};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, Response};

/// What to paint.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// The element whose content is painted, all of it, however far it scrolls.
    pub(crate) content: &'a str,
    /// The element behind it, whose colour and masked pattern are the ground.
    pub(crate) ground: &'a str,
    /// What is not painted.
    pub(crate) leave_out: &'a str,
    /// The address of the file that icons are taken from.
    pub(crate) sprite: &'a str,
}

/// How many pixels of the picture stand for one of the page.
const SCALE: f64 = 2.0;

/// Browsers paint nothing on a canvas that is higher.
const HIGHEST: f64 = 16_000.0;

/// A picture, and its size in pixels.
pub(crate) struct Picture {
    pub(crate) blob: Blob,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// Whether there is something to paint: the element is on the page and has a size.
pub(crate) fn is_laid_out(selector: &str) -> bool {
    find(selector).is_some_and(|element| element.get_bounding_client_rect().width() > 0.0)
}

fn find(selector: &str) -> Option<Element> {
    dom::document()?.query_selector(selector).ok()?
}

/// Paints what is on the page now. `None` when it is not laid out, or the browser lends no canvas.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of a page are positive and far below 2^32"
)]
pub(crate) async fn picture(subject: Subject<'_>) -> Option<Picture> {
    let painted = find(subject.content)?;
    let ground = find(subject.ground);
    let sprite = own_file(subject.sprite).await.unwrap_or_default();
    let wall = match &ground {
        Some(ground) => wall::tile(ground).await,
        None => None,
    };
    // Measured only now: while files were loaded the page may have moved.
    let sheet = bounds(&painted, subject.leave_out)?;
    let scale = SCALE.min(HIGHEST / sheet.height);
    let (width, height) = ((sheet.width * scale).round() as u32, (sheet.height * scale).round() as u32);
    let (canvas, context) = canvas(width, height)?;
    context.scale(scale, scale).ok()?;
    if let Some(ground) = &ground {
        wall::ground(&context, ground, wall.as_ref(), (sheet.width, sheet.height));
    }
    let is_hidden = is_hidden(&painted);
    let leave_out = subject.leave_out.to_owned();
    Painter { context, sheet, scale, sprite, leave_out, is_hidden }.content(&painted);
    let made = Promise::new(&mut |done, _| {
        // A canvas of ours holds nothing of other origins, so it can always be read.
        let _ = canvas.to_blob(&done);
    });
    let blob = JsFuture::from(made).await.ok()?.dyn_into::<Blob>().ok()?;
    Some(Picture { blob, width, height })
}

fn canvas(width: u32, height: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas = dom::document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    Some((canvas, context))
}

/// The text of a file that the page is made of.
async fn own_file(address: &str) -> Option<String> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let answer = answer.dyn_into::<Response>().ok()?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
