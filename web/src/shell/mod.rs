//! The frame around the form: top bar, verdict bar, dialogs, and the only effects of the editor.

mod effects;
mod newer;
mod sheets;
mod texts;
mod theme;
mod toast;
mod topbar;
mod verdict;

pub(crate) use effects::{opening_locale, reflect_language, speak};
pub(crate) use newer::Newer;
pub(crate) use sheets::sheets_in_history;
pub(crate) use theme::Theme;
pub(crate) use toast::Toaster;
pub(crate) use topbar::{LOCALES, TopBar};
pub(crate) use verdict::VerdictBar;
