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
