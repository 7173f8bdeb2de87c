//! Computed values of styles, as far as a painter needs them read.

use web_sys::CssStyleDeclaration;

/// A property as the browser computed it.
pub(super) fn value(style: &CssStyleDeclaration, property: &str) -> String {
    style.get_property_value(property).unwrap_or_default()
}

/// A computed length in pixels.
pub(super) fn length(style: &CssStyleDeclaration, property: &str) -> f64 {
    pixels(&value(style, property), 0.0)
}

/// A length in pixels or percents of another; 0 for what is none.
pub(super) fn pixels(text: &str, of: f64) -> f64 {
    let first = text.split_whitespace().next().unwrap_or_default();
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    match first.strip_suffix('%') {
        Some(percent) => number(percent).map_or(0.0, |percent| of * percent / 100.0),
        None => number(first.strip_suffix("px").unwrap_or(first)).unwrap_or(0.0),
    }
}

/// Whether a colour leaves a trace.
pub(super) fn is_seen(colour: &str) -> bool {
    let colour = colour.trim();
    let is_clear = (colour.starts_with("rgba(") && colour.ends_with(", 0)")) || colour.ends_with("/ 0)");
    !(colour.is_empty() || colour == "transparent" || colour == "none" || is_clear)
}

/// A shadow: its colour, where it falls, how soft and how much larger it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shadow {
    pub(super) colour: String,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) blur: f64,
    pub(super) spread: f64,
}

/// The first shadow of a computed `box-shadow`, which gives the colour before the lengths. None that falls inwards.
pub(super) fn shadow(text: &str) -> Option<Shadow> {
    let end = text.find(')')? + 1;
    let lengths = text.get(end..)?.split([',', ')']).next()?;
    if lengths.contains("inset") {
        return None;
    }
    let mut lengths = lengths.split_whitespace().map(|length| pixels(length, 0.0));
    let mut next = || lengths.next().unwrap_or(0.0);
    let (x, y, blur, spread) = (next(), next(), next(), next());
    Some(Shadow { colour: text.get(..end)?.trim().to_owned(), x, y, blur, spread })
}

/// The corners of a `clip-path` polygon in a box of this size.
pub(super) fn polygon(text: &str, width: f64, height: f64) -> Option<Vec<(f64, f64)>> {
    let corners = text.trim().strip_prefix("polygon(")?.strip_suffix(')')?;
    let corner = |pair: &str| {
        let (x, y) = pair.trim().split_once(' ')?;
        Some((pixels(x, width), pixels(y, height)))
    };
    corners.split(',').map(corner).collect()
}

/// The address in `url("…")`.
pub(super) fn address(text: &str) -> Option<&str> {
    let inside = text.split_once("url(")?.1.split(')').next()?;
    Some(inside.trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_pixels_or_a_part_of_the_whole() {
        assert_eq!((pixels("10px", 0.0), pixels("50%", 8.0), pixels("auto", 8.0)), (10.0, 4.0, 0.0));
        assert_eq!((pixels("1.5px 3px", 0.0), pixels("inf", 1.0)), (1.5, 0.0));
    }

    #[test]
    fn a_clear_colour_leaves_no_trace() {
        assert!(!is_seen("rgba(0, 0, 0, 0)") && !is_seen("color(srgb 1 1 1 / 0)") && !is_seen("none"));
        assert!(is_seen("rgb(0, 0, 0)") && is_seen("color(srgb 1 1 1 / 0.06)"));
    }

    #[test]
    fn a_shadow_is_read_as_browsers_write_it() {
        let read = shadow("rgba(11, 20, 26, 0.13) 0px 1px 0.5px 0px, rgb(0, 0, 0) 9px 9px 9px 9px").unwrap();
        assert_eq!(
            (read.colour.as_str(), read.x, read.y, read.blur, read.spread),
            ("rgba(11, 20, 26, 0.13)", 0.0, 1.0, 0.5, 0.0)
        );
        assert_eq!(shadow("rgb(0, 0, 0) 0px 0px 0px 4px inset"), None);
        assert_eq!(shadow("none"), None);
    }

    #[test]
    fn a_tail_is_a_polygon() {
        assert_eq!(
            polygon("polygon(0px 0px, 100% 0px, 100% 100%)", 9.0, 13.0),
            Some(vec![(0.0, 0.0), (9.0, 0.0), (9.0, 13.0)])
        );
        assert_eq!(polygon("none", 9.0, 13.0), None);
    }

    #[test]
    fn addresses_lose_their_quotes() {
        assert_eq!(address("url(\"http://a.example/wall.1.svg\")"), Some("http://a.example/wall.1.svg"));
        assert_eq!(address("none"), None);
    }
}
