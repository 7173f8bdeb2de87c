use super::{Draft, Scope};
use ventana_core::template::{
    Component, ComponentKind, Field, Footer, Header, HeaderExample, HeaderFormat, LimitedTimeOffer, Offer,
};

/// What stands above the body, as the form offers it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum HeaderChoice {
    Nothing,
    Text(String),
    /// A file, with the handle of its sample, which is empty while there is none.
    Media(HeaderFormat, String),
    /// A place or a product: both are given when the message is sent.
    AtSending(HeaderFormat),
    /// A header of a format that is not known here: shown by its name, and left alone.
    Other(String),
}

impl Draft {
    pub(crate) fn header(&self) -> HeaderChoice {
        self.header_in(Scope::Message)
    }

    pub(crate) fn header_in(&self, scope: Scope) -> HeaderChoice {
        let Some(header) = self.header_component(scope) else { return HeaderChoice::Nothing };
        let text = || HeaderChoice::Text(header.text.text().unwrap_or_default().to_owned());
        let Some(format) = header.format.given() else { return text() };
        match format.known() {
            Some(HeaderFormat::Text) => text(),
            Some(known @ (HeaderFormat::Location | HeaderFormat::Product)) => HeaderChoice::AtSending(known),
            Some(known) => HeaderChoice::Media(known, handle_of(header).unwrap_or_default().to_owned()),
            None => HeaderChoice::Other(format.text().to_owned()),
        }
    }

    pub(crate) fn header_format(&self, scope: Scope) -> Option<HeaderFormat> {
        let header = self.header_component(scope)?;
        header.format.known().or_else(|| header.text.text().map(|_| HeaderFormat::Text))
    }

    /// The handle of the sample file.
    pub(crate) fn handle(&self, scope: Scope) -> Option<&str> {
        handle_of(self.header_component(scope)?)
    }

    fn header_component(&self, scope: Scope) -> Option<&Header> {
        self.find(scope, |component| match component {
            Component::Header(header) => Some(header),
            _ => None,
        })
    }

    /// Puts a header of a format there, in the place of one of another format.
    pub(crate) fn set_header_format(&mut self, scope: Scope, format: HeaderFormat) {
        if self.header_format(scope) == Some(format) {
            return;
        }
        let place = self.place_of(scope, ComponentKind::Header);
        self.remove_in(scope, ComponentKind::Header);
        self.insert_in(scope, ComponentKind::Header, place);
        self.change_in(scope, ComponentKind::Header, &mut |component| {
            let Component::Header(header) = component else { return };
            header.format = Field::Given(format.into());
            if format == HeaderFormat::Text {
                header.text = Field::Given(String::new());
            }
        });
        self.settle_parameter_format();
    }

    /// Puts a text above the body, in the place of whatever stood there.
    pub(crate) fn set_header_text(&mut self, text: &str) {
        self.set_header_format(Scope::Message, HeaderFormat::Text);
        self.change_in(Scope::Message, ComponentKind::Header, &mut |component| {
            if let Component::Header(header) = component {
                header.text = Field::Given(text.to_owned());
            }
        });
        self.sync_samples(Scope::Message, ComponentKind::Header);
    }

    /// Names the sample file; an empty handle is none.
    pub(crate) fn set_handle(&mut self, scope: Scope, handle: &str) {
        self.change_in(scope, ComponentKind::Header, &mut |component| {
            let Component::Header(header) = component else { return };
            super::samples::change_example::<HeaderExample>(&mut header.example, |example| {
                example.header_handle =
                    if handle.is_empty() { Field::Absent } else { Field::Given(vec![handle].into()) };
            });
        });
    }

    pub(crate) fn remove_header(&mut self) {
        self.remove_in(Scope::Message, ComponentKind::Header);
        self.settle_parameter_format();
    }

    pub(crate) fn body(&self) -> &str {
        self.body_in(Scope::Message)
    }

    pub(crate) fn body_in(&self, scope: Scope) -> &str {
        let body = self.find(scope, |component| match component {
            Component::Body(body) => body.text.text(),
            _ => None,
        });
        body.unwrap_or_default()
    }

    pub(crate) fn set_body_in(&mut self, scope: Scope, text: &str) {
        self.change_in(scope, ComponentKind::Body, &mut |component| {
            if let Component::Body(body) = component {
                body.text = Field::Given(text.to_owned());
            }
        });
        self.sync_samples(scope, ComponentKind::Body);
    }

    pub(crate) fn footer(&self) -> &str {
        self.footer_component().and_then(|footer| footer.text.text()).unwrap_or_default()
    }

    pub(super) fn footer_component(&self) -> Option<&Footer> {
        self.find(Scope::Message, |component| match component {
            Component::Footer(footer) => Some(footer),
            _ => None,
        })
    }

    /// An empty footer is none.
    pub(crate) fn set_footer(&mut self, text: &str) {
        if text.is_empty() {
            return self.remove_in(Scope::Message, ComponentKind::Footer);
        }
        self.change_in(Scope::Message, ComponentKind::Footer, &mut |component| {
            if let Component::Footer(footer) = component {
                footer.text = Field::Given(text.to_owned());
            }
        });
    }

    /// The line of the limited-time offer and whether the time that is left is shown; `None` without an offer.
    pub(crate) fn offer(&self) -> Option<(&str, bool)> {
        self.find(Scope::Message, |component| match component {
            Component::LimitedTimeOffer(offer) => {
                let offer = offer.limited_time_offer.given();
                let text = offer.and_then(|offer| offer.text.text()).unwrap_or_default();
                Some((text, offer.is_some_and(|offer| offer.has_expiration.given() == Some(&true))))
            }
            _ => None,
        })
    }

    pub(crate) fn set_offer_text(&mut self, text: &str) {
        self.change_offer(&mut |offer| offer.text = Field::Given(text.to_owned()));
    }

    pub(crate) fn set_offer_ends(&mut self, ends: bool) {
        self.change_offer(&mut |offer| offer.has_expiration = Field::Given(ends));
    }

    pub(super) fn change_offer(&mut self, change: &mut dyn FnMut(&mut Offer)) {
        self.change_in(Scope::Message, ComponentKind::LimitedTimeOffer, &mut |component| {
            let Component::LimitedTimeOffer(LimitedTimeOffer { limited_time_offer, .. }) = component else {
                return;
            };
            if limited_time_offer.given().is_none() {
                *limited_time_offer = Field::Given(Offer::default());
            }
            if let Field::Given(offer) = limited_time_offer {
                change(offer);
            }
        });
    }
}

fn handle_of(header: &Header) -> Option<&str> {
    header.example.given()?.handle()
}
