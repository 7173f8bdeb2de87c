use super::{Block, Inline, parse, parse_plain, parse_with};
use crate::text::{byte_range, placeholders};
use proptest::prelude::*;

/// The tree without spans, in a short notation: `b(bold)`, `i(italic)`, `s(struck)`, `c(code)`, `l(link)`, `v(variable)`,
/// `⏎` a break; `q(quote)`, `-(item|item)`, `#3(item|item)`, `f(code block)`.
fn shown(text: &str) -> String {
    blocks_shown(&parse(text))
}

fn blocks_shown(blocks: &[Block]) -> String {
    let one = |block: &Block| match block {
        Block::Paragraph { inlines, .. } => inlines_shown(inlines),
        Block::Quote { inlines, .. } => format!("q({})", inlines_shown(inlines)),
        Block::List { ordered, first, items, .. } => {
            let items: Vec<_> = items.iter().map(|item| inlines_shown(item)).collect();
            let number = first.map(|first| first.to_string()).unwrap_or_default();
            format!("{}{number}({})", if *ordered { "#" } else { "-" }, items.join("|"))
        }
        Block::CodeBlock { text, .. } => format!("f({text})"),
    };
    blocks.iter().map(one).collect::<Vec<_>>().join(" / ")
}

fn inlines_shown(inlines: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Break { .. } => "⏎".to_owned(),
        Inline::Bold { children, .. } => format!("b({})", inlines_shown(children)),
        Inline::Italic { children, .. } => format!("i({})", inlines_shown(children)),
        Inline::Strike { children, .. } => format!("s({})", inlines_shown(children)),
        Inline::Code { text, .. } => format!("c({text})"),
        Inline::Link { text, href, .. } if text == href => format!("l({text})"),
        Inline::Link { text, href, .. } => format!("l({text}→{href})"),
        Inline::Variable { name, value: None, .. } => format!("v({name})"),
        Inline::Variable { name, value: Some(value), .. } => format!("v({name}={value})"),
    };
    inlines.iter().map(one).collect()
}

fn printed_as_is(text: &str) {
    assert_eq!(shown(text), text);
}

#[test]
fn each_mark_has_its_effect() {
    assert_eq!(shown("*a* _b_ ~c~ `d`"), "b(a) i(b) s(c) c(d)");
    assert_eq!(shown("*Hola, Ana*."), "b(Hola, Ana).");
}

#[test]
fn punctuation_may_stand_outside_a_pair() {
    assert_eq!(shown("(*a*)! \"_b_\", ¿~c~?"), "(b(a))! \"i(b)\", ¿s(c)?");
}

#[test]
fn a_letter_or_digit_outside_a_pair_blocks_it() {
    for text in ["a*b*", "*a*b", "1*2*3", "snake_case_name", "é*a*", "2~3~", "~a~ñ"] {
        printed_as_is(text);
    }
}

#[test]
fn a_space_inside_the_edges_blocks_a_pair() {
    for text in ["a * b * c", "*a *", "x * a*", "_ a_"] {
        printed_as_is(text);
    }
}

#[test]
fn no_pair_crosses_a_line() {
    assert_eq!(shown("*a\nb*"), "*a⏎b*");
    assert_eq!(shown("`a\nb`"), "`a⏎b`");
    assert_eq!(shown("*a ```b\nc``` d* _e_"), "*a c(b\nc) d* i(e)");
}

#[test]
fn an_unclosed_mark_is_printed_as_is() {
    for text in ["*a", "a_", "~", "`a", "```a", "*a _b"] {
        printed_as_is(text);
    }
    assert_eq!(shown("*a _b_"), "*a i(b)");
}

#[test]
fn marks_with_nothing_between_are_printed_as_is() {
    for text in ["**", "__ __", "``", "``````", "``` ```", "***", "~~~~"] {
        printed_as_is(text);
    }
}

#[test]
fn different_marks_nest_and_do_not_cross() {
    assert_eq!(shown("*_~a~_*"), "b(i(s(a)))");
    assert_eq!(shown("*a _b_ c*"), "b(a i(b) c)");
    assert_eq!(shown("*a _b* c_"), "b(a _b) c_");
}

#[test]
fn the_shortest_pair_wins() {
    assert_eq!(shown("*a* b*"), "b(a) b*");
    assert_eq!(shown("*a *b*"), "*a b(b)");
    assert_eq!(shown("**a**"), "*b(a)*");
    assert_eq!(shown("*a**b*"), "b(a)b(b)");
}

#[test]
fn backticks_are_literal_and_come_first() {
    assert_eq!(shown("`*a* {{1}} https://x.example`"), "c(*a* {{1}} https://x.example)");
    assert_eq!(shown("*a `b*` c*"), "b(a c(b*) c)");
    assert_eq!(shown("*`a`*"), "b(c(a))");
    assert_eq!(shown("`a```b```"), "`ac(b)");
}

#[test]
fn triple_backticks_make_a_block_of_lines_of_their_own() {
    assert_eq!(shown("a\n```b *c*\n> d```\ne"), "a / f(b *c*\n> d) / e");
    assert_eq!(shown("```a``` \n```b```"), "f(a) / f(b)");
    assert_eq!(shown("see ```a``` and ```b\nc```"), "see c(a) and c(b\nc)");
}

#[test]
fn lines_that_follow_each_other_are_one_paragraph() {
    assert_eq!(shown("a\nb\r\n\nc"), "a⏎b⏎⏎c");
    assert_eq!(shown("\n"), "⏎");
    assert_eq!(shown("a\n"), "a⏎");
    assert_eq!(parse(""), []);
}

#[test]
fn quote_lines_that_follow_each_other_are_one_quote() {
    assert_eq!(shown("a\n> *b*\n> c\nd"), "a / q(b(b)⏎c) / d");
    assert_eq!(shown("> - a"), "q(- a)");
}

#[test]
fn list_lines_of_one_kind_are_one_list() {
    assert_eq!(shown("- a\n* *b*\n1. c\n2. d"), "-(a|b(b)) / #(c|d)");
    assert_eq!(shown("9. a\r\n10. b"), "#9(a|b)");
}

#[test]
fn an_empty_line_between_blocks_keeps_its_place() {
    assert_eq!(shown("> a\n\n> b"), "q(a) / ⏎ / q(b)");
    assert_eq!(shown("> a\n\nb"), "q(a) / ⏎b");
    assert_eq!(shown("a\n\n- b"), "a⏎ / -(b)");
    assert_eq!(shown("- a\n"), "-(a)");
}

#[test]
fn a_prefix_needs_its_space_the_start_of_a_line_and_something_behind_it() {
    for text in [">a", "-a", "1.a", "1) a", "> ", "-  ", "a > b", " - a", ". a", "99999999999. a", "-1. a"] {
        printed_as_is(text);
    }
}

#[test]
fn placeholders_are_variables_inside_marks_too() {
    assert_eq!(shown("Hi *{{1}}*, {{first_name}}_"), "Hi b(v(1)), v(first_name)_");
    assert_eq!(shown("_{{a_b}}_ {{c_d}}"), "i(v(a_b)) v(c_d)");
    for text in ["{{ 1 }}", "{{1}", "{{Name_x_y}}", "{{}}"] {
        printed_as_is(text);
    }
}

#[test]
fn links_end_before_white_space_and_closing_punctuation() {
    for (text, expected) in [
        ("https://x.example", "l(https://x.example)"),
        ("See HTTP://x.example/a, now", "See l(HTTP://x.example/a), now"),
        ("¿https://x.example/a?b=c?", "¿l(https://x.example/a?b=c)?"),
        ("(https://x.example/a_(b))", "(l(https://x.example/a_(b)))"),
        ("«https://x.example…»", "«l(https://x.example)…»"),
        ("https://x.example/a_b_c/d*e", "l(https://x.example/a_b_c/d*e)"),
        (
            "*https://x.example*, _see https://y.example_",
            "b(l(https://x.example)), i(see l(https://y.example))",
        ),
        ("https://x.example/{{1}}.", "l(https://x.example/{{1}})."),
        ("https://x.example/{{ 1 }}", "l(https://x.example/){{ 1 }}"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn nothing_but_a_whole_web_address_is_a_link() {
    for text in [
        "ftp://x.example",
        "javascript:alert(1)",
        "www.x.example",
        "xhttps://x.example",
        "https:// a",
        "https://",
        "http",
    ] {
        printed_as_is(text);
    }
    assert_eq!(shown("https://{{1}}"), "https://v(1)");
}

#[test]
fn values_take_the_place_of_variables() {
    let values = |name: &str| match name {
        "1" => Some("Ana".to_owned()),
        "2" => Some("*x* ".to_owned()),
        _ => None,
    };
    let filled = |text| blocks_shown(&parse_with(text, &values));
    assert_eq!(filled("*{{1}}* {{3}} `{{1}}`"), "b(v(1=Ana)) v(3) c(Ana)");
    assert_eq!(filled("https://x.example/{{1}}"), "l(https://x.example/Ana)");
    assert_eq!(filled("{{1}}*a*"), "v(1=Ana)*a*", "the letter before the mark blocks it");
    assert_eq!(filled("*a*{{1}}"), "*a*v(1=Ana)", "and the letter behind it");
    assert_eq!(filled("*a {{2}}*"), "*a v(2=*x* )*", "so does the space at the end of the value");
}

#[test]
fn plain_texts_have_lines_and_variables_only() {
    let inlines = parse_plain("*a* {{1}}\r\n> `b`", &|_| Some("Ana".to_owned()));
    assert_eq!(inlines_shown(&inlines), "*a* v(1=Ana)⏎> `b`");
}

#[test]
fn the_json_is_the_one_of_the_contract() {
    let json = |text| serde_json::to_value(parse(text)).unwrap();
    assert_eq!(
        json("😀 *{{1}}*"),
        serde_json::json!([{"type": "paragraph", "span": {"start": 0, "end": 10}, "inlines": [
            {"type": "text", "text": "😀 ", "span": {"start": 0, "end": 3}},
            {"type": "bold", "span": {"start": 3, "end": 10}, "children": [
                {"type": "variable", "name": "1", "span": {"start": 4, "end": 9}}]}]}])
    );
    assert_eq!(
        json("```a```\n2. b"),
        serde_json::json!([
            {"type": "codeblock", "text": "a", "span": {"start": 0, "end": 7}},
            {"type": "list", "ordered": true, "first": 2, "span": {"start": 8, "end": 12}, "items": [
                [{"type": "text", "text": "b", "span": {"start": 11, "end": 12}}]]}])
    );
}

#[test]
fn tens_of_thousands_of_marks_take_linear_time() {
    let pieces = [
        "*",
        "_",
        "*_~",
        "` ",
        "```",
        "``` \n",
        "*a ",
        " *a",
        "{{",
        "{{1}}*",
        "https://",
        "https:///",
        "http://a(",
        "`a` ",
        "> a\n",
        "\n",
    ];
    for piece in pieces {
        let text = piece.repeat(50_000);
        let blocks = parse(&text);
        let end = blocks.last().map(|block| block.span().end as usize);
        assert!(end.is_some_and(|end| end + 1 >= text.len()), "{piece}: {end:?} of {}", text.len());
    }
}

/// Holds the inlines to their spans, one after the other within `from..to`; answers the leaves and what stands between.
fn check(text: &str, inlines: &[Inline], from: u32, to: u32, gaps: &mut Vec<String>) {
    let slice = |start: u32, end: u32| {
        let span = crate::text::Span { start, end };
        text.get(byte_range(text, span).unwrap_or_else(|| panic!("{span:?} in {text:?}"))).unwrap().to_owned()
    };
    let mut at = from;
    for inline in inlines {
        let span = inline.span();
        assert!(
            at <= span.start && span.start < span.end && span.end <= to,
            "{span:?} in {from}..{to} of {text:?}"
        );
        gaps.push(slice(at, span.start));
        at = span.end;
        let written = slice(span.start, span.end);
        let within = |mark: char, children: &[Inline], gaps: &mut Vec<String>| {
            assert!(written.starts_with(mark) && written.ends_with(mark) && !children.is_empty());
            let mut inner = Vec::new();
            check(text, children, span.start + 1, span.end - 1, &mut inner);
            assert!(inner.iter().all(String::is_empty), "{inner:?} between {children:?}");
            gaps.extend(inner);
        };
        match inline {
            Inline::Text { text, .. } => assert_eq!(*text, written),
            Inline::Link { text, href, .. } => assert!(*text == written && *href == written),
            Inline::Break { .. } => assert!(written == "\n" || written == "\r\n"),
            Inline::Code { text, .. } => {
                assert!([format!("`{text}`"), format!("```{text}```")].contains(&written));
            }
            Inline::Variable { name, .. } => assert_eq!(format!("{{{{{name}}}}}"), written),
            Inline::Bold { children, .. } => within('*', children, gaps),
            Inline::Italic { children, .. } => within('_', children, gaps),
            Inline::Strike { children, .. } => within('~', children, gaps),
        }
    }
    gaps.push(slice(at, to));
}

fn check_tree(text: &str) {
    let mut at = 0;
    let length = text.encode_utf16().count() as u32;
    let between = |start: u32, end: u32| {
        let bytes = byte_range(text, crate::text::Span { start, end }).unwrap();
        text.get(bytes).unwrap()
    };
    for block in parse(text) {
        let span = block.span();
        assert!(at <= span.start && span.start < span.end && span.end <= length, "{span:?} in {text:?}");
        let gap = between(at, span.start);
        assert!(matches!(gap, "" | "\n" | "\r\n"), "{gap:?} before {block:?}");
        at = span.end;
        let mut gaps = Vec::new();
        match &block {
            Block::Paragraph { inlines, .. } => {
                check(text, inlines, span.start, span.end, &mut gaps);
                assert!(gaps.iter().all(String::is_empty), "{gaps:?} in {block:?}");
            }
            Block::Quote { inlines, .. } => {
                check(text, inlines, span.start, span.end, &mut gaps);
                assert!(gaps.iter().all(|gap| gap.is_empty() || gap == "> "), "{gaps:?} in {block:?}");
            }
            Block::List { items, .. } => {
                let items: Vec<_> = items.iter().flatten().cloned().collect();
                check(text, &items, span.start, span.end, &mut gaps);
                let structural = |gap: &String| gap.chars().all(|sign| "\r\n-*0123456789. ".contains(sign));
                assert!(gaps.iter().all(structural), "{gaps:?} in {block:?}");
            }
            Block::CodeBlock { text, .. } => {
                assert_eq!(between(span.start, span.end).trim(), format!("```{text}```"));
            }
        }
    }
    let rest = between(at, length);
    assert!(matches!(rest, "" | "\n" | "\r\n"), "{rest:?} after the blocks of {text:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_character_is_in_the_tree_or_is_structure(
        text in "([*_~`]|```|\\{\\{1\\}\\}|\\{\\{a_b\\}\\}|[{}]|https://|> |- |\\* |1\\. |\r?\n|[ab1é😀(). ]){0,24}",
    ) {
        check_tree(&text);
    }

    #[test]
    fn so_it_is_in_any_text(text in "\\PC*|(?s).*") {
        check_tree(&text);
    }

    #[test]
    fn plain_prose_is_one_text(text in "[a-gi-zA-GI-Z0-9 ,.áé¿?]*[a-g]") {
        prop_assume!(!text.contains(". "));
        prop_assert_eq!(shown(&text), text);
    }

    #[test]
    fn every_variable_outside_code_and_links_is_found(text in "([*_~]|\\{\\{1\\}\\}|\\{\\{a_b\\}\\}|[{}ab \n]){0,20}") {
        let expected = placeholders(&text).filter(|found| found.key(&text).is_some()).count();
        prop_assert_eq!(shown(&text).matches("v(").count(), expected);
    }

    #[test]
    fn a_plain_text_is_covered_whole(text in "(\\{\\{1\\}\\}|[*{}a😀\r\n]){0,20}") {
        let mut gaps = Vec::new();
        check(&text, &parse_plain(&text, &|_| None), 0, text.encode_utf16().count() as u32, &mut gaps);
        prop_assert!(gaps.iter().all(String::is_empty));
    }
}
