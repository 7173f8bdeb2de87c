//! The command from its words to its exit code.

use crate::args::{self, Asked, Color, Fixes, Format, Options};
use crate::check::{Checked, Counts, check};
use crate::document::parts;
use crate::files::{File, Found, INPUT, find};
use crate::host::{Failure, Host, Stream, Thing, Unprinted};
use crate::report::human::{fixed_lines, printable};
use crate::report::{self, Manner, Report, VERSION, rulebook_date};
use crate::texts;
use ventana_core::Locale;

/// How a run ended, as exit codes have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is wrong.
    Sound = 0,
    /// There is an error, or there are too many warnings.
    Wrong = 1,
    /// The command was used wrongly, or something could not be read or written.
    Failed = 2,
}

/// The largest file that is read, in bytes: more than the answer for the most templates that an account may hold.
const LARGEST: u64 = 64 * MEGABYTE;
const MEGABYTE: u64 = 1_000_000;

/// How many columns a line takes where nobody says how wide the terminal is.
const WIDTH: usize = 100;

/// From this many files on progress is shown.
const MANY: usize = 50;

/// Runs the command with the words behind its name.
pub fn run(words: &[String], host: &mut dyn Host) -> Outcome {
    let locale = args::locale(words);
    let asked = match args::read(words) {
        Ok(asked) => asked,
        Err(misuse) => {
            let _ = host.print(Stream::Errors, &(printable(&misuse.message(locale)) + "\n"));
            return Outcome::Failed;
        }
    };
    let text = match asked {
        Asked::Help => texts::HELP.get(locale).to_owned(),
        Asked::Version => {
            let args = [("version", VERSION.into()), ("date", rulebook_date().into())];
            texts::VERSION.fill(locale, &args) + "\n"
        }
        Asked::Check(options) => return Run::new(&options, locale, host).all(),
    };
    match host.print(Stream::Output, &text).and_then(|()| host.finish()) {
        Err(Unprinted::Failed) => Outcome::Failed,
        Ok(()) | Err(Unprinted::Unread) => Outcome::Sound,
    }
}

struct Run<'a> {
    options: &'a Options,
    locale: Locale,
    host: &'a mut dyn Host,
    report: Box<dyn Report>,
    /// Where the report goes: beside the output, where that is the fixed standard input.
    stream: Stream,
    counts: Counts,
    /// Whether a line of progress stands in the terminal.
    is_in_progress: bool,
}

impl<'a> Run<'a> {
    fn new(options: &'a Options, locale: Locale, host: &'a mut dyn Host) -> Self {
        let is_filter = options.fixes != Fixes::None && options.paths.iter().any(|path| path == INPUT);
        let stream = if is_filter { Stream::Errors } else { Stream::Output };
        let width = host.is_terminal(stream).then(|| {
            let wished = host.variable("COLUMNS").and_then(|columns| columns.parse().ok());
            wished.or_else(|| host.columns(stream))
        });
        let width = width.flatten().unwrap_or(WIDTH);
        let manner = Manner {
            locale,
            is_quiet: options.is_quiet,
            is_colored: is_colored(options, stream, host),
            width,
        };
        let report = report::of(options.format, manner);
        Self { options, locale, host, report, stream, counts: Counts::default(), is_in_progress: false }
    }

    fn all(mut self) -> Outcome {
        // Whoever reads no more has seen enough: what was found until then decides. What is cut short is no report.
        let is_cut = self.tell().and_then(|()| self.host.finish()) == Err(Unprinted::Failed);
        let too_many = self.options.max_warnings.is_some_and(|most| self.counts.warnings > most);
        if is_cut || self.counts.failures > 0 || self.is_idle() {
            Outcome::Failed
        } else if self.counts.errors > 0 || too_many {
            Outcome::Wrong
        } else {
            Outcome::Sound
        }
    }

    /// Whether all that was found are files without a template: a gate that looks at the wrong folder must not pass.
    fn is_idle(&self) -> bool {
        self.counts.files == 0 && self.counts.passed_over > 0
    }

    fn tell(&mut self) -> Result<(), Unprinted> {
        let head = self.report.begin();
        self.put(self.stream, &head)?;
        let Found { files, failures } = find(&self.options.paths, self.host);
        for (path, failure) in failures {
            let why = failure
                .map_or_else(|| texts::NO_JSON.get(self.locale).to_owned(), |failure| self.why(failure));
            self.fail(&path, &why)?;
        }
        for (index, file) in files.iter().enumerate() {
            self.show_progress(index, files.len())?;
            self.file(file)?;
        }
        let end = self.report.end(&self.counts);
        self.put(self.stream, &end)?;
        if self.is_idle() {
            let sentence = texts::NO_TEMPLATE.get(self.locale);
            self.put(Stream::Errors, &format!("{sentence}\n"))?;
        }
        if let Some(most) = self.options.max_warnings.filter(|most| self.counts.warnings > *most) {
            let args = [("n", most.to_string())];
            let args = args.each_ref().map(|(name, most)| (*name, most.as_str().into()));
            let sentence = texts::TOO_MANY_WARNINGS.fill(self.locale, &args);
            self.put(Stream::Errors, &(sentence + "\n"))?;
        }
        Ok(())
    }

    fn file(&mut self, file: &File) -> Result<(), Unprinted> {
        let is_input = file.path == INPUT;
        let shown = match &self.options.input_name {
            Some(name) if is_input => name.clone(),
            _ if is_input => "stdin".to_owned(),
            _ => file.path.clone(),
        };
        let text = match self.content(file) {
            Ok(text) => text,
            Err(Unread::NoTemplate) => {
                self.counts.passed_over += 1;
                return Ok(());
            }
            Err(Unread::Failed(why)) => return self.fail(&shown, &why),
        };
        // A byte order mark is kept, and counts as no column.
        let (mark, body) = match text.strip_prefix('\u{FEFF}') {
            Some(body) => ("\u{FEFF}", body),
            None => ("", text.as_str()),
        };
        let Some(parts) = parts(body, file.is_named) else {
            self.counts.passed_over += 1;
            return Ok(());
        };
        let checked = check(&shown, body, parts, self.options, self.locale);
        if self.options.fixes != Fixes::None {
            let fixed = [mark, &checked.text].concat();
            if is_input {
                self.put(Stream::Output, &fixed)?;
            } else if checked.is_changed
                && let Err(failure) = self.host.write(&file.path, &fixed)
            {
                let why = match failure {
                    Failure::Other(why) => {
                        texts::UNWRITABLE.fill(self.locale, &[("why", why.as_str().into())])
                    }
                    known => self.why(known),
                };
                return self.fail(&shown, &why);
            }
        }
        self.counts.add(&checked);
        self.tell_fixes(&checked)?;
        let told = self.report.file(&checked);
        self.put(self.stream, &told)
    }

    /// A report for a service has no place for what was changed.
    fn tell_fixes(&mut self, checked: &Checked) -> Result<(), Unprinted> {
        if !matches!(self.options.format, Format::Sarif | Format::Github) {
            return Ok(());
        }
        let lines: String = fixed_lines(checked, self.locale).into_iter().map(|line| line + "\n").collect();
        self.put(Stream::Errors, &lines)
    }

    fn content(&mut self, file: &File) -> Result<String, Unread> {
        let read = if file.path == INPUT {
            self.host.read_input()
        } else {
            match self.host.look(&file.path) {
                Ok(Thing::Folder) if !file.is_named => return Err(Unread::NoTemplate),
                Ok(Thing::File { bytes }) if bytes > LARGEST && !file.is_named => {
                    return Err(Unread::NoTemplate);
                }
                Ok(Thing::File { bytes }) if bytes > LARGEST => return Err(self.too_large()),
                _ => self.host.read(&file.path),
            }
        };
        let bytes = read.map_err(|failure| Unread::Failed(self.why(failure)))?;
        if bytes.len() as u64 > LARGEST {
            return Err(self.too_large());
        }
        String::from_utf8(bytes).map_err(|_| {
            if file.is_named {
                Unread::Failed(texts::UNDECODABLE.get(self.locale).to_owned())
            } else {
                Unread::NoTemplate
            }
        })
    }

    fn too_large(&self) -> Unread {
        let most = usize::try_from(LARGEST / MEGABYTE).unwrap_or(usize::MAX);
        Unread::Failed(texts::TOO_LARGE.fill(self.locale, &[("n", most.into())]))
    }

    fn why(&self, failure: Failure) -> String {
        match failure {
            Failure::Missing => texts::MISSING.get(self.locale).to_owned(),
            Failure::Denied => texts::DENIED.get(self.locale).to_owned(),
            Failure::Other(why) => texts::UNREADABLE.fill(self.locale, &[("why", why.as_str().into())]),
        }
    }

    fn fail(&mut self, path: &str, why: &str) -> Result<(), Unprinted> {
        self.counts.failures += 1;
        let told = self.report.failure(path, why);
        self.put(self.stream, &told)?;
        self.put(Stream::Errors, &format!("{}: {}\n", printable(path), printable(why)))
    }

    fn show_progress(&mut self, done: usize, all: usize) -> Result<(), Unprinted> {
        if all < MANY || !done.is_multiple_of(10) || !self.host.is_terminal(Stream::Errors) {
            return Ok(());
        }
        let line = texts::PROGRESS.fill(self.locale, &[("done", done.into()), ("n", all.into())]);
        self.is_in_progress = true;
        self.host.print(Stream::Errors, &format!("\r{line}\u{1b}[K"))
    }

    fn put(&mut self, stream: Stream, text: &str) -> Result<(), Unprinted> {
        if text.is_empty() {
            return Ok(());
        }
        if std::mem::take(&mut self.is_in_progress) {
            self.host.print(Stream::Errors, "\r\u{1b}[K")?;
        }
        self.host.print(stream, text)
    }
}

/// Why a file is not checked.
enum Unread {
    /// It holds no template, and nobody named it.
    NoTemplate,
    /// It cannot be read.
    Failed(String),
}

fn is_colored(options: &Options, stream: Stream, host: &dyn Host) -> bool {
    match options.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            host.variable("NO_COLOR").is_none()
                && (host.variable("FORCE_COLOR").is_some_and(|force| force != "0")
                    || host.is_terminal(stream) && host.variable("TERM").is_none_or(|term| term != "dumb"))
        }
    }
}
