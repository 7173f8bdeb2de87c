use crate::draft::{ButtonSet, Draft};
use crate::platform::dom;
use crate::state::{Editor, Sheet};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::Pointer;
use ventana_core::template::{Component, ComponentKind};

/// The part of the form that a path belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Whole,
    Name,
    Category,
    Language,
    Header,
    Body,
    Footer,
    /// A button, by its key, and which of its fields.
    Button {
        key: u32,
        target: bool,
    },
    Buttons,
    Other,
}

impl Place {
    pub(crate) fn of(path: &str, draft: &Draft) -> Self {
        let tokens: Vec<_> = Pointer::parse(path).into_iter().flat_map(Pointer::tokens).collect();
        let mut tokens = tokens.iter().map(AsRef::as_ref);
        match tokens.next() {
            Some("name") => return Self::Name,
            Some("category") => return Self::Category,
            Some("language") => return Self::Language,
            Some("components") => {}
            _ => return Self::Whole,
        }
        let Some(index) = tokens.next().and_then(|token| token.parse::<usize>().ok()) else {
            return Self::Whole;
        };
        let component =
            draft.template().components().find(|(at, _)| *at == index).map(|(_, component)| component);
        // The form shows the first component of a kind; a second one has no field.
        let shown = |kind| draft.index_of(kind) == Some(index);
        match component {
            Some(Component::Header(_)) if shown(ComponentKind::Header) => Self::Header,
            Some(Component::Body(_)) if shown(ComponentKind::Body) => Self::Body,
            Some(Component::Footer(_)) if shown(ComponentKind::Footer) => Self::Footer,
            Some(Component::Buttons(_)) if shown(ComponentKind::Buttons) => {
                let button = tokens.nth(1).and_then(|token| token.parse::<usize>().ok());
                let row = button.and_then(|button| draft.buttons(ButtonSet::Message).into_iter().nth(button));
                let target = matches!(tokens.next(), Some("url" | "example" | "phone_number"));
                row.map_or(Self::Buttons, |row| Self::Button { key: row.key, target })
            }
            None => Self::Whole,
            Some(_) => Self::Other,
        }
    }

    /// The head under which its problems are listed.
    pub(crate) fn group(&self) -> &'static Text {
        use crate::i18n;
        match self {
            Self::Whole => &i18n::WHOLE_TEMPLATE,
            Self::Name | Self::Category | Self::Language => &i18n::CARD,
            Self::Header => &i18n::HEADER,
            Self::Body => &i18n::BODY,
            Self::Footer => &i18n::FOOTER,
            Self::Button { .. } | Self::Buttons => &i18n::BUTTONS,
            Self::Other => &i18n::OTHER_PARTS,
        }
    }

    /// The id of the field that shows it.
    pub(crate) fn field_id(&self) -> String {
        match self {
            Self::Name | Self::Whole => "name".into(),
            Self::Category => "category".into(),
            Self::Language => "language".into(),
            Self::Header => "header".into(),
            Self::Body => "body".into(),
            Self::Footer => "footer".into(),
            Self::Button { key, target: false } => format!("button-{key}-text"),
            Self::Button { key, target: true } => format!("button-{key}-target"),
            Self::Buttons => "add-button".into(),
            Self::Other => "other-parts".into(),
        }
    }
}

/// Opens the field at fault and selects the characters at fault.
pub(crate) fn go_to(editor: Editor, diagnostic: &Diagnostic) {
    let place = editor.draft.with_untracked(|draft| Place::of(&diagnostic.path, draft));
    editor.sheet.set(Sheet::None);
    if let Place::Button { key, .. } = place {
        editor.open_button.set(Some(key));
    }
    let (id, span) = (place.field_id(), diagnostic.span.map(|span| (span.start, span.end)));
    // The row of a button has its fields only after the next frame.
    request_animation_frame(move || dom::focus_text(&id, span));
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn every_path_finds_its_field() {
        let text = r#"{"components":[{"type":"BODY","text":"a"},{"type":"BUTTONS","buttons":[{"type":"URL","text":"b"}]},{"type":"BODY"},{"type":"CAROUSEL"},5]}"#;
        let draft = Draft::from_json(parse(text).unwrap()).unwrap();
        let key = draft.buttons(ButtonSet::Message)[0].key;
        for (path, place) in [
            ("", Place::Whole),
            ("/name", Place::Name),
            ("/components", Place::Whole),
            ("/components/0/text", Place::Body),
            ("/components/0/example/body_text", Place::Body),
            ("/components/1/buttons", Place::Buttons),
            ("/components/1/buttons/0/text", Place::Button { key, target: false }),
            ("/components/1/buttons/0/url", Place::Button { key, target: true }),
            ("/components/2/text", Place::Other),
            ("/components/3", Place::Other),
            ("/components/4", Place::Whole),
            ("no pointer", Place::Whole),
        ] {
            assert_eq!(Place::of(path, &draft), place, "{path}");
        }
    }
}
