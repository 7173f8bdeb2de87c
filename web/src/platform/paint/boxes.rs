//! Boxes: ground, shadow, border, corners.

use super::css::{is_seen, length, pixels, polygon, shadow, value};
use super::painter::{Area, Painter};
use js_sys::Array;
use web_sys::{CssStyleDeclaration, Element};

const SIDES: [&str; 4] = ["top", "right", "bottom", "left"];
const CORNERS: [&str; 4] = ["top-left", "top-right", "bottom-right", "bottom-left"];

impl Painter {
    /// The path of a box with its corners.
    pub(super) fn trace(&self, style: &CssStyleDeclaration, area: Area) {
        let most = area.width.min(area.height) / 2.0;
        let radius = |corner: &&str| {
            let radius = value(style, &["border-", corner, "-radius"].concat());
            pixels(&radius, area.width).min(most).max(0.0)
        };
        let radii: Array = CORNERS.iter().map(|corner| wasm_bindgen::JsValue::from(radius(corner))).collect();
        self.context.begin_path();
        let Area { x, y, width, height } = area;
        if self.context.round_rect_with_f64_sequence(x, y, width, height, &radii).is_err() {
            self.context.rect(x, y, width, height);
        }
    }

    /// The box of an element, in one of the places where it stands.
    pub(super) fn boxed(&self, style: &CssStyleDeclaration, area: Area) {
        let colour = value(style, "background-color");
        let context = &self.context;
        if is_seen(&colour) {
            context.save();
            let mut area = area;
            if let Some(shadow) = shadow(&value(style, "box-shadow")) {
                if shadow.blur == 0.0 && shadow.x == 0.0 && shadow.y == 0.0 {
                    area = area.grown(shadow.spread);
                } else {
                    // Shadows do not follow the scale of a canvas.
                    context.set_shadow_color(&shadow.colour);
                    context.set_shadow_offset_x(shadow.x * self.scale);
                    context.set_shadow_offset_y(shadow.y * self.scale);
                    context.set_shadow_blur(shadow.blur * self.scale);
                }
            }
            context.set_fill_style_str(&colour);
            self.trace(style, area);
            context.fill();
            context.restore();
        }
        self.border(style, area);
    }

    fn border(&self, style: &CssStyleDeclaration, area: Area) {
        let side = |side: &str| {
            let of = |what: &str| value(style, &["border-", side, "-", what].concat());
            let width = pixels(&of("width"), 0.0);
            let colour = of("color");
            let is_drawn =
                width > 0.0 && !matches!(of("style").as_str(), "none" | "hidden" | "") && is_seen(&colour);
            is_drawn.then_some((width, colour))
        };
        let sides = SIDES.map(side);
        let context = &self.context;
        if let [Some(first), second, third, fourth] = &sides
            && [second, third, fourth].into_iter().all(|other| other.as_ref() == Some(first))
        {
            context.set_stroke_style_str(&first.1);
            context.set_line_width(first.0);
            self.trace(style, area.grown(-first.0 / 2.0));
            context.stroke();
            return;
        }
        let Area { x, y, width, height } = area;
        for (place, side) in sides.into_iter().enumerate() {
            let Some((thick, colour)) = side else { continue };
            context.set_fill_style_str(&colour);
            match place {
                0 => context.fill_rect(x, y, width, thick),
                1 => context.fill_rect(x + width - thick, y, thick, height),
                2 => context.fill_rect(x, y + height - thick, width, thick),
                _ => context.fill_rect(x, y, thick, height),
            }
        }
    }

    /// A drawn box before or behind an element's content, such as the tail of a bubble. Only one that is placed by itself:
    /// of others the page does not tell where they stand.
    pub(super) fn pseudo(&self, element: &Element, host: &CssStyleDeclaration, which: &str) {
        let style = web_sys::window()
            .and_then(|window| window.get_computed_style_with_pseudo_elt(element, which).ok().flatten());
        let Some(style) = style else { return };
        let colour = value(&style, "background-color");
        let is_drawn = !matches!(value(&style, "content").as_str(), "" | "none" | "normal");
        if !is_drawn || value(&style, "position") != "absolute" || !is_seen(&colour) {
            return;
        }
        let Some(around) = self.areas(element).into_iter().next() else { return };
        let area = Area {
            x: around.x + length(host, "border-left-width") + length(&style, "left"),
            y: around.y + length(host, "border-top-width") + length(&style, "top"),
            width: length(&style, "width"),
            height: length(&style, "height"),
        };
        let context = &self.context;
        let Some(corners) = polygon(&value(&style, "clip-path"), area.width, area.height) else {
            return self.boxed(&style, area);
        };
        let is_mirrored = value(&style, "scale").starts_with('-');
        context.begin_path();
        for (x, y) in corners {
            let x = if is_mirrored { area.width - x } else { x };
            context.line_to(area.x + x, area.y + y);
        }
        context.set_fill_style_str(&colour);
        context.fill();
    }
}
