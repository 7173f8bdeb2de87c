use super::component::Unmodelled;
use super::decode::{Decode, Expected, Problem, object};
use super::record::{Field, Record, read, record, write};
use super::vocabulary::{Named, Vocabulary, vocabulary};
use crate::json::{Json, Path};

record! {
    /// Answers with its own label.
    pub struct QuickReply {
        /// The label.
        text: String = "text",
    }
}

record! {
    /// Opens a web page.
    pub struct Url {
        /// The label.
        text: String = "text",
        /// The address; a variable may stand at its end.
        url: String = "url",
        /// The sample of the variable: an array with one text, or the text.
        example: Json = "example",
        /// Opens an app instead; Marketing Messages API only.
        app_deep_link: AppDeepLink = "app_deep_link",
    }
}

record! {
    /// Opens an app; Marketing Messages API only.
    pub struct App {
        /// The label.
        text: String = "text",
        /// Where in the app it leads.
        app_deep_link: AppDeepLink = "app_deep_link",
    }
}

record! {
    /// A place in an app; Marketing Messages API only.
    pub struct AppDeepLink {
        /// Meta's id of the app; a number is met too.
        meta_app_id: Json = "meta_app_id",
        /// The address in the app.
        android_deep_link: String = "android_deep_link",
        /// The page in the shop, for phones without the app.
        android_fallback_playstore_url: String = "android_fallback_playstore_url",
    }
}

record! {
    /// Hands over a one-time code.
    pub struct Otp {
        /// The label, when one is given.
        text: String = "text",
        /// How the code reaches the app.
        otp_type: Named<OtpType> = "otp_type",
        /// The label for phones on which the code is filled in by a tap.
        autofill_text: String = "autofill_text",
        /// The apps that may take the code.
        supported_apps: Vec<Field<SupportedApp>> = "supported_apps",
        /// Whether the terms for codes without a tap are accepted.
        zero_tap_terms_accepted: bool = "zero_tap_terms_accepted",
        /// The only app, as Graph up to v20 takes it.
        package_name: String = "package_name",
        /// The key it is signed with, as Graph up to v20 takes it.
        signature_hash: String = "signature_hash",
    }
}

vocabulary! {
    /// How a one-time code reaches the app.
    pub enum OtpType {
        /// A tap copies it.
        CopyCode = "COPY_CODE",
        /// A tap fills it in.
        OneTap = "ONE_TAP",
        /// It is filled in without a tap.
        ZeroTap = "ZERO_TAP",
    }
}

record! {
    /// An app that may take a one-time code.
    pub struct SupportedApp {
        /// Its name in the Android world, such as `com.example.app`.
        package_name: String = "package_name",
        /// The 11 characters that stand for the key it is signed with.
        signature_hash: String = "signature_hash",
    }
}

record! {
    /// Calls a number.
    pub struct PhoneNumber {
        /// The label.
        text: String = "text",
        /// The number with its country code.
        phone_number: String = "phone_number",
    }
}

record! {
    /// Copies a coupon code; its label is Meta's.
    pub struct CopyCode {
        /// The label, when one is given.
        text: String = "text",
        /// The sample code: a text, or an array with one.
        example: Json = "example",
    }
}

record! {
    /// Opens a flow.
    pub struct Flow {
        /// The label.
        text: String = "text",
        /// The flow's id; a number is met too.
        flow_id: Json = "flow_id",
        /// The flow's name.
        flow_name: String = "flow_name",
        /// The flow itself.
        flow_json: Json = "flow_json",
        /// What a tap does.
        flow_action: Named<FlowAction> = "flow_action",
        /// The first screen.
        navigate_screen: String = "navigate_screen",
        /// The picture beside the label.
        icon: Named<FlowIcon> = "icon",
    }
}

vocabulary! {
    /// What a tap on a flow button does.
    pub enum FlowAction {
        /// Opens a screen.
        Navigate = "navigate",
        /// Asks the business's endpoint.
        DataExchange = "data_exchange",
    }
}

vocabulary! {
    /// The picture beside the label of a flow button.
    pub enum FlowIcon {
        /// A page.
        Document = "DOCUMENT",
        /// A tag.
        Promotion = "PROMOTION",
        /// A star.
        Review = "REVIEW",
    }
}

impl ButtonKind {
    /// Whether a business writes its label. The others bear Meta's words in the language of the template.
    #[must_use]
    pub fn has_own_label(self) -> bool {
        matches!(
            self,
            Self::QuickReply | Self::Url | Self::PhoneNumber | Self::Flow | Self::VoiceCall | Self::App
        )
    }
}

/// Declares button types that have a label and nothing else with a type here.
macro_rules! labelled {
    ($( $(#[doc = $about:literal])* $name:ident )*) => {
        $( record! {
            $(#[doc = $about])*
            pub struct $name {
                /// The label, when one is given.
                text: String = "text",
            }
        } )*
    };
}

labelled! {
    /// Opens the catalog.
    Catalog
    /// Shows several products.
    Mpm
    /// Shows one product.
    Spm
    /// Calls the business inside WhatsApp.
    VoiceCall
    /// Opens an order to review and pay.
    OrderDetails
    /// Asks for the person's phone number.
    RequestContactInfo
}

/// Declares the sum of all button types: how each is told apart, decoded, encoded and labelled.
macro_rules! buttons {
    ($( $(#[doc = $about:literal])* $name:ident = $text:literal, )*) => {
        vocabulary! {
            /// The button types that Meta's pages name.
            pub enum ButtonKind {
                $( $(#[doc = $about])* $name = $text, )*
            }
        }

        /// A button of a template.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Button {
            $( $(#[doc = $about])* $name($name), )*
            /// Any other button, whole.
            Other(Unmodelled),
        }

        #[cfg(feature = "docs")]
        impl super::shape::Shaped for Button {
            fn shape() -> super::shape::Shape {
                super::shape::Shape::OneOf(|| super::shape::Union {
                    name: "Button",
                    about: "A button of a template.",
                    kinds: vec![$( ($text, $name::described()), )*],
                })
            }
        }

        impl Button {
            /// Which of the known buttons it is.
            #[must_use]
            pub fn kind(&self) -> Option<ButtonKind> {
                match self {
                    $( Self::$name(_) => Some(ButtonKind::$name), )*
                    Self::Other(_) => None,
                }
            }

            /// The label, when one is given.
            #[must_use]
            pub fn label(&self) -> Option<&str> {
                match self {
                    $( Self::$name(button) => button.text.text(), )*
                    Self::Other(other) => other.json.get("text").and_then(Json::as_str),
                }
            }
        }

        impl Decode for Button {
            const EXPECTED: Expected = Expected::Object;

            fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
                let kind = json.get("type").and_then(Json::as_str);
                let mut button = match kind.and_then(ButtonKind::from_name) {
                    $( Some(ButtonKind::$name) => Self::$name($name::default()), )*
                    None => {
                        let kind = kind.map(str::to_owned);
                        return Ok(Self::Other(Unmodelled { kind, json: object(json, at, problems)?.into() }));
                    }
                };
                if let Some(record) = button.record_mut() {
                    read(record, json, at, problems)?;
                }
                Ok(button)
            }

            fn encode(&self) -> Json {
                match self {
                    $( Self::$name(button) => write(button), )*
                    Self::Other(other) => other.json.clone(),
                }
            }
        }

        impl Button {
            fn record_mut(&mut self) -> Option<&mut dyn Record> {
                Some(match self {
                    $( Self::$name(button) => button, )*
                    Self::Other(_) => return None,
                })
            }
        }
    };
}

buttons! {
    /// Answers with its own label.
    QuickReply = "QUICK_REPLY",
    /// Opens a web page.
    Url = "URL",
    /// Calls a number.
    PhoneNumber = "PHONE_NUMBER",
    /// Copies a coupon code.
    CopyCode = "COPY_CODE",
    /// Opens a flow.
    Flow = "FLOW",
    /// Hands over a one-time code.
    Otp = "OTP",
    /// Opens the catalog.
    Catalog = "CATALOG",
    /// Shows several products.
    Mpm = "MPM",
    /// Shows one product.
    Spm = "SPM",
    /// Calls the business inside WhatsApp.
    VoiceCall = "VOICE_CALL",
    /// Opens an order to review and pay.
    OrderDetails = "ORDER_DETAILS",
    /// Asks for the person's phone number.
    RequestContactInfo = "REQUEST_CONTACT_INFO",
    /// Opens an app; Marketing Messages API only.
    App = "APP",
}
