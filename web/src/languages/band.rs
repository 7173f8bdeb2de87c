use super::judged::{Judged, aligned};
use super::names::spoken;
use super::texts;
use crate::i18n::locale;
use crate::state::Editor;
use crate::ui::Icon;
use crate::ui::marks::{Piece, pieces};
use leptos::prelude::*;
use ventana_core::{Arg, Locale, Text};

/// How many differences the band tells; the rest is counted.
const TOLD: usize = 3;

/// What the band under the tabs says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Band {
    says: String,
    /// The main language, as its tab calls it.
    main: String,
    is_main: bool,
    /// Whether something can be brought in line at once.
    can_align: bool,
}

/// Nothing where there is but one language.
fn band(judged: &Judged, locale: Locale) -> Option<Band> {
    if judged.count() < 2 {
        return None;
    }
    let main = judged.name(0);
    let fill = |text: &Text, args: &[(&str, Arg<'_>)]| text.fill(locale, args);
    let named = [("language", main.into()), ("n", judged.count().into())];
    let shown = judged.shown();
    let sound =
        |index: usize| judged.differences(index).iter().any(|difference| difference.sound_fix().is_some());
    let (says, can_align) = if shown == 0 {
        let differing = (1..judged.count()).filter(|index| !judged.differences(*index).is_empty());
        let told = differing.map(|index| {
            [judged.name(index), " (", &judged.differences(index).len().to_string(), ")"].concat()
        });
        let told: Vec<_> = told.collect();
        let says = if told.is_empty() {
            fill(&texts::ALL_ALIKE, &named)
        } else {
            [&fill(&texts::OTHERS_DIFFER, &named), " ", &told.join(", "), "."].concat()
        };
        (says, (1..judged.count()).any(sound))
    } else {
        let codes = judged.codes();
        let code = codes.first().copied().unwrap_or_default();
        let untranslated = Some(judged.untranslated(shown)).filter(|n| *n > 0).map(|n| {
            fill(
                &texts::UNTRANSLATED,
                &[("n", n.into()), ("language", spoken(code, &codes, locale).as_str().into())],
            )
        });
        let differences = judged.differences(shown);
        let mut told: Vec<_> =
            differences.iter().take(TOLD).map(|difference| difference.phrase.clone()).collect();
        if differences.len() > TOLD {
            told.push(fill(&texts::AND_MORE, &[("n", (differences.len() - TOLD).into())]));
        }
        let alike = told.is_empty();
        told.extend(untranslated);
        let says = match (alike, told.is_empty()) {
            (true, true) => fill(&texts::ALIKE, &named),
            (true, false) => [&fill(&texts::ALIKE, &named), " ", &told.join(", "), "."].concat(),
            _ => [&fill(&texts::DIFFERS, &named), " ", &told.join(", "), "."].concat(),
        };
        (says, sound(shown))
    };
    Some(Band { says, main: main.to_owned(), is_main: shown == 0, can_align })
}

/// Says what bringing languages in line has led to: what still differs needs a person.
fn tell_done(editor: Editor, judged: &Judged, only: Option<usize>) {
    let left: usize = (1..judged.count())
        .filter(|index| only.is_none_or(|only| only == *index))
        .map(|index| judged.differences(index).len())
        .sum();
    match only {
        _ if left > 0 => editor.tell_that(&texts::LEFT_TO_YOU, &[("n", left.into())]),
        Some(index) => editor.tell_that(
            &texts::DONE_AS_IN,
            &[("language", judged.name(index).into()), ("main", judged.name(0).into())],
        ),
        None => editor.tell(&texts::DONE_IN_ALL, true),
    }
}

pub(super) fn view(editor: Editor) -> AnyView {
    let state = Memo::new(move |_| editor.judged.with(|judged| band(judged, locale())));
    let is_beside =
        move || editor.beside.get() && state.with(|state| state.as_ref().is_some_and(|band| !band.is_main));
    let turn = move |_| {
        if is_beside() {
            editor.beside.set(false);
        } else {
            editor.beside.set(true);
            if editor.judged.with_untracked(Judged::shown) == 0 {
                editor.show_language(1);
            }
        }
    };
    let align = move |_| {
        let shown = editor.judged.with_untracked(Judged::shown);
        let only = (shown > 0).then_some(shown);
        let locale = editor.locale().get_untracked();
        editor.change_family(|family| *family = aligned(family, only, locale));
        editor.judged.with_untracked(|judged| tell_done(editor, judged, only));
    };
    let face = move || {
        let Band { says, main, is_main, can_align } = state.get()?;
        let align_name = if is_main {
            texts::SAME_IN_ALL.get(locale()).to_owned()
        } else {
            texts::AS_IN.fill(locale(), &[("language", main.as_str().into())])
        };
        let said = pieces(&says, &[]).into_iter().map(Piece::into_view).collect_view();
        Some(view! {
            <div class="language-band">
                <Icon name="circle" class="s18"/>
                <p>{said}</p>
                <span class="band-ways">
                    {can_align.then(|| view! { <button type="button" class="link" on:click=align>{align_name}</button> })}
                    <button type="button" class="link" id="side-by-side" on:click=turn>
                        {move || if is_beside() { texts::BACK_TO_FORM.get(locale()) } else { texts::SIDE_BY_SIDE.get(locale()) }}
                    </button>
                </span>
            </div>
        })
    };
    face.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{Draft, Family};
    use ventana_core::json::parse;

    fn said(variants: &[(&str, &str)], shown: usize) -> Option<(String, bool)> {
        let draft = |(language, components): &(&str, &str)| {
            let text = format!(
                r#"{{"name":"a","language":"{language}","category":"UTILITY","components":[{components}]}}"#
            );
            Draft::from_json(parse(&text).unwrap()).unwrap()
        };
        let mut family = Family::new("1", draft(&variants[0]));
        for variant in &variants[1..] {
            family.add(draft(variant));
        }
        family.show(shown);
        band(&Judged::of(&family, Locale::En, None), Locale::En).map(|band| (band.says, band.can_align))
    }

    #[test]
    fn it_says_what_differs_and_what_is_still_to_be_translated() {
        let es = (
            "es",
            r#"{"type":"BODY","text":"Hola {{1}}, ya sale."},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Vale"}]}"#,
        );
        let fr = (
            "fr",
            r#"{"type":"BODY","text":"Bonjour, il part."},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Vale"}]}"#,
        );
        let pt = ("pt_BR", r#"{"type":"BODY","text":"Oi {{1}}, já sai."}"#);
        let text = |text: &str, can_align| Some((text.to_owned(), can_align));
        assert_eq!(said(&[es], 0), None);
        assert_eq!(
            said(&[es, fr], 1),
            text("Differs from Español: {{1}} is missing, 1 text is still in Spanish.", false)
        );
        assert_eq!(said(&[es, pt], 1), text("Differs from Español: the button “Vale” is missing.", true));
        assert_eq!(said(&[es, fr, pt], 0), text("Not like Español: Français (1), Português (1).", true));
        assert_eq!(said(&[es, ("es_MX", es.1)], 1), text("The same parts as Español.", false));
        assert_eq!(said(&[es, ("es_MX", es.1)], 0), text("All 2 languages have the same parts.", false));
    }
}
