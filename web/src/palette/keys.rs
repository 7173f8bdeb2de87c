use super::texts;
use ventana_core::Locale;

/// Keys that are pressed together. `ctrl` is the command key on a Mac.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Keys {
    key: &'static str,
    ctrl: bool,
    shift: bool,
    alt: bool,
}

/// A key as the browser tells of it.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each key is held or not, on its own")]
pub(crate) struct Press<'a> {
    pub(crate) key: &'a str,
    pub(crate) ctrl: bool,
    pub(crate) meta: bool,
    pub(crate) shift: bool,
    pub(crate) alt: bool,
    pub(crate) mac: bool,
    /// In a place where keys write.
    pub(crate) in_field: bool,
}

/// The keys that are heard before the editor is there.
pub(crate) static PALETTE: [Keys; 1] = [Keys::of("k").ctrl()];
pub(crate) static SHORTCUTS: [Keys; 3] = [Keys::of("/").ctrl(), Keys::of("?"), Keys::of("F1")];
pub(crate) static THERE_AND_BACK: [Keys; 1] = [Keys::of("Enter").ctrl()];

impl Keys {
    pub(crate) const fn of(key: &'static str) -> Self {
        Self { key, ctrl: false, shift: false, alt: false }
    }

    pub(crate) const fn ctrl(self) -> Self {
        Self { ctrl: true, ..self }
    }

    pub(crate) const fn shift(self) -> Self {
        Self { shift: true, ..self }
    }

    pub(crate) const fn alt(self) -> Self {
        Self { alt: true, ..self }
    }

    /// A key that writes a character: on other keyboards it stands elsewhere, perhaps behind Shift.
    fn is_sign(&self) -> bool {
        self.key.len() == 1 && !self.key.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Whether these are the keys that were pressed. What writes a character is never taken in a field.
    pub(crate) fn match_press(&self, press: &Press<'_>) -> bool {
        let command = if press.mac { press.meta && !press.ctrl } else { press.ctrl && !press.meta };
        let other = if press.mac { press.ctrl } else { press.meta };
        self.key.eq_ignore_ascii_case(press.key)
            && self.ctrl == command
            && !other
            && self.alt == press.alt
            && (self.is_sign() || self.shift == press.shift)
            && !(press.in_field && self.key.len() == 1 && !self.ctrl)
    }

    /// The keys as their caps are called.
    pub(crate) fn caps(&self, mac: bool, locale: Locale) -> Vec<String> {
        let cap = |held: bool, sign: &str, text: &ventana_core::Text| {
            let name = if mac { sign } else { text.get(locale) };
            held.then(|| name.to_owned())
        };
        let own = match self.key {
            "Enter" => if mac { "↩" } else { texts::ENTER.get(locale) }.to_owned(),
            "Escape" => texts::ESCAPE.get(locale).to_owned(),
            "Home" => texts::HOME.get(locale).to_owned(),
            "End" => texts::END.get(locale).to_owned(),
            "ArrowUp" => "↑".to_owned(),
            "ArrowDown" => "↓".to_owned(),
            "ArrowLeft" => "←".to_owned(),
            "ArrowRight" => "→".to_owned(),
            key => key.to_uppercase(),
        };
        let held = [
            cap(self.alt, "⌥", &texts::ALT),
            cap(self.shift, "⇧", &texts::SHIFT),
            cap(self.ctrl, "⌘", &texts::CTRL),
        ];
        let mut caps: Vec<_> = held.into_iter().flatten().collect();
        if !mac {
            // As Windows and Linux write them: Ctrl, Alt, Shift.
            caps.sort_by_key(|cap| {
                [texts::CTRL.get(locale), texts::ALT.get(locale)]
                    .iter()
                    .position(|first| first == cap)
                    .unwrap_or(2)
            });
        }
        caps.push(own);
        caps
    }
}

/// The keys in one line, as a menu shows them and `aria-keyshortcuts` does not.
pub(crate) fn line(caps: &[String], mac: bool) -> String {
    caps.join(if mac { "" } else { " " })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str, held: &str, in_field: bool, mac: bool) -> Press<'static> {
        let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
        let has = |what| held.contains(what);
        Press { key, ctrl: has('c'), meta: has('m'), shift: has('s'), alt: has('a'), mac, in_field }
    }

    #[test]
    fn keys_are_met_exactly() {
        let palette = Keys::of("k").ctrl();
        assert!(palette.match_press(&press("k", "c", true, false)));
        assert!(palette.match_press(&press("K", "m", true, true)));
        assert!(
            !palette.match_press(&press("k", "c", true, true)),
            "in fields of a Mac Ctrl K deletes to the end of the line"
        );
        assert!(!palette.match_press(&press("k", "cs", true, false)));
        assert!(!palette.match_press(&press("k", "ca", true, false)), "AltGr is Ctrl and Alt, and writes");
        assert!(Keys::of("F8").shift().match_press(&press("F8", "s", true, false)));
        assert!(!Keys::of("F8").match_press(&press("F8", "s", true, false)));
    }

    #[test]
    fn a_key_that_writes_is_left_to_the_field() {
        let help = Keys::of("?");
        assert!(help.match_press(&press("?", "s", false, false)));
        assert!(!help.match_press(&press("?", "s", true, false)));
        // Where the slash stands behind Shift.
        assert!(Keys::of("/").ctrl().match_press(&press("/", "cs", true, false)));
    }

    #[test]
    fn caps_are_called_as_on_the_keyboard() {
        let undo = Keys::of("z").ctrl().shift();
        assert_eq!(line(&undo.caps(false, Locale::Es), false), "Ctrl Mayús Z");
        assert_eq!(line(&undo.caps(true, Locale::Es), true), "⇧⌘Z");
        assert_eq!(line(&Keys::of("Enter").alt().shift().caps(false, Locale::En), false), "Alt Shift Enter");
    }
}
