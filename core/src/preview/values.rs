use crate::json::Json;

/// Values of a template, by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// The header's.
    pub header: HeaderValues,
    /// The body's, by the name or number of the variable.
    pub body: Vec<(String, String)>,
    /// The buttons', by their index among all.
    pub buttons: Vec<(String, String)>,
}

/// Values of a header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum HeaderValues {
    /// None.
    #[default]
    None,
    /// The variable of a text header, by its name or number.
    Text(Vec<(String, String)>),
    /// The id or link of a file.
    Media(String),
}

impl Values {
    /// Reads values tolerantly: what is no text is left out.
    #[must_use]
    pub fn read(json: &Json) -> Self {
        let header = json.get("header");
        let media = header.and_then(|header| header.get("media")).and_then(Json::as_str);
        Self {
            header: match (media, header) {
                (Some(media), _) => HeaderValues::Media(media.to_owned()),
                (None, Some(header)) => HeaderValues::Text(texts(Some(header))),
                (None, None) => HeaderValues::None,
            },
            body: texts(json.get("body")),
            buttons: texts(json.get("buttons")),
        }
    }
}

fn texts(json: Option<&Json>) -> Vec<(String, String)> {
    let members = json.and_then(Json::as_object).into_iter().flat_map(|members| members.iter());
    members.filter_map(|(key, value)| Some((key.to_owned(), value.as_str()?.to_owned()))).collect()
}

/// The value of a key.
pub(super) fn value_of(values: &[(String, String)], key: &str) -> Option<String> {
    values.iter().find(|(held, _)| held == key).map(|(_, value)| value.clone())
}
