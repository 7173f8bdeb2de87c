//! Which part of the message a problem stands beside.

use crate::problems::Problem;
use ventana_core::diagnostic::{Severity, Span};
use ventana_core::json::Pointer;
use ventana_core::template::{Buttons, Component, Template};

/// A part of the message or of a card that marks stand beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Header,
    Offer,
    Body,
    Footer,
    /// A button, by its place among those that are drawn.
    Button(usize),
    /// The buttons together.
    Buttons,
    /// The cards together, or a card as a whole.
    Cards,
    /// The app's question whether the business may call.
    Call,
}

/// A problem as the preview marks it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Flaw {
    /// The card it is in, by its place among those that are drawn.
    pub(crate) card: Option<usize>,
    pub(crate) part: Part,
    /// The characters of the shown text, where the problem is of them.
    pub(crate) span: Option<Span>,
    pub(crate) severity: Severity,
    pub(crate) number: usize,
    /// By which the open problem and the lit one are known.
    pub(crate) identity: String,
}

/// The problems that concern what the phone shows, in their order.
pub(crate) fn flaws(template: &Template, problems: &[Problem]) -> Vec<Flaw> {
    let flaw = |problem: &Problem| {
        let path = &problem.diagnostic.path;
        let (card, part) = place(template, path)?;
        // Only in a text itself the characters are those that are shown.
        let span = problem.diagnostic.span.filter(|_| path.ends_with("/text"));
        let (severity, number, identity) = (problem.severity(), problem.number, problem.identity());
        Some(Flaw { card, part, span, severity, number, identity })
    };
    problems.iter().filter_map(flaw).collect()
}

/// The card and part that a path of the document is shown by.
fn place(template: &Template, path: &str) -> Option<(Option<usize>, Part)> {
    let pointer = Pointer::parse(path)?;
    let tokens: Vec<_> = pointer.tokens().map(|token| token.as_ref().to_owned()).collect();
    let index = |at: usize| tokens.get(at).and_then(|token| token.parse::<usize>().ok());
    if tokens.first().is_none_or(|token| token != "components") {
        return None;
    }
    let component = template.components().find(|(at, _)| Some(*at) == index(1))?.1;
    let Component::Carousel(carousel) = component else {
        return Some((None, part(component, index(3))?));
    };
    let Some(given) = index(3) else { return Some((None, Part::Cards)) };
    let Some((drawn, (_, card))) = carousel.cards().enumerate().find(|(_, (at, _))| *at == given) else {
        return Some((None, Part::Cards));
    };
    let inside = index(5).and_then(|at| card.components().find(|(held, _)| *held == at));
    let inside = inside.and_then(|(_, component)| part(component, index(7)));
    Some((Some(drawn), inside.unwrap_or(Part::Cards)))
}

fn part(component: &Component, button: Option<usize>) -> Option<Part> {
    Some(match component {
        Component::Header(_) => Part::Header,
        Component::Body(_) => Part::Body,
        Component::Footer(_) => Part::Footer,
        Component::LimitedTimeOffer(_) => Part::Offer,
        Component::CallPermissionRequest(_) => Part::Call,
        Component::Buttons(buttons) => drawn_button(buttons, button).map_or(Part::Buttons, Part::Button),
        _ => return None,
    })
}

fn drawn_button(buttons: &Buttons, given: Option<usize>) -> Option<usize> {
    buttons.buttons().position(|(at, _)| Some(at) == given)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn every_path_finds_what_shows_it() {
        let text = r#"{"components":[
            {"type":"HEADER","format":"TEXT","text":"a"},
            {"type":"BODY","text":"a"},
            {"type":"LIMITED_TIME_OFFER"},
            {"type":"BUTTONS","buttons":[5,{"type":"URL"}]},
            {"type":"CAROUSEL","cards":[null,{"components":[{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"URL"}]}]}]},
            {"type":"call_permission_request"},
            {"type":"HOLOGRAM"}]}"#;
        let template = Template::read(parse(text).unwrap(), &mut Vec::new()).unwrap();
        for (path, shown) in [
            ("", None),
            ("/name", None),
            ("/components", None),
            ("/components/0/text", Some((None, Part::Header))),
            ("/components/1/example/body_text/0/0", Some((None, Part::Body))),
            ("/components/2/limited_time_offer/text", Some((None, Part::Offer))),
            ("/components/3/buttons", Some((None, Part::Buttons))),
            ("/components/3/buttons/0", Some((None, Part::Buttons))),
            ("/components/3/buttons/1/url", Some((None, Part::Button(0)))),
            ("/components/4/cards", Some((None, Part::Cards))),
            ("/components/4/cards/0", Some((None, Part::Cards))),
            ("/components/4/cards/1", Some((Some(0), Part::Cards))),
            ("/components/4/cards/1/components/0/text", Some((Some(0), Part::Body))),
            ("/components/4/cards/1/components/1/buttons/0/text", Some((Some(0), Part::Button(0)))),
            ("/components/5", Some((None, Part::Call))),
            ("/components/6", None),
            ("/components/9", None),
            ("no pointer", None),
        ] {
            assert_eq!(place(&template, path), shown, "{path}");
        }
    }

    #[test]
    fn characters_are_those_of_the_text_that_is_shown() {
        let text = r#"{"components":[{"type":"BODY","text":"Hi {{1}}"}]}"#;
        let draft = crate::draft::Draft::from_json(parse(text).unwrap()).unwrap();
        let report = draft.report(ventana_core::Locale::En);
        let found = report
            .diagnostics
            .into_iter()
            .find(|found| found.path.ends_with("/text") && found.span.is_some());
        let in_text = found.unwrap();
        let mut in_sample = in_text.clone();
        in_sample.path = "/components/0/example/body_text/0/0".into();
        let found = crate::problems::numbered(vec![in_text.clone(), in_sample], &draft.to_json(), &[]);
        let marked = flaws(draft.template(), &found);
        assert_eq!(marked.iter().map(|flaw| flaw.span).collect::<Vec<_>>(), [in_text.span, None]);
        assert!(marked.iter().all(|flaw| flaw.part == Part::Body));
    }
}
