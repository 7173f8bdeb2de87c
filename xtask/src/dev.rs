//! The editor on this machine while it is being worked on.

use crate::editor;
use crate::server::{self, Site};
use crate::steps::{Outcome, root, say};
use crate::tools;
use std::path::Path;
use std::time::{Duration, SystemTime};

const PORT: u16 = 8080;
const GLANCE: Duration = Duration::from_millis(500);

/// Builds, serves, and builds again whenever a file changes. A build that fails leaves the last good one in place.
pub(crate) fn run(port: Option<u16>) -> Outcome {
    let listener = server::claim(port.unwrap_or(PORT), port.is_some())?;
    tools::wasm_target()?;
    say("Building the editor for this machine (some minutes the first time)");
    let mut sources = Sources::now();
    let first = loop {
        match editor::quick(Turn::First) {
            Ok(folder) => break folder,
            Err(sentence) => eprintln!("{sentence}\nWaiting for a change."),
        }
        sources.wait();
    };
    let site = Site::new(first);
    let address = server::serve(listener, &site)?;
    say(&format!(
        "The editor is at {address}#draft with an order message, and follows your changes. Ctrl C ends it."
    ));
    let mut turn = Turn::Second;
    loop {
        sources.wait();
        say("Something changed: building again");
        match editor::quick(turn) {
            Ok(folder) => {
                site.rebuilt(folder);
                turn = turn.other();
                say(&format!("Rebuilt: {address}"));
            }
            Err(sentence) => eprintln!("{sentence}\nThe last good build is still served."),
        }
    }
}

/// Builds take turns in two folders, so that one is whole while the other is written.
#[derive(Clone, Copy)]
pub(crate) enum Turn {
    First,
    Second,
}

impl Turn {
    fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }

    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::First => "editor-served-1",
            Self::Second => "editor-served-2",
        }
    }
}

/// What the editor is made of: how many files, and when the youngest was changed.
#[derive(PartialEq)]
struct Sources {
    files: usize,
    newest: Option<SystemTime>,
}

impl Sources {
    fn now() -> Self {
        let mut sources = Self { files: 0, newest: None };
        for place in ["core/src", "core/Cargo.toml", "web", "index.html", "Cargo.toml", "Cargo.lock"] {
            sources.add(&root().join(place));
        }
        sources
    }

    fn add(&mut self, place: &Path) {
        if place.is_dir() {
            let entries = std::fs::read_dir(place).into_iter().flatten().filter_map(Result::ok);
            entries.for_each(|entry| self.add(&entry.path()));
        } else if let Ok(time) = std::fs::metadata(place).and_then(|file| file.modified()) {
            self.files += 1;
            self.newest = self.newest.max(Some(time));
        }
    }

    /// Waits until something differs from what was seen last, and remembers it.
    fn wait(&mut self) {
        loop {
            std::thread::sleep(GLANCE);
            let now = Self::now();
            if now != *self {
                *self = now;
                return;
            }
        }
    }
}
