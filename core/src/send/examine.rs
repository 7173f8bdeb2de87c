use super::case::Case;
use super::finding::{Finding, Place, Word};
use super::reasons;
use super::request::{Account, RestrictionKind};
use crate::message::{Content, FreeForm, TemplateCall, is_one_of};
use crate::policy::prices::{CURRENCY_STOPS, CurrencyStop};
use crate::policy::recipients::{self, NorthAmerica};
use crate::policy::statuses::{Sendable, sendable};
use crate::policy::{Dated, direct_send, in_force, windows};
use crate::template::{Category, Status, Vocabulary};
use crate::text::{country_of_user_id, is_same_phone, phone_digits};
use crate::window::{Conversation, State};
use crate::{Datum, Instant};

type Found<'f, 'a> = &'f mut dyn FnMut(Finding<'a>);

/// Finds all that matters, in the order in which Meta is thought to check.
pub(super) fn examine<'a>(case: &Case<'a>, at: Instant, found: Found<'_, 'a>) {
    let request = case.request;
    let window = case.windows.at(at).customer_service.state;
    let account = match &request.account {
        Datum::Given(account) => Some(account),
        Datum::Absent => None,
        Datum::Unreadable => {
            found(Finding::new(&reasons::VALUE_UNREADABLE, "/account"));
            None
        }
    };
    if request.conversation.given().is_none() {
        found(Finding::new(&reasons::CONVERSATION_UNREADABLE, "/conversation"));
    }
    let conversation = request.conversation.given().unwrap_or_default();
    let content = match case.message {
        Datum::Given(message) => Some(message.content),
        _ => None,
    };
    let recipient = recipient(case, found);
    let starts = match content {
        Some(Content::Template(_)) => true,
        Some(Content::FreeForm(free)) => window != State::Open && is_direct(&free, account),
        _ => false,
    };
    if let Some(account) = account {
        restrictions(account, at, window, starts, found);
        currency(case, account, at, found);
        sender(account, recipient, found);
    }
    if let Some((number, place)) = recipient {
        reachable(number, place, found);
    }
    if is_true(conversation.blocked, "/conversation/blocked", found) {
        found(Finding::new(&reasons::BLOCKED, "/conversation/blocked"));
    }
    match content {
        None => found(Finding::new(&reasons::MESSAGE_UNREADABLE, "/message")),
        Some(Content::Unreadable) => found(Finding::new(&reasons::VALUE_UNREADABLE, "/message/type")),
        Some(Content::Untyped) => found(Finding::new(&reasons::MESSAGE_UNTYPED, "/message/type")),
        Some(Content::FreeForm(free)) => {
            free_form(case, &free, account, at, found);
            let direct = is_direct(&free, account) && window != State::Open;
            if !direct && is_true(conversation.owned_elsewhere, "/conversation/ownedElsewhere", found) {
                found(Finding::new(&reasons::OWNED_ELSEWHERE, "/conversation/ownedElsewhere"));
            }
            faulty(case, found);
        }
        Some(Content::Template(call)) => {
            template(case, &call, found);
            faulty(case, found);
            marketing(case, &conversation, recipient, at, found);
        }
    }
    if let Some(account) = account
        && starts
        && window != State::Open
    {
        volume(account, found);
    }
}

/// What Meta refuses in the content, which it looks at once it knows that the message may go.
fn faulty<'a>(case: &Case<'a>, found: Found<'_, 'a>) {
    let Some(faults) = case.faults else { return };
    if let Some(first) = faults.diagnostics.first() {
        let finding = Finding::new(&reasons::MESSAGE_FAULTY, "/message").refused_with(faults.error());
        found(finding.with("fault", Word::Given(&first.message)));
    }
}

fn unreadable(pointer: &'static str, found: Found<'_, '_>) {
    found(Finding::new(&reasons::VALUE_UNREADABLE, pointer));
}

/// Whether the flag is set; one that cannot be read is a finding.
fn is_true(flag: Datum<bool>, pointer: &'static str, found: Found<'_, '_>) -> bool {
    if flag.is_unreadable() {
        unreadable(pointer, found);
    }
    flag == Datum::Given(true)
}

/// The number the message goes to, and where it is written.
fn recipient<'a>(case: &Case<'a>, found: Found<'_, 'a>) -> Option<(&'a str, &'static str)> {
    let to = case.request.message.given().map_or(Datum::Absent, |message| message.to);
    let (number, pointer) =
        if to.is_absent() { (case.request.recipient, "/recipient") } else { (to, "/message/to") };
    if number.is_unreadable() {
        unreadable(pointer, found);
    }
    let number = number.given()?;
    let is_to_group = case.message.given().is_some_and(|message| message.is_to_group);
    if number.trim().is_empty() {
        found(Finding::new(&reasons::RECIPIENT_MISSING, pointer));
    } else if !is_to_group && phone_digits(number).is_none() && country_of_user_id(number).is_none() {
        found(Finding::new(&reasons::RECIPIENT_UNCLEAR, pointer));
    }
    Some((number, pointer))
}

fn restrictions(account: &Account<'_>, at: Instant, window: State, starts: bool, found: Found<'_, '_>) {
    let list = match &account.restrictions {
        Datum::Absent => return,
        Datum::Given(list) => list,
        Datum::Unreadable => return unreadable("/account/restrictions", found),
    };
    for (index, restriction) in list.iter().enumerate() {
        if restriction.until.given().is_some_and(|until| until <= at) {
            continue;
        }
        let mut say = |reason, member| {
            found(Finding::new(reason, "").in_place(Place::Restriction(index, member)));
        };
        let reason = match restriction.kind {
            Datum::Given(RestrictionKind::All) => &reasons::RESTRICTED,
            Datum::Given(RestrictionKind::BusinessInitiated) => match window {
                _ if !starts => continue,
                State::Closed | State::NeverOpened => &reasons::CANNOT_START,
                State::Open | State::Uncertain => &reasons::MAY_ONLY_ANSWER,
            },
            _ => {
                say(&reasons::VALUE_UNREADABLE, "/kind");
                continue;
            }
        };
        if restriction.until.is_unreadable() {
            say(&reasons::INSTANT_UNREADABLE, "/until");
        } else {
            say(reason, "");
        }
    }
}

/// The days from which the account's messages stop for its currency.
pub(super) fn currency_stops(case: &Case<'_>) -> Vec<Instant> {
    let Some(account) = case.account() else { return Vec::new() };
    stops(account).into_iter().flat_map(|version| case.clock().beginnings(version.since)).collect()
}

fn stops(account: &Account<'_>) -> Option<&'static Dated<CurrencyStop>> {
    let (Datum::Given(country), Datum::Given(currency)) = (account.country, account.currency) else {
        return None;
    };
    CURRENCY_STOPS.iter().find(|version| {
        let stop = &version.fact.value;
        stop.country.eq_ignore_ascii_case(country) && !stop.currency.eq_ignore_ascii_case(currency)
    })
}

fn currency<'a>(case: &Case<'a>, account: &Account<'a>, at: Instant, found: Found<'_, 'a>) {
    let Some(version) = stops(account) else { return };
    let reason = match case.clock().has_begun(version.since, at) {
        Some(true) => &reasons::CURRENCY_STOPPED,
        Some(false) => return,
        None => &reasons::CURRENCY_STOPS_SOON,
    };
    let needed = Word::Given(version.fact.value.currency);
    found(Finding::new(reason, "/account/currency").with("currency", needed));
}

fn sender(account: &Account<'_>, recipient: Option<(&str, &'static str)>, found: Found<'_, '_>) {
    let Some((number, pointer)) = recipient else { return };
    match account.sender {
        Datum::Given(sender) if is_same_phone(sender, number) => {
            found(Finding::new(&reasons::RECIPIENT_IS_SENDER, pointer));
        }
        Datum::Unreadable => unreadable("/account/sender", found),
        _ => {}
    }
    match &account.test_recipients {
        Datum::Given(list) if !list.iter().any(|listed| is_same_phone(listed, number)) => {
            found(Finding::new(&reasons::NOT_ON_TEST_LIST, pointer));
        }
        Datum::Unreadable => unreadable("/account/testRecipients", found),
        _ => {}
    }
}

fn reachable(number: &str, pointer: &'static str, found: Found<'_, '_>) {
    let Some(digits) = phone_digits(number) else { return };
    let mut countries = recipients::UNREACHABLE.value.iter();
    if let Some(country) = countries.find(|country| digits.starts_with(country.calling_code)) {
        found(
            Finding::new(&reasons::COUNTRY_UNREACHABLE, pointer).with("country", Word::Named(&country.name)),
        );
    }
}

/// Whether the message may go out without a template and outside the window.
pub(super) fn is_direct(free: &FreeForm<'_>, account: Option<&Account<'_>>) -> bool {
    let category = free.category.given();
    category.is_some_and(|category| is_one_of(category, direct_send::CATEGORIES.value))
        && !free.is_excluded_from_direct_send()
        && account.is_some_and(|account| account.direct_send == Datum::Given(true))
}

fn free_form<'a>(
    case: &Case<'a>,
    free: &FreeForm<'a>,
    account: Option<&Account<'a>>,
    at: Instant,
    found: Found<'_, 'a>,
) {
    if !free.is_known() {
        found(Finding::new(&reasons::TYPE_UNKNOWN, "/message/type").with("type", Word::Given(free.kind)));
    }
    if case.request.margin.is_unreadable() {
        unreadable("/margin", found);
    }
    let state = case.windows.at(at).customer_service.state;
    if state == State::Open {
        found(Finding::new(&reasons::WINDOW_OPEN, "/conversation/lastInboundAt"));
        let asks = match free.category {
            Datum::Absent => false,
            Datum::Given(category) => !category.eq_ignore_ascii_case(direct_send::ORDINARY.value),
            Datum::Unreadable => return unreadable("/message/category", found),
        };
        if asks && !is_direct(free, account) {
            found(Finding::new(&reasons::DIRECT_SEND_NOT_AVAILABLE, "/message/category"));
        }
        return;
    }
    if is_direct(free, account) {
        found(Finding::new(&reasons::DIRECT_SEND, "/message/category"));
        return;
    }
    if free.category.is_unreadable() {
        return unreadable("/message/category", found);
    }
    let asks =
        free.category.given().is_some_and(|category| is_one_of(category, direct_send::CATEGORIES.value));
    if asks && account.is_some_and(|account| account.direct_send.is_unreadable()) {
        return unreadable("/account/directSend", found);
    }
    let conversation = case.request.conversation.given().unwrap_or_default();
    let inbound = conversation.last_inbound_at;
    let before = inbound.given().is_some_and(|inbound| at < inbound);
    let pointer = match conversation.last_uncertain_at {
        Datum::Absent => "/conversation/lastInboundAt",
        _ if before || inbound.is_unreadable() => "/conversation/lastInboundAt",
        _ => "/conversation/lastUncertainAt",
    };
    let finding = match state {
        State::Open => return,
        State::Closed => Finding::new(&reasons::WINDOW_CLOSED, "/conversation/lastInboundAt"),
        State::NeverOpened => Finding::new(&reasons::WINDOW_NEVER_OPENED, "/conversation/lastInboundAt"),
        State::Uncertain => Finding::new(&reasons::WINDOW_UNCERTAIN, pointer),
    };
    found(finding);
}

fn template<'a>(case: &Case<'a>, call: &TemplateCall<'a>, found: Found<'_, 'a>) {
    const NAME: &str = "/message/template/name";
    const LANGUAGE: &str = "/message/template/language/code";
    for (datum, pointer) in [(call.name, NAME), (call.language, LANGUAGE)] {
        match datum {
            Datum::Absent => found(Finding::new(&reasons::TEMPLATE_NOT_NAMED, pointer)),
            Datum::Given(_) => {}
            Datum::Unreadable => unreadable(pointer, found),
        }
    }
    let definition = match case.template {
        Datum::Given(definition) => definition,
        Datum::Absent => return found(Finding::new(&reasons::TEMPLATE_MISSING, "/template")),
        Datum::Unreadable => return unreadable("/template", found),
    };
    let given = |datum: Datum<&'a str>, pointer, found: Found<'_, 'a>| match datum {
        Datum::Given(text) => Some(text),
        Datum::Absent => {
            found(Finding::new(&reasons::TEMPLATE_INCOMPLETE, pointer));
            None
        }
        Datum::Unreadable => {
            unreadable(pointer, found);
            None
        }
    };
    let name = given(definition.name, "/template/name", found);
    if let (Some(name), Datum::Given(asked)) = (name, call.name)
        && name != asked
    {
        let other = Finding::new(&reasons::TEMPLATE_OTHER_NAME, "/template/name");
        return found(other.with("found", Word::Given(name)).with("asked", Word::Given(asked)));
    }
    let language = given(definition.language, "/template/language", found);
    if let (Some(language), Datum::Given(asked)) = (language, call.language)
        && language != asked
    {
        let other = Finding::new(&reasons::TEMPLATE_OTHER_LANGUAGE, LANGUAGE);
        return found(other.with("found", Word::Given(language)).with("asked", Word::Given(asked)));
    }
    let Some(word) = given(definition.status, "/template/status", found) else { return };
    let Some(status) = Status::from_name(word) else {
        let unknown = Finding::new(&reasons::STATUS_UNKNOWN, "/template/status");
        return found(unknown.with("status", Word::Given(word)));
    };
    if sendable(status).value == Sendable::Yes {
        found(Finding::new(&reasons::TEMPLATE_APPROVED, "/template/status"));
    }
    if let Some(reason) = reasons::of_status(status) {
        found(Finding::new(reason, "/template/status"));
    }
}

fn marketing<'a>(
    case: &Case<'a>,
    conversation: &Conversation,
    recipient: Option<(&str, &'static str)>,
    at: Instant,
    found: Found<'_, 'a>,
) {
    let category = case.template.given().map_or(Datum::Absent, |definition| definition.category);
    let category = category.given().and_then(Category::from_name);
    if category.is_some_and(|category| category != Category::Marketing) {
        return;
    }
    let mut obstructed = false;
    let mut obstacle = |finding: Finding<'a>| {
        obstructed = true;
        if category.is_some() {
            found(finding);
        }
    };
    if is_true(conversation.marketing_opt_out, "/conversation/marketingOptOut", &mut obstacle) {
        obstacle(Finding::new(&reasons::MARKETING_OPT_OUT, "/conversation/marketingOptOut"));
    }
    if let Some((number, pointer)) = recipient
        && let Some(digits) = phone_digits(number)
        && in_force(recipients::MARKETING_TO_UNITED_STATES_ENDS, at).is_some()
    {
        match NorthAmerica::of(&digits) {
            Some(NorthAmerica::UnitedStates) => {
                obstacle(Finding::new(&reasons::MARKETING_TO_UNITED_STATES, pointer));
            }
            Some(NorthAmerica::Unclear) => {
                obstacle(Finding::new(&reasons::MARKETING_TO_UNITED_STATES_UNCLEAR, pointer));
            }
            _ => {}
        }
    }
    match conversation.marketing_held_at {
        Datum::Given(held) if at < held.plus(windows::MARKETING_HOLD.value) => {
            obstacle(Finding::new(&reasons::MARKETING_HELD, "/conversation/marketingHeldAt"));
        }
        Datum::Unreadable => {
            obstacle(Finding::new(&reasons::INSTANT_UNREADABLE, "/conversation/marketingHeldAt"));
        }
        _ => {}
    }
    if obstructed && category.is_none() {
        found(Finding::new(&reasons::CATEGORY_UNKNOWN, "/template/category"));
    }
}

fn volume(account: &Account<'_>, found: Found<'_, '_>) {
    match (account.reached, account.limit) {
        (Datum::Given(reached), Datum::Given(limit)) if reached >= limit => {
            found(Finding::new(&reasons::LIMIT_REACHED, "/account/reached"));
        }
        (Datum::Unreadable, Datum::Given(_) | Datum::Unreadable) => unreadable("/account/reached", found),
        (Datum::Given(_), Datum::Unreadable) => unreadable("/account/limit", found),
        _ => {}
    }
}
