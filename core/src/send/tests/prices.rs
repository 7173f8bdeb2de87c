use super::*;

const DAY_BEFORE: &str = "2026-09-30T12:00:00Z";
const DAY_AFTER: &str = "2026-10-01T12:00:00Z";

/// The clocks of Mexico City, which stand six hours behind.
struct Mexico;

impl Zones for Mexico {
    fn offset(&self, zone: &str, at: Instant) -> Option<i64> {
        if zone == "America/Mexico_City" { Some(-6 * HOUR) } else { UtcOnly.offset(zone, at) }
    }
}

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

/// A request of a template of this category, or of free text, to a number, by who wrote an hour before.
fn request(category: Option<&str>, to: &str, at: Instant, account: &str) -> Json {
    let content = match category {
        Some(_) => r#""type":"template","template":{"name":"a","language":{"code":"en"}}"#,
        None => r#""type":"text","text":{"body":"Hi"}"#,
    };
    let category = category.unwrap_or("UTILITY");
    let inbound = at.plus(-HOUR).millis();
    parse(&format!(
        r#"{{"message":{{"to":"{to}",{content}}},
            "template":{{"name":"a","language":"en","status":"APPROVED","category":"{category}"}},
            "conversation":{{"lastInboundAt":{inbound}}},"account":{{{account}}}}}"#
    ))
    .unwrap()
}

fn charge(request: &Json, at: Instant) -> Charge {
    can_send(request, at, &Mexico, Locale::En).charge
}

/// Kind, category and reason.
fn gist_of(charge: &Charge) -> (ChargeKind, Option<ChargeCategory>, &str) {
    (charge.kind, charge.category, charge.reason_code)
}

#[test]
fn utility_in_the_window_is_free_until_the_end_of_september_2026() {
    let charge_at = |text| {
        let request = request(Some("UTILITY"), "5215512345678", at(text), "");
        charge(&request, at(text))
    };
    assert_eq!(gist_of(&charge_at(DAY_BEFORE)), (ChargeKind::Free, None, "utility-in-window"));
    let after = charge_at(DAY_AFTER);
    let expected = (ChargeKind::Charged, Some(ChargeCategory::Utility), "charged-without-rates");
    assert_eq!(gist_of(&after), expected);
    assert_eq!(after.market, Some("Mexico"));
    assert_eq!(
        after.reason,
        "It is charged as utility in the market Mexico. For the amount download the rate card from Meta's pricing page and give its rates."
    );
}

#[test]
fn prices_change_at_midnight_of_the_account_to_the_millisecond() {
    let midnight = at("2026-10-01T06:00:00Z");
    let account = r#""timeZone":"America/Mexico_City""#;
    let kind = |at: Instant| charge(&request(Some("UTILITY"), "5215512345678", at, account), at).kind;
    assert_eq!((kind(midnight.plus(-1)), kind(midnight)), (ChargeKind::Free, ChargeKind::Charged));
    let unknown = r#""timeZone":"Mars/Base""#;
    let reason =
        |at: Instant| charge(&request(Some("UTILITY"), "5215512345678", at, unknown), at).reason_code;
    assert_eq!(reason(at("2026-09-30T09:59:59.999Z")), "utility-in-window");
    assert_eq!(reason(at("2026-09-30T10:00:00Z")), "time-zone-uncertain");
    assert_eq!(reason(at("2026-10-01T11:59:59.999Z")), "time-zone-uncertain");
    assert_eq!(reason(at("2026-10-01T12:00:00Z")), "charged-without-rates");
}

#[test]
fn service_messages_are_free_before_october_and_up_to_the_thousandth_after_it() {
    let charge_of =
        |account: &str, text| charge(&request(None, "5215512345678", at(text), account), at(text));
    assert_eq!(charge_of("", "2024-10-31T12:00:00Z").reason_code, "conversation-pricing");
    assert_eq!(charge_of("", "2024-11-01T12:00:00Z").reason_code, "service-free");
    assert_eq!(charge_of("", DAY_BEFORE).reason_code, "service-free");
    let unknown = charge_of("", DAY_AFTER);
    assert_eq!(unknown.reason_code, "service-count-unknown");
    assert!(unknown.reason.starts_with("The first 1000 service messages"), "{}", unknown.reason);
    let count = |count: i64| charge_of(&format!(r#""serviceMessagesThisMonth":{count}"#), DAY_AFTER);
    assert_eq!(gist_of(&count(999)), (ChargeKind::Free, None, "service-free-tier"));
    let thousand = count(1000);
    assert_eq!(
        gist_of(&thousand),
        (ChargeKind::Charged, Some(ChargeCategory::Service), "charged-without-rates")
    );
}

#[test]
fn a_later_month_counts_from_nothing() {
    let account = r#""serviceMessagesThisMonth":4000,"serviceMessagesCountedAt":"2026-11-20T12:00:00Z""#;
    let kind = |at: Instant| charge(&request(None, "5215512345678", at, account), at).kind;
    let month = at("2026-12-01T00:00:00Z");
    assert_eq!((kind(month.plus(-1)), kind(month)), (ChargeKind::Charged, ChargeKind::Free));
}

#[test]
fn a_reaction_costs_nothing() {
    let text =
        request(None, "5215512345678", at(DAY_AFTER), r#""serviceMessagesThisMonth":4000"#).to_string();
    let reaction =
        parse(&text.replace(r#""type":"text","text":{"body":"Hi"}"#, r#""type":"reaction","reaction":{}"#))
            .unwrap();
    assert_eq!(charge(&reaction, at(DAY_AFTER)).reason_code, "reaction-free");
}

#[test]
fn rates_give_the_amount_of_their_day_market_and_currency() {
    let account = r#""currency":"USD","rates":[
        {"market":"Mexico","currency":"USD","marketing":0.0305,"effectiveFrom":"2026-07-01"},
        {"market":"Mexico","currency":"USD","marketing":0.0397,"effectiveFrom":"2026-10-01"},
        {"market":"Mexico","currency":"MXN","marketing":0.7,"effectiveFrom":"2026-10-01"},
        {"market":"Rest of Central and Eastern Europe","currency":"usd","marketing":0.086}]"#;
    let amount = |to: &str, text| {
        let charge = charge(&request(Some("MARKETING"), to, at(text), account), at(text));
        (charge.market, charge.amount, charge.currency)
    };
    let usd = || Some("USD".to_owned());
    assert_eq!(amount("5215512345678", DAY_BEFORE), (Some("Mexico"), Some(0.0305), usd()));
    assert_eq!(amount("5215512345678", DAY_AFTER), (Some("Mexico"), Some(0.0397), usd()));
    assert_eq!(
        amount("306912345678", DAY_AFTER),
        (Some("Rest of Central & Eastern Europe"), Some(0.086), usd())
    );
    assert_eq!(amount("34612345678", DAY_AFTER), (Some("Spain"), None, None));
}

#[test]
fn rates_in_two_currencies_need_the_one_of_the_account() {
    let account = r#""rates":[{"market":"Mexico","currency":"USD","marketing":0.0397},{"market":"Mexico","currency":"MXN","marketing":0.7}]"#;
    let charge = charge(&request(Some("MARKETING"), "5215512345678", at(DAY_AFTER), account), at(DAY_AFTER));
    assert_eq!((charge.amount, charge.reason_code), (None, "charged-without-rate"));
}

#[test]
fn authentication_abroad_is_a_category_of_its_own_where_there_is_a_market_for_it() {
    let category = |to: &str, account: &str| {
        charge(&request(Some("AUTHENTICATION"), to, at(DAY_AFTER), account), at(DAY_AFTER)).category
    };
    let abroad = r#""authenticationInternational":true"#;
    assert_eq!(category("919812345678", abroad), Some(ChargeCategory::AuthenticationInternational));
    assert_eq!(category("919812345678", ""), Some(ChargeCategory::Authentication));
    assert_eq!(category("34612345678", abroad), Some(ChargeCategory::Authentication));
}

#[test]
fn markets_change_on_their_day() {
    let market = |text| charge(&request(Some("MARKETING"), "212612345678", at(text), ""), at(text)).market;
    assert_eq!(market(DAY_BEFORE), Some("Rest of Africa"));
    assert_eq!(market(DAY_AFTER), Some("Morocco"));
}

#[test]
fn an_open_entry_point_frees_everything_and_an_uncertain_one_nothing_for_sure() {
    let text = request(Some("MARKETING"), "5215512345678", at(DAY_AFTER), "").to_string();
    let with = |reply: &str| {
        let entry = format!(r#""conversation":{{"freeEntryPoint":{{"firstReplyAt":"{reply}"}},"#);
        let request = parse(&text.replace(r#""conversation":{"#, &entry)).unwrap();
        charge(&request, at(DAY_AFTER))
    };
    assert_eq!(with("2026-09-30T12:00:00Z").reason_code, "free-entry-point");
    let uncertain = with("2026-09-28T11:00:00Z");
    let expected = (ChargeKind::Unknown, Some(ChargeCategory::Marketing), "entry-point-uncertain");
    assert_eq!(gist_of(&uncertain), expected);
}

#[test]
fn test_numbers_pay_nothing_and_who_gets_nothing_neither() {
    let account = r#""testRecipients":["5215512345678"]"#;
    let test = request(Some("MARKETING"), "5215512345678", at(DAY_AFTER), account);
    assert_eq!(charge(&test, at(DAY_AFTER)).reason_code, "test-number");
    let other = request(Some("MARKETING"), "34612345678", at(DAY_AFTER), account);
    assert_eq!(gist_of(&charge(&other, at(DAY_AFTER))), (ChargeKind::None, None, "not-delivered"));
}

#[test]
fn an_account_in_a_currency_that_stops_delivers_nothing_from_that_day_on() {
    let account = r#""country":"IN","currency":"USD""#;
    let day = at("2027-01-01T00:00:00Z");
    let verdict = |at: Instant| {
        let decision = can_send(&request(None, "919812345678", at, account), at, &Mexico, Locale::En);
        (decision.verdict, decision.reasons[0].code)
    };
    assert_eq!(verdict(day.plus(-1)), (Verdict::Yes, "window-open"));
    assert_eq!(verdict(day), (Verdict::No, "currency-stopped"));
}

#[test]
fn direct_send_is_charged_as_what_it_says_it_is() {
    let text = request(None, "5215512345678", at(DAY_AFTER), r#""directSend":true"#).to_string();
    let direct = text.replace(r#""type":"text""#, r#""category":"utility","type":"text""#);
    let closed = parse(&direct.replace("lastInboundAt", "marketingHeldAt")).unwrap();
    assert_eq!(charge(&closed, at(DAY_AFTER)).category, Some(ChargeCategory::Utility));
}

#[test]
fn a_charge_that_is_not_known_says_all_that_is() {
    let after = at(DAY_AFTER);
    let text = charge(&request(None, "5215512345678", after, ""), after);
    assert_eq!(gist_of(&text), (ChargeKind::Unknown, Some(ChargeCategory::Service), "service-count-unknown"));
    let before = at(DAY_BEFORE);
    let unclear = |category: &str, conversation: &str, account: &str, at: Instant| {
        let request = format!(
            r#"{{"message":{{"to":"919876543210","type":"template","template":{{"name":"a","language":{{"code":"en"}}}}}},
                "template":{{"name":"a","language":"en","status":"APPROVED","category":"{category}"}},
                "conversation":{conversation},"account":{{{account}}}}}"#
        );
        let charge = charge(&parse(&request).unwrap(), at);
        (charge.kind, charge.category, charge.market, charge.reason_code)
    };
    let perhaps = format!(r#"{{"lastUncertainAt":{}}}"#, before.plus(-HOUR).millis());
    assert_eq!(
        unclear("UTILITY", &perhaps, "", before),
        (ChargeKind::Unknown, Some(ChargeCategory::Utility), None, "window-price-uncertain")
    );
    assert_eq!(
        unclear("AUTHENTICATION", "{}", r#""authenticationInternational":"?""#, after),
        (ChargeKind::Unknown, Some(ChargeCategory::Authentication), Some("India"), "international-unclear")
    );
    let later = at("2026-10-10T12:00:00Z");
    let entry = later.plus(-4 * DAY).millis();
    let disputed = format!(r#"{{"freeEntryPoint":{{"referralAt":{entry},"firstReplyAt":{entry}}}}}"#);
    assert_eq!(
        unclear("UTILITY", &disputed, "", later),
        (ChargeKind::Unknown, Some(ChargeCategory::Utility), Some("India"), "entry-point-uncertain")
    );
}
