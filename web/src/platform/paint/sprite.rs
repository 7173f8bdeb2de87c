//! The symbols of an icon file, read as far as our own icons go: paths, circles and rectangles, and groups of them.

/// One shape of a symbol, as the data of a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) path: String,
    /// In the units of the symbol; otherwise the style says.
    pub(super) stroke_width: Option<f64>,
    pub(super) is_filled: bool,
    pub(super) is_stroked: bool,
    pub(super) opacity: f64,
}

/// A symbol: its view box and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Symbol {
    pub(super) view: [f64; 4],
    /// Whether it fills its place and is cut off, rather than fit into it.
    pub(super) slices: bool,
    pub(super) shapes: Vec<Shape>,
}

/// The symbol with an id.
pub(super) fn symbol(sprite: &str, id: &str) -> Option<Symbol> {
    let mark = ["<symbol id=\"", id, "\""].concat();
    let (head, rest) = sprite.split_once(&mark)?.1.split_once('>')?;
    let inside = rest.split("</symbol>").next()?;
    let mut view = attribute(head, "viewBox")?.split_whitespace().filter_map(|number| number.parse().ok());
    let view = [view.next()?, view.next()?, view.next()?, view.next()?];
    let slices = attribute(head, "preserveAspectRatio").is_some_and(|how| how.ends_with("slice"));
    let mut groups = vec![1.0];
    let mut shapes = Vec::new();
    for tag in inside.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
        let opacity =
            |tag: &str| number(tag, "opacity").unwrap_or(1.0) * groups.last().copied().unwrap_or(1.0);
        if tag.starts_with("/g") {
            groups.pop();
        } else if tag.starts_with("g ") {
            let group = opacity(tag);
            groups.push(group);
        } else if let Some(path) = path(tag) {
            shapes.push(Shape {
                path,
                stroke_width: number(tag, "stroke-width"),
                is_filled: attribute(tag, "fill").is_some_and(|fill| fill != "none"),
                is_stroked: attribute(tag, "stroke") != Some("none"),
                opacity: opacity(tag),
            });
        }
    }
    Some(Symbol { view, slices, shapes })
}

/// What a tag draws, as the data of a path.
fn path(tag: &str) -> Option<String> {
    let of = |name: &str| number(tag, name);
    if tag.starts_with("path") {
        return attribute(tag, "d").map(str::to_owned);
    }
    if tag.starts_with("circle") {
        let (x, y, r) = (of("cx")?, of("cy")?, of("r")?);
        let d = 2.0 * r;
        return Some(format!("M{} {y}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 {} 0z", x - r, -d));
    }
    if tag.starts_with("rect") {
        let (x, y) = (of("x").unwrap_or(0.0), of("y").unwrap_or(0.0));
        let (width, height) = (of("width")?, of("height")?);
        let r = of("rx").unwrap_or(0.0).min(width / 2.0).min(height / 2.0);
        let (across, down) = (width - 2.0 * r, height - 2.0 * r);
        return Some(format!(
            "M{} {y}h{across}a{r} {r} 0 0 1 {r} {r}v{down}a{r} {r} 0 0 1 {} {r}h{}a{r} {r} 0 0 1 {} {}v{}a{r} {r} 0 0 1 {r} {}z",
            x + r,
            -r,
            -across,
            -r,
            -r,
            -down,
            -r,
        ));
    }
    None
}

fn number(tag: &str, name: &str) -> Option<f64> {
    attribute(tag, name)?.parse().ok()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mark = [" ", name, "=\""].concat();
    tag.split_once(&mark)?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPRITE: &str = include_str!("../../../icons.svg");

    #[test]
    fn every_icon_of_ours_is_read_whole() {
        let ids = SPRITE.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut count = 0;
        for id in ids {
            let symbol = symbol(SPRITE, id).unwrap_or_else(|| panic!("{id}"));
            let drawn =
                SPRITE.split(&format!("id=\"{id}\"")).nth(1).unwrap().split("</symbol>").next().unwrap();
            let tags =
                ["<path", "<circle", "<rect"].iter().map(|tag| drawn.matches(tag).count()).sum::<usize>();
            assert_eq!(symbol.shapes.len(), tags, "{id}");
            assert!(symbol.view[2] > 0.0 && tags > 0, "{id}");
            count += 1;
        }
        assert!(count > 40);
    }

    #[test]
    fn shapes_keep_what_they_say_of_themselves() {
        let sprite = r#"<svg><symbol id="a" viewBox="0 0 191 100" preserveAspectRatio="xMidYMid slice"><g opacity=".5"><path stroke-width="5" d="M1 1"/></g><circle cx="10" cy="10" r="2"/><path fill="currentColor" stroke="none" opacity=".25" d="m0 0"/></symbol></svg>"#;
        let read = symbol(sprite, "a").unwrap();
        assert!(read.slices);
        assert_eq!((read.shapes[0].opacity, read.shapes[0].stroke_width), (0.5, Some(5.0)));
        assert_eq!(read.shapes[1].path, "M8 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z");
        assert_eq!(
            (read.shapes[2].is_filled, read.shapes[2].is_stroked, read.shapes[2].opacity),
            (true, false, 0.25)
        );
        assert_eq!(symbol(sprite, "b"), None);
    }
}
