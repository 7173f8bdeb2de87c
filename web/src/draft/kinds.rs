use super::{ButtonSet, Draft, Scope};
use ventana_core::json::{Json, Number, parse};
use ventana_core::template::{
    ButtonKind, Category, Component, ComponentKind, Field, HeaderFormat, Vocabulary,
};

/// After how many minutes a new code template says that the code expires.
const MINUTES: &str = "10";

impl Draft {
    /// Whether Meta words the message: a template for codes without a text of its own.
    pub(crate) fn is_worded_by_meta(&self) -> bool {
        self.category() == Some(Category::Authentication) && self.body().is_empty()
    }

    /// Changes the category. A message that becomes a code takes Meta's build: its words, its button, nothing else.
    pub(crate) fn set_category(&mut self, category: Category) {
        self.edited = true;
        let becomes_code = category == Category::Authentication && self.category() != Some(category);
        self.template.category = Field::Given(category.into());
        if becomes_code {
            self.become_code();
        }
    }

    fn become_code(&mut self) {
        for kind in ComponentKind::VALUES {
            self.remove_in(Scope::Message, *kind);
        }
        self.change_in(Scope::Message, ComponentKind::Body, &mut |component| {
            if let Component::Body(body) = component {
                body.add_security_recommendation = Field::Given(true);
            }
        });
        self.set_expires(true);
        self.template.parameter_format = Field::Absent;
        self.number();
        self.add_button(ButtonSet::Message, ButtonKind::Otp);
    }

    /// Puts a product above the body, with the button that shows it.
    pub(crate) fn show_product(&mut self) {
        self.set_header_format(Scope::Message, HeaderFormat::Product);
        if !self.has_button(ButtonKind::Spm) {
            self.add_button(ButtonSet::Message, ButtonKind::Spm);
        }
        self.template.category = Field::Given(Category::Marketing.into());
    }

    /// Whether Meta's warning not to share the code is added.
    pub(crate) fn is_warned(&self) -> bool {
        let warned = self.find(Scope::Message, |component| match component {
            Component::Body(body) => body.add_security_recommendation.given().copied(),
            _ => None,
        });
        warned.unwrap_or(false)
    }

    pub(crate) fn set_warned(&mut self, warned: bool) {
        self.change_in(Scope::Message, ComponentKind::Body, &mut |component| {
            if let Component::Body(body) = component {
                body.add_security_recommendation = Field::Given(warned);
            }
        });
    }

    /// After how many minutes the code expires, as it was written.
    pub(crate) fn expiration(&self) -> Option<String> {
        match &self.footer_component()?.code_expiration_minutes {
            Field::Given(minutes) => Some(minutes.as_str().to_owned()),
            Field::Odd(odd) if *odd != Json::Null => {
                Some(odd.as_str().map_or_else(|| odd.to_string(), str::to_owned))
            }
            _ => None,
        }
    }

    /// Says after the usual time that the code expires, or takes the footer away.
    pub(crate) fn set_expires(&mut self, expires: bool) {
        if expires {
            self.set_expiration(MINUTES);
        } else {
            self.remove_in(Scope::Message, ComponentKind::Footer);
        }
    }

    /// The minutes as they are typed; what is no number is kept, for the rules to say so.
    pub(crate) fn set_expiration(&mut self, typed: &str) {
        let typed = typed.trim();
        let minutes = match parse(typed) {
            Ok(Json::Number(minutes)) => Field::Given(minutes),
            _ => Field::Odd(typed.into()),
        };
        self.change_in(Scope::Message, ComponentKind::Footer, &mut |component| {
            if let Component::Footer(footer) = component {
                footer.code_expiration_minutes = minutes.clone();
            }
        });
    }

    /// Adds a limited-time offer with what it needs: a code to copy and an address to go to.
    pub(crate) fn add_offer(&mut self) {
        self.change_offer(&mut |offer| {
            offer.text = Field::Given(String::new());
            offer.has_expiration = Field::Given(true);
        });
        self.template.category = Field::Given(Category::Marketing.into());
        let kinds: Vec<_> = self.buttons(ButtonSet::Message).into_iter().map(|row| row.kind).collect();
        if !kinds.contains(&Some(ButtonKind::CopyCode)) {
            let key = self.add_button(ButtonSet::Message, ButtonKind::CopyCode);
            let places = isize::try_from(kinds.len()).unwrap_or(0);
            self.move_button(ButtonSet::Message, key, -places);
        }
        if !kinds.contains(&Some(ButtonKind::Url)) {
            self.add_button(ButtonSet::Message, ButtonKind::Url);
        }
    }

    pub(crate) fn remove_offer(&mut self) {
        self.remove_in(Scope::Message, ComponentKind::LimitedTimeOffer);
    }

    pub(crate) fn has(&self, kind: ComponentKind) -> bool {
        self.index_of(kind).is_some()
    }

    /// Makes the message ask for leave to call.
    pub(crate) fn add_call_request(&mut self) {
        self.change_in(Scope::Message, ComponentKind::CallPermissionRequest, &mut |_| ());
    }

    pub(crate) fn remove_call_request(&mut self) {
        self.remove_in(Scope::Message, ComponentKind::CallPermissionRequest);
    }

    /// For how many seconds Meta tries to deliver, as it was written.
    pub(crate) fn time_to_live(&self) -> Option<String> {
        match &self.template.message_send_ttl_seconds {
            Field::Given(seconds) => Some(seconds.as_str().to_owned()),
            Field::Odd(odd) if *odd != Json::Null => Some(odd.to_string()),
            _ => None,
        }
    }

    pub(crate) fn set_time_to_live(&mut self, seconds: Option<i64>) {
        self.edited = true;
        self.template.message_send_ttl_seconds =
            seconds.map_or(Field::Absent, |seconds| Field::Given(Number::from(seconds)));
    }
}
