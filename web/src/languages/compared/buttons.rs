//! How the buttons of a language differ from those of the main one.

use super::super::parts::{self, Part, buttons, card_of, label, target};
use super::super::repairs::{self, Side, alignment};
use super::super::texts;
use super::{Comparison, Remark};
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::Json;

impl Comparison<'_> {
    pub(super) fn buttons(&mut self, said: &Diagnostic) {
        if self.is_said_of_cards(said) {
            return;
        }
        let card = card_of(&said.path);
        let (main, here) = (self.main.side, self.here.side);
        let (theirs, ours) = (buttons(main.document, card), buttons(here.document, card));
        let pairs = alignment(&theirs, &ours);
        let counts = self.fill(
            &texts::COUNT_OF_BUTTONS,
            &[
                ("main", self.main.name.into()),
                ("here", self.here.name.into()),
                ("n", theirs.len().into()),
                ("m", ours.len().into()),
            ],
        );
        let why = [counts.as_str(), " ", &self.of_main(&texts::WHY_BUTTONS)].concat();
        let unpaired = |parts: &[Part<'_>], is_paired: &dyn Fn(usize) -> bool| {
            (0..parts.len()).filter(|index| !is_paired(*index)).collect::<Vec<_>>()
        };
        let mut missing = unpaired(&theirs, &|index| pairs.iter().any(|(there, _)| *there == index));
        let mut extra = unpaired(&ours, &|index| pairs.iter().any(|(_, at)| *at == index));
        // What stands elsewhere is neither missing nor of this language alone.
        let mut is_turned = false;
        let alike: [fn(&Json, &Json) -> bool; 3] = [
            |a, b| target(a) == target(b) && label(a) == label(b),
            |a, b| target(a) == target(b),
            |_, _| true,
        ];
        for alike in alike {
            missing.retain(|there| {
                let same = |at: &usize| {
                    let pair = theirs.get(*there).zip(ours.get(*at));
                    pair.is_some_and(|(a, b)| {
                        parts::kind(a.json) == parts::kind(b.json) && alike(a.json, b.json)
                    })
                };
                let elsewhere = extra.iter().position(same);
                is_turned |= elsewhere.is_some();
                elsewhere.map(|at| extra.remove(at)).is_none()
            });
        }
        if is_turned && missing.is_empty() && extra.is_empty() {
            let fixes = vec![
                (self.of_main(&texts::ORDER_OF), repairs::reorder(main, here, card)),
                (
                    self.fill(&texts::ORDER_OF, &[("language", self.here.name.into())]),
                    repairs::reorder(here, main, card),
                ),
            ];
            let path = said.path.clone();
            let phrase = self.get(&texts::BUTTONS_TURNED);
            return self.say(
                said,
                Remark { path, phrase, message: Some(why), fixes, is_sound: true, ..Remark::default() },
            );
        }
        for index in missing {
            let Some(button) = theirs.get(index) else { continue };
            let copy = repairs::copy_button(main, here, card, index);
            let remark = Remark {
                path: said.path.clone(),
                phrase: self.fill(&texts::BUTTON_MISSING, &[("label", label(button.json).as_str().into())]),
                message: Some(why.clone()),
                main_path: Some(button.path.clone()),
                is_sound: copy.is_some(),
                fixes: vec![
                    (self.get(&texts::COPY_BUTTON), copy),
                    (self.of_main(&texts::REMOVE_FROM), repairs::remove_button(main, card, index)),
                ],
                ..Remark::default()
            };
            self.say(said, remark);
        }
        for index in extra {
            let Some(button) = ours.get(index) else { continue };
            let remove = repairs::remove_button(here, card, index);
            let remark = Remark {
                path: button.path.clone(),
                phrase: self.fill(&texts::BUTTON_EXTRA, &[("label", label(button.json).as_str().into())]),
                message: Some(why.clone()),
                is_sound: remove.is_some(),
                fixes: vec![
                    (self.get(&texts::REMOVE_HERE), remove),
                    (self.of_main(&texts::COPY_TO), repairs::copy_button(here, main, card, index)),
                ],
                ..Remark::default()
            };
            self.say(said, remark);
        }
    }

    /// The address of a button with other variables.
    pub(super) fn address(&mut self, said: &Diagnostic) {
        let card = card_of(&said.path);
        let index =
            said.path.strip_suffix("/url").and_then(|path| path.rsplit('/').next()?.parse::<usize>().ok());
        let theirs = index.and_then(|index| buttons(self.main.side.document, card).into_iter().nth(index));
        let ours = index.and_then(|index| buttons(self.here.side.document, card).into_iter().nth(index));
        let (Some(theirs), Some(ours)) = (theirs, ours) else {
            return self.plain(said, &texts::FORMAT_DIFFERS);
        };
        let copied = |from: &Part<'_>, to: &Part<'_>, side: Side<'_>| {
            let Json::Object(mut members) = to.json.clone() else { return None };
            for key in ["url", "example"] {
                match from.json.get(key) {
                    Some(value) => members.insert(key, value.clone()),
                    None => drop(members.remove(key)),
                }
            }
            Some(vec![side.edit(&to.path, members.into())])
        };
        let here_name = self.here.name;
        let remark = Remark {
            path: said.path.clone(),
            span: said.span,
            phrase: self.fill(&texts::ADDRESS_DIFFERS, &[("label", label(ours.json).as_str().into())]),
            message: Some(self.of_main(&texts::WHY_VARIABLES)),
            main_path: Some(theirs.path.clone()),
            is_sound: true,
            fixes: vec![
                (self.of_main(&texts::ADDRESS_OF), copied(&theirs, &ours, self.here.side)),
                (
                    self.fill(&texts::ADDRESS_OF, &[("language", here_name.into())]),
                    copied(&ours, &theirs, self.main.side),
                ),
            ],
            ..Remark::default()
        };
        self.say(said, remark);
    }
}
