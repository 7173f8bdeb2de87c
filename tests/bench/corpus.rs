//! All rules over the corpus, natively: median and 99th percentile per template, and how time grows with the text. With
//! `--texts FILE` it only writes the templates there, a line each, for the same figures in Node; with `--verdicts FILE` each
//! with what the corpus says of it: `error`, `none`, or `other`.

#[allow(dead_code, reason = "what the fixtures expect is for the tests of the core")]
#[path = "../../core/tests/shared/fixtures.rs"]
mod fixtures;

use std::time::{Duration, Instant};
use ventana_core::Locale;
use ventana_core::json::{Json, parse};
use ventana_core::rules::{Subject, lint};
use ventana_core::template::Template;

const RUNS: usize = 200;

fn main() {
    let fixtures = fixtures::all();
    let parsed = |fixture: &fixtures::Fixture| parse(&fixture.text).ok();
    let documents: Vec<Json> = fixtures.iter().filter_map(parsed).collect();
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [option, file] = words.as_slice() {
        let with_verdict = |fixture| {
            let template = parsed(fixture)?;
            Some(Json::from_iter([("template", template), ("verdict", Json::from(verdict(fixture)))]))
        };
        let lines: Vec<String> = match option.as_str() {
            "--verdicts" => fixtures.iter().filter_map(with_verdict).map(|json| json.to_string()).collect(),
            _ => documents.iter().map(Json::to_string).collect(),
        };
        std::fs::write(file, lines.join("\n")).expect("a file to write to");
        return;
    }
    let mut medians: Vec<_> = documents.iter().map(|document| median_of(document, RUNS)).collect();
    medians.sort_unstable();
    let at = |share: usize| medians.get((medians.len() * share / 100).min(medians.len() - 1)).copied();
    println!("{} templates of the corpus", medians.len());
    say("lint, natively", at(50).unwrap_or_default(), at(99).unwrap_or_default());
    say_what_is_left(&documents);
    for kilobytes in [1, 10, 100] {
        let document = of_length(kilobytes);
        println!("a body of {kilobytes:>3} KB, natively {:>28.1} µs", micros(median_of(&document, 20)));
    }
    for cards in [2, 10] {
        println!("{cards:>2} cards, natively {:>38.1} µs", micros(median_of(&of_cards(cards), RUNS)));
    }
}

/// What the corpus says of a template.
fn verdict(fixture: &fixtures::Fixture) -> &'static str {
    match fixture.expected.as_slice() {
        [] => "none",
        findings if findings.iter().any(|finding| finding.starts_with("- error ")) => "error",
        _ => "other",
    }
}

fn median_of(document: &Json, runs: usize) -> Duration {
    timed(document, runs, |document| std::hint::black_box(lint(document, None, Locale::En)).valid)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark is about the clock")]
fn timed<T>(document: &Json, runs: usize, step: impl Fn(Json) -> T) -> Duration {
    let mut times: Vec<_> = (0..runs)
        .map(|_| {
            let document = document.clone();
            let began = Instant::now();
            let done = std::hint::black_box(step(document));
            let time = began.elapsed();
            drop(done);
            time
        })
        .collect();
    times.sort_unstable();
    times.get(runs / 2).copied().unwrap_or_default()
}

/// A part of a judgement: what it is called, and the work up to its end.
type Step = (&'static str, fn(&Template) -> usize);

const STEPS: [Step; 3] = [
    ("the template is read", |_| 0),
    ("its texts are looked through", |template| Subject::new(template, &[]).texts.len()),
    ("their words are read", |template| Subject::new(template, &[]).readings().count()),
];

/// How much of a judgement each of its steps is, over the templates about which there is nothing to say.
fn say_what_is_left(documents: &[Json]) {
    let is_sound = |document: &&Json| lint((*document).clone(), None, Locale::En).diagnostics.is_empty();
    let sound: Vec<_> = documents.iter().filter(is_sound).collect();
    let sum =
        |time: &dyn Fn(&Json) -> Duration| sound.iter().map(|document| time(document)).sum::<Duration>();
    let whole = sum(&|document| median_of(document, RUNS));
    let say = |what, time: Duration| {
        println!("  {what:<38} {:>7.0} %", 100.0 * time.as_secs_f64() / whole.as_secs_f64());
    };
    let mut before = Duration::ZERO;
    for (what, step) in STEPS {
        let read =
            |document| Template::read(document, &mut Vec::new()).map(|template| (step(&template), template));
        let until = sum(&|document| timed(document, RUNS, read));
        say(what, until.saturating_sub(before));
        before = until;
    }
    say("every rule looks at it, all is freed", whole.saturating_sub(before));
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn say(what: &str, median: Duration, p99: Duration) {
    println!("{what:<40} median {:>7.1} µs   p99 {:>7.1} µs", micros(median), micros(p99));
}

/// A template whose body has about so many thousand bytes.
fn of_length(kilobytes: usize) -> Json {
    let sentence = "Your order left our warehouse this morning and will be with you on Friday. ";
    let text = sentence.repeat(kilobytes * 1000 / sentence.len());
    let text = [
        "{\"name\":\"a\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"",
        text.trim(),
        "\"}]}",
    ];
    parse(&text.concat()).expect("a template")
}

/// A carousel of so many cards.
fn of_cards(count: usize) -> Json {
    let card = r#"{"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW1hZ2U="]}},
        {"type":"BODY","text":"A bag for {{1}} and all that goes with a day in town.","example":{"body_text":[["work"]]}},
        {"type":"BUTTONS","buttons":[{"type":"URL","text":"Look at it","url":"https://example.com/{{1}}","example":["https://example.com/1"]},{"type":"QUICK_REPLY","text":"Stop"}]}]}"#;
    let cards = vec![card; count].join(",");
    let text = [
        r#"{"name":"a","language":"en","category":"MARKETING","components":[{"type":"BODY","text":"Our new bags are here."},{"type":"CAROUSEL","cards":["#,
        &cards,
        "]}]}",
    ];
    parse(&text.concat()).expect("a template")
}
