//! A machine in memory: files by their path, and what is printed.

#![allow(dead_code, reason = "each file of tests uses what it needs")]

use std::collections::BTreeMap;
use ventana_cli::host::{Entry, Failure, Host, Stream, Thing, Unprinted};
use ventana_cli::{Outcome, run};

#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) input: Vec<u8>,
    pub(crate) output: String,
    pub(crate) errors: String,
    pub(crate) variables: BTreeMap<String, String>,
    /// Whether a person looks at both streams.
    pub(crate) is_terminal: bool,
    /// How wide the terminal says that it is.
    pub(crate) columns: Option<usize>,
    /// Files that cannot be written.
    pub(crate) is_sealed: bool,
    /// How much output is taken, and why no more is.
    pub(crate) room: Option<(usize, Unprinted)>,
}

impl Memory {
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        Self { files, ..Self::default() }
    }

    pub(crate) fn run(&mut self, line: &str) -> Outcome {
        let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        run(&words, self)
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        std::str::from_utf8(&self.files[path]).expect("a text")
    }
}

impl Host for Memory {
    fn look(&mut self, path: &str) -> Result<Thing, Failure> {
        if let Some(bytes) = self.files.get(path) {
            return Ok(Thing::File { bytes: bytes.len() as u64 });
        }
        let inside = format!("{path}/");
        let is_folder = path == "." || self.files.keys().any(|file| file.starts_with(&inside));
        if is_folder { Ok(Thing::Folder) } else { Err(Failure::Missing) }
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Failure> {
        let inside = if folder == "." { String::new() } else { format!("{folder}/") };
        let mut entries = BTreeMap::new();
        for rest in self.files.keys().filter_map(|file| file.strip_prefix(&inside)) {
            let (name, is_folder) = rest.split_once('/').map_or((rest, false), |(name, _)| (name, true));
            entries.insert(name.to_owned(), is_folder);
        }
        // In an order that nobody would want.
        Ok(entries.into_iter().rev().map(|(name, is_folder)| Entry { name, is_folder }).collect())
    }

    fn read(&mut self, path: &str) -> Result<Vec<u8>, Failure> {
        self.files.get(path).cloned().ok_or(Failure::Missing)
    }

    fn read_input(&mut self) -> Result<Vec<u8>, Failure> {
        Ok(std::mem::take(&mut self.input))
    }

    fn write(&mut self, path: &str, content: &str) -> Result<(), Failure> {
        if self.is_sealed {
            return Err(Failure::Denied);
        }
        self.files.insert(path.to_owned(), content.as_bytes().to_vec());
        Ok(())
    }

    fn print(&mut self, stream: Stream, text: &str) -> Result<(), Unprinted> {
        if let Some((_, why)) = self.room.filter(|(room, _)| self.output.len() + text.len() > *room) {
            return Err(why);
        }
        match stream {
            Stream::Output => self.output.push_str(text),
            Stream::Errors => self.errors.push_str(text),
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Unprinted> {
        Ok(())
    }

    fn is_terminal(&self, _: Stream) -> bool {
        self.is_terminal
    }

    fn columns(&self, _: Stream) -> Option<usize> {
        self.columns
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).filter(|value| !value.is_empty()).cloned()
    }
}
