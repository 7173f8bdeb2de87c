//! The native host of the command: the disk, the terminal and the environment of this machine.

use std::io::{self, BufWriter, ErrorKind, IsTerminal as _, Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use ventana_cli::host::{Entry, Failure, Host, Stream, Thing, Unprinted};

fn main() -> ExitCode {
    let words: Vec<String> =
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let mut machine = Machine { output: BufWriter::new(io::stdout()) };
    ExitCode::from(ventana_cli::run(&words, &mut machine) as u8)
}

struct Machine {
    output: BufWriter<io::Stdout>,
}

fn failure(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Failure::Missing,
        ErrorKind::PermissionDenied => Failure::Denied,
        _ => Failure::Other(error.to_string()),
    }
}

fn unprinted(error: &io::Error) -> Unprinted {
    if error.kind() == ErrorKind::BrokenPipe { Unprinted::Unread } else { Unprinted::Failed }
}

impl Host for Machine {
    fn look(&mut self, path: &str) -> Result<Thing, Failure> {
        let about = std::fs::metadata(path).map_err(|error| failure(&error))?;
        Ok(if about.is_dir() { Thing::Folder } else { Thing::File { bytes: about.len() } })
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Failure> {
        let entry = |entry: io::Result<std::fs::DirEntry>| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok(Entry { name, is_folder: entry.file_type()?.is_dir() })
        };
        let entries = std::fs::read_dir(folder).map_err(|error| failure(&error))?;
        entries.map(entry).collect::<io::Result<_>>().map_err(|error| failure(&error))
    }

    fn read(&mut self, path: &str) -> Result<Vec<u8>, Failure> {
        std::fs::read(path).map_err(|error| failure(&error))
    }

    fn read_input(&mut self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map_err(|error| failure(&error))?;
        Ok(bytes)
    }

    fn write(&mut self, path: &str, content: &str) -> Result<(), Failure> {
        replace(Path::new(path), content).map_err(|error| failure(&error))
    }

    fn print(&mut self, stream: Stream, text: &str) -> Result<(), Unprinted> {
        let written = match stream {
            Stream::Output => self.output.write_all(text.as_bytes()),
            // In the order in which things are said, where both streams are one terminal.
            Stream::Errors => {
                self.output.flush().and_then(|()| io::stderr().lock().write_all(text.as_bytes()))
            }
        };
        written.map_err(|error| unprinted(&error))
    }

    fn finish(&mut self) -> Result<(), Unprinted> {
        self.output.flush().map_err(|error| unprinted(&error))
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        match stream {
            Stream::Output => io::stdout().is_terminal(),
            Stream::Errors => io::stderr().is_terminal(),
        }
    }

    // A module, as which this is only looked through, has no terminal.
    #[cfg(target_arch = "wasm32")]
    fn columns(&self, _: Stream) -> Option<usize> {
        None
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn columns(&self, stream: Stream) -> Option<usize> {
        use terminal_size::{Width, terminal_size_of};
        let size = match stream {
            Stream::Output => terminal_size_of(io::stdout()),
            Stream::Errors => terminal_size_of(io::stderr()),
        };
        size.map(|(Width(columns), _)| columns.into())
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }
}

/// Puts a new file in the place of the old one, with its rights. A link stays one: the file it leads to is replaced.
fn replace(path: &Path, content: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let rights = std::fs::metadata(&path)?.permissions();
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(&part)?;
    let put = || {
        file.write_all(content.as_bytes())?;
        file.set_permissions(rights)?;
        file.sync_all()?;
        std::fs::rename(&part, &path)
    };
    put().inspect_err(|_| {
        let _ = std::fs::remove_file(&part);
    })
}
