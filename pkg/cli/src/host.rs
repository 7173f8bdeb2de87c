//! What the command needs of the machine it runs on. All that touches a disk or a terminal is behind this trait, so that
//! both hosts do the same and tests need neither.

/// Where something is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// What was asked for.
    Output,
    /// What is said beside it.
    Errors,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A file, or something that is read like one.
    File {
        /// How long it is; 0 where nobody knows before it is read.
        bytes: u64,
    },
    /// A folder.
    Folder,
}

/// An entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the folder.
    pub name: String,
    /// Whether it is a folder itself. A link to one is none, so that no walk goes in circles.
    pub is_folder: bool,
}

/// Why something cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing stands there.
    Missing,
    /// The machine does not allow it.
    Denied,
    /// Anything else, as the machine has it.
    Other(String),
}

/// Why a text cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unprinted {
    /// Nobody reads any more.
    Unread,
    /// It was to be written where there is no room, or something else broke.
    Failed,
}

/// The machine.
pub trait Host {
    /// What stands at a path.
    ///
    /// # Errors
    /// When nothing does, or it cannot be looked at.
    fn look(&mut self, path: &str) -> Result<Thing, Failure>;

    /// What is in a folder, in any order.
    ///
    /// # Errors
    /// When it cannot be listed.
    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Failure>;

    /// The content of a file.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&mut self, path: &str) -> Result<Vec<u8>, Failure>;

    /// All that comes in by standard input.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read_input(&mut self) -> Result<Vec<u8>, Failure>;

    /// Puts a new content into a file at once: whoever reads it sees the old one or the new one.
    ///
    /// # Errors
    /// When it cannot be written; the old content then stands.
    fn write(&mut self, path: &str, content: &str) -> Result<(), Failure>;

    /// Prints a text, at once or with what follows.
    ///
    /// # Errors
    /// When nobody reads it, or it cannot be written.
    fn print(&mut self, stream: Stream, text: &str) -> Result<(), Unprinted>;

    /// Prints what was held back.
    ///
    /// # Errors
    /// When nobody reads it, or it cannot be written.
    fn finish(&mut self) -> Result<(), Unprinted>;

    /// Whether a person looks at a stream.
    fn is_terminal(&self, stream: Stream) -> bool;

    /// How many columns a terminal has, where that is known.
    fn columns(&self, stream: Stream) -> Option<usize>;

    /// A variable of the environment that is set and not empty.
    fn variable(&self, name: &str) -> Option<String>;
}
