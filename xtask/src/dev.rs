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
    tools::wasm_target()?;
    say("Building the editor for this machine (some minutes the first time)");
    let site = Site::new(editor::quick()?);
    let address = server::start(&site, port.unwrap_or(PORT), port.is_some())?;
    say(&format!("The editor is at {address} and follows your changes. Ctrl C ends it."));
    let mut seen = newest();
    loop {
        std::thread::sleep(GLANCE);
        let now = newest();
        if now == seen {
            continue;
        }
        seen = now;
        say("Something changed: building again");
        match editor::quick() {
            Ok(_) => {
                site.rebuilt();
                say(&format!("Rebuilt: {address}"));
            }
            Err(sentence) => eprintln!("{sentence} The last good build is still served."),
        }
    }
}

/// The time of the last change to what the editor is made of.
fn newest() -> Option<SystemTime> {
    ["core/src", "core/Cargo.toml", "web", "index.html", "Cargo.toml", "Cargo.lock"]
        .iter()
        .filter_map(|place| newest_in(&root().join(place)))
        .max()
}

fn newest_in(place: &Path) -> Option<SystemTime> {
    if place.is_dir() {
        let entries = std::fs::read_dir(place).ok()?;
        return entries.filter_map(|entry| newest_in(&entry.ok()?.path())).max();
    }
    std::fs::metadata(place).ok()?.modified().ok()
}
