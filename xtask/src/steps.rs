//! How a step is said, run and told apart from a failure.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Success, or a sentence that says what cannot be done and what would help.
pub(crate) type Outcome<T = ()> = Result<T, String>;

pub(crate) fn say(what: &str) {
    println!("\n» {what}");
}

/// The folder of the workspace. Cargo says it anew at each run: two clones that share a target folder share this binary.
pub(crate) fn root() -> PathBuf {
    let said = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let xtask = said.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    xtask.parent().map_or_else(|| xtask.clone(), Path::to_path_buf)
}

/// A command that runs in the workspace.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(args);
    cargo
}

/// Runs a command and shows what it prints.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("This command failed: {}", shown(command))) }
}

/// Runs a command, shows what it prints, and keeps it. Says whether it succeeded.
pub(crate) fn run_and_keep(command: &mut Command) -> Outcome<(bool, String)> {
    run_and_show(command, |_| true)
}

/// The same, and shows only some of the lines.
pub(crate) fn run_and_show(command: &mut Command, is_shown: fn(&str) -> bool) -> Outcome<(bool, String)> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    let errors = child.stderr.take();
    let reader =
        std::thread::spawn(move || errors.map_or_else(String::new, |errors| echo(errors, true, is_shown)));
    let mut kept = child.stdout.take().map_or_else(String::new, |output| echo(output, false, is_shown));
    kept.push_str(&reader.join().unwrap_or_default());
    let status = child.wait().map_err(|error| error.to_string())?;
    Ok((status.success(), kept))
}

fn echo(stream: impl std::io::Read, is_error: bool, is_shown: fn(&str) -> bool) -> String {
    let mut kept = String::new();
    for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        match (is_shown(&line), is_error) {
            (true, true) => eprintln!("{line}"),
            (true, false) => println!("{line}"),
            (false, _) => {}
        }
        kept.push_str(&line);
        kept.push('\n');
    }
    kept
}

/// What a command prints on its standard output, if it can be run and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a command prints on its standard output; what it complains of is shown.
pub(crate) fn printed(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("This command failed: {}", shown(command)))
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("This command could not be started: {} ({error})", shown(command))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Reads a file of the project.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// What stands in a file.
pub(crate) fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file, and the folders it stands in.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// An empty folder.
pub(crate) fn fresh_folder(path: &Path) -> Outcome {
    if path.exists() {
        std::fs::remove_dir_all(path)
            .map_err(|error| format!("{} cannot be emptied: {error}", path.display()))?;
    }
    std::fs::create_dir_all(path).map_err(|error| format!("{} cannot be made: {error}", path.display()))
}
