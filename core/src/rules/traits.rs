use super::variables::Keys;
use crate::template::{Button, Category, Component, HeaderFormat, Template};
use crate::text::{Key, Placeholder, PlaceholderKind};

/// What a template has, a bit each. A group of rules is asked only about a template that has one of the traits it judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Traits(u32);

impl Traits {
    /// What every template has.
    pub(super) const ANY: Self = Self(1);
    /// A header, here or in a card; so for the other components.
    pub(super) const HEADER: Self = Self(1 << 1);
    pub(super) const BODY: Self = Self(1 << 2);
    pub(super) const FOOTER: Self = Self(1 << 3);
    pub(super) const BUTTONS: Self = Self(1 << 4);
    pub(super) const CAROUSEL: Self = Self(1 << 5);
    pub(super) const OFFER: Self = Self(1 << 6);
    /// A button with an address.
    pub(super) const URL: Self = Self(1 << 7);
    /// A button that copies a coupon.
    pub(super) const COUPON: Self = Self(1 << 8);
    /// Braces in a text that are a variable or could be meant as one.
    pub(super) const PLACEHOLDER: Self = Self(1 << 9);
    /// Samples of a text or of an address.
    pub(super) const EXAMPLE: Self = Self(1 << 10);
    /// A sign of a template for one-time codes: its category, a button or a time to expire.
    pub(super) const ONE_TIME_CODE: Self = Self(1 << 11);
    /// A choice of how it is delivered, or a button that demands one.
    pub(super) const DELIVERY: Self = Self(1 << 12);
    /// A header that shows no text.
    pub(super) const MEDIA: Self = Self(1 << 13);
    /// A question for leave to call.
    pub(super) const CALL_REQUEST: Self = Self(1 << 14);
    /// A component of a type that is not known.
    pub(super) const UNKNOWN_COMPONENT: Self = Self(1 << 15);
    /// A button of a type that is not known.
    pub(super) const UNKNOWN_BUTTON: Self = Self(1 << 16);
    /// A button that calls.
    pub(super) const PHONE_NUMBER: Self = Self(1 << 17);
    /// A button that opens a flow.
    pub(super) const FLOW: Self = Self(1 << 18);
    /// A placeholder that is not as Meta writes it.
    pub(super) const BROKEN: Self = Self(1 << 19);
    /// A variable with a number.
    pub(super) const NUMBERED: Self = Self(1 << 20);
    /// A variable with a name.
    pub(super) const NAMED: Self = Self(1 << 21);

    /// Either of two traits.
    #[must_use]
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of these traits is there.
    #[must_use]
    pub(super) fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// What the fields of a template show.
    pub(super) fn of_template(template: &Template) -> Self {
        let mut traits = Self::ANY;
        if template.category.known() == Some(Category::Authentication) {
            traits.add(Self::ONE_TIME_CODE);
        }
        let is_chosen = template.message_send_ttl_seconds.is_present()
            || template.sub_category.is_present()
            || template.display_format.is_present()
            || template.send_type.is_present()
            || template.degrees_of_freedom_spec.is_present()
            || template.bid_spec.is_present()
            || template.creative_sourcing_spec.is_present();
        if is_chosen {
            traits.add(Self::DELIVERY);
        }
        traits
    }

    /// What a component shows, without its buttons.
    pub(super) fn of_component(component: &Component) -> Self {
        let example = |is_given| if is_given { Self::EXAMPLE } else { Self(0) };
        match component {
            Component::Header(header) => {
                let is_text = matches!(header.format.known(), Some(HeaderFormat::Text) | None);
                let format = if is_text { Self::HEADER } else { Self::HEADER.or(Self::MEDIA) };
                format.or(example(header.example.is_present()))
            }
            Component::Body(body) => Self::BODY.or(example(body.example.is_present())),
            Component::Footer(footer) if footer.code_expiration_minutes.is_present() => {
                Self::FOOTER.or(Self::ONE_TIME_CODE)
            }
            Component::Footer(_) => Self::FOOTER,
            Component::Buttons(_) => Self::BUTTONS,
            Component::Carousel(_) => Self::CAROUSEL,
            Component::LimitedTimeOffer(_) => Self::OFFER,
            Component::CallPermissionRequest(_) => Self::CALL_REQUEST,
            Component::Other(_) => Self::UNKNOWN_COMPONENT,
        }
    }

    /// What a button shows.
    pub(super) fn of_button(button: &Button) -> Self {
        match button {
            Button::Url(button) if button.example.is_present() => Self::URL.or(Self::EXAMPLE),
            Button::Url(_) => Self::URL,
            Button::CopyCode(_) => Self::COUPON,
            Button::Otp(_) => Self::ONE_TIME_CODE,
            Button::OrderDetails(_) => Self::DELIVERY,
            Button::PhoneNumber(_) => Self::PHONE_NUMBER,
            Button::Flow(_) => Self::FLOW,
            Button::Other(_) => Self::UNKNOWN_BUTTON,
            _ => Self(0),
        }
    }

    /// What the placeholders of a text show.
    pub(super) fn of_placeholders(placeholders: &[Placeholder<'_>], keys: &Keys<'_>) -> Self {
        let when = |is_there, traits: Self| if is_there { traits } else { Self(0) };
        let is_broken = placeholders.iter().any(|found| matches!(found.kind, PlaceholderKind::Broken(..)));
        // Numbers come before names.
        when(!placeholders.is_empty(), Self::PLACEHOLDER)
            .or(when(is_broken, Self::BROKEN))
            .or(when(matches!(keys.all().first(), Some(Key::Number(_))), Self::NUMBERED))
            .or(when(matches!(keys.all().last(), Some(Key::Name(_))), Self::NAMED))
    }
}
