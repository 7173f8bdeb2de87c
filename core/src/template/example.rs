use super::record::{Field, record};
use crate::json::Json;

record! {
    /// Samples for a header.
    pub struct HeaderExample {
        /// The sample of the variable: an array with one text.
        header_text: Json = "header_text",
        /// The sample of a named variable.
        header_text_named_params: Vec<Field<NamedExample>> = "header_text_named_params",
        /// The handle of a sample file: an array with one text.
        header_handle: Json = "header_handle",
    }
}

record! {
    /// Samples for a body.
    pub struct BodyExample {
        /// The samples in number order. Meta's samples wrap them twice; flat arrays and a lone text are met too.
        body_text: Json = "body_text",
        /// The samples of named variables, in any order.
        body_text_named_params: Vec<Field<NamedExample>> = "body_text_named_params",
    }
}

record! {
    /// The sample of one named variable.
    pub struct NamedExample {
        /// The name between the braces.
        param_name: String = "param_name",
        /// The sample.
        example: String = "example",
    }
}

impl HeaderExample {
    /// The sample of the variable of a text header, by its name or number.
    #[must_use]
    pub fn text_sample(&self, key: &str) -> Option<&str> {
        named(&self.header_text_named_params, key).or_else(|| sample_at(self.header_text.given()?, key))
    }

    /// The handle of the sample file.
    #[must_use]
    pub fn handle(&self) -> Option<&str> {
        sample_at(self.header_handle.given()?, "1")
    }
}

impl BodyExample {
    /// The sample of a variable, by its name or number.
    #[must_use]
    pub fn text_sample(&self, key: &str) -> Option<&str> {
        named(&self.body_text_named_params, key).or_else(|| sample_at(self.body_text.given()?, key))
    }
}

fn named<'a>(examples: &'a Field<Vec<Field<NamedExample>>>, key: &str) -> Option<&'a str> {
    let of_key = |example: &&NamedExample| example.param_name.text() == Some(key);
    examples.given()?.iter().filter_map(Field::given).find(of_key)?.example.text()
}

/// The sample with a number, in any of the shapes that Meta's pages show: wrapped twice, flat, or alone.
#[must_use]
pub fn sample_at<'a>(example: &'a Json, number: &str) -> Option<&'a str> {
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let row = match example {
        Json::Array(elements) => match elements.first() {
            Some(Json::Array(row)) => row,
            _ => elements,
        },
        alone => return alone.as_str().filter(|_| index == 0),
    };
    row.get(index)?.as_str()
}
