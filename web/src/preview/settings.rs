//! How the preview is shown. It is kept while the page is open, whichever pane is in front.

use super::contact::{self, Filled};
use super::fold::Most;
use crate::i18n::locale;
use crate::platform::dom;
use crate::state::editor;
use leptos::prelude::*;
use ventana_core::preview::{Options, Values};
use ventana_core::template::Category;

/// Whose app shows the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Skin {
    Android,
    Iphone,
    Web,
}

impl Skin {
    /// The word that styles know it by.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Iphone => "iphone",
            Self::Web => "web",
        }
    }
}

/// What stands in the places of variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    Samples,
    Raw,
    Contact,
}

/// The widths of phones, in their own pixels.
pub(crate) const WIDTHS: [u16; 4] = [320, 360, 390, 412];

/// What WhatsApp Web needs beside its list of chats: a message and its margins.
const WINDOW: u16 = 462;

#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) skin: RwSignal<Skin>,
    /// `None`: as the page.
    pub(crate) dark: RwSignal<Option<bool>>,
    /// `None`: the usual one of the skin, or nearest to this screen.
    pub(crate) width: RwSignal<Option<u16>>,
    pub(crate) fill: RwSignal<Fill>,
    /// The values of one contact by the id of the draft.
    contacts: RwSignal<Vec<(String, Filled)>>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        Self {
            skin: RwSignal::new(Skin::Android),
            dark: RwSignal::new(None),
            width: RwSignal::new(None),
            fill: RwSignal::new(Fill::Samples),
            contacts: RwSignal::new(Vec::new()),
        }
    }

    /// The width that the message is laid out at.
    pub(crate) fn device(self) -> u16 {
        let skin = self.skin.get();
        if skin == Skin::Web {
            return WINDOW;
        }
        self.width.get().unwrap_or_else(|| usual(skin, dom::screen_width()))
    }

    /// How much of the body is shown before it is folded.
    pub(crate) fn most(self, category: Option<Category>) -> Most {
        most(self.skin.get(), self.device(), category)
    }

    /// What the contact of the draft on the desk has, tracked.
    pub(crate) fn contact(self) -> Filled {
        let id = editor().family.with(|family| family.id().to_owned());
        self.contacts.with(|contacts| {
            contacts.iter().find(|(of, _)| *of == id).map(|(_, filled)| filled.clone()).unwrap_or_default()
        })
    }

    pub(crate) fn set_values(self, values: Filled) {
        let id = editor().family.with_untracked(|family| family.id().to_owned());
        self.contacts.update(|contacts| {
            if !contacts.iter().any(|(of, _)| *of == id) {
                contacts.push((id.clone(), Vec::new()));
            }
            let Some((_, filled)) = contacts.iter_mut().find(|(of, _)| *of == id) else { return };
            for (place, value) in values {
                filled.retain(|(of, _)| *of != place);
                filled.push((place, value));
            }
        });
    }

    /// As the core is asked, tracked.
    pub(crate) fn options(self, category: Option<Category>) -> Options {
        let fill = self.fill.get();
        let values = match fill {
            Fill::Contact => contact::values(&self.contact()),
            Fill::Samples => samples(category),
            Fill::Raw => Values::default(),
        };
        Options { locale: locale(), samples: fill == Fill::Samples, values }
    }
}

/// Samples for a template that has none of its own.
pub(crate) fn samples(category: Option<Category>) -> Values {
    if category == Some(Category::Authentication) {
        return Values { body: vec![("1".to_owned(), "123456".to_owned())], ..Values::default() };
    }
    Values::default()
}

/// The usual width of a phone; on a phone, the widest that fits.
fn usual(skin: Skin, screen: f64) -> u16 {
    if screen < 900.0 {
        return WIDTHS.into_iter().rev().find(|width| f64::from(*width) <= screen).unwrap_or(WIDTHS[0]);
    }
    if skin == Skin::Iphone { 390 } else { 360 }
}

/// Folklore but for the number of characters, which the apps' sources hold.
fn most(skin: Skin, device: u16, category: Option<Category>) -> Most {
    let device = u32::from(device);
    let wide = match skin {
        Skin::Android => device.saturating_sub(60).min(300) - 20,
        Skin::Iphone => (device * 82 / 100).min(304) - 24,
        // 320 pixels of a text of 14.2.
        Skin::Web => 360,
    };
    let lines = if category == Some(Category::Marketing) { 5 } else { usize::MAX };
    let characters = if skin == Skin::Web { 768 } else { 3000 };
    Most { lines, wide, characters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_shows_itself_and_a_desk_the_usual_one() {
        assert_eq!(usual(Skin::Android, 1280.0), 360);
        assert_eq!(usual(Skin::Iphone, 1280.0), 390);
        assert_eq!(usual(Skin::Iphone, 393.0), 390);
        assert_eq!(usual(Skin::Android, 300.0), 320);
    }

    #[test]
    fn only_marketing_is_folded_by_lines() {
        let marketing = most(Skin::Android, 360, Some(Category::Marketing));
        assert_eq!((marketing.lines, marketing.wide), (5, 280));
        assert_eq!(most(Skin::Android, 320, None), Most { lines: usize::MAX, wide: 240, characters: 3000 });
        assert_eq!(most(Skin::Web, WINDOW, None).characters, 768);
    }
}
