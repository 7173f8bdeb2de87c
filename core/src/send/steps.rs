use super::case::{Case, Outcome};
use super::decision::{Action, NextStep, Verdict};
use super::finding::Finding;
use super::request::Definition;
use crate::message::{Content, Message};
use crate::sort::sorted_by;
use crate::template::{Category, Status, Vocabulary};
use crate::{Arg, Datum, Instant, Locale, Text, text};

/// What to do now. Every step that promises a "yes" has been tried: the case was decided again with the step taken.
pub(super) fn next_steps(
    case: &Case<'_>,
    at: Instant,
    outcome: Outcome,
    findings: &[Finding<'_>],
    changes: &[Instant],
    locale: Locale,
) -> Vec<NextStep> {
    let step = |action, text: &Text, args: &[(&str, Arg<'_>)]| NextStep {
        action,
        at: None,
        message: text.fill(locale, args),
    };
    if outcome.verdict == Verdict::Yes {
        return vec![step(Action::SendNow, &SEND_NOW, &[])];
    }
    let succeeds = |case: &Case<'_>, at| case.outcome(at).verdict == Verdict::Yes;
    let mut steps = Vec::new();
    let in_time = changes.iter().copied().find(|change| succeeds(case, *change));
    if let Some(later) = in_time {
        steps.push(NextStep { at: Some(later), ..step(Action::WaitUntil, &WAIT_UNTIL, &[]) });
    }
    for finding in findings {
        if let (Some(action), Some(help)) = (finding.reason.action, &finding.reason.help) {
            if action == Action::Stop && in_time.is_some() {
                continue;
            }
            let [first, second] = &finding.names;
            let args =
                [(first.0, Arg::Text(first.1.get(locale))), (second.0, Arg::Text(second.1.get(locale)))];
            let step = step(action, help, &args);
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
    }
    let is_template =
        matches!(case.message.given().map(|message| message.content), Some(Content::Template(_)));
    if is_template {
        let text = Case { message: instead(case, Message::text()), faults: None, ..*case };
        if succeeds(&text, at) {
            steps.push(step(Action::FixMessage, &WRITE_FREELY, &[]));
        }
    }
    if let Some((name, language)) = best_template(case, at) {
        let args = [("name", Arg::Text(name)), ("language", Arg::Text(language))];
        steps.push(step(Action::SendTemplate, &SEND_TEMPLATE, &args));
    } else if !is_template {
        const ANY: Definition<'_> = Definition {
            name: Datum::Given(""),
            language: Datum::Given(""),
            status: Datum::Given("APPROVED"),
            category: Datum::Given("UTILITY"),
        };
        if sends(case, &ANY, at).is_some() {
            steps.push(match case.request.templates {
                None => step(Action::SendTemplate, &SEND_SOME_TEMPLATE, &[]),
                Some(_) => step(Action::SubmitTemplate, &SUBMIT_TEMPLATE, &[]),
            });
        }
    }
    if succeeds(&case.answered_at(at), at) {
        steps.push(step(Action::WaitForCustomer, &WAIT_FOR_CUSTOMER, &[]));
    }
    steps
}

/// Name and language of the best template that can be sent instead.
fn best_template<'a>(case: &Case<'a>, at: Instant) -> Option<(&'a str, &'a str)> {
    let best = fitting(case, at).into_iter().next()?;
    best.name.given().zip(best.language.given())
}

/// The templates that can be sent instead, the best first: those in the language that was asked for, and of them those
/// of the utility category, each in the order in which they were given.
pub(super) fn fitting<'a>(case: &Case<'a>, at: Instant) -> Vec<Definition<'a>> {
    let content = case.message.given().map(|message| message.content);
    let (asked, own) = match content {
        Some(Content::Template(call)) => (call.language.given(), None),
        _ => (None, case.template.given()),
    };
    let others = case.request.templates.as_deref().unwrap_or_default();
    let candidates = others.iter().copied().chain(own);
    let sendable = candidates.filter_map(|definition| {
        let (_, language) = sends(case, &definition, at)?;
        let category = definition.category.given().and_then(Category::from_name);
        let rank = (asked.is_some_and(|asked| asked != language), category != Some(Category::Utility));
        Some((rank, definition))
    });
    let ranked = sorted_by(sendable.collect(), |(a, _), (b, _)| a.cmp(b));
    ranked.into_iter().map(|(_, definition)| definition).collect()
}

/// Name and language of a template, when it is approved for good and the case would be a "yes" with it.
fn sends<'a>(case: &Case<'a>, definition: &Definition<'a>, at: Instant) -> Option<(&'a str, &'a str)> {
    let (name, language) = (definition.name.given()?, definition.language.given()?);
    if definition.status.given().and_then(Status::from_name) == Some(Status::Flagged) {
        return None;
    }
    let message = instead(case, Message::template(name, language));
    let other = Case { message, template: Datum::Given(*definition), faults: None, ..*case };
    (other.outcome(at).verdict == Verdict::Yes).then_some((name, language))
}

/// Another message to whom the one of the case goes.
fn instead<'a>(case: &Case<'a>, message: Message<'a>) -> Datum<Message<'a>> {
    Datum::Given(match case.message.given() {
        Some(Message { to, is_to_group, .. }) => Message { to, is_to_group, ..message },
        None => message,
    })
}

static SEND_NOW: Text = text! { en: "Send it now.", es: "Envíalo ahora.", pt: "Envie agora." };

static SEND_TEMPLATE: Text = text! {
    en: "Send the approved template <name> (<language>).",
    es: "Envía la plantilla aprobada <name> (<language>).",
    pt: "Envie o modelo aprovado <name> (<language>).",
};

static SEND_SOME_TEMPLATE: Text = text! {
    en: "Send a template that Meta has approved: it needs no open window.",
    es: "Envía una plantilla aprobada por Meta: no necesita una ventana abierta.",
    pt: "Envie um modelo aprovado pela Meta: ele não precisa de janela aberta.",
};

static SUBMIT_TEMPLATE: Text = text! {
    en: "Submit a template for review. Once Meta approves it, it needs no open window.",
    es: "Envía una plantilla a revisión. Cuando Meta la apruebe, no necesitará una ventana abierta.",
    pt: "Envie um modelo para análise. Quando a Meta o aprovar, ele não precisará de janela aberta.",
};

static WRITE_FREELY: Text = text! {
    en: "The 24-hour window is open: write a session message instead of the template.",
    es: "La ventana de 24 horas está abierta: escribe un mensaje de sesión en lugar de la plantilla.",
    pt: "A janela de 24 horas está aberta: escreva uma mensagem de sessão em vez do modelo.",
};

static WAIT_FOR_CUSTOMER: Text = text! {
    en: "Wait for the customer: the 24-hour window opens when they write or call.",
    es: "Espera al cliente: la ventana de 24 horas se abre cuando escriba o llame.",
    pt: "Espere o cliente: a janela de 24 horas abre quando ele escrever ou ligar.",
};

static WAIT_UNTIL: Text =
    text! { en: "Wait, and send it then.", es: "Espera y envíalo entonces.", pt: "Espere e envie então." };

#[cfg(test)]
pub(super) static TEXTS: &[&Text] = &[
    &SEND_NOW,
    &SEND_TEMPLATE,
    &SEND_SOME_TEMPLATE,
    &SUBMIT_TEMPLATE,
    &WRITE_FREELY,
    &WAIT_FOR_CUSTOMER,
    &WAIT_UNTIL,
];
