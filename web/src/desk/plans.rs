//! Plans that are kept: a question with its moment and the template that it is about, on this device and as a file.
//! Plain Rust.

use super::question::{Question, What};
use crate::draft::Family;
use ventana_core::Instant;
use ventana_core::json::{self, Json};

/// What the file says it is, under a key of its own.
const KEY: &str = "ventana";
const PLAN: &str = "plan";
const VERSION: i64 = 1;

/// A plan that was kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Saved {
    pub(crate) id: String,
    /// When it was kept.
    pub(crate) kept: Instant,
    pub(crate) question: Question,
    /// The moment of sending; `None` for whenever it is opened.
    pub(crate) at: Option<Instant>,
    /// The template as it was then, should the library lose it.
    pub(crate) template: Option<Family>,
}

impl Saved {
    /// A question that is kept names its template by the id, since another draft may be open when it is opened.
    pub(crate) fn new(
        id: String,
        kept: Instant,
        question: &Question,
        at: Option<Instant>,
        template: Option<&Family>,
    ) -> Self {
        let what = template.map_or(What::FreeText, |family| What::Kept(family.id().to_owned()));
        let question = Question { what, ..question.clone() };
        Self { id, kept, question, at, template: template.cloned() }
    }

    fn to_json(&self) -> Json {
        let mut members = vec![
            ("id", Json::from(self.id.as_str())),
            ("kept", Json::from(self.kept.millis())),
            ("plan", self.question.to_json(self.at)),
        ];
        members.extend(self.template.as_ref().map(|family| ("template", family.to_json())));
        Json::from_iter(members)
    }

    fn from_json(json: &Json) -> Option<Self> {
        let (question, at) = Question::from_json(json.get("plan")?)?;
        let template = json.get("template").and_then(Family::from_json);
        // A template that cannot be read leaves a question about whatever is open, which would be another one.
        if matches!(question.what, What::Kept(_)) && template.is_none() {
            return None;
        }
        Some(Self {
            id: json.get("id")?.as_str()?.to_owned(),
            kept: Instant::from_millis(json.get("kept")?.as_i64()?)?,
            question,
            at,
            template,
        })
    }

    /// The plan as a file, with the request that asks the core's `canSend` the same.
    pub(crate) fn file(&self, request: Json) -> String {
        let mut file = vec![(KEY, Json::from(PLAN)), ("version", Json::from(VERSION))];
        let own = self.to_json();
        for key in ["id", "kept", "plan", "template"] {
            file.extend(own.get(key).map(|value| (key, value.clone())));
        }
        file.push(("request", request));
        format!("{:#}", Json::from_iter(file))
    }
}

/// The plan of a file; `None` when it is none.
pub(crate) fn read_file(text: &str) -> Option<Saved> {
    let file = json::parse(text.trim_start_matches('\u{FEFF}')).ok()?;
    (file.get(KEY).and_then(Json::as_str) == Some(PLAN)).then(|| Saved::from_json(&file)).flatten()
}

/// All plans as they are kept, the latest first.
pub(crate) fn written(plans: &[Saved]) -> String {
    Json::Array(plans.iter().map(Saved::to_json).collect()).to_string()
}

/// The plans that were kept; what is none is left out.
pub(crate) fn read(text: &str) -> Vec<Saved> {
    let Ok(Json::Array(all)) = json::parse(text) else { return Vec::new() };
    all.iter().filter_map(Saved::from_json).collect()
}

/// Takes a plan in, in the place of the one of its id.
pub(crate) fn put(plans: &mut Vec<Saved>, plan: Saved) {
    plans.retain(|held| held.id != plan.id);
    let place = plans.partition_point(|held| held.kept > plan.kept);
    plans.insert(place, plan);
}

/// A request with its moment, as the package takes it.
pub(crate) fn with_moment(request: Json, at: Instant) -> Json {
    match request {
        Json::Object(mut members) => {
            members.insert("at", at.millis());
            members.into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::question::{Standing, Wrote};
    use super::*;
    use crate::draft::starter;
    use ventana_core::Locale;
    use ventana_core::template::Status;

    const NOW: Instant = Instant::date(2026, 11, 26);

    fn plan(id: &str, minutes: i64, template: Option<&Family>) -> Saved {
        let question = Question {
            what: What::Open,
            text: "Hola".to_owned(),
            wrote: Wrote::At(NOW),
            status: Standing::Said(Some(Status::Approved)),
            ..Question::default()
        };
        Saved::new(id.to_owned(), NOW.plus(minutes * 60_000), &question, Some(NOW), template)
    }

    #[test]
    fn a_plan_comes_back_from_the_device_and_from_a_file() {
        let open = Family::new("a", starter(Locale::Pt));
        for template in [None, Some(&open)] {
            let plan = plan("1", 0, template);
            let one = std::slice::from_ref(&plan);
            assert_eq!(read(&written(one)), one);
            assert_eq!(read_file(&plan.file(Json::Null)), Some(plan));
        }
    }

    #[test]
    fn a_plan_holds_the_template_that_was_open() {
        let open = Family::new("a", starter(Locale::En));
        assert_eq!(plan("1", 0, Some(&open)).question.what, What::Kept("a".to_owned()));
        assert_eq!(plan("1", 0, None).question.what, What::FreeText);
    }

    #[test]
    fn what_is_no_plan_is_left_out() {
        assert_eq!(read_file("{"), None);
        assert_eq!(read_file(r#"{"ventana":"library","version":1}"#), None);
        assert_eq!(read_file(&plan("1", 0, None).to_json().to_string()), None);
        assert_eq!(read("7"), []);
        let kept = plan("1", 0, None);
        let text = format!("[7,{{}},{}]", kept.to_json());
        assert_eq!(read(&text), [kept]);
        let lost = r#"{"id":"1","kept":1,"plan":{"version":1,"draft":"a"}}"#;
        assert_eq!(read(&format!("[{lost}]")), []);
    }

    #[test]
    fn the_latest_comes_first_and_once() {
        let mut plans = Vec::new();
        for (id, minutes) in [("1", 1), ("2", 2), ("1", 3)] {
            put(&mut plans, plan(id, minutes, None));
        }
        let ids: Vec<_> = plans.iter().map(|plan| (plan.id.as_str(), plan.kept)).collect();
        assert_eq!(ids, [("1", NOW.plus(180_000)), ("2", NOW.plus(120_000))]);
    }
}
