use super::super::deed::deed;
use super::super::question::{Sent, Standing, Wrote};
use super::*;
use crate::account::Rates;
use crate::draft::{Draft, starter};
use ventana_core::json::parse;
use ventana_core::send::UtcOnly;
use ventana_core::template::Status;

const NOW: Instant = Instant::date(2026, 11, 26);
const HOUR: i64 = 3_600_000;

fn stored(id: &str, name: &str, status: &str) -> Family {
    let json = format!(
        r#"{{"id":"1","name":"{name}","language":"es","status":"{status}","category":"UTILITY","components":[{{"type":"BODY","text":"Hola {{{{1}}}}, adiós","example":{{"body_text":[["Ana"]]}}}}]}}"#
    );
    Family::new(id, Draft::from_json(parse(&json).unwrap()).unwrap())
}

fn open() -> Family {
    Family::new("open", starter(Locale::En))
}

fn text(hours_ago: i64) -> Question {
    Question { wrote: Wrote::At(NOW.plus(-hours_ago * HOUR)), ..Question::default() }
}

fn span() -> (Instant, Instant) {
    (NOW, NOW.plus(72 * HOUR))
}

fn terms(locale: Locale) -> Terms<'static> {
    Terms { span: span(), zones: &UtcOnly, account: OfAccount { zone: "UTC", rates: None }, locale }
}

fn asked_lane(question: &Question, stock: Stock<'_>) -> Lane {
    lanes(question, stock, terms(Locale::En)).swap_remove(asked(question))
}

#[test]
fn free_text_ends_with_the_window_and_is_refused_with_metas_code() {
    let open = open();
    let stock = Stock { open: &open, kept: &[] };
    let lane = asked_lane(&text(20), stock);
    let answer_at = |hours| answer(&lane, NOW.plus(hours * HOUR)).unwrap();
    let Answer { now, next, .. } = answer_at(0);
    let next = next.unwrap();
    assert_eq!((now.verdict, next.from, next.verdict), (Verdict::Yes, NOW.plus(4 * HOUR), Verdict::No));
    assert_eq!(next.error.as_ref().map(|(code, _)| *code), Some(131_047));
    assert_eq!((answer_at(4).now, answer_at(4).next), (next.clone(), None));
    assert_eq!(answer_at(0).price, None);
    // Before and after the span the ends of it hold.
    assert_eq!((answer_at(-1).now, answer_at(400).now), (now, next));
    assert_eq!(next_change(&lane, NOW), Some(NOW.plus(4 * HOUR)));
    assert_eq!(next_change(&lane, NOW.plus(4 * HOUR)), None);
}

#[test]
fn the_stretches_fill_the_span_without_gaps() {
    let (open, kept) = (open(), [stored("a", "pedido", "APPROVED")]);
    let stock = Stock { open: &open, kept: &kept };
    for what in [What::FreeText, What::Open, What::Kept("a".to_owned())] {
        for hours in [0, 5, 23, 30] {
            let question = Question { what: what.clone(), ..text(hours) };
            for lane in lanes(&question, stock, terms(Locale::Pt)) {
                let mut at = span().0;
                for stretch in &lane.stretches {
                    assert!(stretch.from == at && stretch.to > at, "{stretch:?}");
                    at = stretch.to;
                }
                assert_eq!(at, span().1);
            }
        }
    }
}

#[test]
fn what_is_written_is_judged_and_nothing_is_not() {
    let open = open();
    let stock = Stock { open: &open, kept: &[] };
    let long = Question { text: "a".repeat(5_000), ..text(1) };
    let answer = answer(&asked_lane(&long, stock), NOW).unwrap();
    assert_eq!(answer.now.verdict, Verdict::No);
    assert_eq!(deed(&answer.now, &long), Some(Deed::WriteMessage));
}

#[test]
fn a_template_that_meta_has_not_seen_is_to_be_submitted() {
    let open = open();
    let stock = Stock { open: &open, kept: &[] };
    let question = Question { what: What::Open, ..text(1) };
    let Answer { now, next, .. } = answer(&asked_lane(&question, stock), NOW).unwrap();
    assert_eq!(
        (now.verdict, now.error.as_ref().map(|(code, _)| *code), next),
        (Verdict::No, Some(132_001), None)
    );
    assert_eq!(deed(&now, &question), Some(Deed::OpenDraft));
    let approved = Question { status: Standing::Said(Some(Status::Approved)), ..question };
    let now = answer(&asked_lane(&approved, stock), NOW).unwrap().now;
    assert_eq!((now.verdict, now.kind), (Verdict::Yes, Kind::Charged));
    assert_eq!(deed(&now, &approved), Some(Deed::ShowRequest));
}

#[test]
fn the_approved_templates_of_the_library_are_recommended_and_shown() {
    let open = open();
    let kept = [stored("a", "pedido", "APPROVED"), stored("b", "cesta", "PAUSED")];
    for locale in Locale::ALL {
        let stock = Stock { open: &open, kept: &kept };
        let question = text(30);
        let lanes = lanes(&question, stock, terms(locale));
        let names: Vec<_> =
            lanes.iter().map(|lane| lane.template.as_ref().map(|(name, _)| name.as_str())).collect();
        assert_eq!(names, [None, Some("pedido")]);
        let now = answer(&lanes[0], NOW).unwrap().now;
        assert_eq!(deed(&now, &question), Some(Deed::Use("a".to_owned(), "pedido".to_owned())));
    }
    let none = Stock { open: &open, kept: &[] };
    let now = answer(&asked_lane(&text(30), none), NOW).unwrap().now;
    assert_eq!(deed(&now, &text(30)), Some(Deed::WriteTemplate));
}

#[test]
fn the_country_says_the_market_and_the_count_the_price() {
    let open = open();
    let stock = Stock { open: &open, kept: &[] };
    let now = |question: &Question| answer(&asked_lane(question, stock), NOW).unwrap().now;
    let known = Question {
        what: What::Open,
        status: Standing::Said(Some(Status::Approved)),
        country: "ES".to_owned(),
        ..text(1)
    };
    assert!(now(&known).cost.is_some_and(|(cost, is_sure)| is_sure && cost.contains("Spain")));
    let card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility\nSpain,$US,0.0615,0.0200\n";
    let rates = Rates::of_card(String::new(), card.as_bytes(), Locale::En).unwrap().rows;
    let account = OfAccount { zone: "UTC", rates: Some(&rates) };
    let lane = lanes(&known, stock, Terms { account, ..terms(Locale::En) }).swap_remove(1);
    assert_eq!(lane.stretches[0].label, "Charged, 0.02 USD");
    let uncertain = now(&text(1));
    assert_eq!((uncertain.kind, uncertain.cost.map(|(_, is_sure)| is_sure)), (Kind::Uncertain, Some(false)));
    assert_eq!(now(&Question { sent: Some(sent(641)), ..text(1) }).kind, Kind::Free);
    assert_eq!(now(&Question { sent: Some(sent(5_000)), ..text(1) }).kind, Kind::Charged);
}

fn sent(count: i64) -> Sent {
    Sent { count, counted: NOW }
}

#[test]
fn the_end_of_the_month_makes_free_what_was_charged() {
    let open = open();
    let stock = Stock { open: &open, kept: &[] };
    let end = Instant::date(2026, 12, 1);
    let terms = Terms { span: (end.plus(-10 * HOUR), end.plus(62 * HOUR)), ..terms(Locale::En) };
    let wrote = Wrote::At(end.plus(-12 * HOUR));
    let question = Question { wrote, sent: Some(sent(5_000)), ..Question::default() };
    let lane = lanes(&question, stock, terms).swap_remove(0);
    let Answer { now, next, price } = answer(&lane, end.plus(-HOUR)).unwrap();
    let price = price.unwrap();
    assert_eq!((now.kind, price.from, price.kind), (Kind::Charged, end, Kind::Free));
    assert_eq!(next.unwrap().from, end.plus(12 * HOUR));
    assert_eq!(drawn(&lane.stretches).len(), 3);
}

#[test]
fn those_that_fit_are_listed_and_never_the_one_that_is_asked_about() {
    let open = open();
    let kept =
        [stored("a", "pedido", "APPROVED"), stored("b", "cesta", "PAUSED"), stored("c", "aviso", "APPROVED")];
    let stock = Stock { open: &open, kept: &kept };
    let names = |question: &Question| {
        let now = answer(&asked_lane(question, stock), NOW).unwrap().now;
        now.fits.into_iter().map(|fit| fit.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&text(30)), ["pedido", "aviso"]);
    assert_eq!(names(&Question { what: What::Kept("a".to_owned()), ..text(1) }), ["aviso"]);
    assert_eq!(names(&Question { what: What::Kept("b".to_owned()), ..text(30) }), ["pedido", "aviso"]);
    let all = lanes(&text(30), stock, terms(Locale::En));
    assert!(all[1..].iter().flat_map(|lane| &lane.stretches).all(|stretch| stretch.fits.is_empty()));
}

#[test]
fn what_looks_alike_is_drawn_as_one() {
    let (open, kept) = (open(), [stored("a", "pedido", "APPROVED")]);
    let stock = Stock { open: &open, kept: &kept };
    // The end of the window changes nothing about a template.
    let all = lanes(&text(20), stock, terms(Locale::En));
    assert_eq!(drawn(&all[1].stretches).len(), 1);
    assert_eq!(drawn(&all[0].stretches).len(), 2);
    let question = Question { what: What::Kept("a".to_owned()), ..text(30) };
    assert_eq!(verdict_at(&question, Some(&kept[0]), NOW, terms(Locale::En)), Verdict::Yes);
    assert_eq!(verdict_at(&text(30), None, NOW, terms(Locale::En)), Verdict::No);
}

#[test]
fn a_draft_that_is_gone_gives_way_to_the_open_one() {
    let (open, kept) = (open(), [stored("a", "pedido", "APPROVED")]);
    let stock = Stock { open: &open, kept: &kept };
    let id = |what: &What| stock.about(what).map(Family::id);
    assert_eq!(id(&What::Kept("a".to_owned())), Some("a"));
    assert_eq!(id(&What::Kept("gone".to_owned())), Some("open"));
    assert_eq!(id(&What::FreeText), None);
}
