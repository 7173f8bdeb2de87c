//! The walk over the elements. Where something stands is asked of the page; here it is only put there.

use super::css::{length, value};
use super::runs::{Run, characters, words};
use crate::platform::dom;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, CssStyleDeclaration, DomRect, Element, HtmlElement, HtmlImageElement, Node,
    Range,
};

/// Where the picture begins on the page, how large it is, and how much larger the page shows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    left: f64,
    top: f64,
    /// A page that is zoomed gives its rectangles zoomed, but not its styles.
    zoom: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A rectangle in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    /// The same with this much more on every side.
    pub(super) fn grown(self, by: f64) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            width: (self.width + 2.0 * by).max(0.0),
            height: (self.height + 2.0 * by).max(0.0),
        }
    }
}

pub(super) struct Painter {
    pub(super) context: CanvasRenderingContext2d,
    pub(super) sheet: Sheet,
    pub(super) scale: f64,
    pub(super) sprite: String,
    pub(super) leave_out: String,
    /// A column that waits behind another is hidden as a whole; what is in it is painted all the same.
    pub(super) is_hidden: bool,
}

fn style_of(element: &Element) -> Option<CssStyleDeclaration> {
    web_sys::window()?.get_computed_style(element).ok()?
}

/// Whether an element is laid out but not shown.
pub(super) fn is_hidden(element: &Element) -> bool {
    style_of(element).is_some_and(|style| value(&style, "visibility") != "visible")
}

/// The room that all content of an element takes, its padding included. `None` while it is not laid out.
pub(super) fn bounds(content: &Element, leave_out: &str) -> Option<Sheet> {
    let outer = content.get_bounding_client_rect();
    let laid_out = f64::from(content.dyn_ref::<HtmlElement>()?.offset_width());
    if outer.width() <= 0.0 || laid_out <= 0.0 {
        return None;
    }
    let zoom = outer.width() / laid_out;
    let style = style_of(content)?;
    let top = outer.top() - f64::from(content.scroll_top()) * zoom;
    let children = content.children();
    let ends = (0..children.length())
        .filter_map(|index| children.item(index))
        .filter(|child| !child.matches(leave_out).unwrap_or(false))
        .map(|child| child.get_bounding_client_rect().bottom());
    let end = ends.fold(top, f64::max);
    let height = (end - top) / zoom + length(&style, "padding-bottom");
    Some(Sheet { left: outer.left(), top, zoom, width: laid_out, height: height.max(1.0) })
}

impl Painter {
    pub(super) fn content(&self, content: &Element) {
        if let Some(style) = style_of(content) {
            self.children(content, &style, "");
        }
    }

    fn area(&self, rect: &DomRect) -> Area {
        let Sheet { left, top, zoom, .. } = self.sheet;
        Area {
            x: (rect.left() - left) / zoom,
            y: (rect.top() - top) / zoom,
            width: rect.width() / zoom,
            height: rect.height() / zoom,
        }
    }

    /// Where an element stands: once, or once a line.
    pub(super) fn areas(&self, element: &Element) -> Vec<Area> {
        let rects = element.get_client_rects();
        (0..rects.length()).filter_map(|index| rects.item(index)).map(|rect| self.area(&rect)).collect()
    }

    /// An element with all that is in it. `lines` are the lines that run through its text, from further out.
    fn element(&self, element: &Element, lines: &str) {
        if element.matches(&self.leave_out).unwrap_or(false) {
            return;
        }
        let Some(style) = style_of(element) else { return };
        let opacity: f64 = value(&style, "opacity").parse().unwrap_or(1.0);
        if value(&style, "display") == "none"
            || (value(&style, "visibility") != "visible" && !self.is_hidden)
            || opacity <= 0.0
        {
            return;
        }
        let context = &self.context;
        context.save();
        context.set_global_alpha(context.global_alpha() * opacity);
        let areas = self.areas(element);
        for area in &areas {
            self.boxed(&style, *area);
        }
        self.pseudo(element, &style, "::before");
        let area = areas.first().copied();
        match (element.local_name().as_str(), area) {
            ("svg", Some(area)) => {
                self.icon(element, &style, area);
            }
            ("img" | "video", Some(area)) => {
                self.image(element, &style, area);
            }
            _ => {
                if value(&style, "display") == "list-item" {
                    self.list_mark(element, &style);
                }
                let is_cut = !matches!(value(&style, "overflow-x").as_str(), "visible" | "");
                if let Some(area) = area.filter(|_| is_cut) {
                    self.trace(&style, area);
                    context.clip();
                }
                let own = value(&style, "text-decoration-line");
                let lines = if matches!(own.as_str(), "" | "none") { lines } else { &own };
                self.children(element, &style, lines);
            }
        }
        self.pseudo(element, &style, "::after");
        context.restore();
    }

    fn children(&self, element: &Element, style: &CssStyleDeclaration, lines: &str) {
        let children = element.child_nodes();
        for child in (0..children.length()).filter_map(|index| children.item(index)) {
            match child.node_type() {
                Node::ELEMENT_NODE => self.element(child.unchecked_ref(), lines),
                Node::TEXT_NODE => {
                    self.text(&child, style, lines);
                }
                _ => {}
            }
        }
    }

    fn text(&self, node: &Node, style: &CssStyleDeclaration, lines: &str) -> Option<()> {
        let text = node.text_content()?;
        let words = words(&text);
        let range = dom::document()?.create_range().ok()?;
        if words.is_empty() {
            return None;
        }
        self.write_as(style);
        for word in words {
            let places = self.places(&range, node, &word);
            let on_one_line = places.iter().all(|place| (place.y - places[0].y).abs() < 1.0);
            if on_one_line {
                self.write(&word.text, &places);
                continue;
            }
            let mut line: Option<(String, Vec<Area>)> = None;
            for character in characters(&word) {
                let Some(place) = self.places(&range, node, &character).last().copied() else { continue };
                match &mut line {
                    Some((text, places)) if (places[0].y - place.y).abs() < 1.0 => {
                        text.push_str(&character.text);
                        places.push(place);
                    }
                    _ => {
                        if let Some((text, places)) = line.replace((character.text, vec![place])) {
                            self.write(&text, &places);
                        }
                    }
                }
            }
            if let Some((text, places)) = line {
                self.write(&text, &places);
            }
        }
        if !lines.is_empty() {
            range.select_node_contents(node).ok()?;
            self.lines_through(&range, style, lines);
        }
        Some(())
    }

    fn places(&self, range: &Range, node: &Node, run: &Run) -> Vec<Area> {
        if range.set_start(node, run.start).is_err() || range.set_end(node, run.end).is_err() {
            return Vec::new();
        }
        let Some(rects) = range.get_client_rects() else { return Vec::new() };
        (0..rects.length()).filter_map(|index| rects.item(index)).map(|rect| self.area(&rect)).collect()
    }

    fn write_as(&self, style: &CssStyleDeclaration) {
        let parts = ["font-style", "font-weight", "font-size", "font-family"];
        self.context.set_font(&parts.map(|part| value(style, part)).join(" "));
        self.context.set_fill_style_str(&value(style, "color"));
        // Not among the members that web-sys binds.
        let _ = Reflect::set(&self.context, &"direction".into(), &JsValue::from(value(style, "direction")));
        self.context.set_text_align("left");
        self.context.set_text_baseline("alphabetic");
    }

    /// A text whose places are on one line.
    fn write(&self, text: &str, places: &[Area]) {
        let Some(first) = places.first() else { return };
        let left = places.iter().map(|place| place.x).fold(f64::INFINITY, f64::min);
        let Ok(measure) = self.context.measure_text(text) else { return };
        let (up, down) = (measure.font_bounding_box_ascent(), measure.font_bounding_box_descent());
        let baseline = first.y + (first.height - up - down) / 2.0 + up;
        // A text that cannot be written leaves a gap, no more.
        let _ = self.context.fill_text(text, left, baseline);
    }

    fn lines_through(&self, range: &Range, style: &CssStyleDeclaration, lines: &str) {
        let Some(rects) = range.get_client_rects() else { return };
        let thick = (length(style, "font-size") / 14.0).max(1.0);
        for area in (0..rects.length()).filter_map(|index| rects.item(index)).map(|rect| self.area(&rect)) {
            if lines.contains("line-through") {
                self.context.fill_rect(area.x, area.y + area.height * 0.56, area.width, thick);
            }
            if lines.contains("underline") {
                self.context.fill_rect(area.x, area.y + area.height * 0.88, area.width, thick);
            }
        }
    }

    /// The dot or the number of an item of a list, which stands outside of it at its start.
    fn list_mark(&self, item: &Element, style: &CssStyleDeclaration) -> Option<()> {
        let mark = match value(style, "list-style-type").as_str() {
            "disc" => "\u{2022}".to_owned(),
            "decimal" => {
                let parent = item.parent_element()?;
                let first: i32 =
                    parent.get_attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                let before =
                    std::iter::successors(item.previous_element_sibling(), Element::previous_element_sibling);
                [(first + i32::try_from(before.count()).ok()?).to_string().as_str(), "."].concat()
            }
            _ => return None,
        };
        let area = self.areas(item).first().copied()?;
        let line = length(style, "line-height");
        self.write_as(style);
        let width = self.context.measure_text(&mark).ok()?.width();
        let is_rtl = value(style, "direction") == "rtl";
        let x = if is_rtl { area.x + area.width + 6.0 } else { area.x - 6.0 - width };
        self.write(&mark, &[Area { x, height: if line > 0.0 { line } else { area.height }, ..area }]);
        Some(())
    }

    /// A picture, or the picture at which a video stands, as its box shows it.
    fn image(&self, element: &Element, style: &CssStyleDeclaration, area: Area) -> Option<()> {
        let number =
            |name: &str| Reflect::get(element, &name.into()).ok()?.as_f64().filter(|number| *number > 0.0);
        let width = number("naturalWidth").or_else(|| number("videoWidth"))?;
        let height = number("naturalHeight").or_else(|| number("videoHeight"))?;
        let (across, down) = (area.width / width, area.height / height);
        let (across, down) = match value(style, "object-fit").as_str() {
            "cover" => (across.max(down), across.max(down)),
            "contain" => (across.min(down), across.min(down)),
            _ => (across, down),
        };
        let (wide, high) = (width * across, height * down);
        let context = &self.context;
        self.trace(style, area);
        context.clip();
        let x = area.x + (area.width - wide) / 2.0;
        let y = area.y + (area.height - high) / 2.0;
        // A canvas takes a video in the place of a picture.
        let source: &HtmlImageElement = element.unchecked_ref();
        context.draw_image_with_html_image_element_and_dw_and_dh(source, x, y, wide, high).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_never_shrinks_below_nothing() {
        let area = Area { x: 1.0, y: 1.0, width: 2.0, height: 8.0 };
        assert_eq!(area.grown(-2.0), Area { x: 3.0, y: 3.0, width: 0.0, height: 4.0 });
    }
}
