//! Icons of the sprite, drawn in the colours of their place.

use super::css::{is_seen, pixels, value};
use super::painter::{Area, Painter};
use super::sprite::symbol;
use web_sys::{CssStyleDeclaration, Element, Path2d};

impl Painter {
    pub(super) fn icon(&self, element: &Element, style: &CssStyleDeclaration, area: Area) -> Option<()> {
        let used = element.query_selector("use").ok()??.get_attribute("href")?;
        let symbol = symbol(&self.sprite, used.rsplit_once('#')?.1)?;
        let [left, top, width, height] = symbol.view;
        let (across, down) = (area.width / width, area.height / height);
        let scale = if symbol.slices { across.max(down) } else { across.min(down) };
        let context = &self.context;
        context.save();
        context.begin_path();
        context.rect(area.x, area.y, area.width, area.height);
        context.clip();
        context.translate(area.x + area.width / 2.0, area.y + area.height / 2.0).ok()?;
        let is_mirrored = ["scale", "transform"].iter().any(|property| {
            let value = value(style, property);
            value.trim_start_matches("matrix(").starts_with('-')
        });
        context.scale(if is_mirrored { -scale } else { scale }, scale).ok()?;
        context.translate(-left - width / 2.0, -top - height / 2.0).ok()?;
        context.set_line_cap(&value(style, "stroke-linecap"));
        context.set_line_join(&value(style, "stroke-linejoin"));
        let (fill, stroke, colour) = (value(style, "fill"), value(style, "stroke"), value(style, "color"));
        let opacity = context.global_alpha();
        for shape in symbol.shapes {
            let Ok(path) = Path2d::new_with_path_string(&shape.path) else { continue };
            context.set_global_alpha(opacity * shape.opacity);
            let fill = if shape.is_filled { &colour } else { &fill };
            if is_seen(fill) {
                context.set_fill_style_str(fill);
                context.fill_with_path_2d(&path);
            }
            if shape.is_stroked && is_seen(&stroke) {
                context.set_stroke_style_str(&stroke);
                let width = shape.stroke_width.unwrap_or_else(|| pixels(&value(style, "stroke-width"), 0.0));
                context.set_line_width(width);
                context.stroke_with_path(&path);
            }
        }
        context.restore();
        Some(())
    }
}
