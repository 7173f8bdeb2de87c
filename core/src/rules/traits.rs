use super::variables::Keys;
use crate::template::{Button, Category, Component, HeaderFormat, Template};
use crate::text::{Glance, Key, Placeholder, PlaceholderKind};

/// What a template has, a bit each. A group of rules is asked only about a template that has one of the traits it judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Traits(u64);

impl Traits {
    /// What no template has.
    pub(super) const NONE: Self = Self(0);
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
    /// A value of a kind that is not expected there.
    pub(super) const PROBLEM: Self = Self(1 << 22);
    /// No category, or none of the three that Meta explains.
    pub(super) const ODD_CATEGORY: Self = Self(1 << 23);
    /// A template of Meta's library.
    pub(super) const LIBRARY: Self = Self(1 << 24);
    /// No body at the top.
    pub(super) const NO_BODY: Self = Self(1 << 25);
    /// A header without a format, or of one that is not known.
    pub(super) const ODD_FORMAT: Self = Self(1 << 26);
    /// A button that shows products.
    pub(super) const PRODUCT_BUTTON: Self = Self(1 << 27);
    /// More than one button in a component.
    pub(super) const SEVERAL_BUTTONS: Self = Self(1 << 28);
    /// Of the texts: two line breaks in a row, two blanks, an emoji or what could be one, a mark that could format.
    pub(super) const BREAKS: Self = Self(1 << 29);
    pub(super) const BLANKS: Self = Self(1 << 30);
    pub(super) const SYMBOL: Self = Self(1 << 31);
    pub(super) const MARK: Self = Self(1 << 32);

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
        match template.category.known() {
            Some(Category::Authentication) => traits.add(Self::ONE_TIME_CODE),
            Some(Category::Marketing | Category::Utility) => {}
            Some(Category::FreeService) | None => traits.add(Self::ODD_CATEGORY),
        }
        if template.library_template_name.is_present() {
            traits.add(Self::LIBRARY);
        }
        if !template.components().any(|(_, component)| matches!(component, Component::Body(_))) {
            traits.add(Self::NO_BODY);
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
        let example = |is_given| if is_given { Self::EXAMPLE } else { Self::NONE };
        match component {
            Component::Header(header) => {
                let format = match header.format.known() {
                    Some(HeaderFormat::Text) => Self::NONE,
                    Some(_) => Self::MEDIA,
                    None => Self::ODD_FORMAT,
                };
                Self::HEADER.or(format).or(example(header.example.is_present()))
            }
            Component::Body(body) => Self::BODY.or(example(body.example.is_present())),
            Component::Footer(footer) if footer.code_expiration_minutes.is_present() => {
                Self::FOOTER.or(Self::ONE_TIME_CODE)
            }
            Component::Footer(_) => Self::FOOTER,
            Component::Buttons(list) => {
                let is_several = list.buttons.given().is_some_and(|buttons| buttons.len() > 1);
                Self::BUTTONS.or(if is_several { Self::SEVERAL_BUTTONS } else { Self::NONE })
            }
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
            Button::Catalog(_) | Button::Mpm(_) | Button::Spm(_) => Self::PRODUCT_BUTTON,
            Button::Other(_) => Self::UNKNOWN_BUTTON,
            Button::QuickReply(_) | Button::VoiceCall(_) | Button::RequestContactInfo(_) | Button::App(_) => {
                Self::NONE
            }
        }
    }

    /// What a text shows.
    pub(super) fn of_text(glance: Glance, placeholders: &[Placeholder<'_>], keys: &Keys<'_>) -> Self {
        let when = |is_there, traits: Self| if is_there { traits } else { Self::NONE };
        let is_broken = placeholders.iter().any(|found| matches!(found.kind, PlaceholderKind::Broken(..)));
        // Numbers come before names.
        when(!placeholders.is_empty(), Self::PLACEHOLDER)
            .or(when(is_broken, Self::BROKEN))
            .or(when(matches!(keys.all().first(), Some(Key::Number(_))), Self::NUMBERED))
            .or(when(matches!(keys.all().last(), Some(Key::Name(_))), Self::NAMED))
            .or(when(glance.has(Glance::BREAKS), Self::BREAKS))
            .or(when(glance.has(Glance::BLANKS), Self::BLANKS))
            .or(when(glance.has(Glance::SYMBOL), Self::SYMBOL))
            .or(when(glance.has(Glance::MARK), Self::MARK))
    }
}
