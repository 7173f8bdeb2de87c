use super::{Draft, Scope};
use ventana_core::json::{Json, Object, Path};
use ventana_core::template::{
    Button, ButtonKind, Component, ComponentKind, Decode, DisplayFormat, Field, Vocabulary,
};

/// Which buttons are meant: the message's own, or those of its cards, which are the same on every card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ButtonSet {
    Message,
    Cards,
}

/// A button as its row shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ButtonRow {
    /// Stays with the button while it moves.
    pub(crate) key: u32,
    pub(crate) kind: Option<ButtonKind>,
    /// The type as it was written, for buttons the form cannot change.
    pub(crate) type_name: String,
    pub(crate) label: String,
    /// Where a tap leads: an address, a number, a code, a flow.
    pub(crate) target: String,
    /// The whole button.
    pub(crate) json: Json,
}

impl ButtonRow {
    /// Stands in for a row that has just been deleted, until its view is gone too.
    pub(crate) fn gone(key: u32) -> Self {
        let (type_name, label, target) = (String::new(), String::new(), String::new());
        Self { key, kind: None, type_name, label, target, json: Json::Null }
    }

    /// A member of the button as a text, as the form shows it.
    pub(crate) fn member(&self, key: &str) -> String {
        match self.json.get(key) {
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Array(elements)) => {
                elements.first().and_then(Json::as_str).unwrap_or_default().to_owned()
            }
            Some(Json::Null) | None => String::new(),
            Some(other) => other.to_string(),
        }
    }
}

impl Draft {
    pub(crate) fn buttons(&self, set: ButtonSet) -> Vec<ButtonRow> {
        let rows = self.elements(set.first()).iter().zip(self.keys(set)).map(|(element, key)| {
            let button = element.given();
            let type_name = match button {
                Some(Button::Other(other)) => other.kind.clone().unwrap_or_default(),
                Some(button) => button.kind().map_or("", Vocabulary::name).to_owned(),
                None => String::new(),
            };
            let json = button.map_or(Json::Null, Decode::encode);
            let mut row = ButtonRow {
                key: *key,
                kind: button.and_then(Button::kind),
                type_name,
                label: button.and_then(Button::label).unwrap_or_default().to_owned(),
                target: String::new(),
                json,
            };
            row.target = row.kind.and_then(target_of).map(|member| row.member(member)).unwrap_or_default();
            row
        });
        rows.collect()
    }

    /// Whether the message itself has a button of a kind.
    pub(crate) fn has_button(&self, kind: ButtonKind) -> bool {
        let of_kind = |element: &Field<Button>| element.given().and_then(Button::kind) == Some(kind);
        self.elements(Scope::Message).iter().any(of_kind)
    }

    /// The path of a button: of the message's, or of the first card's.
    pub(crate) fn button_path(&self, set: ButtonSet, key: u32) -> Option<String> {
        self.button_path_in(set.first(), key)
    }

    pub(crate) fn button_path_in(&self, scope: Scope, key: u32) -> Option<String> {
        let set = ButtonSet::of(scope);
        let index = self.keys(set).iter().position(|held| *held == key)?;
        Some(format!("{}/buttons/{index}", self.path_of(scope, ComponentKind::Buttons)?))
    }

    /// Adds a button at the end, on every card where the cards are meant, and says its key.
    pub(crate) fn add_button(&mut self, set: ButtonSet, kind: ButtonKind) -> u32 {
        let key = self.next_key;
        self.edit_buttons(set, &mut |elements| elements.push(Field::Given(new_button(kind))));
        self.number();
        if kind == ButtonKind::OrderDetails {
            self.template.display_format = Field::Given(DisplayFormat::OrderDetails.into());
        }
        key
    }

    pub(crate) fn remove_button(&mut self, set: ButtonSet, key: u32) {
        let Some(index) = self.keys(set).iter().position(|held| *held == key) else { return };
        let was_order =
            self.buttons(set).get(index).and_then(|row| row.kind) == Some(ButtonKind::OrderDetails);
        self.edit_buttons(set, &mut |elements| {
            if index < elements.len() {
                elements.remove(index);
            }
        });
        self.keys_mut(set).remove(index);
        if self.elements(set.first()).is_empty() {
            for scope in self.scopes(set) {
                self.remove_in(scope, ComponentKind::Buttons);
            }
        }
        if was_order && self.template.display_format.known() == Some(DisplayFormat::OrderDetails) {
            self.template.display_format = Field::Absent;
        }
    }

    /// Moves a button by `steps` places and says where it stands then, from 0.
    pub(crate) fn move_button(&mut self, set: ButtonSet, key: u32, steps: isize) -> Option<usize> {
        let index = self.keys(set).iter().position(|held| *held == key)?;
        let to = index.checked_add_signed(steps).filter(|to| *to < self.keys(set).len())?;
        self.edit_buttons(set, &mut |elements| {
            if index.max(to) < elements.len() {
                let element = elements.remove(index);
                elements.insert(to, element);
            }
        });
        let key = self.keys_mut(set).remove(index);
        self.keys_mut(set).insert(to, key);
        Some(to)
    }

    /// Changes a member of a button; a text that is empty where Meta wants none takes the member away.
    pub(crate) fn set_button(&mut self, set: ButtonSet, key: u32, member: &str, value: &Json) {
        for scope in self.scopes(set) {
            self.set_button_in(scope, key, member, value);
        }
    }

    /// The same on one card alone.
    pub(crate) fn set_button_in(&mut self, scope: Scope, key: u32, member: &str, value: &Json) {
        let set = ButtonSet::of(scope);
        let kind = self.buttons(set).into_iter().find(|row| row.key == key).and_then(|row| row.kind);
        let Some(index) = self.keys(set).iter().position(|held| *held == key) else { return };
        self.change_buttons_in(scope, &mut |elements| {
            let Some(Field::Given(button)) = elements.get_mut(index) else { return };
            // A card that differs keeps its own button: only one of the same kind is meant.
            if button.kind() == kind {
                *button = with_member(button, member, value);
            }
        });
    }

    /// Gives every card and button that has none a key of its own, and forgets those of what is gone.
    pub(super) fn number(&mut self) {
        let counts =
            [self.elements(Scope::Message).len(), self.elements(Scope::Card(0)).len(), self.card_count()];
        let mut next = self.next_key;
        let lists = [&mut self.button_keys, &mut self.card_button_keys, &mut self.card_keys];
        for (keys, count) in lists.into_iter().zip(counts) {
            keys.truncate(count);
            while keys.len() < count {
                keys.push(next);
                next += 1;
            }
        }
        self.next_key = next;
    }

    pub(super) fn keys(&self, set: ButtonSet) -> &[u32] {
        match set {
            ButtonSet::Message => &self.button_keys,
            ButtonSet::Cards => &self.card_button_keys,
        }
    }

    fn keys_mut(&mut self, set: ButtonSet) -> &mut Vec<u32> {
        match set {
            ButtonSet::Message => &mut self.button_keys,
            ButtonSet::Cards => &mut self.card_button_keys,
        }
    }

    /// Everything that has the buttons of a set.
    fn scopes(&self, set: ButtonSet) -> Vec<Scope> {
        match set {
            ButtonSet::Message => vec![Scope::Message],
            ButtonSet::Cards => (0..self.card_count()).map(Scope::Card).collect(),
        }
    }

    pub(super) fn elements(&self, scope: Scope) -> &[Field<Button>] {
        let elements = self.find(scope, |component| match component {
            Component::Buttons(buttons) => buttons.buttons.given(),
            _ => None,
        });
        elements.map(Vec::as_slice).unwrap_or_default()
    }

    fn edit_buttons(&mut self, set: ButtonSet, edit: &mut dyn FnMut(&mut Vec<Field<Button>>)) {
        for scope in self.scopes(set) {
            self.change_buttons_in(scope, edit);
        }
    }

    pub(super) fn change_buttons_in(&mut self, scope: Scope, edit: &mut dyn FnMut(&mut Vec<Field<Button>>)) {
        self.change_in(scope, ComponentKind::Buttons, &mut |component| {
            let Component::Buttons(buttons) = component else { return };
            if buttons.buttons.given().is_none() {
                buttons.buttons = Field::Given(Vec::new());
            }
            if let Field::Given(elements) = &mut buttons.buttons {
                edit(elements);
            }
        });
    }
}

impl ButtonSet {
    /// Where its buttons are read: all cards have those of the first.
    fn first(self) -> Scope {
        match self {
            Self::Message => Scope::Message,
            Self::Cards => Scope::Card(0),
        }
    }

    pub(crate) fn of(scope: Scope) -> Self {
        match scope {
            Scope::Message => Self::Message,
            Scope::Card(_) => Self::Cards,
        }
    }
}

/// The member that says where a tap leads.
fn target_of(kind: ButtonKind) -> Option<&'static str> {
    Some(match kind {
        ButtonKind::Url => "url",
        ButtonKind::PhoneNumber => "phone_number",
        ButtonKind::CopyCode => "example",
        ButtonKind::Flow => "flow_name",
        _ => return None,
    })
}

/// A button with one member changed; the others stay as they are.
fn with_member(button: &Button, member: &str, value: &Json) -> Button {
    let Json::Object(mut members) = button.encode() else { return button.clone() };
    if *value == Json::Null {
        members.remove(member);
    } else {
        members.insert(member, value.clone());
    }
    // The sample of an address says nothing once its variable is gone.
    if member == "url" && !value.as_str().is_some_and(|url| url.contains("{{")) {
        members.remove("example");
    }
    Button::decode(members.into(), &Path::Root, &mut Vec::new()).unwrap_or_else(|_| button.clone())
}

/// What a new button of a kind holds, beside its type.
fn members(kind: ButtonKind) -> &'static [(&'static str, &'static str)] {
    match kind {
        ButtonKind::Url => &[("text", ""), ("url", "")],
        ButtonKind::PhoneNumber => &[("text", ""), ("phone_number", "")],
        ButtonKind::CopyCode => &[("example", "")],
        ButtonKind::Flow => &[("text", ""), ("flow_name", ""), ("flow_action", "navigate")],
        ButtonKind::Otp => &[("otp_type", "COPY_CODE")],
        ButtonKind::Catalog => &[("text", "View catalog")],
        ButtonKind::Mpm => &[("text", "View items")],
        ButtonKind::Spm => &[("text", "View")],
        ButtonKind::OrderDetails => &[("text", "Review and pay")],
        ButtonKind::RequestContactInfo => &[],
        _ => &[("text", "")],
    }
}

fn new_button(kind: ButtonKind) -> Button {
    let mut object = Object::new();
    object.insert("type", kind.name());
    for (key, value) in members(kind) {
        object.insert(*key, *value);
    }
    Button::decode(object.into(), &Path::Root, &mut Vec::new())
        .unwrap_or_else(|_| Button::QuickReply(ventana_core::template::QuickReply::default()))
}
