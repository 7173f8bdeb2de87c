//! The ground: a colour, and a pattern that a file masks.

use super::canvas;
use super::css::{address, is_seen, value};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, Element, HtmlCanvasElement, HtmlImageElement};

fn pattern_style(ground: &Element) -> Option<CssStyleDeclaration> {
    web_sys::window()?.get_computed_style_with_pseudo_elt(ground, "::before").ok()?
}

/// One tile of the pattern in its colour, twice as large as on the page so that it stays sharp.
pub(super) async fn tile(ground: &Element) -> Option<HtmlCanvasElement> {
    let style = pattern_style(ground)?;
    let mut mask = value(&style, "mask-image");
    if mask.is_empty() {
        mask = value(&style, "-webkit-mask-image");
    }
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address(&mask)?);
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = (2 * image.natural_width(), 2 * image.natural_height());
    let (tile, context) = canvas(width, height)?;
    let (across, down) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, across, down).ok()?;
    context.set_global_composite_operation("source-in").ok()?;
    context.set_fill_style_str(&value(&style, "background-color"));
    context.fill_rect(0.0, 0.0, across, down);
    Some(tile)
}

pub(super) fn ground(
    context: &CanvasRenderingContext2d,
    ground: &Element,
    tile: Option<&HtmlCanvasElement>,
    (width, height): (f64, f64),
) {
    let style = web_sys::window().and_then(|window| window.get_computed_style(ground).ok().flatten());
    let colour = style.map(|style| value(&style, "background-color")).unwrap_or_default();
    if is_seen(&colour) {
        context.set_fill_style_str(&colour);
        context.fill_rect(0.0, 0.0, width, height);
    }
    let Some(pattern) =
        tile.and_then(|tile| context.create_pattern_with_html_canvas_element(tile, "repeat").ok()?)
    else {
        return;
    };
    context.save();
    context.set_fill_style_canvas_pattern(&pattern);
    // The tile is twice as large as what it stands for.
    if context.scale(0.5, 0.5).is_ok() {
        context.fill_rect(0.0, 0.0, width * 2.0, height * 2.0);
    }
    context.restore();
}
