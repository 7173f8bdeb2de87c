//! The frame around the form: top bar, verdict bar, dialogs, and the only effects of the editor.

mod bar;
mod language;
mod newer;
mod sheets;
mod texts;
mod theme;
mod toast;
mod topbar;
mod verdict;

pub(crate) use bar::Bar;
pub(crate) use language::{LOCALES, opening_locale, reflect_language, speak};
pub(crate) use newer::Newer;
pub(crate) use sheets::sheets_in_history;
pub(crate) use texts::NO_WORDS;
pub(crate) use theme::Theme;
pub(crate) use toast::Toaster;
pub(crate) use topbar::TopBar;
pub(crate) use verdict::VerdictBar;
