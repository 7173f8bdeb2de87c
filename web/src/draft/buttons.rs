use super::Draft;
use ventana_core::json::{self, Json};
use ventana_core::template::{Button, ButtonKind, Component, ComponentKind, Decode, Field, Vocabulary};

/// A button as its row shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ButtonRow {
    /// Stays with the button while it moves.
    pub(crate) key: u32,
    pub(crate) kind: Option<ButtonKind>,
    /// The type as it was written, for buttons the form cannot change.
    pub(crate) type_name: String,
    pub(crate) label: String,
    /// Where a tap leads: an address, a number, a code.
    pub(crate) target: String,
}

impl ButtonRow {
    /// Stands in for a row that has just been deleted, until its view is gone too.
    pub(crate) fn gone(key: u32) -> Self {
        Self { key, kind: None, type_name: String::new(), label: String::new(), target: String::new() }
    }
}

/// The buttons that the form can add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AddedButton {
    QuickReply,
    Url,
    PhoneNumber,
    CopyCode,
}

impl AddedButton {
    pub(crate) const ALL: [Self; 4] = [Self::QuickReply, Self::Url, Self::PhoneNumber, Self::CopyCode];

    pub(crate) fn kind(self) -> ButtonKind {
        match self {
            Self::QuickReply => ButtonKind::QuickReply,
            Self::Url => ButtonKind::Url,
            Self::PhoneNumber => ButtonKind::PhoneNumber,
            Self::CopyCode => ButtonKind::CopyCode,
        }
    }
}

impl Draft {
    pub(crate) fn buttons(&self) -> Vec<ButtonRow> {
        let rows = self.elements().iter().zip(&self.button_keys).map(|(element, key)| {
            let button = element.given();
            let type_name = match button {
                Some(Button::Other(other)) => other.kind.clone().unwrap_or_default(),
                Some(button) => button.kind().map_or("", Vocabulary::name).to_owned(),
                None => String::new(),
            };
            ButtonRow {
                key: *key,
                kind: button.and_then(Button::kind),
                type_name,
                label: button.and_then(Button::label).unwrap_or_default().to_owned(),
                target: button.map(target).unwrap_or_default(),
            }
        });
        rows.collect()
    }

    /// Adds a button at the end and says its key.
    pub(crate) fn add_button(&mut self, kind: AddedButton) -> u32 {
        self.edit_buttons(|elements, _| elements.push(Field::Given(new_button(kind))));
        let key = self.next_key;
        self.number_buttons();
        key
    }

    pub(crate) fn remove_button(&mut self, key: u32) {
        let Some(index) = self.button_keys.iter().position(|held| *held == key) else { return };
        self.edit_buttons(|elements, keys| {
            elements.remove(index);
            keys.remove(index);
        });
        if self.elements().is_empty() {
            self.remove(ComponentKind::Buttons);
        }
    }

    /// Moves a button by `steps` places and says where it stands then, from 0.
    pub(crate) fn move_button(&mut self, key: u32, steps: isize) -> Option<usize> {
        let index = self.button_keys.iter().position(|held| *held == key)?;
        let to = index.checked_add_signed(steps).filter(|to| *to < self.button_keys.len())?;
        self.edit_buttons(|elements, keys| {
            let element = elements.remove(index);
            elements.insert(to, element);
            let key = keys.remove(index);
            keys.insert(to, key);
        });
        Some(to)
    }

    pub(crate) fn set_button_label(&mut self, key: u32, label: &str) {
        self.change_button(key, |button| {
            let text = Field::Given(label.to_owned());
            match button {
                Button::QuickReply(button) => button.text = text,
                Button::Url(button) => button.text = text,
                Button::PhoneNumber(button) => button.text = text,
                _ => {}
            }
        });
    }

    pub(crate) fn set_button_target(&mut self, key: u32, target: &str) {
        self.change_button(key, |button| match button {
            Button::Url(button) => {
                button.url = Field::Given(target.to_owned());
                if !target.contains("{{") {
                    button.example = Field::Absent;
                }
            }
            Button::PhoneNumber(button) => button.phone_number = Field::Given(target.to_owned()),
            Button::CopyCode(button) => button.example = Field::Given(target.into()),
            _ => {}
        });
    }

    /// Gives every button that has none a key of its own.
    pub(super) fn number_buttons(&mut self) {
        let count = self.elements().len();
        while self.button_keys.len() < count {
            self.button_keys.push(self.next_key);
            self.next_key += 1;
        }
    }

    pub(super) fn elements(&self) -> &[Field<Button>] {
        let elements = self.find(|component| match component {
            Component::Buttons(buttons) => buttons.buttons.given(),
            _ => None,
        });
        elements.map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn change_button(&mut self, key: u32, change: impl FnOnce(&mut Button)) {
        self.edit_buttons(|elements, keys| {
            let index = keys.iter().position(|held| *held == key);
            if let Some(Field::Given(button)) = index.and_then(|index| elements.get_mut(index)) {
                change(button);
            }
        });
    }

    fn edit_buttons(&mut self, edit: impl FnOnce(&mut Vec<Field<Button>>, &mut Vec<u32>)) {
        let mut keys = std::mem::take(&mut self.button_keys);
        self.change(ComponentKind::Buttons, |component| {
            let Component::Buttons(buttons) = component else { return };
            if buttons.buttons.given().is_none() {
                buttons.buttons = Field::Given(Vec::new());
            }
            if let Field::Given(elements) = &mut buttons.buttons {
                edit(elements, &mut keys);
            }
        });
        self.button_keys = keys;
    }
}

fn target(button: &Button) -> String {
    match button {
        Button::Url(button) => button.url.text().unwrap_or_default().to_owned(),
        Button::PhoneNumber(button) => button.phone_number.text().unwrap_or_default().to_owned(),
        Button::CopyCode(button) => code(button.example.given()),
        _ => String::new(),
    }
}

/// The sample code: Meta's samples give a text, answers also an array with one.
fn code(example: Option<&Json>) -> String {
    let text = example.and_then(|example| match example {
        Json::Array(elements) => elements.first().and_then(Json::as_str),
        other => other.as_str(),
    });
    text.unwrap_or_default().to_owned()
}

fn new_button(kind: AddedButton) -> Button {
    let kind = kind.kind();
    let mut members = json::Object::new();
    members.insert("type", kind.name());
    for key in match kind {
        ButtonKind::Url => &["text", "url"][..],
        ButtonKind::PhoneNumber => &["text", "phone_number"],
        ButtonKind::CopyCode => &["example"],
        _ => &["text"],
    } {
        members.insert(*key, "");
    }
    Button::decode(members.into(), &json::Path::Root, &mut Vec::new())
        .unwrap_or_else(|_| Button::QuickReply(ventana_core::template::QuickReply::default()))
}
