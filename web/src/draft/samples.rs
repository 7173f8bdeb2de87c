use super::{ButtonSet, Draft, Scope};
use ventana_core::json::Json;
use ventana_core::template::{
    BodyExample, Button, Component, ComponentKind, Decode, Field, HeaderExample, NamedExample,
    ParameterFormat, sample_at,
};
use ventana_core::text::placeholders;

/// Which text a sample belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SamplePlace {
    Header,
    Body,
    /// A URL button, by its key.
    Button(u32),
    /// The body of a card.
    CardBody(usize),
    /// A URL button of a card, by its key.
    CardButton {
        card: usize,
        key: u32,
    },
}

impl SamplePlace {
    /// What its text belongs to.
    pub(crate) fn scope(self) -> Scope {
        match self {
            Self::Header | Self::Body | Self::Button(_) => Scope::Message,
            Self::CardBody(card) | Self::CardButton { card, .. } => Scope::Card(card),
        }
    }

    fn body(scope: Scope) -> Self {
        match scope {
            Scope::Message => Self::Body,
            Scope::Card(card) => Self::CardBody(card),
        }
    }

    fn button(scope: Scope, key: u32) -> Self {
        match scope {
            Scope::Message => Self::Button(key),
            Scope::Card(card) => Self::CardButton { card, key },
        }
    }
}

/// A variable with its sample value, which is empty while there is none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) place: SamplePlace,
    /// The name or number between the braces.
    pub(crate) key: String,
    pub(crate) value: String,
}

impl Draft {
    /// Every variable once in each text of the message and of its cards, with its sample.
    pub(crate) fn samples(&self) -> Vec<Sample> {
        let mut samples = self.samples_in(Scope::Message);
        for card in 0..self.card_count() {
            samples.extend(self.samples_in(Scope::Card(card)));
        }
        samples
    }

    /// The variables of the message alone, or of a card.
    pub(crate) fn samples_in(&self, scope: Scope) -> Vec<Sample> {
        let mut samples = Vec::new();
        let mut add = |place, text: Option<&str>, value: &dyn Fn(&str) -> Option<String>| {
            for key in keys(text.unwrap_or_default()) {
                let value = value(&key).unwrap_or_default();
                samples.push(Sample { place, key, value });
            }
        };
        for component in self.components(scope).iter().filter_map(Field::given) {
            match component {
                Component::Header(header) => add(SamplePlace::Header, header.text.text(), &|key| {
                    header.example.given()?.text_sample(key).map(str::to_owned)
                }),
                Component::Body(body) => add(SamplePlace::body(scope), body.text.text(), &|key| {
                    body.example.given()?.text_sample(key).map(str::to_owned)
                }),
                _ => {}
            }
        }
        for (element, key) in self.elements(scope).iter().zip(self.keys(ButtonSet::of(scope))) {
            if let Some(Button::Url(button)) = element.given() {
                add(SamplePlace::button(scope, *key), button.url.text(), &|_| {
                    sample_at(button.example.given()?, "1").map(str::to_owned)
                });
            }
        }
        samples
    }

    pub(crate) fn set_sample(&mut self, place: SamplePlace, key: &str, value: &str) {
        let of_place = |sample: &Sample| sample.place == place;
        let mut samples: Vec<_> = self.samples_in(place.scope()).into_iter().filter(of_place).collect();
        for sample in &mut samples {
            if sample.key == key {
                value.clone_into(&mut sample.value);
            }
        }
        self.write_samples(place, &samples);
    }

    /// Brings the samples of a text in step with its variables after the text has changed.
    pub(super) fn sync_samples(&mut self, scope: Scope, kind: ComponentKind) {
        let place = match kind {
            ComponentKind::Header => SamplePlace::Header,
            _ => SamplePlace::body(scope),
        };
        let of_place = |sample: &Sample| sample.place == place;
        let samples: Vec<_> = self.samples_in(scope).into_iter().filter(of_place).collect();
        self.settle_parameter_format();
        self.write_samples(place, &samples);
    }

    /// Says by name or by number, as the variables are written.
    pub(crate) fn settle_parameter_format(&mut self) {
        let texts = |sample: &Sample| {
            !matches!(sample.place, SamplePlace::Button(_) | SamplePlace::CardButton { .. })
        };
        let all: Vec<_> = self.samples().into_iter().filter(texts).collect();
        if !all.is_empty() && !all.iter().any(is_numbered) {
            self.template.parameter_format = Field::Given(ParameterFormat::Named.into());
        } else if self.template.is_named() && all.iter().all(is_numbered) {
            self.template.parameter_format = Field::Absent;
        }
    }

    fn write_samples(&mut self, place: SamplePlace, samples: &[Sample]) {
        let is_named = samples.iter().any(|sample| !is_numbered(sample));
        let any = samples.iter().any(|sample| !sample.value.is_empty());
        let by_name =
            || (any && is_named).then(|| named_examples(samples)).map_or(Field::Absent, Field::Given);
        let by_number = |wrap: fn(Vec<Json>) -> Json| {
            (any && !is_named).then(|| wrap(numbered(samples))).map_or(Field::Absent, Field::Given)
        };
        match place {
            SamplePlace::Header => self.change_in(Scope::Message, ComponentKind::Header, &mut |component| {
                let Component::Header(header) = component else { return };
                change_example::<HeaderExample>(&mut header.example, |example| {
                    example.header_text_named_params = by_name();
                    example.header_text = by_number(Json::Array);
                });
            }),
            SamplePlace::Body | SamplePlace::CardBody(_) => {
                self.change_in(place.scope(), ComponentKind::Body, &mut |component| {
                    let Component::Body(body) = component else { return };
                    change_example::<BodyExample>(&mut body.example, |example| {
                        example.body_text_named_params = by_name();
                        example.body_text = by_number(|row| Json::Array(vec![Json::Array(row)]));
                    });
                });
            }
            SamplePlace::Button(key) | SamplePlace::CardButton { key, .. } => {
                let value = samples.first().map(|sample| sample.value.as_str());
                let value = value.filter(|value| !value.is_empty()).map(|value| vec![value].into());
                self.set_button_in(place.scope(), key, "example", &value.unwrap_or(Json::Null));
            }
        }
    }
}

/// Changes an example, and takes it away when nothing is left in it.
pub(super) fn change_example<E: Decode + Default>(example: &mut Field<E>, change: impl FnOnce(&mut E)) {
    let mut changed = match std::mem::take(example) {
        Field::Given(held) => held,
        _ => E::default(),
    };
    change(&mut changed);
    let is_empty = changed.encode().as_object().is_some_and(ventana_core::json::Object::is_empty);
    *example = if is_empty { Field::Absent } else { Field::Given(changed) };
}

fn is_numbered(sample: &Sample) -> bool {
    sample.key.parse::<usize>().is_ok()
}

/// The sound variables of a text, each once, in the order in which they stand.
fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in placeholders(text).filter_map(|found| found.key(text).map(str::to_owned)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn named_examples(samples: &[Sample]) -> Vec<Field<NamedExample>> {
    let filled = samples.iter().filter(|sample| !sample.value.is_empty());
    let example = |sample: &Sample| {
        Field::Given(NamedExample {
            param_name: Field::Given(sample.key.clone()),
            example: Field::Given(sample.value.clone()),
            ..NamedExample::default()
        })
    };
    filled.map(example).collect()
}

/// The samples by number, with an empty text for every number that has none.
fn numbered(samples: &[Sample]) -> Vec<Json> {
    let numbered: Vec<_> = samples
        .iter()
        .filter_map(|sample| Some((sample.key.parse::<usize>().ok()?, sample.value.as_str())))
        .collect();
    let last = numbered.iter().map(|(number, _)| *number).max().unwrap_or(0).min(samples.len());
    let value = |number| numbered.iter().find(|(held, _)| *held == number).map_or("", |(_, value)| value);
    (1..=last).map(|number| value(number).into()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn draft(components: &str) -> Draft {
        Draft::from_json(parse(&format!(r#"{{"components":{components}}}"#)).unwrap()).unwrap()
    }

    fn values(draft: &Draft) -> Vec<(String, String)> {
        draft.samples().into_iter().map(|sample| (sample.key, sample.value)).collect()
    }

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn samples_are_read_in_every_shape() {
        for example in [r#"[["Ann","4821"]]"#, r#"["Ann","4821"]"#] {
            let text = format!(
                r#"[{{"type":"BODY","text":"Hi {{{{1}}}}, {{{{2}}}}.","example":{{"body_text":{example}}}}}]"#
            );
            assert_eq!(values(&draft(&text)), [pair("1", "Ann"), pair("2", "4821")], "{example}");
        }
        let lone = r#"[{"type":"BODY","text":"Hi {{1}}.","example":{"body_text":"Ann"}}]"#;
        assert_eq!(values(&draft(lone)), [pair("1", "Ann")]);
    }

    #[test]
    fn a_sample_goes_where_meta_wants_it() {
        let mut draft = draft(r#"[{"type":"BODY","text":"Hi {{1}}, order {{2}} left."}]"#);
        draft.set_sample(SamplePlace::Body, "2", "4821");
        let expected = r#"{"components":[{"type":"BODY","text":"Hi {{1}}, order {{2}} left.","example":{"body_text":[["","4821"]]}}]}"#;
        assert_eq!(draft.to_json().to_string(), expected);
        draft.set_sample(SamplePlace::Body, "2", "");
        assert!(!draft.to_json().to_string().contains("example"));
    }

    #[test]
    fn named_variables_make_the_template_named() {
        let mut draft = draft(r#"[{"type":"BODY","text":"Hi"}]"#);
        draft.set_body_in(Scope::Message, "Hi {{first_name}}, welcome.");
        draft.set_sample(SamplePlace::Body, "first_name", "Ann");
        let expected = r#"{"components":[{"type":"BODY","text":"Hi {{first_name}}, welcome.","example":{"body_text_named_params":[{"param_name":"first_name","example":"Ann"}]}}],"parameter_format":"NAMED"}"#;
        assert_eq!(draft.to_json().to_string(), expected);
    }

    #[test]
    fn the_sample_of_a_variable_that_goes_goes_with_it_and_others_stay() {
        let mut draft = draft(
            r#"[{"type":"BODY","text":"Hi {{1}}, order {{2}} left.","example":{"body_text":[["Ann","4821"]]}}]"#,
        );
        draft.set_body_in(Scope::Message, "Hi {{1}}, it left.");
        assert_eq!(values(&draft), [pair("1", "Ann")]);
        assert!(draft.to_json().to_string().contains(r#""body_text":[["Ann"]]"#));
    }
}
