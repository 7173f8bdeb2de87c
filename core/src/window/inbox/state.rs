use super::Inbox;
use super::calls::{Call, Calls};
use super::facts::{Entry, Facts};
use super::templates::{Said, Words};
use crate::Instant;
use crate::json::{Json, Object, Path};
use std::collections::BTreeSet;

/// Changes with the shape of a state, so that an older program does not misread a newer one.
const VERSION: i64 = 1;

impl Inbox {
    /// All that it holds, as data to be kept.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let thread = |thread: &super::Thread| {
            let facts = &thread.facts;
            let mut members = Object::new();
            members.insert("phone", thread.phone.as_str());
            members.insert(
                "users",
                thread.users.iter().map(|user| Json::from(user.as_str())).collect::<Vec<_>>(),
            );
            let instants = [
                ("message", facts.message),
                ("call", facts.call),
                ("uncertain", facts.uncertain),
                ("referral", facts.referral),
                ("held", facts.held),
                ("expires", facts.entry.map(|entry| entry.expires)),
                ("first", facts.entry.map(|entry| entry.first)),
                ("marketingAt", facts.marketing.map(|(at, _)| at)),
                ("ownerAt", facts.owner.map(|(at, _)| at)),
            ];
            for (key, instant) in instants {
                if let Some(instant) = instant {
                    members.insert(key, instant.millis());
                }
            }
            let flags = [
                ("stopped", facts.marketing.map(|(_, flag)| flag)),
                ("elsewhere", facts.owner.map(|(_, flag)| flag)),
            ];
            for (key, flag) in flags {
                if let Some(flag) = flag {
                    members.insert(key, Json::Bool(flag));
                }
            }
            if !facts.calls.all().is_empty() {
                members.insert("calls", facts.calls.all().iter().map(call).collect::<Vec<_>>());
            }
            Json::from(members)
        };
        let template = |((name, language), words): (&(String, String), &Words)| {
            let mut members = Object::new();
            members.insert("name", name.as_str());
            members.insert("language", language.as_str());
            for (key, said) in
                [("status", &words.status), ("category", &words.category), ("quality", &words.quality)]
            {
                if let Some((at, word)) = said {
                    members.insert(key, vec![Json::from(at.millis()), word.as_str().into()]);
                }
            }
            Json::from(members)
        };
        let mut state = Object::new();
        state.insert("version", VERSION);
        state.insert("threads", self.sorted().into_iter().map(thread).collect::<Vec<_>>());
        state.insert("templates", self.templates.0.iter().map(template).collect::<Vec<_>>());
        state.into()
    }

    /// The inbox whose state this is.
    ///
    /// # Errors
    /// When [`Inbox::to_json`] did not make it: says where and what is wrong.
    pub fn from_json(state: &Json) -> Result<Self, String> {
        let version = state.get("version").and_then(Json::as_i64);
        if version != Some(VERSION) {
            return Err(format!(
                "state must be what toJSON of this version gives: /version is not {VERSION}"
            ));
        }
        let mut inbox = Self::new();
        let root = Path::Root;
        let threads = root.member("threads");
        for (index, thread) in list(state, "threads", &root)?.iter().enumerate() {
            let at = threads.index(index);
            let phone = word(thread, "phone", &at)?;
            let users: Option<BTreeSet<String>> =
                list(thread, "users", &at)?.iter().map(|user| user.as_str().map(str::to_owned)).collect();
            let users = users
                .filter(|users| !users.is_empty())
                .ok_or_else(|| wrong(&at.member("users"), "no list of ids"))?;
            inbox.join(&phone, users, &facts(thread, &at)?);
        }
        let templates = root.member("templates");
        for (index, template) in list(state, "templates", &root)?.iter().enumerate() {
            let at = templates.index(index);
            let said = |key: &str| said(template, key, &at);
            let words =
                Words { status: said("status")?, category: said("category")?, quality: said("quality")? };
            inbox.templates.join((word(template, "name", &at)?, word(template, "language", &at)?, words));
        }
        Ok(inbox)
    }
}

fn call(call: &Call) -> Json {
    let instant = |instant: Option<Instant>| instant.map_or(Json::Null, |instant| instant.millis().into());
    vec![Json::from(call.id.as_str()), instant(call.begun), instant(call.told)].into()
}

fn wrong(at: &Path<'_>, what: &str) -> String {
    format!("state must be what toJSON gives: {} is {what}", at.to_pointer())
}

fn list<'j>(of: &'j Json, key: &str, at: &Path<'_>) -> Result<&'j [Json], String> {
    of.get(key).and_then(Json::as_array).ok_or_else(|| wrong(&at.member(key), "no list"))
}

fn word(of: &Json, key: &str, at: &Path<'_>) -> Result<String, String> {
    of.get(key).and_then(Json::as_str).map(str::to_owned).ok_or_else(|| wrong(&at.member(key), "no text"))
}

fn instant(of: &Json, key: &str, at: &Path<'_>) -> Result<Option<Instant>, String> {
    let Some(value) = of.get(key) else { return Ok(None) };
    let instant = value.as_i64().and_then(Instant::from_millis);
    instant.map(Some).ok_or_else(|| wrong(&at.member(key), "no instant"))
}

fn flag(of: &Json, key: &str, at: &Path<'_>) -> Result<bool, String> {
    of.get(key).and_then(Json::as_bool).ok_or_else(|| wrong(&at.member(key), "not true or false"))
}

fn said(of: &Json, key: &str, at: &Path<'_>) -> Result<Said, String> {
    let Some(value) = of.get(key) else { return Ok(None) };
    let read = match value.as_array() {
        Some([at, word]) => at.as_i64().and_then(Instant::from_millis).zip(word.as_str()),
        _ => None,
    };
    let (instant, word) = read.ok_or_else(|| wrong(&at.member(key), "no instant with a word"))?;
    Ok(Some((instant, word.to_owned())))
}

fn facts(thread: &Json, at: &Path<'_>) -> Result<Facts, String> {
    let instant = |key: &str| instant(thread, key, at);
    let entry = match (instant("expires")?, instant("first")?) {
        (Some(expires), Some(first)) => Some(Entry { expires, first }),
        (None, None) => None,
        _ => return Err(wrong(&at.member("expires"), "without the other end")),
    };
    let with_flag = |key: &str, name: &str| match instant(key)? {
        Some(instant) => Ok::<_, String>(Some((instant, flag(thread, name, at)?))),
        None => Ok(None),
    };
    let mut facts = Facts {
        message: instant("message")?,
        call: instant("call")?,
        calls: Calls::default(),
        uncertain: instant("uncertain")?,
        referral: instant("referral")?,
        entry,
        marketing: with_flag("marketingAt", "stopped")?,
        held: instant("held")?,
        owner: with_flag("ownerAt", "elsewhere")?,
    };
    let calls_at = at.member("calls");
    for (index, call) in thread.elements("calls").iter().enumerate() {
        let read = |value: &Json| match value {
            Json::Null => Some(None),
            value => value.as_i64().and_then(Instant::from_millis).map(Some),
        };
        let call = match call.as_array() {
            Some([id, begun, told]) => id.as_str().zip(read(begun).zip(read(told))),
            _ => None,
        };
        let (id, (begun, told)) = call.ok_or_else(|| wrong(&calls_at.index(index), "no call"))?;
        facts.calls.join(&Calls::one(Call { id: id.to_owned(), begun, told }), facts.message);
    }
    Ok(facts)
}
