use super::case::Case;
use super::charge::{self, ChargeCategory, ChargeReason};
use super::decision::{Charge, ChargeKind, Verdict};
use super::examine::is_direct;
use super::request::{Account, Rate};
use crate::message::Content;
use crate::policy::markets::{Membership, is_same, membership, membership_of_country};
use crate::policy::prices::{FREE_SERVICE_MESSAGES, INTERNATIONAL, MODELS, Model};
use crate::template::{Category, Vocabulary};
use crate::text::{country_of_user_id, phone_digits};
use crate::window::State;
use crate::{Arg, Datum, Instant, Locale};

/// What a message costs, without the words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Price {
    kind: ChargeKind,
    reason: &'static ChargeReason,
    category: Option<ChargeCategory>,
    market: Option<&'static str>,
    /// As the rate card has it, and its currency.
    amount: Option<f64>,
    currency: Option<[u8; 3]>,
}

impl Price {
    const fn plain(kind: ChargeKind, reason: &'static ChargeReason) -> Self {
        Self { kind, reason, category: None, market: None, amount: None, currency: None }
    }

    const fn unknown(reason: &'static ChargeReason) -> Self {
        Self::plain(ChargeKind::Unknown, reason)
    }

    const fn free(reason: &'static ChargeReason) -> Self {
        Self::plain(ChargeKind::Free, reason)
    }

    /// Whether it is free as one of the service messages that are free in a month.
    pub(super) fn is_of_free_tier(&self) -> bool {
        self.reason == &charge::FREE_TIER
    }

    /// The same in words.
    pub(super) fn say(self, locale: Locale) -> Charge {
        let category = self.category.map_or("", |category| category.name().get(locale));
        let limit = usize::try_from(FREE_SERVICE_MESSAGES.value).unwrap_or_default();
        let args = [
            ("category", Arg::Text(category)),
            ("market", Arg::Text(self.market.unwrap_or_default())),
            ("limit", Arg::Count(limit)),
        ];
        Charge {
            kind: self.kind,
            category: self.category,
            market: self.market,
            amount: self.amount,
            currency: self.currency.map(|code| code.iter().map(|letter| char::from(*letter)).collect()),
            reason_code: self.reason.code,
            reason: self.reason.text.fill(locale, &args),
        }
    }
}

/// What a message costs that this verdict is passed on, if it is delivered.
pub(super) fn price(case: &Case<'_>, at: Instant, verdict: Verdict) -> Price {
    if verdict == Verdict::No {
        return Price::plain(ChargeKind::None, &charge::NOT_DELIVERED);
    }
    let account = case.account();
    if account.is_some_and(|account| matches!(account.test_recipients, Datum::Given(_))) {
        return Price::free(&charge::TEST_NUMBER);
    }
    let windows = case.windows.at(at);
    if windows.free_entry_point.state == State::Open {
        return Price::free(&charge::FREE_ENTRY_POINT);
    }
    let price = regular(case, at, windows.customer_service.state);
    match (windows.free_entry_point.state, price.kind) {
        (State::Uncertain, ChargeKind::Charged) => Price {
            category: price.category,
            market: price.market,
            ..Price::unknown(&charge::ENTRY_POINT_UNCERTAIN)
        },
        _ => price,
    }
}

/// The model in force at an instant; `None` where that depends on a time zone that is not known.
fn model(case: &Case<'_>, at: Instant) -> Option<Model> {
    let mut last = None;
    for version in MODELS {
        if case.clock().has_begun(version.since, at)? {
            last = Some(version.fact.value);
        }
    }
    last
}

/// The price outside a free entry point.
fn regular(case: &Case<'_>, at: Instant, window: State) -> Price {
    let Datum::Given(message) = case.message else { return Price::unknown(&charge::MESSAGE_UNREADABLE) };
    let Some(model) = model(case, at) else { return Price::unknown(&charge::ZONE_UNCERTAIN) };
    match message.content {
        Content::Unreadable | Content::Untyped => Price::unknown(&charge::MESSAGE_UNREADABLE),
        Content::Template(_) => match category_of_template(case) {
            _ if model < Model::Templates => Price::unknown(&charge::CONVERSATIONS),
            None => Price::unknown(&charge::CATEGORY_UNKNOWN),
            Some(category) => of_category(case, at, category, model, window),
        },
        Content::FreeForm(free) => {
            let asked =
                free.category.given().filter(|_| window != State::Open && is_direct(&free, case.account()));
            match asked {
                Some(asked) if asked.eq_ignore_ascii_case("authentication") => {
                    charged(case, at, ChargeCategory::Authentication)
                }
                Some(_) => charged(case, at, ChargeCategory::Utility),
                None if model == Model::Conversations => Price::unknown(&charge::CONVERSATIONS),
                None if model < Model::Messages => Price::free(&charge::SERVICE_FREE),
                None if free.kind.eq_ignore_ascii_case("reaction") => Price::free(&charge::REACTION),
                None => service(case, at),
            }
        }
    }
}

fn category_of_template(case: &Case<'_>) -> Option<ChargeCategory> {
    let Datum::Given(definition) = case.template else { return None };
    Some(match Category::from_name(definition.category.given()?)? {
        Category::Marketing => ChargeCategory::Marketing,
        Category::Utility => ChargeCategory::Utility,
        Category::Authentication => ChargeCategory::Authentication,
        Category::FreeService => return None,
    })
}

fn of_category(case: &Case<'_>, at: Instant, category: ChargeCategory, model: Model, window: State) -> Price {
    if category == ChargeCategory::Utility && model < Model::Messages {
        match window {
            State::Open => return Price::free(&charge::UTILITY_IN_WINDOW),
            State::Uncertain => {
                return Price { category: Some(category), ..Price::unknown(&charge::WINDOW_UNCERTAIN) };
            }
            State::Closed | State::NeverOpened => {}
        }
    }
    charged(case, at, category)
}

/// The price of a service message, of which so many are free in a month.
fn service(case: &Case<'_>, at: Instant) -> Price {
    let unknown =
        Price { category: Some(ChargeCategory::Service), ..Price::unknown(&charge::FREE_TIER_UNKNOWN) };
    match free_left(case, at) {
        None => unknown,
        Some(0) => charged(case, at, ChargeCategory::Service),
        Some(_) if is_to_group(case) => Price { reason: &charge::GROUP_FREE_TIER, ..unknown },
        Some(_) => Price::free(&charge::FREE_TIER),
    }
}

/// How many service messages are still free in the month of an instant, where that is known.
pub(super) fn free_left(case: &Case<'_>, at: Instant) -> Option<u64> {
    let account = case.account()?;
    let count = account.service_messages.given()?;
    let is_of_another_month = match account.service_messages_counted_at {
        Datum::Absent => false,
        Datum::Given(counted) => case.clock().has_begun(case.clock().next_month(counted)?, at)?,
        Datum::Unreadable => return None,
    };
    let used = if is_of_another_month { 0 } else { count };
    Some(u64::try_from(FREE_SERVICE_MESSAGES.value.saturating_sub(used)).unwrap_or_default())
}

/// Whether it goes to a group, of whose people nothing is known here.
fn is_to_group(case: &Case<'_>) -> bool {
    case.message.given().is_some_and(|message| message.is_to_group)
}

fn charged(case: &Case<'_>, at: Instant, category: ChargeCategory) -> Price {
    if is_to_group(case) {
        return Price {
            category: Some(category),
            ..Price::plain(ChargeKind::Charged, &charge::CHARGED_IN_GROUP)
        };
    }
    let account = case.account();
    let market = market(case, at);
    let is_international_market = market.is_some_and(|market| INTERNATIONAL.value.contains(&market));
    let category = match account.map_or(Datum::Absent, |account| account.authentication_international) {
        _ if category != ChargeCategory::Authentication || !is_international_market => category,
        Datum::Given(true) => ChargeCategory::AuthenticationInternational,
        Datum::Unreadable => {
            return Price {
                category: Some(category),
                market,
                ..Price::unknown(&charge::INTERNATIONAL_UNCLEAR)
            };
        }
        _ => category,
    };
    let plain =
        |reason| Price { category: Some(category), market, ..Price::plain(ChargeKind::Charged, reason) };
    let Some(market) = market else { return plain(&charge::CHARGED_SOMEWHERE) };
    let Some(rates) = account.and_then(|account| account.rates.as_ref().given()) else {
        return plain(&charge::CHARGED_WITHOUT_RATES);
    };
    match rate(case, account, rates, market, category, at) {
        Some((amount, currency)) => {
            Price { amount: Some(amount), currency: Some(currency), ..plain(&charge::CHARGED) }
        }
        None => plain(&charge::CHARGED_WITHOUT_RATE),
    }
}

/// The market of a phone number, or of the country of a business-scoped user id.
fn member(recipient: &str) -> Option<Membership> {
    match phone_digits(recipient) {
        Some(digits) => membership(&digits),
        None => membership_of_country(&country_of_user_id(recipient)?),
    }
}

/// The market of the recipient; `None` too where that depends on a time zone that is not known.
fn market(case: &Case<'_>, at: Instant) -> Option<&'static str> {
    let member = member(case.recipient()?)?;
    match member.moved {
        Some((since, before)) => {
            Some(if case.clock().has_begun(since, at)? { member.market } else { before })
        }
        None => Some(member.market),
    }
}

/// The latest rate in force for a market, in the currency of the account, or in the one that all rates are in.
fn rate(
    case: &Case<'_>,
    account: Option<&Account<'_>>,
    rates: &[Rate<'_>],
    market: &str,
    category: ChargeCategory,
    at: Instant,
) -> Option<(f64, [u8; 3])> {
    let asked = account.and_then(|account| account.currency.given());
    let is_in_force = |rate: &&Rate<'_>| match rate.effective_from {
        Datum::Absent => true,
        Datum::Given(day) => case.clock().has_begun(day, at) == Some(true),
        Datum::Unreadable => false,
    };
    let fits = |rate: &&Rate<'_>| {
        is_same(rate.market, market) && asked.is_none_or(|asked| asked.eq_ignore_ascii_case(rate.currency))
    };
    let all: Vec<_> = rates.iter().filter(fits).filter(is_in_force).collect();
    let latest = all.iter().max_by_key(|rate| rate.effective_from.given())?;
    if all.iter().any(|rate| !rate.currency.eq_ignore_ascii_case(latest.currency)) {
        return None;
    }
    let currency = latest.currency.to_ascii_uppercase();
    Some((latest.amount(category)?, currency.as_bytes().try_into().ok()?))
}

/// The instants at which the price can change by the passing of time alone, but for the windows.
pub(super) fn changes(case: &Case<'_>) -> Vec<Instant> {
    let clock = case.clock();
    let mut days: Vec<Instant> = MODELS.iter().map(|version| version.since).collect();
    let member = case.recipient().and_then(member);
    days.extend(member.and_then(|member| member.moved).map(|(since, _)| since));
    if let Some(account) = case.account() {
        days.extend(
            account.service_messages_counted_at.given().and_then(|counted| clock.next_month(counted)),
        );
        let rates = account.rates.as_ref().given().map(Vec::as_slice).unwrap_or_default();
        days.extend(rates.iter().filter_map(|rate| rate.effective_from.given()));
    }
    days.into_iter().flat_map(|day| clock.beginnings(day)).collect()
}
