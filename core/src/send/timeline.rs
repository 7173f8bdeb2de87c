use super::case::Case;
use super::clock::Zones;
use super::decision::SendDecision;
use super::faults::Faults;
use super::request::SendRequest;
use crate::{Instant, Locale};
use serde::Serialize;

/// A stretch of time within which an answer does not change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Segment {
    /// Its first instant, in epoch milliseconds.
    #[cfg_attr(feature = "ts", tsify(type = "number"))]
    pub from: Instant,
    /// The instant after its last, in epoch milliseconds.
    #[cfg_attr(feature = "ts", tsify(type = "number"))]
    pub to: Instant,
    /// The answer at every instant of it.
    pub decision: SendDecision,
}

/// Decides a request for every instant of a span, as the fewest segments; none of a span that ends before it begins. They
/// are computed from the instants at which something can change.
///
/// # Examples
/// ```
/// use ventana_core::{Instant, Locale, json, send::{SendRequest, UtcOnly, Verdict, send_timeline}};
/// let request = json::parse(r#"{
///     "message": {"to": "5215512345678", "type": "text", "text": {"body": "Hola"}},
///     "conversation": {"lastInboundAt": "2026-11-22T12:00:00Z"}
/// }"#)?;
/// let at = |text| Instant::parse(text).unwrap();
/// let span = (at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z"));
/// let segments = send_timeline(&SendRequest::read(&request), span, &UtcOnly, Locale::En);
/// assert_eq!(segments.len(), 2);
/// assert_eq!(segments[0].to, at("2026-11-23T12:00:00Z"));
/// assert_eq!(segments[1].decision.verdict, Verdict::No);
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn send_timeline(
    request: &SendRequest<'_>,
    (from, to): (Instant, Instant),
    zones: &dyn Zones,
    locale: Locale,
) -> Vec<Segment> {
    let faults = Faults::of(request.payload, locale);
    let case = Case::of(request, &faults, zones);
    let mut segments: Vec<Segment> = Vec::new();
    let changes = case.changes(from).into_iter().take_while(|change| *change < to);
    for at in std::iter::once(from).filter(|from| *from < to).chain(changes) {
        let decision = case.decide(at, locale);
        match segments.last_mut() {
            Some(last) if last.decision == decision => {}
            Some(last) => {
                last.to = at;
                segments.push(Segment { from: at, to, decision });
            }
            None => segments.push(Segment { from: at, to, decision }),
        }
    }
    segments
}
