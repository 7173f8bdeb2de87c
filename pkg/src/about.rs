//! What the package knows about itself: its rules, Meta's languages, its version.

use crate::cross::to_js;
use crate::options;
use serde::Serialize;
use tsify::Tsify;
use ventana_core::diagnostic::Severity;
use ventana_core::policy::languages as meta;
use ventana_core::preview::Direction;
use ventana_core::rulebook;
use ventana_core::rules::{Confidence, Rule};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A rule.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
struct RuleInfo {
    /// Stable id: `body-too-long`. Never used for another meaning.
    code: &'static str,
    /// How bad it is when the rule is broken.
    severity: Severity,
    /// What it says, in a line.
    title: &'static str,
    /// Where it comes from: an address of Meta's, or what was seen.
    source: &'static str,
    /// How far to trust that.
    confidence: Confidence,
    /// ISO date on which the source was last checked: `2026-11-25`.
    as_of: &'static str,
    /// Whether some of its diagnostics have fixes.
    fixable: bool,
    /// What Meta answers when it is broken, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    meta: Option<ventana_core::diagnostic::MetaAnswer>,
}

/// Every rule, with its source.
///
/// ```js
/// rules({ locale: "es" }).find(({ code }) => code === "malformed-name").severity; // "error"
/// ```
#[wasm_bindgen(unchecked_return_type = "RuleInfo[]")]
pub fn rules(
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let info = |rule: &'static Rule| RuleInfo {
        code: rule.code,
        severity: rule.severity,
        title: rule.title.get(locale),
        source: rule.source,
        confidence: rule.confidence,
        as_of: rule.as_of,
        fixable: !rule.fixes.is_empty(),
        meta: rule.meta,
    };
    Ok(to_js(&rulebook().map(info).collect::<Vec<_>>())?)
}

/// A language of Meta's list.
#[derive(Serialize, Tsify)]
struct LanguageInfo {
    /// As templates name it: `es_MX`.
    code: &'static str,
    /// What people call it.
    name: String,
    /// Which way it is written.
    direction: Direction,
}

/// The languages that templates can be written in, as Meta lists them.
///
/// ```js
/// languages().find(({ code }) => code === "he").direction; // "rtl"
/// ```
#[wasm_bindgen(unchecked_return_type = "LanguageInfo[]")]
pub fn languages(
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let info = |language: &meta::Language| LanguageInfo {
        code: language.code,
        name: language.name(locale),
        direction: if language.is_rtl() { Direction::Rtl } else { Direction::Ltr },
    };
    Ok(to_js(&meta::languages().iter().map(info).collect::<Vec<_>>())?)
}

/// What the package is.
#[derive(Serialize, Tsify)]
struct About {
    /// The version of the package.
    version: &'static str,
    /// The newest date on which a source of the rules was checked: `2026-11-25`.
    rulebook: &'static str,
}

/// The version of the package, and the date of its rules.
///
/// ```js
/// about().rulebook.length; // 10
/// ```
#[wasm_bindgen(unchecked_return_type = "About")]
pub fn about() -> Result<JsValue, JsValue> {
    let rulebook = ventana_core::rulebook().map(|rule| rule.as_of).max().unwrap_or_default();
    Ok(to_js(&About { version: env!("CARGO_PKG_VERSION"), rulebook })?)
}
