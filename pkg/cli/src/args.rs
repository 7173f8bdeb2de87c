//! From the words behind `ventana` to what is asked for.

use crate::texts;
use ventana_core::rules::Purpose;
use ventana_core::{Locale, Text};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// How the command is used.
    Help,
    /// Which version it is.
    Version,
    /// What is wrong with templates.
    Check(Options),
}

/// How templates are checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Files and folders; `-` is standard input.
    pub paths: Vec<String>,
    /// How findings are written.
    pub format: Format,
    /// Which fixes are written back.
    pub fixes: Fixes,
    /// What is going to happen to the templates.
    pub purpose: Option<Purpose>,
    /// More warnings than this are a failure.
    pub max_warnings: Option<usize>,
    /// Whether errors alone are told.
    pub is_quiet: bool,
    /// Whether there are colours.
    pub color: Color,
    /// What standard input is called.
    pub input_name: Option<String>,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people, with the line underlined.
    #[default]
    Human,
    /// One document with everything.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of a run of GitHub Actions.
    Github,
}

/// Which fixes are written back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fixes {
    /// None.
    #[default]
    None,
    /// Those that leave nothing to a person.
    Safe,
    /// All that only improve.
    All,
}

/// Whether there are colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// Where a person looks at a terminal that has them.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A word that cannot be understood: the sentence that says so, and what it is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    text: Text,
    word: String,
    choice: &'static str,
}

impl Misuse {
    fn new(text: Text, word: &str) -> Self {
        Self { text, word: word.to_owned(), choice: "" }
    }

    /// What is wrong, in a language.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        self.text.fill(locale, &[("word", self.word.as_str().into()), ("choice", self.choice.into())])
    }
}

/// The language of everything that is said, from the option alone: nothing else may change what CI prints.
#[must_use]
pub fn locale(words: &[String]) -> Locale {
    let mut words = words.iter().take_while(|word| *word != "--");
    let mut found = None;
    while let Some(word) = words.next() {
        let code = match word.as_str() {
            "--locale" => words.next().map(String::as_str),
            _ => word.strip_prefix("--locale="),
        };
        found = code.and_then(Locale::from_code).or(found);
    }
    found.unwrap_or_default()
}

/// Reads the words behind the name of the command.
///
/// # Errors
/// The first word that cannot be understood.
pub fn read(words: &[String]) -> Result<Asked, Misuse> {
    let mut options = Options::default();
    let mut rest = words.iter().map(String::as_str);
    let mut command = None;
    while let Some(word) = rest.next() {
        let (name, attached) = match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value)),
            _ => (word, None),
        };
        let mut value = |choice| {
            attached.or_else(|| rest.next()).ok_or(Misuse { choice, ..Misuse::new(texts::NO_VALUE, name) })
        };
        match name {
            "-h" | "--help" => return Ok(Asked::Help),
            "-V" | "--version" => return Ok(Asked::Version),
            "--format" => options.format = pick(name, value(FORMATS)?, FORMATS, format)?,
            "--locale" => drop(pick(name, value(LOCALES)?, LOCALES, Locale::from_code)?),
            "--purpose" => options.purpose = Some(pick(name, value(PURPOSES)?, PURPOSES, purpose)?),
            "--color" => options.color = pick(name, value(COLORS)?, COLORS, color)?,
            "--stdin-name" => options.input_name = Some(value("PATH")?.to_owned()),
            "--max-warnings" => {
                options.max_warnings =
                    Some(pick(name, value("N")?, "0, 1, 2, …", |word| word.parse().ok())?);
            }
            "--fix" => options.fixes = pick(name, attached.unwrap_or("safe"), FIXES, fixes)?,
            "--strict" if attached.is_none() => options.max_warnings = Some(0),
            "-q" | "--quiet" if attached.is_none() => options.is_quiet = true,
            "--no-color" if attached.is_none() => options.color = Color::Never,
            "--" if command.is_some() => {
                options.paths.extend(rest.by_ref().map(str::to_owned));
            }
            _ if name.len() > 1 && name.starts_with('-') => {
                return Err(Misuse::new(texts::NO_OPTION, name));
            }
            _ if command.is_none() => command = Some(word),
            _ => options.paths.push(word.to_owned()),
        }
    }
    match command {
        Some("check") if options.paths.is_empty() => Err(Misuse::new(texts::NO_FILES, "")),
        Some("check") => Ok(Asked::Check(options)),
        Some("help") => Ok(Asked::Help),
        Some(other) => Err(Misuse::new(texts::NO_COMMAND, other)),
        None => Err(Misuse::new(texts::NOTHING_ASKED, "")),
    }
}

const FORMATS: &str = "human, json, sarif, github";
const LOCALES: &str = "en, es, pt";
const PURPOSES: &str = "create, edit, stored";
const COLORS: &str = "auto, always, never";
const FIXES: &str = "safe, all";

fn pick<T>(
    name: &str,
    word: &str,
    choice: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, Misuse> {
    read(word)
        .ok_or_else(|| Misuse { choice, ..Misuse::new(texts::NO_SUCH_VALUE, &[name, "=", word].concat()) })
}

fn format(word: &str) -> Option<Format> {
    Some(match word {
        "human" => Format::Human,
        "json" => Format::Json,
        "sarif" => Format::Sarif,
        "github" => Format::Github,
        _ => return None,
    })
}

fn purpose(word: &str) -> Option<Purpose> {
    Some(match word {
        "create" => Purpose::Create,
        "edit" => Purpose::Edit,
        "stored" => Purpose::Stored,
        _ => return None,
    })
}

fn color(word: &str) -> Option<Color> {
    Some(match word {
        "auto" => Color::Auto,
        "always" => Color::Always,
        "never" => Color::Never,
        _ => return None,
    })
}

fn fixes(word: &str) -> Option<Fixes> {
    Some(match word {
        "safe" => Fixes::Safe,
        "all" => Fixes::All,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    fn checked(line: &str) -> Options {
        match read(&words(line)) {
            Ok(Asked::Check(options)) => options,
            other => panic!("{line}: {other:?}"),
        }
    }

    fn refused(line: &str) -> String {
        read(&words(line)).expect_err(line).message(locale(&words(line)))
    }

    #[test]
    fn options_stand_before_and_behind_files_and_take_their_value_either_way() {
        let options =
            checked("--format json check a.json --fix b.json --max-warnings=3 - -q --purpose stored");
        let paths = ["a.json", "b.json", "-"].map(str::to_owned).to_vec();
        let expected = Options {
            paths,
            format: Format::Json,
            fixes: Fixes::Safe,
            max_warnings: Some(3),
            is_quiet: true,
            purpose: Some(Purpose::Stored),
            ..Options::default()
        };
        assert_eq!(options, expected);
        assert_eq!(checked("check a --fix=all --strict").max_warnings, Some(0));
        assert_eq!(checked("check a --fix=all").fixes, Fixes::All);
    }

    #[test]
    fn behind_two_dashes_everything_is_a_file() {
        assert_eq!(checked("check -- --fix -q").paths, ["--fix", "-q"]);
        assert_eq!(locale(&words("check -- --locale es")), Locale::En);
    }

    #[test]
    fn help_and_version_need_nothing_else() {
        assert_eq!(read(&words("check --help")), Ok(Asked::Help));
        assert_eq!(read(&words("help")), Ok(Asked::Help));
        assert_eq!(read(&words("-V")), Ok(Asked::Version));
    }

    #[test]
    fn what_is_not_understood_is_named_in_the_language_asked_for() {
        assert!(refused("check a --fast").contains("--fast"));
        assert!(refused("check a --format xml").contains("human, json, sarif, github"));
        assert!(refused("check a --format").contains("--format"));
        assert!(refused("check a --quiet=yes").contains("--quiet"));
        assert!(refused("lint a").contains("lint"));
        assert!(refused("check a --max-warnings -1").contains("-1"));
        assert_ne!(refused("check --locale es"), refused("check"));
        assert_ne!(refused("--locale=pt"), refused(""));
        assert!(refused("check a --locale fr").contains("en, es, pt"));
    }
}
