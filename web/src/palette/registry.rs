use super::{Command, Desk, Entry, Keys, Run, Sign, always, keys, texts};
use crate::i18n::{self, locale};
use crate::platform::dom;
use crate::shell::{LOCALES, Theme};
use crate::state::editor;
use crate::{audience, desk, exchange, form, help, problems, rulebook, start};
use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::Text;

/// The commands of every room. A room that declares some is entered here.
pub(crate) fn commands() -> impl Iterator<Item = &'static Command> {
    let rooms: [&[Command]; 9] = [
        &OWN,
        &start::COMMANDS,
        &desk::COMMANDS,
        &audience::COMMANDS,
        &rulebook::COMMANDS,
        &help::COMMANDS,
        &exchange::COMMANDS,
        &form::COMMANDS,
        &problems::COMMANDS,
    ];
    rooms.into_iter().flatten()
}

/// What else the palette offers, made anew each time it opens.
const SOURCES: [fn() -> Vec<Entry>; 4] = [form::entries, problems::entries, parts, languages];

/// All rows of the palette as things stand.
pub(super) fn entries() -> Vec<Entry> {
    let locale = locale();
    let entry = |command: &'static Command| {
        let why_not = (command.why_not)().map(|why| why.get(locale).to_owned());
        // What has no reason to tell has no place here either.
        (why_not.as_deref() != Some("")).then(|| Entry {
            group: &texts::ACTIONS,
            name: command.name.get(locale).to_owned(),
            sign: Sign::Icon(command.icon),
            keys: command.keys.first().copied(),
            why_not,
            run: Arc::new(command.run),
        })
    };
    let mut entries: Vec<_> = commands().filter_map(entry).collect();
    entries.extend(SOURCES.iter().flat_map(|source| source()));
    // One group is one stretch; a stable sort keeps what each source has put in order.
    let groups: Vec<&Text> = entries.iter().map(|entry| entry.group).collect();
    entries.sort_by_key(|entry| groups.iter().position(|group| std::ptr::eq(*group, entry.group)));
    entries
}

/// What concerns the editor as a whole.
static OWN: [Command; 10] = [
    Command {
        name: &i18n::UNDO,
        icon: "undo",
        keys: &[Keys::of("z").ctrl()],
        why_not: || (!editor().can_undo()).then_some(&texts::NOTHING_TO_UNDO),
        run: || editor().undo(),
    },
    Command {
        name: &i18n::REDO,
        icon: "redo",
        keys: &[Keys::of("z").ctrl().shift(), Keys::of("y").ctrl()],
        why_not: || (!editor().can_redo()).then_some(&texts::NOTHING_TO_REDO),
        run: || editor().redo(),
    },
    Command {
        name: &texts::SWITCH_THEME,
        icon: "moon",
        keys: &[],
        why_not: always,
        run: || expect_context::<Theme>().toggle(),
    },
    Command {
        name: &texts::PHONE_ANDROID,
        icon: "phone",
        keys: &[],
        why_not: no_preview,
        run: || dom::press("#skin .seg:nth-of-type(1) input"),
    },
    Command {
        name: &texts::PHONE_IPHONE,
        icon: "phone",
        keys: &[],
        why_not: no_preview,
        run: || dom::press("#skin .seg:nth-of-type(2) input"),
    },
    Command {
        name: &texts::PHONE_LIGHT,
        icon: "sun",
        keys: &[],
        why_not: no_preview,
        run: || dom::press("#phone-theme .seg:nth-of-type(1) input"),
    },
    Command {
        name: &texts::PHONE_DARK,
        icon: "moon",
        keys: &[],
        why_not: no_preview,
        run: || dom::press("#phone-theme .seg:nth-of-type(2) input"),
    },
    Command {
        name: &texts::COMMANDS,
        icon: "search",
        keys: &keys::PALETTE,
        why_not: always,
        run: || expect_context::<Desk>().open_palette(),
    },
    Command {
        name: &texts::SHORTCUTS,
        icon: "question",
        keys: &keys::SHORTCUTS,
        why_not: always,
        run: || expect_context::<Desk>().help.set(true),
    },
    Command {
        name: &texts::CLOSE_IT,
        icon: "close",
        keys: &[Keys::of("Escape")],
        why_not: super::listen::nothing_open,
        run: super::listen::close,
    },
];

fn no_preview() -> Option<&'static Text> {
    dom::element("skin").is_none().then_some(&texts::NO_PREVIEW)
}

/// The sections of the form, and the columns beside it.
fn parts() -> Vec<Entry> {
    let to = |name: String, icon: &'static str, run: Run| Entry {
        group: &texts::GO_TO,
        name,
        sign: Sign::Icon(icon),
        keys: None,
        why_not: None,
        run,
    };
    let section =
        |(id, name): (String, String)| to(name, "chevron-right", Arc::new(move || dom::focus_section(&id)));
    let mut parts: Vec<_> = dom::headings(".col-form h2[id]").into_iter().map(section).collect();
    let locale = locale();
    for (text, icon, run) in super::view::COLUMNS {
        parts.push(to(text.get(locale).to_owned(), icon, Arc::new(run)));
    }
    parts
}

fn languages() -> Vec<Entry> {
    let entry = |(of, name): &(ventana_core::Locale, &'static str)| {
        let of = *of;
        Entry {
            group: &texts::LANGUAGES,
            name: (*name).to_owned(),
            sign: Sign::Icon("globe"),
            keys: None,
            why_not: None,
            run: Arc::new(move || editor().speak(of)),
        }
    };
    LOCALES.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_are_called_by_the_same_keys() {
        let mut all: Vec<Keys> = commands().flat_map(|command| command.keys).copied().collect();
        let count = all.len();
        all.dedup_by(|a, b| a == b);
        let twice: Vec<_> = all
            .iter()
            .enumerate()
            .filter(|(at, keys)| all.iter().skip(at + 1).any(|other| other == *keys))
            .collect();
        assert_eq!((twice, all.len()), (vec![], count));
    }

    #[test]
    fn the_browser_keeps_the_keys_that_it_cannot_spare() {
        let kept =
            ["t", "w", "n", "r", "l", "p", "s", "f", "a", "c", "v", "x", "d", "h", "j", "0", "+", "-", "Tab"]
                .map(|key| Keys::of(key).ctrl());
        let own = ["F3", "F5", "F6", "F7", "F10", "F11", "F12"].map(Keys::of);
        for keys in commands().flat_map(|command| command.keys) {
            assert!(!kept.contains(keys) && !own.contains(keys), "{keys:?}");
        }
    }
}
