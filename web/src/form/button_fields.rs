use super::{direction, texts};
use crate::draft::{ButtonRow, ButtonSet};
use crate::i18n::{self, fill, t};
use crate::state::{Editor, editor};
use crate::ui::{Icon, Limit, Segmented, TextField, Tick};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::json::{Json, Object};
use ventana_core::policy::limits;
use ventana_core::template::{ButtonKind, FlowAction, FlowIcon, OtpType, Vocabulary};

/// A text of a button: its member, its name, whether it reads from left to right in every language.
struct TextMember {
    member: &'static str,
    name: &'static Text,
    is_code: bool,
}

const fn words(member: &'static str, name: &'static Text) -> TextMember {
    TextMember { member, name, is_code: false }
}

const fn code(member: &'static str, name: &'static Text) -> TextMember {
    TextMember { member, name, is_code: true }
}

/// The texts that a person writes for a kind of button, in their order.
fn members(kind: ButtonKind) -> &'static [TextMember] {
    match kind {
        ButtonKind::QuickReply | ButtonKind::VoiceCall | ButtonKind::Flow | ButtonKind::App => {
            const { &[words("text", &i18n::BUTTON_TEXT)] }
        }
        ButtonKind::Url => const { &[words("text", &i18n::BUTTON_TEXT), code("url", &i18n::ADDRESS)] },
        ButtonKind::PhoneNumber => {
            const { &[words("text", &i18n::BUTTON_TEXT), code("phone_number", &i18n::PHONE_NUMBER)] }
        }
        ButtonKind::CopyCode => const { &[code("example", &i18n::CODE)] },
        _ => &[],
    }
}

static FLOW_SOURCES: [(&str, &Text); 3] =
    [("flow_name", &texts::FLOW_NAME), ("flow_id", &texts::FLOW_ID), ("flow_json", &texts::FLOW_JSON)];

static FLOW_ACTIONS: [(FlowAction, &Text); 2] =
    [(FlowAction::Navigate, &texts::FLOW_NAVIGATE), (FlowAction::DataExchange, &texts::FLOW_EXCHANGE)];

static FLOW_ICONS: [(Option<FlowIcon>, &Text); 4] = [
    (None, &texts::ICON_NONE),
    (Some(FlowIcon::Document), &texts::ICON_DOCUMENT),
    (Some(FlowIcon::Promotion), &texts::ICON_PROMOTION),
    (Some(FlowIcon::Review), &texts::ICON_REVIEW),
];

static OTP_TYPES: [(OtpType, &Text); 3] = [
    (OtpType::CopyCode, &texts::OTP_COPY),
    (OtpType::OneTap, &texts::OTP_ONE_TAP),
    (OtpType::ZeroTap, &texts::OTP_ZERO_TAP),
];

/// What the fields of a button need to know.
#[derive(Clone, Copy)]
struct Place {
    editor: Editor,
    set: ButtonSet,
    key: u32,
    row: Memo<ButtonRow>,
}

impl Place {
    fn type_into(self, member: &'static str, value: &Json) {
        let Self { editor, set, key, .. } = self;
        editor.type_into(member, |draft| draft.set_button(set, key, member, value));
    }

    fn change(self, member: &'static str, value: &Json) {
        let Self { editor, set, key, .. } = self;
        editor.change(|draft| draft.set_button(set, key, member, value));
    }

    fn member(self, member: &'static str) -> Signal<String> {
        Signal::derive(move || self.row.with(|row| row.member(member)))
    }

    /// The id of the field of a member, which problems lead to.
    fn id(self, member: &str) -> String {
        let part = match member {
            "url" | "phone_number" | "example" => "target",
            other => other,
        };
        format!("button-{}-{part}", self.key)
    }

    fn field(self, TextMember { member, name, is_code }: &TextMember, optional: bool) -> AnyView {
        let Self { editor, set, key, .. } = self;
        let (member, is_label) = (*member, matches!(*member, "text" | "autofill_text"));
        let value = move |text: String| match text {
            text if optional && text.is_empty() => Json::Null,
            text => text.into(),
        };
        let way = if *is_code { Signal::stored(Some("ltr")) } else { direction() };
        let problems =
            editor.problems_under(move |draft| Some(format!("{}/{member}", draft.button_path(set, key)?)));
        let on_input = move |text| self.type_into(member, &value(text));
        if is_label {
            return view! {
                <TextField id=self.id(member) label=*name value=self.member(member) problems on_input limit=Limit(limits::LABEL_LENGTH.value) direction=way/>
            }
            .into_any();
        }
        view! { <TextField id=self.id(member) label=*name value=self.member(member) problems on_input direction=way/> }
            .into_any()
    }
}

/// The fields of an open row, by its kind.
#[component]
pub(super) fn Fields(set: ButtonSet, key: u32, row: Memo<ButtonRow>) -> impl IntoView {
    let place = Place { editor: editor(), set, key, row };
    let Some(kind) = row.with_untracked(|row| row.kind) else {
        return view! { <p class="note">{t(&i18n::KEPT_PART)}</p> }.into_any();
    };
    let own = members(kind).iter().map(|member| place.field(member, false)).collect_view();
    let more = match kind {
        ButtonKind::CopyCode => fixed(&i18n::COPY_LABEL),
        ButtonKind::Flow => flow(place),
        ButtonKind::Otp => one_time_code(place),
        ButtonKind::App => app(place),
        ButtonKind::VoiceCall => view! { <p class="note">{t(&texts::CALL_MINUTES)}</p> }.into_any(),
        _ if !kind.has_own_label() => fixed(super::buttons::kind_name(Some(kind))),
        _ => ().into_any(),
    };
    view! { {own} {more} }.into_any()
}

/// A label that Meta sets, shown grey with the reason.
fn fixed(name: &'static Text) -> AnyView {
    view! {
        <div class="box fixed"><Icon name="lock" class="s16"/><span>{t(name)}</span><span class="aside">{t(&i18n::LABEL_BY_META)}</span></div>
        <p class="note">{t(&texts::LABEL_FIXED)}</p>
    }
    .into_any()
}

fn flow(place: Place) -> AnyView {
    let source = Memo::new(move |_| {
        place.row.with(|row| {
            let given = |(member, _): &&(&'static str, &Text)| row.json.get(member).is_some();
            FLOW_SOURCES.iter().find(given).map_or("flow_name", |(member, _)| *member)
        })
    });
    let choose_source = move |chosen: &'static str| {
        let Place { editor, set, key, .. } = place;
        editor.change(|draft| {
            for (member, _) in &FLOW_SOURCES {
                draft.set_button(set, key, member, &Json::Null);
            }
            draft.set_button(set, key, chosen, &"".into());
        });
    };
    let action = Memo::new(move |_| FlowAction::from_name(&place.row.with(|row| row.member("flow_action"))));
    let icon = Memo::new(move |_| FlowIcon::from_name(&place.row.with(|row| row.member("icon"))));
    let source_field = move || {
        let name = FLOW_SOURCES
            .iter()
            .find(|(member, _)| *member == source.get())
            .map_or(&texts::FLOW_NAME, |(_, name)| name);
        place.field(&code(source.get(), name), false)
    };
    let screen = move || {
        (action.get() != Some(FlowAction::DataExchange))
            .then(|| place.field(&code("navigate_screen", &texts::FLOW_SCREEN), true))
    };
    let choose_action = move |action: FlowAction| place.change("flow_action", &action.name().into());
    let choose_icon = move |icon: Option<FlowIcon>| {
        place.change("icon", &icon.map_or(Json::Null, |icon| icon.name().into()));
    };
    view! {
        <div class="field"><span class="name">{t(&texts::FLOW_SOURCE)}</span>
            <Segmented id="flow-source" name=&texts::FLOW_SOURCE choices=&FLOW_SOURCES chosen=Signal::derive(move || Some(source.get())) on_choose=choose_source/>
        </div>
        {source_field}
        <div class="field"><span class="name">{t(&texts::FLOW_ACTION)}</span>
            <Segmented id="flow-action" name=&texts::FLOW_ACTION choices=&FLOW_ACTIONS chosen=Signal::derive(move || action.get()) on_choose=choose_action/>
        </div>
        {screen}
        <div class="field"><span class="name">{t(&texts::FLOW_ICON)}</span>
            <Segmented id="flow-icon" name=&texts::FLOW_ICON choices=&FLOW_ICONS chosen=Signal::derive(move || Some(icon.get())) on_choose=choose_icon/>
        </div>
    }
    .into_any()
}

fn one_time_code(place: Place) -> AnyView {
    let otp = Memo::new(move |_| OtpType::from_name(&place.row.with(|row| row.member("otp_type"))));
    let terms = Signal::derive(move || {
        place.row.with(|row| row.json.get("zero_tap_terms_accepted").and_then(Json::as_bool) == Some(true))
    });
    let choose = move |chosen: OtpType| {
        let Place { editor, set, key, .. } = place;
        editor.change(|draft| {
            draft.set_button(set, key, "otp_type", &chosen.name().into());
            if chosen == OtpType::CopyCode {
                for member in ["autofill_text", "supported_apps", "zero_tap_terms_accepted"] {
                    draft.set_button(set, key, member, &Json::Null);
                }
            } else if place.row.with_untracked(|row| row.json.elements("supported_apps").is_empty()) {
                draft.set_button(set, key, "supported_apps", &vec![new_app()].into());
            }
            if chosen != OtpType::ZeroTap {
                draft.set_button(set, key, "zero_tap_terms_accepted", &Json::Null);
            }
        });
    };
    let for_apps = move || {
        let otp = otp.get().filter(|otp| *otp != OtpType::CopyCode)?;
        let accept = move |on: bool| place.change("zero_tap_terms_accepted", &on.into());
        let terms = (otp == OtpType::ZeroTap)
            .then(|| view! { <Tick name=&texts::OTP_TERMS on=terms on_change=accept/> });
        Some(view! {
            {place.field(&words("autofill_text", &texts::OTP_AUTOFILL), true)}
            {terms}
            {apps(place)}
        })
    };
    view! {
        <div class="field"><span class="name">{t(&texts::OTP_TYPE)}</span>
            <Segmented id="otp-type" name=&texts::OTP_TYPE choices=&OTP_TYPES chosen=Signal::derive(move || otp.get()) on_choose=choose/>
        </div>
        {place.field(&words("text", &texts::OTP_LABEL), true)}
        {for_apps}
    }
    .into_any()
}

fn new_app() -> Json {
    Json::from_iter([("package_name", ""), ("signature_hash", "")])
}

/// The apps that may take a code: each a package and the hash of its key.
fn apps(place: Place) -> AnyView {
    let list = Memo::new(move |_| place.row.with(|row| row.json.elements("supported_apps").to_vec()));
    let change = move |edit: &dyn Fn(&mut Vec<Json>)| {
        let mut apps = list.get_untracked();
        edit(&mut apps);
        place.change("supported_apps", &Json::Array(apps));
    };
    let count = Memo::new(move |_| list.with(Vec::len));
    let app = move |index: usize| {
        let field = move |member: &'static str, name: &'static Text| {
            let value = Signal::derive(move || {
                let member = |app: &Json| app.get(member).and_then(Json::as_str).map(str::to_owned);
                list.with(|list| list.get(index).and_then(member)).unwrap_or_default()
            });
            let Place { editor, set, key, .. } = place;
            let problems = editor.problems_under(move |draft| {
                Some(format!("{}/supported_apps/{index}/{member}", draft.button_path(set, key)?))
            });
            let on_input = move |text: String| {
                let mut apps = list.get_untracked();
                if let Some(Json::Object(app)) = apps.get_mut(index) {
                    app.insert(member, text);
                }
                place.type_into("supported_apps", &Json::Array(apps));
            };
            view! { <TextField id=format!("button-{key}-app-{index}-{member}") label=name value problems on_input mono=true direction=Signal::stored(Some("ltr"))/> }
        };
        let remove = move |_| {
            change(&|apps| {
                if index < apps.len() {
                    apps.remove(index);
                }
            });
        };
        view! {
            <fieldset class="app">
                <legend>{move || fill(&texts::APP_N, &[("n", (index + 1).into())])}</legend>
                {field("package_name", &texts::PACKAGE_NAME)}
                {field("signature_hash", &texts::SIGNATURE_HASH)}
                <button type="button" class="btn quiet small" on:click=remove>{t(&texts::REMOVE_APP)}</button>
            </fieldset>
        }
    };
    let full = move || count.get() >= limits::SUPPORTED_APPS.value;
    let add = move |_| change(&|apps| apps.push(new_app()));
    view! {
        <p class="name">{t(&texts::APPS)}</p>
        {move || (0..count.get()).map(app).collect_view()}
        <button type="button" class="btn small" disabled=full on:click=add>
            <Icon name="plus" class="s18"/>{t(&texts::ADD_APP)}
        </button>
    }
    .into_any()
}

/// Where a button leads in an app.
fn app(place: Place) -> AnyView {
    let link = Memo::new(move |_| place.row.with(|row| row.json.get("app_deep_link").cloned()));
    let field = move |member: &'static str, name: &'static Text| {
        let value = Signal::derive(move || {
            link.with(|link| link.as_ref().and_then(|link| link.get(member)?.as_str().map(str::to_owned)))
                .unwrap_or_default()
        });
        let Place { editor, set, key, .. } = place;
        let problems = editor.problems_under(move |draft| {
            Some(format!("{}/app_deep_link/{member}", draft.button_path(set, key)?))
        });
        let on_input = move |text: String| {
            let mut members = match link.get_untracked() {
                Some(Json::Object(members)) => members,
                _ => Object::new(),
            };
            members.insert(member, text);
            place.type_into("app_deep_link", &members.into());
        };
        view! { <TextField id=format!("button-{key}-{member}") label=name value problems on_input mono=true direction=Signal::stored(Some("ltr"))/> }
    };
    view! {
        {field("meta_app_id", &texts::META_APP_ID)}
        {field("android_deep_link", &texts::DEEP_LINK)}
        {field("android_fallback_playstore_url", &texts::FALLBACK)}
    }
    .into_any()
}
