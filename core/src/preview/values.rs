use crate::json::{Json, Object};

/// Values of a template, by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// The header's: by the name or number of the variable, or the id or link of the file as `media`. Which one is meant
    /// is for the header to say: a variable may be named `media` too.
    pub header: Vec<(String, String)>,
    /// The body's, by the name or number of the variable.
    pub body: Vec<(String, String)>,
    /// The buttons', by their index among all.
    pub buttons: Vec<(String, String)>,
    /// Those of the cards, in their order.
    pub cards: Vec<Values>,
}

impl Values {
    /// Reads values tolerantly: what is no text is left out.
    #[must_use]
    pub fn read(json: &Json) -> Self {
        let cards = json.elements("cards");
        // Cards have no cards, so what is nested deeper is not read.
        Self { cards: cards.iter().map(Self::read_one).collect(), ..Self::read_one(json) }
    }

    fn read_one(json: &Json) -> Self {
        Self {
            header: texts(json.get("header")),
            body: texts(json.get("body")),
            buttons: texts(json.get("buttons")),
            cards: Vec::new(),
        }
    }
}

fn texts(json: Option<&Json>) -> Vec<(String, String)> {
    let members = json.and_then(Json::as_object).into_iter().flat_map(Object::iter);
    members.filter_map(|(key, value)| Some((key.to_owned(), value.as_str()?.to_owned()))).collect()
}

/// The value of a key.
pub(super) fn value_of(values: &[(String, String)], key: &str) -> Option<String> {
    values.iter().find(|(held, _)| held == key).map(|(_, value)| value.clone())
}
